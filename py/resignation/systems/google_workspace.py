"""Google Workspace: files in My Drive go with the account."""

from resignation.model import Source, System

SYSTEM = System(
    name="Google Drive, Docs, Calendar",
    group="Accounts, documents and contracts",
    hand_over=(
        "Files in My Drive, moved to a shared drive or to a named owner in the organisation",
        "Recurring meetings, moved off the leaver's calendar",
        "Apps Script triggers, set up again under another account",
    ),
    revoke=(
        "Grants to third-party applications",
        "Public links the leaver opened",
    ),
    on_removal=(
        "Files in My Drive go with the account unless they are transferred; files in a shared drive belong to the "
        "organisation."
    ),
    trap=(
        "The evaluation sheet that everyone opens each morning lived in the leaver's My Drive, and it has gone with "
        "the account."
    ),
    source=Source(
        title="Google Drive API: Transfer file ownership",
        url="https://developers.google.com/workspace/drive/api/guides/transfer-file",
        checked="2026-11-22",
    ),
    confidence="high",
)
