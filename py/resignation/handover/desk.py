"""All of the hand-over from one set of answers, made once for the page or the pack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from resignation.handover import checklist, days, owners, sheets, tasks
from resignation.model import Handover

if TYPE_CHECKING:
    from datetime import date

    from resignation.known import Facts
    from resignation.model import Task


def hand_over(facts: Facts, today: date | None) -> Handover:
    """Work out the hand-over as it stands on a day."""
    models = sheets.sheets_of(facts)
    accounts = owners.accounts_of(facts)
    jobs = owners.jobs_of(facts)
    wanted = tasks.tasks_of(tasks.Ground(facts=facts, sheets=models, accounts=accounts, jobs=jobs))
    points = checklist.points_of(facts, models, accounts)
    known = {task.id for task in wanted} | {point.id for point in points}
    return Handover(
        plan=days.planned(wanted, facts, today),
        points=points,
        sheets=models,
        accounts=accounts,
        jobs=jobs,
        sole=owners.sole_of(facts, models, accounts),
        kept_ticks=tuple(tick for tick in facts.answers.handoff.done if tick not in known),
    )


def for_others(whole: Handover) -> Handover:
    """Give the hand-over as others may read it: without what is the person's own business."""
    plan = whole.plan
    return replace(
        whole,
        plan=replace(
            plan,
            tasks=_public(plan.tasks),
            cut=_public(plan.cut),
            weeks=tuple(replace(week, tasks=_public(week.tasks)) for week in plan.weeks),
        ),
        points=tuple(point for point in whole.points if not point.private),
        kept_ticks=(),
    )


def _public(given: tuple[Task, ...]) -> tuple[Task, ...]:
    return tuple(task for task in given if not task.private)
