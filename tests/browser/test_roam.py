"""A small part of the random walks over the controls of the page; ``build.py roam`` makes as many as you like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.conftest import Watch
from tests.roam.roaming import STEPS, opened, walks

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FORGETFUL = """setInterval(() => {
    for (const field of document.querySelectorAll("#desk input[type=text]")) field.value = "";
  }, 20);"""


def test_whatever_is_pressed_nothing_is_lost(chromium: Browser, address: str) -> None:
    """Answers, edits, panes and the focus stay, and the browser has nothing to complain of."""
    wrong = [walk for walk in walks(chromium, address, 1_000_000, 25) if walk.found]
    assert wrong == []


def test_a_page_that_forgets_is_noticed(chromium: Browser, address: str) -> None:
    """The walks can fail: a page that empties its fields does not get through ten of them."""
    desk = opened(chromium, address, Watch([address]))
    desk.page.evaluate(f"() => {{ {FORGETFUL} }}")
    found = [desk.page.evaluate("([seed, steps]) => roam(seed, steps)", [seed, STEPS])["found"] for seed in range(30)]
    desk.page.context.close()
    assert any("was" in words for each in found for words in each)
