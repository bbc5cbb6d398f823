"""Hugging Face Hub: work belongs in the organisation's namespace."""

from resignation.model import Source, System

SYSTEM = System(
    name="Hugging Face Hub (models, datasets, Spaces)",
    group="Model and package registries",
    hand_over=(
        "Work repositories, moved to the organisation: a user's cannot be moved to another user",
        "Model cards and dataset cards, brought up to date",
        "Spaces, with their secrets by name and their hardware tier",
        "Requests for access to gated repositories, and who answers them",
    ),
    revoke=(
        "User access tokens, those that can write first",
        "Organisation membership",
        "Tokens used with Inference Endpoints",
        "Webhooks",
    ),
    on_removal=(
        "Personal repositories stay with the person, whose tokens lose access to the organisation once membership ends."
    ),
    trap=(
        "The production token was a personal one, and the nightly download of the weights is refused on the day "
        "membership ends."
    ),
    source=Source(
        title=(
            "Hugging Face docs source: docs/hub/repositories-settings.md, docs/hub/security-tokens.md, "
            "docs/hub/enterprise-service-accounts.md"
        ),
        url="https://github.com/huggingface/hub-docs",
        checked="2026-11-22",
    ),
    confidence="high",
)
