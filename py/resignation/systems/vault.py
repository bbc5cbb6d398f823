"""Vault: leases outlast the person they were made for."""

from resignation.model import Source, System

SYSTEM = System(
    name="HashiCorp Vault or secrets manager",
    group="Secrets and keys",
    hand_over=(
        "Paths the leaver owns, policies and rotation schedule",
        "Break-glass steps, tried once by the successor",
    ),
    revoke=(
        "Tokens, and the leases made with them",
        "Database credentials leased to the leaver",
        "Entity aliases",
    ),
    on_removal="Revoking a token revokes the leases made with it.",
    trap=(
        "A long lease keeps a database user alive for weeks after the account was closed, and the audit finds it "
        "before the team does."
    ),
    source=Source(
        title="Vault: lease revoke",
        url="https://developer.hashicorp.com/vault/docs/commands/lease/revoke",
        checked="2026-11-22",
    ),
    confidence="high",
)
