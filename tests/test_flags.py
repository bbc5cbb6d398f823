"""Flags: each fact that a clause or a question hangs on, true where it should be and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from resignation import flags
from tests.people import someone

EMPLOYEE = "employee leaves_employment leaves_company"
UK = "place_known outside_us has_regions date_check"
MOVES = "+moves_internally -leaves_employment -leaves_company -date_check -thanks_in_general"
NOT_EMPLOYED = "-employee -leaves_employment -date_check"
ABROAD = "-date_check -has_regions"
LEAVE = {"employment__leave_left_days": 3}
MOVING = {"departure__reason": "internal-move"}
ANN: dict[str, Any] = {"thanks": [{"name": "Ann"}]}


def true_of(**changes: Any) -> set[str]:
    """Give every flag that is true of someone."""
    facts = someone(**changes)
    return {name for name in flags.FLAGS if flags.holds(facts, name)}


def test_who_has_said_little_has_few_flags() -> None:
    """Somebody employed in the UK for years, who has said no more, is just that."""
    assert true_of() == {
        *EMPLOYEE.split(), *UK.split(), "always", "long_tenure", "no_handover", "thanks_nobody", "thanks_in_general",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        # the job
        ({"employment__status": "probation"}, "+probation +on_probation"),
        ({"employment__status": "fixed-term"}, "+fixed_term +on_fixed_term"),
        ({"employment__status": "contractor"}, f"+contractor {NOT_EMPLOYED}"),
        ({"employment__status": "founder"}, f"+founder {NOT_EMPLOYED}"),
        (MOVING, MOVES),
        ({**MOVING, "employment__status": "founder"}, f"+founder {NOT_EMPLOYED}"),
        ({"employment__start_date": "2026-01-01"}, "+short_tenure -long_tenure"),
        ({"employment__start_date": "2025-11-25"}, "+short_tenure -long_tenure"),
        ({"employment__start_date": "2025-11-24"}, "-long_tenure"),
        ({"employment__start_date": "2021-11-25"}, "-long_tenure"),
        ({"employment__start_date": "2021-11-24"}, ""),
        ({"employment__start_date": ""}, "-long_tenure"),
        # the place
        ({"employment__jurisdiction": ""}, f"-place_known -long_tenure {ABROAD}"),
        ({"employment__jurisdiction": "US"}, f"+in_us -outside_us {ABROAD}"),
        ({"employment__jurisdiction": "US-CA"}, f"+in_us -outside_us {ABROAD}"),
        ({"employment__jurisdiction": "TH"}, f"+paid_by_payday +employment_certificate {ABROAD}"),
        ({"employment__jurisdiction": "IN"}, f"+relieving_letter +acknowledgement {ABROAD}"),
        ({"employment__jurisdiction": "DE"}, "+next_possible_date +zeugnis +acknowledgement -date_check"),
        ({"employment__jurisdiction": "DE", **MOVING}, MOVES),
        ({"employment__jurisdiction": "DE", "employment__status": "contractor"}, f"+contractor {NOT_EMPLOYED}"),
        (
            {"employment__jurisdiction": "FR"},
            "+has_agreements +employment_certificate +acknowledgement -date_check",
        ),
        ({"employment__leave_left_days": 0}, ""),
        (LEAVE, "+accrued_leave"),
        ({**LEAVE, "employment__jurisdiction": "IE"}, "+accrued_leave -has_regions"),
        ({**LEAVE, "employment__jurisdiction": "US"}, f"+in_us -outside_us {ABROAD}"),
        ({**LEAVE, **MOVING}, MOVES),
        # the reason
        ({"departure__disclose": "general"}, "+may_disclose"),
        ({"departure__disclose": "specific"}, "+may_disclose +discloses_specific"),
        (
            {"departure__disclose": "specific", "departure__reason_words": "I study."},
            "+may_disclose +discloses_specific +tells_own_words",
        ),
        ({"departure__reason_words": "I study."}, ""),
        ({"departure__reason": "competing-lab"}, "+competing"),
        ({**MOVING, "departure__disclose": "general"}, f"+may_disclose {MOVES}"),
        # the hand-over
        ({"handoff__models": [{"name": "a"}]}, "+has_handover -no_handover"),
        ({"handoff__commitments": ["runbooks"]}, "+has_handover -no_handover"),
        (
            {"handoff__scheduled_jobs": [{"name": "a", "runs_after_last_day": True}]},
            "+has_handover +has_jobs -no_handover",
        ),
        ({"handoff__scheduled_jobs": [{"name": "a", "runs_after_last_day": False}]}, ""),
        ({"handoff__extended_notice_weeks": 1}, "+offers_longer_notice"),
        ({"handoff__extended_notice_weeks": 1, **MOVING}, MOVES),
        ({"handoff__after_leaving": "two-weeks"}, "+available_after"),
        ({"agreements__nda": True}, "+signed_confidentiality"),
        ({"agreements__ip_assignment": True}, "+signed_confidentiality"),
        ({"agreements__nda": False, "agreements__ip_assignment": False}, ""),
        ({"agreements__nda": True, **MOVING}, MOVES),
        # people
        (ANN, "+thanks_others -thanks_nobody -thanks_in_general"),
        ({**ANN, "employer__recipient_name": "Ann Lee"}, "+thanks_reader -thanks_nobody -thanks_in_general"),
        ({**ANN, **MOVING}, f"{MOVES} +thanks_others -thanks_nobody"),
    ],
)
def test_an_answer_turns_flags_on_and_off(changes: dict[str, Any], expected: str) -> None:
    """What an answer makes true and what it makes untrue is all that it changes."""
    now, usual = true_of(**changes), true_of()
    assert {f"+{name}" for name in now - usual} | {f"-{name}" for name in usual - now} == set(expected.split())


@pytest.mark.parametrize("reason", flags.REASONS)
def test_each_reason_has_a_flag_of_its_own(reason: str) -> None:
    """A reason told in general terms turns on its own clause, and that of no other reason."""
    told = true_of(departure__reason=reason, departure__disclose="general")
    assert {name for name in told if name.startswith("tells_")} == {f"tells_{reason.replace('-', '_')}"}


@pytest.mark.parametrize(("reason", "told"), [("health", "tells_personal"), ("parental", "tells_family")])
def test_two_reasons_are_told_as_a_wider_one(reason: str, told: str) -> None:
    """Nothing in the letter tells health from personal reasons, or parenthood from family."""
    assert {name for name in true_of(departure__reason=reason, departure__disclose="general") if "tells" in name} == {
        told
    }


@pytest.mark.parametrize("reason", ["undisclosed", "internal-move"])
def test_some_reasons_are_never_told(reason: str) -> None:
    """Who keeps the reason, or has none to give, has no clause for it."""
    assert not {name for name in true_of(departure__reason=reason, departure__disclose="general") if "tells" in name}
