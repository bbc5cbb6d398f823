"""OpenAI: personal keys stop, service accounts go on."""

from resignation.model import Source, System

SYSTEM = System(
    name="OpenAI API",
    group="Language model APIs",
    hand_over=(
        "Projects, fine-tuned models, files, batch jobs and spending limits",
        "Service accounts in production",
    ),
    revoke=(
        "Project keys owned by the user",
        "Admin keys",
        "Service-account keys the leaver has seen",
    ),
    on_removal="The leaver's own keys stop with their membership; service accounts go on.",
    trap="Production runs on a personal key, and the first call after the last day is refused.",
    source=Source(
        title=(
            "OpenAI: Managing your work in the API platform with projects; async-openai source: "
            "project_service_accounts.rs"
        ),
        url="https://help.openai.com/en/articles/9186755-managing-your-work-in-the-api-platform-with-projects",
        checked="2026-11-22",
    ),
    confidence="high",
)
