"""Who leaves: first, because nothing else can be signed without it."""

from resignation.model import Question, Section

SECTION = Section(
    order=10,
    title="You",
    lead="Your details, as they should stand in the letter.",
    questions=(
        Question(
            path="you.name",
            kind="name",
            label="Your full name",
            hint="As you sign: any script, and one word is enough.",
            why="It heads and signs the letter.",
            required=True,
            autocomplete="name",
        ),
        Question(
            path="you.role",
            kind="text",
            label="Your job title",
            hint="As your contract gives it, for example Senior Machine Learning Engineer.",
            why="The letter names the position that you resign from.",
            required=True,
            autocomplete="organization-title",
        ),
        Question(
            path="you.email",
            kind="email",
            label="Your private e-mail address",
            hint="One that you will still read after your last day, for example maya@example.org.",
            why="It lets your employer reach you once your work account is closed; you may skip it.",
            longest=254,
            autocomplete="email",
        ),
        Question(
            path="you.phone",
            kind="phone",
            label="Your private phone number",
            hint="With the country code if you are moving, for example +49 30 901820.",
            why="Some people like it at the head of the letter; you may skip it.",
            longest=50,
            autocomplete="tel",
        ),
        Question(
            path="you.address",
            kind="lines",
            label="Your postal address",
            hint="One line each for the street and the town.",
            why="Letters on paper carry it, and final papers are sent there; you may skip it.",
            longest=500,
            autocomplete="street-address",
        ),
    ),
)
