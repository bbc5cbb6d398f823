"""The temper of each sentence of a text: how much of it is blame, how much is complaint, and which words say so.

Nobody can list the ways in which people are bitter. So the words of a sentence are weighed together: wrongs that were
done, names that are called, things that were owed and denied, requests that were made again and again; against them
stand thanks, the writer's own faults, denials and the words of the trade.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from resignation import prose
from resignation.tempershades import (
    ABSENT,
    BODIES,
    CUES,
    DENIALS,
    FLIPS,
    FUTURE,
    HOSTILE,
    LAMENTS,
    MINE,
    MODALS,
    NOBODY,
    OTHERS,
    OUTWARD,
    PASSIVE,
    PLAIN,
    SHADES,
    TOPICS,
    TRADE,
    TURNS,
    WARM,
)
from resignation.temperwords import (
    CONTEMPT,
    COUNTS,
    DOUBTS,
    GIFTS,
    GRIPES,
    OWED,
    PALE,
    PARTICIPLES,
    RAISED,
    WRONGS,
)
from resignation.turnsofphrase import WORD, Found, phrases
from resignation.whoacts import BE, HARMLESS, STATES, acting, agents

LONGEST = 1_500
MOST_EASE, MILD, SLOPE = 1.5, 1.75, 0.75
MEANT = 1.75
LEAST = 0.75
MOST = 3
LONG = 20_000
NEAR = 3
UNREAL = frozenset({"would", "could"})
COLD, SHORT, SEVERAL = 0.75, 40, 2
# The politeness of a close says nothing of the letter.
_FORMULA = re.compile(
    r"\b(?:kind(?:est)?|best|warm(?:est)?|many thanks|with thanks|thank you|thanks|good) (?:regards|wishes)"
    r"|^\W*(?:thanks|thank you|best|warmly|cheers|kindly)\b(?=[,.]?$)"
    r"|\bkindly (?:accept|note|confirm|arrange|relieve|process)",
    re.MULTILINE,
)
_PLANS = frozenset({"documented", "hand-over", "handover"})
_LOADED = WRONGS | DOUBTS | CONTEMPT | GRIPES | RAISED | SHADES | DENIALS | BODIES | BE


class Temper(NamedTuple):
    """What was weighed of a sentence; places count characters of the text."""

    start: int
    end: int
    sentence: int
    blame: float
    gripe: float
    person: float
    told: bool


def likely(text: str, kind: str, least: float) -> list[Temper]:
    """Give the sentences that weigh most as one kind; less is enough in a text that is bitter elsewhere."""
    found = []
    for one in tempers(text):
        weight, other = (one.blame, one.gripe) if kind == "blame" else (one.gripe, one.blame)
        enough = max(LEAST, least - eased(text, one.sentence))
        if weight >= enough or (weight >= 1 and other >= enough + 0.5):
            found.append((weight, one))
    return sorted((one for _, one in sorted(found, key=lambda pair: -pair[0])[:MOST]), key=lambda one: one.start)


def eased(text: str, sentence: int) -> float:
    """Tell how much less is enough for a sentence, by the bitterest of the others."""
    worst = _worst(text)
    other = next((weight for place, weight in worst if place != sentence), 0.0) + 0.75 * _is_hostile(text)
    return min(MOST_EASE, max(0.0, other - MILD) * SLOPE + COLD * _is_cold(text))


@lru_cache(maxsize=4)
def _worst(text: str) -> tuple[tuple[int, float], ...]:
    """Give the two bitterest sentences."""
    weights = [(one.sentence, max(one.blame, one.gripe)) for one in tempers(text)]
    return tuple(sorted(weights, key=lambda pair: -pair[1])[:2])


@lru_cache(maxsize=4)
def weighty(text: str) -> frozenset[int]:
    """Give where the sentences begin whose words, weighed together, bear out a phrase that may be meant kindly."""
    weights = {one.sentence: max(one.blame, one.gripe) for one in tempers(text)}
    if _is_warm(text) and sum(weight >= MEANT for weight in weights.values()) < SEVERAL:
        return frozenset()
    return frozenset(place for place, weight in weights.items() if weight >= MEANT)


@lru_cache(maxsize=4)
def _warmth(text: str) -> int | None:
    """Count the warm words of a letter that stand in no formula of politeness; a few words are no letter."""
    words = WORD.findall(_FORMULA.sub("", prose.read(text).folded[:LONG]))
    return sum(word in WARM for word in words) if len(words) >= SHORT else None


def _is_cold(text: str) -> bool:
    return _warmth(text) == 0


def _is_warm(text: str) -> bool:
    """Tell whether a letter is so friendly that a single hard word in it is hardly meant."""
    return (_warmth(text) or 0) >= SEVERAL


@lru_cache(maxsize=4)
def _is_hostile(text: str) -> bool:
    return len(HOSTILE.intersection(WORD.findall(prose.read(text).folded[:LONG]))) > 1


@lru_cache(maxsize=4)
def tempers(text: str) -> tuple[Temper, ...]:
    """Weigh every sentence; those in which nothing weighs are left out."""
    return tuple(
        weighed._replace(start=at + weighed.start, end=at + weighed.end, sentence=at)
        for words, at, _ in prose.read(text).sentences
        if (weighed := _weigh(words[:LONGEST])) is not None
    )


@lru_cache(maxsize=4096)
def _weigh(text: str) -> Temper | None:
    """Weigh a sentence, by places in itself."""
    words = WORD.findall(text)
    bag = set(words)
    said = phrases(words, text)
    if not said and _LOADED.isdisjoint(bag):
        return None
    marks = _marks(words)
    told = said.get("blame", []) + said.get("gripe", [])
    blame, gripe = _sums(text, words, bag, marks, said)
    person = sum(weight for _, _, weight in said.get("person", ()))
    ease = _ease(words, bag) + (2 if HARMLESS.search(text) else 0)
    spans = [match.span() for match in WORD.finditer(text)] if marks else []
    at = [spans[k] for _, _, k in marks] + [place[:2] for place in told or said.get("person", [])]
    start, end = (min(a for a, _ in at), max(b for _, b in at)) if at else (0, len(text))
    return Temper(start, end, 0, blame - ease, gripe - ease, person - ease, bool(told))


def _sums(
    text: str, words: list[str], bag: set[str], marks: list[tuple[str, float, int]], said: Found
) -> tuple[float, float]:
    """Add up what blames and what complains."""
    shade = _shade(words, bag)
    blame = sum(weight for kind, weight, _ in marks if kind in "wdo") + sum(one[2] for one in said.get("blame", ()))
    gripe = sum(weight for kind, weight, _ in marks if kind in "cg") + sum(one[2] for one in said.get("gripe", ()))
    blame += shade + agents(words, bag) + acting(text)
    gripe += shade + (0.75 if bag & TOPICS else 0) + (0.5 if STATES.search(text) else 0)
    turn = 0.0 if TURNS.isdisjoint(bag) else 0.5
    return blame + (turn if blame else 0), gripe + (turn if gripe else 0)


def _ease(words: list[str], bag: set[str]) -> float:
    """Give what speaks against blame: thanks that are not denied, and the words of the trade."""
    warm = sum(word in WARM and not _denied(words, k) for k, word in enumerate(words))
    plans = not bag.isdisjoint({"will", "i'll", "shall"}) or bool(_PLANS & bag)
    return 1.5 * min(warm, 3) + 0.75 * min(2, len(bag & TRADE)) + 0.75 * min(2, len(bag & PLAIN)) + 0.5 * plans


def _shade(words: list[str], bag: set[str]) -> float:
    """Weigh the small signs: words of regret, denials, contrasts, and how long or how often."""
    shades = sum(word in SHADES and not _denied(words, k) and not _own(words, k) for k, word in enumerate(words))
    cues = min(2, len(bag & CUES)) - min(2, len(bag & FUTURE) + any(word.isdigit() for word in bag))
    return 0.75 * min(shades, 3) + 0.5 * bool(bag & DENIALS) + 0.25 * bool(bag & LAMENTS) + 0.25 * cues


def _marks(words: list[str]) -> list[tuple[str, float, int]]:
    """Give each word that weighs, as wrong, doubtful, owed, contemptuous or griping, with its place."""
    found: list[tuple[str, float, int]] = []
    for k, word in enumerate(words):
        if (word in WRONGS or word in DOUBTS) and not _denied(words, k) and not _own(words, k):
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
    before = words[max(0, k - 4) : k]
    stops = [place for place, word in enumerate(before) if word in {";", ":"}]
    return not FLIPS.isdisjoint(before[stops[-1] :] if stops else before)


def _own(words: list[str], k: int) -> bool:
    """Tell what the writer did from what was done to the writer."""
    before = words[max(0, k - 3) : k]
    return before[-1:] == ["my"] or (not MINE.isdisjoint(before) and PASSIVE.isdisjoint(before[-2:]))


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
    before = words[max(0, j - 4) : j]
    passive = not PASSIVE.isdisjoint(words[max(0, j - 2) : k])
    wished = words[j] == "without" and not UNREAL.isdisjoint(words[:j])
    if wished or not MODALS.isdisjoint(words[max(0, j - 2) : k]):
        return 0
    if words[j] in ABSENT:
        return 2 if words[k] in GIFTS and k - j <= NEAR else 0.5
    plea = words[max(0, j - 1) : j] == ["do"] and OTHERS.isdisjoint(before)
    mine = plea or not MINE.isdisjoint(words[max(0, j - 4) : k])
    if mine:
        return 2 if passive and words[k] in PARTICIPLES else 0
    if words[k] in PALE and "would" in words[j:k]:
        return 0.5
    if words[j] in NOBODY or not OTHERS.isdisjoint(before):
        return 2 if words[k] not in PALE else 1
    return 1.5 if "my" in before or "our" in before or (passive and words[k] not in PALE) else 0.5


def _raised(words: list[str], k: int) -> bool:
    around = words[max(0, k - 4) : k + 10]
    asked = any(word in MINE or word in {"my", "our", "were"} for word in around)
    return asked and not _denied(words, k) and any(word in COUNTS for word in around)


def _of_me(words: list[str], k: int) -> bool:
    """Tell what the writer calls themselves from what they call others."""
    before = words[max(0, k - 4) : k]
    return not MINE.isdisjoint(before) and OUTWARD.isdisjoint(before)
