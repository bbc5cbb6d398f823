"""Two last days in one letter that cannot both be true."""

import re
from datetime import timedelta

from resignation import daybook
from resignation.daybook import Day
from resignation.model import Context, Rule, Span
from resignation.prose import read

_BETWEEN = re.compile(
    r"\b(?:leave|holidays?|vacation|pto|garden(?:ing)?|days\s+off|time\s+off|toil|annual|released?|employment"
    r"|payroll|contract|officially|formally|on\s+paper|remote(?:ly)?|from\s+home|off\s+sick|working\s+day)\b"
)
_AT_WORK = re.compile(r"\blast\s+(?:working\s+)?(?:day|shift)\s+(?:in|at)\b|\blast\s+(?:working|office)\s+day\b")
# A holiday or a weekend makes the last day at the desk an earlier one than the last day on paper.
_NEARLY, _CLOSED = timedelta(days=4), re.compile(r"\b(?:holiday|weekend|saturday|sunday|desk|office)\b")
_MAYBE = re.compile(
    r"\b(?:could|might|may|happy|willing|glad|able|prepared|open|if|should|unless|alternatively|alternative|rather"
    r"|prefer\w*|flexible"
    r"|extend\w*|otherwise|instead|replaces?|correct\w*|originally|previous\w*|earlier|no\s+later|sooner|latest|or)\b"
)
_WITHOUT = re.compile(
    r"\b(?:no\s+longer|not\s+be|be\s+gone|free|unemployed|former|successor|takes?\s+over|someone\s+else)\b"
)


def _agree(text: str, one: Day, other: Day) -> bool:
    """Tell whether some reading of both days is honest."""
    slack = timedelta(days=3 if "relative" in {one.style, other.style} else 0)
    if not one.dates or not other.dates or any(abs(a - b) <= slack for a in one.dates for b in other.dates):
        return True
    near = any(abs(a - b) <= _NEARLY for a in one.dates for b in other.dates)
    if near and _CLOSED.search(daybook.around(text, one.start) + daybook.around(text, other.start)):
        return True
    # A last day at work may honestly come before the end of employment: leave or a release fills the time between.
    active, ends = (one, other) if one.purpose == "active" else (other, one)
    if active.purpose != "active" or ends.purpose == "active":
        return False
    said = ends.purpose == "end" or _AT_WORK.search(daybook.around(text, active.start))
    return bool(said or _BETWEEN.search(read(text[: daybook.LONGEST]).folded)) and min(active.dates) < max(ends.dates)


def _is_next(text: str, last: Day, other: Day) -> bool:
    """Tell the first day without the job from a second last one: "as of 1 February I am no longer employed"."""
    said = daybook.around(text, other.start)
    days = {(b - a).days for a in last.dates for b in other.dates}
    return bool(days & {1, 2, 3}) and _WITHOUT.search(said) is not None


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark both days where a later one does not agree with the first."""
    days = [day for day in daybook.read(text, context.letter_date).last_days if day.style != "vague" and day.dates]
    firm = [day for n, day in enumerate(days) if n == 0 or not _MAYBE.search(daybook.around(text, day.start))]
    for other in firm[1:]:
        if not _agree(text, firm[0], other) and not _is_next(text, firm[0], other):
            values = (("first", _words(text, firm[0])), ("second", _words(text, other)))
            return (Span(firm[0].start, firm[0].end, values), Span(other.start, other.end, values))
    return ()


def _words(text: str, day: Day) -> str:
    return " ".join(text[day.start : day.end].split())


RULE = Rule(
    kind="contradictory-dates",
    severity="stop",
    title="Two last days",
    message="“{first}” and “{second}” both stand as your last day.",
    suggestion="Keep one. If the last day at work and the end of employment differ, say which is which.",
    why="Two dates let each side choose one, and pay, leave and benefits hang on it.",
    find=_find,
    whole=True,
    bad=(
        (
            "My last day will be Friday 18 December 2026. Before I finish on the 23rd of December I'd like to "
            "see everybody."
        ),
        "I resign effective 18 December 2026. My last day of employment will be 31 December 2026.",
        (
            "My last day is 12/18/2026. I will be gone by Friday. My final day, January 8, 2027, I would like to "
            "spend with you."
        ),
        "My employment ends on 30 November 2026. I will work until 18 December 2026.",
        "My final day will be the 15th of January 2027. As agreed, I leave on 22 January 2027.",
        "My last day is 2026-12-18. I am resigning as of December 31, 2026.",
        "My last working day will be 8 January 2027. My last day at work is 15 January 2027.",
        "November 24, 2026\n\nI resign two weeks from today. My last day will be December 18, 2026.",
    ),
    good=(
        "My last day is 18 December 2026. I will hand everything over by 11 December 2026.",
        "My last day of employment is 28 February 2027. My last working day is 26 February 2027.",
        (
            "My employment will end on 21 December 2026. With six days of leave, Friday 11 December 2026 is my "
            "last day at my desk."
        ),
        "My last day is Friday, December 18, 2026. By the 18th you will have the runbooks.",
        "My last day will be 18 December 2026. If you need me longer, I could stay until 8 January 2027.",
        "My last day is 18/12/2026, that is, December 18, 2026.",
        "My last day is 5/1/2027. I leave on 5 January 2027.",
        "My last day is Friday 1 January 2027, a public holiday, so Thursday 31 December is my last day at the desk.",
        "I joined on 1 May 2020 and my last day will be 31 December 2026. My shares vest on 15 December 2026.",
        "This letter replaces the one in which I gave 31 December as my last day. My last day will be 15 January 2027.",
    ),
)
