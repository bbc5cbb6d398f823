"""Dagster: user tokens, agent tokens and cursors."""

from resignation.model import Source, System

SYSTEM = System(
    name="Dagster",
    group="Scheduling and pipelines",
    hand_over=(
        "Code locations, schedules, sensors and partitions still to be filled",
        "What each sensor's cursor means, and how to reset it",
    ),
    revoke=(
        "User tokens, which an organisation administrator can revoke for another user",
        "Agent tokens the leaver has seen",
    ),
    on_removal=(
        "Agent tokens are managed by the organisation's administrators. This could not be confirmed: a user token "
        "stops when its owner is removed."
    ),
    trap="A sensor starts to skip files, and only the person who wrote its cursor knew where it should stand.",
    source=Source(
        title="Dagster+: Managing user tokens; Managing agent tokens",
        url="https://docs.dagster.io/dagster-plus/deployment/management/tokens/user-tokens",
        checked="2026-11-24",
    ),
    confidence="medium",
)
