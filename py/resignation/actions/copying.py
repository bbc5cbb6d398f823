"""The buttons that copy: the letter, or one of the short texts to answer the employer with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.actions import taking
from resignation.actions.done import Done, announced
from resignation.letter import chosen_language
from resignation.render import document
from resignation.sequel import reply_of

if TYPE_CHECKING:
    from resignation.state import Desk, Request


def copy(desk: Desk, request: Request) -> Done:
    """Give what the button stands beside, as plain and as rich text, for the clipboard."""
    text = reply_of(desk.facts, chosen_language(desk.facts), request.target)
    if not text:
        return taking.copy(desk, request)
    both = {"text": f"{text}\n", "html": document("clip.html.jinja", {"blocks": text.split("\n\n")})}
    return Done(state=desk.state, regions=frozenset(), clipboard=both, announce=announced("reply-copied"))
