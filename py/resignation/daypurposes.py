"""What a day in a letter is for, told from the words around it in its own sentence.

The nearest words decide. They tell the end of employment from the last day at work, which may honestly differ where
leave is taken at the end, and both from the many other days of which letters speak.
"""

from __future__ import annotations

import re
from typing import Literal

Purpose = Literal["end", "active", "last", "letter", "start", "other", ""]

_JOB = r"(?:employment|service|contract|agreement|engagement|appointment|assignment|tenure|employ|payroll)"
_WORK = r"(?:work(?:ing)?|office|active|physical|on-?site|in-?office|in-?person|online)"
_ENDS = (
    r"(?:end(?:s|ing|ed)?|terminat(?:es?|ing|ed)|ceases?|expir(?:es?|ing)|conclud(?:es?|ing)|finish(?:es)?|closes?"
    r"|com(?:es?|ing)\s+to\s+an?\s+(?:end|close)|runs?\s+(?:out|until|till|to|through)|takes?\s+an?\s+end|lapses?)"
)
_UNTIL = r"(?:until|till|til|through|thru|up\s+to|up\s+until|to\s+and\s+including)"
_LAST = r"(?:last|final)"
_ANCHORS: tuple[tuple[Purpose, str], ...] = (
    ("other", r"since|dated|birth|vest\w*|equity|shares|bonus|start(?:s|ed|ing)?|beg[aiu]n\w*|join(?:ed|ing)?|hired"),
    ("other", r"concluded|entered\s+into|drawn\s+up|executed|made"),
    ("other", r"signed|met|meet\w*|spoke\w*|talk\w*|conversation|discuss\w*|chat|interview\w*|told|call|sprint|launch"),
    (
        "other",
        (
            r"deadline|(?<!in )(?<!with )due(?!\s+(?:time|course|notice|to|form))|deliver\w*|hand(?:ing|ed"
            r"|s)?(?:[\s-]?(?:over|off|back))?|handovers?|document\w*|transfer\w*"
        ),
    ),
    (
        "other",
        r"complet\w*|(?<!in )writ(?:e|ten|ing)|submit\w*|prepar\w*|train\w*|return\w*|holidays?|vacation|pto|invoice",
    ),
    (
        "other",
        (
            r"(?:of|any|remaining|outstanding|annual|parental|garden|sick|unpaid|on|my|paid|accrued)\s+leave"
            r"|leave\s+(?:from|days?)|trip|travel\w*"
        ),
    ),
    ("other", r"pay\w*|salary|reply|respond|response|confirm\w*|let\s+me\s+know|attend|speak|release\s+of|version"),
    (
        "other",
        r"(?:and|be|am|are)\s+(?:back|away)(?:\s+(?:in|at))?|go(?:es)?\s+live|renew\w*|audit|review|visa|permit|lease|school|course|wedding|offer|finish|policy",
    ),
    (
        "other",
        r"(?:agreed|mentioned|announced|informed|notified|said|visit\w*|moved?)\s+(?:\w+\s+){0,3}(?:on|in|at|by|of)",
    ),
    ("other", r"(?:and|but|so|while)\s+(?:i|we|you|he|she|they)|between|if|unless|deputy|successor|replacement"),
    (
        "other",
        (
            r"(?:letter|e-?mail|message|contract|agreement|handbook|plan)\s+(?:of|from)(?!\s+(?:my\s+)?(?:employment"
            r"|service))"
        ),
    ),
    (
        "other",
        (
            r"(?:after|following|beyond)\s+(?:i|my)\s+(?:have\s+|am\s+)?(?:left|leave|leaving|go|gone|last\s+day"
            r"|departure|resignation|employment)"
        ),
    ),
    (
        "end",
        (
            r"(?:payroll|employed|on\s+paper|on\s+the\s+books|formally|officially)\b(?:(?!\bi\b)[^.!?;:]){0,40}"
            rf"\b{_UNTIL}"
        ),
    ),
    ("active", rf"{_LAST}\s+(?:full\s+|actual\s+)?{_WORK}[\s-]*(?:day|date|shift)"),
    ("active", rf"{_LAST}\s+day\s+in(?=\s*(?:[.,;:!)]|\Z))"),
    (
        "active",
        (
            r"released?\s+from\s+(?:work|duty|service|my\s+(?:duties|work))\b[^.!?;]{0,20}\b(?:as\s+of|from|on|after"
            rf"|{_UNTIL})"
        ),
    ),
    (
        "active",
        (
            rf"{_LAST}\s+(?:day|shift)\s+(?:in|at|of|on)\s+(?:the\s+|my\s+|our\s+)?(?:office|desk|work|team|site|keyboard"
            r"|screen|laptop|bench|lab|building|floor|shop)"
        ),
    ),
    (
        "active",
        (
            rf"{_LAST}\s+day\s+(?:(?:on\s+which|that)\s+)?i(?:\s+will|'ll|\s+am|'m|\s+can)?\s+(?:be\s+)?(?:work|present"
            r"|there|in|(?:com(?:e|ing)|go(?:ing)?)\s+(?:in|to\s+(?:the\s+)?(?:office|work|site)))"
        ),
    ),
    ("active", rf"(?:active\s+)?work\s+(?:will\s+)?ends?|{_LAST}\s+shift"),
    (
        "active",
        (
            r"(?:work|working|desk|here|with\s+you|present|office|colleagues|in\s+the\s+team|on\s+site|have\s+me"
            r"|(?<!permit to )(?<!right to )stay|staying"
            rf"|remain|remaining|continue|continuing|serve|serving|be\s+available"
            rf"|post)\b(?:(?!\bi\b)[^.!?;:]){{0,50}}\b{_UNTIL}"
        ),
    ),
    ("end", rf"{_LAST}\s+(?:calendar\s+)?day\s+(?:of|in|under|on)\s+(?:my\s+|the\s+|this\s+|our\s+)?{_JOB}"),
    ("end", rf"(?:{_JOB}|notice|notice\s+period)\b[^.!?;]{{0,60}}\b{_ENDS}"),
    ("end", rf"(?:terminat\w*|end|ending|cancel\w*|conclude|quit)\s+(?:of\s+)?(?:my|this|the|our)\s+(?:\w+\s+)?{_JOB}"),
    ("end", rf"(?:my|the|our)\s+(?:\w+\s+)?{_JOB}\s+(?:to|per|on|as|by|with|at|for)"),
    ("end", r"effective|(?:with|takes?|taking|having|have|of)\s+effect|w\.?e\.?f"),
    (
        "end",
        (
            r"(?:end|termination|separation|resignation|cessation|effective)\s+date|date\s+of\s+(?:termination"
            r"|separation)"
        ),
    ),
    ("last", rf"{_LAST}\s+(?:calendar\s+)?(?:day|date)|(?:leaving|departure|exit|leave|relieving)\s+date|lwd"),
    ("last", r"date\s+of\s+(?:leaving|departure|exit|resignation)|my\s+(?:departure|exit|time\s+here)"),
    (
        "last",
        (
            r"finishing(?=\s*\Z)|(?<!\bwe )(?<!\bto )(?<!\bit )finish(?:ing)?\s+(?:up\s+|work\s+|here\s+)?on"
            r"|wrap(?:ping)?\s+up\s+on|(?:clock|bow"
            r"|sign|knock)(?:ing)?\s+(?:out|off)"
        ),
    ),
    ("last", r"(?:brings?|takes?|carries)\s+(?:us|me|it)\s+(?:up\s+)?to|(?:this|that|it|which)\s+(?:makes|means)"),
    (
        "last",
        (
            # "I will be out on the 29th" is said of a day away.
            r"i(?:(?:'ll|\s+will|\s+shall)\s+be|'m|\s+am|'d\s+be)\s+(?:done|gone|finished|(?:out|off)(?!\s+(?:on|from"
            r"|between|sick)\b))"
        ),
    ),
    ("last", rf"notice\b[^.!?;]{{0,30}}\b(?:to|expir\w*|ending|means|{_UNTIL})"),
)
ANCHORS = tuple((purpose, re.compile(rf"\b(?:{pattern})\b")) for purpose, pattern in _ANCHORS)
CLOSELY = re.compile(
    r"(?:\b(?:on|as\s+of|as\s+from|from|by|at|until|till|til|through|thru|for|to|is|be|date|after|effective|in|of"
    r"|before|with|per)\b"
    r"|[:(-])(?:\s*\b(?:the|close|end|of|business|working|day|hours|play|cob|eob|eod|and|including|or|before|about"
    r"|around|on)\b){0,7}[\s*_]*\Z"
)
# Words of leaving make a last day only of a day that hangs on them by a preposition.
_LEAVES = re.compile(
    r"\b(?:resign\w*|quit\w*|step\w*\s+(?:down|back|away)|stand\w*\s+down|retir\w+|(?:to|will|shall|i|'ll|be|am|'m"
    r"|by|of|plan)"
    r"\s+leav(?:e|ing)|leaving|depart\w*|reliev\w+|release\s+me|released|say\s+up|no\s+longer|finishing|handing\s+back"
    r"|part(?:ing)?\s+ways|ending|expiring|mov(?:e|ing)\s+on|vacate|stop\s+working)\b"
)
_NO_LONGER = re.compile(
    r"\b(?:not|instead\s+of|rather\s+than|originally|previously|had\s+(?:planned|hoped|said|written|given)"
    r"|was\s+(?:to|going"
    r"\s+to)|would\s+have|earlier\s+than|at\s+first|(?:one|letter|e-?mail)\s+(?:in\s+which|where|that"
    r"|which)\s+i)\b[^.;,]{0,40}\Z"
)
_NOTICE_FROM = re.compile(
    r"\b(?:days?|weeks?|months?|hours?|fortnight)'?s?'?\s+(?:\w+\s+)?notice\b[^.;]{0,20}\b(?:effective|from|as\s+of"
    r"|starting|beginning|with\s+effect)\b"
)
_IS = (
    r"(?:(?:may|can|should|could|might|to|shall|will|would)\s+(?:please\s+)?be\s+(?:treated|considered|taken"
    r"|regarded|accepted)\s+as|will\s+be|would\s+(?:then\s+)?be|is|shall\s+be|being|to\s+be|as|becomes)"
)
_COPULA = re.compile(rf"\b{_IS}\s+(?:on\s+)?(?:the\s+)?\Z")
_ASIDE = re.compile(r",[^,.;]{1,60},|\([^()]{1,60}\)")
_THEN = re.compile(
    rf"(?:\s*,\s+(?=(?:my|our)\s+(?:\w+\s+){{1,2}}day(?:\s+(?:here|at\s+work))?\s*[,;.)!])"
    rf"|[\s)*_]*(?:{_IS}\s+|'s\s+)?"
    rf"|[\s,)]*(?:\([^()]{{0,40}}\)\s*)?,?\s*(?:(?:and|which|that|this|it|the\s+same)\s+)*{_IS}\s+)"
    rf"(?:also\s+|therefore\s+)?(?:(?:my|the|our)\s+)?"
    rf"(?=(?:very\s+)?{_LAST}\b(?!\s+(?:one|of\s+(?:the|my|our)|\w+\s+i\s+(?:will|shall|am)\s+(?:attend|run|take|chair)))|end\s+date|leaving\s+date)"
)
_THEN_LEAVES = re.compile(
    r"\s+(?:(?:has|will\s+have|needs)\s+to\s+be|will\s+be|is|would\s+be)\s+(?:it|that)\b|[\s,]*(?:(?:i|my"
    r"|the)\b[^.!?;,]{0,50}|(?:is\s+)?(?:when|on\s+which)\s+(?:i|my)\b[^.!?;,]{0,20})\b"
    rf"(?:leav(?:e|ing)|{_ENDS}|depart|resign|step(?:ping)?\s+down|stop\s+working|retire|finish\s+(?:up|work)"
    rf"|no\s+longer)\b"
)


def purpose_before(before: str) -> Purpose:
    """Tell what a day is for from the words before it; a remark between commas does not come in between.

    >>> purpose_before("My last day, when all is handed over, will be "), purpose_before("I resign as of ")
    ('last', 'last')
    """
    found = _nearest(before)
    return _nearest(_ASIDE.sub(" ", before)) if found in {"", "other"} and _COPULA.search(before) else found


def _nearest(before: str) -> Purpose:
    best: tuple[int, Purpose] = (-1, "")
    for purpose, pattern in ANCHORS:
        for match in pattern.finditer(before):
            best = max(best, (match.end(), purpose), key=lambda found: found[0])
    leaves = [match.end() for match in _LEAVES.finditer(before)]
    if leaves and leaves[-1] > best[0] and CLOSELY.search(before):
        best = (leaves[-1], "last")
    return "start" if best[1] == "end" and _NOTICE_FROM.search(before) else best[1]


def is_given_up(before: str) -> bool:
    """Tell a day that no longer holds: "not", "instead of", "the letter in which I gave"."""
    return _NO_LONGER.search(before) is not None


def purpose_after(after: str, otherwise: Purpose) -> Purpose:
    """Tell what a day is for from the words that follow it at once: "…18 December, which will be my last day"."""
    then = _THEN.match(after)
    if then is None:
        return otherwise
    found = [(match.end(), purpose) for purpose, pattern in ANCHORS if (match := pattern.match(after, then.end()))]
    return max(found)[1] if found else "last"


def purpose_then(after: str) -> Purpose:
    """Tell a day on which somebody leaves from any other where nothing before it says: "On 18 December I leave"."""
    return "last" if _THEN_LEAVES.match(after) else ""
