"""Cautions: what is said before the letter is handed over, with its days, its words and its sources."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from resignation import registry
from resignation.cautions import cautions, deadlines_of
from resignation.known import Facts
from resignation.model import JurisdictionId, Statement, Step
from tests.people import TODAY, someone


def said(code: str, statement: Statement, **values: Any) -> Step:
    """Give the step that repeats a statement of the law, as sure as it is, with its sources."""
    values["text"] = statement.text
    return Step(code=code, values=values, sources=statement.sources, confidence=statement.confidence)


def place(name: str) -> Any:
    """Give a place by its id; each of these has what the tests look for."""
    return registry.jurisdictions()[JurisdictionId(name)]


def codes(steps: tuple[Step, ...]) -> list[str]:
    """Give the codes of steps in their order."""
    return [step.code for step in steps]


def test_who_has_nothing_to_beware_of_is_warned_of_nothing() -> None:
    """An employee of the UK who gives the notice that is owed, for no reason, reads no warning."""
    assert someone().warnings == ()


def test_cautions_stand_in_the_order_in_which_they_stop_somebody() -> None:
    """Signs of being pushed come first, then reason, permit, dates, how one is employed, and the form of the letter."""
    facts = someone(
        employment__jurisdiction="DE",
        employment__status="fixed-term",
        departure__stop_signs=["offered-severance", "asked-to-resign"],
        departure__reason="health",
        departure__visa="eu-blue-card",
        departure__letter_date="2026-11-01",
        departure__proposed_last_day="2026-12-31",
        agreements__equity_event_date="2026-12-01",
        agreements__bonus_date="2026-12-02",
        departure__new_employer="Vantage",
        departure__reason_words="To Vantage.",
    )
    assert codes(facts.warnings) == [
        "stop-offered-severance", "stop-asked-to-resign", "reason-health", "visa", "letter-date-past", "equity-ahead",
        "bonus-ahead", "stop-fixed-term", "form-wet-ink", "left-out-reason",
    ]  # fmt: skip


@pytest.mark.parametrize("sign", ["asked-to-resign", "offered-severance", "notice-already-given"])
def test_a_stop_sign_is_a_warning_of_its_own(sign: str) -> None:
    """What is said of it needs no value."""
    assert someone(departure__stop_signs=[sign]).warnings == (Step(code=f"stop-{sign}"),)


def test_a_permit_that_hangs_on_the_job_is_a_warning() -> None:
    """Whatever the permit, its holder should look before leaping."""
    assert someone(departure__visa="other-permit").warnings == (Step(code="visa"),)


@pytest.mark.parametrize("name", ["DE", "IT", "AR", "NO"])
def test_the_form_of_a_place_is_told_with_its_source(name: str) -> None:
    """Where a letter must look a certain way, the law's words stand there, as sure as they are."""
    form = place(name).form
    assert form.statement.sources
    expected = said(f"form-{form.kind}", form.statement)
    assert [step for step in someone(employment__jurisdiction=name).warnings if "form" in step.code] == [expected]


def test_the_form_warning_is_as_sure_as_its_source() -> None:
    """Argentina's form rests on less than Germany's, and says so."""
    sure = {name: someone(employment__jurisdiction=name).warnings[-1].confidence for name in ("DE", "AR")}
    assert sure == {"DE": "high", "AR": "medium"}


@pytest.mark.parametrize("status", ["contractor", "founder"])
def test_who_is_not_employed_is_told_so_without_a_day(status: str) -> None:
    """Their papers are other ones; no day belongs to that."""
    assert someone(employment__status=status).warnings == (Step(code=f"stop-{status}", values={"end": None}),)


def test_a_fixed_term_is_told_with_its_end() -> None:
    """Leaving early from a fixed term is a warning of its own, with the day on which the term ends by itself."""
    facts = someone(employment__status="fixed-term", employment__fixed_term_end="2027-03-31")
    assert facts.warnings == (Step(code="stop-fixed-term", values={"end": date(2027, 3, 31)}),)


# ---- the reason --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["health", "parental"])
def test_health_and_family_are_told_what_resigning_may_cost(reason: str) -> None:
    """The warning is about the reason alone, and needs no value."""
    assert someone(departure__reason=reason).warnings == (Step(code=f"reason-{reason}"),)


def test_retiring_is_told_in_the_law_of_the_place() -> None:
    """Where retiring is no resignation, the law's own words and sources are the warning."""
    law = place("FR").retirement
    assert law.sources
    retiring = someone(employment__jurisdiction="FR", departure__reason="retirement")
    assert retiring.warnings == (said("retirement", law),)
    assert someone(employment__jurisdiction="", departure__reason="retirement").warnings == ()


def test_the_law_on_retiring_is_as_sure_as_its_source() -> None:
    """What the law says on retiring is passed on with its own confidence, whichever place it is."""
    retiring = {name: law.retirement for name, law in registry.jurisdictions().items() if law.retirement}
    assert retiring
    for name, law in retiring.items():
        warnings = someone(employment__jurisdiction=name, departure__reason="retirement").warnings
        assert said("retirement", law) in warnings, name


@pytest.mark.parametrize("to", ["team", "group"])
def test_a_move_within_the_house_says_where_to(to: str) -> None:
    """A new team keeps the employer, and another company of the group does not."""
    facts = someone(departure__reason="internal-move", departure__moves_to=to)
    assert facts.warnings == (Step(code="internal-move", values={"to": to}),)


# ---- the dates ---------------------------------------------------------------------------------------------


def test_a_last_day_before_the_notice_ends_is_told_with_the_earliest_one() -> None:
    """A week is owed; a day less is too early, and the day itself is not."""
    early = someone(departure__proposed_last_day="2026-11-30")
    values = {"day": date(2026, 11, 30), "earliest": date(2026, 12, 1)}
    assert early.warnings == (Step(code="too-early", values=values),)
    assert someone(departure__proposed_last_day="2026-12-01").warnings == ()


def test_where_the_law_gives_no_day_none_is_too_early() -> None:
    """A contractor's last day is compared with nothing, and so is one without a place."""
    day = {"departure__proposed_last_day": "2026-11-25"}
    assert codes(someone(employment__status="contractor", **day).warnings) == ["stop-contractor"]
    assert someone(employment__jurisdiction="", **day).warnings == ()


def test_a_letter_dated_before_today_is_told_with_its_date() -> None:
    """Yesterday is past, today is not, and without a clock nothing is."""
    dated = someone(departure__letter_date="2026-11-23")
    assert dated.warnings == (Step(code="letter-date-past", values={"day": date(2026, 11, 23)}),)
    assert someone(departure__letter_date="2026-11-24").warnings == ()
    assert cautions(dated, None) == []


@pytest.mark.parametrize(("path", "code"), [("equity_event_date", "equity-ahead"), ("bonus_date", "bonus-ahead")])
@pytest.mark.parametrize(
    ("day", "when"),
    [
        (date(2026, 11, 23), None),
        (date(2026, 11, 24), "before"),
        (date(2026, 12, 1), "before"),
        (date(2026, 12, 2), "after"),
    ],
)
def test_money_still_to_come_is_told_with_both_days(path: str, code: str, day: date, when: str | None) -> None:
    """From the day of the letter on, money is ahead: before the last day, that day included, or after it."""
    facts = someone(**{f"agreements__{path}": day.isoformat()})
    values = {"day": day, "last_day": date(2026, 12, 1), "when": when}
    assert facts.warnings == ((Step(code=code, values=values),) if when else ())


def test_money_is_compared_with_no_day_that_is_not_known() -> None:
    """Without a last day nobody can say whether money is lost."""
    assert someone(employment__jurisdiction="", agreements__bonus_date="2026-12-31").warnings == ()


# ---- what follows from a last day --------------------------------------------------------------------------


def deadline(facts: Facts, code: str) -> list[Step]:
    """Give the deadlines of one kind, whether there is a day or only words."""
    return [step for step in deadlines_of(facts) if step.code in {code, f"{code}-words"}]


def test_deadlines_stand_in_the_order_of_their_days() -> None:
    """The letter first, then the pay, then the permit, and last what is not known."""
    facts = someone(
        employment__jurisdiction="DE",
        departure__proposed_last_day="2031-12-31",
        departure__visa="eu-blue-card",
    )
    assert codes(deadlines_of(facts)) == ["give-by", "final-pay-words", "permit", "holidays-unknown"]
    assert deadlines_of(someone(employment__jurisdiction="")) == ()


def test_the_latest_day_for_the_letter_is_told_with_the_day_it_is_for() -> None:
    """A week before the last day in mind the letter must be there; a day that came by itself needs no telling."""
    facts = someone(departure__proposed_last_day="2027-01-15")
    values = {"goal": date(2027, 1, 15), "day": date(2027, 1, 8)}
    assert deadline(facts, "give-by") == [Step(code="give-by", values=values)]
    assert deadline(someone(), "give-by") == []


def test_a_letter_by_hand_may_be_given_on_a_sunday() -> None:
    """How the letter arrives counts; unless it is said, it goes by post."""
    german = {"employment__jurisdiction": "DE", "departure__proposed_last_day": "2027-02-28"}
    by = {
        how: deadline(someone(**german, departure__delivery=how), "give-by")[0].values["day"]
        for how in ("", "post", "hand")
    }
    assert by == {"": date(2027, 1, 30), "post": date(2027, 1, 30), "hand": date(2027, 1, 31)}


def test_no_letter_is_early_enough_where_no_notice_is_known() -> None:
    """Where the law gives no day, and where three years are owed, none is told."""
    day = {"departure__proposed_last_day": "2027-01-15"}
    assert deadline(someone(employment__status="contractor", **day), "give-by") == []
    three_years = {"amount": 36, "unit": "months"}
    assert deadline(someone(employment__contract_notice=three_years, **day), "give-by") == []


def test_the_last_pay_is_told_with_its_day_and_the_law() -> None:
    """California pays within 72 hours, or at once after 72 hours of notice; the state goes before the United States."""
    law = place("US-CA").final_pay.statement
    assert law.sources
    soon = someone(employment__jurisdiction="US-CA", departure__proposed_last_day="2026-11-25")
    later = someone(employment__jurisdiction="US-CA", departure__proposed_last_day="2026-12-31")
    assert deadline(soon, "final-pay") == [said("final-pay", law, day=date(2026, 11, 28))]
    assert deadline(later, "final-pay") == [said("final-pay", law, day=date(2026, 12, 31))]


def test_the_last_pay_without_a_day_is_told_in_words() -> None:
    """Where only pay days decide, the law's words stand alone."""
    assert deadline(someone(), "final-pay") == [said("final-pay-words", place("UK").final_pay.statement, day=None)]


def test_public_holidays_put_off_the_last_pay() -> None:
    """Hungary counts five working days, and the two days of Christmas are none."""
    facts = someone(employment__jurisdiction="HU", departure__proposed_last_day="2026-12-22")
    assert deadline(facts, "final-pay")[0].values["day"] == date(2026, 12, 31)


def test_a_permit_is_told_with_its_day_and_the_law() -> None:
    """A permit of the United States outlasts a job in California by sixty days."""
    (permit,) = (permit for permit in place("US").permits if permit.visa == "us-h1b")
    holder = someone(
        employment__jurisdiction="US-CA", departure__visa="us-h1b", departure__proposed_last_day="2026-12-31"
    )
    assert permit.statement.sources
    assert deadline(holder, "permit") == [said("permit", permit.statement, day=date(2027, 3, 1))]


def test_a_permit_without_a_day_is_told_in_words() -> None:
    """The UK writes to the holder, and gives no day beforehand."""
    (permit,) = place("UK").permits
    holder = someone(departure__visa="uk-skilled-worker")
    assert deadline(holder, "permit") == [said("permit-words", permit.statement, day=None)]


def test_every_permit_that_an_answer_may_mean_is_told() -> None:
    """Another status in the United States may be one of several, each with words of its own and as sure as they are."""
    permits = [permit for permit in place("US").permits if permit.visa == "us-other"]
    told = deadline(someone(employment__jurisdiction="US-NY", departure__visa="us-other"), "permit")
    assert [step.values["text"] for step in told] == [permit.statement.text for permit in permits]
    assert [step.confidence for step in told] == [permit.statement.confidence for permit in permits]
    day = {"departure__proposed_last_day": "2027-01-15"}
    low = someone(employment__jurisdiction="AU", departure__visa="other-permit", **day)
    assert [step.confidence for step in deadline(low, "permit")] == ["low"]


def test_no_permit_is_told_of_to_who_has_none() -> None:
    """Neither who needs none nor who has another one reads of it."""
    assert deadline(someone(employment__jurisdiction="DE"), "permit") == []
    assert deadline(someone(employment__jurisdiction="DE", departure__visa="us-h1b"), "permit") == []


@pytest.mark.parametrize(
    ("day", "known"), [("2025-12-31", False), ("2026-01-15", True), ("2029-12-31", True), ("2030-01-01", False)]
)
def test_years_whose_holidays_are_not_known_are_told(day: str, *, known: bool) -> None:
    """Within the table nothing is said; outside of it, which years it holds."""
    first, last = registry.holiday_years()
    facts = someone(departure__letter_date="2025-01-01", departure__proposed_last_day=day)
    unknown = Step(code="holidays-unknown", values={"first": first, "last": last})
    assert deadline(facts, "holidays-unknown") == ([] if known else [unknown])


def test_today_is_the_day_that_the_tests_count_from() -> None:
    """The days above were worked out by hand from this one, a Tuesday."""
    assert date(2026, 11, 24) == TODAY
    assert TODAY.weekday() == 1
