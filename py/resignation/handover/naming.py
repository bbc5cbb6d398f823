"""Ids that stay the same while the answers grow, so that what was ticked off stays ticked off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 40
OTHER = re.compile(r"[^a-z0-9]+")


def slug(name: str) -> str:
    """Give a name as part of an id; where that would lose something, its sum tells it from others.

    >>> slug("nightly scoring"), slug("模型"), slug("")
    ('nightly-scoring', 'x-fede1c7c', 'unnamed')
    """
    if not name:
        return "unnamed"
    plain = OTHER.sub("-", name.casefold()).strip("-")[:LONGEST]
    if plain == name.casefold().replace(" ", "-"):
        return plain
    return f"{plain or 'x'}-{crc32(name.encode()):08x}"


def slugs(names: Iterable[str]) -> tuple[str, ...]:
    """Give each name an id of its own; the second of the same name is numbered.

    >>> slugs(("a", "b", "a"))
    ('a', 'b', 'a--2')
    """
    seen: dict[str, int] = {}
    found = []
    for name in names:
        base = slug(name)
        seen[base] = seen.get(base, 0) + 1
        found.append(base if seen[base] == 1 else f"{base}--{seen[base]}")
    return tuple(found)
