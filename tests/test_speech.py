"""What a clause may say: answers and facts as words, ready to print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resignation import answers, registry, speech
from resignation.facts import compute
from resignation.known import Facts
from resignation.model import Language, Length, Period, Unit
from tests.strategies import hostile_files, saved_files

Example = Callable[[str], dict[str, Any]]
GB, US = registry.languages()["en-GB"], registry.languages()["en-US"]
TODAY = date(2026, 11, 24)


def facts_of(raw: dict[str, Any], **changes: Any) -> Facts:
    """Compute the facts of a saved file, with changes by path (dots written as two underscores)."""
    for path, value in changes.items():
        answers.store(raw, path.replace("__", "."), value)
    return compute(answers.read(raw)[0], TODAY)


def said(raw: dict[str, Any], language: Language = GB, **changes: Any) -> dict[str, Any]:
    """Give the variables of a clause."""
    return speech.said(facts_of(raw, **changes), language, "standard")


@pytest.mark.parametrize(
    ("value", "gb", "us"),
    [
        (date(2028, 2, 29), "29 February 2028", "February 29, 2028"),
        ("2026-12-18", "18 December 2026", "December 18, 2026"),
        ("2027-02-29", "2027-02-29", "2027-02-29"),
        ("soon", "soon", "soon"),
        ("", "", ""),
        (None, "", ""),
    ],
)
def test_a_day_is_spoken_and_what_is_no_day_stays_as_typed(value: date | str | None, gb: str, us: str) -> None:
    """A date is written as the place does, and what the person typed instead is shown unchanged."""
    assert speech.day(GB, value) == gb
    assert speech.day(US, value) == us


@pytest.mark.parametrize(
    ("amount", "unit", "extra", "spoken"),
    [
        (4, "weeks", 0, "four weeks"),
        (1, "months", 0, "one month"),
        (30, "days", 0, "30 days"),
        (1, "days", 0, "one day"),
        (2, "working_days", 0, "two working days"),
        (72, "hours", 0, "72 hours"),
        (1, "months", 15, "one month and fifteen days"),
        (2, "months", 1, "two months and one day"),
        (0, "months", 15, "fifteen days"),
        (0, "weeks", 0, ""),
    ],
)
def test_a_period_is_spoken(amount: int, unit: Unit, extra: int, spoken: str) -> None:
    """A length of time has the right number and unit, and none is nothing at all."""
    assert speech.period(GB, Period(amount, unit, extra)) == spoken


def test_values_of_a_step_are_spoken_by_kind() -> None:
    """Dates and periods become words; every other value is left for the template."""
    assert speech.period(GB, None) == ""
    values = {date(2026, 12, 1): "1 December 2026", Period(2, "weeks"): "two weeks", "UK": "UK", 3: 3, None: None}
    assert {value: speech.spoken(GB, value) for value in values} == values


@pytest.mark.parametrize(
    ("months", "spoken"),
    [
        (None, ""),
        (0, ""),
        (1, "one month"),
        (11, "eleven months"),
        (12, "one year"),
        (13, "just over one year"),
        (14, "just over one year"),
        (15, "more than one year"),
        (21, "more than one year"),
        (22, "nearly two years"),
        (24, "two years"),
        (69, "more than five years"),
        (71, "nearly six years"),
        (12 * 25, "25 years"),
    ],
)
def test_service_is_told_as_people_tell_it(months: int | None, spoken: str) -> None:
    """Years are rounded as a person would, and never upwards by more than two months."""
    assert speech.tenure(GB, months) == spoken


@given(st.integers(1, 600))
def test_every_length_of_service_can_be_said(months: int) -> None:
    """No length of service is said as nought, and one of a thing is never plural."""
    words = speech.tenure(GB, months).split()
    assert "zero" not in words
    assert (words[-2] == "one") == (words[-1] in {"year", "month"})


@pytest.mark.parametrize(
    ("number", "spoken"),
    [(0, ""), (1, "one production model"), (3, "three production models"), (40, "40 production models")],
)
def test_things_are_counted(number: int, spoken: str) -> None:
    """A count is told in words with its noun, and none is not told."""
    assert speech.counted(GB, number, "models") == spoken


@pytest.mark.parametrize(
    ("amount", "spoken"),
    [(None, ""), (0, ""), (1, "1 day"), (1.0, "1 day"), (0.5, "0.5 days"), (9.5, "9.5 days"), (11, "11 days")],
)
def test_days_of_leave_may_hold_a_half(amount: float | None, spoken: str) -> None:
    """Half days are kept, and whole ones have no decimals."""
    assert speech.counted_days(GB, amount) == spoken


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("James Whitlock", "James"),
        ("Siân O'Rourke", "Siân"),
        ("Łukasz Żółkiewski", "Łukasz"),
        ("Dr. Anke Vogt", "Dr. Anke Vogt"),
        ("Dr Vogt", "Dr Vogt"),
        ("PROF. Vogt", "PROF. Vogt"),
        ("Mx Rowe", "Mx Rowe"),
        ("Herr Vogt", "Herr Vogt"),
        ("Mme Fontaine", "Mme Fontaine"),
        ("Dott.ssa Bellini", "Dott.ssa Bellini"),
        ("mevr. Bakker", "mevr. Bakker"),
        ("Pani Sowa", "Pani Sowa"),
        ("Prince", "Prince"),
        ("Nguyễn Thị Minh", "Nguyễn Thị Minh"),
        ("李 雷", "李 雷"),
        ("محمد العلي", "محمد العلي"),
        ("J. Whitlock", "J. Whitlock"),
        ("<b> x", "<b> x"),
        ("", ""),
        ("   ", "   "),
    ],
)
def test_a_name_is_greeted_without_guessing(name: str, greeted: str) -> None:
    """A first name is used only where there plainly is one; titles, single names and other scripts stay whole."""
    assert speech.greeted(name) == greeted


@pytest.mark.parametrize(
    ("tag", "amount", "spoken"),
    [
        ("de", 9.5, "9,5 Tagen"),
        ("de", 1, "einem Tag"),
        ("fr", 1, "un jour"),
        ("es", 0.5, "0,5 días"),
        ("pl", 9.5, "9,5 dnia"),
        ("pl", 11, "11 dni"),
        ("nl", 1, "1 dag"),
    ],
)
def test_days_of_leave_are_written_as_the_language_does(tag: str, amount: float, spoken: str) -> None:
    """The decimal comma, the genitive of a part and the gender of one are the language's own."""
    assert speech.counted_days(registry.languages()[tag], amount) == spoken


def test_the_number_two_has_its_gender() -> None:
    """Weeks are feminine in Portuguese, months are not."""
    portuguese = registry.languages()["pt-BR"]
    assert speech.period(portuguese, Period(2, "weeks")) == "duas semanas"
    assert speech.period(portuguese, Period(2, "months")) == "dois meses"


def _models(*purposes: str, **changes: Any) -> dict[str, Any]:
    models = [{"name": f"model {n}", "purpose": purpose} for n, purpose in enumerate(purposes)]
    return {"schema": 1, "handoff": {"models": models}, "departure": {"reason": "study", **changes}}


@pytest.mark.parametrize(
    ("purposes", "counted"),
    [
        (["home-page ranking"], "one production model for ranking"),
        (["ranking", "ranks feeds"], "two production models for ranking"),
        (["ranking", "fraud", "ranking"], "three production models (two for ranking and one for fraud detection)"),
        (["ranking", "grasps"], "two production models (including one for ranking)"),
        (
            ["ranking", "search", "speech", "pricing"],
            "four production models (including one for ranking, one for search and one for speech)",
        ),
        (["grasps", ""], "two production models"),
    ],
)
def test_models_are_counted_by_what_they_are_for(purposes: list[str], counted: str) -> None:
    """At most three classes are said, and that there are others, where there are."""
    assert said(_models(*purposes))["models_counted"] == counted


def test_one_model_needs_no_number_after_its_article() -> None:
    """Before a clause's own article the number one goes."""
    assert said(_models("ranking"))["models_known"] == "production model for ranking"
    assert said(_models("ranking", ""))["models_known"] == "two production models (including one for ranking)"


@pytest.mark.parametrize("reason", ["competing-lab", "startup", "ethics"])
def test_what_models_are_for_stays_unsaid_where_it_could_be_used(reason: str) -> None:
    """Where the next work may be close, or the work itself is in question, models are only counted."""
    assert said(_models("ranking", reason=reason))["models_counted"] == "one production model"


def test_confidential_models_are_counted_without_a_class() -> None:
    """Neither a confidential model nor a purpose that mentions a private name tells its class."""
    raw = _models("ranking", "search for Vantage", new_employer="Vantage")
    raw["handoff"]["models"][0]["confidential"] = True
    assert said(raw)["models_counted"] == "two production models"


@pytest.mark.parametrize(
    ("length", "models", "offers"),
    [("standard", 1, ["runbooks"]), ("full", 0, ["runbooks"]), ("brief", 1, ["runbooks", "scheduled-jobs"])],
)
def test_jobs_are_offered_an_owner_once(length: Length, models: int, offers: list[str]) -> None:
    """Where the letter speaks of the jobs that outlast the person, the offer of an owner for them goes."""
    raw: dict[str, Any] = {"schema": 1}
    raw["handoff"] = {
        "models": [{"name": "m"}] * models,
        "scheduled_jobs": [{"name": "j", "runs_after_last_day": True}],
        "commitments": ["runbooks", "scheduled-jobs"],
    }
    known = registry.offers("en")
    assert speech.said(facts_of(raw), GB, length)["offers"] == [known[offer] for offer in offers]
    raw["handoff"]["commitments"] = ["scheduled-jobs"]
    found = speech.said(facts_of(raw), GB, length)["offers"]
    assert found == ([known["scheduled-jobs"]] if length == "brief" and models else [])


def test_german_is_spelled_as_the_place_does() -> None:
    """Switzerland and Liechtenstein have no ß; the language is otherwise the same."""
    raw = {"schema": 1, "employment": {"jurisdiction": "CH"}, "handoff": {"commitments": ["access-handover"]}}
    swiss = speech.language_of(facts_of(raw), "de")
    assert swiss.spelling == "ch"
    assert "ß" not in speech.said(facts_of(raw), swiss, "full")["offers"][0]
    assert speech.language_of(facts_of(raw), "fr").spelling == ""
    assert speech.language_of(facts_of(raw, employment__jurisdiction="DE"), "de").spelling == ""


def test_a_notice_of_resignation_is_not_quoted_by_who_retires_where_that_is_another_thing() -> None:
    """In France leaving to retire has a notice of its own, so that the letter quotes none."""
    raw: dict[str, Any] = {"schema": 1, "employment": {"jurisdiction": "FR", "start_date": "2010-01-04"}}
    raw["employment"]["contract_notice"] = {"amount": 3, "unit": "months"}
    assert said(raw, registry.languages()["fr"], departure__reason="study")["notice_from"]
    changes = {"departure__reason": "retirement", "departure__disclose": "general"}
    assert said(raw, registry.languages()["fr"], **changes)["notice_from"] == ""


def test_what_is_missing_is_a_gap() -> None:
    """Without answers each thing that a letter cannot do without is a gap in square brackets."""
    gaps = speech.said(compute(answers.read(answers.blank())[0], None), GB, "brief")
    names = ("name", "role", "employer", "letter_date", "last_day")
    assert all(gaps[name].startswith("[") and gaps[name].endswith("]") for name in names)
    assert gaps["tenure"] == gaps["notice"] == gaps["longer"] == gaps["leave_days"] == gaps["models_counted"] == ""


def test_an_example_is_spoken(example: Example) -> None:
    """The variables of a clause hold the example's answers in the letter's own style."""
    found = said(example("recsys-lead-us-ca"), US)
    expected = {
        "name": "Maya Okafor-Lindqvist",
        "recipient": "James",
        "recipient_full": "James Whitlock",
        "letter_date": "November 23, 2026",
        "last_day": "December 18, 2026",
        "tenure": "more than five years",
        "years": 5,
        "models": 2,
        "models_counted": "two production models",
        "jobs_counted": "one scheduled job",
        "leave_days": "6 days",
        "after": "none",
        "us": True,
    }
    assert {name: found[name] for name in expected} == expected
    assert len(found["offers"]) == 6
    assert found["main_offers"] == found["offers"][:2]


@pytest.mark.parametrize(
    ("words", "told"),
    [("i am moving to Lisbon", "I am moving to Lisbon."), ("", ""), ("  \n", ""), ("Enough!", "Enough!")],
)
def test_own_words_for_the_reason_are_a_sentence(example: Example, words: str, told: str) -> None:
    """The person's words begin with a capital and end as a sentence."""
    raw = example("safety-researcher-uk-ethics")
    assert said(raw, departure__reason_words=words)["reason_words"] == told


@pytest.mark.parametrize(
    ("changes", "source"),
    [
        ({}, "contract"),
        ({"employment__contract_notice": None}, "statute"),
        ({"departure__proposed_last_day": "2026-12-05"}, ""),
        ({"employment__jurisdiction": "US-CA", "employment__contract_notice": None}, ""),
        ({"employment__jurisdiction": ""}, ""),
    ],
)
def test_where_the_notice_comes_from_is_said_only_when_it_is_kept(
    example: Example, changes: dict[str, Any], source: str
) -> None:
    """A notice that is too short, a mere custom or an unknown place earns no word about its source."""
    found = said(example("safety-researcher-uk-ethics"), **changes)["notice_from"]
    assert found == (registry.notice_words("en")[source] if source else "")


def test_the_last_active_day_is_said_only_where_it_differs(example: Example) -> None:
    """A last active day that is the last day itself is not worth a second date."""
    raw = example("safety-researcher-uk-ethics")
    assert said(raw, departure__proposed_last_day="2027-03-04")["last_active_day"] == ""
    assert said(raw, employment__leave_plan="take")["last_active_day"] == "17 February 2027"


def test_thanks_are_sorted_by_who_is_thanked(example: Example) -> None:
    """The reader is thanked as you, and everybody else under what they are to the person."""
    found = said(example("mlops-de-permanent"))
    assert found["reader"].name == "Dr. Anke Vogt"
    assert [thanks.name for thanks in found["others"]] == ["Jonas"]
    assert [thanks.name for thanks in found["mentors"]] == ["Jonas"]
    assert found["managers"] == found["teams"] == found["colleagues"] == ()


def test_an_offer_in_their_own_words_is_printed_as_it_is(example: Example) -> None:
    """Known offers become phrases of the language, others stay as they were typed."""
    found = said(example("mlops-de-permanent"), handoff__commitments=["runbooks", "a tour of the lab"])
    assert found["offers"] == [registry.offers("en")["runbooks"], "a tour of the lab"]


def test_the_heads_of_a_letter_hold_what_is_known(example: Example) -> None:
    """Sender and addressee are blocks of lines without empty ones."""
    facts = facts_of(example("mlops-de-permanent"), you__phone="+49 30 901820")
    assert speech.sender(facts) == ("Łukasz Żółkiewski", "Sonnenallee 14", "12047 Berlin", "+49 30 901820")
    assert speech.recipient(facts)[:3] == ("Dr. Anke Vogt", "Geschäftsführerin", "Nordlicht Robotics GmbH")
    nobody = facts_of(answers.blank())
    assert speech.sender(nobody) == speech.recipient(nobody) == ()


@given(saved_files() | hostile_files(), st.sampled_from([GB, US]))
@settings(max_examples=40)
def test_anything_can_be_said(raw: dict[str, Any], language: Language) -> None:
    """Whatever was answered, every word of a variable is one line of prose, and every number counts something."""
    found = said(raw, language)
    kinds = found.pop("kinds")  # it follows a noun, with the space between them
    texts = [kinds[1:], *(value for value in found.values() if isinstance(value, str)), *found["offers"]]
    assert all(text == " ".join(text.split()) for text in texts)
    assert min(found["models"], found["jobs"]) >= 0
