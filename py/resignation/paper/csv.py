"""CSV: tables for a spreadsheet, which must never take what somebody typed for a formula."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from resignation.paper.blocks import writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Signs with which a spreadsheet begins a formula, also in full width, and behind the mark that makes a cell text.
# https://owasp.org/www-community/attacks/CSV_Injection
FORMULA = re.compile(r"'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")


def write(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a table; the mark at its start tells a spreadsheet that the text is UTF-8."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerows([inert(cell) for cell in row] for row in (head, *rows))
    return text.getvalue().encode("utf-8-sig")


def inert(cell: str) -> str:
    """Give a cell that a spreadsheet shows and does not work out; a number stays a number.

    >>> [inert(cell) for cell in ("=1+1", "-3.5", "- none", "'=x", "p99 > 80 ms")]
    ["'=1+1", '-3.5', "'- none", "''=x", 'p99 > 80 ms']
    """
    text = writable(cell)
    return f"'{text}" if FORMULA.match(text) and not NUMBER.fullmatch(text) else text
