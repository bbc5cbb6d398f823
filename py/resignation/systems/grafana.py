"""Grafana: alerts that reach one telephone."""

from resignation.model import Source, System

SYSTEM = System(
    name="Grafana, Prometheus, Alertmanager",
    group="Monitoring and dashboards",
    hand_over=(
        "Dashboards, alert rules, recording rules and contact points",
        "Who receives each alert, and where",
    ),
    revoke=(
        "API keys and service-account tokens the leaver has seen",
        "Contact points with the leaver's address or telephone number",
    ),
    on_removal="Service-account tokens go on; access tied to the user stops.",
    trap="The alert for the scoring service still rings one telephone, and nobody answers it any more.",
    source=Source(
        title="Grafana source: docs/sources/administration/service-accounts/_index.md",
        url="https://github.com/grafana/grafana",
        checked="2026-11-22",
    ),
    confidence="high",
)
