"""Vector databases: an index without its embedding model."""

from resignation.model import Source, System

SYSTEM = System(
    name="Vector database (Pinecone, Qdrant, Weaviate, Milvus, pgvector)",
    group="Data and feature stores",
    hand_over=(
        "Collections: embedding model and version, dimension, chunking, how to index again",
        "How to take a snapshot and restore it",
    ),
    revoke=(
        "API keys of each project",
        "Allow-list entries for the leaver's own addresses",
    ),
    on_removal=(
        "In Pinecone an API key belongs to a project. This could not be confirmed: it goes on when the person who made "
        "it is removed."
    ),
    trap=(
        "Nobody wrote down which embedding model made the index, so new documents cannot be added and the search "
        "results grow old."
    ),
    source=Source(
        title="Pinecone: Manage API keys",
        url="https://docs.pinecone.io/guides/projects/manage-api-keys",
        checked="2026-11-24",
    ),
    confidence="medium",
)
