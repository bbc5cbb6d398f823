"""KServe: the storage secret may hold one person's cloud key."""

from resignation.model import Source, System

SYSTEM = System(
    name="KServe inference services",
    group="Serving and endpoints",
    hand_over=(
        "InferenceService manifests, runtimes and canary split",
        "Storage address of each model, and the secret that opens it, by name",
    ),
    revoke=(
        "Cloud credentials in the storage secret, replaced by a role for the service account",
        "Service-account annotations that name the leaver's role",
    ),
    on_removal="Models are downloaded with the credentials in the storage secret, whoever they belong to.",
    trap=(
        "The storage secret holds the leaver's own cloud key, so the service runs until it must scale, and then no new "
        "pod can fetch the model."
    ),
    source=Source(
        title="KServe docs source: docs/model-serving/storage/providers/s3/s3.md",
        url="https://github.com/kserve/website",
        checked="2026-11-24",
    ),
    confidence="high",
)
