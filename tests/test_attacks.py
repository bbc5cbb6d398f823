"""Hostile words in every field, out through every door: nothing typed becomes markup, a formula, a header or a path.

What leaves is read by programs that did not write it. Whatever they see beside words must be the same for a payload as
for an ordinary name.
"""

from __future__ import annotations

import csv
import email
import io
import json
import re
import unicodedata
import zipfile
from base64 import b64decode
from email.policy import default as modern
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import docx as python_docx
import mistune
import pytest
from icalendar import Calendar
from lxml import etree  # type: ignore[import-untyped]
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from resignation import answers
from resignation.app import respond
from resignation.state import PANES
from tests.fuzz.hostile import EVERYTHING, FORMULAS, HEADERS, MARKUP, PATHS
from tests.fuzz.walk import examples

TODAY = "2026-11-24"
TYPED = {"text", "name", "phone", "email", "words", "lines", "agreement", "region"}
ROWS = 2
ORDINARY = ("Maya", "ranking", "12 Hill Road")
TEXTS = ("txt", "md", "html", "eml", "json")
# Of the payloads: those that our own typeface can draw, since there is no PDF of the others.
DRAWN = tuple(text for text in (*MARKUP, *FORMULAS[:5], *PATHS[:5]) if text.isascii())


def filled(payloads: tuple[str, ...], shift: int = 0) -> dict[str, Any]:
    """Give answers that hold a payload in every field where something can be typed, each field the next one."""
    raw: dict[str, Any] = json.loads(json.dumps(examples()[0]))
    number = shift

    def payload() -> str:
        nonlocal number
        number += 1
        return payloads[number % len(payloads)]

    for path, question in answers.questions().items():
        if question.kind in TYPED:
            answers.store(raw, path, payload())
        elif question.kind in {"systems", "commitments"}:
            answers.store(raw, path, ["slurm", payload(), payload()])
        elif question.kind == "records":
            rows = [{part.path: payload() for part in question.fields if part.kind in TYPED} for _ in range(ROWS)]
            answers.store(raw, path, rows)
    raw["edits"] = {name: {"text": payload(), "suggested": payload()} for name in ("statement", "handover")}
    return raw


def ask(raw: dict[str, Any], **request: Any) -> dict[str, Any]:
    """Ask the engine something about answers."""
    kept = json.dumps({"answers": raw, **request.pop("state", {})})
    reply: dict[str, Any] = json.loads(respond(json.dumps({"today": TODAY, "kept": kept, **request})))
    return reply


def exported(raw: dict[str, Any], kind: str) -> str:
    """Take the letter away as text."""
    return str(ask(raw, action="export", value=kind)["file"]["text"])


def made(raw: dict[str, Any], action: str, kind: str) -> bytes:
    """Take the letter or the pack away as bytes."""
    file = ask(raw, action=action, value=kind)["file"]
    assert file is not None, f"there is no {kind}"
    return b64decode(file["base64"])


# ---- the page ------------------------------------------------------------------------------------------------


class Markup(HTMLParser):
    """Collects every element with the names of its attributes, and every value through which a page could act."""

    ACTING = ("href", "src", "srcdoc", "action", "formaction", "style", "data", "xlink:href", "http-equiv")

    def __init__(self, html: str) -> None:
        """Read a piece of HTML."""
        super().__init__()
        self.elements: set[str] = set()
        self.acting: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of an element."""
        self.elements |= {tag, *(f"{tag}[{name}]" for name, _ in attrs)}
        self.acting |= {f"{name}={value}" for name, value in attrs if name in self.ACTING and (value or "")[:1] != "#"}
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_comment(self, data: str) -> None:
        """Refuse a comment: the page has none."""
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        """Let pass what begins a page."""
        assert decl == "doctype html"

    handle_pi = unknown_decl = handle_comment


def shown(raw: dict[str, Any]) -> Markup:
    """Show answers in every section and on every pane, the letter check reading a pasted letter too."""
    html = "".join(ask(raw, action="start")["regions"].values())
    typed = str(raw["you"]["name"])
    for pane in PANES:
        state = {"pane": pane, "checks": "pasted", "pasted": f"I resign. {typed}\n", "editing": "statement"}
        html += ask(raw, action="rest", state=state, form=[["edit.statement", typed]])["regions"]["letter"]
        html += ask(raw, action="pane", target=pane)["regions"]["letter"]
    return Markup(html)


@cache
def ordinary() -> tuple[set[str], set[str]]:
    """Give what the page is made of when ordinary words were typed."""
    pages = [shown(raw) for raw in (*map(filled, (ORDINARY, ("",), ("far too long " * 500,))), examples()[0])]
    return set().union(*(page.elements for page in pages)), set().union(*(page.acting for page in pages))


@pytest.mark.parametrize("payload", EVERYTHING, ids=range(len(EVERYTHING)))
def test_nothing_typed_becomes_a_part_of_the_page(payload: str) -> None:
    """With a payload in every field the page has no element, attribute or address that it has not with a name."""
    elements, acting = ordinary()
    page = shown(filled((payload,)))
    assert page.elements <= elements
    assert page.acting <= acting


# ---- the letter, taken away ----------------------------------------------------------------------------------


def is_printable(text: str) -> bool:
    """Tell whether a text holds no control and nothing that turns the reading order."""
    return not [
        c for c in text if (c != "\n" and unicodedata.category(c) in {"Cc", "Cs", "Co"}) or c in "\u202a\u202e\u2066"
    ]


@pytest.mark.parametrize("payload", EVERYTHING, ids=range(len(EVERYTHING)))
def test_nothing_typed_becomes_more_than_words_in_a_letter(payload: str) -> None:
    """As text, Markdown, HTML, mail and JSON, the letter has the same parts around it as with ordinary words."""
    raw, plain = filled((payload,)), filled(ORDINARY)
    assert is_printable(exported(raw, "txt"))
    assert Markup(exported(raw, "html")).elements <= Markup(exported(plain, "html")).elements | {"br"}
    assert not Markup(exported(raw, "html")).acting
    html = str(mistune.create_markdown(escape=False)(exported(raw, "md")))
    assert Markup(html).elements <= {"p", "br", "strong"}
    assert json.loads(exported(raw, "json")).keys() == json.loads(exported(plain, "json")).keys()


@pytest.mark.parametrize("payload", EVERYTHING, ids=range(len(EVERYTHING)))
def test_nothing_typed_becomes_a_header(payload: str) -> None:
    """A mail has the headers of every other, one part, and goes to nobody; so does a link that opens a mail."""
    raw = filled((payload,))
    message = email.message_from_string(exported(raw, "eml"), policy=modern)
    assert not message.defects
    assert message.keys() == email.message_from_string(exported(filled(ORDINARY), "eml")).keys()
    assert not message.is_multipart()
    assert is_printable(str(message["Subject"]).replace("\n", "\r"))
    link = urlsplit(ask(raw, action="mail")["href"])
    assert (link.scheme, link.netloc, link.path, link.fragment) == ("mailto", "", "", "")
    assert parse_qs(link.query, strict_parsing=True, keep_blank_values=True).keys() == {"subject", "body"}


@pytest.mark.parametrize("payload", EVERYTHING, ids=range(len(EVERYTHING)))
def test_the_clipboard_holds_no_markup_but_ours(payload: str) -> None:
    """What is pasted elsewhere is paragraphs."""
    both = ask(filled((payload,)), action="copy")["clipboard"]
    assert Markup(both["html"]).elements <= Markup(
        ask(filled(ORDINARY), action="copy")["clipboard"]["html"]
    ).elements | {"br"}
    assert is_printable(both["text"])


@pytest.mark.parametrize("payload", EVERYTHING, ids=range(len(EVERYTHING)))
def test_a_saved_file_comes_back_as_it_was(payload: str) -> None:
    """A payload in a saved file is opened, saved and opened again without a change."""
    raw = filled((payload,))
    text = str(ask(raw, action="save")["file"]["text"])
    assert json.loads(text) == json.loads(json.dumps(raw))
    again = ask({"schema": 1}, action="open", value=text)
    assert json.loads(again["kept"])["answers"] == json.loads(text)


def test_keys_that_javascript_would_trip_over_are_mere_words() -> None:
    """A saved file may name ``__proto__`` and ``constructor``; they mean nothing and reach no other answer."""
    evil = '{"schema": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "you": {}}'
    reply = ask({"schema": 1}, action="open", value=evil)
    assert reply["regions"].keys() == ask({"schema": 1}, action="start")["regions"].keys()
    assert "polluted" not in "".join(reply["regions"].values())
    assert set(reply) == set(ask({"schema": 1}, action="start"))
    form = [["__proto__.polluted", "1"], ["constructor.prototype.polluted", "1"], ["you.__proto__.x", "1"]]
    assert "polluted" not in ask({"schema": 1}, action="change", form=form)["kept"]


# ---- paper ---------------------------------------------------------------------------------------------------

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALIVE = {
    f"{W}{name}"
    for name in ("fldSimple", "instrText", "fldChar", "hyperlink", "object", "altChunk", "attachedTemplate")
}


def check_word(content: bytes) -> str:
    """Check that a Word file does nothing by itself, and give its words."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        names = opened.namelist()
        for name in names:
            tree = etree.fromstring(opened.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
            assert tree.getroottree().docinfo.internalDTD is None
            assert not [one for one in tree.iter() if one.tag in ALIVE]
            assert not tree.xpath("//*[@TargetMode='External']")
    assert not [name for name in names if re.search(r"macro|vba|embed|custom", name, re.IGNORECASE)]
    document = python_docx.Document(io.BytesIO(content))
    about = document.core_properties
    assert not any((about.author, about.comments, about.keywords, about.category, about.last_modified_by))
    assert is_printable(about.title)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def check_pdf(content: bytes) -> str:
    """Check that a PDF does nothing by itself, and give its words."""
    reader = PdfReader(io.BytesIO(content), strict=True)
    for number in range(1, len(reader.xref[0]) + 1 if 0 in reader.xref else 1):
        thing = reader.get_object(IndirectObject(number, 0, reader))
        keys = set(thing) if isinstance(thing, DictionaryObject) else set()
        assert not keys & {
            "/JS",
            "/JavaScript",
            "/AA",
            "/Launch",
            "/EmbeddedFiles",
            "/RichMedia",
            "/SubmitForm",
            "/URI",
            "/A",
        }
    assert not {"/AcroForm", "/Names", "/AA"} & set(cast("DictionaryObject", reader.trailer["/Root"]))
    assert set(reader.metadata or {}) <= {"/Title", "/Producer", "/CreationDate", "/Lang"}
    assert is_printable(str(reader.metadata and reader.metadata.title))
    return "\n".join(page.extract_text() for page in reader.pages)


@pytest.mark.parametrize("shift", range(3))
def test_word_takes_a_letter_and_a_pack_as_words(shift: int) -> None:
    """There is no field, no link to elsewhere and no macro; the data about the file names nobody."""
    payloads = (*MARKUP, *FORMULAS, *HEADERS, *PATHS)
    raw = filled(payloads, shift * 7)
    assert check_word(made(raw, "export", "docx"))
    words = check_word(made(raw, "pack", "docx"))
    assert "alert(1)" in words


@pytest.mark.parametrize("shift", range(2))
def test_a_pdf_of_hostile_words_does_nothing(shift: int) -> None:
    """There is no script, no action and no attachment, and the words are there to read."""
    raw = filled(DRAWN, shift * 5)
    assert check_pdf(made(raw, "export", "pdf"))
    assert "alert(1)" in "".join(check_pdf(made(raw, "pack", "pdf")).split())


# ---- the pack ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shift", range(4))
def test_no_cell_is_a_formula(shift: int) -> None:
    """A spreadsheet that opens a table works nothing out."""
    with zipfile.ZipFile(io.BytesIO(made(filled((*FORMULAS, *MARKUP), shift), "pack", "csv"))) as opened:
        tables = {name: opened.read(name).decode("utf-8-sig") for name in opened.namelist()}
    cells = [cell for text in tables.values() for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    live = [cell for cell in cells if re.match(r"\s*[=+\-@\t\r＝＋－＠]", cell)]
    assert [cell for cell in live if not re.fullmatch(r"[+-]?\d+([.,]\d+)?", cell)] == []
    assert any("calc" in cell for cell in cells)
    for text in tables.values():
        assert len({len(row) for row in csv.reader(io.StringIO(text, newline=""))}) == 1


@pytest.mark.parametrize("shift", range(4))
def test_a_calendar_has_only_our_events(shift: int) -> None:
    """Whatever a task's words hold, a calendar has the same kinds of lines, and as many events as it says it has."""
    known = Calendar.from_ical(made(filled(ORDINARY), "pack", "ics"))
    kinds = {(part.name, tuple(sorted(part.keys()))) for part in known.walk()}
    text = made(filled((*HEADERS, *MARKUP), shift), "pack", "ics")
    found = Calendar.from_ical(text)
    assert {(part.name, tuple(sorted(part.keys()))) for part in found.walk()} <= kinds
    assert text.count(b"\r\nBEGIN:VEVENT\r\n") == len(found.walk("VEVENT"))
    assert all(not part.errors for part in found.walk())


@pytest.mark.parametrize("shift", range(4))
@pytest.mark.parametrize("kind", ["zip", "md", "csv"])
def test_an_archive_stays_in_its_folder(kind: str, shift: int, tmp_path: Path) -> None:
    """No name leads out of the folder or to a device, none hides another, and all of them can be unpacked."""
    payloads = (*PATHS, *MARKUP[:4], *HEADERS)
    folder = tmp_path / "here"
    with zipfile.ZipFile(io.BytesIO(made(filled(payloads, shift), "pack", kind))) as opened:
        names = opened.namelist()
        assert opened.testzip() is None
        opened.extractall(folder)
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()) == sorted(names)
    assert [path for path in tmp_path.iterdir() if path != folder] == []
    assert len({unicodedata.normalize("NFC", name).casefold() for name in names}) == len(names)
    for name in names:
        assert is_printable(name)
        assert not re.search(r"[\\:*?\"<>|]|\.\.|^/|/$|(^|/)(con|nul|aux|prn)(\.|$)", name, re.IGNORECASE)


@pytest.mark.parametrize("shift", range(4))
def test_a_wiki_page_shows_what_was_typed(shift: int) -> None:
    """The Markdown of the pack has no element but ours, no picture, and no address that runs something."""
    with zipfile.ZipFile(io.BytesIO(made(filled(MARKUP, shift * 4), "pack", "md"))) as opened:
        pages = [opened.read(name).decode() for name in opened.namelist()]
    with zipfile.ZipFile(io.BytesIO(made(filled(ORDINARY), "pack", "md"))) as opened:
        plain = [opened.read(name).decode() for name in opened.namelist()]
    reader = mistune.create_markdown(escape=False, plugins=["table", "task_lists", "strikethrough"])
    known = set().union(*(Markup(str(reader(page))).elements for page in plain))
    for page in pages:
        found = Markup(str(reader(page)))
        assert found.elements <= known | {"a", "a[href]"}
        assert all(
            re.match(r"href=(https?://|[\w-]+\.md$)", acting) for acting in found.acting if acting.startswith("href")
        )
