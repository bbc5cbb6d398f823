"""What a clause may say of the answers: every variable of a clause, ready to print in the letter's language.

Templates speak, so this module only shapes values: dates, counts, lists and periods of time, and a gap in square
brackets where something is still missing.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from resignation import purposes, registry
from resignation.model import Period
from resignation.privacy import private_in
from resignation.wording import TITLES, capital, listed, number_word, sentence, spoken_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resignation.known import Facts
    from resignation.model import Language, Length, Thanks

MANY_MONTHS = 10
FEW_MONTHS = 2


def day(language: Language, value: date | str | None) -> str:
    """Write a date as the place does; nothing for no date, and what is no date as it was typed."""
    if isinstance(value, str):
        try:
            return spoken_date(language, date.fromisoformat(value))
        except ValueError:
            return value
    return spoken_date(language, value) if value else ""


def spoken(language: Language, value: object) -> object:
    """Give a step's value as words: dates and periods are spoken, everything else stays."""
    if isinstance(value, date):
        return spoken_date(language, value)
    if isinstance(value, Period):
        return period(language, value)
    return value


def period(language: Language, value: Period | None) -> str:
    """Write a length of time: ``four weeks``, ``one month``, ``30 days``; nothing for none."""
    if value is None or (not value.amount and not value.extra_days):
        return ""
    spans = registry.spans(language.folder)
    parts = [(value.amount, value.unit), (value.extra_days, "days")]
    written = [_amount(language, n, spans[unit]) for n, unit in parts if n]
    return f" {language.conjunction} ".join(written)


def _amount(language: Language, number: int, forms: Sequence[str]) -> str:
    """Write a number with its noun: the form for one, for many, and for two where the noun's gender changes it.

    Where the number one depends on the gender of its noun, too, the noun's form for one already holds it.
    """
    if number == 2 and len(forms) > 2:  # noqa: PLR2004 - a third form is the one for two
        return forms[2]
    return f"{number_word(language, number)} {forms[number != 1]}".strip()


def tenure(language: Language, months: int | None) -> str:
    """Write a length of service as a person would say it: ``nearly six years``."""
    if not months:
        return ""
    spans = registry.spans(language.folder)
    years, rest = divmod(months, 12)
    if not years:
        return _amount(language, months, spans["months"])
    if rest >= MANY_MONTHS:
        form, years = "nearly", years + 1
    elif rest > FEW_MONTHS:
        form = "more_than"
    else:
        form = "just_over" if rest else "exactly"
    return spans[form][0].format(_amount(language, years, spans["years"]))


def counted(language: Language, number: int, thing: str) -> str:
    """Write a number of things, ``three production models``; nothing for none."""
    forms = registry.spans(language.folder)[thing]
    return _amount(language, number, forms) if number else ""


SWISS_GERMAN = frozenset({"CH", "LI"})


def language_of(facts: Facts, tag: str) -> Language:
    """Give a language as the place spells it: Swiss German has no "ß"."""
    language = registry.languages()[tag]
    swiss = language.folder == "de" and facts.place_id in SWISS_GERMAN
    return replace(language, spelling="ch") if swiss else language


def said(facts: Facts, language: Language, length: Length) -> dict[str, Any]:
    """Give every variable that a clause may use."""
    return {
        **_people(facts, language),
        **_times(facts, language),
        **_handover(facts, language, length),
        "length": length,
        "place": facts.place_id,
        "contractor": facts.answers.employment.status == "contractor",
        "founder": facts.answers.employment.status == "founder",
        "moves_to": facts.moves_to,
        "retiring": _retiring(facts),
        "us": language.spelling == "us",
        "reason_words": capital(sentence(facts.answers.departure.reason_words)),
    }


def _retiring(facts: Facts) -> bool:
    """Tell whether the letter may say that the person leaves to retire, which in some places is no resignation."""
    departure = facts.answers.departure
    return departure.reason == "retirement" and departure.disclose != "nothing"


def _people(facts: Facts, language: Language) -> dict[str, Any]:
    gaps = registry.gaps(language.folder)
    a = facts.answers
    others = facts.others_thanked
    return {
        "name": a.you.name or gaps["name"],
        "role": a.you.role or gaps["role"],
        "employer": a.employer.name or gaps["employer"],
        "recipient": greeted(a.employer.recipient_name),
        "recipient_full": a.employer.recipient_name,
        "reader": facts.reader_thanked,
        "others": others,
        **{f"{relation}s": _related(others, relation) for relation in ("manager", "mentor", "team", "colleague")},
    }


def _related(thanked: tuple[Thanks, ...], relation: str) -> tuple[Thanks, ...]:
    return tuple(thanks for thanks in thanked if thanks.relation == relation)


def greeted(name: str) -> str:
    """Give a name as a colleague greets it: the first name, or all of it where it carries a title.

    >>> [greeted(name) for name in ("James Whitlock", "Dr. Anke Vogt", "Frau Vogt", "Prince", "Nguyễn Thị Minh")]
    ['James', 'Dr. Anke Vogt', 'Frau Vogt', 'Prince', 'Nguyễn Thị Minh']
    """
    parts = name.split()
    given_first = len(parts) == 2 and all(unicodedata.name(c, "").startswith("LATIN") for c in parts[0])  # noqa: PLR2004
    return parts[0] if given_first and parts[0].casefold() not in TITLES else name


def _times(facts: Facts, language: Language) -> dict[str, Any]:
    gaps = registry.gaps(language.folder)
    outcome, employment = facts.outcome, facts.answers.employment
    notice = outcome.notice if outcome else None
    active = facts.last_active_day if facts.last_active_day != facts.last_day else None
    leave = employment.leave_left_days
    return {
        "letter_date": day(language, facts.letter_date) or gaps["letter_date"],
        "last_day": day(language, facts.last_day) or gaps["last_day"],
        "last_active_day": day(language, active),
        "notice": period(language, notice.period if notice else None),
        "notice_basis": notice.basis if notice and notice.period.amount else "",
        "notice_from": _notice_from(facts, language),
        "longer": period(language, Period(facts.longer_weeks, "weeks")),
        "tenure": tenure(language, facts.months),
        "years": (facts.months or 0) // 12,
        "leave_days": counted_days(language, leave),
        "leave_plan": employment.leave_plan,
        "after": facts.answers.handoff.after_leaving,
    }


def _notice_from(facts: Facts, language: Language) -> str:
    """Say where the notice comes from, if the last day keeps to it and letters of the place speak of it.

    In the United States no law asks for notice, so that only a contract is worth a word.
    """
    outcome, last_day = facts.outcome, facts.last_day
    if _retiring(facts) and facts.place is not None and facts.place.retirement is not None:
        return ""  # the notice that was worked out is that of a resignation
    if outcome is None or outcome.notice is None or not outcome.notice.period.amount or not outcome.earliest:
        return ""
    basis = outcome.notice.basis
    in_time = last_day is not None and last_day >= outcome.earliest
    said = in_time and basis != "custom" and (basis == "contract" or not facts.place_id.startswith("US"))
    return registry.notice_words(language.folder)[basis] if said else ""


def counted_days(language: Language, amount: float | None) -> str:
    """Write a number of days that may hold a half: ``11 days``, ``9.5 days``, ``9,5 días``, ``un día``."""
    if not amount:
        return ""
    spans = registry.spans(language.folder)
    one, many = spans["days"]
    if amount == 1 and not language.numbers[1]:
        return one
    parted = spans.get("parts_of_days", [many])[0]
    noun = one if amount == 1 else many if float(amount).is_integer() else parted
    return f"{amount:g} {noun}".replace(".", language.decimal)


# Where the next work may be close to this one, or the model itself is in dispute, what it is for stays unsaid.
KINDS_UNSAID = frozenset({"competing-lab", "startup", "ethics"})
JOBS_OFFER = "scheduled-jobs"


def kinds(facts: Facts, language: Language) -> str:
    """Say what the models in production are for, by broad class: `` for ranking``, `` (two for ranking and one …)``.

    Confidential models, and purposes that mention a private name, are counted without a class.
    """
    answers = facts.answers
    open_ones = [m.purpose for m in answers.handoff.models if m.in_production and not m.confidential]
    found = purposes.tally(text for text in open_ones if not private_in(answers, text))
    if not found or answers.departure.reason in KINDS_UNSAID:
        return ""
    words, total = registry.kinds(language.folder), facts.models_in_production
    if found[0][1] == total:
        return f" {words[found[0][0]]}"
    parts = [f"{number_word(language, n) if n > 1 else words['one']} {words[kind]}" for kind, n in found]
    among = "" if sum(n for _, n in found) == total else f"{words['among']} "
    return f" ({among}{listed(language, parts)})"


def _offered(facts: Facts, length: Length) -> tuple[str, ...]:
    """Give the commitments without the one for scheduled jobs, where the letter speaks of those jobs by themselves."""
    offered, jobs = facts.answers.handoff.commitments, facts.jobs_that_outlast
    other = tuple(offer for offer in offered if offer != JOBS_OFFER)
    elsewhere = jobs and (length != "brief" or not (other or facts.models_in_production))
    return other if elsewhere else offered


def _known(language: Language, things: str) -> str:
    """Give counted things as they stand after an article: ``the scheduled job`` where there is one of it."""
    return things.removeprefix(f"{language.numbers[1]} ") if language.numbers[1] else things


def _handover(facts: Facts, language: Language, length: Length) -> dict[str, Any]:
    known = registry.offers(language.folder)
    if language.spelling == "ch":
        known = {offer: words.replace("ß", "ss") for offer, words in known.items()}
    offers = [known.get(offer, offer) for offer in _offered(facts, length)]
    models = counted(language, facts.models_in_production, "models")
    return {
        "models": facts.models_in_production,
        "models_counted": f"{models}{kinds(facts, language)}",
        "models_known": _known(language, f"{models}{kinds(facts, language)}"),
        "models_aloud": _known(language, models),
        "kinds": kinds(facts, language),
        "jobs": facts.jobs_that_outlast,
        "jobs_counted": counted(language, facts.jobs_that_outlast, "jobs"),
        "jobs_known": _known(language, counted(language, facts.jobs_that_outlast, "jobs")),
        "offers": offers,
        "main_offers": offers[:2],
    }


def sender(facts: Facts) -> tuple[str, ...]:
    """Give the sender's block of the letter."""
    you = facts.answers.you
    return tuple(line for line in (you.name, *you.address, you.email, you.phone) if line)


def recipient(facts: Facts) -> tuple[str, ...]:
    """Give the addressee's block of the letter."""
    employer = facts.answers.employer
    return tuple(
        line for line in (employer.recipient_name, employer.recipient_title, employer.name, *employer.address) if line
    )
