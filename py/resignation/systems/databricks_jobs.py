"""Databricks Jobs: a job runs as its creator unless told otherwise."""

from resignation.model import Source, System

SYSTEM = System(
    name="Databricks Jobs and Lakeflow",
    group="Scheduling and pipelines",
    hand_over=(
        "Jobs owned by or run as the leaver, moved to a service principal",
        "SQL queries that run as their owner",
        "Clusters pinned to the leaver's name",
    ),
    revoke=(
        "Personal access tokens",
        "Job ownership and run-as",
        "Grants given to the user directly",
    ),
    on_removal=(
        "A job runs as its creator by default, so it fails or must be given a new owner, and deleting the user from a "
        "workspace also removes objects associated with them."
    ),
    trap=(
        "The job was moved to a service principal, but its SQL task still runs as the query's owner, and the table is "
        "empty in the morning."
    ),
    source=Source(
        title="Databricks: Job privileges; Databricks SDK for R: delete_user",
        url="https://docs.databricks.com/en/jobs/privileges.html",
        checked="2026-11-22",
    ),
    confidence="high",
)
