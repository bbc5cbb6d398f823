"""DVC: the way to the data stands in a file Git ignores."""

from resignation.model import Source, System

SYSTEM = System(
    name="DVC remotes",
    group="Experiment tracking",
    hand_over=(
        "A map of remotes, and the team account that owns each",
        "Where the cache lives, and when it is cleaned",
    ),
    revoke=(
        "Credentials in .dvc/config.local",
        "Cloud keys used to push",
    ),
    on_removal="Data stays if the remote is a bucket of the team.",
    trap=(
        "The settings that reach the remote stood in a file that Git ignores, and a fresh clone cannot pull the "
        "training data."
    ),
    source=Source(
        title="DVC docs source: content/docs/user-guide/data-management/remote-storage/amazon-s3.md",
        url="https://github.com/iterative/dvc.org",
        checked="2026-11-22",
    ),
    confidence="high",
)
