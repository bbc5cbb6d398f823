"""The documents of the pack as Markdown, which is what the wiki gets and what paper is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from resignation import speech
from resignation.handover.desk import for_others, hand_over
from resignation.render import document, words

if TYPE_CHECKING:
    from datetime import date

    from resignation.known import Facts
    from resignation.model import Handover

# What stands in the manager's document, and the most runbooks that anybody would print.
BOUND = ("overview", "plan", "jobs", "sole-owner", "systems", "checklist")
MOST_BOUND = 40
TEMPLATES = {"sole-owner": "sole"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What every file of the pack is made from: the hand-over as others may read it, and whom it speaks of."""

    whole: Handover
    context: dict[str, Any]
    paper: str
    made: date | None

    @property
    def who(self) -> dict[str, str]:
        """Give the words that stand for ``you`` and ``your``."""
        found: dict[str, str] = self.context["who"]
        return found


def ground_of(facts: Facts, today: date | None) -> Ground:
    """Work out the hand-over, and leave behind what is the person's own business."""
    whole = for_others(hand_over(facts, today))
    leaver = facts.answers.you.name or words("tasks", "leaver", {})
    given = speech.greeted(leaver)
    return Ground(
        whole=whole,
        paper=facts.place.paper if facts.place else "a4",
        made=today or facts.letter_date,
        context={
            "whole": whole,
            "jobs": whole.jobs,
            "accounts": whole.accounts,
            "leaver": leaver,
            "your": f"{given}'s",
            "who": {"you": given, "your": f"{given}'s"},
            "role": facts.answers.you.role,
            "employer": facts.answers.employer.name,
            "handed_over": facts.last_active_day,
            "last_day": facts.last_day,
            "after_words": words("tasks", f"after-{facts.answers.handoff.after_leaving}", {"you": given}),
            "today": today,
        },
    )


def wiki(ground: Ground) -> dict[str, str]:
    """Give every page of the wiki by its name: the contents, a runbook and a card for each model, and the lists."""
    pages = {"home": written("home", ground)}
    pages |= {name: written(TEMPLATES.get(name, name), ground) for name in BOUND}
    for sheet in ground.whole.sheets:
        if sheet.model.in_production:
            pages[f"runbook-{sheet.file}"] = written("runbook", ground, sheet=sheet)
        pages[f"card-{sheet.file}"] = written("card", ground, sheet=sheet)
    return pages


def bound(pages: dict[str, str]) -> str:
    """Give what the manager reads as one document: the lists, and the runbooks where they are few enough to print."""
    runbooks = [text for name, text in pages.items() if name.startswith("runbook-")]
    annex = runbooks if len(runbooks) <= MOST_BOUND else []
    return "\n".join([*(pages[name] for name in BOUND), *annex])


def written(name: str, ground: Ground, **more: object) -> str:
    """Write one document, with no more than one empty line anywhere."""
    text = document(f"pack/{name}.md.jinja", {**ground.context, **more})
    lines: list[str] = []
    for line in (line.rstrip() for line in text.split("\n")):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip("\n") + "\n"
