"""Azure ML compute instances: a workstation only one person can open."""

from resignation.model import Source, System

SYSTEM = System(
    name="Azure ML compute instance",
    group="Compute and clusters",
    hand_over=(
        "Anything kept outside the workspace file share: /tmp, the local disk, installed packages",
        "Notebooks on the file share, and which folder is current",
        "Schedules and idle-shutdown settings",
        "Custom environments and images, by version",
    ),
    revoke=(
        "The instance made by or assigned to the leaver; the successor needs a new one",
        "SSH key on the instance",
        "Workspace role assignment",
    ),
    on_removal=(
        "The instance is as a rule open to its one user only, and acts with that identity; files on the workspace file "
        "share can be reached from any other instance."
    ),
    trap=(
        "A data set prepared in /tmp on the leaver's instance is needed for Monday's training, and nobody else can "
        "sign in to fetch it."
    ),
    source=Source(
        title="Azure docs source: articles/machine-learning/concept-compute-instance.md",
        url="https://github.com/MicrosoftDocs/azure-docs",
        checked="2026-11-24",
    ),
    confidence="high",
)
