"""What a link from a guide does to the tool: it fills what is open, and never overwrites an answer."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from resignation import registry
from resignation.actions.presets import MARK, PRESETS, preset
from resignation.answers import lookup, questions
from resignation.app import respond
from resignation.model import TONES
from resignation.state import PANES, Request, State, desk
from tests.strategies import ANY_TEXT

if TYPE_CHECKING:
    from resignation.actions.done import Done

TODAY = date(2026, 11, 24)


def follow(state: State, name: str) -> Done:
    """Follow the link of a guide."""
    return preset(desk(state, TODAY), Request(action="preset", target=name))


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_names_only_what_there_is(name: str) -> None:
    """Its section, pane, reason and tone are ones that the tool knows."""
    found = PRESETS[name]
    assert found.section in {"", *registry.sections()}
    assert found.pane in {"", *PANES}
    assert found.tone in {None, *TONES}
    assert found.reason in {"", *(option.value for option in questions()["departure.reason"].options)}
    assert found.section or found.pane


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("mark", ["", MARK])
def test_a_preset_opens_what_it_promised(name: str, mark: str) -> None:
    """On an untouched page everything it names is set, and what happened is said."""
    found, done = PRESETS[name], follow(State(), mark + name)
    assert done.state.section == (found.section or "you")
    assert done.state.pane == (found.pane or "letter")
    assert lookup(done.state.raw, "departure.reason") in {found.reason, None}
    assert lookup(done.state.raw, "style.tone") in {found.tone, None}
    assert done.focus == (f"pane-{found.pane}" if found.pane else f"heading-{found.section}")
    assert done.announce


def test_untouched_controls_are_no_answers() -> None:
    """The form sends the defaults of controls that nobody has touched, and a preset fills those."""
    raw: dict[str, Any] = {"schema": 1, "departure": {"reason": "undisclosed"}, "style": {"tone": ""}}
    found = follow(State(raw=raw), "ethics").state.raw
    assert (found["departure"]["reason"], found["style"]["tone"]) == ("ethics", "graceful-exit")


def test_an_answer_is_never_overwritten() -> None:
    """What was answered stays, and so does a default past which the person has gone on."""
    raw: dict[str, Any] = {"schema": 1, "departure": {"reason": "family"}, "style": {"tone": "neutral-transition"}}
    assert follow(State(raw=raw), "ethics").state.raw == raw
    silent: dict[str, Any] = {"schema": 1, "departure": {"reason": "undisclosed"}, "style": {"tone": ""}}
    gone_on = State(raw=silent, attempted=frozenset({"departure", "style"}))
    assert follow(gone_on, "burnout").state.raw == silent


def test_a_page_that_was_reached_stays_in_view() -> None:
    """Somebody in the middle of the interview is not moved; nor is a pane that they have opened."""
    state = State(section="employer", pane="compare", attempted=frozenset({"you"}))
    done = follow(state, "employment")
    assert (done.state.section, done.state.pane) == ("employer", "compare")
    assert done.focus == "heading-employer"


def test_the_reason_of_a_preset_is_not_told_in_the_letter() -> None:
    """A link may say why somebody leaves; the letter says it only when they decide so."""
    assert desk(follow(State(), "ethics").state, TODAY).answers.departure.disclose == "nothing"


@pytest.mark.parametrize("name", ["", "nothing", "ethics ", "ETHICS", "do=ethics", "#do=#do=ethics", "__class__"])
def test_a_name_that_is_not_known_changes_nothing(name: str) -> None:
    """The address bar is anybody's: what is not in the table does nothing and renders nothing."""
    state = State(section="employer")
    done = follow(state, name)
    assert (done.state, done.regions, done.focus, done.announce) == (state, frozenset(), None, "")


@given(ANY_TEXT)
def test_any_fragment_gets_a_quiet_answer(fragment: str) -> None:
    """Whatever stands behind the #, the engine answers, and answers nothing unless it knows the name."""
    request = {"id": 3, "action": "preset", "target": fragment, "form": [], "kept": "", "today": "2026-11-24"}
    reply = json.loads(respond(json.dumps(request)))
    known = fragment.removeprefix(MARK) in PRESETS
    assert bool(reply["regions"]) == known
    assert replace(State(), raw={"schema": 1}).written() == reply["kept"] or known
