"""Sets blocks on pages: sizes, room, where a page may turn, and a file that tells nothing of its making.

Only ``pdf`` imports this module, and only when a PDF is asked for. Lengths are in millimetres, type in points.
"""

from __future__ import annotations

import warnings
from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from fontTools.ttLib import TTFont

from resignation.paper.blocks import Run, column_shares, plain
from resignation.paper.pdf import shown
from typefaces import typeface

with warnings.catch_warnings():
    # Without Pillow the library warns that it cannot place pictures: there are none.
    warnings.filterwarnings("ignore", message="Pillow could not be imported")
    from fpdf import FPDF, FontFace
    from fpdf.output import OutputProducer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fpdf.output import PDFInfo

    from resignation.paper.blocks import Block, Document

MARGIN = 25
SMALL = 9.0
HEADINGS = (16.0, 13.0, 11.5)
POINT = 25.4 / 72
INDENT = 6
WIDEST_SENDER = 0.6
# Room above and below a block, in lines.
ABOVE = {"heading": 0.6, "valediction": 0.4, "signature": 2.6}
BELOW = {"sender": 1.0, "recipient": 1.6, "date": 1.0, "subject": 0.7, "item": 0.15, "heading": 0.35, "valediction": 0}
PARAGRAPH = 0.6
# Lines that must fit below the start of a block, or the page turns first.
TOGETHER = {"heading": 4, "table": 4, "valediction": 6, "signature": 1}
FEW_LINES = 5
HAIRLINE, GREY = 0.15, 150


class Setting(NamedTuple):
    """How tightly a document is set: the size of its type, the height of its lines, room at head and foot."""

    size: float
    line: float
    margin: float

    @property
    def leading(self) -> float:
        """Give the height of a line."""
        return self.size * self.line * POINT


AT_EASE, USUAL = Setting(11, 1.42, 25), Setting(10.5, 1.4, 22)
# What a letter is tried in; the last one, on two pages, reads better than anything smaller on one.
FOR_LETTERS = (AT_EASE, Setting(10.5, 1.38, 22), Setting(10, 1.36, 20), AT_EASE)


class Sheet(FPDF):
    """Pages in our typeface; the first one has no number, like the first sheet of a letter."""

    def __init__(self, document: Document, setting: Setting, regular: Path, bold: Path) -> None:
        super().__init__(format=document.paper)
        self.size, self.leading = setting.size, setting.leading
        self.set_margins(MARGIN, setting.margin, MARGIN)
        self.set_auto_page_break(auto=True, margin=setting.margin)
        self.c_margin = 0
        self.str_alias_nb_pages = ""  # or "{nb}" in a text would be replaced
        self.add_font("serif", "", regular)
        self.add_font("serif", "B", bold)
        self.set_title(shown(document.title))
        self.set_lang(document.language)
        self.set_producer("")
        self.set_display_mode("default")  # or the file would tell a reader's program how wide to open
        self.set_line_width(HAIRLINE)
        self.set_draw_color(GREY)

    def footer(self) -> None:
        """Write the number of the page, but not on the first."""
        if self.page_no() == 1:
            return
        self.set_y(-MARGIN / 2)
        self.set_font("serif", "", SMALL)
        self.cell(w=0, text=str(self.page_no()), align="C")

    def file_id(self) -> None:
        """Give the file no name of its own, which would tell two files of the same words apart."""


class Timeless(OutputProducer):
    """Leaves out when the file was made, which the library reads off a clock."""

    def _add_info(self) -> PDFInfo:
        info = super()._add_info()
        info.creation_date = None  # type: ignore[assignment]
        return info


@cache
def known() -> frozenset[int]:
    """Give the code points of the signs that the typeface has."""
    with typeface("Regular") as path, TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def printed(document: Document) -> bytes:
    """Set a document and give the file; a letter is set tighter before it takes a second page."""
    with typeface("Regular") as regular, typeface("SemiBold") as bold, ExitStack() as opened:
        for setting in FOR_LETTERS if document.one_page else (USUAL,):
            sheet = Sheet(document, setting, regular, bold)
            for font in sheet.fonts.values():
                opened.enter_context(font.ttfont)  # type: ignore[union-attr]
            _set(sheet, document.blocks)
            if sheet.page_no() == 1:
                break
        return bytes(sheet.output(output_producer_class=Timeless))


def _set(sheet: Sheet, blocks: tuple[Block, ...]) -> None:
    sheet.add_page()
    for number, block in enumerate(blocks):
        if number:
            sheet.ln(ABOVE.get(block.kind, 0) * sheet.leading)
        if sheet.will_page_break(_kept_whole(sheet, block)):
            sheet.add_page()
        SETTERS.get(block.kind, _paragraph)(sheet, block)
        goes_on = any(following.kind == "item" for following in blocks[number + 1 : number + 2])
        ends_list = block.kind == "item" and not goes_on
        sheet.ln((PARAGRAPH if ends_list else BELOW.get(block.kind, PARAGRAPH)) * sheet.leading)


def _kept_whole(sheet: Sheet, block: Block) -> float:
    """Give the height below which a block would rather begin on the next page: a short paragraph is not cut."""
    few = TOGETHER.get(block.kind, FEW_LINES) * sheet.leading
    if block.kind in TOGETHER or not sheet.will_page_break(few):
        return few
    sheet.set_font("serif", "", sheet.size)
    # As narrow as an item, so that it never takes more lines than are counted.
    text, width = shown(plain(block.runs)), sheet.epw - block.level * INDENT
    lines = cast("list[str]", sheet.multi_cell(width, text=text, align="L", dry_run=True, output="LINES"))
    return min(len(lines), FEW_LINES) * sheet.leading


def _runs(sheet: Sheet, runs: tuple[Run, ...], size: float, *, strong: bool = False) -> None:
    """Set words from where the pen stands to the margin, and end the line."""
    height, owed = sheet.leading * size / sheet.size, ""
    for run in runs:
        # The typeface has no slanted shapes here, so emphasis is as strong as it gets.
        sheet.set_font("serif", "B" if strong or run.strong or run.emphasis else "", size)
        text = owed + shown(run.text)
        # A run that began with a word would be cut inside it at the end of a line; one that begins with a space is not.
        owed = " " if text.endswith(" ") and not text.isspace() else ""
        sheet.write(height, text.removesuffix(owed))
    sheet.ln(height)


def _paragraph(sheet: Sheet, block: Block) -> None:
    _runs(sheet, block.runs, sheet.size)


def _strong(sheet: Sheet, block: Block) -> None:
    _runs(sheet, block.runs, sheet.size, strong=True)


def _heading(sheet: Sheet, block: Block) -> None:
    _runs(sheet, block.runs, HEADINGS[min(block.level, len(HEADINGS)) - 1], strong=True)


def _sender(sheet: Sheet, block: Block) -> None:
    """Set the sender's lines as a block whose longest line ends at the right margin."""
    sheet.set_font("serif", "", sheet.size)
    longest = max(sheet.get_string_width(line) for line in shown(plain(block.runs)).split("\n"))
    _indented(sheet, sheet.epw - min(longest + 0.1, WIDEST_SENDER * sheet.epw), block)


def _item(sheet: Sheet, block: Block) -> None:
    """Set an item with its mark hanging to the left of its words."""
    indent = INDENT * (block.level - 1)
    sheet.set_font("serif", "", sheet.size)
    if block.mark:
        sheet.set_x(sheet.l_margin + indent)
        sheet.cell(h=sheet.leading, text=block.mark)
    _indented(sheet, indent + INDENT, block)


def _indented(sheet: Sheet, indent: float, block: Block) -> None:
    sheet.set_left_margin(MARGIN + indent)
    sheet.set_x(MARGIN + indent)
    _runs(sheet, block.runs, sheet.size)
    sheet.set_left_margin(MARGIN)
    sheet.set_x(MARGIN)


def _table(sheet: Sheet, block: Block) -> None:
    """Set a table with a head that comes again on every page, its columns as wide as their words ask."""
    sheet.set_font("serif", "", SMALL)
    with sheet.table(
        col_widths=column_shares(block.rows),
        borders_layout="HORIZONTAL_LINES",
        text_align="LEFT",
        v_align="TOP",
        line_height=sheet.leading * SMALL / sheet.size,
        padding=(0.8, 2, 0.8, 0),
        headings_style=FontFace(emphasis="BOLD"),
    ) as table:
        for row in block.rows:
            table.row([shown(plain(cell)) for cell in row])


SETTERS: dict[str, Callable[[Sheet, Block], None]] = {
    "heading": _heading,
    "sender": _sender,
    "subject": _strong,
    "item": _item,
    "table": _table,
}
