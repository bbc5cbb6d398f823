"""A length of notice that does not lead from the date of the letter to the last day beside it."""

import re
from datetime import timedelta

from resignation import dates, daybook
from resignation.daybook import Day
from resignation.givennotice import Notice
from resignation.model import Context, Rule, Span
from resignation.prose import read

# Words beside a length of notice that say it is not the one kept.
_LONGER = re.compile(
    r"\b(?:more\s+than|longer|at\s+least|minimum|instead\s+of|rather\s+than|however|though|but|early|earlier"
    r"|waive\w*|reduc\w+"
    r"|shorten\w*|shorter|only|aware|understand|customary|annual|(?:my|of)\s+leave|extend\w*)\b"
)
# Where leave is taken at the end, a last day at work alone says nothing of the end of employment.
_LEAVE = re.compile(
    r"\b(?:holidays?|vacation|(?:annual|remaining|paid|accrued|garden)\s+leave|days\s+(?:off|of\s+leave))\b"
)


def _misses(notice: Notice, day: Day, book: daybook.Daybook) -> bool:
    """Tell whether the last day is clearly shorter than the notice, or much longer than one that is given."""
    if book.written is None or not day.dates:
        return False
    due = dates.add_period(book.written, notice.period)
    length = due - book.written
    short = max(day.dates) < due - timedelta(days=3) and max(day.dates) >= book.written
    long = notice.given and notice.period.unit != "months" and min(day.dates) > due + max(length, timedelta(days=14))
    return short or long


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark the last day that a stated notice does not reach or passes by far."""
    book = daybook.read(text, context.letter_date)
    days = [day for day in book.last_days if day.style == "exact" and day.sure and day.purpose != "active"]
    if not days and not _LEAVE.search(read(text[: daybook.LONGEST]).folded):
        days = [day for day in book.last_days if day.style == "exact" and day.sure]
    for notice in book.notices if days else ():
        said = daybook.around(text, notice.start)
        if not _LONGER.search(said) and all(_misses(notice, day, book) for day in days):
            words = " ".join(text[notice.start : notice.end].split())
            return (Span(days[0].start, days[0].end, (("notice", words), ("date", text[days[0].start : days[0].end]))),)
    return ()


RULE = Rule(
    kind="contradictory-dates",
    severity="warn",
    title="Notice and last day do not agree",
    message="“{notice}” from the date of the letter does not lead to “{date}”.",
    suggestion="Count again from the day on which the letter is received, and change the one that is wrong.",
    why="A reader who counts will find another day than the one you name, and may hold you to either.",
    find=_find,
    whole=True,
    bad=(
        (
            "1 December 2026\n\nI am giving the four weeks' notice that my contract requires, making my last day "
            "15 December 2026."
        ),
        "November 24, 2026\n\nPlease accept this as my two weeks' notice. My last day will be November 30, 2026.",
        "24 November 2026\n\nI give one month's notice. My last day is 4 December 2026.",
        "24 November 2026\n\nPlease accept my two weeks' notice. My last day will be 29 January 2027.",
        "24 November 2026\n\nMy notice period is three months, so my last day will be 24 January 2027.",
        "11/24/2026\n\nThis is my 30 days' notice; I leave on December 11, 2026.",
        "24 November 2026\n\nWith a notice period of four weeks, my employment ends on 8 December 2026.",
        "2026-11-24\n\nI am giving you a month's notice. My last day will be 2026-12-11.",
    ),
    good=(
        "24 November 2026\n\nI am giving four weeks' notice, so my last day will be 22 December 2026.",
        "24 November 2026\n\nI give one month's notice. My last day is 31 December 2026.",
        "24 November 2026\n\nPlease accept my two weeks' notice. My last day will be Friday 11 December 2026.",
        "24 November 2026\n\nTwo weeks' notice is customary, but I offer six. My last day will be 5 January 2027.",
        "I am giving four weeks' notice. My last day will be 22 December 2026.",
        "24 November 2026\n\nI give more than the two weeks' notice I owe. My last day will be 29 January 2027.",
        "24 November 2026\n\nMy notice period is three months, so my last day will be 28 February 2027.",
        "24 November 2026\n\nThank you for two weeks of training. My last day is 4 December 2026.",
    ),
)
