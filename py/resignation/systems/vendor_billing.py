"""Contracts and domains: renewals that reach one inbox."""

from resignation.model import Source, System

SYSTEM = System(
    name="Vendor contracts, licences, domains, mailing lists",
    group="Accounts, documents and contracts",
    hand_over=(
        "Renewal date and administrative contact of each contract",
        "Expiry of domains and certificates, and owner of app-store entries",
        "Licences and registered software, as a list",
    ),
    revoke=(
        "Billing administrator role",
        "Card on file",
    ),
    on_removal="This could not be confirmed: contracts run on, and their renewal notices go to a closed mailbox.",
    trap=(
        "The certificate of the inference address was renewed through the leaver's inbox, and one morning every client "
        "refuses to connect."
    ),
    source=Source(
        title="18F handbook source: pages/hiring-staying-or-changing-jobs/leaving-tts.md",
        url="https://github.com/18F/handbook",
        checked="2026-11-24",
    ),
    confidence="medium",
)
