"""What each button does: from a state and a request to the next state, and what the page should do besides.

A handler is a function of the desk and the request; ``ACTIONS`` names them as the buttons do. An action that is not
known changes nothing, so an old page never breaks a new engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation import edits
from resignation.actions import answering, checking, copying, editing, packing, presets, taking

if TYPE_CHECKING:
    from resignation.actions.done import Handler

ACTIONS: dict[str, Handler] = {
    "start": answering.start,
    "type": answering.typed,
    "rest": answering.rested,
    "change": answering.change,
    "go": answering.go_to,
    "next": answering.go_on,
    "add": answering.add,
    "remove": answering.remove,
    "preset": presets.preset,
    "pane": editing.pane,
    "tone": editing.tone,
    "length": editing.length,
    "check": checking.choose,
    "fix": checking.fix,
    "dismiss": checking.dismiss,
    "consider-again": checking.consider_again,
    "show": checking.show,
    "edit": editing.edit,
    "done": editing.finish,
    "undo": editing.on_paragraph(lambda e, p: edits.undone(e, p.id, p.suggested), "undone"),
    "suggested": editing.on_paragraph(lambda e, p: edits.reworded(e, p.id, "", p.suggested), "suggested"),
    "mine": editing.on_paragraph(lambda e, p: edits.confirmed(e, p.id, p.suggested), "kept"),
    "rephrase": editing.on_paragraph(lambda e, p: edits.rephrased(e, p.id), "rephrased"),
    "leave-out": editing.on_paragraph(lambda e, p: edits.left_out(e, p.id, out=True), "left-out"),
    "put-back": editing.on_paragraph(lambda e, p: edits.left_out(e, p.id, out=False), "put-back"),
    "move-up": editing.move(-1),
    "move-down": editing.move(1),
    "own-add": editing.own_add,
    "own-remove": editing.own_remove,
    "export": taking.take_away,
    "pack": packing.take_pack,
    "copy": copying.copy,
    "mail": taking.mail,
    "print": taking.print_out,
    "save": taking.save,
    "open": taking.open_file,
    "reset": taking.reset,
}
