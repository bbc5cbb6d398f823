"""Figures of pay: a salary, a bonus, an offer's amount, a number of shares."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.prose import read

_KEYS = (
    "$", "£", "€", "₹", "¥", "%", "thousand", "grand", "lakh", "double", "triple", "twice", "third", "half", "percent",
    "per cent", "million", "quarter",
)  # fmt: skip
_GUARD = re.compile(
    r"\d(?:k\b|,\d|\d\d\d| ?(?:k\b|lpa|la[ck]|crore|cr\b|per|dollar|pound|euro|rup|rsu|op|sh|[€£$]|x\b)|[ ']\d\d\d)"
)
_NUMBER = r"\d{1,4}(?:[, '.]\d{2,3}){0,4}(?:\.\d+)?"
_CURRENCY = (
    r"(?:us ?\$|a\$|s\$|c\$|hk\$|nz\$|[$£€₹¥]|\b(?:usd|eur|gbp|inr|rs\.?|cad|aud|sgd|chf|aed|zar|nzd|pln|sek|dkk|nok"
    r"|hkd"
    r"|jpy|krw|r|rm|ctc of) ?)"
)
_SCALE = r"(?: ?(?:k|m|mn|lakhs?|lacs?|lpa|crores?|cr|thousand|million|grand))?\b"
_MONEY = re.compile(
    rf"(?<!\w){_CURRENCY} ?{_NUMBER}{_SCALE}"
    rf"|\b{_NUMBER} ?(?:k|lpa|lakhs?|lacs?|crores?|dollars|pounds|euros?|rupees|francs|rand|zloty|usd|eur|gbp|inr|chf"
    r"|sgd|aud"
    rf"|cad|€|£|\$)(?!\w)(?: per annum| a year)?"
    r"|\b(?:[a-z]+[- ])?(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred)(?:[- ][a-z]+)? ?(?:thousand|grand|k|lakhs?)\b"
    r"(?: (?:dollars|pounds|euros))?|\b(?:[a-z]+)[- ](?:thousand|lakhs?|million|hundred) (?:dollars|pounds|euros"
    r"|rupees|rand|francs|bucks|quid)\b"
)
_SHARE = re.compile(
    r"\b(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|per cent|pc\b)|(?:\d+|five|ten|twelve|fifteen|twenty|thirty|forty"
    r"|fifty"
    r"|sixty|seventy|eighty|hundred)(?:[- ]\w+)? ?(?:%|percent|per cent)"
    r"|(?:a |one )?(?:third|quarter|half)(?: as much)? (?:again|more|better|less|below|above)"
    r"|(?:half|a fraction) (?:of )?what|(?:double|triple|twice|three times|one and a half times|1\.5x|2x|3x))"
)
_EQUITY = re.compile(
    r"\b(?:\d{1,3}(?:[, ]\d{3}){1,2}|\d{3,7}) (?:[a-z]+ ){0,3}?(?:rsus?|stock options|options|shares|restricted stock"
    r"|stock units|units of stock)\b"
)
_BARE = re.compile(
    r"\b(?:salary|ctc|base|pay|bonus|package|compensation|earn(?:s|ed|ing)?|remuneration|wages?|stipend|tc|day rate)\b"
    r"(?: [a-z']+){0,4}?:? (?:\d{1,3}(?:[, ]\d{2,3}){1,3}|\d{4,7})(?!\d|[-/])(?! (?:days|hours|weeks|and 20\d\d))"
)
_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paid|pays|paying|payroll|payslip|compensation|ctc|packages?|bonus(?:es)?|offer(?:s|ed"
    r"|ing)?|base|raises?"
    r"|increments?|hike|stock|equity|rsus?|options|shares|vest\w*|sign-?on|signing|retention|comp|tc|earn(?:s|ed"
    r"|ing)?|wages?"
    r"|remuneration|per (?:year|annum|month|hour|day)|a (?:year|month|day)|annual(?:ly)?|annum|p\.?a\.?|day rate|rate"
    r"|hourly|band|severance|gratuity"
    r"|settlement|owed?|owing|increase|counter-?offer(?:ed)?|match(?:ed)?|stipend|market|underpaid|seed|round|valu\w+"
    r"|money"
    r"|i'm on|i am on|i make|i get|gets?|all in|joining|fixed|variable|in hand|take-?home|allowance|comes to|loan"
    r"|relocation)\b"
)
_PERCENT_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paid|pays|compensation|ctc|package|bonus|raise|hike|increment|earn\w*|wages?|comp"
    r"|equity|stake"
    r"|remuneration|more money|underpaid|below market|above market|market rate|counter-?offer)\b"
)
_OTHER = re.compile(
    r"\b(?:cloud (?:bill|spend|costs?)|compute (?:budget|bill|costs?)|gpu (?:budget|bill|costs?)|revenue|saved (?:us"
    r"|the|you)|saving[s ]"
    r"|expenses? (?:claim|report|of)|receipts?|tickets? (?:cost|price)|customers|donat\w+|raised for|collection"
    r"|reduc\w+ (?:costs?|latency)"
    r"|accuracy|precision|recall|latency|traffic|requests|documents|tokens|parameters|rows|records"
    r"|notice pay in lieu)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_EVERYDAY = re.compile(r"\b(?:100 ?%|110 ?%|a hundred per ?cent)")


def _amounts(words: str) -> Iterator[tuple[int, int]]:
    """Give where a sentence puts a figure on pay."""
    if _PAY.search(words):
        yield from (match.span() for match in _MONEY.finditer(words))
        yield from (match.span() for match in _EQUITY.finditer(words))
        yield from (match.span() for match in _BARE.finditer(words) if not _YEAR.search(match.group()))
    if _PERCENT_PAY.search(words):
        yield from (match.span() for match in _SHARE.finditer(words) if not _EVERYDAY.match(match.group()))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    if not (any(key in words for key in _KEYS) or _GUARD.search(words)) or _OTHER.search(words):
        return ()
    kept: list[tuple[int, int]] = []
    for start, end in sorted(_amounts(words)):
        if (not kept or start >= kept[-1][1]) and re.search(r"\w", words[start:end]):
            kept.append((start, end))
    return tuple(kept)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the figures, with what they count."""
    prose = read(text)
    if not prose.is_english:
        return ()
    found = ((s.start + start, s.start + end) for s in prose.sentences for start, end in _in_sentence(s.text))
    return tuple(Span(start, end, (("figure", text[start:end]),)) for start, end in found)


RULE = Rule(
    kind="compensation-figure",
    severity="warn",
    title="A figure of pay",
    message="“{figure}” puts a figure on pay.",
    suggestion="Leave figures out. What is still owed to you belongs in a separate message to payroll, with the dates.",
    why="A figure turns a resignation into a negotiation, and may tell one employer what another offers. It stays on "
    "file "
    "where later raises and references are decided.",
    find=_find,
    bad=(
        "They offered me $212,000 a year.",
        "My salary of 68,000 has not moved since 2023.",
        "The offer I accepted is £96,500 with a signing bonus of £10k.",
        "Current CTC is 18 LPA, and I have been offered 31 LPA.",
        "I was promised a 20% raise.",
        "The base is 265k plus 1,200 RSUs a year.",
        "I earn sixty thousand pounds and I am worth more.",
        "The new job pays double my salary here.",
        "I am owed my bonus of €8.400.",
        "By my count that comes to $118,500 and 9,400 shares.",
    ),
    good=(
        "My last day will be two weeks from today.",
        "I have 9.5 days of paid leave left.",
        "I am paid for 30 days of notice.",
        "I will hand over the 3 models and 12 dashboards.",
        "We saved the company $2 million of cloud costs.",
        "I will give it 100% until my last day.",
        "Please pay out my accrued holiday with the final salary.",
        "I have an expenses claim of £43.20 from the offsite.",
        "I joined in 2019, and my pay has been fair.",
        "Recall rose by 20% after the retraining.",
        "I gave 110% and was paid in kindness.",
    ),
)
