"""What an action comes to, and what several of them need: the letter as it stands, and words to announce."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from resignation.letter import chosen_language, chosen_length, chosen_tone
from resignation.render import words, write
from resignation.state import Desk, Request, State

if TYPE_CHECKING:
    from resignation.model import Letter

LETTER, SECTION, EVERYTHING = frozenset({"letter"}), frozenset({"letter", "nav", "section"}), frozenset({"all"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an action came to. ``regions``: which parts of the page to render again."""

    state: State
    regions: frozenset[str] = LETTER
    focus: str | None = None
    announce: str = ""
    file: dict[str, str] | None = None
    clipboard: dict[str, str] | None = None
    href: str | None = None
    prints: bool = False


Handler = Callable[[Desk, Request], Done]


def letter_of(desk: Desk) -> Letter:
    """Write the letter that the answers ask for."""
    facts = desk.facts
    return write(facts, chosen_tone(facts), chosen_length(facts), chosen_language(facts))


def announced(code: str, **values: object) -> str:
    """Say what has happened, for those who cannot see it."""
    return words("announcements", code, values)
