"""Whom to thank: the one part of the letter that only its author can know."""

from resignation.model import Option, Question, Section

SECTION = Section(
    order=60,
    title="Thanks",
    lead="The letter can thank people by name. It is no worse without.",
    questions=(
        Question(
            path="thanks",
            kind="records",
            label="People to thank",
            hint="One or two read better than many.",
            why="Thanks with a name and a reason are remembered; skip it if you would rather thank them in person.",
            singular="person or team",
            fields=(
                Question(
                    path="name",
                    kind="name",
                    label="Name of the person or team",
                    hint="As it should stand in the letter, for example Ana Duarte or the data platform team.",
                    why="The letter prints it; if you skip it, nobody is thanked here.",
                ),
                Question(
                    path="relation",
                    kind="choice",
                    label="Who are they to you?",
                    why="It changes how the thanks are worded; if you skip it, we assume your manager.",
                    options=(
                        Option(value="manager", label="Manager"),
                        Option(value="mentor", label="Mentor"),
                        Option(value="team", label="Team"),
                        Option(value="colleague", label="Colleague"),
                    ),
                ),
                Question(
                    path="for",
                    kind="text",
                    label="What you thank them for",
                    hint="Words that follow “thank you for”, without project names, for example: the patient reviews.",
                    why="A reason makes thanks believable; you may skip it.",
                    longest=300,
                ),
            ),
        ),
    ),
)
