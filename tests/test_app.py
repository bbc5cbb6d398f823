"""The one door: a request in, a reply out, whatever the request."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resignation import registry
from resignation.actions import ACTIONS
from resignation.answers import questions
from resignation.app import page, respond
from resignation.state import PANES
from tests.strategies import ANY_JSON, ANY_TEXT

TODAY = "2026-11-24"
KEYS = {"id", "regions", "kept", "focus", "announce", "file", "clipboard", "href", "print", "until"}
ASSETS: dict[str, Any] = {
    "icon": "data:,",
    "css": "site.css",
    "js": {"app": "js/app.js", "early": "js/early.js"},
    "bytes": 1,
    "fetched": {},
    "later": "",
    "onefile": None,
    "build": "test",
}


def ask(action: str = "start", **more: Any) -> dict[str, Any]:
    """Send one request and read the reply."""
    reply: dict[str, Any] = json.loads(respond(json.dumps({"id": 1, "action": action, "today": TODAY, **more})))
    return reply


class _Controls(HTMLParser):
    """Collect the ids of a page, and its form controls as a browser would send them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.pairs: list[list[str]] = []
        self._select = self._textarea = ""
        self._text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if "id" in given:
            self.ids.append(given["id"] or "")
        name = given.get("name") or ""
        kind = given.get("type", "text")
        if tag == "input" and name and kind != "file" and (kind not in {"radio", "checkbox"} or "checked" in given):
            self.pairs.append([name, given.get("value") or ""])
        if tag == "select":
            self._select = name
        if tag == "option" and self._select and "selected" in given:
            self.pairs.append([self._select, given.get("value") or ""])
        if tag == "textarea":
            self._textarea, self._text = name, ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.pairs.append([self._textarea, self._text.removeprefix("\n")])
        if tag == "select":
            self._select = ""


def _html(reply: dict[str, Any]) -> str:
    return "".join(reply["regions"].values())


def test_a_start_renders_everything() -> None:
    """The first reply holds the navigation, every section and the letter."""
    reply = ask()
    assert set(reply) == KEYS
    assert set(reply["regions"]) == {"nav", "letter", *(f"section-{name}" for name in registry.sections())}
    for name, html in reply["regions"].items():
        assert re.search(rf'^\s*<\w+[^>]*\bid="{name}"', html), name


def test_ids_are_unique_on_the_page() -> None:
    """No id stands twice, with models, jobs and thanks on the page."""
    kept = json.dumps({"answers": _example()})
    ids = _Controls(_html(ask(kept=kept))).ids
    assert sorted(ids) == sorted(set(ids))


def _example() -> dict[str, Any]:
    path = registry.TEMPLATES / "documents" / "sample.resignation.json"
    raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
    raw["handoff"]["scheduled_jobs"] = [{"name": "nightly", "where": "Airflow", "runs_after_last_day": True}]
    raw["departure"].update(disclose="specific", reason_words="I am moving.")
    raw["employment"]["contract_notice"] = {"amount": 3, "unit": "months", "end_on": "month_end"}
    return raw


def test_every_control_renders_its_value() -> None:
    """A page sent back as it is changes no answer: what was rendered is what was answered."""
    first = ask(kept=json.dumps({"answers": _example()}))
    form = _Controls(_html(first)).pairs
    again = ask("change", form=form, kept=first["kept"])
    letter = ask("export", value="txt", kept=first["kept"])["file"]["text"]
    assert ask("export", value="txt", kept=again["kept"], form=form)["file"]["text"] == letter
    alone = ask("export", value="txt", form=form)["file"]["text"]
    assert alone == letter


def test_typing_renders_the_letter_alone() -> None:
    """A keystroke costs one region."""
    reply = ask("type", target="you.name", form=[["you.name", "Maya"]])
    assert list(reply["regions"]) == ["letter"]
    assert "Maya" in reply["regions"]["letter"]


def test_going_on_stops_at_what_is_missing() -> None:
    """Continue names what the section needs and moves the focus to it; with answers it goes on."""
    stopped = ask("next", target="you")
    assert stopped["focus"] == "errors-you"
    assert 'id="errors-you"' in stopped["regions"]["section-you"]
    passed = ask("next", target="you", form=[["you.name", "Maya"], ["you.role", "ML Engineer"]])
    assert passed["focus"] == "heading-employer"
    assert "hidden" not in passed["regions"]["section-employer"].split(">")[0]


def test_the_dates_say_what_follows_from_the_last_day() -> None:
    """The pane of dates, and that pane alone, tells the latest day to give notice and when pay is due."""
    raw = {**_example(), "employment": {"jurisdiction": "US-CA"}}
    panes = {name: ask(kept=json.dumps({"answers": raw, "pane": name}))["regions"]["letter"] for name in PANES}
    assert {name for name, html in panes.items() if "Your last pay is due by" in html} == {"dates"}
    assert (
        "To leave on 5 February 2027"
        in ask(kept=json.dumps({"answers": _in_germany(), "pane": "dates"}))["regions"]["letter"]
    )


def _in_germany() -> dict[str, Any]:
    return {**_example(), "employment": {"jurisdiction": "DE", "start_date": "2020-01-01"}}


def test_rows_are_added_and_removed() -> None:
    """Adding a model gives an empty row and the focus; removing it keeps the others."""
    added = ask("add", target="handoff.models")
    assert added["focus"] == "handoff-models-0-name"
    kept = json.dumps({"answers": {"schema": 1, "handoff": {"models": [{"name": "a"}, {"name": "b"}]}}})
    removed = ask("remove", target="handoff.models.0", kept=kept)
    assert json.loads(removed["kept"])["answers"]["handoff"]["models"] == [{"name": "b"}]


def _edited(text: str, **more: Any) -> dict[str, Any]:
    opened = ask("edit", target="statement", kept=json.dumps({"answers": _example()}))
    return ask("done", target="statement", kept=opened["kept"], form=[["edit.statement", text]], **more)


def test_an_edit_survives_a_later_answer_and_shows_both() -> None:
    """The person's wording stays; when the suggestion has changed since, both are shown."""
    edited = _edited("I resign, in my own words.")
    assert "I resign, in my own words." in edited["regions"]["letter"]
    later = ask("change", kept=edited["kept"], form=[["you.role", "Chief Tester"]])
    assert "I resign, in my own words." in later["regions"]["letter"]
    assert "Chief Tester" in later["regions"]["letter"]
    assert 'data-action="mine"' in later["regions"]["letter"]
    mine = ask("mine", target="statement", kept=later["kept"])
    assert 'data-action="mine"' not in mine["regions"]["letter"]
    assert "I resign, in my own words." in mine["regions"]["letter"]
    undone = ask("suggested", target="statement", kept=later["kept"])
    assert "I resign, in my own words." not in undone["regions"]["letter"].split("tools-")[0]


def test_clicking_elsewhere_keeps_the_open_paragraph() -> None:
    """Whatever is clicked while a paragraph is open, its wording is taken."""
    opened = ask("edit", target="statement", kept=json.dumps({"answers": _example()}))
    form = [["edit.statement", "Kept all the same."]]
    reply = ask("tone", value="graceful-exit", kept=opened["kept"], form=form)
    assert "Kept all the same." in reply["regions"]["letter"]


def test_the_page_is_whole_before_python_runs() -> None:
    """The page that the build renders holds every region and the four sample letters, and nothing unsafe."""
    html = page(ASSETS)
    for name in ("nav", "letter", *(f"section-{name}" for name in registry.sections())):
        assert f'id="{name}"' in html
    assert "<style" not in html
    assert " style=" not in html
    assert not re.search(r"<script(?![^>]*\bsrc=)", html)
    assert not re.search(r'\son\w+="', html)
    assert html.count("Noor Haddad") >= 4
    ids = _Controls(html).ids
    assert sorted(ids) == sorted(set(ids))


NASTY = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\x00", "a\u202eb", "{{ 7*7 }}", "'", "&lt;"]


@pytest.mark.parametrize("text", NASTY)
def test_what_is_typed_stays_text(text: str) -> None:
    """Markup typed into any field is shown, never run."""
    raw = _example()
    for section in ("you", "employer"):
        for name, value in raw[section].items():
            raw[section][name] = [text] if isinstance(value, list) else text
    raw["handoff"]["models"][0]["name"] = text
    raw["thanks"][0].update({"name": text, "for": text})
    raw["edits"] = {"statement": {"text": text}, "_own": [{"id": "own-1", "text": text}]}
    for pane in ("letter", "compare", "dates", "talk"):
        html = _html(ask(kept=json.dumps({"answers": raw, "pane": pane})))
        assert "<script>" not in html
        assert "<img" not in html
        assert "49" not in re.sub(
            r"\d{3,}", "", ask("export", value="txt", kept=json.dumps({"answers": raw}))["href"] or ""
        )


REQUESTS = st.fixed_dictionaries({
    "id": st.integers() | ANY_TEXT,
    "action": st.sampled_from(sorted(ACTIONS)) | ANY_TEXT,
    "target": st.sampled_from([
        "you", "check", "handoff.models", "handoff.models.0", "thanks.7", "statement", "own-1", "close", "compare", "",
    ]) | ANY_TEXT,
    "value": ANY_TEXT | st.sampled_from(["txt", "graceful-exit", "full", '{"schema": 1}', "[]"]),
    "today": st.sampled_from([TODAY, "", "2026-02-30", "9999-12-31", "0001-01-01"]),
    "form": st.lists(
        st.lists(ANY_TEXT | st.sampled_from(["you.name", "handoff.models.1.name", "edit.statement"]), max_size=2),
        max_size=4,
    ) | ANY_JSON,
    "kept": ANY_JSON.map(json.dumps) | ANY_TEXT,
})  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(REQUESTS)
def test_any_request_has_a_reply(request: dict[str, Any]) -> None:
    """Whatever the page or an attacker sends, the reply has its shape and there is no exception."""
    assert set(json.loads(respond(json.dumps(request)))) == KEYS


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT | ANY_JSON.map(json.dumps))
def test_any_text_has_a_reply(text: str) -> None:
    """A message that is no request at all is answered like a first call."""
    assert set(json.loads(respond(text))) == KEYS


@pytest.mark.parametrize("reason", [option.value for option in questions()["departure.reason"].options])
def test_no_two_elements_of_a_section_have_one_id(reason: str) -> None:
    """An option that is called as a part of its question was, and the page could not tell the two apart."""
    form = [["departure.reason", reason]]
    reply = json.loads(respond(json.dumps({"id": 1, "action": "start", "target": "departure", "form": form})))
    for name, html in reply["regions"].items():
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(ids) == len(set(ids)), name
