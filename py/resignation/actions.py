"""What each button does: from a state and a request to the next state, and what the page should do besides.

A handler is a function of the desk and the request; ``ACTIONS`` names them as the buttons do. An action that is not
known changes nothing, so an old page never breaks a new engine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from resignation import edits, registry
from resignation.answers import InvalidFileError, Raw, blank, load, lookup, saved, store
from resignation.export import formats
from resignation.export.txt import mailto
from resignation.interview import html_id, missing
from resignation.letter import chosen_language, chosen_length, chosen_tone
from resignation.model import LENGTHS, TONES, Problem
from resignation.render import problem_words, words, write
from resignation.state import FIRST_SECTION, PANES, Desk, Request, State

if TYPE_CHECKING:
    from resignation.model import Edits, Letter, Paragraph

LETTER, SECTION, EVERYTHING = frozenset({"letter"}), frozenset({"letter", "nav", "section"}), frozenset({"all"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an action came to. ``regions``: which parts of the page to render again."""

    state: State
    regions: frozenset[str] = LETTER
    focus: str | None = None
    announce: str = ""
    file: dict[str, str] | None = None
    clipboard: dict[str, str] | None = None
    href: str | None = None
    prints: bool = False


Handler = Callable[[Desk, Request], Done]


def letter_of(desk: Desk) -> Letter:
    """Write the letter that the answers ask for."""
    facts = desk.facts
    return write(facts, chosen_tone(facts), chosen_length(facts), chosen_language(facts))


def announced(code: str, **values: object) -> str:
    """Say what has happened, for those who cannot see it."""
    return words("announcements", code, values)


# ---- the interview -----------------------------------------------------------------------------------------


def _start(desk: Desk, request: Request) -> Done:
    """Answer the first call: the person may have gone on to another section before Python was ready."""
    here = request.target if request.target in registry.sections() else desk.state.section
    return Done(state=replace(desk.state, section=here), regions=EVERYTHING)


def _type(desk: Desk, _request: Request) -> Done:
    return Done(state=desk.state, regions=LETTER)


def _change(desk: Desk, _request: Request) -> Done:
    return Done(state=desk.state, regions=SECTION)


def _go(desk: Desk, request: Request) -> Done:
    if request.target not in registry.sections():
        return Done(state=desk.state)
    state = replace(desk.state, section=request.target)
    return Done(state=state, regions=EVERYTHING, focus=request.value or f"heading-{request.target}")


def _next(desk: Desk, request: Request) -> Done:
    """Go on to the next section, unless something in this one still needs the person."""
    here = request.target if request.target in registry.sections() else desk.state.section
    state = replace(desk.state, section=here, attempted=desk.state.attempted | {here})
    own = {question.path for question in registry.sections()[here].questions}  # type: ignore[index]
    found = [*missing(desk.state.raw, desk.facts), *desk.problems]
    if any(problem.path in own or _parent(problem.path, own) for problem in found):
        return Done(state=state, regions=SECTION, focus=f"errors-{here}")
    order = list(registry.sections())
    following = order[min(order.index(here) + 1, len(order) - 1)]  # type: ignore[arg-type]
    return Done(state=replace(state, section=following), regions=EVERYTHING, focus=f"heading-{following}")


def _parent(path: str, own: set[str]) -> bool:
    return any(path.startswith(f"{question}.") for question in own)


def _rows(raw: Raw, path: str) -> list[Any]:
    rows = lookup(raw, path)
    return list(rows) if isinstance(rows, list) else []


def _add(desk: Desk, request: Request) -> Done:
    """Add an empty row to a list of records."""
    if request.target not in {"handoff.models", "handoff.scheduled_jobs", "thanks"}:
        return Done(state=desk.state)
    rows = _rows(desk.state.raw, request.target)
    raw: Raw = {**desk.state.raw}
    _put(raw, request.target, [*rows, {}])
    first = "name"
    focus = html_id(f"{request.target}.{len(rows)}.{first}")
    return Done(state=replace(desk.state, raw=raw), regions=SECTION, focus=focus, announce=announced("row-added"))


def _remove(desk: Desk, request: Request) -> Done:
    """Remove a row; the target is the list's path and the row's number."""
    path, _, number = request.target.rpartition(".")
    rows = _rows(desk.state.raw, path)
    if not number.isdecimal() or int(number) >= len(rows):
        return Done(state=desk.state)
    raw: Raw = {**desk.state.raw}
    _put(raw, path, [row for n, row in enumerate(rows) if n != int(number)])
    state = replace(desk.state, raw=raw)
    return Done(state=state, regions=SECTION, focus=f"{html_id(path)}-add", announce=announced("row-removed"))


def _put(raw: Raw, path: str, value: object) -> None:
    parent = path.partition(".")[0]
    if parent != path:
        raw[parent] = {**raw.get(parent, {})}
    store(raw, path, value)


# ---- the letter --------------------------------------------------------------------------------------------


def _pane(desk: Desk, request: Request) -> Done:
    pane = request.target if request.target in PANES else "letter"
    return Done(state=replace(desk.state, pane=pane), focus=f"pane-{pane}")


def _tone(desk: Desk, request: Request) -> Done:
    if request.value not in TONES:
        return Done(state=desk.state)
    state = replace(desk.state.with_answer("style.tone", request.value), pane="letter")
    return Done(state=state, regions=frozenset({"letter", "section-style", "section-check"}))


def _length(desk: Desk, request: Request) -> Done:
    if request.value not in LENGTHS:
        return Done(state=desk.state)
    state = desk.state.with_answer("style.length", request.value)
    return Done(state=state, regions=frozenset({"letter", "section-style", "section-check"}))


def _paragraph(desk: Desk, name: str) -> Paragraph | None:
    letter = letter_of(desk)
    return next((p for p in (*letter.paragraphs, *letter.left_out) if p.id == name), None)


def _edit(desk: Desk, request: Request) -> Done:
    if _paragraph(desk, request.target) is None:
        return Done(state=desk.state)
    return Done(state=replace(desk.state, editing=request.target), focus=f"edit-{request.target}")


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


def _done(desk: Desk, request: Request) -> Done:
    name = request.target or desk.state.editing
    return Done(state=replace(desk.state, editing=""), focus=f"clause-{name}", announce=announced("kept"))


def _on_paragraph(change: Callable[[Edits, Paragraph], Edits], code: str) -> Handler:
    """Make a handler that changes the edits of the paragraph it is about."""

    def handler(desk: Desk, request: Request) -> Done:
        paragraph = _paragraph(desk, request.target)
        if paragraph is None:
            return Done(state=desk.state)
        state = desk.state.with_edits(change(desk.answers.edits, paragraph))
        return Done(state=replace(state, editing=""), focus=f"clause-{request.target}", announce=announced(code))

    return handler


def _move(step: int) -> Handler:
    def handler(desk: Desk, request: Request) -> Done:
        standing = [paragraph.id for paragraph in letter_of(desk).paragraphs]
        changed = edits.moved(desk.answers.edits, request.target, standing, step)
        focus = f"clause-{request.target}"
        return Done(state=desk.state.with_edits(changed), focus=focus, announce=announced("moved"))

    return handler


def _own_add(desk: Desk, _request: Request) -> Done:
    changed, name = edits.own_added(desk.answers.edits)
    state = replace(desk.state.with_edits(changed), editing=name)
    return Done(state=state, focus=f"edit-{name}" if name else None)


def _own_remove(desk: Desk, request: Request) -> Done:
    state = desk.state.with_edits(edits.own_removed(desk.answers.edits, request.target))
    return Done(state=replace(state, editing=""), focus="own-add", announce=announced("left-out"))


# ---- taking away -------------------------------------------------------------------------------------------


def _export(desk: Desk, request: Request) -> Done:
    kind = request.value if request.value in formats() else "txt"
    made = formats()[kind]
    file = {"name": f"resignation-letter.{kind}", "type": made.mime, "text": made.write(letter_of(desk))}
    return Done(state=desk.state, regions=frozenset(), file=file, announce=announced("saved", name=file["name"]))


def _copy(desk: Desk, _request: Request) -> Done:
    letter = letter_of(desk)
    both = {kind: formats()[ending].write(letter) for kind, ending in (("text", "txt"), ("html", "html"))}
    return Done(state=desk.state, regions=frozenset(), clipboard=both, announce=announced("copied"))


def _mail(desk: Desk, _request: Request) -> Done:
    return Done(state=desk.state, regions=frozenset(), href=mailto(letter_of(desk)))


def _print(desk: Desk, _request: Request) -> Done:
    return Done(state=replace(desk.state, pane="letter", editing=""), prints=True)


def _save(desk: Desk, _request: Request) -> Done:
    file = {"name": "my.resignation.json", "type": "application/json", "text": saved(desk.state.raw)}
    return Done(state=desk.state, regions=frozenset(), file=file, announce=announced("saved", name=file["name"]))


def _open(desk: Desk, request: Request) -> Done:
    """Open a saved file; one that is not ours leaves the page as it is."""
    try:
        raw = load(request.value)
    except InvalidFileError as error:
        said = problem_words(Problem(path="", code=error.code))
        return Done(state=desk.state, regions=frozenset(), announce=said)
    return Done(
        state=State(raw=raw), regions=EVERYTHING, focus=f"heading-{FIRST_SECTION}", announce=announced("opened")
    )


def _reset(_desk: Desk, _request: Request) -> Done:
    return Done(
        state=State(raw=blank()),
        regions=EVERYTHING,
        focus=f"heading-{FIRST_SECTION}",
        announce=announced("reset"),
    )


ACTIONS: dict[str, Handler] = {
    "start": _start,
    "type": _type,
    "change": _change,
    "go": _go,
    "next": _next,
    "add": _add,
    "remove": _remove,
    "pane": _pane,
    "tone": _tone,
    "length": _length,
    "edit": _edit,
    "done": _done,
    "undo": _on_paragraph(lambda e, p: edits.undone(e, p.id, p.suggested), "undone"),
    "suggested": _on_paragraph(lambda e, p: edits.reworded(e, p.id, "", p.suggested), "suggested"),
    "mine": _on_paragraph(lambda e, p: edits.confirmed(e, p.id, p.suggested), "kept"),
    "rephrase": _on_paragraph(lambda e, p: edits.rephrased(e, p.id), "rephrased"),
    "leave-out": _on_paragraph(lambda e, p: edits.left_out(e, p.id, out=True), "left-out"),
    "put-back": _on_paragraph(lambda e, p: edits.left_out(e, p.id, out=False), "put-back"),
    "move-up": _move(-1),
    "move-down": _move(1),
    "own-add": _own_add,
    "own-remove": _own_remove,
    "export": _export,
    "copy": _copy,
    "mail": _mail,
    "print": _print,
    "save": _save,
    "open": _open,
    "reset": _reset,
}
