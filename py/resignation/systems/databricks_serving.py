"""Databricks serving: clients that call with one person's token."""

from resignation.model import Source, System

SYSTEM = System(
    name="Databricks Model Serving",
    group="Serving and endpoints",
    hand_over=(
        "Served models, traffic split and gateway limits",
        "Applications that call each endpoint, and the identity each uses",
    ),
    revoke=(
        "Personal access tokens held by clients",
        "Permission to use tokens",
    ),
    on_removal=(
        "Workspace administrators decide who may use personal tokens and can revoke them. This could not be confirmed: "
        "a token stops the moment its owner is removed."
    ),
    trap="A downstream application calls with the leaver's token, and its first request on Monday is refused.",
    source=Source(
        title="Databricks: Manage personal access token permissions",
        url="https://docs.databricks.com/security/auth/api-access-permissions.html",
        checked="2026-11-24",
    ),
    confidence="medium",
)
