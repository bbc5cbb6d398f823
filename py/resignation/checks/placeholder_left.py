"""A gap that was never filled: [your name], <date>, XXXX, or a template's own words."""

import re

from resignation.model import Context, Rule, Span

_GAP = re.compile(
    r"\[[^\[\]\n]{2,60}\]|<[A-Za-z][A-Za-z ]{2,40}>|\{\{[^{}\n]{1,60}\}\}|\bX{3,}\b|_{4,}|\b(?:TBD|TBC|Lorem ipsum)\b",
)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark what looks like a placeholder of this page, of a template or of a form."""
    return tuple(Span(m.start(), m.end(), (("gap", m.group()),)) for m in _GAP.finditer(text))


RULE = Rule(
    kind="placeholder-left",
    severity="stop",
    title="A gap that is still open",
    message="“{gap}” still stands where something of yours should.",
    suggestion="Fill it in, or take the sentence out.",
    why="A letter with an open gap can leave the last day or the addressee unclear, and looks like nobody's letter.",
    find=_find,
    bad=(
        "My last day will be [your last day].",
        "Dear [Manager's name],",
        "I resign as <Job Title>.",
        "Yours, {{ name }}",
        "My last day is XXXX.",
        "Signed ____________",
    ),
    good=(
        "My last day will be 18 December 2026.",
        "Dear James,",
        "I resign as Senior Engineer (Ranking).",
        "The threshold is < 5 and > 2.",
        "Super Bowl XX was long ago.",
        "See the list [1] in the annex.",
    ),
)
