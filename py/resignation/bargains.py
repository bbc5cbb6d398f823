"""Clauses of a bargain: what hangs on what, where a sentence offers or refuses to stay.

``conditions`` knows set phrases; here a sentence is parted into what must happen and what follows from it, and the two
are weighed: a careful "if you have questions, ask" has neither a deal nor a going in it.
"""

from __future__ import annotations

import re

_IF = re.compile(
    r"\b(?:(?P<strict>once|as\s+soon\s+as|when|until|the\s+(?:moment|minute))|only\s+if|if(?!\s+only)|unless|provid(?:ed|ing)(?:\s+that)?|(?:so|as)\s+long\s+as"
    r"|on\s+(?:the\s+)?(?:strict\s+|sole\s+|one\s+)?condition(?:\s+that)?|in\s+(?:the\s+)?(?:event|case)(?:\s+(?:that|of))?|assuming(?:\s+that)?|supposing"
    r"|failing|absent|barring|depending\s+(?:up)?on|(?:contingent|conditional|dependent|conditioned)\s+(?:up)?on|subject\s+to|in\s+(?:exchange|return)\s+for"
    r"|pending|should(?=\s+(?:you|the|my|this|these|it|we|there|no|that|nothing|management|things|they|he|she|hr|anyone|your|our|i|a|an)\b)"
    r"|were(?=\s+(?:you|the|it|this|there|my|i|we|they)\b)|had(?=\s+you\b))\b"
)
_DEAL = re.compile(
    r"\b(?:visa|offers?|contract|permit|job|promot\w+|raise|bonus|equity|vest\w*|severance|mortgage|green\s+card|background|transfer|funding|salary|pay|paid"
    r"|money|compensation|package|budget|terms|demands?|conditions?|sign(?:ed|s)?|approv\w+|clears?|cleared|relocation|title|role|remote|rota|policy|decision|appeal"
    r"|grievance|board|counter\w*|match\w*|another\s+(?:job|post|position)|start\s+at|new\s+(?:company|place|employer)|loan|clawback)\b"
)
_BENIGN = re.compile(
    r"\s*(?:that\s+)?(?:(?:you|anyone|anybody|someone|somebody|they|the\s+(?:company|team|firm|department)|hr|it|this|that|there|we|whoever|i)(?:'d|'s|'re|'ve|'m)?\s+)?(?:(?:would|should|do|does|ever|still"
    r"|also|is|are|were|could|can|am|have|has|may|might|be|will)\s+)*(?:rather|prefer\w*|like|need\w*|any|anything|further|questions?|wish\w*|think|see|calculate\w*|agree(?:d|s|able)?\b(?!\s+to\s+(?:my|pay|raise|match|give|a\s+(?:raise|promotion)))|wonder\w*|require\w*"
    r"|feel|believe|decide|helps?|helpful|easier|suits?|convenient|possible|works|useful|mistaken|wrong|miscount\w*|correct|better|best|necessary|unclear|missing|acceptable|appropriate|permitted|customary|free|"
    r"wanted|asked|curious|around|ever|left|allowed|able|want\b(?!\s+me\s+to\s+stay\b(?!\s+(?:longer|until|on|a)))|forgot\w*|overlooked|done|reading|received?|got|seen)\b"
    r"|[^,.;:]{0,40}\b(?:questions?|date|day\s+(?:is|does|doesn't|isn't)|calculation|exit\s+interview|hand-?over|successor|replacement|training|sooner|earlier|laptop|payslips?|documentation|garden|address|form\b|procedure|weather|help)\b"
    r"|\s+(?:all|everything)\s+goes|\s+(?:not|so|necessary|possible|needed|required|applicable|any|anything|approved|memory|i\s+(?:may|might|can|could|owe|have\s+any))\b|\s*[,.]"
    r"|\s+(?:the|my)\s+(?:terms|notice|contract\w*|usual|statutory|leave|provisions|law)\b(?!\s+(?:is|are|were|gets?)\s+(?:raised|waived|changed|paid))|\s+(?:your|my)\s+(?:confirmation|approval|records|agreement|absence|leave)"
)
_OUT = (
    r"(?:resign\w*|quit\w*|step(?:ping)?\s+down|depart\w*|walk(?:ing)?\b|go\b(?!\s+(?:on|to|through|over|into|for|with|in|back)\b)|going\b(?!\s+(?:to|on|through))|gone\b|out\b(?!\s+of\s+(?:respect|the\s+office|office))|off\b(?!\s+(?:on|from|work|sick))|done\b"
    r"|(?<!of )(?<!my )(?<!days )(?<!annual )(?<!your )leave\b(?!\s+(?:it|that|the\s+(?:keys|notes|decision|laptop|work|date)|you\s+(?:with|the|a)|a\b|earl|soon|balance|days?|for\b|from\b|notes|behind|everything|open|my\s+(?:laptop|keys|notes)))|leaving\b(?!\s+(?:the\s+(?:keys|notes)|behind|early|it))"
    r"|be\s+on\s+my\s+way|give\s+(?:up|notice|in\s+my)|hand\s+in|relinquish|vacate)"
)
_FOLLOWS = re.compile(
    rf"(?<!when )(?<!after )(?<!before )(?<!until )(?<!once )(?<!where )\bi(?:'m|'ll|'d)?\s+(?:(?!not\b|never\b|if\b|when\b|who\b)[\w']+\s+){{0,5}}?{_OUT}|\bi\s+(?:don't|do\s+not|won't|will\s+not|can't|cannot)\s+(?:keep|stay|remain|continue|want\s+(?:mine|to\s+stay))"
    r"|\b(?:my|this|the)\s+(?:letter\s+of\s+)?(?:resignation|decision\s+to\s+(?:leave|resign))\b|\b(?:take|consider|treat|regard|accept|read|see|count)\s+(?:this|it)\b[^.!?;]{0,30}\b(?:notice|resignation|final)"
    r"|\b(?:this|the|my)\s+(?:letter|notice|e-?mail|note|message)\b[^.!?;]{0,30}\b(?:void|valid|counts?|count|stands?|stand|effective|effect|null|moot|applies|apply|nothing|ignored?|disregard\w*|withdrawn|withdraw|good|operative|mean|scrap\w*|bin|forgotten|forget)\b"
    r"|\b(?:act\s+on\s+(?:it|this)|(?:throw|tear|shred|bin|burn|rip|ignore|disregard|forget|scrap|pull|cancel|void|return|delete)\b[^.!?;,]{0,20}\b(?:letter|notice|away|up|this|resignation|it)\b)"
    r"|\b(?:take\s+(?:it|this|that)\s+back|withdraw\w*|revoke\w*|retract\w*|rescind\w*|change\s+my\s+mind|reconsider\w*|rethink\w*|think\s+again|stay\s+put|stick\s+around|talk(?:ed)?\s+out\s+of)\b"
    r"|\bi(?:'ll|'d|'m)?\s+(?:[\w']+\s+){0,4}?(?:stay|remain|continue|be\s+staying|keep\s+going|carry\s+on)\b(?!\s+(?:until|till|up\s+to|for|longer|another|a\b|on\s+(?:until|for|a)|in\s+(?:touch|contact)|available|reachable|through|as\s+long"
    r"|past|beyond|to\s+(?:help|hand|finish|complete|support|train|work|serve|assist|be)|with\s+the\s+(?:hand|work)|connected|friends))|\b(?:no\s+choice\s+but\s+to|forced\s+to|compelled\s+to|obliged\s+to|have\s+to)\s+(?:resign|leave|quit|go\b|step)"
)
_ONLY_A_DATE = re.compile(
    r"\b(?:sooner|earlier|later|longer|extra|a\s+(?:few|week|bit|day)|next\s+possible|in\s+touch|by\s+then|on\s+that\s+day|then\s+ends|alternatively|never\s+leave|either\s+way|regardless|happy\s+to\s+(?:help|train|work|answer)"
    r"|final\s+and)\b"
)
_IDIOMS = re.compile(
    r"\b(?:match|beat|raise|double|promote|give|pay|offer|fix|change|move|let|find|make|get|sort|reverse|drop|put|bring|keep|restore|show|name|top|increase|send|transfer)\b[^.!?;]{2,80}?\b(?:and|then)\s+(?:i(?:'ll|\s+will|'d|\s+would|'m|\s+am)"
    r"\s+(?:\w+\s+)?(?:stay(?:ing)?|remain|reconsider|withdraw|forget|tear|take|not\s+(?:leave|go))|you\s+(?:can|may)\s+(?:throw|tear|bin|ignore|forget|shred|burn|keep)|(?:we|this)\b[^.!?;]{0,20}\b(?:forget|never|letter))"
    r"|\beither\b[^.!?;]{2,100}\bor\s+(?:else\s+)?(?:i\b|me\b|you(?:'ll|\s+will)?\s+(?:lose|be\s+without)|this\s+(?:is|stands))|\bno\s+[\w\s-]{2,24},\s+no\s+(?:me|maya|engineer|deal)\b"
    r"|\b(?:it's|it\s+is|that's)\s+(?:the|a|my)\s+[\w\s-]{2,40}\s+or\s+(?:my\s+(?:resignation|notice)|me\b|i\s+(?:go|leave|quit|walk))"
    r"|\b(?:would|could|might|may|will|can)\s+(?:still\s+|easily\s+|well\s+|yet\s+)?(?:change|alter|reverse|make\s+me\s+(?:change|rethink|reconsider))\s+(?:my\s+(?:mind|decision)|this\b|that\b|everything)|\b(?:would|could|might)\s+(?:keep|persuade|convince|tempt|get)\s+me\s+(?:here|to\s+(?:stay|remain|reconsider))|\bmake\s+me\s+stay\b"
    r"|\b(?:stay|remain|reconsider|tear\s+(?:this|it)\s+up|withdraw|take\s+(?:it|this)\s+back|think\s+again)\b[^.!?;,]{0,20}\bfor\s+(?:the\s+right|a\s+(?:\d|raise|better|proper|fair|higher|real|\w+\s+(?:raise|title|role|package))|more\s+money|double)"
    r"|\b(?:convinced|persuaded|talked\s+(?:in)?to|won\s+over)\b[^.!?;]{0,20}\b(?:stay\w*|remain\w*)\b|\b(?:hold|park|keep|sit\s+on)\s+(?:on\s+to\s+)?this\s+(?:letter|notice|resignation|e-?mail)\b[^.!?;]{0,40}\b(?:until|and\s+only|unless|till|if)\b"
    r"|\b(?:only|not)\b[^.!?;]{0,25}\b(?:valid|effective|binding|operative|final)\b[^.!?;]{0,20}\b(?:if|when|once|until|unless|after)\b"
    r"|\b(?:depend(?:s|ent|ing)?|hinges?|hangs?|rests?|turns?)\s+(?:up)?on\b(?=[^.!?;]{3,90}\bi\s+(?:will|shall|'ll|resign|leave))|\b(?:my\s+(?:resignation|departure|leaving|decision|exit|notice)|whether\s+i\s+(?:leave|go|stay|resign))\b[^.!?;]{0,40}"
    r"\b(?:depends?|hinges?|hangs?|rests?|turns?|is\s+(?:tied|linked|conditional|contingent|dependent|subject|up\s+to\s+you|negotiable))\b(?!\s+(?:to\s+(?:the|my|any)\s+(?:terms|notice|contract|usual)))"
    r"|\bmy\s+(?:resignation|departure)\s+is\s+negotiable|\bthe\s+(?:ball\s+is\s+in\s+your\s+court|choice\s+is\s+yours)\b|\b(?:otherwise|or\s+else|if\s+not|failing\s+(?:which|that|this))\b,?\s+(?:please\s+|kindly\s+|then\s+)?(?:i(?:'m|'ll|\s+am|\s+will|\s+shall)?\s+"
    rf"(?:\w+\s+){{0,3}}?{_OUT}|(?:take|treat|consider|accept|regard)\s+this\b|this\s+(?:letter|is|notice)\b|my\s+(?:resignation|notice))"
)
_STEADY = re.compile(
    r"\b(?:whether\s+or\s+not|either\s+way|regardless|in\s+any\s+case|no\s+matter|even\s+if|as\s+if|if\s+(?:you|we|i|it|they|someone|anyone|anybody)(?:'d|\s+had)\s+(?!not\b)(?:\w+ed|told|said|been|known|come)|(?:told|promised|said)\s+(?:\w+\s+){0,2}(?:that\s+)?i'?d?)\b"
)


def bargain(sentence: str) -> re.Match[str] | None:
    """Find the words of a folded sentence that trade going, or staying, for something.

    >>> bargain("if marcus keeps his job, i don't keep mine.") is not None, bargain("if it helps, i can leave a week sooner.")
    (True, None)
    """
    if _STEADY.search(sentence):
        return None
    if idiom := _IDIOMS.search(sentence):
        return idiom
    return next((match for match in _IF.finditer(sentence) if _is_deal(sentence, match)), None)


def _is_deal(sentence: str, match: re.Match[str]) -> bool:
    """Weigh what must happen against what follows."""
    if _BENIGN.match(sentence, match.end()):
        return False
    comma = re.compile(r"[,;:-]\s|\bthen\b").search(sentence, match.end())
    end = comma.start() if comma else len(sentence)
    asked, rest = sentence[match.end() : end], f"{sentence[: match.start()]} | {sentence[end:]}"
    follows = _FOLLOWS.search(rest)
    if follows is None and (late := _FOLLOWS.search(asked, min(8, len(asked)))) and not late.group().startswith("my"):
        asked, rest, follows = asked[: late.start()], late.group() + asked[late.end() :], late
    if follows is None or _ONLY_A_DATE.search(rest):
        return False
    return match["strict"] is None or (_DEAL.search(asked) is not None and "my last" not in asked)
