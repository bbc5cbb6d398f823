"""Kubeflow: deleting a profile deletes the work in it."""

from resignation.model import Source, System

SYSTEM = System(
    name="Kubeflow profiles and notebooks",
    group="Compute and clusters",
    hand_over=(
        "Ownership of the profile, moved to a team owner and checked on what already exists in it",
        "Notebook servers and their volumes",
        "Pipelines, experiments and recurring runs",
    ),
    revoke=(
        "Contributor RoleBindings",
        "AuthorizationPolicy entries that name the user, which a change of owner may leave in place",
    ),
    on_removal="Deleting the profile deletes its namespace and everything in it.",
    trap=(
        "Somebody tidies up by deleting the leaver's profile, and the volumes with the only checkpoints go with the "
        "namespace."
    ),
    source=Source(
        title="Kubeflow: Profiles and namespaces; issue kubeflow/dashboard 33",
        url="https://www.kubeflow.org/docs/components/central-dash/profiles/",
        checked="2026-11-22",
    ),
    confidence="high",
)
