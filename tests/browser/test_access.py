"""What axe-core finds in every state of the page: nothing; and what it cannot find by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from resignation import registry
from resignation.state import PANES
from tests.browser.conftest import ANSWERS, WIDE, Opener
from tests.browser.desk import NARROW, Desk
from workshop.paths import NODE_MODULES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

    from tests.browser.conftest import Watch

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
SECTIONS = tuple(str(name) for name in registry.sections())
FULL = ANSWERS / "recsys-lead-us-ca.json"
DIALOGS = ("lock", "unlock", "privacy", "elsewhere")
BROUGHT = "Dear Dana,\n\nAfter all that Tom did I am out. I am joining OpenAI in May. My last day is [date].\n\nMax"

# axe comes by an init script, which no security policy concerns: the page is tested with its own policy in force.
# Where the machine forces its colours axe cannot see them: it would compare our ink with its paper.
RUN = """async () => {
  const ours = { enabled: !matchMedia("(forced-colors: active)").matches };
  const rules = { "target-size": { enabled: true }, "color-contrast": ours, "color-contrast-enhanced": ours };
  const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false, rules });
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


# Those of the hand-over and of what comes next are looked at with their own tests.
@pytest.mark.parametrize("pane", ["letter", "compare", "check", "dates", "talk"])
def test_panes(looked_at: Desk, pane: str) -> None:
    """Nothing is found in the letter, the tones side by side, the check, the dates or the conversation."""
    looked_at.open_saved(ANSWERS / "mlops-de-permanent.json").pane(pane)
    assert findings(looked_at) == []


def test_a_letter_that_was_brought(looked_at: Desk) -> None:
    """Nothing is found where words are marked, with what is said of each unfolded."""
    bring(looked_at, BROUGHT)
    expect(looked_at.page.locator(".found").first).to_be_visible()
    unfold_everything(looked_at, "#letter")
    assert findings(looked_at) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(looked_at: Desk, name: str) -> None:
    """Nothing is found in any dialog, with everything that it may have to say."""
    dialog = looked_at.page.locator(f"#{name}-dialog")
    dialog.evaluate(
        "(one) => { one.showModal(); for (const said of one.querySelectorAll('[hidden]')) said.hidden = false; }"
    )
    try:
        assert findings(looked_at) == []
        assert looked_at.page.evaluate(TOO_SMALL) == []
    finally:
        dialog.evaluate(
            "(one) => { for (const said of one.querySelectorAll('[data-when]')) said.hidden = true; one.close(); }"
        )


# Half and a quarter of 1280 pixels are what a zoom of 200 % and 400 % leaves.
ADAPTED: dict[str, tuple[int, dict[str, Any]]] = {
    "zoom-200": (640, {"color_scheme": "light", "reduced_motion": "reduce"}),
    "zoom-400": (320, {"color_scheme": "dark", "reduced_motion": "reduce"}),
    "forced-colours": (WIDE, {"forced_colors": "active", "color_scheme": "dark", "reduced_motion": "reduce"}),
    "more-contrast": (WIDE, {"contrast": "more", "reduced_motion": "reduce"}),
}


@pytest.mark.parametrize("how", ADAPTED)
def test_adapted(opener: Opener, address: str, how: str) -> None:
    """Zoomed to 200 % and 400 %, in forced colours and with more contrast: nothing is found or sticks out anywhere."""
    width, options = ADAPTED[how]
    context = opener.context(width, **options)
    context.add_init_script(path=AXE)
    desk = Desk(context.new_page())
    desk.page.goto(address)
    desk.ready().open_saved(FULL)
    for section in SECTIONS:
        desk.go(section)
        assert stands_well(desk) == [], section
    assert findings(desk) == []
    for pane in PANES:
        desk.pane(pane)
        assert stands_well(desk) == [], pane
        assert width > NARROW or findings(desk) == [], pane
    bring(desk, BROUGHT)
    assert stands_well(desk) == []
    assert findings(desk) == []


def bring(desk: Desk, text: str) -> None:
    """Have a letter checked that was written elsewhere."""
    desk.pane("check")
    desk.page.locator("#check-brought").click()
    desk.settled()
    desk.page.locator("#check-text").fill(text)
    desk.settled()


def unfold_everything(desk: Desk, where: str) -> None:
    """Open every disclosure in a part of the page."""
    folds = desk.page.locator(f"{where} details:not([data-menu])")
    folds.evaluate_all("(all) => { for (const one of all) one.open = true; }")


def stands_well(desk: Desk) -> list[str]:
    """Name what is too small to press, and say so if something sticks out or the page is longer than it shows."""
    wide: int = desk.page.evaluate(OVERFLOW)
    small: list[str] = desk.page.evaluate(TOO_SMALL)
    return [*small, *([f"sticks out by {wide}"] if wide > 0 else [])]


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
        unfold_everything(looked_at, "[data-section]")
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

# A link or a button inside a sentence is as high as the sentence; a box is pressed by its label too.
TOO_SMALL = """() => {
  const most = (boxes, side, sign) => Math.max(...boxes.map((box) => sign * box[side]));
  const span = (boxes, from, to) => most(boxes, to, 1) + most(boxes, from, -1);
  const all = document.querySelectorAll("button, summary, select, input, textarea, a[href], [tabindex='0']");
  return [...all]
    .filter((one) => one.checkVisibility() && !one.matches(".unseen, .skip, [type=hidden], p :is(a, button), li a"))
    .filter((one) => getComputedStyle(one).pointerEvents !== "none")
    .map((one) => [one, ...(one.matches("[type=radio], [type=checkbox]") ? one.labels : [])])
    .map((parts) => [parts[0], parts.map((part) => part.getBoundingClientRect())])
    .map(([one, boxes]) => [one, span(boxes, "left", "right"), span(boxes, "top", "bottom")])
    .filter(([one, width, height]) => width < 24 || height < 24)
    .map(([one, width, height]) => `${one.id || one.outerHTML.slice(0, 80)}: ${width} × ${height}`);
}"""

OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_targets_are_large_enough_and_nothing_sticks_out(looked_at: Desk) -> None:
    """Whatever can be pressed measures 24 pixels at least, and the page never scrolls sideways."""
    looked_at.open_saved(FULL)
    for section in SECTIONS:
        looked_at.go(section)
        assert stands_well(looked_at) == []
    for pane in PANES:
        looked_at.pane(pane)
        assert stands_well(looked_at) == []


def test_endless_words_stay_inside(looked_at: Desk, maya: dict[str, Any]) -> None:
    """A name without a blank, as long as the page takes it, makes nothing scroll sideways."""
    maya["you"]["name"] = "W" * 120
    maya["employer"]["name"] = "م" * 120
    maya["handoff"]["models"][0]["name"] = "x" * 120
    looked_at.open_saved(maya)
    for section in ("you", "models", "check"):
        looked_at.go(section)
        assert looked_at.page.evaluate(OVERFLOW) <= 0
    for pane in PANES:
        looked_at.pane(pane)
        assert looked_at.page.evaluate(OVERFLOW) <= 0


def test_nothing_makes_the_page_longer_than_what_it_shows(desk: Desk, maya: dict[str, Any]) -> None:
    """On a wide screen the desk scrolls by itself: no words for the ear alone hang below the page."""
    desk.open_saved(maya)
    desk.go("style")
    heights = set()
    for pane in PANES:
        desk.pane(pane)
        heights.add(desk.page.evaluate("() => document.documentElement.scrollHeight"))
    assert len(heights) == 1


def test_the_tab_of_what_is_shown_is_in_view(started: Callable[[int], Desk], maya: dict[str, Any]) -> None:
    """On a phone the strip of tabs follows, also when another button led there."""
    desk = started(NARROW).open_saved(maya)
    desk.see("letter")
    for pane in ("next", "letter", "talk", "dates"):
        desk.page.locator(f"#pane-tab-{pane}").dispatch_event("click")
        desk.settled()
        expect(desk.page.locator(f"#pane-tab-{pane}")).to_be_in_viewport(ratio=1)


SPOKEN = """() => {
  globalThis.spoken = [];
  const words = ({ target }) => (target.parentElement ?? target).outerHTML.slice(0, 120);
  const tell = (changes) => spoken.push(...changes.map(words));
  for (const one of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
    new MutationObserver(tell).observe(one, { childList: true, characterData: true, attributes: true, subtree: true });
  }
}"""


@pytest.mark.parametrize(
    ("section", "name"),
    [("you", "you.name"), ("employer", "employer.name"), ("models", "handoff.models.0.name")],
)
def test_nothing_is_spoken_while_one_types(desk: Desk, maya: dict[str, Any], section: str, name: str) -> None:
    """Thirty keys bring not one announcement: what changes meanwhile is there to be read, not shouted."""
    desk.open_saved(maya)
    desk.settled()
    field = desk.control(name).first
    desk.go(section)
    desk.unfold(field)
    expect(desk.page.locator("#announcer")).to_be_empty(timeout=10_000)
    desk.page.evaluate(SPOKEN)
    field.focus()
    desk.page.keyboard.type("Maya Okafor of the Lindqvists.", delay=15)
    desk.settled()
    assert desk.page.evaluate("() => spoken") == []
