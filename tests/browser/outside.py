"""The engine outside the browser, to compare the page with."""

from __future__ import annotations

import json
from typing import Any

from resignation.app import respond

TODAY = "2026-11-20"


def reply_to(**request: Any) -> dict[str, Any]:
    """Return what the engine replies on this machine."""
    reply: dict[str, Any] = json.loads(respond(json.dumps(request)))
    return reply


def written_by_cpython(raw: dict[str, Any], kind: str = "txt") -> str:
    """Return the letter that saved answers give on this machine."""
    kept = json.dumps({"answers": raw})
    return str(reply_to(action="export", value=kind, kept=kept, form=[], today=TODAY)["file"]["text"])
