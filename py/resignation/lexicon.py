"""Long lists of phrases as one pattern that is quick to look for.

A list tries its phrases one by one at every word of a letter; as a tree of letters it tries only those that can match.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from resignation.prose import COMMON, TEXTS_KEPT, read

_SHARED = 3
_KEY = 4
_TOKEN = re.compile(r"[a-z0-9]+")
NUMBER_KEY = "0"
# Words that no phrase is known by, as long as it has another one.
_USUAL = (
    "his her their he she they me been has had will take taken over about under time since months weeks years work"
    " leave left last"
)
_EVERYWHERE = COMMON | set(_USUAL.split())


class Line(NamedTuple):
    """A sentence folded and as it was written, where it begins, and by which letters its words begin."""

    text: str
    original: str
    start: int
    keys: frozenset[str]


@lru_cache(maxsize=TEXTS_KEPT)
def lines(text: str) -> tuple[Line, ...]:
    """Read a text once for all rules that look for long lists: most sentences hold no key of a list."""
    return tuple(Line(s.text, text[s.start : s.end], s.start, frozenset(keys_in(s.text))) for s in read(text).sentences)


def keys_in(words: str) -> set[str]:
    """Give by which letters the words of a folded sentence begin."""
    return {NUMBER_KEY if token[0].isdigit() else token[:_KEY] for token in _TOKEN.findall(words)}


def keys_of(*lines: str) -> frozenset[str]:
    """Give the keys by which the phrases of a list are known: how the longest rare word of each begins.

    >>> sorted(keys_of("a bad back, migraine*, gp"))
    ['back', 'gp', 'migr']
    """
    phrases = [_TOKEN.findall(phrase) for line in lines for phrase in line.split(",")]
    longest = [max(words, key=lambda word: (word not in _EVERYWHERE, len(word))) for words in phrases if words]
    return frozenset(NUMBER_KEY if word[0].isdigit() else word[:_KEY] for word in longest)


def any_of(*lines: str) -> str:
    r"""Give a pattern of all phrases in the lines, which part them with commas; ``*`` stands for the end of a word.

    >>> any_of("a cold, flu, migraine*")
    '(?:m(?:igraine\\w*)|f(?:lu)|a(?: cold))'
    """
    phrases = sorted({phrase.strip() for line in lines for phrase in line.split(",") if phrase.strip()})
    return _tree([re.escape(phrase).replace(r"\ ", " ").replace(r"\*", r"\w*") for phrase in phrases], _SHARED)


def _tree(phrases: list[str], depth: int) -> str:
    """Put together what begins with the same letter; the longer phrase comes first, that it may be the one to match."""
    if depth == 0 or len(phrases) == 1:
        return f"(?:{'|'.join(sorted(phrases, reverse=True))})"
    parts = []
    for first, group in groupby(phrases, key=lambda phrase: phrase[:1]):
        rest = [phrase[1:] for phrase in group]
        if not first.isalnum() and first != " ":
            parts += [first + phrase for phrase in sorted(rest, reverse=True)]
        else:
            parts.append(first + _tree(rest, depth - 1) if any(rest) else first)
    return f"(?:{'|'.join(sorted(parts, reverse=True))})"
