"""Sentences that weigh as blame without a word of blame that is known: to be looked at again, no more."""

from resignation.blame import accusations
from resignation.model import Context, Rule, Span


def _short(words: str) -> str:
    """Give the first few words of a quotation."""
    several = words.split()
    return " ".join(several[:7]) + (" …" if len(several) > 7 else "")  # noqa: PLR2004 - a message quotes a few words


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is not sure."""
    return tuple(
        Span(start, end, (("words", _short(text[start:end])),)) for start, end, sure in accusations(text) if not sure
    )


RULE = Rule(
    kind="accusation-or-blame",
    severity="consider",
    title="Words that may be read as blame",
    message="“{words}” may be read as saying that somebody is at fault.",
    suggestion="If it is meant as blame, leave it out; if it is not, say the plain fact, or nothing.",
    why="People who read the letter later cannot ask what was meant, and bitterness between the lines is read first.",
    find=_find,
    bad=(),
    good=(),
)
