"""Words that a rule marks in one sentence and leaves alone in another that differs from it in little."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from resignation import registry
from resignation.model import Context

CASES = tomllib.loads((Path(__file__).parent / "cases" / "marked.toml").read_text("utf-8"))
CONTEXTS = {
    "names-confidential-model": Context(
        private_names=(
            "Vantage Research",
            "tidepool",
            "Saltmarsh",
            "Kittiwake Labs",
            "ab",
            "NightHeron",
            "Project Moss",
        ),
        codenames=("grasp-quality",),
    )
}


@pytest.mark.parametrize(
    ("name", "text", "marked"), [(name, *row) for name, rows in CASES.items() for row in rows.items()], ids=str
)
def test_the_words_around_decide(name: str, text: str, marked: str) -> None:
    """The rule marks what it should, all of it and nothing else."""
    rule = registry.rules()[name]
    assert rule.find is not None
    found = [text[span.start : span.end] for span in rule.find(text, CONTEXTS.get(name, rule.context))]
    assert found == ([marked] if marked else [])
