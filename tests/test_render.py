"""Rendering: the only place where records become words and HTML."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from resignation import answers, registry
from resignation.model import Length, Letter, Period, Point, Problem, Step
from resignation.render import (
    _environment,
    _marked_gaps,
    environment_of,
    problem_words,
    say,
    told,
    told_why,
    tone_name,
    words,
    write,
)
from resignation.state import State, desk

TODAY = date(2026, 11, 24)


def test_gaps_are_marked_and_everything_else_is_escaped() -> None:
    """A gap in square brackets is highlighted; what was typed around it stays text."""
    marked = _marked_gaps("Dear [your name] & <b>")
    assert str(marked) == 'Dear <mark class="gap">[your name]</mark> &amp; &lt;b&gt;'


def test_a_gap_cannot_smuggle_markup() -> None:
    """What stands between the brackets is escaped too."""
    assert "<script>" not in _marked_gaps("[<script>x</script>]")


def test_steps_are_spoken_with_dates_and_periods() -> None:
    """A step's dates and lengths of time become words of the interface's language."""
    step = Step(
        code="counted",
        values={
            "received": date(2026, 11, 24),
            "period": Period(1, "months"),
            "start": "day_after",
            "align": "month_end",
            "day": date(2026, 12, 31),
        },
    )
    assert say(step) == (
        "One month from 24 November 2026, carried to the end of the month: employment ends on 31 December 2026."
    )


def test_a_law_of_middling_confidence_is_told_as_usual() -> None:
    """Wording follows the confidence of the source."""
    values = {"period": Period(4, "weeks"), "tiers": 1, "months": 5, "note": "", "name": ""}
    assert say(Step(code="statute", values=values)).startswith("The law asks for")
    assert say(Step(code="statute", values=values, confidence="medium")).startswith("The law usually asks for")


def test_problems_say_what_to_do() -> None:
    """The words of a problem take its values."""
    assert problem_words(Problem(path="x", code="too-long", values=(("longest", "200"),))) == (
        "This is too long. Keep it to 200 characters."
    )


def test_tones_have_names_and_descriptions() -> None:
    """Each tone can be named and described."""
    assert tone_name("graceful-exit") == "Graceful exit"
    assert words("tones", "about-graceful-exit", {})


@pytest.mark.parametrize("name", ["txt", "html"])
def test_only_html_escapes(name: str) -> None:
    """A page escapes what it is given; a plain-text letter never does."""
    environment = _environment(html=name == "html")
    assert environment.from_string("{{ x }}").render(x="<&>") == ("&lt;&amp;&gt;" if name == "html" else "<&>")


def test_typed_text_is_never_a_template() -> None:
    """Braces in a name are printed, not evaluated."""
    raw = {"you": {"name": "{{ 7*7 }}"}, "employer": {"name": "{% raw %}"}}
    letter = write(desk(State(raw=raw), TODAY).facts, "neutral-transition", "brief", "en-GB")
    assert letter.signature == "{{ 7*7 }}"
    assert "{% raw %}" in letter.paragraphs[0].text


def test_a_letter_that_grows_too_long_makes_room() -> None:
    """What yields is left out first and offered back; what was put back or edited stays."""
    raw = answers.load((registry.TEMPLATES / "documents" / "sample.resignation.json").read_text("utf-8"))
    raw["employment"]["jurisdiction"] = "DE"
    raw["style"] = {"tone": "grateful-advancement", "length": "standard", "language": "en-GB"}
    raw["thanks"] += [{"name": "Ada", "relation": "mentor", "for": "long evenings over other people's incidents"}]
    raw["departure"].update(disclose="specific", reason_words="We are moving back to the coast. " * 3)
    letter = write(desk(State(raw=raw), TODAY).facts, "grateful-advancement", "standard", "en-GB")
    assert sum(len(paragraph.text.split()) for paragraph in letter.paragraphs) <= 220
    gone = letter.left_out[0].id
    raw["edits"] = {gone: {"kept": True}}
    again = write(desk(State(raw=raw), TODAY).facts, "grateful-advancement", "standard", "en-GB")
    assert gone in {paragraph.id for paragraph in again.paragraphs}


def sample() -> dict[str, Any]:
    """Give the answers of the sample letter."""
    return answers.load((registry.TEMPLATES / "documents" / "sample.resignation.json").read_text("utf-8"))


def written(raw: dict[str, Any], length: Length = "standard") -> Letter:
    """Write the letter of some answers."""
    return write(desk(State(raw=raw), TODAY).facts, "positive-separation", length, "en-GB")


def test_a_template_escapes_by_its_name() -> None:
    """Plain text is never escaped, a page always, and Markdown in its own way."""
    typed = "<b> *x*"
    names = ("a.txt.jinja", "a.html.jinja", "a.md.jinja")
    plain, page, markdown = (environment_of(name).from_string("{{ x }}").render(x=typed) for name in names)
    assert plain == typed
    assert page == "&lt;b&gt; *x*"
    assert markdown not in {plain, page}


def test_own_paragraphs_stand_before_the_close() -> None:
    """What the person adds comes before the last paragraph, in the order in which it was added, and is theirs."""
    raw = sample()
    before = [paragraph.id for paragraph in written(raw).paragraphs]
    own = [{"id": "own-1", "text": "One more thing."}, {"id": "own-2", "text": "And another."}]
    raw["edits"] = {"_own": own}
    letter = written(raw)
    ids = [paragraph.id for paragraph in letter.paragraphs]
    assert [name for name in ids if not name.startswith("own-")] == before
    assert ids[-3:] == ["own-1", "own-2", before[-1]]
    mine = next(paragraph for paragraph in letter.paragraphs if paragraph.id == "own-1")
    assert (mine.text, mine.why, mine.own) == ("One more thing.", "", True)
    assert not any(paragraph.own for paragraph in letter.paragraphs if paragraph.id in before)


def test_an_edit_knows_when_what_we_suggest_has_changed() -> None:
    """The person's wording stays; it is told apart whether our suggestion is still the one that they replaced."""
    raw = sample()
    clause = written(raw).paragraphs[1]
    assert (clause.edited, clause.changed, clause.can_undo) == (False, False, False)
    states = []
    for suggested in ("", clause.text, "What we once suggested."):
        raw["edits"] = {clause.id: {"text": "In my own words.", "suggested": suggested}}
        found = next(p for p in written(raw).paragraphs if p.id == clause.id)
        assert (found.text, found.suggested, found.edited) == ("In my own words.", clause.text, True)
        states.append(found.changed)
    assert states == [False, False, True]


def test_what_is_required_stands_first_and_cannot_be_left_out() -> None:
    """The statement stays, wherever it is moved and whatever is pressed."""
    raw = sample()
    statement = written(raw).paragraphs[0]
    assert statement.required
    raw["edits"] = {statement.id: {"left_out": True}, "_order": [p.id for p in reversed(written(raw).paragraphs)]}
    again = written(raw)
    assert again.paragraphs[0].id == statement.id
    assert statement.id not in {paragraph.id for paragraph in again.left_out}


@pytest.mark.parametrize(("length", "most"), [("brief", 120), ("standard", 220), ("full", 350)])
def test_a_letter_keeps_to_its_length_to_the_word(length: Length, most: int) -> None:
    """Nothing is left out as long as the words fit, and something is as soon as they do not."""
    for words_more in range(0, 400, 7):
        raw = sample()
        raw["edits"] = {"_own": [{"id": "own-1", "text": "word " * words_more}]} if words_more else {}
        letter = written(raw, length)
        stand = sum(len(paragraph.text.split()) for paragraph in letter.paragraphs)
        assert stand <= most or not any(paragraph.yields for paragraph in letter.paragraphs)
        gone = sorted(letter.left_out, key=lambda paragraph: paragraph.yields)
        assert not gone or stand + len(gone[0].text.split()) > most


def test_a_point_says_what_and_why() -> None:
    """The reason of a point is another sentence than the point."""
    point = Point(id="x", theme="models", code="owner-named")
    who = {"you": "you", "your": "your"}
    assert told("checklist", point, who) != told_why("checklist", point, who)
    assert told_why("checklist", point, who) == "An owner who hears of it afterwards is none."
