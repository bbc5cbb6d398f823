"""Blame for the company, its leaders or the reader, where a letter needs no reason at all.

Somebody who leads, and what they did or left undone; a cause with somebody's fault in it; what was done to the writer;
what was raised and not heard; promises. Blame that the sentence denies, or that falls on the writer, is no blame.
"""

from resignation.bitterness import marked
from resignation.blame import accusations
from resignation.model import Context, Rule, Span


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is sure."""
    return marked(text, accusations(text), sure=True)


RULE = Rule(
    kind="accusation-or-blame",
    severity="warn",
    title="Words that lay blame",
    message="“{words}” says that somebody is at fault.",
    suggestion="Leave the cause out, or name it as your own decision: “I have decided that it is time for a change.” "
    "What went wrong can be told in an exit interview or through the channel for complaints.",
    why="A resignation letter is kept, and it is read by people who cannot ask you what you meant. Blame invites a "
    "reply, colours references, and can be quoted if there is a dispute later.",
    heard="This sentence may be read as blame for the company or its leaders.",
    find=_find,
    bad=(
        "I am resigning due to the mismanagement of the platform team.",
        "The leadership ignored our warnings about the launch.",
        "I am leaving because of the way I was treated after the outage.",
        "You failed to give the team the people it was promised.",
        "My concerns about the quality of the data were brushed aside by everybody in charge.",
        "We told HR three times, and nothing was ever done.",
        "I was passed over for promotion twice.",
        "I have lost all confidence in the management of this company.",
        "The broken promises about headcount have left me no choice.",
        "Had you listened in March, none of this would have happened.",
        "I can no longer work for a company that puts growth ahead of safety.",
        "Nobody in charge took the evaluation results seriously.",
        "The blame for this lies with the executive team.",
        "You promised me a second engineer, but nobody was hired.",
        "The model was pushed out against our advice, and the review was skipped because it was being rushed through.",
        "As a result of constant micromanagement, I have decided to go.",
    ),
    good=(
        "I am not leaving because of anyone here.",
        "My decision is not due to any failings of the company.",
        "Through no fault of the team, the work no longer suits me.",
        "Thank you for never failing to support me.",
        "You never let me down, and my manager never ignored a question.",
        "I failed to thank many people in person, for which I apologise.",
        "I disagree with the direction and have come to the decision to leave.",
        "The role has changed since I joined, and I would like to do more research.",
        "Because of the move to Lisbon, I cannot stay in this position.",
        "The runbook explains what to do when the nightly job fails to start.",
        "I was treated with great kindness by the whole company.",
        "Should you fail to reach me, please write to my private address.",
        "You refused to let me give up, and I am grateful.",
        "The management has always listened to me.",
        "After a demanding period, I am burnt out and need a rest.",
    ),
)
