"""Kafka: production on a user's API key."""

from resignation.model import Source, System

SYSTEM = System(
    name="Kafka and other streaming",
    group="Data and feature stores",
    hand_over=(
        "Topics, consumer groups and schema subjects, with the owner of each",
        "How to replay a topic, and from where",
    ),
    revoke=(
        "SASL users, access rules and client certificates in the leaver's name",
        "API keys made with the leaver's user account",
    ),
    on_removal=(
        "On Confluent Cloud every API key made with a user account is deleted with it. This could not be confirmed: on "
        "the employer's own cluster, credentials and access rules stay."
    ),
    trap=(
        "A production consumer runs on a user's API key, stops when the account is deleted, and by morning it is hours "
        "behind."
    ),
    source=Source(
        title="Confluent Cloud: Best practices for using API keys",
        url=(
            "https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys/best-practices-api-"
            "keys.html"
        ),
        checked="2026-11-24",
    ),
    confidence="medium",
)
