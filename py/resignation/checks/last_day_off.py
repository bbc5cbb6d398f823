"""A last day at work on which nobody works: a public holiday, or a weekend."""

from datetime import date

from resignation import daybook
from resignation.dates import SATURDAY
from resignation.daybook import Day
from resignation.model import Context, Rule, Span

_EVERYWHERE = {(1, 1): "New Year's Day", (12, 25): "Christmas Day"}


def _reason(day: Day, context: Context) -> str:
    """Say why nobody works on a day; the end of employment itself may fall on any, and a weekend may be no slip."""
    on = day.dates[0]
    if on in context.holidays or (not context.holidays and (on.month, on.day) in _EVERYWHERE):
        return _EVERYWHERE.get((on.month, on.day), "a public holiday")
    said = day.purpose == "active" and day.weekday == on.weekday()
    return ("a Saturday", "a Sunday")[on.weekday() - SATURDAY] if said and on.weekday() >= SATURDAY else ""


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark a last day that has one reading and falls on a day off."""
    found = []
    for day in daybook.read(text, context.letter_date).last_days:
        if day.style == "exact" and day.sure and len(day.dates) == 1 and day.purpose != "end":
            reason = _reason(day, context)
            if reason:
                found.append(Span(day.start, day.end, (("date", text[day.start : day.end]), ("reason", reason))))
    return tuple(found)


RULE = Rule(
    kind="contradictory-dates",
    severity="consider",
    title="The last day is a day off",
    message="“{date}” is {reason}.",
    suggestion="If you mean the end of employment, say so. If you mean your last day at work, name the working day "
    "before.",
    why="A last working day on which the office is closed cannot be worked, and the hand-back of keys and equipment "
    "falls on another.",
    ours=True,
    find=_find,
    whole=True,
    context=Context(holidays=frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)})),
    bad=(
        "My last working day will be Friday 1 January 2027.",
        "My last day will be 25 December 2026.",
        "My last day in the office is 28 December 2026.",
        "I will finish up on December 25, 2026.",
        "My last working day will be Saturday 19 December 2026.",
        "I will be at my desk until Sunday 20 December 2026.",
        "Monday, 28 December 2026 will be my last day.",
        "I will leave on 2027-01-01.",
    ),
    good=(
        "My last working day will be Thursday 31 December 2026.",
        "My last day of employment will be 31 January 2027.",
        "My employment ends on 28 February 2027, a Sunday.",
        "My employment ends on 1 January 2027.",
        "Merry Christmas to all on 25 December 2026. My last day is 18 December 2026.",
        "My last day will be Friday 18 December 2026.",
        "My last day will be 5/1/2027.",
        "My last working day will be 31 January 2027.",
        "We met on 28 December 2026.",
    ),
)
