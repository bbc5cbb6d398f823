"""What a clause may say of the answers: every variable of a clause, ready to print in the letter's language.

Templates speak, so this module only shapes values: dates, counts, lists and periods of time, and a gap in square
brackets where something is still missing.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Any

from resignation import registry
from resignation.model import Period
from resignation.wording import capital, number_word, sentence, spoken_date

if TYPE_CHECKING:
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
    # Where the number one depends on the gender of its noun, the noun's form for one already holds it.
    written = [f"{number_word(language, n)} {spans[unit][n != 1]}".strip() for n, unit in parts if n]
    return f" {language.conjunction} ".join(written)


def tenure(language: Language, months: int | None) -> str:
    """Write a length of service as a person would say it: ``nearly six years``."""
    if not months:
        return ""
    spans = registry.spans(language.folder)
    years, rest = divmod(months, 12)
    if not years:
        return f"{number_word(language, months)} {spans['months'][months != 1]}".strip()
    if rest >= MANY_MONTHS:
        form, years = "nearly", years + 1
    elif rest > FEW_MONTHS:
        form = "more_than"
    else:
        form = "just_over" if rest else "exactly"
    return spans[form][0].format(f"{number_word(language, years)} {spans['years'][years != 1]}".strip())


def counted(language: Language, number: int, thing: str) -> str:
    """Write a number of things, ``three production models``; nothing for none."""
    forms = registry.spans(language.folder)[thing]
    return f"{number_word(language, number)} {forms[number != 1]}".strip() if number else ""


def said(facts: Facts, language: Language, length: Length) -> dict[str, Any]:
    """Give every variable that a clause may use."""
    return {
        **_people(facts, language),
        **_times(facts, language),
        **_handover(facts, language),
        "length": length,
        "place": facts.place_id,
        "contractor": facts.answers.employment.status == "contractor",
        "founder": facts.answers.employment.status == "founder",
        "us": language.spelling == "us",
        "reason_words": capital(sentence(facts.answers.departure.reason_words)),
    }


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


TITLES = frozenset({"dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "mx", "mx."})


def greeted(name: str) -> str:
    """Give a name as a colleague greets it: the first name, or all of it where it carries a title.

    >>> [greeted(name) for name in ("James Whitlock", "Dr. Anke Vogt", "Prince", "Nguyễn Thị Minh")]
    ['James', 'Dr. Anke Vogt', 'Prince', 'Nguyễn Thị Minh']
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
    if outcome is None or outcome.notice is None or not outcome.notice.period.amount or not outcome.earliest:
        return ""
    basis = outcome.notice.basis
    in_time = last_day is not None and last_day >= outcome.earliest
    said = in_time and basis != "custom" and (basis == "contract" or not facts.place_id.startswith("US"))
    return registry.notice_words(language.folder)[basis] if said else ""


def counted_days(language: Language, amount: float | None) -> str:
    """Write a number of days that may hold a half: ``11 days``, ``9.5 days``."""
    if not amount:
        return ""
    forms = registry.spans(language.folder)["days"]
    return f"{amount:g} {forms[amount != 1]}"


def _handover(facts: Facts, language: Language) -> dict[str, Any]:
    known = registry.offers(language.folder)
    offers = [known.get(offer, offer) for offer in facts.answers.handoff.commitments]
    return {
        "models": facts.models_in_production,
        "models_counted": counted(language, facts.models_in_production, "models"),
        "jobs": facts.jobs_that_outlast,
        "jobs_counted": counted(language, facts.jobs_that_outlast, "jobs"),
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
