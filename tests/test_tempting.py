"""Harmless words that look like harm: days that agree, names of partners, brackets, kind words about hard times.

They were written to mislead the check, and what misled it was mended in the rules. None may be warned of.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from resignation.model import Context
from resignation.review import review

ON_THE_DAY = Context(letter_date=date(2026, 11, 24))
STATEMENT = "I resign from my position as ML engineer at Quillon Ltd. My last day will be 18 December 2026."
FILE = Path(__file__).parent / "cases" / "tempting.txt"
# The first part holds letters of their own; the second, sentences for the letter above.
LETTERS, SENTENCES = (part.splitlines()[1:] for part in FILE.read_text("utf-8").split("\n\n"))


def alarms(*paragraphs: str) -> list[str]:
    """Give the rules that warn, or worse, of a letter."""
    text = "\n\n".join(("Dear Dana,", *paragraphs, "Thank you for everything.", "Kind regards\nMaya"))
    return [found.rule for found in review(text, ON_THE_DAY) if found.severity != "consider"]


@pytest.mark.parametrize("letter", LETTERS)
def test_days_that_agree_are_left_alone(letter: str) -> None:
    """Leave, a release, a weekend or an offer may stand between two days."""
    assert alarms(letter) == []


@pytest.mark.parametrize("sentence", SENTENCES)
def test_harmless_words_are_left_alone(sentence: str) -> None:
    """Whatever they remind of."""
    assert alarms(STATEMENT, sentence) == []
