"""The person's own wording: never lost, undone one step at a time, the same after saving and opening."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resignation import edits
from resignation.edits import LONGEST, MOST_OWN, MOST_STEPS
from resignation.model import ClauseEdit, Edits
from tests.strategies import ANY_JSON, ANY_TEXT

SUGGESTED = "What we suggest."
CLAUSES = st.sampled_from(["statement", "handover", "close", "own-1", "own-2"])
Change = Callable[[Edits], Edits]


def reworded(*texts: str) -> Edits:
    """Give the edits of someone who worded the same clause again and again."""
    found = Edits()
    for text in texts:
        found = edits.reworded(found, "close", text, SUGGESTED)
    return found


def text_of(found: Edits) -> str | None:
    """Give the person's wording of the clause under test."""
    return edits.of(found, "close").text


def _changes() -> st.SearchStrategy[Change]:
    """Give every change that a button can make, to any clause, with any text."""
    words, flag = ANY_TEXT | st.sampled_from([SUGGESTED, "Other words."]), st.booleans()
    order = st.permutations(["statement", "handover", "close"])
    return st.one_of(
        st.builds(lambda c, t: lambda e: edits.reworded(e, c, t, SUGGESTED), CLAUSES, words),
        st.builds(lambda c: lambda e: edits.undone(e, c, SUGGESTED), CLAUSES),
        st.builds(lambda c, t: lambda e: edits.confirmed(e, c, t), CLAUSES, st.just("New suggestion.")),
        st.builds(lambda c: lambda e: edits.rephrased(e, c), CLAUSES),
        st.builds(lambda c, out: lambda e: edits.left_out(e, c, out=out), CLAUSES, flag),
        st.builds(lambda c, o, s: lambda e: edits.moved(e, c, o, s), CLAUSES, order, st.sampled_from([-1, 1])),
        st.just(lambda e: edits.own_added(e)[0]),
        st.builds(lambda c: lambda e: edits.own_removed(e, c), CLAUSES),
    )


def _after(changes: list[Change]) -> Edits:
    found = Edits()
    for change in changes:
        found = change(found)
    return found


HISTORIES = st.lists(_changes(), max_size=12).map(_after)


# ---- the saved file ------------------------------------------------------------------------------------------


@given(HISTORIES)
def test_edits_are_the_same_after_saving_and_opening(found: Edits) -> None:
    """Whatever was clicked and typed survives the file, through JSON too; a clause edited back leaves no trace."""
    edited = {name: edit for name, edit in found.clauses.items() if edit != edits.NOTHING}
    assert edits.read(json.loads(json.dumps(edits.write(found)))) == replace(found, clauses=edited)


@given(ANY_JSON | st.dictionaries(CLAUSES | st.sampled_from(["_order", "_own"]), ANY_JSON))
@example({"close": "\u0958" * LONGEST})
@example({"close": "e\x00\u0301"})
@example({"close": {"phrasing": 10**30, "text": ""}, "_own": [{"id": "own-1"}]})
def test_anything_can_be_read_and_reading_settles(raw: Any) -> None:
    """What is damaged counts as not edited, and what was read is written so that it is read the same again."""
    found = edits.read(raw)
    assert edits.read(edits.write(found)) == found


@pytest.mark.parametrize(
    ("raw", "edit"),
    [
        ("My own words.", ClauseEdit(text="My own words.")),
        ({"text": " My  own\r\nwords. "}, ClauseEdit(text="My own\nwords.")),
        ({"text": "a\x00\u202eb\ud800"}, ClauseEdit(text="ab")),
        ({"text": "x" * 100_000}, ClauseEdit(text="x" * LONGEST)),
        ({"text": "x", "suggested": "y", "history": [None, "z", 5]}, ClauseEdit(
            text="x", suggested="y", history=(None, "z", None)
        )),
        ({"history": ["x"] * 100}, ClauseEdit(history=("x",) * MOST_STEPS)),
        ({"phrasing": 3}, ClauseEdit(phrasing=3)),
        ({"phrasing": "3"}, ClauseEdit()),
        ({"phrasing": -1}, ClauseEdit(phrasing=999)),
        ({"left_out": True}, ClauseEdit(left_out=True)),
        ({"left_out": "no"}, ClauseEdit()),
        ("", ClauseEdit()),
        ({"text": ""}, ClauseEdit()),
        ({"text": " \x00 "}, ClauseEdit()),
        ({"text": None}, ClauseEdit()),
        ({"text": ["x"]}, ClauseEdit()),
        (None, ClauseEdit()),
        (5, ClauseEdit()),
        ([], ClauseEdit()),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_an_edit_is_read(raw: object, edit: ClauseEdit) -> None:
    """A wording is cleaned and kept to its length; an empty or damaged one is no edit, so no clause goes missing."""
    assert edits.of(edits.read({"close": raw}), "close") == edit


@pytest.mark.parametrize(
    ("raw", "own"),
    [
        ([{"id": "own-1", "text": "x"}], (("own-1", "x"),)),
        ([{"id": "own-1"}], (("own-1", ""),)),
        ([{"id": "close", "text": "x"}, {"text": "x"}, "own-1", None], ()),
        ({"own-1": "x"}, ()),
        ("own-1", ()),
    ],
)
def test_paragraphs_of_their_own_are_read(raw: object, own: tuple[tuple[str, str], ...]) -> None:
    """Only a paragraph with an id of its own kind is one, so that none takes the place of a clause."""
    assert edits.read({"_own": raw}).own == own


@pytest.mark.parametrize(
    "raw", [{"_order": "close"}, {"_own": {"text": "x"}}, {"_order": {"text": "x"}}, [], "x", None]
)
def test_what_holds_no_edits_is_no_clause(raw: object) -> None:
    """The two keys that are no clause ids never become one, however damaged they are."""
    assert edits.read(raw) == Edits()


def test_there_is_an_end_to_paragraphs() -> None:
    """Neither a file nor a button gives more paragraphs than a letter can bear."""
    many = [{"id": f"own-{n}", "text": "x"} for n in range(100)]
    full = edits.read({"_own": many})
    assert len(full.own) == MOST_OWN
    assert edits.own_added(full) == (full, "")


# ---- wording -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "text", "steps"),
    [
        (["Mine."], "Mine.", (None,)),
        (["  Mine.\x00 "], "Mine.", (None,)),
        (["Mine.", "Mine."], "Mine.", (None,)),
        (["Mine.", "Ours."], "Ours.", (None, "Mine.")),
        (["Mine.", ""], None, (None, "Mine.")),
        (["Mine.", SUGGESTED], None, (None, "Mine.")),
        ([SUGGESTED], None, ()),
        ([""], None, ()),
        (["  \x00 "], None, ()),
        (["x" * 100_000], "x" * LONGEST, (None,)),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_wording_is_kept_with_what_stood_before(
    texts: list[str], text: str | None, steps: tuple[str | None, ...]
) -> None:
    """Each new wording remembers the last; nothing and the suggestion itself both mean: as suggested."""
    edit = edits.of(reworded(*texts), "close")
    assert (edit.text, edit.history) == (text, steps)
    assert edit.suggested == (SUGGESTED if text else "")


def test_undo_goes_back_one_step_at_a_time() -> None:
    """Every wording comes back in turn, down to the suggestion, and then nothing more happens."""
    found = reworded("One.", "Two.", "Three.")
    seen = []
    for _ in range(4):
        found = edits.undone(found, "close", SUGGESTED)
        seen.append(text_of(found))
    assert seen == ["Two.", "One.", None, None]
    assert edits.of(found, "close") == ClauseEdit()


def test_only_the_last_steps_are_remembered() -> None:
    """A long history forgets its beginning, never its end."""
    found = reworded(*(f"Version {n}." for n in range(MOST_STEPS + 5)))
    assert len(edits.of(found, "close").history) == MOST_STEPS
    assert text_of(edits.undone(found, "close", SUGGESTED)) == f"Version {MOST_STEPS + 3}."


@given(HISTORIES, ANY_TEXT)
def test_undo_takes_back_exactly_one_rewording(found: Edits, text: str) -> None:
    """After any history, a new wording and one undo give the wording that stood before."""
    changed = edits.reworded(found, "close", text, SUGGESTED)
    if changed != found:
        assert text_of(edits.undone(changed, "close", SUGGESTED)) == text_of(found)


def test_a_wording_survives_a_new_suggestion_until_it_is_confirmed() -> None:
    """The wording stays, with the suggestion it was written against, so that both can be shown."""
    edit = edits.of(reworded("Mine."), "close")
    assert edit.suggested == SUGGESTED
    confirmed = edits.of(edits.confirmed(reworded("Mine."), "close", "Another suggestion."), "close")
    assert (confirmed.text, confirmed.suggested) == ("Mine.", "Another suggestion.")


def test_another_phrasing_can_be_undone_to_the_own_wording() -> None:
    """Asking for another phrasing sets the person's wording aside, and undo brings it back."""
    asked = edits.rephrased(reworded("Mine."), "close")
    assert text_of(asked) is None
    assert edits.of(asked, "close").phrasing == 1
    assert text_of(edits.undone(asked, "close", SUGGESTED)) == "Mine."
    assert edits.of(edits.rephrased(Edits(), "close"), "close") == ClauseEdit(phrasing=1)


def test_leaving_out_keeps_the_wording() -> None:
    """A clause that was left out and put back has the words it had."""
    out = edits.left_out(reworded("Mine."), "close", out=True)
    assert edits.of(out, "close").left_out
    back = edits.of(edits.left_out(out, "close", out=False), "close")
    assert (back.left_out, back.text) == (False, "Mine.")


def test_one_clause_leaves_the_others_alone() -> None:
    """A change to one clause changes no other."""
    found = edits.reworded(reworded("Mine."), "handover", "Theirs.", SUGGESTED)
    for change in (edits.rephrased(found, "handover"), edits.left_out(found, "handover", out=True)):
        assert text_of(change) == "Mine."


# ---- paragraphs of the person's own --------------------------------------------------------------------------


def test_paragraphs_are_added_worded_and_removed() -> None:
    """A paragraph of their own has its words kept, and its id is free again when it is gone."""
    one, first = edits.own_added(Edits())
    two, second = edits.own_added(one)
    assert (first, second) == ("own-1", "own-2")
    worded = edits.reworded(two, "own-2", " My dog\x00 ate it. ", "")
    assert worded.own == (("own-1", ""), ("own-2", "My dog ate it."))
    gone = edits.own_removed(worded, "own-1")
    assert gone.own == (("own-2", "My dog ate it."),)
    assert edits.own_added(gone)[1] == "own-1"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a\ud800\x00b\u202e", "ab"), ("x" * 100_000, "x" * LONGEST), ("one\r\ntwo", "one\ntwo"), ("", "")],
    ids=lambda value: ascii(value)[:20],
)
def test_own_paragraphs_are_cleaned_like_any_wording(typed: str, kept: str) -> None:
    """What no letter can hold never reaches a paragraph that the person added."""
    added, name = edits.own_added(Edits())
    assert edits.reworded(added, name, typed, "").own == ((name, kept),)


# ---- order ---------------------------------------------------------------------------------------------------

STANDING = ("statement", "thanks", "handover", "close")
NATURAL = {name: position for position, name in enumerate(STANDING)}


@pytest.mark.parametrize(
    ("clause", "step", "order"),
    [
        ("close", -1, ("statement", "thanks", "close", "handover")),
        ("thanks", 1, ("statement", "handover", "thanks", "close")),
        ("thanks", -1, ()),
        ("statement", 1, ()),
        ("statement", -1, ()),
        ("close", 1, ()),
        ("stranger", 1, ()),
    ],
)
def test_a_paragraph_moves_by_one_place(clause: str, step: int, order: tuple[str, ...]) -> None:
    """Every paragraph but the first moves, within the letter; the first stays first."""
    assert edits.moved(Edits(), clause, STANDING, step).order == order


@pytest.mark.parametrize(
    ("order", "natural", "result"),
    [
        ((), STANDING, list(STANDING)),
        (("statement", "close", "thanks"), STANDING, ["statement", "close", "thanks", "handover"]),
        (("gone", "close", "statement"), STANDING, ["close", "statement", "thanks", "handover"]),
        (("handover", "thanks"), ("new", *STANDING), ["new", "statement", "handover", "close", "thanks"]),
    ],
)
def test_a_new_paragraph_follows_the_one_it_follows_by_nature(
    order: tuple[str, ...], natural: tuple[str, ...], result: list[str]
) -> None:
    """The person's order holds, what is gone is skipped, and what is new stands where it belongs."""
    assert edits.in_order(Edits(order=order), {name: n for n, name in enumerate(natural)}) == result


@given(st.lists(st.sampled_from([*STANDING, "gone"])).map(tuple), st.sets(st.sampled_from(STANDING)))
def test_every_paragraph_stands_exactly_once(order: tuple[str, ...], standing: set[str]) -> None:
    """Whatever order a file holds, no paragraph is lost and none is printed twice."""
    natural = {name: position for name, position in NATURAL.items() if name in standing}
    assert sorted(edits.in_order(edits.read({"_order": list(order)}), natural)) == sorted(standing)
