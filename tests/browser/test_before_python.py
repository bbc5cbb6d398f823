"""The page before Python has started, and where it never starts."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from resignation.model import TONES
from tests.browser.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Route

    from tests.browser.conftest import Opener, Watch

# What a browser says of a file that is missing.
FAILED_TO_LOAD = "Failed to load resource|net::ERR_|Failed to fetch|was preloaded"


class Held(list["Route"]):
    """Requests that are not answered yet."""

    def hold(self, route: Route) -> None:
        """Keep a request waiting."""
        self.append(route)

    def wait(self, page: Page) -> None:
        """Wait until there is a request to keep waiting."""
        while not self:
            page.wait_for_timeout(20)


def held_back(opener: Opener, address: str) -> tuple[Desk, Held]:
    """Open a page to which the engine is not handed over yet."""
    held = Held()
    context = opener.context()
    context.route("**/engine.pack?*", held.hold)
    page = context.new_page()
    page.goto(address)
    held.wait(page)
    return Desk(page), held


def hand_over(desk: Desk, held: Held) -> Desk:
    """Hand over what was held back, and wait until the engine has started."""
    for route in held:
        route.continue_()
    desk.page.context.unroute("**/engine.pack?*")
    return desk.ready()


# ---- on its way


def test_the_page_can_be_read_and_filled_in_meanwhile(opener: Opener, address: str) -> None:
    """Sections can be filled in and gone through while Python is on its way, and all of it is in the letter then."""
    desk, held = held_back(opener, address)
    page = desk.page
    expect(page.locator("[data-when=downloading]")).to_be_visible()
    expect(page.locator("#boot-bar")).to_be_visible()
    expect(desk.letter).to_contain_text("A sample")
    expect(desk.sheet).to_contain_text("resign")
    desk.control("you.name").press_sequentially("Maya Okafor")
    desk.control("you.role").press_sequentially("ML Engineer")
    page.locator("#next-you").click()
    expect(page.locator("#heading-employer")).to_be_focused()
    expect(page.locator("#section-you")).to_be_hidden()
    expect(page.locator("#step-employer")).to_have_attribute("aria-current", "step")
    desk.control("employer.name").press_sequentially("Brightlane")
    page.locator("#back-employer").click()
    expect(desk.control("you.name")).to_have_value("Maya Okafor")
    page.locator("#step-departure").click()
    desk.fill("departure.reason", "family")
    page.locator("#step-employer").click()
    field = desk.control("employer.recipient_name")
    field.press_sequentially("James Whitlock")
    field.evaluate("(field) => field.setSelectionRange(5, 5)")

    assert 0 < float(page.locator("[data-done]").inner_text()) < float(page.locator("[data-all]").inner_text())
    expect(page.locator("[data-trouble]:visible")).to_have_count(0)
    hand_over(desk, held)
    expect(page.locator("[data-when]:visible")).to_have_attribute("data-when", "ready")
    expect(page.locator("#boot-bar")).to_be_hidden()
    expect(page.locator("#section-employer")).to_be_visible()
    expect(field).to_be_focused()
    expect(field).to_have_value("James Whitlock")
    assert field.evaluate("(field) => field.selectionStart") == 5
    for words in ("Maya Okafor", "ML Engineer", "Brightlane", "James Whitlock"):
        expect(desk.sheet).to_contain_text(words)
    desk.go("departure")
    expect(
        desk.control("departure.reason", "family").or_(page.locator("select[name='departure.reason']"))
    ).to_be_visible()
    assert "family" in page.locator("#desk").evaluate("(form) => new FormData(form).getAll('departure.reason')")


def test_typing_while_it_starts_is_kept(opener: Opener, address: str) -> None:
    """Not a key is lost of what is typed at the very moment when Python starts."""
    desk, held = held_back(opener, address)
    words = "Maximiliana Wolkenstein-Trostburg of the long name"
    for route in held:
        route.continue_()
    for letter in words * 3:
        desk.control("you.name").press_sequentially(letter, delay=25)
    desk.ready()
    expect(desk.control("you.name")).to_have_value(words * 3)
    expect(desk.sheet).to_contain_text(words * 3)


def test_a_button_pressed_meanwhile_is_answered_later(opener: Opener, address: str) -> None:
    """What only Python can do is done as soon as it is there."""
    desk, held = held_back(opener, address)
    desk.fill("you.name", "Maya Okafor")
    desk.page.locator("#tone-graceful-exit").click()
    desk.page.locator("#length-full").click()
    hand_over(desk, held)
    expect(desk.page.locator("#tone-graceful-exit")).to_have_attribute("aria-pressed", "true")
    expect(desk.page.locator("#length-full")).to_have_attribute("aria-pressed", "true")
    expect(desk.sheet).to_contain_text("Maya Okafor")


def test_no_disclosure_closes_when_python_starts(opener: Opener, address: str) -> None:
    """What the person has opened to read stays open when the page is rendered anew."""
    desk, held = held_back(opener, address)
    desk.page.locator("#you-name-why > summary").click()
    hand_over(desk, held)
    expect(desk.page.locator("#you-name-why > p")).to_be_visible()


# ---- where it does not start


def trouble(desk: Desk, reason: str, words: str) -> None:
    """Check that one thing is said to be wrong, in words, and that what was typed is still there."""
    shown = desk.page.locator("[data-trouble]:visible")
    expect(shown).to_have_attribute("data-trouble", reason, timeout=30_000)
    expect(shown).to_contain_text(words)
    expect(shown.get_by_role("heading")).to_be_visible()
    expect(desk.page.get_by_role("alert")).to_contain_text(words)
    expect(desk.page.locator("#boot-bar")).to_be_hidden()
    expect(desk.control("you.name")).to_have_value("Maya Okafor")


def try_again(desk: Desk) -> None:
    """Press Try again, and find everything working and nothing lost."""
    desk.page.get_by_role("button", name="Try again").click()
    desk.ready()
    expect(desk.page.locator("[data-trouble]:visible")).to_have_count(0)
    expect(desk.sheet).to_contain_text("Maya Okafor")


def not_found(route: Route) -> None:
    """Answer as a server does that lacks the file."""
    route.fulfill(status=404, content_type="text/html", body="<h1>Not found</h1>")


def refused(route: Route) -> None:
    """Break off as a content blocker does."""
    route.abort("blockedbyclient")


@pytest.mark.parametrize(
    ("file", "way"),
    [
        ("worker.pack", not_found),
        ("engine.pack", not_found),
        ("engine.pack", refused),
        ("python.pack", not_found),
        ("python.pack", refused),
    ],
)
def test_a_file_that_is_kept_back(
    opener: Opener, address: str, watch: Watch, file: str, way: Callable[[Route], None]
) -> None:
    """When a file is missing or blocked the page says so, and Try again works once it is let through."""
    watch.expect(FAILED_TO_LOAD)
    desk = broken(opener, address, file, way)
    trouble(desk, "blocked", "blocked")
    desk.page.context.unroute(f"**/{file}?*")
    try_again(desk)


def broken(opener: Opener, address: str, file: str, way: Callable[[Route], None]) -> Desk:
    """Open a page for which one file comes another way, and type a name."""
    context = opener.context()
    context.route(f"**/{file}?*", way)
    desk = Desk(context.new_page())
    desk.page.goto(address)
    desk.fill("you.name", "Maya Okafor")
    return desk


def test_without_what_comes_later_the_letter_is_written(opener: Opener, address: str, watch: Watch) -> None:
    """When the second pack does not arrive the letter is written all the same, and the page says what is missing."""
    watch.expect(FAILED_TO_LOAD)
    desk = broken(opener, address, "later.pack", refused).ready()
    expect(desk.sheet).to_contain_text("Maya Okafor")
    desk.take("export", "pdf")
    expect(desk.page.locator("[data-trouble]:visible")).to_have_attribute("data-trouble", "incomplete")
    expect(desk.sheet).to_contain_text("Maya Okafor")


def test_the_network_goes_away_in_mid_load(opener: Opener, address: str, watch: Watch) -> None:
    """When the connection breaks while the engine is being fetched the page says so, and waits for the person."""
    watch.expect(FAILED_TO_LOAD)
    held = Held()
    desk = broken(opener, address, "python.pack", held.hold)
    held.wait(desk.page)
    desk.page.context.set_offline(True)
    for route in held:
        route.abort("internetdisconnected")
    trouble(desk, "offline", "offline")
    desk.page.context.unroute("**/python.pack?*")
    desk.page.context.set_offline(False)
    try_again(desk)


def test_a_browser_without_web_assembly(opener: Opener, address: str) -> None:
    """Where WebAssembly is switched off the page says so and what can be done."""
    context = opener.context()
    context.add_init_script("{ const kept = WebAssembly; probe.mend = () => { window.WebAssembly = kept; }; }")
    context.add_init_script("delete window.WebAssembly;")
    desk = Desk(context.new_page())
    desk.page.goto(address)
    desk.fill("you.name", "Maya Okafor")
    trouble(desk, "no-wasm", "WebAssembly")
    desk.page.evaluate("() => probe.mend()")
    try_again(desk)


@pytest.mark.parametrize(
    ("error", "reason", "words"),
    [
        ("RangeError('WebAssembly.Memory(): could not allocate memory')", "memory", "memory"),
        ("Error('odd')", "unknown", "did not start"),
    ],
    ids=["memory", "unknown"],
)
def test_the_engine_gives_up(opener: Opener, address: str, error: str, reason: str, words: str) -> None:
    """When there is too little memory the page says so, and when it cannot tell what is wrong it says that."""

    def give_up(route: Route) -> None:
        script = f"postMessage({{ stage: 'failed', detail: String({error}) }});"
        route.fulfill(content_type="application/octet-stream", body=gzip.compress(script.encode()))

    desk = broken(opener, address, "worker.pack", give_up)
    trouble(desk, reason, words)
    desk.page.context.unroute("**/worker.pack?*")
    # What was fetched stays in memory, and fetching again is forbidden: only a page that is opened anew asks once more.
    desk.page.reload()
    desk.ready()


def test_the_engine_falls_over_later(opener: Opener, address: str) -> None:
    """When the engine dies in the middle of the work nothing is lost: answers, edits and the section in view."""
    desk = opener.page(address).ready()
    desk.fill("you.name", "Maya Okafor")
    desk.go("employer")
    desk.act("edit", "statement")
    desk.control("edit.statement").fill("I resign, in my own words.")
    desk.act("done", "statement")
    desk.page.evaluate(
        "() => probe.worker.dispatchEvent(new ErrorEvent('error', { message: 'gone', cancelable: true }))"
    )
    expect(desk.page.locator("[data-trouble]:visible")).to_have_attribute("data-trouble", "unknown")
    desk.fill("employer.name", "Brightlane")
    try_again(desk)
    expect(desk.page.locator("#section-employer")).to_be_visible()
    expect(desk.sheet).to_contain_text("I resign, in my own words.")
    expect(desk.sheet).to_contain_text("Brightlane")


def test_a_stumble_is_not_a_fall(opener: Opener, address: str) -> None:
    """When one request fails the page says so with the details, and goes on working."""
    desk = opener.page(address).ready()
    desk.page.evaluate("() => { probe.spoil = true; }")
    desk.fill("you.name", "Maya Okafor")
    stumble = desk.page.locator("[data-trouble=stumble]")
    expect(stumble).to_be_visible()
    desk.page.get_by_role("button", name="Carry on").click()
    expect(stumble).to_be_hidden()
    desk.fill("you.role", "ML Engineer")
    expect(desk.sheet).to_contain_text("Maya Okafor")
    expect(desk.sheet).to_contain_text("ML Engineer")


# ---- without scripts


@pytest.mark.parametrize("width", [1280, 390])
def test_without_javascript_four_letters_can_be_read(opener: Opener, address: str, width: int) -> None:
    """With scripts switched off the page says what is missing and shows a sample letter in each tone."""
    desk = opener.page(address, width, java_script_enabled=False)
    page = desk.page
    expect(page.locator("noscript p").first).to_contain_text("JavaScript")
    for tone in TONES:
        expect(page.locator(f"#sample-{tone}")).to_be_visible()
        letter = page.locator(f"article[aria-labelledby=sample-{tone}]")
        expect(letter).to_contain_text("Dear Elena")
        expect(letter).to_contain_text("Noor Haddad")
        assert len(letter.inner_text().split()) > 100
    desk.shot("60-without-javascript")
    expect(page.locator("#boot")).to_be_hidden()
    expect(page.get_by_role("button")).to_have_count(0)
