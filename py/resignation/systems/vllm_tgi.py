"""Self-hosted LLM servers: one key, known to every past developer."""

from resignation.model import Source, System

SYSTEM = System(
    name="vLLM, TGI and other self-hosted LLM servers",
    group="Serving and endpoints",
    hand_over=(
        "Launch flags: quantisation, tensor parallelism, context length, adapters loaded",
        "Clients and their rate limits",
    ),
    revoke=(
        "The server's API key",
        "Hugging Face token in the container, by name",
    ),
    on_removal="The server goes on, and its API key stays valid.",
    trap=(
        "Every client shares one API key that every past developer knows, and when strange requests fill the GPU "
        "nobody can tell whose they are."
    ),
    source=Source(
        title="vLLM: OpenAI-compatible server",
        url="https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
        checked="2026-11-22",
    ),
    confidence="high",
)
