"""JSON: the letter for other programs, clause by clause with its reason."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from resignation.export.txt import text
from resignation.model import Format

if TYPE_CHECKING:
    from resignation.model import Letter


def record(letter: Letter) -> dict[str, object]:
    """Give the letter as a mapping of plain values."""
    return {
        "text": text(letter),
        "subject": letter.subject,
        "clauses": [{"id": p.id, "text": p.text, "why": p.why} for p in letter.paragraphs if p.text],
        "tone": letter.tone,
        "length": letter.length,
        "language": letter.language,
    }


def _write(letter: Letter) -> str:
    return json.dumps(record(letter), ensure_ascii=False, indent=2) + "\n"


FORMAT = Format(mime="application/json", write=_write)
