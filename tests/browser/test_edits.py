"""The letter in the person's own words: edited, undone, re-phrased, left out, moved, and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.browser.doing import MINE, edited

if TYPE_CHECKING:
    from tests.browser.desk import Desk


def test_a_paragraph_is_edited_undone_and_given_back(either_desk: Desk, maya: dict[str, Any]) -> None:
    """An edit stands in the letter; Undo takes one step back; Back to suggested leaves no trace."""
    desk = either_desk
    suggested = edited(desk, maya)
    desk.shot("40-editing")
    desk.act("done", "statement")
    assert desk.text_of("statement") == MINE
    desk.act("edit", "statement")
    desk.control("edit.statement").fill(f"{MINE} Truly.")
    desk.act("done", "statement")
    assert desk.text_of("statement") == f"{MINE} Truly."
    desk.act("undo", "statement")
    assert desk.text_of("statement") == MINE
    desk.act("suggested", "statement")
    assert desk.text_of("statement") == suggested
    desk.act("undo", "statement")
    assert desk.text_of("statement") == MINE


def test_an_edit_survives_whatever_is_done_next(desk: Desk, maya: dict[str, Any]) -> None:
    """An open paragraph that is left without Done keeps its words, through every pane and section."""
    edited(desk, maya)
    desk.pane("compare")
    desk.pane("letter")
    assert MINE in desk.sheet.inner_text() or desk.control("edit.statement").input_value() == MINE
    desk.go("check")
    desk.go("you")
    assert MINE in desk.download("export", "txt")[1]


def test_both_wordings_are_shown_when_the_suggestion_has_changed(either_desk: Desk, maya: dict[str, Any]) -> None:
    """After a later answer the person sees both wordings, and what they choose stands."""
    desk = either_desk
    edited(desk, maya)
    desk.act("done", "statement")
    both = desk.page.locator("#both-statement")
    expect(both).to_have_count(0)

    desk.go("you")
    desk.fill("you.role", "Principal Engineer")
    desk.settled()
    desk.see("letter")
    expect(both).to_contain_text(MINE)
    expect(both).to_contain_text("Principal Engineer")
    desk.shot("41-both")
    desk.act("mine", "statement")
    expect(both).to_have_count(0)
    assert desk.text_of("statement") == MINE

    desk.go("you")
    desk.fill("you.role", "Distinguished Engineer")
    desk.settled()
    desk.see("letter")
    both.locator("[data-action=suggested]").click()
    desk.settled()
    expect(both).to_have_count(0)
    assert "Distinguished Engineer" in desk.text_of("statement")


def test_a_paragraph_is_rephrased_alone(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Re-phrase gives at least three wordings in a circle, and touches no other paragraph."""
    maya["style"]["length"] = "standard"
    desk = either_desk.open_saved(maya)
    others = [name for name in desk.clauses() if name != "handover"]
    before = [desk.text_of(name) for name in others]
    seen = [desk.text_of("handover")]
    for _ in range(2):
        desk.act("rephrase", "handover")
        seen.append(desk.text_of("handover"))
    assert len(set(seen)) == 3
    assert [desk.text_of(name) for name in others] == before


def test_a_paragraph_is_left_out_and_put_back(either_desk: Desk, maya: dict[str, Any]) -> None:
    """What is left out is gone from the letter, and can be put back where it was."""
    desk = either_desk.open_saved(maya)
    before = desk.clauses()
    name = before[1]
    words = desk.text_of(name)
    desk.act("leave-out", name)
    assert name not in desk.clauses()
    assert words not in desk.download("export", "txt")[1]
    desk.page.locator(f"#put-back-{name}").click()
    desk.settled()
    assert desk.clauses() == before
    assert words in desk.download("export", "txt")[1]


def test_the_statement_cannot_be_left_out_or_moved(desk: Desk, maya: dict[str, Any]) -> None:
    """What makes it a resignation stays, and stays first."""
    desk.open_saved(maya)
    tools = desk.page.locator("#tools-statement")
    tools.locator("summary").click()
    for action in ("leave-out", "move-up", "own-remove"):
        expect(tools.locator(f"[data-action={action}]")).to_have_count(0)
    second = desk.clauses()[1]
    if desk.page.locator(f"#letter [data-action=move-up][data-target={second}]").count():
        desk.act("move-up", second)
    assert desk.clauses()[0] == "statement"


def test_paragraphs_are_moved(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Move down and Move up exchange a paragraph with its neighbour."""
    desk = either_desk.open_saved(maya)
    before = desk.clauses()
    desk.act("move-down", before[1])
    assert desk.clauses() == [before[0], before[2], before[1], *before[3:]]
    desk.act("move-up", before[1])
    assert desk.clauses() == before


def test_own_paragraphs_are_added_and_removed(either_desk: Desk, maya: dict[str, Any]) -> None:
    """A paragraph of one's own is typed, stands in the letter before the close, and can be taken away."""
    desk = either_desk.open_saved(maya)
    desk.see("letter")
    before = desk.clauses()
    desk.page.locator("#own-add").click()
    box = desk.control("edit.own-1")
    expect(box).to_be_focused()
    box.press_sequentially("My <b>own</b> words & “quotes”.")
    desk.act("done", "own-1")
    assert desk.text_of("own-1") == "My <b>own</b> words & “quotes”."
    assert desk.clauses() == [*before[:-1], "own-1", before[-1]]
    assert "My <b>own</b> words & “quotes”." in desk.download("export", "txt")[1]
    desk.act("own-remove", "own-1")
    assert desk.clauses() == before


def test_every_paragraph_says_why_it_is_here(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Each paragraph gives its reason, once it is asked for it."""
    desk = either_desk.open_saved(maya)
    desk.see("letter")
    for name in desk.clauses():
        why = desk.page.locator(f"#why-{name}")
        expect(why).to_be_hidden()
        desk.unfold(why)
        expect(why).to_contain_text("Why is this here?")
        assert len(why.inner_text()) > 40
    desk.shot("42-why")
