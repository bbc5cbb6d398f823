"""Vertex AI endpoints: undeploy first, then delete."""

from resignation.model import Source, System

SYSTEM = System(
    name="Vertex AI endpoints",
    group="Serving and endpoints",
    hand_over=(
        "Endpoint and deployed-model ids, traffic split and region",
        "Batch prediction schedules",
    ),
    revoke=("Service account of the deployment, if it is the leaver's own",),
    on_removal="The endpoint keeps running.",
    trap=(
        "The clean-up tries to delete the endpoint while a model is still deployed on it, stops there, and the bill "
        "arrives as before."
    ),
    source=Source(
        title="Vertex AI: Undeploy a model and delete the endpoint",
        url="https://cloud.google.com/vertex-ai/docs/predictions/undeploy-model",
        checked="2026-11-22",
    ),
    confidence="high",
)
