"""The files of the pack, and all of them as one archive: the same bytes in a terminal and in a browser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from resignation.pack.diary import calendar
from resignation.pack.documents import Ground, bound, ground_of, wiki
from resignation.pack.tables import tables
from resignation.paper import docx, pdf
from resignation.paper import zip as archive
from resignation.paper.blocks import Document, from_markdown
from resignation.render import words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from resignation.known import Facts

Kind = Literal["zip", "docx", "pdf", "md", "csv", "ics"]
KINDS: tuple[Kind, ...] = ("zip", "docx", "pdf", "md", "csv", "ics")
MIMES: dict[Kind, str] = {
    "zip": "application/zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "md": "application/zip",
    "csv": "application/zip",
    "ics": "text/calendar",
}


class NothingToWrite(Exception):
    """There is nothing of this kind yet, such as a calendar without dates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Every file of the pack by its path; ``lacking`` are the signs for which there is no PDF."""

    files: Mapping[str, bytes]
    lacking: str = ""


def pack(facts: Facts, today: date | None) -> Pack:
    """Make the whole pack."""
    ground = ground_of(facts, today)
    pages = wiki(ground)
    document = _document(ground, pages)
    files = {"handover.docx": docx.write(document)}
    lacking = pdf.missing_glyphs(document)
    if not lacking:
        files["handover.pdf"] = pdf.write(document)
    files |= {f"wiki/{name}.md": text.encode() for name, text in pages.items()}
    files |= {f"tables/{name}.csv": content for name, content in tables(ground).items()}
    dates = calendar(ground)
    return Pack(files=files | ({"calendar.ics": dates.encode()} if dates else {}), lacking=lacking)


def _document(ground: Ground, pages: dict[str, str]) -> Document:
    return Document(
        title=words("tasks", "title", {"leaver": ground.context["leaver"]}),
        blocks=from_markdown(bound(pages)),
        paper=cast("Literal['a4', 'letter']", ground.paper),
    )


def one_file(facts: Facts, today: date | None, kind: Kind) -> tuple[str, bytes]:
    """Make one kind of file alone, with its name; what is several files is an archive of them."""
    makers = {"docx": _docx, "pdf": _pdf, "md": _wiki, "csv": _tables, "ics": _calendar}
    if kind == "zip":
        return "handover.zip", archive.write(pack(facts, today).files)
    return makers[kind](ground_of(facts, today))


def _docx(ground: Ground) -> tuple[str, bytes]:
    return "handover.docx", docx.write(_document(ground, wiki(ground)))


def _pdf(ground: Ground) -> tuple[str, bytes]:
    return "handover.pdf", pdf.write(_document(ground, wiki(ground)))


def _wiki(ground: Ground) -> tuple[str, bytes]:
    return "handover-wiki.zip", archive.write({f"{name}.md": text for name, text in wiki(ground).items()})


def _tables(ground: Ground) -> tuple[str, bytes]:
    return "handover-tables.zip", archive.write({f"{name}.csv": text for name, text in tables(ground).items()})


def _calendar(ground: Ground) -> tuple[str, bytes]:
    dates = calendar(ground)
    if not dates:
        raise NothingToWrite
    return "calendar.ics", dates.encode()
