"""The buttons that take the hand-over away: the pack as one archive, or one kind of file alone."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING

from resignation.actions.done import Done, announced
from resignation.pack.making import KINDS, MIMES, NothingToWrite, one_file
from resignation.paper.pdf import GlyphsMissing

if TYPE_CHECKING:
    from resignation.pack.making import Kind
    from resignation.state import Desk, Request

MOST_GLYPHS = 12


def take_pack(desk: Desk, request: Request) -> Done:
    """Give the pack as a file; where a kind cannot be made, say why and lead to one that can."""
    kind: Kind = next((kind for kind in KINDS if kind == request.value), "zip")
    try:
        name, content = one_file(desk.facts, request.today, kind)
    except GlyphsMissing as missing:
        said = announced("pack-glyphs-missing", glyphs=missing.glyphs[:MOST_GLYPHS])
        return Done(state=desk.state, regions=frozenset(), focus="pack-docx", announce=said)
    except NothingToWrite:
        return Done(state=desk.state, regions=frozenset(), announce=announced("no-dates"))
    file = {"name": name, "type": MIMES[kind], "base64": b64encode(content).decode()}
    return Done(state=desk.state, regions=frozenset(), file=file, announce=announced("saved", name=name))
