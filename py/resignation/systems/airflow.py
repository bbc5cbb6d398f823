"""Airflow: the owner of a DAG is a label."""

from resignation.model import Source, System

SYSTEM = System(
    name="Apache Airflow, MWAA, Composer",
    group="Scheduling and pipelines",
    hand_over=(
        "DAGs the leaver owns: schedule, deadline, what a failure means, how to backfill",
        "Connections and Variables, by name and purpose",
        "Pools, and the addresses that receive alerts",
    ),
    revoke=(
        "User and role in the web interface",
        "Passwords in Connections that the leaver knows, by name of the Connection",
        "Alert addresses that point at the leaver",
    ),
    on_removal=(
        "The owner of a DAG is a name shown in the list. This could not be confirmed: runs go on, and alerts go to a "
        "closed mailbox."
    ),
    trap="A DAG has failed every night for two weeks, and each failure was mailed to its owner, who had left.",
    source=Source(
        title="Apache Airflow: Add owner links to a DAG; Access control",
        url="https://airflow.apache.org/docs/apache-airflow/3.1.5/howto/add-owner-links.html",
        checked="2026-11-24",
    ),
    confidence="medium",
)
