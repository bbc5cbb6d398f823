"""What models are for: broad classes from free text, and nothing where none fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import registry
from resignation.purposes import MOST_KINDS, SIGNS, kind_of, tally


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("Home-page ranking for the shop", "ranking"),
        ("Ranks search results", "ranking"),
        ("Personalised next-best offers", "recommendations"),
        ("semantic search over documents", "search"),
        ("Weekly demand forecasting", "forecasting"),
        ("flags payments for the fraud team", "fraud"),
        ("credit scorecard", "risk"),
        ("LLM that summarises support tickets", "language"),
        ("OCR of invoices", "vision"),
        ("wake word on the device", "speech"),
        ("dynamic pricing of tickets", "pricing"),
        ("ad click-through rate", "advertising"),
        ("spam and abuse", "moderation"),
        ("grasp scoring", ""),
        ("loads the truck", ""),
        ("adds up the frank opinions of a crank", ""),
        ("", ""),
    ],
)
def test_a_purpose_has_the_class_that_it_mentions_first(purpose: str, kind: str) -> None:
    """A class is known by its words, whole, and what fits none has none."""
    assert kind_of(purpose) == kind


@given(st.lists(st.text(max_size=40) | st.sampled_from(["ranking", "search", "fraud", "speech", "pricing"])))
def test_a_tally_is_short_and_never_counts_more_than_there_is(purposes: list[str]) -> None:
    """At most three classes are counted, the largest first."""
    found = tally(purposes)
    counts = [number for _, number in found]
    assert len(found) <= MOST_KINDS
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) <= len(purposes)


@pytest.mark.parametrize("folder", sorted({language.folder for language in registry.languages().values()}))
def test_every_language_has_words_for_every_class(folder: str) -> None:
    """Whatever class a model has, a letter in any language can say it."""
    assert set(registry.kinds(folder)) == {*SIGNS, "one", "among"}
