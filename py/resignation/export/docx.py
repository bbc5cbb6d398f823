"""Word: the letter to go on writing in Word, LibreOffice or Google Docs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.model import Format
from resignation.paper import docx
from resignation.paper.letter import letter_document

if TYPE_CHECKING:
    from resignation.model import Letter


def _write(letter: Letter) -> bytes:
    return docx.write(letter_document(letter))


FORMAT = Format(mime="application/vnd.openxmlformats-officedocument.wordprocessingml.document", write=_write)
