"""Snowflake: objects belong to roles, and a role can be dropped."""

from resignation.model import Source, System

SYSTEM = System(
    name="Snowflake",
    group="Data and feature stores",
    hand_over=(
        "Objects owned by a role that only the leaver holds",
        "Tasks, streams, shares and network policies",
    ),
    revoke=(
        "Programmatic access tokens",
        "Key pairs",
        "Role grants",
    ),
    on_removal="Objects belong to roles, and when a role is dropped they pass to the role that dropped it.",
    trap=(
        "A personal role is dropped in the clean-up, its tables pass to an administrator's role, and the team's jobs "
        "can no longer read what they read yesterday."
    ),
    source=Source(
        title="Snowflake: DROP ROLE; ALTER USER REMOVE PROGRAMMATIC ACCESS TOKEN",
        url="https://docs.snowflake.com/sql-reference/sql/drop-role",
        checked="2026-11-22",
    ),
    confidence="high",
)
