"""What lives in a room: found by listing the folder, never by a hand-kept list.

A room file is named after the id of its thing and exports one upper-case record. Clauses are templates; their
header is a Jinja comment that holds TOML, so that a clause stays one file.
"""

from __future__ import annotations

import json
import sys
import tomllib
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from resignation.model import TONES, Clause, ClauseId, JurisdictionId, SectionId

if TYPE_CHECKING:
    from resignation.model import Jurisdiction, Language, Rule, Section, System

ENGINE = Path(__file__).parent
TEMPLATES = ENGINE.parents[1] / "templates"
HEADER_OPENS, HEADER_CLOSES = "{#---", "---#}"


def room(folder: str, export: str) -> dict[str, Any]:
    """Import every file of a room and give its export by file name, in the order of the names."""
    modules = {name: import_module(f"{__package__}.{folder}.{name}") for name in _names(folder)}
    return {name: getattr(module, export) for name, module in modules.items()}


def _names(folder: str) -> list[str]:
    names = sorted(file.stem for file in (ENGINE / folder).iterdir() if file.suffix in {".py", ".pyc"})
    return [name for name in names if not name.startswith("_")]


def place_id(name: str) -> JurisdictionId:
    """Give the id of a place from the name of its file: ``us_ca`` is US-CA."""
    return JurisdictionId(name.upper().replace("_", "-"))


@cache
def jurisdictions() -> dict[JurisdictionId, Jurisdiction]:
    """Give every place by id."""
    return {place_id(name): place for name, place in room("jurisdictions", "JURISDICTION").items()}


def places_in_order() -> dict[JurisdictionId, Jurisdiction]:
    """Give every place by id, in the order in which people look for them: by group, then by name."""
    return dict(sorted(jurisdictions().items(), key=lambda pair: (pair[1].group, pair[1].name)))


@cache
def sections() -> dict[SectionId, Section]:
    """Give the sections of the interview by id, in page order."""
    found = cast("dict[str, Section]", room("questions", "SECTION"))
    return {SectionId(name): found[name] for name in sorted(found, key=lambda name: found[name].order)}


@cache
def systems() -> dict[str, System]:
    """Give every system by id."""
    return room("systems", "SYSTEM")


@cache
def rules() -> dict[str, Rule]:
    """Give every rule of the letter check by id."""
    return {name.replace("_", "-"): rule for name, rule in room("checks", "RULE").items()}


def prepare_rule() -> bool:
    """Import one more rule of the letter check, and tell whether there was one: all at once would hold up who types."""
    lacking = (name for name in _names("checks") if f"{__package__}.checks.{name}" not in sys.modules)
    name = next(lacking, None)
    if name:
        import_module(f"{__package__}.checks.{name}")
    return name is not None


@cache
def languages() -> dict[str, Language]:
    """Give every language by tag: ``en_gb`` is en-GB."""
    return {_tag(name): language for name, language in room("languages", "LANGUAGE").items()}


def _tag(name: str) -> str:
    language, _, region = name.partition("_")
    return f"{language}-{region.upper()}" if region else language


@cache
def _almanac() -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads((ENGINE / "public_holidays.json").read_text("utf-8")))


def regions(place: str) -> dict[str, str]:
    """Give the regions of a place that keep public holidays of their own, by id, in the order of their names."""
    found = _almanac()["places"].get(place, {}).get("regions", {})
    return dict(sorted(((code, region["name"]) for code, region in found.items()), key=lambda pair: pair[1]))


@cache
def public_holidays(place: str, region: str = "") -> frozenset[date]:
    """Give the public holidays of a place and region, for the years that ``holiday_years`` names."""
    found = _almanac()["places"].get(place, {})
    own = found.get("regions", {}).get(region, {})
    return (_days(found.get("days", "")) | _days(own.get("adds", ""))) - _days(own.get("lacks", ""))


def holiday_years() -> tuple[int, int]:
    """Give the first and the last year whose public holidays are known."""
    first, last = _almanac()["years"]
    return first, last


def _days(written: str) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in written.split())


@cache
def clauses(folder: str) -> tuple[Clause, ...]:
    """Give the clauses of a language folder in the order in which they stand in a letter."""
    # Listed, as a language that is not there must be an error and no empty letter.
    files = (file for file in (TEMPLATES / "clauses" / folder).iterdir() if file.name.endswith(".txt.jinja"))
    found = [_clause(file.name.removesuffix(".txt.jinja"), file.read_text("utf-8")) for file in files]
    return tuple(sorted(found, key=lambda clause: clause.order))


def _clause(name: str, text: str) -> Clause:
    """Read a clause from its template: the header, and the phrasings that its blocks offer."""
    header = tomllib.loads(text[text.index(HEADER_OPENS) + len(HEADER_OPENS) : text.index(HEADER_CLOSES)])
    blocks = {tone: _phrasings(text, tone.replace("-", "_")) for tone in TONES}
    return Clause(
        id=ClauseId(name),
        order=header["order"],
        why=header["why"],
        when=header["when"],
        lengths=tuple(header["lengths"]),
        required=header.get("required", False),
        yields=header.get("yields", 0),
        blocks={tone: names for tone, names in blocks.items() if names},
    )


def _phrasings(text: str, tone: str) -> tuple[str, ...]:
    numbered = (f"{tone}_{number}" for number in range(1, 10))
    return tuple(name for name in numbered if f"block {name} " in text)


@cache
def _words(folder: str, table: str) -> dict[str, Any]:
    file = TEMPLATES / "words" / f"letter.{folder}.toml"
    return cast("dict[str, Any]", tomllib.loads(file.read_text("utf-8"))[table])


@cache
def offers(folder: str) -> dict[str, str]:
    """Give the words of a language for each commitment to the hand-over."""
    file = TEMPLATES / "words" / f"offers.{folder}.toml"
    return cast("dict[str, str]", tomllib.loads(file.read_text("utf-8"))["offers"])


def spans(folder: str) -> dict[str, list[str]]:
    """Give the words of a language for lengths of time and for what is counted: singular, then plural."""
    return _words(folder, "spans")


def notice_words(folder: str) -> dict[str, str]:
    """Give the words for where a notice comes from."""
    return _words(folder, "notice")


def kinds(folder: str) -> dict[str, str]:
    """Give the words for what models are for, by class, each as it stands after a number of them."""
    return _words(folder, "kinds")


def gaps(folder: str) -> dict[str, str]:
    """Give what stands in a letter where an answer is still missing."""
    return _words(folder, "gaps")
