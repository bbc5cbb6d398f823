"""What models are for, in a few broad classes, so that a letter can count them by kind and quote nobody's words.

A purpose is free text. The letter says none of it: it says the class, in words of its own, or nothing at all.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_KINDS = 3
SIGNS = {
    "ranking": r"rank(?:s|ed|er|ers|ing|ings)?|re-?rank\w*",
    "recommendations": r"recommend\w*|recsys|personali[sz]\w*|next[- ]best",
    "search": r"search\w*|retriev\w*|query|queries",
    "forecasting": r"forecast\w*|demand|time[- ]series|capacity planning|nowcast\w*",
    "fraud": r"fraud\w*|scam\w*|charge-?backs?|money laundering|aml",
    "risk": r"risks?|credit|underwrit\w*|default prediction|scorecards?",
    "language": r"nlp|language|translat\w*|summari[sz]\w*|chat ?bots?|llms?|text classif\w*|sentiment|support tickets?",
    "vision": r"vision|images?|photos?|video|ocr|object detection|segmentation of images|camera\w*",
    "speech": r"speech|voices?|audio|transcri\w*|asr|tts|wake ?words?",
    "pricing": r"pric(?:es?|ed|ing)|fares?|quotes?|discounts?",
    "advertising": r"ads?|adverts?|advertis\w*|click[- ]through|ctr|bidd(?:er|ing)|campaigns?",
    "moderation": r"moderat\w*|spam|abus(?:e|ive)|hate|toxic\w*|harmful content",
}
SIGN = re.compile("|".join(rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in SIGNS.items()), re.IGNORECASE)


def kind_of(purpose: str) -> str:
    """Give the class that a purpose mentions first, or an empty string.

    >>> [kind_of(purpose) for purpose in ("flags payments for the fraud team", "home-page ranking", "grasp scoring")]
    ['fraud', 'ranking', '']
    """
    found = SIGN.search(purpose)
    return found.lastgroup or "" if found else ""


def tally(purposes: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Count the known classes, the largest first, and no more of them than a sentence holds."""
    counts = Counter(filter(None, map(kind_of, purposes)))
    return tuple(counts.most_common(MOST_KINDS))
