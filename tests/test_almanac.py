"""The almanac: the committed table of public holidays against the package it comes from."""

from __future__ import annotations

import json

import pytest

from workshop import almanac


def test_the_table_is_what_the_package_says() -> None:
    """The table that is shipped was made from the pinned package and from the places there are now."""
    assert almanac.TABLE.read_text("utf-8") == almanac.table(), "run: python3 build.py holidays"


def test_a_place_that_the_package_does_not_know_has_no_holidays(monkeypatch: pytest.MonkeyPatch) -> None:
    """It can be added all the same; what is not known is left out of the table, and said on the page."""
    monkeypatch.setattr(almanac, "place_ids", lambda: ["UK", "XX"])
    assert list(json.loads(almanac.table())["places"]) == ["UK"]
