"""How people write days: every usual style, each with the readings that it honestly has.

5/1/2027 is two days until something in the letter decides, and "two weeks from today" is one only when it is known
when the letter was written. Months and weekdays are those of every language that letters are written in; all text is
folded as ``prose`` folds it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from resignation import dates
from resignation.lexicon import any_of
from resignation.model import Period, Unit

Style = Literal["exact", "relative", "span", "bare", "vague", "now"]
Reader = Callable[[re.Match[str], date | None], tuple[date, ...]]

# A day without its year is looked for from here on, because last week is spoken of more often than next autumn.
JUST_PAST = timedelta(days=45)
UNKNOWN = date(2000, 2, 1)


def _numbered(*lines: str) -> dict[str, int]:
    return {word: number for line in lines for number, words in enumerate(line.split()) for word in words.split("|")}


def _any(words: dict[str, int]) -> str:
    return any_of(*(word for word in words if word != "-"))


MONTHS = _numbered(
    "- january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct"
    " november|nov december|dec",
    "- januar|janner februar|feber marz april mai juni juli august september oktober november dezember|dez",
    "- janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "- enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "- gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "- janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "- januari februari maart april mei juni juli augustus september oktober november december",
    "- stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
)
WEEKDAYS = _numbered(
    "monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun",
    "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "lunes martes miercoles jueves viernes sabado domingo",
    "lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "poniedziałek wtorek sroda|srode czwartek piatek sobota|sobote niedziela|niedziele",
)
NUMBERS = _numbered("- a|an|one two|couple three four five six seven eight nine ten eleven twelve thirteen fourteen")
NUMBERS |= {"fifteen": 15, "twenty": 20, "thirty": 30, "forty-five": 45, "sixty": 60, "ninety": 90}
_ONES = "first second third fourth fifth sixth seventh eighth ninth"
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
ORDINALS = _numbered(f"- {_ONES} {_TEENS}") | {"thirtieth": 30, "thirty-first": 31}
ORDINALS |= {f"twenty-{one}": 20 + number for number, one in enumerate(_ONES.split(), 1)}
UNITS: dict[str, Unit] = {
    "day": "days",
    "week": "weeks",
    "month": "months",
    "hour": "hours",
    "fortnight": "weeks",
    "year": "months",
}

_ENGLISH_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_WEEKDAY = rf"(?P<weekday>{_any(WEEKDAYS)})"
_MONTH = rf"(?P<month>{_any(MONTHS)})\b(?:\.(?=,?\s*\d))?"
_ORDINAL = _any(ORDINALS).replace(r"\-", "[ -]")
_DAY = rf"(?P<day>\d{{1,2}}|{_ORDINAL})"
NUMBER = rf"(?P<number>\d{{1,3}}|{_any(NUMBERS)})(?:\s+of)?(?:\s*\(\d{{1,3}}\))?"
UNIT = r"(?:full[\s-]+|calendar[\s-]+|working[\s-]+|business[\s-]+)?(?P<unit>day|week|month|hour|fortnight|year)"
_THIS = r"(?:this|the)\s+(?:letter|date|notice|e-?mail|message|day|writing)"
_FROM_NOW = (
    r"(?:from|after|following|of)\s+(?:(?:the\s+)?date\s+of\s+|(?:the\s+)?(?:your\s+)?receipt\s+of\s+)?"
    rf"(?:today|now|{_THIS}(?:\s+of\s+{_THIS})?|above\s+date|date\s+above|(?:your\s+)?receipt)"
)
_NO_DAY = r"(?!\s+(?:floor|street|avenue|century|birthday|anniversary|time|year|quarter|of\s+[a-z]{3}))"


def _date(year: int, month: int, day: int) -> tuple[date, ...]:
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def _near(month: int, day: int, written: date | None) -> tuple[date, ...]:
    """Place a day without its year: just past or still to come, as seen from the letter."""
    first = (written or UNKNOWN) - JUST_PAST
    found = (reading for year in (first.year, first.year + 1) for reading in _date(year, month, day))
    return tuple(reading for reading in found if reading >= first)[:1]


def _year(match: re.Match[str]) -> int:
    said = match["year"]
    return int(said) % 2000 + 2000 if said else 0


def _named(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    said, month, year = match["day"], MONTHS[match["month"]], _year(match)
    day = int(said) if said.isdecimal() else ORDINALS[said.replace(" ", "-")]
    return _date(year, month, day) if year else _near(month, day, written)


def _iso(match: re.Match[str], _written: date | None) -> tuple[date, ...]:
    return _date(int(match["year"]), int(match["month"]), int(match["day"]))


def _figures(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    """Read day and month in both orders; a point between them is never American."""
    one, two, year = int(match["one"]), int(match["two"]), _year(match)
    orders = ((two, one),) if match["mark"] == "." else tuple(dict.fromkeys(((two, one), (one, two))))
    if not year:
        return tuple(day for month, number in orders for day in _near(month, number, written))
    return tuple(day for month, number in orders for day in _date(year, month, number))


def period(match: re.Match[str]) -> Period:
    """Give the length of time that a number and a unit say."""
    said, unit = match["number"] or "one", match["unit"]
    amount = int(said) if said.isdecimal() else NUMBERS[said]
    return Period(amount * {"fortnight": 2, "year": 12}.get(unit, 1), UNITS[unit])


def _later(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    return (dates.add_period(written, period(match)),) if written else ()


def _month_end(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    """Give the last days of a month: people who stop at its end may mean its last working day."""
    if not match["month"]:
        return _span_end(match["which"] or "", match["span"] or "month", written)
    month, year = MONTHS[match["month"]], _year(match)
    first = _date(year, month, 1) if year else _near(month, 28, written)
    return _last_days(first[0]) if first else ()


def _span_end(which: str, span: str, written: date | None) -> tuple[date, ...]:
    if written is None:
        return ()
    ahead = which in {"next", "following", "coming"}
    if span == "week":
        friday = dates.next_weekday(written - timedelta(days=1), dates.FRIDAY) + timedelta(days=7 * ahead)
        return tuple(friday + timedelta(days=days) for days in range(3))
    if span == "year":
        return _last_days(written.replace(year=written.year + ahead, month=12, day=1))
    return _last_days(dates.add_months(written, ahead))


def _last_days(day: date) -> tuple[date, ...]:
    return tuple(dates.month_end(day) - timedelta(days=back) for back in range(4))


def _bare(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    """Place the number of a day in a month that the letter can mean."""
    if written is None:
        return ()
    months = (dates.add_months(written.replace(day=1), ahead) for ahead in (-1, 0, 1, 2))
    said = match["day"]
    number = int(said) if said.isdecimal() else ORDINALS[said.replace(" ", "-")]
    found = (day for month in months for day in _date(month.year, month.month, number))
    return tuple(day for day in found if -10 <= (day - written).days < 50)  # noqa: PLR2004 - about a month


def _weekday(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    if written is None:
        return ()
    first = dates.next_weekday(written, WEEKDAYS[match["weekday"]])
    return tuple(first + timedelta(days=7 * weeks) for weeks in range(3))


def _today(match: re.Match[str], written: date | None) -> tuple[date, ...]:
    return (written + timedelta(days="tomorrow" in match.group()),) if written else ()


def _unplaced(_match: re.Match[str], _written: date | None) -> tuple[date, ...]:
    return ()


STYLES: tuple[tuple[Style, str, Reader], ...] = (
    ("exact", r"\b(?P<year>20\d\d)(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})\b", _iso),
    ("exact", r"\b(?P<year>20\d\d)\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日", _iso),
    (
        "exact",
        (
            r"(?<![\d./-])(?P<one>\d{1,2})(?P<mark>[-/.])\s?(?P<two>\d{1,2})(?P=mark)\s?(?P<year>20\d\d"
            r"|\d\d)\b(?![./-]\d)"
        ),
        _figures,
    ),
    (
        "exact",
        (
            rf"(?<![\d.,:]){_DAY}(?:\s?(?:st|nd|rd|th|er|o)\b)?\.?[\s-]{{0,3}}(?:day\s+)?(?:(?:of|de|di)\s+"
            rf"|d')?{_MONTH}"
            r"(?:[\s,/-]{1,3}(?:(?:de|del|of)\s+)?'?(?P<year>20\d\d|(?<=['/-])\d\d)\b)?"
        ),
        _named,
    ),
    (
        "exact",
        (
            rf"\b{_MONTH}\s{{0,3}}(?:the\s+)?{_DAY}(?!\d|[:.]\d)\s?(?:st|nd|rd"
            rf"|th)?\b(?:[\s,]{{1,3}}(?:of\s+)?(?P<year>20\d\d)\b)?"
        ),
        _named,
    ),
    ("relative", rf"\b{NUMBER}[\s-]+{UNIT}s?'?s?\s+{_FROM_NOW}", _later),
    ("relative", rf"\b(?:in|within)\s+(?:exactly\s+|about\s+)?{NUMBER}\s+{UNIT}s?\b(?:'?s?\s+time)?", _later),
    (
        "relative",
        (
            rf"\b{NUMBER}[\s-]+{UNIT}s?'?s?\s+(?:(?:from|after|on)\s+(?:this\s+|next\s+|the\s+coming\s+"
            rf"|last\s+)?(?:{_ENGLISH_DAYS})\b"
            r"|hence\b|from\s+when\b)|\b(?:two|three|four|five|six|\d)\s+(?:mondays|tuesdays|wednesdays"
            rf"|thursdays|fridays)\s+from\s+(?:now|today)\b|\b(?:{_ENGLISH_DAYS})\s+(?:week|fortnight)\b"
        ),
        _unplaced,
    ),
    (
        "span",
        (
            r"\b(?:end|close|last\s+(?:working\s+|business\s+)?day)s?[\s-]+(?:(?:of|with)[\s-]+)?(?:the\s+)?"
            rf"(?:(?P<which>this|next|the|current|following|calendar|coming)\s+)?(?:month\s+of\s+)?(?:(?P<span>month"
            rf"|year|week)\b|{_MONTH}(?:,?\s+(?P<year>20\d\d)\b)?)|\b(?:month|year)[\s-]end\b"
        ),
        _month_end,
    ),
    (
        "span",
        (
            rf"\b(?:last|first|second|third)\s+(?:{_any(WEEKDAYS)}|working\s+day|business\s+day)\s+(?:of"
            rf"|in)\s+(?:the\s+(?:month|year)|{_MONTH})"
            r"|\b(?:christmas\s+(?:eve|day)|new\s+year'?s\s+(?:eve|day)|boxing\s+day|hogmanay"
            r"|(?<=\bat )christmas|(?<=\bby )christmas|(?<=\buntil )christmas|(?<=\bat )easter|(?<=\bby )easter)\b"
            r"|\bend\s+of\s+(?:the\s+|this\s+|next\s+)?(?:(?:first|second|third|fourth|current|next|fiscal"
            r"|financial|academic|calendar|school)\s+)?"
            r"(?:q[1-4]|quarter|semester|term|trimester|year|sprint|season)\b|\b(?:quarter|year|month"
            r"|week)'?s?[\s-]end\b"
        ),
        _unplaced,
    ),
    ("bare", rf"\bthe\s+(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)\b{_NO_DAY}", _bare),
    (
        "bare",
        (
            r"(?=the\s)(?:(?<=\bon )|(?<=\bby )|(?<=\bof )|(?<=\buntil )|(?<=\btill )|(?<=\bfrom )"
            rf"|(?<=notice to ))the\s+(?P<day>{_ORDINAL})"
            r"(?=\s*(?:[.,;:!?)\n]|$)|\s+(?:of\s+(?:this|next)\s+month|and|at|with|as|then|will|is)\b)"
        ),
        _bare,
    ),
    (
        "bare",
        (
            r"(?=\d)(?:(?<=\bdate )|(?<=\bday )|(?<=: )|(?<=\bon )|(?<=\bby )|(?<=\bof )"
            r"|(?<=\buntil ))(?P<one>\d{1,2})(?P<mark>\.)(?P<two>0?[1-9]|1[0-2])(?P<year>)\.?(?![\d%])"
        ),
        _figures,
    ),
    ("bare", r"(?<![\d/.$€£])(?!24/7\b)(?P<one>\d{1,2})(?P<mark>/)(?P<two>\d{1,2})(?P<year>)(?![\d/%]|\.\d)", _figures),
    ("bare", rf"\b(?:(?:on|next|this|coming|until|till|is|be|by|:)\s+){{1,3}}{_WEEKDAY}\b", _weekday),
    ("span", rf"\b(?:{_ENGLISH_DAYS})\b", _unplaced),
    (
        "now",
        (
            r"\b(?:today|tomorrow|tonight|immediately|immediate|forthwith|right away|this very day|this morning"
            r"|this afternoon|this evening|with no notice|without notice|at once|straight away"
            r"|this (?:very )?(?:minute|moment|second)|right now|as of now|here and now)\b"
        ),
        _today,
    ),
    (
        "vague",
        (
            rf"\b(?:in|during|around|mid|early|late|by|before|until|sometime|after|middle|beginning"
            rf"|start)\b(?:[\s-]+(?:in|mid|early|late"
            rf"|of|the|middle|beginning|start|sometime)){{0,4}}[\s-]+{_MONTH}(?:\s+(?P<year>20\d\d)\b)?"
        ),
        _unplaced,
    ),
)
"""Each style with its pattern and its reader, the most telling first: where two overlap, the first one stands."""

PATTERNS: tuple[tuple[Style, re.Pattern[str], Reader], ...] = tuple(
    (style, re.compile(pattern), reader) for style, pattern, reader in STYLES
)
WEEKDAY_BEFORE = re.compile(rf"\b{_WEEKDAY}\b(?:(?<!day)\.)?[\s,(]{{1,3}}(?:the\s+|den\s+|le\s+|el\s+)?\Z")
WEEKDAY_AFTER = re.compile(rf"[\s,(]{{1,3}}(?:a\s+|(?:which|that)\s+(?:is|will be)\s+a\s+)?{_WEEKDAY}\b")
