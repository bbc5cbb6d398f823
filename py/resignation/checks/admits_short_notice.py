"""A letter that names the notice it owes and then gives less."""

import re

from resignation import daybook
from resignation.model import Context, Rule, Span
from resignation.prose import read
from resignation.shortnotice import ADMITS

_FINE = re.compile(
    r"\b(?:needn't|need\s+not|not\s+asking|no\s+need|don't\s+want|do\s+not\s+want|(?:wouldn't"
    r"|would\s+not)\s+(?:want|ask|dream|wish)|not\s+wish|nobody|never|of\s+course)\b"
    r"|\b(?:(?<!it )(?<!grateful )(?<!glad )(?<!thankful )(?<!obliged )if\s+(?:you|the\s+company"
    r"|it\s+suits)|should\s+you|as\s+agreed|you\s+(?:have\s+)?agreed"
    r"|we\s+(?:have\s+)?agreed|kindly\s+agreed|thank\s*(?:s|you)\b|thankful\s+(?:that|to)"
    r"|\bnot\s+(?:leave|go|finish)\b|grateful\s+(?:that|to\s+you)\b"
    r"|for\s+agreeing|not\s+asking|rather\s+give\s+you\s+more|longer|more\s+than|not\s+(?:wish|want"
    r"|ask)\w*\s+to\s+(?:shorten|reduce))\b"
)


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark the words in which the notice owed and the shorter one meet; silent where the day named is late enough."""
    page = read(text[: daybook.LONGEST])
    folded = page.folded
    if not page.is_english or _reaches(text, context):
        return ()
    return tuple(
        Span(match.start(), match.end())
        for match in ADMITS.finditer(folded)
        if not page.is_quoted(*match.span()) and not _FINE.search(daybook.around(text, match.start()))
    )


def _reaches(text: str, context: Context) -> bool:
    days = daybook.read(text, context.letter_date).last_days
    return context.earliest is not None and any(day.dates and max(day.dates) >= context.earliest for day in days)


RULE = Rule(
    kind="notice-too-short",
    severity="warn",
    title="Less notice than the letter says you owe",
    message="The letter names the notice that you owe, and gives less.",
    suggestion="Keep to the notice, or ask for an earlier end as a request: “I would be grateful if we could agree on "
    "…”.",
    why="In writing, this shows that you knew of the longer notice. An earlier day is safe once your employer "
    "has agreed "
    "to it in writing.",
    find=_find,
    whole=True,
    bad=(
        "My contract says eight weeks. I'm giving two.",
        "I have to skip the notice period.",
        "I'm in no position to work the three months.",
        "I'm aware that my contract says three months, but I start elsewhere on the 14th.",
        "Though my notice period is two months, I request that 4 December 2026 may be treated as my last working day.",
        "My notice period is 90 days. However I have to join my new organisation and request you to relieve me early.",
        "I know that this is less than the notice my contract asks for.",
        "I will not be able to serve the full notice period of two months.",
        "I can only give one week.",
        "Please waive the remaining notice.",
        "Although I owe a full month's notice, my last day will be Friday.",
        "I request that the balance notice period be waived.",
    ),
    good=(
        "My notice is four weeks, so I leave in four weeks.",
        "You needn't waive any of my notice.",
        "My contract asks for three months' notice, and my last day will be 28 February 2027.",
        "My notice period is one month, so my contract ends on 31 December.",
        "I know that two weeks is customary; I would like to offer six.",
        "If you prefer, I am glad to leave earlier than my notice allows.",
        "I give more than the notice that my contract requires.",
        "As agreed with you, the remaining notice is waived.",
        "I will serve my full notice period of 60 days.",
        "I have only two weeks of leave left.",
        "My contract is in order, though the office is cold.",
    ),
)
