"""PDF: the letter to print, sign and send, with its typeface inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.model import Format
from resignation.paper import pdf
from resignation.paper.letter import letter_document

if TYPE_CHECKING:
    from resignation.model import Letter


def _write(letter: Letter) -> bytes:
    return pdf.write(letter_document(letter))


FORMAT = Format(mime="application/pdf", write=_write)
