"""Complaints: what was too much, too little or never given, told in the letter that ends it.

Being fed up; pay and hours; conditions that could not be met; thanks that never came. A complaint that is denied
("without complaint", "never tired of") is none, and neither is a plain reason such as rest.
"""

from resignation.bitterness import marked
from resignation.complaints import complaints
from resignation.model import Context, Rule, Span


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each place of which the reading is sure."""
    return marked(text, complaints(text), sure=True)


RULE = Rule(
    kind="grievance-or-insult",
    severity="warn",
    title="A complaint",
    message="“{words}” reads as a complaint.",
    suggestion="Leave it out, or say only what is true of you: “After a demanding period I have decided to take a"
    " break.”",
    why="Nobody can mend a thing that is told on the way out. The complaint stays on file beside your name, and it is "
    "what the letter will be remembered for.",
    heard="This sentence may be read as a complaint or as contempt.",
    find=_find,
    bad=(
        "I am fed up with the way that things are done here.",
        "I have been underpaid for years, and everybody knows it.",
        "I am sick of fixing what others break, and I am tired of being the only one.",
        "In four years I have never received a raise or a word of thanks.",
        "The endless meetings and the impossible deadlines have worn me down.",
        "We are treated like numbers in this company and not like people.",
        "The last straw was the weekend before the launch in May.",
        "I gave up my nights and weekends for this release.",
        "All of my work went unnoticed, and I do not feel valued by the company.",
        "This is my list of complaints, and I am sick of repeating it.",
        "After three years without a promotion I see no future here for me.",
        "I can no longer tolerate the micromanagement of my work.",
        "Joining this team was a waste of two years of my life.",
        "The unpaid 70-hour weeks have become the rule for all of us, and nobody cares.",
        "My salary has not moved in three years, and that is an insult to me.",
    ),
    good=(
        "I say this without complaint, and it is not a criticism of the team.",
        "I never grew tired of working with you, and I have no complaints about my time here.",
        "I am going to take a break from work because I am burnt out and need to rest.",
        "I have had enough time to think about it, and the decision is final.",
        "I was on sick leave in May, and I thank you for your patience.",
        "I never felt undervalued in this company, and I am grateful for it.",
        "Thank you for the raise in May and for the promotion in the year before that.",
        "There is no future work in this letter that I have not told you about.",
        "I do not want to waste your time, so I will be brief.",
        "The pace of this work has asked a great deal of me.",
        "It has been an intense stretch, and I want to stop for a while.",
        "My reason is a financial one, and I mention it for completeness.",
    ),
)
