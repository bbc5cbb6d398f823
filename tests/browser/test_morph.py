"""The laws by which an answer of the engine is laid over the page that the person is using meanwhile."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from resignation import registry
from tests.browser.conftest import ANSWERS

if TYPE_CHECKING:
    from tests.browser.desk import Desk

SECTIONS = tuple(str(name) for name in registry.sections())

DIFFERING = """(form) => [...form.elements].filter((control) => control.name).filter((control) => {
  if (/checkbox|radio/.test(control.type)) return control.checked !== control.hasAttribute("checked");
  if (control.localName === "select") {
    const meant = [...control.options].find((option) => option.hasAttribute("selected"));
    return control.value !== (meant ?? control.options[0]).value;
  }
  return control.value !== control.defaultValue;
}).map((control) => `${control.name}: ${control.value}`)"""


def differing(desk: Desk) -> list[str]:
    """List the controls whose state is not the one that their HTML says."""
    found: list[str] = desk.page.locator("#desk").evaluate(DIFFERING)
    return found


def test_controls_render_their_values(desk: Desk, maya: dict[str, Any]) -> None:
    """After each reply every control of the page says in its HTML what stands in it."""
    desk.open_saved(maya)
    for section in SECTIONS:
        desk.go(section)
        assert differing(desk) == []
    for name, value in (("employment.jurisdiction", "US-CA"), ("departure.reason", "competing-lab")):
        assert desk.page.locator("#desk").evaluate("(form, name) => new FormData(form).get(name)", name) == value
    desk.open_saved(ANSWERS / "mlops-de-permanent.json")
    assert differing(desk) == []
    assert "Maya" not in json.dumps(
        desk.page.locator("#desk").evaluate("(form) => [...new FormData(form).values()].map(String)")
    )
    desk.start_again()
    assert differing(desk) == []


IDS = """() => {
  const all = [...document.querySelectorAll("[id]")].map((one) => one.id);
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  const wanted = "#desk :is(input, select, textarea, button, details, fieldset, [data-section])";
  const without = [...document.querySelectorAll(wanted)].filter((one) => !one.id);
  return [twice, without.map((one) => one.outerHTML.slice(0, 90))];
}"""


def test_ids_are_unique_and_everything_has_one(desk: Desk, maya: dict[str, Any]) -> None:
    """In every state of the page each control, fieldset and disclosure has an id that nothing else has."""
    desk.page.locator("#next-you").click()
    desk.settled()
    assert desk.page.evaluate(IDS) == [[], []]
    desk.open_saved(maya)
    for section in SECTIONS:
        desk.go(section)
        assert desk.page.evaluate(IDS) == [[], []]
    for pane in ("compare", "dates", "letter"):
        desk.pane(pane)
        assert desk.page.evaluate(IDS) == [[], []]
    desk.act("leave-out", desk.clauses()[1])
    desk.act("edit", "statement")
    assert desk.page.evaluate(IDS) == [[], []]


MARK = """() => { for (const one of document.querySelectorAll("#desk [id]")) one.marked = true; }"""
REPLACED = """() => [...document.querySelectorAll("#desk [id]")].filter((one) => !one.marked).map((one) => one.id)"""


def test_elements_stay_the_same_elements(desk: Desk, maya: dict[str, Any]) -> None:
    """Typing, changing an answer and going elsewhere replaces nothing that was there and still is."""
    desk.open_saved(maya)
    desk.page.evaluate(MARK)
    desk.control("you.phone").press_sequentially("+1 510")
    desk.page.keyboard.press("Tab")
    desk.settled()
    desk.go("employer")
    desk.go("models")
    assert desk.page.evaluate(REPLACED) == []
    new = desk.add("handoff.models")
    desk.settled()
    replaced = desk.page.evaluate(REPLACED)
    assert [name for name in replaced if f"-{new}" not in name] == []


def test_a_removed_row_takes_no_other_along(desk: Desk, maya: dict[str, Any]) -> None:
    """When the first of two rows goes, the second's answers are the first's, and nothing of the removed is left."""
    desk.open_saved(maya)
    desk.go("models")
    remove = desk.page.locator("#handoff-models-0-remove")
    desk.unfold(remove)
    remove.click()
    desk.settled()
    values = desk.page.locator("#desk").evaluate(
        "(form) => [...new FormData(form)].filter(([name]) => name.startsWith('handoff.models.')).map(String)"
    )
    assert "handoff.models.0.name,cart-complement" in values
    assert "handoff.models.0.confidential,no" in values
    assert not [pair for pair in values if "tidepool" in pair or pair.startswith("handoff.models.1.")]


def test_only_the_newest_reply_counts(desk: Desk) -> None:
    """A reply that comes late or twice changes nothing, and many keys make few requests."""
    field = desk.control("you.name")
    field.press_sequentially("Ann")
    desk.settled()
    desk.page.evaluate("() => { probe.old = probe.replay; }")
    sent = desk.page.evaluate("() => probe.sent")
    desk.hold()
    field.press_sequentially("abel Lee of Bray")
    assert desk.page.evaluate("() => probe.sent") == sent + 1
    desk.page.evaluate("() => probe.old()")
    desk.release()
    # One more for all keys that came meanwhile, and one after them, when the person rests.
    assert desk.page.evaluate("() => probe.sent") == sent + 3
    expect(desk.sheet).to_contain_text("Annabel Lee of Bray")
    desk.page.evaluate("() => probe.old()")
    desk.settled()
    expect(desk.sheet).to_contain_text("Annabel Lee of Bray")
    expect(field).to_have_value("Annabel Lee of Bray")


def test_clicks_are_answered_in_order(desk: Desk) -> None:
    """Buttons pressed while a request is under way are answered one after the other, none of them twice."""
    desk.fill("you.name", "Ann")
    desk.page.keyboard.press("Tab")
    desk.settled()
    desk.hold()
    desk.page.locator("#length-full").click()
    desk.page.locator("#length-brief").click()
    desk.page.locator("#tone-graceful-exit").click()
    desk.page.evaluate("() => { probe.asks.length = 0; }")
    desk.release()
    asked = desk.page.evaluate("() => probe.asks.map((ask) => ask.value)")
    assert asked == ["brief", "graceful-exit"]
    expect(desk.page.locator("#length-brief")).to_have_attribute("aria-pressed", "true")
    expect(desk.page.locator("#tone-graceful-exit")).to_have_attribute("aria-pressed", "true")


def test_an_open_disclosure_is_the_persons(desk: Desk, maya: dict[str, Any]) -> None:
    """Neither what is opened is closed by a reply, nor what is closed opened."""
    desk.open_saved(maya)
    desk.go("models")
    why, last = desk.page.locator("#handoff-models-why"), desk.page.locator("#handoff-models-1")
    why.locator("summary").first.click()
    expect(last).to_have_attribute("open", "")
    desk.page.locator("#handoff-models-1-title").click()
    first = desk.page.locator("#handoff-models-0")
    desk.page.locator("#handoff-models-0-title").click()
    desk.fill("handoff.models.0.successor", "Priya R")
    desk.page.keyboard.press("Tab")
    desk.settled()
    desk.go("you")
    desk.go("models")
    expect(why).to_have_attribute("open", "")
    expect(first).to_have_attribute("open", "")
    expect(last).not_to_have_attribute("open", "")
    desk.page.locator("#tools-statement > summary").click()
    desk.fill("handoff.models.0.successor", "Priya")
    desk.settled()
    expect(desk.page.locator("#tools-statement")).to_have_attribute("open", "")


def test_the_value_of_the_focused_field_is_the_persons(desk: Desk) -> None:
    """A blank typed at the end of a name stays, even where a reply comes without it."""
    field = desk.control("you.name")
    field.press_sequentially("Ann ")
    desk.settled()
    desk.page.evaluate("() => { probe.alter = (reply) => reply.replaceAll('Ann \\\\\"', 'Ann\\\\\"'); }")
    desk.page.locator("#you-role").dispatch_event("change")
    desk.settled()
    desk.page.evaluate("() => { probe.alter = null; }")
    expect(field).to_be_focused()
    expect(field).to_have_value("Ann ")
    field.press_sequentially("Lee")
    desk.settled()
    expect(field).to_have_value("Ann Lee")
    expect(desk.sheet).to_contain_text("Ann Lee")


def test_what_is_typed_while_a_reply_is_under_way_is_kept(desk: Desk) -> None:
    """A reply about the form as it was never overwrites what was typed since, in the same field or the next."""
    name, role, email = (desk.control(f"you.{part}") for part in ("name", "role", "email"))
    name.press_sequentially("Ann")
    desk.settled()
    desk.hold()
    desk.page.keyboard.press("Tab")
    name.press("End")
    name.press_sequentially("a")
    role.press_sequentially("ML Engineer")
    email.press_sequentially("ann@example.org")
    desk.held()
    desk.release()
    expect(name).to_have_value("Anna")
    expect(role).to_have_value("ML Engineer")
    expect(email).to_have_value("ann@example.org")
    for words in ("Anna", "ML Engineer", "ann@example.org"):
        expect(desk.sheet).to_contain_text(words)
    expect(email).to_be_focused()


def test_a_tick_made_while_a_reply_is_under_way_is_kept(desk: Desk, maya: dict[str, Any]) -> None:
    """Checkboxes and radio buttons pressed since the request was sent stay as they are."""
    desk.open_saved(maya)
    desk.go("handoff")
    desk.hold()
    desk.fill("handoff.commitments", "model-cards")
    desk.control("handoff.commitments", "runbooks").uncheck()
    desk.fill("handoff.after_leaving", "two-weeks")
    desk.held()
    desk.release()
    expect(desk.control("handoff.commitments", "model-cards")).to_be_checked()
    expect(desk.control("handoff.commitments", "runbooks")).not_to_be_checked()
    expect(desk.control("handoff.after_leaving", "two-weeks")).to_be_checked()
    desk.go("check")
    expect(desk.page.locator("#section-check")).to_contain_text("Model cards")
    expect(desk.page.locator("#section-check")).not_to_contain_text("Runbook for each model")


def test_focus_and_caret_survive(desk: Desk) -> None:
    """In the middle of a word the caret stays where it is while section and letter are rendered anew."""
    field = desk.control("you.name")
    field.fill("Annabel Lee")
    desk.settled()
    field.evaluate("(field) => field.setSelectionRange(3, 3)")
    desk.page.keyboard.type("xy")
    desk.page.locator("#you-role").dispatch_event("change")
    desk.settled()
    expect(field).to_be_focused()
    assert field.evaluate("(field) => [field.selectionStart, field.selectionEnd]") == [5, 5]
    desk.page.keyboard.type("z")
    expect(field).to_have_value("Annxyzabel Lee")
    expect(desk.sheet).to_contain_text("Annxyzabel Lee")


def test_a_selection_survives_in_the_paragraph_that_is_edited(desk: Desk, maya: dict[str, Any]) -> None:
    """The selection in an open paragraph stays, although the letter around it is rendered anew."""
    desk.open_saved(maya)
    desk.act("edit", "statement")
    box = desk.control("edit.statement")
    box.fill("I resign with my thanks.")
    desk.settled()
    box.evaluate("(box) => box.setSelectionRange(2, 8)")
    desk.page.locator("#you-phone").dispatch_event("input")
    desk.page.locator("#you-phone").dispatch_event("change")
    desk.settled()
    expect(box).to_be_focused()
    assert box.evaluate("(box) => [box.selectionStart, box.selectionEnd]") == [2, 8]
    desk.page.keyboard.type("leave")
    desk.settled()
    expect(box).to_have_value("I leave with my thanks.")


def test_a_composition_is_never_interrupted(desk: Desk) -> None:
    """A reply that comes while an input method composes waits until it has ended, and what it wrote stands once."""
    field = desk.control("you.name")
    field.press_sequentially("A")
    desk.settled()
    desk.page.evaluate(
        """() => {
          probe.ends = 0;
          addEventListener("compositionend", () => { probe.ends += 1; });
        }"""
    )
    session = desk.page.context.new_cdp_session(desk.page)
    desk.hold()
    field.press_sequentially("B")
    session.send("Input.imeSetComposition", {"text": "に", "selectionStart": 1, "selectionEnd": 1})
    desk.page.locator("#you-role").dispatch_event("change")
    desk.held()
    desk.page.evaluate("() => probe.release()")
    session.send("Input.imeSetComposition", {"text": "にほ", "selectionStart": 2, "selectionEnd": 2})
    desk.page.wait_for_timeout(400)
    session.send("Input.imeSetComposition", {"text": "にほん", "selectionStart": 3, "selectionEnd": 3})
    assert desk.page.evaluate("() => probe.ends") == 0
    expect(field).to_have_value("ABにほん")
    assert "AB" not in desk.sheet.inner_text()
    session.send("Input.insertText", {"text": "日本"})
    expect(field).to_have_value("AB日本")
    assert desk.page.evaluate("() => probe.ends") == 1
    expect(desk.sheet).to_contain_text("AB日本")
    expect(field).to_be_focused()


def test_a_press_is_not_lost_to_a_reply(desk: Desk) -> None:
    """A reply between press and release does not move the button away from under the finger."""
    desk.control("you.name").press_sequentially("Ann")
    desk.page.locator("#length-brief").click()
    desk.settled()
    desk.control("you.address").focus()
    desk.settled()
    desk.hold()
    desk.page.keyboard.insert_text("1\n2\n3\n4\n5\n6")
    # At the very top the browser does not scroll along with what grows above.
    desk.page.locator("#desk-letter").evaluate("(part) => part.scrollTo(0, 0)")
    box = desk.page.locator("#tools-statement > summary").bounding_box()
    assert box
    desk.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    desk.page.mouse.down()
    desk.held()
    desk.page.evaluate("() => probe.release()")
    desk.page.mouse.up()
    desk.settled()
    expect(desk.page.locator("#tools-statement")).to_have_attribute("open", "")
    expect(desk.sheet).to_contain_text("6")
