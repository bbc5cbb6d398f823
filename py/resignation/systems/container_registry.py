"""Container registries: images in a personal namespace."""

from resignation.model import Source, System

SYSTEM = System(
    name="Container registry (ECR, Artifact Registry, Docker Hub, Harbor)",
    group="Model and package registries",
    hand_over=(
        "Training and serving images by digest, with their base images",
        "Build recipe, and who rebuilds after a security fix",
        "Images in a personal namespace, built again in the organisation's",
    ),
    revoke=(
        "Push tokens and robot accounts the leaver made",
        "Personal access tokens",
        "Owner role, once somebody else holds it",
    ),
    on_removal=(
        "On Docker Hub an account cannot be used once it is deactivated, images worth keeping must be pulled before, "
        "and a sole owner must first pass the organisation on."
    ),
    trap="Production pins an image in the leaver's own namespace, a node restarts at night, and the pull fails.",
    source=Source(
        title="Docker docs source: content/manuals/accounts/deactivate-user-account.md",
        url="https://github.com/docker/docs",
        checked="2026-11-24",
    ),
    confidence="high",
)
