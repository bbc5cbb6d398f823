"""The days that a text speaks of, and what each is for: rules about dates must agree on which one is the last day.

``datestyles`` finds them; here the words around a day, in its own sentence, tell the last day of employment from the
last day at work, the date of the letter from a meeting. Those words are English; where a day serves nothing that is
known, its purpose is empty and no rule speaks of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from resignation import prose
from resignation.datestyles import (
    PATTERNS,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    WEEKDAYS,
    Reader,
    Style,
)
from resignation.daypurposes import CLOSELY, Purpose, is_given_up, purpose_after, purpose_before, purpose_then
from resignation.givennotice import Notice, given_notices

# No letter is longer; what follows is a paste of something else.
LONGEST = 40_000
BEFORE, AFTER = 150, 90
_YEARLESS = frozenset({"exact", "span", "bare"})
Found = tuple[Style, re.Match[str], Reader]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day at characters ``[start, end)``; ``dates`` holds its readings, none where the calendar cannot tell.

    ``end`` is the end of employment, ``active`` the last day at work, ``last`` a last day that may be either.
    ``sure``: its year was said, or follows from the date of the letter.
    """

    start: int
    end: int
    style: Style
    dates: tuple[date, ...] = ()
    purpose: Purpose = ""
    weekday: int | None = None
    sure: bool = True

    @property
    def is_last(self) -> bool:
        """Tell whether work or employment is said to end on this day."""
        return self.purpose in {"end", "active", "last"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Daybook:
    """The days and notices of a text in their order, and the day on which it was written."""

    days: tuple[Day, ...]
    notices: tuple[Notice, ...]
    written: date | None

    @property
    def last_days(self) -> tuple[Day, ...]:
        """Give the days on which work or employment is said to end."""
        return tuple(day for day in self.days if day.is_last)


_ALONE = re.compile(r"[\w .,:()/*-]{0,60}\Z")
_NOT_ALONE = re.compile(
    r"\b(?:last|final|day|effective|until|end|on|by|from|is|leaving|starts?|notice|resign\w*|i|my|to|we|as|since"
    r"|with|per|lwd|termination|exit|departure)\b"
)
_AS_TODAY = re.compile(r"\btoday[\s,:(]*(?:the\s+)?\Z")
_APPOSED = re.compile(
    r"[\s,(:=-]{0,30}(?:(?:and\s+)?(?:which|that|this)\s+(?:is|will\s+be|would\s+be|means|falls\s+on"
    r"|makes\s+it)(?:\s+(?:to|until|on))?|i\.?e\.?|namely|on|or|either|by|is|and)?[\s,(:]{0,30}\Z"
)
# "I quit today" names a day without a preposition; "I handed in my resignation today" does not.
_GOES = re.compile(
    r"\b(?:leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|gone|done|stop|(?:as\s+of|effective|from))\b[^.!?;]{0,30}\Z"
)
_RESIGNS = re.compile(r"\bresign(?:ing|ation)?\s+(?:as\s+of|from|effective|on)\s*(?:today|now)?[\s,(]*\Z")
_HEADING = re.compile(
    r"\b(?:(?:last|final)\b[^\n.]{0,24}\b(?:day|date)|(?:leaving|exit|end|effective)\s+date)\W{0,8}\Z"
)
# An abbreviation whose last point looks like the end of a sentence.
_SHORTENED = re.compile(r"\bw\.\s?e\.\s?f\.?\s*\Z")
_VERB = re.compile(r"\b(?:may|march|mar)\b")
_ORDER = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?\d\d\b")


@lru_cache(maxsize=prose.TEXTS_KEPT)
def read(text: str, written: date | None = None) -> Daybook:
    """Read the days of a text; ``written`` is the date of the letter where the text does not show one."""
    text = text[:LONGEST]
    page = prose.read(text)
    folded = page.folded
    found = _found(text, folded)
    written = _letter_date(folded, found) or written
    base = written or _first_year(found)
    days: list[Day] = []
    for style, match, reader in found:
        # Without the letter's date a day that hangs on it stays open; only a missing year can be guessed.
        day = _day(folded, style, match, reader(match, base if style in _YEARLESS else written), written)
        purpose = _purpose(page, day, days[-1] if days else None)
        days.append(replace(day, purpose=_settled_purpose(purpose, day, written)))
    return Daybook(
        days=_settled(_without_start(days, written, folded), _order(folded)),
        notices=given_notices(folded),
        written=written,
    )


def _found(text: str, folded: str) -> list[Found]:
    """Find the days in their order; where two styles overlap the more telling one stands."""
    kept: dict[int, Found] = {}
    taken: set[int] = set()
    for style, pattern, reader in PATTERNS:
        for match in pattern.finditer(folded):
            verb = _VERB.search(match.group())
            if taken.isdisjoint(range(*match.span())) and not (verb and text[match.start() + verb.start()].islower()):
                before = WEEKDAY_BEFORE.search(folded, max(0, match.start() - 18), match.start())
                after = WEEKDAY_AFTER.match(folded, match.end())
                taken.update(range((before or match).start(), (after or match).end()))
                kept[match.start()] = (style, match, reader)
    return [kept[start] for start in sorted(kept)]


def _letter_date(folded: str, found: list[Found]) -> date | None:
    """Give the first day that stands on a line by itself, or that is called today."""
    for style, match, reader in found:
        readings = reader(match, None) if style == "exact" and match["year"] else ()
        if readings and (_is_alone(folded, *match.span()) or _is_today(folded, match.start())):
            return readings[0]
    return None


def _first_year(found: list[Found]) -> date | None:
    """Give a day whose year is said: one without lies near it."""
    said = (reader(match, None) for style, match, reader in found if style == "exact" and match["year"])
    return next((readings[0] for readings in said if readings), None)


def _is_today(folded: str, start: int) -> bool:
    return _AS_TODAY.search(folded, max(0, start - 20), start) is not None


def _is_alone(folded: str, start: int, end: int) -> bool:
    """Tell a date line from a day within a sentence; a place or a word such as "Date" may stand beside it."""
    first, last = folded.rfind("\n", 0, start) + 1, folded.find("\n", end)
    last = last if last >= 0 else len(folded)
    rest = f"{folded[first:start]} {folded[end:last]}"
    if start - first > 40 or last - end > 40:  # noqa: PLR2004 - a line of a date holds little else
        return False
    whole = first == 0 and last == len(folded)
    return not whole and bool(_ALONE.match(rest)) and not _NOT_ALONE.search(rest) and not _hangs(folded, start, first)


def _hangs(folded: str, start: int, first: int) -> bool:
    """Tell a wrapped line, whose date belongs to the words of the line above, from the line of a date."""
    said = folded[max(0, start - 60) : start]
    return start == first and (CLOSELY.search(said) is not None or _HEADING.search(said) is not None)


def _day(folded: str, style: Style, match: re.Match[str], readings: tuple[date, ...], written: date | None) -> Day:
    start, end = match.span()
    before = WEEKDAY_BEFORE.search(folded, max(0, start - 18), start) if style != "now" else None
    after = WEEKDAY_AFTER.match(folded, end) if style in {"exact", "bare"} else None
    said = before or after
    weekday = WEEKDAYS[said["weekday"]] if said else None
    fitting = tuple(day for day in readings if day.weekday() == weekday)
    return Day(
        start=before.start() if before else start,
        end=after.end() if after and not before else end,
        style=style,
        dates=fitting or readings,
        weekday=weekday,
        sure=written is not None or (style == "exact" and bool(match["year"])),
    )


def _purpose(page: prose.Prose, day: Day, earlier: Day | None) -> Purpose:
    if day.style == "exact" and _is_alone(page.folded, day.start, day.end):
        return "letter"
    first = max(_sentence(page, day.start).start, day.start - BEFORE)
    before = page.folded[first : day.start]
    if first == day.start and (short := _SHORTENED.search(page.folded, max(0, first - 8), first)):
        before = short.group()
    if earlier and earlier.end > first:
        gap = page.folded[earlier.end : day.start]
        if earlier.is_last and _APPOSED.match(gap) and not purpose_after(page.folded[day.end : day.end + AFTER], ""):
            return earlier.purpose
        before = gap if earlier.is_last else _without(before, earlier.start - first, earlier.end - first)
    last = _sentence(page, day.end - 1).end
    after = page.folded[day.end : min(last, day.end + AFTER)]
    if day.style == "exact" and _is_today(page.folded, day.start):
        return purpose_after(after, "letter")
    then = purpose_after(after, "")
    if is_given_up(before):
        return "other"
    if then:
        return then
    hangs = day.style != "exact" and (day.style != "now" or _GOES.search(before))
    found = purpose_before(before + "on " if hangs else before)
    return found or purpose_then(after)


def _settled_purpose(purpose: Purpose, day: Day, written: date | None) -> Purpose:
    """Tell the day on which a notice begins to run from one on which it takes effect."""
    if purpose != "start":
        return purpose
    soon = written is not None and any(reading - written <= timedelta(days=3) for reading in day.dates)
    return "other" if day.style == "now" or soon else "end"


def _sentence(page: prose.Prose, offset: int) -> prose.Sentence:
    found = bisect_right(page.sentences, offset, key=lambda sentence: sentence.start) - 1
    return page.sentences[max(found, 0)]


def around(text: str, start: int) -> str:
    """Give the sentence about a character of a text, folded, or as much of it as one can take in."""
    page = prose.read(text[:LONGEST])
    sentence = _sentence(page, start)
    return page.folded[max(sentence.start, start - 4 * AFTER) : min(sentence.end, start + 4 * AFTER)]


def _without(before: str, start: int, end: int) -> str:
    """Cut out an earlier day with the insertion in which it stands: "my last day, as agreed on 3 May, is"."""
    comma = max(before.rfind(",", 0, max(start, 0)), before.rfind("(", 0, max(start, 0)))
    return before[: max(comma, 0)] + before[end:]


def _without_start(days: list[Day], written: date | None, folded: str) -> list[Day]:
    """Take "effective today" for the day on which notice is given where a later last day is named."""
    late = [day for day in days if day.is_last and (written is None or any(d > written for d in day.dates))]
    late = [day for day in late if day.style != "now"]
    if not late:
        return days
    first = [_begins(day, folded) and (day.style == "now" or day.dates == (written,)) for day in days]
    return [replace(day, purpose="other") if is_first else day for day, is_first in zip(days, first, strict=True)]


def _begins(day: Day, folded: str) -> bool:
    """Tell a day from which a resignation runs: "effective today", "I resign as of today"."""
    resigns = _RESIGNS.search(folded, max(0, day.start - 30), day.start)
    return day.purpose == "end" or (day.purpose == "last" and resigns is not None)


def _order(folded: str) -> int | None:
    """Tell from figures that can be read in one way only whether the day (0) or the month (1) stands first."""
    pairs = [(int(match[1]), int(match[3])) for match in _ORDER.finditer(folded)]
    day_first, month_first = any(one > 12 for one, _ in pairs), any(two > 12 for _, two in pairs)  # noqa: PLR2004
    return None if day_first == month_first else int(month_first)


def _settled(days: list[Day], order: int | None) -> tuple[Day, ...]:
    """Drop readings that the rest of the letter rules out."""
    exact = {reading for day in days if day.style == "exact" for reading in day.dates}
    settled = []
    for day in days:
        readings = day.dates
        if day.style == "exact" and len(readings) == 2 and order is not None:  # noqa: PLR2004
            readings = (readings[order],)
        if day.style == "bare":
            readings = tuple(reading for reading in readings if reading in exact) or readings
        settled.append(replace(day, dates=readings))
    return tuple(settled)
