"""Steps: how a notice comes about, each step with its values, its sources and how sure they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Literal

import pytest

from resignation.model import (
    Agreement,
    ContractNotice,
    Counting,
    Employment,
    Notice,
    NoticeRule,
    Period,
    Source,
    Statement,
    Step,
    Table,
    Tier,
)
from resignation.notice import Outcome, work_out

GIVEN = date(2026, 11, 24)
BEGAN = date(2020, 1, 15)
WEEK, MONTH, TWO_MONTHS, YEAR = Period(1, "weeks"), Period(1, "months"), Period(2, "months"), Period(12, "months")


def law(name: str, confidence: Literal["high", "medium", "low"] = "medium") -> Statement:
    """Make up what a law says, with a source of its own."""
    return Statement(text=f"{name}.", confidence=confidence, sources=(Source(title=name, checked="2026-11-01"),))


STATUTE, OVERRIDE, TRIAL, TREATY = law("Statute"), law("Override", "low"), law("Trial", "low"), law("Treaty", "low")


def rule(**changes: Any) -> NoticeRule:
    """Make up a place where a month is owed, to any day."""
    every: dict[str, Any] = {"tiers": (Tier(period=MONTH),), "counting": Counting(), **changes}
    return NoticeRule(**{"nature": "mandatory_minimum", "statement": STATUTE, **every})


def outcome(the_rule: NoticeRule, **employment: Any) -> Outcome:
    """Work out a letter given on a Tuesday by somebody who began on 15 January 2020."""
    return work_out(the_rule, Employment(**{"start_date": BEGAN, **employment}), GIVEN)


def step(code: str, said: Statement | None = None, **values: Any) -> Step:
    """Give a step, with the sources of what it rests on."""
    sources: dict[str, Any] = {"sources": said.sources, "confidence": said.confidence} if said else {}
    return Step(code=code, values=values, **sources)


def contract(amount: int, unit: Any = "months", end_on: Any = "any") -> ContractNotice:
    """Give what a contract asks for."""
    return ContractNotice(amount=amount, unit=unit, end_on=end_on)


def of_tier(code: str, said: Statement, period: Period, **values: Any) -> Step:
    """Give the step of a tier of one, 82 months into the job."""
    return step(code, said, **{"period": period, "months": 82, "tiers": 1, "note": "", "name": "", **values})


def counted(period: Period, day: date, align: str = "none", start: str = "day_after") -> Step:
    """Give the last step: what was counted, from when, and to when."""
    return step("counted", received=GIVEN, period=period, start=start, align=align, day=day)


RECEIVED = step("received", given=GIVEN, day=GIVEN)


def test_the_statute_alone_is_told_in_three_steps() -> None:
    """When the letter arrives, what the law asks for, and to which day that counts."""
    ends = date(2026, 12, 24)
    assert outcome(rule()) == Outcome(
        received=GIVEN,
        notice=Notice(period=MONTH, basis="statute", sources=STATUTE.sources),
        earliest=ends,
        counting=Counting(),
        steps=(RECEIVED, of_tier("statute", STATUTE, MONTH), counted(MONTH, ends)),
    )


def test_a_letter_that_arrives_later_is_told_with_both_days() -> None:
    """A Sunday's letter counts from Monday, in every step."""
    steps = work_out(rule(arrival="working_day"), Employment(), date(2026, 11, 29)).steps
    assert steps[0] == step("received-later", given=date(2026, 11, 29), day=date(2026, 11, 30))
    assert (steps[-1].values["received"], steps[-1].values["day"]) == (date(2026, 11, 30), date(2026, 12, 30))


def test_the_tier_of_the_service_says_how_long_it_was() -> None:
    """Months served, how many tiers there are, and the note of this one are told."""
    ladder = (Tier(period=WEEK, until=YEAR), Tier(period=TWO_MONTHS, note="After a year."))
    made = outcome(rule(tiers=ladder))
    assert made.steps[1] == of_tier("statute", STATUTE, TWO_MONTHS, tiers=2, note="After a year.")
    assert made.notice == Notice(period=TWO_MONTHS, basis="statute", sources=STATUTE.sources)
    unknown = work_out(rule(), Employment(), GIVEN).steps[1]
    assert unknown.values["months"] == 0


def test_a_tier_may_count_in_its_own_way() -> None:
    """What a tier says of counting goes before what the place says, and the last step tells it."""
    tier = Tier(period=MONTH, counting=Counting(start="next_monday", align="month_end"))
    made = outcome(rule(tiers=(tier,), counting=Counting(align="quarter_end")))
    assert made.counting == Counting(start="next_monday", align="month_end")
    assert made.steps[-1] == counted(MONTH, date(2026, 12, 31), "month_end", "next_monday")


# ---- where service is measured -----------------------------------------------------------------------------


def ladder_from(start: date, **changes: Any) -> Period:
    """Give the notice of somebody who began on a day: a week within the first year, a month after it."""
    ladder = (Tier(period=WEEK, until=YEAR, inclusive=changes.pop("inclusive", False)), Tier(period=MONTH))
    made = work_out(rule(tiers=ladder, **changes), Employment(start_date=start), GIVEN)
    assert made.notice is not None
    return made.notice.period


@pytest.mark.parametrize(
    ("changes", "first"),
    [
        ({}, date(2025, 11, 25)),
        ({"inclusive": True}, date(2025, 11, 24)),
        ({"tenure_at": "start"}, date(2025, 11, 26)),
        ({"tenure_at": "start", "counting": Counting(start="next_monday")}, date(2025, 12, 1)),
        ({"tenure_at": "end"}, date(2025, 12, 3)),
    ],
)
def test_service_is_measured_on_the_day_that_the_place_says(changes: dict[str, Any], first: date) -> None:
    """From this first day on the year is not complete, and a week is owed; a day earlier, a month."""
    assert ladder_from(first, **changes) == WEEK
    assert ladder_from(date.fromordinal(first.toordinal() - 1), **changes) == MONTH


def test_a_later_contract_has_the_table_of_its_day() -> None:
    """A table holds from its day on, the latest that has begun; older contracts keep the rule's own tiers."""
    tables = tuple(
        Table(contracts_from=day, tiers=(Tier(period=period),))
        for day, period in ((date(2014, 1, 1), TWO_MONTHS), (date(2024, 1, 1), YEAR))
    )
    dated = rule(tables=tables)
    starts = (date(2013, 12, 31), date(2014, 1, 1), date(2023, 12, 31), date(2024, 1, 1), None)
    found = [outcome(dated, start_date=start).notice for start in starts]
    assert [notice.period for notice in found if notice] == [MONTH, TWO_MONTHS, TWO_MONTHS, YEAR, MONTH]


# ---- agreements and trials ---------------------------------------------------------------------------------

AGREEMENT = Agreement(id="metal", name="Metal", tiers=(Tier(period=TWO_MONTHS),), statement=TREATY)


def test_an_agreement_is_told_by_its_name_and_its_source() -> None:
    """It goes before the statute for whoever chose it, and nobody else."""
    agreed = rule(agreements=(AGREEMENT,))
    made = outcome(agreed, collective_agreement="metal")
    assert made.notice == Notice(period=TWO_MONTHS, basis="agreement", sources=TREATY.sources)
    assert made.steps[1] == of_tier("agreement", TREATY, TWO_MONTHS, name="Metal")
    assert outcome(agreed, collective_agreement="chemistry").steps[1].code == "statute"


def test_an_agreement_may_count_in_its_own_way() -> None:
    """Otherwise it counts as the place does."""
    own = replace(AGREEMENT, counting=Counting(align="quarter_end"))
    for agreement, day in ((own, date(2027, 3, 31)), (AGREEMENT, date(2027, 1, 31))):
        made = outcome(
            rule(agreements=(agreement,), counting=Counting(align="month_end")), collective_agreement="metal"
        )
        assert made.earliest == day


@pytest.mark.parametrize(("own", "of_place", "binds"), [
    (True, False, True), (False, True, False), (None, True, True), (None, False, False),
])  # fmt: skip
def test_an_agreement_says_whether_a_contract_may_ask_for_more(
    *, own: bool | None, of_place: bool, binds: bool
) -> None:
    """What it leaves open the place decides."""
    agreed = rule(agreements=(replace(AGREEMENT, may_lengthen=own),), may_lengthen=of_place)
    made = outcome(agreed, collective_agreement="metal", contract_notice=contract(6))
    assert made.steps[3].code == f"contract-longer-{'binds' if binds else 'does-not-bind'}"


def test_where_an_agreement_is_needed_the_statute_is_not_enough() -> None:
    """Tiers of the place hold for whoever has an agreement; without one the step says what is missing."""
    needed = rule(agreement_needed=True, agreements=(AGREEMENT,))
    assert outcome(needed).steps == (RECEIVED, step("agreement-needed", STATUTE))
    assert outcome(needed, collective_agreement="metal").earliest == date(2027, 1, 24)


def test_a_trial_is_told_by_its_own_source() -> None:
    """What is said of probation goes before what is said of notice, where there is anything."""
    trial = rule(probation=(Tier(period=WEEK),), probation_statement=TRIAL)
    made = outcome(trial, status="probation")
    assert made.steps[1] == of_tier("probation", TRIAL, WEEK)
    assert made.notice == Notice(period=WEEK, basis="statute", sources=TRIAL.sources)
    plain = outcome(replace(trial, probation_statement=None), status="probation")
    assert plain.steps[1] == of_tier("probation", STATUTE, WEEK)
    assert outcome(trial).steps[1].code == "statute"
    assert outcome(rule(), status="probation").steps[1].code == "statute"


@pytest.mark.parametrize(("may", "code", "day"), [
    (True, "probation-gives-way", date(2027, 2, 24)), (False, "probation-decides", date(2026, 12, 1)),
])  # fmt: skip
def test_a_contract_beside_a_trial(*, may: bool, code: str, day: date) -> None:
    """Whether the contract's longer notice holds on trial is the place's to say."""
    trial = rule(probation=(Tier(period=WEEK),), probation_may_lengthen=may)
    made = outcome(trial, status="probation", contract_notice=contract(3))
    assert (made.steps[3], made.earliest) == (step(code, STATUTE), day)


@pytest.mark.parametrize(("received", "on_trial"), [(date(2026, 11, 24), True), (date(2026, 11, 25), False)])
def test_the_last_day_of_a_trial_belongs_to_it(received: date, *, on_trial: bool) -> None:
    """A letter on the agreed last day is one of the trial; a day later it is not."""
    trial = rule(probation=(Tier(period=WEEK),))
    employment = Employment(status="probation", start_date=BEGAN, probation_end=GIVEN)
    assert work_out(trial, employment, received).steps[1].code == ("probation" if on_trial else "statute")


@pytest.mark.parametrize(("start", "code"), [
    (date(2026, 5, 24), "statute"), (date(2026, 5, 25), "probation"), (None, "start-date-needed"),
])  # fmt: skip
def test_a_trial_has_a_longest_length(start: date | None, code: str) -> None:
    """Half a year, where the law's table for trials goes over into its ordinary notice; the last day still counts."""
    table = (Tier(period=WEEK, until=Period(6, "months")), Tier(period=MONTH))
    assert outcome(rule(probation=table), status="probation", start_date=start).steps[1].code == code


@pytest.mark.parametrize("table", [
    (Tier(period=WEEK, until=Period(6, "months")), Tier(period=Period(3, "weeks"))),
    (Tier(period=WEEK, until=Period(6, "months")), Tier(period=MONTH, until=Period(200, "months"))),
    (Tier(period=WEEK),),
])  # fmt: skip
def test_a_table_for_trials_that_goes_on_has_no_longest_length(table: tuple[Tier, ...]) -> None:
    """Where it does not end in the ordinary notice, it holds as long as the trial does."""
    assert outcome(rule(probation=table), status="probation").steps[1].code == "probation"


@pytest.mark.parametrize(("end", "code"), [(date(2026, 12, 1), "agreement"), (date(2026, 11, 30), "statute")])
def test_an_agreement_for_trials_must_end_within_the_trial(end: date, code: str) -> None:
    """A week that ends on the last day of the trial still does; one day more, and the statute holds."""
    short = replace(AGREEMENT, tiers=(Tier(period=WEEK),), within_probation=True)
    made = outcome(rule(agreements=(short,)), collective_agreement="metal", probation_end=end)
    assert made.steps[1].code == code
    lasting = replace(short, within_probation=False)
    made = outcome(rule(agreements=(lasting,)), collective_agreement="metal", probation_end=end)
    assert made.steps[1].code == "agreement"


# ---- the contract ------------------------------------------------------------------------------------------


def of_contract(code: str, asked: Period, limit: Period, end_on: str = "any") -> Step:
    """Give the step of a contract: what it asks for, and what the law leaves of that."""
    return step(code, period=asked, end_on=end_on, limit=limit)


@pytest.mark.parametrize(("said", "override"), [(STATUTE, None), (OVERRIDE, OVERRIDE)])
def test_which_of_law_and_contract_decides_is_told_with_its_source(said: Statement, override: Statement | None) -> None:
    """The law on contracts is the source where there is one, otherwise the law on notice."""
    three, ends = Period(3, "months"), date(2027, 2, 24)
    made = outcome(rule(override=override), contract_notice=contract(3))
    because = step("contract-longer-binds", said)
    told = (of_tier("statute", STATUTE, MONTH), of_contract("contract", three, three), because, counted(three, ends))
    assert made.steps == (RECEIVED, *told)
    assert made.notice == Notice(period=three, basis="contract")
    assert made.counting == Counting()


def test_a_contract_that_asks_for_the_same_day_needs_no_reason() -> None:
    """Neither gives way; the notice is then the contract's, which the person can read."""
    made = outcome(rule(), contract_notice=contract(1))
    assert [step.code for step in made.steps] == ["received", "statute", "contract", "counted"]
    assert made.notice == Notice(period=MONTH, basis="contract")


def test_a_contract_that_does_not_bind_leaves_the_law_s_notice() -> None:
    """Notice and counting are the statute's then, to the last step."""
    made = outcome(rule(may_lengthen=False, counting=Counting(align="month_end")), contract_notice=contract(3))
    assert made.notice == Notice(period=MONTH, basis="statute", sources=STATUTE.sources)
    assert made.steps[-1] == counted(MONTH, date(2026, 12, 31), "month_end")
    assert made.counting == Counting(align="month_end")


@pytest.mark.parametrize(("months", "code", "limit"), [
    (7, "contract-capped", 6), (6, "contract", 6), (2, "contract", 2), (1, "contract-raised", 2),
])  # fmt: skip
def test_the_limits_of_a_contract_are_told(months: int, code: str, limit: int) -> None:
    """What the contract asks for is told beside the most, or the least, that it may; on the limit it is as it asks."""
    limited = rule(floor=TWO_MONTHS, cap=Period(6, "months"), tiers=(Tier(period=WEEK),))
    made = outcome(limited, contract_notice=contract(months))
    assert made.steps[2] == of_contract(code, Period(months, "months"), Period(limit, "months"))
    assert made.notice == Notice(period=Period(limit, "months"), basis="contract")


@pytest.mark.parametrize(("end_on", "align", "day"), [
    ("any", "none", date(2027, 1, 24)),
    ("month_end", "month_end", date(2027, 1, 31)),
    ("quarter_end", "quarter_end", date(2027, 3, 31)),
    ("fifteenth_or_month_end", "fifteenth_or_month_end", date(2027, 1, 31)),
    ("week_end", "week_end_sunday", date(2027, 1, 24)),
])  # fmt: skip
def test_a_contract_ends_where_it_says(end_on: str, align: str, day: date) -> None:
    """To any day, the end of a month, a quarter, half a month or a week; the steps say which."""
    made = outcome(rule(), contract_notice=contract(2, end_on=end_on))
    assert made.steps[2] == of_contract("contract", TWO_MONTHS, TWO_MONTHS, end_on)
    assert made.steps[-1] == counted(TWO_MONTHS, day, align)


def test_a_contract_to_any_day_is_free_on_trial_alone() -> None:
    """Where ordinary notice ends with a month, a trial's few days do not have to; what the contract says it says."""
    trial = rule(contract_align="month_end", probation=(Tier(period=Period(1, "days")),), probation_may_lengthen=True)
    assert outcome(trial, contract_notice=contract(2)).earliest == date(2027, 1, 31)
    assert outcome(trial, status="probation", contract_notice=contract(2, "weeks")).earliest == date(2026, 12, 8)
    quarter = contract(2, "weeks", "quarter_end")
    assert outcome(trial, status="probation", contract_notice=quarter).earliest == date(2026, 12, 31)


def test_a_contract_counts_from_the_day_from_which_the_law_counts() -> None:
    """The agreement's start, or the place's; but from pay day to pay day is no length that a contract could have."""
    monday = replace(AGREEMENT, counting=Counting(start="next_monday"))
    agreed = rule(agreements=(monday,), counting=Counting(start="same_day"))
    longer = contract(20, "weeks")
    started = [
        outcome(agreed, collective_agreement=chosen, contract_notice=longer).counting for chosen in ("metal", "")
    ]
    assert [found.start for found in started if found] == ["next_monday", "same_day"]
    contractor = outcome(agreed, status="contractor", contract_notice=longer).counting
    assert contractor == Counting(start="same_day")
    paid = outcome(rule(counting=Counting(start="payday")), contract_notice=longer)
    assert paid.counting == Counting(start="day_after")


# ---- where the law gives no date ---------------------------------------------------------------------------


@pytest.mark.parametrize(("nature", "code"), [
    ("none_at_will", "at-will"),
    ("none_reasonable_notice", "reasonable-notice"),
    ("contract_only", "contract-only"),
])  # fmt: skip
def test_a_contract_settles_what_the_law_leaves_open(nature: str, code: str) -> None:
    """The law's silence is told with its source, then what the contract asks for, which decides without a word."""
    open_law = rule(tiers=(), nature=nature)
    assert outcome(open_law).steps[1] == step(code, STATUTE)
    made = outcome(open_law, contract_notice=contract(2))
    ends = date(2027, 1, 24)
    settled = (step(f"{code}-settled", STATUTE), of_contract("contract", TWO_MONTHS, TWO_MONTHS))
    assert made.steps == (RECEIVED, *settled, counted(TWO_MONTHS, ends))
    assert (made.notice, made.earliest) == (Notice(period=TWO_MONTHS, basis="contract"), ends)


@pytest.mark.parametrize("custom", [None, MONTH])
def test_where_one_may_leave_at_will_the_custom_is_told_as_no_law(custom: Period | None) -> None:
    """The day itself is the earliest; two weeks, or what is usual in the place, are only a suggestion."""
    made = outcome(rule(tiers=(), nature="none_at_will", custom=custom))
    usual, day = (MONTH, date(2026, 12, 24)) if custom else (Period(2, "weeks"), date(2026, 12, 8))
    assert made == Outcome(
        received=GIVEN,
        notice=Notice(period=usual, basis="custom", sources=STATUTE.sources),
        earliest=GIVEN,
        customary=day,
        counting=Counting(),
        steps=(RECEIVED, step("at-will", STATUTE), step("custom", period=usual, day=day)),
    )


def test_where_the_employer_must_answer_no_contract_gives_a_date() -> None:
    """The end hangs on the answer, whatever the contract says."""
    made = outcome(rule(tiers=(), nature="employer_response"), contract_notice=contract(1))
    assert made == Outcome(received=GIVEN, steps=(RECEIVED, step("employer-response", STATUTE)))


@pytest.mark.parametrize("status", ["contractor", "founder", "fixed-term"])
def test_who_stands_outside_the_statute_is_told_so(status: str) -> None:
    """How somebody is employed is told with the end of the term, if there is one; their contract may still decide."""
    end = date(2027, 3, 31) if status == "fixed-term" else None
    told = step(f"status-{status}", end=end)
    made = outcome(rule(), status=status, fixed_term_end=end)
    assert made == Outcome(received=GIVEN, steps=(RECEIVED, told))
    bound = outcome(rule(), status=status, fixed_term_end=end, contract_notice=contract(1))
    assert bound.steps[1] == told
    assert bound.earliest == date(2026, 12, 24)


def test_what_is_missing_is_told_with_the_law_that_asks_for_it() -> None:
    """The first day of the job, or a tier for this length of service."""
    ladder = (Tier(period=WEEK, until=MONTH), Tier(period=MONTH, until=YEAR))
    unknown, none = outcome(rule(tiers=ladder), start_date=None), outcome(rule(tiers=ladder))
    assert unknown.steps[1:] == (Step(code="start-date-needed", sources=STATUTE.sources),)
    assert none.steps[1:] == (Step(code="no-tier", sources=STATUTE.sources),)
