"""Makes the project's own ``.venv`` from the pins and moves into it, with the standard library alone."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from workshop.console import Problem, run
from workshop.paths import PY, REQUIREMENTS, ROOT, VENV

STAMP = VENV / "final-checkpoint.stamp"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# Names in the environment that would send the packages somewhere else than into the .venv.
ASTRAY = {"PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PYTHONPATH"}


def enter(arguments: Sequence[str]) -> int | None:
    """Return None inside an up-to-date ``.venv``; otherwise make it and run ``build.py`` again in there."""
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    if not is_current():
        make(inside=inside)
    return None if inside else run_inside(arguments)


def is_current() -> bool:
    """Return whether the ``.venv`` was finished, here, from these pins, by this Python."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted_stamp()


def wanted_stamp() -> str:
    """Return what the stamp of an up-to-date ``.venv`` says; the folder counts, as a moved ``.venv`` is broken."""
    facts = (sys.version.split()[0], sysconfig.get_platform(), str(ROOT), REQUIREMENTS.read_text(encoding="utf-8"))
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def make(*, inside: bool) -> None:
    """Make the ``.venv`` afresh, or bring it up to date when running inside it, and stamp it last."""
    if not inside:
        make_empty()
    run("Installing Python packages (2 of 3)", pip_install(), cwd=ROOT, env=clean_environment())
    (site_packages() / "final_checkpoint.pth").write_text(f"{PY}\n", encoding="utf-8")
    STAMP.write_text(wanted_stamp(), encoding="utf-8")


def make_empty() -> None:
    """Make an empty ``.venv``, replacing one of ours and never one that somebody else made."""
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        raise Problem(f"this Python cannot make virtual environments. On Debian or Ubuntu: apt install {name}")
    if VENV.exists() and not STAMP.exists():
        raise Problem(f"{VENV} was not made by build.py. Move it away, then run the same command again.")
    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir()
    STAMP.write_text("unfinished", encoding="utf-8")
    run("Making .venv (1 of 3)", [sys.executable, "-m", "venv", VENV], cwd=ROOT, env=clean_environment())


def pip_install() -> list[str | Path]:
    """Return the command that installs exactly the pinned files, each checked against its hash."""
    exactly: list[str | Path] = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", REQUIREMENTS]
    quietly = ["--disable-pip-version-check", "--no-input", "--progress-bar=off", "--retries=2"]
    return [PYTHON, "-m", "pip", "install", *exactly, *quietly]


def clean_environment() -> dict[str, str]:
    """Return the environment without what would lead pip astray."""
    return {name: value for name, value in os.environ.items() if name not in ASTRAY}


def site_packages() -> Path:
    """Return the folder of the ``.venv`` that Python imports packages from."""
    return Path(sysconfig.get_path("purelib", vars={"base": str(VENV), "platbase": str(VENV)}, scheme="venv"))


def run_inside(arguments: Sequence[str]) -> int:
    """Run ``build.py`` again with the Python of the ``.venv``; on Windows only does this return."""
    command = [str(PYTHON), str(ROOT / "build.py"), *arguments]
    if os.name == "posix":
        os.execv(PYTHON, command)
    return subprocess.run(command, check=False).returncode
