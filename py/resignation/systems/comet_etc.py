"""Other trackers: a hosted tracker can close."""

from resignation.model import Source, System

SYSTEM = System(
    name="Comet, Neptune, Aim, TensorBoard logs",
    group="Experiment tracking",
    hand_over=(
        "Projects to export, or to move to a team workspace",
        "Log directories that dashboards read",
        "Exports of a tracker that has closed, and where they are kept",
    ),
    revoke=(
        "API keys",
        "Workspace role",
    ),
    on_removal="This could not be confirmed: a personal key stops with its owner, and runs in a team workspace stay.",
    trap=(
        "Neptune announced that all data left after 5 March 2026 would be deleted: a report that still links there "
        "opens on nothing, and the model's numbers are gone."
    ),
    source=Source(
        title="Neptune: Migration overview",
        url="https://docs.neptune.ai/transition_hub/neptune_exporter",
        checked="2026-11-24",
    ),
    confidence="medium",
)
