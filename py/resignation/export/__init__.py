"""Room of take-away formats: one file a format, named after its file ending, exporting one ``FORMAT``.

A format turns a finished letter into text or bytes. Add a file and it is offered by the page and the command line.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from resignation.registry import room

if TYPE_CHECKING:
    from resignation.model import Format


@cache
def formats() -> dict[str, Format]:
    """Give every format by its file ending."""
    found: dict[str, Format] = room("export", "FORMAT")
    return found
