"""The letter desk: which clauses, in which phrasing and order, and which tone suits.

It chooses and never speaks. The choice of a phrasing is a pure function of who writes to whom, and of how often the
person asked for another one, so that the same answers always give the same letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from resignation import edits, registry
from resignation.flags import holds
from resignation.model import LENGTHS, TONES, Length, Pick, Recommendation, Tone

if TYPE_CHECKING:
    from resignation.known import Facts
    from resignation.model import Clause

FALLBACK_LANGUAGE = "en-GB"

POSITIVE, NEUTRAL, GRACEFUL, GRATEFUL = TONES
BY_REASON: dict[str, tuple[Tone, ...]] = {
    "career-growth": (POSITIVE, GRATEFUL),
    "competing-lab": (NEUTRAL, GRACEFUL),
    "startup": (POSITIVE, NEUTRAL),
    "internal-move": (POSITIVE, GRATEFUL),
    "ethics": (GRACEFUL, NEUTRAL),
    "burnout": (GRACEFUL, NEUTRAL),
    "relocation": (POSITIVE, GRATEFUL),
    "family": (GRACEFUL, GRATEFUL),
    "parental": (GRACEFUL, GRATEFUL),
    "health": (GRACEFUL, NEUTRAL),
    "study": (POSITIVE, GRATEFUL),
    "compensation": (NEUTRAL, POSITIVE),
    "layoff-climate": (NEUTRAL, GRACEFUL),
    "retirement": (GRATEFUL, POSITIVE),
    "personal": (GRACEFUL, NEUTRAL),
    "undisclosed": (NEUTRAL, POSITIVE),
}


def recommend(facts: Facts) -> tuple[Recommendation, ...]:
    """Give the tones that suit, best first, each with the reason."""
    reason = facts.answers.departure.reason
    best, second = BY_REASON.get(reason, BY_REASON["undisclosed"])
    if facts.answers.departure.stop_signs:
        return (Recommendation(tone=NEUTRAL, because="stop-signs"), Recommendation(tone=GRACEFUL, because="stop-signs"))
    if _is_long_and_thankful(facts) and best == POSITIVE:
        return (Recommendation(tone=GRATEFUL, because="long-tenure"), Recommendation(tone=POSITIVE, because=reason))
    if holds(facts, "probation") and best == POSITIVE:
        return (Recommendation(tone=NEUTRAL, because="probation"), Recommendation(tone=POSITIVE, because=reason))
    return (Recommendation(tone=best, because=reason), Recommendation(tone=second, because=reason))


def _is_long_and_thankful(facts: Facts) -> bool:
    return holds(facts, "long_tenure") and not holds(facts, "thanks_nobody")


def chosen_tone(facts: Facts) -> Tone:
    """Give the tone the person chose, or the recommended one."""
    given = facts.answers.style.tone
    return next((tone for tone in TONES if tone == given), recommend(facts)[0].tone)


def chosen_length(facts: Facts) -> Length:
    """Give the length the person chose, or the standard one."""
    given = facts.answers.style.length
    return next((length for length in LENGTHS if length == given), "standard")


def chosen_language(facts: Facts) -> str:
    """Give the language the person chose, or the place's first one that has clauses."""
    wanted = (facts.answers.style.language, *(facts.place.languages if facts.place else ()))
    return next((tag for tag in wanted if speaks(tag)), FALLBACK_LANGUAGE)


def speaks(tag: str) -> bool:
    """Tell whether there are clauses in a language."""
    language = registry.languages().get(tag)
    return language is not None and bool(registry.clauses(language.folder))


def assemble(facts: Facts, tone: Tone, length: Length, tag: str) -> tuple[Pick, ...]:
    """Choose the clauses of a letter, in the order in which the language has them."""
    room = registry.clauses(registry.languages()[tag].folder)
    fit = [c for c in room if length in c.lengths and tone in c.blocks and holds(facts, c.when)]
    return tuple(Pick(clause=clause, block=_phrasing(facts, clause, tone)) for clause in fit)


def _phrasing(facts: Facts, clause: Clause, tone: Tone) -> str:
    """Choose a phrasing: who writes to whom decides the first one, each re-phrasing takes the next."""
    a = facts.answers
    who = f"{a.you.name}|{a.you.role}|{a.employer.name}|{a.employer.recipient_name}|{clause.id}"
    blocks = clause.blocks[tone]
    return blocks[(crc32(who.encode()) + edits.of(a.edits, clause.id).phrasing) % len(blocks)]
