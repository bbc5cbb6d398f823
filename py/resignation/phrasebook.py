"""Tables of ways to say a thing, so that a rule of the letter check holds its grammar and nothing else.

A line of a table is ``stems & stems : pattern``. A sentence is searched only where each group of stems has a word in
it; a stem is the beginning of a word, at most five letters of it, and ``@name`` stands for a group that was named.
In a pattern a space stands for any gap between two words, ``~`` for a few more words, and ``<name>`` for a class of
words. An indented line goes on with the one before. A pattern is compiled when it is first needed.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from resignation import prose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

LETTERS = 5
# Shorter words take no endings but an "s".
SHORTEST = 4
INDENT = "    "
# A sentence beyond this is no sentence but a paste; what stands further on is not searched.
LONGEST = 1_200
_WORD = re.compile(r"[a-z]+(?:'(?:ll|d|m|re|ve|t)\b)?")
_CLASS = re.compile(r"<([a-z_]+)>")
_SPACE = r"[\s,*_-]+"
_NO_SPACE = r"[\s,*_-]*"
_MORE = r"\b[^.!?;]{0,80}?\b"
# The commonest stems of a letter; a way is looked for by its rarest group.
_OFTEN_WRITTEN = (
    "the and of to my i is in for that with as have be will you it this from on at an are was by or we your but not its"
    " me no all if so has would can do up our what more out there when how who they which them their any been just than"
    " team work compa time last day weeks leave leavi pleas thank know need well good hando notic happy were had time"
    " about one may make own new make sure open before after help left week month tell best here next"
)
_OFTEN = frozenset(_OFTEN_WRITTEN.split())
Place = tuple[int, int]


class Line(NamedTuple):
    """A sentence with the stems of its words."""

    text: str
    start: int
    stems: frozenset[str]
    words: frozenset[str]


class Way:
    """One way to say a thing: a pattern, and the stems without which it cannot be in a sentence."""

    def __init__(self, line: str, classes: Mapping[str, str]) -> None:
        """Read a line of a table."""
        gates, _, self._written = line.partition(" : ")
        self._classes = classes
        rarest, *others = sorted((_stems(gate, classes) for gate in gates.split(" & ")), key=_commonness)
        self.keys, self.others = rarest, tuple(others)

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
        return not any(map(line.stems.isdisjoint, self.others))


def _commonness(stems: frozenset[str]) -> tuple[int, int]:
    """Tell how little a group of stems narrows a search."""
    return len(stems & _OFTEN), len(stems)


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

    def find(
        self, text: str, is_meant: Callable[[Line, re.Match[str]], bool], worth: prose.Worth = prose.always
    ) -> tuple[Place, ...]:
        """Give the places of a text where something of the table is said, and meant."""
        places: list[Place] = []
        page = prose.read(text)
        for line in read(text):
            if self._keys.isdisjoint(line.stems) or not worth(page.sentence_at(line.start).text):
                continue
            found = [
                (line.start + match.start(), line.start + match.end())
                for way in self._ways(line)
                for match in way.pattern.finditer(line.text)
                if match.end() > match.start() and is_meant(line, match)
            ]
            places += joined(found)
        return tuple(places)

    def _ways(self, line: Line) -> Iterable[Way]:
        ways = {way: None for stem in self._keys & line.stems for way in self._by_stem[stem]}
        return (way for way in ways if way.may_be_in(line))


class Lexicon:
    """Classes of words, and which of them must and must not meet in one sentence for a thing to be said."""

    def __init__(self, classes: Mapping[str, str], meetings: str) -> None:
        """Read classes of words in their plain forms, and a line for each meeting: ``these classes - not these``."""
        self._classes: dict[str, set[str]] = {}
        for name, words in classes.items():
            for word in words.split():
                for form in forms(word):
                    self._classes.setdefault(form, set()).add(name)
        self._known = frozenset(self._classes)
        sides = [line.partition(" - ")[::2] for line in meetings.strip().split("\n")]
        self._meetings = [(frozenset(all_of.split()), frozenset(none_of.split())) for all_of, none_of in sides]
        rare = {all_of.split()[0] for all_of, _ in sides}
        self._keys = frozenset(word for word, names in self._classes.items() if names & rare)

    def find(self, text: str, is_meant: Callable[[Line, re.Match[str]], bool]) -> tuple[Place, ...]:
        """Give the places where a meeting of words takes place, from its first word to its last."""
        places = []
        for line in read(text):
            met = _NONE if self._keys.isdisjoint(line.words) else self._met(line)
            found = (
                [match for match in _WORD.finditer(line.text) if met & self._classes.get(match[0], _NONE)]
                if met
                else []
            )
            if found and is_meant(line, found[0]):
                places.append((line.start + found[0].start(), line.start + found[-1].end()))
        return tuple(places)

    def _met(self, line: Line) -> frozenset[str]:
        present = set().union(*(self._classes[word] for word in self._known & line.words))
        met = (all_of for all_of, none_of in self._meetings if all_of <= present and not none_of & present)
        return next(met, _NONE)


_NONE: frozenset[str] = frozenset()


def forms(word: str) -> Iterator[str]:
    """Give a word with the endings that it may take; some are no words, and do no harm."""
    yield word
    if "'" in word or len(word) < SHORTEST:
        yield word + "s"
        return
    yield from (word + ending for ending in ("s", "es", "ed", "ing", "d", word[-1] + "ing", word[-1] + "ed"))
    if word[-1] == "e":
        yield word[:-1] + "ing"
    if word[-1] == "y":
        yield from (word[:-1] + "ies", word[:-1] + "ied")


def joined(places: Iterable[Place]) -> Iterator[Place]:
    """Give places in their order, joined where they have characters in common."""
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
    """Cut a table in ways; an indented line goes on with the one before."""
    lines: list[str] = []
    for line in table.strip("\n").split("\n"):
        if line.startswith(INDENT):
            lines[-1] += line.removeprefix(INDENT)
        else:
            lines.append(line)
    return lines


@lru_cache(maxsize=prose.TEXTS_KEPT)
def read(text: str) -> tuple[Line, ...]:
    """Read a text's sentences with their stems; no sentence of a text that is not English."""
    page = prose.read(text)
    if not page.is_english:
        return ()
    return tuple(_line(sentence) for sentence in page.sentences)


def _line(sentence: prose.Sentence) -> Line:
    text = sentence.text[:LONGEST]
    words = frozenset(_WORD.findall(text))
    return Line(text, sentence.start, frozenset([word[:LETTERS].partition("'")[0] for word in words]), words)
