"""The codename of a confidential model or project: a technical detail, whatever is said of it."""

import re

from resignation.model import Context, Rule, Span
from resignation.places import near
from resignation.prose import fold, read
from resignation.spellings import spelled

_COMPANY = re.compile(
    r"\b(?:labs?|research|inc|ltd|limited|llc|gmbh|technologies|robotics|systems|bank|capital|health|group|company"
    r"|university"
    r"|institute|partners|ventures|studios?|analytics|ai)\b\.?$"
)
_GOES_THERE = re.compile(
    r"\b(?:join\w*|offers?|offered|employer|hired|recruit\w*|poach\w*|move to|moving to|leav\w+ for|going to"
    r"|new (?:job|role|position)|work(?:ing)? (?:at|for)"
    r"|start(?:ing)? (?:at|with)|my (?:next|new)|accepted|over at|position (?:at|with)|signed with|they|their"
    r"|expanding)\b"
)
_THING = re.compile(
    r"\b(?:models?|runbooks?|pipeline|codename|project|weights|checkpoints?|retrain\w*|on-call|hand(?:ing"
    r"|ed)? ?-?over|hand|dashboards?|deploy\w*"
    r"|training|release|launch|evals?|evaluation|data|code|notes|document\w*|ablations?|scorer|ranker|endpoint|jobs?"
    r"|rollback|inherits?|repo)\b"
)


def _is_codename(name: str, sentence: str) -> bool:
    """Tell a project from an employer by the name itself, or by what the sentence speaks of."""
    if re.match(r"(?:project|codename|operation)\b", fold(name)) or re.search(r"[_\d]", name) or name[:1].islower():
        return True
    if _COMPANY.search(fold(name)) or _GOES_THERE.search(sentence):
        return False
    return _THING.search(sentence) is not None or " " not in name.strip()


def _pattern(name: str) -> re.Pattern[str]:
    words = re.sub(r"(?i)^(?:project|codename|operation)\s+", "", name)
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words)
    pieces = [re.escape(fold(piece)) for piece in re.split(r"[\s_-]+", apart) if piece] or [re.escape(fold(name))]
    if len(pieces) == 1 and words.isalpha() and len(words) > 7:  # noqa: PLR2004
        word = pieces[0]
        pieces = [word + "".join(f"|{word[:cut]}[ _-]{word[cut:]}" for cut in range(4, len(word) - 3))]
    joined = r"[\s_.-]{0,4}".join(pieces)
    return re.compile(rf"(?<![^\W_])(?:{joined})(?=s?(?![^\W_])|[-_]?v?\d)")


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark codenames in any spelling; what names the next employer is another rule's."""
    folded = read(text).folded if context.private_names or context.codenames else ""
    found = {(span.start, span.end) for name in context.codenames for span in spelled(text, folded, name)}
    for name in context.private_names:
        small_word = len(fold(name)) < 3  # noqa: PLR2004
        for match in () if small_word else _pattern(name).finditer(folded):
            start, end = match.span()
            around = near(folded, start, end)
            plain = text[start:end].islower() and not name.islower() and "-" not in name
            if not plain and _is_codename(name, around):
                found.add((start, end))
    return tuple(Span(start, end, (("name", text[start:end]),)) for start, end in sorted(found))


RULE = Rule(
    kind="technical-detail",
    severity="stop",
    title="A confidential codename",
    message="“{name}” is the name of something you marked as confidential.",
    suggestion="Say what kind of thing it is (“the model that I run”), and name it only in the hand-over documents.",
    why="That a project exists, and what it is called, can itself be confidential. A letter is read by people who were "
    "never "
    "told.",
    ours=True,
    find=_find,
    context=Context(
        private_names=("Vantage Research", "tidepool", "Project Saltmarsh", "Kittiwake"), codenames=("grasp-quality",)
    ),
    bad=(
        "I will hand over tidepool before I go.",
        "The Tidepool runbook is nearly done.",
        "I will document Tide-Pool before I leave.",
        "TidePool-v2 still needs an owner.",
        "Saltmarsh is at a natural stopping point.",
        "Project Saltmarsh goes to Yuki.",
        "For Kittiwake the rollback is tested.",
        "Kittiwake's notes are mine alone at present.",
        "The Grasp Quality retraining runs on Mondays.",
    ),
    good=(
        "I am joining Vantage Research in January.",
        "The tide turned, and the pool of candidates grew.",
        "The tidepooling trip was a joy.",
        "I will hand over the three production models.",
        "I walked through the salt marsh on Sunday.",
        "A kittiwake is a bird of the coast.",
        "From every vantage point this was a good team.",
        "My project is documented.",
    ),
)
