"""GitLab: block the account rather than delete it."""

from resignation.model import Source, System

SYSTEM = System(
    name="GitLab",
    group="Code, builds and tickets",
    hand_over=(
        "Ownership of groups and projects, with a second owner for each",
        "Projects in the personal namespace, moved to a group",
        "Scheduled pipelines the leaver owns",
        "Protected branches and runners",
    ),
    revoke=(
        "The account, by blocking it rather than deleting it",
        "Personal, group and project access tokens",
        "Runner registration tokens",
    ),
    on_removal=(
        "Deleting a user deletes every project in their own namespace, and their issues and merge requests pass to a "
        "ghost user."
    ),
    trap=(
        "The account is deleted instead of blocked, and the project that builds the training image was in the leaver's "
        "own namespace."
    ),
    source=Source(
        title="GitLab source: doc/user/profile/account/delete_account.md; GitLab issue 323629",
        url="https://github.com/gitlabhq/gitlabhq",
        checked="2026-11-24",
    ),
    confidence="high",
)
