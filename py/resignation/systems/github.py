"""GitHub: deploy keys die with the token that made them."""

from resignation.model import Source, System

SYSTEM = System(
    name="GitHub organisation and repositories",
    group="Code, builds and tickets",
    hand_over=(
        "Repositories in the personal namespace, moved to the organisation",
        "CODEOWNERS, branch protection, environments and self-hosted runners",
        "Open pull requests and stale branches, with a decision for each",
        "GitHub Apps the leaver owns",
    ),
    revoke=(
        "Personal access tokens, SSH keys and OAuth grants",
        "Deploy keys made with the leaver's token, once their replacements work",
        "Organisation secrets the leaver has seen, by name",
    ),
    on_removal="Membership ends, and a deploy key made with a personal token is deleted with that token.",
    trap="The leaver's token is deleted, the deploy keys made with it go too, and the cluster stops pulling its code.",
    source=Source(
        title="GitHub: REST API for deploy keys",
        url="https://docs.github.com/en/rest/deploy-keys/deploy-keys",
        checked="2026-11-22",
    ),
    confidence="high",
)
