"""Grammar: dates, numbers, names and lists as a careful writer of the place would put them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resignation import registry
from resignation.model import Language
from resignation.wording import (
    capital,
    listed,
    number_word,
    sentence,
    spoken_date,
    untitled,
    weekday_date,
)

GB, US = registry.languages()["en-GB"], registry.languages()["en-US"]
ROMANCE = Language(
    name="Made up",
    folder="en",
    months=tuple("abcdefghijkl"),
    weekdays=tuple("1234567"),
    day="le {day} {month} {year}",
    numbers=("nul",),
    conjunction="et",
    serial_comma=False,
    ordinals=((1, "1er"),),
)
WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("language", "day", "spoken"),
    [
        (GB, date(2026, 12, 18), "18 December 2026"),
        (US, date(2026, 12, 18), "December 18, 2026"),
        (GB, date(2028, 2, 29), "29 February 2028"),
        (US, date(2027, 1, 1), "January 1, 2027"),
        (ROMANCE, date(2027, 1, 1), "le 1er a 2027"),
        (ROMANCE, date(2027, 12, 2), "le 2 l 2027"),
    ],
)
def test_dates_are_written_as_the_place_writes_them(language: Language, day: date, spoken: str) -> None:
    """Order, month and ordinal follow the language, without a leading zero."""
    assert spoken_date(language, day) == spoken


def test_a_weekday_may_stand_before_a_date() -> None:
    """The weekday is the one of the calendar."""
    assert weekday_date(GB, date(2026, 12, 18)) == "Friday, 18 December 2026"
    assert weekday_date(US, date(2026, 12, 20)) == "Sunday, December 20, 2026"


@pytest.mark.parametrize(
    ("number", "word"), [(0, "zero"), (1, "one"), (12, "twelve"), (20, "twenty"), (21, "21"), (730, "730"), (-1, "-1")]
)
def test_small_numbers_are_words(number: int, word: str) -> None:
    """Numbers up to twenty are written in words and all others in figures."""
    assert number_word(GB, number) == word


@pytest.mark.parametrize(
    ("items", "gb", "us"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a and b"),
        (["a", "b", "c"], "a, b and c", "a, b, and c"),
        (["a", "b", "c", "d"], "a, b, c and d", "a, b, c, and d"),
    ],
)
def test_lists_read_as_prose(items: list[str], gb: str, us: str) -> None:
    """The last comma is the place's to have."""
    assert listed(GB, items) == gb
    assert listed(US, tuple(items)) == us


@pytest.mark.parametrize(
    ("tag", "last", "joined"),
    [
        ("es", "informes", "notas e informes"),
        ("es", "historial", "notas e historial"),
        ("es", "hielo", "notas y hielo"),
        ("es", "listas", "notas y listas"),
        ("it", "elenco", "notas ed elenco"),
        ("it", "un elenco", "notas e un elenco"),
        ("en-GB", "items", "notas and items"),
    ],
)
def test_the_last_conjunction_suits_its_neighbour(tag: str, last: str, joined: str) -> None:
    """Spanish says "e" before an i, Italian "ed" before an e, and nobody else minds."""
    assert listed(registry.languages()[tag], ["notas", last]) == joined


@given(st.lists(WORDS, min_size=2, max_size=9))
def test_a_list_says_and_exactly_once(items: list[str]) -> None:
    """Every item is said, in order, with one conjunction and as many commas as it takes."""
    said = listed(ROMANCE, items)
    assert said.count(" et ") == 1
    assert said.replace(" et ", ", ").split(", ") == items


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Dr. Anke Vogt", ("anke", "vogt")),
        ("Frau Prof. Ruth Zemp", ("ruth", "zemp")),
        ("Mme Fontaine", ("fontaine",)),
        ("Sig.ra Bellini", ("bellini",)),
        ("de heer Bakker", ("bakker",)),
        ("Pani Sowa", ("sowa",)),
        ("Dr.", ("dr.",)),
        ("", ()),
    ],
)
def test_titles_are_set_aside_to_compare_names(name: str, bare: tuple[str, ...]) -> None:
    """Titles of every language go, and a title alone is a name."""
    assert untitled(name) == bare


@pytest.mark.parametrize(
    ("text", "raised"),
    [("four weeks", "Four weeks"), ("", ""), ("iOS", "IOS"), ("ML team", "ML team"), ("łódź", "Łódź"), ("李", "李")],
)
def test_only_the_first_letter_is_raised(text: str, raised: str) -> None:
    """The rest of a text keeps its capitals and its small letters."""
    assert capital(text) == raised


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ""),
        ("  ", ""),
        ("I am moving to Lisbon", "I am moving to Lisbon."),
        ("I am moving.", "I am moving."),
        ("  I am\n moving  ", "I am moving."),
        ("Why not?", "Why not?"),
        ("I am moving…", "I am moving…"),
        ("I am moving to Lisbon,", "I am moving to Lisbon."),
        ("They said “enough.”", "They said “enough.”"),
        ("They said “enough”", "They said “enough”."),
        ("(I will be away.)", "(I will be away.)"),
        ("再见。", "再见。"),
        ("再见！", "再见！"),
        ("هل ترى؟", "هل ترى؟"),
    ],
)
def test_a_sentence_ends_once(typed: str, said: str) -> None:
    """What was typed becomes a sentence, and one that has ended is left alone."""
    assert sentence(typed) == said


@given(st.text())
def test_a_sentence_stays_a_sentence(text: str) -> None:
    """Ending a sentence twice adds nothing."""
    assert sentence(sentence(text)) == sentence(text)


@pytest.mark.parametrize(
    "titles",
    [
        "Dr", "Dr.", "Dra.", "Prof", "Prof.", "Professor", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Mx", "Mx.", "Herr",
        "Frau", "Hr.", "Fr.", "Dipl.-Ing.", "Mag.", "M.", "MM.", "Mme", "Mlle", "Me", "Maître", "Monsieur", "Madame",
        "Sr", "Sr.", "Sra", "Sra.", "Srta.", "Señor", "Señora", "Doña", "D.", "D.ª", "Dña.", "Senhor", "Senhora",
        "Sig.", "Sig.ra", "Sig.na", "Signor", "Signora", "Dott.", "Dott.ssa", "Dottor", "Dottoressa", "Ing.", "Avv.",
        "Prof.ssa", "Dhr", "Dhr.", "De heer", "Mevr", "Mevr.", "Mevrouw", "Mw.", "Drs.", "Ir.", "Pan", "Pani", "P.",
        "Inż.", "Mgr", "Dr hab.", "Panna", "Herr Prof. Dr.",
    ],
)  # fmt: skip
def test_titles_of_eight_languages_are_no_part_of_a_name(titles: str) -> None:
    """However many stand before a name, in whatever case, the name is the same person's."""
    assert untitled(f"{titles} Anke Vogt") == untitled(f"{titles.upper()} ANKE VOGT") == ("anke", "vogt")
