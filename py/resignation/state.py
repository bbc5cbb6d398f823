"""What a request says and what the page hands back to us untouched: the whole memory of the engine.

``kept`` is ours but lives in the browser between two calls, so it is read as carefully as any other input.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from resignation import edits, registry
from resignation.answers import Raw, blank, lookup, merge, read, too_deep
from resignation.facts import compute
from resignation.known import Facts
from resignation.reading import EARLIEST_YEAR, LATEST_YEAR

if TYPE_CHECKING:
    from resignation.model import Answers, Edits, Problem

FIRST_SECTION = "you"
PANES = ("letter", "compare", "check", "dates", "talk", "handover", "next")
LONGEST_NAME = 120
LONGEST_PASTED = 1_000_000
PASTED = "check.text"
REASON = "check.reason."


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One message from the page. ``form`` holds every control as the browser gives it, in order."""

    id: int = 0
    action: str = "start"
    target: str = ""
    value: str = ""
    form: tuple[tuple[str, str], ...] = ()
    today: date | None = None

    @property
    def drafts(self) -> dict[str, str]:
        """Give the paragraphs that are open for editing, as they are being typed, by clause."""
        return {name.removeprefix("edit."): text for name, text in self.form if name.startswith("edit.")}

    @property
    def reasons(self) -> dict[str, str]:
        """Give what is being typed as reasons to leave a finding as it is, by finding."""
        return {name.removeprefix(REASON): text for name, text in self.form if name.startswith(REASON)}

    @property
    def pasted(self) -> str | None:
        """Give the letter that stands in the field of the check, or None where that field is not on the page."""
        text = dict(self.form).get(PASTED)
        return None if text is None else text.replace("\r\n", "\n")[:LONGEST_PASTED]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything that is not in a control: the answers, the page in view, and what was tried.

    ``checks`` says which text the check reads: our ``letter``, or the one that was ``pasted``.
    """

    raw: Raw = field(default_factory=blank)
    section: str = FIRST_SECTION
    attempted: frozenset[str] = frozenset()
    pane: str = "letter"
    editing: str = ""
    checks: str = "letter"
    pasted: str = ""

    def with_edits(self, changed: Edits) -> State:
        """Give the state with other edits."""
        return replace(self, raw={**self.raw, "edits": edits.write(changed)})

    def with_answer(self, path: str, value: object) -> State:
        """Give the state with one answer set."""
        parent, _, name = path.rpartition(".")
        whole = lookup(self.raw, parent)
        return replace(self, raw={**self.raw, parent: {**(whole if isinstance(whole, dict) else {}), name: value}})

    def written(self) -> str:
        """Write the state for the page to keep."""
        whole = {
            "answers": self.raw,
            "section": self.section,
            "attempted": sorted(self.attempted),
            "pane": self.pane,
            "editing": self.editing,
            "checks": self.checks,
            "pasted": self.pasted,
        }
        return json.dumps(whole, ensure_ascii=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The answers as they stand in one request, read once: typed, with problems and facts."""

    state: State
    answers: Answers
    facts: Facts
    problems: tuple[Problem, ...]


def desk(state: State, today: date | None) -> Desk:
    """Read the answers of a state."""
    answers, unreadable = read(state.raw)
    facts = compute(answers, today)
    return Desk(state=state, answers=answers, facts=facts, problems=(*unreadable, *facts.problems))


def parse(text: str) -> tuple[Request, State]:
    """Read a request, laying the form over the answers that were kept; what is malformed counts as not sent."""
    given = _mapping(text)
    form = tuple(
        (pair[0], pair[1])
        for pair in _list(given.get("form"))
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair)  # noqa: PLR2004
    )
    request = Request(
        id=given["id"] if isinstance(given.get("id"), int) else 0,
        action=_short(given.get("action")) or "start",
        target=_short(given.get("target")),
        value=given["value"] if isinstance(given.get("value"), str) else "",
        form=form,
        today=_day(given.get("today")),
    )
    state = _state(given.get("kept"))
    if form:
        state = replace(state, raw=merge(state.raw, form))
    return request, state if request.pasted is None else replace(state, pasted=request.pasted)


def _mapping(text: object) -> dict[str, Any]:
    if not isinstance(text, str) or not text or too_deep(text):
        return {}
    try:
        given = json.loads(text)
    except ValueError:
        return {}
    return given if isinstance(given, dict) else {}


def _list(given: object) -> list[Any]:
    return given if isinstance(given, list) else []


def _short(given: object) -> str:
    return given[:LONGEST_NAME] if isinstance(given, str) else ""


def _day(given: object) -> date | None:
    try:
        day = date.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        return None
    return day if day and EARLIEST_YEAR <= day.year <= LATEST_YEAR else None


def _state(kept: object) -> State:
    given = _mapping(kept)
    answers = given.get("answers")
    section = _short(given.get("section"))
    return State(
        raw=answers if isinstance(answers, dict) else blank(),
        section=section if section in registry.sections() else FIRST_SECTION,
        attempted=frozenset(name for name in _list(given.get("attempted")) if isinstance(name, str)),
        pane=given["pane"] if given.get("pane") in PANES else "letter",
        editing=_short(given.get("editing")),
        checks="pasted" if given.get("checks") == "pasted" else "letter",
        pasted=given["pasted"][:LONGEST_PASTED] if isinstance(given.get("pasted"), str) else "",
    )
