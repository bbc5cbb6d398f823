"""Tables of ways to say a thing, so that a rule of the letter check holds its grammar and nothing else.

A line of a table is ``stems & stems : pattern``. A sentence is searched only where each group of stems has a word in
it; a stem is the beginning of a word, at most five letters of it, and ``@name`` stands for a group that was named.
In a pattern a space stands for any gap between two words, ``~`` for a few more words, and ``<name>`` for a class of
words. A line without a colon goes on with the one before. A pattern is compiled when it is first needed.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from resignation import prose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

LETTERS = 5
# A sentence beyond this is no sentence but a paste; what stands further on is not searched.
LONGEST = 1_200
_STEM = re.compile(r"\b[a-z]{1,5}")
_CLASS = re.compile(r"<([a-z_]+)>")
_SPACE = r"[\s,*_-]+"
_NO_SPACE = r"[\s,*_-]*"
_MORE = r"\b[^.!?;]{0,80}?\b"
Place = tuple[int, int]


class Line(NamedTuple):
    """A sentence with the stems of its words."""

    text: str
    start: int
    stems: frozenset[str]


class Way:
    """One way to say a thing: a pattern, and the stems without which it cannot be in a sentence."""

    def __init__(self, line: str, classes: Mapping[str, str]) -> None:
        """Read a line of a table."""
        gates, _, self._written = line.partition(" : ")
        self._classes = classes
        first, *others = (_stems(gate, classes) for gate in gates.split(" & "))
        self.keys, self.others = first, tuple(others)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Give the pattern, compiled."""
        written = self._written.strip()
        while _CLASS.search(written):
            written = _CLASS.sub(lambda match: f"(?:{self._classes[match[1]]})", written)
        written = written.replace(" ~ ", _MORE).replace(" ?", _NO_SPACE).replace(" ", _SPACE)
        return re.compile(rf"\b(?:{written})")

    def may_be_in(self, line: Line) -> bool:
        """Tell whether each further group of stems has a word in a sentence."""
        return not any(line.stems.isdisjoint(group) for group in self.others)


def _stems(gate: str, classes: Mapping[str, str]) -> frozenset[str]:
    words = (other for word in gate.split() for other in (classes[word].split() if word.startswith("@") else (word,)))
    return frozenset(word[:LETTERS] for word in words)


class Phrasebook:
    """A table of ways, found by the stems that they begin from."""

    def __init__(self, table: str, classes: Mapping[str, str]) -> None:
        """Read a table."""
        self._by_stem: dict[str, list[Way]] = {}
        for line in _lines(table):
            way = Way(line, classes)
            for stem in way.keys:
                self._by_stem.setdefault(stem, []).append(way)
        self._keys = frozenset(self._by_stem)

    def find(self, text: str, is_meant: Callable[[Line, re.Match[str]], bool]) -> tuple[Place, ...]:
        """Give the places of a text where something of the table is said, and meant."""
        places: list[Place] = []
        for line in read(text):
            found = [
                (line.start + match.start(), line.start + match.end())
                for way in self._ways(line)
                for match in way.pattern.finditer(line.text)
                if match.end() > match.start() and is_meant(line, match)
            ]
            places += _joined(found)
        return tuple(places)

    def _ways(self, line: Line) -> Iterable[Way]:
        keys = self._keys & line.stems
        ways = {id(way): way for stem in keys for way in self._by_stem[stem]} if keys else {}
        return (way for way in ways.values() if way.may_be_in(line))


def _joined(places: Iterable[Place]) -> Iterator[Place]:
    """Join places that have characters in common."""
    begun: Place | None = None
    for start, end in sorted(places):
        if begun and start < begun[1]:
            begun = (begun[0], max(begun[1], end))
            continue
        if begun:
            yield begun
        begun = (start, end)
    if begun:
        yield begun


def _lines(table: str) -> list[str]:
    """Cut a table in ways; a line without a colon goes on with the one before."""
    lines: list[str] = []
    for line in table.strip().split("\n"):
        if " : " in line:
            lines.append(line)
        else:
            lines[-1] += line
    return lines


@lru_cache(maxsize=prose.TEXTS_KEPT)
def read(text: str) -> tuple[Line, ...]:
    """Read a text's sentences with their stems; no sentence of a text that is not English."""
    page = prose.read(text)
    if not page.is_english:
        return ()
    return tuple(
        Line(sentence.text[:LONGEST], sentence.start, frozenset(_STEM.findall(sentence.text[:LONGEST])))
        for sentence in page.sentences
    )
