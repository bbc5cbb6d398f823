"""A letter written from the first key to the last without touching a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.conftest import Opener
    from tests.browser.desk import Desk

# More stops than there are between any two places of the page.
FARTHEST = 150


def tab_to(desk: Desk, goal: Locator, key: str = "Tab") -> None:
    """Press Tab until something has the focus, and see that the focus shows at each stop."""
    for _ in range(FARTHEST):
        if goal.evaluate("(goal) => goal === document.activeElement"):
            break
        desk.page.keyboard.press(key)
        assert desk.page.evaluate(SHOWS), desk.page.evaluate("() => document.activeElement.outerHTML")
    expect(goal).to_be_focused()


SHOWS = """() => {
  const here = document.activeElement;
  // The parts of a date field are shown by the browser itself.
  if (!here || here === document.body || here.type === "date") return true;
  const box = (here.matches(".unseen") && here.closest("label") || here).getBoundingClientRect();
  const marked = [here, here.closest("label")].filter(Boolean).some((one) => {
    const look = getComputedStyle(one);
    return look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0 || look.boxShadow !== "none";
  });
  return marked && box.width > 1 && box.height > 1;
}"""


def type_into(desk: Desk, name: str, words: str) -> None:
    """Go to a field and type."""
    tab_to(desk, desk.control(name).first)
    desk.page.keyboard.type(words)


def test_the_first_stop_leads_to_the_questions(opener: Opener, address: str) -> None:
    """The first Tab offers to skip the head of the page, and the link does so."""
    desk = opener.page(address)
    desk.page.keyboard.press("Tab")
    expect(desk.focused()).to_have_attribute("href", "#questions")
    expect(desk.focused()).to_be_in_viewport()
    desk.page.keyboard.press("Enter")
    expect(desk.page.locator("#questions")).to_be_focused()


def test_a_letter_by_keyboard_alone(desk: Desk) -> None:
    """Answer, go on, compare, choose, edit and take the letter away, all with Tab, Enter, Space and the arrows."""
    page, press = desk.page, desk.page.keyboard.press
    page.locator("#heading-you").focus()
    type_into(desk, "you.name", "Maya Okafor")
    type_into(desk, "you.role", "ML Engineer")
    press("Enter")
    expect(page.locator("#heading-employer")).to_be_focused()
    type_into(desk, "employer.name", "Brightlane")
    type_into(desk, "employer.recipient_name", "James Whitlock")
    tab_to(desk, page.locator("#next-employer"))
    press("Enter")
    expect(page.locator("#heading-employment")).to_be_focused()
    type_into(desk, "employment.jurisdiction", "Calif")
    expect(desk.control("employment.jurisdiction")).to_have_value("US-CA")
    tab_to(desk, page.locator("#next-employment"))
    press("Space")
    expect(page.locator("#heading-departure")).to_be_focused()
    for section, following in (
        ("departure", "models"),
        ("models", "handoff"),
        ("handoff", "thanks"),
        ("thanks", "agreements"),
        ("agreements", "style"),
        ("style", "check"),
    ):
        if section == "handoff":
            tab_to(desk, desk.control("handoff.commitments", "runbooks"))
            press("Space")
        tab_to(desk, page.locator(f"#next-{section}"))
        press("Enter")
        expect(page.locator(f"#heading-{following}")).to_be_focused()
    for words in ("Maya Okafor", "ML Engineer", "Brightlane", "James Whitlock", "runbooks"):
        expect(desk.sheet).to_contain_text(words)

    tab_to(desk, page.locator("#pane-tab-compare"))
    press("Enter")
    expect(page.locator("#pane-compare")).to_be_focused()
    tab_to(desk, page.locator("#use-graceful-exit"))
    press("Space")
    expect(page.locator("#tone-graceful-exit")).to_have_attribute("aria-pressed", "true")
    desk.settled()
    assert page.evaluate("() => document.activeElement !== document.body"), "the focus is lost after Use this tone"

    tab_to(desk, page.locator("#tools-statement > summary"))
    press("Enter")
    tab_to(desk, page.locator("#tools-statement [data-action=edit]"))
    press("Enter")
    expect(desk.control("edit.statement")).to_be_focused()
    press("ControlOrMeta+a")
    page.keyboard.type("I resign, with thanks.")
    tab_to(desk, page.locator("#letter [data-action=done]"))
    press("Enter")
    expect(page.locator("#clause-statement")).to_be_focused()
    expect(desk.sheet).to_contain_text("I resign, with thanks.")

    tab_to(desk, page.locator("#take-away-more > summary"))
    press("Enter")
    tab_to(desk, page.locator("#letter [data-action=export][data-value=txt]"))
    with page.expect_download() as coming:
        press("Enter")
    assert "I resign, with thanks." in coming.value.path().read_text("utf-8")


def test_enter_in_a_field_goes_on_and_never_reloads(desk: Desk) -> None:
    """Enter in a field means Continue; in a text of several lines it begins a new one."""
    desk.control("you.name").fill("Maya")
    desk.page.keyboard.press("Enter")
    expect(desk.page.locator("#errors-you")).to_be_focused()
    desk.control("you.address").focus()
    desk.page.keyboard.type("1 Road")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.type("Town")
    expect(desk.control("you.address")).to_have_value("1 Road\nTown")
    expect(desk.control("you.name")).to_have_value("Maya")


def test_the_focus_is_never_lost(desk: Desk) -> None:
    """After each button of a paragraph the focus is somewhere sensible, not at the top of the page."""
    desk.fill("you.name", "Maya Okafor")
    desk.settled()
    second = desk.clauses()[1]
    for action, clause in (
        ("rephrase", "statement"),
        ("move-down", second),
        ("leave-out", second),
        ("edit", "statement"),
        ("done", "statement"),
    ):
        desk.act(action, clause)
        where = desk.page.evaluate("() => document.activeElement.id || document.activeElement.localName")
        assert where != "body", f"the focus is lost after {action}"
    desk.page.locator(f"#put-back-{second}").press("Enter")
    expect(desk.clause(second)).to_be_focused()


def somewhere(desk: Desk) -> str:
    """Name what has the focus."""
    found: str = desk.page.evaluate("() => document.activeElement.id || document.activeElement.localName")
    return found


def test_a_brought_letter_is_checked_by_keyboard(desk: Desk) -> None:
    """Bring a letter, take a suggested change, leave a finding as it is: the focus is never lost."""
    page, press = desk.page, desk.page.keyboard.press
    page.locator("#next-you").focus()
    tab_to(desk, page.locator("#pane-tab-check"))
    press("Enter")
    desk.settled()
    tab_to(desk, page.locator("#check-brought"))
    press("Space")
    desk.settled()
    tab_to(desk, page.locator("#check-text"))
    page.keyboard.type("I resign. I will document the model I own. I am joining OpenAI in May.")
    desk.settled()
    tab_to(desk, page.locator("[id^=fix-]").first)
    press("Enter")
    desk.settled()
    assert somewhere(desk) != "body", "the focus is lost after a change was taken"
    tab_to(desk, page.locator("[id^=about-] > summary").first)
    press("Enter")
    tab_to(desk, page.locator("[id^=dismiss-]").first)
    press("Enter")
    desk.settled()
    assert somewhere(desk) != "body", "the focus is lost after a finding was left as it is"
    expect(page.locator("#check-aside")).to_contain_text("Left as it is: 1")


def test_a_task_is_ticked_off_by_keyboard(desk: Desk, maya: dict[str, Any]) -> None:
    """Space ticks a task of the hand-over, and the focus stays on it."""
    desk.open_saved(maya)
    desk.page.locator("#pane-tab-handover").focus()
    desk.page.keyboard.press("Enter")
    desk.settled()
    box = desk.page.locator("#task-agree-plan")
    tab_to(desk, box)
    desk.page.keyboard.press("Space")
    desk.settled()
    expect(box).to_be_checked()
    expect(box).to_be_focused()


@pytest.mark.parametrize("name", ["lock", "privacy"])
def test_the_focus_comes_back_from_a_dialog(desk: Desk, name: str) -> None:
    """A dialog opens by key, keeps the focus inside, and gives it back to the button that opened it."""
    opener, dialog = desk.page.locator(f"#nav-{name}"), desk.page.locator(f"#{name}-dialog")
    opener.focus()
    for leave in ("Escape", "Enter"):
        desk.page.keyboard.press("Enter")
        expect(dialog).to_be_visible()
        for _ in range(8):
            desk.page.keyboard.press("Tab")
            assert dialog.evaluate("(one) => one.contains(document.activeElement) || !document.hasFocus()")
        if leave == "Enter":
            dialog.locator("[data-keep=close]").focus()
        desk.page.keyboard.press(leave)
        expect(dialog).to_be_hidden()
        expect(opener).to_be_focused()
