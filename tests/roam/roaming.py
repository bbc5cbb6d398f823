"""Opens pages, lets walks be made in them, and listens to what the browser has to say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.browser.conftest import PROBE, QUIET, Watch
from tests.browser.desk import Desk
from workshop.browser import find_browser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Playwright

ROAM = Path(__file__).with_name("roam.js")
STEPS, WALKS_A_PAGE = 10, 100
# A file that is taken away, the clipboard and the printer are other people's business.
STUBS = """HTMLAnchorElement.prototype.click = () => {}; window.print = () => {};
    if (navigator.clipboard) navigator.clipboard.write = navigator.clipboard.writeText = async () => {};"""


class Walk(NamedTuple):
    """One walk: the seed that repeats it, what was done, and what was wrong after that."""

    seed: int
    done: tuple[str, ...]
    found: tuple[str, ...]


def chromium(tools: Playwright) -> Browser:
    """Start a browser."""
    return tools.chromium.launch(executable_path=find_browser(), args=list(QUIET))


def walks(browser: Browser, address: str, first: int, count: int) -> Iterator[Walk]:
    """Make walks, each page used for some and left after a fault; a page begins at a seed that is a whole hundred."""
    desk, watch = None, Watch([address])
    for seed in range(first, first + count):
        if desk is None or seed % WALKS_A_PAGE == 0:
            if desk:
                desk.page.context.close()
            watch = Watch([address])
            desk = opened(browser, address, watch)
        walk = desk.page.evaluate("([seed, steps]) => roam(seed, steps)", [seed, STEPS])
        found = (*walk["found"], *watch.wrong)
        yield Walk(seed, tuple(walk["done"]), found)
        if found:
            desk.page.context.close()
            desk = None
    if desk:
        desk.page.context.close()


def opened(browser: Browser, address: str, watch: Watch) -> Desk:
    """Open a page that is watched, and wait for its engine."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB", service_workers="block")
    context.add_init_script(path=PROBE)
    context.add_init_script(STUBS)
    context.add_init_script(path=ROAM)
    watch.follow(context)
    desk = Desk(context.new_page())
    desk.page.goto(address)
    return desk.ready()
