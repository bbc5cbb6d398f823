"""The buttons of the letter: its tone and length, and the wording and order of its paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from resignation import edits
from resignation.actions.done import Done, Handler, announced, letter_of
from resignation.model import LENGTHS, TONES
from resignation.state import PANES

if TYPE_CHECKING:
    from resignation.model import Edits, Paragraph
    from resignation.state import Desk, Request


def pane(desk: Desk, request: Request) -> Done:
    """Show the letter, the four tones side by side, or the dates."""
    pane = request.target if request.target in PANES else "letter"
    return Done(state=replace(desk.state, pane=pane), focus=f"pane-{pane}")


def tone(desk: Desk, request: Request) -> Done:
    """Choose a tone."""
    if request.value not in TONES:
        return Done(state=desk.state)
    state = replace(desk.state.with_answer("style.tone", request.value), pane="letter")
    focus = "pane-letter" if desk.state.pane != "letter" else f"tone-{request.value}"
    return Done(state=state, regions=frozenset({"letter", "section-style", "section-check"}), focus=focus)


def length(desk: Desk, request: Request) -> Done:
    """Choose a length."""
    if request.value not in LENGTHS:
        return Done(state=desk.state)
    state = desk.state.with_answer("style.length", request.value)
    return Done(state=state, regions=frozenset({"letter", "section-style", "section-check"}))


def _paragraph(desk: Desk, name: str) -> Paragraph | None:
    letter = letter_of(desk)
    return next((p for p in (*letter.paragraphs, *letter.left_out) if p.id == name), None)


def edit(desk: Desk, request: Request) -> Done:
    """Open a paragraph for editing."""
    if _paragraph(desk, request.target) is None:
        return Done(state=desk.state)
    return Done(state=replace(desk.state, editing=request.target, pane="letter"), focus=f"edit-{request.target}")


def closed(desk: Desk, request: Request) -> Desk:
    """Take the wording of a paragraph that was open for editing, whatever was clicked to leave it."""
    name = desk.state.editing
    draft = request.drafts.get(name)
    paragraph = _paragraph(desk, name) if draft is not None else None
    if draft is None or paragraph is None:
        return desk
    changed = edits.reworded(desk.answers.edits, name, draft, paragraph.suggested)
    return _edited(desk, changed)


def _edited(desk: Desk, changed: Edits) -> Desk:
    answers = replace(desk.answers, edits=changed)
    facts = replace(desk.facts, answers=replace(desk.facts.answers, edits=changed))
    return replace(desk, state=desk.state.with_edits(changed), answers=answers, facts=facts)


def finish(desk: Desk, request: Request) -> Done:
    """Close the paragraph that was open; its wording has been taken already."""
    name = request.target or desk.state.editing
    return Done(state=replace(desk.state, editing=""), focus=f"clause-{name}", announce=announced("kept"))


def on_paragraph(change: Callable[[Edits, Paragraph], Edits], code: str) -> Handler:
    """Make a handler that changes the edits of the paragraph it is about."""

    def handler(desk: Desk, request: Request) -> Done:
        paragraph = _paragraph(desk, request.target)
        if paragraph is None:
            return Done(state=desk.state)
        state = desk.state.with_edits(change(desk.answers.edits, paragraph))
        there = {"rephrased": "rephrase", "left-out": "put-back"}.get(code, "clause")
        focus = f"{there}-{request.target}"
        return Done(state=replace(state, editing=""), focus=focus, announce=announced(code))

    return handler


def move(step: int) -> Handler:
    """Make a handler that moves a paragraph by one place."""

    def handler(desk: Desk, request: Request) -> Done:
        standing = [paragraph.id for paragraph in letter_of(desk).paragraphs]
        changed = edits.moved(desk.answers.edits, request.target, standing, step)
        said = announced("moved") if changed != desk.answers.edits else ""
        return Done(state=desk.state.with_edits(changed), focus=f"clause-{request.target}", announce=said)

    return handler


def own_add(desk: Desk, _request: Request) -> Done:
    """Add a paragraph of the person's own and open it."""
    changed, name = edits.own_added(desk.answers.edits)
    state = replace(desk.state.with_edits(changed), editing=name)
    return Done(state=state, focus=f"edit-{name}" if name else None)


def own_remove(desk: Desk, request: Request) -> Done:
    """Remove a paragraph that the person added."""
    state = desk.state.with_edits(edits.own_removed(desk.answers.edits, request.target))
    return Done(state=replace(state, editing=""), focus="own-add", announce=announced("left-out"))
