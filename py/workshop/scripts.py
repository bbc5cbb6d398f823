"""The scripts of the page, each put together with what it imports by esbuild, which Node runs."""

import subprocess
import tempfile
from pathlib import Path

from workshop.console import Problem
from workshop.node import node
from workshop.paths import PY, SITE

ENTRIES = ("app", "early", "sw", "worker")


def scripts() -> dict[str, bytes]:
    """Return each script by the name of the module that it begins with."""
    with tempfile.TemporaryDirectory() as folder:
        command: list[str | Path] = [node(), PY / "workshop" / "bundling.mjs", SITE, folder, *ENTRIES]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode:
            raise Problem(f"putting the scripts together failed: {done.stderr.strip()}")
        return {name: Path(folder, f"{name}.js").read_bytes() for name in ENTRIES}
