"""RunPod and its like: a stopped pod still costs money."""

from resignation.model import Source, System

SYSTEM = System(
    name="RunPod and other rented GPU pods",
    group="Compute and clusters",
    hand_over=(
        "Pods, serverless endpoints, network volumes and templates, with the use of each",
        "Which pods may be terminated, and which hold the only copy of a checkpoint",
        "Owner of the payment method and of the spending limit",
    ),
    revoke=(
        "API keys the user made",
        "Team membership",
        "SSH public keys",
    ),
    on_removal="Pods keep running and billing until somebody stops them.",
    trap="The pods were stopped and called handed over, and next month's bill still charges for every disk.",
    source=Source(
        title=(
            "RunPod docs source: accounts-billing/billing.mdx, get-started/api-keys.mdx, "
            "accounts-billing/manage-accounts.mdx"
        ),
        url="https://github.com/runpod/docs",
        checked="2026-11-22",
    ),
    confidence="high",
)
