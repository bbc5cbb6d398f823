"""Sentences that weigh as a complaint or a taunt without a word for it that is known: to be looked at again."""

from resignation.bitterness import marked
from resignation.complaints import complaints
from resignation.model import Context, Rule, Span


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is not sure."""
    return marked(text, complaints(text), sure=False)


RULE = Rule(
    kind="grievance-or-insult",
    severity="consider",
    title="Words that may be read as a complaint",
    message="“{words}” may be read as a complaint.",
    suggestion="If it is one, leave it out; an exit interview is the place for it.",
    why="A complaint in the last letter mends nothing, and it is kept beside your name.",
    find=_find,
    whole=True,
    bad=(
        "I have had it up to here with stand-ups.",
        "There is no joy left in this work.",
        "The place has become a revolving door.",
        "The job is killing me by inches.",
        "I have spent two years banging my head against a wall.",
        "It is no way to run a business.",
        "It beggars belief that a firm of this size has no working chairs.",
    ),
    good=(
        "I want to spend more time with the children.",
        "I have grown too fond of the quiet life to come back to an office.",
        "I took too long over the first model, and nobody held it against me.",
        "It is hard to leave a place where I was trusted.",
        "The hours have been long, and I would do it again.",
        "I am ready for something new after nine good years.",
        "The work has been a pleasure from the first day.",
        "My weekends belong to my daughter now.",
    ),
)
