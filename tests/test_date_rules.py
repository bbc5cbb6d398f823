"""Rules about dates: how far two days may be apart before a rule speaks, on both sides of each boundary."""

from __future__ import annotations

from datetime import date

import pytest

from resignation import registry
from resignation.model import Context

WRITTEN = date(2026, 11, 24)
LETTER = Context(letter_date=WRITTEN)


def found(name: str, text: str, context: Context = LETTER) -> list[str]:
    """Give the words that a rule marks."""
    find = registry.rules()[name].find
    assert find is not None
    return [text[span.start : span.end] for span in find(text, context)]


@pytest.mark.parametrize(
    ("notice", "day", "speaks"),
    [
        ("two weeks'", "20 November 2026", False),
        ("two weeks'", "24 November 2026", True),
        ("two weeks'", "4 December 2026", True),
        ("two weeks'", "5 December 2026", False),
        ("two weeks'", "22 December 2026", False),
        ("two weeks'", "23 December 2026", True),
        ("four weeks'", "19 January 2027", False),
        ("four weeks'", "20 January 2027", True),
        ("three months'", "20 February 2027", True),
        ("three months'", "21 February 2027", False),
        ("one month's", "31 March 2027", False),
    ],
)
def test_notice_and_last_day_may_differ_a_little(notice: str, day: str, *, speaks: bool) -> None:
    """By three days where it is short, by as much again or a fortnight where it is long; months may end anywhere."""
    text = f"Please accept my {notice} notice. My last day will be {day}."
    assert found("notice-against-last-day", text) == [day] * speaks


@pytest.mark.parametrize(("day", "speaks"), [("24", True), ("27", True), ("28", False)])
def test_three_days_leave_no_time(day: str, *, speaks: bool) -> None:
    """A last day within three days of the letter is as good as at once, unless the notice owed is known."""
    text = f"I resign. My last day will be {day} November 2026."
    assert found("leaves-at-once", text) == [f"{day} November 2026"] * speaks
    assert found("leaves-at-once", text, Context(letter_date=WRITTEN, earliest=date(2027, 1, 1))) == []
    assert found("leaves-at-once", text, Context(letter_date=WRITTEN, last_day=date(2027, 1, 1))) == []
    assert found("leaves-at-once", text, Context()) == []


def test_a_later_day_gives_time() -> None:
    """Of two last days the later one counts, and a day before the letter is another rule's."""
    text = "I resign. My last day will be 26 November 2026. My employment ends on 18 December 2026."
    assert found("leaves-at-once", text) == []
    assert found("leaves-at-once", "I resign. My last day will be 20 November 2026.") == []


@pytest.mark.parametrize(("day", "speaks"), [("23 November 2026", True), ("24 November 2026", False)])
def test_a_last_day_is_not_before_the_letter(day: str, *, speaks: bool) -> None:
    """The day of the letter itself may be the last."""
    assert found("last-day-before-letter", f"I resign. My last day will be {day}.") == [day] * speaks
    assert found("last-day-before-letter", f"I resign. My last day will be {day}.", Context()) == []


@pytest.mark.parametrize(
    ("first", "second", "speaks"),
    [
        ("My last day will be 18 December 2026.", "I leave on 18 December 2026.", False),
        ("My last day will be 18 December 2026.", "I leave on 19 December 2026.", True),
        ("I resign four weeks from today.", "My last day will be 25 December 2026.", False),
        ("I resign four weeks from today.", "My last day will be 26 December 2026.", True),
        ("My last day will be 18 December 2026.", "As of 21 December 2026 I am no longer employed.", False),
        ("My last day will be 18 December 2026.", "As of 22 December 2026 I am no longer employed.", True),
        ("My last day will be 1 January 2027, a holiday.", "I leave on 28 December 2026.", False),
        ("My last day will be 1 January 2027, a holiday.", "I leave on 27 December 2026.", True),
        ("My employment ends on 31 December 2026.", "My last day at work is 18 December 2026.", False),
        ("My employment ends on 31 December 2026.", "My last day at work is 4 January 2027.", True),
        ("My last day will be 18 December 2026.", "I could stay until 8 January 2027.", False),
    ],
)
def test_two_last_days_agree_where_both_can_be_true(first: str, second: str, *, speaks: bool) -> None:
    """Counting from today may slip by three days, a holiday by four; the first day without the job is none."""
    assert bool(found("two-last-days", f"{first} {second}")) is speaks


@pytest.mark.parametrize(
    ("said", "speaks"),
    [
        ("My last day will be 22 February 2027.", True),
        ("My last day will be 23 February 2027.", False),
        ("I resign, effective 90 days from today.", True),
        ("I resign, effective 91 days from today.", False),
        ("I give you 90 days' notice.", True),
        ("I give you 91 days' notice.", False),
        ("My last day at work is 18 December 2026.", True),
        ("My last day at work is 18 December 2026. My employment ends on 23 February 2027.", False),
    ],
)
def test_a_last_day_is_too_early_by_a_day(said: str, *, speaks: bool) -> None:
    """The first day that the notice allows is early enough."""
    context = Context(letter_date=WRITTEN, earliest=date(2027, 2, 23))
    assert bool(found("before-earliest", f"I resign. {said}", context)) is speaks
    assert found("before-earliest", f"I resign. {said}") == []


@pytest.mark.parametrize(
    ("said", "marked"),
    [
        ("My last day is 18 December 2026.", ["18 December 2026"]),
        ("My last day is 31 December 2026.", []),
        ("My last day at work is 18 December 2026.", []),
        ("My last day at work is 8 January 2027.", ["8 January 2027"]),
        ("I leave on 4 December 2026. My last day is 18 December 2026.", ["4 December 2026"]),
    ],
)
def test_a_last_day_is_that_of_the_answers(said: str, marked: list[str]) -> None:
    """One day at work may come before the end, and of several wrong ones the first is enough."""
    assert found("other-last-day", said, Context(letter_date=WRITTEN, last_day=date(2026, 12, 31))) == marked
    assert found("other-last-day", said) == []


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("My last day will be 25 December 2026.", "Christmas Day"),
        ("My last day will be 1 January 2027.", "New Year's Day"),
        ("My last day will be 24 December 2026.", None),
        ("My last working day will be Saturday, 19 December 2026.", "a Saturday"),
        ("My last working day will be Sunday, 20 December 2026.", "a Sunday"),
        ("My last working day will be Friday, 18 December 2026.", None),
        ("My last working day will be 19 December 2026.", None),
        ("My last day will be Saturday, 19 December 2026.", None),
        ("My employment ends on 25 December 2026.", None),
    ],
)
def test_a_day_off_is_named(said: str, reason: str | None) -> None:
    """A weekend counts where the weekday is said of a day at work; the end of employment may fall on any day."""
    find = registry.rules()["last-day-off"].find
    assert find is not None
    assert [dict(span.values)["reason"] for span in find(f"I resign. {said}", LETTER)] == [reason] * (
        reason is not None
    )
