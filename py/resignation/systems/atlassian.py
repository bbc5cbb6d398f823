"""Jira and Confluence: two credentials that behave in opposite ways."""

from resignation.model import Source, System

SYSTEM = System(
    name="Jira and Confluence",
    group="Code, builds and tickets",
    hand_over=(
        "Boards, automations, filters and pages the leaver owns",
        "Integrations, and which kind of key each uses",
    ),
    revoke=(
        "Organisation API keys the leaver made, which go on after them",
        "User API tokens, which end when the account is deleted",
    ),
    on_removal="Organisation API keys stay active; user API tokens are revoked when the account is deleted.",
    trap=(
        "Two credentials look alike and behave in opposite ways: the automation everyone needs stops, and the key "
        "nobody remembers goes on."
    ),
    source=Source(
        title="Atlassian: Status of API tokens and keys when their maker has left the organisation",
        url=(
            "https://support.atlassian.com/jira/kb/atlassian-api-token-key-status-of-api-tokens-keys-when-a-user-who-"
            "generated-the-token-key-has-left-the-organization/"
        ),
        checked="2026-11-22",
    ),
    confidence="high",
)
