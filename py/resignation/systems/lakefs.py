"""lakeFS: access keys of its own."""

from resignation.model import Source, System

SYSTEM = System(
    name="lakeFS",
    group="Data and feature stores",
    hand_over=(
        "Branches, protected branches, hooks and retention",
        "Jobs that hold an access key, such as Spark configurations",
    ),
    revoke=(
        "Access keys of the user",
        "Group membership",
    ),
    on_removal=(
        "lakeFS keeps users and their access keys in a database of its own. This could not be confirmed: a key goes on "
        "after single sign-on is closed."
    ),
    trap=(
        "The Community edition has a single administrator, so every Spark job may hold the same key, and changing it "
        "stops them all on one morning."
    ),
    source=Source(
        title="lakeFS: Authentication",
        url="https://docs.lakefs.io/security/authentication/",
        checked="2026-11-24",
    ),
    confidence="medium",
)
