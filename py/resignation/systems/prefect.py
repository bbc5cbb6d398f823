"""Prefect: workers that run on a user's key."""

from resignation.model import Source, System

SYSTEM = System(
    name="Prefect Cloud",
    group="Scheduling and pipelines",
    hand_over=(
        "Deployments, work pools and blocks, and who hosts the workers",
        "Automations and notifications",
    ),
    revoke=(
        "User API keys",
        "Service-account keys the leaver made",
    ),
    on_removal="Workers that run on the user's key stop; a service account's access does not hang on a user.",
    trap="The worker ran on the leaver's laptop, and on the first morning after its return every flow is late.",
    source=Source(
        title="Prefect source: docs/v3/how-to-guides/cloud/manage-users/api-keys.mdx",
        url="https://github.com/PrefectHQ/prefect",
        checked="2026-11-22",
    ),
    confidence="high",
)
