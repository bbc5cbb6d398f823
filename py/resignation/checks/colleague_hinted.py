"""Sentences that name somebody and weigh as bitter: to be looked at again, because a named person can be hurt."""

from resignation.bitterness import marked
from resignation.model import Context, Rule, Span
from resignation.namedblame import named_blame


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is not sure."""
    return marked(text, named_blame(text, context), sure=False)


RULE = Rule(
    kind="third-person-blame-of-named-colleague",
    severity="consider",
    title="Somebody named in a bitter sentence",
    message="“{words}” may be read as blame for a person by name.",
    suggestion="Leave the name out, or say only what you thank the person for.",
    why="The letter will be shown to the person it names, who cannot answer in it.",
    find=_find,
    whole=True,
    bad=(
        "Ask anyone in the team what it is like to sit next to Ivan.",
        "Until Jamie is moved I cannot see myself returning to the office.",
        "Whenever something went wrong it was mine; whenever it went right it was Joanne's.",
        "The trouble started when Ethan was put over me.",
        "I would rather not say what I think of Bruno.",
        "Instead of helping, Alicia went to the director about me.",
        "I could live with the hours, but not with Colin.",
        "Joe got the lead role even though I had been doing it for a year.",
    ),
    good=(
        "Ruth sat with me until I passed the second review.",
        "Carla knows the alerts better than I do, and Ben knows the dashboards.",
        "Please tell Leo that the spare key is in the drawer.",
        "Sabine told me that the lab would be lucky to have me back.",
        "Owen has kept the minutes for two years.",
        "I asked Priya whether she would take the phone, and she said yes.",
        "Mr. Rao, who hired me, taught me to write tests.",
        "Dana will pick up the alerts in January.",
    ),
)
