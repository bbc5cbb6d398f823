"""Other model APIs: a key of the organisation outlives every member."""

from resignation.model import Source, System

SYSTEM = System(
    name="Other hosted model APIs with organisation keys (for example Runway)",
    group="Language model APIs",
    hand_over=("Which application uses which key, with its monthly cost",),
    revoke=("Every organisation key the leaver has seen, by name",),
    on_removal="Keys go on, because they belong to the organisation and not to the member.",
    trap=(
        "The member is removed and taken to be locked out, while an old notebook goes on spending on the "
        "organisation's key."
    ),
    source=Source(
        title="Runway: Manage teams and permissions",
        url="https://docs.dev.runwayml.com/usage/organizations-and-roles",
        checked="2026-11-22",
    ),
    confidence="high",
)
