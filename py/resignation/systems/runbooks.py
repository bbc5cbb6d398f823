"""Runbooks: the page that names one contact."""

from resignation.model import Source, System

SYSTEM = System(
    name="Runbooks and incident notes",
    group="On-call and runbooks",
    hand_over=(
        "For each service: overview, owner, dependencies, health checks, restart, rollback, data clear-down",
        "The last three incidents, and what fixed each",
    ),
    revoke=("Ownership and edit rights of each page, passed to the team",),
    on_removal="The pages stay, and their owner goes stale.",
    trap="At three in the morning the runbook names a single contact, and it is the person who left.",
    source=Source(
        title=(
            "Run book template source: run-book-template.md; Mercari production readiness checklist source: "
            "docs/concepts"
        ),
        url="https://github.com/SkeltonThatcher/run-book-template",
        checked="2026-11-22",
    ),
    confidence="high",
)
