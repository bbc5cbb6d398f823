"""What in a text says that its writer leaves, and whether it says so plainly, in doubt, or on a condition.

Rules must agree on this: a letter that only thinks about leaving needs no last day, and an ultimatum is no
resignation. A sentence is read as a whole, because "if", "not" and "thinking of" decide what its verb is worth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from resignation import prose
from resignation.conditions import tied
from resignation.leaving import STATES, SUBJECT

# No letter and no sentence of one is longer; what is longer is a paste of something else.
LONGEST, SENTENCE = 40_000, 1_500
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Where a text says that its writer leaves, by how far one can rely on it; places count characters.

    What is only doubtful is complete where nothing is clear; beside a clear statement nobody asks for it.
    """

    clear: tuple[Place, ...] = ()
    doubtful: tuple[Place, ...] = ()
    conditional: tuple[Place, ...] = ()


_CHEAP = re.compile(
    r"\b(?:i|me|my|we|our|this|resign\w*|last|final|lwd|notice|relieve|date|goodbye|quitting|leaving)\b"
)
_GOING = (
    r"(?:resign|quit|leav|go\b|going\s+to\s+(?:resign|quit|leave)|giv|hand|put|tender|submit|mov|step|depart|sign)\w*"
)
# What stands before the words of leaving, or among them, and takes them back.
_DOUBT = re.compile(
    r"\b(?:hypothetical\w*|if\s+i\b|in\s+the\s+event|in\s+case\s+i|suppos(?:e|ing)\b|process\s+(?:for|of)\s+resigning"
    r"|their\s+(?:notice|resignation)|were\s+to\b"
    r"|(?<!long )(?<!much )(?<!careful )(?<!after )(?<!having )think(?:ing)?\s+(?:of|about"
    r"|that\s+maybe|it\s+might)|(?:i've|have)\s+(?:often\s+|also\s+)?thought\s+(?:of"
    r"|about\s+(?:resigning|leaving|quitting)|hard\s+about\s+whether)"
    r"|(?<!after )(?<!careful )consider(?:ing)?\b(?!\s+(?:this|it|the\s+above|me|myself|that|all))"
    r"|(?<!after )contemplat\w+|toy(?:ing)?\s+with|might|maybe|perhaps|possibl[ey]|possibility|whether"
    r"|wonder(?:ing|ed)?\b|tempted"
    r"|permission|permit\s+me|approval\s+(?:to|for)|allow\s+me\s+to\s+(?:resign|leave)|(?:may|could|can)\s+i\b"
    r"|would\s+(?:you|anybody|anyone)\b(?!\s+(?:please|kindly))|how\s+(?:would|do|does|should)\b"
    rf"|not\s+(?:yet\s+)?{_GOING}|not\s+(?:yet\s+)?(?:writing\s+to|decided|accept|sure|planning"
    r"|a\s+(?:letter\s+of\s+)?(?:formal\s+)?resignation|my\s+(?:formal\s+)?"
    r"(?:resignation|notice)|looking\s+to|meant|intended|to\s+be\s+(?:taken|read))"
    r"|no\s+(?:plans?|intention|wish)|without\s+resigning|isn't\s+(?:a|my)|(?:don't"
    r"|do\s+not)\s+(?:want|wish|intend|plan|take|treat|consider)\b(?!\s+to\s+(?:be\s+)?(?:continu"
    r"|renew|stay|remain|extend|go\s+on|carry|return|here|employed|com))"
    r"|hop(?:e|ing)\s+to\s+(?:retire|leave|resign|move\s+on)|some\s?day\b|eventually"
    r"|at\s+some\s+(?:point|stage)|in\s+the\s+near\s+future"
    r"|discuss\w*(?:\s+(?:my|the|a|possibly|resigning|leaving|whether|possible"
    r"|potential))+\s*(?:resign|leav|exit|depart|option)\w*"
    r"|explor(?:e|ing)\s+(?:my|the|other|possib)\w*\s+(?:options?|of|whether)|feel\s+like|close\s+to"
    r"|on\s+the\s+(?:verge|brink|point)\s+of"
    rf"|(?:about\s+to|almost|nearly|had\s+half\s+a\s+mind)\s+{_GOING}|ready\s+to\s+quit"
    r"|would\s+have\s+(?:to|no|re)|had\s+(?:decided|planned|thought|considered)"
    r"|was\s+(?:going|about|planning|thinking|close)|used\s+to|in\s+(?:my|a)\s+drawer"
    r"|before\s+i\s+(?:resign|quit|decide|hand)"
    rf"|instead\s+of\s+{_GOING}|rather\s+than\s+{_GOING}|i\s+(?:could|may)\s+(?:resign|quit|leave|have"
    r"|be\s+leaving)|should\s+i\b|request(?:ing)?\s+(?:permission|approval|to\s+be\s+allowed)|(?:your|for"
    r"|some)\s+(?:honest\s+)?(?:advice|opinion)|(?:ask\w*|want\w*|push\w*|press\w*|told|expect\w*"
    r"|urg\w*|invit\w*|encourag\w*)\s+(?:me|us|people|everyone)\s+(?:to|into)|(?:asked|pushed"
    r"|pressured|told|forced|urged|invited|encouraged|refuse)\s+(?:to|into)"
    r"|(?<!letting you )(?<!let you )(?:know|ask|understand|learn|clarify|explain|find\s+out)\s+(?:how"
    r"|what|when|whether|if)|how\s+(?:long|much)|what\s+(?:my|the)\s+(?:notice|options?)"
    r"|what\s+(?:would|happens)|(?:may|might|could|would)\s+be\s+(?:time|best|better|right|wise)|(?:no"
    r"|not)\s+(?:\w+\s+){0,2}decision|before\s+(?:making|taking)|likely|leaning\s+towards?"
    r"|hate\s+to|rather\s+not|seriously\s+(?:thinking|considering)|open\s+to\s+(?:leaving|resigning)"
    r"|until\s+i\s+(?:resign"
    r"|quit)|forc(?:e|ed|ing)\s+me|rumou?rs?|(?:isn't|not)\s+that\s+i|in\s+(?:two|three|a\s+few|some"
    r"|several|five|\w+\s+or\s+\w+)\s+years|impression\s+that"
    r"|(?:withdraw|rescind|retract|revoke|take\s+back|cancel|withdrawing|rescinding|retracting"
    r"|revoking|taking\s+back)\s+(?:my|the)\s+(?:\w+\s+)?(?:resignation|notice)"
    r"|(?:plan|planning|plans|hope|hoping|intend)\s+(?:to|on)\s+(?:hand|hav|giv|submit|put|resign"
    r"|tender)\w*(?:\s+\w+){0,5}\s+(?:after|once|when|next\s+year|some)"
    r"|probably|(?:am|'m|are)\s+planning\s+(?:to|on)|glad\s+i\s+(?:waited|didn't)|redundancy\s+scheme"
    r"|regarding\s+the\s+process)\b"
)
_DOUBT_AFTER = re.compile(
    r"[^.!?;]{0,40}\bbe\s+(?:set\s+aside|withdrawn|cancelled|disregarded|annulled|torn\s+up"
    r"|forgotten)\b|[^.!?;]{0,60}\b(?:and|but|to)\s+(?:\w+\s+){0,2}?(?:stay\s+on|remain|continue|go\s+back|return"
    r"|keep\s+working|go\s+on)\b[^.!?;]{0,30}\b(?:as\s+an?|engineer|individual|role|in\s+the\s+team"
    r"|ic\b)|[^.!?;]{0,50}\b(?:some\s?day|eventually|at\s+some\s+(?:point|stage)"
    r"|in\s+the\s+(?:near\s+)?future|one\s+day\b(?!')|hypothetically"
    r"|or\s+not\b|maybe\b(?=\s*[.,?]|$)|but\s+(?:i\s+have\s+not|i\s+haven't|nothing|i'm\s+glad"
    r"|i\s+am\s+glad|changed|not\s+yet)|is\s+(?:premature|not\s+decided))\b"
    r"|\s+(?:of|from|dated|that\s+i\s+(?:sent|gave))\b[^.!?;]{0,30}\b(?:is\s+(?:withdrawn|void)|withdrawn)\b"
)
_CLAUSE = re.compile(r"[,;]\s+(?:and|but|so|yet|i|my|this)\b(?:\s+)?|[;:]\s")


@lru_cache(maxsize=prose.TEXTS_KEPT)
def read(text: str) -> Statement:
    """Read what a text says about leaving.

    >>> read("I resign as of 1 May.").clear, read("I am thinking about resigning.").clear
    (((0, 8),), ())
    >>> read("Unless my pay is raised, I will resign.").conditional
    ((0, 39),)
    """
    page = prose.read(text[:LONGEST])
    clear: list[Place] = []
    doubtful: list[Place] = []
    conditional: list[Place] = []
    rest: list[prose.Sentence] = []
    for sentence in page.sentences:
        short = prose.Sentence(sentence.text[:SENTENCE], sentence.start, min(sentence.end, sentence.start + SENTENCE))
        if _CHEAP.search(short.text) and not _read(page, short, clear, doubtful, conditional):
            rest.append(short)
    if not clear:
        doubtful += (place for one in rest if (place := _place(page, one, _DOUBT.search(one.text))))
    if not (clear or doubtful or conditional) and (named := SUBJECT.search(page.folded)):
        clear.append(named.span())
    return Statement(clear=tuple(clear), doubtful=tuple(sorted(doubtful)), conditional=tuple(conditional))


def _read(
    page: prose.Prose, sentence: prose.Sentence, clear: list[Place], doubtful: list[Place], conditional: list[Place]
) -> bool:
    """Put what a sentence says where it belongs, if it says it; quoted words are somebody else's."""
    tie = tied(sentence.text)
    if tie and not page.is_quoted(sentence.start + tie.start(), sentence.start + tie.end()):
        conditional.append((sentence.start, sentence.end))
        return True
    said = _place(page, sentence, STATES.search(sentence.text))
    if said:
        start = said[0] - sentence.start
        breaks = [min(match.end(), start) for match in _CLAUSE.finditer(sentence.text, 0, start + 2)]
        end = said[1] - sentence.start
        doubts = _DOUBT.search(sentence.text[max(breaks, default=0) : end + 8]) or _DOUBT_AFTER.match(
            sentence.text, end
        )
        (doubtful if doubts else clear).append(said)
    return said is not None


def _place(page: prose.Prose, sentence: prose.Sentence, match: re.Match[str] | None) -> Place | None:
    if match is None:
        return None
    start, end = sentence.start + match.start(), sentence.start + match.end()
    return None if page.is_quoted(start, end) else (start, end)
