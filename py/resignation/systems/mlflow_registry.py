"""MLflow registry: the right to promote is held by persons."""

from resignation.model import Source, System

SYSTEM = System(
    name="MLflow Model Registry",
    group="Model and package registries",
    hand_over=(
        "Each registered model: purpose, champion alias, last promoted and rollback versions",
        "Who may promote a version",
        "The run, data snapshot and commit behind each version in use",
    ),
    revoke=(
        "The user in the authentication database",
        "MANAGE permissions given to the user",
        "A tracking password shared in notebooks, and that of the default administrator",
    ),
    on_removal="Permissions are held for each user and model, so promotion can stop with the account.",
    trap=(
        "The new version misbehaves at night, and nobody can roll back because the leaver held the only MANAGE "
        "permission."
    ),
    source=Source(
        title="MLflow: Basic HTTP authentication; Authentication REST API",
        url="https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth",
        checked="2026-11-22",
    ),
    confidence="high",
)
