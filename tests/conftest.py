"""What every test may use: the saved examples, and the option that accepts new golden letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer ``--accept``: rewrite the golden letters, so that the diff can be read."""
    parser.addoption("--accept", action="store_true", help="rewrite the golden letters")
