"""The almanac: the committed table of public holidays against the package it comes from."""

from __future__ import annotations

from workshop import almanac


def test_the_table_is_what_the_package_says() -> None:
    """The table that is shipped was made from the pinned package and from the places there are now."""
    assert almanac.TABLE.read_text("utf-8") == almanac.table(), "run: python3 build.py holidays"
