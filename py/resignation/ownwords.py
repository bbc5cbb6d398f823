"""Words by which somebody claims to own work: "it rests with me", "on loan", "never assigned", "with my permission".

A claim needs a piece of work, or a word that stands for it, and a word of owning in the same sentence; that the
company does not own it is a claim as well. Who answers for a thing, and whose a decision was, is no claim.
"""

from __future__ import annotations

import re

from resignation.owning import IT, MADE, PATTERNS, WORK
from resignation.prose import NEGATION

_LOOSE = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\b(?:{WORK}|voices?|scheme)\b[^.!?\n]{{0,60}}\bmine\b|\b(?:it|they|that|this|these|those|which|all)(?:'s"
            r"| is| are|'re| was) (?:\w+ ){0,2}mine\b"
        ),
        (
            r"\b(?:hereby |i |we )?(?:assert|claim|invoke|enforce|insist on)(?:ing|s)? (?:my |our |full |sole "
            r"|all |the )*(?:copyright|ownership|title|authorship|moral rights|patent|ip)\b"
        ),
        (
            r"\b(?:my|our) (?:very |sole |own |private |personal |legal )*(?:property|possession|assets?"
            r"|brainchild|intellectual \w+|private (?:code|tools?|repo\w*|project|library|data\w*|work"
            r"|research))\b"
        ),
        r"\b(?:keep|keeping|retain|retaining|hold|have|holding) (?:all |the |full |my )*rights (?:to|in|over)\b",
        (
            r"\b(?:fruits?|product) of my (?:own )?(?:labou?r|work|mind|brain)\b|\bborn in my (?:own )?head\b"
            r"|\bmy (?:own )?brain ?child\b|\bof my own making\b"
        ),
        (
            r"\b(?:isn't|is not|aren't|are not|wasn't|was not|never|don't|do not|not|doesn't|does not|hardly"
            r"|no reason why|why)\b[^.!?\n]{0,60}?\b(?:the company's|the firm's|the bank's|the lab's|yours"
            r"|company (?:ip|property)|your (?:ip|property))\b"
        ),
        (
            r"\b(?:not|never|don't|does not|doesn't|won't) (?:accept|agree|believe|think|see|recogni[sz]e"
            r"|concede)\b[^.!?\n]{0,60}?\b(?:own(?:s|ed)?|belongs?|title|yours|ownership)\b"
        ),
        (
            r"\b(?:you|the (?:company|firm|lab|bank))\b[^.!?\n]{0,30}?\b(?:no|only|merely|just)(?: has| have"
            r"| ever had)?(?: an?| the)? (?:licen[cs]e|right|permission)s? to (?:use|run|keep)\b"
        ),
        (
            r"\blicen[cs]ed? (?:to you|to the (?:company|firm)|by me|from me|ends with me|back)\b|\b(?:under"
            r"|as) (?:a |my )?licen[cs]e (?:from|by) me\b"
        ),
        (
            r"\b(?:withdraw\w*|revok\w+|end|ending) (?:my |the )?(?:permission|consent|licen[cs]e)\b"
            r"|\bwithout (?:asking|consulting|paying) me\b|\bwithout my (?:permission|consent|say-so|approval)\b"
            r"|\bhands off\b"
        ),
        (
            r"\bnot (?:be )?sign(?:ing)? (?:the|any|your|an) (?:\w+ )?(?:assignment|ip \w+|invention\w*)\b"
            r"|\bnot subject to (?:the|any|your) (?:\w+ )?assignment\b|\b(?:outside|exempt from"
            r"|excluded from) (?:the|any|your) (?:\w+ )?(?:assignment|ip clause)\b"
        ),
        (
            r"\bnot form part of (?:my|the) (?:work|job|duties|employment|contract)\b|\bno (?:agreement|contract"
            r"|clause|document) (?:gives|gave|grants|hands) you\b"
        ),
        (
            r"\b(?:makes|made|make) me the (?:\w+ )?(?:owner|author|inventor|holder)\b"
            r"|\bthe author is (?:the owner|me)\b|\bthe (?:owner|inventor|author) is me\b|\bbelongs? to (?:whoever"
            r"|the person who|those who|the one who)\b"
        ),
        (
            r"\b(?:i|we) (?:\w+ ){0,4}own (?:it|them|this|that|these|all of|what i|the (?:rights|models?|weights"
            r"|code|data|algorithm|ip|method|dataset))\b"
        ),
        (
            r"\b(?:must|should|shall|to) be (?:given|handed|returned) back to me\b|\b(?:take|get|have|want|like"
            r"|give me) (?:my|it|them) (?:\w+ )?(?:back|out of production|off the servers?|off your)\b"
        ),
        (
            r"\bcame from my (?:own )?(?:master'?s|phd|thesis|doctora\w+|private|hobby|previous|earlier|studies)\b"
            r"|\b(?:long )?before (?:this|the) job\b|\bon my own (?:equipment|card|machine|time|hardware|laptop)\b"
        ),
        (
            r"\b(?:i|we) (?:let|allowed) (?:you|the (?:team|company|group|lab)) (?:to )?(?:use|mirror|borrow|have"
            r"|run|copy)\b"
        ),
        (
            r"\bmy (?:private|own|personal) (?:repo\w*|project|library|invention|framework|tool|code) (?:first"
            r"|before|long before|originally)\b"
        ),
        (
            r"\brights? to (?:the|my|our|this) (?:\w+ ){0,2}?(?:voices?|characters?|name|data ?set|code|model"
            r"|method|bot|design|scheme)\b"
        ),
        (
            r"\binvention of mine\b|\b(?:the|my) invention is\b|\bi (?:am|'m) the (?:one who|person who|inventor"
            r"|author|creator)\b[^.!?\n]{0,40}\b(?:invented|owner|rights?|legally|property)\b"
        ),
    )
)
_BAG_OWNING = re.compile(
    r"\b(?:copyrights?|patents?|licens\w+|licenc\w+|royalt\w+|inventors?|i (?:\w+ )?invented|inventions?|work for hire"
    r"|jointly own\w*|owned by|owner of|claims? (?:to|on|in|over)|title (?:to|in)"
    r"|(?<!access )(?<!admin )rights? (?:to|in|over) (?:the|my|it|them|this|that|all|any|what|those|these)"
    r"|a share (?:in|of)|stake in"
    r"|in my own name|my name is on|personal work|my rights|expect an? (?:fee|royalt\w+|payment)|fee if you"
    r"|consent to my|my claim|ownership of my|(?:you|company|firm|lab) claims? the|private person|private work"
    r"|remains my|as my own|my own work|my work and|belongs? with|talk about terms|paid for any use|any use of it"
    r"|never paid for|prior inventions|sabbatical|own time)\b"
)
_BAG_THING = re.compile(
    r"\b(?:models?|weights|checkpoints?|code|source|repo\w*|algorithms?|pipelines?|notebooks?|data ?sets?|corpus"
    r"|prompts?|inventions?|architectures?|embeddings?|librar(?:y|ies)|tools?|scripts?|frameworks?|software"
    r"|simulators?|crawlers?|work for hire"
    r"|methods?|techniques?|approach|designs?|bots?|demos?|agents?|benchmarks?|prototypes?|recordings|domain"
    r"|use of it|invented|graph library|others once|\w+(?:i[sz]er|mator|iever|ssifier|awler|lator|ector|nker|mpler"
    r"|arser|gmenter))\b"
)
_BAG_ME = re.compile(r"\b(?:i|i'll|i've|i'm|i'd|me|my|mine|we|this is not)\b")
_HAS_WORK = re.compile(
    rf"\b(?:{WORK}|{MADE}|voices?|scheme|clustering|logic|whatever i|property|licen[cs]\w+|use of it)\b"
)
_HAS_THING = re.compile(rf"\b(?:{IT}|voices?|scheme|clustering|logic|whatever i|every line|line of it)\b")
_ALLOWED_MINE = re.compile(
    r"\b(?:notes|colleagues?|friends?|mentors?|students?|interns?|boss(?:es)?|manager|reports?|habits?|dreams?"
    r"|favou?rites?|heroes|team|choice|reason|wish|job|turn|loss|gain|time|words?|luck|desk|life"
    r"|career)\b[^.!?\n]{0,25}\bmine\b|\bmine (?:has|was a|is a|alone to make|to (?:make|fix|shape|decide))\b"
)
_BOUND = re.compile(
    r"\b(?:bound by|obligations?|comply|remain in force|i signed|as agreed|as the agreement|have assigned"
    r"|with the company's permission|honou?r|confidentiality|if it is still missing|filed by)\b|\bask(?:s"
    r"|ed)? (?:for )?(?:none|nothing)\b"
)
_GATE = re.compile(
    r"\b(?:mine|ours|own|owns|owned|owners?|ownership|propert\w*|copyrights?|title|licen[cs]\w*|permission|consent"
    r"|loan\w*|lent"
    r"|borrow\w*|belong\w*|invent\w*|authors?|authored|creators?|proprietor|predat\w*|pre-\w+|assign\w*|patent\w*"
    r"|claim\w*"
    r"|intellectual|ip|private\w*|personal\w*|rights?|yours|royalt\w*|undersigned|assets?|hobby|side project"
    r"|evenings?"
    r"|weekends?|nights?|hours|(?:with|in|to|from|by|but|except|without asking) me|where i go|wherever i go"
    r"|i decide|before (?:i|you|my"
    r"|this|the|joining)|gift|fee|terms|paid|pay|covered|excluded|exempt|hands off|thesis|phd|my (?:models|code"
    r"|idea|framework)"
    r"|labou?r|in my head|sign(?:ed|ing)?|transfer\w*|give|giving|gave|name|back|property)\b|(?:company|firm|bank"
    r"|lab)'s"
)
HARMLESS = re.compile(
    r"\b(?:in the sense|on-call|rota\b|roster|mistakes?|errors?|decisions?|outcome|fault|wrong|(?<!git )blame"
    r"|responsib\w*|opinions?"
    r"|views\b|gratitude|pleasure|thanks|thank|belongings|offsite|off-site|time is|success|failures?|days of leave"
    r"|holiday entitlement|colleagues? of mine|friends? of mine|job is mine|turn is mine|words are my own"
    r"|assigned to"
    r"|sense of ownership|ownership of the (?:dashboards?|jobs?|tickets?|on-?call|rota)|transferr?\w* ownership"
    r"|new owner)"
)
_GIVES = re.compile(
    r"\b(?:i|we) (?:\w+ ){0,3}(?:claim|make|assert|retain|keep|have|hold|reserve) (?:no|nothing)\b"
    r"|\bno claim to (?:any|it"
    r"|them|the|this)|\b(?:belongs?|assigned|remains?|stays?) (?:\w+ )?(?:to|with) (?:you\b|the company(?! and me)"
    r"|the firm"
    r"|my employer|the team)|\bremains? (?:the company's|your|yours)|(?<!as it )\bis yours\b|\b(?:company"
    r"|firm) owns\b"
    r"|\bi (?:understand|confirm|acknowledge|accept|agree|respect|know) (?:that )?(?:the|all|any|every|i)\b"
)
_NOT = re.compile(r"\b(?:nothing|not|never|no|cannot|can't|doesn't|don't|neither|isn't|nobody)\b")


# What passes for one sentence beyond this is no sentence, and must not be read as one for minutes.
LONGEST = 3_000


def claimed(words: str) -> list[tuple[int, int]]:
    """Give where a sentence claims to own a piece of work."""
    words = words[:LONGEST]
    if not _GATE.search(words) or not _HAS_THING.search(words) or HARMLESS.search(words):
        return []
    gives = _GIVES.search(words)
    if gives and not _NOT.search(words[max(0, gives.start() - 25) : gives.start()]):
        return []
    if not _HAS_WORK.search(words):
        return []
    patterns = PATTERNS if _ALLOWED_MINE.search(words) or _BOUND.search(words) else (*PATTERNS, *_LOOSE)
    found = [match.span() for pattern in patterns for match in pattern.finditer(words) if not _is_denied(words, match)]
    return found or _in_a_bag(words)


def _in_a_bag(words: str) -> list[tuple[int, int]]:
    """Find a word of owning and a thing to own anywhere in one sentence about oneself."""
    owning, thing = _BAG_OWNING.search(words), _BAG_THING.search(words)
    if owning is None or thing is None or not _BAG_ME.search(words) or _BOUND.search(words) or _SHARES.search(words):
        return []
    if NEGATION.search(words[: owning.start()]) and re.search(
        (r"\b(?:i|we) (?:\w+ )?(?:claim|have|assert|make|hold|ask)\b"), words
    ):
        return []
    return [(min(owning.start(), thing.start()), max(owning.end(), thing.end()))]


_SHARES = re.compile(
    r"\b(?:on the door|leaving do|licen[cs]e (?:for|keys?|renew\w*|server|costs?)|software licen\w+|renew\w*"
    r"|right to (?:holiday|leave|notice|ask)|named inventor|responsib\w+|owned by (?:the|dana|our|\w+ team)"
    r"|new owner|your rights|data subject)\b"
)


def _is_denied(words: str, match: re.Match[str]) -> bool:
    """Tell a claim from its denial; to deny that the company owns it, or that it was assigned, is to claim."""
    said = match.group()
    if _NOT.search(said):
        return False
    before = re.split(r"[,;:]| but ", words[max(0, match.start() - 60) : match.start()])[-1]
    return NEGATION.search(before) is not None
