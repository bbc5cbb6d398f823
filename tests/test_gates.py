"""Gates: what is looked for before a pattern is worth trying must stand wherever the pattern would find something.

And nothing is looked for in vain: each sign of a gate is, in some text, the only one by which the pattern is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resignation import companies, lexicon
from resignation.checks import chatbot_words_left, compensation_figure, insult, next_role, placeholder_left
from resignation.checks import ownership_claim as owning
from resignation.checks import technical_detail as technical
from resignation.prose import fold
from tests.sayings import sayings

QUICKLY = settings(
    max_examples=50, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
ASCII = st.characters(codec="ascii")
SIGNS = st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs"])


class Gate(NamedTuple):
    """A pattern, whether a text opens its gate, and the signs of which one must stand in the text for that."""

    pattern: re.Pattern[str]
    is_open: Callable[[str], object]
    signs: tuple[str, ...] = ()
    reads: Callable[[str], str] = fold


def as_written(text: str) -> str:
    """Leave a text as it is."""
    return text


def of_technical(pattern: re.Pattern[str], signs: tuple[str, ...] = ()) -> Gate:
    """Make the gate of a pattern of technical details; a figure opens those that count something."""
    return Gate(pattern, lambda text: pattern in technical._tried(text), signs)


def of_next_role(pattern: re.Pattern[str], signs: tuple[str, ...]) -> Gate:
    """Make the gate of a pattern of what comes next."""
    return Gate(pattern, lambda text: pattern in [tried[0] for tried in next_role._likely(text)], signs)


def of_gap(pattern: re.Pattern[str], signs: tuple[str, ...]) -> Gate:
    """Make the gate of a pattern of gaps, which are read as they are written."""
    return Gate(pattern, lambda text: pattern in placeholder_left._tried(text), signs, as_written)


def of_owning(pattern: re.Pattern[str]) -> Gate:
    """Make the gate of a pattern of ownership."""
    return Gate(pattern, lambda text: pattern in owning._tried(text))


CLAIMS = re.compile(f"{owning._I_OWN.pattern}|{owning._STAYS.pattern}")
PAY = (compensation_figure._MONEY, compensation_figure._EQUITY, compensation_figure._LOOSE, compensation_figure._SALARY)
CHATBOT = chatbot_words_left
GATES = [
    *(of_technical(pattern, signs) for pattern, signs in technical._WORDED),
    *(of_technical(pattern) for pattern in (technical._SIZE, technical._SCORE, technical._COSTS)),
    *(of_next_role(pattern, signs) for pattern, _, _, signs in next_role._TRIED),
    *(of_gap(pattern, signs) for signs, pattern in placeholder_left._GAPS),
    *(of_owning(pattern) for pattern in (owning._MINE, owning._I_OWN, owning._STAYS)),
    Gate(CLAIMS, owning._tried, owning._KEYS),
    Gate(CHATBOT._ASIDE, CHATBOT._is_worth_reading, CHATBOT._CHEAP),
    Gate(insult._SAID, lambda text: insult._STEMS.intersection(insult._STEM.findall(text))),
    *(Gate(pattern, compensation_figure._GUARD.search) for pattern in PAY),
]
EACH = pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.pattern.pattern[:24])


def made(pattern: re.Pattern[str], text: str) -> str:
    """Give what a pattern finds in a text, with as little as possible around it; nothing where it finds nothing."""
    match = pattern.search(text)
    words = f" {match.group()} " if match else ""
    return words if pattern.search(words) else text if match else ""


@cache
def said(gate: Gate) -> tuple[str, ...]:
    """Give what a pattern finds by every way through it."""
    texts = (made(gate.pattern, gate.reads(text)) for text in sayings(gate.pattern))
    return tuple(dict.fromkeys(text for text in texts if text))


@EACH
def test_a_gate_lets_through_whatever_way_a_thing_is_said(gate: Gate) -> None:
    """Every alternative of the pattern, with any of the others."""
    assert said(gate)
    assert [text for text in said(gate) if not gate.is_open(text)] == []


@EACH
def test_no_sign_is_looked_for_in_vain(gate: Gate) -> None:
    """Each is what opens the gate for some words, and no other does."""
    flat = (" ".join(text.split()).lower() if gate.reads is as_written else text for text in said(gate))
    standing = [[sign for sign in gate.signs if sign in text] for text in flat]
    assert {signs[0] for signs in standing if len(signs) == 1} == set(gate.signs)


@EACH
def test_a_gate_hides_nothing_that_chance_makes(gate: Gate) -> None:
    """Made from the pattern itself, with any letters and spaces that it allows."""
    tried = 0

    @QUICKLY
    @given(st.from_regex(gate.pattern, alphabet=SIGNS if gate.reads is as_written else ASCII))
    def say(text: str) -> None:
        nonlocal tried
        if words := made(gate.pattern, gate.reads(text)):
            tried += 1
            assert gate.is_open(words), words

    say()
    assert tried


@QUICKLY
@given(st.from_regex(companies.KNOWN, alphabet=ASCII))
def test_a_key_stands_in_every_company_that_is_known(text: str) -> None:
    """Whatever stands around its name."""
    if match := companies.KNOWN.search(fold(text)):
        assert not companies.KNOWN_KEYS.isdisjoint(lexicon.keys_in(match.group()))
