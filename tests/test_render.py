"""Rendering: the only place where records become words and HTML."""

from __future__ import annotations

from datetime import date

import pytest

from resignation import answers, registry
from resignation.model import Period, Problem, Step
from resignation.render import _environment, _marked_gaps, problem_words, say, tone_name, words, write
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
