"""Gates: what is looked for before a pattern is worth trying must stand wherever the pattern would find something."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resignation import companies, lexicon
from resignation.checks import placeholder_left
from resignation.checks import technical_detail as rule
from resignation.prose import fold

PATTERNS = dict.fromkeys([*rule._COUNTED, *(pattern for pattern, _ in rule._WORDED)])
GAPS = {pattern: signs for signs, pattern in placeholder_left._GAPS}
QUICKLY = settings(
    max_examples=200, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
ASCII = st.characters(codec="ascii")
SIGNS = st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs"])


def is_let_through(pattern: re.Pattern[str], words: str) -> bool:
    """Tell whether the rule would try a pattern on some words."""
    keys = next((keys for each, keys in rule._WORDED if each is pattern), ())
    counted = pattern in rule._COUNTED and rule._DIGIT.search(words) is not None
    return counted or any(key in words for key in keys)


def made(pattern: re.Pattern[str], text: str) -> str:
    """Give what a pattern finds in a text, with as little as possible around it; nothing where it finds nothing."""
    match = pattern.search(text)
    words = f" {match.group()} " if match else ""
    return words if pattern.search(words) else text if match else ""


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:24])
def test_a_gate_hides_nothing_that_its_pattern_finds(pattern: re.Pattern[str]) -> None:
    """Made from the pattern itself, in every way in which it can be said."""
    tried = 0

    @QUICKLY
    @given(st.from_regex(pattern, alphabet=ASCII))
    def say(text: str) -> None:
        nonlocal tried
        if words := made(pattern, fold(text)):
            tried += 1
            assert is_let_through(pattern, words), words

    say()
    assert tried


@QUICKLY
@given(st.from_regex(companies.KNOWN, alphabet=ASCII))
def test_a_key_stands_in_every_company_that_is_known(text: str) -> None:
    """Whatever stands around its name."""
    if match := companies.KNOWN.search(fold(text)):
        assert not companies.KNOWN_KEYS.isdisjoint(lexicon.keys_in(match.group()))


@pytest.mark.parametrize("pattern", GAPS, ids=lambda pattern: pattern.pattern[:24])
def test_a_sign_stands_in_every_gap(pattern: re.Pattern[str]) -> None:
    """However its words are spaced and in whatever letters; also where a line ends within."""
    tried = 0

    @QUICKLY
    @given(st.from_regex(pattern, alphabet=SIGNS))
    def say(text: str) -> None:
        nonlocal tried
        if words := made(pattern, text):
            tried += 1
            assert any(sign in " ".join(words.split()).lower() for sign in GAPS[pattern]), words

    say()
    assert tried
