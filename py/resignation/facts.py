"""What follows from the answers under the law of the place: every conclusion with its reason and source.

Nothing here speaks; steps and warnings are codes with values, which templates put in words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from resignation import dates, notice, registry
from resignation.model import Answers, Jurisdiction, JurisdictionId, Problem, Step
from resignation.privacy import private_in, without_private

if TYPE_CHECKING:
    from collections.abc import Collection

    from resignation.model import Thanks

OTHER = JurisdictionId("OTHER")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Answers under a jurisdiction. ``last_day`` is the one the letter states; None means that nobody knows it yet."""

    answers: Answers
    place_id: str = ""
    place: Jurisdiction | None = None
    letter_date: date | None = None
    outcome: notice.Outcome | None = None
    last_day: date | None = None
    last_active_day: date | None = None
    months: int | None = None
    steps: tuple[Step, ...] = ()
    warnings: tuple[Step, ...] = ()
    problems: tuple[Problem, ...] = ()
    holidays: Collection[date] = field(default_factory=tuple)

    @property
    def models_in_production(self) -> int:
        """Count the models that someone relies on."""
        return sum(model.in_production for model in self.answers.handoff.models)

    @property
    def jobs_that_outlast(self) -> int:
        """Count the scheduled jobs that go on after the last day."""
        return sum(job.runs_after_last_day for job in self.answers.handoff.scheduled_jobs)

    @property
    def longer_weeks(self) -> int:
        """Count the whole weeks of notice offered beyond what is owed or usual: what the dates bear out."""
        offered, outcome = self.answers.handoff.extended_notice_weeks, self.outcome
        usual = (outcome.customary or outcome.earliest) if outcome else None
        if not offered or usual is None or self.last_day is None:
            return 0
        return max((self.last_day - usual).days // 7, 0)

    @property
    def reader_thanked(self) -> Thanks | None:
        """Give the thanks meant for the person who reads the letter."""
        return next((thanks for thanks in self.answers.thanks if self.is_reader(thanks.name)), None)

    @property
    def others_thanked(self) -> tuple[Thanks, ...]:
        """Give the thanks meant for everybody else who was named."""
        reader = self.reader_thanked
        return tuple(thanks for thanks in self.answers.thanks if thanks is not reader and thanks.name)

    def is_reader(self, name: str) -> bool:
        """Tell whether a name, or the first name alone, is the recipient's."""
        recipient, given = self.answers.employer.recipient_name.casefold(), name.casefold()
        return bool(given) and (given == recipient or given in recipient.split())

    @property
    def told_reason(self) -> str:
        """Give the reason that the letter may tell in general terms, or an empty string."""
        departure = self.answers.departure
        own_words = departure.disclose == "specific" and departure.reason_words
        return "" if departure.disclose == "nothing" or own_words else departure.reason

    def expects(self, custom: str) -> bool:
        """Tell whether letters of the place are expected to say something."""
        return self.place is not None and custom in self.place.customs


def compute(answers: Answers, today: date | None, holidays: Collection[date] = ()) -> Facts:
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
        holidays=holidays,
    )
    known = _with_dates(_with_notice(known))
    return replace(known, warnings=(*_warnings(known, today), *left_out))


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
    outcome = notice.work_out(known.place.notice, employment, given, known.holidays)
    months = dates.whole_months(start, outcome.received) if start else None
    return replace(known, outcome=outcome, months=months, steps=outcome.steps)


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


def _warnings(known: Facts, today: date | None) -> list[Step]:
    """List what should make the person stop and read before the letter is handed over."""
    departure, employment = known.answers.departure, known.answers.employment
    found = [Step(code=f"stop-{sign}") for sign in departure.stop_signs]
    if departure.visa:
        found.append(Step(code="visa", values={"visa": departure.visa}))
    found += _date_warnings(known, today)
    if employment.status in notice.OUTSIDE_THE_STATUTE:
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
