"""BentoCloud: automation on a personal token."""

from resignation.model import Source, System

SYSTEM = System(
    name="BentoML and BentoCloud",
    group="Serving and endpoints",
    hand_over=(
        "Deployments, their revisions, and secrets by name",
        "Which automation uses which kind of token",
    ),
    revoke=(
        "Personal API tokens",
        "Organisation tokens the leaver has seen",
    ),
    on_removal="A personal token is its maker's to manage; an organisation token is meant for lasting automation.",
    trap="The deployment pipeline used a personal token, and the first release after the last day is refused.",
    source=Source(
        title="BentoML source: docs/source/scale-with-bentocloud/manage-api-tokens.rst",
        url="https://github.com/bentoml/BentoML",
        checked="2026-11-22",
    ),
    confidence="high",
)
