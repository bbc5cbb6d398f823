"""The letter as a document, part by part, for every format that is printed and signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.paper.blocks import Block, Document, Kind, Run

if TYPE_CHECKING:
    from resignation.model import Letter


def letter_document(letter: Letter) -> Document:
    """Give the letter as a document; a part without words is left out."""
    parts: tuple[tuple[Kind, str], ...] = (
        ("sender", "\n".join(letter.sender)),
        ("date", letter.date_line),
        ("recipient", "\n".join(letter.recipient)),
        ("subject", letter.subject),
        ("salutation", letter.salutation),
        *(("paragraph", paragraph.text) for paragraph in letter.paragraphs),
        ("valediction", letter.valediction),
        ("signature", letter.signature),
    )
    return Document(
        title=letter.subject,
        language=letter.language,
        paper=letter.paper,
        one_page=True,
        blocks=tuple(Block(kind=kind, runs=(Run(text),)) for kind, text in parts if text),
    )
