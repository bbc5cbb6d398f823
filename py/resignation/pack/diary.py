"""The plan as a calendar: what belongs together on one day is one event, so that no day begins with ten alarms."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from resignation.paper import ics
from resignation.render import told, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resignation.model import Task
    from resignation.pack.documents import Ground

DOMAIN = "hand-over"


def calendar(ground: Ground) -> str:
    """Write the calendar; without dates there is none, and the text is empty."""
    found = list(events(ground))
    return ics.write(found, ground.made) if found and ground.made else ""


def events(ground: Ground) -> Iterator[ics.Event]:
    """Give an event for each group of open tasks of one phase and theme that begin on one day."""
    dated = [task for task in ground.whole.plan.tasks if task.day and not task.done]
    seen: Counter[str] = Counter()
    for _, group in groupby(sorted(dated, key=_together), key=_together):
        tasks = list(group)
        name = f"{tasks[0].phase}-{tasks[0].theme}"
        seen[name] += 1
        uid = tasks[0].id if len(tasks) == 1 else f"{name}-{seen[name]}"
        said = [told("tasks", task, ground.who) for task in tasks]
        title = said[0] if len(said) == 1 else words("tasks", "together", {"count": len(said), "theme": tasks[0].theme})
        yield ics.Event(f"{uid}@{DOMAIN}", title, tasks[0].day or date.min, "" if len(said) == 1 else "\n".join(said))


def _together(task: Task) -> tuple[str, str, str]:
    return (task.day.isoformat() if task.day else "", task.phase, task.theme)
