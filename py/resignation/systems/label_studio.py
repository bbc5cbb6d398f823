"""Label Studio: legacy tokens do not expire."""

from resignation.model import Source, System

SYSTEM = System(
    name="Label Studio and labelling projects",
    group="Labelling",
    hand_over=(
        "Projects, label schema, agreement figures and open review queue",
        "The labelling guideline, moved from chat into the project",
        "Storage connections, by name and owner",
        "Model back ends that make pre-labels, and whose token they use",
    ),
    revoke=(
        "Personal access token",
        "Legacy token, which does not expire by itself",
        "Storage keys kept in the project",
    ),
    on_removal=(
        "In the Community edition deleting a user can leave orphaned records and break the filter by annotator; legacy "
        "tokens must be revoked by hand."
    ),
    trap=(
        "The pre-labelling back end signs in with the leaver's legacy token, and once that is revoked the annotators "
        "open empty tasks."
    ),
    source=Source(
        title="Label Studio: Delete user; docs source: docs/source/guide/access_tokens.md",
        url="https://api.labelstud.io/api-reference/api-reference/users/delete",
        checked="2026-11-24",
    ),
    confidence="high",
)
