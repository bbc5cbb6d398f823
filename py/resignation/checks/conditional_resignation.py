"""A resignation that depends on something: a raise, an answer, a signature elsewhere."""

from resignation import statement
from resignation.model import Context, Rule, Span
from resignation.prose import read


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each sentence that ties leaving, or staying, to a condition."""
    if not read(text[: statement.LONGEST]).is_english:
        return ()
    return tuple(Span(start, end) for start, end in statement.read(text).conditional)


RULE = Rule(
    kind="conditional-resignation",
    severity="stop",
    title="A resignation with a condition",
    message="This makes your leaving depend on something.",
    suggestion="Say that you resign, without a condition. If you would rather negotiate, do that first and in another "
    "letter.",
    why="A notice that depends on an event is void in some places and an ultimatum everywhere. It can be taken as a "
    "resignation when you did not mean it, or as none when you did.",
    heard="This sentence may make the resignation depend on something.",
    find=_find,
    bad=(
        "If Marcus keeps his job, I don't keep mine.",
        "It's the raise or my resignation.",
        "I shall be leaving in January, depending on how the appeal goes; if not granted, take this as my notice.",
        "Without a raise I will have to leave.",
        "Give me a reason to stay and I'll tear this up.",
        "Unless my pay is raised, I will resign.",
        "If the promotion doesn't come through by the end of the month, please consider this my resignation.",
        (
            "In case the company is able to match the same, I will continue, otherwise kindly consider this as "
            "my resignation."
        ),
        "Should the board decline to restore the budget, I shall resign with effect from 31 January 2027.",
        "I am prepared to resign provided that the company agrees to six months of severance.",
        "This notice will be withdrawn if the reorganisation is reversed.",
        "If you can beat that before the weekend, I'm willing to tear this letter up.",
        "My resignation is conditional on my visa being approved.",
        "I will resign once my new contract is signed.",
        "Please treat this as my notice if there is no give on remote work.",
        "I would reconsider if you could match the offer.",
        "Fix the on-call rota or I quit.",
        "I resign, subject to receiving my full bonus.",
        "My resignation takes effect only if the transfer is refused.",
        "I am open to a counter-offer, but for now I resign.",
        "I resign unless the decision about the office is taken back.",
    ),
    good=(
        "Unless I hear otherwise, I will leave on 18 December.",
        "I will complete all pending tasks before I leave.",
        "If a model needs retraining before then, I will sort it out.",
        "I would be grateful if you could confirm that you have received my resignation.",
        "I won't change my mind, even if you double my pay.",
        "I resign as Data Engineer. If you have questions, please ask.",
        "If that date is not possible, my employment ends on the next possible date.",
        "I resign with effect from 31 January 2027, or alternatively at the next possible date.",
        "If you would rather that I leave sooner, I will understand.",
        "Should the company wish to place me on garden leave, I should be glad of a few days' warning.",
        "I am giving notice, subject to the terms of my contract.",
        "Should that day not be possible, my employment ends on the next one that is.",
        "I would like to take three days of leave within the notice period, subject to your approval.",
        "If it helps, I am happy to stay until 15 January.",
        "If my calculation of the notice is wrong, please tell me.",
        "My decision is final, and I will not reconsider my resignation if an offer is made.",
        "I would be glad to go on helping as a consultant, provided that its terms were settled in writing.",
        "When I leave, Priya will take over, provided that she agrees.",
        "Once the runbooks are done I will leave the keys with Dana.",
        "If there is a form for my resignation, please send it to me.",
    ),
)
