"""Rules that read a letter as a whole: what one paragraph says decides what is found in another."""

from __future__ import annotations

import pytest

from resignation import registry
from resignation.model import Rule

BETWEEN = "\n\n"
WRITTEN = "24 November 2026"
ENGLISH = "I have liked my time here, and I thank all of you for it."
BITTER = "Management ignored every single warning that we raised and then blamed my team for the outage."
HARD = "Two rounds of cuts were announced to my staff before they were announced to me."
# Of each such rule, a letter of two paragraphs in which it finds other words than in the two apart.
ACROSS = {
    "accusation-hinted": (BITTER, HARD),
    "before-earliest": ("My last day at work is 18 December 2026.", "My employment ends on 28 February 2027."),
    "colleague-hinted": (f"{ENGLISH} Dana left me with it.", "She did it for free."),
    "complaint-hinted": (BITTER, HARD),
    "impossible-date": (WRITTEN, "My last day will be 29 February."),
    "last-day-before-letter": (WRITTEN, "My last day will be 18 December 2025."),
    "last-day-off": (WRITTEN, "My last day will be 25 December."),
    "leaves-at-once": (WRITTEN, "I resign. My last day will be 26 November 2026."),
    "missing-last-day": ("I resign from my post.", "My last day will be 18 December 2026."),
    "not-a-resignation": ("I resign from my post.", ENGLISH),
    "notice-against-last-day": (WRITTEN, "I give four weeks' notice. My last day will be 4 December 2026."),
    "other-last-day": ("I resign as of 25 December 2026.", "My last day is 31 December 2026."),
    "two-last-days": ("My last day will be 18 December 2026.", "My last day will be 31 December 2026."),
    "weekday-against-date": (WRITTEN, "My last day will be Monday, 18 December."),
    "wrong-form": ("I resign by this e-mail.", "The signed original follows by post."),
}


def found(rule: Rule, *paragraphs: str) -> list[str]:
    """Give the words that a rule marks in some paragraphs, each read by itself."""
    spans = ((text, span) for text in paragraphs if rule.find for span in rule.find(text, rule.context))
    return [text[span.start : span.end] for text, span in spans]


@pytest.mark.parametrize("name", ACROSS)
def test_a_rule_that_needs_the_whole_letter_is_given_it(name: str) -> None:
    """It finds otherwise where it sees one paragraph at a time, so that it must not."""
    rule, paragraphs = registry.rules()[name], ACROSS[name]
    assert found(rule, BETWEEN.join(paragraphs)) != found(rule, *paragraphs)
    assert rule.whole


def test_no_other_rule_waits_for_the_whole_letter() -> None:
    """Of a letter being written the others read only the paragraph that changed."""
    assert {name for name, rule in registry.rules().items() if rule.whole} == set(ACROSS)
