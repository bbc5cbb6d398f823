"""Sentences that weigh as a complaint or a taunt without a word for it that is known: to be looked at again."""

from resignation.complaints import complaints
from resignation.model import Context, Rule, Span


def _short(words: str) -> str:
    """Give the first few words of a quotation."""
    several = words.split()
    return " ".join(several[:7]) + (" …" if len(several) > 7 else "")  # noqa: PLR2004 - a message quotes a few words


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is not sure."""
    return tuple(
        Span(start, end, (("words", _short(text[start:end])),)) for start, end, sure in complaints(text) if not sure
    )


RULE = Rule(
    kind="grievance-or-insult",
    severity="consider",
    title="Words that may be read as a complaint",
    message="“{words}” may be read as a complaint.",
    suggestion="If it is one, leave it out; an exit interview is the place for it.",
    why="A complaint in the last letter mends nothing, and it is kept beside your name.",
    find=_find,
    bad=(),
    good=(),
)
