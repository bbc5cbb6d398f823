"""Words by which somebody claims to own work: "it rests with me", "on loan", "never assigned", "with my permission".

A claim needs a piece of work, or a word that stands for it, and a word of owning in the same sentence; that the
company does not own it is a claim as well. Who answers for a thing, and whose a decision was, is no claim.
"""

from __future__ import annotations

import re

from resignation.prose import NEGATION

WORK = (
    r"(?:models?|weights|checkpoints?|code(?:base)?|source|programs?|algorithms?|pipelines?|notebooks?|data ?sets?|data"
    r"|corpus|corpora|techniques?|methods?|prompts?|patents?|inventions?|repos?|repositor(?:y|ies)|ip"
    r"|intellectual property|intellectual work|architectures?|embeddings?|librar(?:y|ies)|tools?|toolkit|scripts?"
    r"|frameworks?|designs?|classifiers?|rankers?|parsers?|schedulers?|planners?|engines?|detectors?|recommenders?"
    r"|systems?|harness|software|features?|feature store|work products?|papers?|drafts?|ideas?|approach|research"
    r"|simulators?|samplers?|crawlers?|scrapers?|agents?|bots?|chatbots?|assistants?|evals?|evaluation suite|suite"
    r"|benchmarks?|tokeni[sz]ers?|optimi[sz]ers?|labels|annotations?|glossar(?:y|ies)|dictionar(?:y|ies)|demos?|apps?"
    r"|prototypes?|plug-?ins?|modules?|packages?|services?|scorers?|generators?|encoders?|transcriptions?|recipes?"
    r"|formulas?|concepts?|know-?how|works?|creations?|innovations?|trademarks?|platform"
    r"|technology|collection|compilation|templates?|playbooks?|guide|domain|binaries|retrievers?|\w+(?:i[sz]er|mator|iever|ssifier|awler|lator|ector|nker|mpler|arser|gmenter|nder)s?)"
)
_IT = rf"(?:it|they|them|this|that|these|those|all of (?:it|this)|everything|anything|{WORK}|what i (?:wrote|built|made|did))"
_FIRM = (
    r"(?:you|yours|your (?:company|firm)|the (?:company|firm|employer|group|department|lab|bank|university|institute"
    r"|business|organi[sz]ation|hospital|agency|charity|school|archive|centre|center|trust)|(?:this|my) (?:company"
    r"|firm|employer)|nobody|no one|no-one|anyone)"
)
_ME = r"(?:me|myself|us|the undersigned|its author|its authors|its creator|its inventor|the author|the inventor)"
_MADE = (
    r"(?:wrote|written|built|made|developed|trained|invented|created|collected|designed|conceived|coded|compiled"
    r"|assembled|authored|devised|labell?ed|curated|brought|came up with|thought of|started|did|produced|drew|recorded)"
)
_GAP = r"[^.!?;\n]{0,60}?"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # whose it is
        rf"(?<!what )\b(?:belong(?:s|ed|ing)?|rests?|vests?|vested|lies?|stays?|remains?|resides?|sits?) (?:\w+ly |only |still |solely "
        rf"|exclusively |entirely |and \w+ )?(?:to|with|in) (?:nobody but |no one but |none but |nobody except )?{_ME}\b"
        r"(?! (?:to|for a|until|that))",
        rf"\b{WORK}\b[^.!?\n]{{0,60}}?(?:\b(?:is|are|was|were|remains?|stays?|be|been|as)|'s|'re) (?:\w+ly |all |still |as much |only "
        r"|always |and always will be |not yours but |therefore )*(?:mine|ours)\b(?! to (?:make|give|do|fix|say|take"
        r"|decide|bear|blame))",
        r"\b(?:is|are|was|were|remains?|stays?|as|be|been|regard \w+ as|consider \w+|treated as|considered) (?:\w+ly )?(?:my|our"
        r"|private|personal) (?:own |sole |personal |private |intellectual |exclusive |rightful |lawful )*(?:property|ip"
        r"|intellectual (?:property|work)|creations?|inventions?|possession|brainchild|collection|work product)\b",
        rf"\b(?:consider|regard|think of|see|view|treat)(?:ed|ing)? [^.!?\n]{{0,50}}?\b(?:mine|my own|my property|ours|our own"
        r"|as belonging)\b",
        rf"\b{WORK}\b[^.!?\n]{{0,40}}?\b(?:i|we) (?:consider|regard|see|view|treat)(?: as)? (?:to be )?(?:my|our) own\b",
        rf"\b{WORK}\b{_GAP}\bmy own (?:work|creation|property|invention|making)\b(?! (?:hours|life))",
        rf"\b(?:these|those|they|this|that|it)(?: is|'s| are|'re) my (?:own )?{WORK}\b{_GAP}\b(?:back|mine|rules?|decide|keep"
        r"|take|transfer|rights?|yours)\b",
        r"\bmy (?:models?|code|algorithms?|weights|data ?sets?|work|idea), my \w+",
        rf"\bmy (?:own )?{WORK}\b{_GAP}\b(?:should|must|shall|has to|have to|need(?:s)? to) be (?:deleted|removed|taken (?:out|down)"
        r"|returned|wiped|purged|given back|withdrawn)\b",
        rf"\b(?:removed?|taken (?:out|down|off)|deleted?|returned?|withdrawn?)\b[^.!?\n]{{0,60}}?\b(?:it's|it is|they're|they are"
        r"|because it was|being) (?:all )?mine\b",
        rf"\btak(?:e|en|ing) (?:it|them|\w+ {WORK}) (?:back|out of the)\b",
        rf"\b{WORK}\b{_GAP}\b(?:it|they) go(?:es)? (?:where|wherever) i go\b",
        r"\bwhat i (?:wrote|built|made|created|trained|coded) is (?:what i own|mine)\b",
        r"\bif (?:anyone|anybody|someone) (?:owns|has a right)\b",
        # title and rights
        rf"\b(?:copyrights?|title|ownership|patents?|moral rights|authorship|royalt\w+|ip|intellectual property)\b{_GAP}"
        rf"\b(?:with me|in me|mine|is ours|to me|in my name|my name on it|with the undersigned|my own name)\b",
        rf"\b(?:i|we)(?:, [^,.]{{2,30}},)?(?: am| are|'m|'ve| have| do|'d)? (?:still |solely |alone |legally |rightfully |actually |therefore "
        r"|fully |also )*(?:hold|have|retain|keep|reserve|assert|claim|enjoy|possess|maintain|own|share|demand)"
        r"(?:ing)?(?: [\w'-]+){0,4} (?:copyrights?|ownership|title|patents?|moral rights|authorship|royalt\w+"
        r"|intellectual property|ip(?:r)?|proprietary rights?|rights? (?:in|to|over|as inventor|as author) (?:the|my"
        rf"|it|them|this|all|any|inventor|author|{WORK}))\b",
        r"\basserting (?:my|our) (?:\w+ )?rights?\b|\bmy rights? (?:as (?:the |an )?(?:inventor|author|creator)"
        rf"|(?:to|in|over) (?:the |my |this |that |those |these )?(?:\w+ )?{WORK})\b",
        rf"\brights? (?:in|to|over) (?:the |this |that |my |all |those )?(?:\w+ ){{0,2}}?{WORK}\b{_GAP}\b(?:reserved|retained|with me"
        r"|to me|mine|not giving up|personally)\b",
        r"\b(?:not |never |don't |won't |refuse to |without )(?:\w+ )?(?:giv(?:e|ing) up|waiv\w+|surrender\w*|relinquish\w*"
        r"|transfer(?:red|ring)?|assign(?:ed|ing)?|sign(?:ed|ing)? (?:over|away)|hand(?:ed|ing)? over|sold?|sell|cede\w*"
        rf"|part(?:ed|ing)? with)\b(?: [\w'-]+){{0,4}}? (?:(?:\w*rights?|title|ownership|copyright|ip)\b|(?:the|my|this|that|any|those|these)"
        rf" (?:[\w-]+ ){{0,2}}?{WORK}|it\b(?! over to (?:him|her)))",
        rf"\b(?:sole|rightful|legal|lawful|true|original|actual|beneficial|only|real) (?:and \w+ )?(?:owner|inventor|proprietor"
        r"|author|creator|holder)s?\b",
        rf"\b(?:i am|i'm|i remain|myself|as) (?:the |its |their |an? )?(?:\w+ )?(?:owner|inventor|proprietor|creator|rights? holder"
        rf"|copyright holder)\b(?! of (?:the |this |that |our )?(?:\w+ )?(?:on-?call|rota|run-?books?|roadmap|process|plan"
        r"|jobs?|dashboards?|tickets?|project|document\w*|relationship|services?|pipelines?|budget|programme|program"
        r"|migration|wellness|meeting|product))(?= (?:of|,|i|and)\b|,|\.| in\b| who)",
        r"\bas (?:its|their|the) (?:creator|inventor|author|maker)\b(?=,? (?:i|we)\b)",
        r"\b(?:the|my|our|this|that) (?:whole |entire )?(?:invention|idea|concept|algorithm|method)s? (?:was|were|is|are) (?:\w+ )?(?:mine|ours)\b",
        rf"\b(?:what|the \w+|everything|that|{WORK}) i own\b(?=[,.]| and i (?:decide|want|keep)|$)(?<!models i own)(?<!model i own)",
        r"\b(?:we|i), the (?:authors?|inventors?|creators?)\b",
        # not the company's
        rf"\b{_FIRM}(?: has| have| had| holds?| can| may| could| will have| shall have| do| does| did)?(?: not| n't|n't| never| no| never had| cannot"
        r"| in no way)+ (?:\w+ )?(?:own|claim|any (?:rights?|claim|title|ownership|share)|rights?|claim|title|ownership|licen[cs]e"
        rf"|paid for|entitled|bought|property)\b(?:{_GAP}\b{_IT}\b)?",
        rf"\b{_FIRM} (?:cannot|can't|has no|have no|had no|never had|do not have|does not have|doesn't have|don't have|may not) (?:\w+ )?(?:claim|own|rights?|title"
        r"|ownership|entitlement|business using|permission|licen[cs]e)\b",
        rf"\b(?:nobody|no one|no-one) (?:but|except|other than) (?:me|myself|us)\b{_GAP}\b(?:rights?|owns?|title|claim|use)\b",
        rf"\b{WORK}\b{_GAP}\b(?:is|are|was|were) (?:not|never) (?:the company's|the firm's|yours\b|company property|your property"
        r"|property of|part of (?:my (?:job|contract|duties|employment)|the (?:assignment|deal))|covered by|subject to|"
        r"made for (?:you|the company)|(?:a )?works? (?:made )?for hire|assigned|owned by|transferred|theirs\b|included)",
        rf"\b(?:isn't|aren't|wasn't|weren't|not|never) (?:\w+ )?(?:company|the company's|the firm's|your) (?:property|owned|intellectual)\b",
        rf"\b{WORK}\b{_GAP}\b(?:is|are|remains?|be|was|were|listed and) (?:\w+ )?(?:excluded|exempt|carved out|outside)\b(?: from| of|$|[.,])",
        r"\bnot (?:consider|believe|think|accept|agree)\b[^.!?\n]{0,60}?\b(?:covered by|belongs? to (?:you|the (?:company|firm))"
        r"|(?:assigned|transferred|passed) to (?:you|the (?:company|firm))|part of (?:my|the) (?:contract|assignment)"
        r"|company property|your property)",
        rf"\bnot belong to (?:{_FIRM}|the \w+)|\bdoes(?:n't| not) belong (?:here|to you)",
        r"\bcontract (?:says|contains|has|makes) (?:nothing|no)\b[^.!?\n]{0,40}?\b(?:inventions?|ip|ownership|copyright"
        r"|intellectual|code|assignment)\b",
        # before, beside and on loan
        rf"\b(?:pre-?dates?|pre-?existing|pre-?dated|existed (?:long |well )?before|existed prior)\b{_GAP}\b(?:employ\w*|contract|job"
        r"|joining|join\w*|company|firm|you|me|inventions?|ip|code|work|tools?)\b",
        rf"\b{_MADE}\b{_GAP}\b(?:before (?:joining|i (?:joined|came|started|was)|you (?:hired|employed)|coming|my (?:employment|time"
        r"|contract|start)|this job|the company|ever)|long before|prior to (?:joining|my))",
        rf"\b{_MADE}\b{_GAP}\b(?:(?:in|on|with|at|during|using) my (?:own|free|spare|private) (?:time|laptop|machine|hardware|equipment"
        r"|gpus?|evenings?|weekends?|money|computer|resources|pc|expense|holidays|card)|outside (?:of )?(?:work(?:ing)?"
        r"|office|business) hours|without (?:the )?(?:company|firm|employer)(?:'s)? (?:\w+ )?(?:resources?|equipment|time"
        r"|help|money)|on my (?:evenings|weekends)|by me privately|privately|at my kitchen table|during my (?:phd|studies"
        r"|thesis|leave|degree|holidays?))\b",
        rf"\bwork (?:that )?(?:i|we) did (?:on|at|in|over) (?:the |my )?(?:own |spare )*(?:weekends?|evenings?|nights?|holidays?|time)\b{_GAP}"
        r"\b(?:belongs?|mine|my own|own)\b",
        rf"\b(?:hobby|side|pet|private|personal|weekend) (?:project|work|effort|code|collection)s? of mine\b"
        rf"|\bmy (?:own )?(?:hobby|side|pet|private|weekend|personal) (?:project|work|collection|research|library|code|tool)s?\b{_GAP}"
        r"\b(?:let|allowed|lent|borrow\w*|used|use|mine|own\w*|proprietor|not the)\b",
        rf"\b(?:on loan|lent|loaned|borrow(?:ed|ing)|a loan|never a gift|not a gift|did not give|didn't give)\b(?={_GAP}\b{_IT}\b|[.,;]|$)",
        r"\b(?:under|with|by|needs?|requires?|without|only ever had|have had|had|ask(?:ing)? for|seek) (?:my |a |an |express |written |prior "
        r"|explicit )*(?:licen[cs]e|permission|consent|blessing|licence fee)\b(?! to (?:drive|work|leave|resign))"
        rf"(?={_GAP}(?:\b{_IT}\b|\bto (?:run|use)|[.,;]|$))",
        rf"\bany (?:further |continued |future )?use of (?:my|the|it)\b{_GAP}\b(?:consent|permission|licen[cs]e|fee|approval)\b",
        rf"\b(?:decide|say) who (?:may|can|gets to) use (?:it|them)\b",
        r"\bmy (?:own )?(?:prior|background|earlier|previous|pre-?existing) (?:inventions?|ip|work|code|intellectual property)\b",
        rf"\bmy (?:inventions?|ip|intellectual property|patents?|algorithms?|weights|brainchild)\b(?! and biases| disclosure)",
        rf"\bi (?:never|did not|didn't|have not|haven't) (?:give|gave|given|signed?|sold?|licen[cs]ed?|assign(?:ed)?) (?:\w+ ){{0,3}}?{_IT}\b",
    )
)
_LOOSE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{WORK}|voices?|scheme)\b[^.!?\n]{{0,60}}\bmine\b|\b(?:it|they|that|this|these|those|which|all)(?:'s| is| are|'re| was) (?:\w+ ){{0,2}}mine\b",
        r"\b(?:hereby |i |we )?(?:assert|claim|invoke|enforce|insist on)(?:ing|s)? (?:my |our |full |sole |all |the )*(?:copyright|ownership|title|authorship|moral rights|patent|ip)\b",
        r"\b(?:my|our) (?:very |sole |own |private |personal |legal )*(?:property|possession|assets?|brainchild|intellectual \w+|private (?:code|tools?|repo\w*|project|library|data\w*|work|research))\b",
        r"\b(?:keep|keeping|retain|retaining|hold|have|holding) (?:all |the |full |my )*rights (?:to|in|over)\b",
        r"\b(?:fruits?|product) of my (?:own )?(?:labou?r|work|mind|brain)\b|\bborn in my (?:own )?head\b|\bmy (?:own )?brain ?child\b|\bof my own making\b",
        r"\b(?:isn't|is not|aren't|are not|wasn't|was not|never|don't|do not|not|doesn't|does not|hardly|no reason why|why)\b[^.!?\n]{0,60}?\b(?:the company's|the firm's|the bank's|the lab's|yours|company (?:ip|property)|your (?:ip|property))\b",
        r"\b(?:not|never|don't|does not|doesn't|won't) (?:accept|agree|believe|think|see|recogni[sz]e|concede)\b[^.!?\n]{0,60}?\b(?:own(?:s|ed)?|belongs?|title|yours|ownership)\b",
        r"\b(?:you|the (?:company|firm|lab|bank))\b[^.!?\n]{0,30}?\b(?:no|only|merely|just)(?: has| have| ever had)?(?: an?| the)? (?:licen[cs]e|right|permission)s? to (?:use|run|keep)\b",
        r"\blicen[cs]ed? (?:to you|to the (?:company|firm)|by me|from me|ends with me|back)\b|\b(?:under|as) (?:a |my )?licen[cs]e (?:from|by) me\b",
        r"\b(?:withdraw\w*|revok\w+|end|ending) (?:my |the )?(?:permission|consent|licen[cs]e)\b|\bwithout (?:asking|consulting|paying) me\b|\bwithout my (?:permission|consent|say-so|approval)\b|\bhands off\b",
        r"\bnot (?:be )?sign(?:ing)? (?:the|any|your|an) (?:\w+ )?(?:assignment|ip \w+|invention\w*)\b|\bnot subject to (?:the|any|your) (?:\w+ )?assignment\b|\b(?:outside|exempt from|excluded from) (?:the|any|your) (?:\w+ )?(?:assignment|ip clause)\b",
        r"\bnot form part of (?:my|the) (?:work|job|duties|employment|contract)\b|\bno (?:agreement|contract|clause|document) (?:gives|gave|grants|hands) you\b",
        r"\b(?:makes|made|make) me the (?:\w+ )?(?:owner|author|inventor|holder)\b|\bthe author is (?:the owner|me)\b|\bthe (?:owner|inventor|author) is me\b|\bbelongs? to (?:whoever|the person who|those who|the one who)\b",
        r"\b(?:i|we) (?:\w+ ){0,2}own (?:it|them|this|that|these|all of|what i|the (?:rights|models?|weights|code|data|algorithm|ip|method|dataset))\b",
        r"\b(?:must|should|shall|to) be (?:given|handed|returned) back to me\b|\b(?:take|get|have|want|like|give me) (?:my|it|them) (?:\w+ )?(?:back|out of production|off the servers?|off your)\b",
        r"\bcame from my (?:own )?(?:master'?s|phd|thesis|doctora\w+|private|hobby|previous|earlier|studies)\b|\b(?:long )?before (?:this|the) job\b|\bon my own (?:equipment|card|machine|time|hardware|laptop)\b",
        r"\b(?:i|we) (?:let|allowed) (?:you|the (?:team|company|group|lab)) (?:to )?(?:use|mirror|borrow|have|run|copy)\b",
        r"\bmy (?:private|own|personal) (?:repo\w*|project|library|invention|framework|tool|code) (?:first|before|long before|originally)\b",
        r"\brights? to (?:the|my|our|this) (?:\w+ ){0,2}?(?:voices?|characters?|name|data ?set|code|model|method|bot|design|scheme)\b",
        r"\binvention of mine\b|\b(?:the|my) invention is\b|\bi (?:am|'m) the (?:one who|person who|inventor|author|creator)\b[^.!?\n]{0,40}\b(?:invented|owner|rights?|legally|property)\b",
    )
)
_BAG_OWNING = re.compile(
    r"\b(?:copyrights?|patents?|licens\w+|licenc\w+|royalt\w+|inventors?|invented|inventions?|work for hire|jointly own\w*|owned by|owner of|claims? (?:to|on|in|over)|title (?:to|in)|(?<!access )(?<!admin )rights? (?:to|in|over) (?:the|my|it|them|this|that|all|any|what|those|these)|a share (?:in|of)|stake in"
    r"|in my own name|my name is on|personal work|my rights|expect an? (?:fee|royalt\w+|payment)|fee if you|consent to my|my claim|ownership of my|(?:you|company|firm|lab) claims? the|private person|private work|remains my|as my own|my own work|my work and|belongs? with|talk about terms|paid for any use|any use of it|never paid for|prior inventions|sabbatical|own time)\b"
)
_BAG_THING = re.compile(
    r"\b(?:models?|weights|checkpoints?|code|source|repo\w*|algorithms?|pipelines?|notebooks?|data ?sets?|corpus|prompts?|inventions?|architectures?|embeddings?|librar(?:y|ies)|tools?|scripts?|frameworks?|software|simulators?|crawlers?|work for hire"
    r"|methods?|techniques?|approach|designs?|bots?|demos?|agents?|benchmarks?|prototypes?|recordings|domain|use of it|invented|graph library|others once|\w+(?:i[sz]er|mator|iever|ssifier|awler|lator|ector|nker|mpler|arser|gmenter))\b"
)
_BAG_ME = re.compile(r"\b(?:i|i'll|i've|i'm|i'd|me|my|mine|we|this is not)\b")
_HAS_WORK = re.compile(rf"\b(?:{WORK}|{_MADE}|voices?|scheme|clustering|logic|whatever i|property|licen[cs]\w+|use of it)\b")
_HAS_THING = re.compile(rf"\b(?:{_IT}|voices?|scheme|clustering|logic|whatever i|every line|line of it)\b")
_ALLOWED_MINE = re.compile(
    r"\b(?:notes|colleagues?|friends?|mentors?|students?|interns?|boss(?:es)?|manager|reports?|habits?|dreams?|favou?rites?|heroes|team|choice|reason|wish|job|turn|loss|gain|time|words?|luck|desk|life|career)\b[^.!?\n]{0,25}\bmine\b|\bmine (?:has|was a|is a|alone to make|to (?:make|fix|shape|decide|take|give))\b"
)
_BOUND = re.compile(
    r"\b(?:bound by|obligations?|comply|remain in force|i signed|as agreed|as the agreement|have assigned|with the company's permission|honou?r|confidentiality|if it is still missing|filed by)\b|\bask(?:s|ed)? (?:for )?(?:none|nothing)\b"
)
_GATE = re.compile(
    r"\b(?:mine|ours|own|owns|owned|owners?|ownership|propert\w*|copyrights?|title|licen[cs]\w*|permission|consent|loan\w*|lent"
    r"|borrow\w*|belong\w*|invent\w*|authors?|authored|creators?|proprietor|predat\w*|pre-\w+|assign\w*|patent\w*|claim\w*"
    r"|intellectual|ip|private\w*|personal\w*|rights?|yours|royalt\w*|undersigned|assets?|hobby|side project|evenings?"
    r"|weekends?|nights?|hours|(?:with|in|to|from|by|but|except|without asking) me|where i go|wherever i go|i decide|before (?:i|you|my"
    r"|this|the|joining)|gift|fee|terms|paid|pay|covered|excluded|exempt|hands off|thesis|phd|my (?:models|code|idea|framework)"
    r"|labou?r|in my head|sign(?:ed|ing)?|transfer\w*|give|giving|gave|name|back|property)\b|(?:company|firm|bank|lab)'s"
)
HARMLESS = re.compile(
    r"\b(?:in the sense|on-call|rota\b|roster|mistakes?|errors?|decisions?|outcome|fault|(?<!git )blame|responsib\w*|opinions?"
    r"|views\b|gratitude|pleasure|thanks|thank|belongings|offsite|off-site|time is|success|failures?|days of leave"
    r"|holiday entitlement|colleagues? of mine|friends? of mine|job is mine|turn is mine|words are my own|assigned to"
    r"|sense of ownership|ownership of the (?:dashboards?|jobs?|tickets?|on-?call|rota)|transferr?\w* ownership|new owner)"
)
_GIVES = re.compile(
    r"\b(?:i|we) (?:\w+ ){0,3}(?:claim|make|assert|retain|keep|have|hold|reserve) (?:no|nothing)\b|\bno claim to (?:any|it"
    r"|them|the|this)|\b(?:belongs?|assigned|remains?|stays?) (?:\w+ )?(?:to|with) (?:you\b|the company(?! and me)|the firm"
    r"|my employer|the team)|\bremains? (?:the company's|your|yours)|(?<!as it )\bis yours\b|\b(?:company|firm) owns\b"
    r"|\bi (?:understand|confirm|acknowledge|accept|agree|respect|know) (?:that )?(?:the|all|any|every|i)\b"
)
_NOT = re.compile(r"\b(?:not|never|no|cannot|can't|doesn't|don't|neither|isn't|nobody)\b")


def claimed(words: str) -> list[tuple[int, int]]:
    """Give where a sentence claims to own a piece of work."""
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
    if NEGATION.search(words[: owning.start()]) and re.search(r"\b(?:i|we) (?:\w+ )?(?:claim|have|assert|make|hold|ask)\b", words):
        return []
    return [(min(owning.start(), thing.start()), max(owning.end(), thing.end()))]


_SHARES = re.compile(
    r"\b(?:on the door|leaving do|licen[cs]e (?:for|keys?|renew\w*|server|costs?)|software licen\w+|renew\w*|right to (?:holiday|leave|notice|ask)|named inventor|responsib\w+|owned by (?:the|dana|our|\w+ team)|new owner|your rights|data subject)\b"
)


def _is_denied(words: str, match: re.Match[str]) -> bool:
    """Tell a claim from its denial; to deny that the company owns it, or that it was assigned, is to claim."""
    said = match.group()
    if _NOT.search(said):
        return False
    before = re.split(r"[,;:]| but ", words[max(0, match.start() - 60) : match.start()])[-1]
    return NEGATION.search(before) is not None
