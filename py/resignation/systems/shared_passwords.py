"""Shared passwords: closing the vault changes none of them."""

from resignation.model import Source, System

SYSTEM = System(
    name="Password manager and shared logins",
    group="Secrets and keys",
    hand_over=(
        "Entries in the vault, each with an owner and a purpose",
        "Work entries in the leaver's own vault, moved to a shared one",
    ),
    revoke=(
        "Every shared password and token the leaver could read, by name",
        "Recovery codes and shared MFA seeds",
    ),
    on_removal=(
        "Suspending the member closes the vault to them; the shared passwords they have seen have to be changed one by "
        "one."
    ),
    trap=(
        "The vault is closed but a shared login was never changed, and when something is deleted at night nobody can "
        "be ruled out."
    ),
    source=Source(
        title="1Password: Offboard a team member",
        url="https://support.1password.com/offboarding/",
        checked="2026-11-24",
    ),
    confidence="high",
)
