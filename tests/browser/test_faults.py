"""What goes wrong in a real browser: the person is told, nothing typed is lost, and one click recovers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.test_before_python import try_again

if TYPE_CHECKING:
    from tests.browser.conftest import Opener, Watch

NAME = "Maya Okafor"
REFUSES_STORAGE = """
if (location.protocol !== "about:") for (const name of ["localStorage", "caches"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
}
"""
IS_FULL = """
Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
"""


def told(desk: Desk, reason: str) -> None:
    """Check that one thing is said to be wrong, and that what was typed is still there."""
    expect(desk.page.locator("[data-trouble]:visible")).to_have_attribute("data-trouble", reason)
    expect(desk.control("you.name")).to_have_value(NAME)


def test_a_worker_that_is_killed(opener: Opener, address: str) -> None:
    """A browser that is short of memory ends the worker: what is typed after that is there when it runs again."""
    desk = opener.page(address).ready()
    desk.fill("you.name", NAME)
    desk.settled()
    desk.page.evaluate(
        "() => { probe.worker.terminate();"
        " probe.worker.dispatchEvent(new ErrorEvent('error', { message: 'killed', cancelable: true })); }"
    )
    told(desk, "unknown")
    desk.fill("you.role", "ML Engineer")
    try_again(desk)
    expect(desk.sheet).to_contain_text("ML Engineer")


def with_a_clock(opener: Opener, address: str) -> Desk:
    """Open a page whose time can be moved on."""
    page = opener.context().new_page()
    page.clock.install()
    page.goto(address)
    return Desk(page).ready()


def test_a_worker_that_ends_without_a_word(opener: Opener, address: str) -> None:
    """No error tells of it: after half a minute the page asks, and one press starts the engine anew."""
    desk = with_a_clock(opener, address)
    page = desk.page
    page.evaluate("() => probe.worker.terminate()")
    desk.fill("you.name", NAME)
    page.clock.fast_forward(29_000)
    expect(page.locator("[data-trouble]:visible")).to_have_count(0)
    page.clock.fast_forward(2_000)
    told(desk, "silent")
    desk.fill("you.role", "ML Engineer")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("[data-trouble]:visible")).to_have_count(0)
    expect(desk.sheet).to_contain_text("ML Engineer", timeout=60_000)
    expect(desk.sheet).to_contain_text(NAME)


def test_a_worker_that_is_slow_alone(opener: Opener, address: str) -> None:
    """Nothing is forced: an answer that comes late is taken, and the question goes away."""
    desk = with_a_clock(opener, address)
    page = desk.page
    desk.hold()
    desk.fill("you.name", NAME)
    page.clock.fast_forward(31_000)
    told(desk, "silent")
    desk.release()
    expect(page.locator("[data-trouble]:visible")).to_have_count(0)
    expect(desk.sheet).to_contain_text(NAME)


def test_a_reply_that_is_no_reply(opener: Opener, address: str) -> None:
    """An engine that raises is no end: the page says so, keeps the words, and the next key is answered."""
    desk = opener.page(address).ready()
    desk.page.evaluate("() => { probe.spoil = true; }")
    desk.fill("you.name", NAME)
    told(desk, "stumble")
    desk.page.get_by_role("button", name="Carry on").click()
    desk.fill("you.role", "ML Engineer")
    expect(desk.sheet).to_contain_text(NAME)


def test_a_reply_with_keys_of_javascript_itself(opener: Opener, address: str) -> None:
    """A reply that names ``__proto__`` and ``constructor`` changes no object of the page but what it is."""
    desk = opener.page(address).ready()
    desk.page.evaluate(
        """() => { probe.alter = (reply) => reply.replace("{",
          '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, '); }"""
    )
    desk.fill("you.name", NAME)
    desk.settled()
    expect(desk.sheet).to_contain_text(NAME)
    assert desk.page.evaluate("() => [({}).polluted, [].polluted, window.polluted]") == [None, None, None]


def test_a_saved_file_and_a_draft_with_keys_of_javascript_itself(opener: Opener, address: str) -> None:
    """The same for what is opened and for what lies in the storage, which others may have written."""
    evil = '{"schema": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, '
    evil += '"you": {"name": "M"}}'
    draft = '{"__proto__": {"polluted": 1, "kept": "{}"}, "kept": "[", "until": "2099-01-01", "constructor": 1}'
    context = opener.context()
    script = f"localStorage.setItem('final-checkpoint.draft', {json.dumps(draft)})"
    context.add_init_script(f"if (location.protocol !== 'about:') {script}")
    page = context.new_page()
    page.goto(address)
    desk = Desk(page).ready()
    desk.open_saved(evil.encode())
    expect(desk.control("you.name")).to_have_value("M")
    assert page.evaluate("() => [({}).polluted, [].polluted, window.polluted]") == [None, None, None]


@pytest.mark.parametrize("script", [REFUSES_STORAGE, IS_FULL], ids=["refused", "full"])
def test_a_browser_that_stores_nothing(opener: Opener, address: str, script: str) -> None:
    """Where storage is refused or full the page works, and says that no draft can be kept."""
    context = opener.context()
    context.add_init_script(script)
    page = context.new_page()
    page.goto(address)
    desk = Desk(page).ready()
    desk.fill("you.name", NAME)
    expect(desk.sheet).to_contain_text(NAME)
    page.locator("#nav-privacy").click()
    page.locator("#keep-draft").click()
    expect(page.locator("#privacy-dialog [data-when=refused]")).to_be_visible()
    page.locator("#privacy-close").click()
    expect(desk.control("you.name")).to_have_value(NAME)


def test_a_clipboard_that_is_refused(opener: Opener, address: str) -> None:
    """Where the browser lets nobody copy, the letter is selected and the page says how to go on."""
    context = opener.context()
    context.add_init_script(
        "if (window.Clipboard) for (const name of ['write', 'writeText'])"
        " Clipboard.prototype[name] = () => Promise.reject(new DOMException('no', 'NotAllowedError'));"
    )
    page = context.new_page()
    page.goto(address)
    desk = Desk(page).ready()
    desk.fill("you.name", NAME)
    desk.settled()
    desk.take("copy")
    told(desk, "copy")
    assert NAME in page.evaluate("() => String(getSelection())")


def test_a_download_that_is_refused(opener: Opener, address: str, watch: Watch) -> None:
    """A download that the browser drops costs nothing: the page stands, and asking again gives the file."""
    watch.expect("blob:gone")
    desk = opener.page(address).ready()
    desk.fill("you.name", NAME)
    desk.settled()
    desk.page.evaluate(
        "() => { const kept = URL.createObjectURL; URL.createObjectURL = () => {"
        " URL.createObjectURL = kept; return 'blob:gone'; }; }"
    )
    desk.take("export", "txt")
    desk.settled()
    expect(desk.control("you.name")).to_have_value(NAME)
    assert NAME in desk.download("export", "txt")[1]


@pytest.mark.parametrize("now", ["1970-01-01T00:00:10", "2099-12-31T23:59:00"])
def test_a_clock_that_is_wrong(opener: Opener, address: str, now: str, maya: dict[str, Any]) -> None:
    """With a clock that stands at its beginning or runs far ahead, the page starts and a letter is written."""
    context = opener.context()
    context.clock.set_fixed_time(now)
    page = context.new_page()
    page.goto(address)
    desk = Desk(page).ready().open_saved(maya)
    expect(desk.sheet).to_contain_text(maya["you"]["name"])
    expect(page.locator("[data-trouble]:visible")).to_have_count(0)
    desk.pane("dates")


def test_a_page_that_comes_back(opener: Opener, address: str, watch: Watch) -> None:
    """Left and come back to, from the browser's memory or anew, with a draft the page goes on where it was."""
    watch.expect("Failed to load resource|net::ERR_")
    desk = opener.page(address).ready()
    page = desk.page
    desk.fill("you.name", NAME)
    page.locator("#nav-privacy").click()
    page.locator("#keep-draft").check()
    page.locator("#privacy-close").click()
    desk.settled()
    page.goto(f"{address}law.html")
    page.go_back()
    desk.ready()
    expect(desk.control("you.name")).to_have_value(NAME)
    desk.fill("you.role", "ML Engineer")
    expect(desk.sheet).to_contain_text("ML Engineer")
