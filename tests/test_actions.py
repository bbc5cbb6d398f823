"""What each button does: the next state, and what the page should do besides."""

from __future__ import annotations

import copy
import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resignation import answers, registry
from resignation.actions import ACTIONS, done
from resignation.actions.done import EVERYTHING, Done, letter_of
from resignation.actions.editing import closed
from resignation.answers import lookup
from resignation.export import formats
from resignation.model import LENGTHS, TONES
from resignation.state import PANES, Desk, Request, State, desk
from tests.strategies import ANY_TEXT, hostile_files

Example = Callable[[str], dict[str, Any]]
TODAY = date(2026, 11, 24)
DAMAGED: list[object] = [None, [], "text", 5, {}, True]


@pytest.fixture
def state(example: Example) -> State:
    """Give the state of someone whose answers are complete."""
    return State(raw=example("recsys-lead-us-ca"))


def click(state: State, action: str, target: str = "", value: str = "", **form: str) -> Done:
    """Click a button as the page does: what is open for editing is taken first."""
    pairs = tuple((name.replace("__", "."), text) for name, text in form.items())
    request = Request(action=action, target=target, value=value, form=pairs)
    return ACTIONS[action](closed(desk(state, TODAY), request), request)


def letter(state: State) -> dict[str, str]:
    """Give the paragraphs of the letter by id, in order."""
    return {paragraph.id: paragraph.text for paragraph in letter_of(desk(state, TODAY)).paragraphs}


# ---- the interview -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("target", "section"), [("", "you"), ("employment", "employment"), ("nowhere", "you")])
def test_the_start_shows_everything_where_the_person_is(state: State, target: str, section: str) -> None:
    """The first call renders the whole page, in the section that was reached before Python was ready."""
    found = click(state, "start", target)
    assert (found.regions, found.state.section) == (EVERYTHING, section)


def test_typing_and_changing_render_what_can_have_changed(state: State) -> None:
    """A key touches the letter alone; a finished answer also what is asked next. Neither changes the state."""
    assert click(state, "type") == Done(state=state, regions=frozenset({"letter"}))
    assert click(state, "change") == Done(state=state, regions=frozenset({"letter", "nav", "section"}))


@pytest.mark.parametrize(
    ("target", "value", "focus"),
    [("departure", "", "heading-departure"), ("departure", "departure-reason", "departure-reason")],
)
def test_a_section_is_shown_with_the_focus_on_it(state: State, target: str, value: str, focus: str) -> None:
    """Going to a section moves the focus to its heading, or to the answer that is to be changed."""
    found = click(state, "go", target, value)
    assert (found.state.section, found.focus, found.regions) == (target, focus, EVERYTHING)


def test_a_section_that_does_not_exist_is_not_shown(state: State) -> None:
    """An old page may ask for a section that is gone, and then stays where it is."""
    assert click(state, "go", "nowhere").state == state


def test_going_on_leads_through_the_whole_interview(state: State) -> None:
    """With nothing missing every section follows the one before, and the last is followed by itself."""
    seen = [state.section]
    for _ in registry.sections():
        found = click(state, "next", state.section)
        assert found.focus == f"heading-{found.state.section}"
        state = found.state
        seen.append(state.section)
    assert seen == [*registry.sections(), "check"]


@pytest.mark.parametrize(
    ("form", "section"),
    [
        ({"you.name": ""}, "you"),
        ({"you.name": "\u202e \x00"}, "you"),
        ({"employment.start_date": "2027-02-29"}, "employment"),
        ({"employment.start_date": "2030-01-01"}, "employment"),
        ({"departure.proposed_last_day": "2026-01-01"}, "departure"),
        ({"employment.contract_notice.amount": "x"}, "employment"),
        ({"handoff.models.0.name": "x" * 100_000}, "models"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_going_on_stops_at_what_needs_the_person(state: State, form: dict[str, str], section: str) -> None:
    """Something missing, unreadable or contradictory keeps the person in its section, at the list of errors."""
    held = replace(state, raw=answers.merge(state.raw, form.items()), section=section)
    found = click(held, "next", section)
    assert (found.state.section, found.focus) == (section, f"errors-{section}")
    assert found.state.attempted == {section}


def test_a_problem_elsewhere_does_not_hold_the_person_back(state: State) -> None:
    """Only what is asked in this section keeps anybody in it."""
    held = replace(state, raw=answers.merge(state.raw, [("departure.letter_date", "soon")]))
    assert click(held, "next", "you").state.section == "employer"


@pytest.mark.parametrize("path", ["handoff.models", "handoff.scheduled_jobs", "thanks"])
def test_a_row_is_added_and_removed(state: State, path: str) -> None:
    """A new row stands last with the focus in it; a removed one leaves its neighbours as they were."""
    before = copy.deepcopy(state.raw)
    rows = lookup(before, path)
    added = click(state, "add", path)
    assert lookup(added.state.raw, path) == [*rows, {}]
    assert added.focus == f"{path.replace('.', '-').replace('_', '-')}-{len(rows)}-name"
    assert added.announce
    removed = click(added.state, "remove", f"{path}.0")
    assert lookup(removed.state.raw, path) == [*rows[1:], {}]
    assert removed.focus == f"{path.replace('.', '-').replace('_', '-')}-add"
    assert state.raw == before


@pytest.mark.parametrize("section", DAMAGED, ids=repr)
@pytest.mark.parametrize("path", ["handoff.models", "thanks"])
def test_a_row_can_be_added_to_damaged_answers(section: object, path: str) -> None:
    """A section or a list that is none is begun afresh."""
    raw = {"schema": 1, path.partition(".")[0]: section}
    assert lookup(click(State(raw=raw), "add", path).state.raw, path) == [{}]


@pytest.mark.parametrize("target", ["", "you", "employment.works_on", "handoff", "edits._own", "schema", "a.b.c"])
def test_rows_are_added_to_lists_of_records_only(state: State, target: str) -> None:
    """Nothing else can be made longer by a button."""
    assert click(state, "add", target).state == state


@pytest.mark.parametrize(
    "target",
    [
        "",
        "thanks",
        "thanks.9",
        "thanks.-1",
        "thanks.x",
        "thanks.²",
        "thanks.0.name",
        "employment.works_on.0",
        "edits._own.0",
    ],
)
def test_only_a_row_that_is_there_is_removed(state: State, target: str) -> None:
    """A row that is gone, or something that is no row, is left alone."""
    assert click(state, "remove", target).state == state


# ---- the letter ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pane", [*PANES, "nowhere"])
def test_a_pane_is_shown(state: State, pane: str) -> None:
    """The letter, the four tones and the dates are three panes; anything else is the letter."""
    found = click(state, "pane", pane)
    shown = pane if pane in PANES else "letter"
    assert (found.state.pane, found.focus) == (shown, f"pane-{shown}")


@pytest.mark.parametrize(
    ("action", "values", "path"), [("tone", TONES, "style.tone"), ("length", LENGTHS, "style.length")]
)
def test_a_tone_and_a_length_are_answers(state: State, action: str, values: tuple[str, ...], path: str) -> None:
    """Choosing one beside the letter answers the question, and its section shows it."""
    for value in values:
        found = click(state, action, value=value)
        assert lookup(found.state.raw, path) == value
        assert "section-style" in found.regions
    assert click(state, action, value="shouting").state == state


def test_choosing_a_tone_returns_to_the_letter(state: State) -> None:
    """A tone is chosen among the four side by side, and the letter in it is shown."""
    assert click(replace(state, pane="compare"), "tone", value="graceful-exit").state.pane == "letter"


def test_a_paragraph_is_opened_edited_and_closed(state: State) -> None:
    """The wording is taken on leaving, whatever was clicked to leave, and the focus returns to the paragraph."""
    opened = click(state, "edit", "close")
    assert (opened.state.editing, opened.focus) == ("close", "edit-close")
    finished = click(opened.state, "done", "close", edit__close="Good luck.")
    assert (finished.state.editing, finished.focus) == ("", "clause-close")
    assert letter(finished.state)["close"] == "Good luck."
    elsewhere = click(opened.state, "go", "departure", edit__close="Good luck.")
    assert letter(elsewhere.state)["close"] == "Good luck."


def test_a_paragraph_that_is_not_there_is_not_opened(state: State) -> None:
    """Only what stands in the letter, or was left out of it, can be edited."""
    assert click(state, "edit", "stranger").state.editing == ""
    assert click(replace(state, editing="stranger"), "pane", "letter", edit__stranger="x").state.raw == state.raw


@pytest.mark.parametrize("typed", ["", "   ", "\x00\u202e"])
def test_an_emptied_paragraph_goes_back_to_the_suggestion(state: State, typed: str) -> None:
    """A paragraph that was cleared is not lost: it can be left out, but it cannot be empty."""
    found = click(replace(state, editing="close"), "done", "close", edit__close=typed)
    assert letter(found.state) == letter(state)


def test_wording_is_undone_suggested_and_kept(state: State) -> None:
    """Undo, back to suggested and keep mine do what they say, and say it aloud."""
    edited = click(replace(state, editing="close"), "done", "close", edit__close="Good luck.").state
    for action in ("undo", "suggested"):
        found = click(edited, action, "close")
        assert letter(found.state) == letter(state)
        assert found.announce
    restored = click(click(edited, "suggested", "close").state, "undo", "close")
    assert letter(restored.state)["close"] == "Good luck."
    assert letter(click(edited, "mine", "close").state)["close"] == "Good luck."


def test_undo_while_typing_goes_back_to_what_stood_there(state: State) -> None:
    """What is being typed counts as a step, so that one undo gives the wording before it."""
    edited = click(replace(state, editing="close"), "done", "close", edit__close="One.").state
    undone = click(replace(edited, editing="close"), "undo", "close", edit__close="Two.")
    assert letter(undone.state)["close"] == "One."
    assert undone.state.editing == ""


def test_a_paragraph_is_rephrased_alone(state: State) -> None:
    """Another phrasing changes its paragraph and no other, and comes round again."""
    now, seen = state, [letter(state)["close"]]
    for _ in range(5):
        now = click(now, "rephrase", "close").state
        seen.append(letter(now)["close"])
        assert {k: v for k, v in letter(now).items() if k != "close"} == {
            k: v for k, v in letter(state).items() if k != "close"
        }
    assert len(set(seen)) == 5
    assert seen[5] == seen[0]


def test_a_paragraph_is_left_out_and_put_back(state: State) -> None:
    """What was left out waits beside the letter; the statement of resignation cannot be left out."""
    out = click(state, "leave-out", "close").state
    assert "close" not in letter(out)
    assert [paragraph.id for paragraph in letter_of(desk(out, TODAY)).left_out] == ["close"]
    assert letter(click(out, "put-back", "close").state) == letter(state)
    assert letter(click(state, "leave-out", "statement").state) == letter(state)


def test_paragraphs_move_and_say_so(state: State) -> None:
    """A paragraph moves by one; where nothing moves nothing is said to have moved."""
    standing = list(letter(state))
    moved = click(state, "move-up", standing[-1])
    assert list(letter(moved.state)) == [*standing[:-2], standing[-1], standing[-2]]
    assert moved.announce
    assert list(letter(click(moved.state, "move-down", standing[-1]).state)) == standing
    for action, target in (("move-up", "statement"), ("move-down", standing[-1]), ("move-up", "stranger")):
        still = click(state, action, target)
        assert list(letter(still.state)) == standing
        assert still.announce == ""


def test_a_paragraph_of_their_own_is_added_written_and_removed(state: State) -> None:
    """It opens for editing before the close, holds what was typed, and goes when it is told to."""
    added = click(state, "own-add")
    assert (added.state.editing, added.focus) == ("own-1", "edit-own-1")
    written = click(added.state, "done", "own-1", **{"edit__own-1": "My desk is by the window."}).state
    assert list(letter(written))[-2:] == ["own-1", "close"]
    assert letter(written)["own-1"] == "My desk is by the window."
    removed = click(written, "own-remove", "own-1")
    assert letter(removed.state) == letter(state)
    assert removed.focus == "own-add"


def test_there_is_an_end_to_paragraphs(state: State) -> None:
    """When there are enough of them the button adds none and opens none."""
    for _ in range(25):
        added = click(state, "own-add")
        state = added.state
    assert added.focus is None
    assert state.editing == ""


@pytest.mark.parametrize(
    "action",
    ["edit", "undo", "suggested", "mine", "rephrase", "leave-out", "put-back", "own-remove", "move-up", "move-down"],
)
def test_a_button_of_a_paragraph_that_is_gone_changes_no_word(state: State, action: str) -> None:
    """An old page may name a paragraph that no longer stands in the letter."""
    assert letter(click(state, action, "stranger").state) == letter(state)


# ---- taking away ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [*formats(), "exe", ""])
def test_the_letter_is_taken_away_as_a_file(state: State, kind: str) -> None:
    """The file has the ending and the type that were asked for, or is plain text, and the page stays as it is."""
    found = click(state, "export", value=kind)
    ending = kind if kind in formats() else "txt"
    written = formats()[ending].write(letter_of(desk(state, TODAY)))
    content = {"text": written} if isinstance(written, str) else {"base64": b64encode(written).decode()}
    assert found.file == {"name": f"resignation-letter.{ending}", "type": formats()[ending].mime, **content}
    assert (found.state, found.regions) == (state, frozenset())
    assert found.announce


def test_a_name_that_the_typeface_lacks_leads_to_the_printer(state: State) -> None:
    """No file with boxes in it: the signs are named, and the focus goes to the button that prints."""
    found = click(state.with_answer("you.name", "李雷"), "export", value="pdf")
    assert found.file is None
    assert found.focus == "take-print"
    assert "李雷" in found.announce
    assert click(found.state, "export", value="docx").file


def test_the_letter_is_copied_plain_and_rich(state: State) -> None:
    """The clipboard gets both forms of the same letter."""
    found = click(state, "copy").clipboard
    assert found is not None
    assert found["text"] == formats()["txt"].write(letter_of(desk(state, TODAY)))
    assert found["html"].startswith("<p>Maya Okafor-Lindqvist<br>")


def test_the_letter_is_opened_in_a_mail_program(state: State) -> None:
    """The link is addressed to nobody and holds the letter."""
    href = click(state, "mail").href
    assert href is not None
    assert href.startswith("mailto:?subject=")
    assert letter(state)["close"] in unquote(href)


def test_the_letter_is_printed(state: State) -> None:
    """Printing shows the sheet, with nothing open for editing."""
    found = click(replace(state, pane="dates", editing="close"), "print")
    assert found.prints
    assert (found.state.pane, found.state.editing) == ("letter", "")


def test_the_pane_in_view_is_printed(state: State) -> None:
    """The dates and the plan are printed from where they stand, and the letter does not take their place."""
    before = replace(state, pane="dates")
    found = click(before, "print", value="here")
    assert found.prints
    assert found.state == before


@pytest.mark.parametrize("action", ["export", "copy", "mail", "save"])
def test_what_is_being_typed_is_taken_along(state: State, action: str) -> None:
    """A letter that leaves the page holds the words of the paragraph that is still open, and the page keeps them."""
    found = click(replace(state, editing="close"), action, edit__close="See you.")
    assert "See you." in json.dumps([found.file, found.clipboard]) + unquote(found.href or "")
    assert letter(found.state)["close"] == "See you."


HOSTILE = [
    "a\ud800",
    "a\x00b\u202e",
    "<script>alert(1)</script>",
    "x" * 100_000,
    "\u0301\u0316" * 50_000,
    "{{ 7 * 7 }}",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda text: ascii(text)[:20])
@pytest.mark.parametrize(
    ("action", "value"), [("mail", ""), ("copy", ""), ("save", ""), *(("export", f) for f in formats())]
)
def test_a_hostile_paragraph_leaves_as_clean_text(state: State, action: str, value: str, typed: str) -> None:
    """What is typed into a paragraph of their own is cleaned before it goes anywhere."""
    added = click(state, "own-add").state
    found = click(added, action, value=value, **{"edit__own-1": typed})
    whole = "".join([*(found.file or {}).values(), *(found.clipboard or {}).values(), found.href or ""])
    whole.encode("utf-8")
    assert not {"\x00", "\u202e"} & set(unquote(whole))
    assert "<script>" not in (found.clipboard or {}).get("html", "")


def test_answers_are_saved_and_opened(state: State) -> None:
    """A file that was saved opens as the same answers, at the first section."""
    file = click(replace(state, section="check"), "save").file
    assert file is not None
    assert (file["name"], file["type"]) == ("my.resignation.json", "application/json")
    opened = click(State(), "open", value=file["text"])
    assert opened.state == State(raw=state.raw)
    assert (opened.regions, opened.focus) == (EVERYTHING, "heading-you")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"schema": 99}', "[" * 5_000, "\x00"])
def test_a_file_that_cannot_be_opened_leaves_the_page_as_it_is(state: State, text: str) -> None:
    """Nothing of the person's own is lost to a wrong file, and the reason is said."""
    found = click(state, "open", value=text)
    assert (found.state, found.regions) == (state, frozenset())
    assert found.announce


def test_a_reset_forgets_everything(state: State) -> None:
    """Starting again leaves nothing behind, what is being typed included."""
    found = click(replace(state, section="check", editing="close", pane="dates"), "reset", edit__close="See you.")
    assert found.state == State()
    assert found.regions == EVERYTHING


# ---- every button --------------------------------------------------------------------------------------------


def test_announcements_are_put_in_words() -> None:
    """What has happened is said with its values."""
    assert done.announced("saved", name="x.txt") == "x.txt is ready."


TARGETS = st.sampled_from(["", "close", "statement", "own-1", "you", "thanks", "thanks.0", "handoff.models", "_order"])


@given(st.sampled_from(sorted(ACTIONS)), TARGETS | ANY_TEXT, ANY_TEXT, hostile_files(), st.sampled_from(DAMAGED))
@settings(max_examples=150)
def test_any_button_works_on_any_answers(
    action: str, target: str, value: str, raw: dict[str, Any], edits: object
) -> None:
    """No button fails, whatever the answers and the edits are, and none changes the state that it was given."""
    state = State(raw={**raw, "edits": edits}, editing=target)
    before = copy.deepcopy(state)
    form = ((f"edit.{target}", value),)
    request = Request(action=action, target=target, value=value, form=form)
    now: Desk = closed(desk(state, TODAY), request)
    found = ACTIONS[action](now, request)
    assert state == before
    letter_of(desk(found.state, TODAY))
    found.state.written()
