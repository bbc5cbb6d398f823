"""Somebody else's private matters, or the data of a customer: what is not the writer's to tell."""

import re
from functools import lru_cache

from resignation.ailments import HARMLESS, ILLNESS, ILLNESS_KEYS
from resignation.lexicon import Line, lines
from resignation.model import Context, Rule, Span
from resignation.places import apart, clause_before, overlap
from resignation.privatewords import (
    AGED,
    CUSTOMER,
    DUE,
    KIN,
    KIN_TOLD,
    MATTER_KEYS,
    MATTERS,
    NUMBER_KEYS,
    OTHERS,
    OWNED,
    PAID,
    PERSON_CUSTOMER,
    PERSONAL,
    RESIDENT,
)
from resignation.prose import NEGATION, Worth, always, read

_MATTER = re.compile(rf"{OWNED}|{KIN_TOLD}|\b{MATTERS}(?!\w)|{PAID}|{AGED}|{DUE}")
_TOLD_KEYS = MATTER_KEYS | ILLNESS_KEYS
_ILL = re.compile(rf"\b{ILLNESS}(?!\w)")
_HARMLESS = re.compile(rf"\b{HARMLESS}(?!\w)")
_CUSTOMER = re.compile(CUSTOMER)
_PERSONAL = re.compile(PERSONAL)
_NUMBERED = re.compile(f"{OTHERS}|{RESIDENT}")
_PERSON_CUSTOMER = re.compile(PERSON_CUSTOMER)
_CALLED = re.compile(
    r"\b(?:[Ff]ind|[Vv]isit|[Rr]each) [A-Z][a-z]+ at (?:home|\d)|\b(?:[Rr]ing|[Cc]all|[Tt]ell|[Aa]sk|[Cc]ontact"
    r"|[Mm]essage|[Tt]ext|[Rr]each|[Pp]hone|WhatsApp) [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:on|at"
    r"|direct(?:ly)? on) \+?[\d(][\d ()-]{8,}"
    r"|\b(?:CVs?|[Rr][eé]sum[eé]s?|[Pp]ayslips?|[Bb]ank statements?|[Tt]ax returns?|[Bb]irth certificates?"
    r"|[Pp]assport(?: cop(?:y|ies))?|payslips?) of (?!Mine|Record)[A-Z][a-z]+"
    r"|\b[A-Z][a-z]+['’]s (?:CV|payslips?|bank statements?|tax returns?|passport|birth certificate"
    r"|medical records?|reference letter)\b"
    r"|[a-z] [A-Z][a-z]+ [A-Z][a-z]+,? (?:of |at |from )?\d{1,4}\w? [A-Z][a-z]+ (?:Road|Street|Lane|Avenue|Close"
    r"|Drive|Way|Court|Place|Square|Terrace|Gardens|St|Rd|Ave)\b"
    r"|\b[Uu]sers?\b[^.!?\n]{0,30}? [A-Z][a-z]+ [A-Z][a-z]+,? (?:of|from|in) [A-Z][a-z]+"
    r"|\b(?:contact|kin|[Cc]ustomer|[Pp]atient|[Cc]omplainant|landlord|[Nn]ext of kin)(?: is|:"
    r"|,)? [A-Z][a-z]+ [A-Z][a-z]+'?s? ?[(,:] ?\+?[\d(][\d ()-]{8,}\d"
)
# Of whom a sentence speaks: oneself, one's own people, or somebody else.
_WHO = re.compile(
    rf"(?P<own>\b(?:I|I['’]\w+|[Mm]e|[Mm]yself|[Ww]e|[Uu]s)\b|\b(?:[Mm]y|[Oo]ur) (?:\w+ ){{0,2}}?{KIN}\b"
    r"|\b[Mm]y\b(?! (?:manager|boss|lead|colleague|teammate|team|report"
    r"|intern|skip|director|deputy|predecessor|successor|supervisor|line|co-worker|coworker|desk|friend"
    r"|counterpart|peer|mentor))|\b[Oo]ur (?=model|data|pipeline|system))"
    r"|(?P<other>\b(?:(?:[Mm]y|[Oo]ur|the|The|your|Your|a|A|one of (?:the|my|our|your)) (?:\w+ )?(?:manager|boss"
    r"|lead|colleagues?|teammate|direct reports?"
    r"|intern|skip|director|deputy|successor|supervisor|co-worker|coworker|assistant|receptionist|engineers?"
    r"|analysts?|developer|vp|head|ceo|cto|people|girls?"
    r"|guys?|juniors?|trainee|apprentice|contractor|women|graduates?)|[A-Z][a-zà-öø-ÿ]+(?:['’]s)?(?: [A-Z][a-z]+)?"
    r"|[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Hh]im)\b)"
)
_STARTERS = frozenset(
    word
    for line in (
        "After All Also Although American Among And Any April As At August Because Before Being Best Between Both",
        "British But Christmas Clients Company Covid Customer Customers Data Dear December Despite Diwali During",
        "Each Easter Engineer Engineering English Even Every Everyone February For French Friday From German Good",
        "Great Having Health Hello Here Hi How Human I If In Indian It January July June Junior Just Kind Last",
        "Learning Ltd Machine Madam Many March May Monday More Most My Next No Nobody Not November Now October On",
        "Once Only Our Over Personal Please Principal Private Ramadan Re Regards Religion Resources Saturday",
        "Science Scientist Senior September Since Sincerely Sir So Some Staff Subject Sunday Thank Thanks That The",
        "Then There These This Those Through Thursday To Tuesday Under Until We Wednesday What When Where Which",
        "While Who Why With Within Without You Your Yours",
    )
    for word in line.split()
)
_PRONOUNS = frozenset("he she they his her their him".split())  # noqa: SIM905 - a list to read
_PRODUCT = re.compile(
    r"\b(?:models?|datasets?|pipelines?|classifier|detector|features?|algorithm|research|papers?|corpus|benchmark"
    r"|fairness|audit of)\b"
)
_KINDLY = re.compile(r"\b(?:congratulat\w+|good faith|in faith|leap of faith|in bad faith|farewell|welcome)\b")


def _speaks_of(original: str, start: int, end: int, *, family: bool) -> bool:
    """Tell whether the words at a place are told of somebody else: the last person named is not the writer."""
    who = ""
    for match in _WHO.finditer(original, 0, end):
        if match["own"]:
            if match.start() >= start:
                break
            who = "own"
        elif _is_somebody(match.group()):
            kin = family or (who == "own" and re.search(KIN, original[: match.start()]))
            who = who if kin and match.group().lower() in _PRONOUNS else "other"
    return who == "other"


def _is_somebody(said: str) -> bool:
    """Tell a name, or a word for somebody, from a word that begins a sentence."""
    return said.islower() or " " in said or re.split("['’]", said)[0] not in _STARTERS


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(line: Line, *, english: bool, family: bool) -> tuple[tuple[int, int], ...]:
    found = _numbered(line.original, line.text) if not line.keys.isdisjoint(NUMBER_KEYS) else []
    if english and not line.keys.isdisjoint(_TOLD_KEYS):
        found += _told(line, family=family)
    return apart(found)


def _numbered(original: str, words: str) -> list[tuple[int, int]]:
    """Find addresses, telephone numbers and files of people who are not the writer."""
    found = [match.span() for match in _NUMBERED.finditer(words)]
    found += [match.span() for pattern in (_CALLED, _PERSON_CUSTOMER) for match in pattern.finditer(original)]
    return found + ([match.span() for match in _PERSONAL.finditer(words)] if _CUSTOMER.search(words) else [])


def _told(line: Line, *, family: bool) -> list[tuple[int, int]]:
    """Find what is told of others; what is denied, made, or wished is left alone."""
    words = line.text
    found = [] if line.keys.isdisjoint(MATTER_KEYS) else [match.span() for match in _MATTER.finditer(words)]
    found += [] if line.keys.isdisjoint(ILLNESS_KEYS) else [match.span() for match in _ILL.finditer(words)]
    if not found or _KINDLY.search(words) or _PRODUCT.search(words):
        return []
    harmless = [match.span() for match in _HARMLESS.finditer(words)]
    return [
        (start, end)
        for start, end in found
        if not any(overlap((start, end), place) for place in harmless)
        and not _is_denied(words, start)
        and _speaks_of(line.original, start, end, family=family)
    ]


_PARTS, _NOT_TOLD = re.compile(r"[,;]| but | and "), re.compile(r"n't told|not told")


def _is_denied(words: str, start: int) -> bool:
    """Tell whether a denial stands before, in the same clause; "has not told anyone" is none."""
    return NEGATION.search(_NOT_TOLD.sub("", clause_before(words, start, _PARTS))) is not None


_FAMILY = re.compile(rf"\b(?:my|our) (?:\w+ ){{0,2}}?{KIN}\b")


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark what is told of others."""
    prose = read(text)
    family = _FAMILY.search(prose.folded) is not None
    return tuple(
        Span(line.start + start, line.start + end)
        for line in lines(text)
        if worth(line.text)
        for start, end in _in_sentence(line._replace(start=0), english=prose.is_english, family=family)
    )


RULE = Rule(
    kind="personal-data",
    severity="warn",
    title="Something private about somebody else",
    message="This tells something private about another person.",
    suggestion="Take it out. If it matters for the hand-over, tell the one person who must know it, and not in "
    "writing.",
    why="The letter is filed and read by others. Private matters of colleagues and the data of customers are protected "
    "by law "
    "in most places, and by decency in all.",
    heard="This sentence may tell private matters of you or of others.",
    find=_find,
    by_sentence=True,
    bad=(
        "Thabo is going through a divorce and has started drinking again.",
        "Lerato earns more than Pieter does.",
        "Sanjay's disciplinary file is still in my inbox.",
        "Priya was off sick for most of May, so she could not see it; her depression is back.",
        "Our customer jane.doe@acme.example wrote to me about it.",
        "The complaint of Mrs Edna Blakemore of 14 Priory Close is open.",
        "Ring her mum on 07700 900461 if I am not there.",
        "Dana's visa situation makes her careful.",
        "Participant 0419 still needs a consent form.",
        "The patient in case 88-20417 asked for a copy.",
        "Kavita is pregnant and has not told anyone yet.",
        "Janet has filed for bankruptcy.",
        "Hassan's visa runs out in May.",
    ),
    good=(
        "You can reach me at maya@example.org or 07700 900461.",
        "Priya will take over the on-call rota.",
        "Dana was promoted in May, and I was glad.",
        "I am going through the list with Wes.",
        "The customers have been told.",
        "Thomas is on leave until Monday.",
        "My manager was kind, and her pay attention to detail has taught me much.",
        "Devon has been a patient teacher.",
        "The recovery of the service took an hour, and Wes was calm.",
        "I congratulate Priya on her promotion.",
        "Sam drove the adoption of the registry.",
        "Wes tagged the release, and Ana fixed the cache eviction.",
        "Ken is due in the office at nine.",
    ),
)
