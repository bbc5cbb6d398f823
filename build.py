"""Build, serve, test and measure Final Checkpoint.

    python3 build.py serve      build the page, serve it on this machine only, open it in the browser
    python3 build.py test       run every check and every test, browsers included
    python3 build.py build      write the page to dist/
    python3 build.py bench      measure how fast it is

Python 3.11 or newer is all a machine must have: the first run makes .venv and fetches what is pinned in
py/requirements.txt and site/package-lock.json. This file stays readable to every older Python, so that its
one message reaches those who need it; the work is done in py/workshop.
"""

import os
import sys

if sys.version_info < (3, 11):
    sys.exit(
        "build.py: this is Python %d.%d, and Python 3.11 or newer is needed.\n"
        "Install it from your system's packages or python.org, then run it by name: python3.11 build.py serve"
        % sys.version_info[:2]
    )

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "py"))

from workshop.browser import find_browser
from workshop.start import start

__all__ = ["find_browser"]

if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
