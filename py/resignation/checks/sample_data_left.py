"""The people, streets and firms of which templates are made: Jane Doe, 123 Main Street, ABC Company."""

import re

from resignation.model import Context, Rule, Span
from resignation.prose import fold

_SAMPLE = re.compile(
    r"\b(?:(?:jane|john)\s+(?:q\.?\s+)?(?:doe|public)|123\s+(?:main|any|your|fake|sample)\s+(?:street|st|road|avenue"
    r"|lane)\b|any\s?town\b|\(?555\)?[\s-]+(?:\d{3}[\s-])?(?:1234|4567|5555)"
    r"|(?:abc|xyz)\s+(?:company|corp(?:oration)?|inc|ltd|technologies|organi[sz]ation|pvt)\b|company\s+(?:abc|xyz)\b"
    r"|your\.?(?:name|email)@\w+\.\w+|(?:name|email|user|username)@(?:email|example|domain|company)\.com)"
)


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark sample data, unless the person is really called so."""
    own = {fold(name) for name in (context.own_name, *context.people)}
    return tuple(
        Span(match.start(), match.end(), (("sample", " ".join(text[match.start() : match.end()].split())),))
        for match in _SAMPLE.finditer(fold(text))
        if match.group() not in own
    )


RULE = Rule(
    kind="placeholder-left",
    severity="consider",
    title="Words of a template",
    message="“{sample}” is what templates put where a real name belongs.",
    suggestion="Put your own in its place. If it is real, leave it.",
    why="Sample data in a letter shows that nobody read it, and a wrong name or address can send it astray.",
    find=_find,
    context=Context(own_name="John Doe"),
    bad=(
        "Sincerely,\nJane Doe",
        "123 Main Street, Springfield",
        "I resign from ABC Company.",
        "Call me at 555-1234.",
        "Anytown, 24 November 2026",
        "I resign from my post at XYZ Corp.",
        "Write to your.name@gmail.com.",
        "Write to name@example.com.",
    ),
    good=(
        "Sincerely,\nJane Dole",
        "1230 Main Street, Springfield",
        "I learned my ABC here.",
        "Sincerely,\nJohn Doe",
        "Every company needs an alphabet.",
        "Call me on extension 555.",
        "The main street was closed.",
        "Write to maya@example.org.",
    ),
)
