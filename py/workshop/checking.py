"""Every check and every test, one after the other; pytest comes last, so that its closing line is the last one."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from workshop.node import check_styles, check_types
from workshop.paths import ROOT

CHECKERS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "--quiet", "--output-format=concise"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy", "--no-error-summary"),
)

WITHOUT_BROWSERS = ("--ignore=tests/browser",)


def check_everything(for_pytest: Sequence[str]) -> int:
    """Run all of it, even past a failure, and return 0 only if every part passed."""
    failed = [words for words, check in checks() if announce(words, check)]
    if failed:
        print(f"\nFailed: {', '.join(failed)}. The exit status will be 1, whatever pytest says.", flush=True)
    tests = python_module("pytest", *for_pytest)
    return tests or int(bool(failed))


def checks() -> list[tuple[str, Callable[[], int]]]:
    """Return each check, by the words to announce it with."""
    of_python = [(" ".join(words[:2]), lambda words=words: python_module(*words)) for words in CHECKERS]
    return [*of_python, ("tsc", check_types), ("stylelint", check_styles)]


def announce(words: str, check: Callable[[], int]) -> int:
    """Say what is being checked, then check it."""
    print(f"{words} …", flush=True)
    return check()


def measure(tests: Sequence[str], files: str) -> int:
    """Run tests, and print what none of them ran in those files; programs that they start are measured, too."""
    python_module("coverage", "erase")
    failed = python_module("coverage", "run", "-m", "pytest", *tests)
    python_module("coverage", "combine", "--quiet")
    return python_module("coverage", "report", f"--include={files}") or failed


def python_module(*words: str) -> int:
    """Run a module of the ``.venv`` from the root of the project, and return its exit status."""
    return subprocess.run([sys.executable, "-m", *words], cwd=ROOT, env=dict(os.environ), check=False).returncode
