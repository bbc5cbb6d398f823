"""``python build.py roam [WALKS] [FIRST]``: random walks over the page's controls, and what they came to."""

from __future__ import annotations

import sys
import time

from playwright.sync_api import sync_playwright

from tests.roam.roaming import STEPS, chromium, walks
from workshop.paths import DIST
from workshop.serving import serving


def main() -> int:
    """Make the walks, print each that went wrong, and sum up; the exit status says whether any did."""
    count, first = (int(word) for word in (*sys.argv[1:3], *("200", "0")[len(sys.argv) - 1 :]))
    wrong, started = 0, time.perf_counter()
    with serving(DIST) as address, sync_playwright() as tools:
        browser = chromium(tools)
        for walk in walks(browser, address, first, count):
            wrong += bool(walk.found)
            if walk.found:
                print(
                    f"walk {walk.seed}", *walk.done, *(f"WRONG {words}" for words in walk.found), sep="\n  ", flush=True
                )
        browser.close()
    took = time.perf_counter() - started
    print(f"{count:,} walks of {STEPS} steps in {took:,.0f} s, {wrong} that went wrong", flush=True)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
