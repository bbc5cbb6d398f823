"""Calendar arithmetic: every start, every alignment and every unit at its edges, worked out by hand."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from resignation import dates
from resignation.model import Align, Counting, Period, Start, Unit

TUESDAY = date(2026, 11, 24)


def day(iso: str) -> date:
    """Read an ISO date."""
    return date.fromisoformat(iso)


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-01-15", "2026-01-14", 0),
        ("2026-01-15", "2025-06-15", 0),
        ("2026-01-15", "2026-01-15", 0),
        ("2026-01-15", "2026-02-14", 0),
        ("2026-01-15", "2026-02-15", 1),
        ("2026-01-15", "2027-01-14", 11),
        ("2026-01-15", "2027-01-15", 12),
        ("2026-12-15", "2027-02-15", 2),
        ("2024-02-29", "2025-02-28", 12),
    ],
)
def test_a_month_is_complete_on_its_corresponding_date(start: str, end: str, months: int) -> None:
    """The day before it the month is not complete, whatever the year, and no service is shorter than none."""
    assert dates.whole_months(day(start), day(end)) == months


@pytest.mark.parametrize(
    ("months", "end"), [(1, "2027-02-28"), (2, "2027-03-31"), (12, "2028-01-31"), (-2, "2026-11-30")]
)
def test_months_are_added_to_the_end_of_a_month(months: int, end: str) -> None:
    """The date that corresponds to the 31st is the last one of a shorter month."""
    assert dates.add_months(day("2027-01-31"), months) == day(end)


@pytest.mark.parametrize(
    ("period", "end"),
    [
        (Period(0, "days"), "2026-11-24"),
        (Period(3, "days"), "2026-11-27"),
        (Period(2, "weeks"), "2026-12-08"),
        (Period(2, "months"), "2027-01-24"),
        (Period(1, "months", 15), "2027-01-08"),
        (Period(24, "hours"), "2026-11-25"),
        (Period(25, "hours"), "2026-11-26"),
        (Period(4, "working_days"), "2026-12-01"),
        (Period(4, "days_but_sundays"), "2026-11-28"),
        (Period(5, "days_but_sundays"), "2026-11-30"),
    ],
)
def test_a_period_begins_on_the_next_day(period: Period, end: str) -> None:
    """Hours are whole days, begun ones too; working days leave out Friday, which is a holiday here, and week-ends."""
    assert dates.add_period(TUESDAY, period, (date(2026, 11, 27),) if period.unit == "working_days" else ()) == day(end)


def test_every_unit_is_counted() -> None:
    """No unit of a period is forgotten, and none of them counts backwards."""
    assert all(dates.add_period(TUESDAY, Period(1, unit)) > TUESDAY for unit in get_args(Unit))


@pytest.mark.parametrize(
    ("start", "received", "first"),
    [
        ("day_after", "2026-11-24", "2026-11-25"),
        ("same_day", "2026-11-24", "2026-11-24"),
        ("next_monday", "2026-11-24", "2026-11-30"),
        ("next_monday", "2026-11-30", "2026-12-07"),
        ("next_sunday", "2026-11-24", "2026-11-29"),
        ("next_sunday", "2026-11-29", "2026-12-06"),
        ("first_or_fifteenth", "2026-11-14", "2026-11-15"),
        ("first_or_fifteenth", "2026-11-15", "2026-12-01"),
        ("first_or_sixteenth", "2026-11-15", "2026-11-16"),
        ("first_or_sixteenth", "2026-11-16", "2026-12-01"),
    ],
)
def test_a_notice_begins_where_the_place_says(start: Start, received: str, first: str) -> None:
    """A day of notice that begins on a day ends on that day; a month of it, before the corresponding one."""
    assert dates.STARTS[start](day(received)).toordinal() + 1 == day(first).toordinal()
    assert dates.last_day(day(received), Period(1, "days"), Counting(start=start)) == day(first)
    a_month = dates.last_day(day(received), Period(1, "months"), Counting(start=start))
    ends = dates.add_months(day(first), 1).toordinal() - 1
    assert a_month.toordinal() == (ends if start != "day_after" else dates.add_months(day(received), 1).toordinal())


@pytest.mark.parametrize(
    ("align", "on", "end"),
    [
        ("none", "2026-11-24", "2026-11-24"),
        ("month_end", "2026-11-24", "2026-11-30"),
        ("month_end", "2026-11-30", "2026-11-30"),
        ("fifteenth_or_month_end", "2026-11-14", "2026-11-15"),
        ("fifteenth_or_month_end", "2026-11-15", "2026-11-15"),
        ("fifteenth_or_month_end", "2026-11-16", "2026-11-30"),
        ("quarter_end", "2026-10-01", "2026-12-31"),
        ("quarter_end", "2026-12-31", "2026-12-31"),
        ("quarter_end", "2027-01-01", "2027-03-31"),
        ("quarter_end", "2027-06-30", "2027-06-30"),
        ("week_end_saturday", "2026-11-24", "2026-11-28"),
        ("week_end_saturday", "2026-11-28", "2026-11-28"),
        ("week_end_saturday", "2026-11-29", "2026-12-05"),
        ("week_end_sunday", "2026-11-28", "2026-11-29"),
        ("week_end_sunday", "2026-11-29", "2026-11-29"),
        ("week_end_sunday", "2026-11-30", "2026-12-06"),
        ("next_working_day", "2026-11-27", "2026-11-27"),
        ("next_working_day", "2026-11-28", "2026-11-30"),
        ("next_working_day", "2026-11-29", "2026-11-30"),
    ],
)
def test_employment_ends_on_the_first_day_that_the_place_lets_it(align: Align, on: str, end: str) -> None:
    """A day that is allowed stays as it is, and any other is carried to the next one that is."""
    assert dates.ALIGNMENTS[align](day(on)) == day(end)


def test_every_start_and_every_alignment_has_its_rule() -> None:
    """Two starts need more than the day of receipt, and are counted by themselves."""
    assert set(dates.STARTS) == set(get_args(Start)) - {"payday", "same_day_or_month_end"}
    assert set(dates.ALIGNMENTS) == set(get_args(Align))


@pytest.mark.parametrize(
    ("received", "period", "end"),
    [
        ("2026-11-24", Period(1, "months"), "2026-12-23"),
        ("2027-02-28", Period(1, "months"), "2027-03-31"),
        ("2027-02-28", Period(1, "months", 15), "2027-04-15"),
        ("2026-11-30", Period(3, "months"), "2027-02-28"),
        ("2027-02-28", Period(2, "weeks"), "2027-03-14"),
    ],
)
def test_a_month_from_a_month_s_end_ends_with_one(received: str, period: Period, end: str) -> None:
    """From the last day of a month to the last day of another; from any other day, to the day before."""
    assert dates.last_day(day(received), period, Counting(start="same_day_or_month_end")) == day(end)


@pytest.mark.parametrize(
    ("received", "period", "end"),
    [
        ("2026-12-31", Period(2, "months"), "2027-02-28"),
        ("2027-01-28", Period(1, "months"), "2027-02-27"),
        ("2026-11-24", Period(1, "months", 15), "2027-01-07"),
    ],
)
def test_a_month_without_the_corresponding_date_ends_the_period_by_itself(
    received: str, period: Period, end: str
) -> None:
    """From the 31st on, two months end on the last day of February, and not a day before it."""
    assert dates.last_day(day(received), period, Counting(start="same_day")) == day(end)


def test_no_notice_ends_on_the_day_of_receipt() -> None:
    """Whatever the start; but where employment ends with a month, it ends with that month."""
    assert dates.last_day(TUESDAY, Period(0, "weeks"), Counting(start="next_monday")) == TUESDAY
    assert dates.last_day(TUESDAY, Period(0, "weeks"), Counting(align="month_end")) == date(2026, 11, 30)
    assert dates.last_day(TUESDAY, Period(0, "months", 3), Counting()) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("received", "payday", "end"),
    [
        ("2026-11-24", 25, "2026-12-25"),
        ("2026-11-25", 25, "2026-12-25"),
        ("2026-11-26", 25, "2027-01-25"),
        ("2027-01-31", 31, "2027-02-28"),
        ("2027-02-01", 31, "2027-03-31"),
    ],
)
def test_a_notice_from_pay_day_to_pay_day(received: str, payday: int, end: str) -> None:
    """It begins on the next pay day, that of receipt included, and ends on the one after it."""
    assert dates.last_day(day(received), Period(1, "months"), Counting(start="payday"), payday=payday) == day(end)


def test_the_days_of_a_working_week() -> None:
    """First and last day count, holidays and days off do not, and an end before the start leaves nothing."""
    week = ("mon", "tue", "sat")
    first, last = TUESDAY, date(2026, 12, 1)
    assert [found.day for found in dates.working_days(first, last, week)] == [24, 28, 30, 1]
    assert [found.day for found in dates.working_days(first, last, week, {date(2026, 11, 30)})] == [24, 28, 1]
    assert dates.working_days(last, first, week) == []


def test_the_next_weekday_is_never_the_day_itself() -> None:
    """From a Tuesday, Tuesday is a week away, and Monday six days."""
    assert [dates.next_weekday(TUESDAY, weekday).day for weekday in range(7)] == [30, 1, 25, 26, 27, 28, 29]
