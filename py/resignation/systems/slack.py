"""Slack: an app with one collaborator."""

from resignation.model import Source, System

SYSTEM = System(
    name="Slack apps, bots, webhooks, workflows",
    group="Accounts, documents and contracts",
    hand_over=(
        "Bots and webhooks that post alerts, each with a second collaborator",
        "Apps that use the leaver's own permissions, installed again by a colleague",
        "Channels the leaver manages, and pinned runbooks",
    ),
    revoke=(
        "App tokens and signing secrets the leaver has seen, by name",
        "Addresses of incoming webhooks in code",
    ),
    on_removal=(
        "The member's API tokens are revoked and apps that need their permissions are switched off, while bots, slash "
        "commands and incoming webhooks may stay active."
    ),
    trap=(
        "An internal app whose only collaborator has left is switched off too, and the alert channel is silent on the "
        "morning it is needed."
    ),
    source=Source(
        title="Slack: Manage deactivated members' apps and integrations",
        url="https://slack.com/help/articles/360000446446-Manage-deactivated-members-apps-and-integrations",
        checked="2026-11-24",
    ),
    confidence="high",
)
