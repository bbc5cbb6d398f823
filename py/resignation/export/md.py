"""Markdown: the same letter for a wiki or an editor, with what Markdown would read as markup escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.markdown import escaped
from resignation.model import Format

if TYPE_CHECKING:
    from resignation.model import Letter


def _lines(block: tuple[str, ...]) -> str:
    return "  \n".join(escaped(line) for line in block)


def _write(letter: Letter) -> str:
    heads = (_lines(letter.sender), escaped(letter.date_line), _lines(letter.recipient))
    subject = f"**{escaped(letter.subject)}**" if letter.subject else ""
    text = (escaped(letter.salutation), *(_lines(tuple(p.text.split("\n"))) for p in letter.paragraphs if p.text))
    close = f"{escaped(letter.valediction)}\n\n{escaped(letter.signature)}"
    return "\n\n".join(block for block in (*heads, subject, *text, close) if block) + "\n"


FORMAT = Format(mime="text/markdown", write=_write)
