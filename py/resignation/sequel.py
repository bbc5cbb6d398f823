"""What comes after the letter: what each answer of the employer means, what to do, and short texts to reply with.

The words are one file, whose blocks are named by situation and part, so that a new situation touches that file and one
line here. What the law of the place says of a situation stands beside it with its sources.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from resignation import registry, speech
from resignation.flags import holds
from resignation.letter import FALLBACK_LANGUAGE
from resignation.render import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from resignation.known import Facts
    from resignation.model import Language, Statement

SCRIPT, FRAME = "words/next.txt.jinja", "words/reply.txt.jinja"
FORCED = "asked-to-resign"
# Each situation with what the law may say of it, in the order in which they come up.
SITUATIONS: dict[str, tuple[str, ...]] = {
    "accept": ("certificate",),
    "counter": (),
    "longer": (),
    "garden": ("garden_leave", "unused_leave"),
    "today": ("final_pay", "unused_leave"),
    "early": ("notice",),
    "silence": ("form",),
    "exit": ("certificate",),
    "asked": (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A short text to answer with."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One thing that may happen: what it means, what to do, how to answer, and what the law says of it."""

    id: str
    title: str
    means: str
    steps: tuple[str, ...]
    replies: tuple[Reply, ...]
    law: tuple[tuple[str, str, Statement], ...] = ()


def situations(facts: Facts, tag: str) -> tuple[Situation, ...]:
    """Give every situation that can come up; what has come up already stands first."""
    written = lines_of(SCRIPT, _values(facts, tag), lambda _: True)
    names = [name for name in SITUATIONS if name != "garden" or holds(facts, "employee")]
    if FORCED in facts.answers.departure.stop_signs:
        names.sort(key=lambda name: name != "asked")
    return tuple(_situation(name, written, facts) for name in names)


def reply_of(facts: Facts, tag: str, name: str) -> str:
    """Give the text of a reply by its id, or nothing."""
    every = (reply for situation in situations(facts, tag) for reply in situation.replies)
    return next((reply.text for reply in every if reply.id == name), "")


def _situation(name: str, written: dict[str, str], facts: Facts) -> Situation:
    own = {key.removeprefix(f"{name}__"): text for key, text in written.items() if key.startswith(f"{name}__")}
    return Situation(
        id=name,
        title=own["title"],
        means=own["means"],
        steps=tuple(text for key, text in own.items() if key.startswith("do_")),
        replies=tuple(
            _reply(f"{name}-{key.removeprefix('reply_')}", written[f"name__{key.removeprefix('reply_')}"], text)
            for key, text in own.items()
            if key.startswith("reply_")
        ),
        law=tuple(
            (written[f"law__{topic}"], where, said) for topic in SITUATIONS[name] for where, said in _said(facts, topic)
        ),
    )


def _reply(name: str, title: str, text: str) -> Reply:
    *parts, signed = (part.strip() for part in text.split("|"))
    whole = "\n\n".join(parts)
    return Reply(id=name, name=title, text=f"{whole}\n{signed}")


TOPICS: dict[str, Callable[[Any], Statement | None]] = {
    "garden_leave": lambda place: place.garden_leave,
    "unused_leave": lambda place: place.unused_leave,
    "final_pay": lambda place: place.final_pay.statement if place.final_pay else None,
    "certificate": lambda place: place.certificate,
    "notice": lambda place: place.notice.statement,
    "form": lambda place: place.form.statement,
}


def _said(facts: Facts, topic: str) -> list[tuple[str, Statement]]:
    """Give what the place, or else the wider one around it, says of a topic; a contractor has another law."""
    if not holds(facts, "employee"):
        return []
    return [(place.name, said) for place in facts.places if (said := TOPICS[topic](place)) is not None][:1]


def _values(facts: Facts, tag: str) -> dict[str, Any]:
    language = _language(tag)
    said = speech.said(facts, language, "standard")
    place = facts.place
    return {
        **said,
        "language": language,
        "greeting": _frame("greeting", said),
        "farewell": _frame("farewell", said),
        "in_us": holds(facts, "in_us"),
        "needs_answer": place is not None and place.notice.nature == "employer_response",
        "on_paper": place is not None and place.form.kind == "wet-ink" and holds(facts, "employee"),
    }


def _frame(name: str, said: dict[str, Any]) -> str:
    return lines_of(FRAME, said, lambda block: block == name)[name]


def _language(tag: str) -> Language:
    """Give the spelling and the dates of the place; a letter in another language has its replies in English."""
    language = registry.languages()[tag]
    return language if language.folder == "en" else registry.languages()[FALLBACK_LANGUAGE]
