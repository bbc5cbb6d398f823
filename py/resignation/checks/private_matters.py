"""Somebody else's private matters, or the data of a customer: what is not the writer's to tell."""

import re
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.prose import NEGATION, read

_MATTER = re.compile(
    r"\b(?:divorc\w+|separation from (?:his|her|their)|(?:having|had|has) an affair|affair with|drinking (?:at work"
    r"|on the job|again"
    r"|problem|too)|drinks too much|alcoholi\w+|rehab|in recovery|pregnan\w+|miscarr\w+|ivf"
    r"|(?:disciplinary|personnel|hr|medical|performance) (?:file|record|case|hearing|warning|issues?|notes)s?"
    r"|written warning|performance (?:improvement )?plan|pip\b|on a pip|poor (?:performance )?review|was (?:rated"
    r"|ranked|scored)|kept? (?:it |that |this )?quiet|didn't hear (?:it|this|that) from me|in confidence that"
    r"|confided"
    r"|(?:his|her|their)(?: \w+)? (?:salary|bonus|pay\b(?! attention)|miscarriage|pregnancy|divorce|affair|abortion"
    r"|wage|illness|diagnosis|depression|anxiety|therapy|therapist|surgery|operation|cancer|condition|treatment"
    r"|medication|debts?|mortgage|custody|ex-wife|ex-husband|visa (?:problem|trouble|status|issue)s?|immigration"
    r"|sexuality|religion|mental health|breakdown|burn-?out|home life|marriage|wedding problems|criminal record)"
    r"|'s (?:h-?1b|visa|work permit|green card|asylum|residence permit|permit) (?:\w+ ){0,2}|'s (?:salary|bonus"
    r"|pay rise|wage|illness|diagnosis|depression|anxiety|therapy|surgery|operation|cancer|condition|treatment"
    r"|medication|debts?|custody|visa (?:problem|trouble|status|issue|situation)s?|immigration status|sexuality"
    r"|mental health|breakdown|burn-?out|home life|marriage|criminal record|home address|private (?:number|address"
    r"|life)|medical leave|sick leave|absence|disability|miscarriage|divorce)"
    r"|earns|is paid(?! up| off| leave| time)|gets paid|makes \D?\d|(?:is|was|has been) (?:diagnosed|depressed"
    r"|hospitali[sz]ed|ill|sick|off sick|in hospital|in therapy|on medication|bankrupt|in debt|arrested|convicted"
    r"|suicidal|dying|gay|trans|autistic|on (?:sick|medical|stress) leave|seeing a (?:therapist|psychiatrist)"
    r"|in rehab|burn(?:t|ed) out|interviewing (?:elsewhere|at|with)|looking for (?:a|another) job|job[- ]hunting)"
    r"|going (?:in )?for (?:an? )?(?:\w+ )?(?:hysterectomy|surgery|operation|scan|chemo\w*|procedure|treatment"
    r"|abortion)|having (?:an? )?(?:\w+ )?(?:surgery|operation|chemo\w*|hysterectomy|abortion)|being treated for"
    r"|treatment for (?:cancer|depression|anxiety)|going through (?:a|an"
    r"|some|his|her|their|chemo|ivf)\b(?! (?:the|list|checklist|review|document))"
    r"|in the middle of (?:a|his|her) (?:divorce|custody)|custody (?:case|battle|dispute)|has (?:cancer|depression"
    r"|adhd|autism|epilepsy|hiv|ms\b|diabetes|bipolar|ptsd|anxiety)|came out (?:as|to me)|undocumented|asylum"
    r"|lost (?:his|her|their) (?:baby|licence|license|child)|sleeping with|dating)\b"
)
_CUSTOMER = re.compile(
    r"\b(?:customers?|clients?|patients?|users?|subscribers?|policy ?holders?|account holders?|claimants?"
    r"|participants?|data subjects?|complainants?|borrowers?|applicants?|candidates?|students?|tenants?|members?)\b"
)
_PERSONAL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,60}|\b(?:mr|mrs|ms|miss"
    r"|dr)\.? [a-z]+(?: [a-z]+)?[^.!?\n]{0,30}\b\d|\b(?:account|policy"
    r"|case|claim|participant|patient|record|customer|member|loan|order) (?:number |no\.? |id |#)?[\d-]*\d{3,}[\d-]*"
    r"|\+?\d[\d ()-]{8,16}\d|\b(?:of|at) \d{1,4} [a-z]+ (?:street|road|lane|close|avenue|drive|way|court|place"
    r"|crescent|terrace|gardens|row|square)\b"
)
_OTHERS = re.compile(
    r"\b(?:his|her|their|[a-z]+'s|whose) (?:\w+ ){0,3}(?:mobile|cell|phone|number|mum|mom|dad|home|place|house|flat"
    r"|address|private e-?mail|personal e-?mail|partner|husband|wife)\b[^!?\n]{0,40}?\d{2,}"
    r"|\b(?:wife|husband|spouse|partner|son|daughter|child|mother|father|emergency contact"
    r"|next of kin)(?:'s)?(?: full)? name(?: is|:| -)"
    r"|\b(?:ring|call|text|reach|contact|phone) (?:her|his|their|my (?:wife|husband|partner|mum|mom|dad|mother|father"
    r"|sister|brother)|[a-z]+'s? \w+)\b[^!?\n]{0,40}?\+?\d[\d ()-]{7,}\d"
    r"|\b[a-z]+'s (?:place|flat|house|home),? (?:at |is |in )?(?:flat |apt |no\.? )?\d+"
)
# A titled name with an address: "Mrs … of 14 … Close".
_RESIDENT = re.compile(r"\b(?:mr|mrs|ms|miss)\.? [a-z]+(?: [a-z]+)? (?:of|at|from|in) \d{1,4} [a-z]+")
_SUBJECT = re.compile(
    r"\b(?:[A-Z][a-zà-öø-ÿ]+(?: [A-Z][a-z]+)?|[Hh]e|[Ss]he|[Tt]hey|[Mm]y (?:manager|boss|lead|colleague|teammate"
    r"|report|intern|skip|director)|[Aa] colleague|[Oo]ne of (?:the|my|our)|[Oo]ur (?:lead|intern|manager"
    r"|director))\b"
)
_STARTERS = frozenset(
    word
    for line in (
        "I The My This That These Those It We You Your Our If When While As After Before In On At For To And",
        "But So Because Please Dear Thank Thanks Although Since During Despite With From Not No Also Then",
        "There Here Both Every Each Last Now Next",
    )
    for word in line.split()
)
_MINE = re.compile(r"\b(?:i|i'm|i've|myself|my own) (?:\w+ ){0,2}$")
_CHEAP = re.compile(
    r"[\d@]|'s |his |her |their |is |was |has |had |earn|makes |divorc|affair|drink|alcohol|rehab|recovery|pregnan"
    r"|miscarr|ivf|disciplin|personnel|perform|warning|pip|going|having|custody|came out|lost |dating|sleeping|name"
    r"|due |quiet|treat|between us|confid|hear"
)


def _names_someone(original: str, end: int) -> bool:
    """Tell whether somebody who is not the writer is spoken of before a place in the sentence."""
    return any(m.group().split()[0] not in _STARTERS for m in _SUBJECT.finditer(original, 0, end))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(original: str, words: str, *, english: bool) -> tuple[tuple[int, int], ...]:
    if not _CHEAP.search(words):
        return ()
    found = [match.span() for match in _MATTER.finditer(words) if _is_told(original, words, match)] if english else []
    found += [match.span() for match in _PERSONAL.finditer(words)] if _CUSTOMER.search(words) else []
    found += [match.span() for pattern in (_OTHERS, _RESIDENT) for match in pattern.finditer(words)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


def _is_told(original: str, words: str, match: re.Match[str]) -> bool:
    """Tell what is said of others from what is said of oneself, and from what is denied."""
    before = words[max(0, match.start() - 80) : match.start()]
    own = _MINE.search(before) or NEGATION.search(re.split(r"[,;]| but ", before)[-1])
    return not own and _names_someone(original, match.end())


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark what is told of others."""
    prose = read(text)
    return tuple(
        Span(s.start + start, s.start + end)
        for s in prose.sentences
        for start, end in _in_sentence(text[s.start : s.end], s.text, english=prose.is_english)
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
    find=_find,
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
    ),
)
