"""Security keys: a shared account with one person's second factor."""

from resignation.model import Source, System

SYSTEM = System(
    name="Security keys, badges, MFA",
    group="Hardware",
    hand_over=(
        "What is returned, to whom and when",
        "Shared administrator accounts whose second factor the leaver holds",
        "Mail address and telephone number that recover each of them",
    ),
    revoke=(
        "Hardware keys registered on shared administrator accounts",
        "Authenticator seeds of shared accounts",
    ),
    on_removal=(
        "On AWS, resetting the root user's second factor takes its mail address and telephone number. This could not "
        "be confirmed: other shared accounts keep the leaver's factor too."
    ),
    trap=(
        "The root account asks for a code from a telephone that left with its owner, and the recovery call rings that "
        "telephone as well."
    ),
    source=Source(
        title="AWS re:Post: Reset the root user's MFA device",
        url="https://www.repost.aws/knowledge-center/reset-root-user-mfa",
        checked="2026-11-24",
    ),
    confidence="medium",
)
