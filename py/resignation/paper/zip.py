"""ZIP: several files in one, the same bytes for the same files.

Nothing is compressed, because one version of zlib does not give the bytes of another, and the parts are small.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# The earliest time that a ZIP can hold.
NO_TIME = (1980, 1, 1, 0, 0, 0)
ORDINARY_FILE = 0o100644 << 16
UNIX = 3
# Windows keeps these names for devices, whatever their ending.
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


def write(files: Mapping[str, str | bytes]) -> bytes:
    """Write files into a ZIP in the order given; a name that could leave the folder it is unpacked in is refused."""
    # Here, not above: with all that it brings along it would be in the way of the first letter.
    from zipfile import ZIP_STORED, ZipFile, ZipInfo  # noqa: PLC0415

    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, content in files.items():
            if not is_safe(name):
                raise ValueError(name)
            entry = ZipInfo(name, NO_TIME)
            entry.external_attr = ORDINARY_FILE
            entry.create_system = UNIX
            archive.writestr(entry, content)
    return buffer.getvalue()


def is_safe(name: str) -> bool:
    r"""Return whether a name stays in its folder on every system.

    >>> [is_safe(name) for name in ("models/ranking.md", "[Content_Types].xml", "../x", "/x", "a\\b", "c:x", "")]
    [True, True, False, False, False, False, False]
    """
    return name.isprintable() and not set(name) & set('\\:*?"<>|') and all(map(_is_safe_part, name.split("/")))


def _is_safe_part(part: str) -> bool:
    return bool(part.strip(". ")) and part == part.rstrip(". ") and part.partition(".")[0].casefold() not in DEVICES
