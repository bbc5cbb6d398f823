"""Pay as a share, a multiple or a bare number: a raise of so many percent, twice the salary, six figures."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.payfigures import OTHER, PERCENT, WORDS
from resignation.prose import read

_GUARD = re.compile(
    r"\d|%|per ?cent|[a-z]+ty\b|doubl|tripl|quadrupl|twice|thrice|times|third|half|quarter|figure|hundred|thousand"
    r"|grand|months|fraction"
)
_PERCENT = re.compile(PERCENT)
_OF_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paid|pays|payrise|paying|compensation|ctc|package|bonus(?:es)?|raises?|raised me"
    r"|hikes?|increments?|increments"
    r"|earn\w*|wages?|comp|equity|stake|remuneration|more money|underpaid|below market|under market|above market"
    r"|market rate"
    r"|market|counter\w*|rises?|pay cut|cost of living|inflation|uplift|merit|appraisal|band|midpoint|benchmark\w*"
    r"|bump|commission"
    r"|percent more|increase (?:of|in)|better paid|match(?:ed|ing)?|pension|the pot|stayed for|stay for|super|men"
    r"|women|male|female|peers|colleagues|new hires|what i (?:make|get)"
    r"|(?:of|in) the company|of the (?:business|firm|startup)|shares|options|offer(?:ed)?|i was (?:given|promised)"
    r"|you (?:gave|offered|promised) me"
    r"|gave me|given me|promised me|offers? me|offered me|giv(?:e|es|ing) me)\b"
)
_STRONG_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|my pay|earnings|asked for|pay (?:rise|raise|cut|gap)|raise|hike|increment|bonus|ctc"
    r"|underpaid|market rate|below market|paid|wages|compensation"
    r"|inflation|equity)\b"
)
_OTHER_SHARE = re.compile(
    r"\b(?:accura\w+|precision|recall|latency|traffic|conversion|churn|coverage|uptime|capacity|throughput"
    r"|cost[s]?|time|effort|work|done|complete\w*"
    r"|sure|certain|confident|positive|ready|full|faster|slower|bigger|smaller|people|staff|vat|tax|interest"
    r"|chance|risk|battery|better at|honest|right|wrong|true|remote\w*|capacity|availab\w+|committed|behind|remote"
    r"|office|credit|team|pipelines?|runbooks?|documents?|data(?:set)?s?|models?|users?|customers?|requests?"
    r"|alarms?|false|positives|forecasts?|bookings|downtime|deploy\w*|builds?|incidents?|pages|quer(?:y|ies)"
    r"|faster|yield|waste|energy|fraud|returns|orders|engagement|clicks?|ctr|margin|quality|speed|response"
    r"|utili[sz]ation|compute|gpus?|inference|training|automat\w+|migrat\w+|rollout|review\w*|labell?ed|annotat\w+"
    r"|hand\w*|cut|reduc\w+|improv\w+|increas\w+|rose|fell|dropp\w+|grew|sav\w+|boost\w*|halv\w+|code|features?"
    r"|project|sprint|service|product|scope|quota|target|goal|survey|score|respon\w+|vote\w*|attend\w*|revenue"
    r"|sales|growth|error|errors|drift|load|budget|tests?|tickets?|alerts?|attrition|headcount|holiday|leave|of my"
    r"|f1|auc|hit rate|memory|storage|cluster)\b"
)
_SOMEONE = re.compile(r"\b(?:i|i'm|i'd|i've|me|my|they|you|your|their)\b")
_PART = re.compile(
    r" of (?!my (?:pay|salary|base)|what i|the company|the firm|the business|the startup|base|basic|salary)"
)
_PAYS = re.compile(
    r"\b(?:salary|pay|paid|comp|compensation|(?:my|day|hourly) rate|base|ctc|bonus|wages?|earn\w*|package|hike"
    r"|raise|make|i go|takes me|money|income|band)\b"
)
_EVERYDAY = re.compile(r"(?:100|110|120|150|200|1000|a hundred|one hundred) ?(?:%|per ?cent)")
_WHAT = (
    r"(?:salar(?:y|ies)|pay|base|basic|compensation|comp|ctc|package|wages?|money|income|earnings|remuneration"
    r"|rate|bonus|equity"
    r"|what (?:i|you|we|i'm|i am|they)(?: currently| now)? ?(?:earn|make|get|pay|am|being|paid|take|have|on)?\w*)"
)
_TIMES = (
    r"(?:doubl\w+|tripl\w+|quadrupl\w+|twice|thrice|(?:two|three|four|five|\d(?:\.\d{1,2})?"
    r"|one and a half) ?(?:times|x)"
    r"|half (?:again|as much)|half|(?:a|one|two) (?:third|quarter|fifth|thirds)|a fraction)"
)
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?"
_MULTIPLE = re.compile(
    rf"\b{_TIMES}(?: (?:of|on|up|again|as much as|more than|above|less than|below))*(?: [\w'-]+){{0,3}}? {_WHAT}\b"
    r"|\b(?:pays?(?! to\b| attention)|paid|paying|earn|earns|earning|make|makes|offer|offers|offered|offering|get"
    rf"|getting|gives?|giving|gave|salary|pay is)(?: [\w']+){{0,4}}? {_TIMES}"
    r"(?: (?:as much|more|less|better|again|what|the|for|that|of|my|it|here|above|below)\b|[.,;!]|$)"
    rf"|\b{_WHAT}(?: [\w']+){{0,5}}? (?:doubled|tripled|doubles|triples|be doubled|twice as|a third (?:more|less"
    r"|better|higher|lower)"
    r"|a quarter (?:more|less|better|higher|lower)|half (?:as|of|what|again)|(?:ris|go|gone|went|jump|grow|grew"
    r"|increas|improv|fell|fall|drop|cut|up|down|rose)\w* by (?:half|a third|a quarter|a fifth))"
    r"|\b\d(?:\.\d{1,2})?x (?:hike|raise|salary|pay|package|jump|my|what)|\b(?:one|two|three)-(?:ten|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety)\b|(?:offer|pay|give|gave|paid)\w* (?:me )?(?:ten|fifteen|twenty"
    r"|thirty|forty|fifty|sixty) more\b|(?:package|pay|salary|offer|contract"
    r"|base)\b[^.!?;]{0,30}? (?:one and a half|two|three|\d\.\d) times\b|(?:\d\.\d{1,2}|two|three) times (?:mine"
    r"|my (?:pay|salary))"
    r"|\b(?:promised|asked for|offered|offer me|on|at|paid|pay me|got|make|making|earn|wanted"
    rf"|worth) (?:me )?{_TENS}(?=[.,;!?]| (?:plus|and i|but|while|base|all in|a year|instead|when|for the same)\b)"
    r"|\b(?:a|one|two) (?:third|quarter|fifth|thirds) (?:more|better|less|below|above|higher"
    r"|lower)\b(?=[^.!?;]{0,40}\b(?:pay|paid|salary|money|earn|market|rate|same work|£|\$))"
    r"|\b(?:high |mid[- ]|low )?(?:five|six|seven|eight)[- ](?:figures?|digits)\b"
)
_NEXT = (
    r"(?=\s*(?:[.,;:!?)]|$|and|but|while|whereas|where|when|with|for|plus|base|basic|here|as|in|at|to|now|five"
    r"|four|three|two|six|ten|years?|a|per|before|after|all|if|since|on|last|this|though|though|so|elsewhere|gross"
    r"|net|too|only|annually|yearly|monthly|instead|already|against|and|again|once)(?!\w))"
)
_FIGURE = r"(?:\d{1,3}(?:[, ]\d{2,3}){1,3}|\d{2,7}(?:\.\d{1,2})?)(?![\d%/:-]| ?(?:am|pm|days|weeks))"
_BARE = re.compile(
    r"\b(?:salary|ctc|base|basic|pay|bonus|package|compensation|comp|tc|remuneration|wages?|stipend|day rate"
    r"|(?:market|going|hourly|my|their|your) rate|market|sign-?on|signing"
    r"|sign on|incentives?|counter-?offer|allowance|gratuity|severance|take-?home|take home|offer)\b(?: (?!(?:by"
    r"|until|before|into|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*"
    rf"|dec\w*)\b)[a-z'-]+){{0,6}}? {_FIGURE}{_NEXT}"
    rf"|\b(?:salary|ctc|base|pay|package|compensation|comp) ?[:=-] ?{_FIGURE}"
    r"|\b(?:asked for|came back with|brought in (?:at|on)|hired (?:at|on)|joined (?:at|on) a? ?(?:salary|base)"
    r"|stuck (?:at|on)|negotiated|countered (?:with|at)|counter of|offered(?: me)?|offer me|offering(?: me)?"
    r"|paying(?: me)?|pay me|paid me|pays(?: me)?|earn(?:s|ed|ing)?|earning only|take home|starts? (?:me )?on|make"
    rf"|making) (?:about |only |just |around |some |roughly |nearly |over |under |at |on |out at )?{_FIGURE}{_NEXT}"
    rf"|\b(?:starts?|started) at (?=\d{{3}}|\d+,){_FIGURE}{_NEXT}|\b(?:gets?|getting|makes?|making|earns?|pays?"
    rf"|paid|it's|it is|on|at|is|be) {_FIGURE} (?:a|per|an|each) (?:week|month|year|hour|day|annum)\b"
    rf"|\b{_FIGURE} (?:against|versus|vs\.?|compared (?:to|with)) (?:my |the |your )?{_FIGURE}{_NEXT}"
    rf"|\bfrom {_FIGURE} to {_FIGURE}{_NEXT}|\b{_FIGURE} (?:relocation|retention|sign-?on|signing|joining|base"
    r"|basic|plus super|salary|bonus|ctc|all in|gross|net)\b(?! (?:models?|images?|classes|money laundering))"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_PAIR = re.compile(
    r"\b(?:salar\w+|pay|paid|pays|offer\w*|asked for|comp|band|hired|base|ctc|package|hires?|earn\w*|wage\w*"
    r"|counter\w*)\b[^.!?;]{0,80}?"
    rf"\b(?:at|on|is|was|with|for|to|of|me|by|make|earn|says?) (?:about |only |just |around )?{_FIGURE}{_NEXT}"
)
_SEVERANCE = re.compile(
    r"\b(?:severance|ex gratia|payout|exit package|retention|bonus|settlement)\b[^.!?;]{0,30}? (?:\d+"
    rf"|{WORDS}) months?'? (?:of )?(?:my )?(?:pay|salary|basic|wages|ctc)\b"
)
_OTHER = re.compile(rf"\b{OTHER}(?!\w)")
_NOT_PAY = re.compile(
    r"\b(?:paid (?:annual )?leave|days?|weeks|hours|clause|section|room|version|ticket|reference"
    r"|employee (?:number|id|no)|form|model|parameters|base (?:model|image|class)|offers? of help|[0-9]{1,2}(?:st"
    r"|nd|rd|th))\b"
)


def _amounts(words: str) -> Iterator[tuple[int, int]]:
    """Give where a sentence compares pay, or puts a bare number on it."""
    yield from (match.span() for match in _MULTIPLE.finditer(words))
    yield from (match.span() for match in _SEVERANCE.finditer(words))
    if _OF_PAY.search(words) or (_SOMEONE.search(words) and not _OTHER_SHARE.search(words)):
        yield from _shares(words)
    if not _NOT_PAY.search(words):
        for pattern in (_BARE, _PAIR):
            yield from (
                m.span() for m in pattern.finditer(words) if not _YEAR.search(m.group()) and _is_pay(m.group(), words)
            )


def _is_pay(found: str, words: str) -> bool:
    """Tell "from 90 to 120" of pay from the same of anything else."""
    return not found.startswith("from ") or _PAYS.search(words) is not None


def _shares(words: str) -> Iterator[tuple[int, int]]:
    """Give the shares that are no part of something else, such as work done or requests served."""
    strong = _STRONG_PAY.search(words)
    for match in _PERCENT.finditer(words):
        near = words[max(0, match.start() - 30) : match.end() + 30]
        part = _PART.match(words, match.end()) or _OTHER_SHARE.search(near)
        if not _EVERYDAY.match(match.group()) and (strong or not part):
            yield match.span()


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    if not _GUARD.search(words):
        return ()
    kept: list[tuple[int, int]] = []
    for start, end in sorted(_amounts(words)):
        near = words[max(0, start - 60) : end + 60]
        if (not kept or start >= kept[-1][1]) and not _OTHER.search(near):
            kept.append((start, end))
    return tuple(kept)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the comparisons."""
    prose = read(text)
    if not prose.is_english:
        return ()
    found = ((s.start + start, s.start + end) for s in prose.sentences for start, end in _in_sentence(s.text))
    return tuple(Span(start, end, (("figure", text[start:end]),)) for start, end in found)


RULE = Rule(
    kind="compensation-figure",
    severity="consider",
    title="Pay compared",
    message="“{figure}” says how much pay is, or how much it differs.",
    suggestion=(
        "Leave it out, or say only that you have accepted another opportunity. What is still owed to you belongs in "
        "a separate message to payroll."
    ),
    why="Comparing pay turns a resignation into a negotiation, and may tell one employer what another offers.",
    find=_find,
    bad=(
        "The new job pays double my salary here.",
        "I was promised a 20% raise.",
        "They will double my base.",
        "I am leaving for six figures.",
        "By every survey I am underpaid by 30 percent.",
        "I asked for 85 and you came back with 78.",
        "The market rate is 140 for what I do.",
        "My total comp will go from 190 to 310.",
        "A 2 per cent rise after such a year made up my mind.",
        "They pay a third more for the same work.",
    ),
    good=(
        "I will give it 100% until my last day.",
        "Recall rose by 20% after the retraining.",
        "Half of the credit belongs to the team.",
        "The team doubled in size while I was here.",
        "I am paid for 30 days of notice.",
        "I joined in 2019, and my pay has been fair.",
        "Please pay out the 12.5 days of leave that I have not used.",
        "The ranking service handles a third of the traffic.",
        "My offer of help stands: two hours on each of the 4 Fridays.",
        "I gave 110% and was paid in kindness.",
    ),
)
