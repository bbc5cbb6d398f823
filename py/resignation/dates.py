"""Calendar arithmetic for notice periods, as civil law counts: no clock, no time zones, whole days only.

The *last day* is the last calendar day on which employment exists. Every function here is pure; the rules of a
place (which start, which alignment) come from its file in ``jurisdictions/``.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from resignation.model import Counting, Period

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
HALF_MONTH = 15
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def add_months(day: date, months: int) -> date:
    """Give the corresponding date ``months`` later, clamped to the end of a shorter month.

    >>> add_months(date(2026, 11, 30), 3)
    datetime.date(2027, 2, 28)
    >>> add_months(date(2026, 3, 31), -1)
    datetime.date(2026, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """Give the last day of the month.

    >>> month_end(date(2028, 2, 3))
    datetime.date(2028, 2, 29)
    """
    return day.replace(day=monthrange(day.year, day.month)[1])


def whole_months(start: date, end: date) -> int:
    """Count the months completed on ``end`` by someone who began on ``start``; 0 if ``end`` is earlier.

    Someone who began on the 31st completes a month on the last day of a shorter one.

    >>> whole_months(date(2021, 2, 8), date(2026, 11, 23))
    69
    >>> whole_months(date(2026, 1, 31), date(2026, 2, 28))
    1
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    if add_months(start, months) > end:
        months -= 1
    return max(months, 0)


def next_weekday(day: date, weekday: int) -> date:
    """Give the first ``weekday`` (Monday is 0) strictly after ``day``.

    >>> next_weekday(date(2026, 11, 23), MONDAY)
    datetime.date(2026, 11, 30)
    """
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def add_working_days(day: date, count: int, holidays: Collection[date] = (), week: int = SATURDAY) -> date:
    """Give the ``count``-th working day after ``day``: a weekday before ``week`` that is no holiday.

    >>> add_working_days(date(2026, 11, 26), 2)
    datetime.date(2026, 11, 30)
    """
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < week and day not in holidays:
            count -= 1
    return day


def working_days(first: date, last: date, works_on: Collection[str], holidays: Collection[date] = ()) -> list[date]:
    """List the days from ``first`` to ``last`` that someone who works on ``works_on`` works.

    >>> [d.day for d in working_days(date(2026, 11, 26), date(2026, 12, 1), ("mon", "thu"))]
    [26, 30]
    """
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if WEEKDAYS[day.weekday()] in works_on and day not in holidays]


def add_period(day: date, period: Period, holidays: Collection[date] = ()) -> date:
    """Give the day on which a period that starts the day after ``day`` ends.

    >>> from resignation.model import Period
    >>> add_period(date(2026, 11, 23), Period(4, "weeks"))
    datetime.date(2026, 12, 21)
    >>> add_period(date(2026, 11, 23), Period(36, "hours"))
    datetime.date(2026, 11, 25)
    """
    amount, unit = period.amount, period.unit
    if unit == "months":
        return add_months(day, amount) + timedelta(days=period.extra_days)
    if unit in {"working_days", "days_but_sundays"}:
        week = SATURDAY if unit == "working_days" else SUNDAY
        return add_working_days(day, amount, holidays, week)
    days = {"days": amount, "weeks": 7 * amount, "hours": -(-amount // 24)}[unit]
    return day + timedelta(days=days)


def first_or(day: date, other: int) -> date:
    """Give the first 1st or ``other``-th of a month strictly after ``day``.

    >>> first_or(date(2026, 11, 15), 16), first_or(date(2026, 11, 16), 16)
    (datetime.date(2026, 11, 16), datetime.date(2026, 12, 1))
    """
    return day.replace(day=other) if day.day < other else month_end(day) + timedelta(days=1)


STARTS: dict[str, Callable[[date], date]] = {
    "day_after": lambda received: received,
    "same_day": lambda received: received - timedelta(days=1),
    "next_monday": lambda received: next_weekday(received, MONDAY) - timedelta(days=1),
    "next_sunday": lambda received: next_weekday(received, SUNDAY) - timedelta(days=1),
    "first_or_fifteenth": lambda received: first_or(received, HALF_MONTH) - timedelta(days=1),
    "first_or_sixteenth": lambda received: first_or(received, HALF_MONTH + 1) - timedelta(days=1),
}
"""The day before a period begins to run, for a notice received on a day."""


def fifteenth_or_month_end(day: date) -> date:
    """Give the first 15th or month end on or after ``day``.

    >>> fifteenth_or_month_end(date(2026, 12, 16))
    datetime.date(2026, 12, 31)
    """
    return day.replace(day=HALF_MONTH) if day.day <= HALF_MONTH else month_end(day)


def quarter_end(day: date) -> date:
    """Give the first quarter end on or after ``day``.

    >>> quarter_end(date(2026, 11, 2))
    datetime.date(2026, 12, 31)
    """
    return month_end(day.replace(day=1, month=(day.month + 2) // 3 * 3))


def next_working_day(day: date) -> date:
    """Give the day itself, or the Monday after it when it is a Saturday or Sunday.

    >>> next_working_day(date(2026, 12, 5))
    datetime.date(2026, 12, 7)
    """
    return day if day.weekday() < SATURDAY else next_weekday(day, MONDAY)


ALIGNMENTS: dict[str, Callable[[date], date]] = {
    "none": lambda day: day,
    "month_end": month_end,
    "fifteenth_or_month_end": fifteenth_or_month_end,
    "quarter_end": quarter_end,
    "week_end_saturday": lambda day: next_weekday(day - timedelta(days=1), SATURDAY),
    "week_end_sunday": lambda day: next_weekday(day - timedelta(days=1), SUNDAY),
    "next_working_day": next_working_day,
}
"""The first day on or after a day on which employment may end."""


def payday_on_or_after(day: date, payday: int) -> date:
    """Give the first pay day on or after ``day``; a month too short for it pays on its last day.

    >>> payday_on_or_after(date(2027, 2, 1), 31)
    datetime.date(2027, 2, 28)
    """
    this_month = day.replace(day=min(payday, month_end(day).day))
    following = month_end(day) + timedelta(days=1)
    return this_month if this_month >= day else following.replace(day=min(payday, month_end(following).day))


def last_day(
    received: date,
    period: Period,
    counting: Counting,
    holidays: Collection[date] = (),
    payday: int = 31,
) -> date:
    """Give the last day of employment for a notice received on ``received``.

    A month that begins on the day of receipt itself ends the day before the corresponding date, so that
    ``same_day`` counts from the corresponding date and not from the clamped end of an earlier month.

    >>> from resignation.model import Counting, Period
    >>> last_day(date(2026, 11, 24), Period(4, "weeks"), Counting(align="fifteenth_or_month_end"))
    datetime.date(2026, 12, 31)
    >>> last_day(date(2026, 11, 24), Period(3, "months"), Counting(start="same_day"))
    datetime.date(2027, 2, 23)
    >>> last_day(date(2026, 2, 28), Period(1, "months"), Counting(start="same_day_or_month_end"))
    datetime.date(2026, 3, 31)
    >>> last_day(date(2009, 9, 30), Period(1, "months"), Counting(start="payday"), payday=30)
    datetime.date(2009, 10, 30)
    """
    end = _unaligned(received, period, counting, holidays, payday)
    return ALIGNMENTS[counting.align](end)


def _unaligned(received: date, period: Period, counting: Counting, holidays: Collection[date], payday: int) -> date:
    start = counting.start
    if not period.amount and not period.extra_days:
        return received
    if start == "payday":
        first = payday_on_or_after(received, payday)
        return payday_on_or_after(first + timedelta(days=1), payday)
    if start == "same_day_or_month_end":
        if period.unit == "months" and received == month_end(received):
            return month_end(add_months(received, period.amount)) + timedelta(days=period.extra_days)
        start = "same_day" if period.unit == "months" else "day_after"
    if period.unit == "months" and start != "day_after":
        first = STARTS[start](received) + timedelta(days=1)
        end = add_months(first, period.amount)
        # Where the corresponding date does not exist, the month ends the period by itself.
        return (end if end.day < first.day else end - timedelta(days=1)) + timedelta(days=period.extra_days)
    return add_period(STARTS[start](received), period, holidays)
