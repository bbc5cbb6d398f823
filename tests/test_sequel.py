"""What comes after the letter: every situation, in the words and under the law of the person's own case."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from resignation import registry
from resignation.app import respond
from resignation.known import Facts
from resignation.model import JurisdictionId
from resignation.sequel import SITUATIONS, TOPICS, reply_of, situations
from resignation.state import State, desk
from tests.strategies import saved_files

Example = Callable[[str], dict[str, Any]]
TODAY = date(2026, 11, 24)


def facts_of(raw: dict[str, Any]) -> Facts:
    """Read answers as the page does."""
    return desk(State(raw=raw), TODAY).facts


def asked(raw: dict[str, Any], **request: str) -> dict[str, Any]:
    """Press a button of the page."""
    kept = json.dumps({"answers": raw, "pane": "next"})
    whole = {"id": 1, "form": [], "kept": kept, "today": TODAY.isoformat(), **request}
    reply: dict[str, Any] = json.loads(respond(json.dumps(whole)))
    return reply


@settings(max_examples=60)
@given(saved_files())
def test_every_situation_has_words_for_everybody(raw: dict[str, Any]) -> None:
    """There is a title, a meaning, steps and a reply for each, without a seam and without a private name."""
    facts = facts_of(raw)
    found = situations(facts, "en-GB")
    assert {one.id for one in found} <= set(SITUATIONS)
    for one in found:
        assert one.title
        assert one.means
        assert len(one.steps) >= 2
        assert one.replies
        for text in (one.title, one.means, *one.steps, *(reply.text for reply in one.replies)):
            assert "None" not in text
            assert "  " not in text
            assert "|" not in text
            assert "!" not in text.replace(raw["employer"]["name"], "")
        for reply in one.replies:
            assert reply.text.endswith(raw["you"]["name"])
            new = raw["departure"]["new_employer"]
            assert not new or new not in reply.text
    ids = [reply.id for one in found for reply in one.replies]
    assert len(ids) == len(set(ids))


def test_a_contractor_is_told_nothing_of_garden_leave(example: Example) -> None:
    """Employment law speaks to employees alone."""
    raw = example("mlops-de-permanent")
    assert "garden" in {one.id for one in situations(facts_of(raw), "en-GB")}
    raw["employment"]["status"] = "contractor"
    found = situations(facts_of(raw), "en-GB")
    assert "garden" not in {one.id for one in found}
    assert not [one for one in found if one.law]


def test_somebody_who_was_asked_to_resign_reads_that_first(example: Example) -> None:
    """What has happened already stands first, and open."""
    raw = example("mlops-de-permanent")
    raw["departure"]["stop_signs"] = ["asked-to-resign"]
    assert situations(facts_of(raw), "en-GB")[0].id == "asked"
    html = asked(raw, action="pane", target="next")["regions"]["letter"]
    assert '<details class="next__one" id="next-asked" open>' in html


@pytest.mark.parametrize("name", registry.jurisdictions())
def test_the_law_of_every_place_can_stand_beside_a_situation(name: JurisdictionId, example: Example) -> None:
    """What a place says is shown with its name."""
    raw = example("mlops-de-permanent")
    raw["employment"]["jurisdiction"] = name
    shown = {where for one in situations(facts_of(raw), "en-GB") for _, where, _ in one.law}
    assert registry.jurisdictions()[name].name in shown
    assert {topic for topics in SITUATIONS.values() for topic in topics} == set(TOPICS)


def test_a_reply_is_copied_alone(example: Example) -> None:
    """The button beside a text copies that text, and any other copies the letter."""
    raw = example("recsys-lead-us-ca")
    text = reply_of(facts_of(raw), "en-US", "today-which")
    reply = asked(raw, action="copy", target="today-which")
    assert reply["clipboard"]["text"] == f"{text}\n"
    assert text.startswith("Dear James,\n\nToday you asked me")
    assert text.endswith("Kind regards,\nMaya Okafor-Lindqvist")
    assert "Kind regards,<br>Maya" in reply["clipboard"]["html"]
    assert "Change what does not fit" in reply["announce"]
    assert asked(raw, action="copy", target="")["announce"] == "The letter is copied."
