"""The tables of the pack: what a spreadsheet can sort and a tracker can import, a row for each thing."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from resignation import registry
from resignation.handover.sheets import FIELDS
from resignation.paper import csv
from resignation.render import told, told_why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from resignation.model import Account
    from resignation.pack.documents import Ground


@cache
def _spoken() -> dict[str, Any]:
    return tomllib.loads((registry.TEMPLATES / "words" / "tables.toml").read_text("utf-8"))


def tables(ground: Ground) -> dict[str, bytes]:
    """Give every table by its name."""
    rows = {
        "tasks": _tasks(ground),
        "models": _models(ground),
        "jobs": _jobs(ground),
        "systems": _systems(ground),
        "sole-owner": _sole(ground),
    }
    return {name: csv.write(_spoken()["heads"][name], found) for name, found in rows.items()}


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _yes(value: object) -> str:
    return str(_spoken()["yes"][bool(value)])


def _tasks(ground: Ground) -> Iterator[Sequence[str]]:
    parties = _spoken()["parties"]
    for task in ground.whole.plan.tasks:
        text, why = told("tasks", task, ground.who), told_why("tasks", task, ground.who)
        days = (_iso(task.day), _iso(task.until))
        yield (*days, text, parties[task.who], f"{task.hours:g}", _yes(task.done), why, task.id)


def _models(ground: Ground) -> Iterator[Sequence[str]]:
    for sheet in ground.whole.sheets:
        model = sheet.model
        yield (
            model.name,
            _yes(model.in_production),
            *(getattr(model, name) for name in FIELDS),
            str(len(sheet.gaps)),
        )


def _jobs(ground: Ground) -> Iterator[Sequence[str]]:
    for one in ground.whole.jobs:
        job = one.job
        lasts, days = _yes(job.runs_after_last_day), (_iso(job.expires), _iso(one.by))
        yield (job.name, job.where, job.owner_account, job.breaks, lasts, *days)


def _systems(ground: Ground) -> Iterator[Sequence[str]]:
    for account in ground.whole.accounts:
        yield from _steps(account)


def _steps(account: Account) -> Iterator[Sequence[str]]:
    """Give a row for each step; a system in the person's own words has one, to be filled in."""
    kinds, known = _spoken()["steps"], account.known
    if known is None:
        yield (account.name, "", kinds["hand_over"], "", "", "", "")
        return
    for kind in ("hand_over", "revoke"):
        for step in getattr(known, kind):
            yield (account.name, known.group, kinds[kind], step, known.on_removal, known.trap, known.source.url)


def _sole(ground: Ground) -> Iterator[Sequence[str]]:
    powers = _spoken()["powers"]
    for one in ground.whole.sole:
        system = one.account.name if one.account else ""
        yield (powers[one.power], system, told("powers", one, ground.who), _yes(one.certain))
