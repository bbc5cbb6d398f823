"""Work devices: return them, wipe nothing."""

from resignation.model import Source, System

SYSTEM = System(
    name="Work laptop and phone",
    group="Hardware",
    hand_over=(
        "Date and address of return, chargers included",
        "Work that exists only on the device, pushed before the last day",
    ),
    revoke=(
        "Device management record",
        "Cloud credentials and tokens on the device",
    ),
    on_removal="Access ends at an hour the employer sets.",
    trap="The leaver wipes the disk to be helpful, and next morning has to explain to IT what was on it.",
    source=Source(
        title="GitLab handbook: Offboarding questions; Experts Exchange 26979279",
        url="https://about.gitlab.com/handbook/people-group/offboarding/faq.html",
        checked="2026-11-22",
    ),
    confidence="high",
)
