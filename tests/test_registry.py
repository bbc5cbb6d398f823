"""Rooms are found by listing: what a file's name becomes, and what a clause's header says."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import registry
from resignation.app import prepare, respond
from resignation.model import LENGTHS, TONES, Jurisdiction, Language, Rule, Section, System

CLAUSE = """{#---
order = 40
when = "always"
lengths = ["brief", "full"]
why = "Because."
---#}
{% block graceful_exit_1 %}One.{% endblock %}
{%- block graceful_exit_2 -%}Two.{%- endblock %}
{% block neutral_transition_1 %}Three.{% endblock %}
{% block neutral_transition_note %}No phrasing.{% endblock %}
"""


@pytest.mark.parametrize(("file", "place"), [("uk", "UK"), ("us_ca", "US-CA"), ("other", "OTHER"), ("ca_on", "CA-ON")])
def test_a_place_is_named_by_its_file(file: str, place: str) -> None:
    """The id of a place is its file name, written as the saved file has it."""
    assert registry.place_id(file) == place


@pytest.mark.parametrize(("file", "tag"), [("en_gb", "en-GB"), ("de", "de"), ("pt_br", "pt-BR")])
def test_a_language_is_named_by_its_file(file: str, tag: str) -> None:
    """The tag of a language is its file name, written as the web has it."""
    assert registry._tag(file) == tag


@given(st.from_regex(r"[a-z]{2}(_[a-z]{2,3})?", fullmatch=True))
def test_no_two_files_share_an_id(name: str) -> None:
    """The way from a file's name to an id can be walked back."""
    assert registry.place_id(name).lower().replace("-", "_") == name
    assert registry._tag(name).lower().replace("-", "_") == name


def _files(folder: str) -> set[str]:
    return {path.stem for path in (registry.ENGINE / folder).glob("[a-z]*.py")}


def test_every_file_of_a_room_is_found_and_nothing_else() -> None:
    """Listing the folder is all that registers a thing, and each is what its room says."""
    found: dict[str, tuple[Mapping[Any, object], type]] = {
        "jurisdictions": (registry.jurisdictions(), Jurisdiction),
        "questions": (registry.sections(), Section),
        "systems": (registry.systems(), System),
        "checks": (registry.rules(), Rule),
        "languages": (registry.languages(), Language),
    }
    for folder, (things, kind) in found.items():
        assert {str(name).lower().replace("-", "_") for name in things} == _files(folder)
        assert all(isinstance(thing, kind) for thing in things.values())


def test_private_files_of_a_room_are_no_things_of_it() -> None:
    """A file that begins with an underscore helps its neighbours and is not one of them."""
    assert not [name for name in registry.room("export", "FORMAT") if name.startswith("_")]


def test_a_file_without_its_export_is_an_error() -> None:
    """A room file that forgets its record fails at once instead of going missing."""
    with pytest.raises(AttributeError, match="FORMATION"):
        registry.room("export", "FORMATION")


def test_sections_stand_in_page_order() -> None:
    """The person comes first, and the answers are checked last."""
    order = [section.order for section in registry.sections().values()]
    assert order == sorted(set(order))
    assert list(registry.sections())[0] == "you"  # noqa: RUF015 - the order is what is tested
    assert list(registry.sections())[-1] == "check"


def test_a_clause_is_its_header_and_its_blocks() -> None:
    """The header is read as it stands, and each tone has the phrasings that are numbered for it."""
    clause = registry._clause("made_up", CLAUSE)
    assert (clause.id, clause.order, clause.when, clause.why) == ("made_up", 40, "always", "Because.")
    assert clause.lengths == ("brief", "full")
    assert clause.required is False
    assert clause.blocks == {
        "graceful-exit": ("graceful_exit_1", "graceful_exit_2"),
        "neutral-transition": ("neutral_transition_1",),
    }


@pytest.mark.parametrize(
    "text",
    ["", "{% block graceful_exit_1 %}x{% endblock %}", "{#--- order = ---#}", CLAUSE.replace("order = 40\n", "")],
)
def test_a_clause_without_its_header_is_an_error(text: str) -> None:
    """A clause that does not say when and where it stands is never taken silently."""
    with pytest.raises((ValueError, KeyError)):
        registry._clause("broken", text)


@pytest.mark.parametrize("folder", sorted({language.folder for language in registry.languages().values()}))
def test_clauses_stand_in_the_order_of_a_letter(folder: str) -> None:
    """Every template of the folder is a clause; the statement of resignation is the first of them."""
    clauses = registry.clauses(folder)
    files = list((registry.TEMPLATES / "clauses" / folder).glob("*.txt.jinja"))
    assert {clause.id for clause in clauses} == {file.name.removesuffix(".txt.jinja") for file in files}
    assert [clause.order for clause in clauses] == sorted(clause.order for clause in clauses)
    assert clauses[0].required
    assert {length for clause in clauses for length in clause.lengths} == set(LENGTHS)
    assert {tone for clause in clauses for tone in clause.blocks} == set(TONES)


def test_a_language_without_a_folder_is_an_error() -> None:
    """What is not there, or has not come yet, must not pass for a letter without paragraphs."""
    with pytest.raises(FileNotFoundError):
        registry.clauses("tlh")


def test_rules_are_made_ready_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each call imports one rule, so that nobody who types waits for all of them; in the end there is none left."""
    names = [f"resignation.checks.{name.replace('-', '_')}" for name in registry.rules()]
    for name in names[:2]:
        monkeypatch.delitem(sys.modules, name)
    assert [registry.prepare_rule() for _ in range(3)] == [True, True, False]
    assert set(names) <= set(sys.modules)
    assert json.loads(respond('{"action": "start", "form": []}'))["regions"]
    assert prepare() is False


def test_words_of_a_language_are_read_from_its_files() -> None:
    """Spans, gaps, offers and the sources of a notice come from the templates, singular before plural."""
    assert registry.spans("en")["weeks"] == ["week", "weeks"]
    assert registry.gaps("en")["name"] == "[your name]"
    assert set(registry.notice_words("en")) == {"contract", "statute", "agreement"}
    assert "runbook" in registry.offers("en")["runbooks"]


def test_the_folders_are_where_the_engine_is() -> None:
    """The engine finds its rooms and the templates beside it, wherever it was installed."""
    assert (registry.ENGINE / "registry.py").samefile(Path(registry.__file__))
    assert json.loads((registry.TEMPLATES / "documents" / "sample.resignation.json").read_text("utf-8"))["schema"] == 1
