"""What every test may use: the saved examples, and the option that accepts new golden letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from resignation import answers

# A law is about what comes out, and a busy machine is no reason to break it.
settings.register_profile("unhurried", deadline=None, print_blob=True)
settings.load_profile("unhurried")

ANSWERS = Path(__file__).parent / "cases" / "answers"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer ``--accept``: rewrite the golden letters, so that the diff can be read."""
    parser.addoption("--accept", action="store_true", help="rewrite the golden letters")


@pytest.fixture(scope="session")
def example_path() -> Callable[[str], Path]:
    """Find a saved example by name, for what reads files."""
    return lambda name: ANSWERS / f"{name}.json"


@pytest.fixture(scope="session")
def example(example_path: Callable[[str], Path]) -> Callable[[str], dict[str, Any]]:
    """Read a saved example by name, anew each time, so that a test may change it."""
    return lambda name: answers.load(example_path(name).read_text("utf-8"))
