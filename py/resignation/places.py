"""Places in a text: what stands before one and bears on it, and which of several stand, where they overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable

from resignation.prose import NEGATION

Place = tuple[int, int]
# Where one clause ends and another begins, that a denial does not reach.
CLAUSES = re.compile(r"[,;:]| but ")
# So far back words bear on what follows them: a denial, an excuse, what leads up to a name.
REACH = 80


def before(words: str, at: int) -> str:
    """Give what stands before a place, as far back as it bears on it.

    >>> before("I will never resign.", 13), before("I resign.", 2)
    ('I will never ', 'I ')
    """
    return words[max(0, at - REACH) : at]


def near(words: str, start: int, end: int) -> str:
    """Give some words with what stands before and after them, as far as it bears on them."""
    return before(words, start) + words[start : end + REACH]


def clause_before(words: str, at: int, clauses: re.Pattern[str] = CLAUSES) -> str:
    """Give what stands before a place in the same clause."""
    return clauses.split(before(words, at))[-1]


def is_denied(words: str, at: int, clauses: re.Pattern[str] = CLAUSES) -> bool:
    """Tell whether a denial stands before a place in the same clause.

    >>> is_denied("i do not own it", 9), is_denied("not now, but i own it", 17)
    (True, False)
    """
    return NEGATION.search(clause_before(words, at, clauses)) is not None


def overlap(one: Place, other: Place) -> bool:
    """Tell whether two places have a character in common.

    >>> overlap((0, 4), (3, 9)), overlap((0, 4), (4, 9)), overlap((4, 9), (0, 4)), overlap((2, 3), (0, 9))
    (True, False, False, True)
    """
    return one[0] < other[1] and other[0] < one[1]


def apart(found: Iterable[Place], *, longest: bool = False) -> tuple[Place, ...]:
    """Give places in their order, without those that begin within another; of two that begin alike the shorter stands.

    >>> apart([(4, 9), (0, 5), (9, 12), (0, 3)]), apart([(4, 9), (0, 5), (9, 12), (0, 3)], longest=True)
    (((0, 3), (4, 9), (9, 12)), ((0, 5), (9, 12)))
    """
    kept: list[Place] = []
    for start, end in sorted(found, key=lambda place: (place[0], -place[1] if longest else place[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)
