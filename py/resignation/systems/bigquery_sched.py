"""BigQuery schedules: a query that runs on a person's credentials."""

from resignation.model import Source, System

SYSTEM = System(
    name="BigQuery scheduled queries and transfers",
    group="Scheduling and pipelines",
    hand_over=(
        "Scheduled queries and transfers on the leaver's credentials, moved to a service account",
        "What each of them feeds, and who notices when it is late",
    ),
    revoke=(
        "The leaver's OAuth grant on each transfer",
        "Grants on single tables",
    ),
    on_removal="Runs fail once the user can no longer be found, until the credentials are updated.",
    trap=(
        "A column is renamed, and since 21 July 2025 only the owner or a service account may edit the query, so nobody "
        "left can mend the morning report."
    ),
    source=Source(
        title="BigQuery: Use service accounts; Classmethod: the change of July 2025",
        url="https://docs.cloud.google.com/bigquery/docs/use-service-accounts",
        checked="2026-11-22",
    ),
    confidence="high",
)
