"""The labelled letters: the set by which the letter check is judged must itself be sound."""

from __future__ import annotations

import tomllib
from collections import Counter
from itertools import combinations
from typing import Any

import pytest

from tests.check_figures import CASES, HALVES, Case, cases, outcome, table

KINDS = {
    "names-new-employer", "describes-next-role-or-research", "technical-detail", "ownership-claim",
    "promises-to-keep-material", "accusation-or-blame", "grievance-or-insult", "threat-or-ultimatum", "legal-claim",
    "health-detail", "compensation-figure", "solicits-colleagues", "conditional-resignation", "missing-last-day",
    "contradictory-dates", "notice-too-short", "open-ended-availability", "placeholder-left", "secret-or-credential",
    "personal-data", "third-person-blame-of-named-colleague", "not-a-resignation-statement", "sarcasm-or-joke",
    "wrong-form",
}  # fmt: skip
WHOLE_LETTER = {"missing-last-day", "not-a-resignation-statement"}
ALL = cases("all")


@pytest.mark.parametrize("path", sorted(CASES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_letter_is_labelled_soundly(path: Any) -> None:
    """Labels are of the 24 kinds, and what they quote stands in the letter exactly once."""
    raw = tomllib.loads(path.read_text("utf-8"))
    assert set(raw) <= {"about", "english", "text", "context", "label", "allowed"}
    assert path.name.startswith(HALVES)
    assert 45 <= len(raw["text"].split()) <= 600
    for mark in raw.get("label", []) + raw.get("allowed", []):
        assert mark["kind"] in KINDS
        assert mark["quote"] == "" or raw["text"].count(mark["quote"]) == 1
    for label in raw.get("label", []):
        assert label["severity"] in {"warn", "consider"}
        assert (label["quote"] == "") == (label["kind"] in WHOLE_LETTER)


@pytest.mark.parametrize("half", HALVES)
def test_every_kind_has_letters_enough(half: str) -> None:
    """In each half every kind is labelled in seven letters or more, and thirty letters or more are clean."""
    letters = cases(half)
    of_kind = Counter(kind for case in letters for kind in {label.kind for label in case.labels})
    assert {kind: of_kind[kind] for kind in KINDS if of_kind[kind] < 7} == {}
    assert sum(not case.labels for case in letters) >= 30


def test_no_two_letters_are_the_same_letter() -> None:
    """No name is used twice, and no two letters share many of their runs of five words."""
    assert len({case.name.split("-", 2)[2] for case in ALL}) == len(ALL)
    runs = {case.name: _runs(case) for case in ALL}
    alike = [
        (a, b) for a, b in combinations(runs, 2) if len(runs[a] & runs[b]) > 0.15 * min(len(runs[a]), len(runs[b]))
    ]
    assert alike == []


def _runs(case: Case) -> set[tuple[str, ...]]:
    """Give every run of five words of a letter."""
    words = case.text.casefold().split()
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def test_the_letters_speak_many_englishes() -> None:
    """The set is not written in one English only, and comes from several continents."""
    assert {"US", "UK", "India", "Australia", "Singapore", "Ireland", "South Africa"} <= {case.english for case in ALL}


def test_the_figures_count_each_label_once() -> None:
    """What is found and what is missed are together what is labelled."""
    outcomes = [outcome(case) for case in ALL]
    assert all(len(each.hit) + len(each.missed) == len(each.case.labels) for each in outcomes)
    assert table(outcomes)[-1].startswith("all")
