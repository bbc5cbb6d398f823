"""The person's own wording: kept by clause, never lost, and undone one step at a time.

In the saved file ``edits`` maps a clause id to what was changed about it; the two keys that are no clause ids,
``_order`` and ``_own``, hold the order of the paragraphs and the paragraphs that the person added.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from resignation.model import ClauseEdit, Edits
from resignation.reading import cleaned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ORDER, OWN = "_order", "_own"
LONGEST = 5_000
MOST_STEPS = 20
MOST_OWN = 20
NOTHING = ClauseEdit()


def read(raw: object) -> Edits:
    """Read the ``edits`` of a saved file; what is damaged counts as not edited."""
    if not isinstance(raw, dict):
        return Edits()
    clauses = {str(name): _clause(edit) for name, edit in raw.items() if name not in (ORDER, OWN)}
    own = raw.get(OWN)
    pairs = own if isinstance(own, list) else []
    return Edits(
        clauses={name: edit for name, edit in clauses.items() if edit != NOTHING},
        order=tuple(dict.fromkeys(str(name) for name in _list(raw.get(ORDER)))),
        own=tuple((str(p["id"]), _kept(p.get("text")) or "") for p in pairs[:MOST_OWN] if _is_own(p)),
    )


def _is_own(given: object) -> bool:
    return isinstance(given, dict) and str(given.get("id", "")).startswith("own-")


def _list(given: object) -> list[Any]:
    return given if isinstance(given, list) else []


def _kept(given: object) -> str | None:
    """Read a wording; an empty one is none, because a paragraph that says nothing is left out instead."""
    return cleaned(given[:LONGEST])[:LONGEST].strip() or None if isinstance(given, str) else None


def _clause(raw: object) -> ClauseEdit:
    """Read one clause's edit; a bare string is the person's own wording of it."""
    if isinstance(raw, str):
        return ClauseEdit(text=_kept(raw))
    if not isinstance(raw, dict):
        return NOTHING
    phrasing = raw.get("phrasing")
    return ClauseEdit(
        text=_kept(raw.get("text")),
        suggested=_kept(raw.get("suggested")) or "",
        phrasing=phrasing % 1_000 if isinstance(phrasing, int) else 0,
        left_out=raw.get("left_out") is True,
        kept=raw.get("kept") is True,
        history=tuple(_kept(text) for text in _list(raw.get("history"))[-MOST_STEPS:]),
    )


def write(edits: Edits) -> dict[str, Any]:
    """Give the ``edits`` of a saved file."""
    written: dict[str, Any] = {name: _written(edit) for name, edit in edits.clauses.items() if edit != NOTHING}
    if edits.order:
        written[ORDER] = list(edits.order)
    if edits.own:
        written[OWN] = [{"id": name, "text": text} for name, text in edits.own]
    return written


def _written(edit: ClauseEdit) -> dict[str, Any]:
    every = {
        "text": edit.text,
        "suggested": edit.suggested,
        "phrasing": edit.phrasing,
        "left_out": edit.left_out,
        "kept": edit.kept,
        "history": list(edit.history),
    }
    return {name: value for name, value in every.items() if value not in (None, "", 0, False, [])}


def of(edits: Edits, clause: str) -> ClauseEdit:
    """Give what was changed about a clause."""
    return edits.clauses.get(clause, NOTHING)


def _with(edits: Edits, clause: str, edit: ClauseEdit) -> Edits:
    return replace(edits, clauses={**edits.clauses, clause: edit})


def reworded(edits: Edits, clause: str, text: str, suggested: str) -> Edits:
    """Keep the person's wording; an empty or unchanged text goes back to the suggestion."""
    text = _kept(text) or ""
    if clause.startswith("own-"):
        return replace(edits, own=tuple((name, text if name == clause else old) for name, old in edits.own))
    edit = of(edits, clause)
    wording = None if text in ("", suggested) else text
    if wording == edit.text:
        return edits
    history = (*edit.history, edit.text)[-MOST_STEPS:]
    return _with(edits, clause, replace(edit, text=wording, suggested=suggested if wording else "", history=history))


def undone(edits: Edits, clause: str, suggested: str) -> Edits:
    """Take back the last change of wording."""
    edit = of(edits, clause)
    if not edit.history:
        return edits
    *earlier, text = edit.history
    kept = replace(edit, text=text, suggested=suggested if text else "", history=tuple(earlier))
    return _with(edits, clause, kept)


def confirmed(edits: Edits, clause: str, suggested: str) -> Edits:
    """Keep the person's wording although the suggestion has changed since."""
    return _with(edits, clause, replace(of(edits, clause), suggested=suggested))


def rephrased(edits: Edits, clause: str) -> Edits:
    """Ask for the next phrasing; the person's own wording of that paragraph, if any, can be undone to."""
    edit = of(edits, clause)
    history = edit.history if edit.text is None else (*edit.history, edit.text)[-MOST_STEPS:]
    return _with(edits, clause, replace(edit, phrasing=edit.phrasing + 1, text=None, suggested="", history=history))


def left_out(edits: Edits, clause: str, *, out: bool) -> Edits:
    """Leave a clause out, or put it back, so that it stays even where the letter grows long."""
    return _with(edits, clause, replace(of(edits, clause), left_out=out, kept=not out))


def moved(edits: Edits, clause: str, standing: Sequence[str], step: int) -> Edits:
    """Move a paragraph by one place among those that stand in the letter; the first one stays first."""
    order = list(standing)
    if clause not in order:
        return edits
    here = order.index(clause)
    there = here + step
    if not (here > 0 and 0 < there < len(order)):
        return edits
    order[here], order[there] = order[there], order[here]
    return replace(edits, order=tuple(order))


def own_added(edits: Edits) -> tuple[Edits, str]:
    """Add an empty paragraph of the person's own; gives its id too, or an empty one when there are enough."""
    if len(edits.own) >= MOST_OWN:
        return edits, ""
    taken = {name for name, _ in edits.own}
    name = next(f"own-{n}" for n in range(1, MOST_OWN + 2) if f"own-{n}" not in taken)
    return replace(edits, own=(*edits.own, (name, ""))), name


def own_removed(edits: Edits, name: str) -> Edits:
    """Remove a paragraph that the person added."""
    return replace(edits, own=tuple(pair for pair in edits.own if pair[0] != name))


def in_order(edits: Edits, standing: Mapping[str, int]) -> list[str]:
    """Put paragraph ids in the person's order; one they never moved follows the one it follows by nature."""
    natural = sorted(standing, key=lambda name: standing[name])
    chosen = list(dict.fromkeys(name for name in edits.order if name in standing))
    for position, name in enumerate(natural):
        if name not in chosen:
            before = natural[position - 1] if position else None
            chosen.insert(chosen.index(before) + 1 if before in chosen else 0, name)
    return chosen
