"""Whom the letter goes to: a resignation counts only once it has reached someone who may receive it."""

from resignation.model import Question, Section

SECTION = Section(
    order=20,
    title="Your employer",
    lead="The company you leave, and the person who receives the letter.",
    questions=(
        Question(
            path="employer.name",
            kind="name",
            label="Name of your employer",
            hint="The legal name in your contract, for example Northfield Robotics Ltd, rather than a brand.",
            why="The letter must reach the company that employs you.",
            required=True,
            autocomplete="organization",
        ),
        Question(
            path="employer.address",
            kind="lines",
            label="Address of your employer",
            hint="One line each for the street and the town.",
            why="A letter on paper carries it; you may skip it.",
            longest=500,
        ),
        Question(
            path="employer.recipient_name",
            kind="name",
            label="Name of the person who receives the letter",
            hint="Usually your manager, written as you would greet them on paper, for example Dr Ines Moreau.",
            why="The letter greets this person; you may skip it, and the greeting is then a general one.",
        ),
        Question(
            path="employer.recipient_title",
            kind="text",
            label="Job title of that person",
            hint="For example Director of Machine Learning.",
            why="It stands under the name in the address; you may skip it.",
        ),
        Question(
            path="employer.hr_contact",
            kind="text",
            label="Contact in human resources",
            hint="A person or a department, for example People Operations.",
            why="A copy to them puts your resignation on file; you may skip it.",
        ),
    ),
)
