"""The temper of each sentence of a text: how much of it is blame, how much is complaint, and which words say so.

Nobody can list the ways in which people are bitter. So the words of a sentence are weighed together: wrongs that were
done, names that are called, things that were owed and denied, requests that were made again and again; against them
stand thanks, the writer's own faults, denials and the words of the trade.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from resignation import prose
from resignation.temperphrases import BLAME, GRIPE, PERSON
from resignation.temperwords import (
    ABSENT,
    CONTEMPT,
    BODIES,
    COUNTS,
    DENIALS,
    DOUBTS,
    FLIPS,
    GIFTS,
    GRIPES,
    LAMENTS,
    MINE,
    MODALS,
    NOBODY,
    OTHERS,
    OUTWARD,
    OWED,
    PALE,
    PARTICIPLES,
    PASSIVE,
    PLAIN,
    RAISED,
    SHADES,
    SUFFERED,
    TOPICS,
    TRADE,
    TURNS,
    WARM,
    WRONGS,
)

STEM = 5
LONGEST = 1_500
BITTER = 4.0
_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
_GAP = r"(?:[^\w.!?;]+[\w'-]+){0,5}?"
_STOP = frozenset(
    "the and for was were that with this have has had not you are but been being from they their would could than who "
    "his her its our your any all one out when what how why then".split()
)
_PLANS = frozenset({"documented", "hand-over", "handover"})
_BE = frozenset("was were been being got".split())
_PAST = frozenset(
    "had have let gave made cut chose told knew said kept took left sat sold paid put ran brought broke wrote built threw "
    "held found led meant met sent spent stood thought won lost shown given told taken forgotten put made cut sold kept "
    "left held sent driven".split()
)

_LOADED = WRONGS | DOUBTS | CONTEMPT | GRIPES | RAISED | SHADES | DENIALS | BODIES | _BE


class Temper(NamedTuple):
    """What was weighed of a sentence; places count characters of the text."""

    start: int
    end: int
    sentence: int
    blame: float
    gripe: float
    person: float


def _phrases(table: str) -> dict[str, list[str]]:
    """Index phrases by the stem of their longest plain word."""
    index: dict[str, list[str]] = defaultdict(list)
    for phrase in (part.strip() for part in re.split(r"[;\n]+", table)):
        units = phrase.removeprefix("?").strip().split()
        if not units:
            continue
        plain = [unit for unit in units if unit != "~" and len(unit.strip("*")) > 1]
        best = max(plain, key=lambda unit: (unit.strip("*") not in _STOP, "/" not in unit, len(unit.split("/")[0])))
        for word in best.split("/"):
            index[word.strip("*")[:STEM]].append(phrase)
    return dict(index)


_INDEX = {kind: _phrases(table) for kind, table in (("blame", BLAME), ("gripe", GRIPE), ("person", PERSON))}
_KEYS = frozenset(key for index in _INDEX.values() for key in index)


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


def _found(kind: str, stems: set[str], sentence: str) -> list[tuple[int, int, float]]:
    index = _INDEX[kind]
    tried = {phrase for stem in stems if stem in index for phrase in index[stem]}
    found = [
        (*match.span(), 1.0 if phrase.startswith("?") else 2.5)
        for phrase in tried
        if (match := _compiled(phrase.removeprefix("?")).search(sentence)) and not _taken_back(sentence, match)
    ]
    return _apart(found)


def _apart(found: list[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Keep the weightiest of phrases that overlap."""
    kept: list[tuple[int, int, float]] = []
    for start, end, weight in sorted(found, key=lambda one: (-one[2], one[0])):
        if all(end <= other[0] or other[1] <= start for other in kept):
            kept.append((start, end, weight))
    return kept


def _taken_back(sentence: str, match: re.Match[str]) -> bool:
    """Tell whether the words before a phrase deny it; a phrase with a denial of its own is meant."""
    if not DENIALS.isdisjoint(_WORD.findall(match.group())):
        return False
    return not DENIALS.isdisjoint(_WORD.findall(sentence[max(0, match.start() - 40) : match.start()])[-4:])


def likely(text: str, kind: str, least: float) -> list[Temper]:
    """Give the sentences that weigh enough as one kind, or nearly so in a text that is bitter elsewhere."""
    every = tempers(text)
    bitter = sum(max(one.blame, one.gripe) >= BITTER for one in every)
    found = []
    for one in every:
        weight, other = (one.blame, one.gripe) if kind == "blame" else (one.gripe, one.blame)
        others = bitter - (max(weight, other) >= BITTER)
        enough = least - (0.5 if others else 0)
        if weight >= enough or (weight >= 1 and other >= enough + 0.5):
            found.append(one)
    return found


@lru_cache(maxsize=4)
def tempers(text: str) -> tuple[Temper, ...]:
    """Weigh every sentence; those in which nothing weighs are left out."""
    return tuple(temper for sentence in prose.read(text).sentences if (temper := _weigh(sentence)) is not None)


def _weigh(sentence: prose.Sentence) -> Temper | None:
    text = sentence.text[:LONGEST]
    spans = [(match.group(), *match.span()) for match in _WORD.finditer(text)]
    words = [word for word, _, _ in spans]
    stems = {word[:STEM] for word in words}
    bag = set(words)
    phrases = {kind: _found(kind, stems & _KEYS, text) for kind in _INDEX}
    if _LOADED.isdisjoint(bag) and not any(phrases.values()):
        return None
    marks = _marks(words)
    shade = _shade(words, bag)
    blame = sum(weight for kind, weight, _ in marks if kind in "wdo") + sum(found[2] for found in phrases["blame"])
    gripe = sum(weight for kind, weight, _ in marks if kind in "cg") + sum(found[2] for found in phrases["gripe"])
    blame += shade + _agents(words, bag)
    gripe += shade + (0.75 if bag & TOPICS else 0)
    person = sum(found[2] for found in phrases["person"])
    ease = _ease(words, bag)
    if not bag.isdisjoint(TURNS) and (blame or gripe):
        blame, gripe = blame + (0.5 if blame else 0), gripe + (0.5 if gripe else 0)
    at = [spans[k][1:] for _, _, k in marks] + [span[:2] for kind in ("blame", "gripe") for span in phrases[kind]]
    at = at or [span[:2] for span in phrases["person"]] or [(0, len(text))]
    start, end = min(a for a, _ in at), max(b for _, b in at)
    return Temper(sentence.start + start, sentence.start + end, sentence.start, blame - ease, gripe - ease, person - ease)


def _ease(words: list[str], bag: set[str]) -> float:
    """Give what speaks against blame: thanks that are not denied, and the words of the trade."""
    warm = sum(word in WARM and not _denied(words, k) for k, word in enumerate(words))
    plans = not bag.isdisjoint({"will", "i'll", "shall"}) or bool(_PLANS & bag)
    return 2.0 * min(warm, 3) + 0.75 * min(2, len(bag & TRADE)) + 0.75 * min(2, len(bag & PLAIN)) + 0.5 * plans


def _shade(words: list[str], bag: set[str]) -> float:
    """Weigh the small signs: words of regret, denials, contrasts, and how long or how often."""
    shades = sum(word in SHADES and not _denied(words, k) for k, word in enumerate(words))
    return 0.75 * min(shades, 3) + 0.5 * bool(bag & DENIALS) + 0.25 * bool(bag & LAMENTS)


def _agents(words: list[str], bag: set[str]) -> float:
    """Weigh who acts: somebody in charge, "you" in the past, or somebody unnamed to whom things were done."""
    weight = 0.75 if bag & BODIES else 0.0
    for k, word in enumerate(words[:-1]):
        if word == "you" and _is_past(words[k + 1]):
            weight = max(weight, 0.75)
        if word in _BE and _is_past(words[k + 1]) and not MINE.isdisjoint(words[max(0, k - 4) : k]) | ("my" in words[max(0, k - 5) : k]):
            weight += 0.75
            break
    return weight


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in _PAST


def _marks(words: list[str]) -> list[tuple[str, float, int]]:
    """Give each word that weighs, as wrong, doubtful, owed, contemptuous or griping, with its place."""
    found: list[tuple[str, float, int]] = []
    for k, word in enumerate(words):
        if word in WRONGS or word in DOUBTS:
            if not _denied(words, k) and not _own(words, k):
                found.append(("w", 3, k) if word in WRONGS else ("d", 1.25, k))
        if word in CONTEMPT and not _denied(words, k) and not _of_me(words, k):
            found.append(("c", 3, k))
        if word in GRIPES and not _denied(words, k):
            found.append(("g", 2, k))
        if word in OWED and (weight := _owed(words, k)):
            found.append(("o", weight, k))
        if word in RAISED and _raised(words, k):
            found.append(("o", 2, k))
    return found


def _denied(words: list[str], k: int) -> bool:
    return not FLIPS.isdisjoint(words[max(0, k - 4) : k])


def _own(words: list[str], k: int) -> bool:
    """Tell what the writer did from what was done to the writer."""
    before = words[max(0, k - 3) : k]
    return any(word in MINE for word in before) and not any(word in SUFFERED for word in before[-2:])


def _owed(words: list[str], k: int) -> float:
    """Weigh a thing that is denied: "never asked us", "was not thanked", "no reply"; not "I did not ask"."""
    if words[k] in {"asked", "told"} and "to" in words[k + 1 : k + 3]:
        return 0
    for j in range(k - 1, max(-1, k - 6), -1):
        if words[j] in DENIALS:
            return _owing(words, j, k)
    return 0


def _owing(words: list[str], j: int, k: int) -> float:
    """Weigh the denial at ``j`` of the thing at ``k`` by whose it is."""
    if not MODALS.isdisjoint(words[max(0, j - 2) : k]):
        return 0
    before = words[max(0, j - 4) : j]
    passive = not PASSIVE.isdisjoint(words[max(0, j - 2) : k])
    if words[j] in ABSENT:
        return 2 if words[k] in GIFTS and k - j < 4 else 0.5
    mine = not MINE.isdisjoint(words[max(0, j - 4) : k])
    if mine:
        return 2 if passive and words[k] in PARTICIPLES else 0
    if words[j] in NOBODY or not OTHERS.isdisjoint(before):
        return 2 if words[k] not in PALE else 1
    return 1.5 if "my" in before or "our" in before else 0.5


def _raised(words: list[str], k: int) -> bool:
    around = words[max(0, k - 4) : k + 10]
    asked = any(word in MINE or word in {"my", "our", "were"} for word in around)
    return asked and not _denied(words, k) and any(word in COUNTS for word in around)


def _of_me(words: list[str], k: int) -> bool:
    """Tell what the writer calls themselves from what they call others."""
    before = words[max(0, k - 4) : k]
    return not MINE.isdisjoint(before) and OUTWARD.isdisjoint(before)
