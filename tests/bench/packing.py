"""How long the whole pack takes, and how it grows with the number of models."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

from resignation import registry
from resignation.pack.making import pack
from resignation.state import State, desk

ANSWERS = Path(__file__).parents[1] / "cases" / "answers" / "recsys-lead-us-ca.json"
TODAY = date(2026, 11, 24)
COUNTS = (10, 100, 1_000)
# The promise: a thousand models and every system in this many seconds, on CPython.
PROMISED = 5.0
LINE = "  {:<44}{:>12}{:>12}{:>12}"


def answers(models: int) -> dict[str, Any]:
    """Return answers with so many models, and with every system."""
    raw: dict[str, Any] = json.loads(ANSWERS.read_text("utf-8"))
    one = raw["handoff"]["models"][0]
    raw["handoff"] |= {
        "models": [{**one, "name": f"model {n}"} for n in range(models)],
        "systems": [*registry.systems()],
    }
    return raw


def measured(models: int) -> tuple[float, int, int]:
    """Make one pack; return the seconds of work that it took, its files and its bytes."""
    begun = time.process_time()
    files = pack(desk(State(raw=answers(models)), TODAY).facts, TODAY).files
    return time.process_time() - begun, len(files), sum(map(len, files.values()))


def table() -> str:
    """Return a line for each number of models."""
    measured(1)  # so that what is loaded once is not counted
    lines = [LINE.format(f"The pack, {len(registry.systems())} systems", "seconds", "files", "kB")]
    for count in COUNTS:
        seconds, files, size = measured(count)
        lines.append(LINE.format(f"{count:,} models", f"{seconds:.2f}", f"{files:,}", f"{size / 1000:,.0f}"))
    return "\n".join(lines)


def main() -> None:
    """Print how long packs take."""
    print(table())
    print(f"  promised: {COUNTS[-1]:,} models in {PROMISED:g} s")


if __name__ == "__main__":
    main()
