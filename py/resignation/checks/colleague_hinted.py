"""Sentences that name somebody and weigh as bitter: to be looked at again, because a named person can be hurt."""

from resignation.namedblame import named_blame
from resignation.model import Context, Rule, Span


def _short(words: str) -> str:
    """Give the first few words of a quotation."""
    several = words.split()
    return " ".join(several[:7]) + (" …" if len(several) > 7 else "")  # noqa: PLR2004 - a message quotes a few words


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is not sure."""
    return tuple(
        Span(start, end, (("words", _short(text[start:end])),))
        for start, end, sure in named_blame(text, context)
        if not sure
    )


RULE = Rule(
    kind="third-person-blame-of-named-colleague",
    severity="consider",
    title="Somebody named in a bitter sentence",
    message="“{words}” may be read as blame for a person by name.",
    suggestion="Leave the name out, or say only what you thank the person for.",
    why="The letter will be shown to the person it names, who cannot answer in it.",
    find=_find,
    bad=(),
    good=(),
)
