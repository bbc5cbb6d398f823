"""The saved file and the form: laid over one another without loss, and read into typed answers with problems."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import answers
from resignation.answers import InvalidFileError, blank, load, lookup, merge, questions, saved, store
from resignation.model import Answers, ContractNotice, Job, Model, Problem, Thanks
from tests.strategies import ANY_JSON, hostile_files, saved_files

Example = Callable[[str], dict[str, Any]]
PATHS = st.lists(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), min_size=1, max_size=4).map(".".join)


def read(path: str, given: object) -> tuple[Any, list[tuple[str, str]]]:
    """Read a file with one answer: its typed value, and the problems as path and code."""
    raw = blank()
    store(raw, path, given)
    typed, problems = answers.read(raw)
    value: Any = typed
    for part in path.split("."):
        value = getattr(value, part, None)
    return value, [(problem.path, problem.code) for problem in problems]


# ---- the file ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "not-json"),
        ("{", "not-json"),
        ("\x00", "not-json"),
        ("Dear James,", "not-json"),
        ('{"schema": ' + "9" * 5_000 + "}", "not-json"),
        ("[" * 100_000, "not-json"),
        ("[]", "not-ours"),
        ("null", "not-ours"),
        ("{}", "not-ours"),
        ('{"schema": "1"}', "not-ours"),
        ('{"schema": null, "you": {}}', "not-ours"),
        ('{"schema": 2}', "newer"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_file_that_is_not_ours_is_refused(text: str, code: str) -> None:
    """A damaged, foreign or newer file is refused with the reason."""
    with pytest.raises(InvalidFileError) as caught:
        load(text)
    assert caught.value.code == code


@pytest.mark.parametrize("depth", [200, 900, *range(940, 1_000, 5), 990])
def test_a_file_of_nothing_but_brackets_is_refused(depth: int) -> None:
    """A file nested deeper than any answer is refused before something that walks it gives up."""
    with pytest.raises(InvalidFileError):
        load(f'{{"schema": 1, "you": {{"name": {"[" * depth}{"]" * depth}}}}}')


@given(ANY_JSON | st.text())
def test_loading_never_fails_in_another_way(value: Any) -> None:
    """Any text is either a mapping with a schema or refused."""
    text = value if isinstance(value, str) else json.dumps(value)
    try:
        raw = load(text)
    except InvalidFileError:
        return
    assert isinstance(raw["schema"], int)


@pytest.mark.parametrize("name", ["mlops-de-permanent", "recsys-lead-us-ca", "safety-researcher-uk-ethics"])
def test_the_examples_are_read_without_a_problem(example: Example, name: str) -> None:
    """A file as people save it has no problems, and saving it again loses nothing."""
    raw = example(name)
    assert answers.read(raw)[1] == ()
    assert load(saved(raw)) == raw


def test_an_example_is_read_into_its_types(example: Example) -> None:
    """Each kind of answer arrives with its type; null means not answered."""
    typed, _ = answers.read(example("mlops-de-permanent"))
    assert typed.you.name == "Łukasz Żółkiewski"
    assert typed.you.address == ("Sonnenallee 14", "12047 Berlin")
    assert typed.employment.start_date == date(2020, 9, 1)
    assert typed.employment.contract_notice == ContractNotice(amount=3, unit="months", end_on="month_end")
    assert typed.employment.leave_left_days == 11
    assert typed.departure.proposed_last_day is None
    assert typed.handoff.models[0].confidential is True
    assert typed.handoff.systems == ("gcp_iam", "kubernetes", "lab_hardware", "gitlab", "vault")
    assert typed.thanks[0] == Thanks(name="Dr. Anke Vogt", for_="the trust to rebuild our release process")
    assert typed.thanks[1] == Thanks(name="Jonas", relation="mentor")
    assert typed.agreements.nda is True
    assert typed.agreements.non_solicit is False


def test_saving_keeps_the_order_of_the_design_and_the_letters_of_every_script() -> None:
    """The file is for reading: its keys in order, no escapes, this schema, nothing that is not ours."""
    text = saved({"style": {}, "you": {"name": "李雷"}, "schema": 0, "stranger": 1})
    assert text.index('"schema": 1') < text.index('"you"') < text.index('"style"')
    assert "李雷" in text
    assert "stranger" not in text


# ---- paths ---------------------------------------------------------------------------------------------------


@given(hostile_files(), PATHS, ANY_JSON)
def test_what_is_stored_is_found_again(raw: dict[str, Any], path: str, value: Any) -> None:
    """A value put at a path stands there, whatever stood in the way."""
    store(raw, path, value)
    assert lookup(raw, path) == value


@pytest.mark.parametrize("path", ["you.name", "you", "you.name.first", "", ".", "a..b"])
def test_nothing_is_found_where_nothing_was_stored(path: str) -> None:
    """Looking up a path never fails."""
    assert lookup(blank(), path) is None
    assert lookup({"you": "text"}, "you.name") is None


# ---- the form over the file ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "pairs", "path", "after"),
    [
        ({}, [("you.name", "Maya")], "you.name", "Maya"),
        ({"you": {"name": "Maya"}}, [("you.name", "")], "you.name", ""),
        ({"you": {"name": "Maya"}}, [("you.role", "x")], "you.name", "Maya"),
        ({"you": "damaged"}, [("you.name", "Maya")], "you.name", "Maya"),
        ({"employment": {"works_on": ["mon", "tue"]}}, [("employment.works_on", "")], "employment.works_on", []),
        (
            {"employment": {"works_on": ["mon"]}},
            [("employment.works_on", ""), ("employment.works_on", "tue"), ("employment.works_on", "wed")],
            "employment.works_on",
            ["tue", "wed"],
        ),
        (
            {"handoff": {"systems": ["slurm", "old"]}},
            [("handoff.systems", ""), ("handoff.systems", "slurm"), ("handoff.systems.own", "our queue\r\nthe lab")],
            "handoff.systems",
            ["slurm", "our queue", "the lab"],
        ),
        (
            {"employment": {"contract_notice": None}},
            [("employment.contract_notice.amount", "3"), ("employment.contract_notice.unit", "weeks")],
            "employment.contract_notice",
            {"amount": "3", "unit": "weeks"},
        ),
        (
            {"employment": {"contract_notice": {"amount": 3, "unit": "months", "end_on": "month_end"}}},
            [("employment.contract_notice.amount", "2")],
            "employment.contract_notice",
            {"amount": "2", "unit": "months", "end_on": "month_end"},
        ),
        (
            {"thanks": [{"name": "James"}]},
            [("thanks", ""), ("thanks.0.name", "Ana"), ("thanks.0.for", "x"), ("thanks.1.name", "Bo")],
            "thanks",
            [{"name": "Ana", "for": "x"}, {"name": "Bo"}],
        ),
        ({"thanks": [{"name": "James"}]}, [("thanks", "")], "thanks", []),
        ({}, [("handoff.models.2.name", "c")], "handoff.models", [{}, {}, {"name": "c"}]),
        ({"thanks": ["damaged"]}, [("thanks.0.name", "Ana")], "thanks", ["damaged"]),
        ({"thanks": "damaged"}, [("thanks.0.name", "Ana")], "thanks", [{"name": "Ana"}]),
    ],
)
def test_a_form_is_laid_over_the_answers(
    before: dict[str, Any], pairs: list[tuple[str, str]], path: str, after: object
) -> None:
    """What is on the page replaces what was kept, list by list; what is not on the page stays."""
    assert lookup(merge(before, pairs), path) == after


@pytest.mark.parametrize(
    "name",
    [
        "stranger",
        "",
        ".",
        "you",
        "you.password",
        "edit.close",
        "schema",
        "edits",
        "thanks.0.salary",
        "thanks.-1.name",
        "thanks.x.name",
        "thanks.².name",
        "thanks.2000.name",
        "thanks.99999999999999999999.name",
        "thanks.0.name.first",
        "handoff.models.0",
        "thanks",
    ],
)
def test_a_control_that_is_no_question_changes_nothing(name: str) -> None:
    """Only names that the interview asks for reach the answers."""
    before = {"schema": 1, "thanks": [{"name": "James"}], "you": {"name": "Maya"}}
    assert merge(before, [(name, "x")]) == before


def test_laying_a_form_over_answers_leaves_them_as_they_were() -> None:
    """The answers that were kept are not changed in place."""
    before = {"schema": 1, "thanks": [{"name": "James"}], "you": {"name": "Maya"}}
    merge(before, [("thanks.0.name", "Ana"), ("you.name", "Bo")])
    assert before == {"schema": 1, "thanks": [{"name": "James"}], "you": {"name": "Maya"}}


FORM = st.lists(st.tuples(st.sampled_from(sorted(questions())), st.text(max_size=20)), max_size=8)


@given(saved_files() | hostile_files(), FORM)
def test_an_answer_that_is_not_on_the_page_is_never_lost(raw: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    """Every question whose control was not sent keeps exactly what stood there."""
    merged = merge(raw, pairs)
    sent = {name for name, _ in pairs}
    for path in questions():
        if path not in sent:
            assert lookup(merged, path) == lookup(raw, path)


@given(FORM)
def test_sending_the_same_form_twice_changes_nothing_more(pairs: list[tuple[str, str]]) -> None:
    """A page that sends every control with its announcement gives the same answers each time."""
    announced = [(path, "") for path, _ in pairs] + pairs
    once = merge(blank(), announced)
    assert merge(once, announced) == once


@given(hostile_files(), st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=6))
def test_any_form_can_be_laid_over_any_answers(raw: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    """Names and values that nobody foresaw neither fail nor break what can be written."""
    json.dumps(merge(raw, pairs))


# ---- reading -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "given", "value", "problems"),
    [
        ("you.name", "  Maya ", "Maya", []),
        ("you.name", ["Maya"], "", [("you.name", "not-text")]),
        ("you.email", "maya", "", [("you.email", "not-an-email")]),
        ("employment.start_date", "2027-02-29", None, [("employment.start_date", "not-a-date")]),
        ("employment.status", "", "permanent", []),
        ("employment.status", "king", "permanent", [("employment.status", "not-a-choice")]),
        ("employment.payday", None, 31, []),
        ("employment.works_on", [], (), []),
        ("departure.visa", None, "", []),
        ("handoff.extended_notice_weeks", "2", 2, []),
        ("handoff.extended_notice_weeks", "x", 0, [("handoff.extended_notice_weeks", "not-a-number")]),
        ("handoff.models", "tidepool", (), [("handoff.models", "not-a-list")]),
        ("handoff.models", [{}] * 2_001, (), [("handoff.models", "not-a-list")]),
        ("handoff.models", [{"confidential": "yes"}, "x", None, {"name": " "}], (), []),
        ("handoff.models", [{"name": "a", "in_production": "no"}], (Model(name="a", in_production=False),), []),
        ("handoff.models", [{}, {"name": 5, "confidential": "x"}], (Model(name="5"),), [
            ("handoff.models.1.confidential", "not-a-choice")
        ]),
        ("handoff.scheduled_jobs", [{"name": "a", "runs_after_last_day": True}], (
            Job(name="a", runs_after_last_day=True),
        ), []),
        ("thanks", [{"name": "Ana", "for": "help", "relation": ""}], (Thanks(name="Ana", for_="help"),), []),
        ("thanks", {"name": "Ana"}, (), [("thanks", "not-a-list")]),
        ("agreements.nda", "no", False, []),
        ("agreements.nda", "", None, []),
        ("employment.contract_notice", "3 months", None, [("employment.contract_notice", "not-a-period")]),
        ("employment.contract_notice", {"amount": ""}, None, []),
        ("employment.contract_notice", {"unit": "months"}, None, []),
        ("employment.contract_notice", {"amount": "3", "unit": "month"}, ContractNotice(amount=3, unit="months"), []),
        ("employment.contract_notice", {"amount": 3.0, "unit": "day"}, ContractNotice(amount=3, unit="days"), []),
        ("employment.contract_notice", {"amount": 3}, None, [("employment.contract_notice.unit", "unit-needed")]),
        ("employment.contract_notice", {"amount": 3, "unit": []}, None, [
            ("employment.contract_notice.unit", "not-a-choice"), ("employment.contract_notice.unit", "unit-needed")
        ]),
        ("employment.contract_notice", {"amount": "x", "unit": "weeks"}, None, [
            ("employment.contract_notice.amount", "not-a-number")
        ]),
        ("employment.contract_notice", {"amount": 1.5, "unit": "weeks"}, None, [
            ("employment.contract_notice.amount", "not-whole")
        ]),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_answers_are_read_one_by_one(path: str, given: object, value: object, problems: list[tuple[str, str]]) -> None:
    """What can be read has its type; what cannot is as if it were not answered, and a problem beside its field."""
    assert read(path, given) == (value, problems)


@pytest.mark.parametrize("section", ["you", "employer", "employment", "departure", "handoff", "agreements", "style"])
@pytest.mark.parametrize("damaged", [None, "text", 5, [], True])
def test_a_damaged_section_counts_as_not_answered(section: str, damaged: object) -> None:
    """A section that is no mapping leaves its answers at what they are by default."""
    assert answers.read({section: damaged})[0] == Answers()


def test_nothing_answered_is_the_default() -> None:
    """Empty everything is not an error."""
    assert answers.read(blank()) == (Answers(), ())
    controls = [*questions(), *(f"employment.contract_notice.{part}" for part in ("amount", "unit", "end_on"))]
    controls.remove("employment.contract_notice")
    assert answers.read(merge(blank(), [(name, "") for name in controls]))[1] == ()


def test_a_problem_keeps_what_was_typed() -> None:
    """An answer that cannot be read stays in the raw answers for the person to mend."""
    raw = merge(blank(), [("employment.start_date", "soon")])
    _, problems = answers.read(raw)
    assert problems == (Problem(path="employment.start_date", code="not-a-date"),)
    assert lookup(raw, "employment.start_date") == "soon"


@given(hostile_files())
def test_any_answers_can_be_read(raw: dict[str, Any]) -> None:
    """Whatever stands in a file, reading gives answers, and each problem names a question."""
    typed, problems = answers.read(raw)
    assert isinstance(typed, Answers)
    assert all(any(p.path == name or p.path.startswith(f"{name}.") for name in questions()) for p in problems)


@given(hostile_files())
def test_a_saved_file_reads_the_same(raw: dict[str, Any]) -> None:
    """Saving and opening again changes no answer and no problem."""
    assert answers.read(load(saved(raw))) == answers.read(raw)
