"""A last day that lies before the letter that announces it."""

from resignation import daybook
from resignation.model import Context, Rule, Span


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark a last day of which every reading is past when the letter is written."""
    book = daybook.read(text, context.letter_date)
    if book.written is None:
        return ()
    return tuple(
        Span(
            day.start,
            day.end,
            (("date", text[day.start : day.end]), ("written", f"{book.written.day} {book.written:%B %Y}")),
        )
        for day in book.last_days
        if day.style in {"exact", "relative"} and day.dates and max(day.dates) < book.written
    )


RULE = Rule(
    kind="contradictory-dates",
    severity="stop",
    title="The last day is before the letter",
    message="“{date}” is already past on the date of the letter, {written}.",
    suggestion="Check the year and the month of both dates.",
    why="A resignation works for the future only. A past date looks like a slip, and nobody can act on it.",
    ours=True,
    find=_find,
    whole=True,
    bad=(
        "14 December 2026\n\nMy last working day will be 4 December 2026.",
        "November 24, 2026\n\nMy last day will be Friday, December 18, 2025.",
        "Date: 24.11.2026\n\nI resign with effect from 31.01.2026.",
        "Berlin, 24 November 2026\n\nMy employment will end on 31 December 2025.",
        "2026-11-24\n\nMy last day is 2026-10-24.",
        "11/24/2026\n\nMy last day will be 11/20/2026.",
        "24 November 2026\n\nDear Ana,\n\nI resign. I will finish up on November 6th.",
        "24 November 2026\n\nI am giving notice and will leave on 23 November 2026.",
    ),
    good=(
        "24 November 2026\n\nMy last day will be 4 December 2026.",
        "24 November 2026\n\nMy last day will be 24 November 2026.",
        "24 November 2026\n\nI joined on 3 March 2020; my last day is 31 December 2026.",
        "24 November 2026\n\nAs we agreed on 20 November, my last day is 31 December.",
        "My last day was to be 4 December 2020 in my last job. My last day here is 4 December 2026.",
        "24 November 2026\n\nMy last day will be 5 January.",
        "24 November 2026\n\nMy contract of 1 May 2019 asks for a month.",
        "12 January 2027\n\nMy last day will be 1/2/2027.",
    ),
)
