"""What the rules found, weighed with the words around it: some is left out, and some is heard that no rule found.

What rests on facts (a date, a name from the answers, the shape of a key) is never weighed. What is only just borne out
asks the person to judge, and warns of nothing.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import inf
from typing import TYPE_CHECKING

from resignation import prose, registry, weighing
from resignation.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from resignation.model import Rule
    from resignation.prose import Sentence

# So far above what a kind takes a finding is as serious as its rule says; so far below it is still worth a look.
CLEAR, DOUBT = 0.7, 0.3
# Sums in another order differ by less.
ROUNDING = 1e-9


def heard(text: str, found: Iterable[Finding], spoken: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    """Give the findings that the words around bear out, as serious as they do, and what else the words sound like.

    Only sentences that lie within ``spoken``, ranges of characters, may sound like something; ours are known.
    """
    found, page = tuple(found), prose.read(text)
    judged = [finding for finding in found if page.is_english and _is_judged(finding)]
    yield from (finding for finding in found if finding not in judged)
    most = dict.fromkeys(judged, -inf)
    for sentence in page.sentences if page.is_english else ():
        here = [finding for finding in found if finding.start < sentence.end and sentence.start < finding.end]
        above = weighing.weigh(sentence.text, (finding.rule for finding in here if finding in most))
        most |= {finding: max(most[finding], above[finding.kind]) for finding in here if finding in most}
        if any(start <= sentence.start and sentence.end <= end for start, end in spoken):
            told = {finding.kind for finding in here}
            yield from _sounds(text, sentence, {kind: more for kind, more in above.items() if kind not in told})
    yield from (_as_serious(finding, more) for finding, more in most.items() if more >= -DOUBT)


def _as_serious(finding: Finding, more: float) -> Finding:
    """Let what is only just borne out be a matter to consider."""
    return finding if more >= CLEAR else replace(finding, severity="consider")


def _is_judged(finding: Finding) -> bool:
    """Tell what is a matter of judgement from what rests on facts."""
    return finding.kind in weighing.weights().kinds and not registry.rules()[finding.rule].ours


def _sounds(text: str, sentence: Sentence, above: Mapping[str, float]) -> Iterator[Finding]:
    """Give a finding for each kind that a sentence sounds like, under the rule that speaks for the kind."""
    kinds = [kind for kind, more in above.items() if more >= 0]
    for kind in kinds if kinds and prose.is_spoken(sentence.text) else ():
        name, rule = _speakers()[kind]
        finding = Finding(
            rule=name,
            kind=kind,
            severity=rule.severity,
            quote=text[sentence.start : sentence.end],
            start=sentence.start,
            end=sentence.end,
            message=rule.heard,
            suggestion=rule.suggestion,
        )
        yield _as_serious(finding, above[kind])


def could_stand(kind: str, sentence: str) -> bool:
    """Tell whether anything that rules find in a folded sentence could be borne out under a kind.

    Where nothing could, no rule of the kind needs to read it: what a rule finds counts for its own kind alone.
    """
    return weighing.by_words(sentence, kind) + _most()[kind] >= -DOUBT - ROUNDING


@cache
def _most() -> dict[str, float]:
    """Give by kind how much it can add that rules find something."""
    kinds = weighing.weights().kinds
    most = dict.fromkeys(kinds, 0.0)
    for name, pairs in weighing.weights().rules.items():
        for place, weight in zip(pairs[::2], pairs[1::2], strict=True):
            if not registry.rules()[name].ours:
                most[kinds[place]] += max(0.0, weighing.RULE_COUNTS * weight)
    return most


@cache
def _speakers() -> dict[str, tuple[str, Rule]]:
    return {rule.kind: (name, rule) for name, rule in registry.rules().items() if rule.heard}
