"""SageMaker endpoints: they run, and charge, until deleted."""

from resignation.model import Source, System

SYSTEM = System(
    name="SageMaker endpoints",
    group="Serving and endpoints",
    hand_over=(
        "Endpoint name, variants, autoscaling, alarms, daily cost and consumers",
        "Data capture and monitoring schedules",
        "Endpoint configuration to roll back to",
    ),
    revoke=(
        "Keys for invocation given to clients, by name",
        "The leaver's role in the invocation policy",
    ),
    on_removal="The endpoint keeps running and charging.",
    trap="A test endpoint that nobody listed runs for months, until finance asks one morning whose it is.",
    source=Source(
        title="Amazon SageMaker: Delete endpoints and resources",
        url="https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints-delete-resources.html",
        checked="2026-11-22",
    ),
    confidence="high",
)
