"""What hangs on one person: their accounts, the jobs that run in their name, and the powers that nobody else has."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from resignation import dates, registry
from resignation.handover.naming import slugs
from resignation.handover.sheets import says_next_employer, without_next_employer
from resignation.model import Account, Outlasting, Power, Sheet, Sole

if TYPE_CHECKING:
    from datetime import date

    from resignation.known import Facts
    from resignation.model import Job

PERSONAL = ("personal", "my ", "mine", "own account", "private")
# What may rest with one person in a system of a family. A family that is not here is asked who administers it.
POWERS: dict[str, tuple[Power, ...]] = {
    "Accounts, documents and contracts": ("administer", "pay"),
    "Cloud accounts and storage": ("administer", "pay"),
    "Code, builds and tickets": ("administer", "approve"),
    "Compute and clusters": ("administer", "pay"),
    "Data and feature stores": ("administer", "restore"),
    "Labelling": ("pay",),
    "Language model APIs": ("administer", "pay"),
    "Model and package registries": ("approve", "restore"),
    "On-call and runbooks": ("administer", "approve"),
    "Scheduling and pipelines": ("administer", "restore"),
    "Secrets and keys": ("administer", "restore"),
    "Serving and endpoints": ("restore",),
}
ANSWERED: dict[str, Power] = {
    "admin": "administer",
    "approval": "approve",
    "billing": "pay",
    "restore": "restore",
    "signing": "approve",
    "vendor": "pay",
    "publication": "approve",
}


def accounts_of(facts: Facts) -> tuple[Account, ...]:
    """Give every system that was named: ours by family and name, whatever order they came in, and then the person's."""
    named = [name for name in facts.answers.handoff.systems if not says_next_employer(facts, name)]
    every = registry.systems()
    known = sorted((name for name in named if name in every), key=lambda name: (every[name].group, every[name].name))
    own = [name for name in named if name not in every]
    return (
        *(Account(id=f"system-{name.replace('_', '-')}", name=every[name].name, known=every[name]) for name in known),
        *(Account(id=f"system-own-{found}", name=name) for name, found in zip(own, slugs(own), strict=True)),
    )


def jobs_of(facts: Facts) -> tuple[Outlasting, ...]:
    """Give every job with the day by which it needs another owner, the most urgent first; one that ends comes last."""
    jobs = [without_next_employer(facts, job) for job in facts.answers.handoff.scheduled_jobs]
    ids = slugs(job.name for job in jobs)
    found = [
        Outlasting(id=f"job-{name}", job=job, by=_move_by(facts, job), personal=_is_personal(facts, job))
        for name, job in zip(ids, jobs, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: (not one.job.runs_after_last_day, one.by is None, one.by or 0, one.id)))


def _move_by(facts: Facts, job: Job) -> date | None:
    """Give the last working day on which a job can still be moved: before the account, and before its token, ends."""
    ends = [day for day in (facts.last_active_day, _before(facts, job.expires)) if day]
    return min(ends) if ends else None


def _before(facts: Facts, expires: date | None) -> date | None:
    """Give the last working day before a token expires."""
    if expires is None:
        return None
    week = facts.answers.employment.works_on
    worked = dates.working_days(expires - timedelta(days=14), expires - timedelta(days=1), week, facts.holidays)
    return worked[-1] if worked else expires - timedelta(days=1)


def _is_personal(facts: Facts, job: Job) -> bool:
    """Tell whether a job runs under the person's own account, as far as its name says so."""
    account = f"{job.owner_account.casefold()} "
    names = [part for part in facts.answers.you.name.casefold().split() if len(part) > 2]  # noqa: PLR2004
    return any(word in account for word in (*PERSONAL, *names))


def sole_of(facts: Facts, sheets: tuple[Sheet, ...], accounts: tuple[Account, ...]) -> tuple[Sole, ...]:
    """List what only this person can do: what they said, what nobody is named for, and what to ask of each system."""
    return (*_said(facts), *_unowned(sheets), *(_asked(a, power) for a in accounts for power in powers_of(a)))


def _said(facts: Facts) -> list[Sole]:
    given = facts.answers.handoff.sole_owner
    own = [text for text in given if text not in ANSWERED and not says_next_employer(facts, text)]
    found = [Sole(id=f"sole-{key}", power=ANSWERED[key], code=key, certain=True) for key in given if key in ANSWERED]
    return found + [
        Sole(id=f"sole-own-{name}", power="administer", code="own", certain=True, values={"text": text})
        for name, text in zip(slugs(own), own, strict=True)
    ]


def _unowned(sheets: tuple[Sheet, ...]) -> list[Sole]:
    """Name the models in production that nobody takes over."""
    return [
        Sole(id=f"{sheet.id}-sole", power="restore", code="model", certain=True, values={"model": sheet.model.name})
        for sheet in sheets
        if sheet.model.in_production and not sheet.model.successor
    ]


def powers_of(account: Account) -> tuple[Power, ...]:
    """Name what may rest with one person in a system."""
    return POWERS.get(account.known.group, ("administer",)) if account.known else ("administer",)


def _asked(account: Account, power: Power) -> Sole:
    return Sole(
        id=f"{account.id}-{power}",
        power=power,
        code="restore-in" if power == "restore" else power,
        certain=False,
        values={"system": account.name},
        account=account,
    )
