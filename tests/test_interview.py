"""Which questions are asked now, what stands in them, and what each still needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from resignation import answers, interview, registry
from resignation.answers import lookup, merge, questions, store
from resignation.facts import compute
from resignation.model import Asked, Page, Problem
from tests.strategies import hostile_files, saved_files

Example = Callable[[str], dict[str, Any]]
TODAY = date(2026, 11, 24)


def pages_of(raw: dict[str, Any], current: str = "you", attempted: tuple[str, ...] = ()) -> dict[str, Page]:
    """Give the pages of the interview by id."""
    typed, unreadable = answers.read(raw)
    facts = compute(typed, TODAY)
    found = interview.pages(raw, facts, (*unreadable, *facts.problems), current=current, attempted=attempted)
    return {str(page.id): page for page in found}


def raw_of(**changes: Any) -> dict[str, Any]:
    """Make a saved file of answers by path (dots written as two underscores)."""
    raw = answers.blank()
    for path, value in changes.items():
        store(raw, path.replace("__", "."), value)
    return raw


def asked(raw: dict[str, Any], path: str) -> Asked:
    """Give a question as it stands."""
    return next(q for page in pages_of(raw).values() for q in page.asked if q.name == path)


def chosen(raw: dict[str, Any], path: str) -> list[str]:
    """Give the values that are chosen in a question."""
    return [choice.value for choice in asked(raw, path).choices if choice.chosen]


@pytest.mark.parametrize(
    ("changes", "there", "absent"),
    [
        ({}, {"you.name", "employment.leave_plan"}, {"employment.fixed_term_end", "departure.reason_words"}),
        ({"employment__status": "fixed-term"}, {"employment.fixed_term_end"}, {"employment.probation_end"}),
        ({"employment__status": "probation"}, {"employment.probation_end"}, {"employment.fixed_term_end"}),
        ({"employment__status": "contractor"}, set(), {"employment.leave_plan", "agreements.garden_leave_expected"}),
        ({"employment__jurisdiction": "FR"}, {"employment.collective_agreement"}, set()),
        ({"employment__jurisdiction": "UK"}, set(), {"employment.collective_agreement", "employment.payday"}),
        ({"departure__disclose": "specific"}, {"departure.reason_words"}, set()),
    ],
)
def test_questions_are_asked_when_they_apply(changes: dict[str, Any], there: set[str], absent: set[str]) -> None:
    """An answer brings up the questions that follow from it, and only those."""
    names = {q.name for page in pages_of(raw_of(**changes)).values() for q in page.asked}
    assert there <= names
    assert not absent & names


def test_sections_stand_in_order_and_one_is_in_view() -> None:
    """Every section is there in the order of the interview, and the current one is marked."""
    pages = pages_of(raw_of(), current="employment")
    assert list(pages) == list(registry.sections())
    assert [name for name, page in pages.items() if page.current] == ["employment"]


@pytest.mark.parametrize(
    "nothing",
    [None, "", "  ", "\x00", "\u202e\u2066", "\ud800\n", [], {}],
    ids=repr,
)
def test_what_prints_as_nothing_is_no_answer(nothing: object) -> None:
    """A required answer of nothing but blanks and controls is missing."""
    raw = raw_of(you__name=nothing, you__role="x", employer__name="x", employment__jurisdiction="UK")
    facts = compute(answers.read(raw)[0], TODAY)
    assert interview.missing(raw, facts) == (Problem(path="you.name", code="required"),)


def test_everything_required_is_missed_at_first() -> None:
    """An empty interview lacks the name, the role, the employer and the place, in the order of the pages."""
    facts = compute(answers.read(answers.blank())[0], None)
    missing = [problem.path for problem in interview.missing(answers.blank(), facts)]
    assert missing == ["you.name", "you.role", "employer.name", "employment.jurisdiction"]


def test_what_is_missing_is_said_only_after_going_on() -> None:
    """Nobody is told of a gap in a section that they have not tried to leave."""
    assert pages_of(raw_of())["you"].problems == ()
    tried = pages_of(raw_of(), attempted=("you",))
    assert [problem.path for problem in tried["you"].problems] == ["you.name", "you.role"]
    assert tried["you"].asked[0].problem == Problem(path="you.name", code="required")
    assert tried["employer"].problems == ()


def test_what_cannot_be_read_is_said_at_once_and_stays_as_typed() -> None:
    """A problem stands beside its field from the start, and the field still holds what was typed."""
    raw = raw_of(employment__start_date="soon", you__name="Maya", you__role="x")
    page = pages_of(raw)["employment"]
    problem = Problem(path="employment.start_date", code="not-a-date")
    assert page.problems == (problem,)
    assert not page.done
    assert (asked(raw, "employment.start_date").value, asked(raw, "employment.start_date").problem) == ("soon", problem)


def test_a_problem_is_shown_on_its_own_page_only() -> None:
    """A problem inside a list belongs to the page that asks for the list, and to its row."""
    raw = raw_of(handoff__models=[{"name": "a"}, {"name": "b", "confidential": "x"}])
    pages = pages_of(raw)
    path = "handoff.models.1.confidential"
    assert [name for name, page in pages.items() if page.problems] == ["models"]
    assert [field.problem is not None for field in asked(raw, "handoff.models").records[1] if field.name == path] == [
        True
    ]


@pytest.mark.parametrize(
    ("changes", "section", "done"),
    [
        ({}, "you", False),
        ({"you__name": "Maya"}, "you", False),
        ({"you__name": "Maya", "you__role": "x"}, "you", True),
        ({"you__name": "Maya", "you__role": "x", "you__email": "x"}, "you", False),
        ({}, "thanks", False),
        ({"thanks": [{"name": "Ana"}]}, "thanks", True),
        ({"thanks": []}, "thanks", False),
        ({"agreements__nda": False}, "agreements", True),
        ({"agreements__non_compete": "unsure"}, "agreements", False),
        ({"handoff__extended_notice_weeks": "0"}, "handoff", False),
        ({"handoff__extended_notice_weeks": "2"}, "handoff", True),
        ({}, "check", False),
    ],
)
def test_a_section_is_done_when_something_is_said_and_nothing_lacks(
    changes: dict[str, Any],
    section: str,
    done: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """A default that an untouched control sends along is not yet an answer."""
    assert pages_of(raw_of(**changes))[section].done is done


@pytest.mark.parametrize(
    ("changes", "path", "values"),
    [
        ({}, "employment.works_on", ["mon", "tue", "wed", "thu", "fri"]),
        ({"employment__works_on": []}, "employment.works_on", []),
        ({"employment__works_on": ["sat", "mon"]}, "employment.works_on", ["mon", "sat"]),
        ({}, "departure.reason", ["undisclosed"]),
        ({"departure__reason": "ethics"}, "departure.reason", ["ethics"]),
        ({}, "departure.visa", [""]),
        ({"agreements__nda": True}, "agreements.nda", ["yes"]),
        ({"agreements__nda": "no"}, "agreements.nda", ["no"]),
        ({}, "agreements.nda", [""]),
        ({}, "style.length", ["standard"]),
        ({"handoff__commitments": ["runbooks", "my own"]}, "handoff.commitments", ["runbooks"]),
        ({"employment__jurisdiction": "UK"}, "employment.jurisdiction", ["UK"]),
        ({}, "employment.jurisdiction", []),
    ],
)
def test_what_was_chosen_is_chosen(changes: dict[str, Any], path: str, values: list[str]) -> None:
    """Each option shows whether it is chosen; what was not answered shows its default."""
    assert chosen(raw_of(**changes), path) == values


@pytest.mark.parametrize(
    ("changes", "path", "value"),
    [
        ({"you__name": "<script>"}, "you.name", "<script>"),
        ({"you__name": 5}, "you.name", "5"),
        ({"you__address": ["1 Road", "Town"]}, "you.address", "1 Road\nTown"),
        ({"you__address": "1 Road\n\nTown"}, "you.address", "1 Road\n\nTown"),
        ({"handoff__systems": ["our queue", "the lab"]}, "handoff.systems", "our queue\nthe lab"),
        ({"handoff__commitments": ["runbooks", "my own"]}, "handoff.commitments", "my own"),
        ({"employment__leave_left_days": 9.5}, "employment.leave_left_days", "9.5"),
        ({}, "employment.leave_left_days", ""),
        ({}, "handoff.extended_notice_weeks", "0"),
    ],
)
def test_what_was_typed_stands_in_its_control(changes: dict[str, Any], path: str, value: str) -> None:
    """A control shows what was typed and, in a list, what is nobody's option."""
    assert asked(raw_of(**changes), path).value == value


def test_rows_of_a_list_have_names_and_defaults_of_their_own() -> None:
    """Each row asks every field under its number, and an untouched one holds the record's default."""
    found = asked(raw_of(handoff__models=[{"name": "a"}, "damaged", {}]), "handoff.models")
    assert len(found.records) == 3
    names = [[field.name for field in row] for row in found.records]
    assert names[0][0] == "handoff.models.0.name"
    assert len({name for row in names for name in row}) == sum(map(len, names))
    row = {field.question.path: field for field in found.records[2]}
    assert [choice.value for choice in row["in_production"].choices if choice.chosen] == ["yes"]
    assert [choice.value for choice in row["confidential"].choices if choice.chosen] == ["no"]
    assert found.records[0][0].value == "a"
    thanked = {field.question.path: field for field in asked(raw_of(thanks=[{}]), "thanks").records[0]}
    assert [choice.value for choice in thanked["relation"].choices if choice.chosen] == ["manager"]


@pytest.mark.parametrize("damaged", [None, "text", 5, {}, True])
def test_a_damaged_list_has_no_rows(damaged: object) -> None:
    """A list that is none, and a period that is none, are asked afresh."""
    raw = raw_of(thanks=damaged, employment__contract_notice=damaged)
    assert asked(raw, "thanks").records == ()
    assert [part.value for part in asked(raw, "employment.contract_notice").parts if part.name.endswith("amount")] == [
        ""
    ]


def test_the_parts_of_a_period_stand_in_their_controls() -> None:
    """Amount, unit and end of the notice in the contract are three controls."""
    parts = asked(
        raw_of(employment__contract_notice={"amount": 3, "unit": "weeks"}), "employment.contract_notice"
    ).parts
    found = {part.name.rpartition(".")[2]: part for part in parts}
    assert found["amount"].value == "3"
    assert [c.value for c in found["unit"].choices if c.chosen] == ["weeks"]
    assert [c.value for c in found["end_on"].choices if c.chosen] == ["any"]


def test_options_that_live_in_rooms_are_listed() -> None:
    """Places stand by group and name, and a place's agreements, the languages and the systems can be chosen."""
    places = asked(raw_of(), "employment.jurisdiction").choices
    assert [(c.group, c.label) for c in places] == sorted((c.group, c.label) for c in places)
    assert {c.value for c in places} == set(registry.jurisdictions())
    agreements = asked(raw_of(employment__jurisdiction="FR"), "employment.collective_agreement").choices
    assert [c.value for c in agreements][0] == ""  # noqa: RUF015 - the order is what is tested
    assert len(agreements) == len(registry.jurisdictions()["FR"].notice.agreements) + 1  # type: ignore[index]
    assert {c.value for c in asked(raw_of(), "style.language").choices} == set(registry.languages())
    assert {c.value for c in asked(raw_of(), "handoff.systems").choices} == set(registry.systems())


@pytest.mark.parametrize(
    ("path", "html"),
    [("you.name", "you-name"), ("handoff.scheduled_jobs.0.owner_account", "handoff-scheduled-jobs-0-owner-account")],
)
def test_a_control_has_an_id_of_its_path(path: str, html: str) -> None:
    """The id is made from the path, so that it never changes."""
    assert interview.html_id(path) == html


@pytest.mark.parametrize(
    ("path", "default"), [("you.name", ""), ("departure.reason", "undisclosed"), ("style.tone", ""), ("no.such", None)]
)
def test_a_default_is_what_the_records_say(path: str, default: object) -> None:
    """What an answer is taken to be is said once, in the records."""
    assert interview.default_of(path) == default


def _sent(pages: dict[str, Page]) -> list[tuple[str, str]]:
    """Give what a browser would send of the pages, list announcements included."""
    pairs = []
    for page in pages.values():
        for top in page.asked:
            kind = top.question.kind
            if kind in answers.LIST_KINDS:
                pairs.append((top.name, ""))
            for part in (*[field for row in top.records for field in row], *top.parts) or (top,):
                picked = [c.value for c in part.choices if c.chosen]
                own = [(f"{part.name}.own", part.value)] if kind in {"systems", "commitments"} else []
                if part.choices:
                    pairs += [(part.name, value) for value in picked] + own
                elif own:
                    pairs += own
                elif kind != "records" or part is not top:
                    pairs.append((part.name, part.value))
    return pairs


@given(saved_files())
def test_sending_back_what_is_shown_changes_no_answer(raw: dict[str, Any]) -> None:
    """The page is a faithful copy: a form sent as it was rendered reads as the answers it was rendered from."""
    for path in ("handoff.commitments", "handoff.systems"):
        options = [choice.value for choice in asked(raw, path).choices]
        known = [value for value in options if value in lookup(raw, path)]
        store(raw, path, [*known, *(value for value in lookup(raw, path) if value not in known)])
    again = merge(raw, _sent(pages_of(raw)))
    assert answers.read(again) == answers.read(raw)


@given(hostile_files())
def test_any_answers_can_be_shown(raw: dict[str, Any]) -> None:
    """Whatever stands in a file, every page can be made of it, and what was a text is shown as it was typed."""
    for page in pages_of(raw, attempted=tuple(map(str, registry.sections()))).values():
        for q in page.asked:
            given = lookup(raw, q.name)
            if isinstance(given, str) and q.question.kind in {"text", "name", "words", "date", "number"}:
                assert q.value == given
    assert set(questions()) >= {
        problem.path for problem in interview.missing(raw, compute(answers.read(raw)[0], TODAY))
    }
