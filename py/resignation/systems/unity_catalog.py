"""Unity Catalog: grants made to a person stay."""

from resignation.model import Source, System

SYSTEM = System(
    name="Databricks Unity Catalog models and tables",
    group="Model and package registries",
    hand_over=(
        "Catalogs, schemas, models and volumes, with a group as the new owner",
        "Grants, made again to groups instead of persons",
    ),
    revoke=(
        "Grants given to the user directly",
        "ALL PRIVILEGES, and each privilege that was granted separately",
    ),
    on_removal="Grants made to the user directly stay until somebody revokes them.",
    trap=(
        "ALL PRIVILEGES is revoked and the matter closed, and the next audit finds the privileges that had been "
        "granted one by one."
    ),
    source=Source(
        title="Azure Databricks: REVOKE",
        url="https://learn.microsoft.com/en-us/azure/databricks/sql/language-manual/security-revoke",
        checked="2026-11-22",
    ),
    confidence="high",
)
