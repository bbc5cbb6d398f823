"""What was signed and what is still to be paid: never printed, but it decides what to read before resigning."""

from resignation.model import Option, Question, Section


def _yes_no(path: str, label: str, hint: str, why: str, asked_if: str = "always") -> Question:
    options = (
        Option(value="yes", label="Yes"),
        Option(value="no", label="No"),
        Option(value="", label="Not sure"),  # radio buttons cannot be cleared, so the empty answer is one of them
    )
    return Question(
        path=path,
        kind="yes-no",
        label=label,
        hint=hint,
        why=why,
        private=True,
        options=options,
        asked_if=asked_if,
    )


SECTION = Section(
    order=70,
    title="What you have signed",
    lead="Read your contract, its annexes and any equity papers before you resign. "
    "These answers are never printed; they bring up what to check first.",
    questions=(
        _yes_no(
            "agreements.ip_assignment",
            "Have you assigned inventions or IP to your employer?",
            "Usual in AI jobs. Look for “assignment of inventions” or “intellectual property”.",
            "It can cover weights, code and side projects; skip it if you cannot look now.",
        ),
        _yes_no(
            "agreements.prior_inventions",
            "Did you list earlier inventions of your own?",
            "Work from before this job, excluded from the assignment in an annex.",
            "The list shows what stays yours, so have a copy before your access ends; you may skip it.",
        ),
        _yes_no(
            "agreements.nda",
            "Have you signed a confidentiality agreement?",
            "Also called an NDA; often a clause of the contract.",
            "It goes on after you leave, and the letter must not cut across it; you may skip it.",
        ),
        Question(
            path="agreements.non_compete",
            kind="yes-no-unsure",
            label="Have you signed a non-compete?",
            hint="A clause that bars you from working for competitors for a time after you leave.",
            why="Whether it binds you depends on the place and its terms; skip it if you cannot look now.",
            private=True,
            options=(
                Option(value="yes", label="Yes"),
                Option(value="no", label="No"),
                Option(value="unsure", label="Not sure"),
            ),
        ),
        _yes_no(
            "agreements.non_solicit",
            "Have you agreed not to solicit colleagues or customers?",
            "A clause against inviting them to follow you; it may bind you now as well as later.",
            "Even a farewell message can breach it; you may skip it.",
        ),
        _yes_no(
            "agreements.garden_leave_expected",
            "Do you expect garden leave?",
            "Your employer keeps you away from work during notice and goes on paying you.",
            "Your hand-over may then have to be ready on the first day; you may skip it.",
            "employee",
        ),
        Question(
            path="agreements.equity_event_date",
            kind="date",
            label="Next equity date",
            hint="The next vesting day or cliff, whichever comes first.",
            why="Leaving a day early can forfeit it; skip it if you hold no equity.",
            private=True,
        ),
        Question(
            path="agreements.bonus_date",
            kind="date",
            label="Next bonus date",
            hint="The day until which you must be employed, or else the day of payment.",
            why="Some plans pay nothing to those who have given notice; skip it if no bonus is due.",
            private=True,
        ),
    ),
)
