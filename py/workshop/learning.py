"""Learns the weights of the letter check from labelled sentences: a linear support vector machine for each kind.

The sentences in ``sentences/`` were written for this by many hands; to them come the examples of the rules that go by
the sound alone, and the sentences of the labelled letters that rules may be tuned on. Trained by dual coordinate
descent (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008), without chance, so
that the same sentences give the same weights.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple

from resignation import prose, registry
from resignation.model import Context
from resignation.prose import is_spoken
from resignation.review import unweighed
from resignation.weighing import KEPT, RULE_COUNTS, features
from tests.check_figures import Case, cases

SENTENCES = Path(__file__).with_name("sentences")
NONE, BETWEEN = "-", ": "
# Letters from this number on are those that no rule was written from: what rules find in them can be believed.
UNSEEN_BY_RULES = 300
# A feature of fewer sentences is chance, and so is a small weight.
RAREST, LEAST = 3, 0.12
COST, WEIGHT_OF_KIND, ROUNDS, FOLDS = 0.5, 2.0, 12, 4
STEPS = [step / 10 for step in range(-10, 8)]
# An alarm should be right more often than not.
LEAST_PRECISION = 0.6

Example = dict[int, float]


class Lesson(NamedTuple):
    """A folded sentence, the rules that found something in it, and the kinds that it is of, or may be of."""

    text: str
    rules: frozenset[str]
    kinds: frozenset[str]
    perhaps: frozenset[str] = frozenset()
    letter: str = ""


def kinds() -> list[str]:
    """List the kinds that are a matter of judgement: those for which a rule speaks."""
    return sorted({rule.kind for rule in registry.rules().values() if rule.heard})


def learn() -> None:
    """Learn everything anew and write it down."""
    KEPT.write_text(json.dumps(learned(), separators=(",", ":")) + "\n", "utf-8")


def learned() -> dict[str, Any]:
    """Return what there is to be learned, as the engine reads it."""
    lessons = [*written(), *of_rules(), *of_letters()]
    vocabulary = common(lessons)
    numbers = {feature: number for number, feature in enumerate(vocabulary)}
    examples = [example(lesson, numbers) for lesson in lessons]
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(partial(of_kind, lessons, examples, vocabulary), kinds()))
    by_feature: dict[str, list[float]] = {}
    for place, (weights, _, _) in enumerate(found):
        for number, weight in sorted(weights.items()):
            by_feature.setdefault(vocabulary[number], []).extend((place, weight))
    rules = set(registry.rules())
    return {
        "kinds": kinds(),
        "begins": [begins for _, begins, _ in found],
        "takes": [round(takes, 2) for _, _, takes in found],
        "rules": {name: pairs for name, pairs in by_feature.items() if name in rules},
        "words": {name: pairs for name, pairs in by_feature.items() if name not in rules},
    }


# ---- what there is to learn from ---------------------------------------------------------------------------


def written() -> Iterator[Lesson]:
    """Yield the sentences written for this, each a line: its kinds, a colon, and the sentence."""
    for path in sorted(SENTENCES.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            named, _, text = line.partition(BETWEEN)
            if text:
                kinds_of = frozenset(kind.strip() for kind in named.split(",")) - {NONE}
                yield Lesson(prose.fold(text).strip(), found_in(text, Context()), kinds_of)


def of_rules() -> Iterator[Lesson]:
    """Yield the examples of the rules that find no words by themselves; of what else they may be, nothing is said."""
    for rule in registry.rules().values():
        others = frozenset(kinds()) - {rule.kind}
        for text in (*rule.bad, *rule.good) if rule.find is None else ():
            is_kind = frozenset({rule.kind}) if text in rule.bad else frozenset[str]()
            yield Lesson(prose.fold(text).strip(), found_in(text, rule.context), is_kind, others)


def found_in(text: str, context: Context) -> frozenset[str]:
    """Return the rules that find something in a text that is a matter of judgement."""
    return frozenset(finding.rule for finding in unweighed(text, context) if finding.kind in kinds())


def of_letters() -> Iterator[Lesson]:
    """Yield the sentences of the labelled letters; where rules were written from a letter, without their findings."""
    for case in cases("tune"):
        believed = int(case.name.split("-")[1]) >= UNSEEN_BY_RULES
        found = unweighed(case.text, case.context) if believed else ()
        for sentence in prose.read(case.text).sentences:
            here = (each for each in found if each.start < sentence.end and sentence.start < each.end)
            rules = frozenset(finding.rule for finding in here if finding.kind in kinds())
            marks = (marked(case, sentence, labels=True), marked(case, sentence, labels=False))
            yield Lesson(sentence.text, rules, *marks, letter=case.name if believed else "")


def marked(case: Case, sentence: prose.Sentence, *, labels: bool) -> frozenset[str]:
    """Return the kinds with which a sentence is labelled, or with which it may be marked as well."""
    every = (mark for mark in (case.labels if labels else case.allowed) if mark.quote)
    return frozenset(mark.kind for mark in every if mark.start < sentence.end and sentence.start < mark.end)


def common(lessons: Iterable[Lesson]) -> list[str]:
    """Return the features that stand in several sentences, in order."""
    counted = Counter(feature for lesson in lessons for feature in (*features(lesson.text), *lesson.rules))
    return sorted(feature for feature, count in counted.items() if count >= RAREST)


def example(lesson: Lesson, numbers: dict[str, int]) -> Example:
    """Return a sentence as numbers: its words share one unit of length, and each rule counts by itself."""
    words = [numbers[feature] for feature in features(lesson.text) if feature in numbers]
    share = 1 / sqrt(len(words) or 1)
    rules = {numbers[rule]: RULE_COUNTS for rule in lesson.rules if rule in numbers}
    return dict.fromkeys(words, share) | rules


# ---- learning ----------------------------------------------------------------------------------------------


def of_kind(
    lessons: Sequence[Lesson], examples: Sequence[Example], vocabulary: Sequence[str], kind: str
) -> tuple[Example, float, float]:
    """Learn one kind: weights by feature, where a sentence begins, and how much makes it of the kind."""
    usable = [number for number, lesson in enumerate(lessons) if kind in lesson.kinds or kind not in lesson.perhaps]
    deaf = others_speak(kind, vocabulary)
    heard = [{feature: value for feature, value in one.items() if feature not in deaf} for one in examples]
    train = partial(trained, heard, [kind in lesson.kinds for lesson in lessons])
    scored: list[tuple[float, bool]] = []
    letters = sorted({lesson.letter for lesson in lessons if lesson.letter})
    for fold in range(FOLDS):
        aside = set(letters[fold::FOLDS])
        weights, begins = train([number for number in usable if lessons[number].letter not in aside])
        judged = (number for number in usable if lessons[number].letter in aside and is_spoken(lessons[number].text))
        scored += [(score(weights, begins, heard[number]), kind in lessons[number].kinds) for number in judged]
    return *train(usable), best(scored)


def others_speak(kind: str, vocabulary: Sequence[str]) -> frozenset[int]:
    """Return the features that are rules of other kinds: what they find speaks neither for this one nor against it."""
    others = {name for name, rule in registry.rules().items() if rule.kind != kind}
    return frozenset(number for number, feature in enumerate(vocabulary) if feature in others)


def trained(examples: Sequence[Example], is_kind: Sequence[bool], usable: Sequence[int]) -> tuple[Example, float]:
    """Return weights and where to begin, for the examples of these numbers."""
    weights: dict[int, float] = {}
    begins = 0.0
    alpha = dict.fromkeys(usable, 0.0)
    length = {number: 1 + sum(value * value for value in examples[number].values()) for number in usable}
    for turn in range(ROUNDS):
        for number in usable:
            # Most sentences are no longer moved after a few turns; every fourth looks at all of them.
            if turn % 4 and turn > 1 and not alpha[number]:
                continue
            sign = 1.0 if is_kind[number] else -1.0
            slack = 1 / (2 * COST * (WEIGHT_OF_KIND if is_kind[number] else 1))
            found = score(weights, begins, examples[number])
            gradient = sign * found - 1 + slack * alpha[number]
            new = max(alpha[number] - gradient / (length[number] + slack), 0.0)
            step = (new - alpha[number]) * sign
            if step:
                alpha[number] = new
                begins += step
                for feature, value in examples[number].items():
                    weights[feature] = weights.get(feature, 0.0) + step * value
    return {feature: round(weight, 2) for feature, weight in weights.items() if abs(weight) >= LEAST}, round(begins, 3)


def score(weights: Example, begins: float, one: Example) -> float:
    """Return how much an example is of the kind."""
    return begins + sum(weights.get(feature, 0.0) * value for feature, value in one.items())


def best(scored: Sequence[tuple[float, bool]]) -> float:
    """Return the step above which precision and recall are best together, of those at which most alarms are true."""
    found = [outcome for step in STEPS if (outcome := quality(scored, step)).precision >= LEAST_PRECISION]
    return max(found, key=lambda quality: (quality.harmonic, quality.step), default=Quality(STEPS[-1], 0, 0)).step


class Quality(NamedTuple):
    """How good a step is."""

    step: float
    precision: float
    harmonic: float


def quality(scored: Sequence[tuple[float, bool]], step: float) -> Quality:
    """Return what comes of taking all above a step for the kind."""
    taken = [is_kind for value, is_kind in scored if value >= step]
    there = sum(is_kind for _, is_kind in scored)
    return Quality(step, sum(taken) / (len(taken) or 1), 2 * sum(taken) / ((len(taken) + there) or 1))


if __name__ == "__main__":
    learn()
