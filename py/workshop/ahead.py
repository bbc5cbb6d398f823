"""Gives the browser's Python what it would otherwise compile at each start: the functions of our records.

``dataclasses`` writes them as text and compiles that, which takes as long as half of all other imports. The build keeps
what comes out, by the fingerprint of the text that it was made from, so that another text is compiled as ever.
"""

import dataclasses
import hashlib
import marshal
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import Any

KEPT = Path(__file__).with_suffix(".marshal")


def code_of(text: str) -> CodeType:
    """Compile what ``dataclasses`` has written."""
    return compile(text, "<string>", "exec")


def name_of(text: str) -> bytes:
    """Return the name under which the code of a text is kept."""
    return hashlib.sha256(text.encode()).digest()[:12]


def serve(code: Callable[[str], CodeType]) -> None:
    """Let ``dataclasses`` run the code that it is given here for a text."""

    def run(text: str, globals_: dict[str, Any], locals_: dict[str, Any]) -> None:
        exec(code(text), globals_, locals_)  # noqa: S102 - what it does itself

    dataclasses.exec = run  # type: ignore[attr-defined]


if KEPT.exists():
    made: dict[bytes, CodeType] = marshal.loads(KEPT.read_bytes())  # noqa: S302 - from the same pack as this file
    serve(lambda text: made.get(name_of(text)) or code_of(text))
