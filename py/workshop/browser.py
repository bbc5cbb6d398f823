"""A Chromium to test with: the machine's own if it has one, else Playwright's, else Debian's."""

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from workshop.console import Problem, run
from workshop.paths import ROOT

ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
ON_MACOS = ("Google Chrome", "Chromium", "Microsoft Edge")
ON_WINDOWS = (r"Google\Chrome\Application\chrome.exe", r"Microsoft\Edge\Application\msedge.exe")
WINDOWS_FOLDERS = ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
ASK = "no Chromium could be found or installed. Install Chromium or Google Chrome, then run the same command again."


def find_browser() -> Path | None:
    """Return the machine's own Chromium, Chrome or Edge, or None: then Playwright's own is the one to use."""
    on_path = (Path(found) for name in ON_PATH if (found := shutil.which(name)))
    return next(on_path, None) or next((place for place in usual_places() if place.exists()), None)


def usual_places() -> list[Path]:
    """Return where macOS and Windows keep browsers, which are not on the PATH there."""
    macos = [Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in ON_MACOS]
    folders = [Path(os.environ[name]) for name in WINDOWS_FOLDERS if name in os.environ]
    return macos + [folder / browser for folder in folders for browser in ON_WINDOWS]


def ensure_browser() -> None:
    """Make sure that the browser tests have a browser that starts."""
    if find_browser() or playwrights_own_starts():
        return
    try:
        run("Installing Playwright's Chromium", [sys.executable, "-m", "playwright", "install", "chromium"], cwd=ROOT)
    except Problem as problem:
        print(problem, file=sys.stderr)
    if not playwrights_own_starts():
        install_from_debian()


def playwrights_own_starts() -> bool:
    """Return whether Playwright's own Chromium is there and has the system libraries that it needs."""
    playwright = importlib.import_module("playwright.sync_api")
    with playwright.sync_playwright() as tools:
        program = tools.chromium.executable_path
    if not Path(program).exists():
        return False
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def install_from_debian() -> None:
    """Install Debian's Chromium where this process may, and say what to do where it may not."""
    if not (shutil.which("apt-get") and os.geteuid() == 0):
        raise Problem(ASK)
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("Reading Debian's package lists", ["apt-get", "update"], cwd=ROOT, env=quietly)
    install = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]
    run("Installing Debian's Chromium", install, cwd=ROOT, env=quietly)
    if find_browser() is None:
        raise Problem(ASK)
