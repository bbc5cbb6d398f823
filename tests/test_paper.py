"""What documents are made of, and the files beside them: Markdown, tables, calendars and archives."""

from __future__ import annotations

import csv as spreadsheet
import io
import zipfile
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from resignation.handover.naming import slug
from resignation.markdown import escaped
from resignation.paper import csv, ics
from resignation.paper import zip as archive
from resignation.paper.blocks import Block, Run, from_markdown, plain, writable
from resignation.reading import cleaned
from tests.strategies import ANY_TEXT

ANYTHING = st.text(st.characters(), max_size=80) | ANY_TEXT
LINE = ANYTHING.map(cleaned).map(lambda text: text.replace("\n", " "))

# ---- Markdown ------------------------------------------------------------------------------------------------


def test_markdown_is_read_as_blocks() -> None:
    """Each of the things that a hand-over document holds becomes a block."""
    text = "## Ranking\n\nServed **hourly**, *never* by hand.\n\n1. One\n2. Two\n   - [x] three\n- [ ] four\n"
    assert from_markdown(text) == (
        Block(kind="heading", level=2, runs=(Run("Ranking"),)),
        Block(
            kind="paragraph",
            runs=(Run("Served "), Run("hourly", strong=True), Run(", "), Run("never", emphasis=True), Run(" by hand.")),
        ),
        Block(kind="item", mark="1.", runs=(Run("One"),)),
        Block(kind="item", mark="2.", runs=(Run("Two"),)),
        Block(kind="item", mark="☑", level=2, runs=(Run("three"),)),
        Block(kind="item", mark="☐", runs=(Run("four"),)),
    )


def test_markdown_tables_are_read_as_rows() -> None:
    """The head is the first row, and a bar that was escaped stays in its cell."""
    (table,) = from_markdown("| Job | Owner |\n| --- | --- |\n| a \\| b | **me** |\n")
    assert [[plain(cell) for cell in row] for row in table.rows] == [["Job", "Owner"], ["a | b", "me"]]
    assert table.rows[1][1] == (Run("me", strong=True),)


def test_a_cell_may_be_empty() -> None:
    """What nobody knows yet leaves its place free, and the columns stay what they are."""
    (table,) = from_markdown("| Job | Owner |\n| --- | --- |\n| a | |\n| | me |\n")
    assert table.rows[1:] == (((Run("a"),), ()), ((), (Run("me"),)))


def test_only_a_line_that_asks_for_it_ends_on_paper() -> None:
    """A paragraph in the source is broken anywhere, and by two spaces on purpose."""
    (block,) = from_markdown("Ring Dana\nor Sam,  \nin that order.")
    assert block.runs == (Run("Ring Dana or Sam,\nin that order."),)


def test_a_second_paragraph_of_an_item_has_no_mark() -> None:
    """It stands under the first, as part of the same step."""
    said = [(block.kind, block.level, block.mark, plain(block.runs)) for block in from_markdown("1. a\n\n   b\n2. c\n")]
    assert said == [("item", 1, "1.", "a"), ("item", 1, "", "b"), ("item", 1, "2.", "c")]


def test_a_link_on_paper_is_its_address() -> None:
    """What can be clicked nowhere is written out, once."""
    said = [plain(block.runs) for block in from_markdown("[the board](https://a.b/c)\n\n<https://a.b/c>")]
    assert said == ["the board (https://a.b/c)", "https://a.b/c"]


def test_what_is_no_part_of_our_documents_stays_as_text() -> None:
    """Tags, code and quotations are not dropped with what stands in them."""
    said = " ".join(plain(block.runs) for block in from_markdown("<b>x</b> `y`\n\n> z\n\n    u\n\n<div>v</div>\n"))
    assert said == "<b>x</b> y z u <div>v</div>"


@given(LINE)
@example("1. a")
@example("# not a heading")
@example("- [x] done | <b> &amp; ![p](q) **r** `s` ~~t~~ http://u.v")
@example("\\")
def test_typed_words_stay_words(text: str) -> None:
    """What was escaped for Markdown is read back as it was typed, in one paragraph."""
    found = from_markdown(f"x {escaped(text)} y")
    assert " ".join(" ".join(plain(block.runs) for block in found).split()) == " ".join(f"x {text} y".split())
    assert {(run.strong, run.emphasis) for block in found for run in block.runs} <= {(False, False)}


@given(ANYTHING)
def test_any_markdown_is_read(text: str) -> None:
    """Nothing that can be typed stops the reader."""
    assert all(isinstance(block, Block) for block in from_markdown(text))


@given(ANYTHING)
@example("a\x00b\x0bc\x1b\ud800\ufffe\uffff")
def test_what_is_writable_can_stand_in_any_file(text: str) -> None:
    """No control character and no half of a character is left, and no more is lost."""
    kept = writable(text)
    kept.encode("utf-8")
    assert not [c for c in kept if c < " " and c != "\n"]
    assert [c for c in text if c.isprintable() and c != " "] == [c for c in kept if c.isprintable() and c != " "]


# ---- tables --------------------------------------------------------------------------------------------------


def rows_of(content: bytes) -> list[list[str]]:
    """Read a table as a spreadsheet does, taking away the mark that makes a cell text."""
    rows = list(spreadsheet.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    return [[cell[1:] if csv.FORMULA.match(cell) and cell.startswith("'") else cell for cell in row] for row in rows]


@given(st.lists(st.tuples(LINE, ANYTHING.map(cleaned)), max_size=5))
@example([("a,b", 'say "x"'), ("two\nlines", ""), ("'=quoted", "''=twice")])
@example([("-3.5", "+49 30 1"), ("'", "'tis")])
def test_tables_come_back_as_they_were(rows: list[tuple[str, str]]) -> None:
    """Commas, quotes, line breaks and signs of every script are read back."""
    found = rows_of(csv.write(("Job", "Owner"), rows))
    assert found == [["Job", "Owner"], *(list(row) for row in rows)]


@pytest.mark.parametrize(
    "typed", ["=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", " =1", "\t=1", "＝1", "'=1", "\n=1"]
)
def test_no_cell_is_a_formula(typed: str) -> None:
    """A spreadsheet takes nothing typed for something to work out."""
    content = csv.write(("Job",), [(typed,)]).decode("utf-8-sig")
    assert next(spreadsheet.reader(io.StringIO(content.split("\r\n", 1)[1], newline="")))[0].startswith("'")


# ---- calendars -----------------------------------------------------------------------------------------------

MADE = date(2026, 11, 24)
EVENT = ics.Event(
    "ranking@handover", "Show Priya the retraining", date(2026, 12, 3), "Room 2, 10:00; bring the runbook"
)


def events_of(content: str) -> list[Any]:
    """Read a calendar as a program does that did not write it."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_a_calendar_is_read_as_it_was_meant() -> None:
    """A whole day that blocks nothing, is private, and reminds on the morning before."""
    (event,) = events_of(ics.write([EVENT], MADE))
    assert (event["UID"], event["SUMMARY"], event["DESCRIPTION"]) == (EVENT.uid, EVENT.title, EVENT.description)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (EVENT.day, EVENT.day + timedelta(1))
    assert (event["CLASS"], event["TRANSP"]) == ("PRIVATE", "TRANSPARENT")
    (alarm,) = event.walk("VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(hours=-15))


def test_a_calendar_names_no_clock() -> None:
    """The day it was made is the day that the request brings."""
    assert ics.write([EVENT], MADE) == ics.write([EVENT], MADE)
    assert "DTSTAMP:20261124T000000Z" in ics.write([EVENT], MADE)


@given(LINE, ANYTHING)
@example("x\r\nBEGIN:VEVENT", "y\nATTENDEE:mailto:x@example.org")
@example('a;b,c\\d:e"f\\n', "\x0bEND:VCALENDAR\u2028END:VEVENT\x85X:y")
@example("é" * 60, "👩🏽‍🚀" * 40)
def test_nothing_typed_becomes_a_line_of_a_calendar(title: str, description: str) -> None:
    """Whatever is typed is read back as the words of one event, and lines keep to their length."""
    content = ics.write([ics.Event("u", title, MADE, description)], MADE)
    lines = content.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert not [line for line in lines if not line.isascii() and line.splitlines() != [line]]
    (event,) = events_of(content)
    assert not event.errors
    assert set(event) <= {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"}
    assert event["SUMMARY"] == writable(title)


# ---- archives ------------------------------------------------------------------------------------------------


def test_an_archive_holds_the_files_in_order_and_nothing_else() -> None:
    """Names, order and contents are as given, and no time and no system is told."""
    files: dict[str, str | bytes] = {"Read me.md": "Übergabe", "models/ranking.docx": b"\x00\x01"}
    content = archive.write(files)
    assert content == archive.write(dict(files))
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        assert opened.testzip() is None
        assert {entry.filename: opened.read(entry) for entry in opened.infolist()} == {
            "Read me.md": "Übergabe".encode(),
            "models/ranking.docx": b"\x00\x01",
        }
        assert {entry.date_time for entry in opened.infolist()} == {archive.NO_TIME}


@pytest.mark.parametrize(
    "name", ["../x", "/x", "a/../x", "a\\x", "c:x", "", ".", "a//b", "a/", "x\n", "x\x00", "nul.txt", "a. ", "x?"]
)
def test_an_archive_refuses_names_that_leave_their_folder(name: str) -> None:
    """A name that some system would not keep inside the folder is a mistake of ours."""
    with pytest.raises(ValueError, match=r".*"):
        archive.write({name: ""})


@given(ANYTHING)
@example("../../etc/passwd")
@example("C:\\Windows\\system32")
@example("COM1.tar")
@example("x" * 500)
@example("a\u202etxt.exe")
def test_a_typed_name_makes_a_safe_file_name(text: str) -> None:
    """Whatever a model is called, its file can be unpacked anywhere."""
    name = f"runbook-{slug(text)}.md"
    assert archive.is_safe(name)
    assert name.isascii()
    assert "/" not in name
    assert len(name) < 80
