"""Gates: what is looked for before a pattern is worth trying must stand wherever the pattern would find something.

And nothing is looked for in vain: each sign of a gate is, in some text, the only one by which the pattern is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    """A pattern, the signs of which one must stand before it is tried, and which of them stand in a text."""

    pattern: re.Pattern[str]
    signs: tuple[str, ...]
    standing: Callable[[str, tuple[str, ...]], Iterable[str]]
    reads: Callable[[str], str] = fold

    def opened_by(self, text: str) -> set[str]:
        """Give the signs that stand in a text."""
        return set(self.standing(text, self.signs))


def within(text: str, signs: tuple[str, ...]) -> Iterable[str]:
    """Give what stands anywhere."""
    return (sign for sign in signs if sign in text)


def on_one_line(text: str, signs: tuple[str, ...]) -> Iterable[str]:
    """Give what stands anywhere, however words are spaced and in whatever letters."""
    return within(" ".join(text.split()).lower(), signs)


def with_a_figure(text: str, signs: tuple[str, ...]) -> Iterable[str]:
    """Give what stands anywhere; a figure is a sign of its own, which no list needs to name."""
    return chain(within(text, signs), technical._DIGIT.findall(text))


def begun(text: str, signs: tuple[str, ...]) -> Iterable[str]:
    """Give the stems of words."""
    return insult._STEMS.intersection(insult._STEM.findall(text)).intersection(signs)


def figures(text: str, _signs: tuple[str, ...]) -> Iterable[str]:
    """Give the figures and the words for large ones."""
    return compensation_figure._GUARD.findall(text)


def as_written(text: str) -> str:
    """Leave a text as it is."""
    return text


PAY = (compensation_figure._MONEY, compensation_figure._EQUITY, compensation_figure._LOOSE, compensation_figure._SALARY)
GATES = [
    *(Gate(p, signs, with_a_figure if p in technical._COUNTED else within) for p, signs in technical._WORDED),
    *(Gate(p, (), with_a_figure) for p in (technical._SIZE, technical._SCORE, technical._COSTS)),
    *(Gate(p, signs, within) for p, _, _, signs in next_role._TRIED),
    *(Gate(p, signs, on_one_line, as_written) for signs, p in placeholder_left._GAPS),
    Gate(chatbot_words_left._ASIDE, chatbot_words_left._CHEAP, on_one_line),
    Gate(insult._SAID, tuple(insult._STEMS), begun),
    *(Gate(p, (), figures) for p in PAY),
    Gate(re.compile(f"{owning._I_OWN.pattern}|{owning._STAYS.pattern}"), owning._KEYS, within),
    Gate(owning._MINE, ("my ",), within),
    Gate(owning._OWN, (" own",), within),
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
    assert [text for text in said(gate) if not gate.opened_by(text)] == []


@EACH
def test_no_sign_is_looked_for_in_vain(gate: Gate) -> None:
    """Each is what opens the gate for some words, and no other does."""
    alone = {sign for opened in map(gate.opened_by, said(gate)) if len(opened) == 1 for sign in opened}
    assert sorted(set(gate.signs) - alone) == []
    assert len(set(gate.signs)) == len(gate.signs)


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
            assert gate.opened_by(words), words

    say()
    assert tried
