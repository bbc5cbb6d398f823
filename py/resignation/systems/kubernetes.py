"""Kubernetes: a client certificate outlives the sign-in account."""

from resignation.model import Source, System

SYSTEM = System(
    name="Kubernetes namespaces and GPU node pools",
    group="Compute and clusters",
    hand_over=(
        "Namespaces, quotas and GPU node pools, and who approves changes to them",
        "CronJobs, volumes that hold checkpoints, and images by digest",
        "Service accounts that training and serving run as",
    ),
    revoke=(
        "RoleBindings that name the user",
        "Kubeconfig files, which in some clouds must be revoked before the user is deleted",
        "Client certificates: let them expire or rotate the CA, as one alone cannot be revoked",
        "Long-lived service-account tokens the leaver copied out, by name",
    ),
    on_removal="Role bindings and client certificates outlive the sign-in account.",
    trap=(
        "The sign-in account is closed on Friday, and on Monday the leaver's certificate still opens the production "
        "namespace."
    ),
    source=Source(
        title="k0s: User management; Alibaba Cloud ACK: Revoke a kubeconfig",
        url="https://docs.k0sproject.io/stable/user-management",
        checked="2026-11-22",
    ),
    confidence="high",
)
