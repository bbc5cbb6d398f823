"""Weighs the words of a sentence together: how much it sounds like something that the letter check looks for.

A rule knows turns of phrase; people have more of them than any rule. So words, pairs of words and what the rules found
each have a weight for each kind, learned once from thousands of sentences that were written and labelled for this
(``py/workshop/sentences``, by ``build.py learn``). What is weighed is a sum that anybody can do by hand, the same each
time; nothing learns from what a person types.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from itertools import chain
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

KEPT = Path(__file__).with_name("weights.json")
SENTENCES_KEPT = 2048
NUMBER = re.compile(r"\d[\d,.:/-]*")
TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|0|[!?;:\"$%@&]")
ENDINGS = ("ings", "ing", "edly", "ed", "ies", "ly", "es", "s")
SHORTEST_STEM = 3
# What a rule found counts this much beside words, whose weights are shared out over a sentence.
RULE_COUNTS = 0.6


class Weights(NamedTuple):
    """What was learned: of each kind, by its place in ``kinds``, where it begins and how much it takes.

    ``words`` and ``rules`` give by feature the weights, each as the place of a kind followed by its weight.
    """

    kinds: tuple[str, ...]
    begins: tuple[float, ...]
    takes: tuple[float, ...]
    words: Mapping[str, Sequence[Any]]
    rules: Mapping[str, Sequence[Any]]


@cache
def weights() -> Weights:
    """Read what was learned."""
    raw = json.loads(KEPT.read_text("utf-8"))
    return Weights(
        kinds=tuple(raw["kinds"]),
        begins=tuple(raw["begins"]),
        takes=tuple(raw["takes"]),
        words=raw["words"],
        rules=raw["rules"],
    )


def stem(word: str) -> str:
    """Give a word without the ending that tells its number or its tense.

    >>> [stem(word) for word in ("ignored", "ignoring", "promises", "us")]
    ['ignor', 'ignor', 'promis', 'us']
    """
    word = word.removesuffix("'s")
    if not word.endswith(ENDINGS):
        return word
    ending = next((end for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= SHORTEST_STEM), "")
    return word[: len(word) - len(ending)]


def features(sentence: str) -> tuple[str, ...]:
    """Give the stems of a folded sentence and each two of them that stand together, every one once.

    >>> features("you promised.")
    ('you', 'promis', '< you', 'you promis', 'promis >')
    """
    stems = [stem(token) for token in TOKEN.findall(NUMBER.sub("0", sentence))]
    pairs = map(" ".join, zip(["<", *stems], [*stems, ">"], strict=True))
    return tuple(dict.fromkeys((*stems, *pairs)))


@lru_cache(maxsize=SENTENCES_KEPT)
def _of_words(sentence: str) -> tuple[float, ...]:
    """Weigh the words of a folded sentence for every kind."""
    learned = weights()
    known = [*filter(None, map(learned.words.get, features(sentence)))]
    share = 1 / sqrt(len(known) or 1)
    sums = list(learned.begins)
    each = chain.from_iterable(known)
    for place, weight in zip(each, each, strict=True):
        sums[place] += share * weight
    return tuple(sums)


def weigh(sentence: str, rules: Iterable[str]) -> dict[str, float]:
    """Give for each kind how far a folded sentence, in which these rules found something, is above what the kind takes.

    Above nought it sounds like the kind.
    """
    learned = weights()
    sums = list(_of_words(sentence))
    for rule in set(rules):
        pairs = learned.rules.get(rule, ())
        for at in range(0, len(pairs), 2):
            sums[pairs[at]] += RULE_COUNTS * pairs[at + 1]
    return {kind: each - takes for kind, each, takes in zip(learned.kinds, sums, learned.takes, strict=True)}


def by_words(sentence: str, kind: str) -> float:
    """Give how far a folded sentence, in which no rule found anything, is above what a kind takes."""
    learned = weights()
    place = learned.kinds.index(kind)
    return _of_words(sentence)[place] - learned.takes[place]
