"""What is known of one person's situation: their answers, the place, and what follows from both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resignation import registry
from resignation.model import Answers, Jurisdiction, JurisdictionId, Problem, Step
from resignation.wording import untitled

if TYPE_CHECKING:
    from datetime import date

    from resignation.model import Thanks
    from resignation.notice import Outcome

INTERNAL = "internal-move"
NOT_EMPLOYED = frozenset({"contractor", "founder"})
# In general terms these are told as the wider reason, word for word, so that nothing can be read from the difference.
TOLD_AS = {"health": "personal", "parental": "family"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Answers under a jurisdiction. ``last_day`` is the one the letter states; None means that nobody knows it yet."""

    answers: Answers
    place_id: str = ""
    place: Jurisdiction | None = None
    letter_date: date | None = None
    outcome: Outcome | None = None
    last_day: date | None = None
    last_active_day: date | None = None
    months: int | None = None
    steps: tuple[Step, ...] = ()
    warnings: tuple[Step, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def holidays(self) -> frozenset[date]:
        """Give the public holidays of the place and region, for the years that are known."""
        return registry.public_holidays(self.place_id, self.answers.employment.region)

    @property
    def places(self) -> tuple[Jurisdiction, ...]:
        """Give the place and the wider one whose statements also hold, such as a state and the United States."""
        parent = registry.jurisdictions().get(JurisdictionId(self.place.parent)) if self.place else None
        return tuple(place for place in (self.place, parent) if place is not None)

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
        """Tell whether a name, or a part of it, with a title or without, is the recipient's."""
        recipient, given = untitled(self.answers.employer.recipient_name), untitled(name)
        return bool(given) and set(given) <= set(recipient)

    @property
    def told_reason(self) -> str:
        """Give the reason that the letter may tell in general terms, or an empty string."""
        departure = self.answers.departure
        own_words = departure.disclose == "specific" and departure.reason_words
        reason = TOLD_AS.get(departure.reason, departure.reason)
        return "" if departure.disclose == "nothing" or own_words else reason

    @property
    def moves_to(self) -> str:
        """Give where an employee stays within the house: another team, a company of the group, or nowhere."""
        stays = self.answers.departure.reason == INTERNAL and self.answers.employment.status not in NOT_EMPLOYED
        return self.answers.departure.moves_to if stays else ""

    def expects(self, custom: str) -> bool:
        """Tell whether letters of the place are expected to say something."""
        return self.place is not None and custom in self.place.customs
