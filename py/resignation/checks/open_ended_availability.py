"""An offer of help after leaving that has no end, no hours and no limit."""

import re

from resignation.model import Context, Rule, Span
from resignation.prose import read

_LONGEST, _SENTENCE = 40_000, 1_500
_CHEAP = re.compile(
    r"\b(?:any\s?-?time|whenever|hour|night|clock|24\s?[/x]\s?7|always|indefinitely|forever|long|matter|after"
    r"|afterwards|beyond|even|future|ever"
    r"|as\s+needed|once|disposal|limit|weekends?|hesitat\w+|free|whatever|expiry|lifelong|life|number|midnight"
    r"|foreseeable|unlimited|until|later|post|following|past)\b"
)
_OFFER = re.compile(
    r"\b(?:continue|keep)\s+(?:on\s+)?(?:maintaining|supporting|helping|running|fixing|monitoring)\b|\bjump\s+on\b"
    r"|\bmake\s+myself\s+available\b"
    r"|\bi'll\s+(?:\w+\s+)?jump\b|\bi(?:'m|\s+am|'ll|\s+will|\s+shall|\s+can|\s+would|'d)?\s+(?:(?!for\b|your\b|the\b"
    r"|of\b)\w+\s+){0,5}?(?:available|reachable|on\s+call|at\s+(?:your|the\s+team's)\s+(?:disposal|service)"
    r"|at\s+hand|on\s+hand|contactable|around|here"
    r"|(?:an?\s+)?(?:phone\s+)?(?:call|message|text|e-?mail|ping)\s+away|(?:be\s+)?(?:there|ready)|pick\s+up|answer"
    r"|respond|reply|help|assist|support|supporting|helping|assisting|advise|step\s+in|jump\s+in|come\s+(?:back|in)"
    r"|log\s+(?:in|back)"
    r"|fix|debug|troubleshoot|provide\s+(?:\w+\s+)?(?:support|help|guidance|assistance|clarification)"
    r"|offer\s+(?:\w+\s+)?(?:support|help|guidance)|be\s+(?:reached|contacted|called)|take\s+(?:your\s+)?calls?"
    r"|continue\s+to\s+(?:support|help|assist|maintain|answer))\b"
    r"|\b(?:call|ring|text|e-?mail|phone|ping|message|contact|reach|write(?:\s+to)?|ask|holler|shout|bother|disturb"
    r"|wake|buzz|dm|slack|get\s+(?:in\s+touch|hold\s+of)|reach\s+out|drop|come\s+to|count\s+on|rely\s+on"
    r"|turn\s+to)\b[^.!?;]{0,25}\b(?:me|my)\b"
    r"|\b(?:just|can|to|please|and|or|,)\s+(?:call|ring|text|phone|ping|holler|shout|reach\s+out|get\s+in\s+touch"
    r"|give\s+me\s+a\s+(?:call|ring|shout))\b|(?:^|[.!?:;]\s)(?:call|ring|text|phone|ping|e-?mail)\b"
    r"|\b(?:(?:remain|remaining|stay|staying|be)\s+(?:fully\s+|always\s+|readily\s+)?available|my\s+(?:door|phone"
    r"|line|inbox|number)\b|you(?:'ve|\s+have)(?:\s+got)?\s+my\s+number|no\s+problem\s+at\s+all|call\s+on\s+me"
    r"|keep\s+(?:supporting|helping|maintaining|an\s+eye))\b"
)
# Without any end by itself.
_ENDLESS = re.compile(
    r"\b(?:is\s+always\s+(?:on|open)|(?:if|should|when)\s+you\s+ever|any\s?-?time|at\s+any\s+(?:time|hour|point"
    r"|moment|stage)|whenever(?!\s+(?:possible|i\s+can))|(?:any"
    r"|whatever)\s+(?:the\s+)?hour|whatever\s+the\s+(?:time|day)|(?:day|night)\s+(?:or|and)\s+(?:day|night)"
    r"|round[\s-]the[\s-]clock|24\s?[/x]\s?7"
    r"|at\s+all\s+hours|(?:will|'ll|can|am|'m|be|shall|remain|may)\s+always|always\s+(?:be|available|happy|reach"
    r"|pick|answer|call|there)|indefinitely|forever|for\s+ever|as\s+long\s+as\s+(?:it\s+(?:takes|is\s+\w+)|needed"
    r"|necessary|required|you|the\s+team|anyone|people|they)|no\s+matter\s+(?:when|what|how)"
    r"|without\s+(?:any\s+)?limit|(?:months|years)\s+(?:from\s+now|later|after)"
    r"|long\s+after|for\s+the\s+foreseeable\s+future|unlimited|open-ended|only\s+ever|till\s+(?:everything|all)"
    r"|until\s+(?:everything|all\b|a\s+(?:replacement|successor)|my\s+(?:replacement|successor)|someone|somebody"
    r"|you\s+(?:find|have\s+found|no\s+longer|are|feel)|the\s+(?:team|new|model|system)|things|whoever)"
    r"|(?:on\s+)?(?:nights|evenings)\s+(?:and|or)\s+weekends|even\s+(?:on|at|in|during)\s+(?:\w+\s+)?(?:weekends?"
    r"|night|holidays?|vacation|the\s+middle)|in\s+(?:the\s+)?future|at\s+no\s+(?:cost|charge)|free\s+of\s+charge"
    r"|in\s+\w+\s+years'?\s+time|no\s+(?:expiry|time\s+limit|limit|end\s+date)|lifelong|for\s+life|(?:all"
    r"|whole)\s+(?:of\s+)?my\s+life|sundays?,?\s[^.!?;]{0,30}midnight|for\s+free|however\s+long|as\s+often\s+as"
    r"|as\s+much\s+as\s+you)\b"
)
_AFTER = re.compile(
    r"\b(?:after|beyond|following|past|once|even\s+after|post)\s+(?:(?:i|my|the|this|that|i've|i'm)\s+)?(?:have\s+"
    r"|am\s+|'ve\s+)?(?:leave|leaving|left|gone|go|departure|depart|last\s+(?:working\s+)?day|resignation|exit"
    r"|notice|date|moved\s+on|that|end\s+of\s+my|employment)\b"
    r"|\bafterwards?\b|\bonce\s+i(?:'m|'ve|\s+am|\s+have)\s+(?:gone|left|moved)|\bpost-(?:departure|exit|employment)"
    r"|\bafter\s+that\b|\bin\s+(?:my|the)\s+new\s+(?:job|role)|\bwhen\s+i(?:'m|\s+am|'ve|\s+have)\s+(?:gone|left)"
    r"|\blater\s+on\b"
)
_HELP = re.compile(
    r"\b(?:question|questions|help|support|assist\w*|issue|issues|problem|problems|breaks?|need|needed|anything"
    r"|something|guidance|clarif\w+|available|answer|wrong|stuck|advice|fix|emergenc\w+|call|ring|know|come[s]?\s+up"
    r"|queries|doubts?|respond|incidents?|repl(?:y|ies)|maintain\w*|assisting)\b"
)
_SOON_OVER = re.compile(r"\b(?:transition|hand-?\s?over|hand-?\s?off)\b")
_BOUND = re.compile(
    r"\b(?:(?:for|in|within|during|over|until|through|to)\s+(?:up\s+to\s+)?(?:the\s+|a\s+|my\s+|an?\s+)?(?:first\s+"
    r"|next\s+|following\s+|initial\s+|period\s+of\s+|further\s+|another\s+|few\s+|couple\s+of\s+|short\s+)*(?:\d+"
    r"|one|two|three|four|five|six|eight|ten|week|weeks|month|months|days?|fortnight|hour|january|february"
    r"|march|april|may|june|july|august|september|october|november|december)\b|up\s+to\b|(?:\d+|one|two|three|four"
    r"|five|an?|couple\s+of|few)\s+(?:hours?|weeks?|days?|months?)\b(?!\s+(?:from\s+now|later))|(?:working|office"
    r"|business|normal|regular)\s+hours|notice(?:\s+period)?|transition|hand-?\s?over|hand-?\s?off|before\s+(?:i|my"
    r"|then|that)|while\s+i\s+(?:can|am)|beforehand"
    r"|until\s+(?:i|my|then|that|the\s+(?:end|\d)|\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec|friday)|through\s+(?:the\s+end|my)|between\s+now|by\s+(?:my|the)\s+last|written|agree\w*|arrangement"
    r"|terms|limits?|contract|consult\w*|brief|short|fee|rate|invoice|now\s+and\s+then|within\s+reason|reasonable"
    r"|occasional\w*"
    r"|forward\w*|tax|payslip|paperwork|p45|w-2|final\s+pay\w*|personal\s+(?:mail|post)|mail\s+(?:for|that)|coffee"
    r"|lunch|drink|linkedin|visit|friend\w*|in\s+touch|weeks?\s+after|days\s+after)\b"
)
_NOT_SO = re.compile(
    r"\b(?:not(?!\s+hesitate)|no\s+longer|cannot|can't|won't|unable|never)\b[^.!?;,]{0,25}\b(?:available|reach"
    r"|reachable|help|answer|support|on\s+call|be\s+able|access|around)\b"
)


def _is_endless(text: str) -> bool:
    """Tell whether a sentence makes an offer and sets it no bound."""
    offer = _OFFER.search(text)
    if offer is None or _NOT_SO.search(text):
        return False
    endless = _ENDLESS.search(text)
    after = _AFTER.search(text)
    late = after is not None and _HELP.search(text) is not None
    unbound = _ENDLESS.sub(" ", _SOON_OVER.sub(" ", text) if after else text)
    bound = _BOUND.search(unbound)
    strong = endless is not None and (
        _HELP.search(text) is not None or endless.group().startswith("is") or "always" not in endless.group()
    )
    return (strong or late) and (bound is None or _is_beyond(text))


def _is_beyond(text: str) -> bool:
    """Tell an offer that passes the bound it names: "during my notice and at any time after that"."""
    return (
        re.search(
            r"\b(?:and|or|even)\s+(?:(?:also|then|indeed|well)\s+)?(?:after|beyond|any\s?time|long\s+after|always)\b",
            text,
        )
        is not None
    )


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each sentence that offers help without an end."""
    page = read(text[:_LONGEST])
    if not page.is_english or not _CHEAP.search(page.folded):
        return ()
    found = []
    for sentence in page.sentences:
        said = sentence.text[:_SENTENCE]
        if _CHEAP.search(said) and _is_endless(said) and not page.is_quoted(sentence.start, sentence.end):
            found.append(Span(sentence.start, sentence.end))
    return tuple(found)


RULE = Rule(
    kind="open-ended-availability",
    severity="consider",
    title="Help without an end",
    message="This offers help without an end.",
    suggestion="Set a bound: “For two weeks after my last day I will gladly answer brief questions by e-mail.”",
    why="An offer in writing may be called upon. After your last day you have no access, no pay and no insurance for "
    "that work, and a new contract may forbid it.",
    find=_find,
    bad=(
        "I'll keep supporting the team for as long as it takes, free of charge.",
        "The team has my number. Call, text, e-mail, day or night; I'll always pick up.",
        "Please do not hesitate to reach out to me at any time in the future should you need anything at all.",
        "Should anything come up afterwards, I am only ever a phone call away, whatever the hour.",
        "Even after leaving I shall be available round the clock for any clarification.",
        "I will document my workflows and remain available indefinitely to provide guidance as needed.",
        "Ring me whenever anything breaks after that, I honestly don't mind.",
        "If you ever need something from it, just holler, any time, even years from now.",
        "I am happy to answer questions after my departure.",
        "After I leave, feel free to contact me with any questions.",
        "I will be on call until you find a replacement.",
        "You can always reach me if a model breaks and it is urgent.",
        "I'll be available 24/7 to help.",
        "I remain at your disposal at all hours.",
        "I can help during my notice period and any time after that.",
    ),
    good=(
        "I am willing to answer questions by e-mail for up to two hours a week during March 2027.",
        "For two weeks after my departure you may write to me with brief questions.",
        "I remain at your disposal until my last day.",
        "Please do not hesitate to contact me if you have any questions.",
        "I will be available during the transition to train my successor.",
        "I will always be grateful for your help.",
        "Should I be wanted as a consultant, I would gladly help under a written agreement.",
        "After I leave I will have no access, and I will not be able to answer questions.",
        "Whenever I had a question, somebody had the patience to answer it.",
        "You can reach me after my last day at this address for my tax papers.",
        "The runbooks are available at any time in the wiki.",
        "Keep in touch, and come and visit me any time.",
        "I am happy to help at any time before I leave.",
        "If someone needs a line of explanation in the first week after I leave, I will be pleased to write it.",
        "It is a team that I could always rely on.",
    ),
)
