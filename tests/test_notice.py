"""Notice: the worked cases of every place, and the laws that hold in all of them."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import dates, registry
from resignation.model import (
    Agreement,
    Align,
    ContractNotice,
    Counting,
    Employment,
    FormRule,
    Jurisdiction,
    NoticeRule,
    Period,
    Start,
    Statement,
    Tier,
)
from resignation.notice import arrival, work_out
from resignation.registry import place_id

CASES = Path(__file__).parent / "cases" / "jurisdictions"


def _cases() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text("utf-8"))["case"]:
            found.append(pytest.param(place_id(path.stem), case, id=f"{path.stem}: {case['name']}"))  # noqa: PERF401
    return found


def _employment(place: str, case: dict[str, Any]) -> Employment:
    contract = case.get("contract")
    return Employment(
        jurisdiction=place,
        start_date=case.get("start"),
        status=case.get("status", "permanent"),
        collective_agreement=case.get("agreement", ""),
        contract_notice=ContractNotice(**contract) if contract else None,
        payday=case.get("payday", 31),
    )


@pytest.mark.parametrize(("place", "case"), _cases())
def test_worked_cases(place: str, case: dict[str, Any]) -> None:
    """Each place gives the day that its authorities, or its own rule worked out by hand, give."""
    rule = registry.jurisdictions()[place_id(place)].notice
    holidays = tuple(case.get("holidays", ()))
    outcome = work_out(rule, _employment(place, case), case["received"], holidays, case.get("delivery", "post"))
    if "no_date" in case:
        assert outcome.earliest is None
        assert case["no_date"] in {step.code for step in outcome.steps}
        return
    assert outcome.earliest == case.get("earliest", case.get("last_day"))
    assert outcome.customary == case.get("customary", outcome.customary)


DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
PERIODS = st.builds(
    Period,
    st.integers(0, 120),
    st.sampled_from(["days", "weeks", "working_days", "days_but_sundays", "hours"]),
) | st.builds(Period, st.integers(1, 12), st.just("months"), st.sampled_from([0, 15]))
COUNTINGS = st.builds(
    Counting,
    start=st.sampled_from(get_args(Start)),
    align=st.sampled_from(get_args(Align)),
)


@given(DAYS, st.integers(0, 400), PERIODS, COUNTINGS)
def test_a_later_receipt_never_ends_earlier(received: date, later: int, period: Period, counting: Counting) -> None:
    """Whoever hands in the letter later never leaves sooner."""
    first = dates.last_day(received, period, counting)
    assert dates.last_day(received + timedelta(days=later), period, counting) >= first


@given(DAYS, PERIODS, st.integers(1, 60), COUNTINGS)
def test_a_longer_notice_never_ends_earlier(received: date, period: Period, more: int, counting: Counting) -> None:
    """A longer notice of the same kind never ends sooner."""
    longer = Period(period.amount + more, period.unit, period.extra_days)
    assert dates.last_day(received, longer, counting) >= dates.last_day(received, period, counting)


PLACES = st.sampled_from(sorted(registry.jurisdictions()))
CONTRACTS = st.none() | st.builds(
    ContractNotice,
    amount=st.integers(1, 12),
    unit=st.sampled_from(["days", "weeks", "months"]),
    end_on=st.sampled_from(["any", "month_end", "quarter_end", "fifteenth_or_month_end"]),
)


@given(PLACES, DAYS, DAYS, st.integers(0, 60), CONTRACTS, st.sampled_from(["permanent", "probation"]))
def test_no_place_rewards_waiting(  # noqa: PLR0913, PLR0917 - one argument an answer
    place: str,
    start: date,
    received: date,
    later: int,
    contract: ContractNotice | None,
    status: str,
) -> None:
    """In every place, whatever the contract, a later letter never gives an earlier last day."""
    rule = registry.jurisdictions()[place_id(place)].notice
    employment = Employment(jurisdiction=place, start_date=start, status=status, contract_notice=contract)
    first = work_out(rule, employment, received).earliest
    second = work_out(rule, employment, received + timedelta(days=later)).earliest
    assert (first is None) == (second is None)
    assert first is None or second is None or second >= first


SAID = Statement(text="Made up.", confidence="low", verified=False)


def _rule(**changes: Any) -> NoticeRule:
    every: dict[str, Any] = {
        "nature": "mandatory_minimum",
        "statement": SAID,
        "counting": Counting(),
        "tiers": (Tier(period=Period(2, "weeks")),),
        **changes,
    }
    return NoticeRule(**every)


THREE_MONTHS = ContractNotice(amount=3, unit="months")
ONE_DAY = ContractNotice(amount=1, unit="days")


@pytest.mark.parametrize(
    ("contract", "lengthen", "shorten", "last", "code"),
    [
        (THREE_MONTHS, True, False, date(2027, 2, 24), "contract-longer-binds"),
        (THREE_MONTHS, False, False, date(2026, 12, 8), "contract-longer-does-not-bind"),
        (ONE_DAY, True, True, date(2026, 11, 25), "contract-shorter-binds"),
        (ONE_DAY, True, False, date(2026, 12, 8), "contract-shorter-does-not-bind"),
    ],
)
def test_what_a_contract_may_change(
    contract: ContractNotice,
    *,
    lengthen: bool,
    shorten: bool,
    last: date,
    code: str,
) -> None:
    """A contract lengthens or shortens the law's notice only where the place lets it, and the step says which."""
    rule = _rule(may_lengthen=lengthen, may_shorten=shorten)
    outcome = work_out(rule, Employment(contract_notice=contract), date(2026, 11, 24))
    assert outcome.earliest == last
    assert code in [step.code for step in outcome.steps]


@pytest.mark.parametrize(
    ("contract", "last", "code"),
    [
        (ContractNotice(amount=9, unit="months"), date(2027, 5, 24), "contract-capped"),
        (ContractNotice(amount=1, unit="weeks"), date(2026, 12, 24), "contract-raised"),
        (ContractNotice(amount=2, unit="months"), date(2027, 1, 24), "contract"),
    ],
)
def test_a_contract_keeps_between_floor_and_cap(contract: ContractNotice, last: date, code: str) -> None:
    """A contract asks for no less than the floor and no more than the cap of the place."""
    rule = _rule(may_shorten=True, floor=Period(1, "months"), cap=Period(6, "months"))
    outcome = work_out(rule, Employment(contract_notice=contract), date(2026, 11, 24))
    assert outcome.earliest == last
    assert code in [step.code for step in outcome.steps]


def test_a_contract_to_any_day_still_ends_where_the_law_lets_it() -> None:
    """Where every notice in months ends with a month, so does a contract's that says nothing of it."""
    rule = _rule(contract_align="month_end")
    assert work_out(rule, Employment(contract_notice=THREE_MONTHS), date(2026, 11, 24)).earliest == date(2027, 2, 28)


def test_a_trial_rule_that_would_outlast_the_trial_gives_way() -> None:
    """An agreement that holds within a trial alone is dropped where its notice would end after the trial."""
    trial = Agreement(
        id="trial",
        name="Trial",
        tiers=(Tier(period=Period(1, "weeks")),),
        statement=SAID,
        within_probation=True,
    )
    rule = _rule(agreements=(trial,))
    inside = Employment(collective_agreement="trial", probation_end=date(2026, 12, 31))
    outside = Employment(collective_agreement="trial", probation_end=date(2026, 11, 30))
    assert work_out(rule, inside, date(2026, 11, 24)).earliest == date(2026, 12, 1)
    assert work_out(rule, outside, date(2026, 11, 24)).earliest == date(2026, 12, 8)


def test_probation_ends_on_its_agreed_day_or_the_longest_that_law_allows() -> None:
    """After an agreed end, or after the law's limit, the ordinary notice holds whatever the contract calls it."""
    ladder = (Tier(period=Period(1, "days"), until=Period(6, "months")), Tier(period=Period(2, "weeks")))
    rule = _rule(probation=ladder)
    start, given_on = date(2026, 10, 1), date(2026, 11, 24)
    on = Employment(status="probation", start_date=start)
    agreed = Employment(status="probation", start_date=start, probation_end=date(2026, 11, 1))
    long_ago = Employment(status="probation", start_date=date(2026, 1, 1), contract_notice=THREE_MONTHS)
    assert work_out(rule, on, given_on).earliest == date(2026, 11, 25)
    assert work_out(rule, agreed, given_on).earliest == date(2026, 12, 8)
    assert work_out(rule, long_ago, given_on).earliest == date(2027, 2, 24)


def test_a_sunday_letter_arrives_on_the_next_working_day() -> None:
    """A letter-box is emptied on working days; a posted one takes three of them."""
    sunday, holiday = date(2026, 12, 6), date(2026, 12, 7)
    assert arrival(_rule(arrival="working_day"), sunday, (holiday,)) == date(2026, 12, 8)
    assert arrival(_rule(arrival="working_day"), sunday, (holiday,), "hand") == sunday
    registered = _rule(registered="third_day_but_sundays")
    assert arrival(registered, date(2026, 12, 4), (), "registered") == date(2026, 12, 8)
    assert arrival(registered, date(2026, 12, 4)) == date(2026, 12, 4)
    assert arrival(_rule(), sunday) == sunday


@pytest.mark.parametrize(
    ("rule", "employment", "code"),
    [
        (_rule(tiers=(), nature="contract_only"), Employment(), "contract-only"),
        (_rule(tiers=(), nature="none_reasonable_notice"), Employment(), "reasonable-notice"),
        (_rule(tiers=(), nature="employer_response"), Employment(), "employer-response"),
        (_rule(agreement_needed=True), Employment(), "agreement-needed"),
        (_rule(), Employment(status="contractor"), "status-contractor"),
        (_rule(), Employment(status="fixed-term"), "status-fixed-term"),
        (
            _rule(tiers=(Tier(period=Period(1, "weeks"), until=Period(1, "months")), Tier(period=Period(1, "months")))),
            Employment(),
            "start-date-needed",
        ),
        (
            _rule(tiers=(Tier(period=Period(1, "weeks"), until=Period(1, "months")),)),
            Employment(start_date=date(2020, 1, 1)),
            "no-tier",
        ),
    ],
)
def test_where_the_law_gives_no_date_the_last_step_says_why(
    rule: NoticeRule,
    employment: Employment,
    code: str,
) -> None:
    """No date is ever guessed: the reason stands in its place."""
    outcome = work_out(rule, employment, date(2026, 11, 24))
    assert outcome.earliest is None
    assert outcome.notice is None
    assert outcome.steps[-1].code == code


def test_a_made_up_country_needs_only_its_own_record() -> None:
    """A place is a record: nothing else has to know of it for its notice to be worked out."""
    place = Jurisdiction(
        name="Ruritania",
        group="Europe",
        notice=_rule(counting=Counting(align="month_end"), tiers=(Tier(period=Period(1, "months")),)),
        form=FormRule(kind="any", email_ok=True, statement=SAID),
        languages=("en-GB",),
    )
    assert work_out(place.notice, Employment(), date(2026, 11, 24)).earliest == date(2026, 12, 31)
