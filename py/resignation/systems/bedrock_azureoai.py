"""Bedrock and Azure OpenAI: long-lived keys and commitments with a term."""

from resignation.model import Source, System

SYSTEM = System(
    name="AWS Bedrock and Azure OpenAI",
    group="Language model APIs",
    hand_over=(
        "Model access, quotas and content filters, and who approves changes",
        "Provisioned throughput, and the day its term ends",
        "Applications that use each key, by name",
    ),
    revoke=(
        "Long-term Bedrock API keys, and the IAM users they belong to",
        "Azure resource keys one and two, one after the other",
    ),
    on_removal=(
        "A long-term Bedrock key belongs to an IAM user and lasts until its expiry date; an Azure resource key works "
        "until it is regenerated."
    ),
    trap=(
        "Both Azure keys are regenerated at once, the old ones stop immediately, and every client answers with error "
        "401 for the rest of the morning."
    ),
    source=Source(
        title="Amazon Bedrock: API keys; Azure AI services: Rotate keys",
        url="https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        checked="2026-11-24",
    ),
    confidence="high",
)
