"""Tasks put on working days: from the letter to the last active day, hand-over before revoking, or said not to fit.

Time runs as a line of working days. What must be written fills it from the first day at the hours that a day allows;
what is shown to others is spread over what remains; what closes is pinned to the last day. The whole is linear in the
number of tasks, and what is ticked off moves nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

from resignation import dates
from resignation.handover.weeks import weeks_of
from resignation.model import Plan, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from resignation.known import Facts
    from resignation.model import Verdict

LONGEST = 800
# Of what remains after the writing, the share over which the showing is spread: the rest is room for what goes wrong.
SPREAD, LEAST_RATE = 0.8, 1.0
TIGHT = 0.85
CRUMB = 1e-9


@dataclass(frozen=True, slots=True)
class Window:
    """The working days of the hand-over, of which there is always one, and the hours on each."""

    days: tuple[date, ...]
    rate: float

    @property
    def room(self) -> float:
        """Give the hours that there are."""
        return len(self.days) * self.rate


def planned(tasks: tuple[Task, ...], facts: Facts, today: date | None) -> Plan:
    """Put tasks on days as they stand today."""
    hours = sum(task.hours for task in tasks)
    if facts.letter_date is None or facts.last_active_day is None:
        return Plan(verdict="no-dates", tasks=tasks, hours=hours)
    window = _window(facts, facts.letter_date)
    placed = _late_moved(_placed(tasks, window), window, today)
    cut = tuple(task for task in placed if task.day is None and not task.done)
    whole = Plan(
        verdict=_verdict(placed, cut, window, today),
        tasks=_by_day(placed),
        days=window.days,
        cut=cut,
        hours=hours,
        room=window.room,
        weeks=weeks_of(placed, window.days, facts),
    )
    return _lengthened(whole, window, facts) if cut else whole


def _window(facts: Facts, first: date) -> Window:
    """Give the working days up to the last active one; a window longer than two years is cut."""
    last = facts.last_active_day or first
    works_on = facts.answers.employment.works_on
    days = dates.working_days(first, min(last, first + timedelta(days=LONGEST)), works_on, facts.holidays)
    return Window(tuple(days), facts.answers.handoff.hours_a_day)


def _placed(tasks: Sequence[Task], window: Window) -> tuple[Task, ...]:
    """Choose what fits, and give each its day, phase by phase."""
    kept = _chosen(tasks, window)
    parts = {phase: [task for task in kept if task.phase == phase] for phase in ("agree", "write", "show", "close")}
    found, reached = _filled([*parts["agree"], *parts["write"]], window, 0.0, window.rate)
    rate = _rate_of_showing(parts, window, reached)
    found |= _filled(parts["show"], window, reached, rate)[0]
    found |= _pinned(parts["close"], window)
    return tuple(found.get(task.id, task) for task in tasks)


def _chosen(tasks: Sequence[Task], window: Window) -> tuple[Task, ...]:
    """Keep what is needed most while there are hours for it; the last day's tasks are always kept."""
    budget = window.room - sum(task.hours for task in tasks if task.phase == "close")
    gone = set()
    for task in sorted((task for task in tasks if task.phase != "close"), key=lambda task: task.need):
        if task.hours and task.hours > budget + CRUMB:
            gone.add(task.id)
        else:
            budget -= task.hours
    return tuple(task for task in tasks if task.id not in gone)


def _filled(tasks: Iterable[Task], window: Window, start: float, rate: float) -> tuple[dict[str, Task], float]:
    """Lay tasks one after another on the line of days from ``start``; give them, and where the line ends."""
    found, here, last = {}, start, len(window.days) - 1
    for task in tasks:
        first = min(int(here + CRUMB), last)
        # On a line that is not full, a task takes the day that it needs and leaves the rest of its share empty.
        begins = here if rate == window.rate else first
        until = min(max(first, ceil(begins + task.hours / window.rate - CRUMB) - 1), last)
        found[task.id] = replace(task, day=window.days[first], until=window.days[until])
        here += task.hours / rate
    return found, here


def _rate_of_showing(parts: dict[str, list[Task]], window: Window, reached: float) -> float:
    """Give the hours a day for what is shown: few enough to leave room between, enough to be done in time."""
    closing = sum(task.hours for task in parts["close"]) / window.rate
    left = max(len(window.days) - closing - reached, CRUMB) * SPREAD
    wanted = sum(task.hours for task in parts["show"]) / left
    return min(window.rate, max(LEAST_RATE, wanted))


def _pinned(tasks: Iterable[Task], window: Window) -> dict[str, Task]:
    last = window.days[-1]
    return {task.id: replace(task, day=last, until=last) for task in tasks}


def _late_moved(tasks: tuple[Task, ...], window: Window, today: date | None) -> tuple[Task, ...]:
    """Move what should have been done by now, and was not, to the days that are left."""
    if today is None or today <= window.days[0]:
        return tasks
    late = [task for task in tasks if task.until and task.until < today and not task.done]
    left = Window(tuple(day for day in window.days if day >= today), window.rate)
    free = left.room - sum(task.hours for task in tasks if task.until and task.until >= today and not task.done)
    kept = _within(late, free)
    found, _ = _filled(kept, left, 0.0, window.rate) if left.days else ({}, 0.0)
    gone = {task.id for task in late}
    return tuple(_overtaken(found.get(task.id, task), found) if task.id in gone else task for task in tasks)


def _within(late: list[Task], free: float) -> list[Task]:
    """Keep what is late while there are hours for it, the most needed first, and in its old order."""
    kept = set()
    for task in sorted(late, key=lambda task: task.need):
        if task.hours <= free + CRUMB:
            kept.add(task.id)
            free -= task.hours
    return [task for task in late if task.id in kept]


def _overtaken(task: Task, found: dict[str, Task]) -> Task:
    return replace(task, late=True) if task.id in found else replace(task, late=True, day=None, until=None)


def _verdict(tasks: Sequence[Task], cut: Sequence[Task], window: Window, today: date | None) -> Verdict:
    if today and today > window.days[-1] and not all(task.done for task in tasks):
        return "over"
    if cut:
        return "too-much"
    hours = sum(task.hours for task in tasks)
    return "tight" if hours > TIGHT * window.room else "fits"


def _by_day(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """Order tasks by their day, those without one last; the phases keep their order within a day."""
    return tuple(sorted(tasks, key=lambda task: task.day or date.max))


def _lengthened(plan: Plan, window: Window, facts: Facts) -> Plan:
    """Say how many working days are missing, and the last active day with which everything would fit."""
    missing = ceil(sum(task.hours for task in plan.cut) / window.rate - CRUMB)
    last = facts.last_active_day
    if last is None or missing > LONGEST:
        return replace(plan, more_days=missing)
    first, span = last + timedelta(days=1), last + timedelta(days=7 * missing + 60)
    further = dates.working_days(first, span, facts.answers.employment.works_on, facts.holidays)
    return replace(plan, more_days=missing, fits_by=further[missing - 1] if 0 < missing <= len(further) else None)
