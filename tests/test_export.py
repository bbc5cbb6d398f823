"""The letter taken away: the same words in every format, and nothing typed turns into markup or a header."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from email import message_from_string
from email.message import EmailMessage
from email.policy import default as modern
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from resignation import registry
from resignation.actions.done import letter_of as letter_of_desk
from resignation.export import formats
from resignation.export.txt import blocks, body, mailto
from resignation.markdown import escaped
from resignation.model import Letter, Paragraph
from resignation.reading import cleaned
from resignation.state import State, desk
from tests.strategies import ANY_TEXT

Example = Callable[[str], dict[str, Any]]
LETTER = Letter(
    tone="neutral-transition",
    length="brief",
    language="en-GB",
    paper="a4",
    subject="Resignation: Siân O'Rourke, AI Safety Researcher",
    sender=("Siân O'Rourke", "1 Quay Street"),
    recipient=("Thomas Adeyemi", "Meridian AI Ltd"),
    date_line="30 November 2026",
    salutation="Dear Thomas,",
    paragraphs=(
        Paragraph(id="statement", text="I resign as of 1 March 2027.", why="It says so."),
        Paragraph(id="close", text="Thank you.", why="Manners."),
    ),
    valediction="Yours sincerely,",
    signature="Siân O'Rourke",
)
TYPED = (st.text(st.characters(), max_size=80) | ANY_TEXT).map(cleaned)
LINE = TYPED.map(lambda text: text.replace("\n", " "))


def letter(text: str = "I resign.", **changes: Any) -> Letter:
    """Give a letter of one paragraph, with changes."""
    return replace(LETTER, paragraphs=(Paragraph(id="statement", text=text, why=""),), **changes)


def written(kind: str, what: Letter = LETTER) -> str:
    """Write a letter in a format that is text."""
    found = formats()[kind].write(what)
    assert isinstance(found, str)
    return found


def message(what: Letter) -> EmailMessage:
    """Read a draft as a mail program does."""
    found = message_from_string(written("eml", what), policy=modern)
    assert isinstance(found, EmailMessage)
    assert not found.defects
    return found


def plain(kind: str, what: Letter) -> str:
    """Write a letter in a format and give its text, without what carries it."""
    if kind == "eml":
        return str(message(what).get_content()).replace("\r\n", "\n")
    return str(json.loads(written(kind, what))["text"]) if kind == "json" else written(kind, what)


class _Page(HTMLParser):
    """Collects the elements of a page and the text of its body."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


# ---- every format --------------------------------------------------------------------------------------------


def test_formats_are_named_by_their_files() -> None:
    """Each file of the folder is a format under its own ending, with a type of its own."""
    assert set(formats()) == {path.stem for path in (registry.ENGINE / "export").glob("[a-z]*.py")}
    assert len({made.mime for made in formats().values()}) == len(formats())


@pytest.mark.parametrize("kind", ["txt", "md", "html", "eml", "json"])
def test_every_format_says_the_whole_letter_once(kind: str) -> None:
    """Each paragraph, the greeting and the name are in every format, each paragraph once and in order."""
    text = plain(kind, LETTER).replace("&#39;", "'")
    for words in ("Dear Thomas,", *(paragraph.text for paragraph in LETTER.paragraphs), "Yours sincerely,"):
        assert text.count(words) == 1
    assert text.index("1 March") < text.index("Thank you.") < text.rindex("Siân O'Rourke")


@pytest.mark.parametrize("kind", ["txt", "md", "html", "eml", "json"])
def test_a_head_without_addresses_leaves_no_hole(kind: str) -> None:
    """A letter to and from nobody in particular has no empty blocks."""
    bare = replace(LETTER, sender=(), recipient=(), subject="")
    assert "\n\n\n" not in plain(kind, bare)
    assert not plain(kind, bare).startswith("\n")


@pytest.mark.parametrize("kind", ["txt", "md", "html", "eml", "json"])
def test_an_empty_paragraph_leaves_no_hole(kind: str) -> None:
    """A paragraph that was added and never written is not taken away."""
    with_gap = replace(LETTER, paragraphs=(LETTER.paragraphs[0], Paragraph(id="own-1", text="", why="", own=True)))
    assert "\n\n\n" not in plain(kind, with_gap)
    assert "<p></p>" not in plain(kind, with_gap)


@given(TYPED, LINE, st.sampled_from(["txt", "md", "html", "eml", "json"]))
def test_any_letter_can_be_written(text: str, name: str, kind: str) -> None:
    """Whatever was typed, a format is text that a file can hold."""
    what = letter(text, sender=(name,), recipient=(name,), signature=name, subject=name, salutation=name)
    written(kind, what).encode("utf-8")


# ---- plain text, and a link to a mail program ----------------------------------------------------------------


def test_plain_text_is_a_letter_as_typed() -> None:
    """Blocks stand apart by a line, and the name stands under the valediction."""
    assert written("txt") == (
        "Siân O'Rourke\n1 Quay Street\n\n30 November 2026\n\nThomas Adeyemi\nMeridian AI Ltd\n\n"
        "Resignation: Siân O'Rourke, AI Safety Researcher\n\nDear Thomas,\n\nI resign as of 1 March 2027.\n\n"
        "Thank you.\n\nYours sincerely,\nSiân O'Rourke\n"
    )


def test_a_letter_that_is_signed_in_ink_has_room_for_it() -> None:
    """Where the law asks for ink, there is space above the name on paper."""
    inked = replace(LETTER, signed_by_hand=True)
    assert "Yours sincerely,\n\n\nSiân" in written("txt", inked)
    assert 'class="sign"' in written("html", inked)
    assert 'class="sign"' not in written("html")


@given(LINE, TYPED)
@example("a&body=x?b#c%0D%0ABcc: x@example.org", "50% + 1 = \r\nBcc: x & y # z")
def test_a_mail_link_has_a_subject_and_a_body_and_nothing_else(subject: str, text: str) -> None:
    """Nothing typed can add an addressee or a header to the link, and all of it arrives."""
    what = letter(cleaned(text), subject=subject)
    link = urlsplit(mailto(what))
    assert (link.scheme, link.path, link.fragment, link.query.count("&")) == ("mailto", "", "", 1)
    found = {name: unquote(value) for name, value in (part.split("=", 1) for part in link.query.split("&"))}
    assert set(found) == {"subject", "body"}
    assert found["subject"] == subject
    assert found["body"].replace("\r\n", "\n") == "\n\n".join(body(what))
    assert link.query.count("%0A") == link.query.count("%0D%0A")
    assert "+" not in link.query


# ---- e-mail --------------------------------------------------------------------------------------------------


def test_a_draft_is_addressed_to_nobody() -> None:
    """A draft has a subject, a text and no addresses, and opens as one that was not sent."""
    draft = message(LETTER)
    assert set(draft.keys()) == {"Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
    assert draft["Subject"] == LETTER.subject
    assert plain("eml", LETTER) == "\n\n".join(body(LETTER)) + "\n"


INJECTIONS = [
    "x\r\nBcc: x@example.org",
    "x\nBcc: x@example.org",
    "x\rBcc: x@example.org",
    "x\r\n\r\n<b>body</b>",
    "x\x0bBcc: x@example.org",
    "x\u2028Bcc: x@example.org",
    "x\x85Bcc: x@example.org",
    "Bcc: x@example.org",
    "x" * 72 + " Bcc: x@example.org",
]


@pytest.mark.parametrize("subject", INJECTIONS)
def test_a_subject_cannot_start_a_header(subject: str) -> None:
    """A line break in a typed subject is white space, and no header of its own comes of it."""
    draft = message(replace(LETTER, subject=subject))
    assert draft["Bcc"] is None
    assert draft["Subject"] == " ".join(subject.split())
    assert draft.get_content().startswith("Dear Thomas,")


@pytest.mark.parametrize("role", INJECTIONS)
def test_a_typed_role_cannot_start_a_header(example: Example, role: str) -> None:
    """The same holds for a role as it is typed in the interview."""
    raw = example("recsys-lead-us-ca")
    raw["you"]["role"] = role
    draft = message(letter_of_desk(desk(State(raw=raw), None)))
    assert draft["Bcc"] is None
    assert draft.get_content().startswith("Dear James,")


@given(LINE)
@example("é a" * 60)
@example("é a é b é c é d " * 20)
@example("a" * 300)
@example("👩🏽‍🚀" * 60)
@example("Resignation: Łukasz Żółkiewski, Senior Staff Machine Learning Engineer, Recommendations and Ranking")
def test_every_subject_arrives_as_it_was_written(subject: str) -> None:
    """Long subjects and those in any script are folded and encoded without the loss of a letter."""
    assume("=?" not in subject)
    assert message(replace(LETTER, subject=subject))["Subject"] == " ".join(subject.split())


@given(TYPED)
@example("From me\n.\n..\n--x")
@example("x" * 3_000)
@example("李雷 " * 300)
@example("trailing = sign=3D =\nnext")
def test_every_text_arrives_as_it_was_written(text: str) -> None:
    """The text of a draft arrives unchanged, in short lines of plain ASCII."""
    what = letter(text)
    assert plain("eml", what) == "\n\n".join(body(what)) + "\n"
    raw = written("eml", what)
    assert raw.isascii()
    assert max(map(len, raw.split("\r\n"))) <= 78
    assert "\n" not in raw.replace("\r\n", "")


# ---- HTML ----------------------------------------------------------------------------------------------------

OWN = {"html", "head", "meta", "title", "style", "body", "p", "br", "strong"}


@given(TYPED, LINE)
@example("</p><script>alert(1)</script><img src=x onerror=alert(1)>", '"><svg/onload=alert(1)>')
@example("</title></style><b>", "{{ 7 * 7 }}{% raw %}")
def test_nothing_typed_becomes_an_element(text: str, name: str) -> None:
    """Every sign that was typed is shown as itself, wherever it was typed."""
    what = letter(text, sender=(name,), recipient=(name, name), subject=name, salutation=name, signature=name)
    page = _Page(written("html", what))
    assert page.tags <= OWN
    assert page.attributes <= {"lang", "charset", "name", "content", "dir", "class"}
    assert " ".join(text.split()) in " ".join(page.text.split())
    assert page.text.count(name) >= 5


@pytest.mark.parametrize(("paper", "size"), [("a4", "A4"), ("letter", "letter")])
def test_a_page_prints_on_the_paper_of_the_place(paper: Any, size: str) -> None:
    """The page names its paper and its language."""
    html = written("html", replace(LETTER, paper=paper))
    assert f"size: {size};" in html
    assert '<html lang="en-GB">' in html


@pytest.mark.parametrize(
    ("kind", "breaks"), [("txt", "One.\nTwo."), ("html", "One.<br>Two.|pre-line|pre-wrap"), ("md", "One\\.?  \nTwo")]
)
def test_line_breaks_of_an_own_wording_are_kept(kind: str, breaks: str) -> None:
    """A paragraph that was typed in lines is taken away in lines."""
    assert re.search(breaks, written(kind, letter("One.\nTwo.")))


# ---- Markdown ------------------------------------------------------------------------------------------------

ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@given(TYPED)
@example("1. one\n2) two\n- three\n+ four\n* five\n# six\n> seven")
@example("\\* already \\\\ escaped")
@example("0.0 is not the first item of a list")
@example("---\n===\n***\n___\n```\n~~~\n-")
@example("AT&amp;T &lt;b&gt; <b> [x](javascript:alert) ![y](z) `code` _em_ **strong** ~~no~~ | a | b |")
def test_markdown_shows_what_was_typed(text: str) -> None:
    """Taking the escapes away again gives the typed text, so nothing was lost and nothing is markup."""
    assert ESCAPE.sub(r"\1", escaped(text)) == text
    assert not set("`*_[]<>#|~&") & set(re.sub(r"\\.", "", escaped(text)))
    assert not re.search(r"^\s*([-+=]|\d+[.)](\s|$))", escaped(text), re.MULTILINE)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Ranking lead (2 models)", "Ranking lead (2 models)"),
        ("1. Runbooks", "1\\. Runbooks"),
        ("12) Runbooks", "12\\) Runbooks"),
        ("a\n- b\n+ c", "a\n\\- b\n\\+ c"),
        ("First\n---", "First\n\\---"),
        ("First\n=", "First\n\\="),
        ("<b>", "\\<b\\>"),
        ("AT&amp;T", "AT\\&amp;T"),
        ("well-known, 1.5 and a-b", "well-known, 1.5 and a-b"),
        ("", ""),
    ],
)
def test_markdown_escapes_only_what_is_markup(typed: str, shown: str) -> None:
    """What would be a list, a heading, a tag or an entity is escaped, and prose stays readable."""
    assert escaped(typed) == shown


def test_markdown_keeps_the_lines_of_an_address() -> None:
    """Lines of an address break where they broke, and the subject is strong."""
    text = written("md", replace(LETTER, sender=("*Siân*", "- 1 Quay")))
    assert text.startswith("\\*Siân\\*  \n\\- 1 Quay\n\n30 November 2026\n\nThomas Adeyemi  \nMeridian AI Ltd\n\n")
    assert "\n\n**Resignation: Siân O'Rourke, AI Safety Researcher**\n\n" in text


# ---- JSON ----------------------------------------------------------------------------------------------------


def test_json_holds_the_letter_clause_by_clause() -> None:
    """Other programs get the text as typed, the subject, and each clause with its reason."""
    found = json.loads(written("json"))
    assert found == {
        "text": "\n\n".join(blocks(LETTER)) + "\n",
        "subject": LETTER.subject,
        "clauses": [
            {"id": "statement", "text": "I resign as of 1 March 2027.", "why": "It says so."},
            {"id": "close", "text": "Thank you.", "why": "Manners."},
        ],
        "tone": "neutral-transition",
        "length": "brief",
        "language": "en-GB",
    }
    assert "Siân" in written("json")
