"""Slurm: recurring jobs live in a personal scrontab."""

from resignation.model import Source, System

SYSTEM = System(
    name="Slurm cluster",
    group="Compute and clusters",
    hand_over=(
        "Every recurring scrontab entry, what it does and who takes it over",
        "Running and queued jobs, what each is for and when it may be stopped",
        "Partitions, QOS, fair-share account and reservations the team relies on",
        "Scratch and project directories, and the group that should own them",
    ),
    revoke=(
        "The user's association in the accounting database",
        "The leaver's scrontab",
        "SSH keys on the login nodes",
        "Reservations that list the user by name",
    ),
    on_removal="Jobs and scrontab entries belong to the user, so they stop or go stale with the account.",
    trap=(
        "A nightly retraining in a personal scrontab ends without a message, and weeks later somebody asks why the "
        "model is so old."
    ),
    source=Source(
        title="Slurm source: doc/man/man1/scrontab.1, doc/man/man1/sacctmgr.1, doc/html/reservations.shtml",
        url="https://github.com/SchedMD/slurm",
        checked="2026-11-22",
    ),
    confidence="high",
)
