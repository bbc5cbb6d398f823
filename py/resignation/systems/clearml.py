"""ClearML: an agent may run as the person who started it."""

from resignation.model import Source, System

SYSTEM = System(
    name="ClearML",
    group="Experiment tracking",
    hand_over=(
        "Queues and agents the leaver runs, and whose identity their tasks use",
        "Pipelines, dataset versions and reports",
    ),
    revoke=(
        "Access credentials in clearml.conf",
        "Agents started with the leaver's credentials",
    ),
    on_removal="The user's credentials are revoked, while tasks and artifacts stay in the workspace.",
    trap="The only GPU agent was started with the leaver's credentials, and on Monday every task waits in the queue.",
    source=Source(
        title=(
            "ClearML docs source: docs/webapp/settings/webapp_settings_users.md, "
            "docs/clearml_agent/clearml_agent_ref.md"
        ),
        url="https://github.com/clearml/clearml-docs",
        checked="2026-11-22",
    ),
    confidence="high",
)
