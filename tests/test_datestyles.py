"""How people write days: each style with exactly the readings that it has, and the words for every number."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from resignation import daybook, registry
from resignation.datestyles import MONTHS, NUMBERS, ORDINALS, UNITS, WEEKDAYS
from resignation.model import Period

WRITTEN = date(2026, 11, 24)
"""A Tuesday."""

# Lists of words are read more easily as a text.
ORDINALS_IN_ORDER = (  # noqa: SIM905
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
    " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
NUMBERS_IN_ORDER = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()  # noqa: SIM905


def readings(said: str, written: date | None = WRITTEN) -> list[tuple[str, tuple[date, ...]]]:
    """Give the style of each day in a sentence, and every date that it may be."""
    return [(day.style, day.dates) for day in daybook.read(f"My last day will be {said}.", written).days]


def days(*written: str) -> tuple[date, ...]:
    """Read ISO dates."""
    return tuple(date.fromisoformat(day) for day in written)


@pytest.mark.parametrize(("number", "word"), list(enumerate(ORDINALS_IN_ORDER, 1)))
def test_every_day_of_a_month_can_be_said(number: int, word: str) -> None:
    """From the first to the thirty-first, with a hyphen or without, with its year or not."""
    day = date(2026, 12, number)
    for said in (word, word.replace("-", " ")):
        assert readings(f"the {said} of December 2026") == [("exact", (day,))]
        assert readings(f"the {said} of December") == [("exact", (day,))]


def test_there_are_no_other_words_for_days() -> None:
    """Thirty-one words, and none that says another day."""
    known = {word: number for word, number in ORDINALS.items() if word != "-"}
    assert known == {word: number for number, word in enumerate(ORDINALS_IN_ORDER, 1)}


def test_words_for_numbers() -> None:
    """Those that people give notice in."""
    known = {word: number for word, number in NUMBERS.items() if word != "-"}
    tens = {"twenty": 20, "thirty": 30, "forty-five": 45, "sixty": 60, "ninety": 90}
    counted = {word: number for number, word in enumerate(NUMBERS_IN_ORDER, 1)}
    assert known == counted | tens | {"a": 1, "an": 1, "couple": 2}


def test_words_for_lengths_of_time() -> None:
    """A fortnight is counted in weeks and a year in months."""
    assert UNITS == {
        "day": "days", "week": "weeks", "month": "months", "hour": "hours", "fortnight": "weeks", "year": "months",
    }  # fmt: skip


def test_months_and_weekdays_have_their_number() -> None:
    """Twelve months and seven days in the eight languages of the letters."""
    assert set(MONTHS.values()) == set(range(13))
    assert set(WEEKDAYS.values()) == set(range(7))
    english = registry.languages()["en-GB"]
    assert [MONTHS[word.lower()] for word in english.months] == list(range(1, 13))
    assert [MONTHS[word] for word in ("janvier", "marz", "mayo", "lipca", "dezembro", "dez", "sept")] == [
        1, 3, 5, 7, 12, 12, 9,
    ]  # fmt: skip
    assert [WEEKDAYS[word.lower()] for word in english.weekdays] == list(range(7))
    assert [WEEKDAYS[word] for word in ("sonnabend", "mardi", "sexta-feira", "niedziela", "fri")] == [5, 1, 4, 6, 4]


@pytest.mark.parametrize(
    ("said", "style", "found"),
    [
        # the year is said
        ("2026-12-18", "exact", ["2026-12-18"]),
        ("2026/12/18", "exact", ["2026-12-18"]),
        ("2026年12月18日", "exact", ["2026-12-18"]),
        ("18/12/26", "exact", ["2026-12-18"]),
        ("18 Dec '26", "exact", ["2026-12-18"]),
        ("5/1/2027", "exact", ["2027-01-05", "2027-05-01"]),
        ("1/1/2027", "exact", ["2027-01-01"]),
        ("5.1.2027", "exact", ["2027-01-05"]),
        ("31 November 2026", "exact", []),
        ("2026-13-01", "exact", []),
        # the year is not said, and the day has just passed or is to come
        ("10 October", "exact", ["2026-10-10"]),
        ("9 October", "exact", ["2027-10-09"]),
        ("29 February", "exact", []),
        ("5/1", "bare", ["2027-01-05", "2027-05-01"]),
        ("on 5.1.", "bare", ["2027-01-05"]),
        # it is counted from the letter
        ("two weeks from today", "relative", ["2026-12-08"]),
        ("a fortnight from today", "relative", ["2026-12-08"]),
        ("in two fortnights", "relative", ["2026-12-22"]),
        ("in one year", "relative", ["2027-11-24"]),
        ("in 30 days", "relative", ["2026-12-24"]),
        ("in 48 hours", "relative", ["2026-11-26"]),
        ("two weeks from Friday", "relative", []),
        ("four Fridays from today", "relative", []),
        ("Monday week", "relative", []),
        # it is the end of something: the last days of it
        ("the end of this week", "span", ["2026-11-27", "2026-11-28", "2026-11-29"]),
        ("the end of next week", "span", ["2026-12-04", "2026-12-05", "2026-12-06"]),
        ("the end of the month", "span", ["2026-11-30", "2026-11-29", "2026-11-28", "2026-11-27"]),
        ("the end of next month", "span", ["2026-12-31", "2026-12-30", "2026-12-29", "2026-12-28"]),
        ("the end of the following month", "span", ["2026-12-31", "2026-12-30", "2026-12-29", "2026-12-28"]),
        ("the end of the year", "span", ["2026-12-31", "2026-12-30", "2026-12-29", "2026-12-28"]),
        ("the end of next year", "span", ["2027-12-31", "2027-12-30", "2027-12-29", "2027-12-28"]),
        ("the end of January", "span", ["2027-01-31", "2027-01-30", "2027-01-29", "2027-01-28"]),
        ("the end of October", "span", ["2026-10-31", "2026-10-30", "2026-10-29", "2026-10-28"]),
        ("the end of September", "span", ["2027-09-30", "2027-09-29", "2027-09-28", "2027-09-27"]),
        ("the end of February 2028", "span", ["2028-02-29", "2028-02-28", "2028-02-27", "2028-02-26"]),
        ("the month end", "span", ["2026-11-30", "2026-11-29", "2026-11-28", "2026-11-27"]),
        ("the last Friday of December", "span", []),
        ("the end of the quarter", "span", []),
        ("Christmas Eve", "span", []),
        ("a Friday", "span", []),
        # only the number of the day is said
        ("the 18th", "bare", ["2026-11-18", "2026-12-18"]),
        ("the 14th", "bare", ["2026-11-14", "2026-12-14"]),
        ("the 13th", "bare", ["2026-12-13"]),
        ("the 12th", "bare", ["2026-12-12", "2027-01-12"]),
        ("the 31st", "bare", ["2026-12-31"]),
        # only the weekday is said
        ("this Friday", "bare", ["2026-11-27", "2026-12-04", "2026-12-11"]),
        ("next Tuesday", "bare", ["2026-12-01", "2026-12-08", "2026-12-15"]),
        ("on Monday", "bare", ["2026-11-30", "2026-12-07", "2026-12-14"]),
        # it is now, or hardly said at all
        ("today", "now", ["2026-11-24"]),
        ("effective immediately", "now", ["2026-11-24"]),
        ("tomorrow", "now", ["2026-11-25"]),
        ("in mid December", "vague", []),
    ],
)
def test_a_style_has_the_readings_that_it_honestly_has(said: str, style: str, found: list[str]) -> None:
    """Each date that may be meant is kept, in the order of likelihood, and no other."""
    assert readings(said) == [(style, days(*found))]


@pytest.mark.parametrize(
    "said",
    [
        "two weeks from today",
        "the end of the month",
        "the end of next week",
        "this Friday",
        "the 18th",
        "tomorrow",
        "now",
    ],
)
def test_without_the_date_of_the_letter_nothing_is_guessed(said: str) -> None:
    """A day that is counted from the letter has no date where nobody knows when it was written."""
    assert [found for _, found in readings(said, None)] in ([()], [])


@pytest.mark.parametrize(
    ("said", "length"),
    [
        ("four weeks", Period(4, "weeks")),
        ("a month", Period(1, "months")),
        ("a fortnight", Period(2, "weeks")),
        ("two years", Period(24, "months")),
        ("forty-five days", Period(45, "days")),
        ("72 hours", Period(72, "hours")),
    ],
)
def test_a_length_is_counted_as_law_counts_it(said: str, length: Period) -> None:
    """A fortnight is two weeks, and a year twelve months."""
    assert [notice.period for notice in daybook.read(f"I give {said}' notice.").notices] == [length]


@pytest.mark.parametrize(
    "line", ["2026-11-24", "2026年11月24日", "24/11/2026", "24 November 2026", "November 24, 2026"]
)
def test_every_exact_style_can_date_the_letter(line: str) -> None:
    """A date line may be written in each of them."""
    assert daybook.read(f"{line}\n\nDear Ana,\nI resign.\n").written == WRITTEN


def test_the_year_is_looked_for_from_just_before_the_letter() -> None:
    """Forty-five days back a day is still of this year; one more, and it is of the next."""
    for back, year in ((45, 2026), (46, 2027)):
        day = WRITTEN - timedelta(days=back)
        assert readings(f"{day.day} {day:%B}") == [("exact", (day.replace(year=year),))]
