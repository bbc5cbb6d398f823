"""Triton: write access to the models is the right to run code."""

from resignation.model import Source, System

SYSTEM = System(
    name="Triton Inference Server",
    group="Serving and endpoints",
    hand_over=(
        "Layout of the model repository, versions and batching settings",
        "Who may load and unload models",
    ),
    revoke=(
        "Write access to the model repository",
        "Access to the model-control API",
    ),
    on_removal="The server and its model repository go on as they are.",
    trap=(
        "Write access to the model repository is the right to run code in the server, and after a strange night nobody "
        "can say who still had it."
    ),
    source=Source(
        title="Triton source: docs/customization_guide/deploy.md",
        url="https://github.com/triton-inference-server/server",
        checked="2026-11-22",
    ),
    confidence="high",
)
