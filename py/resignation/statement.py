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

# No letter and no sentence of one is longer; what is longer is a paste of something else.
LONGEST, SENTENCE = 40_000, 1_500
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Where a text says that its writer leaves, by how far one can rely on it; places count characters."""

    clear: tuple[Place, ...] = ()
    doubtful: tuple[Place, ...] = ()
    conditional: tuple[Place, ...] = ()


_CHEAP = re.compile(
    r"\b(?:resign|resigning|resignation|resigned|quit|quitting|notice|leave|leaving|step|stepping|stand|standing"
    r"|retir\w+|last|final"
    r"|terminat\w+|cancel\w*|end|ending|ends|reliev\w+|depart\w*|return\w*|part|moving|withdraw\w*|stay\w*"
    r"|reconsider\w*|goodbye|stop"
    r"|finish\w*|out|done|rescind\w*|renew\w*|conclude|going|tender|go|longer|say|giving|gave|weeks|submit\w*"
    r"|stepping|vacate|relinquish|tear|mind|remain\w*|persuaded|counter\w*|negotiat\w+|walk\w*|offer\w*|think|move"
    r"|papers|time|continue"
    r"|continuing|putting|extend|letter|resigns|tenders|submits|consider)\b"
)
_JOB = (
    r"(?:employment|service|services|contract|agreement|engagement|appointment|assignment|job|position|post|role"
    r"|internship)"
)
_ADVERB = (
    r"(?:\s*,?\s*(?:hereby|formally|officially|therefore|thus|herewith|now|today|also|with\s+\w+\s+(?:regret"
    r"|gratitude|thanks)|sadly"
    r"|regretfully|respectfully|voluntarily|immediately|finally|definitely|accordingly|do"
    r"|of\s+my\s+own\s+(?:free\s+)?will)\s*,?)*"
)
_TO_LEAVE = (
    r"(?:resign|quit|step\s+down(?!\s+from\s+the\s+(?:\w+\s+)?(?:committee|board|panel|group|rota|project|team"
    r"|council))|step\s+(?:back|away|aside)\s+(?:from\s+my|as)\b|stand\s+down|retire|vacate|depart|part\s+ways"
    r"|move\s+on|call\s+it\s+(?:a\s+day|quits)"
    r"|give\s+(?:you\s+)?(?:\w+[\s-]){0,4}\w*'?\s*notice|give\s+up\s+my|give\s+(?:you\s+)?my\s+(?:\w+\s+)?(?:weeks?"
    r"|months?|days)|leave\b(?!\s+(?:it|that|this|you|them|behind|room|time|out|notes?|a\b"
    r"|everything|the\s+(?:work|models?|code|systems?|documentation|decision|date|rest|details?|announcement"
    r"|handover|timing)|to\b|early"
    r"|left|balance|days?|entitlement|work\s+(?:for|early)))|hand\s+in\s+my|put\s+in\s+my|submit\s+my|tender\s+my"
    r"|present\s+my|offer\s+my"
    rf"|(?:terminate|end|cancel|conclude|discontinue|leave|relinquish)\s+(?:my|the|our|this|above"
    rf"|said)\s+(?:\w+\s+){{0,2}}{_JOB}"
    r"|bring\s+my\b[^.!?;]{0,50}to\s+an\s+end|take\s+my\s+leave|finish\s+(?:up\s+)?(?:here|with|work|on)"
    r"|stop\s+working)"
)
_LEAVING = (
    r"(?:resigning|quitting|stepping\s+down(?!\s+from\s+the\s+(?:\w+\s+)?(?:committee|board|panel|group|rota|project"
    r"|team|council))|stepping\s+(?:back|away|aside)\s+(?:from\s+my|as)\b|standing\s+down|retiring|departing"
    r"|vacating|parting\s+ways|moving\s+on"
    r"|leaving\b(?!\s+(?:it|that|this\s+(?:to|with)|behind|room|notes|you\s+with|the\s+(?:work|models?|code|date"
    r"|decision|details)))"
    r"|giving\s+(?:you\s+)?(?:\w+[\s-]){0,4}\w*'?\s*notice|handing\s+in\s+my|putting\s+in\s+my|submitting\s+my"
    r"|tendering\s+my|giving\s+up\s+my"
    rf"|(?:terminating|ending|cancelling|concluding)\s+(?:my|the|our|this)\s+(?:\w+\s+){{0,2}}{_JOB}|calling\s+it"
    rf"|finishing\s+up"
    r"|bringing\s+my\b[^.!?;]{0,60}to\s+an\s+end|out\s+of\s+here|done\s+here)"
)
_MEANS = (
    r"(?:writing\s+to|write\s+to|wish\s+to|want\s+to|would\s+like\s+to|'d\s+like\s+to|have\s+(?:\w+\s+)?(?:decided"
    r"|chosen|resolved|elected)\s+to"
    r"|'ve\s+(?:\w+\s+)?(?:decided|chosen)\s+to|decided\s+to|have\s+to|must|need\s+to|am\s+going\s+to"
    r"|'m\s+going\s+to|intend\s+to|choose\s+to"
    r"|writing\s+this\s+(?:letter\s+)?to|here\s+to|beg\s+to|desire\s+to|will|'ll|shall|made\s+the\s+decision\s+to"
    r"|would\s+hereby\s+like\s+to"
    r"|come\s+to\s+the\s+(?:decision|conclusion)\s+to|taken\s+the\s+decision\s+to|reached\s+the\s+decision\s+to"
    r"|sorry\s+to|afraid\s+i\s+have\s+to"
    r"|(?:inform|tell|notify|let|advise)\s+(?:you\s+)?(?:know\s+)?(?:that\s+)?i\s+(?:will|shall|have\s+decided\s+to)"
    r"|am\s+to|do)"
)
_STATES = re.compile(
    "|".join(
        (
            (
                rf"\b(?:i|we)(?:'m|\s+am|'re|\s+are|'ll\s+be|\s+(?:will|shall)\s+be"
                rf"|'ve\s+been\s+offered\b[^.!?]{{0,60}}and\s+am){_ADVERB}\s*\b{_LEAVING}"
            ),
            rf"\b(?:i|we)\b(?:,?\s+the\s+undersigned,?)?{_ADVERB}\s*{_TO_LEAVE}",
            (
                rf"\bi\b[^.!?;]{{0,120}}?\band\s+(?:therefore\s+|so\s+|thus\s+)?(?:(?:will|shall|am"
                rf"|'ll)\s+(?:be\s+)?{_LEAVING}|(?:will|shall|hereby|have\s+decided\s+to|intend\s+to)\s+{_TO_LEAVE})"
            ),
            (
                r"\bput(?:ting)?\s+(?:down|in)\s+my\s+papers\b|\b(?:decided|chosen)\s+not\s+to\s+(?:continue|renew"
                r"|extend|return|come\s+back)\b"
            ),
            r"\btime\s+for\s+me\s+to\s+(?:resign|leave|move\s+on|step|go\b)",
            (
                r"\bi'm\s+out\b(?=\s+(?:on|as|from|by|after))|\b(?:i\s+)?no\s+longer\s+work\s+(?:for|at|here)"
                r"|\bsay\s+up\s+my\b|\bnotice\s+from\s+me\b"
            ),
            (
                r"\b(?:giving|gave|here\s+are|these\s+are)\s+(?:you\s+)?my\s+(?:\w+\s+)?(?:notice|weeks?|months?|days"
                r"|fortnight)\b"
            ),
            (
                r"(?:^|\n|[,:]\s)(?:officially\s+|hereby\s+|formally\s+)?(?:resigning|quitting|finishing"
                r"|leaving)\s+(?:as|from|my|on|the\s+company)\b"
            ),
            (
                r"\A(?:officially\s+|hereby\s+|formally\s+)?resigning\b|\b(?:formal|official)\s+resignation\s+(?:from"
                r"|as)\b|\bconsider\s+me\s+(?:resigned|gone)\b"
            ),
            r"(?<!the )\b(?:last|final)\s+(?:working\s+)?day\s+(?:as|with|at|in)\b[^.!?;]{0,60}\b(?:is|will\s+be)\b",
            r"\bundersigned\b[^.!?;]{0,40}\b(?:resigns?|tenders?|submits?|gives?)\b",
            (
                r"\b(?:be|is|as|makes?|making|puts?|means)\s+my\s+(?:last|final)\s+(?:working\s+)?day\b|\bmy\s+(?:last"
                r"|final)\s+(?:working\s+)?day\b[^.!?;]{0,50}\bat\b"
            ),
            (
                r"\b(?:last|final)\s+(?:working\s+)?day\s+(?:(?:is|on)\s+)?(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat"
                r"|sun"
                r"|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|today|tomorrow)"
            ),
            rf"\bi(?:\s+am|'m|'d|\s+have)?\b[^.!?;\n]{{0,40}}?{_MEANS}\b{_ADVERB}\s*(?:\w+ly\s+)?{_TO_LEAVE}",
            rf"\b(?:decision|choice|intention|intent)\s+(?:is\s+)?(?:to|of)\s+{_ADVERB}\s*(?:{_TO_LEAVE}|{_LEAVING})",
            (
                r"\b(?:accept(?:ed)?|take|treat|consider|regard|receive|find|acknowledge"
                r"|process)\b[^.!?;]{0,60}\b(?:resignation|notice\b(?!\s+that\s+(?:the|we)))"
            ),
            (
                r"\b(?:this|letter|e-?mail|message|note|following|below|here|attached|enclosed)\s+(?:is|are|serves?"
                r"|constitutes?|represents?|confirms?"
                r"|contains?|gives?|comes\s+as|acts?|to\s+be)\b[^.!?;]{0,50}\b(?:resignation|notice|quitting)"
            ),
            (
                r"\b(?:tender|submit|present|offer|hand|handing|put|putting|giv(?:e|ing)|serv(?:e|ing)|lodg(?:e|ing)"
                r"|submitting|tendering|announce|confirm"
                r"|send|communicat(?:e|ing))\b[^.!?;]{0,40}\b(?:resignation|notice)\b"
            ),
            (
                r"\bmy\s+(?:formal\s+|written\s+|official\s+|irrevocable\s+)?(?:resignation"
                r"|notice(?!\s+period))\b[^.!?;]{0,60}\b(?:is|takes?|with|effective|from|as|on|stands)\b"
            ),
            (
                r"\b(?:with|by)\s+this\s+(?:letter|notice|e-?mail)\b[^.!?;]{0,20}\bi\s+(?:end|resign|leave|quit"
                r"|terminate|step)"
            ),
            (
                r"\b(?:my|the)\s+(?:last|final)\s+(?:\w+\s+)?day\b[^.!?;]{0,60}\b(?:will\s+be|is|would\s+be"
                r"|shall\s+be|on)\b"
            ),
            r"\b(?:last|final)\s+(?:working\s+)?day\s*[:=-]",
            (
                rf"\bmy\s+(?:\w+\s+)?{_JOB}\b[^.!?;]{{0,80}}\b(?:ends?|terminates?|ceases?|will\s+(?:end|cease"
                rf"|terminate"
                rf"|thus|come)|comes?\s+to\s+an)"
            ),
            r"\b(?:this|letter)\b[^.!?;]{0,20}\bends\s+my\b",
            (
                r"\bnotice\s+(?:of\s+(?:my\s+)?(?:resignation|termination)|to\s+(?:end|terminate)|that\s+i"
                r"|of\s+my\s+(?:intention|intent|departure|decision))"
            ),
            r"\brelieve\s+me\b|\bbe\s+relieved\s+(?:of|from)\s+my\b|\bi\s+quit\b|\bcall\s+it\s+a\s+day\b",
            (
                r"\bi\s+(?:will|shall|do|am)\s+not\s+(?:be\s+|going\s+to\s+)?(?:return\w*\s+to\s+(?:work|my|the)"
                r"|renew\w*|extend\w*|coming\s+back)"
            ),
            r"\bi\s+(?:won't|shan't)\s+(?:be\s+)?(?:return\w*\s+to\s+work|renew\w*|com(?:e|ing)\s+back)",
            r"\bi\s+have\s+(?:already\s+)?resigned\b|\bi\s+resigned\b",
        )
    )
)
_DOUBT = re.compile(
    r"\b(?:hypothetical\w*|if\s+i\s+(?:resigned|left|quit|ever)|in\s+the\s+event|in\s+case\s+i|if\s+i\s+(?:wish|want"
    r"|decide|were|should|choose|do)|process\s+(?:for|of)\s+resigning|their\s+(?:notice|resignation)"
    r"|were\s+to\s+(?:hand|resign|quit|leave|give)|think(?:ing)?\s+(?:of|about|that\s+maybe)|thought\s+(?:of|about"
    r"|hard\s+about\s+whether)|consider(?:ing)?(?!\s+(?:this|it|the\s+above|me))"
    r"|contemplat\w+|toy(?:ing)?\s+with|might|maybe|perhaps|possibl[ey]|whether|wonder\w*|tempted|permission"
    r"|permit\s+me|approval\s+(?:to|for)"
    r"|allow\s+me\s+to\s+(?:resign|leave)|(?:may|could|can)\s+i\s+(?:resign|leave|go\b|be\s+released|give|step"
    r"|ask\s+(?:to|for))|would\s+you\s+(?:accept|mind|agree|allow|be\s+willing)|not\s+(?:yet\s+)?(?:resign|quit|leav"
    r"|giv|writing\s+to\s+resign"
    r"|decided|tender|submit|accept|sure|planning|a\s+(?:letter\s+of\s+)?resignation|my\s+(?:resignation|notice)"
    r"|looking\s+to|going\s+to\s+(?:resign|quit|leave))\w*"
    r"|no\s+(?:plans?|intention|wish)|without\s+resigning|isn't\s+(?:a|my)|don't\s+(?:want|wish|intend|plan|take"
    r"|treat|consider)|do\s+not\s+(?:want|wish|intend"
    r"|plan|take|treat|consider)|plan(?:ning|s)?\s+(?:to|on)|hop(?:e|ing)\s+to|some\s?day|eventually"
    r"|at\s+some\s+point|one\s+day\b(?!')|in\s+the\s+(?:near\s+)?future"
    r"|discuss\w*(?:\s+(?:my|the|a|possibly|resigning|leaving|whether|possible|potential))+|explor\w+|feel\s+like"
    r"|(?:close\s+to|about\s+to|almost|nearly)\s+(?:resign|quit|leav|decid|giv)\w*|ready\s+to\s+quit"
    r"|would\s+have\s+(?:to|no)|had\s+(?:decided|planned|thought|considered)|was\s+(?:going|about|planning|thinking)"
    r"|used\s+to|draft|before\s+i\s+(?:resign|quit|decide|hand)"
    r"|instead\s+of\s+resign\w+|rather\s+than\s+(?:resign|quit|leav)\w*|i\s+could\s+(?:resign|quit|leave)"
    r"|i\s+may\s+(?:resign|quit|leave|have)|should\s+i|request\s+to\s+be\s+allowed"
    r"|advice|opinion|likely|leaning\s+towards?|seriously\s+(?:thinking|considering)|open\s+to\s+(?:leaving"
    r"|resigning)|until\s+i\s+(?:resign|quit)|forc(?:e|ed|ing)\s+me)\b"
)
_CLAUSE = re.compile(r"[,;]\s+(?:and|but|so|yet|i|my|this)\b(?:\s+)?|[;:]\s")


@lru_cache(maxsize=prose.TEXTS_KEPT)
def read(text: str) -> Statement:
    """Read what a text says about leaving.

    >>> read("I resign as of 1 May.").clear, read("I am thinking about resigning.").clear
    (((0, 8),), ())
    >>> read("Unless my pay is raised, I will resign.").conditional
    ((0, 38),)
    """
    page = prose.read(text[:LONGEST])
    clear: list[Place] = []
    doubtful: list[Place] = []
    conditional: list[Place] = []
    for sentence in page.sentences:
        short = prose.Sentence(sentence.text[:SENTENCE], sentence.start, min(sentence.end, sentence.start + SENTENCE))
        if _CHEAP.search(short.text):
            _read(page, short, clear, doubtful, conditional)
    return Statement(clear=tuple(clear), doubtful=tuple(doubtful), conditional=tuple(conditional))


def _read(
    page: prose.Prose, sentence: prose.Sentence, clear: list[Place], doubtful: list[Place], conditional: list[Place]
) -> None:
    """Put what a sentence says where it belongs; quoted words are somebody else's."""
    said = _place(page, sentence, tied(sentence.text))
    if said:
        conditional.append(said)
        return
    said = _place(page, sentence, _STATES.search(sentence.text))
    if said:
        start = said[0] - sentence.start
        breaks = [min(match.end(), start) for match in _CLAUSE.finditer(sentence.text, 0, start + 2)]
        clause = sentence.text[max(breaks, default=0) : said[1] - sentence.start + 20]
        (doubtful if _DOUBT.search(clause) else clear).append(said)
    elif doubt := _place(page, sentence, _DOUBT.search(sentence.text)):
        doubtful.append(doubt)


def _place(page: prose.Prose, sentence: prose.Sentence, match: re.Match[str] | None) -> Place | None:
    if match is None:
        return None
    start, end = sentence.start + match.start(), sentence.start + match.end()
    return None if page.is_quoted(start, end) else (start, end)
