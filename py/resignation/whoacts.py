"""Who acts in a sentence: those in charge, the reader, or somebody unnamed by whom things were done to the writer.

A subject with a verb says more than any word by itself; a kindness that somebody did weighs against blame.
"""

import re

from resignation.tempershades import BODIES, MINE

_BODY = (
    r"(?:company|firm|organi[sz]ation|management|managers?|leaders?|leadership|executives?|execs|hr|board"
    r"|directors?|boss(?:es)?|founders?|ceo|cto|coo|employer|business|department|office|they|nobody|no one|none"
    r"|somebody|someone|everyone|people|staff|consultants|partners|those|team|committee|procurement|finance|sales"
    r"|legal|superiors|seniors|you|head office|site|place)"
)
_VERB = (
    r"(?:has|have|had|did|kept|made|let|took|gave|chose|saw|knew|knows|thinks|thought|cares|wants|treats?|puts?"
    r"|told|said|says|asked|sold|paid|spent|sent|held|hid|broke|drew|went|came|became|ran|runs|got|gets|lost|left"
    r"|built|sat|never|would|wouldn't|didn't|did not|does not|doesn't|refuses?|eats?|is not|isn't|are not|was not"
    r"|were not|cannot|can't|won't|[a-z]{2,}ed)"
)
_ACTING = re.compile(
    rf"\b{_BODY}(?:'s\s+\w+|\s+(?:who|that|which|at|of|in|making)\s+(?:\w+\s+){{1,3}}?)?\s+(?:have\s+|has\s+"
    rf"|had\s+)?{_VERB}\b"
)
_DONE = re.compile(
    r"\b(?:i|we|my\s+\w+|our\s+\w+|my\s+\w+\s+\w+|the\s+\w+|staff|people|users|customers|patients"
    r"|colleagues?)\s+(?:was|were|had\s+been|have\s+been|has\s+been|am|got|is|are)\s+(?:\w+\s+)?(?!(?:needed"
    r"|scheduled|closed|finished|delighted|pleased|married|agreed|based|retired|supposed)\b)(?:[a-z]{2,}ed|told"
    r"|made|given|taken|left|sent|shown|kept|put|cut|paid|held|hidden|broken|sold|run|withdrawn|thrown|brought)\b"
)
_KINDNESS = re.compile(
    r"\b(?:you|they|company|team|management|board|firm|everyone|people|nobody|no one)(?:'ve|\s+(?:have|has|had|all"
    r"|also|both|always|never|once|first))*\s+(?:hired|trusted|taught|gave|showed|helped|supported|let me\b|made"
    r" (?:time|room|me feel (?:welcome|at home))|found|listened|encouraged|welcomed|believed|stood by|backed"
    r"|fought|waited|forgave|shielded|saw|invited|were right|were kind|took the time|asked me to|told me (?:in|at"
    r"|on|that|how)|answered|paid for|allowed|kept (?:the|your|its)|agreed|put up with me|do not|don't)\b|\bi"
    r" (?:was|have been|am|had been) (?:\w+ )?(?:hired|trusted|given|taught|offered|treated|lucky|allowed"
    r"|supported|promoted|encouraged)\b"
)
STATES = re.compile(
    r"\b(?:job|work|place|office|company|firm|culture|atmosphere|environment|pay|salary|day here|days|role|mood"
    r"|morale|hours|workplace|department|here|organi[sz]ation|it|this|management|leadership)\s+(?:\w+\s+)?(?:is"
    r"|are|was|were|feels?|felt|has|have|had|smells|eats|kills|became|becomes|runs?|can't|cannot|couldn't|lost"
    r"|gets?|does not|doesn't|never)\b"
)
HARMLESS = re.compile(
    r"^\s*(?:if\s+)?(?:the|an?|our|any)\s+(?:\w+\s+)?(?:model|models|exporter|job|jobs|tests?|pipeline|script"
    r"|service|cluster|sampler|loader|parser|schema|dashboard|alerts?|nightly|cron|build|index|classifier|detector"
    r"|cache|dataset|table|corpus|benchmark)\b|(?:\b(?:was|were|is)\s+mine\b|\bmy\s+(?:own\s+)?(?:fault|mistakes?"
    r"|failures?|doing|decision)\b|\bmyself\b|\bi\s+was\s+wrong\b|\b(?:not|nothing|none)\b[^.]{0,30}\breason\b"
    r"|\bno\s+(?:complaints?|regrets?|hard\s+feelings|criticism|reproach|grudge)\b)"
)
BE = frozenset(["was", "were", "been", "being", "got"])
_PAST = frozenset(
    [
        "had",
        "have",
        "let",
        "gave",
        "made",
        "cut",
        "chose",
        "told",
        "knew",
        "said",
        "kept",
        "took",
        "left",
        "sat",
        "sold",
        "paid",
        "put",
        "ran",
        "brought",
        "broke",
        "wrote",
        "built",
        "threw",
        "held",
        "found",
        "led",
        "meant",
        "met",
        "sent",
        "spent",
        "stood",
        "thought",
        "won",
        "lost",
        "shown",
        "given",
        "told",
        "taken",
        "forgotten",
        "put",
        "made",
        "cut",
        "sold",
        "kept",
        "left",
        "held",
        "sent",
        "driven",
    ]
)


def agents(words: list[str], bag: set[str]) -> float:
    """Weigh who acts: somebody in charge, "you" in the past, or somebody unnamed to whom things were done."""
    weight = 0.75 if bag & BODIES else 0.0
    for k, word in enumerate(words[:-1]):
        if word == "you" and _is_past(words[k + 1]):
            weight = max(weight, 0.75)
        if (
            word in BE
            and _is_past(words[k + 1])
            and not MINE.isdisjoint(words[max(0, k - 4) : k]) | ("my" in words[max(0, k - 5) : k])
        ):
            weight += 0.75
            break
    return weight


def acting(text: str) -> float:
    """Weigh who does what: those in charge, or "you", by anything but a kindness; or what was done to the writer."""
    if _KINDNESS.search(text):
        return -0.5
    return (0.5 if _ACTING.search(text) else 0.0) + (0.5 if _DONE.search(text) else 0.0)


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in _PAST
