"""Requests and what the page keeps: read as carefully as anything that a stranger sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import registry
from resignation.answers import blank, lookup
from resignation.model import Edits
from resignation.state import LONGEST_NAME, Request, State, desk, parse
from tests.strategies import ANY_JSON, hostile_files

Example = Callable[[str], dict[str, Any]]
KEYS = st.sampled_from(["id", "action", "target", "value", "form", "kept", "today"])
PARTS = st.sampled_from(["answers", "section", "attempted", "pane", "editing"])
EVERY_TEXT = st.text(st.characters(), max_size=40)


def asked(**given: Any) -> Request:
    """Read a request and give what was asked."""
    return parse(json.dumps(given))[0]


def kept(**given: Any) -> State:
    """Read a request whose page kept something, and give the state."""
    return parse(json.dumps({"kept": json.dumps(given)}))[1]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "5",
        '"start"',
        "{",
        "\x00",
        "\ud800",
        "[" * 100_000,
        '{"id": ' + "9" * 5_000 + "}",
        '{"a":' * 50_000,
        "{}",
        '{"kept": "' + "[" * 100_000 + '"}',
    ],
    ids=lambda text: text[:12],
)
def test_what_is_no_request_is_a_start(text: str) -> None:
    """A message that cannot be read counts as the first one of an empty page."""
    assert parse(text) == (Request(), State())


@given(st.text(st.characters()) | ANY_JSON.map(json.dumps))
def test_any_text_is_a_request(text: str) -> None:
    """Nothing that can be sent fails to be read."""
    request, state = parse(text)
    assert isinstance(request, Request)
    assert isinstance(state, State)


@given(st.dictionaries(KEYS, ANY_JSON), st.dictionaries(PARTS, ANY_JSON | hostile_files()))
def test_any_mapping_is_a_request(given: dict[str, Any], whole: dict[str, Any]) -> None:
    """Each part that is malformed counts as not sent, and what is kept again is read the same again."""
    request, state = parse(json.dumps({"kept": json.dumps(whole), **given}))
    assert all(isinstance(text, str) for text in (request.action, request.target, request.value))
    assert state.section in registry.sections()
    assert parse(json.dumps({"kept": state.written()}))[1] == state
    desk(state, request.today)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"id": 7, "action": "go", "target": "employer", "value": "x"}, Request(
            id=7, action="go", target="employer", value="x"
        )),
        ({"id": "7", "action": None, "target": 5, "value": ["x"]}, Request()),
        ({"action": ""}, Request()),
        ({"action": "x" * 500, "target": "y" * 500}, Request(action="x" * LONGEST_NAME, target="y" * LONGEST_NAME)),
        ({"value": "x" * 100_000}, Request(value="x" * 100_000)),
        ({"form": 7}, Request()),
        ({"form": True}, Request()),
        ({"form": "you.name"}, Request()),
        ({"form": {"you.name": "Maya"}}, Request()),
        ({"form": None}, Request()),
        ({"form": [["you.name", "Maya"], ["a"], ["a", 1], "ab", None, [["a"], "b"]]}, Request(
            form=(("you.name", "Maya"),)
        )),
        ({"today": "2026-11-24"}, Request(today=date(2026, 11, 24))),
        ({"today": "2028-02-29"}, Request(today=date(2028, 2, 29))),
        ({"today": "2027-02-29"}, Request()),
        ({"today": "24.11.2026"}, Request()),
        ({"today": 20261124}, Request()),
        ({"today": "0001-01-01"}, Request()),
        ({"today": "9999-12-31"}, Request()),
    ],
    ids=lambda value: str(value)[:50],
)  # fmt: skip
def test_a_request_is_read_part_by_part(given: dict[str, Any], expected: Request) -> None:
    """What is well formed is taken, and the rest is as if it had not been sent."""
    assert asked(**given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, State()),
        ({"section": "employer", "pane": "dates", "editing": "close"}, State(
            section="employer", pane="dates", editing="close"
        )),
        ({"section": "nowhere", "pane": "x", "editing": 5}, State()),
        ({"section": ["you"], "pane": ["letter"], "attempted": "you"}, State()),
        ({"attempted": ["you", 5, None]}, State(attempted=frozenset({"you"}))),
        ({"answers": []}, State()),
        ({"answers": {"you": {"name": "Maya"}}}, State(raw={"you": {"name": "Maya"}})),
        ({"editing": "x" * 500}, State(editing="x" * LONGEST_NAME)),
    ],
    ids=lambda value: str(value)[:50],
)  # fmt: skip
def test_what_was_kept_is_read_part_by_part(given: dict[str, Any], expected: State) -> None:
    """A page, a pane or answers that do not exist are those of the beginning."""
    assert kept(**given) == expected


def test_the_form_is_laid_over_what_was_kept(example: Example) -> None:
    """What is in the controls wins, and what is not on the page stays."""
    whole = json.dumps({"answers": example("recsys-lead-us-ca")})
    _, state = parse(json.dumps({"kept": whole, "form": [["you.name", "Ana\ud800"], ["edit.close", "x"]]}))
    assert lookup(state.raw, "you.name") == "Ana\ud800"
    assert lookup(state.raw, "you.role") == "Staff Machine Learning Engineer"
    assert lookup(state.raw, "edits") == {}


def test_drafts_are_the_paragraphs_that_are_open() -> None:
    """Only controls of a paragraph are drafts; the last one of a name counts."""
    request = asked(
        form=[["edit.close", "a"], ["edit.own-1", "b"], ["you.name", "c"], ["edit.close", "d"], ["edit", ""]]
    )
    assert request.drafts == {"close": "d", "own-1": "b"}


def test_a_state_is_written_in_the_letters_of_every_script() -> None:
    """What the page keeps is JSON, without escapes that would make it twice as long."""
    state = State(raw={"schema": 1, "you": {"name": "李雷 \ud800"}}, attempted=frozenset({"you", "employer"}))
    assert "李雷" in state.written()
    assert json.loads(state.written())["attempted"] == ["employer", "you"]


@pytest.mark.parametrize(
    ("raw", "path", "value"),
    [
        ({}, "style.tone", "graceful-exit"),
        ({"style": {"length": "full"}}, "style.tone", "graceful-exit"),
        ({"style": "damaged"}, "style.tone", "graceful-exit"),
    ],
)
def test_one_answer_is_set_without_touching_the_state(raw: dict[str, Any], path: str, value: object) -> None:
    """A state is never changed in place; its neighbours keep their answers."""
    state = State(raw=json.loads(json.dumps(raw)))
    assert lookup(state.with_answer(path, value).raw, path) == value
    assert lookup(state.with_answer(path, value).raw, "style.length") == lookup(raw, "style.length")
    assert state.raw == raw


def test_edits_are_set_without_touching_the_state() -> None:
    """Other edits make another state."""
    state = State()
    assert state.with_edits(Edits(order=("close",))).raw == {"schema": 1, "edits": {"_order": ["close"]}}
    assert state.raw == blank()


def test_a_desk_holds_every_problem_of_the_answers() -> None:
    """What cannot be read and what contradicts itself are listed together, what cannot be read first."""
    raw = {"you": {"name": 5, "email": "x"}, "employment": {"start_date": "2030-01-01"}}
    now = desk(State(raw=raw), date(2026, 11, 24))
    assert [(problem.path, problem.code) for problem in now.problems] == [
        ("you.email", "not-an-email"),
        ("employment.start_date", "starts-after-letter"),
    ]
    assert now.answers.you.name == "5"
    assert now.facts.letter_date == date(2026, 11, 24)


@given(hostile_files(), st.none() | st.dates(date(1950, 1, 1), date(2100, 12, 31)))
def test_any_answers_make_a_desk(raw: dict[str, Any], today: date | None) -> None:
    """Whatever is in the answers and whatever day it is, there is a desk to work at."""
    assert desk(State(raw=raw), today).state.raw is raw


EXTREMES = st.sampled_from(["1950-01-01", "2100-12-31", "2028-02-29", "2026-11-24"])


@given(
    place=st.sampled_from(sorted(registry.jurisdictions())),
    dates=st.dictionaries(st.sampled_from(["start_date", "probation_end", "fixed_term_end"]), EXTREMES),
    departure=st.dictionaries(st.sampled_from(["letter_date", "received_date", "proposed_last_day"]), EXTREMES),
    notice=st.none() | st.fixed_dictionaries({"amount": st.just(730), "unit": st.sampled_from(["months", "weeks"])}),
    status=st.sampled_from(["permanent", "fixed-term", "probation", "contractor", "founder"]),
)
def test_no_date_that_can_be_typed_is_too_far(
    place: str, dates: dict[str, str], departure: dict[str, str], notice: dict[str, Any] | None, status: str
) -> None:
    """The first and the last day that the interview takes are worked with in every place."""
    employment = {"jurisdiction": place, "status": status, "contract_notice": notice, "leave_plan": "take", **dates}
    raw = {"employment": {**employment, "leave_left_days": 366}, "departure": departure}
    desk(State(raw={**raw, "handoff": {"extended_notice_weeks": 52}}), date(2026, 11, 24))
