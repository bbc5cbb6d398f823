"""A small part of the hostile walks, on every build; ``build.py fuzz`` makes as many as you like."""

from __future__ import annotations

import pytest

from tests.fuzz.walk import walk


@pytest.mark.parametrize("seed", range(12))
def test_no_walk_brings_the_engine_down(seed: int) -> None:
    """Whatever is pressed, typed or opened, every request has a whole reply and no typed markup comes through."""
    seen = walk(seed)
    assert sum(seen.values()) > 0
