"""What follows from a last day: when pay is due, when a permit runs out, and when notice must be given for it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from resignation import dates
from resignation.notice import work_out

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from resignation.model import Employment, FinalPay, NoticeRule, Period, Permit

LONGEST_SEARCH = 800


def final_pay_due(rule: FinalPay, received: date, last_day: date, holidays: Collection[date] = ()) -> date | None:
    """Give the day on which the last pay is due, or None where only words can say it."""
    enough = rule.notice is not None and _in_time(rule.notice, received, last_day, holidays)
    due = rule.due_with_notice if enough else rule.due
    return None if due is None else dates.add_period(last_day, due, holidays)


def _in_time(needed: Period, received: date, last_day: date, holidays: Collection[date]) -> bool:
    return dates.add_period(received, needed, holidays) <= last_day


def permit_ends(permit: Permit, last_day: date) -> date | None:
    """Give the last day on which a permit still holds after the job, or None where no day can be counted."""
    return None if permit.grace is None else dates.add_period(last_day, permit.grace)


def give_by(
    rule: NoticeRule,
    employment: Employment,
    goal: date,
    holidays: Collection[date] = (),
    delivery: str = "post",
) -> date | None:
    """Give the latest day to hand over the letter for employment to end by ``goal``; None if there is none."""

    def ends(given: date) -> date | None:
        return work_out(rule, employment, given, holidays, delivery).earliest

    low, high = goal - timedelta(days=LONGEST_SEARCH), goal
    first = ends(low)
    if first is None or first > goal:
        return None
    while low < high:
        middle = low + timedelta(days=((high - low).days + 1) // 2)
        end = ends(middle)
        if end is not None and end <= goal:
            low = middle
        else:
            high = middle - timedelta(days=1)
    return low
