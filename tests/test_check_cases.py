"""The labelled letters: the set by which the letter check is judged must itself be sound."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from resignation.model import Context
from resignation.registry import rules
from resignation.review import review
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


def test_every_kind_has_a_rule_and_every_rule_a_kind() -> None:
    """The kinds are those of the labels, all of them and no others."""
    assert {rule.kind for rule in rules().values()} == KINDS


def test_our_own_words_are_read_for_what_comes_from_answers() -> None:
    """Names, numbers, keys, gaps and days may come from an answer into a sentence of ours; blame cannot."""
    assert {name for name, rule in rules().items() if rule.ours} == {
        "before-earliest", "identity-number", "last-day-before-letter", "last-day-off", "names-confidential-model",
        "names-new-employer", "other-last-day", "placeholder-left", "secret-shape",
    }  # fmt: skip


def test_both_days_are_named_where_they_contradict() -> None:
    """The message says the words of the letter."""
    found = review(
        "My last day will be 18 December 2026.\n\nBefore I finish on the 23rd of\nDecember we meet.", Context()
    )
    assert [finding.message for finding in found if finding.rule == "two-last-days"] == [
        "“18 December 2026” and “23rd of December” both stand as your last day."
    ] * 2


@pytest.mark.parametrize(
    ("day", "holidays", "found"),
    [
        ("1 January 2027", (), True),
        ("1 January 2027", (date(2027, 1, 6),), False),
        ("6 January 2027", (date(2027, 1, 6),), True),
        ("6 January 2027", (), False),
    ],
)
def test_a_holiday_is_one_of_the_place_if_the_place_is_known(day: str, holidays: tuple[date, ...], found: bool) -> None:  # noqa: FBT001
    """Without a place, only days that are holidays nearly everywhere count."""
    text = f"I resign. My last day will be {day}."
    rule = [finding.rule for finding in review(text, Context(holidays=frozenset(holidays)))]
    assert ("last-day-off" in rule) is found
