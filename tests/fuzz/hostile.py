"""What is typed, pasted or opened by somebody who means harm, or by a cat on the keyboard."""

from __future__ import annotations

import json
import random
from copy import deepcopy
from typing import Any

# Shapes of the published lists: https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'><iframe srcdoc='<script>alert(1)</script>'>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    '<a href="javascript:alert(1)">x</a>',
    '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
    "<style>@import'javascript:alert(1)';</style>",
    "<body onpageshow=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<template><script>alert(1)</script></template>",
    '<!--<img src="--><img src=x onerror=alert(1)//">',
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{7*7}} {% include 'x' %} {{ ''.__class__ }}",
    "${7*7} #{7*7} <%= 7*7 %>",
)
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "'=1+1", "＝1+1")
HEADERS = (
    "x\r\nBcc: a@b.example",
    "x\nEND:VCALENDAR\nBEGIN:VEVENT",
    "x\u2028DTSTART:19700101",
    "x\x0bX-Y: 1",
    "=?utf-8?q?x?=",
)
PATHS = ("../../etc/passwd", "C:\\x", "con", "a/../../b", "\x00", ".", "…/…", "name\u202egpj.exe")
STRANGE = (
    "\ud800",
    "\ufffe",
    "\u202e" * 9,
    "🧑🏽‍🔬" * 40,
    "é" + "\u0301" * 200,
    "x" * 5_000,
    " " * 300,
    "\t\r\n\x0b\x0c\x1c\x85",
    "null",
    "undefined",
    "NaN",
    "-0",
    "1e400",
    "0x10",
    "__proto__",
    "constructor",
    "%s%n",
    "{0}",
    "\\",
    "'",
    '"',
    "]]>",
)
DATES = (
    "2026-12-18",
    "2027-02-29",
    "0000-00-00",
    "9999-12-31",
    "1900-01-01",
    "2026-1-1",
    "18.12.2026",
    "-1",
    "2026-11-24T00:00",
)
NUMBERS = ("0", "3", "-1", "1e3", "0.5", "99999999999999999999", "٣", "1,5", "½")
JSON_SCRAPS: tuple[Any, ...] = (None, True, 0, -1, 1e308, "", "x", [], {}, [[]], {"a": {"b": []}}, ["x"] * 50)
EVERYTHING = (*MARKUP, *FORMULAS, *HEADERS, *PATHS, *STRANGE, *DATES, *NUMBERS)


def words(chance: random.Random) -> str:
    """Give something to type."""
    chosen = chance.choice(EVERYTHING)
    return chosen if chance.random() < 0.8 else chosen + chance.choice(EVERYTHING)


def scrap(chance: random.Random, depth: int = 0) -> Any:
    """Give any piece of JSON."""
    kind = chance.randrange(4 if depth < 4 else 2)
    if kind == 0:
        return words(chance)
    if kind == 1:
        return deepcopy(chance.choice(JSON_SCRAPS))  # what is damaged next would else change it for all
    size = chance.randrange(4)
    if kind == 2:
        return [scrap(chance, depth + 1) for _ in range(size)]
    return {words(chance)[:20]: scrap(chance, depth + 1) for _ in range(size)}


def damaged(chance: random.Random, whole: dict[str, Any]) -> dict[str, Any]:
    """Give a saved file in which one or two things are something else."""
    copy: dict[str, Any] = json.loads(json.dumps(whole))
    for _ in range(chance.randint(1, 2)):
        here: Any = copy
        while True:
            keys = list(here) if isinstance(here, dict) else list(range(len(here)))
            if not keys:
                break
            key = chance.choice(keys)
            if isinstance(here[key], dict | list) and here[key] and chance.random() < 0.8:
                here = here[key]
                continue
            here[key] = scrap(chance)
            break
    return copy
