"""Models as they are handed over: without a name that must stay private, and with the gaps that are still to fill."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from resignation.handover.naming import slugs
from resignation.model import Job, Model, Sheet
from resignation.privacy import mentions

if TYPE_CHECKING:
    from resignation.known import Facts

# In the order in which someone on call would ask.
FIELDS = (
    "purpose",
    "monitoring",
    "alert_thresholds",
    "rollback",
    "escalation",
    "known_failures",
    "endpoint",
    "registry",
    "data_dependencies",
    "retraining",
    "cost",
    "successor",
    "open_questions",
)
Spoken = TypeVar("Spoken", Model, Job)


def sheets_of(facts: Facts) -> tuple[Sheet, ...]:
    """Give every model with its gaps, in the order of the answers."""
    models = [without_next_employer(facts, model) for model in facts.answers.handoff.models]
    names = slugs(model.name for model in models)
    return tuple(
        Sheet(id=f"model-{name}", model=model, gaps=gaps_of(model), file=name)
        for name, model in zip(names, models, strict=True)
    )


def gaps_of(model: Model) -> tuple[str, ...]:
    """Name the fields that say nothing."""
    return tuple(name for name in FIELDS if not getattr(model, name))


def without_next_employer(facts: Facts, thing: Spoken) -> Spoken:
    """Empty every field that names the next employer, because a pack goes to the present one."""
    if not facts.answers.departure.new_employer:
        return thing
    fields = {name: getattr(thing, name) for name in thing.__dataclass_fields__}
    named = [name for name, text in fields.items() if isinstance(text, str) and says_next_employer(facts, text)]
    emptied: dict[str, Any] = dict.fromkeys(named, "")
    return replace(thing, **emptied)


def says_next_employer(facts: Facts, text: str) -> bool:
    """Tell whether a text names the next employer."""
    return mentions(text, facts.answers.departure.new_employer)
