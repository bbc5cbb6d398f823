"""AWS: access keys are deactivated and watched before they are deleted."""

from resignation.model import Source, System

SYSTEM = System(
    name="AWS IAM user, access keys, roles",
    group="Cloud accounts and storage",
    hand_over=(
        "Roles that jobs assume, with the accounts and regions they use",
        "A tag or query that finds every resource the leaver created",
        "Budgets and alarms that mail the leaver",
    ),
    revoke=(
        "Access keys: deactivate, watch what fails, then delete",
        "Console password and MFA device",
        "Single sign-on permission-set assignment",
        "Bucket and KMS key policies that name the user",
    ),
    on_removal="Jobs that run on the user's access key fail.",
    trap=(
        "The key is deleted at once instead of deactivated first, and the one pipeline that used it is found by its "
        "empty table in the morning."
    ),
    source=Source(
        title="AWS IAM: Update access keys",
        url="https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_RotateAccessKey.html",
        checked="2026-11-22",
    ),
    confidence="high",
)
