"""The lengths of notice that a text speaks of: "four weeks' notice", "my notice period is three months"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from resignation.datestyles import NUMBER, UNIT, period
from resignation.model import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A length of notice that a text speaks of; ``given`` where the letter itself is that notice."""

    start: int
    end: int
    period: Period
    given: bool


_KINDS = r"(?:\s+(?:of|worth\s+of|written|formal|prior|advance|contractual|statutory|working|days?))*"
_NOTICE = re.compile(rf"\b{NUMBER}[\s-]+{UNIT}(?:'?s)?'?{_KINDS}\s+notice\b")
_NOTICE_OF = re.compile(rf"\bnotice(?:\s+period)?\s+(?:(?:is|of|will\s+be|being)\s+)+{NUMBER}[\s-]+{UNIT}s?\b")
_NOTICE_BARE = re.compile(
    rf"\b(?:getting|giving|give)\s+(?:you\s+)?(?:my\s+|the\s+)?(?:full\s+)?{NUMBER}[\s-]+{UNIT}s\b(?!\s+(?:of|to)\b"
    rf"|'?\s*(?:\w+\s+)?notice)"
)
_GIVEN = re.compile(
    r"\b(?:my|giv(?:e|ing)|as|(?:resign\w*|quit\w*|leav\w+|goodbye|hereby"
    r"|therefore)\b[^.!?;]{0,16}?\bwith|here\s+is|here's|offer\w*|provid\w+|submit\w*|consider"
    r"|tender\w*|this\s+is|hand\w*|put\w*\s+in|accept)\s+"
    r"(?:(?:you|it|this|letter|with|as|my|the|a|full|required|contractual|formal|usual|standard|customary)\s+)*\Z"
)


def given_notices(folded: str) -> tuple[Notice, ...]:
    """Give the lengths of notice in a folded text, form by form."""
    forms = (_NOTICE, _NOTICE_OF, _NOTICE_BARE)
    return tuple(_notice(folded, match) for form in forms for match in form.finditer(folded))


def _notice(folded: str, match: re.Match[str]) -> Notice:
    given = match.re is _NOTICE and _GIVEN.search(folded, max(0, match.start() - 50), match.start())
    return Notice(
        start=match.start(), end=match.end(), period=period(match), given=bool(given) or match.re is _NOTICE_BARE
    )
