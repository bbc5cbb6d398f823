"""One answer at a time: what each kind of question makes of anything that can be typed or found in a file."""

from __future__ import annotations

import unicodedata
from datetime import date
from time import perf_counter
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resignation import answers, registry
from resignation.model import Option, Question, QuestionKind
from resignation.reading import MOST_ITEMS, MOST_LINES, READERS, UNPRINTABLE, Unreadable, cleaned

OPTIONS = (Option(value="mon", label="Monday"), Option(value="tue", label="Tuesday"))
EVERY_TEXT = st.text(st.characters())  # lone surrogates too, which a text of UTF-8 cannot hold
EVERY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | EVERY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(EVERY_TEXT, inner, max_size=3),
    max_leaves=8,
)


def question(kind: QuestionKind, **more: Any) -> Question:
    """Make a question of a kind, with two options for those that choose."""
    return Question(path="x", kind=kind, label="X", options=OPTIONS, **more)


def read(kind: QuestionKind, given: object, **more: Any) -> Any:
    """Read an answer to a question of a kind."""
    return READERS[kind](question(kind, **more), given)


def tried(asked: Question, given: object) -> Any:
    """Read an answer, or give the refusal."""
    try:
        return READERS[asked.kind](asked, given)
    except Unreadable as refused:
        return refused


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  Maya   Okafor ", "Maya Okafor"),
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("  one \n\n two\t three ", "one\n\ntwo three"),
        ("e\u0301", "é"),
        ("Thi\u0323\u0302", "Thị\u0302"),
        ("a\x00b\x07c\x1bd\x7fe", "abcde"),
        ("a\ud800b", "ab"),
        ("\ue000private\uffff", "private"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u2066a\u2069b\u202ac\u202bd\u202de\u2067f\u2068g", "abcdefg"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("محمد\u200f العلي", "محمد\u200f العلي"),
        ("👩🏽\u200d🚀 launch", "👩🏽\u200d🚀 launch"),
        ("one\u2028two\u2029three", "one two three"),
        ("non\u00a0breaking\u3000wide", "non breaking wide"),
        ("<script>alert('x')</script> & \"quotes\"", "<script>alert('x')</script> & \"quotes\""),
        ("{{ 7 * 7 }} {% raw %}", "{{ 7 * 7 }} {% raw %}"),
        ("李雷", "李雷"),
    ],
)
def test_text_is_cleaned_of_what_no_letter_can_hold(typed: str, kept: str) -> None:
    """Controls, surrogates and reordering marks go, white space folds, and every script stays as it was written."""
    assert cleaned(typed) == kept


@given(EVERY_TEXT)
@example("e\x00\u0301")
@example("\u1100\u202e\u1161")
@example(" \x00 \n\x00")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    """What has been cleaned is clean: composed, printable, without white space at its ends."""
    once = cleaned(text)
    assert cleaned(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == once.strip()
    assert not {unicodedata.category(c) for c in once if c != "\n"} & UNPRINTABLE
    once.encode("utf-8")


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        ("text", " Staff  ML\nEngineer ", "Staff ML Engineer"),
        ("text", 5, "5"),
        ("text", 2.5, "2.5"),
        ("name", "O'Rourke\r\nBcc: x@example.org", "O'Rourke Bcc: x@example.org"),
        ("name", "Prince", "Prince"),
        ("phone", "+49 30 901820", "+49 30 901820"),
        ("words", "one\n\ntwo", "one\n\ntwo"),
        ("lines", "1 Road\n\n  Town ", ("1 Road", "Town")),
        ("lines", ["1 Road", "", "Town"], ("1 Road", "Town")),
        ("lines", "", ()),
        ("email", "maya@example.org", "maya@example.org"),
        ("email", "jörg@bücher.example", "jörg@bücher.example"),
        ("email", "  ", ""),
        ("choice", " mon ", "mon"),
        ("choice", "", None),
        ("choice", None, None),
        ("choices", ["tue", "mon", "tue"], ("tue", "mon")),
        ("choices", "mon", ("mon",)),
        ("choices", ["", "mon"], ("mon",)),
        ("choices", [], ()),
        ("systems", ["slurm", "our  own\nthing", "slurm"], ("slurm", "our own thing")),
        ("commitments", ["\x00", "runbooks"], ("runbooks",)),
        ("agreement", "syntec", "syntec"),
        ("date", "2028-02-29", date(2028, 2, 29)),
        ("date", " 1950-01-01 ", date(1950, 1, 1)),
        ("date", "2100-12-31", date(2100, 12, 31)),
        ("date", "", None),
        ("number", "9,5", 9.5),
        ("number", " 11 ", 11),
        ("number", 11.0, 11),
        ("number", "٩", 9),
        ("number", 0, 0),
        ("number", "", None),
        ("number", None, None),
        ("yes-no", True, True),
        ("yes-no", "Yes", True),
        ("yes-no", "no ", False),
        ("yes-no", "false", False),
        ("yes-no", "", None),
        ("yes-no", None, None),
        ("yes-no-unsure", "tue", "tue"),
        ("place", "us-ca", "US-CA"),
        ("place", "gb", "UK"),
        ("place", " DE ", "DE"),
        ("place", "", None),
        ("language", "en-GB", "en-GB"),
        ("language", "", ""),
        ("tone", "graceful-exit", "graceful-exit"),
        ("tone", None, ""),
    ],
)
def test_what_can_be_read(kind: QuestionKind, given: object, value: object) -> None:
    """An answer becomes the typed value of its kind, whether it came from a form or a file."""
    found = read(kind, given)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        ("text", True, "not-text"),
        ("text", ["a"], "not-text"),
        ("text", {"a": 1}, "not-text"),
        ("text", "x" * 201, "too-long"),
        ("text", "x" * 100_000, "too-long"),
        ("text", " " * 100_000, "too-long"),
        ("words", "\u0301\u0316" * 50_000, "too-long"),
        ("lines", "x\n" * (MOST_LINES + 1), "too-many-lines"),
        ("lines", ["x"] * (MOST_LINES + 1), "too-many-lines"),
        ("lines", {"street": "1 Road"}, "not-text"),
        ("lines", ["1 Road", {"town": "x"}], "not-text"),
        ("lines", [["1 Road"]], "not-text"),
        ("email", "maya", "not-an-email"),
        ("email", "maya@", "not-an-email"),
        ("email", "a@b@c", "not-an-email"),
        ("email", "maya@example.org, x@example.org", "not-an-email"),
        ("email", "maya@example.org\r\nBcc: x@example.org", "not-an-email"),
        ("email", "Maya <maya@example.org>", "not-an-email"),
        ("choice", "wed", "not-a-choice"),
        ("choice", ["mon"], "not-a-choice"),
        ("choice", False, "not-a-choice"),
        ("choices", ["mon", "wed"], "not-a-choice"),
        ("choices", ["mon", 1], "not-a-list"),
        ("choices", {"mon": True}, "not-a-list"),
        ("choices", ["mon"] * (MOST_ITEMS + 1), "not-a-list"),
        ("systems", ["x" * 201], "too-long"),
        ("systems", [None], "not-a-list"),
        ("date", "2027-02-29", "not-a-date"),
        ("date", "29 February 2028", "not-a-date"),
        ("date", "2026-13-01", "not-a-date"),
        ("date", ["2026-01-01"], "not-a-date"),
        ("date", "1949-12-31", "year-out-of-range"),
        ("date", "2101-01-01", "year-out-of-range"),
        ("number", "nine", "not-a-number"),
        ("number", True, "not-a-number"),
        ("number", "1.000,5", "not-a-number"),
        ("number", "nan", "number-out-of-range"),
        ("number", "inf", "number-out-of-range"),
        ("number", -0.5, "number-out-of-range"),
        ("number", "10001", "number-out-of-range"),
        ("number", 10**400, "number-out-of-range"),
        ("yes-no", "perhaps", "not-a-choice"),
        ("yes-no", [], "not-a-choice"),
        ("yes-no-unsure", "yes", "not-a-choice"),
        ("place", "Atlantis", "place-not-covered"),
        ("place", ["UK"], "place-not-covered"),
        ("language", "tlh", "not-a-choice"),
        ("tone", "angry", "not-a-choice"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_cannot_be_read(kind: QuestionKind, given: object, code: str) -> None:
    """An answer that cannot be read says why."""
    with pytest.raises(Unreadable) as caught:
        read(kind, given)
    assert caught.value.code == code


def test_nothing_is_printed_for_a_line_that_is_missing() -> None:
    """A null among the lines of an address never becomes the word None."""
    found = tried(question("lines"), ["1 Road", None])
    assert found == ("1 Road",) or getattr(found, "code", "") == "not-text"


@pytest.mark.parametrize(
    ("kind", "given", "more", "values"),
    [
        ("text", "x" * 2_001, {"longest": 2_000}, {"longest": "2,000"}),
        ("systems", ["x" * 3_000], {"longest": 2_000}, {"longest": "2,000"}),
        ("lines", "x\n" * 20, {}, {"most": "12"}),
        ("date", "0001-01-01", {}, {"first": "1950", "last": "2100"}),
        ("number", "0", {"least": 1, "most": 31}, {"least": "1", "most": "31"}),
        ("number", "0.4", {"least": 0.5, "most": 9.5}, {"least": "0.5", "most": "9.5"}),
        ("place", "x" * 90, {}, {"place": "X" * 20}),
        ("number", "1.5", {"whole": True}, {}),
    ],
)
def test_a_refusal_carries_the_values_of_its_words(
    kind: QuestionKind, given: object, more: dict[str, Any], values: dict[str, str]
) -> None:
    """Limits are told with the refusal, so that the words can name them."""
    with pytest.raises(Unreadable) as caught:
        read(kind, given, **more)
    assert dict(caught.value.values) == values


@pytest.mark.parametrize("kind", ["text", "words", "systems"])
def test_an_answer_may_be_exactly_as_long_as_allowed(kind: QuestionKind) -> None:
    """The limit itself is allowed, and white space that folds away is not counted."""
    longest = "x" * 200
    given = f"   {longest}  "
    assert read(kind, [given] if kind == "systems" else given) in (longest, (longest,))


def test_a_whole_number_must_be_whole() -> None:
    """Half a week of extra notice is refused, and 2.0 is two."""
    assert read("number", "2.0", whole=True) == 2
    with pytest.raises(Unreadable, match="not-whole"):
        read("number", "2.5", whole=True)


def test_every_kind_of_question_has_a_reader() -> None:
    """Each question of the interview, and each field of its records, can be read."""
    every = [*answers.questions().values(), *(f for q in answers.questions().values() for f in q.fields)]
    assert {q.kind for q in every} <= {*READERS, "records", "contract-notice"}


QUESTIONS = [
    q
    for top in answers.questions().values()
    for q in (top, *top.fields)
    if q.kind not in {"records", "contract-notice"}
]


@given(st.sampled_from(QUESTIONS), EVERY_JSON)
def test_reading_never_fails_in_another_way(asked: Question, given: Any) -> None:
    """Any value of JSON is either read or refused with a reason, and what is read is read the same again."""
    value = tried(asked, given)
    if isinstance(value, Unreadable):
        assert value.code
    elif isinstance(value, str | bool | int | float):
        assert READERS[asked.kind](asked, value) == value


def test_every_place_and_language_can_be_chosen() -> None:
    """Whatever the rooms hold can be read, in any case of letters for a place."""
    assert [read("place", name.lower()) for name in registry.jurisdictions()] == list(registry.jurisdictions())
    assert [read("language", tag) for tag in registry.languages()] == list(registry.languages())


@pytest.mark.parametrize("kind", ["text", "words", "lines", "email", "systems", "commitments", "choices"])
def test_a_huge_paste_is_refused_at_once(kind: QuestionKind) -> None:
    """A hundred thousand combining marks do not hold up the page: they are measured before they are sorted."""
    started = perf_counter()
    with pytest.raises(Unreadable):
        read(kind, "\u0301\u0316" * 50_000)
    assert perf_counter() - started < 1
