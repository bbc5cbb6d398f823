"""A legal claim, or the ground for one, made in passing: a right reserved, a law broken, a lawyer, a tribunal.

Ordinary duties ("my confidentiality obligations", "the statutory notice"), the legal team, the study of law and the
research into bias and discrimination are none.
"""

import re

from resignation import legalese, legalturns, legalways, phrasebook
from resignation.model import Context, Rule, Span
from resignation.places import before

_SAID = phrasebook.Phrasebook(legalways.TABLE + legalturns.TABLE, legalese.CLASSES | legalese.STEMS)
_MEETS = phrasebook.Lexicon(legalese.LEXICON, legalese.MEETINGS)
_HARMLESS = re.compile(
    r"\b(?:(?:any|all) of (?:my|our|the) (?:obligations|duties)|law school|study(?:ing)? law|law degree"
    r"|to become a|legal (?:team|department|obligations?|duties|entity|name|requirements?|review|colleagues?"
    r"|right to work)"
    r"|compli\w+ with|in (?:accordance|line|compliance|keeping) with|comply with|observe|respect(?:ing)? the"
    r"|subject to"
    r"|who (?:is|was|works as)|friends?|sister|brother|husband|wife|partner)\b"
)
_DENIED = re.compile(
    r"(?:\b(?:never|not|nobody has|no one has|without|no|nor|neither|cannot|will not|shall not)|n't)(?:\s+(?:a"
    r"|an|any|be|been|felt|feel|in|have|make|making|raise|intend(?:ed)? to|want(?:ed)? to|wish to|meant as|as"
    r"|to|is|of|this is|the|want|wish|my|given up|single|case of|kind of|form of|hint of|question of|bring"
    r"|seek))*\s*\Z"
)
_OF_ME = re.compile(r"[^,;.]{0,12}\b(?:by|of)\s+(?:me|mine)\b")


def _is_meant(line: phrasebook.Line, said: re.Match[str]) -> bool:
    """Tell a claim from a denial, and from a duty that the writer means to keep."""
    led = before(line.text, said.start())
    starts_denied = said.group().startswith(("without", "no", "little", "waiv"))
    denied = not starts_denied and _DENIED.search(led)
    duty = re.search(_HARMLESS.pattern + r"[^,;]{0,30}\Z", led)
    return not (denied or duty or _OF_ME.match(line.text, said.end()))


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each claim, and each ground that is named for one."""
    return tuple(
        Span(start, end, (("words", " ".join(text[start:end].split()[:8])),))
        for start, end in phrasebook.joined((*_SAID.find(text, _is_meant), *_MEETS.find(text, _is_meant)))
    )


RULE = Rule(
    kind="legal-claim",
    severity="warn",
    title="A legal claim",
    message="“{words}” makes a legal claim, or prepares one.",
    suggestion="Keep the claim apart from the resignation. Before you send anything, speak to an adviser, a union"
    " or a lawyer: "
    "what this letter says about why you leave, and when, may matter for the claim.",
    why="Words such as these are read by lawyers. Said too early, too late or not quite rightly, they can weaken "
    "the very "
    "claim that they announce, and rights often hang on short time limits.",
    heard="This sentence may be read as a legal claim.",
    find=_find,
    bad=(
        "I regard this as constructive dismissal and will treat it as such.",
        "The hostile work environment in the team has left its marks.",
        "I reserve all rights in connection with my employment.",
        "My lawyer has advised me to put this in writing.",
        "You are in breach of contract, and you have been since the month of May.",
        "I have contacted the employment tribunal about it.",
        "I was discriminated against because of my age.",
        "I have been forced to resign by the way in which the inquiry was held.",
        "This letter is sent without prejudice to any claim that I may have.",
        "I am a whistleblower and I am protected by the law.",
        "I will file a complaint with the EEOC in the coming days.",
        "I resign under duress and against my will.",
        "I intend to claim damages for the bonus that you have not paid.",
        "The data was collected illegally, and you were told of it.",
        "My non-compete clause is void under the law of California, as you know.",
        "I was subjected to harassment by my manager for most of the year.",
    ),
    good=(
        "I want to keep this in the right mind, and I reserve the right tone for it.",
        "Please thank our colleagues in the legal team for their patience.",
        "I will honour my legal obligations, and my confidentiality obligations continue after I leave.",
        "I am leaving to study law at the university in the autumn.",
        "My work on bias and discrimination in models will be documented by the end of the month.",
        "This notice is given in accordance with section 86 of the Employment Rights Act.",
        "The harassment classifier is in production, and its runbook is in the wiki.",
        "My friend Jo, who is a lawyer, told me to keep this letter short.",
        "This resignation is voluntary, and I have no claims against the company.",
        "I never felt forced to resign, and nobody has asked me to.",
        "I will comply with the agreements that I signed.",
        "My last day observes the statutory notice of one month.",
        "I will be moving to the other side of the court, near the river.",
        "I will file a handover report with the team by the end of the week.",
    ),
)
