"""Stands in for ``pyodide._package_loader``: there are no packages, only the folders that Pyodide asks for."""

from pathlib import Path

# As in ``webloop``: for its number.
from pyodide_js import loadedPackages  # type: ignore[import-not-found]  # noqa: F401

SITE_PACKAGES = Path("/lib/site-packages")
DSO_DIR = Path("/usr/lib")


def init_loaded_packages() -> None:
    """Find none."""
