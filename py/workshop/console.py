"""What the person at the terminal sees: progress while they wait, and one plain line when something fails."""

import errno
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

TICK_ON_A_SCREEN, TICK_IN_A_LOG = 1.0, 30.0

# Looked for in this order: a full disk also breaks connections, and a broken connection also hides packages.
KNOWN_FAILURES = (
    (("No space left on device", "ENOSPC"), "the disk is full. Free some space, then run the same command again."),
    (("DO NOT MATCH THE HASHES", "EINTEGRITY"), "a package is not the one that was pinned. Do not use this network."),
    (
        ("connection broken", "NewConnectionError", "ProxyError", "timed out", "ETIMEDOUT", "ENOTFOUND", "ECONN"),
        "the package registry cannot be reached. Check the network and the proxy, then run the same command again.",
    ),
    (("name resolution", "EAI_AGAIN"), "the package registry's name was not found. Check the network connection."),
    (("SSLError", "certificate", "CERT_"), "the registry's certificate was refused. Check the proxy and the clock."),
    (("Permission denied", "EACCES", "EPERM", "EROFS", "Read-only"), "this folder cannot be written to."),
    (("No matching distribution",), "a pinned package has no ready-made file for this machine and this Python."),
)


class Problem(Exception):
    """Something outside this program failed, and its text says what happened and what to do."""


@contextmanager
def step(words: str) -> Iterator[None]:
    """Show that a long step has begun, that it goes on, and how long it took."""
    began, ended = time.monotonic(), threading.Event()
    on_screen = sys.stderr.isatty()

    def show(end: str) -> None:
        start = "\r" if on_screen else ""
        print(f"{start}{words} … {time.monotonic() - began:.0f} s", end=end, file=sys.stderr, flush=True)

    def tick() -> None:
        while not ended.wait(TICK_ON_A_SCREEN if on_screen else TICK_IN_A_LOG):
            show("" if on_screen else "\n")

    clock = threading.Thread(target=tick, daemon=True)
    print(f"{words} …", end="" if on_screen else "\n", file=sys.stderr, flush=True)
    clock.start()
    try:
        yield
    finally:
        ended.set()
        clock.join()
        show("\n")


def run(words: str, command: Sequence[str | Path], cwd: Path, env: Mapping[str, str] | None = None) -> None:
    """Run a command as one step, silent unless it fails; then say why in one sentence."""
    with step(words):
        done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise Problem(f"{words} failed: {explain(done.stdout + done.stderr)}")


def explain(output: str) -> str:
    """Return what went wrong and what to do, from the words of a tool that failed.

    >>> explain("npm error code ENOSPC")
    'the disk is full. Free some space, then run the same command again.'
    >>> explain("ERROR: nothing here")
    'ERROR: nothing here'
    """
    for signs, meaning in KNOWN_FAILURES:
        if any(sign in output for sign in signs):
            return meaning
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or ["it gave no reason"])[-1]


def report_problems(work: Callable[[], int]) -> int:
    """Do the work and return its exit status; say in one line what the machine refused, and never hide a mistake."""
    try:
        return work()
    except Problem as problem:
        message = str(problem)
    except OSError as error:
        message = disk_problem(error)
        if not message:
            raise
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    print(f"build.py: {message}", file=sys.stderr)
    return 1


def disk_problem(error: OSError) -> str:
    """Return what to do about a full disk or a missing permission, and nothing for any other error."""
    if error.errno == errno.ENOSPC:
        return "the disk is full. Free some space, then run the same command again."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{error.filename} may not be read or written. Change its permissions, or use: build.py build --onto DIR"
    return ""
