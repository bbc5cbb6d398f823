"""PDF: real text in an embedded typeface, on the paper of the place.

Written by fpdf2, which is pure Python, well kept, embeds only the signs that are used, and needs nothing else to write
text. It brings fontTools, so it is imported only when a PDF is asked for. A sign that the typeface lacks is never drawn
as a box: there is no file then, and the signs are named.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from resignation.paper.blocks import plain, writable

if TYPE_CHECKING:
    from types import ModuleType

    from resignation.paper.blocks import Document


class GlyphsMissing(Exception):
    """The typeface cannot show the whole document; ``glyphs`` are the signs that it lacks."""

    def __init__(self, glyphs: str) -> None:
        super().__init__(glyphs)
        self.glyphs = glyphs


def write(document: Document) -> bytes:
    """Write a document as PDF, or raise ``GlyphsMissing``."""
    lacking = missing_glyphs(document)
    if lacking:
        raise GlyphsMissing(lacking)
    made: bytes = _press().printed(document)
    return made


def missing_glyphs(document: Document) -> str:
    """Give the signs of a document that the typeface lacks, each once, in order."""
    known: frozenset[int] = _press().known()
    texts = [document.title, *(plain(runs) for block in document.blocks for runs in (block.runs, *block.cells()))]
    return "".join(dict.fromkeys(c for text in texts for c in shown(text) if c != "\n" and ord(c) not in known))


def shown(text: str) -> str:
    r"""Give a text as it is drawn: accents composed, marks without a look left out, every space one of two kinds.

    >>> shown("Re\u0301sume\u0301:\u202ffi\u00adne")
    'Résumé:\xa0fine'
    """
    composed = unicodedata.normalize("NFC", writable(text))
    if composed.isprintable():
        return composed
    lines = composed.replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(_space(c) for c in lines if unicodedata.category(c) != "Cf")


def _space(character: str) -> str:
    """Stand one of two spaces in for the many, so that a line breaks where it would have."""
    if unicodedata.category(character) != "Zs":
        return character
    return "\u00a0" if unicodedata.decomposition(character).startswith("<noBreak>") else " "


def _press() -> ModuleType:
    # Here, not above: in the browser the library stays packed until a PDF is asked for.
    from resignation.paper import press  # noqa: PLC0415

    return press
