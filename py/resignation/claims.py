"""What each side may claim: the law or an agreement by the length of service, and the contract by its own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from resignation import dates
from resignation.model import Counting, Notice, Period, Step

if TYPE_CHECKING:
    from collections.abc import Collection

    from resignation.model import Agreement, Align, Employment, NoticeRule, Statement, Tier

OUTSIDE_THE_STATUTE = frozenset({"contractor", "founder", "fixed-term"})
ENDS_ON: dict[str, Align] = {
    "any": "none",
    "month_end": "month_end",
    "quarter_end": "quarter_end",
    "fifteenth_or_month_end": "fifteenth_or_month_end",
    "week_end": "week_end_sunday",
}
NO_DATE = {
    "none_at_will": "at-will",
    "none_reasonable_notice": "reasonable-notice",
    "employer_response": "employer-response",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One person's notice under one rule."""

    rule: NoticeRule
    employment: Employment
    received: date
    holidays: Collection[date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Where tiers come from: the statute, its probation rule or a collective agreement."""

    code: Literal["statute", "probation", "agreement"]
    tiers: tuple[Tier, ...]
    statement: Statement
    counting: Counting
    may_lengthen: bool
    name: str = ""
    within_probation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the law, an agreement or the contract asks for on its own."""

    notice: Notice
    counting: Counting
    last_day: date
    step: Step
    terms: Terms | None = None


def claim_of_law(case: Case) -> Claim | Step:
    """Give what statute or collective agreement asks for, or the step that says why it gives no date."""
    rule, status = case.rule, case.employment.status
    if status in OUTSIDE_THE_STATUTE:
        return Step(code=f"status-{status}", values={"end": case.employment.fixed_term_end})
    terms = _terms(case)
    if terms is not None:
        claim = _by_tier(case, terms)
        return claim if _holds_in_probation(case, terms, claim) else claim_of_law(_without_agreement(case))
    code = "agreement-needed" if rule.agreement_needed else NO_DATE.get(rule.nature, "contract-only")
    return Step(code=code, sources=rule.statement.sources, confidence=rule.statement.confidence)


def _holds_in_probation(case: Case, terms: Terms, claim: Claim | Step) -> bool:
    """Tell whether a trial's own notice still ends within the trial; one that would outlast it does not hold."""
    end = case.employment.probation_end
    return not terms.within_probation or end is None or isinstance(claim, Step) or claim.last_day <= end


def _without_agreement(case: Case) -> Case:
    return replace(case, employment=replace(case.employment, collective_agreement=""))


def _terms(case: Case) -> Terms | None:
    """Choose the tiers that apply: probation's, then the agreement's, then the statute's."""
    rule = case.rule
    if _on_probation(case) and rule.probation:
        return Terms(
            code="probation",
            tiers=rule.probation,
            statement=rule.probation_statement or rule.statement,
            counting=rule.counting,
            may_lengthen=rule.probation_may_lengthen,
        )
    agreement = _agreement(rule, case.employment.collective_agreement)
    if agreement is not None:
        return Terms(
            code="agreement",
            tiers=agreement.tiers,
            statement=agreement.statement,
            counting=agreement.counting or rule.counting,
            may_lengthen=rule.may_lengthen if agreement.may_lengthen is None else agreement.may_lengthen,
            name=agreement.name,
            within_probation=agreement.within_probation,
        )
    if not rule.tiers or rule.agreement_needed:
        return None
    return Terms(
        code="statute",
        tiers=_table(case),
        statement=rule.statement,
        counting=rule.counting,
        may_lengthen=rule.may_lengthen,
    )


def _on_probation(case: Case) -> bool:
    """Tell whether the probation lasts when the notice arrives: to its agreed end, or the longest that law allows."""
    employment, ladder = case.employment, case.rule.probation
    ends = [employment.probation_end] if employment.probation_end else []
    limit = ladder[-2].until if len(ladder) > 1 and ladder[-1].until is None else None
    if limit and employment.start_date and ladder[-1].period in {tier.period for tier in case.rule.tiers}:
        ends.append(dates.add_period(employment.start_date, limit) - timedelta(days=1))
    return employment.status == "probation" and all(case.received <= end for end in ends)


def _table(case: Case) -> tuple[Tier, ...]:
    """Choose the table for the day on which the contract began; the rule's own tiers serve every earlier one."""
    start = case.employment.start_date
    later = [table for table in case.rule.tables if start is not None and table.contracts_from <= start]
    return max(later, key=lambda table: table.contracts_from).tiers if later else case.rule.tiers


def _agreement(rule: NoticeRule, chosen: str) -> Agreement | None:
    return next((agreement for agreement in rule.agreements if agreement.id == chosen), None)


def _by_tier(case: Case, terms: Terms) -> Claim | Step:
    """Find the tier for the service completed on the day on which the place measures it."""
    start = case.employment.start_date
    if start is None and len(terms.tiers) > 1:
        return Step(code="start-date-needed", sources=terms.statement.sources)
    for tier in terms.tiers:
        claim = _claim_of_tier(case, terms, tier)
        if start is None or tier.until is None or _within(tier, start, _measured(case, claim)):
            return claim
    return Step(code="no-tier", sources=terms.statement.sources)


def _claim_of_tier(case: Case, terms: Terms, tier: Tier) -> Claim:
    counting, start = tier.counting or terms.counting, case.employment.start_date
    months = dates.whole_months(start, case.received) if start else 0
    values = {"period": tier.period, "months": months, "tiers": len(terms.tiers), "note": tier.note, "name": terms.name}
    basis: Literal["agreement", "statute"] = "agreement" if terms.code == "agreement" else "statute"
    return Claim(
        notice=Notice(period=tier.period, basis=basis, sources=terms.statement.sources),
        counting=counting,
        last_day=_last_day(case, tier.period, counting),
        step=Step(
            code=terms.code,
            values=values,
            sources=terms.statement.sources,
            confidence=terms.statement.confidence,
        ),
        terms=terms,
    )


def _last_day(case: Case, period: Period, counting: Counting) -> date:
    return dates.last_day(case.received, period, counting, case.holidays, case.employment.payday)


def _measured(case: Case, claim: Claim) -> date:
    """Give the day on which service is measured: of receipt, of the notice's start, or of its end (Poland)."""
    if case.rule.tenure_at == "end":
        return claim.last_day + timedelta(days=1)  # the last day is served in full
    if case.rule.tenure_at == "start":
        return dates.STARTS[claim.counting.start](case.received) + timedelta(days=1)
    return case.received


def _within(tier: Tier, start: date, day: date) -> bool:
    assert tier.until is not None  # noqa: S101 - the caller has seen to it
    boundary = dates.add_period(start, tier.until)
    return day <= boundary if tier.inclusive else day < boundary


def claim_of_contract(case: Case, law: Claim | Step) -> Claim | None:
    """Give what the contract asks for, counted from the same day as the law or the agreement counts."""
    contract = case.employment.contract_notice
    if contract is None or (isinstance(law, Step) and law.code == "employer-response"):
        return None
    start = law.terms.counting.start if isinstance(law, Claim) and law.terms else case.rule.counting.start
    # A rule that runs from pay day to pay day has no length of its own; a contract's notice does.
    start = "day_after" if start == "payday" else start
    # On trial a contract's few days end on any day, where the ordinary notice would have to end with a month.
    on_trial = isinstance(law, Claim) and law.step.code == "probation"
    to_any_day = "none" if on_trial else case.rule.contract_align
    counting = Counting(start=start, align=to_any_day if contract.end_on == "any" else ENDS_ON[contract.end_on])
    period, code = _within_limits(case, Period(contract.amount, contract.unit), counting)
    return Claim(
        notice=Notice(period=period, basis="contract"),
        counting=counting,
        last_day=_last_day(case, period, counting),
        step=Step(
            code=code,
            values={"period": Period(contract.amount, contract.unit), "end_on": contract.end_on, "limit": period},
        ),
    )


def _within_limits(case: Case, period: Period, counting: Counting) -> tuple[Period, str]:
    """Keep a contract's notice between the least and the most that the place lets a contract ask for."""
    rule, asked = case.rule, _last_day(case, period, counting)
    if rule.cap and asked > _last_day(case, rule.cap, counting):
        return rule.cap, "contract-capped"
    if rule.floor and asked < _last_day(case, rule.floor, counting):
        return rule.floor, "contract-raised"
    return period, "contract"
