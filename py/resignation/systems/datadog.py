"""Datadog: application keys die with their user."""

from resignation.model import Source, System

SYSTEM = System(
    name="Datadog",
    group="Monitoring and dashboards",
    hand_over=(
        "Monitors, dashboards and SLOs of the models",
        "Synthetic tests, and who receives each alert",
        "Scripts that use the leaver's application key, moved to a service account",
    ),
    revoke=(
        "Application keys of the user",
        "Organisation API keys the leaver has seen",
    ),
    on_removal="The user's application keys stop working; the organisation's API keys go on.",
    trap="A script used the leaver's application key, and it dies on the day the account is disabled.",
    source=Source(
        title="Datadog: Service accounts",
        url="https://docs.datadoghq.com/account_management/org_settings/service_accounts",
        checked="2026-11-22",
    ),
    confidence="high",
)
