"""The letter: golden letters, and the laws that hold for any answers."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from resignation import answers, registry
from resignation.export import formats
from resignation.export.txt import text as written
from resignation.letter import BY_REASON, chosen_language, chosen_length, chosen_tone, recommend
from resignation.model import LENGTHS, TONES
from resignation.privacy import mentions
from resignation.render import GAP, write
from resignation.state import State, desk
from tests.strategies import hostile_files, saved_files

if TYPE_CHECKING:
    from resignation.known import Facts
    from resignation.model import Letter

CASES = Path(__file__).parent / "cases"
LETTERS = sorted((CASES / "letters").glob("*.txt"))
FENCE = "\n----\n"
TODAY = date(2026, 11, 24)


def facts_of(raw: dict[str, Any]) -> Facts:
    """Read a saved file as the desks do."""
    return desk(State(raw=raw), TODAY).facts


def letter_of(raw: dict[str, Any]) -> Letter:
    """Write the letter that a saved file asks for."""
    facts = facts_of(raw)
    return write(facts, chosen_tone(facts), chosen_length(facts), chosen_language(facts))


def _case(path: Path) -> tuple[str, dict[str, Any]]:
    """Read a golden letter's head: which answers, and what is changed about them."""
    head = path.read_text("utf-8").split(FENCE)[0]
    asked = tomllib.loads(head)
    raw = answers.load((CASES / "answers" / f"{asked['answers']}.json").read_text("utf-8"))
    for name, value in asked.get("set", {}).items():
        answers.store(raw, name, value.isoformat() if isinstance(value, date) else value)
    return head, raw


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_golden_letters(path: Path, request: pytest.FixtureRequest) -> None:
    """A letter stays as it was read and accepted; ``--accept`` rewrites it, and the diff is the review."""
    head, raw = _case(path)
    text = written(letter_of(raw))
    if request.config.getoption("--accept"):
        path.write_text(f"{head}{FENCE}{text}", encoding="utf-8")
    assert path.read_text("utf-8") == f"{head}{FENCE}{text}"


def test_every_english_clause_appears_in_a_golden_letter() -> None:
    """No clause goes unread: each stands in at least one golden letter."""
    used = {paragraph.id for path in LETTERS for paragraph in letter_of(_case(path)[1]).paragraphs}
    assert {str(clause.id) for clause in registry.clauses("en")} <= used


# ---- laws --------------------------------------------------------------------------------------------------

MANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
STATEMENT = re.compile(
    r"\b(?:resign(?:s|ing|ation)?|(?:end|ending|ends) (?:my|the) engagement|engagement .{0,90}(?:to an end|ends?\b)"
    r"|step(?:ping)? down|stepped down)\b",
    re.IGNORECASE,
)
A_BEFORE_VOWEL = re.compile(r"\b(a) (?=[aeio])(?!one\b|once\b|eu)", re.IGNORECASE)
AN_BEFORE_CONSONANT = re.compile(r"\ban (?=[bcdfgjklmnpqrstvwxyz])(?!hour|honest)")
SEAMS = {
    "a doubled space": re.compile(r"  "),
    "a space before punctuation": re.compile(r"\s[,.;:?]"),
    "doubled punctuation": re.compile(r"[,;:]\s*[,.;:]|(?<!\.)\.\.(?!\.)"),
    "no space after a sentence": re.compile(r"[a-z][.?;,][A-Z]"),
    "a value that is missing": re.compile(r"\bNone\b|\bTrue\b|\bFalse\b|\bundefined\b|\bnan\b"),
    "markup": re.compile(r"[{}<>]|\|"),
    "an empty bracket": re.compile(r"\(\s*\)|\[\s*\]"),
    "a before a vowel": A_BEFORE_VOWEL,
    "an before a consonant": AN_BEFORE_CONSONANT,
    "a repeated word": re.compile(r"\b(\w+) \1\b", re.IGNORECASE),
}


@MANY
@given(saved_files())
def test_the_first_paragraph_says_it_all_and_says_it_once(raw: dict[str, Any]) -> None:
    """The statement, the position, the employer and the last day stand in the first paragraph, and only there."""
    facts, letter = facts_of(raw), letter_of(raw)
    first, *others = [paragraph.text for paragraph in letter.paragraphs]
    assert STATEMENT.search(first), first
    assert not [text for text in others if STATEMENT.search(text)]
    assert raw["you"]["role"] in first
    assert raw["employer"]["name"] in first
    assert (str(facts.last_day.year) in first) if facts.last_day else (GAP.search(first) is not None)


@MANY
@given(saved_files())
def test_what_is_private_is_never_printed(raw: dict[str, Any]) -> None:
    """The next employer and confidential names appear in no letter, wherever they were typed."""
    private = [raw["departure"]["new_employer"]]
    private += [model["name"] for model in raw["handoff"]["models"] if model["confidential"]]
    text = written(letter_of(raw))
    assert not [name for name in private if name and mentions(text, name)]


@MANY
@given(saved_files())
def test_models_and_systems_stay_out_of_the_letter(raw: dict[str, Any]) -> None:
    """The letter counts what is handed over and names none of it."""
    text = written(letter_of(raw)).casefold()
    for word in ("mlflow", "ranking-prod", "slurm", "kubernetes", "nightly scoring", "grasp", "churn"):
        assert word not in text


@MANY
@given(saved_files())
def test_there_are_no_seams(raw: dict[str, Any]) -> None:
    """A letter reads as prose: no doubled spaces, stray punctuation, missing values or wrong articles."""
    letter = letter_of(raw)
    for paragraph in letter.paragraphs:
        typed = [raw["employer"]["name"], raw["you"]["role"], raw["departure"]["reason_words"]]
        text = paragraph.text
        for words in filter(None, typed):
            text = text.replace(words, "Word")
        for name, seam in SEAMS.items():
            assert not seam.search(text), f"{name} in {paragraph.id}, {letter.tone}: {text}"
        assert not re.search(r"(?<!\.)\.\.(?!\.)", paragraph.text), paragraph.text
        assert text[0] == text[0].upper(), text
        assert text[-1] in ".?!", text


@MANY
@given(saved_files())
def test_no_paragraph_stands_twice(raw: dict[str, Any]) -> None:
    """No two paragraphs of a letter say the same thing in the same words."""
    texts = [paragraph.text for paragraph in letter_of(raw).paragraphs]
    sentences = [part for text in texts for part in re.split(r"(?<=[.?]) ", text) if len(part) > 20]
    assert len(set(sentences)) == len(sentences)


# ---- laws for letters in other languages -------------------------------------------------------------------

ABROAD = sorted(tag for tag, language in registry.languages().items() if language.folder != "en")
RESIGNS = {
    "de": r"\bkündige\b|\blege\b.{0,200}\bnieder\b|\bniederlege\b|\bgebe ich meine Position\b",
    "fr": r"\bdémission\w*|\b(?:mets|mettre) fin\b|\bquitter? (?:mon|le|mes)\b|\bdépart volontaire\b",
    "es": r"\bbaja voluntaria\b|\bpongo fin\b|\bfinalización del contrato\b|\bconcluir mi colaboración\b"
    r"|\bdej(?:o|ar) (?:mi puesto|el puesto|el cargo)\b",
    "it": r"\bdimissioni\b|\brecesso\b|\bconclud(?:o|ere) la mia\b|\blasci(?:o|are) (?:il ruolo|la funzione)\b",
    "nl": r"\bzeg ik (?:mijn|de) |\bop te zeggen\b|\bbeëindig\b|\bte beëindigen\b|\bleg (?:ik )?mijn functie\b"
    r"|\bmijn functie\b.{0,120}\bneer(?:leg\b| te leggen)",
    "pl": r"\bwypowiadam\b|\brezygn(?:uję|acji|ację)\b",
    "pt": r"\bdemissão\b|\bencerr(?:o|ar) minha prestação\b|\brescisão do contrato\b"
    r"|\bdeix(?:o|ar) (?:o cargo|a função)\b",
}
HEALTH = {
    "de": "krank|gesundheit|arzt|ärzt|schwanger|elternzeit|burn-?out|erschöpf",
    "fr": "santé|malad|médec|médic|grossesse|enceinte|maternité|parental|épuis|burn-?out",
    "es": "salud|enferm|médic|embaraz|maternidad|agotad",
    "it": "salute|malatt|medic|gravidanza|maternità|esaur|stress",
    "nl": "gezondheid|ziek|arts|zwanger|burn-?out|uitgeput",
    "pl": "zdrow|chorob|lekarz|ciąż|macierzyń|wypalen",
    "pt": "saúde|doenç|médic|grávid|gestação|maternidade|esgota",
}
BREAKS = {
    **{name: seam for name, seam in SEAMS.items() if name.startswith(("a doubled", "a value", "markup", "an empty"))},
    "a space before punctuation": re.compile(r" [,.;:?]"),
    "doubled punctuation": re.compile(r"[,;:]\s*[,.;:]|(?<!\.)\.\.(?!\.)"),
}


def _folder(raw: dict[str, Any]) -> str:
    return registry.languages()[raw["style"]["language"]].folder


@MANY
@given(saved_files(ABROAD))
def test_every_language_resigns_once_and_at_once(raw: dict[str, Any]) -> None:
    """In every language the first paragraph resigns, from a position, at an employer, by a day; no other one does."""
    facts, letter = facts_of(raw), letter_of(raw)
    statement = re.compile(RESIGNS[_folder(raw)], re.IGNORECASE | re.DOTALL)
    first, *others = [paragraph.text for paragraph in letter.paragraphs]
    assert statement.search(first), first
    assert not [text for text in others if statement.search(text)]
    assert raw["you"]["role"] in first
    assert raw["employer"]["name"] in first
    assert (str(facts.last_day.year) in first) if facts.last_day else (GAP.search(first) is not None)


@MANY
@given(saved_files(ABROAD))
def test_what_is_kept_out_is_kept_out_in_every_language(raw: dict[str, Any]) -> None:
    """No private name, no system or host, and nothing on health stands in a letter, whatever its language."""
    private = [raw["departure"]["new_employer"]]
    private += [model["name"] for model in raw["handoff"]["models"] if model["confidential"]]
    letter = letter_of(raw)
    text = written(letter)
    assert not [name for name in private if name and mentions(text, name)]
    folded = text.casefold()
    assert not [word for word in ("mlflow", "ranking-prod", "slurm", "kubernetes", "home-page") if word in folded]
    health = re.compile(rf"\b(?:{HEALTH[_folder(raw)]})", re.IGNORECASE)
    assert not [paragraph.text for paragraph in letter.paragraphs if health.search(paragraph.text)]


@MANY
@given(saved_files(ABROAD))
def test_there_are_no_seams_in_any_language(raw: dict[str, Any]) -> None:
    """A letter in any language reads as prose, and what somebody typed keeps its spelling."""
    for paragraph in letter_of(raw).paragraphs:
        text = paragraph.text
        for words in filter(None, (raw["employer"]["name"], raw["you"]["role"], raw["departure"]["reason_words"])):
            text = text.replace(words, "Word")
        for name, seam in BREAKS.items():
            assert not seam.search(text), f"{name} in {paragraph.id}, {raw['style']}: {text}"
        assert text[-1] in ".?!", text


@settings(max_examples=300, deadline=None)
@given(hostile_files())
def test_any_file_gives_a_letter(raw: dict[str, Any]) -> None:
    """Whatever stands in a saved file, there is a letter and no exception, in every format that holds any sign."""
    letter = letter_of(raw)
    assert letter.paragraphs
    for made in (made for kind, made in formats().items() if kind != "pdf"):
        assert made.write(letter)


@MANY
@given(saved_files())
def test_the_same_answers_give_the_same_letter(raw: dict[str, Any]) -> None:
    """Nothing in a letter is left to chance."""
    assert letter_of(raw) == letter_of(raw)


# ---- the choice of a tone ----------------------------------------------------------------------------------


def test_every_reason_has_a_recommended_tone() -> None:
    """Each reason of the interview is given two tones that suit."""
    assert set(BY_REASON) == {option.value for option in answers.questions()["departure.reason"].options}


@pytest.mark.parametrize(
    ("reason", "tones"),
    [
        ("ethics", {"graceful-exit", "neutral-transition"}),
        ("burnout", {"graceful-exit", "neutral-transition"}),
        ("competing-lab", {"neutral-transition", "graceful-exit"}),
    ],
)
def test_delicate_reasons_get_measured_tones(reason: str, tones: set[str]) -> None:
    """For the delicate reasons the measured tones are recommended."""
    raw = {"schema": 1, "departure": {"reason": reason}}
    assert {recommendation.tone for recommendation in recommend(facts_of(raw))} == tones


def test_being_pushed_out_asks_for_facts_alone() -> None:
    """Where someone was asked to resign the neutral tone comes first, whatever the reason."""
    raw = {"schema": 1, "departure": {"reason": "career-growth", "stop_signs": ["asked-to-resign"]}}
    assert recommend(facts_of(raw))[0].tone == "neutral-transition"


# ---- sizes -------------------------------------------------------------------------------------------------

RANGES = {"brief": (60, 120), "standard": (120, 220), "full": (200, 350)}
USUAL = ("recsys-lead-us-ca", "safety-researcher-uk-ethics", "mlops-de-permanent")


@pytest.mark.parametrize("name", USUAL)
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("tone", TONES)
def test_usual_answers_give_the_promised_length(name: str, tone: str, length: str) -> None:
    """Brief, standard and full keep to their number of words for usual answers."""
    raw = answers.load((CASES / "answers" / f"{name}.json").read_text("utf-8"))
    raw["style"] = {**raw["style"], "tone": tone, "length": length}
    count = sum(len(paragraph.text.split()) for paragraph in letter_of(raw).paragraphs)
    least, most = RANGES[length]
    assert least <= count <= most, f"{count} words"
