"""Weights & Biases: moving a project can take support, and time."""

from resignation.model import Source, System

SYSTEM = System(
    name="Weights & Biases",
    group="Experiment tracking",
    hand_over=(
        "Projects, moved from the personal entity to the team",
        "Reports, sweeps, launch queues and artifact aliases in use",
        "A second administrator, named before the last day",
    ),
    revoke=(
        "API keys of the user",
        "Team and organisation membership",
        "Service-account keys the leaver has seen",
    ),
    on_removal=(
        "On the shared cloud the user is removed from the organisation; a dedicated or self-managed server keeps the "
        "record."
    ),
    trap=(
        "Moving a project between teams on the shared cloud goes through support, and the request made on the last day "
        "is still open when the model fails."
    ),
    source=Source(
        title="CoreWeave, Weights & Biases: Automate user and team management; Access management; Teams",
        url="https://docs.coreweave.com/products/wandb/platform/hosting/iam/automate_iam",
        checked="2026-11-22",
    ),
    confidence="high",
)
