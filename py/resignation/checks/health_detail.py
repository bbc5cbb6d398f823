"""Details of health, one's own or the family's: a diagnosis, a medicine, a therapy, a pregnancy."""

import re
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.prose import NEGATION, read

_ILLNESS = (
    r"diagnos(?:is|es|ed|tic)|depress(?:ion|ed|ive)|anxiety|anxious disorder|panic (?:attacks?|disorder)|ptsd|adhd"
    r"|bipolar|autis(?:m|tic)"
    r"|dyslexi[ac]|insomnia|sleeping (?:pills|problems)|can(?:not|'t) sleep|nervous breakdown|mental breakdown"
    r"|had (?:a|another) (?:\w+ )?breakdown|off sick|(?:am|i'm) not (?:at all )?well\b|mental health|mental illness"
    r"|my mental state"
    r"|burn-?out syndrome|clinical burn-?out|(?:suffer\w*|recover\w*|signed off|off sick|symptoms"
    r"|diagnos\w*) (?:\w+ ){0,4}(?:burn-?out|stress|exhaustion)"
    r"|cancer|tumou?rs?|leuk(?:a)?emia|lymphoma|chemo(?:therapy)?|radiotherapy|radiation treatment|biopsy|remission"
    r"|metasta\w+|infusions?"
    r"|surger(?:y|ies)|surgeon|operated on|operate in|an operation|heart operation|hip (?:operation|replacement)"
    r"|transplant|hysterectomy|appendicitis|hernia"
    r"|hospital(?:i[sz]ed|i[sz]ation)?|in hospital|intensive care|heart (?:attack|condition|disease|trouble"
    r"|problem\w*)|(?:a|his|her|my|another|mini|second|massive|minor|heat) stroke|diabet(?:es|ic)|migraines?|asthma"
    r"|epilep(?:sy|tic)|arthritis|multiple sclerosis|dementia|alzheimer'?s|parkinson'?s|crohn'?s|endometriosis"
    r"|fibromyalgia|lupus|hiv|hepatitis|tubercul\w+"
    r"|miscarr(?:y|ied|iage)\w*|pregnan(?:t|cy)|expecting (?:a (?:baby|child)|our|my|twins|in)|(?:due date|(?:i'm"
    r"|i am|she's|she is|we're|we are|wife is|partner is|baby is) due (?:in (?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december)|any day))|trimester|ivf|fertility|caesarean|bed rest"
    r"|post-?natal|post-?partum|menopaus\w+"
    r"|medications?|medicat\w+|antidepressants?|ssris?|sertraline|prozac|beta blockers|prescri(?:bed|ption)"
    r"|tablets for|painkillers"
    r"|therap(?:y|ist|ies)|counsell?or|counsell?ing|psychiatr\w+|psycholog(?:ist|ical)|my (?:doctor|gp|physician"
    r"|consultant|neurologist|cardiologist)|doctor's (?:advice|orders|note)"
    r"|(?:the|our|his|her|a) (?:doctors?|gp|physician|specialist)s? (?:\w+ ){0,2}(?:say|said|says|told|advis\w+"
    r"|recommend\w*|insist\w*|order\w*|want\w*|think\w*|found|warn\w*)|doctors? (?:want\w*|say|said|told|advis\w+"
    r"|recommend\w*"
    r"|warn\w*)"
    r"|medical (?:reasons?|conditions?|treatment|advice|issues?|leave|grounds|problems?|emergency|certificate|tests?"
    r"|procedure|appointments)"
    r"|physiotherapy|chronic(?:ally)? (?:pain|illness|ill|fatigue|condition|disease|back)|illness|sick leave"
    r"|sick(?:ness)? (?:record|absence)|seriously ill|terminally ill|gravely ill|very ill|fell ill|falling ill"
    r"|been ill|is ill|am ill|was ill|unwell"
    r"|sick (?:mother|father|wife|husband|son|daughter|child|parents?|mum|mom|dad|partner)|(?:mother|father|wife"
    r"|husband|son|daughter|child|mum|mom|dad|partner|brother|sister) (?:is|was|has been|fell|got"
    r"|being) (?:\w+ ){0,2}(?:ill|sick|unwell|dying)"
    r"|disabilit(?:y|ies)|disabled|injur(?:y|ies|ed)|rsi\b|repetitive strain|carpal tunnel|tendonitis|tinnitus"
    r"|back (?:pain|trouble|injury|problems?)|slip(?:ped)? dis[ck]|orthop(?:a)?edic|hernia\w*|crisis team"
    r"|drinking again|numbness|lose the feeling|long covid|covid"
    r"|suicid\w+|self-harm|rehab(?:ilitation)?|alcohol\w*|addict(?:ion|ed)|eating disorder|anorexi[ac]|blood pressure"
    r"|high bp|cholesterol|stress leave"
    r"|signed (?:me )?off (?:\w+ ){0,4}(?:sick|with|by|work|for)|health (?:reasons?|conditions?|problems?|issues?"
    r"|concerns?|grounds|scares?|crisis|troubles?)"
    r"|(?:my|his|her|our|mother's|father's|wife's|husband's|son's|daughter's|family's|own|physical|mental"
    r"|partner's) (?:\w+ )?health\b|ill[- ]health|(?:poor|failing|bad|declining) health|terminal(?:ly)?|hospice"
    r"|palliative"
    r"|symptoms?|a shadow on it|a lump|the scan|mri|ultrasound|fainted|collapsed|seizures?|concussion|broke(?:n)? my"
    r"|fractur\w+|allerg(?:y|ies|ic)|therapy sessions|treatment for|in treatment|undergo\w*|disorder|syndrome"
    r"|exhaustion"
)
_WORD = re.compile(rf"\b(?:{_ILLNESS})\b")
_KEYS = (
    "diagnos", "depress", "anxi", "panic", "ptsd", "adhd", "bipolar", "autis", "dyslex", "insomn", "sleep",
    "breakdown", "mental",
    "burn", "stress", "cancer", "tumo", "leuk", "lymphom", "chemo", "radi", "biops", "remission", "metast",
    "infusion", "surg",
    "operat", "transplant", "hyster", "append", "hernia", "hospi", "intensive", "heart", "stroke", "diabet",
    "migrain", "asthma", "epilep",
    "arthrit", "sclero", "dement", "alzheim", "parkins", "crohn", "endomet", "fibromy", "lupus", "hiv", "hepat",
    "tubercul", "miscarr",
    "pregnan", "expecting", "due date", "trimester", "ivf", "fertil", "caesar", "bed rest", "natal", "partum",
    "menopaus", "medica", "ssri",
    "sertral", "prozac", "beta b", "prescri", "tablets", "painkill", "therap", "counsel", "psych", "doctor",
    "physician", "my gp", "specialist", "consultant",
    "neurolog", "cardiolog", "physio", "chronic", " ill", "illness", "sick", "unwell", "dying", "disab", "injur",
    "rsi", "repetitive", "carpal", "tendon", "tinnit",
    "back ", "slip", "orthop", "crisis", "drinking", "due ", "numb", "feeling", "covid", "suicid", "harm", "rehab",
    "alcohol", "addict", "disorder", "anorex", "blood", "high bp", "cholest", "signed",
    "health", "terminal", "palliat", "symptom", "shadow", "lump", "scan", "mri", "ultrasound", "faint", "collapsed",
    "seizure", "concuss", "broke", "fractur", "allerg",
    "treatment", "undergo", "syndrome", "exhaust", " gp ",
)  # fmt: skip
_KIN = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|me|my|myself|our|we|mother|father|wife|husband|partner|son|daughter|child|children"
    r"|parents?|mum|mom"
    r"|dad|sister|brother|grand\w+|family|baby|she|he|her|his|they|them|spouse|doctors?)\b"
)
_PAPER = re.compile(r"\b(?:medical certificates?|doctor's note|mri|sick note|fit note|prescription|scan results?)\b")
_WORK = re.compile(
    r"[\s-]+(?:\w+[\s-]+)?(?:models?|detection|detector|classif\w*|imaging|data ?sets?|data|research|products?|team"
    r"|group|predict\w*|screening|startup|start-up"
    r"|company|division|app|clinic project|project|platform|api|dashboards?|pipelines?|checks?|care sector|sector"
    r"|industry|insurance|benefits?|cover(?:age)?|plan|budget"
    r"|policy|policies|programme|program|first aid\w*|champions?|awareness|support|initiative|system|systems"
    r"|records system|deployment|trials?|customers?|clients?|service|tool"
    r"|of (?:the )?(?:pipeline|model|system|outage|incident|bug|service|luck|genius|a pen|the pen|midnight|services"
    r"|cluster|codebase|jobs?|team)|the (?:pipeline|model|outage|bug|incident|failure|issue|problem|cluster|root)"
    r"|surveillance|sciences?|stack|metrics?|monitors?)\b"
    r"|[\s-](?:days?|week)\b"
)
_IDIOM = re.compile(
    r"\b(?:sick of|at heart|by heart|heart of|bring[s]? me back|back pain points?|allergic to (?:meetings|powerpoint"
    r"|slides|bureaucracy)|stroke of|wish\w* (?:\w+ ){0,6}health|(?:good|best of|continued) health"
    r"|health and (?:safety|happiness|success)"
    r"|addicted to (?:the|coffee|this|dashboards|kaggle)|breakdown of|collapsed (?:when|under|during|after"
    r"|on validation|to)|scan(?:s|ned)? (?:of|through)|the scanner|injury time|model(?:'s)? health|team(?:'s)? health"
    r"|healthy|operating"
    r"|symptoms? of (?:drift|the|a|an)|root[- ]cause|drift|hospital(?:s|'s)? (?:deployment|client|customer|data"
    r"|network|partner|project|account)|hospital,? (?:our|a) (?:client|customer)|for hospitals|with hospitals"
    r"|adult social|parental leave|maternity leave|paternity leave"
    r"|due date (?:of|for) (?:the|my|this) (?:report|hand|run|task|ticket|payment)|allergy (?:list|cake)|no diagnosis"
    r"|mental (?:note|model|map|picture|arithmetic)|occupational health form|treatment (?:group|effect|arm)"
    r"|test subjects?|health insurance|health ?care)"
)
_MODEL_ILL = re.compile(
    r"\b(?:the|a|our|this) (?:\w+ )?(?:model|pipeline|system|cluster|job|ranker|service|classifier)(?:'s)? (?:was|is"
    r"|were|has|had|been|got)? ?(?:\w+ )?$"
)


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    """Find what speaks of a person's health; words of machines, products and politeness are left alone."""
    if not any(key in words for key in _KEYS) or not (_KIN.search(words) or _PAPER.search(words)):
        return ()
    idioms = [match.span() for match in _IDIOM.finditer(words)]
    return tuple(match.span() for match in _WORD.finditer(words) if not _is_harmless(words, match, idioms))


def _is_harmless(words: str, match: re.Match[str], idioms: list[tuple[int, int]]) -> bool:
    start, end = match.span()
    idiom = any(first <= start < last or start <= first < end for first, last in idioms)
    machine = _WORK.match(words, end) or _MODEL_ILL.search(words[max(0, start - 50) : start])
    denied = NEGATION.search(re.split(r"[,;:]| but ", words[max(0, start - 60) : start])[-1])
    return bool(idiom or machine or denied)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the words that speak of health, in sentences about a person."""
    prose = read(text)
    if not prose.is_english:
        return ()
    found = ((s.start + start, s.start + end) for s in prose.sentences for start, end in _in_sentence(s.text))
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
