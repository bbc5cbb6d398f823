"""``python build.py fuzz [CALLS]``: that many calls of ``respond`` on all processors, and what they came to."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from tests.fuzz.walk import STEPS, walk


def _safely(seed: int) -> tuple[Counter[str], str]:
    try:
        return walk(seed), ""
    except Exception as error:  # noqa: BLE001 - every error is what we look for
        notes = ", ".join(getattr(error, "__notes__", ()))
        return Counter(), f"{notes}: {type(error).__name__}: {error}"


def main() -> int:
    """Run the calls and print a summary; the exit status says whether anything went wrong."""
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    seen, wrong, started = Counter[str](), list[str](), time.perf_counter()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for counted, error in pool.map(_safely, range(first, first + calls // STEPS), chunksize=10):
            seen += counted
            wrong += [error] if error else []
    took = time.perf_counter() - started
    print(f"{sum(seen.values()):,} calls of respond in {took:,.0f} s, {len(wrong)} that went wrong")
    print(", ".join(f"{action[:20]!r} {count:,}" for action, count in seen.most_common(45)))
    print(*wrong[:20], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
