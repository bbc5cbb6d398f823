"""Markdown: what somebody typed, so that no program takes it for markup, and an address stays one to click on."""

from __future__ import annotations

import re
from html import unescape

MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")
# A list, a rule or the underline of a heading begins a line; a number needs its dot escaped, not itself.
LINE_START = re.compile(r"^([^\S\n]*)(?:([-+=])|(\d+)([.)])(?=\s|$))", re.MULTILINE)
ADDRESS = re.compile(r"(https?://[\w./?#@!$&()+,;=%~:-]*[\w/#=&%~-])", re.ASCII)


def escaped(text: str) -> str:
    r"""Keep typed text from turning into markup.

    >>> print(escaped("1. *see* rank_retrain at https://a.b/c_d?e=1."))
    1\. \*see\* rank\_retrain at <https://a.b/c_d?e=1>.
    """
    parts = ADDRESS.split(text)
    whole = "".join(_address(part) if number % 2 else MARKUP.sub(r"\\\1", part) for number, part in enumerate(parts))
    return LINE_START.sub(_escaped_start, whole)


def _address(found: str) -> str:
    """Mark an address as one, unless a reader would take a part of it for an entity."""
    return f"<{found}>" if unescape(found) == found else MARKUP.sub(r"\\\1", found)


def _escaped_start(found: re.Match[str]) -> str:
    space, mark, number, dot = found.groups()
    return f"{space}\\{mark}" if mark else f"{space}{number}\\{dot}"
