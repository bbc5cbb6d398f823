"""What should be true on the last day, theme by theme: asked only of those whom it concerns, each with its reason.

A point is one line of ``POINTS``: its theme, and the flag of the ground it hangs on. What the law of the place says
stands beside the point it belongs to, with its sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from resignation.flags import holds
from resignation.model import THEMES, Point, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from resignation.known import Facts
    from resignation.model import Account, Sheet, Statement

# These themes are between the person and their contract; no pack holds them.
PRIVATE: frozenset[Theme] = frozenset({"agreements", "pay", "equity"})
# Nor what would read there as a reproach.
UNSAID = frozenset({"told-in-order", "nothing-kept"})
DONTS = ("copy", "delete", "wipe", "forward", "keep-key", "revoke-own", "change-late", "recruit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the points are asked of."""

    facts: Facts
    sheets: tuple[Sheet, ...]
    accounts: tuple[Account, ...]

    def has(self, *families: str) -> bool:
        """Tell whether the person has access to a system of a family."""
        return any(account.known and account.known.group in families for account in self.accounts)

    def knows(self, *ids: str) -> bool:
        """Tell whether one of these systems was chosen."""
        return not frozenset(ids).isdisjoint(self.facts.answers.handoff.systems)


def _always(_ground: Ground) -> bool:
    return True


def _serving(ground: Ground) -> bool:
    return ground.facts.models_in_production > 0


def _models(ground: Ground) -> bool:
    return bool(ground.sheets)


def _jobs(ground: Ground) -> bool:
    return bool(ground.facts.answers.handoff.scheduled_jobs) or ground.has("Scheduling and pipelines")


def _employee(ground: Ground) -> bool:
    return holds(ground.facts, "employee")


def _american(ground: Ground) -> bool:
    return holds(ground.facts, "in_us") and _employee(ground)


def _on_call(ground: Ground) -> bool:
    return _serving(ground) or ground.has("On-call and runbooks")


POINTS: dict[str, tuple[Theme, Callable[[Ground], bool]]] = {
    "owner-named": ("models", _serving),
    "loads-without-you": ("models", _models),
    "live-version": ("models", _serving),
    "rollback-tried": ("models", _serving),
    "history": ("models", _models),
    "data-decisions": ("models", _models),
    "thresholds-reasons": ("models", _serving),
    "card-written": ("models", _serving),
    "job-owners": ("pipelines", _jobs),
    "fresh-clone": ("pipelines", _always),
    "feature-quirks": ("pipelines", _models),
    "open-branches": ("pipelines", lambda ground: ground.has("Code, builds and tickets")),
    "experiments": ("pipelines", lambda ground: ground.has("Experiment tracking") or not ground.sheets),
    "data-permissions": ("pipelines", lambda ground: _models(ground) or ground.has("Labelling")),
    "second-admin": ("access", lambda ground: bool(ground.accounts)),
    "keys-by-name": ("access", lambda ground: bool(ground.accounts) or _jobs(ground)),
    "service-accounts": ("access", lambda ground: bool(ground.accounts)),
    "shared-logins": ("access", _always),
    "second-factor": ("access", _always),
    "paid-by-you": ("access", lambda ground: bool(ground.accounts)),
    "mail-to-you": ("access", _always),
    "rota": ("on-call", _on_call),
    "escalation-roles": ("on-call", _on_call),
    "alert-links": ("on-call", _on_call),
    "silences": ("on-call", lambda ground: _on_call(ground) or ground.has("Monitoring and dashboards")),
    "phone-removed": ("on-call", _on_call),
    "told-in-order": ("people", _always),
    "users-know": ("people", _serving),
    "meetings": ("people", _always),
    "vendors": (
        "people",
        lambda ground: "vendor" in ground.facts.answers.handoff.sole_owner or ground.has("Labelling"),
    ),
    "reviews": ("people", _always),
    "papers": ("people", lambda ground: ground.knows("publications")),
    "devices": ("property", _always),
    "badges": ("property", _always),
    "lab-things": ("property", lambda ground: ground.knows("lab_hardware")),
    "nothing-kept": ("property", _always),
    "contract-copy": ("agreements", _always),
    "ip-read": ("agreements", lambda ground: ground.facts.answers.agreements.ip_assignment is not False),
    "inventions-copy": ("agreements", lambda ground: bool(ground.facts.answers.agreements.prior_inventions)),
    "nda-read": ("agreements", lambda ground: ground.facts.answers.agreements.nda is not False),
    "non-compete": ("agreements", lambda ground: ground.facts.answers.agreements.non_compete != "no"),
    "non-solicit": ("agreements", lambda ground: ground.facts.answers.agreements.non_solicit is not False),
    "garden-leave": ("agreements", lambda ground: bool(ground.facts.answers.agreements.garden_leave_expected)),
    "leave-balance": ("pay", _employee),
    "last-pay": ("pay", _employee),
    "last-invoice": ("pay", lambda ground: holds(ground.facts, "contractor")),
    "expenses": ("pay", _always),
    "certificate": ("pay", lambda ground: _employee(ground) and _said(ground.facts, "certificate") is not None),
    "payslips": ("pay", _employee),
    "pension": ("pay", _employee),
    "health-cover": ("pay", _american),
    "equity-dates": ("equity", lambda ground: ground.facts.answers.agreements.equity_event_date is not None),
    "exercise-window": ("equity", lambda ground: _american(ground) or _has_equity(ground)),
    "bonus-date": ("equity", lambda ground: ground.facts.answers.agreements.bonus_date is not None),
    "permit": ("equity", lambda ground: bool(ground.facts.answers.departure.visa)),
}


def _has_equity(ground: Ground) -> bool:
    return ground.facts.answers.agreements.equity_event_date is not None


def _said(facts: Facts, name: str) -> Statement | None:
    """Give what the place, or the wider one around it, says of a matter."""
    return next((said for place in facts.places if (said := getattr(place, name)) is not None), None)


def _rule(facts: Facts, name: str) -> Statement | None:
    return next((rule.statement for place in facts.places if (rule := getattr(place, name)) is not None), None)


def _permit(facts: Facts) -> Statement | None:
    visa = facts.answers.departure.visa
    return next((one.statement for place in facts.places for one in place.permits if one.visa == visa), None)


# Where the law of the place says something of a point.
STATEMENTS: dict[str, Callable[[Facts], Statement | None]] = {
    "leave-balance": lambda facts: _said(facts, "unused_leave"),
    "last-pay": lambda facts: _rule(facts, "final_pay"),
    "certificate": lambda facts: _said(facts, "certificate"),
    "garden-leave": lambda facts: _said(facts, "garden_leave"),
    "non-compete": lambda facts: _rule(facts, "non_compete"),
    "permit": _permit,
}


def points_of(facts: Facts, sheets: tuple[Sheet, ...], accounts: tuple[Account, ...]) -> tuple[Point, ...]:
    """Give every point that concerns the person, theme by theme."""
    ground = Ground(facts=facts, sheets=sheets, accounts=accounts)
    found = [*(_point(ground, code) for code, (_, asked) in POINTS.items() if asked(ground)), *_traps(ground)]
    return tuple(sorted(found, key=lambda point: THEMES.index(point.theme)))


def donts() -> tuple[Point, ...]:
    """Give what is not to be done, whoever leaves."""
    return tuple(Point(id=f"dont-{name}", theme="property", code=f"dont-{name}") for name in DONTS)


def _point(ground: Ground, code: str) -> Point:
    facts, (theme, _) = ground.facts, POINTS[code]
    said = STATEMENTS[code](facts) if code in STATEMENTS else None
    return Point(
        id=f"check-{code}",
        theme=theme,
        code=code,
        values={"law": said.text if said else "", **_values(facts)},
        private=theme in PRIVATE or code in UNSAID,
        done=f"check-{code}" in facts.answers.handoff.done,
        sources=said.sources if said else (),
        confidence=said.confidence if said else "high",
    )


def _values(facts: Facts) -> dict[str, object]:
    agreements = facts.answers.agreements
    return {
        "equity_day": agreements.equity_event_date,
        "bonus_day": agreements.bonus_date,
        "last_day": facts.last_day,
        "leave": facts.answers.employment.leave_left_days,
    }


def _traps(ground: Ground) -> Iterator[Point]:
    """Ask of each system the one thing that goes wrong when its account goes."""
    for account in ground.accounts:
        code = "trap" if account.known else "own-system"
        known = account.known
        yield Point(
            id=f"check-{account.id}",
            theme="access",
            code=code,
            values={
                "system": account.name,
                "removal": known.on_removal if known else "",
                "trap": known.trap if known else "",
            },
            done=f"check-{account.id}" in ground.facts.answers.handoff.done,
        )
