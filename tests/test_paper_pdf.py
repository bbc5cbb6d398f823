"""PDF files: read back they are the letter, in a typeface that is inside, and tell nothing of their making."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from resignation.export import formats
from resignation.export.txt import blocks
from resignation.model import Letter, Paragraph
from resignation.paper import pdf
from resignation.paper.blocks import Document, Run, from_markdown
from resignation.paper.letter import letter_document
from tests import test_letter as goldens
from tests.test_export import LETTER
from tests.test_paper_docx import EVERYTHING
from typefaces import typeface

# Signs that the typeface has, with what could be markup to a PDF or to the library.
SHOWN = st.text(st.sampled_from("abc XYZ äßłŁñçőșảệ Ωμέγα Щит їжак €£₫ №—–“”’…()\\/[]<>{}%*_#`~|&^$@1234567890\n"))


def made(letter: Letter) -> bytes:
    """Write a letter as PDF."""
    content = formats()["pdf"].write(letter)
    assert isinstance(content, bytes)
    return content


def text_of(content: bytes) -> str:
    """Read a PDF back, with its white space folded."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


def unspaced(text: str) -> str:
    """Take away white space, since a word longer than a line is cut."""
    return "".join(text.split())


@pytest.mark.parametrize("path", goldens.LETTERS, ids=lambda path: path.stem)
def test_every_golden_letter_says_the_same_in_pdf(path: Path) -> None:
    """The text read back is the text of the letter, on one page."""
    letter = goldens.letter_of(goldens._case(path)[1])
    lacking = pdf.missing_glyphs(letter_document(letter))
    assert not [c for c in lacking if c.isascii()]
    if lacking:
        with pytest.raises(pdf.GlyphsMissing):
            made(letter)
        return
    content = made(letter)
    pages = len(PdfReader(io.BytesIO(content)).pages)
    assert text_of(content) == " ".join(" ".join(blocks(letter)).split()) + (" 2" if pages == 2 else "")
    assert pages == 1 or (letter.length == "full" and pages == 2)


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_a_pdf_has_the_paper_the_language_and_the_title_of_the_letter(paper: Any, size: tuple[int, int]) -> None:
    """What a reader's program needs to know is there."""
    found = PdfReader(io.BytesIO(made(replace(LETTER, paper=paper, language="pt-BR"))))
    box = found.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size
    assert str(found.root_object["/Lang"]) == "pt-BR"
    assert found.metadata is not None
    assert {name: str(value) for name, value in found.metadata.items()} == {"/Title": LETTER.subject}


def test_a_pdf_tells_nothing_of_its_making() -> None:
    """No time, no author, no program and no name of its own, and the bytes are the same each time."""
    content = made(LETTER)
    assert content == made(LETTER)
    assert not re.search(rb"fpdf|CreationDate|ModDate|Producer|Creator|Author|/ID|fontTools|xmp", content)


def test_the_typeface_is_inside_and_only_what_is_used_of_it() -> None:
    """A letter looks the same on every machine, and stays small enough for any e-mail."""
    content = made(LETTER)
    assert content.count(b"/FontFile2") == 2
    assert len(content) < 40_000


def test_both_weights_have_the_same_signs() -> None:
    """A subject can show whatever a paragraph can."""
    with typeface("Regular") as regular, typeface("SemiBold") as bold:
        assert set(TTFont(regular).getBestCmap()) == set(TTFont(bold).getBestCmap())


@pytest.mark.parametrize(
    ("typed", "lacking"),
    [
        ("Łukasz Żółkiewski, Nguyễn Thị Minh, Çağrı Şahin, Ștefan, Þórður, Ŋ, ǎ", ""),
        ("Ελένη Παπαδοπούλου, Щербаков, Їжакевич, Қасым, Ђорђе", ""),
        ("“Yes” — ‘no’… €5 £6 № 7 ½ × ± ° § † • ™", ""),
        ("narrow\u202fand thin\u2009spaces, soft\u00adhyphen, joiner\u200d, mark\ufeff", ""),
        ("e\u0301 o\u0308", ""),
        ("李雷 and 李", "李雷"),
        ("שלום", "שלום"),
        ("محمد", "محد"),
        ("Thanks 🎉", "🎉"),
        ("देव", "देव"),
        ("☐ ☑ •", ""),
    ],
)
def test_what_the_typeface_lacks_is_named(typed: str, lacking: str) -> None:
    """A sign is either drawn or named, and never a box."""
    letter = replace(LETTER, paragraphs=(Paragraph(id="own-1", text=typed, why=""),))
    assert pdf.missing_glyphs(letter_document(letter)) == lacking
    if not lacking:
        assert unspaced(pdf.shown(typed)) in unspaced(text_of(made(letter)))
        return
    with pytest.raises(pdf.GlyphsMissing) as raised:
        made(letter)
    assert raised.value.glyphs == lacking


@settings(max_examples=60)
@given(SHOWN, SHOWN)
@example("{nb} **a** __b__ --c-- ~~d~~", "(a) \\ Tj ET endstream")
@example("x" * 400, "y" * 200)
@example(" \n\n ", "")
def test_nothing_typed_becomes_markup(text: str, name: str) -> None:
    """What means something to PDF, or to the library, is shown as it was typed."""
    line = " ".join(name.split())
    what = replace(
        LETTER,
        sender=(line,),
        subject=line,
        signature=line,
        paragraphs=(Paragraph(id="own-1", text=text.strip(), why=""),),
    )
    content = made(what)
    assert unspaced(text_of(content)) == unspaced(" ".join(blocks(what)))
    assert not re.search(rb"/(?:JavaScript|JS|URI|Launch|AA)\b", content.split(b"stream")[0])


def test_a_long_letter_is_set_smaller_and_then_turns_the_page() -> None:
    """A letter keeps to one page while it can be read, and a name never stands on a page without its greeting."""
    paragraphs = [Paragraph(id=f"own-{n}", text="All of it is written down. " * 10, why="") for n in range(24)]
    pages = {}
    for count in (2, 9, 24):
        found = PdfReader(io.BytesIO(made(replace(LETTER, paragraphs=tuple(paragraphs[:count])))))
        pages[count] = [page.extract_text() for page in found.pages]
    assert [len(texts) for texts in pages.values()] == [1, 1, 3]
    last = pages[24][-1]
    assert last.index("Yours sincerely,") < last.index("Siân O'Rourke")
    assert last.strip().endswith("3")


def test_a_hand_over_document_keeps_its_words_in_pdf() -> None:
    """Headings, items with their marks, and tables are set in order."""
    content = pdf.write(Document(title="Hand-over", blocks=from_markdown(EVERYTHING)))
    assert text_of(content) == (
        "Hand-over Written for whoever is on call. Ranking 1. Look at the dashboard 2. Roll back "
        "☑ runbook read ☐ rights given • plain Job Breaks nightly features"
    )


def test_a_second_paragraph_of_an_item_stands_under_the_first() -> None:
    """A step in two paragraphs has one number, and both begin at the same distance from the margin."""
    content = pdf.write(Document(title="", blocks=from_markdown("1. Stop\n\n   Wait\n2. Start\n")))
    begun: dict[str, float] = {}

    def look(text: str, _place: Any, at: list[float], *_: Any) -> None:
        begun.update({text.strip(): at[4]} if text.strip() else {})

    PdfReader(io.BytesIO(content)).pages[0].extract_text(visitor_text=look)
    assert text_of(content) == "1. Stop Wait 2. Start"
    assert begun["Stop"] == begun["Wait"] == begun["Start"] > begun["1."]


def test_a_long_table_repeats_its_head() -> None:
    """On every page it is clear what the columns are."""
    rows = "".join(f"| job-{n} | {'what breaks ' * 8} |\n" for n in range(80))
    content = pdf.write(Document(title="", blocks=from_markdown(f"| Job | Breaks |\n| --- | --- |\n{rows}")))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    assert len(pages) > 2
    assert all(page.startswith("Job") for page in pages)


def test_runs_of_a_paragraph_flow_on() -> None:
    """A change of look does not break a line."""
    block = from_markdown("one **two** three")[0]
    assert text_of(pdf.write(Document(title="", blocks=(block, replace(block, runs=(Run("four"),)))))) == (
        "one two three four"
    )


@pytest.mark.parametrize("words", range(8, 22))
def test_a_word_is_not_cut_where_the_look_changes(words: int) -> None:
    """Wherever a line ends, the first word in another look stands on one line."""
    text = f"{'steady ' * words}**Together** and *{'so ' * 40}on*"
    content = pdf.write(Document(title="", blocks=from_markdown(text)))
    lines = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split("\n")
    assert [line for line in lines if "Together" in line]
