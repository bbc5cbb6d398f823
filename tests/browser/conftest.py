"""A page built once, served to this machine only, in a Chromium that tells of everything that goes wrong."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error, sync_playwright

from tests.browser.desk import NARROW, Desk
from workshop.browser import find_browser
from workshop.bundle import bundle, write
from workshop.node import install_packages, node
from workshop.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request, WebError

WIDE = 1280
HEIGHTS = {WIDE: 900, NARROW: 844}
SUB_PATH = "desk/resign/"
PROBE = Path(__file__).with_name("probe.js")
ANSWERS = Path(__file__).parents[1] / "cases" / "answers"
# A moment before the dates of the saved examples, so that they never lie in the past.
TODAY = "2026-11-20T10:00:00"
# What Playwright itself says where it keeps service workers away: they are tested apart.
BLOCKED = "Service Worker registration blocked by Playwright"
# It fetches nothing by itself, so that a request to elsewhere can only be the page's.
QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder as one that drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@dataclass
class Watch:
    """Collects what went wrong in every page; a test says beforehand which of it is meant to."""

    origins: list[str]
    wrong: list[str] = field(default_factory=list)
    meant: list[re.Pattern[str]] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        """Listen to all pages and workers of a context."""
        context.on("console", self.hear)
        context.on("weberror", self.catch)
        context.on("request", self.see)

    def hear(self, message: ConsoleMessage) -> None:
        """Take note of errors and warnings on the console."""
        if message.type in {"error", "warning"} and message.text != BLOCKED:
            self.note(f"console {message.type}: {message.text}")

    def catch(self, error: WebError) -> None:
        """Take note of an error that nothing in the page caught."""
        self.note(f"uncaught: {error.error}")

    def see(self, request: Request) -> None:
        """Take note of a request to anywhere but the page's own server."""
        # What begins with blob or data is in the page itself.
        ours = (*self.origins, "blob:", "data:")
        if not request.url.startswith(ours):
            self.note(f"request to elsewhere: {request.url}")

    def note(self, words: str) -> None:
        """Keep what went wrong, unless it is meant to."""
        if not any(pattern.search(words) for pattern in self.meant):
            self.wrong.append(words)

    def expect(self, pattern: str) -> None:
        """Let pass, until the test ends, what looks like this."""
        self.meant.append(re.compile(pattern))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the page once, below the folders of a sub-path."""
    top = tmp_path_factory.mktemp("site")
    install_packages()
    write(bundle(), top / SUB_PATH)
    return top


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    """Serve the page at the top of its own server."""
    with serving(folder / SUB_PATH) as found:
        yield found


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start a Chromium: the machine's own, or else Playwright's."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    with sync_playwright() as tools:
        try:
            browser = tools.chromium.launch(executable_path=find_browser(), args=list(QUIET))
        except Error as error:
            pytest.skip(f"NO BROWSER TEST WAS RUN, because no Chromium starts on this machine: {error}")
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def watch(address: str) -> Watch:
    """Watch every page of the session."""
    return Watch([address])


@pytest.fixture(autouse=True)
def nothing_goes_wrong(watch: Watch) -> Iterator[None]:
    """Fail the test in which a page complained, or asked anything of another server."""
    watch.wrong.clear()
    yield
    watch.meant.clear()
    assert not watch.wrong, "\n".join(watch.wrong)


@dataclass
class Opener:
    """Opens pages in contexts of their own, which share nothing with each other, and closes them."""

    chromium: Browser
    watch: Watch
    contexts: list[BrowserContext] = field(default_factory=list)

    def context(self, width: int = WIDE, **options: Any) -> BrowserContext:
        """Make a context that is watched."""
        size: Any = {"width": width, "height": HEIGHTS.get(width, 900)}
        options = {"service_workers": "block", **options}
        context = self.chromium.new_context(viewport=size, has_touch=width <= NARROW, locale="en-GB", **options)
        context.set_default_timeout(10_000)
        if options.get("java_script_enabled", True):
            context.clock.set_fixed_time(TODAY)
            context.add_init_script(path=PROBE)
        self.watch.follow(context)
        self.contexts.append(context)
        return context

    def page(self, address: str, width: int = WIDE, **options: Any) -> Desk:
        """Open an address in a context of its own."""
        desk = Desk(self.context(width, **options).new_page())
        desk.page.goto(address)
        return desk

    def close(self) -> None:
        """Close every context that was made here."""
        for context in self.contexts:
            context.close()


@pytest.fixture
def opener(chromium: Browser, watch: Watch) -> Iterator[Opener]:
    """Open pages for one test."""
    opener = Opener(chromium, watch)
    yield opener
    opener.close()


@pytest.fixture(scope="session")
def started(chromium: Browser, watch: Watch, address: str) -> Iterator[Callable[[int], Desk]]:
    """Start the engine once for each width; a page that was left in disorder is replaced."""
    opener, desks = Opener(chromium, watch), dict[int, Desk]()

    def desk_of(width: int) -> Desk:
        try:
            return desks[width].start_again()
        except (KeyError, AssertionError, Error):
            watch.wrong.clear()
            desks[width] = opener.page(address, width, permissions=["clipboard-read", "clipboard-write"]).ready()
            return desks[width]

    yield desk_of
    opener.close()


@pytest.fixture
def desk(started: Callable[[int], Desk]) -> Desk:
    """Give a page at 1280 pixels in which nothing is answered."""
    return started(WIDE)


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def either_desk(request: pytest.FixtureRequest, started: Callable[[int], Desk]) -> Desk:
    """Give a page in which nothing is answered, at 1280 and at 390 pixels."""
    return started(request.param)


@pytest.fixture
def maya() -> dict[str, Any]:
    """Give the answers of somebody in California with two models and a rival to join."""
    found: dict[str, Any] = json.loads((ANSWERS / "recsys-lead-us-ca.json").read_text("utf-8"))
    return found
