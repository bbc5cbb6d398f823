"""The next employer's name, where nobody said what it is: a company after words such as "I am joining"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation import nextname
from resignation.companies import COMPANY, CUES, KNOWN, KNOWN_KEYS, NO_COMPANY
from resignation.lexicon import keys_in
from resignation.model import Context, Rule, Span
from resignation.places import before, clause_before, is_denied
from resignation.prose import Sentence, read

# A point within a word, or after an abbreviation, goes on with the name; any other ends the sentence.
_WORD = r"(?:[\w&'’+-]|\.(?=\w)){0,40}(?:(?<=\bSt)\.|(?<=\b[A-Z])\.)?"
_NAME = re.compile(rf"[A-Z0-9]{_WORD}(?:(?: & | and the | of |\s)(?:[A-Z]{_WORD})){{0,6}}")
_COMPANY = re.compile(
    r"[a-z][A-Z]|^[A-Z]{3,}\b|\.(?:ai|com|io)\b|\b(?:AI|Labs?|Inc|Ltd|Limited|LLC|GmbH|Research|Technologies|Robotics"
    r"|Systems"
    r"|Bank|Capital|Health|Group|Bio|Therapeutics|Dynamics|Computing|Analytics|Security|Motors|Energy|Networks?|Media"
    r"|Partners|Ventures|Software|Studios?|Cloud|Corp|Co|plc|Aerospace|Pharma|Foods?|Games|Interactive|Logistics)\b"
)
_NO_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Christmas|Easter|New Year|Q[1-4]|I|HR|IT|ML|MLOps|PM|CEO|CTO"
    r"|VP|Head|Senior|Staff|Lead|Principal|Chief|Director|Junior|Research(?:er)?(?! \w+ [A-Z])|Engineer\w*|Scientist"
    r"|Team"
    r"|The|Our|My|You|We|He|She|They|This|That|Data Science|Machine Learning|Slack|Zoom|Teams|People|Human Resources"
    r"|Payroll|Finance|Legal|Mr|Mrs|Ms|Mx|Dr|Prof|Professor|PhD|Platform|Product|\d[\w.]*)\b|\w+day\b"
)
_PERSONAL = re.compile(r"\b(?:i|i'm|i'll|i've|me|my|im)\b")
_LAST_NAME = re.compile(r"(?<!\S)[\w&'’.-]{1,30}(?: [A-Z][\w&.-]{0,30}){0,4}$")
_FUTURE = re.compile(
    r"(?:\bi(?:'m| am| will be|'ll be|'ve been| have been)|\bi(?:'ll| will| shall| plan to| intend to| want to"
    r"| hope to)"
    r"|\b(?:leav\w+|go\w*|decid\w+|chos\w+|agree\w*|order|offer|opportunity|chance|excited|happy|pleased|thrilled"
    r"|delighted|resign\w*|depart\w*|ready|invit\w+|plans|intention|decision|move on|moving on) (?:you |here )?to be"
    r"|\bto"
    r"|\b(?:leaving|about|before|after|by|and|be|am|forward to|of|resigning|decision is))"
    r"(?: (?:soon|now|also|shortly|actually|next|be|going to|excited to|happy to|thrilled to|pleased to"
    r"|delighted to)){0,3}$"
)
_NEW = re.compile(
    r"\b(?:accept\w*(?! (?:this|my|it)\b)|new|next|future|another|sign(?:ed|ing)?|taken|taking|took|offered|received"
    r"|got|land(?:ed)?|secured"
    r"|start date|upcoming|going|hold|taking up|pursue|selected|selection|placed|got in|holding|forthcoming|have an?"
    r"|exciting|dream|i start|begin)\b|\bmy first day\b"
)
_OURS = re.compile(r"\b(?:our|your|the team's|the company's) (?:new|next) (?:\w+ )?$")
_PAST = re.compile(
    r"\b(?:ago|when i|since i?|in (?:19|20)\d\d|back (?:then|in|when)|first joined|originally|years? (?:earlier|before)"
    r"|until|till|through|phd|degree|a place at|course|studies|first day [^.]{0,40}was)\b"
)
_JOIN = re.compile(
    r"\bjoin(?:ing)? (?:up with |forces with |(?:the )?(?:\w+ ){0,4}(?:team|people|folks|group|staff|lab|crew|desk)"
    r" (?:at|of|from) |(?:a |the )?(?:\w+ ){0,3}(?:company|competitor|employer|lab|firm|organi[sz]ation|start-?up)"
    r"(?: called| named|,|:) |the )?"
)
_NOUN = re.compile(
    r"\b(?:offers?|roles?|position|job|post|contract|opportunity|employment|start date|first day|adventure|chapter|home"
    r"|place|employer|company|firm|lab|gig|team|workplace|challenge|venture|stop|career move|competitor|rival|move"
    r"|start-?up|fellowship|residency|internship)\b(?: of employment)?(?: as [^.!?\n,]{2,60}?)?(?: \([^()]{2,30}\))?"
    r"(?: (?:in|on|with|leading|running) the [\w -]{2,30}?)?"
    r"(?:(?:,| is| will be| being| -|:| i (?:have |'ve )?(?:just )?(?:accepted|taken|signed|took) is)?"
    r" (?:called|named|at|with|from|by|over at|for) (?:the )?|(?:,| is| will be| being| -|:| \() ?(?:the )?)"
)
_WORK = re.compile(
    r"\b(?:start(?:ing)?|begin(?:ning)?|work(?:ing)?|employed|be|me|find me|consulting|selected|placed|interviewing"
    r"|interviewed|address)(?: work| a job| for a role| for a position| full[- ]time"
    r"| there| next| as [^.!?\n,]{2,50}?| in [a-z]+| over)? (?:at|for|with|by|in) (?:the )?"
)
_MOVE = re.compile(
    r"\b(?:leav(?:e|ing)|left|quit(?:ting)?|depart(?:ing)?|resign(?:ing)?|switch(?:ing)?|mov(?:e|ing)"
    r"|transition(?:ing)?"
    r"|going|go|head(?:ing|ed)?|off|jump(?:ing)? ship|defect(?:ing)?|heading|went|moved|return(?:ing)?|relocat\w+)"
    r"(?: (?:you|here|this place|the company|the team|over|on|across|down the road|back)){0,2} (?:to|for|towards)"
    r" (?:work (?:at|for|with) |join |be (?:at|with) )?(?:the (?:team|people) at )?(?:the )?"
)
_TAKEN = re.compile(
    r"\bleaving (?:[\w.&'-]+ ){1,3}?for |\boffered [^.!?\n]{0,40}? by "
    r"|\b(?:people|folks|team|colleagues|friends|compete|competing) (?:at|with|against) "
    r"|\b(?:poached|recruited|headhunted|hired|approached|contacted|courted|sponsored|signed(?: on| up)?) (?:by|with) "
    r"|\b(?:competitors?|rivals?)(?:,| such as| like| is|:| \() ?"
)
_ITS = re.compile(r"\b(?:it's|it is|it will be|namely|that is|that's|the answer is|yes,) ")
_AT_MY_NEW = re.compile(r"\b(?:my|the) (?:new|next) (?:company|employer|job|place|team|role)\b|\bi(?:'m| am) joining\b")
_SPEAKS_OF_NEXT = re.compile(
    r"\b(?:new|next|offer|going|join\w*|employer|where|leaving for|moving|move|wonder\w*|ask\w*|curious|hear it"
    r"|tell you|told)\b"
)
_OFFERS = re.compile(
    r" (?:(?:has|have|had|who|just|recently|kindly|already) ){0,3}(?:offered|approached|hired|poached|recruited"
    r"|headhunted"
    r"|made|gave|given|reached out to|wants|is paying|came to) me\b"
)
_GUARD = re.compile(
    r"\b(?:join|offer|new|next|start|work|move|moving|leaving|going|head|hired|poach|recruit|competitor|rival|accept"
    r"|position|role|job|opportunity|selected|begin|taking|employer|interview|compete|people at|leaving"
    r"|approached|switch|transition|depart|signed|quit|first day|over at|off to|wants me|find me|made me|defect"
    r"|i'll be at)"
)
_MEETING = re.compile(
    r" (?:has|have) been\b|,? (?:for|on|in|at) (?:a|an|the|our|your|his|her|their|every|each|this)\b|['’]s? \w+"
)
_THANKS = re.compile(r"\b(?:thank|grateful|gratitude)")
_NEWS = re.compile(r"\bi(?:'ll| will|'m| am| have|'ve) (?:be |been )?(?:join|accept|start|offer|leav|mov)")
_OWN = re.compile(r"\b(?:at|with|from|of|in|leave|leaving)\s+(?:the\s+)?")
_LED = re.compile(r"\b(?:at|with|from|by|called|named)(?: the)? ?$")
_ENDS = re.compile(
    r"resign|last day|notice|\bleav|my (?:role|position|job|post|time|employment|contract|years)|end of|my \w+ years"
)
_NAMELESS = re.compile(r"(?:place|home|employer|company|firm|lab|stop|chapter|gig|competitor|rival|start-?up)\b.*, $")
# A letter greets its reader within so many characters, or it has no head.
_HEAD = 600
_GOES = re.compile(
    r"\b(?:taking|pursue|selected|begin|i start|i will start|i'll start|join|accept(?! (?:this|my|it)\b)"
    r"|offer|(?<!from my )new|next|to work|poach"
    r"|recruit|in order to|competitor|rival|move to|moving to)"
)


def _name_at(text: str, folded: str, at: int, *, sure: bool) -> tuple[int, int] | None:
    """Give where a company's name stands at a place, if one does; not ``sure``: it must look like a company's."""
    known = KNOWN.match(folded, at)
    if known:
        return known.span()
    name = _NAME.match(text, at)
    if name is None or _NO_NAME.match(name.group()) or not (sure or _COMPANY.search(name.group())):
        return None
    said = re.sub(r"['’]s.*|[.'’-]+$", "", name.group(), flags=re.DOTALL)
    return (at, at + len(said)) if len(said) > 1 else None


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _places(words: str) -> tuple[tuple[int, bool], ...]:
    """Give where in a sentence a name would be the next employer's, and whether any capital will do."""
    if not _GUARD.search(words) or _PAST.search(words) or _only_thanks(words):
        return ()
    joins = (match for match in _JOIN.finditer(words) if _FUTURE.search(before(words, match.start()).rstrip()))
    found = [(match.end(), True) for match in joins]
    for match in _NOUN.finditer(words):
        led = words[: match.start() + 12]
        ours = _OURS.search(before(words, match.start()))
        if (_NEW.search(led) and not ours) or match.group().startswith(("start date", "competitor", "rival")):
            found.append((match.end(), bool(_LED.search(match.group()) or _NAMELESS.match(match.group()))))
    if _PERSONAL.search(words):
        found += [(m.end(), m.group().endswith("by ")) for p in (_WORK, _MOVE, _TAKEN) for m in p.finditer(words)]
    return tuple(place for place in found if not _is_denied(words, place[0]))


@lru_cache(maxsize=2048)
def _offers(words: str) -> tuple[int, ...]:
    """Give where the words of an offer begin, before which its maker stands."""
    return tuple(match.start() for match in _OFFERS.finditer(words)) if " me" in words else ()


@lru_cache(maxsize=2048)
def _answers(words: str) -> tuple[int, ...]:
    """Give where a sentence answers a question: "it's …"."""
    return tuple(match.end() for match in _ITS.finditer(words))


def _is_denied(words: str, at: int) -> bool:
    return is_denied(words, at) and "compete with" not in clause_before(words, at)


def _in_sentence(text: str, folded: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    for at, sure in _places(sentence.text):
        name = _name_at(text, folded, sentence.start + at, sure=sure)
        meets = name and not KNOWN.match(folded, name[0]) and _MEETING.match(text, name[1])
        if name and not meets:
            yield name
    for at in _offers(sentence.text):
        last = _LAST_NAME.search(text[sentence.start : sentence.start + at])
        name = _name_at(text, folded, sentence.start + last.start(), sure=False) if last else None
        if name:
            yield name


def _own_employer(text: str, folded: str, sentences: tuple[Sentence, ...]) -> str:
    """Give the names that stand in the head of the letter or beside the words of leaving: those of the present job."""
    head, greeting, _ = folded[:_HEAD].partition("dear ")
    own = [head if greeting else ""]
    for sentence in sentences[:12]:
        gone = _GOES.search(sentence.text)
        part = sentence.text[: gone.start() if gone else len(sentence.text)]
        if _ENDS.search(part):
            for match in _OWN.finditer(part):
                name = _NAME.match(text, sentence.start + match.end())
                own.append(folded[name.start() : name.end()] if name else "")
    return "\n".join(own)


def _only_thanks(words: str) -> bool:
    """Tell thanks for what was from news of what comes."""
    return _THANKS.search(words) is not None and _NEWS.search(words) is None


def _told(folded: str, sentences: tuple[Sentence, ...]) -> Iterator[tuple[int, int]]:
    """Find the well-known name that answers where the person goes: "it's …" after words of the next job."""
    last = ""
    for sentence in sentences:
        for at in _answers(sentence.text):
            known = KNOWN.match(folded, sentence.start + at)
            if known and _SPEAKS_OF_NEXT.search(last + sentence.text[:at]):
                yield known.span()
        first = KNOWN.match(folded, sentence.start)
        if first and _AT_MY_NEW.search(last):
            yield first.span()
        last = sentence.text


_CAPITAL = re.compile(r"(?<![\w@.])[A-Z]")


@lru_cache(maxsize=2048)
def _named(original: str, words: str) -> tuple[tuple[int, int], ...]:
    """Give the names of a sentence beside which the wider grammar reads that the writer goes there."""
    known = [] if KNOWN_KEYS.isdisjoint(keys_in(words)) else [match.span() for match in KNOWN.finditer(words)]
    if not known and not any(map(words.__contains__, CUES)):
        return ()
    found = [span for span in known if nextname.is_next(words, *span, known=True, like_a_company=True)]
    for match in _CAPITAL.finditer(original):
        name = _name_at(original, words, match.start(), sure=True)
        if name and not any(start <= name[0] < end for start, end in (*known, *found)):
            said = original[slice(*name)]
            like = COMPANY.search(said) is not None
            if not NO_COMPANY.match(said) and nextname.is_next(words, *name, known=False, like_a_company=like):
                found.append(name)
    return tuple(found)


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark company names after words of going there, except the present employer's and those of people."""
    prose = read(text)
    if not prose.is_english:
        return ()
    own = _own_employer(text, prose.folded, prose.sentences)
    people = " ".join(context.people)
    told = {*_told(prose.folded, prose.sentences)}
    for sentence in prose.sentences:
        wider = _named(text[sentence.start : sentence.end], sentence.text)
        names = (
            *(n for n in _in_sentence(text, prose.folded, sentence) if not nextname.is_elsewhere(prose.folded, *n)),
            *((sentence.start + a, sentence.start + b) for a, b in wider),
        )
        told |= {n for n in names if prose.folded[slice(*n)] not in own and text[slice(*n)] not in people}
    return tuple(Span(start, end, (("name", text[start:end]),)) for start, end in sorted(told))


RULE = Rule(
    kind="names-new-employer",
    severity="warn",
    title="The next employer's name",
    message="“{name}” reads like the name of your next employer.",
    suggestion="Leave the name out: “I have accepted another position” says enough, and even that is yours to keep.",
    why="Nobody is owed the name. Once it is on file, it invites questions about a non-compete or a conflict of "
    "interest, "
    "and your last weeks may become shorter than you planned.",
    find=_find,
    bad=(
        "I am joining OpenAI in January.",
        "I have accepted an offer from Stripe.",
        "My start date at NVIDIA is January 4.",
        "You will find me over at my new place, Larkspur Labs, from February.",
        "I'm leaving for Mistral.",
        "I have accepted a position as Staff Scientist with Cohere.",
        "After much thought I decided to join Anthropic.",
        "From January I will be working at deepmind.",
        "I was poached by Quillon.",
        "Databricks has made me an offer.",
        "My new employer, Fennimore, expects me on 4 January.",
        "I resign from Brightlane to join the research team at Hugging Face.",
        "My next role is with Graphcore.",
        "The job I accepted is at Google.",
    ),
    good=(
        "I am joining another company in January.",
        "I joined Brightlane in 2019.",
        "I resign from my position at Stripe; my last day at Stripe is 18 December.",
        "When I accepted the offer from Brightlane four years ago, I was nervous.",
        "I am happy to join Priya for a walkthrough of the runbooks.",
        "We are moving the jobs to AWS.",
        "I will start with Monday's hand-over.",
        "I am moving to Lisbon this winter.",
        "Priya will start at the new desk in January.",
        "I have accepted a new role and will begin in March.",
        "Thank you for the opportunity to work with Google Cloud.",
        "My next step is to hand the job over to Wes.",
        "I will work with Devon on the transition.",
    ),
)
