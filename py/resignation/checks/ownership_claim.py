"""A claim to own models, weights, code or data: "my weights", "it is mine", "I retain the rights"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation import ownwords
from resignation.model import Context, Rule, Span
from resignation.places import apart, is_denied
from resignation.prose import Worth, always, read

_WORK = (
    r"(?:models?|weights|checkpoints?|code(?:base)?|algorithms?|pipelines?|notebooks?|data ?sets?|corpus|corpora"
    r"|techniques?"
    r"|methods?|prompts?|patents?|inventions?|repos?|repositor(?:y|ies)|ip|intellectual property|architectures?"
    r"|embeddings?"
    r"|library|libraries|tools?|scripts?|frameworks?|designs?|classifiers?|rankers?|planners?|engines?|detectors?"
    r"|recommenders?|systems?|harness|software|training data|features?|feature store|work product|papers?|drafts?"
    r"|idea|approach|research|surface|simulator|agents?|evals?|benchmarks?|tokeni[sz]ers?|optimi[sz]ers?|labels"
    r"|annotations)"
)
# One of these stands in whatever claims ownership without a word of whose it is.
_KEYS = (
    " ip", " own ", "any claim", "author", "before i", "before the company", "before this", "before you", "belong",
    "borrow", "brainchild", "creator", "invention", "inventor", "licen", "mine", "my architecture", "my creation",
    "my design", "my personal", "my sole", "no claim", "ours", "owned", "owner", "patent", "property", "proprietor",
    "re my ", "right", "royalt", "s my ", "the company's", "title", "under my", "weekend", "with my", "work product",
)  # fmt: skip
_MINE = re.compile(
    r"\bmy (?:own |personal |proprietary |unpublished |original )?(?:\w+[ -]){0,2}?(?:weights|checkpoints?|ip\b"
    r"|intellectual property|algorithms?|inventions?|patents?|architectures?|proprietary \w+|background ip"
    r"|embeddings?)\b"
    r"(?! (?:and biases|reviews?|lifting|addresses|address|team|clerk|training))"
    r"|\bmy (?:own|proprietary|personal) (?:\w+[ -]){0,1}(?:models?|code(?:base)?|pipelines?|data ?sets?|library"
    r"|framework"
    r"|tools?|prompts?|methods?|techniques?|design)\b"
)
_OWN = re.compile(
    r"\b(?P<what>(?:the|a|any|all|every|each|both|these|those|two|three|other|of the|models?"
    r"|weights)(?: [\w-]+){0,4}?"
    rf" {_WORK})(?P<link>,? (?:that |which )?)(?P<own>i (?:still |solely |personally |alone |legally )?own)\b"
)
_I_OWN = re.compile(
    r"\b(?:i|we) (?:still |solely |personally |alone |legally |rightfully |actually )?(?:own|hold|retain|keep|reserve"
    r"|maintain|assert|claim|have (?:all|full|sole|legal|moral|exclusive)|am keeping|am retaining|will retain"
    r"|will keep|shall retain|do not assign|don't assign"
    r"|never assigned|have not assigned|did not assign|do not (?:waive|transfer)|am entitled to)"
    r"(?: [\w'-]+){0,5}? (?:copyrights?|(?<!access )rights|right (?:to|in|over) (?:the|my|this|all|any|use|publish"
    r"|licen[cs]e|sell|reuse)|ownership|title|copyright|intellectual property|ip|patents?|moral rights"
    r"|authorship|licen[cs]e|royalt\w+)\b"
    r"|\b(?:i|we) (?:still |solely |personally |alone |legally |rightfully |actually )?own (?:the|all|every|those"
    r"|these|both"
    r"|that)(?: [\w'-]+){0,4}? (?:models?|weights|code(?:base)?|ip|algorithms?|data ?sets?|architecture|design"
    r"|library"
    r"|checkpoints?|intellectual property|software)\b"
)
_STAYS = re.compile(
    r"\b(?:belong(?:s|ed|ing)? to (?:me|us|myself)|(?:is|are|was|were|remains?|stays?|as|be|being) (?:\w+ly |all "
    r"|still |"
    r"rightfully |mostly )?(?:mine|ours)\b(?! alone| to (?:make|give|do|fix|say|take|decide|bear|blame))"
    r"|consider (?:[\w-]+ ){1,5}?(?:mine|my own)\b|(?:you|the company|the firm) (?:do|does) not own (?:the|my|it"
    r"|them"
    r"|any)|under (?:a )?licen[cs]e (?:from me|only|terms)|my (?:\w+ )?models? under licen[cs]e|(?:rights?|title"
    r"|property|ip|copyright)\b[^.!?\n]{0,40}"
    r" (?:stays?|rests?|lies|lie) with me\b|i (?:expect|claim|demand) (?:\w+ )?royalt\w+|(?:it|that|this|they"
    r"|all)'s (?:\w+ly |all )?mine\b"
    r"|they're (?:\w+ly |all )?mine\b|of it is mine|consider (?:it|them|these|those|this) (?:to be )?(?:mine"
    r"|my own)"
    r"|(?:is|are|remains?|stays?|be|as|considered) my (?:sole |own |personal |intellectual |exclusive "
    r"|private ){0,3}property"
    r"|(?:is|are|remains?|stays?|as|it is|it's) my (?:own |personal |sole )?(?:creation|invention"
    r"|intellectual property|ip"
    r"|design|architecture|brainchild|work product)\b"
    r"|(?:it's|it is|this is|that's|that is|they are|they're) my (?:own )?(?:code|models?|algorithm|data ?set"
    r"|weights"
    r"|pipeline|library)\b"
    r"|(?:therefore|thus|rightly|by rights|clearly|obviously) mine\b|claim\w* (?:it|them|this) as my own"
    r"|owned by me\b|property of mine|ownership (?:\w+ ){0,6}?(?:with me|lies with me|to me|mine)"
    r"|rights? (?:\w+ ){0,6}?(?:with me\b|remain mine|are mine|belong to me)"
    r"|(?:sole|rightful|legal|true|original|actual|beneficial) (?:owner|inventor|proprietor|author|creator)s?\b"
    r"|as (?:the|its|their) (?:owner|inventor|creator|author)\b(?! of (?:the )?(?:\w+ )?(?:on-call|programme"
    r"|program|budget|report|meeting|rota|run-?book|document"
    r"|process|plan))"
    r"|i am (?:the|its|their) (?:\w+ )?(?:inventor|author of (?:the )?(?:code|model|algorithm)|owner of (?:the )?"
    r"(?:model|weights|code|ip|algorithm|data ?set|architecture|intellectual))\w*"
    r"|(?:merely|only|just) (?:been )?(?:borrow\w+|licen[cs]\w+|us(?:ing|ed) (?:it|them) (?:under|with) my)"
    r"|(?:existed|exists|was written|were written|built|wrote|developed|created|made|written|invented"
    r"|designed)\b[^.!?\n]{0,60}"
    r"\b(?:before (?:you|the company|i was|i joined|i started|my employment|this job)|(?:in|on"
    r"|with) my own (?:time"
    r"|machine"
    r"|hardware|equipment|laptop|gpus?|evenings)|outside (?:of )?(?:work(?:ing)?|office) hours|at weekends"
    r"|on weekends)"
    r"|licen[cs]e (?:it|them|this|the \w+) (?:back )?to (?:you|the company|the firm)|licen[cs]e fee"
    r"|my licen[cs]e terms"
    r"|no(?:t)? (?:the )?(?:company|firm|employer)(?:'s)? (?:property|owned)|not (?:the company's|yours"
    r"|your property)\b"
    r"|(?:company|firm|employer) (?:has|have) no (?:claim|title)|(?:has|have|had) (?:any|no) (?:title|claim"
    r"|rights?) (?:to|in|over) (?:it|them|the|my|this|that|those)|(?:but|only|solely|wholly|entirely) mine\b"
    r"|my prior inventions?|my background ip)\b"
)
_MADE = re.compile(
    rf"\b(?:{_WORK}|wrote|written|built|made|developed|trained|invented|created|collected|it|it's|they)\b"
)
_DUTY = re.compile(
    r"\b(?:in the sense|on-call|rota\b|roster|mistake|error|decision|outcome|fault|(?<!git )blame|responsib"
    r"|the process"
    r"|opinions?|views\b|errors|choice|reason was|offsite|off-site|success|gratitude|pleasure|thanks|fault|gain"
    r"|loss|belongings|calculation)"
)
_TO_YOU = re.compile(
    r"\b(?:i|we) (?:\w+ ){0,3}any (?:rights?|claim|ownership|title)|(?:i|we) (?:claim|make|assert|retain|keep|have"
    r"|hold|reserve) (?:no|nothing)\b"
    r"|(?:belongs?|assigned|remains?) (?:\w+ )?(?:to|with) (?:you|the company|the firm|brightlane|my employer)"
)


_DENIES_OTHERS = (
    "not", "no ", "you do not", "the company does not", "but", "only", "has any", "has no", "have any",
)  # fmt: skip
_Claim = tuple[int, int, str | None]


def _tried(words: str) -> tuple[re.Pattern[str], ...]:
    """Give the patterns that are worth trying on a sentence."""
    mine = (_MINE,) if "my " in words else ()
    return (*mine, _I_OWN, _STAYS) if any(map(words.__contains__, _KEYS)) else mine


def _claims(words: str) -> Iterator[_Claim]:
    """Give where a sentence claims ownership, and a safe rewording where "own" can only mean to answer for."""
    for match in _OWN.finditer(words) if " own" in words else ():
        yield *match.span("own"), "I am responsible for"
    for pattern in _tried(words):
        for match in pattern.finditer(words):
            yield *match.span(), None


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[_Claim, ...]:
    claims = () if _DUTY.search(words) or _TO_YOU.search(words) else _claims(words)
    fixes = {(start, end): fix for start, end, fix in claims if _is_meant(words, start, end)}
    return tuple((*place, fixes.get(place)) for place in apart((*fixes, *ownwords.claimed(words))))


def _is_meant(words: str, start: int, end: int) -> bool:
    """Tell a claim from its denial, and "mine" said of work from "mine" said of a reason or a choice."""
    said = words[start:end]
    of_work = not said.endswith(("mine", "ours")) or _MADE.search(words) is not None
    return of_work and (said.startswith(_DENIES_OTHERS) or not is_denied(words, start))


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark the words of the claim, outside quotations."""
    prose = read(text)
    if not prose.is_english:
        return ()
    spans = (
        Span(s.start + at, s.start + end, fix=fix)
        for s in prose.sentences
        if worth(s.text)
        for at, end, fix in _in_sentence(s.text)
    )
    return tuple(span for span in spans if not prose.is_quoted(span.start, span.end))


RULE = Rule(
    kind="ownership-claim",
    severity="warn",
    title="A claim to own the work",
    message="This reads as a claim to own work that may belong to the company.",
    suggestion="Speak of responsibility: “the models I am responsible for”. Settle questions of rights apart from the "
    "letter.",
    why="Most employment agreements assign models, weights and code to the employer. A claim in a resignation letter "
    "can "
    "open a dispute on the day you leave, and can be held against you.",
    heard="This sentence may be read as a claim to own the work.",
    find=_find,
    by_sentence=True,
    bad=(
        "The licence under which you use my parser can be withdrawn at any time.",
        "I never signed over the simulator.",
        "Any use of my framework after my departure needs my consent.",
        "The research code was brought in by me and leaves with my rights intact.",
        "In law the author is the owner, and the weights are mine.",
        "I will document the model I own.",
        "My weights are in the bucket.",
        "The ranker is my intellectual property.",
        "I retain all rights to the algorithm.",
        "The models I built belong to me.",
        "It is my architecture after all.",
        "The dataset was collected by me and I consider it mine.",
        "I wrote the library on my own time.",
        "As the sole inventor of the method I expect to be asked.",
        "The company has no claim to the scheduler.",
        "I own the IP in the retrieval code.",
        "You may license it back to the company from me.",
    ),
    good=(
        "I was proud to be named as an inventor on two of the company's patents.",
        "I remain bound by the intellectual property clauses of my contract.",
        "There is a list of access rights to move or close.",
        "As owner of the on-call rota I will find a successor.",
        "I own the mistake that we made in May.",
        "I will hand over the models I am responsible for.",
        "I claim no rights to the code.",
        "All of it belongs to the company.",
        "The error was mine to fix.",
        "The pleasure was mine.",
        "Thank you for letting me own the roadmap.",
        "I own the nightly pipeline in the sense that it pages me.",
        "You have the right to ask for more.",
        "My research has been a pleasure, and my work is documented.",
        "I reserve the right to change my mind about cake.",
    ),
)
