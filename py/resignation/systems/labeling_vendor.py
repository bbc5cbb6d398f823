"""Labelling vendors: uploads on one person's key."""

from resignation.model import Source, System

SYSTEM = System(
    name="Labelling vendor (Scale, Labelbox, Ground Truth, Surge)",
    group="Labelling",
    hand_over=(
        "Open batches, budget left and the contact for quality",
        "Owner of the data-processing agreement",
        "Contact named in the contract",
    ),
    revoke=(
        "User in the vendor's portal",
        "API keys",
        "Signed links to raw data",
    ),
    on_removal=(
        "On Labelbox an API key is tied to a user account and is disabled with it; ask any other vendor how its keys "
        "behave."
    ),
    trap=(
        "The weekly upload runs on the leaver's key, is refused once the account is disabled, and the annotators have "
        "nothing to label."
    ),
    source=Source(
        title="Labelbox: Create an API key",
        url="https://docs.labelbox.com/reference/create-api-key",
        checked="2026-11-24",
    ),
    confidence="high",
)
