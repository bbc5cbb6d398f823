"""Azure ML endpoints: the key is shared and never expires."""

from resignation.model import Source, System

SYSTEM = System(
    name="Azure ML online endpoints",
    group="Serving and endpoints",
    hand_over=(
        "Deployments, traffic split, scoring script and environment",
        "Whether clients sign in by key, by Azure ML token or by Entra token",
        "Clients that hold a key, by name",
    ),
    revoke=("Endpoint keys the leaver has seen, by regenerating them",),
    on_removal="An endpoint key does not expire, so it goes on working until it is regenerated.",
    trap=(
        "Nobody listed who holds the shared key, so when it is regenerated a forgotten client is refused and its users "
        "see errors all morning."
    ),
    source=Source(
        title="Azure Machine Learning: Authenticate clients for online endpoints",
        url="https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint",
        checked="2026-11-24",
    ),
    confidence="high",
)
