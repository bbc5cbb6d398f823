"""What the page is made of: every package has its reason and a licence that is allowed, and every file its sum."""

from __future__ import annotations

import hashlib
import json
import re
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

import pytest

from workshop.bill import ALLOWED, bill, locked, pinned, placed, reasons, sums
from workshop.engine import LIBRARIES, PAPER_LIBRARIES
from workshop.paths import NODE_MODULES, ROOT, SITE

BILL: dict[str, Any] = json.loads(bill())
COMPONENTS: list[dict[str, Any]] = BILL["components"]
# What a package says of its licence where it does not say it in the agreed words.
SAID = {
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


def said(name: str) -> str:
    """Give what an installed package says of its own licence, or nothing where it is not installed here."""
    try:
        about: Any = distribution(name).metadata
    except PackageNotFoundError:
        return ""
    if expression := about.get("License-Expression"):
        return str(expression)
    kinds = [kind.rpartition(" :: ")[2] for kind in about.get_all("Classifier") or () if kind.startswith("License")]
    return " ".join(SAID.get(words, words) for words in kinds or [about.get("License", "")])


def test_every_pinned_package_of_python_has_one_reason() -> None:
    """Nothing is installed that nobody can say why it is, and no reason outlives its package."""
    table = reasons()
    told = [name for part in ("ships", "builds") for name in table[part]["pypi"]]
    assert sorted(told) == sorted(name for name, *_ in pinned())
    assert all(hashes for *_, hashes in pinned())


def test_every_named_package_of_npm_has_one_reason() -> None:
    """The same for what the front end names; what those bring along says who brings it."""
    named = json.loads((SITE / "package.json").read_text("utf-8"))
    table = reasons()
    assert set(table["ships"]["npm"]) == set(named["dependencies"])
    assert set(table["builds"]["npm"]) == set(named["devDependencies"])
    for one in COMPONENTS:
        assert re.fullmatch(r"[A-Z].{8,}\.", one["description"]), one
        assert "with ." not in one["description"], one["name"]
    assert [name for _, name, entry in locked() if not entry["integrity"].startswith("sha512-")] == []


@pytest.mark.parametrize("name", [name for name, *_ in pinned()])
def test_the_table_says_the_licence_that_the_package_says(name: str) -> None:
    """The licence in the table is the package's own, and one of those we allow."""
    _, known = placed("pypi", name) or ("", {"licence": "?"})
    parts = set(re.split(r" AND | OR ", known["licence"]))
    assert parts <= ALLOWED
    words = said(name)
    assert not words or any(part in words or part.split("-")[0] in words for part in parts), words


def test_every_package_of_npm_is_under_an_allowed_licence() -> None:
    """Also those that come along; and the table agrees with the lock."""
    for _, name, entry in locked():
        assert set(re.split(r" AND | OR ", entry["license"].strip("()"))) <= ALLOWED, name
        _, known = placed("npm", name) or ("", {"licence": entry["license"]})
        assert known["licence"] == entry["license"], name


def test_what_the_engine_carries_is_what_the_bill_says_ships() -> None:
    """The packages that are packed for the browser are those that are listed as shipped, and no others."""
    aliases = {"fonttools": "fontTools", "fpdf2": "fpdf"}
    assert {aliases.get(name, name) for name in reasons()["ships"]["pypi"]} == {*LIBRARIES, *PAPER_LIBRARIES}
    assert all((NODE_MODULES / name).is_dir() for name in reasons()["ships"]["npm"])


def test_the_bill_is_sound() -> None:
    """It is CycloneDX, names each thing once, gives a hash for each package, and is the same each time."""
    assert (BILL["bomFormat"], BILL["specVersion"]) == ("CycloneDX", "1.6")
    names = [one["bom-ref"] for one in COMPONENTS]
    assert len(set(names)) == len(names)
    assert {"required", "excluded"} == {one["scope"] for one in COMPONENTS}
    for one in COMPONENTS:
        assert all(len(digest["content"]) in {64, 128} for digest in one.get("hashes", ()))
        assert one.get("hashes") or one["bom-ref"].startswith(("pyodide#", "pkg:generic/python")), one["name"]
    assert bill() == bill()
    text = bill().decode()
    assert str(ROOT) not in text
    assert not re.search(r"timestamp|serialNumber", text)


def test_sums_are_read_by_the_usual_program() -> None:
    """A line is the sum, two spaces and the path, in the order of the paths."""
    files = {"js/b.js": b"b", "a.html": b"a"}
    lines = sums(files).decode().splitlines()
    assert lines == [f"{hashlib.sha256(files[name]).hexdigest()}  {name}" for name in ("a.html", "js/b.js")]
