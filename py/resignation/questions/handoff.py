"""What else is handed over: access, jobs that outlast their author, and the limits of what is offered."""

from resignation.model import Option, Question, Section

_job = (
    Question(
        path="name",
        kind="text",
        label="Name of the job",
        hint="As the scheduler shows it, for example nightly-scoring.",
        why="It is how the next owner finds the job; you may skip it.",
    ),
    Question(
        path="where",
        kind="text",
        label="Where it runs",
        hint="Scheduler and host or workspace, for example Airflow, production.",
        why="Jobs outside the usual scheduler are the ones forgotten; you may skip it.",
    ),
    Question(
        path="owner_account",
        kind="text",
        label="Account it runs under",
        hint="Personal, team or service account. Names only, never a password or key.",
        why="A job under a personal account stops when that account is closed; you may skip it.",
    ),
    Question(
        path="breaks",
        kind="text",
        label="What breaks when it stops",
        hint="For example: the ranking goes stale within two days.",
        why="It decides what to move first; you may skip it.",
    ),
    Question(
        path="expires",
        kind="date",
        label="Its token or key expires on",
        hint="The date alone, never the value.",
        why="A job can stop on that day although nobody touched it; skip it if none does.",
    ),
    Question(
        path="runs_after_last_day",
        kind="yes-no",
        label="Must it go on after your last day?",
        why="If so it needs a new owner before you leave; if you skip it, we assume that it need not.",
        options=(Option(value="yes", label="Yes"), Option(value="no", label="No")),
    ),
)

SECTION = Section(
    order=55,
    title="Hand-over",
    lead="The access you hold, the jobs you run and what you offer to do. Names of systems and jobs go into the "
    "hand-over pack, never into the letter.",
    questions=(
        Question(
            path="handoff.systems",
            kind="systems",
            label="Which systems do you own or have access to?",
            hint="Add others in your own words. Names only, never a password or key.",
            why="Each gets its tasks: what to hand over, and what to revoke or rotate; you may skip it.",
        ),
        Question(
            path="handoff.scheduled_jobs",
            kind="records",
            label="Scheduled jobs you own",
            hint="Retraining, scoring, reports, clean-up: anything that starts without you.",
            why="Some stop when your account is closed and others go on unseen; skip it if you own none.",
            fields=_job,
            singular="scheduled job",
        ),
        Question(
            path="handoff.sole_owner",
            kind="commitments",
            label="What can only you do?",
            hint="Administer, approve, pay for or restore. Add others in your own words; names only, never a key.",
            why="What has one owner has none once you have left; you may skip it.",
            options=(
                Option(value="admin", label="Only admin of a workspace, project or repository"),
                Option(value="approval", label="Only approver of a deployment or budget"),
                Option(value="billing", label="Holder of a card or contract that pays for a service"),
                Option(value="restore", label="Only person who has restored a backup or a model"),
                Option(value="signing", label="Holder of a signing key or a domain"),
                Option(value="vendor", label="Only contact of a vendor"),
                Option(value="publication", label="Owner of a package, paper or public page"),
            ),
        ),
        Question(
            path="handoff.commitments",
            kind="commitments",
            label="What do you offer to do before you leave?",
            hint="Choose what fits into your working hours. Add others in your own words.",
            why="Specific offers show a responsible hand-over; you may skip it.",
            options=(
                Option(value="runbooks", label="Runbook for each model"),
                Option(value="alert-thresholds", label="Alert thresholds and their reasons"),
                Option(value="retraining-schedule", label="Retraining schedule and its triggers"),
                Option(value="escalation-contacts", label="Escalation contacts"),
                Option(value="training-sessions", label="Training sessions for the next owners"),
                Option(value="access-handover", label="Hand-over of access and roles"),
                Option(value="documentation", label="Documentation of pipelines and experiments"),
                Option(value="model-cards", label="Model cards"),
                Option(value="scheduled-jobs", label="New owner for each scheduled job"),
                Option(value="code-walkthroughs", label="Code walkthroughs"),
                Option(value="on-call-cover", label="On-call cover until the last day"),
                Option(value="open-work", label="List of open work and its state"),
            ),
        ),
        Question(
            path="handoff.extended_notice_weeks",
            kind="number",
            label="Extra weeks of notice you offer",
            hint="Whole weeks beyond the notice you owe, for example 2.",
            why="Two weeks are seldom enough to hand over models in production; skip it to offer none.",
            most=52,
            whole=True,
        ),
        Question(
            path="handoff.after_leaving",
            kind="choice",
            label="What do you offer after your last day?",
            hint="You owe nothing then. Set a limit to whatever you offer.",
            why="An offer without an end is hard to withdraw; if you skip it, the letter offers nothing.",
            options=(
                Option(value="none", label="Nothing"),
                Option(value="brief-questions", label="Answers to brief questions"),
                Option(value="two-weeks", label="Answers to questions for two weeks"),
                Option(value="consulting", label="Paid consulting", hint="Under a separate agreement."),
            ),
        ),
    ),
)
