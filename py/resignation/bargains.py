"""Clauses of a bargain: what hangs on what, where a sentence offers or refuses to stay.

``conditions`` knows set phrases; here a sentence is parted into what must happen and what follows from it, and the two
are weighed: a careful "if you have questions, ask" has neither a deal nor a going in it.
"""

from __future__ import annotations

import re

_IF = re.compile(
    r"\b(?:(?P<strict>once|as\s+soon\s+as|when|until|the\s+(?:moment|minute))|if,?\s+and\s+only\s+if"
    r"|only\s+if|on\s+the\s+(?:understanding|basis|footing|premise)\s+that"
    r"|with\s+the\s+proviso(?:\s+that)?|if(?!\s+only)|unless|provid(?:ed|ing)(?:\s+that)?|(?:so|as)\s+long\s+as"
    r"|on\s+(?:the\s+)?(?:strict\s+|sole\s+|one\s+)?condition(?:\s+that)?|in\s+(?:the\s+)?(?:event"
    r"|case)(?:\s+(?:that|of))?|assuming(?:\s+that)?|supposing|failing|absent|in\s+the\s+absence\s+of|without(?=\s+\w)"
    r"|barring|depending\s+(?:up)?on|(?:contingent|conditional|dependent|conditioned)\s+(?:up)?on"
    r"|subject\s+to|in\s+(?:exchange|return)\s+for"
    r"|pending\s+(?=approval|confirmation|receipt|outcome|resolution|signature|the\s+(?:outcome|result"
    r"|approval|signing|decision))|should(?=\s+(?:you|the|my|this|these|it|we|there|no|that|nothing"
    r"|management|things|they|he|she|hr|anyone|your|our|i|a|an)\b)"
    r"|were(?=\s+(?:you|the|it|this|there|my|i|we|they)\b)|had(?=\s+you\b))\b"
)
_DEAL = re.compile(
    r"\b(?:visa|offers?|contract|permit|job|promot\w+|raise|bonus|equity|vest\w*|severance|mortgage"
    r"|green\s+card|background|transfer|funding|salary|pay|paid"
    r"|money|compensation|package|budget|terms|demands?|conditions?|sign(?:ed|s)?|approv\w+|clears?"
    r"|cleared|relocation|title|role|remote|rota|policy|decision|appeal"
    r"|grievance|board|counter\w*|match\w*|another\s+(?:job|post|position)|start\s+at|new\s+(?:company"
    r"|place|employer)|loan|clawback)\b"
)
_BENIGN = re.compile(
    r"\s*(?:that\s+)?(?:(?:you|anyone|anybody|someone|somebody|they|the\s+(?:company|team|firm"
    r"|department)|hr|it|this|that|there|we|whoever|i)(?:'d|'s|'re|'ve|'m)?\s+)?"
    r"(?:(?:would|should|do|does|ever|still|also|is|are|were|could|can|am|have|has|may|might|be|will)\s+)*"
    r"(?:rather|prefer\w*|like|need\w*|any|anything|further|questions?|wish\w*|think|see|calculate\w*"
    r"|agree(?:d|s|able)?\b(?!\s+to\b)|wonder\w*|require\w*"
    r"|feel|believe|decide|helps?|helpful|easier|suits?|convenient|possible|works|useful|mistaken"
    r"|wrong|miscount\w*|correct|better|best|necessary|unclear|missing|acceptable|appropriate|permitted|customary|free"
    r"|wanted|asked|curious|around|ever|left|allowed|able|accept\w*|approve\w*|consent|allow|happy"
    r"|fine|content|spare|release|grant|here|remember|live|concerned|reading|received?|got|seen"
    r"|forgot\w*|overlooked|done|want\b(?!\s+me\s+to\s+stay\b(?!\s+(?:longer|until|on|a))))\b"
    r"|[^,.;:]{0,40}\b(?:questions?|date|day\s+(?:is|does|doesn't|isn't)|calculation|exit\s+interview"
    r"|hand-?over|successor|replacement|training|sooner|earlier|laptop|payslips?|documentation|garden"
    r"|address|form\b|procedure"
    r"|weather|help|working\s+day|our\s+paths|you\s+could\s*[.!]|away|object|otherwise|finished\s+before|plan)\b"
    r"|\s+(?:all|everything)\s+goes|\s+(?:not\s+(?:already|yet|possible|needed|required|too|so)|so"
    r"|necessary|possible|needed|required|applicable|any|anything|approved|memory|i\s+(?:may|might|can"
    r"|could|owe|stay\w*|keep|kept|remain\w*|were|am\s+(?:mistaken|wrong|able|right|to|still|away|ill)"
    r"|don't\s+(?!get|hear|receive|start|see|have)|have\s+(?:any|made|not\s+yet)))\b|\s*\."
    r"|\s+(?:an?|any|clause|section|article|statutory|contractual|applicable|notice|company"
    r"|all)\b(?=[^,.;]{0,30}\b(?:notice|terms|policy|period|law|provisions?|rules|requirements?|contract|\d))"
    r"|\s+(?:the|my)\s+(?:terms|notice|contract\w*|usual|statutory|leave|provisions|law"
    r"|conditions\s+of)\b(?!\s+(?:is|are|were|gets?)\s+(?:raised|waived|changed|paid))|\s+(?:your"
    r"|my)\s+(?:confirmation|approval|records|agreement|absence|leave)"
)
_OUT = (
    r"(?:resign\w*|quit\w*|step(?:ping)?\s+down|depart\b|walk(?:ing)?\b(?=\s*(?:away|out|[.,!]|$))"
    r"|(?:(?<=ll )|(?<=will )|(?<=shall )|(?<=i )|(?<=to )|(?<=must ))go\b(?=\s*(?:[.,!;]|$|as\b"
    r"|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|without|quietly|at\b|by\b|on\s+\d|and\b|elsewhere|away|too))"
    r"|(?<!of )(?<!as )(?<!my )(?<!days )(?<!annual )(?<!your )(?<!some )(?<!remaining )(?<!take )(?<!on )leave\b(?!"
    r"\s+(?:it|that|the\s+(?:keys|notes|decision|laptop|work|date|room|office\s+(?:early|at))"
    r"|you\s+(?:with|the|a)|a\b|earl|soon|balance|days?|for\b|from\b|notes|behind"
    r"|everything|open|room|them|my\s+(?:laptop|keys|notes|badge)))|leaving\b(?!\s+(?:the\s+(?:keys"
    r"|notes)|behind|early|it))|be\s+on\s+my\s+way|give\s+(?:up\s+my|notice)"
    r"|hand(?:ing)?\s+in\s+my\s+(?:notice|resignation|papers)|relinquish|vacate)"
)
_OFF = (
    r"(?<!where )\bi(?:'m|\s+am|'ll\s+be|\s+will\s+be|\s+shall\s+be|'d\s+be|\s+would\s+be)\s+(?:gone"
    r"|out|off|done|going|leaving|history)\b(?!\s+(?:to\b|on\b|of\s+(?:the\s+office|office|town)|from"
    r"|work|sick|with|through))"
)
_FOLLOWS = re.compile(
    r"(?<!when )(?<!after )(?<!before )(?<!until )(?<!once )(?<!where )\bi(?:'m|'ll|'d)?\s+(?:(?!not\b"
    rf"|never\b|if\b|when\b|who\b|before\b|after\b|until\b)[\w']+\s+){{0,5}}?{_OUT}|{_OFF}"
    r"|\bi\s+(?:don't|do\s+not|won't|will\s+not|can't|cannot)\s+(?:keep\s+(?:mine|my|this|working"
    r"|going)|stay\b|remain\b|continue|want\s+(?:mine|to\s+stay))"
    r"|\b(?:it|this)(?:'s|\s+is|\s+becomes)\s+(?:void|null|off|moot|withdrawn|worthless)\b"
    r"|\bdecision\s+(?:would|could|might)\s+be\s+(?:different|another)|\b(?:is|have|get|be|as|in"
    r"|and)\s+my\s+notice\b(?!\s+period)|\b(?:my|this|the)\s+(?:letter\s+of\s+)?(?:resignation"
    r"|decision\s+to\s+(?:leave|resign))\b"
    r"|\bconsider\s+me\s+(?:gone|resigned|out)\b|\b(?:take|consider|treat|regard|accept|read|see"
    r"|count)\s+(?:this|it)\b[^.!?;]{0,30}\b(?:notice"
    r"|resignation|final|void|null|cancelled|withdrawn|never|moot|effective|done)\b"
    r"|\b(?:consider|treat|regard|take)\s+(?:the\s+)?(?:enclosed|attached|above|letter"
    r"|following)\b[^.!?;]{0,30}\b(?:effective|notice|resignation|final|valid|void|binding|done)\b"
    r"|\b(?:this|the|my)\s+(?:letter|notice|e-?mail|note|message)\b[^.!?;]{0,30}\b(?:void"
    r"|falls?\s+away|laps\w+|valid|counts?|stands?|effective|effect|null|moot|applies|apply|nothing"
    r"|ignored?|disregard\w*|withdrawn|withdraw|good|operative|mean|scrap\w*|bin|forgotten|forget)\b"
    r"|\b(?:act\s+on\s+(?:it|this)|(?:throw|tear|shred|bin|burn|rip|ignore|disregard|forget|scrap|pull"
    r"|cancel|void)\b[^.!?;,]{0,20}\b(?:letter|notice|away|up|this|resignation)\b)"
    r"|\b(?:take\s+(?:it|this|that)\s+back|withdraw\w*|revoke\w*|retract\w*|rescind\w*"
    r"|change\s+my\s+mind|reconsider\w*|rethink\w*|think\s+again|stay\s+put|stick\s+around|talk(?:ed"
    r"|s)?\s+me\s+out\s+of)\b|\bi(?:'ll|'d|'m)?\s+(?:(?!not\b|never\b)[\w']+\s+){0,4}?(?:stay(?:ing)?|remain(?:ing)?"
    r"|be\s+staying|keep\s+going|carry\s+on)\b(?!\s+(?:until|till|up\s+to|for|longer|another|a\b"
    r"|on\s+(?:until|for|a|to|as|the|your|my)|in\s+(?:touch|contact|the\s+loop)|available|reachable|through|as\s+long"
    r"|past|beyond|to\s+(?:help|hand|finish|complete|support|train|work|serve|assist|be)"
    r"|with\s+the\s+(?:hand|work)|connected|friends|at\s+your|committed|grateful|happy|open|late|over"
    r"|into|during|focused))"
    r"|\bi(?:'ll|'d)?\s+(?:[\w']+\s+){0,3}?continue\b(?=\s*(?:[.,;]|$)|\s+(?:here|with\s+the\s+company"
    r"|at\s+the|in\s+my\s+(?:role|job|post|position)))"
    r"|\b(?:no\s+(?:other\s+)?(?:choice|way|option|alternative|course)\s+(?:left\s+)?(?:but|than"
    r"|except)\s+to|nothing\s+(?:for\s+it|left)\s+but\s+to|forced\s+to|compelled\s+to|obliged\s+to"
    r"|have\s+to)\s+(?:resign|leave|quit|go\b|step)"
)
_ONLY_A_DATE = re.compile(
    r"\b(?:sooner|earlier|later|longer|extra|a\s+(?:few|week|bit|day)|next\s+possible|in\s+touch"
    r"|by\s+then|on\s+that\s+day|then\s+ends|alternatively|never\s+leave|either\s+way|regardless"
    r"|happy\s+to\s+(?:help|train|work|answer)|final\s+and)\b"
)
_IDIOMS = re.compile(
    r"\b(?:my|this|the)\s+(?:notice|resignation|letter"
    r"|departure)\b[^.!?;]{0,30}\b(?<!not )(?:conditional|contingent|conditioned)\b|\b(?:brought|won"
    r"|bought|talked)\s+(?:a?round|over|back)\b"
    r"|\bfirst\b[;,]?\s+(?:and\s+)?(?:only\s+)?then\s+(?:i\s+)?(?:shall|will|'ll)\s+(?:i\s+)?(?:resign"
    r"|leave|go)|\bone\s+condition\b[^.!?;]{0,12}\bi(?:'d|\s+would|'ll|\s+will)?\s+(?:stay|remain"
    r"|leave|resign|go)|\b(?:open|willing|ready|prepared|inclined"
    r"|happy)\s+to\s+stay(?:ing)?\b(?!\s+(?:on\s+(?:until|for|to)|until|till|for\s+(?:an?|the|one|two"
    r"|another|as)\s+(?:\w+\s+)?(?:week|month|day|few|hand|trans)|longer|in\s+touch|another|a\b"
    r"|through|past))|\bif\s+not,?\s+(?:goodbye|farewell|so\s+be\s+it|adieu|i'm\s+(?:gone|out|off))\b"
    r"|\bor\s+(?:else\s+)?(?:please\s+)?(?:accept|take|consider|treat)\s+(?:this|it)\s+as\b"
    r"|\byou\s+(?:match|beat|raise|promote|pay|give|meet|fix)\b[^.!?;]{2,70},?\s+or\s+i\b|\b(?:way"
    r"|thing|only)\b[^.!?;]{0,24}\b(?:to|could|would|will|can|might)\s+(?:keep|retain|hold)\s+me\b|"
    r"\bor\s+(?:else\s+)?i(?:'m|'ll|\s+am|\s+will|\s+shall)?\s+(?:\w+\s+)?(?:gone|out\b|off\b|leave"
    r"|quit|walk|resign|go\b(?=\s*[.,!]|$))\b(?!\s+(?:it|that|the|notes|a)\b)|"
    r"\b(?:hire|appoint|guarantee|approve|cancel|remove|replace|fire|sack|commit|agree|grant|recognise"
    r"|recognize|stop|end|start|return|reinstate|sort|lift|scrap|allow|add|take|tell|withdraw|match"
    r"|beat|raise|double|promote|give|pay|offer|fix|change|move|let|find|make|get|sort|reverse|drop"
    r"|put|bring|keep|restore|show|name|top|increase|send|transfer)\b[^.!?;]{2,80}?\b(?:and"
    r"|then)\s+(?:i(?:'ll|\s+will|'d|\s+would|'m|\s+am)"
    r"\s+(?:\w+\s+)?(?:stay(?:ing)?\b(?!\s+(?:until|till|in\s+touch|for|available|on\s+(?:until|to)))"
    r"|reconsider|withdraw|forget\s+(?:this|it|about)|tear|take\s+(?:it|this|that)\s+back"
    r"|not\s+(?:leave|go))|you\s+(?:can|may)\s+(?:throw|tear|bin|ignore|forget|shred"
    r"|burn)\b[^.!?;,]{0,10}\b(?:this|it|letter)|(?:we|this)\b[^.!?;]{0,20}\b(?:forget|never))"
    r"|\beither\b[^.!?;]{2,100}\bor\s+(?:else\s+)?(?:i(?:'m|'ll|\s+will|\s+am"
    r"|\s+shall)?\s+(?:\w+\s+){0,2}?(?:do\b(?=\s*[.,!]|$)|go\b(?=\s*[.,!]|$)|out\b|gone|off\b|resign"
    r"|quit|leave|walk\b)|you\s+(?:will\s+)?(?:get|have)\s+my|you(?:'ll|\s+will)?\s+(?:lose"
    r"|be\s+without)|this\s+(?:is|stands))|\bno\s+[\w\s-]{2,24},\s+no\s+(?:me|maya|engineer|deal)\b"
    r"|\b(?:it's|it\s+is|that's)\s+(?:the|a|my)\s+[\w\s-]{2,40}\s+or\s+(?:my\s+(?:resignation|notice)"
    r"|me\b|i\s+(?:go|leave|quit|walk))"
    r"|\b(?:would|could|might|may|will|can)\s+(?:still\s+|easily\s+|well\s+|yet\s+)?(?:change|alter"
    r"|reverse|make\s+me\s+(?:change|rethink|reconsider))\s+(?:my\s+(?:mind|decision))|\b(?:would"
    r"|could|might)\s+(?:keep|persuade|convince|tempt|get)\s+me\s+(?:here|to\s+(?:stay|remain"
    r"|reconsider))|\bmake\s+me\s+stay\b|\bor\s+(?:else\s+)?(?:you\s+(?:will\s+|can\s+|may\s+"
    r"|'ll\s+)?)?(?:please\s+)?(?:(?:accept|take|get|have|receive|process)\s+my\s+(?:notice"
    r"|resignation)|lose\s+me\b)|\band\s+this\s+(?:resignation|letter"
    r"|notice)\b[^.!?;]{0,12}\b(?:history|void|forgotten|off|gone|bin|moot|nothing|past|scrap)"
    r"|\b(?:open|willing|ready|prepared|happy|glad|free|available)\s+(?:to\s+(?:talk|talks|discuss"
    r"|hear|listen|negotiat\w+|consider)|for\s+talks)\b[^.!?;]{0,30}\b(?:staying|to\s+stay|counter\w*"
    r"|another\s+offer|better\s+offer|a\s+way\s+back)\b(?!\s+(?:until|till|for|in|on\s+(?:until|for"
    r"|to)|longer|through|to\s+help))"
    r"|\b(?:stay|remain|reconsider|tear\s+(?:this|it)\s+up|withdraw|take\s+(?:it|this)\s+back"
    r"|think\s+again)\b[^.!?;,]{0,20}\bfor\s+(?:the\s+right|a\s+(?:\d|raise|better|proper|fair|higher"
    r"|real|\w+\s+(?:raise|title|role|package))|more\s+money|double)"
    r"|\b(?:convinced|persuaded|talked\s+(?:in)?to|won\s+over|swayed"
    r"|tempted)\b[^.!?;]{0,20}\b(?:stay\w*|remain\w*|otherwise|not\s+to|back)\b|\b(?:hold|park|keep"
    r"|sit\s+on)\s+(?:on\s+to\s+)?this\s+(?:letter|notice|resignation"
    r"|e-?mail)\b[^.!?;]{0,40}\b(?:until|and\s+only|unless|till|if)\b"
    r"|\b(?:only\b[^.!?;]{0,25}\b(?:valid|effective|binding|operative|final)\b[^.!?;]{0,20}\b(?:if"
    r"|when|once|unless)|not\b[^.!?;]{0,10}\b(?:valid|binding|operative)\b[^.!?;]{0,12}\bunless)\b"
    r"|\b(?:depend(?:s|ent|ing)?|hinges?|hangs?|rests?"
    r"|turns?)\s+(?:up)?on\b(?=[^.!?;]{3,90}\bi\s+(?:will|shall|'ll|resign|leave))"
    r"|\b(?:my\s+(?:resignation|departure|leaving|decision|exit|notice)|whether\s+i\s+(?:leave|go|stay"
    r"|resign))\b[^.!?;]{0,40}\b(?:depends?|hinges?|hangs?|rests?|turns?|is\s+(?:conditional|contingent|up\s+to\s+you"
    r"|negotiable))\b(?!\s+(?:to\s+(?:the|my|any)\s+(?:terms|notice|contract|usual)))"
    r"|\bmy\s+(?:resignation|departure)\s+is\s+negotiable|\bthe\s+(?:ball\s+is\s+in\s+your\s+court)\b"
    r"|\b(?:otherwise|or\s+else|if\s+not|failing\s+(?:which|that|this))\b,?\s+(?:please\s+|kindly\s+"
    r"|then\s+)?(?:i(?:'m|'ll|\s+am|\s+will|\s+shall)?\s+"
    rf"(?:\w+\s+){{0,3}}?{_OUT}|(?:take|treat|consider|accept|regard)\s+this\b|this\s+(?:letter|is"
    r"|notice)\b|my\s+(?:resignation|notice))"
)
_ASKS = re.compile(
    r"\b(?:grateful|appreciate(?:\s+it)?|glad|obliged|happy|delighted|thankful|pleased|kind"
    r"|wonder(?:ing)?|ask|know|me|mind|sorry|fine|lovely|nice|good|understand|see|check|sure|tell\s+you)\s+\Z"
)
_GAINED = re.compile(
    r"\b(?:sign(?:s|ed)?|approv\w+|clear(?:s|ed)|confirm\w*|vest(?:s|ed)?|found|find|gets?|got"
    r"|receiv\w+|granted|through|in\s+hand|secur\w+|paid|closes?|offered|has|have|settled|sold|lands?)\b"
)
_STEADY = re.compile(
    r"\b(?:(?:unless|until)\b[^.;]{0,40}\botherwise|whether\s+or\s+not|either\s+way|regardless"
    r"|in\s+any\s+case|no\s+matter|even\s+if|as\s+if|if\s+(?:you|we|i|it|they|someone|anyone"
    r"|anybody)(?:'d|\s+had)\s+(?!not\b)(?:\w+ed|told|said|been|known|come)|(?:told|promised"
    r"|said)\s+(?:\w+\s+){0,2}(?:that\s+)?i'?d?)\b"
)


def bargain(sentence: str) -> re.Match[str] | None:
    """Find the words of a folded sentence that trade going, or staying, for something.

    >>> bargain("if marcus keeps his job, i don't keep mine.") is not None
    True
    >>> bargain("if it helps, i can leave a week sooner.") is None
    True
    """
    deals = (match for match in _IF.finditer(sentence) if _is_deal(sentence, match))
    found = _IDIOMS.search(sentence) or next(deals, None)
    return None if found and _STEADY.search(sentence) else found


def _is_deal(sentence: str, match: re.Match[str]) -> bool:
    """Weigh what must happen against what follows."""
    if _BENIGN.match(sentence, match.end()) or _ASKS.search(sentence, 0, match.start()):
        return False
    comma = re.compile(r"[,;:-]\s|\bthen\b").search(sentence, match.end() + 2)
    end = comma.start() if comma else len(sentence)
    first, last = sentence.rfind(";", 0, match.start()) + 1, sentence.find(";", match.end())
    last = last if last >= 0 else len(sentence)
    asked, rest = sentence[match.end() : end], f"{sentence[first : match.start()]} | {sentence[end:last]}"
    follows = _FOLLOWS.search(rest)
    if (
        follows is None
        and comma is None
        and (late := _FOLLOWS.search(asked, min(8, len(asked))))
        and not late.group().startswith("my")
    ):
        asked, rest, follows = asked[: late.start()], late.group() + asked[late.end() :], late
    if follows is None or _ONLY_A_DATE.search(rest):
        return False
    if match.group() == "without":
        return _DEAL.search(asked) is not None
    return (
        match["strict"] is None
        or "draw" in follows.group()
        or (_DEAL.search(asked) is not None and _GAINED.search(asked) is not None)
    )
