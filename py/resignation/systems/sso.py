"""Single sign-on: what stands outside it stays open."""

from resignation.model import Source, System

SYSTEM = System(
    name="Single sign-on and groups (Okta, Entra, Google)",
    group="Accounts, documents and contracts",
    hand_over=(
        "Groups and distribution lists the leaver owns",
        "Approval roles in access requests",
        "Applications opened with the work address but outside single sign-on",
    ),
    revoke=(
        "The account, at the agreed hour",
        "Sessions and refresh tokens",
        "Accounts outside single sign-on, one by one",
    ),
    on_removal="Applications behind single sign-on close; the others do not.",
    trap=(
        "The list of applications outside single sign-on existed only in the leaver's head, and a forgotten one is "
        "found by its unpaid invoice."
    ),
    source=Source(
        title="Microsoft Entra: Offboard a user; 18F handbook source: leaving-tts.md",
        url="https://learn.microsoft.com/en-us/powershell/entra-powershell/offboard-user",
        checked="2026-11-22",
    ),
    confidence="high",
)
