"""A last day that no calendar has: 30 February, 31 November."""

from resignation import daybook
from resignation.model import Context, Rule, Span


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark a last day that was written as a date and is none."""
    return tuple(
        Span(day.start, day.end, (("date", text[day.start : day.end]),))
        for day in daybook.read(text, context.letter_date).last_days
        if day.style == "exact" and not day.dates
    )


RULE = Rule(
    kind="contradictory-dates",
    severity="stop",
    title="A date that does not exist",
    message="There is no {date}.",
    suggestion="Check the calendar, and write the day that you mean.",
    why="A last day that does not exist leaves the end of your employment open.",
    find=_find,
    whole=True,
    bad=(
        "My last working day shall be 30th February 2027.",
        "My last day will be November 31, 2026.",
        "I resign effective 29 February 2027.",
        "My last day is 2026-13-01.",
        "My employment ends on 31 June 2027.",
        "My final day is 32 December 2026.",
        "I will leave the company on 31.11.2026.",
        "My last day is 13/13/2026.",
    ),
    good=(
        "My last day will be 28 February 2027.",
        "I resign effective 29 February 2028.",
        "My last day will be 29 February.",
        "My last day is 12/31/2026.",
        "We use version 31.11.2026 of the library.",
        "My last day is November 30, 2026.",
        "I wrote the minutes of the meeting on 30 February, as the joke goes.",
        "My last day is 31 December 2026.",
    ),
)
