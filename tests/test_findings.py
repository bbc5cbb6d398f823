"""What the check finds in the letters and sentences that its rules were tuned on: a change is seen before it ships.

``--accept`` writes it anew; the diff is the review. The half that judges the check is not here: nobody reads it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from resignation.model import Context
from resignation.review import review, unweighed
from tests.check_figures import CASES, Case, cases
from workshop.learning import SENTENCES

if TYPE_CHECKING:
    from resignation.model import Finding

KEPT = CASES.with_name("findings.json")
LETTERS = cases("tune")
LINES = 100


def pages() -> dict[str, list[str]]:
    """Give the sentences that teach the check, a hundred to a page."""
    found: dict[str, list[str]] = {}
    for path in sorted(SENTENCES.glob("*.txt")):
        lines = [line.partition(": ")[2] for line in path.read_text("utf-8").splitlines()]
        found |= {f"{path.stem}-{at // LINES}": lines[at : at + LINES] for at in range(0, len(lines), LINES)}
    return found


PAGES = pages()


def in_letter(case: Case) -> list[str]:
    """Give what the rules find, each by itself, and what is left of it when it is weighed, with its severity."""
    alone = {_line(found) for found in unweighed(case.text, case.context)}
    return sorted(alone | {f"{_line(found)} {found.severity}" for found in review(case.text, case.context)})


def in_page(lines: list[str]) -> dict[str, str]:
    """Give by rule the lines in which it finds something, with the place where that ends."""
    found = defaultdict(list)
    for number, line in enumerate(lines):
        for each in unweighed(line, Context()):
            found[each.rule].append(f"{number}:{each.start}-{each.end}")
    return {rule: " ".join(places) for rule, places in sorted(found.items())}


def _line(found: Finding) -> str:
    return f"{found.rule} {found.start}-{found.end}"


@pytest.fixture(scope="module")
def kept(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Read what was found when somebody last looked."""
    if request.config.getoption("--accept"):
        letters = {case.name: in_letter(case) for case in LETTERS}
        anew = {"letters": letters, "pages": {name: in_page(lines) for name, lines in PAGES.items()}}
        KEPT.write_text(json.dumps(anew, indent=0) + "\n", "utf-8")
    found: dict[str, Any] = json.loads(KEPT.read_text("utf-8"))
    return found


@pytest.mark.parametrize("case", LETTERS, ids=lambda case: case.name)
def test_findings_in_a_letter_are_those_that_were_accepted(case: Case, kept: dict[str, Any]) -> None:
    """Rules, places and severities stay as they were."""
    assert in_letter(case) == kept["letters"].get(case.name)


@pytest.mark.parametrize("name", PAGES)
def test_findings_in_sentences_are_those_that_were_accepted(name: str, kept: dict[str, Any]) -> None:
    """Rules and places stay as they were."""
    assert in_page(PAGES[name]) == kept["pages"].get(name)


def test_all_of_them_are_kept_and_no_others(kept: dict[str, Any]) -> None:
    """A letter or a page that is gone, or new, is noticed."""
    assert (set(kept["letters"]), set(kept["pages"])) == ({case.name for case in LETTERS}, set(PAGES))
