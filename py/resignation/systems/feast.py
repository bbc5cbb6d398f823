"""Feast: features with an owner who has left."""

from resignation.model import Source, System

SYSTEM = System(
    name="Feast feature store",
    group="Data and feature stores",
    hand_over=(
        "Feature views, with the team in the owner field",
        "Materialisation schedule, and how old a feature may be",
        "Entity keys, and notes on point-in-time joins",
    ),
    revoke=(
        "Permissions in the registry",
        "Credentials of the offline and online stores",
    ),
    on_removal="Definitions stay; the owner field goes stale.",
    trap=(
        "With a local provider no permission is checked at all, and one morning an old script has overwritten the "
        "features that production reads."
    ),
    source=Source(
        title=(
            "Feast source: docs/getting-started/concepts/feature-view.md, docs/getting-started/concepts/permission.md"
        ),
        url="https://github.com/feast-dev/feast",
        checked="2026-11-22",
    ),
    confidence="high",
)
