"""Sarcasm: thanks that are none, wishes that bite, praise in scare quotes.

What gives it away is a good word joined to a bad thing, a phrase that nobody means kindly, or quotation marks around a
word of praise or rank. Warm thanks, even odd ones, are left alone.
"""

import re

from resignation import ironyturns, ironyways, phrasebook
from resignation.model import Context, Rule, Span
from resignation.places import before
from resignation.prose import Worth, always

_SAID = phrasebook.Phrasebook(ironyways.TABLE + ironyturns.TABLE, {})
_DENIED = re.compile(r"(?:\b(?:never|not|no|without)|n't)\s+(?:\w+\s+)?\Z")


def _is_meant(line: phrasebook.Line, said: re.Match[str]) -> bool:
    """Tell a sarcastic turn of phrase from its denial."""
    return not _DENIED.search(before(line.text, said.start()))


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark each sarcastic turn of phrase."""
    return tuple(
        Span(start, end, (("words", " ".join(text[start:end].split()[:8])),))
        for start, end in _SAID.find(text, _is_meant, worth)
    )


RULE = Rule(
    kind="sarcasm-or-joke",
    severity="consider",
    title="Sarcasm",
    message="“{words}” will be heard as sarcasm.",
    suggestion="Say the plain thing or nothing. “Thank you for the time that I have had here” ends the matter.",
    why="Irony does not survive on paper. Whoever reads the file in three years sees contempt, or takes the words"
    " at face value.",
    heard="This sentence may be read as irony or as a joke.",
    find=_find,
    by_sentence=True,
    bad=(
        "Thanks for nothing, and please forward my last payslip to my home.",
        "Thank you for the sleepless nights and for all the pointless meetings.",
        "Best of luck with the migration, because you'll need it.",
        "Congratulations on finally driving out the last person who could read the code.",
        "Surprise, surprise: the promotion went to somebody else.",
        "I will not miss the 3 a.m. pages or the meetings about meetings.",
        'It has been an honour to be part of this "leadership" experiment.',
        "In your infinite wisdom you moved the team to another floor.",
        "It's not me, it's you.",
        "I am sure you will manage somehow without the person who built it.",
        "Enjoy the on-call rota, and have fun with the alerts in the night.",
        "Thank you for teaching me how not to run a team.",
        "In case anyone has noticed, I was the one who kept this running.",
        "I wish I could say that it has been a pleasure to work for you.",
    ),
    good=(
        "Thank you for the endless patience that you have shown to me.",
        "Thank you for teaching me how to run an incident.",
        "I wish you the best of luck with the migration in the spring.",
        "Congratulations on the launch, which I was glad to be part of.",
        "I will miss the team, the jokes and the Friday lunches.",
        "It has been an honour to be part of this team and of its work.",
        'The paper "Attention is all you need" is on the reading list in the wiki.',
        "Good luck with the new office, and enjoy the view from the fourth floor.",
        "I am sure that you will find the right person for the role.",
        "It was a surprise to me how much I enjoyed the work on the platform.",
        'The document called "Handover" is in the shared folder of the team.',
        "I am sad to leave, and I will remember the team with pleasure.",
    ),
)
