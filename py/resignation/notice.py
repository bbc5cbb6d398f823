"""Which notice is owed, by whom it is set, and the day on which employment may end.

Law and contract are two claims about the same day. Each gives a date; which one binds depends on what the place
lets a contract change. Where the law gives no date, the outcome has none, and its last step says why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from resignation import dates
from resignation.claims import Case, Claim, claim_of_contract, claim_of_law
from resignation.model import Counting, Notice, Period, Step

if TYPE_CHECKING:
    from collections.abc import Collection

    from resignation.model import Employment, NoticeRule

TWO_WEEKS = Period(2, "weeks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What notice comes to: the notice, the earliest last day under it, and every step on the way."""

    received: date
    notice: Notice | None = None
    earliest: date | None = None
    customary: date | None = None
    counting: Counting | None = None
    steps: tuple[Step, ...] = ()


def work_out(
    rule: NoticeRule,
    employment: Employment,
    given: date,
    holidays: Collection[date] = (),
    delivery: str = "post",
) -> Outcome:
    """Work out the notice for a letter that is handed over, left or posted on ``given``."""
    received = arrival(rule, given, holidays, delivery)
    case = Case(rule=rule, employment=employment, received=received, holidays=holidays)
    arrived = Step(code="received" if given == received else "received-later", values={"given": given, "day": received})
    law = claim_of_law(case)
    contract = claim_of_contract(case, law)
    if isinstance(law, Step) and contract is None:
        return _without_date(case, (arrived, law))
    claims = [claim for claim in (law, contract) if isinstance(claim, Claim)]
    chosen, because = _binding(rule, claims)
    steps = [arrived, _settled(law) if isinstance(law, Step) else law.step, *([contract.step] if contract else [])]
    steps += [because] if because else []
    return Outcome(
        received=received,
        notice=chosen.notice,
        earliest=chosen.last_day,
        counting=chosen.counting,
        steps=(*steps, _counted(chosen, received)),
    )


def _settled(law: Step) -> Step:
    """Say of a law that sets no notice that the contract does; how someone is employed needs no such word."""
    return law if law.code.startswith("status-") else replace(law, code=f"{law.code}-settled")


def arrival(rule: NoticeRule, given: date, holidays: Collection[date] = (), delivery: str = "post") -> date:
    """Give the day on which a letter counts as received: at once by hand, by the place's rule when posted or left."""
    if delivery == "hand":
        return given
    how = rule.registered if delivery == "registered" and rule.registered else rule.arrival
    if how == "third_day_but_sundays":
        return dates.add_working_days(given, 3, holidays, dates.SUNDAY)
    while how == "working_day" and (given.weekday() == dates.SUNDAY or given in holidays):
        given += timedelta(days=1)
    return given


def _without_date(case: Case, steps: tuple[Step, ...]) -> Outcome:
    """Give an outcome without a date from the law; where one may leave at will, the custom is a suggestion."""
    outcome = Outcome(received=case.received, steps=steps)
    if steps[-1].code != "at-will":
        return outcome
    custom = case.rule.custom or TWO_WEEKS
    day = dates.add_period(case.received, custom)
    return replace(
        outcome,
        notice=Notice(period=custom, basis="custom", sources=case.rule.statement.sources),
        earliest=case.received,
        customary=day,
        counting=Counting(),
        steps=(*steps, Step(code="custom", values={"period": custom, "day": day})),
    )


def _binding(rule: NoticeRule, claims: list[Claim]) -> tuple[Claim, Step | None]:
    """Choose the claim that binds, and the step that says why one of two gave way."""
    if len(claims) == 1:
        return claims[0], None
    law, contract = claims
    if contract.last_day == law.last_day:
        return contract, None
    longer = contract.last_day > law.last_day
    allowed = (law.terms is None or law.terms.may_lengthen) if longer else rule.may_shorten
    said = rule.override or rule.statement
    code = f"contract-{'longer' if longer else 'shorter'}-{'binds' if allowed else 'does-not-bind'}"
    if law.step.code == "probation":
        code = f"probation-{'gives-way' if allowed else 'decides'}"
    return contract if allowed else law, Step(code=code, sources=said.sources, confidence=said.confidence)


def _counted(claim: Claim, received: date) -> Step:
    values = {
        "received": received,
        "period": claim.notice.period,
        "start": claim.counting.start,
        "align": claim.counting.align,
        "day": claim.last_day,
    }
    return Step(code="counted", values=values)
