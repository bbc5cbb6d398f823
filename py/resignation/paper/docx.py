"""Word: paragraphs with styles of their own, so that the file is pleasant to go on writing in.

No well-kept writer of Word files runs both here and in the browser (python-docx stands on lxml, which is compiled), and
a document of words needs few parts: they are templates, in ``templates/documents/docx``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.paper import zip as archive
from resignation.paper.blocks import Run, column_shares, plain, writable
from resignation.render import document as rendered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resignation.paper.blocks import Block, Document

# Each part of the file, by the template that it is made from. The first must come first.
PARTS = {
    "[Content_Types].xml": "content_types",
    "_rels/.rels": "package_rels",
    "docProps/core.xml": "core",
    "word/document.xml": "document",
    "word/_rels/document.xml.rels": "document_rels",
    "word/styles.xml": "styles",
    "word/settings.xml": "settings",
}
# Twentieths of a point.
PAPERS = {"a4": (11906, 16838), "letter": (12240, 15840)}
MARGIN = 1417
SIGN, WIDEST_SENDER = 125, 0.6
STYLES = {
    "sender": "Sender",
    "date": "Date",
    "recipient": "Recipient",
    "subject": "Subject",
    "salutation": "Salutation",
    "valediction": "Closing",
    "signature": "Signature",
}


def write(document: Document) -> bytes:
    """Write a document as a Word file."""
    width, height = PAPERS[document.paper]
    inside = width - 2 * MARGIN
    context = {
        "document": document,
        "title": writable(document.title),
        "width": width,
        "height": height,
        "margin": MARGIN,
        "sender_indent": inside - _sender_width(document, inside),
        "styles": STYLES,
        "grids": [_grid(block, inside) for block in document.blocks],
        "writable": writable,
        "mark_only": Run(""),
    }
    return archive.write({name: rendered(f"docx/{part}.xml.jinja", context) for name, part in PARTS.items()})


def _sender_width(document: Document, inside: int) -> int:
    """Give a width for the sender's block that lets its longest line end near the right margin."""
    lines = [line for block in document.blocks if block.kind == "sender" for line in plain(block.runs).split("\n")]
    return min(round(inside * WIDEST_SENDER), SIGN * max(map(len, lines), default=0))


def _grid(block: Block, inside: int) -> Sequence[int]:
    """Give the widths of a table's columns."""
    shares = column_shares(block.rows)
    return [round(inside * share / sum(shares)) for share in shares]
