"""Blame for somebody by name, which turns a letter of resignation into a complaint about a person.

A name is a capitalised word that is no place of time, tool or company, or a name that the answers know. What counts is
what the sentence says of it: "Dana did everything to help" is thanks. "She" and "he" stand for the name before them.
"""

from resignation.bitterness import marked
from resignation.model import Context, Rule, Span
from resignation.namedblame import named_blame


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is sure."""
    return marked(text, named_blame(text, context), sure=True)


RULE = Rule(
    kind="third-person-blame-of-named-colleague",
    severity="warn",
    title="Blame for somebody by name",
    message="“{words}” blames a person by name.",
    suggestion="Take the name and the judgement out. If the conduct matters, report it through the channel for "
    "complaints, with dates and facts.",
    why="The person named cannot answer in this letter, but others will read it. It can be taken for defamation "
    "or for a "
    "grudge, and it will be shown to them.",
    heard="This sentence may be read as blame of a colleague.",
    find=_find,
    context=Context(people=("Priya Raman", "Mark Osei")),
    bad=(
        "After everything Dana did, I cannot stay in this team.",
        "Priya's decisions made it impossible for me to go on.",
        "In two years Tom never reviewed my work.",
        "Thanks to Mark's meddling, the launch was late.",
        "I am leaving because of Dana, and you know it.",
        "I can no longer work with Dr. Vogt in the same room.",
        "Dana joined in March, and she has undermined me ever since.",
        "My manager, Tom, took the credit for the ranking model.",
        "If you want to know why I go, ask Dana why the review was skipped.",
        "I blame Sunil for the outage in May and for what came after it.",
        "Mr Harris is the reason that good people leave this place.",
        "Reporting to Karen Holt has been a nightmare for all of us.",
        "I spoke to Mark about it. He ignored every one of my messages.",
        "What Lena said in front of the whole team was the end of it for me.",
    ),
    good=(
        "Dana did everything to help me, and I will not forget what Dana did for me.",
        "Thanks to Dana, the migration went well, and I learned a great deal.",
        "I thank Priya for her decisions in a difficult year.",
        "Tom never let me down, and he never refused to help.",
        "I learned from Mark's handling of the incident in May.",
        "Please ask Dana for the keys to the cabinet when I am gone.",
        "I am not leaving because of Dana or of anybody else here.",
        "Dana is the reason that I stayed for as long as I did.",
        "The job failed to start in March, and Priya repaired it within an hour.",
        "Because of Priya I became an engineer, and I owe her a great deal.",
        "Kubernetes never made our life easy, but the team did.",
        "Mark will take over the retraining, and he has no open questions.",
    ),
)
