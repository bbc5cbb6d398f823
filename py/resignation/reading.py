"""How one answer is read: by the kind of its question, into a typed value, or ``Unreadable`` with the reason.

A value comes from a form (always a string) or from a saved file (any JSON), so each reader takes both. Text is
cleaned of what no letter can hold: controls, NULs, lone surrogates, characters that reverse the reading order.
"""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Any

from resignation import registry
from resignation.model import TONES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from resignation.model import Question

EARLIEST_YEAR, LATEST_YEAR = 1950, 2100
MOST_LINES = 12
MOST_ITEMS = 500
MOST_TICKS = 20_000
TICK = re.compile(r"[a-z0-9-]{1,80}")
ALIASES = {"GB": "UK", "EL": "GR"}
# Controls, private use, surrogates; zero-width joiners stay (names in Persian and Indic scripts need them).
UNPRINTABLE = frozenset({"Cc", "Cs", "Co", "Cn"})
# https://www.unicode.org/reports/tr9/: overrides, embeddings and isolates could make a letter read backwards.
REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
YES, NO = frozenset({"yes", "true"}), frozenset({"no", "false"})


class Unreadable(ValueError):
    """An answer that cannot be read; ``code`` and ``values`` are put in words by the templates."""

    def __init__(self, code: str, **values: str) -> None:
        """Name the reason, and the values that its words need."""
        super().__init__(code)
        self.code = code
        self.values = tuple(values.items())


def cleaned(text: str) -> str:
    """Compose accents, drop what cannot be printed, and fold white space, keeping line breaks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    # Composed last: what is dropped between a letter and its accent must not keep them apart.
    composed = (unicodedata.normalize("NFC", _printable(line)) for line in lines)
    return "\n".join(" ".join(line.split()) for line in composed).strip()


def _printable(line: str) -> str:
    """Drop what cannot be printed; almost every line is printable as a whole, and is then left alone."""
    if line.isprintable():
        return line
    return "".join(c for c in line if c == "\t" or _is_kept(c))


def _is_kept(character: str) -> bool:
    return unicodedata.category(character) not in UNPRINTABLE and character not in REORDERING


def _text(question: Question, given: object) -> str:
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        raise Unreadable("not-text")
    given = str(given)
    text = cleaned(given) if len(given) <= question.longest * 2 else given
    if len(text) > question.longest:
        raise Unreadable("too-long", longest=f"{question.longest:,}")
    return text


def _one_line(question: Question, given: object) -> str:
    return _text(question, given).replace("\n", " ")


def _email(question: Question, given: object) -> str:
    text = _one_line(question, given)
    if text and not re.fullmatch(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+", text):
        raise Unreadable("not-an-email")
    return text


def _lines(question: Question, given: object) -> tuple[str, ...]:
    if isinstance(given, list) and not all(isinstance(line, str) for line in given):
        raise Unreadable("not-text")
    joined = "\n".join(given) if isinstance(given, list) else given
    lines = tuple(line for line in _text(question, joined).split("\n") if line)
    if len(lines) > MOST_LINES:
        raise Unreadable("too-many-lines", most=str(MOST_LINES))
    return lines


def _words(question: Question, given: object) -> Any:  # noqa: ANN401 - several lines only where they are lines
    return _text(question, given)


def _choice_of(given: object, values: Iterable[str]) -> str:
    text = "" if given is None else str(given).strip()
    if text and text not in values:
        raise Unreadable("not-a-choice")
    return text


def _choice(question: Question, given: object) -> str | None:
    return _choice_of(given, [option.value for option in question.options]) or None


def _items(question: Question, given: object) -> list[str]:
    items = given if isinstance(given, list) else [given]
    if len(items) > MOST_ITEMS or not all(isinstance(item, str) for item in items):
        raise Unreadable("not-a-list")
    return [text for text in (_one_line(question, item) for item in items) if text]


def _choices(question: Question, given: object) -> tuple[str, ...]:
    values = {option.value for option in question.options}
    return tuple(dict.fromkeys(_choice_of(item, values) for item in _items(question, given)))


def _own_or_known(question: Question, given: object) -> tuple[str, ...]:
    """Read known ids in the order of their options, as the page sends them, and own words after them."""
    items = dict.fromkeys(_items(question, given))
    known = [option.value for option in question.options if option.value in items]
    return (*known, *(item for item in items if item not in known))


def _ticks(_question: Question, given: object) -> tuple[str, ...]:
    """Read ids that the page made; what is no such id was never ticked."""
    items = given if isinstance(given, list) else [given]
    return tuple(dict.fromkeys(item for item in items[:MOST_TICKS] if isinstance(item, str) and TICK.fullmatch(item)))


def _date(_question: Question, given: object) -> date | None:
    text = str(given).strip()
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Unreadable("not-a-date") from None
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise Unreadable("year-out-of-range", first=str(EARLIEST_YEAR), last=str(LATEST_YEAR))
    return day


def _number(question: Question, given: object) -> float | int | None:
    if given in ("", None):
        return None
    try:
        number = float(str(given).strip().replace(",", "."))
    except ValueError:
        raise Unreadable("not-a-number") from None
    if not math.isfinite(number) or not question.least <= number <= question.most:
        raise Unreadable("number-out-of-range", least=f"{question.least:g}", most=f"{question.most:g}")
    if question.whole and not number.is_integer():
        raise Unreadable("not-whole")
    return int(number) if number.is_integer() else number


def _yes_no(_question: Question, given: object) -> bool | None:
    text = str(given).strip().lower()
    if text not in YES | NO | {"", "none"}:
        raise Unreadable("not-a-choice")
    return None if text not in YES | NO else text in YES


def _place(_question: Question, given: object) -> str | None:
    place = str(given).strip().upper()
    place = ALIASES.get(place, place)
    if place and place not in registry.jurisdictions():
        raise Unreadable("place-not-covered", place=place[:20])
    return place or None


READERS: dict[str, Callable[[Question, Any], Any]] = {
    "text": _one_line,
    "name": _one_line,
    "phone": _one_line,
    "email": _email,
    "words": _words,
    "lines": _lines,
    "choice": _choice,
    "choices": _choices,
    "yes-no": _yes_no,
    "yes-no-unsure": _choice,
    "date": _date,
    "number": _number,
    "place": _place,
    "agreement": _one_line,
    "region": _one_line,
    "systems": _own_or_known,
    "commitments": _own_or_known,
    "ticks": _ticks,
    "language": lambda _question, given: _choice_of(given, registry.languages()),
    "tone": lambda _question, given: _choice_of(given, TONES),
}
