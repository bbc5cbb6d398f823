"""MLflow tracking: where the artifacts really lie."""

from resignation.model import Source, System

SYSTEM = System(
    name="MLflow tracking server",
    group="Experiment tracking",
    hand_over=(
        "Experiments in use, artifact root and owner of the back-end database",
        "Names of the runs behind each production model",
    ),
    revoke=(
        "The user in basic authentication",
        "Artifact-store credentials kept in clients",
    ),
    on_removal="Runs stay; the user's permissions go.",
    trap="The artifact root was the leaver's own bucket, so the run is still listed but its model cannot be loaded.",
    source=Source(
        title="MLflow: Basic HTTP authentication",
        url="https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth",
        checked="2026-11-22",
    ),
    confidence="high",
)
