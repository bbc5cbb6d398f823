"""CI: secrets named for a service and issued by a person."""

from resignation.model import Source, System

SYSTEM = System(
    name="CI systems and their secrets",
    group="Code, builds and tickets",
    hand_over=(
        "Every CI secret: name, account it was issued from, expiry",
        "Schedules and deploy jobs, with their approvers",
    ),
    revoke=(
        "Tokens issued from the leaver's account",
        "Cloud trust policies for the leaver's branches",
    ),
    on_removal="Jobs fail when the account that issued their token goes.",
    trap="A secret bears the name of the service but was issued by a person, and Monday's release stops at sign-in.",
    source=Source(
        title="CoMPAS contributing source: docs/ACCESS_TOKENS.md",
        url="https://github.com/com-pas/contributing",
        checked="2026-11-22",
    ),
    confidence="high",
)
