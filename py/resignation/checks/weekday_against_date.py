"""A weekday that does not fall on the date beside it, or a date that no calendar has."""

from resignation import daybook
from resignation.datestyles import WEEKDAYS
from resignation.model import Context, Rule, Span

_NAMES = [
    name.capitalize() for name, number in sorted(WEEKDAYS.items(), key=lambda day: day[1]) if name.endswith("day")
]


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark each day whose weekday is another one; without a year it is only known when the letter's date is."""
    found = []
    for day in daybook.read(text, context.letter_date).days:
        if day.weekday is None or not day.sure or day.style != "exact" or not day.dates:
            continue
        real = sorted({reading.weekday() for reading in day.dates})
        if day.weekday not in real:
            values = (("date", text[day.start : day.end]), ("real", " or ".join(_NAMES[number] for number in real)))
            found.append(Span(day.start, day.end, values))
    return tuple(found)


RULE = Rule(
    kind="contradictory-dates",
    severity="stop",
    title="The weekday does not fit",
    message="“{date}” cannot be: that date is a {real}.",
    suggestion="Check the calendar, and correct the weekday or the date.",
    why="When weekday and date disagree nobody knows which of them you meant, and the last day is left open.",
    find=_find,
    whole=True,
    bad=(
        "My last day will be Friday, December 17, 2026.",
        "I resign effective Monday, January 15, 2027.",
        "I will finish on Thursday the 18th of December 2026.",
        "My last day is 18 December 2026 (Saturday).",
        "24 November 2026\n\nMy last day will be Monday, December 18.",
        "My last working day is Tue 12/18/2026.",
        "Last day: Wednesday 2026-12-18",
        "On Sunday, 31 January, 2026 my employment ends.",
    ),
    good=(
        "My last day will be Friday, December 18, 2026.",
        "I resign effective Friday, January 15, 2027.",
        "I will finish on Friday the 18th of December 2026.",
        "My last day is 18 December 2026 (Friday).",
        "My last day is Tuesday 5/1/2027.",
        "My last day will be Monday, December 18.",
        "We met on Friday. 17 December 2026 will be my last day.",
        "Mon 30.11.2026 is when my contract ends.",
    ),
)
