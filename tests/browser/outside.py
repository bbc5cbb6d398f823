"""What is outside the page: the engine on this machine, to compare with, and the files that the page gives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from resignation.app import respond

if TYPE_CHECKING:
    from tests.browser.desk import Desk

TODAY = "2026-11-20"


def reply_to(**request: Any) -> dict[str, Any]:
    """Return what the engine replies on this machine."""
    reply: dict[str, Any] = json.loads(respond(json.dumps(request)))
    return reply


def written_by_cpython(raw: dict[str, Any], kind: str = "txt") -> str:
    """Return the letter that saved answers give on this machine."""
    kept = json.dumps({"answers": raw})
    return str(reply_to(action="export", value=kind, kept=kept, form=[], today=TODAY)["file"]["text"])


def name_of_file(desk: Desk, kind: str) -> str:
    """Take the letter away as a file of any kind, text or not, and return the file's name."""
    with desk.page.expect_download(timeout=60_000) as coming:
        desk.take("export", kind)
    return str(coming.value.suggested_filename)
