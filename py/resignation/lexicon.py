"""Long lists of phrases as one pattern that is quick to look for.

A list tries its phrases one by one at every word of a letter; as a tree of letters it tries only those that can match.
"""

from __future__ import annotations

import re
from itertools import groupby

_SHARED = 3


def any_of(*lines: str) -> str:
    r"""Give a pattern of all phrases in the lines, which part them with commas; ``*`` stands for the end of a word.

    >>> any_of("a cold, flu, migraine*")
    '(?:a(?: cold)|f(?:lu)|m(?:igraine\\w*))'
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
