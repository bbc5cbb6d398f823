"""The last day of one person: where it comes from, how it is told, and what is set aside on the way to it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from resignation import answers
from resignation.facts import compute
from resignation.known import Facts
from resignation.model import Answers, Problem, Step
from tests.people import TODAY, someone

FIRST = date(2026, 12, 1)
"""The first day on which somebody in the UK who gives notice today may leave: a week from Tuesday."""


def codes(facts: Facts) -> list[str]:
    """Give the codes of the steps in their order."""
    return [step.code for step in facts.steps]


def test_the_steps_of_the_notice_lead_to_the_day() -> None:
    """Without a day in mind the letter states the one that was worked out, and the steps are the notice's alone."""
    facts = someone()
    assert facts.outcome is not None
    assert facts.last_day == facts.outcome.earliest == FIRST
    assert facts.steps == facts.outcome.steps
    assert codes(facts) == ["received", "statute", "counted"]
    assert facts.months == 82


def test_a_day_in_mind_is_told_after_the_notice() -> None:
    """It is the person's own, so that the notice stays beside it to be compared."""
    facts = someone(departure__proposed_last_day="2027-01-15")
    assert facts.outcome is not None
    assert facts.steps == (*facts.outcome.steps, Step(code="proposed", values={"day": date(2027, 1, 15)}))
    assert someone(employment__jurisdiction="", departure__proposed_last_day="2027-01-15").steps == (
        Step(code="place-needed"),
        Step(code="proposed", values={"day": date(2027, 1, 15)}),
    )


def test_extra_weeks_are_told_after_the_notice() -> None:
    """How many they are, and the day to which they lead."""
    facts = someone(handoff__extended_notice_weeks=2)
    assert facts.outcome is not None
    assert facts.steps == (
        *facts.outcome.steps,
        Step(code="lengthened", values={"weeks": 2, "day": date(2026, 12, 15)}),
    )


def test_where_one_may_leave_at_will_the_custom_is_the_day() -> None:
    """The letter states what is usual, and extra weeks come on top of that."""
    usual = someone(employment__jurisdiction="US-CA")
    assert usual.outcome is not None
    assert (usual.outcome.earliest, usual.last_day) == (TODAY, date(2026, 12, 8))
    longer = someone(employment__jurisdiction="US-CA", handoff__extended_notice_weeks=1)
    assert (longer.last_day, longer.longer_weeks) == (date(2026, 12, 15), 1)


@pytest.mark.parametrize(
    ("status", "end", "proposed", "day"),
    [
        ("fixed-term", "2027-03-31", "", date(2027, 3, 31)),
        ("fixed-term", "2027-03-31", "2027-01-15", date(2027, 1, 15)),
        ("fixed-term", "", "", None),
        ("permanent", "2027-03-31", "", FIRST),
    ],
)
def test_a_fixed_term_ends_by_itself(status: str, end: str, proposed: str, day: date | None) -> None:
    """Its own end is the last day unless there is another in mind; an end that was typed and no longer holds is not."""
    facts = someone(employment__status=status, employment__fixed_term_end=end, departure__proposed_last_day=proposed)
    assert facts.last_day == day


@pytest.mark.parametrize(("dated", "today", "code"), [(None, None, "date-needed"), (None, TODAY, "received")])
def test_the_first_step_says_what_is_missing(dated: str | None, today: date | None, code: str) -> None:
    """The place is asked for before the date, and one of them at a time."""
    raw = {"employment": {"jurisdiction": "UK", "start_date": "2020-01-01"}, "departure": {"letter_date": dated}}
    assert codes(compute(answers.read(raw)[0], today))[0] == code
    assert compute(Answers(), today).steps == (Step(code="place-needed"),)
    assert compute(Answers(), today).outcome is None


def test_service_is_counted_to_the_day_of_receipt() -> None:
    """A letter that arrives a month later finds one month more; who gave no first day has no service to speak of."""
    assert someone(departure__received_date="2027-01-01").months == 84
    assert someone(departure__received_date="2026-12-31").months == 83
    assert someone(employment__start_date="").months is None


@pytest.mark.parametrize(
    ("changes", "received"),
    [
        ({}, date(2027, 3, 30)),
        ({"departure__delivery": "post"}, date(2027, 3, 30)),
        ({"departure__delivery": "hand"}, date(2027, 3, 28)),
        ({"departure__received_date": "2027-03-28", "departure__delivery": "post"}, date(2027, 3, 28)),
        ({"departure__received_date": "2027-04-04"}, date(2027, 4, 4)),
    ],
)
def test_how_the_letter_arrives_counts_unless_its_day_is_named(changes: dict[str, Any], received: date) -> None:
    """In Germany a letter posted on Easter Sunday waits for Tuesday; by hand, or with a day of its own, it does not."""
    facts = someone(employment__jurisdiction="DE", departure__letter_date="2027-03-28", **changes)
    assert facts.outcome is not None
    assert facts.outcome.received == received


# ---- days that contradict one another ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"employment__start_date": "2026-11-24"}, []),
        ({"employment__start_date": "2026-11-25"}, ["starts-after-letter"]),
        ({"departure__proposed_last_day": "2026-11-24"}, []),
        ({"departure__proposed_last_day": "2026-11-23"}, ["ends-before-letter"]),
        (
            {"departure__letter_date": "2026-12-10", "departure__proposed_last_day": "2026-12-09"},
            ["ends-before-letter"],
        ),
        ({"departure__letter_date": "2026-12-10", "departure__received_date": "2026-12-10"}, []),
        (
            {"departure__letter_date": "2026-12-10", "departure__received_date": "2026-12-09"},
            ["received-before-letter"],
        ),
        ({"departure__received_date": "2026-11-20"}, []),
    ],
)
def test_a_day_may_be_the_very_day(changes: dict[str, Any], found: list[str]) -> None:
    """Begin, letter, receipt and end may fall on one day; only the wrong order is a problem."""
    assert [problem.code for problem in someone(**changes).problems] == found


def test_every_contradiction_is_told_beside_its_field() -> None:
    """Three at once are three problems, in the order of the interview, and what cannot be is set aside."""
    facts = someone(
        employment__start_date="2027-01-01",
        departure__letter_date="2026-12-10",
        departure__proposed_last_day="2026-12-09",
        departure__received_date="2026-12-08",
    )
    assert facts.problems == (
        Problem(path="employment.start_date", code="starts-after-letter"),
        Problem(path="departure.proposed_last_day", code="ends-before-letter"),
        Problem(path="departure.received_date", code="received-before-letter"),
    )
    departure = facts.answers.departure
    assert (departure.proposed_last_day, departure.received_date) == (None, None)
    assert departure.letter_date == facts.letter_date == date(2026, 12, 10)


def test_without_any_date_nothing_contradicts() -> None:
    """What is not known is compared with nothing."""
    raw = {"employment": {"start_date": "2030-01-01"}, "departure": {"proposed_last_day": "2020-01-01"}}
    assert compute(answers.read(raw)[0], None).problems == ()


# ---- what is kept out --------------------------------------------------------------------------------------


def test_what_is_left_out_is_told_with_the_name_that_it_holds() -> None:
    """Once for each text, in the order of the page: the reason, the thanks, the offers."""
    facts = someone(
        departure__new_employer="Vantage",
        departure__disclose="specific",
        departure__reason_words="I join Vantage.",
        handoff__models=[{"name": "tidepool", "confidential": True}],
        handoff__commitments=["runbooks", "a tour of tidepool"],
        thanks=[{"name": "Ann", "for": "the tidepool launch"}, {"name": "Bo", "for": "patience"}],
    )
    assert facts.warnings == (
        Step(code="left-out-reason", values={"name": "Vantage"}),
        Step(code="left-out-thanks", values={"name": "tidepool"}),
        Step(code="left-out-commitment", values={"name": "tidepool"}),
    )


# ---- the last day worked -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "left", "day"),
    [
        ("take", 0, date(2026, 12, 1)),
        ("take", 1, date(2026, 11, 30)),
        ("take", 5, date(2026, 11, 24)),
        ("take", 6, None),
        ("pay", 3, date(2026, 12, 1)),
        ("take", None, date(2026, 12, 1)),
    ],
)
def test_leave_is_taken_from_the_end(plan: str, left: float | None, day: date | None) -> None:
    """From Tuesday to Tuesday six days are worked: five may be leave, and then the letter's own is the last."""
    facts = someone(employment__leave_plan=plan, employment__leave_left_days=left)
    assert facts.last_active_day == day


def test_public_holidays_are_no_leave() -> None:
    """Christmas lies between the last day worked and the last day of a leave that is taken over it."""
    facts = someone(
        departure__proposed_last_day="2026-12-31", employment__leave_plan="take", employment__leave_left_days=4
    )
    assert facts.last_active_day == date(2026, 12, 23)


def test_long_notices_have_a_last_day_worked_too() -> None:
    """Two years of notice are searched from their end."""
    facts = someone(departure__proposed_last_day="2028-11-23", employment__works_on=["wed"])
    assert facts.last_active_day == date(2028, 11, 22)


# ---- what else is known ------------------------------------------------------------------------------------


def test_models_and_jobs_are_counted_when_somebody_needs_them() -> None:
    """Models out of production and jobs that end with their author are no hand-over."""
    facts = someone(
        handoff__models=[{"name": "a"}, {"name": "b"}, {"name": "c", "in_production": False}],
        handoff__scheduled_jobs=[
            {"name": "a", "runs_after_last_day": True},
            {"name": "b", "runs_after_last_day": True},
            {"name": "c", "runs_after_last_day": False},
        ],
    )
    assert (facts.models_in_production, facts.jobs_that_outlast) == (2, 2)


def test_weeks_are_longer_only_where_somebody_offers_them() -> None:
    """A later day in mind alone is no offer, and an offer without a day that is owed cannot be counted."""
    later = {"departure__proposed_last_day": "2026-12-22"}
    assert someone(**later).longer_weeks == 0
    assert someone(**later, handoff__extended_notice_weeks=1).longer_weeks == 3
    assert someone(departure__proposed_last_day="2026-12-14", handoff__extended_notice_weeks=4).longer_weeks == 1
    assert someone(departure__proposed_last_day="2026-11-30", handoff__extended_notice_weeks=4).longer_weeks == 0
    assert someone(employment__jurisdiction="", handoff__extended_notice_weeks=4, **later).longer_weeks == 0


def test_a_state_knows_the_country_that_it_is_in() -> None:
    """What holds in the United States holds in California, too; nothing holds nowhere."""
    places = {
        name: [place.name for place in someone(employment__jurisdiction=name).places] for name in ("US-CA", "UK", "")
    }
    assert places == {"US-CA": ["California", "United States, state not given"], "UK": ["United Kingdom"], "": []}


@pytest.mark.parametrize(
    ("recipient", "name", "is_reader"),
    [
        ("Dr. Anke Vogt", "Anke", True),
        ("Dr. Anke Vogt", "Frau Vogt", True),
        ("Dr. Anke Vogt", "Anke Berg", False),
        ("Dr. Anke Vogt", "Dr.", False),
        ("Anke", "Anke Vogt", False),
        ("", "Anke", False),
        ("Anke", "", False),
    ],
)
def test_the_reader_is_known_by_any_part_of_the_name(recipient: str, name: str, *, is_reader: bool) -> None:
    """A title alone names nobody."""
    assert someone(employer__recipient_name=recipient).is_reader(name) is is_reader


@pytest.mark.parametrize(
    ("reason", "disclose", "words", "told"),
    [
        ("health", "general", "", "personal"),
        ("parental", "general", "", "family"),
        ("study", "general", "I study.", "study"),
        ("study", "nothing", "", ""),
        ("study", "specific", "I study.", ""),
        ("study", "specific", "", "study"),
    ],
)
def test_a_reason_is_told_as_far_as_its_owner_wants(reason: str, disclose: str, words: str, told: str) -> None:
    """Health and parenthood are told as the wider reason; own words take the place of ours."""
    facts = someone(departure__reason=reason, departure__disclose=disclose, departure__reason_words=words)
    assert facts.told_reason == told
