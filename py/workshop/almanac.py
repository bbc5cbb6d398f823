"""Public holidays of every place and region, written down once as a small table that the engine reads.

The ``holidays`` package is a tool of the workshop and is not shipped: it weighs more than the engine. The table is
committed, so that two builds of one commit agree whatever the year; a test holds it against the package.
"""

import json
from datetime import date

import holidays

from workshop.paths import ENGINE

YEARS = range(2026, 2030)
TABLE = ENGINE / "public_holidays.json"
COUNTRIES = {"UK": "GB", "CA-FED": "CA"}
REGIONAL = ("DE", "CH", "ES", "AU", "UK", "FR")
"""Places whose regions keep holidays of their own, and where a person is asked for the region."""


def place_ids() -> list[str]:
    """List the places that the engine knows, by the names of their files."""
    names = (path.stem for path in (ENGINE / "jurisdictions").glob("[a-z]*.py"))
    return sorted(name.upper().replace("_", "-") for name in names if name != "other")


def table() -> str:
    """Give the table as JSON: the nation's days by place, and what each region adds or does not keep."""
    places = {name: _place(name) for name in place_ids()}
    whole = {"years": [YEARS[0], YEARS[-1]], "places": {name: found for name, found in places.items() if found}}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"') + "\n"


def _place(name: str) -> dict[str, object] | None:
    country, _, part = COUNTRIES.get(name, name).partition("-")
    known = holidays.list_supported_countries()
    if country not in known:
        return None
    subdivision = part if part in known[country] else None
    nation = _days(country, subdivision)
    found: dict[str, object] = {"days": _written(nation)}
    if name in REGIONAL:
        found["regions"] = {code: _region(country, code, nation) for code in known[country]}
    return found


def _region(country: str, code: str, nation: set[date]) -> dict[str, str]:
    own = _days(country, code)
    added, missing = _written(own - nation), _written(nation - own)
    return {"name": _name(country, code), "adds": added} | ({"lacks": missing} if missing else {})


def _name(country: str, code: str) -> str:
    aliases = holidays.country_holidays(country, years=YEARS[0]).subdivisions_aliases
    return next((alias for alias, meant in aliases.items() if meant == code), code)


def _days(country: str, subdivision: str | None) -> set[date]:
    return set(holidays.country_holidays(country, subdiv=subdivision, years=YEARS))


def _written(days: set[date]) -> str:
    return " ".join(day.strftime("%Y%m%d") for day in sorted(days) if day.year in YEARS)


def write() -> None:
    """Write the table where the engine reads it."""
    TABLE.write_text(table(), encoding="utf-8")
