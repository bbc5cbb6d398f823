"""Papers and talks: who may still correct them."""

from resignation.model import Source, System

SYSTEM = System(
    name="Papers, arXiv, OpenReview, Kaggle, conference talks",
    group="Accounts, documents and contracts",
    hand_over=(
        "Duties still open: camera-ready copy, corresponding author, dataset pages",
        "Papers on arXiv, each with a co-author registered as owner",
        "Talks and posts about the work, agreed with the employer beforehand",
        "Questions about licences, and who answers them",
        "Competition and leaderboard teams",
    ),
    revoke=("Shared team logins",),
    on_removal=(
        "An arXiv paper stays with the accounts registered as its owners, and a co-author can ask arXiv to be "
        "registered as one."
    ),
    trap=(
        "An error is found in a paper, the leaver is its only registered owner, and the correction waits days while "
        "arXiv verifies a co-author."
    ),
    source=Source(
        title="arXiv docs source: source/help/authority.md",
        url="https://github.com/arXiv/arxiv-docs",
        checked="2026-11-24",
    ),
    confidence="high",
)
