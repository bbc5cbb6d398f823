"""How fast the letter check reads a letter that it never saw, in milliseconds for 300 words.

By hand, ``PYTHONPATH=py python -m tests.bench.checking`` measures this engine; with the folder of another clone it
measures both, pass by pass.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from functools import _lru_cache_wrapper
from pathlib import Path
from time import process_time

from resignation.review import review
from tests.check_figures import cases

PASSES, WORDS = 3, 300
ROOT = Path(__file__).parents[2]
# What is kept of texts is forgotten before each letter; patterns stay, for they are compiled once and for all.
PATTERNS = {"_compiled", "_needs"}


def kept() -> list[_lru_cache_wrapper[object]]:
    """Return what the engine remembers of the texts that it read."""
    engine = [vars(module) for name, module in sys.modules.items() if name.startswith("resignation.")]
    caches = {id(each): each for names in engine for each in names.values() if isinstance(each, _lru_cache_wrapper)}
    return [each for each in caches.values() if each.cache_parameters()["maxsize"] and each.__name__ not in PATTERNS]


def main(passes: int) -> None:
    """Take the passes and print their median."""
    letters = cases("tune")
    for letter in letters:
        review(letter.text, letter.context)
    caches, words = kept(), sum(len(letter.text.split()) for letter in letters)
    taken = []
    for _ in range(passes):
        seconds = 0.0
        for letter in letters:
            for cache in caches:
                cache.cache_clear()
            started = process_time()
            review(letter.text, letter.context)
            seconds += process_time() - started
        taken.append(1000 * seconds * WORDS / words)
    print(f"{statistics.median(taken):.2f}")


def of(folder: Path) -> float:
    """Measure the engine of a clone in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.checking", "once"]
    told = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(folder / "py")}, check=True, capture_output=True
    )
    return float(told.stdout)


def beside(folder: Path) -> None:
    """Measure this engine and another one in turns, so that what else the machine does slows both."""
    pairs = [(of(ROOT), of(folder)) for _ in range(PASSES)]
    ours, theirs = (statistics.median(each) for each in zip(*pairs, strict=True))
    print(f"{ours:.2f} ms here, {theirs:.2f} ms there: {statistics.median(one / two for one, two in pairs):.2f}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            main(PASSES)
        case ["once"]:
            main(1)
        case [other]:
            beside(Path(other))
