"""What follows from the answers under the law of the place: every conclusion with its reason and source.

Nothing here speaks; steps and warnings are codes with values, which templates put in words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from resignation import dates, notice, registry
from resignation.cautions import cautions
from resignation.known import Facts
from resignation.model import Answers, JurisdictionId, Problem, Step
from resignation.privacy import private_in, without_private


def compute(answers: Answers, today: date | None) -> Facts:
    """Work out the facts; ``today`` dates a letter whose date was not given."""
    place_id = JurisdictionId(answers.employment.jurisdiction)
    left_out = _left_out(answers)
    answers, problems = _consistent(without_private(answers), today)
    known = Facts(
        answers=answers,
        problems=problems,
        place_id=place_id,
        place=registry.jurisdictions().get(place_id),
        letter_date=answers.departure.letter_date or today,
    )
    known = _with_dates(_with_notice(known))
    return replace(known, warnings=(*cautions(known, today), *left_out))


def _consistent(answers: Answers, today: date | None) -> tuple[Answers, tuple[Problem, ...]]:
    """Set aside dates that contradict one another, with a problem for each."""
    departure, employment = answers.departure, answers.employment
    written = departure.letter_date or today
    problems = []
    if written and employment.start_date and employment.start_date > written:
        problems.append(Problem(path="employment.start_date", code="starts-after-letter"))
    if written and departure.proposed_last_day and departure.proposed_last_day < written:
        problems.append(Problem(path="departure.proposed_last_day", code="ends-before-letter"))
        departure = replace(departure, proposed_last_day=None)
    if departure.received_date and departure.letter_date and departure.received_date < departure.letter_date:
        problems.append(Problem(path="departure.received_date", code="received-before-letter"))
        departure = replace(departure, received_date=None)
    return replace(answers, departure=departure), tuple(problems)


def _left_out(answers: Answers) -> tuple[Step, ...]:
    """List the free text that is kept out of the letter because it mentions a private name."""
    texts = {
        "reason": answers.departure.reason_words,
        **{f"thanks-{n}": f"{t.name} {t.for_}" for n, t in enumerate(answers.thanks)},
        **{f"commitment-{n}": text for n, text in enumerate(answers.handoff.commitments)},
    }
    found = [(where.partition("-")[0], private_in(answers, text)) for where, text in texts.items()]
    return tuple(Step(code=f"left-out-{where}", values={"name": name}) for where, name in found if name)


def _with_notice(known: Facts) -> Facts:
    """Add the notice, unless the place or the day of the letter is not known."""
    employment, start = known.answers.employment, known.answers.employment.start_date
    given = known.answers.departure.received_date or known.letter_date
    if known.place is None or given is None:
        return replace(known, steps=(Step(code="place-needed" if known.place is None else "date-needed"),))
    outcome = notice.work_out(known.place.notice, employment, given, known.holidays, _delivery(known))
    months = dates.whole_months(start, outcome.received) if start else None
    return replace(known, outcome=outcome, months=months, steps=outcome.steps)


def _delivery(known: Facts) -> str:
    """Give how the letter arrives; a day of receipt that the person names needs no rule to move it."""
    departure = known.answers.departure
    return "hand" if departure.received_date else departure.delivery or "post"


def _with_dates(known: Facts) -> Facts:
    """Add the last day that the letter states: the one the person has in mind, or else the one worked out."""
    departure, outcome = known.answers.departure, known.outcome
    day, steps = None, known.steps
    if departure.proposed_last_day:
        day = departure.proposed_last_day
        steps = (*steps, Step(code="proposed", values={"day": day}))
    elif known.answers.employment.status == "fixed-term" and known.answers.employment.fixed_term_end:
        day = known.answers.employment.fixed_term_end
    elif outcome and outcome.earliest:
        day = outcome.customary or outcome.earliest
        day, steps = _lengthened(known, day, steps)
    return replace(known, last_day=day, steps=steps, last_active_day=_last_active_day(known, day))


def _lengthened(known: Facts, day: date, steps: tuple[Step, ...]) -> tuple[date, tuple[Step, ...]]:
    """Add the extra weeks that the person offers, to the next day on which the place lets employment end."""
    weeks = known.answers.handoff.extended_notice_weeks
    outcome = known.outcome
    if not weeks or outcome is None or outcome.counting is None:
        return day, steps
    later = dates.ALIGNMENTS[outcome.counting.align](day + timedelta(weeks=weeks))
    return later, (*steps, Step(code="lengthened", values={"weeks": weeks, "day": later}))


def _last_active_day(known: Facts, last_day: date | None) -> date | None:
    """Give the last day worked: leave that is taken counts back from the end over the days of the working week."""
    employment = known.answers.employment
    if last_day is None or known.letter_date is None or last_day < known.letter_date:
        return None
    leave = int(employment.leave_left_days or 0) if employment.leave_plan == "take" else 0
    first = max(known.letter_date, last_day - timedelta(days=800))
    worked = dates.working_days(first, last_day, employment.works_on, known.holidays)
    return worked[-1 - leave] if len(worked) > leave else None
