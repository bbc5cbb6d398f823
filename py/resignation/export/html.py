"""HTML: a page of its own that prints as a letter, and the rich half of what is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation.model import Format
from resignation.render import document

if TYPE_CHECKING:
    from resignation.model import Letter


def _write(letter: Letter) -> str:
    return document("letter.html.jinja", {"letter": letter})


FORMAT = Format(mime="text/html", write=_write)
