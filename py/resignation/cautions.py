"""What should make the person stop and read before the letter is handed over, and the days that follow from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from resignation import registry
from resignation.claims import OUTSIDE_THE_STATUTE
from resignation.deadlines import final_pay_due, give_by, permit_ends
from resignation.model import Step

if TYPE_CHECKING:
    from resignation.known import Facts
    from resignation.model import Permit


def cautions(known: Facts, today: date | None) -> list[Step]:
    """List what should make the person stop and read before the letter is handed over."""
    departure, employment = known.answers.departure, known.answers.employment
    found = [Step(code=f"stop-{sign}") for sign in departure.stop_signs]
    found += _reason_warnings(known)
    if departure.visa:
        found.append(Step(code="visa"))
    found += _date_warnings(known, today)
    if employment.status in OUTSIDE_THE_STATUTE:
        found.append(Step(code=f"stop-{employment.status}", values={"end": employment.fixed_term_end}))
    if known.place is not None and known.place.form.kind != "any":
        form = known.place.form
        found.append(
            Step(
                code=f"form-{form.kind}",
                values={"text": form.statement.text},
                sources=form.statement.sources,
                confidence=form.statement.confidence,
            )
        )
    return found


def _reason_warnings(known: Facts) -> list[Step]:
    """List what a resignation can cost for the very reason that it is given for; none of it is in the letter."""
    reason, place = known.answers.departure.reason, known.place
    said = place.retirement if place is not None and reason == "retirement" else None
    if said is not None:
        values = {"text": said.text}
        return [Step(code="retirement", values=values, sources=said.sources, confidence=said.confidence)]
    if known.moves_to:
        return [Step(code="internal-move", values={"to": known.moves_to})]
    codes = {"health": "reason-health", "parental": "reason-parental"}
    return [Step(code=codes[reason])] if reason in codes else []


def _date_warnings(known: Facts, today: date | None) -> list[Step]:
    """List what is odd or costly about the dates: too early, in the past, or before money that is still to come."""
    agreements, last_day, outcome = known.answers.agreements, known.last_day, known.outcome
    found = []
    if last_day and outcome and outcome.earliest and last_day < outcome.earliest:
        found.append(Step(code="too-early", values={"day": last_day, "earliest": outcome.earliest}))
    if known.letter_date and today and known.letter_date < today:
        found.append(Step(code="letter-date-past", values={"day": known.letter_date}))
    for code, day in (("equity-ahead", agreements.equity_event_date), ("bonus-ahead", agreements.bonus_date)):
        if day and last_day and known.letter_date and day >= known.letter_date:
            after = "after" if day > last_day else "before"
            found.append(Step(code=code, values={"day": day, "last_day": last_day, "when": after}))
    return found


def deadlines_of(known: Facts) -> tuple[Step, ...]:
    """List the days that follow from the last one: of pay, of a permit, and the latest to hand over the letter."""
    if known.last_day is None:
        return ()
    return (*_give_by(known), *_final_pay(known), *_permits(known), *_holidays_unknown(known))


def _give_by(known: Facts) -> list[Step]:
    goal = known.answers.departure.proposed_last_day
    if goal is None or known.place is None or known.outcome is None or known.outcome.earliest is None:
        return []
    delivery = known.answers.departure.delivery or "post"
    day = give_by(known.place.notice, known.answers.employment, goal, known.holidays, delivery)
    return [] if day is None else [Step(code="give-by", values={"goal": goal, "day": day})]


def _final_pay(known: Facts) -> list[Step]:
    rule = next((place.final_pay for place in known.places if place.final_pay is not None), None)
    if rule is None or known.outcome is None or known.last_day is None:
        return []
    day = final_pay_due(rule, known.outcome.received, known.last_day, known.holidays)
    said = rule.statement
    code = "final-pay" if day else "final-pay-words"
    values = {"day": day, "text": said.text}
    return [Step(code=code, values=values, sources=said.sources, confidence=said.confidence)]


def _permits(known: Facts) -> list[Step]:
    """Give every permit that the answer may mean; the shortest known grace is the one that counts."""
    visa = known.answers.departure.visa
    found = [permit for place in known.places for permit in place.permits if permit.visa == visa]
    return [_permit(permit, known.last_day) for permit in found if known.last_day] if visa else []


def _permit(permit: Permit, last_day: date) -> Step:
    day, said = permit_ends(permit, last_day), permit.statement
    return Step(
        code="permit" if day else "permit-words",
        values={"day": day, "text": said.text},
        sources=said.sources,
        confidence=said.confidence,
    )


def _holidays_unknown(known: Facts) -> list[Step]:
    first, last = registry.holiday_years()
    year = known.last_day.year if known.last_day else first
    return [] if first <= year <= last else [Step(code="holidays-unknown", values={"first": first, "last": last})]
