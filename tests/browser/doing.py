"""What several tests do first: fill in the interview by hand, control by control, or reword a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from resignation import registry
from resignation.answers import LIST_KINDS, lookup

if TYPE_CHECKING:
    from resignation.model import Question
    from tests.browser.desk import Desk


def fill_section(desk: Desk, section: str, raw: dict[str, Any]) -> None:
    """Answer every question of a section to which the file has an answer."""
    questions = next(found for name, found in registry.sections().items() if name == section).questions
    for question in questions:
        value = lookup(raw, question.path)
        if value not in (None, "", [], {}):
            answer(desk, question, question.path, value)
            desk.settled()


def answer(desk: Desk, question: Question, name: str, value: Any) -> None:
    """Answer one question, in the way of its kind."""
    if question.kind == "records":
        for row in value:
            number = desk.add(name)
            for field in question.fields:
                if row.get(field.path) not in (None, ""):
                    answer(desk, field, f"{name}.{number}.{field.path}", row[field.path])
    elif question.kind == "contract-notice":
        for field in question.fields:
            answer(desk, field, f"{name}.{field.path}", value[field.path])
    elif question.kind in LIST_KINDS:
        choose(desk, name, value)
    else:
        desk.fill(name, written(value))


def choose(desk: Desk, name: str, values: list[str]) -> None:
    """Tick what the page offers, and write the rest into the field for own words."""
    own = [value for value in values if not desk.control(name, value).count()]
    for value in values:
        if value not in own:
            desk.fill(name, value)
    if own:
        desk.fill(f"{name}.own", "\n".join(own))


def written(value: Any) -> str:
    """Return an answer as a control holds it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "\n".join(map(str, value))
    return str(value)


MINE = "I resign with effect from 18 December 2026."


def edited(desk: Desk, raw: dict[str, Any], words: str = MINE) -> str:
    """Open saved answers, reword the first paragraph, and return what was suggested before."""
    suggested = desk.open_saved(raw).text_of("statement")
    desk.act("edit", "statement")
    box = desk.control("edit.statement")
    expect(box).to_be_focused()
    expect(box).to_have_value(suggested)
    box.fill(words)
    return suggested
