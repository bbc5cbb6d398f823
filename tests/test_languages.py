"""Languages as a reader meets them: dates that can be read back, numbers in words, lists, and a name of their own."""

from __future__ import annotations

from datetime import date

import pytest

from resignation import answers, daybook, registry, speech
from resignation.interview import _choices
from resignation.model import Period
from resignation.wording import listed, spoken_date, weekday_date
from tests.people import someone

LANGUAGES = registry.languages()
# Months of notice: one, the words for two to twenty, and the noun that follows them.
NOTICES = {
    "de": (
        "einem Monat|zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
        " sechzehn siebzehn achtzehn neunzehn zwanzig|Monaten"
    ),
    "en-GB": (
        "one month|two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty|months"
    ),
    "es": (
        "un mes|dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve veinte|meses"
    ),
    "fr": (
        "un mois|deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
        " dix-huit dix-neuf vingt|mois"
    ),
    "it": (
        "un mese|due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
        " sedici diciassette diciotto diciannove venti|mesi"
    ),
    "nl": (
        "één maand|twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
        " zeventien achttien negentien twintig|maanden"
    ),
    "pl": (
        "miesiąca|dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu"
        " trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu dwudziestu|miesięcy"
    ),
    "pt-BR": (
        "um mês|dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis"
        " dezessete dezoito dezenove vinte|meses"
    ),
}
NOTICES["en-US"] = NOTICES["en-GB"]


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_date_that_was_written_can_be_read(tag: str, month: int) -> None:
    """The letter check, which has months and weekdays of its own, reads each day as the one that was meant."""
    # In these twelve days every weekday occurs.
    meant = date(2027, month, month + 1)
    written = weekday_date(LANGUAGES[tag], meant)
    (read,) = daybook.read(written).days
    assert (read.dates, read.weekday) == ((meant,), meant.weekday())
    assert written[read.start : read.end] == written.removesuffix(" r.")


@pytest.mark.parametrize(
    ("tag", "first", "second"),
    [
        ("de", "1. März 2027", "2. März 2027"),
        ("en-GB", "1 March 2027", "2 March 2027"),
        ("en-US", "March 1, 2027", "March 2, 2027"),
        ("es", "1 de marzo de 2027", "2 de marzo de 2027"),
        ("fr", "1er mars 2027", "2 mars 2027"),
        ("it", "1º marzo 2027", "2 marzo 2027"),
        ("nl", "1 maart 2027", "2 maart 2027"),
        ("pl", "1 marca 2027 r.", "2 marca 2027 r."),
        ("pt-BR", "1º de março de 2027", "2 de março de 2027"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_does(tag: str, first: str, second: str) -> None:
    """Where it is an ordinal, no other day is."""
    assert [spoken_date(LANGUAGES[tag], date(2027, 3, day)) for day in (1, 2)] == [first, second]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_notice_is_told_in_words_up_to_twenty(tag: str) -> None:
    """Months of notice stand in the case and the number that the language asks for; from 21 on figures are used."""
    one, words, many = NOTICES[tag].split("|")
    told = [speech.period(LANGUAGES[tag], Period(amount, "months")) for amount in range(1, 22)]
    assert told == [one, *(f"{word} {many}" for word in words.split()), f"21 {many}"]


@pytest.mark.parametrize(
    ("tag", "name", "list_of_three", "days"),
    [
        ("de", "Deutsch", "A, B und C", "9,5 Tagen"),
        ("en-GB", "English (United Kingdom)", "A, B and C", "9.5 days"),
        ("en-US", "English (United States)", "A, B, and C", "9.5 days"),
        ("es", "Español", "A, B y C", "9,5 días"),
        ("fr", "Français", "A, B et C", "9,5 jours"),
        ("it", "Italiano", "A, B e C", "9,5 giorni"),
        ("nl", "Nederlands", "A, B en C", "9,5 dagen"),
        ("pl", "Polski", "A, B i C", "9,5 dnia"),
        ("pt-BR", "Português (Brasil)", "A, B e C", "9,5 dias"),
    ],
)
def test_a_language_is_chosen_by_its_own_name(tag: str, name: str, list_of_three: str, days: str) -> None:
    """Whoever chooses it gets its lists and its halves of a day."""
    offered = {choice.value: choice.label for choice in _choices(someone(), answers.questions()["style.language"])}
    language = LANGUAGES[tag]
    assert offered[tag] == name
    assert listed(language, ["A", "B", "C"]) == list_of_three
    assert speech.counted_days(language, 9.5) == days
    assert registry.clauses(language.folder)
