"""Turns of phrase, found in a sentence by their rarest words: patterns are made only of those that may stand there."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from resignation.blamephrases import BLAME
from resignation.gripephrases import GRIPE
from resignation.namephrases import PERSON
from resignation.tempershades import DENIALS

STEM = 5
WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*|[;:]")
_PIECE = re.compile(r"[a-z0-9]+")
_GAP = r"(?:[^\w.!?;]+[\w'-]+){0,5}?"
_STOP_WORDS = """
    a about after again against all already also am an and another any are as asked at back be because been before
    being between both but by came can can't cannot come company could couldn't day days did didn't do does doesn't
    don't done down during each even ever every feel felt find first five for found four from gave get give given go
    going gone good got had has hasn't have haven't he help her here his how i i'd i'll i'm i've if in into is isn't
    it its job just keep kept know last left let like long made make many may me meeting month months more most much
    my name need needs never no nobody not nothing of off on one only or other our out over own paid part pay people
    project put report run said same say says set she should since so some still support take taken team than that
    the their them then there these they this those three through time to told took training two under until up us
    want was wasn't way we well were what when where which while who why will with without won't work working would
    wouldn't year years you your
"""
_STOP = frozenset(_STOP_WORDS.split())


def _phrases(**tables: str) -> dict[str, list[tuple[str, str]]]:
    """Index phrases by their rarest plain word; one with an open end by its first letters."""
    index: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for kind, table in tables.items():
        for phrase in (part.strip() for part in re.split(r"[;\n]+", table)):
            plain = [unit for unit in phrase.removeprefix("?").split() if len(unit.strip("*")) > 1]
            for word in min(plain, key=_commonness).split("/") if plain else ():
                index[word[:STEM].rstrip("*") + "*" if word.endswith("*") else word].append((kind, phrase))
    return dict(index)


def _commonness(unit: str) -> tuple[bool, int, int]:
    words = unit.split("/")
    return any(word in _STOP for word in words), len(words), -min(len(word) for word in words)


_INDEX = _phrases(blame=BLAME, gripe=GRIPE, person=PERSON)
_KEYS = frozenset(_INDEX)
# Words that are found by their first letters.
_OPEN = frozenset(key[:-1] for key in _KEYS if key.endswith("*"))
Found = dict[str, list[tuple[int, int, float]]]


@lru_cache(maxsize=4096)
def _compiled(phrase: str) -> re.Pattern[str]:
    parts: list[str] = []
    for unit in phrase.split():
        if unit == "~":
            parts.append(_GAP)
            continue
        words = "|".join(re.escape(word).replace(r"\*", r"[\w'-]*") for word in unit.split("/"))
        parts.append((r"[^\w.!?;]+" if parts else "") + rf"(?:{words})")
    return re.compile(rf"\b{''.join(parts)}(?![\w-])")


@lru_cache(maxsize=4096)
def _needs(phrase: str) -> frozenset[str]:
    """Give the words that must all stand in a sentence for a phrase to stand there; a word with a sign is in pieces."""
    words = (unit for unit in phrase.split() if unit != "~" and "*" not in unit and "/" not in unit)
    return frozenset(piece for word in words for piece in _PIECE.findall(word))


def phrases(words: list[str], sentence: str) -> Found:
    """Give the phrases of each kind that stand in a sentence, with their weight; those that overlap count once."""
    keys = {*words, *(word[:STEM] + "*" for word in words if word[:STEM] in _OPEN)}
    keys.update(part for word in words if "-" in word for part in word.split("-"))
    tried = {entry for word in keys & _KEYS for entry in _INDEX[word]}
    pieces = frozenset(_PIECE.findall(sentence))
    found: Found = {}
    for kind, phrase in tried:
        plain = phrase.removeprefix("?")
        match = _compiled(plain).search(sentence) if _needs(plain) <= pieces else None
        if match and not _taken_back(sentence, match):
            found.setdefault(kind, []).append((*match.span(), 1.0 if phrase.startswith("?") else 2.5))
    return {kind: _apart(places) for kind, places in found.items()}


def _apart(found: list[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Keep the weightiest of phrases that overlap, the longest of those that begin together."""
    kept: list[tuple[int, int, float]] = []
    for start, end, weight in sorted(found, key=lambda one: (-one[2], one[0], -one[1])):
        if all(end <= other[0] or other[1] <= start for other in kept):
            kept.append((start, end, weight))
    return kept


def _taken_back(sentence: str, match: re.Match[str]) -> bool:
    """Tell whether the words before a phrase deny it; a phrase with a denial of its own is meant."""
    if not DENIALS.isdisjoint(WORD.findall(match.group())):
        return False
    return not DENIALS.isdisjoint(WORD.findall(sentence[max(0, match.start() - 40) : match.start()])[-6:])
