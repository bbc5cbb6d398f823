"""dbt: personal tokens and service tokens."""

from resignation.model import Source, System

SYSTEM = System(
    name="dbt project or dbt platform",
    group="Data and feature stores",
    hand_over=(
        "Models that feed features, exposures and freshness tests",
        "Jobs, and the credentials each runs with, by name",
    ),
    revoke=(
        "Development credentials in the warehouse",
        "Personal access tokens",
        "Service tokens the leaver made or has seen",
    ),
    on_removal=(
        "A service token belongs to the account and not to a person; a personal access token has the permissions of "
        "the user who made it."
    ),
    trap=(
        "The scheduler starts dbt with a personal access token, and the features it should refresh are a day old "
        "before anyone looks."
    ),
    source=Source(
        title="dbt: Service account tokens; Personal access tokens",
        url="https://docs.getdbt.com/docs/dbt-apis/service-tokens",
        checked="2026-11-24",
    ),
    confidence="high",
)
