"""Facts: what follows from the answers, and what the person is warned of."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from resignation import answers, flags
from resignation.cautions import deadlines_of
from resignation.facts import compute
from resignation.known import Facts
from tests.people import someone as facts_of
from tests.strategies import hostile_files, saved_files

TODAY = date(2026, 11, 24)


def warned(facts: Facts) -> set[str]:
    """Give the codes of the warnings."""
    return {step.code for step in facts.warnings}


def test_the_letter_is_dated_today_unless_told_otherwise() -> None:
    """Without a date of its own the letter carries today's."""
    assert facts_of().letter_date == TODAY
    assert facts_of(departure__letter_date="2026-12-01").letter_date == date(2026, 12, 1)


def test_the_last_day_is_the_one_in_mind_or_the_one_worked_out() -> None:
    """A last day that the person chose is stated; otherwise the law and the contract give it."""
    assert facts_of().last_day == date(2026, 12, 1)
    assert facts_of(departure__proposed_last_day="2027-01-15").last_day == date(2027, 1, 15)


def test_no_place_gives_no_date() -> None:
    """Where nobody said which law applies, nothing is worked out and the step says what is needed."""
    facts = facts_of(employment__jurisdiction="")
    assert facts.last_day is None
    assert [step.code for step in facts.steps] == ["place-needed"]
    assert compute(answers.read(answers.blank())[0], None).steps[0].code == "place-needed"


def test_a_letter_without_a_day_gives_no_date() -> None:
    """Without a clock and without a date on the letter there is nothing to count from."""
    raw = {"employment": {"jurisdiction": "UK"}}
    assert [step.code for step in compute(answers.read(raw)[0], None).steps] == ["date-needed"]


def test_the_day_of_receipt_counts() -> None:
    """A letter that arrives later ends the employment later."""
    assert facts_of(departure__received_date="2026-11-30").last_day == date(2026, 12, 7)


def test_extra_weeks_follow_the_notice() -> None:
    """Weeks that are offered are added, and only as many as the dates bear out are spoken of."""
    offered = facts_of(handoff__extended_notice_weeks=2)
    assert offered.last_day == date(2026, 12, 15)
    assert offered.longer_weeks == 2
    chosen = facts_of(handoff__extended_notice_weeks=2, departure__proposed_last_day="2026-12-09")
    assert chosen.longer_weeks == 1
    assert facts_of(handoff__extended_notice_weeks=2, departure__proposed_last_day="2026-12-01").longer_weeks == 0


def test_extra_weeks_keep_to_the_day_on_which_employment_may_end() -> None:
    """In Germany two more weeks carry the end to the next 15th or month's end."""
    facts = facts_of(employment__jurisdiction="DE", handoff__extended_notice_weeks=2)
    assert facts.last_day == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("plan", "left", "works", "active"),
    [
        ("", 5, ["mon", "tue", "wed", "thu", "fri"], date(2026, 12, 1)),
        ("take", 2, ["mon", "tue", "wed", "thu", "fri"], date(2026, 11, 27)),
        ("take", 2.5, ["mon", "tue", "wed", "thu", "fri"], date(2026, 11, 27)),
        ("take", 1, ["thu"], None),
        ("", 0, ["mon"], date(2026, 11, 30)),
    ],
)
def test_the_last_active_day(plan: str, left: float, works: list[str], active: date | None) -> None:
    """Leave that is taken counts back over the days of the person's own week; half days are worked."""
    facts = facts_of(employment__leave_plan=plan, employment__leave_left_days=left, employment__works_on=works)
    assert facts.last_active_day == active


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"departure__stop_signs": ["asked-to-resign"]}, "stop-asked-to-resign"),
        ({"departure__stop_signs": ["offered-severance"]}, "stop-offered-severance"),
        ({"departure__stop_signs": ["notice-already-given"]}, "stop-notice-already-given"),
        ({"departure__visa": "uk-skilled-worker"}, "visa"),
        ({"departure__proposed_last_day": "2026-11-27"}, "too-early"),
        ({"departure__letter_date": "2026-11-01"}, "letter-date-past"),
        ({"agreements__equity_event_date": "2026-11-30"}, "equity-ahead"),
        ({"agreements__bonus_date": "2026-12-31"}, "bonus-ahead"),
        ({"employment__status": "fixed-term"}, "stop-fixed-term"),
        ({"employment__jurisdiction": "DE"}, "form-wet-ink"),
    ],
)
def test_stop_signs(changes: dict[str, Any], code: str) -> None:
    """What could cost the person something is said before the letter is handed over."""
    assert code in warned(facts_of(**changes))
    assert code not in warned(facts_of())


def test_money_that_has_passed_is_no_warning() -> None:
    """A date before the letter is past, and nobody needs to be told."""
    assert "bonus-ahead" not in warned(facts_of(agreements__bonus_date="2026-01-31"))


@pytest.mark.parametrize(
    ("changes", "path", "code"),
    [
        ({"employment__start_date": "2027-01-01"}, "employment.start_date", "starts-after-letter"),
        ({"departure__proposed_last_day": "2026-11-01"}, "departure.proposed_last_day", "ends-before-letter"),
        (
            {"departure__letter_date": "2026-11-24", "departure__received_date": "2026-11-20"},
            "departure.received_date",
            "received-before-letter",
        ),
    ],
)
def test_dates_that_contradict_one_another(changes: dict[str, Any], path: str, code: str) -> None:
    """A date that cannot be is set aside, with a problem beside its field, and the rest still works."""
    facts = facts_of(**changes)
    assert [(problem.path, problem.code) for problem in facts.problems] == [(path, code)]
    assert facts.last_day is not None


def test_free_text_with_a_private_name_is_set_aside_and_said() -> None:
    """What mentions the next employer or a confidential model is left out, and the person is told."""
    facts = facts_of(
        departure__new_employer="Vantage Research",
        departure__disclose="specific",
        departure__reason_words="I am joining vantage\u00a0research.",
        handoff__models=[{"name": "tidepool", "confidential": True}],
        handoff__commitments=["runbooks", "a tour of Tidepool"],
        thanks=[{"name": "James", "for": "the Tidepool launch"}, {"name": "the tidepool team", "for": ""}],
    )
    assert facts.answers.departure.reason_words == ""
    assert facts.answers.handoff.commitments == ("runbooks",)
    assert [(thanks.name, thanks.for_) for thanks in facts.answers.thanks] == [("James", "")]
    assert {"left-out-reason", "left-out-commitment", "left-out-thanks"} <= warned(facts)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"departure__reason": "health"}, "reason-health"),
        ({"departure__reason": "parental"}, "reason-parental"),
        ({"departure__reason": "internal-move"}, "internal-move"),
        ({"departure__reason": "retirement", "employment__jurisdiction": "FR"}, "retirement"),
    ],
)
def test_a_reason_that_can_cost_something_is_warned_of(changes: dict[str, Any], code: str) -> None:
    """What a resignation may cost for the very reason that it is given for is said beside the letter."""
    assert code in warned(facts_of(**changes))
    assert code not in warned(facts_of(**{**changes, "departure__reason": "study"}))


def test_what_follows_from_a_last_day_needs_the_law_of_a_place() -> None:
    """A last day in mind alone says nothing of pay, nor of when the letter must be there; in a place it does."""
    chosen = {"departure__proposed_last_day": "2027-01-15"}
    assert deadlines_of(facts_of(employment__jurisdiction="", **chosen)) == ()
    assert [step.code for step in deadlines_of(facts_of(**chosen))] == ["give-by", "final-pay-words"]
    assert deadlines_of(facts_of(employment__jurisdiction="")) == ()


def test_retiring_is_a_resignation_where_no_law_says_otherwise() -> None:
    """Only places that tell the two apart warn of it."""
    assert "retirement" not in warned(facts_of(departure__reason="retirement", employment__jurisdiction="UK"))


def test_only_employees_move_within_the_house() -> None:
    """A contractor or founder has no employment that could go on."""
    moving = {"departure__reason": "internal-move", "departure__moves_to": "group"}
    assert facts_of(**moving).moves_to == "group"
    assert facts_of(departure__reason="internal-move").moves_to == "team"
    assert facts_of(**moving, employment__status="contractor").moves_to == ""
    assert facts_of(departure__reason="study").moves_to == ""


def test_the_reader_is_thanked_as_you() -> None:
    """Thanks for the recipient, by full or first name, are told apart from thanks for others."""
    facts = facts_of(
        employer__recipient_name="James Whitlock",
        thanks=[{"name": "james", "for": ""}, {"name": "Priya", "for": ""}],
    )
    assert facts.reader_thanked is not None
    assert facts.reader_thanked.name == "james"
    assert [thanks.name for thanks in facts.others_thanked] == ["Priya"]


@pytest.mark.parametrize(
    ("changes", "true", "false"),
    [
        ({"employment__status": "contractor"}, {"contractor"}, {"leaves_employment", "employee"}),
        ({"employment__status": "probation"}, {"probation", "on_probation", "leaves_employment"}, {"contractor"}),
        ({"departure__reason": "burnout"}, set(), {"tells_burnout", "may_disclose"}),
        ({"departure__reason": "burnout", "departure__disclose": "general"}, {"tells_burnout"}, {"tells_ethics"}),
        (
            {"departure__reason": "burnout", "departure__disclose": "specific", "departure__reason_words": "Rest."},
            {"tells_own_words"},
            {"tells_burnout"},
        ),
        ({"departure__reason": "burnout", "departure__disclose": "specific"}, {"tells_burnout"}, {"tells_own_words"}),
        ({"departure__reason": "competing-lab"}, {"competing"}, {"tells_competing_lab"}),
        ({"handoff__models": [{"name": "a"}]}, {"has_handover"}, {"no_handover", "has_jobs"}),
        ({"handoff__models": [{"name": "a", "in_production": False}]}, {"no_handover"}, {"has_handover"}),
        ({"handoff__scheduled_jobs": [{"name": "a", "runs_after_last_day": True}]}, {"has_jobs"}, {"no_handover"}),
        ({"agreements__nda": True}, {"signed_confidentiality"}, set()),
        ({"employment__leave_left_days": 3}, {"accrued_leave", "date_check"}, {"zeugnis"}),
        ({"employment__jurisdiction": "DE"}, {"zeugnis", "next_possible_date", "outside_us"}, {"date_check", "in_us"}),
        ({"employment__jurisdiction": "FR"}, {"has_agreements"}, {"paid_by_payday"}),
        ({"employment__start_date": "2026-06-01"}, {"short_tenure"}, {"long_tenure"}),
        ({"employment__start_date": ""}, set(), {"short_tenure", "long_tenure"}),
    ],
)
def test_flags(changes: dict[str, Any], true: set[str], false: set[str]) -> None:
    """Each fact that a clause or a question hangs on is true when it should be, and only then."""
    facts = facts_of(**changes)
    assert {flag for flag in true | false if flags.holds(facts, flag)} == true


def test_an_unknown_flag_is_an_error() -> None:
    """A clause cannot hang on a fact that nobody defined."""
    with pytest.raises(KeyError):
        flags.holds(facts_of(), "made-up")


@settings(max_examples=200, deadline=None)
@given(hostile_files() | saved_files())
def test_any_answers_have_facts(raw: dict[str, Any]) -> None:
    """Whatever was typed, facts can be computed and every flag has an answer."""
    facts = compute(answers.read(raw)[0], TODAY)
    assert all(isinstance(flags.holds(facts, name), bool) for name in flags.FLAGS)
    assert facts.last_day is None or facts.last_day.year >= 1950
