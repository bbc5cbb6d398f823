"""Argo Workflows: access is a Kubernetes secret, not a login."""

from resignation.model import Source, System

SYSTEM = System(
    name="Argo Workflows",
    group="Scheduling and pipelines",
    hand_over=(
        "WorkflowTemplates, CronWorkflows and the artifact repository",
        "Service account of each client",
    ),
    revoke=("The token secret of the leaver's client, by deleting it",),
    on_removal="Access is a Kubernetes secret, so a token works until that secret is deleted.",
    trap=(
        "Several clients shared one account, so the leaver's token cannot be revoked alone, and the nightly workflow "
        "stops with it."
    ),
    source=Source(
        title="Argo Workflows source: docs/access-token.md",
        url="https://github.com/argoproj/argo-workflows",
        checked="2026-11-22",
    ),
    confidence="high",
)
