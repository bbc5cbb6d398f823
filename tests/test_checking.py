"""The pane of the letter check: which text it reads, fixes that are taken, and findings that are left as they are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from resignation import answers, review
from resignation.app import respond, rules_page
from resignation.model import Context, Finding
from resignation.registry import rules

Example = Callable[[str], dict[str, Any]]
PASTE = "Dear Sam,\n\nI resign as Engineer. My last day is [date]. Yours,\nJo"


class Page:
    """A page that talks to the engine as the browser does: it keeps what it is given and sends its form."""

    def __init__(self, raw: dict[str, Any] | None = None) -> None:
        """Open a saved file, or begin with nothing."""
        self.kept = ""
        self.reply: dict[str, Any] = {}
        self.ask("open", value=json.dumps(raw)) if raw else self.ask("start")

    def ask(self, action: str, target: str = "", value: str = "", **form: str) -> str:
        """Do something and give the HTML of the desk's right side."""
        pairs = [[name.replace("__", "."), text] for name, text in form.items()]
        whole = {"id": 1, "action": action, "target": target, "value": value, "form": pairs}
        self.reply = json.loads(respond(json.dumps({**whole, "kept": self.kept, "today": "2026-11-24"})))
        self.kept = self.reply["kept"]
        return str(self.reply["regions"].get("letter", ""))

    @property
    def state(self) -> dict[str, Any]:
        """Give what the page keeps."""
        return dict(json.loads(self.kept))


def test_a_letter_that_is_brought_needs_no_interview() -> None:
    """Pasting is enough: the words are marked and numbered, and nothing else is asked."""
    page = Page()
    html = page.ask("check", "pasted")
    assert page.reply["focus"] == "check-text"
    assert "<textarea" in html
    html = page.ask("rest", "", check__text=PASTE)
    assert '<mark class="marked__words marked__words--stop" id="mark-placeholder-left-' in html
    assert "[date]<button" in html


def test_a_pasted_letter_stays_when_the_pane_is_left_and_is_in_no_saved_file() -> None:
    """It belongs to the visit, not to the answers."""
    page = Page()
    page.ask("check", "pasted")
    page.ask("type", "check.text", check__text=PASTE)
    page.ask("pane", "letter")
    assert PASTE in page.ask("pane", "check")
    page.ask("save")
    assert "[date]" not in page.reply["file"]["text"]


def test_a_finding_is_left_as_it_is_with_a_reason_that_is_saved() -> None:
    """The reason travels in the saved file, and the finding can come back."""
    page = Page()
    page.ask("check", "pasted")
    page.ask("type", "check.text", check__text=PASTE)
    name = f"placeholder-left:{PASTE.index('[date]')}"
    form = {f"check__reason__{name}".replace("__", "."): "on purpose", "check.text": PASTE}
    html = page.ask("dismiss", name, **form)
    assert "mark-placeholder" not in html
    assert "on purpose" in html
    page.ask("save")
    saved = json.loads(page.reply["file"]["text"])
    assert saved["check"]["dismissed"] == [{"rule": "placeholder-left", "quote": "[date]", "reason": "on purpose"}]
    assert "mark-placeholder" in page.ask("consider-again", "1")


def test_a_reason_that_is_being_typed_survives_another_key() -> None:
    """Every control shows what stands in it, also one that is no answer."""
    page = Page()
    page.ask("check", "pasted")
    name = f"placeholder-left:{PASTE.index('[date]')}"
    html = page.ask("rest", "", **{"check.text": PASTE, f"check.reason.{name}": "half a rea"})
    assert 'value="half a rea"' in html


def test_our_own_letter_is_checked_with_a_way_to_its_paragraph(example: Example) -> None:
    """A finding in an edited paragraph leads to that paragraph, and a pane shows what was read."""
    raw = example("recsys-lead-us-ca")
    answers.store(raw, "departure.new_employer", "Vantage Research")
    raw["edits"] = {"close": "See you at Vantage Research."}
    page = Page(raw)
    html = page.ask("check", "letter")
    assert 'data-action="edit" data-target="close"' in html
    page.ask("edit", "close")
    assert page.state["pane"] == "letter"


@pytest.mark.parametrize("target", ["", "x", "placeholder-left:9999", "nothing:0", "1e9", "9" * 50])
@pytest.mark.parametrize("action", ["fix", "dismiss", "consider-again", "show"])
def test_a_finding_that_is_not_there_changes_nothing(action: str, target: str) -> None:
    """An old page may speak of a finding that has gone."""
    page = Page()
    page.ask("check", "pasted")
    page.ask("type", "check.text", check__text="I resign.")
    before = page.kept
    page.ask(action, target)
    assert page.kept == before


TEXT = "abcdefghijklmnopqrstuvwxyzabcdef"
FINDINGS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).map(tuple), max_size=8)


def _finding(start: int, end: int) -> Finding:
    quote = TEXT[start:end]
    return Finding(
        rule="made-up", kind="x", severity="warn", quote=quote, start=start, end=end, message="", suggestion=""
    )


@given(FINDINGS)
def test_the_pieces_of_a_text_are_the_text(spans: list[tuple[int, int]]) -> None:
    """Marks cut a text without losing or doubling a letter, and each finding covers exactly its words."""
    found = [_finding(start, end) for start, end in spans]
    pieces = review.checked(TEXT, found, {}).pieces
    assert "".join(piece.text for piece in pieces) == TEXT
    for number, finding in enumerate(found, 1):
        assert "".join(piece.text for piece in pieces if number in piece.numbers) == finding.quote


def test_a_fix_takes_the_words_out_and_leaves_no_doubled_space() -> None:
    """Every fix that a rule offers for its own bad examples can be taken, and takes the finding away."""
    for name, rule in rules().items():
        for text in rule.bad:
            for finding in review.review(text, rule.context):
                if finding.fix is not None and finding.rule == name:
                    page = Page()
                    page.ask("check", "pasted")
                    page.ask("fix", f"{name}:{finding.start}", check__text=text)
                    assert "  " not in page.state["pasted"].replace(text, "") or "  " in text


def offering(monkeypatch: pytest.MonkeyPatch, words: str, fix: str) -> None:
    """Let the check find some words, wherever they stand, and offer a change of them."""

    def found(text: str) -> tuple[Finding, ...]:
        at, end = text.find(words), text.find(words) + len(words)
        return (
            (replace(_finding(0, 0), rule="placeholder-left", quote=words, start=at, end=end, fix=fix),)
            if at >= 0
            else ()
        )

    monkeypatch.setattr(review, "review", lambda text, _context, **_: found(text))
    monkeypatch.setattr(review, "review_letter", lambda letter, _facts, **_: found(review.body(letter)))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I leave gladly very soon.", "I leave gladly soon."),
        ("very soon, I leave.", "soon, I leave."),
        ("I leave\nvery soon.", "I leave\nsoon."),
        ("I leave (very soon).", "I leave (soon)."),
    ],
)
def test_words_that_are_taken_out_leave_one_space(monkeypatch: pytest.MonkeyPatch, text: str, left: str) -> None:
    """Between words, and where a line begins."""
    offering(monkeypatch, "very", "")
    page = Page()
    page.ask("check", "pasted")
    assert "Take it out" in page.ask("rest", "", check__text=text)
    page.ask("fix", f"placeholder-left:{text.index('very')}", check__text=text)
    assert page.state["pasted"] == left
    assert page.reply["announce"] == "Changed."


def test_a_fix_in_our_letter_is_an_edit_of_its_paragraph(monkeypatch: pytest.MonkeyPatch, example: Example) -> None:
    """The words are changed where they stand, the rest of the letter is not, and the change can be undone."""
    offering(monkeypatch, "I own", "I look after")
    words = "So far I own the ranking. I will hand it over."
    page = Page({**example("recsys-lead-us-ca"), "edits": {"close": words}})
    button = re.search(r'data-action="fix" data-target="([^"]+)"', page.ask("check", "letter"))
    assert button
    page.ask("fix", button[1])
    assert (page.reply["focus"], page.reply["announce"]) == ("check-findings", "Changed.")
    after = page.ask("pane", "letter")
    assert "So far I look after the ranking. I will hand it over." in after
    assert "I own" not in after
    assert "I resign from my position as Staff Machine Learning Engineer" in after
    page.ask("undo", "close")
    assert words in page.ask("pane", "letter")


def test_a_fix_outside_the_paragraphs_changes_nothing(monkeypatch: pytest.MonkeyPatch, example: Example) -> None:
    """The subject is made of answers, which are changed where they were given."""
    raw = example("recsys-lead-us-ca")
    offering(monkeypatch, "Resignation: Maya", "Maya")
    page = Page(raw)
    shown = page.ask("check", "letter")
    assert 'data-action="dismiss"' in shown
    assert 'data-action="fix"' not in shown
    page.ask("fix", "placeholder-left:0")
    assert page.state["answers"] == raw
    assert "Resignation: Maya" in page.ask("pane", "letter")


def test_the_saved_file_may_hold_any_nonsense_under_check() -> None:
    """Damaged dismissals count as none."""
    damages: tuple[Any, ...] = (None, 3, [], {"dismissed": 3}, {"dismissed": [3, {}, {"rule": "none", "quote": 1}]})
    for damage in damages:
        page = Page({"schema": 1, "check": damage})
        assert page.ask("check", "letter")


def test_the_page_of_rules_shows_every_rule_with_its_examples() -> None:
    """The documentation is the rules themselves."""
    html = rules_page({"css": "site.css"})
    for rule in rules().values():
        assert escape(rule.title) in html
    assert html.count("<h3") == len(rules())
    assert review.review("", Context()) is not None


def test_what_is_not_read_is_said() -> None:
    """A text that no letter is as long as is read in its first part, and the pane says so."""
    page = Page()
    page.ask("check", "pasted")
    html = page.ask("rest", "", check__text="I resign. " * 7_000 + "Signed [name]")
    assert "Only the first 60,000 characters were read" in html
    assert "[name]" not in html.partition("</textarea>")[0].partition("<mark")[2]
