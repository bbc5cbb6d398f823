"""Takes the measurements, in a Chromium that shares nothing with the one before."""

from __future__ import annotations

import gzip
import json
import os
import statistics
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from playwright.sync_api import expect, sync_playwright

from tests.bench.burden import measure_burden
from tests.bench.starting import measure_starts
from workshop.browser import find_browser
from workshop.bundle import ASSETS, LATER
from workshop.node import node
from workshop.paths import DIST, TESTS
from workshop.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ANSWERS = TESTS / "cases" / "answers" / "recsys-lead-us-ca.json"
STOPWATCH = Path(__file__).with_name("stopwatch.js")
VISITS, KEYS, SWITCHES = 5, 80, 15
FOR_A_START = 120_000
# The first replies are slower, because templates are read then; a person meets them too, so few are left out.
WARM_UP = 3


@dataclass
class Times:
    """How long one thing took, again and again, in milliseconds."""

    taken: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Return the time that half of them took at most."""
        return statistics.median(self.taken)

    @property
    def p95(self) -> float:
        """Return the time that nineteen of twenty took at most."""
        return statistics.quantiles(self.taken, n=20, method="inclusive")[-1] if len(self.taken) > 1 else self.taken[0]

    def summary(self) -> dict[str, float]:
        """Return what is reported."""
        return {"median": round(self.median, 1), "p95": round(self.p95, 1), "most": round(max(self.taken), 1)}


@contextmanager
def page_in(browser: Browser, address: str) -> Iterator[Page]:
    """Open the page for the first time, with the stopwatch running."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(path=STOPWATCH)
    page = context.new_page()
    page.goto(address, wait_until="commit")
    yield page
    context.close()


def started(page: Page) -> None:
    """Wait until the engine is ready."""
    expect(page.locator("body")).to_have_attribute("data-engine", "ready", timeout=FOR_A_START)


def measure() -> dict[str, Any]:
    """Take every measurement."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    with serving(DIST) as address, sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        found = {
            "starts": measure_starts(browser),
            "start": starts(browser, address),
            "bytes": sizes(browser, address),
            "keystroke, 3 models": keystrokes(browser, address, 3),
            "keystroke, 40 models": keystrokes(browser, address, 40),
            "compare": compares(browser, address),
            "burden": measure_burden(browser, address),
        }
        browser.close()
    return found


# ---- the first visit


def starts(browser: Browser, address: str) -> dict[str, Any]:
    """Measure from the address being opened to the first letter with the person's own name."""
    usable, letter = Times(), Times()
    for _ in range(VISITS):
        with page_in(browser, address) as page:
            page.locator("#you-name").fill("Maya Okafor")
            expect(page.locator("#letter article.sheet")).to_contain_text("Maya Okafor", timeout=FOR_A_START)
            usable.taken.append(page.evaluate("() => watch.usable"))
            letter.taken.append(page.evaluate("() => watch.firstLetter"))
    return {"interview usable": usable.summary(), "first letter": letter.summary()}


def sizes(browser: Browser, address: str) -> dict[str, int]:
    """Count what is fetched, as a server sends it that compresses as well as gzip can."""
    fetched: set[str] = set()
    with page_in(browser, address) as page:
        page.context.on("request", lambda request: fetched.add(urlsplit(request.url).path.lstrip("/") or "index.html"))
        page.reload()
        started(page)
    packs = {name for name in fetched if name.endswith(".pack")}
    later = packs & {ASSETS[LATER]}
    return {
        "before the interview is usable": weight(fetched - packs),
        "before the engine is ready": weight(fetched - later),
        "behind its back, for PDF and Word": weight(later),
    }


def weight(names: set[str]) -> int:
    """Add up files as they travel."""
    return sum(len(gzip.compress((DIST / name).read_bytes(), 9)) for name in names if (DIST / name).is_file())


# ---- at work


def answers(models: int) -> bytes:
    """Return saved answers with so many models."""
    raw = json.loads(ANSWERS.read_text("utf-8"))
    one = raw["handoff"]["models"][0]
    raw["handoff"]["models"] = [{**one, "name": f"model {number}"} for number in range(models)]
    raw["you"]["name"] = ""
    return json.dumps(raw).encode()


def open_answers(page: Page, models: int) -> None:
    """Wait for the engine and open saved answers."""
    started(page)
    file: Any = {"name": "my.resignation.json", "mimeType": "application/json", "buffer": answers(models)}
    page.locator("#nav-open").set_input_files(file)
    expect(page.locator("#letter article.sheet")).to_contain_text("Brightlane")
    page.wait_for_timeout(500)


def wait_for_one_more(page: Page, count: int) -> None:
    """Wait until one more time has been taken."""
    for _ in range(500):
        if page.evaluate("() => watch.painted.length") > count:
            return
        page.wait_for_timeout(10)
    raise TimeoutError("nothing happened in the letter")


def keystrokes(browser: Browser, address: str, models: int) -> dict[str, Any]:
    """Measure from each key to the letter that shows what was typed."""
    with page_in(browser, address) as page:
        open_answers(page, models)
        name = page.locator("#you-name")
        name.focus()
        page.evaluate("() => { watch.engine.length = 0; }")
        for count in range(KEYS):
            page.keyboard.press("abcdefghij klmnopqrst"[count % 20].strip() or "x")
            wait_for_one_more(page, count)
            page.wait_for_timeout(40)
        return split(page)


def compares(browser: Browser, address: str) -> dict[str, Any]:
    """Measure from the press on Compare tones to all four letters."""
    with page_in(browser, address) as page:
        open_answers(page, 3)
        page.evaluate("() => { watch.engine.length = 0; }")
        for count in range(2 * SWITCHES):
            page.locator(f"#pane-tab-{('compare', 'letter')[count % 2]}").click()
            wait_for_one_more(page, count)
            page.wait_for_timeout(60)
        return split(page, every=2)


def split(page: Page, every: int = 1) -> dict[str, Any]:
    """Return the times until the letter was there, until it was painted, and of the engine's part in them."""
    found = {}
    for part in ("shown", "painted", "engine"):
        taken = page.evaluate(f"() => watch.{part}")[WARM_UP * every :: every]
        found[part] = Times(taken).summary()
    return found
