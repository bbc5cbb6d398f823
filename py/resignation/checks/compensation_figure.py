"""Figures of pay: a salary, a bonus, an offer's amount, a number of shares."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.payfigures import EQUITY, LOOSE, MONEY, OTHER, PAY, STRONG
from resignation.places import apart, near
from resignation.prose import Prose, read

_GUARD = re.compile(
    r"\d|hundred|thousand|grand|lakh|lacs?|crore|million|dollars|pounds|euros|rupees|rand\b|francs|bucks|quid"
    r"|[- ](?:k|lpa)\b"
)
_MONEY = re.compile("|".join(MONEY))
_LOOSE = re.compile("|".join(LOOSE))
_EQUITY = re.compile(EQUITY)
_PAY = re.compile(rf"\b{PAY}(?!\w)")
_OTHER = re.compile(rf"\b{OTHER}(?!\w)")
_STRONG = re.compile(STRONG)
_SALARY = re.compile(
    r"\b(?:salary|ctc|base|pay|bonus|package|compensation|earn(?:s|ed|ing)?|remuneration|wages?|stipend|tc|day rate)\b"
    r"(?: [a-z']+){0,4}?:? (?:\d{1,3}(?:[, ]\d{2,3}){1,3}|\d{4,7})(?!\d|[-/])(?! (?:days|hours|weeks|and 20\d\d))"
)
_LONGEST = 2_000
_YEAR = re.compile(r"\b(?:19|20)\d\d$")


def _amounts(words: str) -> Iterator[tuple[int, int]]:
    """Give where a sentence puts a figure on pay."""
    yield from (match.span() for match in _MONEY.finditer(words))
    yield from (match.span() for match in _EQUITY.finditer(words))
    if _PAY.search(words):
        yield from (match.span() for match in _LOOSE.finditer(words))
        yield from (match.span() for match in _SALARY.finditer(words) if not _YEAR.search(match.group()))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    if not _GUARD.search(words):
        return ()
    return apart(place for place in _amounts(words) if not _is_other(words, *place))


def _is_other(words: str, start: int, end: int) -> bool:
    """Tell money that is no pay by the words near it: a budget, a claim of expenses, a saving."""
    other = _OTHER.search(near(words, start, end))
    return other is not None and not _STRONG.search(near(words, start, end))


def _whole(prose: Prose) -> Iterator[tuple[int, str]]:
    """Give the sentences and where each begins, with those in one piece that are cut after "Rs."."""
    start = None
    for sentence in prose.sentences:
        begin = sentence.start if start is None else start
        start = begin if sentence.text.endswith(" rs.") and sentence.end - begin < _LONGEST else None
        if start is None:
            yield begin, prose.folded[begin : sentence.end]
    if start is not None:
        yield start, prose.folded[start : prose.sentences[-1].end]


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the figures, with what they count."""
    prose = read(text)
    if not prose.is_english:
        return ()
    found = ((at + start, at + end) for at, words in _whole(prose) for start, end in _in_sentence(words))
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
    heard="This sentence may tell figures of pay.",
    find=_find,
    bad=(
        "They offered me $212,000 a year.",
        "My salary of 68,000 has not moved since 2023.",
        "The offer I accepted is £96,500 with a signing bonus of £10k.",
        "Current CTC is 18 LPA, and I have been offered 31 LPA.",
        "The base is 265k plus 1,200 RSUs a year.",
        "I earn sixty thousand pounds and I am worth more.",
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
