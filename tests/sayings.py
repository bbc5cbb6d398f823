"""What a pattern can say: a text for each of its alternatives, so that none of them goes untried.

Hypothesis makes texts of a pattern by chance, and chance leaves out what is one of three hundred words. Here every
branch, every optional part and every sign of a set is taken in each round, while everything else is left to chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import import_module
from random import Random
from typing import Any

_PARSER: Any = import_module("re._parser")
ROUNDS = 8
# What stands for a class of signs; of a class that excludes some, those of these that it allows.
_OF_CATEGORY = {
    "DIGIT": "7", "WORD": "aQ7", "SPACE": " ", "NOT_DIGIT": "aQ -", "NOT_WORD": "- ", "NOT_SPACE": "aQ7-",
}  # fmt: skip
_ORDINARY = "aQ7 -"


def sayings(pattern: re.Pattern[str]) -> Iterator[str]:
    """Give texts in which a pattern finds something, by every way through it."""
    tree = _PARSER.parse(pattern.pattern, pattern.flags)
    chance = Random(0)
    rounds = (_all(tree, chance, looks=looks) for looks in (False, True) * ROUNDS)
    for text in dict.fromkeys(text for each in rounds for text in each):
        around = (text, f"a {text}", f"A {text} a", f"{text}7")
        yield from [words for words in around if pattern.search(words)][:1]


def _all(nodes: Sequence[Any], chance: Random, *, looks: bool) -> Iterator[str]:
    """Give each way of each of some nodes, and say the others in any way."""
    ways = [list(dict.fromkeys(_of(name, value, chance, looks=looks))) or [""] for name, value in nodes]
    yield "".join(chance.choice(way) for way in ways)
    for at, way in enumerate(ways):
        for said in way if len(way) > 1 else ():
            yield "".join(said if here == at else chance.choice(other) for here, other in enumerate(ways))


def _of(name: Any, value: Any, chance: Random, *, looks: bool) -> Iterator[str]:
    """Give the ways to say a node; ``looks``: what is only looked for, behind or ahead, is said, too."""
    kind = str(name)
    if kind.endswith("_REPEAT"):
        yield from _repeated(value, chance, looks=looks)
    elif kind in {"LITERAL", "NOT_LITERAL", "ANY", "IN"}:
        yield from _signs(kind, value)
    else:
        yield from (text for nodes in _within(kind, value, looks=looks) for text in _all(nodes, chance, looks=looks))


def _within(kind: str, value: Any, *, looks: bool) -> Sequence[Any]:
    """Give the parts of a node of which one is said; a place, such as the end of a word, has none."""
    match kind:
        case "BRANCH":
            return list(value[1])
        case "SUBPATTERN":
            return [value[-1]]
        case "ATOMIC_GROUP":
            return [value]
        case "ASSERT":
            return [value[1] if looks else ()]
    return ()


def _repeated(value: tuple[int, int, Sequence[Any]], chance: Random, *, looks: bool) -> Iterator[str]:
    """Give what must be repeated as often as it must, and once more where it may be."""
    least, most, nodes = value
    ways = list(_all(nodes, chance, looks=looks))
    yield ways[0] * least
    if most > least:
        yield ways[0] * (least + 1)
    yield from (way + ways[0] * (least - 1) for way in ways[1:])


def _signs(kind: str, value: Any) -> Iterator[str]:
    """Give the signs that a node allows: itself, those of a set, or ordinary ones that it does not exclude."""
    match kind:
        case "LITERAL":
            yield chr(value)
        case "IN" if str(value[0][0]) != "NEGATE":
            yield from (sign for member in value for sign in _member(*member))
        case _:
            members = {"ANY": [], "NOT_LITERAL": [("LITERAL", value)], "IN": value}[kind]
            excluded = {sign for member in members for sign in _member(*member)}
            yield from (sign for sign in _ORDINARY if sign not in excluded)


def _member(name: Any, value: Any) -> Iterator[str]:
    """Give a sign of a set, the ends of a range and ordinary signs within it, and signs of a class."""
    match str(name):
        case "LITERAL":
            yield chr(value)
        case "RANGE":
            first, last = map(chr, value)
            yield from dict.fromkeys((first, last, *(sign for sign in _ORDINARY if first <= sign <= last)))
        case "CATEGORY":
            yield from _OF_CATEGORY[str(value).removeprefix("CATEGORY_")]
