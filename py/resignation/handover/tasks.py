"""Which tasks the answers call for, in the order in which they are best done; no day is given to them here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resignation.handover.naming import slugs
from resignation.handover.sheets import says_next_employer
from resignation.model import PHASES, Task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resignation.known import Facts
    from resignation.model import Account, Outlasting, Phase, Sheet, Theme

FEW_NAMES = 3
ON_CALL = frozenset({"pagerduty", "runbooks"})
RUNBOOK_HOURS, GAP_HOURS = 1.5, 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the tasks are drawn from."""

    facts: Facts
    sheets: tuple[Sheet, ...]
    accounts: tuple[Account, ...]
    jobs: tuple[Outlasting, ...]

    @property
    def serving(self) -> tuple[Sheet, ...]:
        """Give the models that someone relies on."""
        return tuple(sheet for sheet in self.sheets if sheet.model.in_production)

    @property
    def is_relied_on(self) -> bool:
        """Tell whether something runs that can fail."""
        return bool(self.serving or self.jobs)

    def offers(self, commitment: str) -> bool:
        """Tell whether the person offered something."""
        return commitment in self.facts.answers.handoff.commitments


def tasks_of(ground: Ground) -> tuple[Task, ...]:
    """Give every task, phase by phase, the most pressing first, with what is ticked off marked."""
    done = frozenset(ground.facts.answers.handoff.done)
    makers = (_first, _jobs, _powers, _keys, _runbooks, _systems, _work, _offers, _cards, _sessions, _cover, _last)
    found = [task for maker in makers for task in maker(ground)]
    # The sort is stable: within a phase the makers' order stands.
    ordered = sorted(found, key=lambda task: PHASES.index(task.phase))
    return tuple(replace(task, done=True) if task.id in done else task for task in ordered)


def _first(ground: Ground) -> Iterator[Task]:
    """Before any work: agree on the plan, and read what was signed."""
    yield Task(id="agree-plan", theme="people", phase="agree", code="agree-plan", who="both", hours=1, need=1)
    yield Task(
        id="read-contract",
        theme="agreements",
        phase="agree",
        code="read-contract",
        who="leaver",
        hours=1,
        need=1,
        private=True,
    )
    lacking = [sheet.model.name for sheet in ground.serving if not sheet.model.successor]
    if lacking:
        values = {"count": len(lacking), "names": [name for name in lacking if name][:FEW_NAMES]}
        yield Task(
            id="name-owners",
            theme="people",
            phase="agree",
            code="name-owners",
            who="employer",
            hours=0,
            need=1,
            values=values,
        )


def _jobs(ground: Ground) -> Iterator[Task]:
    """Jobs come first: they fail without a word, and a token's last day does not wait."""
    for one in ground.jobs:
        lasts = one.job.runs_after_last_day
        yield Task(
            id=f"{one.id}-move" if lasts else f"{one.id}-stop",
            theme="pipelines",
            phase="write",
            code="job-move" if lasts else "job-stop",
            who="both",
            hours=1 if lasts else 0.5,
            need=1,
            values={"job": one.job.name, "where": one.job.where, "by": one.by},
        )


def _powers(ground: Ground) -> Iterator[Task]:
    given = ground.facts.answers.handoff.sole_owner
    names = slugs(given)
    for text, name in zip(given, names, strict=True):
        if not says_next_employer(ground.facts, text):
            yield Task(
                id=f"sole-{name}",
                theme="access",
                phase="write",
                code="second-owner",
                who="both",
                hours=1,
                need=1,
                values={"what": text},
            )


def _keys(ground: Ground) -> Iterator[Task]:
    if ground.accounts or ground.jobs:
        yield Task(id="list-keys", theme="access", phase="write", code="list-keys", who="leaver", hours=1.5, need=1)


def _runbooks(ground: Ground) -> Iterator[Task]:
    for sheet in ground.serving:
        yield Task(
            id=f"{sheet.id}-runbook",
            theme="models",
            phase="write",
            code="runbook",
            who="leaver",
            hours=RUNBOOK_HOURS + GAP_HOURS * len(sheet.gaps),
            need=1,
            values={"model": sheet.model.name, "gaps": len(sheet.gaps)},
        )


def _systems(ground: Ground) -> Iterator[Task]:
    """For each system the leaver hands over and lists; the employer revokes, and on the last day."""
    for account in ground.accounts:
        steps = len(account.known.hand_over) if account.known else 2
        yield Task(
            id=f"{account.id}-hand-over",
            theme="access",
            phase="write",
            code="system-hand-over",
            who="leaver",
            hours=0.25 * steps,
            need=1,
            values={"system": account.name},
            system=account.id,
        )
        yield Task(
            id=f"{account.id}-revoke",
            theme="access",
            phase="close",
            code="system-revoke",
            who="employer",
            hours=0,
            need=1,
            values={"system": account.name},
            system=account.id,
        )


def _work(ground: Ground) -> Iterator[Task]:
    yield Task(id="push-local", theme="property", phase="write", code="push-local", who="leaver", hours=2, need=1)
    yield Task(id="open-work", theme="pipelines", phase="write", code="open-work", who="leaver", hours=2)
    if ground.offers("documentation") or not ground.sheets:
        yield Task(id="pipelines", theme="pipelines", phase="write", code="pipelines", who="leaver", hours=6)
    for sheet in ground.sheets:
        if not sheet.model.in_production:
            yield Task(
                id=f"{sheet.id}-resting",
                theme="models",
                phase="write",
                code="resting",
                who="leaver",
                hours=1,
                need=3,
                values={"model": sheet.model.name},
            )


def _offers(ground: Ground) -> Iterator[Task]:
    """Make a task, in their words, of what the person offered in words of their own."""
    known = frozenset(KNOWN_OFFERS)
    own = [text for text in ground.facts.answers.handoff.commitments if text not in known]
    for text, name in zip(own, slugs(own), strict=True):
        yield Task(
            id=f"offer-{name}",
            theme="people",
            phase="write",
            code="offer",
            who="leaver",
            hours=2,
            values={"text": text},
        )


KNOWN_OFFERS = (
    "runbooks",
    "alert-thresholds",
    "retraining-schedule",
    "escalation-contacts",
    "training-sessions",
    "access-handover",
    "documentation",
    "model-cards",
    "scheduled-jobs",
    "code-walkthroughs",
    "on-call-cover",
    "open-work",
)


def _cards(ground: Ground) -> Iterator[Task]:
    need = 2 if ground.offers("model-cards") else 3
    for sheet in ground.serving:
        yield Task(
            id=f"{sheet.id}-card",
            theme="models",
            phase="write",
            code="card",
            who="leaver",
            hours=1.5,
            need=need,
            values={"model": sheet.model.name},
        )


def _sessions(ground: Ground) -> Iterator[Task]:
    """For each model: explain it, let the next owner roll it back, and let them retrain it."""
    for sheet in ground.serving:
        values = {"model": sheet.model.name, "successor": sheet.model.successor}
        for code, hours, need in (("session", 2.0, 1), ("drill", 1.0, 2), ("retrain", 1.0, 3)):
            if code != "retrain" or sheet.model.retraining:
                yield Task(
                    id=f"{sheet.id}-{code}",
                    theme="models",
                    phase="show",
                    code=code,
                    who="both",
                    hours=hours,
                    need=need,
                    values=values,
                )
    if not ground.serving and (ground.offers("training-sessions") or ground.sheets or ground.accounts):
        yield Task(id="sessions", theme="people", phase="show", code="sessions", who="both", hours=4, need=1)
    if ground.offers("code-walkthroughs"):
        yield Task(id="walkthrough", theme="pipelines", phase="show", code="walkthrough", who="both", hours=3)


def _cover(ground: Ground) -> Iterator[Task]:
    """Somebody else is called while the person is still there to ask, and then works as if they had left."""
    on_call = _is_on_call(ground)
    if on_call:
        yield Task(
            id="on-call-shadow", theme="on-call", phase="show", code="on-call-shadow", who="both", hours=4, need=1
        )
    if ground.is_relied_on:
        yield Task(id="rehearsal", theme="on-call", phase="show", code="rehearsal", who="both", hours=2)
    if on_call:
        yield Task(
            id="on-call-leave", theme="on-call", phase="close", code="on-call-leave", who="employer", hours=0, need=1
        )


def _is_on_call(ground: Ground) -> bool:
    systems = frozenset(ground.facts.answers.handoff.systems)
    return bool(ground.serving or ground.offers("on-call-cover") or systems & ON_CALL)


def _last(ground: Ground) -> Iterator[Task]:
    """Give what belongs to the last days: papers and private things while there is time, devices and a good-bye."""
    if ground.facts.answers.employment.status not in {"contractor", "founder"}:
        yield _own("settle-pay", "pay", "show", 0.5)
        yield _own("ask-papers", "pay", "show", 0.5)
    yield _own("private-files", "property", "show", 1)
    yield _own("farewell", "people", "close", 0.5)
    yield Task(
        id="return-devices", theme="property", phase="close", code="return-devices", who="leaver", hours=0.5, need=1
    )
    if ground.accounts or ground.jobs:
        yield Task(
            id="rotate-shared", theme="access", phase="close", code="rotate-shared", who="employer", hours=0, need=1
        )


def _own(name: str, theme: Theme, phase: Phase, hours: float) -> Task:
    """Give a task that is the person's own business."""
    return Task(id=name, theme=theme, phase=phase, code=name, who="leaver", hours=hours, private=True)
