"""The plan as a calendar sees it: week by week, with the days off, the holidays and the leave in it."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from resignation.model import Day, Task, Week

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from resignation.known import Facts

WEEK = 7
Kind = Literal["work", "off", "holiday", "leave", "after"]


def weeks_of(tasks: Sequence[Task], days: Sequence[date], facts: Facts) -> tuple[Week, ...]:
    """Give the weeks from the first working day to the last day of employment."""
    hours = _hours_by_day(tasks, days)
    begun = _by_week(tasks)
    first, last = monday(days[0]), facts.last_day or days[-1]
    count = (monday(max(last, days[-1])) - first).days // WEEK + 1
    mondays = [first + timedelta(days=WEEK * number) for number in range(min(count, len(days) + WEEK))]
    return tuple(
        Week(
            days=tuple(_day(start + timedelta(days=n), hours, days, facts) for n in range(WEEK)),
            tasks=begun.get(start, ()),
        )
        for start in mondays
    )


def monday(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _by_week(tasks: Sequence[Task]) -> dict[date, tuple[Task, ...]]:
    dated = sorted(((task.day, n, task) for n, task in enumerate(tasks) if task.day), key=lambda one: one[:2])
    grouped = groupby(dated, key=lambda one: monday(one[0]))
    return {start: tuple(task for _, _, task in found) for start, found in grouped}


def _hours_by_day(tasks: Sequence[Task], days: Sequence[date]) -> dict[date, float]:
    """Spread the hours of each task evenly over its days."""
    index = {day: n for n, day in enumerate(days)}
    hours = dict.fromkeys(days, 0.0)
    for task in tasks:
        if task.day in index and task.until in index:
            taken = days[index[task.day] : index[task.until] + 1]
            for day in taken:
                hours[day] += task.hours / len(taken)
    return hours


def _day(day: date, hours: Mapping[date, float], days: Sequence[date], facts: Facts) -> Day:
    return Day(date=day, kind=_kind(day, hours, days, facts), hours=round(hours.get(day, 0.0), 2))


def _kind(day: date, hours: Mapping[date, float], days: Sequence[date], facts: Facts) -> Kind:
    if day in hours:
        return "work"
    if facts.last_day and day > facts.last_day:
        return "after"
    if day in facts.holidays:
        return "holiday"
    works = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day.weekday()] in facts.answers.employment.works_on
    return "leave" if works and day > days[-1] else "off"
