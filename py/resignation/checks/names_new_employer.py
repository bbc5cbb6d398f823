"""A letter that names the next employer, or a model that was marked confidential."""

import re

from resignation.model import Context, Rule, Span


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark each private name that stands as whole words, in any case and across line breaks."""
    found = []
    for name in context.private_names:
        words = r"\s+".join(re.escape(word) for word in name.split())
        flags = re.IGNORECASE if len(name) > 2 else 0  # noqa: PLR2004 - "AI" is a name, "ai" may be a word
        for match in re.finditer(rf"(?<!\w){words}(?!\w)", text, flags):
            found.append(Span(match.start(), match.end(), (("name", match.group()),)))  # noqa: PERF401
    return tuple(found)


_NAMES = Context(private_names=("Vantage Research", "tidepool"))

RULE = Rule(
    kind="names-new-employer",
    severity="stop",
    title="A name that should stay private",
    message="“{name}” is something you marked as private.",
    suggestion="Take the name out. A resignation letter does not need it.",
    why="A letter stays on file. The next employer's name invites questions about a non-compete, and a codename "
    "can breach a duty of confidence.",
    find=_find,
    context=_NAMES,
    bad=(
        "I am joining Vantage Research in January.",
        "I am joining vantage research in January.",
        "My next role is at Vantage\nResearch.",
        "Vantage Research's offer was too good.",
        "I will hand over tidepool before I go.",
        "The Tidepool runbook is nearly done.",
    ),
    good=(
        "I am joining another company in January.",
        "Vantage points differ, and research goes on.",
        "I looked at it from every vantage point.",
        "The tidepools on the coast are worth a visit.",
        "I will hand over the three production models.",
        "My research has been a pleasure.",
    ),
)
