"""Facts by name: what a clause or a question may hang on, one line each, and how it is known.

A header that says ``when = "has_jobs"`` names a flag. There is no expression to learn: a new condition is a new flag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.registry import regions

if TYPE_CHECKING:
    from collections.abc import Callable

    from resignation.known import Facts

SHORT_MONTHS, LONG_MONTHS = 12, 60


def holds(facts: Facts, flag: str) -> bool:
    """Tell whether a fact is true; raises KeyError for a name that is no fact."""
    return FLAGS[flag](facts)


def _tells(reason: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.told_reason == reason


def _status(*statuses: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.answers.employment.status in statuses


def _expects(custom: str) -> Callable[[Facts], bool]:
    """Tell what letters of employees are expected to say; whoever has no job here, or stays, has no such letter."""
    return lambda facts: facts.expects(custom) and not (facts.moves_to or _status("contractor", "founder")(facts))


def _has_handover(facts: Facts) -> bool:
    handoff = facts.answers.handoff
    return bool(facts.models_in_production or facts.jobs_that_outlast or handoff.commitments)


def _signed_confidentiality(facts: Facts) -> bool:
    signed = facts.answers.agreements.nda or facts.answers.agreements.ip_assignment
    return bool(signed) and not facts.moves_to


REASONS = (
    "career-growth",
    "competing-lab",
    "startup",
    "ethics",
    "burnout",
    "relocation",
    "family",
    "study",
    "compensation",
    "layoff-climate",
    "retirement",
    "personal",
)

FLAGS: dict[str, Callable[[Facts], bool]] = {
    "always": lambda _: True,
    "never": lambda _: False,  # an answer that is given on the desk and not in the interview
    # the job
    "leaves_employment": lambda facts: not (facts.moves_to or _status("contractor", "founder")(facts)),
    "moves_internally": lambda facts: bool(facts.moves_to),
    "leaves_company": lambda facts: not facts.moves_to,
    "employee": lambda facts: not _status("contractor", "founder")(facts),
    "contractor": _status("contractor"),
    "founder": _status("founder"),
    "fixed_term": _status("fixed-term"),
    "on_fixed_term": _status("fixed-term"),
    "probation": _status("probation"),
    "on_probation": _status("probation"),
    "short_tenure": lambda facts: facts.months is not None and facts.months < SHORT_MONTHS,
    "long_tenure": lambda facts: facts.months is not None and facts.months >= LONG_MONTHS,
    # the place
    "place_known": lambda facts: facts.place is not None,
    "in_us": lambda facts: facts.place_id.startswith("US"),
    "outside_us": lambda facts: not facts.place_id.startswith("US"),
    "has_agreements": lambda facts: facts.place is not None and bool(facts.place.notice.agreements),
    "has_regions": lambda facts: bool(regions(facts.place_id)),
    "paid_by_payday": lambda facts: facts.place is not None and facts.place.notice.counting.start == "payday",
    "date_check": _expects("date-check"),
    "next_possible_date": _expects("next-possible-date"),
    "zeugnis": _expects("zeugnis"),
    "employment_certificate": _expects("employment-certificate"),
    "relieving_letter": _expects("relieving-letter"),
    "acknowledgement": _expects("acknowledgement"),
    "accrued_leave": lambda facts: _expects("accrued-leave")(facts) and bool(facts.answers.employment.leave_left_days),
    # the reason
    "may_disclose": lambda facts: facts.answers.departure.disclose != "nothing",
    "discloses_specific": lambda facts: facts.answers.departure.disclose == "specific",
    "competing": lambda facts: facts.answers.departure.reason == "competing-lab",
    "tells_own_words": lambda facts: bool(
        facts.answers.departure.disclose == "specific" and facts.answers.departure.reason_words,
    ),
    **{f"tells_{reason.replace('-', '_')}": _tells(reason) for reason in REASONS},
    # the hand-over
    "has_handover": _has_handover,
    "no_handover": lambda facts: not _has_handover(facts),
    "has_jobs": lambda facts: facts.jobs_that_outlast > 0,
    "offers_longer_notice": lambda facts: facts.longer_weeks > 0 and not facts.moves_to,
    "available_after": lambda facts: facts.answers.handoff.after_leaving != "none",
    "signed_confidentiality": _signed_confidentiality,
    # people
    "thanks_reader": lambda facts: facts.reader_thanked is not None,
    "thanks_others": lambda facts: bool(facts.others_thanked),
    "thanks_nobody": lambda facts: facts.reader_thanked is None and not facts.others_thanked,
    "thanks_in_general": lambda facts: holds(facts, "thanks_nobody") and not facts.moves_to,
}
