"""Deadlines: the last pay, the permit, and the latest day to give notice."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import registry
from resignation.deadlines import final_pay_due, give_by, permit_ends
from resignation.model import ContractNotice, Employment, JurisdictionId, Permit
from resignation.notice import work_out
from resignation.registry import place_id

CASES = Path(__file__).parent / "cases" / "jurisdictions"


def _cases(table: str) -> list[Any]:
    """Give the worked cases of a table, with the place they belong to."""
    files = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(CASES.glob("*.toml"))}
    return [
        pytest.param(place_id(stem), case, id=f"{stem}: {case.get('name', case['last_day'])}")
        for stem, whole in files.items()
        for case in whole.get(table, ())
    ]


@pytest.mark.parametrize(("place", "case"), _cases("final_pay"))
def test_worked_cases_of_final_pay(place: JurisdictionId, case: dict[str, Any]) -> None:
    """The last pay is due on the day of the worked case; a rule that needs the pay days gives no day, but words."""
    rule = registry.jurisdictions()[place].final_pay
    assert rule is not None
    due = final_pay_due(rule, case["received"], case["last_day"])
    if "paydays" in case:
        assert due is None
        assert rule.statement.text
    else:
        assert due == case["due"]


def _permits(place: JurisdictionId, visa: str) -> list[Permit]:
    return [permit for permit in registry.jurisdictions()[place].permits if permit.visa == visa]


@pytest.mark.parametrize(("place", "case"), _cases("permit"))
def test_worked_cases_of_permits(place: JurisdictionId, case: dict[str, Any]) -> None:
    """A permit outlasts the job until the day of the worked case."""
    ends = [permit_ends(permit, case["last_day"]) for permit in _permits(place, case["visa"])]
    assert case.get("until") in ends


@given(
    st.sampled_from(sorted(registry.jurisdictions())),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.dates(date(2024, 1, 1), date(2031, 12, 31)),
    st.sampled_from(["hand", "post", "registered"]),
)
def test_give_by_and_last_day_agree(place: str, start: date, goal: date, delivery: str) -> None:
    """A letter handed over on the latest day ends the job by the goal; a day later it would not."""
    rule = registry.jurisdictions()[place_id(place)].notice
    employment = Employment(jurisdiction=place, start_date=start)
    latest = give_by(rule, employment, goal, (), delivery)
    if latest is None:
        return
    end = work_out(rule, employment, latest, (), delivery).earliest
    assert end is not None
    assert end <= goal
    later = work_out(rule, employment, latest + timedelta(days=1), (), delivery).earliest
    assert latest == goal or (later is not None and later > goal)


def test_a_sunday_letter_in_germany_must_be_posted_on_saturday() -> None:
    """The latest day takes the arrival of a posted letter into account."""
    rule = registry.jurisdictions()[place_id("DE")].notice
    employment = Employment(jurisdiction="DE", start_date=date(2020, 1, 1))
    assert give_by(rule, employment, date(2027, 2, 28)) == date(2027, 1, 30)
    assert give_by(rule, employment, date(2027, 2, 28), (), "hand") == date(2027, 1, 31)


@pytest.mark.parametrize(
    "employment",
    [
        Employment(start_date=date(2020, 1, 1), contract_notice=ContractNotice(amount=36, unit="months")),
        Employment(),
    ],
)
def test_where_no_day_is_early_enough_none_is_given(employment: Employment) -> None:
    """A notice of three years cannot be met by a letter of this year, and one that is not known by none at all."""
    rule = registry.jurisdictions()[place_id("UK")].notice
    assert give_by(rule, employment, date(2027, 2, 28)) is None


def test_public_holidays_come_by_place_and_region() -> None:
    """Corpus Christi is a holiday in Bavaria and not in Berlin; the table covers four years."""
    corpus_christi = date(2026, 6, 4)
    assert corpus_christi in registry.public_holidays("DE", "BY")
    assert corpus_christi not in registry.public_holidays("DE", "BE")
    assert date(2026, 12, 25) in registry.public_holidays("DE", "")
    assert registry.public_holidays("OTHER") == frozenset()
    first, last = registry.holiday_years()
    assert last - first == 3
