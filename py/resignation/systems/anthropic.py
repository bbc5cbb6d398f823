"""Anthropic: keys belong to the organisation and go on."""

from resignation.model import Source, System

SYSTEM = System(
    name="Anthropic API",
    group="Language model APIs",
    hand_over=(
        "Workspaces, limits, prompt caches, batch jobs and evaluation sets",
        "Which application uses which key, by name",
    ),
    revoke=(
        "API keys the user made, workspace by workspace",
        "Admin keys",
        "Organisation membership",
    ),
    on_removal=(
        "API keys stay as they are, because they belong to the organisation; only in the Claude Code workspace is a "
        "key bound to its maker."
    ),
    trap="Removing the person does not stop a key they had copied, and the month's bill is the first to say so.",
    source=Source(
        title="Anthropic: Administration API",
        url="https://docs.claude.com/en/api/administration-api",
        checked="2026-11-22",
    ),
    confidence="high",
)
