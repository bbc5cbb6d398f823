"""Where a guide leads into the tool: a link names a preset, and only names that stand here do anything.

The name comes from the address bar, which anybody can write, so it is looked up and never read for its meaning. A
preset fills what is still open and leaves every answer, and every page that the person has reached, as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resignation import registry
from resignation.actions.done import EVERYTHING, Done, announced
from resignation.answers import lookup
from resignation.interview import default_of
from resignation.state import FIRST_SECTION, State

if TYPE_CHECKING:
    from resignation.model import Tone
    from resignation.state import Desk, Request

MARK = "#do="
FIRST_PANE = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What a guide opens: a section or a pane, and answers that suit its subject; what is empty is left alone."""

    section: str = ""
    pane: str = ""
    reason: str = ""
    tone: Tone | None = None

    @property
    def answers(self) -> dict[str, str]:
        """Give the answers it offers, by path."""
        offered = {"departure.reason": self.reason, "style.tone": self.tone or ""}
        return {path: value for path, value in offered.items() if value}


PRESETS: dict[str, Preset] = {
    "start": Preset(section="you"),
    "employment": Preset(section="employment", pane="dates"),
    "dates": Preset(pane="dates"),
    "tones": Preset(pane="compare"),
    "conversation": Preset(pane="talk"),
    "check": Preset(pane="check"),
    "departure": Preset(section="departure"),
    "models": Preset(section="models"),
    "hand-over": Preset(section="handoff"),
    "plan": Preset(pane="handover"),
    "signed": Preset(section="agreements"),
    "thanks": Preset(section="thanks", tone="grateful-advancement"),
    "career": Preset(section="departure", reason="career-growth", tone="positive-separation"),
    "competing-lab": Preset(section="departure", reason="competing-lab", tone="neutral-transition"),
    "ethics": Preset(section="departure", reason="ethics", tone="graceful-exit"),
    "burnout": Preset(section="departure", reason="burnout", tone="graceful-exit"),
}


def preset(desk: Desk, request: Request) -> Done:
    """Open what a guide promised; a name that is not known changes nothing."""
    found = PRESETS.get(request.target.removeprefix(MARK))
    if found is None:
        return Done(state=desk.state, regions=frozenset())
    state = desk.state
    for path, value in found.answers.items():
        if _is_open(state, path):
            state = state.with_answer(path, value)
    state = _shown(state, found)
    focus = f"pane-{state.pane}" if state.pane != desk.state.pane else f"heading-{state.section}"
    return Done(state=state, regions=EVERYTHING, focus=focus, announce=announced("preset"))


def _is_open(state: State, path: str) -> bool:
    """Tell whether nothing was answered: a default is an answer once the person has gone on past its question."""
    section = next(name for name, found in registry.sections().items() if any(q.path == path for q in found.questions))
    return section not in state.attempted and lookup(state.raw, path) in (None, "", default_of(path))


def _shown(state: State, found: Preset) -> State:
    """Turn to what the preset names, unless the person has turned to something already."""
    moved = state.section != FIRST_SECTION or state.attempted
    return replace(
        state,
        section=state.section if moved or not found.section else found.section,
        pane=found.pane if found.pane and state.pane == FIRST_PANE else state.pane,
    )
