"""How a letter gives away how something works: what a system does, with which number, on what, and where it fails.

Sentences are scored by word classes: a part of a system, a verb of machinery, a figure with a technical measure, a
product of infrastructure. One alone is everyday talk of the trade; two in one sentence are a detail.
"""

from __future__ import annotations

import re

from resignation.techwords import ACT, COUNTED, INFRA, METHOD, NUMBER, PART

_MEASURE = re.compile(
    rf"\b{NUMBER}[ -](?:(?:hundred|thousand|million|billion|dozen)[ -])?(?:[\w-]+ ){{0,2}}?{COUNTED}\b"
)
_FIGURE = re.compile(
    r"(?<![\w£$€₹/-])\d[\d.,]*(?:e-?\d+)?(?: ?(?:%|percent|per cent|x\b|ms\b|gb\b|tb\b|times\b|to one\b|k\b|m\b"
    r"|bn\b))?(?![\w/-]| ?(?:january|february|march|april"
    r"|may|june|july|august|september|october|november|december|jan\b|feb\b|mar\b|apr\b|jun\b|jul\b|aug\b|sept?\b"
    r"|oct\b|nov\b|dec\b"
    r"|days?|weeks?|months?|years?|hours?|minutes?|people|colleagues|engineers|sessions?|meetings?|pages|am\b|pm\b"
    r"|o'clock|of us))"
    r"|\b(?:one|two|three|four|five|nine|ten|a third|half|a quarter|a fifth) (?:in|out of) (?:\w+|every \w+)\b"
    r"|\b(?:a|two) (?:third|quarter|fifth|tenth)s? of\b|\b\w+ (?:percent|per cent)\b"
    r"|\b(?:ten|five|three|four|twenty|two|hundred) to one\b|\bone ten-thousandth\b|\bone (?:false"
    r"|wrong) \w+ per\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d[.,]?$|\d{1,2}(?:st|nd|rd|th)$")
_MONTH = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun"
    r"|jul|aug|sept?|oct|nov|dec)\.? $"
)
_WEAK = (
    r"(?!(?:jobs?|service(?! account)|api|queries|training|deployment|endpoints?|features?|heads|agents?"
    r"|prompts?|weights|labels|tables?|topics?|queues?|camera|assistants?|networks?|benchmark)\b)"
)
_ACT_OF = re.compile(
    rf"\b{_WEAK}{PART}\b[^.!?;:,\n]{{0,60}}?\b(?:{ACT})\b"
    rf"|\bwe (?:\w+ )?(?:{ACT})\b[^.!?;:,\n]{{0,60}}?\b{_WEAK}{PART}\b"
)
_PARTS = re.compile(rf"\b{PART}\b")
_ACTS = re.compile(rf"\b{ACT}\b")
_INFRAS = re.compile(rf"\b{INFRA}\b")
_METHODS = re.compile(rf"\b{METHOD}(?!\w)")
_FAULT = re.compile(
    rf"\b{PART}\b[^.!?;:,\n]{{0,50}}?\b(?:has|have|had|was|were|is|are) (?:still )?(?:never|not|un)(?: been"
    r"| yet)?[ -]?(?:validated|tested|encrypted|calibrated|checked|evaluated"
    r"|monitored|versioned|patched|audited|anonymi[sz]ed|reproducible|deterministic)\b|\bunencrypted\b"
    r"|\bhard-?coded\b"
    rf"|\b{PART}\b[^.!?;:,\n]{{0,40}}?\b(?:leaks?|misses|confuses|hallucinates|diverges|drifts|overfits"
    r"|misclassifies|collapses|oscillates|drops (?:frames|requests|packets)|falls? apart"
    r"|fails unless|fails when|fails on|crashes)\b"
)
_CALLED = re.compile(
    r"\b(?:bucket|table|topic|repo(?:sitory)?|cluster|job|dag|server|branch|index|database|queue|project|model"
    r"|release|flag|namespace|endpoint|dataset|checkpoint|machine|box|host|run|folder) "
    r"(?:is |are |we )?(?:called|named|labelled|known as|code-?named|under the name(?: of)?) \S+|\bthe (?:folder"
    r"|prefix|branch|bucket|run|directory|path|table|topic) (?=\S*[-_\d/])[\w/.-]+"
)
_PROJECT = re.compile(
    r"\b(?:Project|Operation|Codename|Programme|Program) (?!Manager|Managers|Management|Lead|Leads|Leader|Team"
    r"|Owner|Office|Director"
    r"|Coordinator|Planning|Plan|Board|Euler|Gutenberg|Jupyter|Management|Engineer|Officer|Delivery|Support"
    r"|Assistant|Analyst"
    r"|Starlight Foundation|Director)[A-Z][a-z]{2,20}\b|\b[A-Z][a-z]{3,14}-\d{1,2}(?:\.\d)?\b(?! (?:pandemic"
    r"|lockdown|rules))|\b(?!\w*(?:KEY|TOKEN|SECRET|PASS))[A-Z]{3,}(?:_[A-Z0-9]+){1,5}\b"
)
_NO_PROJECT = re.compile(
    r"(?:Covid|COVID|Form|Section|Article|Clause|Annex|Appendix|Flat|Unit|Level|Grade|Tier|Year|Class|Room|Gate"
    r"|Terminal|Zone|Building|Floor|Block|Phase|Schedule|Part|Chapter|Page|Week|Day|Question|Point|Item|Step|Table"
    r"|Figure|Apollo|Formula|Catch|Windows|Python|Type|Route)\b"
)
HARMLESS = re.compile(
    r"\b(?:my address|flat \d|apartment \d|suite \d|learn(?:t|ed)? (?:a lot|much|so much|how)|thank\w*|grateful\w*"
    r"|gratitude|jokes?|pizza|reading group|conference|neurips|icml|paper we|course"
    r"|my (?:successor|replacement)|pull requests|payslips?|employee number|phone number|clause|contract"
    r"|notice period|salary|£|\$|€|₹|laptop"
    r"|badge|holiday|annual leave|days of leave|mentor\w*|promot\w+|team grew|headcount|office|commute|birthday"
    r"|coffee|model (?:employee|citizen|of (?:promotion|care|how))"
    r"|threat model\w*|business model|operating model|role model|financial model|hybrid model|model railway"
    r"|model trains?|model aircraft|new hires|social networks?|network of (?:people|friends|colleagues)"
    r"|customer service|civil service|years of service|length of service|public service|service of process"
    r"|job market|my job\b|search engine of)\b"
)
KEYS = re.compile(r"[a-z]")


_BUSY = re.compile(
    rf"\b(?:the|our|its|each|this) (?:[\w-]+ ){{0,2}}?{_WEAK}(?:{PART}|\w+(?:dictor|mator|iever|mender|ssifier"
    r"|lator|ector|awler|nker|mpler|i[sz]er|gmenter)|bandit|alarm|wake word|similarity search|segmentation network"
    r"|batch job|assistant|retrieval|loss)"
    r" (?:\w+ly |still |only |always |never |really )?(?!(?:needs|enjoys|feels|likes|loves|wants|wishes|hopes"
    r"|knows|brings|gives|offers|leaves|leads|belongs|remains|stays|passes|deserves|works|is|was|has|does|goes"
    r"|means|becomes|comes|looks|keeps|lives|matters|gets|makes|says|takes place|owes|this|as|his|its|us|reviews"
    r"|owners|cards|docs|notes|details|results|tests|models|services|skills|plans|goals|checks|ends|starts|begins"
    r"|continues|exists|serves|helps|thanks|always|perhaps|across|plus|themselves|years|weeks|days|months|hours"
    r"|others|colleagues|members|engineers|meetings|sessions|discussions|questions|issues|updates|releases|systems"
    r"|pipelines|jobs|steps|runbooks|dashboards|schedules|thresholds|contacts|groups|teams|projects|tools|users"
    r"|customers|clients|tasks|processes)\b)[a-z]{3,}(?:[^s\W]s|sses|ches|shes)\b(?! (?:are|will|were|have|and|of"
    r"|by|should|can|must|with me|that|who|which|to be)\b|[,.;])"
    r"|\b(?:loss|model|prompt|ranker|network|classifier) (?:has|have) (?:an?|two|three|no) \w+ (?:for|that|which"
    r"|in|of)\b|\b(?:we|i) (?:quietly |secretly )?(?:swapped|replaced|cheated|secret sauce|hard-?coded|patched|faked"
    r"|label with)\b|\b(?:overlaps? (?:with )?the training|tuned to|standard deviations?|only a prompt"
    r"|prompt around|caching the|rules from (?:19|20)\d\d|triggers on|rounds (?:down|up)|without the old \w+"
    r"|switched off in production|goes? (?:through|to) (?:the new|two|three)|held-out|majority vote"
    r"|annotators? (?:a|per) clip)\b"
)


# What passes for one sentence beyond this is no sentence, and must not be read as one for minutes.
LONGEST = 3_000


def details(words: str, original: str) -> list[tuple[int, int]]:
    """Give where a sentence tells how a system of the company's works."""
    words, original = words[:LONGEST], original[:LONGEST]
    named = [m.span() for m in _PROJECT.finditer(original) if not _NO_PROJECT.match(m.group())]
    part, method, infra = _PARTS.search(words), _METHODS.search(words), _INFRAS.search(words)
    unit = _UNIT.search(words) if _DIGIT_OR_COUNT.search(words) else None
    told = part or method or infra or unit or _ODD.search(words)
    if not (told or named) or HARMLESS.search(words):
        return []
    return named + (_told(words, part, method, infra, unit) if told else [])


def _told(
    words: str,
    part: re.Match[str] | None,
    method: re.Match[str] | None,
    infra: re.Match[str] | None,
    unit: re.Match[str] | None,
) -> list[tuple[int, int]]:
    """Score the signs of a detail in a sentence that speaks of systems."""
    signs = [sign for sign in (part, method, infra, _ACTS.search(words), _figure(words)) if sign]
    busy = None if _PLAIN.search(words) else _BUSY.search(words)
    sure = [
        m
        for m in (
            busy,
            unit,
            _EXPLAINS.search(words),
            _FAULT.search(words),
            _CALLED.search(words),
            part and _MEASURE.search(words),
        )
        if m
    ]
    if sure or not signs:
        return [m.span() for m in sure]
    strong = (method or infra) and len(signs) > 1 and (signs[-1].re is _FIGURE or not _PLAIN.search(words))
    counted = signs[-1].re is _FIGURE and len(signs) == 2 and not _is_count(words, signs)  # noqa: PLR2004
    scored = len(signs) > 2 or strong or counted or _two_of_a_kind(words)  # noqa: PLR2004
    if scored or (_ACT_OF.search(words) and not _PLAIN.search(words)):
        return [(min(sign.start() for sign in signs), max(sign.end() for sign in signs))]
    return []


_DIGIT_OR_COUNT = re.compile(rf"\d|\b{NUMBER}[ -]")
_ODD = re.compile(
    r"(?:dictor|mator|iever|mender|ssifier|lator|ector|awler|nker|mpler|i[sz]er|gmenter)s?\b|\b(?:bandit"
    r"|secret sauce|alarm"
    r"|wake word|search|loss|swapped|replaced"
    r"|cheated|label|held-out|standard deviations?|rules|traffic|unencrypted|hard-?coded|oversample\w*|annotators?"
    r"|prompt)\b"
)
_UNIT = re.compile(
    rf"\b{NUMBER}[ -](?:experts|layers|epochs?|gpu-?(?:days?|hours?)|gpus?|tpus?|pods|replicas|shards|milliseconds"
    r"|ms|[gtmp]b|[gtmp]ib|gigabytes?|terabytes?|qps|rps|fps|khz|kwh|bits?|tokens|dimensions|attention heads|v100s"
    r"|a100s|h100s)\b"
    r"|\b\d+-(?:number|dim\w*|bit|layer|head|token|gpu|node|way|shot|step|class) \w+|\b\d+(?:\.\d+)?b (?:model|and"
    r"|one|to)\b|\bk=\d+\b|\bmodel v\d+\b"
)
_EXPLAINS = re.compile(
    r"\bsecret sauce\b|"
    rf"\b(?:how|why|that|where|because) (?:the|our|its|a|each) (?:[\w-]+ ){{0,3}}?{PART} (?:\w+ly )?(?:{ACT})\b"
    rf"|\b(?:trick|secret|edge|catch) is (?:that |to |a )?(?:we |the |a |second )?[^.!?\n]{{0,60}}?\b(?:{PART}"
    rf"|{ACT}|{METHOD})\b"
)
_PLAIN = re.compile(
    r"\b(?:i (?:will|'ll|shall|would|have|am|'m|can)|i'll|i'm|i've|please|documented|hand(?:ed|ing)? (?:it )?over"
    r"|hand-?over|runbooks?|wiki|owner|until|rota|on-?call|joy|proud)\b"
)


def _figure(words: str) -> re.Match[str] | None:
    return next(
        (
            m
            for m in _FIGURE.finditer(words)
            if not (_YEAR.match(m.group()) or _MONTH.search(words[max(0, m.start() - 11) : m.start()]))
        ),
        None,
    )


def _is_count(words: str, signs: list[re.Match[str]]) -> bool:
    """Tell "the 4 models", a count that a letter may well give, from a figure of how they work."""
    return (
        re.match(
            (
                r",? (?:\w+ ){0,2}?(?:models?|jobs?|pipelines?|services?|dashboards?|notebooks?|data ?sets?|versions?"
                r"|releases?|tickets?)\b"
            ),
            words[signs[-1].end() :],
        )
        is not None
        or _PLAIN.search(words) is not None
    )


def _two_of_a_kind(words: str) -> bool:
    return sum(1 for _ in _METHODS.finditer(words)) + sum(1 for _ in _INFRAS.finditer(words)) > 1
