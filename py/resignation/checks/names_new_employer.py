"""A letter that names the next employer, in whatever spelling the name slips in."""

from resignation.model import Context, Rule, Span
from resignation.prose import read
from resignation.spellings import spelled


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark each private name, the longest form where several fit."""
    folded = read(text).folded if context.private_names else ""
    found = {span for name in context.private_names for span in spelled(text, folded, name)}
    return tuple(sorted(found, key=lambda span: span.start))


RULE = Rule(
    kind="names-new-employer",
    severity="stop",
    title="A name that should stay private",
    message="“{name}” is something you marked as private.",
    suggestion="Take the name out. A resignation letter does not need it.",
    why="A letter stays on file. The next employer's name invites questions about a non-compete, and a codename "
    "can breach a duty of confidence.",
    ours=True,
    find=_find,
    context=Context(private_names=("Vantage Research", "tidepool", "Allen Institute for Speech")),
    bad=(
        "I am joining Vantage Research in January.",
        "I am joining vantage research in January.",
        "My next role is at Vantage\nResearch.",
        "Vantage Research's offer was too good.",
        "I am leaving for Vantage.",
        "Vantage has made me an offer that I could not refuse.",
        "From January I will be at vantage.",
        "My new address will be maya@vantageresearch.com.",
        "I will hand over tidepool before I go.",
        "The Tidepool runbook is nearly done.",
        "I will document Tide Pool and tide-pool alike.",
        "TidePool-v2 still needs an owner.",
        "The job tidepool_nightly will outlast me.",
        "I have accepted an offer from AIS.",
    ),
    good=(
        "I am joining another company in January.",
        "Vantage points differ, and research goes on.",
        "I looked at it from every vantage point.",
        "From this vantage I can see what the team achieved.",
        "The tidepools on the coast are worth a visit.",
        "I will hand over the three production models.",
        "My research has been a pleasure.",
        "The tide turned, and the pool of candidates grew.",
        "I have said it to the team: I ask for nothing.",
    ),
)
