"""What to say before the letter, and the short e-mail that carries it, from the same answers.

The script is one file of words whose blocks are its lines, in order, so that a new line touches that file alone. A
block's name says which part it belongs to, whose voice it is, and which tone it is for, if it is for one only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from resignation import registry, speech
from resignation.flags import REASONS, holds
from resignation.letter import FALLBACK_LANGUAGE
from resignation.model import TONES
from resignation.render import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from resignation.known import Facts
    from resignation.model import Language, Tone

SCRIPT, FRAME = "letters/talk.en.txt.jinja", "letters/en.txt.jinja"
FORCED = "stop-asked-to-resign"
HELD, TERM, COVER = "held", "term", "cover"
TITLE = "title"
FILED = frozenset({"online-filing", "telegram"})
MONEY = frozenset({"equity-ahead", "bonus-ahead"})

Voice = Literal["you", "them", "aside"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the script: said by ``you``, heard from ``them``, or advice that is never said (``aside``)."""

    voice: Voice
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the conversation, from one turn to the next; ``id`` names it in the script."""

    id: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The script, and the e-mail: both texts of it are empty where there should be no conversation yet."""

    parts: tuple[Part, ...]
    cover_subject: str = ""
    cover: str = ""
    cover_note: str = ""


def conversation(facts: Facts, tone: Tone, tag: str) -> Conversation:
    """Write what to say to the manager before the letter, and the e-mail that goes with it."""
    values = _values(facts, tag)
    if FORCED in values["cautions"]:
        return Conversation(parts=_parts(lines_of(SCRIPT, values, _belongs(tone, lambda part: part == HELD))))
    values |= _named(lines_of(SCRIPT, values, _belongs(tone, lambda part: part == TERM)))
    frame = lines_of(FRAME, values, lambda name: name in {"subject", "salutation", f"valediction_{_code(tone)}"})
    values["letter_subject"] = frame["subject"]
    written = lines_of(SCRIPT, values, _belongs(tone, lambda part: part not in {HELD, TERM}))
    cover = _named({name: text for name, text in written.items() if name.startswith(COVER)})
    farewell = f"{frame[f'valediction_{_code(tone)}']}\n{values['name']}"
    return Conversation(
        parts=_parts({name: text for name, text in written.items() if not name.startswith(COVER)}),
        cover_subject=cover["subject"],
        cover=f"{frame['salutation']}\n\n{cover['body']}\n\n{farewell}",
        cover_note=cover["note"],
    )


def _code(tone: Tone) -> str:
    return tone.replace("-", "_")


def _belongs(tone: Tone, wanted: Callable[[str], bool]) -> Callable[[str], bool]:
    """Tell which blocks are wanted: those of the parts that are, in this tone or in none."""
    others = {_code(other) for other in TONES if other != tone}

    def belongs(name: str) -> bool:
        part, *rest = name.split("__")
        return wanted(part) and rest[-1] not in others

    return belongs


def _named(written: Mapping[str, str]) -> dict[str, str]:
    """Give phrases by the name after their part."""
    return {name.split("__")[1]: text for name, text in written.items()}


def _parts(written: Mapping[str, str]) -> tuple[Part, ...]:
    """Gather the lines of each part under its title, without those that have nothing to say."""
    titles: dict[str, str] = {}
    lines: dict[str, list[Line]] = {}
    for name, text in written.items():
        part, voice = name.split("__")[:2]
        if voice == TITLE:
            titles[part] = text
        elif text:
            lines.setdefault(part, []).append(Line(voice=cast("Voice", voice), text=text))
    return tuple(Part(id=part, title=titles[part], lines=tuple(found)) for part, found in lines.items())


# ---- what the lines may speak of ---------------------------------------------------------------------------


def _values(facts: Facts, tag: str) -> dict[str, Any]:
    """Give the variables of a clause, and those that only a conversation needs."""
    language = _language(tag)
    cautions = frozenset(step.code for step in facts.warnings)
    return {
        **speech.said(facts, language, "standard"),
        **_manager(facts),
        "language": language,
        "translated": language is not registry.languages()[tag],
        "cautions": cautions,
        "early": "too-early" in cautions,
        "money": bool(MONEY & cautions),
        "dated": facts.last_day is not None,
        "date_check": holds(facts, "date_check"),
        "form": _form(facts),
        "reason": facts.answers.departure.reason,
        "told": _told(facts),
        "competing": holds(facts, "competing"),
        "signed": holds(facts, "signed_confidentiality"),
        "garden": holds(facts, "employee") and any(place.garden_leave for place in facts.places),
    }


def _language(tag: str) -> Language:
    """Give the spelling and the dates of the place; a letter in another language has its script in English."""
    language = registry.languages()[tag]
    return language if language.folder == "en" else registry.languages()[FALLBACK_LANGUAGE]


def _told(facts: Facts) -> str:
    """Give how much of the reason may be said: nothing, the person's own words, or the reason in general terms."""
    if holds(facts, "tells_own_words"):
        return "own-words"
    return facts.told_reason if facts.told_reason in REASONS else "nothing"


def _form(facts: Facts) -> str:
    """Give how the notice travels: by mail, on signed paper, or by a filing that only employees have to make."""
    if facts.place is None or facts.place.form.email_ok:
        return "mail"
    if facts.place.form.kind in FILED:
        return "filing" if holds(facts, "employee") else "mail"
    return "paper"


def _manager(facts: Facts) -> dict[str, str]:
    """Give the manager's name and what they are thanked for, only where the recipient is known to be the manager."""
    reader = facts.reader_thanked
    known = reader is not None and reader.relation == "manager"
    return {
        "manager": speech.greeted(facts.answers.employer.recipient_name) if known else "",
        "thanks_for": reader.for_ if reader is not None and known else "",
    }
