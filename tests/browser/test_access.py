"""What axe-core finds in every state of the page: nothing; and what it cannot find by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from resignation import registry
from tests.browser.conftest import ANSWERS, WIDE, Opener
from tests.browser.desk import NARROW, Desk
from workshop.paths import NODE_MODULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.browser.conftest import Watch

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
SECTIONS = tuple(str(name) for name in registry.sections())
FULL = ANSWERS / "recsys-lead-us-ca.json"

# axe comes by an init script, which no security policy concerns: the page is tested with its own policy in force.
RUN = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join("\\n    ")}`);
}"""


def findings(desk: Desk) -> list[str]:
    """Let axe-core look at the page as it stands."""
    found: list[str] = desk.page.evaluate(RUN)
    return found


@pytest.fixture(
    scope="module", params=[(WIDE, "light"), (WIDE, "dark"), (NARROW, "light")], ids=["wide", "dark", "narrow"]
)
def looked_at(request: pytest.FixtureRequest, chromium: Browser, watch: Watch, address: str) -> Iterator[Desk]:
    """Open the page with axe-core beside it: light, dark, and as on a phone."""
    width, scheme = request.param
    opener = Opener(chromium, watch)
    context = opener.context(width, color_scheme=scheme, reduced_motion="reduce")
    context.add_init_script(path=AXE)
    desk = Desk(context.new_page())
    desk.page.goto(address)
    yield desk.ready()
    opener.close()


@pytest.mark.parametrize("section", SECTIONS)
def test_sections(looked_at: Desk, section: str) -> None:
    """Nothing is found in any section, filled in, with the letter beside it."""
    looked_at.open_saved(FULL).go(section)
    assert findings(looked_at) == []


@pytest.mark.parametrize("pane", ["letter", "compare", "dates"])
def test_panes(looked_at: Desk, pane: str) -> None:
    """Nothing is found in the letter, the tones side by side, or the dates."""
    looked_at.open_saved(ANSWERS / "mlops-de-permanent.json").pane(pane)
    assert findings(looked_at) == []


def test_errors(looked_at: Desk) -> None:
    """Nothing is found in the summary of errors and the fields that it leads to."""
    looked_at.start_again()
    assert findings(looked_at) == []
    looked_at.page.locator("#next-you").click()
    looked_at.settled()
    expect(looked_at.page.locator("#errors-you")).to_be_visible()
    assert findings(looked_at) == []


def test_editing(looked_at: Desk, maya: dict[str, Any]) -> None:
    """Nothing is found while a paragraph is edited, with its tools open, with two wordings, with one left out."""
    maya["edits"] = {"statement": {"text": "I resign.", "suggested": "something else"}}
    looked_at.open_saved(maya)
    looked_at.see("letter")
    second = looked_at.clauses()[1]
    looked_at.act("leave-out", second)
    looked_at.unfold(looked_at.page.locator("#why-statement"))
    expect(looked_at.page.locator("#both-statement")).to_be_visible()
    assert findings(looked_at) == []
    looked_at.act("edit", "statement")
    assert findings(looked_at) == []


def test_everything_unfolded(looked_at: Desk) -> None:
    """Nothing is found where every disclosure of a section stands open."""
    looked_at.open_saved(FULL)
    for section in ("models", "handoff", "check"):
        looked_at.go(section)
        looked_at.page.evaluate(
            "() => { for (const one of document.querySelectorAll('[data-section] details')) one.open = true; }"
        )
        assert findings(looked_at) == []
    looked_at.page.evaluate(
        "() => { for (const one of document.querySelectorAll('[data-section] details')) one.open = false; }"
    )


def test_troubles(looked_at: Desk) -> None:
    """Nothing is found in anything that the page says when something is wrong."""
    troubles = looked_at.page.locator("[data-trouble]")
    troubles.evaluate_all("(all) => { for (const one of all) one.hidden = false; }")
    try:
        assert findings(looked_at) == []
    finally:
        troubles.evaluate_all("(all) => { for (const one of all) one.hidden = true; }")


# ---- what axe-core does not look for

TOO_SMALL = """() => [...document.querySelectorAll(":is(button, summary, select, input, textarea), header a")]
  .filter((one) => one.checkVisibility() && !one.matches(".unseen, [type=hidden], [type=radio], [type=checkbox]"))
  .filter((one) => getComputedStyle(one).pointerEvents !== "none")
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([one, box]) => box.width < 24 || box.height < 24)
  .map(([one, box]) => `${one.id || one.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`)"""

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_targets_are_large_enough_and_nothing_sticks_out(looked_at: Desk) -> None:
    """Whatever can be pressed measures 24 pixels at least, and the page never scrolls sideways."""
    looked_at.open_saved(FULL)
    for section in SECTIONS:
        looked_at.go(section)
        assert looked_at.page.evaluate(TOO_SMALL) == []
        assert looked_at.page.evaluate(OVERFLOW) <= 0
    looked_at.see("letter")
    assert looked_at.page.evaluate(TOO_SMALL) == []
    assert looked_at.page.evaluate(OVERFLOW) <= 0


def test_endless_words_stay_inside(looked_at: Desk, maya: dict[str, Any]) -> None:
    """A name without a blank, as long as the page takes it, makes nothing scroll sideways."""
    maya["you"]["name"] = "W" * 120
    maya["employer"]["name"] = "م" * 120
    maya["handoff"]["models"][0]["name"] = "x" * 120
    looked_at.open_saved(maya)
    for section in ("you", "models", "check"):
        looked_at.go(section)
        assert looked_at.page.evaluate(OVERFLOW) <= 0
    for pane in ("letter", "compare", "dates"):
        looked_at.pane(pane)
        assert looked_at.page.evaluate(OVERFLOW) <= 0
