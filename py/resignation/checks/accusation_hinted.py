"""Sentences that weigh as blame without a word of blame that is known: to be looked at again, no more."""

from resignation.bitterness import marked
from resignation.blame import accusations
from resignation.model import Context, Rule, Span


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is not sure."""
    return marked(text, accusations(text), sure=False)


RULE = Rule(
    kind="accusation-or-blame",
    severity="consider",
    title="Words that may be read as blame",
    message="“{words}” may be read as saying that somebody is at fault.",
    suggestion="If it is meant as blame, leave it out; if it is not, say the plain fact, or nothing.",
    why="People who read the letter later cannot ask what was meant, and bitterness between the lines is read first.",
    find=_find,
    whole=True,
    bad=(
        "The removal vans came in the week in which the office was said to be safe, and nobody explained.",
        "The responsibility kept growing while the title stayed where it was.",
        "Somebody upstairs decided that the truth was too expensive.",
        "My probation was extended twice for reasons that nobody could name.",
        "There was money for a rebrand but none for a second annotator.",
        "No one had the courage to say it to our faces.",
        "I found out from a calendar invite that I had a new boss.",
    ),
    good=(
        "I was hired for a year and stayed for nine.",
        "You took the time to explain each decision.",
        "The review took place on the day that was agreed.",
        "I have told no one but Karen.",
        "The certificate runs out in March, and the runbook says how to renew it.",
        "My work permit ends in March and cannot be renewed.",
        "We never missed a release, thanks to Heather.",
        "It was my own decision and nobody else had a hand in it.",
    ),
)
