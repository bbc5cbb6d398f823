"""Reading a text: sentences with their places, quotations, denials, and which language it is in."""

from __future__ import annotations

import pytest
from hypothesis import given

from resignation import prose
from tests.strategies import ANY_TEXT

GERMAN = (
    "Hiermit kündige ich mein Arbeitsverhältnis fristgerecht zum nächstmöglichen Zeitpunkt und bitte um ein Zeugnis. "
    "Für die Zusammenarbeit danke ich Ihnen und wünsche dem Team alles Gute für die Zukunft."
)


def sentences(text: str) -> list[str]:
    """Give the sentences of a text, folded."""
    return [sentence.text for sentence in prose.read(text).sentences]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I resign. My last day is Friday.", ["i resign.", "my last day is friday."]),
        ("  I resign!  Thank you?  ", ["i resign!", "thank you?"]),
        ("Dr. Vogt knows. So does Mr. Wu.", ["dr. vogt knows.", "so does mr. wu."]),
        ("Ask A. Lind first. Then me.", ["ask a. lind first.", "then me."]),
        ("It took 7. Then 8 more came.", ["it took 7.", "then 8 more came."]),
        ("It weighs 3.5 kg and costs little.", ["it weighs 3.5 kg and costs little."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_text_is_parted_into_sentences(text: str, parts: list[str]) -> None:
    """Neither a title, an initial nor a decimal ends a sentence; white space around one is no part of it."""
    assert sentences(text) == parts


@given(ANY_TEXT)
def test_every_sentence_is_where_it_says(text: str) -> None:
    """Folding keeps the length, and a sentence quotes the folded text at its place."""
    page = prose.read(text)
    assert len(page.folded) == len(text)
    assert all(page.folded[each.start : each.end] == each.text for each in page.sentences)
    assert all(a.end <= b.start for a, b in zip(page.sentences, page.sentences[1:], strict=False))


def test_a_place_has_its_sentence() -> None:
    """A character belongs to the sentence that begins last before it; in an empty text there is an empty one."""
    page = prose.read("I resign. My last day is Friday.")
    assert [page.sentence_at(at).text for at in (0, 8, 10, 31)] == [
        "i resign.",
        "i resign.",
        "my last day is friday.",
        "my last day is friday.",
    ]
    assert prose.read("").sentence_at(0) == prose.Sentence("", 0, 0)


def test_words_within_quotation_marks_are_somebody_elses() -> None:
    """What stands outside, or only partly inside, is the writer's own."""
    text = "He wrote “I quit” and left; I stay."
    page = prose.read(text)
    inside, after = text.index("I quit"), text.index("I stay")
    assert page.is_quoted(inside, inside + 6)
    assert not page.is_quoted(after, after + 6)
    assert not page.is_quoted(0, 7)
    assert not page.is_quoted(inside, after)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I do not blame Dana.", True),
        ("I blame Dana.", False),
        ("I do not mind, but I blame Dana.", False),
        ("I never said that I blame Dana.", True),
        ("It was not fun; I blame Dana.", False),
    ],
)
def test_a_denial_counts_in_its_own_clause(text: str, denied: bool) -> None:  # noqa: FBT001 - a table of cases
    """A comma with "but", or a semicolon, ends what a denial denies."""
    sentence = prose.read(text).sentences[0]
    assert sentence.is_negated_before(text.index("blame")) is denied


def test_a_denial_is_looked_for_from_where_the_sentence_begins() -> None:
    """Offsets are those of the whole text."""
    text = "I was not there. I blame nobody, and I do not blame Dana."
    second = prose.read(text).sentences[1]
    assert not second.is_negated_before(text.index("blame"))
    assert second.is_negated_before(text.rindex("blame"))


def test_what_nobody_writes_is_blotted_out_at_its_length() -> None:
    """A run of thousands of the same sign costs nothing to read, and what follows keeps its place."""
    text = f"I resign. {'a' * 5000} My last day is Friday."
    page = prose.read(text)
    assert len(page.folded) == len(text)
    assert "a" * 400 not in page.folded
    assert page.folded.endswith("my last day is friday.")


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("I am writing to tell you that I will leave the company at the end of the month.", True),
        (GERMAN, False),
        ("Par la présente je vous informe de ma décision de démissionner de mes fonctions dans votre société.", False),
        ("Kündigung", True),
    ],
)
def test_other_languages_are_told_from_english(text: str, english: bool) -> None:  # noqa: FBT001
    """A few words are taken for English, because nothing can be told from them."""
    assert prose.read(text).is_english is english


def test_a_greeting_is_no_sentence() -> None:
    """Names and lines of an address are not listened to."""
    assert not prose.is_spoken("dear dr whitcombe,")
    assert prose.is_spoken("i resign from my post.")
    assert not prose.is_spoken("orbital retail gmbh\nms. ada quint\n10115 berlin")
    assert prose.is_spoken("i resign from my post\nand leave the keys to the last of you")
