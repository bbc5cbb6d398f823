"""The grammar of dates, numbers, names and lists, for a language and its place.

Small on purpose: a letter needs few forms, but each must be right, because a single wrong one undoes it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from resignation.model import Language


def spoken_date(language: Language, day: date) -> str:
    """Write a date as the place does, without a leading zero."""
    number = dict(language.ordinals).get(day.day, str(day.day))
    return language.day.format(day=number, month=language.months[day.month - 1], year=day.year)


def weekday_date(language: Language, day: date) -> str:
    """Write a date with its weekday before it."""
    return f"{language.weekdays[day.weekday()]}, {spoken_date(language, day)}"


def number_word(language: Language, number: int) -> str:
    """Write small numbers in words and others in figures."""
    return language.numbers[number] if 0 <= number < len(language.numbers) else str(number)


def listed(language: Language, items: Sequence[str]) -> str:
    """Join a list as prose: ``a``, ``a and b``, ``a, b and c`` (``a, b, and c`` where the place says so)."""
    items = tuple(items)
    if len(items) < 2:  # noqa: PLR2004 - one item is no list
        return "".join(items)
    comma = "," if language.serial_comma and len(items) > 2 else ""  # noqa: PLR2004
    return f"{', '.join(items[:-1])}{comma} {conjunction(language, items[-1])} {items[-1]}"


def conjunction(language: Language, following: str) -> str:
    """Give the word for "and" before what follows: Spanish says "e" before "informes", Italian "ed" before "elenco"."""
    sound, changed = language.euphony
    return changed if sound and re.match(sound, following, re.IGNORECASE) else language.conjunction


# Titles before a name, in the languages of the letters; where one stands, the name is greeted whole.
TITLES = frozenset([
    "dr", "dr.", "dra.", "prof", "prof.", "professor", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "mx", "mx.", "herr",
    "frau", "hr.", "fr.", "dipl.-ing.", "mag.", "m.", "mm.", "mme", "mlle", "me", "maître", "monsieur", "madame",
    "sr", "sr.", "sra", "sra.", "srta.", "señor", "señora", "doña", "d.", "d.ª", "dña.", "senhor", "senhora", "sig.",
    "sig.ra", "sig.na", "signor", "signora", "dott.", "dott.ssa", "dottor", "dottoressa", "ing.", "avv.", "prof.ssa",
    "dhr", "dhr.", "heer", "de", "mevr", "mevr.", "mevrouw", "mw.", "drs.", "ir.", "pan", "pani", "p.", "inż.", "mgr",
    "hab.", "panna",
])  # fmt: skip


def untitled(name: str) -> tuple[str, ...]:
    """Give the words of a name without the titles before it, folded, so that two ways to write it can be compared.

    >>> [untitled(name) for name in ("Dr. Anke Vogt", "Herr Vogt", "Prince")]
    [('anke', 'vogt'), ('vogt',), ('prince',)]
    """
    words = name.casefold().split()
    while len(words) > 1 and words[0] in TITLES:
        words = words[1:]
    return tuple(words)


def capital(text: str) -> str:
    """Raise the first letter and leave the rest alone."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Fold white space and end with a full stop unless the text already ends a sentence."""
    folded = " ".join(text.split()).rstrip(",;:")
    ended = folded.rstrip("\"'”’»)")[-1:]
    return folded if not ended or ended in ".!?…。！？؟" else f"{folded}."
