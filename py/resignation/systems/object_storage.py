"""Object storage: a lifecycle rule goes on deleting."""

from resignation.model import Source, System

SYSTEM = System(
    name="Object storage (S3, GCS, Azure Blob)",
    group="Cloud accounts and storage",
    hand_over=(
        "A map of buckets: data sets, checkpoints, exports, with retention, size and monthly cost",
        "Lifecycle rules the leaver wrote, and what each deletes",
        "Prefixes that hold the only copy of something",
    ),
    revoke=(
        "Pre-signed links still in use",
        "Bucket policies and access lists that name the leaver",
        "Grants to other accounts",
    ),
    on_removal=(
        "A pre-signed link has the permissions of the person who made it. This could not be confirmed: the objects "
        "themselves stay."
    ),
    trap=(
        "A lifecycle rule written for scratch data reaches the release checkpoint, and in a bucket without versioning "
        "it is removed for good."
    ),
    source=Source(
        title="Amazon S3: Expiring objects; Download and upload objects with presigned URLs",
        url="https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations",
        checked="2026-11-24",
    ),
    confidence="medium",
)
