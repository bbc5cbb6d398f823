"""What the check finds in the letters, sentences and examples that its rules were tuned on: a change is seen early.

``--accept`` writes it anew; the diff is the review. The half that judges the check is not here: nobody reads it.
What a rule finds by itself is kept rule by rule, and a slip in one of them shows where that one alone is run.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from resignation import registry
from resignation.model import Context
from resignation.review import review
from tests.check_figures import CASES, Case, cases
from workshop.learning import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from resignation.model import Rule, Span

KEPT = CASES.with_name("findings.json")
LETTERS = cases("tune")
AT_A_TIME = 25
SOME_LETTERS = [LETTERS[at : at + AT_A_TIME] for at in range(0, len(LETTERS), AT_A_TIME)]
RULES = {name: rule for name, rule in registry.rules().items() if rule.find}
AUTHORS = sorted(SENTENCES.glob("*.txt"), key=lambda path: path.stem)


@cache
def sentences(path: Path) -> tuple[str, ...]:
    """Give the sentences of an author, without the kinds before them."""
    return tuple(line.partition(": ")[2] for line in path.read_text("utf-8").splitlines())


def places(rule: Rule, text: str, context: Context) -> str:
    """Give where a rule finds something, and what it says of it beside the words themselves."""
    return " ".join(_place(span, text) for span in (rule.find(text, context) if rule.find else ()))


def _place(span: Span, text: str) -> str:
    said = " ".join(text[span.start : span.end].split())
    beside = "".join(f" {name}={value!r}" for name, value in span.values if " ".join(value.split()) != said)
    return f"{span.start}-{span.end}{beside}" + (f" fix={span.fix!r}" if span.fix else "")


def in_examples(rule: Rule) -> list[str]:
    """Give the places in the bad examples."""
    return [places(rule, text, rule.context) for text in rule.bad]


def in_letters(rule: Rule) -> dict[str, str]:
    """Give the places in the letters that have any."""
    found = ((case.name, places(rule, case.text, case.context)) for case in LETTERS)
    return {name: where for name, where in found if where}


def in_sentences(rule: Rule, author: Path) -> dict[str, str]:
    """Give the places in the sentences of an author that have any, by the number of the line."""
    found = ((str(number), places(rule, line, Context())) for number, line in enumerate(sentences(author), 1))
    return {number: where for number, where in found if where}


def weighed(case: Case) -> list[str]:
    """Give what is left of all that when it is weighed, with its severity, and what is only heard."""
    return [f"{found.rule} {found.start}-{found.end} {found.severity}" for found in review(case.text, case.context)]


def anew() -> Iterator[tuple[str, dict[str, Any]]]:
    """Find everything that is kept."""
    yield "examples", {name: in_examples(rule) for name, rule in RULES.items()}
    yield "letters", {name: in_letters(rule) for name, rule in RULES.items()}
    by_author = {name: {path.stem: in_sentences(rule, path) for path in AUTHORS} for name, rule in RULES.items()}
    yield "sentences", by_author
    yield "weighed", {case.name: weighed(case) for case in LETTERS}


@pytest.fixture(scope="module")
def kept(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Read what was found when somebody last looked."""
    if request.config.getoption("--accept"):
        KEPT.write_text(json.dumps(dict(anew()), indent=0, ensure_ascii=False) + "\n", "utf-8")
    found: dict[str, Any] = json.loads(KEPT.read_text("utf-8"))
    return found


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_in_its_examples_what_was_accepted(name: str, kept: dict[str, Any]) -> None:
    """Not only something: these words."""
    assert in_examples(RULES[name]) == kept["examples"].get(name)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_in_letters_what_was_accepted(name: str, kept: dict[str, Any]) -> None:
    """Places, and what is said of them, stay as they were."""
    assert in_letters(RULES[name]) == kept["letters"].get(name)


@pytest.mark.parametrize("author", AUTHORS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_in_sentences_what_was_accepted(name: str, author: Path, kept: dict[str, Any]) -> None:
    """Places, and what is said of them, stay as they were."""
    assert in_sentences(RULES[name], author) == kept["sentences"].get(name, {}).get(author.stem)


@pytest.mark.parametrize("some", SOME_LETTERS, ids=lambda some: some[0].name)
def test_what_is_left_when_all_is_weighed_was_accepted(some: list[Case], kept: dict[str, Any]) -> None:
    """Rules, places and severities stay as they were."""
    assert {case.name: weighed(case) for case in some} == {case.name: kept["weighed"].get(case.name) for case in some}


def test_all_of_them_are_kept_and_no_others(kept: dict[str, Any]) -> None:
    """A rule, an author or a letter that is gone, or new, is noticed."""
    assert set(kept["weighed"]) == {case.name for case in LETTERS}
    assert set(kept["examples"]) == set(kept["letters"]) == set(kept["sentences"]) == set(RULES)
    assert {frozenset(authors) for authors in kept["sentences"].values()} == {frozenset(p.stem for p in AUTHORS)}
