"""The commands of ``build.py``, each a function of its options that returns an exit status."""

import argparse
import os
import sys
import webbrowser
from hashlib import sha256
from pathlib import Path

from workshop import almanac
from workshop.browser import ensure_browser
from workshop.bundle import bundle, summary, write
from workshop.checking import WITHOUT_BROWSERS, check_everything, measure, python_module
from workshop.console import step
from workshop.node import install_packages, node
from workshop.paths import DIST, ONE_FILE
from workshop.serving import address, server_for


def build(options: argparse.Namespace) -> int:
    """Write the finished page into a folder, and show what it weighs."""
    make_page(Path(options.onto).resolve(), afresh=options.afresh)
    return 0


def onefile(options: argparse.Namespace) -> int:
    """Write the whole page as one file, and say how it is known."""
    install_packages()
    with step("Building the page"):
        content = bundle()[ONE_FILE]
        Path(options.onto).parent.mkdir(parents=True, exist_ok=True)
        Path(options.onto).write_bytes(content)
    print(f"{Path(options.onto).resolve()}\n{len(content) / 1e6:.1f} MB, SHA-256 {sha256(content).hexdigest()}")
    return 0


def serve(options: argparse.Namespace) -> int:
    """Build, serve to this machine only, and open the browser until Ctrl+C."""
    make_page(DIST)
    with server_for(DIST, options.port) as server:
        print(f"\n{address(server)}  (Ctrl+C ends it)", flush=True)
        if not options.no_open:
            webbrowser.open(address(server))
        server.serve_forever()
    return 0


def test(options: argparse.Namespace) -> int:
    """Run every check and every test; those that need the page build it themselves."""
    install_packages()
    get_browser_ready()
    return check_everything(options.pytest)


def letters(options: argparse.Namespace) -> int:
    """Write forty letters onto the terminal or into a file."""
    # Here, not above: the other commands must run also when the engine cannot be imported.
    from workshop.letters import forty  # noqa: PLC0415

    if options.onto:
        Path(options.onto).write_text(forty(), encoding="utf-8")
    else:
        sys.stdout.buffer.write(forty().encode())
    return 0


def holidays(_: argparse.Namespace) -> int:
    """Write the table of public holidays again, after a new place or a new release of the package."""
    almanac.write()
    return 0


def review(options: argparse.Namespace) -> int:
    """Take pictures of every state of the page, for people to look at."""
    install_packages()
    get_browser_ready()
    return python_module("tests.gallery", *options.only)


def share(_: argparse.Namespace) -> int:
    """Take the share picture again, after the page has changed its look."""
    install_packages()
    get_browser_ready()
    # Here, not above: Playwright takes a moment, which no other command should wait for.
    from workshop.share import PICTURE, write_picture  # noqa: PLC0415

    write_picture()
    print(PICTURE)
    return 0


def fuzz(options: argparse.Namespace) -> int:
    """Call the engine with hostile and random input."""
    return python_module("tests.fuzz", options.calls, options.first)


def roam(options: argparse.Namespace) -> int:
    """Build, then walk over the page's controls at random in a browser."""
    make_page(DIST)
    get_browser_ready()
    return python_module("tests.roam", options.walks, options.first)


def check(options: argparse.Namespace) -> int:
    """Print precision and recall of the letter check, by kind, on one half of the labelled letters or on both."""
    return python_module("tests.check_figures", options.half)


def learn(_: argparse.Namespace) -> int:
    """Learn the weights of the letter check anew from the labelled sentences."""
    return python_module("workshop.learning")


def coverage(options: argparse.Namespace) -> int:
    """Run tests, those in a browser left out, then print which lines and branches none of them ran."""
    install_packages()
    return measure(options.tests or WITHOUT_BROWSERS, options.of)


def mutate(options: argparse.Namespace) -> int:
    """Put small faults into the engine, and print which of them no test notices."""
    tests = " ".join(options.tests)
    return python_module("workshop.mutating", options.sample, options.seed, tests, *options.files)


def bench(_: argparse.Namespace) -> int:
    """Build, then run every measurement."""
    make_page(DIST)
    get_browser_ready()
    return python_module("tests.bench")


def get_browser_ready() -> None:
    """Make sure of a browser, and of a Node that can start Playwright."""
    # The one in Playwright's wheel needs libatomic, which a bare Debian lacks; ours brings what it needs.
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    ensure_browser()


def make_page(folder: Path, *, afresh: bool = False) -> None:
    """Build the page into a folder."""
    install_packages()
    with step("Building the page"):
        files = bundle(afresh=afresh)
        write(files, folder)
    print(f"{folder}\n{summary(files)}", flush=True)
