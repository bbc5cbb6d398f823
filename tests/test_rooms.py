"""What every room must hold: parity tests, once for all rooms, that notice what a person would forget."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from resignation import answers, registry, review
from resignation.claims import OUTSIDE_THE_STATUTE
from resignation.flags import FLAGS
from resignation.interview import html_id
from resignation.model import (
    LENGTHS,
    TONES,
    Agreement,
    Answers,
    FormKind,
    Option,
    Period,
    Problem,
    Source,
    Statement,
    Tier,
)
from resignation.render import _text, problem_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resignation.model import Clause, Jurisdiction, Question, Rule, Section

CASES = Path(__file__).parent / "cases" / "jurisdictions"
ROOMS = {
    "jurisdictions": "JURISDICTION",
    "questions": "SECTION",
    "systems": "SYSTEM",
    "checks": "RULE",
    "languages": "LANGUAGE",
    "export": "FORMAT",
}
FIRST_LAW_READ = date(2026, 1, 1)


@pytest.mark.parametrize(("folder", "export"), ROOMS.items())
def test_a_room_file_exports_one_thing(folder: str, export: str) -> None:
    """Every file of a room has exactly one upper-case name of its kind, and no other public constant that shouts."""
    for path in (registry.ENGINE / folder).glob("[a-z]*.py"):
        text = path.read_text("utf-8")
        shouting = set(re.findall(r"^([A-Z][A-Z0-9_]+)\b", text, re.MULTILINE))
        assert export in shouting, f"{path.name} exports no {export}"
        assert shouting == {export} or folder == "export", f"{path.name} exports {shouting}"


def _every(thing: object, kind: type) -> Iterator[Any]:
    """Find every record of a kind inside another, however deep."""
    if isinstance(thing, kind):
        yield thing
    if isinstance(thing, tuple | frozenset):
        for part in thing:
            yield from _every(part, kind)
    for name in getattr(thing, "__dataclass_fields__", ()):
        yield from _every(getattr(thing, name), kind)


PLACES = registry.jurisdictions().items()


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_every_legal_source_has_a_title_a_place_and_a_day(name: str, place: Jurisdiction) -> None:
    """A source names what was read, where or under which citation, and the day it was last checked."""
    for source in _every(place, Source):
        assert source.title, name
        assert source.url or source.statute, f"{name}: {source.title} can be found nowhere"
        assert not source.url or re.match(r"https?://\S+$", source.url), f"{name}: {source.url}"
        assert date.fromisoformat(source.checked) >= FIRST_LAW_READ, f"{name}: {source.title}"


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_every_legal_statement_is_a_sentence_with_a_source(name: str, place: Jurisdiction) -> None:
    """A statement reads as a sentence, and rests on a source unless it says of itself that none was confirmed."""
    for statement in _every(place, Statement):
        assert statement.text.strip() == statement.text, f"{name}: {statement.text!r}"
        assert statement.text.endswith((".", "?")), f"{name}: {statement.text}"
        assert "  " not in statement.text, f"{name}: {statement.text}"
        assert statement.sources or not statement.verified, f"{name}: no source for {statement.text}"


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_a_figure_of_money_carries_its_year(name: str, place: Jurisdiction) -> None:
    """A sum of money in a legal statement says for which year it holds, because such figures are raised each year."""
    for statement in _every(place, Statement):
        if re.search(r"[$€£]\s?\d|\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN)\s?\d", statement.text):
            assert re.search(r"\b20\d\d\b", statement.text), f"{name}: {statement.text}"


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_every_place_speaks_known_languages(name: str, place: Jurisdiction) -> None:
    """A place offers at least one language, and its parent, if it has one, is a place too."""
    assert place.languages, name
    assert not place.parent or place.parent in registry.jurisdictions(), name


def _cases(name: str) -> list[dict[str, Any]]:
    path = CASES / f"{name.lower().replace('-', '_')}.toml"
    return list(tomllib.loads(path.read_text("utf-8"))["case"]) if path.exists() else []


@pytest.mark.parametrize("name", registry.jurisdictions())
def test_every_place_has_worked_cases(name: str) -> None:
    """A place without a worked case is not finished."""
    assert _cases(name), f"tests/cases/jurisdictions has no cases for {name}"


def _ladders(place: Jurisdiction) -> Iterator[tuple[str, tuple[Tier, ...]]]:
    yield "permanent", place.notice.tiers
    yield "probation", place.notice.probation
    for agreement in _every(place.notice.agreements, Agreement):
        yield agreement.id, agreement.tiers


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_both_sides_of_every_tier_are_worked(name: str, place: Jurisdiction) -> None:
    """For each boundary of a ladder there is a case below it and a case at or above it."""
    for ladder, tiers in _ladders(place):
        cases = [case for case in _cases(name) if ladder in {case.get("agreement"), case.get("status", "permanent")}]
        served = [(case["received"] - case["start"]).days for case in cases if "start" in case]
        for tier in tiers:
            boundary = _days(tier.until)
            if boundary is not None:
                near = [days - boundary for days in served]
                assert any(days <= 0 for days in near), f"{name}, {ladder}: no case below {tier.until}"
                assert any(days >= 0 for days in near), f"{name}, {ladder}: no case above {tier.until}"


def _days(period: Period | None) -> float | None:
    lengths = {"days": 1, "weeks": 7, "months": 30.4, "working_days": 1.4, "hours": 1 / 24, "days_but_sundays": 1.2}
    return None if period is None else period.amount * lengths[period.unit] + period.extra_days


# ---- the interview -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "section"), registry.sections().items())
def test_a_section_is_complete(name: str, section: Section) -> None:
    """A section has words, an order of its own, and asks only under known facts."""
    assert section.title
    assert section.lead
    assert [s.order for s in registry.sections().values()].count(section.order) == 1, name
    for question in section.questions:
        assert question.asked_if in FLAGS, f"{question.path} is asked under an unknown fact"
        assert question.label, question.path
        assert question.required or question.why, f"{question.path} does not say why it is asked"


def test_ids_of_controls_are_unique() -> None:
    """No two questions share an HTML id."""
    ids = [html_id(path) for path in answers.questions()]
    assert len(ids) == len(set(ids))


def _options(question: Question) -> tuple[Option, ...]:
    return (*question.options, *(option for field in question.fields for option in _options(field)))


def test_options_are_unique_and_named() -> None:
    """Within a question every option has a value of its own and words to read."""
    for question in answers.questions().values():
        values = [option.value for option in question.options]
        assert len(values) == len(set(values)), question.path
        assert all(option.label for option in _options(question)), question.path


def test_every_field_of_an_answer_is_asked() -> None:
    """The saved file holds nothing that nobody asks for, and no question asks for what is not there."""
    blank = Answers()
    paths = set()
    for top in ("you", "employer", "employment", "departure", "handoff", "agreements", "style"):
        paths |= {f"{top}.{field}" for field in getattr(blank, top).__dataclass_fields__}
    assert paths | {"thanks"} == set(answers.questions())


# ---- clauses -----------------------------------------------------------------------------------------------

FOLDERS = sorted({language.folder for language in registry.languages().values()})
CLAUSES = [(folder, clause) for folder in FOLDERS for clause in registry.clauses(folder)]


@pytest.mark.parametrize(("folder", "clause"), CLAUSES, ids=lambda value: getattr(value, "id", value))
def test_a_clause_is_complete(folder: str, clause: Clause) -> None:
    """A clause hangs on a known fact, says why it is there, and its tones offer the same number of phrasings."""
    assert clause.when in FLAGS, f"{clause.id} hangs on an unknown fact: {clause.when}"
    assert set(clause.lengths) <= set(LENGTHS)
    assert clause.why.endswith("."), clause.id
    assert [c.order for c in registry.clauses(folder)].count(clause.order) == 1, f"{clause.id} shares its order"
    if folder == "en":
        assert all(len(names) >= 3 for names in clause.blocks.values()), f"{clause.id} has fewer than three phrasings"


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_tone_has_a_statement_of_resignation(folder: str) -> None:
    """In every tone and length there is exactly one required clause for each kind of leaver."""
    for when in ("leaves_employment", "moves_internally", "contractor", "founder"):
        required = [c for c in registry.clauses(folder) if c.required and c.when == when]
        assert len(required) == 1, f"{folder}: {when}"
        assert set(required[0].blocks) == set(TONES)
        assert set(required[0].lengths) == set(LENGTHS)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_language_has_words_for_every_commitment(folder: str) -> None:
    """Every offer of the interview can be spoken of in a letter."""
    options = {option.value for option in answers.questions()["handoff.commitments"].options}
    assert set(registry.offers(folder)) == options


# ---- checks ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "rule"), registry.rules().items())
def test_a_rule_finds_its_bad_examples_and_spares_its_good_ones(name: str, rule: Rule) -> None:
    """The examples of a rule are its tests; there are at least six of each."""
    assert len(rule.bad) >= 6, name
    assert len(rule.good) >= 6, name
    for text in rule.bad:
        assert found_by(name, rule, text), f"{name} misses: {text}"
    for text in rule.good:
        assert not found_by(name, rule, text), f"{name} marks: {text}"


def found_by(name: str, rule: Rule, text: str) -> bool:
    """Tell whether a rule finds something, by itself or by how a sentence sounds."""
    if rule.find:
        return bool(rule.find(text, rule.context))
    return any(finding.rule == name for finding in review.review(text, rule.context))


@pytest.mark.parametrize(("name", "rule"), registry.rules().items())
def test_a_rule_can_say_what_it_found(name: str, rule: Rule) -> None:
    """The words of a rule take exactly the values that its findings bring."""
    for finding in (each for text in rule.bad for each in review.review(text, rule.context)):
        assert finding.message, name
        assert "{" not in (finding.message + finding.suggestion).replace(finding.quote, ""), name


# ---- words -------------------------------------------------------------------------------------------------


def test_every_code_of_a_problem_has_words() -> None:
    """Whatever an answer needs can be said."""
    sources = "".join(path.read_text("utf-8") for path in registry.ENGINE.rglob("*.py"))
    codes = set(re.findall(r'(?:Unreadable|InvalidFileError)\(\s*"([a-z-]+)"', sources))
    codes |= set(re.findall(r'Problem\([^)]*code="([a-z-]+)"', sources))
    blocks = _text("words/problems.txt.jinja").blocks
    assert codes
    assert {code.replace("-", "_") for code in codes} <= set(blocks)
    assert problem_words(Problem(path="", code="not-a-date"))


def test_every_code_of_a_step_has_words() -> None:
    """Whatever follows from the answers can be said."""
    sources = "".join(
        (registry.ENGINE / name).read_text("utf-8") for name in ("facts.py", "notice.py", "claims.py", "cautions.py")
    )
    codes = set(re.findall(r'Step\([^)]*code="([a-z-]+)"', sources)) | set(re.findall(r'code: "([a-z-]+)"', sources))
    codes |= {f"contract-{change}-{end}" for change in ("longer", "shorter") for end in ("binds", "does-not-bind")}
    codes |= {f"status-{status}" for status in OUTSIDE_THE_STATUTE} | {f"stop-{s}" for s in OUTSIDE_THE_STATUTE}
    codes |= {f"form-{kind}" for kind in get_args(FormKind) if kind != "any"}
    codes |= {f"stop-{option.value}" for option in answers.questions()["departure.stop_signs"].options}
    codes |= {
        f"{c}-settled"
        for c in ("at-will", "reasonable-notice", "contract-only", "agreement-needed", "start-date-needed")
    }
    codes |= {"no-tier-settled", "retirement", "internal-move", "reason-health", "reason-parental"}
    codes |= {"final-pay", "final-pay-words", "permit", "permit-words", "probation-decides", "probation-gives-way"} | {
        f"left-out-{w}" for w in ("reason", "thanks", "commitment")
    }
    blocks = set(_text("words/steps.txt.jinja").blocks)
    assert {code.replace("-", "_") for code in codes} <= blocks
