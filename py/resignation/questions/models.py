"""The models the person answers for, asked as someone on call who has never seen them would ask."""

from resignation.model import Option, Question, Section


def _yes_no(path: str, label: str, hint: str, why: str) -> Question:
    options = (Option(value="yes", label="Yes"), Option(value="no", label="No"))
    return Question(path=path, kind="yes-no", label=label, hint=hint, why=why, options=options)


_fields = (
    Question(
        path="name",
        kind="text",
        label="Name of the model",
        hint="As the team calls it. It goes into the hand-over pack, never into the letter.",
        why="The runbook is filed under it; you may skip it for a model that has none.",
    ),
    _yes_no(
        "confidential",
        "Is the name confidential?",
        "For example a codename, or a project that is not public.",
        "The check then looks for it in your letter; skip it if the name is public.",
    ),
    Question(
        path="purpose",
        kind="words",
        label="Purpose",
        hint="What it predicts or decides, and who relies on it, for example: flags payments for the fraud team.",
        why="It shows how urgent a failure is, and gives the letter a class, such as ranking; you may skip it.",
        longest=2_000,
    ),
    _yes_no(
        "in_production",
        "Is it in production?",
        "Yes if anyone relies on its output, batch jobs and devices included.",
        "The letter counts models in production, without their names; if you skip it, we assume that it is.",
    ),
    Question(
        path="registry",
        kind="words",
        label="Where the weights are",
        hint="Registry or bucket, and the version live now. Names only, never a password or key.",
        why="A rollback starts there; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="endpoint",
        kind="words",
        label="Where it is served",
        hint="Endpoint, batch job or device, and how a version is deployed and rolled back.",
        why="Someone on call must find it, restart it or roll it back; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="monitoring",
        kind="words",
        label="Dashboards and logs",
        hint="Where to look first, and what healthy looks like.",
        why="It tells a broken model from a quiet day; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="alert_thresholds",
        kind="words",
        label="Alert thresholds",
        hint="The number, the time window and the reason, for example: error rate above 2 % for 10 minutes.",
        why="The reason behind a number is the first thing lost; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="retraining",
        kind="words",
        label="Retraining",
        hint="When or on what trigger, by which job, on which data, and who approves the new version.",
        why="A model that is not retrained fails slowly; skip it if it never is.",
        longest=2_000,
    ),
    Question(
        path="rollback",
        kind="words",
        label="Rollback",
        hint="How to go back to the last good version, who may do it, and how long it takes.",
        why="It is the first thing to try on a bad night; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="escalation",
        kind="words",
        label="Escalation contacts",
        hint="In order, by team or role: who is called first, then who may decide to switch it off.",
        why="It says whom to call once you have left; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="known_failures",
        kind="words",
        label="Known failures",
        hint="What you see, the cause and the fix, for example: scores all equal, feature job late, run it again.",
        why="It saves the next person a night; skip it if you know of none.",
        longest=2_000,
    ),
    Question(
        path="data_dependencies",
        kind="words",
        label="Data it depends on",
        hint="Tables, topics or vendors, who owns them, and any contract or permission that runs out.",
        why="A model fails when its data does; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="cost",
        kind="words",
        label="Cost and budget",
        hint="What it costs to run and train, and whose budget pays, for example: 4 GPUs, team budget, until March.",
        why="A budget in your name can stop the model; you may skip it.",
        longest=2_000,
    ),
    Question(
        path="successor",
        kind="name",
        label="Next owner",
        hint="A person or a team.",
        why="A model without an owner is the main risk of a hand-over; skip it if none is agreed.",
    ),
    Question(
        path="open_questions",
        kind="words",
        label="Open questions",
        hint="What you would look into next, and what you never found out.",
        why="It saves the next owner from starting over; you may skip it.",
        longest=2_000,
    ),
)

SECTION = Section(
    order=50,
    title="Models",
    lead="What someone on call would need to keep each model running. It goes into the hand-over pack; "
    "the letter only counts them, at most by a broad class.",
    questions=(
        Question(
            path="handoff.models",
            kind="records",
            label="Models you answer for",
            hint="Add each model that you would be called about. Names only, never a password or key.",
            why="Each gets a runbook in the hand-over pack; skip it if you answer for none.",
            fields=_fields,
            singular="model",
        ),
    ),
)
