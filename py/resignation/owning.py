"""The sayings by which work is claimed: whose it is, title and rights, not the company's, before and beside the job.

``ownwords`` tries them, and judges what they find.
"""

from __future__ import annotations

import re

WORK = (
    r"(?:models?|weights|checkpoints?|code(?:base)?|source|programs?|algorithms?|pipelines?|notebooks?|data ?sets?"
    r"|data"
    r"|corpus|corpora|techniques?|methods?|prompts?|patents?|inventions?|repos?|repositor(?:y|ies)|ip"
    r"|intellectual property|intellectual work|architectures?|embeddings?|librar(?:y|ies)|tools?|toolkit|scripts?"
    r"|frameworks?|designs?|classifiers?|rankers?|parsers?|schedulers?|planners?|engines?|detectors?|recommenders?"
    r"|systems?|harness|software|features?|feature store|work products?|papers?|drafts?|ideas?|approach|research"
    r"|simulators?|samplers?|crawlers?|scrapers?|agents?|bots?|chatbots?|assistants?|evals?|evaluation suite|suite"
    r"|benchmarks?|tokeni[sz]ers?|optimi[sz]ers?|labels|annotations?|glossar(?:y|ies)|dictionar(?:y|ies)|demos?"
    r"|apps?"
    r"|prototypes?|plug-?ins?|modules?|packages?|services?|scorers?|generators?|encoders?|transcriptions?|recipes?"
    r"|formulas?|concepts?|know-?how|works?|creations?|innovations?|trademarks?|platform"
    r"|technology|collection|archive|metrics?|compilation|templates?|playbooks?|guide|domain|binaries|retrievers?"
    r"|\w+(?:i[sz]er"
    r"|mator|iever|ssifier|awler|lator|ector|nker|mpler|arser|gmenter|nder)s?)"
)
IT = (
    rf"(?:it|they|them|this|that|these|those|all of (?:it|this)|everything|anything|{WORK}|what i (?:wrote|built"
    r"|made|did))"
)
FIRM = (
    r"(?:you|yours|your (?:company|firm)|the (?:company|firm|employer|group|department|lab|bank|university|institute"
    r"|business|organi[sz]ation|hospital|agency|charity|school|archive|centre|center|trust)|(?:this|my) (?:company"
    r"|firm|employer)|nobody|no one|no-one|anyone)"
)
ME = r"(?:me|myself|us|the undersigned|its author|its authors|its creator|its inventor|the author|the inventor)"
MADE = (
    r"(?:wrote|written|built|made|developed|trained|invented|created|collected|designed|conceived|coded|compiled"
    r"|assembled|authored|devised|labell?ed|curated|brought|came up with|thought of|started|did|produced|drew|recorded)"
)
GAP = r"[^.!?;\n]{0,60}?"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"\b(?:you|your|company(?:'s)?|firm(?:'s)?|contract|anyone|nobody)\b[^.!?\n]{0,40}\b(?:us(?:e|es|ed"
            r"|ing)|cover"
            rf"|touch|run|running|sell|selling|stop(?:ped)?)\b[^.!?\n]{{0,25}}\bmy (?:\w+ )?(?:{WORK}|\w+(?:gger"
            r"|coder|scraper))\b"
        ),
        r"\bnothing (?:that )?i(?:'ve| have)? \w+[^.!?\n]{0,40}\bbelongs? to (?:you|the (?:company|firm))\b",
        r"\bi (?:alone )?(?:may|can|will|shall) licen[cs]e\b",
        # whose it is
        (
            r"(?<!what )\b(?:belong(?:s|ed|ing)?|rests?|vests?|vested|lies?|stays?|remains?|resides?|sits?) (?:\w+ly "
            r"|only |still |solely "
            r"|exclusively |entirely |and \w+ )?(?:to|with|in) (?:nobody but |no one but |none but "
            rf"|nobody except )?{ME}\b"
            r"(?! (?:to|for a|until|that))"
        ),
        (
            rf"\b{WORK}\b[^.!?\n]{{0,60}}?(?:\b(?:is|are|was|were|remains?|stays?|be|been|as)|'s|'re) (?:\w+ly "
            r"|all |still |as much |only "
            r"|always |and always will be |not yours but |therefore )*(?:mine|ours)\b(?! to (?:make|give|do|fix"
            r"|say|take"
            r"|decide|bear|blame))"
        ),
        (
            r"\b(?:is|are|was|were|remains?|stays?|as|be|been|regard \w+ as|consider \w+|treated as"
            r"|considered) (?:\w+ly )?(?:my|our"
            r"|private|personal) (?:own |sole |personal |private |intellectual |exclusive |rightful "
            r"|lawful )*(?:property|ip"
            r"|intellectual (?:property|work)|creations?|inventions?|possession|brainchild|collection"
            r"|work product)\b"
        ),
        (
            r"\b(?:consider|regard|think of|see|view|treat)(?:ed|ing)? [^.!?\n]{0,50}?\b(?:mine|my own"
            r"|my property|ours|our own"
            r"|as belonging)\b"
        ),
        (
            rf"\b{WORK}\b[^.!?\n]{{0,40}}?\b(?:i|we) (?:consider|regard|see|view|treat)(?: as)? (?:to be )?(?:my"
            r"|our) own\b"
        ),
        rf"\b{WORK}\b{GAP}\bmy own (?:work|creation|property|invention|making)\b(?! (?:hours|life))",
        (
            rf"\b(?:these|those|they|this|that|it)(?: is|'s| are|'re) my (?:own )?{WORK}\b{GAP}\b(?:back|mine"
            r"|rules?|decide|keep"
            r"|take|transfer|rights?|yours)\b"
        ),
        r"\bmy (?:models?|code|algorithms?|weights|data ?sets?|work|idea), my \w+",
        (
            r"\b(?:author|inventor|creator|maker|owner) and (?:\w+ )?(?:owner|author|inventor|creator"
            r"|proprietor)\b|\b(?:reserve|retain|keep|have) the right to (?:publish|commerciali[sz]e|sell"
            r"|licen[cs]e|use|reuse|exploit|market|distribute|patent|open-source)\b|\bintend to protect (?:it|them"
            r"|my)\b|\brights? (?:should|must|will|shall) (?:revert|return|come|go|pass) (?:back )?to me\b"
        ),
        (
            rf"\bmy (?:own )?{WORK}\b{GAP}\b(?:should|must|shall|has to|have to|need(?:s)? to) be (?:deleted"
            r"|removed|taken (?:out|down)"
            r"|returned|wiped|purged|given back|withdrawn)\b"
        ),
        (
            r"\b(?:removed?|taken (?:out|down|off)|deleted?|returned?|withdrawn?)\b[^.!?\n]{0,60}?\b(?:it's"
            r"|it is|they're|they are"
            r"|because it was|being) (?:all )?mine\b"
        ),
        rf"\btak(?:e|en|ing) (?:it|them|\w+ {WORK}) (?:back|out of the)\b",
        rf"\b{WORK}\b{GAP}\b(?:it|they) go(?:es)? (?:where|wherever) i go\b",
        r"\bwhat i (?:wrote|built|made|created|trained|coded) is (?:what i own|mine)\b",
        r"\bif (?:anyone|anybody|someone) (?:owns|has a right)\b",
        # title and rights
        (
            rf"\b(?:copyrights?|title|ownership|patents?|moral rights|authorship|royalt\w+|ip"
            rf"|intellectual property)\b{GAP}"
            rf"\b(?:with me|in me|mine|is ours|to me|in my name|my name on it|with the undersigned|my own name)\b"
        ),
        (
            r"\b(?:i|we)(?:, [^,.]{2,30},)?(?: am| are|'m|'ve| have| do|'d)? (?:still |solely |alone |legally "
            r"|rightfully |actually |therefore "
            r"|fully |also )*(?:hold|have|retain|keep|reserve|assert|claim|enjoy|possess|maintain|own|share"
            r"|demand)"
            r"(?:ing)?(?: [\w'-]+){0,4} (?:copyrights?|ownership|title|patents?|moral rights|authorship|royalt\w+"
            r"|intellectual property|ip(?:r)?|proprietary rights?|rights? (?:in|to|over|as inventor"
            r"|as author) (?:the|my"
            rf"|it|them|this|all|any|inventor|author|{WORK}))\b"
        ),
        (
            r"\basserting (?:my|our) (?:\w+ )?rights?\b|\bmy rights? (?:as (?:the |an )?(?:inventor|author|creator)"
            rf"|(?:to|in|over) (?:the |my |this |that |those |these )?(?:\w+ )?{WORK})\b"
        ),
        (
            r"\brights? (?:in|to|over) (?:the |this |that |my |all "
            rf"|those )?(?:\w+ ){{0,2}}?{WORK}\b{GAP}\b(?:reserved|retained|with me"
            r"|to me|mine|not giving up|personally)\b"
        ),
        (
            r"\b(?:not |never |don't |won't |refuse to |without )(?:\w+ )?(?:giv(?:e|ing) up|waiv\w+|surrender\w*"
            r"|relinquish\w*"
            r"|transfer(?:red|ring)?|assign(?:ed|ing)?|sign(?:ed|ing)? (?:over|away)|hand(?:ed|ing)? over|sold?"
            r"|sell|cede\w*"
            r"|part(?:ed|ing)? with)\b(?: [\w'-]+){0,4}? (?:(?:\w*rights?|title|ownership|copyright|ip)\b|(?:the"
            r"|my|this|that|any|those|these)"
            rf" (?:[\w-]+ ){{0,2}}?{WORK}|it\b(?! over to (?:him|her)))"
        ),
        (
            r"\b(?:sole|rightful|legal|lawful|true|original|actual|beneficial|only|real) (?:and \w+ )?(?:owner"
            r"|inventor|proprietor"
            r"|author|creator|holder)s?\b"
        ),
        (
            r"\b(?:i am|i'm|i remain|myself|as) (?:the |its |their |an? )?(?:\w+ )?(?:owner|inventor|proprietor"
            r"|creator|rights? holder"
            r"|copyright holder)\b(?! of (?:the |this |that |our )?(?:\w+ )?(?:on-?call|rota|run-?books?|roadmap"
            r"|process|plan"
            r"|jobs?|dashboards?|tickets?|project|document\w*|relationship|services?|pipelines?|budget|programme"
            r"|program"
            r"|migration|wellness|meeting|product))(?= (?:of|,|i|and)\b|,|\.| in\b| who)"
        ),
        r"\bas (?:its|their|the) (?:creator|inventor|author|maker)\b(?=,? (?:i|we)\b)",
        (
            r"\b(?:the|my|our|this|that) (?:whole |entire )?(?:invention|idea|concept|algorithm|method)s? (?:was"
            r"|were|is|are) (?:\w+ )?(?:mine|ours)\b"
        ),
        (
            rf"\b(?:what|the \w+|everything|that|{WORK}) i own\b(?=[,.]| and i (?:decide|want|keep)"
            r"|$)(?<!models i own)(?<!model i own)"
        ),
        r"\b(?:we|i), the (?:authors?|inventors?|creators?)\b",
        # not the company's
        (
            rf"\b{FIRM}(?: has| have| had| holds?| can| may| could| will have| shall have| do| does| did)?(?: not"
            r"| n't|n't| never| no| never had| cannot"
            r"| in no way)+ (?:\w+ )?(?:own|claim|any (?:rights?|claim|title|ownership|share)|rights?|claim|title"
            r"|ownership|licen[cs]e"
            rf"|paid for|entitled|bought|property)\b(?:{GAP}\b{IT}\b)?"
        ),
        (
            rf"\b{FIRM} (?:cannot|can't|has no|have no|had no|never had|do not have|does not have|doesn't have"
            r"|don't have|may not) (?:\w+ )?(?:claim|own|rights?|title"
            r"|ownership|entitlement|business using|permission|licen[cs]e)\b"
        ),
        (
            rf"\b(?:nobody|no one|no-one) (?:but|except|other than) (?:me|myself|us)\b{GAP}\b(?:rights?|owns?|title"
            r"|claim|use)\b"
        ),
        (
            rf"\b{WORK}\b{GAP}\b(?:is|are|was|were) (?:not|never) (?:the company's|the firm's|yours\b"
            r"|company property|your property"
            r"|property of|part of (?:my (?:job|contract|duties|employment)|the (?:assignment|deal))|covered by"
            r"|subject to|"
            r"made for (?:you|the company)|(?:a )?works? (?:made )?for hire|assigned|owned by|transferred|theirs\b"
            r"|included)"
        ),
        (
            r"\b(?:isn't|aren't|wasn't|weren't|not|never) (?:\w+ )?(?:company|the company's|the firm's"
            r"|your) (?:property|owned|intellectual)\b"
        ),
        (
            rf"\b{WORK}\b{GAP}\b(?:is|are|remains?|be|was|were|listed and) (?:\w+ )?(?:excluded|exempt|carved out"
            r"|outside)\b(?: from| of|$|[.,])"
        ),
        (
            r"\bnot (?:consider|believe|think|accept|agree)\b[^.!?\n]{0,60}?\b(?:covered by|belongs? to (?:you"
            r"|the (?:company|firm))"
            r"|(?:assigned|transferred|passed) to (?:you|the (?:company|firm))|part of (?:my|the) (?:contract"
            r"|assignment)"
            r"|company property|your property)"
        ),
        rf"\bnot belong to (?:{FIRM}|the \w+)|\bdoes(?:n't| not) belong (?:here|to you)",
        (
            r"\bcontract (?:says|contains|has|makes) (?:nothing|no)\b[^.!?\n]{0,40}?\b(?:inventions?|ip"
            r"|ownership|copyright"
            r"|intellectual|code|assignment)\b"
        ),
        # before, beside and on loan
        (
            r"\b(?:pre-?dates?|pre-?existing|pre-?dated|existed (?:long |well )?before"
            rf"|existed prior)\b{GAP}\b(?:employ\w*|contract|job"
            r"|joining|join\w*|company|firm|you|me|inventions?|ip|code|work|tools?)\b"
        ),
        (
            rf"\b{MADE}\b{GAP}\b(?:before (?:joining|i (?:joined|came|started|was)|you (?:hired|employed)|coming"
            r"|my (?:employment|time"
            r"|contract|start)|this job|the company|ever)|long before|prior to (?:joining|my))"
        ),
        (
            rf"\b{MADE}\b{GAP}\b(?:(?:in|on|with|at|during|using) my (?:own|free|spare|private) (?:time|laptop"
            r"|machine|hardware|equipment"
            r"|gpus?|evenings?|weekends?|money|computer|resources|pc|expense|holidays|card)"
            r"|outside (?:of )?(?:work(?:ing)?"
            r"|office|business) hours|without (?:the )?(?:company|firm|employer)(?:'s)? (?:\w+ )?(?:resources?"
            r"|equipment|time"
            r"|help|money)|on my (?:evenings|weekends)|by me privately|privately|at my kitchen table"
            r"|during my (?:phd|studies"
            r"|thesis|leave|degree|holidays?))\b"
        ),
        (
            r"\bwork (?:that )?(?:i|we) did (?:on|at|in|over) (?:the |my )?(?:own |spare )*(?:weekends?|evenings?"
            rf"|nights?|holidays?|time)\b{GAP}"
            r"\b(?:belongs?|mine|my own|own)\b"
        ),
        (
            r"\b(?:hobby|side|pet|private|personal|weekend) (?:project|work|effort|code|collection)s? of mine\b"
            r"|\bmy (?:own )?(?:hobby|side|pet|private|weekend|personal) (?:project|work|collection|research"
            rf"|library|code|tool)s?\b{GAP}"
            r"\b(?:let|allowed|lent|borrow\w*|used|use|mine|own\w*|proprietor|not the)\b"
        ),
        (
            r"\b(?:on loan|lent|loaned|borrow(?:ed|ing)|a loan|never a gift|not a gift|did not give"
            rf"|didn't give)\b(?={GAP}\b{IT}\b|[.,;]|$)"
        ),
        (
            r"\b(?:under|with|by|needs?|requires?|without|only ever had|have had|had|ask(?:ing)? for|seek) (?:my "
            r"|a |an |express |written |prior "
            r"|explicit )*(?:licen[cs]e|permission|consent|blessing|licence fee)\b(?! to (?:drive|work|leave"
            r"|resign))"
            rf"(?={GAP}(?:\b{IT}\b|\bto (?:run|use)|[.,;]|$))"
        ),
        (
            rf"\bany (?:further |continued |future )?use of (?:my|the|it)\b{GAP}\b(?:consent|permission|licen[cs]e"
            r"|fee|approval)\b"
        ),
        r"\b(?:decide|say) who (?:may|can|gets to) use (?:it|them)\b",
        (
            r"\bmy (?:own )?(?:prior|background|earlier|previous|pre-?existing) (?:inventions?|ip|work|code"
            r"|intellectual property)\b"
        ),
        (
            r"\bmy (?:inventions?|ip|intellectual property|patents?|algorithms?|weights"
            r"|brainchild)\b(?! and biases| disclosure)"
        ),
        (
            r"\bi (?:never|did not|didn't|have not|haven't) (?:give|gave|given|signed?|sold?|licen[cs]ed?"
            rf"|assign(?:ed)?) (?:\w+ ){{0,3}}?{IT}\b"
        ),
    )
)
