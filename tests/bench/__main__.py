"""``python3 build.py bench``: how soon, how much and how fast, as a table and as JSON."""

from __future__ import annotations

import json
import sys
from typing import Any

from tests.bench import packing, similarity
from tests.bench.measuring import measure
from workshop.console import step
from workshop.paths import ROOT

RESULTS = ROOT / "test-results" / "bench.json"
# The promise: nineteen of twenty keystrokes stand in the letter within this many milliseconds.
PROMISED = 80
LINE = "  {:<44}{:>12}{:>12}{:>12}"


def main() -> int:
    """Measure, print, keep, and return 1 where the promise is broken."""
    with step("Measuring"):
        found = measure()
    print(table(found))
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(found))
    similarity.main()
    packing.main()
    slowest = found["keystroke, 3 models"]["painted"]["p95"]
    if slowest > PROMISED:
        print(f"A keystroke takes {slowest:.0f} ms (p95, 3 models); promised are {PROMISED} ms.", file=sys.stderr)
    return int(slowest > PROMISED)


def table(found: dict[str, Any]) -> str:
    """Lay out what was measured."""
    lines = [LINE.format("First letter, in ms", "median", "of control", "")]
    for browser, kinds in found["starts"].items():
        lines += [
            LINE.format(f"{browser}: {kind}", f"{times['median']:,.0f}", f"{times['of control']:.2f}", "")
            for kind, times in kinds.items()
        ]
    lines += ["", LINE.format("Time, in ms", "median", "p95", "most")]
    lines += [row(f"first visit: {name}", times) for name, times in found["start"].items()]
    for name in ("keystroke, 3 models", "keystroke, 40 models", "compare"):
        lines += [row(f"{name}: {words}", found[name][part]) for part, words in PARTS.items()]
    lines += ["", LINE.format("Burden, in ms and MB, medians", "", "", "")]
    lines += [LINE.format(name, f"{value:,.0f}", "", "") for name, value in found["burden"].items()]
    lines += ["", LINE.format("Bytes, gzip -9", "", "", "")]
    lines += [LINE.format(name, f"{count / 1000:,.1f} kB", "", "") for name, count in found["bytes"].items()]
    return "\n".join(lines)


PARTS = {"painted": "painted", "shown": "in the page", "engine": "the engine's part"}


def row(name: str, times: dict[str, float]) -> str:
    """Lay out one measurement."""
    return LINE.format(name, *(f"{times[part]:,.0f}" for part in ("median", "p95", "most")))


if __name__ == "__main__":
    sys.exit(main())
