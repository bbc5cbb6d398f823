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
    CUES,
    FUTURE,
    HOSTILE,
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
    TOPICS,
    TRADE,
    TURNS,
    WARM,
    WRONGS,
)

STEM = 5
LONGEST = 1_500
MOST_EASE, MILD, SLOPE = 1.5, 1.75, 0.75
MEANT = 1.75
LEAST = 0.75
MOST = 3
LONG = 20_000
_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")
_GAP = r"(?:[^\w.!?;]+[\w'-]+){0,5}?"
_STOP = frozenset(
    "the and for was were that with this have has had not you are but been being from they their would could than who his "
    "her its our your any all one out when what how why then will can did does do no it in on of to at by as an a i we my me "
    "us he she is am be so or if up some more most only even just about over into after before until since there here these "
    "those them which while where like told asked made make get got take took taken give gave given let put set go going "
    "gone come came work working job company people team time year years day days month months last first never nothing "
    "nobody every same other another own each long good well back left part want know need needs feel felt way much many "
    "should may also still am ever keep kept find found done said say says say run paid pay name project report meeting "
    "training support help without both two three four five through because between against during under off down again "
    "already i've i'm i'd i'll don't didn't wasn't isn't won't can't cannot couldn't hasn't haven't doesn't wouldn't".split()
)
_PLANS = frozenset({"documented", "hand-over", "handover"})
_BODY = (
    r"(?:company|firm|organi[sz]ation|management|managers?|leaders?|leadership|executives?|execs|hr|board|directors?|boss(?:es)?"
    r"|founders?|ceo|cto|coo|employer|business|department|office|they|nobody|no one|none|somebody|someone|everyone|people|staff"
    r"|consultants|partners|those|team|committee|procurement|finance|sales|legal|superiors|seniors|you|head office|site|place)"
)
_VERB = (
    r"(?:has|have|had|did|kept|made|let|took|gave|chose|saw|knew|knows|thinks|thought|cares|wants|treats?|puts?|told|said|says"
    r"|asked|sold|paid|spent|sent|held|hid|broke|drew|went|came|became|ran|runs|got|gets|lost|left|built|sat|never|would"
    r"|wouldn't|didn't|did not|does not|doesn't|refuses?|eats?|is not|isn't|are not|was not|were not|cannot|can't|won't"
    r"|[a-z]{2,}ed)"
)
_ACTING = re.compile(
    rf"\b{_BODY}(?:'s\s+\w+|\s+(?:who|that|which|at|of|in|making)\s+(?:\w+\s+){{1,3}}?)?\s+(?:have\s+|has\s+|had\s+)?{_VERB}\b"
)
_DONE = re.compile(
    r"\b(?:i|we|my\s+\w+|our\s+\w+|my\s+\w+\s+\w+|the\s+\w+|staff|people|users|customers|patients|colleagues?)\s+(?:was|were|had\s+been|have\s+been"
    r"|has\s+been|am|got|is|are)\s+(?:\w+\s+)?(?!(?:needed|scheduled|closed|finished|delighted|pleased|married|agreed|based|retired|supposed)\b)"
    r"(?:[a-z]{2,}ed|told|made|given|taken|left|sent|shown|kept|put|cut|paid|held|hidden|broken|sold|run|withdrawn|thrown|brought)\b"
)
_KINDNESS = re.compile(
    r"\b(?:you|they|company|team|management|board|firm|everyone|people|nobody|no one)(?:'ve|\s+(?:have|has|had|all|also|both|always|never|once|first))*\s+"
    r"(?:hired|trusted|taught|gave|showed|helped|supported|let me\b|made (?:time|room|me feel (?:welcome|at home))|found|listened"
    r"|encouraged|welcomed|believed|stood by|backed|fought|waited|forgave|shielded|saw|invited|were right|were kind|took the time"
    r"|asked me to|told me (?:in|at|on|that|how)|answered|paid for|allowed|kept (?:the|your|its)|agreed|put up with me|do not|don't)\b"
    r"|\bi (?:was|have been|am|had been) (?:\w+ )?(?:hired|trusted|given|taught|offered|treated|lucky|allowed|supported|promoted|encouraged)\b"
)
_STATES = re.compile(
    r"\b(?:job|work|place|office|company|firm|culture|atmosphere|environment|pay|salary|day here|days|role|mood|morale|hours|workplace"
    r"|department|here|organi[sz]ation|it|this|management|leadership)\s+(?:\w+\s+)?(?:is|are|was|were|feels?|felt|has|have|had|smells|eats|kills"
    r"|became|becomes|runs?|can't|cannot|couldn't|lost|gets?|does not|doesn't|never)\b"
)
_HARMLESS = re.compile(
    r"^\s*(?:if\s+)?(?:the|an?|our|any)\s+(?:\w+\s+)?(?:model|models|exporter|job|jobs|tests?|pipeline|script|service|cluster|sampler|loader"
    r"|parser|schema|dashboard|alerts?|nightly|cron|build|index|classifier|detector|cache|dataset|table|corpus|benchmark)\b"
    r"|\b(?:was|were|is)\s+mine\b|\bmy\s+(?:own\s+)?(?:fault|mistakes?|failures?|doing|decision)\b|\bmyself\b|\bi\s+was\s+wrong\b"
    r"|\b(?:not|nothing|none)\b[^.]{0,30}\breason\b|\bno\s+(?:complaints?|regrets?|hard\s+feelings|criticism|reproach|grudge)\b"
)
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
    told: bool


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


def _found(words: set[str], sentence: str) -> Found:
    """Give the phrases of each kind that stand in a sentence, with their weight; those that overlap count once."""
    tried = {entry for word in words & _KEYS for entry in _INDEX[word]}
    found: Found = {}
    for kind, phrase in tried:
        match = _compiled(phrase.removeprefix("?")).search(sentence)
        if match and not _taken_back(sentence, match):
            found.setdefault(kind, []).append((*match.span(), 1.0 if phrase.startswith("?") else 2.5))
    return {kind: _apart(places) for kind, places in found.items()}


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
    return not DENIALS.isdisjoint(_WORD.findall(sentence[max(0, match.start() - 40) : match.start()])[-6:])


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
    return min(MOST_EASE, max(0.0, other - MILD) * SLOPE)


@lru_cache(maxsize=4)
def _worst(text: str) -> tuple[tuple[int, float], ...]:
    """Give the two bitterest sentences."""
    weights = [(one.sentence, max(one.blame, one.gripe)) for one in tempers(text)]
    return tuple(sorted(weights, key=lambda pair: -pair[1])[:2])


@lru_cache(maxsize=4)
def weighty(text: str) -> frozenset[int]:
    """Give where the sentences begin whose words, weighed together, bear out a phrase that may be meant kindly."""
    return frozenset(one.sentence for one in tempers(text) if max(one.blame, one.gripe) >= MEANT)


@lru_cache(maxsize=4)
def _is_hostile(text: str) -> bool:
    return len(HOSTILE.intersection(_WORD.findall(prose.read(text).folded[:LONG]))) > 1


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
    spans = [(match.group(), *match.span()) for match in _WORD.finditer(text)]
    words = [word for word, _, _ in spans]
    bag = set(words)
    keys = bag | {word[:STEM] + "*" for word in words if word[:STEM] in _OPEN}
    keys.update(part for word in words if "-" in word for part in word.split("-"))
    phrases = _found(keys, text)
    if not phrases and _LOADED.isdisjoint(bag):
        return None
    marks = _marks(words)
    told = phrases.get("blame", []) + phrases.get("gripe", [])
    blame, gripe = _sums(text, words, bag, marks, phrases)
    person = sum(weight for _, _, weight in phrases.get("person", ()))
    ease = _ease(words, bag) + (2 if _HARMLESS.search(text) else 0)
    at = [spans[k][1:] for _, _, k in marks] + [place[:2] for place in told or phrases.get("person", ())]
    start, end = (min(a for a, _ in at), max(b for _, b in at)) if at else (0, len(text))
    return Temper(start, end, 0, blame - ease, gripe - ease, person - ease, bool(told))


def _sums(
    text: str, words: list[str], bag: set[str], marks: list[tuple[str, float, int]], phrases: Found
) -> tuple[float, float]:
    """Add up what blames and what complains."""
    shade = _shade(words, bag)
    blame = sum(weight for kind, weight, _ in marks if kind in "wdo") + sum(one[2] for one in phrases.get("blame", ()))
    gripe = sum(weight for kind, weight, _ in marks if kind in "cg") + sum(one[2] for one in phrases.get("gripe", ()))
    blame += shade + _agents(words, bag) + _acting(text)
    gripe += shade + (0.75 if bag & TOPICS else 0) + (0.5 if _STATES.search(text) else 0)
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


def _agents(words: list[str], bag: set[str]) -> float:
    """Weigh who acts: somebody in charge, "you" in the past, or somebody unnamed to whom things were done."""
    weight = 0.75 if bag & BODIES else 0.0
    for k, word in enumerate(words[:-1]):
        if word == "you" and _is_past(words[k + 1]):
            weight = max(weight, 0.75)
        if (
            word in _BE
            and _is_past(words[k + 1])
            and not MINE.isdisjoint(words[max(0, k - 4) : k]) | ("my" in words[max(0, k - 5) : k])
        ):
            weight += 0.75
            break
    return weight


def _acting(text: str) -> float:
    """Weigh who does what: those in charge, or "you", by anything but a kindness; or what was done to the writer."""
    if _KINDNESS.search(text):
        return -0.5
    return (0.5 if _ACTING.search(text) else 0.0) + (0.5 if _DONE.search(text) else 0.0)


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
    return not MINE.isdisjoint(before) and PASSIVE.isdisjoint(before[-2:])


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
