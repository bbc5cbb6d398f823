"""Terraform: a personal token applies the team's infrastructure."""

from resignation.model import Source, System

SYSTEM = System(
    name="Terraform and other infrastructure as code",
    group="Cloud accounts and storage",
    hand_over=(
        "Where the state lives, the workspaces and the owner of each module",
        "Known drift, and changes made by hand",
        "How a change is applied, from which machine and by whom",
    ),
    revoke=(
        "Personal API token for the state back end",
        "Provider credentials in shell profiles and on laptops",
    ),
    on_removal=(
        "A user token has the permissions of its user, a team token those of its team. This could not be confirmed: a "
        "user token stops the moment its owner leaves the organisation."
    ),
    trap="The pipeline applies with a personal token, and the first urgent scale-up after the last day is refused.",
    source=Source(
        title="HCP Terraform: API tokens",
        url="https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
        checked="2026-11-24",
    ),
    confidence="medium",
)
