"""Azure and Entra ID: app secrets outlive the person's password."""

from resignation.model import Source, System

SYSTEM = System(
    name="Azure subscription and Entra ID",
    group="Cloud accounts and storage",
    hand_over=(
        "App registrations the leaver owns, each with a second owner",
        "Resource groups, budgets and managed identities",
    ),
    revoke=(
        "Refresh tokens and sign-in sessions, before anything else",
        "The account, by disabling it and then resetting its password",
        "Registered devices, by disabling them",
        "Client secrets the leaver made on app registrations, by name and expiry",
    ),
    on_removal="Sign-in ends, but access tokens already issued work until they expire.",
    trap=(
        "An app registration's secret outlives the person who made it, expires on some later night, and nobody knows "
        "that it had to be renewed."
    ),
    source=Source(
        title="Microsoft Entra: Offboard a user; Microsoft Q&A 620120",
        url="https://learn.microsoft.com/en-us/powershell/entra-powershell/offboard-user",
        checked="2026-11-22",
    ),
    confidence="high",
)
