"""Model monitoring: thresholds known by heart, data sent with a user's key."""

from resignation.model import Source, System

SYSTEM = System(
    name="Model monitoring (Evidently, Arize, WhyLabs, Fiddler)",
    group="Monitoring and dashboards",
    hand_over=(
        "Drift thresholds, and the reason for each",
        "Reference data and its window",
        "The last true alarm and the last false one",
    ),
    revoke=(
        "User API keys",
        "Service keys the leaver has seen",
        "Notification targets that name the leaver",
    ),
    on_removal=(
        "On Arize a user key is disabled when its owner is removed and a service key goes on; ask any other vendor how "
        "its keys behave."
    ),
    trap=(
        "Predictions were sent with a user key, nothing has arrived since the last day, and the empty drift chart "
        "looks like a calm one."
    ),
    source=Source(
        title="Arize AX: API keys",
        url="https://www.arize.com/docs/ax/security-and-settings/api-keys",
        checked="2026-11-24",
    ),
    confidence="high",
)
