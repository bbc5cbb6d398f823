"""The server for this machine: what a browser gets from it is what it would get from a real one."""

from __future__ import annotations

import gzip
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest

from workshop.serving import serving

PAGE = b"<!doctype html><title>Resign</title>" + b"<p>word</p>" * 100


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Serve a page with a picture and a pack."""
    (tmp_path / "guides").mkdir()
    for name, content in {
        "index.html": PAGE,
        "guides/index.html": b"guides",
        "a.png": b"a" * 99,
        "b.pack": b"b",
    }.items():
        (tmp_path / name).write_bytes(content)
    with serving(tmp_path) as address:
        yield address


def got(address: str, **headers: str) -> tuple[bytes, dict[str, str]]:
    """Fetch an address, and give what comes with its headers."""
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as reply:
        return reply.read(), dict(reply.headers)


@pytest.mark.parametrize("path", ["", "index.html", "?from=here", "#top"])
def test_words_travel_compressed_to_whoever_can_read_them(address: str, path: str) -> None:
    """As they do from GitHub Pages, so that what is measured here holds there."""
    content, headers = got(address + path, **{"Accept-Encoding": "gzip, br"})
    assert gzip.decompress(content) == PAGE
    assert headers["Content-Encoding"] == "gzip"
    assert headers["Content-Type"] == "text/html"
    assert int(headers["Content-Length"]) == len(content) < len(PAGE)


def test_words_travel_as_they_are_to_everybody_else(address: str) -> None:
    """A browser that does not ask for it gets the page all the same."""
    content, headers = got(address)
    assert content == PAGE
    assert "Content-Encoding" not in headers


@pytest.mark.parametrize("name", ["a.png", "b.pack"])
def test_what_is_compressed_already_is_not_compressed_again(address: str, name: str) -> None:
    """Pictures and packs are sent as they are."""
    assert "Content-Encoding" not in got(address + name, **{"Accept-Encoding": "gzip"})[1]


def test_a_folder_shows_its_page(address: str) -> None:
    """Also below the first, and by way of the address without a slash."""
    for path in ("guides/", "guides"):
        assert gzip.decompress(got(address + path, **{"Accept-Encoding": "gzip"})[0]) == b"guides"


def test_nothing_is_kept_by_the_browser(address: str) -> None:
    """A new build shows at once."""
    for accepted in ("gzip", ""):
        assert got(address, **{"Accept-Encoding": accepted})[1]["Cache-Control"] == "no-cache"


def test_only_what_could_not_be_served_is_spoken_of(address: str, capfd: pytest.CaptureFixture[str]) -> None:
    """A terminal full of what went well hides what did not."""
    got(address)
    with pytest.raises(HTTPError) as missing:
        got(f"{address}lost.html", **{"Accept-Encoding": "gzip"})
    assert missing.value.code == 404
    missing.value.close()
    said = capfd.readouterr().err
    assert "404" in said
    assert said.count("\n") == 1
