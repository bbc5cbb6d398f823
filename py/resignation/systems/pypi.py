"""Package indexes: a package with one owner."""

from resignation.model import Source, System

SYSTEM = System(
    name="PyPI or internal package index",
    group="Model and package registries",
    hand_over=(
        "Packages whose only owner is the leaver, each with a second owner",
        "Trusted-publisher settings and the steps of a release",
    ),
    revoke=(
        "API tokens",
        "Owner and maintainer roles, once a successor holds them",
    ),
    on_removal=(
        "PyPI refuses to delete the account of a sole owner until the project has passed to somebody else or is "
        "deleted."
    ),
    trap="A security fix is ready, and the only person who may release it no longer works here.",
    source=Source(
        title="PyPI source: warehouse/templates/manage/account.html",
        url="https://github.com/pypi/warehouse",
        checked="2026-11-22",
    ),
    confidence="high",
)
