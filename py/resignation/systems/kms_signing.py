"""Encryption and signing keys: old files stay readable."""

from resignation.model import Source, System

SYSTEM = System(
    name="Encryption and signing keys (KMS, SOPS, cosign, GPG)",
    group="Secrets and keys",
    hand_over=(
        "Which key signs models or packages, who keeps it and when it must be renewed",
        "Files encrypted to the leaver's key, by path",
    ),
    revoke=(
        "The leaver's key, from each file as well as from the list for new ones",
        "Data keys of the files it could open, by rotating them",
        "GPG key in the release policy",
    ),
    on_removal=(
        "Nothing changes by itself: with SOPS a key opens a file until it is taken out of that file, and the data key "
        "should then be rotated."
    ),
    trap="The key is taken off the list for new files only, and an audit opens last year's production secrets with it.",
    source=Source(
        title="SOPS source: README.rst",
        url="https://github.com/getsops/sops",
        checked="2026-11-24",
    ),
    confidence="high",
)
