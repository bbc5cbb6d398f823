"""Exhaustion, burnout and sleepless nights: less than a diagnosis, and yet a detail of health."""

import re
from functools import lru_cache

from resignation.lexicon import keys_of, lines
from resignation.model import Context, Rule, Span
from resignation.places import is_denied
from resignation.prose import read

_WORDS = (
    (
        r"\b(?:(?:am|'m|are|was|been|feel|feeling|felt|got|getting|left|leaves|leaving|become|became"
        r"|be) (?:me )?(?:\w+ ){0,3}?(?:burn(?:t|ed)[- ]?out|burning out)"
        r"|i(?:'ve| have)? (?:\w+ )?burn(?:t|ed) (?:myself )?out(?! the| my (?:clutch|laptop|gpu))|burn-?outs?)\b"
    ),
    (
        r"\b(?:physically|mentally|emotionally|nervously|psychologically)(?:,? (?:and|or"
        r"|&) \w+)? (?:\w+ )?(?:exhaust\w*|drain\w*|spent|unwell|ill|broken|tired|worn|weak|unfit"
        r"|fit|well|sick|draining|distress\w*|fragile|taxing|unable)\b"
    ),
    (
        r"\b(?:my|of|with|by|to|from|through|severe|extreme|complete|total|sheer|nervous|utter|chronic|physical|mental"
        r"|emotional) (?:\w+ )?(?:exhaustion|fatigue)\b"
    ),
    (
        r"\b(?:losing|lost|lack of|without|no|need(?:ing)? more|deprived of) sleep (?:for|over the (?:past|last)|every"
        r"|because|since|at night|and)\b"
    ),
    (
        r"\bsleepless nights?\b|\bsleepless\b|\b(?:stress|pressure|anxiety|strain|workload|job|work|hours|on-call|pace"
        r"|role|nights)\b[^.!?;]{0,40}? (?:made|making|makes|is making|was making) me"
        r" (?:\w+ )?(?:ill|sick|unwell|anxious|depressed|sleepless)\b"
    ),
    (
        r"\b(?:not|n't|no longer|barely|hardly) (?:\w+ )?(?:coping|cope)\b|\bat (?:breaking point"
        r"|the end of my (?:tether|strength|rope))\b|\bnervous wreck\b|\bmy (?:nerves|sanity|wellbeing|well-being"
        r"|mental wellbeing)\b"
    ),
    (
        r"\b(?:from|with|by|of|to|under) (?:\w+ ){0,2}?stress\b(?! (?:tests?|testing))|\b(?:made|makes|making|left"
        r"|leaves) me (?:\w+ )?(?:ill|sick|unwell|anxious|depressed|suicidal|a wreck)\b"
    ),
    (
        r"\b(?:anxious|depressed|overwhelmed) (?:every|all the|most|for (?:months|weeks))\b|\b(?:severe|constant"
        r"|chronic|extreme) (?:stress|anxiety|pain|distress)\b"
    ),
)
_PARTS = re.compile(r"[,;:]| but | and ")
_KEYS = keys_of(
    "burn, burning, burnt, burnout, physically, mentally, emotionally, nervously, psychologically, exhaustion",
    "fatigue, sleep, sleepless, stress, pressure, anxiety, strain, workload, cope, coping, breaking, tether",
    "strength, rope, nerves, sanity, wellbeing, well, nervous, anxious, depressed, overwhelmed, constant, chronic",
    "distress, ill, sick, unwell, suicidal, wreck",
)
_STRAIN = re.compile("|".join(_WORDS))
_MINE = re.compile(r"\b(?:i|i'm|i've|i'd|me|my|myself|we|our|us)\b")
_NOT_ME = re.compile(
    r"\b(?:stress[- ]test|thank|grateful|without (?:stress|burn)|prevent|avoid|before (?:i|it)|risk of|by the commute"
    r"|other(?:s|'s)|never|talk on|policy|guide|programme|the fuse|the candle|the gpu|compute|clutch|budget|backlog)"
)


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[int, int] | None:
    found = _STRAIN.search(words)
    if not found or not _MINE.search(words) or _NOT_ME.search(words):
        return None
    return None if is_denied(words, found.start(), _PARTS) else found.span()


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the first such words of each sentence about the writer."""
    if not read(text).is_english:
        return ()
    found = ((line.start, _in_sentence(line.text)) for line in lines(text) if not line.keys.isdisjoint(_KEYS))
    spans = [(at + span[0], at + span[1]) for at, span in found if span]
    return tuple(Span(start, end, (("words", text[start:end]),)) for start, end in spans)


RULE = Rule(
    kind="health-detail",
    severity="consider",
    title="Exhaustion or strain",
    message="“{words}” says something about how you are.",
    suggestion=(
        "“I want to rest for a while” says as much and gives less away. If the work has made you ill, ask for leave "
        "or advice before you send this."
    ),
    why="The letter stays on file and is read by people who would not otherwise know. What it says about strain may "
    "also be read as a complaint.",
    find=_find,
    bad=(
        "I am completely burnt out.",
        "The on-call weeks have made me ill.",
        "I am physically and mentally exhausted.",
        "I have been losing sleep for months.",
        "After two years of sleepless nights I have to stop.",
        "I'm not coping any more.",
        "I am leaving because of burnout.",
        "My nerves will not take another release.",
        "I feel burned out and need time away.",
    ),
    good=(
        "I want to rest for a while.",
        "The stress test of the pipeline is documented.",
        "The pace has asked a great deal of me.",
        "I burnt out the clutch on the way to the offsite.",
        "Patience is never exhausted here.",
        "Thank you for keeping the stress from us.",
        "I need a break.",
        "I am tired of the commute.",
        "We burned through our GPU budget.",
    ),
)
