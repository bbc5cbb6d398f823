"""The days of a letter: every style of writing one, what each is for, and what says that somebody leaves."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import daybook, registry, statement
from resignation.wording import spoken_date, weekday_date
from tests.strategies import ANY_TEXT

WRITTEN = date(2026, 11, 24)
CHRISTMAS_FRIDAY = date(2026, 12, 18)


def last(text: str, written: date | None = WRITTEN) -> list[tuple[str, str]]:
    """Give the last days of a text, each with what it is for."""
    return [(text[day.start : day.end], day.purpose) for day in daybook.read(text, written).last_days]


@pytest.mark.parametrize(
    "said",
    [
        "Friday, 18 December 2026",
        "Friday the 18th of December 2026",
        "Fri 18 Dec 2026",
        "Dec. 18, 2026",
        "December 18th, 2026",
        "December 18",
        "18th of December",
        "the eighteenth of December, 2026",
        "2026-12-18",
        "18.12.2026",
        "12/18/2026",
        "18/12/26",
        "18-Dec-2026",
        "18 Dec '26",
        "18 de diciembre de 2026",
        "18 décembre 2026",
        "18. Dezember 2026",
        "18 grudnia 2026",
        "the 18th",
        "12/18",
        "2026年12月18日",
    ],
)
def test_a_day_is_read_in_every_usual_style(said: str) -> None:
    """Whatever the style, it is the same last day."""
    days = daybook.read(f"My last day will be {said}.", WRITTEN).last_days
    assert [CHRISTMAS_FRIDAY in day.dates for day in days] == [True], said


@pytest.mark.parametrize(("name", "language"), registry.languages().items())
def test_the_days_of_our_own_letters_are_read(name: str, language: object) -> None:
    """Each language of the letters has its months and weekdays here."""
    for month in range(1, 13):
        day = date(2026, month, 17)
        for text in (spoken_date(language, day), weekday_date(language, day)):  # type: ignore[arg-type]
            found = daybook.read(f"x {text} y").days
            assert [reading for one in found for reading in one.dates] == [day], f"{name}: {text}"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("two weeks from today", date(2026, 12, 8)),
        ("in four weeks", date(2026, 12, 22)),
        ("a month from the date of this letter", date(2026, 12, 24)),
        ("30 days from receipt of this letter", date(2026, 12, 24)),
        ("in a fortnight", date(2026, 12, 8)),
        ("the end of the month", date(2026, 11, 30)),
        ("the end of next month", date(2026, 12, 31)),
        ("the end of January", date(2027, 1, 31)),
        ("the end of the year", date(2026, 12, 31)),
        ("the end of this week", date(2026, 11, 27)),
        ("this Friday", date(2026, 11, 27)),
        ("today", WRITTEN),
        ("tomorrow", date(2026, 11, 25)),
    ],
)
def test_a_day_may_hang_on_the_date_of_the_letter(said: str, day: date) -> None:
    """Such a day has a date only where it is known when the letter was written."""
    text = f"My last day will be {said}."
    assert [day in found.dates for found in daybook.read(text, WRITTEN).last_days] == [True]
    assert daybook.read(text).last_days


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("My last day is 5/1/2027.", 2),
        ("My last day is 5/1/2027. I began on 13/2/2020.", 1),
        ("My last day is 5/1/2027. I began on 2/13/2020.", 1),
        ("My last day is Tuesday 5/1/2027.", 1),
        ("My last day is 5.1.2027.", 1),
    ],
)
def test_figures_keep_both_readings_until_something_decides(text: str, dates: int) -> None:
    """A weekday, a point, or another figure tells the American order from the other."""
    assert len(daybook.read(text).last_days[0].dates) == dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My last day is 18 December.", ["last"]),
        ("My last day of employment is 31 December; I will work until 18 December.", ["end", "active"]),
        ("My employment ends on 31 December.", ["end"]),
        ("I resign as of 31 December.", ["last"]),
        ("I resign effective 31 December.", ["end"]),
        ("18 December will be my last working day.", ["active"]),
        ("That makes 18 December my last day.", ["last"]),
        ("On 18 December I will leave.", ["last"]),
        ("I request that 4 December may be treated as my last working day.", ["active"]),
        ("My last day, as we agreed on 3 November, will be 18 December.", ["other", "last"]),
        ("I started on 1 May 2020.", ["other"]),
        ("Today, 18 December 2026, is my last day.", ["", "last"]),
        ("My last day is 18 December. I finish on 18 December (on paper).", ["last", "last"]),
        ("My shares vest on 15 December.", ["other"]),
        ("We met on 3 November.", ["other"]),
        ("My last day is not 18 December.", ["other"]),
        ("I give two weeks' notice, effective today.", ["other"]),
        ("I am on annual leave until 4 December.", ["other"]),
        ("The wiki has a page of 3 November.", [""]),
    ],
)
def test_the_words_around_a_day_say_what_it_is_for(text: str, found: list[str]) -> None:
    """The last day of employment, the last day at work and a meeting are told apart."""
    assert [day.purpose for day in daybook.read(text, WRITTEN).days] == found


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("24 November 2026\n\nDear Ana,", date(2026, 11, 24)),
        ("Berlin, 24.11.2026\n\nDear Ana,", date(2026, 11, 24)),
        ("Date: November 24, 2026\nDear Ana,", date(2026, 11, 24)),
        ("I resign today, 24 November 2026.", date(2026, 11, 24)),
        ("My last day will be\n24 November 2026\nas agreed.", None),
        ("Effective date: 24 November 2026\n", None),
        ("24/25 are the numbers.\n", None),
    ],
)
def test_the_letter_shows_when_it_was_written(text: str, written: date | None) -> None:
    """A date on a line of its own is the date of the letter; one that ends a sentence is not."""
    assert daybook.read(text).written == written


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("I give four weeks' notice.", [(4, "weeks", True)]),
        ("my notice period is three months", [(3, "months", False)]),
        ("you're getting two weeks from me", [(2, "weeks", True)]),
        ("a fortnight's notice", [(2, "weeks", False)]),
        ("thank you for two weeks of training", []),
    ],
)
def test_a_length_of_notice_is_read(text: str, lengths: list[tuple[int, str, bool]]) -> None:
    """A notice that the letter gives is told from one that it only speaks of."""
    found = daybook.read(text).notices
    assert [(notice.period.amount, notice.period.unit, notice.given) for notice in found] == lengths


def test_a_day_without_its_year_lies_near_one_with_it() -> None:
    """Where nothing says when the letter was written, another day of it tells the year."""
    book = daybook.read("My last day is 18 December 2026. By 18 December all is done; I leave on 8 January.")
    assert [day.dates[0] for day in book.days] == [CHRISTMAS_FRIDAY, CHRISTMAS_FRIDAY, date(2027, 1, 8)]


@pytest.mark.parametrize(
    "text", ["I may 2 come.", "on-call 24/7", "the 18th floor", "March 8:30", "version 1.2.3", "$5/6"]
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    """Verbs, hours, floors and versions are no days."""
    assert daybook.read(text, WRITTEN).days == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I resign as Data Engineer.", "clear"),
        ("I have thought about it for long, and I resign.", "clear"),
        ("I am thinking about resigning.", "doubtful"),
        ("I would like permission to resign.", "doubtful"),
        ("Unless my pay is raised, I resign.", "conditional"),
        ('He said "I resign as of now".', ""),
        ("Thank you for the cake.", ""),
    ],
)
def test_a_statement_is_clear_doubtful_or_conditional(text: str, said: str) -> None:
    """What decides is the whole sentence."""
    found = statement.read(text)
    kinds = {"clear": found.clear, "doubtful": found.doubtful, "conditional": found.conditional}
    assert [kind for kind, places in kinds.items() if places] == [said] * bool(said)


@given(
    st.dates(date(2001, 1, 1), date(2099, 12, 31)), st.sampled_from(["{d:%d %B %Y}", "{d:%B %d, %Y}", "{d:%Y-%m-%d}"])
)
def test_any_day_with_its_year_is_found_again(day: date, form: str) -> None:
    """What was written as a date is read as that date."""
    found = daybook.read(f"My last day will be {form.format(d=day)}.", day - timedelta(days=30)).last_days
    assert [one.dates for one in found] == [(day,)]


@given(st.text() | ANY_TEXT, st.none() | st.dates())
def test_any_text_can_be_read(text: str, written: date | None) -> None:
    """Days stand within the text, in order, and never break."""
    book = daybook.read(text, written)
    for day in book.days:
        assert 0 <= day.start < day.end <= len(text)
    assert [day.start for day in book.days] == sorted(day.start for day in book.days)


@pytest.mark.parametrize(
    "piece", ["1 may. ", "my last day is 1 may ", "12/", "the 1st ", "if i ", "monday, ", "1 week ", "in a "]
)
def test_a_long_paste_is_read_in_no_time(piece: str) -> None:
    """A million characters of days are a text like any other."""
    text = (piece * 200_000)[:1_000_000]
    started = perf_counter()
    daybook.read(text, WRITTEN)
    statement.read(text)
    assert perf_counter() - started < 3
