"""The letter check over our own letters: in every tone, reason, place and language nothing to stop or warn of."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from resignation import review
from resignation.model import LENGTHS, TONES
from resignation.registry import languages, rules
from tests import people

CROWD = 150
# A codename in the words that a person typed, which the check is right to mark.
TYPED = "Zyzzyva"
# What is true of the answers, and not of our words: a last day before the notice ends, a gap nobody has filled.
TRUE_OF_THE_ANSWERS = {"before-earliest", "placeholder-left", "last-day-off", "last-day-before-letter", "wrong-form"}


@pytest.mark.parametrize("language", languages())
def test_the_check_is_calm_about_our_own_letters(language: str) -> None:
    """Whoever resigns, in whatever tone and length, our words give no stop and no warning."""
    wrong: Counter[tuple[str, str]] = Counter()
    for number, raw in enumerate(people.people(CROWD)):
        style: dict[str, Any] = {
            "language": language,
            "tone": TONES[number % len(TONES)],
            "length": LENGTHS[number % len(LENGTHS)],
        }
        letter = people.letter_of(raw, **style)
        found = review.review_letter(letter, people.facts_of(raw))
        wrong.update((f.rule, f.quote[:80]) for f in found if f.severity != "consider")
    ours = {key: count for key, count in wrong.items() if key[0] not in TRUE_OF_THE_ANSWERS and TYPED not in key[1]}
    assert not ours, ours


def test_what_may_be_true_of_the_answers_are_rules() -> None:
    """The exceptions above name rules that exist."""
    assert set(rules()) >= TRUE_OF_THE_ANSWERS
