"""NVIDIA NGC: personal keys and service keys."""

from resignation.model import Source, System

SYSTEM = System(
    name="NVIDIA NGC and NIM",
    group="Model and package registries",
    hand_over=(
        "Organisation and team, with the names of models and containers",
        "Licence terms, renewal date and administrator",
        "Which deployment pulls with which key, by name",
    ),
    revoke=(
        "Personal API keys",
        "Service keys the leaver has seen",
        "Role in the organisation",
    ),
    on_removal="A personal key is tied to the user's account, a service key to the organisation.",
    trap="The cluster pulls its images with a personal key, and the first pod to move after the last day cannot start.",
    source=Source(
        title="NVIDIA: API authentication, kinds of NGC key",
        url="https://docs.nvidia.com/dsx-air/authentication",
        checked="2026-11-24",
    ),
    confidence="high",
)
