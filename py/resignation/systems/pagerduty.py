"""On-call tools: a hole in the rota."""

from resignation.model import Source, System

SYSTEM = System(
    name="PagerDuty (or Opsgenie, incident.io)",
    group="On-call and runbooks",
    hand_over=(
        "Schedules, overrides and escalation rules that name the leaver",
        "Open incidents, alerts known to be flaky and windows of silence",
        "A runbook link for each alert",
    ),
    revoke=(
        "The user account, once every schedule has a successor",
        "Personal API key",
        "Telephone and push contact",
    ),
    on_removal=(
        "The account cannot be deleted while it stands on a schedule, or its deletion leaves a hole in the rota."
    ),
    trap=(
        "The leaver's week on call comes round, nobody has taken it, and the page at four in the morning goes "
        "unanswered."
    ),
    source=Source(
        title="pygerduty issue 40; PagerDuty: Being on-call; GitLab issue 323629",
        url="https://github.com/dropbox/pygerduty/issues/40",
        checked="2026-11-22",
    ),
    confidence="high",
)
