"""The letter check: every rule over a text, exact words marked, in the order in which they matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import answers, registry, review
from resignation.actions.done import letter_of
from resignation.facts import compute
from resignation.model import Context, Finding, Rule, Span
from resignation.state import Desk, State, desk
from tests.strategies import ANY_TEXT

Example = Callable[[str], dict[str, Any]]
PRIVATE = Context(private_names=("Vantage Research", "tidepool", "AI"))
TODAY = date(2026, 11, 24)


def desk_of(raw: dict[str, Any], **changes: Any) -> Desk:
    """Read a saved file, with changes by path (dots written as two underscores)."""
    for path, value in changes.items():
        answers.store(raw, path.replace("__", "."), value)
    return desk(State(raw=raw), TODAY)


def quotes(text: str, context: Context = PRIVATE, rule: str = "names-new-employer") -> list[str]:
    """Give the words that a rule marks in a text."""
    return [finding.quote for finding in review.review(text, context) if finding.rule == rule]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I join Vantage Research.", ["Vantage Research"]),
        ("I join VANTAGE  \n research, yes.", ["VANTAGE  \n research"]),
        ("Vantage Research's offer", ["Vantage Research"]),
        ("“tidepool” and Tidepool", ["tidepool", "Tidepool"]),
        ("The AI team. I said ai.", ["AI"]),
        ("the tidepools, a vantage, our research", []),
        ("tide pool and Tide-Pool, vantage points, rising tides, pooled", ["tide pool", "Tide-Pool"]),
        ("", []),
    ],
)
def test_private_names_are_found_as_words(text: str, found: list[str]) -> None:
    """A name is found in any case and across lines, and never inside another word; a tiny one keeps its case."""
    assert quotes(text) == found


@pytest.mark.parametrize(
    "name", ["C++ (Labs)", "[x]", "a|b", "\\d+", "李雷", "Ångström", "x.ai", ".*", "O'Neill & Søn"]
)
def test_a_name_is_never_a_pattern(name: str) -> None:
    """A name full of signs is found as it is written and matches nothing else."""
    context = Context(private_names=(name,))
    assert quotes(f"I join {name} in May.", context) == [name]
    assert quotes("I join someone in May.", context) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dear [Manager's name],", ["[Manager's name]"]),
        ("as <Job Title> at {{ employer }}", ["<Job Title>", "{{ employer }}"]),
        ("on XXXX, signed ______", ["XXXX", "______"]),
        ("TBD, lorem ipsum, TBC", ["TBD", "TBC"]),
        ("see [1], x < 5 and y > 2, Super Bowl XX", []),
        ("[" * 5_000, []),
    ],
    ids=lambda value: str(value)[:20],
)
def test_open_gaps_are_found(text: str, found: list[str]) -> None:
    """What was left to fill in is marked, and ordinary brackets are not."""
    assert quotes(text, Context(), "placeholder-left") == found


@given(st.text() | ANY_TEXT, st.lists(st.text(min_size=1).filter(str.strip), max_size=3).map(tuple))
def test_a_finding_quotes_its_own_offsets(text: str, names: tuple[str, ...]) -> None:
    """Offsets count characters of the text as it was given, whatever it holds."""
    for finding in review.review(text, Context(private_names=names)):
        assert text[finding.start : finding.end] == finding.quote != ""
        assert "{" not in finding.message.replace(finding.quote, "")


def _rule(severity: Any, *spans: Span) -> Rule:
    """Make a rule that marks the same words in every text."""
    return replace(
        next(iter(registry.rules().values())),
        kind="made-up",
        severity=severity,
        message="“{name}” is odd.",
        suggestion="Take {name} out.",
        find=lambda _text, _context: spans,
    )


def test_findings_stand_in_the_order_in_which_they_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """What must stop the person comes first, then what warns, each in the order of the text."""
    named = (("name", "x"),)
    rules = {
        "late": _rule("consider", Span(0, 1, named)),
        "warns": _rule("warn", Span(1, 2, named)),
        "stops": _rule("stop", Span(7, 8, named), Span(3, 4, named)),
        "also": _rule("stop", Span(3, 4, named)),
    }
    monkeypatch.setattr(registry, "rules", lambda: rules)
    found = review.review("abcdefghij", Context())
    assert [(f.rule, f.start) for f in found] == [("also", 3), ("stops", 3), ("stops", 7), ("warns", 1), ("late", 0)]


def test_a_finding_says_its_rule_in_the_words_of_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Message and suggestion speak of what was found, braces and all, and a fix is handed on."""
    rules = {"odd": _rule("warn", Span(4, 7, (("name", "{x}"),), fix="Y"))}
    monkeypatch.setattr(registry, "rules", lambda: rules)
    assert review.review("abc {x} def", Context()) == (
        Finding(
            rule="odd",
            kind="made-up",
            severity="warn",
            quote="{x}",
            start=4,
            end=7,
            message="“{x}” is odd.",
            suggestion="Take {x} out.",
            fix="Y",
        ),
    )


def test_the_context_holds_what_the_answers_know(example: Example) -> None:
    """Private names, the dates and the form of the place are what a rule may know beside the text."""
    facts = desk_of(example("mlops-de-permanent"), departure__new_employer="Vantage Research").facts
    context = review.context_of(facts)
    assert (context.private_names, context.codenames) == (("Vantage Research",), ("grasp-quality",))
    assert context.last_day == context.earliest == facts.last_day
    assert context.letter_date == date(2026, 11, 24)
    assert context.form == "wet-ink"


def test_nothing_known_is_a_context_too() -> None:
    """Without answers the check still works, on the text alone."""
    assert review.context_of(compute(answers.read(answers.blank())[0], None)) == Context()


@pytest.mark.parametrize("name", ["mlops-de-permanent", "recsys-lead-us-ca", "safety-researcher-uk-ethics"])
def test_our_own_letters_have_nothing_to_mend(example: Example, name: str) -> None:
    """A letter that we wrote for complete answers passes our own check."""
    now = desk_of(example(name))
    assert review.review_letter(letter_of(now), now.facts) == ()


def test_an_edit_that_names_the_next_employer_is_found(example: Example) -> None:
    """The person's own wording is checked, and so is the subject above it."""
    edited = {"close": "See you at Vantage Research."}
    now = desk_of(example("recsys-lead-us-ca"), edits=edited, you__role="Tidepool Engineer")
    letter = letter_of(now)
    found = review.review_letter(letter, now.facts)
    assert {finding.quote for finding in found} == {"Vantage Research", "Tidepool"}
    assert review.body(letter).startswith(letter.subject)
    assert found[0].start < len(letter.subject)


@pytest.mark.parametrize(
    "piece", ["x", "X", "_", "[", "{{", "<a ", "Vantage ", "Vantage\n\n", "\u0301", "👩🏽‍🚀", "\x00"]
)
def test_a_long_paste_costs_no_more_than_its_length(piece: str) -> None:
    """Twice the text takes about twice the work; the best of three tries tells, for machines are noisy."""

    def cost(length: int) -> float:
        text = (piece * length)[:length]
        tries = []
        for number in range(3):
            started = process_time()
            review.review(f"{text}{number}", PRIVATE)
            tries.append(process_time() - started)
        return min(tries)

    assert cost(80_000) < 3.5 * cost(40_000) + 0.05
