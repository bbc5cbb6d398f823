"""Ray: whoever reaches the ports can run code."""

from resignation.model import Source, System

SYSTEM = System(
    name="Ray cluster or Anyscale",
    group="Compute and clusters",
    hand_over=(
        "Cluster configuration, autoscaler limits and the command that submits each job",
        "Long-running Serve applications and actors, and how to restart them",
        "Cloud credentials the head node uses, by name and owner",
    ),
    revoke=(
        "Network access to the dashboard, job and client ports",
        "Cloud credentials kept on the head node",
        "SSH key named in the cluster file",
        "Anyscale API keys of the user",
    ),
    on_removal=(
        "Ray itself has no access control for each person, so whoever still reaches its ports can still run code; "
        "Anyscale service accounts are not tied to a person."
    ),
    trap=(
        "The network access was forgotten, the dashboard port still answers, and an unknown job holds every GPU when "
        "the team arrives."
    ),
    source=Source(
        title="Ray source: doc/source/ray-security/index.md; Anyscale: Service accounts",
        url="https://github.com/ray-project/ray",
        checked="2026-11-24",
    ),
    confidence="high",
)
