"""What a chatbot said around a letter and not in it: "Certainly! Here is a draft", "Feel free to customise"."""

import re

from resignation.model import Context, Rule, Span
from resignation.prose import fold

_CHEAP = (
    "here",
    "below is",
    "feel free",
    "as an ai",
    "let me know if you",
    "would you like me",
    "replace",
    "fill",
    "drafted",
    "written",
    "tone",
)
_LETTER = r"(?:letter|draft|version|template|resignation|e-?mail|sample)"
_ASIDE = re.compile(
    "|".join(
        (
            (
                r"\b(?:certainly|sure|of\s+course|absolutely|great|happy\s+to\s+help)\b[!,.\s-]{1,4}(?:here(?:'s"
                r"|\s+is|\s+are)|below\s+is|i(?:'ve|\s+have)\s+(?:drafted|written))\b[^\n]{0,120}"
            ),
            (
                rf"\bhere(?:'s|\s+is)\s+(?:an?|the|your|my)\s+(?:[\w,-]+\s+){{0,6}}{_LETTER}\s+(?:you|that|for|based"
                rf"|which|below|to\s+(?:customi[sz]e|use))\b[^\n]{{0,80}}"
            ),
            (
                r"\bfeel\s+free\s+to\s+(?:customi[sz]e|adjust|modify|personali[sz]e|edit|tweak|adapt"
                r"|change)\b[^\n]{0,80}"
            ),
            (
                r"\blet\s+me\s+know\s+if\s+you(?:'d|\s+would|\s+want|\s+need)?\s+(?:like\s+|want\s+"
                r"|need\s+)?(?:me\s+to\s+)?(?:adjust|make|revise|change|shorten|tailor|any\s+(?:changes|adjustments"
                r"|revisions))\b[^\n]{0,80}"
            ),
            r"\bas\s+an\s+ai(?:\s+language)?\s+model\b|\bas\s+an\s+ai\s+assistant\b",
            (
                r"\bwould\s+you\s+like\s+me\s+to\s+(?:adjust|make|revise|change|shorten|tailor|create|draft"
                r"|write)\b[^\n]{0,80}"
            ),
            (
                r"\b(?:replace|fill\s+in)\s+(?:the\s+)?(?:\w+\s+)?(?:placeholders?|brackets?|bracketed"
                r"|text\s+in\s+brackets)\b[^\n]{0,60}"
            ),
            rf"\bthis\s+{_LETTER}\s+(?:strikes|maintains|keeps)\s+a\b[^\n]{{0,60}}\btone\b",
        )
    )
)


def _is_worth_reading(folded: str) -> bool:
    """Tell whether something stands in a text that stands in every such remark."""
    flat = " ".join(folded.split())
    return any(words in flat for words in _CHEAP)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark a chatbot's remarks about the letter."""
    folded = fold(text)
    return tuple(Span(*match.span()) for match in _ASIDE.finditer(folded)) if _is_worth_reading(folded) else ()


RULE = Rule(
    kind="placeholder-left",
    severity="stop",
    title="A remark that is not part of the letter",
    message="This speaks about the letter, not to its reader.",
    suggestion="Take the remark out.",
    why="It was meant for you. In the letter it tells the reader that the words are not yours.",
    find=_find,
    bad=(
        "Certainly! Here's a professional resignation letter you can customize:\n\nDear Ana,",
        "Sure, here is a draft:",
        "Of course! Below is your letter.",
        "Feel free to customize this letter to your needs.",
        "Let me know if you'd like me to adjust the tone.",
        "As an AI language model I cannot sign.",
        "Would you like me to make it shorter?",
        "Replace the placeholders with your own details.",
        "Here is a polished resignation letter that keeps things short.",
    ),
    good=(
        "Here is my resignation.",
        "Feel free to contact me during the notice period.",
        "Let me know if you would like me to document more.",
        "Let me know if you need anything else.",
        "Certainly, I will return the laptop.",
        "I have worked as an AI engineer.",
        "Here's the plan for the hand-over.",
        "Would you like me to return the badge by post?",
    ),
)
