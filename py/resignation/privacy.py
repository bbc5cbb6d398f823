"""What must not be printed: the next employer, and every model that was marked confidential.

Free text that mentions such a name is set aside before any clause can speak of it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resignation.model import Answers, Thanks


def private_in(answers: Answers, text: str) -> str:
    """Give the first private name that a text mentions as a whole word, or an empty string."""
    return next((name for name in private_names(answers) if mentions(text, name)), "")


def mentions(text: str, name: str) -> bool:
    """Tell whether a text holds a name as words, whatever the case; very short names must match their case."""
    if len(name) > 2:  # noqa: PLR2004
        text, name = _folded(text), _folded(name)
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def without_private(answers: Answers) -> Answers:
    """Give the answers without the free text that mentions a private name, so that no letter can print it."""
    named = [thanks for thanks in answers.thanks if not private_in(answers, thanks.name)]
    words = "" if private_in(answers, answers.departure.reason_words) else answers.departure.reason_words
    offered = tuple(offer for offer in answers.handoff.commitments if not private_in(answers, offer))
    return replace(
        answers,
        departure=replace(answers.departure, reason_words=words),
        handoff=replace(answers.handoff, commitments=offered),
        thanks=tuple(_public_thanks(answers, thanks) for thanks in named),
    )


def _public_thanks(answers: Answers, thanks: Thanks) -> Thanks:
    return replace(thanks, for_="") if private_in(answers, thanks.for_) else thanks


def private_names(answers: Answers) -> tuple[str, ...]:
    """Give the names that must not appear in a letter: the next employer, and every model marked confidential."""
    names = (answers.departure.new_employer, *codenames(answers))
    return tuple(dict.fromkeys(name for name in names if name))


def codenames(answers: Answers) -> tuple[str, ...]:
    """Give the names of the models that were marked confidential."""
    return tuple(dict.fromkeys(m.name for m in answers.handoff.models if m.confidential and m.name))
