"""LangSmith: production traces on a personal token."""

from resignation.model import Source, System

SYSTEM = System(
    name="LangSmith and other LLM tracing",
    group="Experiment tracking",
    hand_over=(
        "Workspaces, data sets, evaluators and the prompts in production",
        "Annotation queues the leaver runs",
    ),
    revoke=(
        "Personal access tokens",
        "Service keys the leaver made",
    ),
    on_removal="A personal token has the permissions of the person who made it; service keys are meant for production.",
    trap="The application traces with a personal token, and on the night it goes wrong there is no trace to read.",
    source=Source(
        title="LangSmith: Create an account and API key",
        url="https://docs.langchain.com/langsmith/create-account-api-key",
        checked="2026-11-22",
    ),
    confidence="high",
)
