"""Google Cloud: a downloaded key file works without the person."""

from resignation.model import Source, System

SYSTEM = System(
    name="Google Cloud projects and service-account keys",
    group="Cloud accounts and storage",
    hand_over=(
        "Service accounts, and what runs as each",
        "Projects whose only owner is the leaver",
        "Billing administrator role",
    ),
    revoke=(
        "Service-account keys the leaver downloaded, by key id",
        "IAM bindings on projects, folders and buckets",
        "Workload-identity bindings the leaver made",
    ),
    on_removal="Downloaded service-account keys go on working without the person.",
    trap=(
        "A key file downloaded years ago is deleted in the clean-up, and a batch job nobody had listed stops with a "
        "sign-in error."
    ),
    source=Source(
        title="Datadog rule def-000-2rk: Google Cloud service-account keys (CIS 1.4)",
        url="https://docs.datadoghq.com/security/default_rules/def-000-2rk",
        checked="2026-11-22",
    ),
    confidence="high",
)
