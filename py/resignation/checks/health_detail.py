"""Details of health, one's own or the family's: a diagnosis, a medicine, a therapy, a pregnancy."""

import re
from functools import lru_cache

from resignation.ailments import HARMLESS, ILLNESS, ILLNESS_KEYS
from resignation.lexicon import Line, lines
from resignation.model import Context, Rule, Span
from resignation.places import apart, before, overlap
from resignation.prose import read
from resignation.unwell import TOLD, TOLD_KEYS

_WORD = re.compile(rf"\b{ILLNESS}(?!\w)")
_TOLD = re.compile("|".join(TOLD))
_KEYS = ILLNESS_KEYS | TOLD_KEYS
_HARMLESS = re.compile(rf"\b{HARMLESS}(?!\w)")
_PERSON = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|me|my|myself|our|we|mother|father|wife|husband|partner|son|daughter|child|children"
    r"|parents?|mum|mom|dad|sister|brother|grand\w+|family|baby|she|he|her|his|they|them|spouse|doctors?"
    r"|certificates?"
    r"|chemo\w*|heart attack|\w+ infection|insomnia|depression|anxiety|migraines?|panic attacks?|diagnosis"
    r"|the pain|stroke|breakdown|dialysis|hospice|miscarriage|surgery|pregnan\w+|therapist|antidepressants"
    r"|palliative|psychiatrist"
    r"|(?:doctor's|sick|fit) note|crisis team|results?)\b"
)
_NAMED = re.compile(r"\b[A-Z][a-z]+(?:'s|’s)? (?:is|was|has|had|will|needs?|just|went|got|and|started|who)\b")
_WORK = re.compile(
    r"[\s-]{1,9}(?:\w+[\s-]{1,9})?(?:models?|detection|detector|classif\w*|imaging|data ?sets?|data|research"
    r"|products?|team"
    r"|group|predict\w*|screening|startup|start-up|company|division|app|clinic project|project|platform|api"
    r"|dashboards?"
    r"|pipelines?|checks?|sector|industry|insurance|benefits?|cover(?:age)?|plan|budget|policy|policies|programme"
    r"|program"
    r"|champions?|awareness|initiative|systems?|deployment|trials?|customers?|clients?|service|tool|labels?"
    r"|notes corpus"
    r"|surveillance|sciences?|stack|metrics?|monitors?|records? (?:project|system|data|linkage)"
    r"|of (?:(?:the|our|my|a|this) )?(?:\w+ )?(?:pipeline|model|system|server|contract|outage|incident|bug|service"
    r"|luck|genius|pen|midnight|services"
    r"|cluster|codebase|jobs?|team|drift|market|economy)|(?:the|that|this|an|our) (?:\w+ )?(?:pipeline|model"
    r"|outage|bug"
    r"|incident|failure|issue|problem|cluster|root|drift|regression|leak))\b|[\s-](?:days?|week|in the market)\b"
)
_MACHINE = re.compile(
    r"\b(?:the|a|our|this|each|every) (?:\w+ )?(?:model|pipeline|system|cluster|job|ranker|service|classifier"
    r"|server|market"
    r"|economy|company|codebase|database)(?:'s)? (?:was|is|were|has|had|been|got)? ?(?:\w+ )?$"
    r"|\b(?:models?|work|data|project|product|papers?|tools?|app|study|research|detector|classifier|pipelines?"
    r"|customers"
    r"|patients|people|users|those|anyone|someone)(?: \w+)? (?:for|of|on|about|with|predicting|detecting"
    r"|to (?:detect|predict))"
    r" (?:\w+ ){0,2}$"
)

_PRODUCT = re.compile(
    r"\b(?:models?|patients|hospitals|clinics?|clinicians|radiologists|detect\w*|predict\w*|classif\w*|data ?sets?"
    r"|products?|pipelines?|research|trials?|screening|diagnostics|triage|customers|paper|users)\b"
)
_OWN = re.compile(
    r"\b(?:diagnosed|my (?:own )?(?:health|doctors?|gp|therap\w+|illness|condition|mental|depression|anxiety"
    r"|burn-?out|surgery|treatment|pregnancy|cancer|adhd|autism|migraines?|epilepsy|\w+ disorder)"
    r"|suffer\w*|my (?:\w+ )?(?:mother|father|wife|husband|partner|son|daughter|mum|mom|dad|sister|brother"
    r"|parents?|child)|i'm (?:pregnant|on)|i am (?:pregnant|on)|i (?:was|am) (?:in hospital|ill|hospital\w+)|me)\b"
)
_SUFFERER = re.compile(r"\b(?:i|i've|i'm|my|me|he|she|his|her)\b")
_MADE = re.compile(
    r"\b(?:work\w*|built|build\w*|train\w*|models?|research|projects?|wrote|led|lead|help\w*|team|products?"
    r"|detect\w*|predict\w*|data|caught|found|saw)\b"
)
_DENIED = re.compile(
    r"\b(?:(?<!can )(?:no|not)|without|never(?: had)?|isn't|wasn't|aren't|neither|nor|don't have|haven't(?: had)?"
    r"|free of|rather than|instead of|nothing to do with)(?: [\w']+){0,2} $"
)
_NAMED_DUE = re.compile(
    r"(?<=[a-z,] )[A-Z][a-z]+ is (?:due in (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)|expecting)\b"
)


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(line: Line) -> tuple[tuple[int, int], ...]:
    """Find what speaks of a person's health; words of machines, products and politeness are left alone."""
    words = line.text
    told = [] if line.keys.isdisjoint(ILLNESS_KEYS) else list(_WORD.finditer(words))
    if not line.keys.isdisjoint(TOLD_KEYS):
        told += [*_TOLD.finditer(words), *_NAMED_DUE.finditer(line.original)]
    if not told or not (_PERSON.search(words) or _NAMED.search(line.original)):
        return ()
    if _PRODUCT.search(words) and not _OWN.search(words):
        told = [match for match in told if match.re is not _WORD or _is_own(words, match.start())]
    harmless = [match.span() for match in _HARMLESS.finditer(words)]
    return apart(match.span() for match in told if not _is_harmless(words, *match.span(), harmless))


def _is_own(words: str, start: int) -> bool:
    """Tell whether an illness in a sentence about a product is that of a person, who stands before it."""
    led = before(words, start)
    return _SUFFERER.search(led) is not None and not _MADE.search(led)


def _is_harmless(words: str, start: int, end: int, harmless: list[tuple[int, int]]) -> bool:
    """Tell an idiom, an ill machine, a medical product and a denial from what is told of a person."""
    idiom = any(overlap((start, end), place) for place in harmless)
    machine = _WORK.match(words, end) or _MACHINE.search(before(words, start))
    denied = _DENIED.search(before(words, start))
    return bool(idiom or machine or denied)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the words that speak of health, in sentences about a person."""
    if not read(text).is_english:
        return ()
    found = (
        (line.start + start, line.start + end)
        for line in lines(text)
        if not line.keys.isdisjoint(_KEYS)
        for start, end in _in_sentence(line._replace(start=0))
    )
    return tuple(Span(start, end, (("words", text[start:end]),)) for start, end in found)


RULE = Rule(
    kind="health-detail",
    severity="warn",
    title="A detail of health",
    message="“{words}” tells something about somebody's health.",
    suggestion="“For personal reasons” is enough, and even that is yours to keep. If you need leave, pay or protection "
    "because of health, ask for it apart from this letter, before it is sent.",
    why="The letter stays on file and is read by people who would not otherwise know. What it says about health cannot "
    "be "
    "taken back.",
    heard="This sentence may tell more about health than a personnel file needs.",
    find=_find,
    bad=(
        "In September I was diagnosed with generalised anxiety disorder.",
        "My mother starts her second round of chemotherapy next week.",
        "I have been on medication since the spring.",
        "My therapist thinks that on-call is a large part of it.",
        "I am in my seventh month of pregnancy.",
        "My GP says that I should not come back.",
        "I am leaving for health reasons.",
        "My husband will have heart surgery in January.",
        "My mental health has suffered.",
        "I need time to recover from burnout and sleeping problems.",
        "My carpal tunnel makes it hard to type.",
        "The doctors advised complete bed rest for my wife.",
        "I lost my baby to a miscarriage in May and cannot go on.",
    ),
    good=(
        "I burnt out the clutch on the way to the offsite.",
        "Please tell me how long my health insurance runs on.",
        "I leave a healthy team behind.",
        "The dashboard shows the health of the models.",
        "I return to my doctorate in January.",
        "I built the cancer detection model with my team.",
        "We diagnosed the outage in an hour, and I am proud of it.",
        "Thank you for the mental health days that you gave us.",
        "I wish you all good health.",
        "I keep a mental note of every debt I owe this team.",
        "My work at the hospital client is documented.",
        "I know the runbook by heart.",
        "I am on parental leave until March.",
    ),
)
