"""What ties a resignation to a condition, and what only sounds like it.

"If you have questions", "if that date is not possible" and "subject to the terms of my contract" are what careful
people write; "if my pay is not raised, I resign" is an ultimatum, and no resignation.
"""

from __future__ import annotations

import re

from resignation.bargains import bargain

_WILLING = (
    r"(?:will|would|shall|may|must|have\s+to|am\s+going\s+to|'ll|'d|'m\s+going\s+to|am|'m|hereby|formally"
    r"|can\s+only|intend\s+to|plan\s+to|be\s+forced\s+to)"
)
_GO = (
    rf"(?:(?<!when )(?<!after )(?<!before )(?<!until )(?<!once )(?<!as )\bi\b[\s,]*(?:{_WILLING}\s+)?(?:\w+\s+"
    r"){0,4}(?:resign(?:ing)?|quit(?:ting)?|step(?:ping)?\s+down|relinquish|vacate|give\s+up"
    r"|(?<!of )leave\b(?!\s+(?:(?:my|the|a|your)\s+(?:badge|laptop|keys?|notes?|phone|card|copy|room"
    r"|documentation|files?|work)|it\b|that\b|notes|you\s+(?:with|the|a|in|alone|hanging|short|without)\b|earl|sooner|behind|them\b"
    r"|balance|days?))|leaving"
    rf"|walk(?:ing)?\s+(?:out|away)|go(?!\s+on))\b"
    r"|\b(?:my|this|the)\s+(?:letter\s+of\s+)?(?:resignation|notice)\b(?!\s+(?:period|to\s+hr))"
    r"|\bhand\s+in\s+my\b|\bmy\s+notice\b)"
)
_GO_FOR_GOOD = (
    r"\b(?:(?:my|this)\s+(?:(?:letter\s+of\s+)?resignation|departure|leaving)|this\s+(?:notice|letter)|resign(?:ing)?"
    r"|quit(?:ting)?|leave\s+the\s+company)\b"
)
_CONDITIONED = re.compile(
    "|".join(
        (
            (
                r"\b(?:resignation|notice)\b[^.!?;]{0,30}\b(?:effective|effect)\b[^.!?;]{0,20}\b(?:when|once|after"
                r"|upon|if)\s+(?:i|the|my|you)\b(?!\s+(?:last|notice|end|leave))"
            ),
            (
                r"\bpending\b(?!\s+(?:tasks?|work|items?|tickets?|matters|issues|leave|dues|projects?|reviews?"
                r"|pull|jobs?))[^.!?;]{3,80}?\bi\s+(?:will\s+|hereby\s+)?(?:resign|quit|leave)\b"
                r"|\bpersuaded\s+to\s+(?:stay|remain)\b"
            ),
            r"\b(?:could|might|would)\s+(?:stay|remain)\s+for\s+the\s+right\b",
            r"\bchange\s+my\s+mind\b[^.!?;]{0,40}\bif\s+(?:you|the)\b",
            r"\bshould\s+(?:my|these|our)\s+(?:demands?|requests?|conditions?)\b[^.!?;]{3,100}?\bresignation\b",
            (
                r"\bshould\s+(?:you|the|my|this|it|we|there|no|these|that|nothing|management|things)\b[^.!?;]{2,120}?"
                r"\bi\b[\s,]*(?:will|shall|would|am\s+going\s+to|must|have\s+to|'ll"
                r"|hereby)?\s*(?:\w+\s+){0,4}(?:resign|quit|step\s+down|leave)\b"
            ),
            (
                r"\bshould\s+(?:my|this|these|nothing|no|it)\b[^.!?;]{2,120}?\b(?:consider|treat|take"
                r"|regard)\s+this\b[^.!?;]{0,30}\b(?:resignation|notice)"
            ),
            (
                rf"{_GO_FOR_GOOD}[^.!?;]{{0,80}}?\b(?:on\s+(?:the\s+)?(?:sole\s+)?condition"
                rf"|conditional(?:ly)?(?:\s+(?:up)?on)?|contingent|depend(?:s|ent|ing)\s+(?:up)?on"
                r"|only\s+(?:if|when|once|takes?\s+effect\s+(?:if|when|once))"
                r"|subject\s+to(?!\s+(?:an?\s+(?:\w+\s+)?(?:notice|period)|three|one\s+month|all|every|these|those"
                r"|the\s+(?:terms|notice"
                r"|usual|contract|statutory|law|provisions)|my\s+(?:contract\w*|notice|employment"
                r"|terms|obligations)|your\s+(?:confirmation|agreement\s+on\s+the\s+date)|any|applicable|statutory"
                r"|contractual|confirmation|approved))|pending(?!\s+(?:tasks?|work|items?|leave|holiday|dues|matters"
                r"|issues|tickets|projects)))"
            ),
            (
                rf"\b{_GO}[^.!?;]{{0,60}}?\b(?:once|as\s+soon\s+as|when|until)\s+(?:(?:the|my|a|an"
                rf"|your)\s+(?:\w+\s+){{0,2}}(?:visa|offer|job|permit|contract|promotion|raise|bonus|replacement"
                rf"|successor|loan|mortgage|background)|i\s+have\s+(?:a|an|found|signed|received|got|secured)"
                rf"|i\s+(?:find|get|receive|sign|hear|secure))\b(?!\s+(?:last|notice|end))"
                r"[^.!?;]{0,60}\b(?:is|are|has|have|been|find|get|receive|sign|hear|comes?|goes|approved|confirmed"
                r"|found|signed|received|got|secured?|job|offer)\b"
            ),
            (
                r"\b(?:once|as\s+soon\s+as)\s+(?:the|my|a|an|you|i\s+have\s+(?:a|an|found|signed|received|got"
                r"|secured))\b[^.!?;]{2,80}?\bi\s*(?:will|shall|'ll|would|am\s+going\s+to)\s+(?:\w+\s+)?(?:resign|quit"
                r"|leave\b(?!\s+(?:the|a|you|notes)))"
            ),
            (
                r"\b(?:or|otherwise|or\s+else)\b,?\s*i\s*(?:will|shall|'ll|would|am\s+going\s+to|must|have\s+to"
                r"|'m\s+going\s+to)?\s*(?:\w+\s+){0,3}(?:resign|quit|walk|be\s+leaving|leave\b(?!\s+(?:it|the|that)))"
            ),
            (
                r"\bwere\s+(?:you|the|it|this|there|my)\b[^.!?;]{3,140}?\bi(?:'d|\s+would|\s+might"
                r"|\s+could)\b[^.!?;]{0,20}\b(?:stay|think\s+again|reconsider|withdraw|change|remain|rethink)\b"
            ),
            (
                r"\bwithout\s+(?:one|it|that|this|an?|the)\b[^.!?;]{0,60}?\b(?:i\s+(?:will\s+|shall\s+"
                r"|must\s+)?(?:resign|quit|leave)|consider\s+me\s+(?:resigned|gone)|my\s+(?:notice|resignation))\b"
            ),
            (
                r"\b(?:if|should|unless)\b[^.!?;]{3,140}?\b(?:ignore|disregard|bin|shred|burn|throw|put"
                r"|void)\b[^.!?;]{0,30}\b(?:letter|notice|resignation|bin|void)\b"
            ),
            (
                r"\b(?:withdraw|rescind|retract|take\s+back|revoke|reconsider|tear\b[^.!?;]{0,20}?\bup|reverse"
                r"|rethink)\b[^.!?;]{0,50}\b(?:if|should|provided|unless|in\s+the\s+event|when|once|in\s+exchange)\b"
            ),
            (
                r"\b(?:if|should|unless|provided)\b[^.!?;]{3,140}?\b(?:withdraw|rescind|retract|take\s+back|revoke"
                r"|reconsider|tear\b[^.!?;]{0,20}?\bup|change\s+my\s+mind|rethink|think\s+again|second\s+thoughts)\b"
            ),
            (
                r"\b(?:if|should)\b[^.!?;]{3,120}?\bi\s*(?:will|would|'d|'ll|am|'m|could|might|may)\s+(?:be\s+"
                r"|consider\s+|gladly\s+|also\s+)?(?:happy\s+to\s+|willing\s+to\s+|prepared\s+to\s+|glad\s+to\s+"
                r"|open\s+to\s+|inclined\s+to\s+)?"
                r"(?:stay(?:ing)?|remain(?:ing)?)\b(?!\s+(?:until|till|for|on\s+(?:until|for)|longer|another|a\b"
                r"|through"
                r"|in\s+(?:touch|contact)|available|reachable|friends|up\s+to|past|beyond|to\s+(?:help|hand|finish"
                r"|complete)))"
            ),
            (
                r"\b(?:i|i'd|i\s+would)\b[^.!?;]{0,40}\b(?:stay|remain)\b(?!\s+(?:until|till|for|longer|another"
                r"|in\s+(?:touch|contact)|available))[^.!?;]{0,40}\b(?:if\s+(?:the|my|you\s+(?:match|raise|offer"
                r"|can\s+(?:match|offer|raise)|increase|promote|agree\s+to))|provided|on\s+condition|only\s+if)"
            ),
            (
                r"\b(?:reconsider\w*|withdraw\w*|change\s+my\s+mind\s+about"
                r"|rethink)\b[^.!?;]{0,20}\b(?:my\s+)?(?:resignation|decision|notice|resigning|leaving)\b"
            ),
            (
                r"\b(?:open|happy|willing|prepared)\s+to\s+(?:stay(?:ing)?|(?:a\s+)?counter-?\s?offers?|remain(?:ing)?"
                r"|negotiat\w+|consider(?:ing)?\s+(?:a\s+)?counter)\b(?!\s+(?:until|till|for|on|longer|another|in"
                r"|available|through|past|beyond|a\b|up\b))"
            ),
            (
                r"\b(?:resignation|notice|letter)\b[^.!?;]{0,40}\b(?:applies|counts|is\s+valid|holds|stands"
                r"|takes\s+effect|becomes\s+effective|is\s+effective)\s+only\s+(?:if|when|once|in\s+case|after)"
            ),
        )
    )
)
_FIRM = re.compile(
    r"\b(?:not|never|cannot|won't|no|nothing\s+(?:will|can|would|could"
    r"|you))\b[^.!?;,]{0,30}\b(?:reconsider|withdraw|change|conditional|contingent"
    r"|open\s+to|rethink|stay|negotiat)|\b\bif\s+it\s+were\s+(?:up|only)\b"
    r"|\bwouldn't\s+be\s+(?:leaving|going|resigning)|\b\b(?:unless|until)\b[^.;]{0,40}\botherwise"
    r"|\bfinal\s+and\s+irrevocable|unconditional|\b(?:doesn't|does\s+not|not|isn't)\s+(?:depend|hang"
    r"|conditional)|\bif\s+(?:you|we|i|it|they|anyone|anybody|someone)(?:'d|\s+had)\s+(?:\w+ed|told"
    r"|said|been|known|come)\b|\b(?:told|promised)\s+(?:you\s+)?(?:that\s+)?i'd\b"
)


def tied(sentence: str) -> re.Match[str] | None:
    """Find the words of a folded sentence that make leaving, or staying, depend on something.

    >>> tied("if my pay is not raised, i will resign.") is not None, tied("if you have questions, i am here.")
    (True, None)
    """
    found = _CONDITIONED.search(sentence) or bargain(sentence)
    return None if found and _FIRM.search(sentence) else found
