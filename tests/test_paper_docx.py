"""Word files: opened by others, they say what the letter says, and nothing about its making."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import docx as python_docx
import pytest
from docx.document import Document as Opened
from hypothesis import example, given

from resignation.export import formats
from resignation.export.txt import blocks
from resignation.model import Letter, Paragraph
from resignation.paper import docx
from resignation.paper.blocks import Document, from_markdown, writable
from tests import test_letter as goldens
from tests.test_export import LETTER, TYPED

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EVERYTHING = """# Hand-over

Written for *whoever* is **on call**.

## Ranking

1. Look at the dashboard
2. Roll back
   - [x] runbook read
   - [ ] rights given
- plain

| Job | Breaks |
| --- | ------ |
| nightly | features |
"""


def made(letter: Letter) -> bytes:
    """Write a letter as a Word file."""
    content = formats()["docx"].write(letter)
    assert isinstance(content, bytes)
    return content


def opened(content: bytes) -> Opened:
    """Open a Word file as a program would that did not write it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return python_docx.Document(io.BytesIO(content))


def parts(content: bytes) -> dict[str, ET.Element]:
    """Parse every part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}


def folded(text: str) -> str:
    """Fold the white space of a text."""
    return " ".join(text.split())


@pytest.mark.parametrize("path", goldens.LETTERS, ids=lambda path: path.stem)
def test_every_golden_letter_says_the_same_in_word(path: Path) -> None:
    """Paragraph by paragraph, the words are those of the letter."""
    letter = goldens.letter_of(goldens._case(path)[1])
    said = [paragraph.text for paragraph in opened(made(letter)).paragraphs]
    assert folded(" ".join(said)) == folded(" ".join(blocks(letter)))
    assert all(paragraph.text in said for paragraph in letter.paragraphs)


@pytest.mark.parametrize(("paper", "width"), [("a4", 210.0), ("letter", 215.9)])
def test_a_word_file_has_the_paper_of_the_place(paper: Any, width: float) -> None:
    """Paper, language and title are those of the letter."""
    found = opened(made(replace(LETTER, paper=paper, language="de-DE")))
    page_width = found.sections[0].page_width
    assert page_width is not None
    assert abs(page_width.mm - width) < 0.1
    assert found.core_properties.title == LETTER.subject
    assert found.core_properties.language == "de-DE"


def test_a_word_file_tells_nothing_of_its_making() -> None:
    """No author, no time and no program is named, and the bytes are the same each time."""
    found = parts(made(LETTER))["docProps/core.xml"]
    assert {element.tag.rpartition("}")[2] for element in found} == {"title", "language"}
    assert made(LETTER) == made(LETTER)


def test_parts_of_a_letter_have_styles_of_their_own() -> None:
    """A person can change the look of all addresses, or of the subject, in one place."""
    styles = [p.style.name for p in opened(made(LETTER)).paragraphs if p.style is not None]
    assert styles == [
        *("Sender", "Date", "Recipient", "Subject", "Salutation", "Normal", "Normal", "Closing", "Signature"),
    ]


def test_a_hand_over_document_keeps_its_shape_in_word() -> None:
    """Headings are headings, items have their marks, and a table has a head that comes again."""
    content = docx.write(Document(title="Hand-over", blocks=from_markdown(EVERYTHING)))
    found = opened(content)
    looks = [(p.style.name, p.text) for p in found.paragraphs if p.style is not None]
    assert looks[0] == ("Heading 1", "Hand-over")
    assert looks[2] == ("Heading 2", "Ranking")
    assert [text for style, text in looks if style == "List Item"] == [
        *("1.\tLook at the dashboard", "2.\tRoll back", "☑\trunbook read", "☐\trights given", "•\tplain"),
    ]
    assert [[cell.text for cell in row.cells] for row in found.tables[0].rows] == [
        ["Job", "Breaks"],
        ["nightly", "features"],
    ]
    assert parts(content)["word/document.xml"].find(f".//{W}tblHeader") is not None


def test_every_style_that_is_used_exists() -> None:
    """Word shows a paragraph of an unknown style in its default look, without a word."""
    found = parts(docx.write(Document(title="", blocks=from_markdown(EVERYTHING)))) | {
        f"letter/{name}": part for name, part in parts(made(LETTER)).items()
    }
    known = {style.get(f"{W}styleId") for style in found["word/styles.xml"].iter(f"{W}style")}
    used = {style.get(f"{W}val") for part in found.values() for style in part.iter(f"{W}pStyle")}
    assert used <= known


@given(TYPED, TYPED)
@example("</w:t><w:t>&lt;&amp;", "]]><!-- -->")
@example("a\x00\x0b\x1f\ufffe\uffffb", '"><x a="')
@example("  two  spaces \n\n lines ", "{{ 7 * 7 }}")
def test_nothing_typed_becomes_markup(text: str, name: str) -> None:
    """Every part stays well formed, and the words come back as they were typed."""
    lines = name.replace("\n", " ")
    what = replace(
        LETTER,
        subject=lines,
        sender=(lines,),
        signature=lines,
        paragraphs=(Paragraph(id="own-1", text=f"x{text}", why=""),),
    )
    content = made(what)
    parts(content)
    said = [paragraph.text for paragraph in opened(content).paragraphs]
    assert writable(f"x{text}") in said
    assert folded(" ".join(said)) == folded(writable(" ".join(blocks(what))))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine: Word files were not opened with it")
def test_libreoffice_reads_every_kind_of_file(tmp_path: Path) -> None:
    """LibreOffice opens a letter and a hand-over document, and reads the same words."""
    letter = goldens.letter_of(goldens._case(goldens.LETTERS[0])[1])
    wanted = {
        "letter": " ".join(blocks(letter)),
        "pack": "Hand-over Written for whoever is on call. Ranking 1. Look at the dashboard 2. Roll back "
        "☑ runbook read ☐ rights given • plain Job Breaks nightly features",
    }
    (tmp_path / "letter.docx").write_bytes(made(letter))
    (tmp_path / "pack.docx").write_bytes(docx.write(Document(title="P", blocks=from_markdown(EVERYTHING))))
    command = [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    files = [str(tmp_path / f"{name}.docx") for name in wanted]
    convert = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), *files]
    subprocess.run([*command, *convert], check=True, capture_output=True, timeout=180)
    for name, words in wanted.items():
        said = (tmp_path / f"{name}.txt").read_text("utf-8-sig")
        assert re.sub(r"\s+", " ", said).strip() == folded(words)
