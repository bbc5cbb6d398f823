"""Threats and ultimatums: what the writer will do to the reader, or what will happen, unless.

A demand joined to a consequence, a warning, exposure to the press or the regulator, systems that will be switched off,
work that will be withheld. Polite conditions ("unless you would prefer another date") are not threats.
"""

import re

from resignation import phrasebook, threats, threatturns, threatways
from resignation.model import Context, Rule, Span
from resignation.places import before

_SAID = phrasebook.Phrasebook(threatways.TABLE + threatturns.TABLE, threats.CLASSES | threats.STEMS)
_MEETS = phrasebook.Lexicon(threats.LEXICON, threats.MEETINGS)
_DENIED = re.compile(
    r"(?:\b(?:never|not|without|no|nor|neither)|n't)(?:\s+(?:a|an|any|intend(?:ed)? to|want(?:ed)? to|wish to"
    r"|going to|mean(?:t)? as|as|be|to|meant|is|make|of|this is))*\s*\Z|\b(?:job|jobs|pipeline|model|alerts?"
    r"|page|pager|monitor\w*)\s+\Z"
)
_POLITE = re.compile(
    r"\b(?:unless|if) (?:you|i|we|anyone|it)(?:'d| would| do not| don't)? (?:rather|prefer|object|mind|hear|need"
    r"|agree otherwise|instruct|have (?:any )?(?:questions|time)|want me|would like|wish)"
)


def _is_meant(line: phrasebook.Line, said: re.Match[str]) -> bool:
    """Tell a threat from a courtesy and from a denial."""
    return not (_DENIED.search(before(line.text, said.start())) or _POLITE.search(re.sub(r"\s+", " ", said.group())))


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each threat, warning and ultimatum."""
    return tuple(
        Span(start, end, (("words", " ".join(text[start:end].split()[:8])),))
        for start, end in phrasebook.joined((*_SAID.find(text, _is_meant), *_MEETS.find(text, _is_meant)))
    )


RULE = Rule(
    kind="threat-or-ultimatum",
    severity="stop",
    title="A threat or an ultimatum",
    message="“{words}” reads as a threat.",
    suggestion="Take it out. If something is owed to you, or wrong, pursue it apart from this letter, and get "
    "advice before you do.",
    why="A threat in writing turns the reader against you and can be used as evidence. Threatening to harm systems, or "
    "to publish unless you are paid, can be a crime in many places.",
    heard="This sentence may be read as a threat.",
    find=_find,
    bad=(
        "Unless my bonus is paid by Friday, I will go to the press.",
        "I want the raise that I was promised, or else I will take this to the regulator.",
        "You will regret the way in which you have dealt with this.",
        "I will make sure that the press hears about what happened in May.",
        "You can expect a call from my lawyer in the coming week.",
        "If you do not settle this, I will take the models down on my last day.",
        "I will not hand over the passwords until I am paid what you owe me.",
        "You have until Friday at noon to match the offer that I have.",
        "It would be a shame if the customers found out how the data was collected.",
        "If you try to enforce the non-compete, I will have no choice but to tell my story to the media.",
        "This is not over, and you have been warned.",
        "Let us see how long the service stays up without me, and who will repair it.",
        "I will tell every customer what really happened to their data.",
        "I have kept copies of all the e-mails, and I know what you did.",
        "Any attempt to withhold my pay will be met with action in court.",
    ),
    good=(
        "Unless you would prefer another date, my last day will be the 18th of December.",
        "If you do not have time this week, I will send an invitation for the next.",
        "Thank you for the threats to the project that you shielded us from.",
        "I will take down the old staging dashboard with the team as we have agreed.",
        "I will delete my personal files from the laptop before I return it to you.",
        "If an alert fires, page the person on call or else the job will be stopped.",
        "I will never forget what you did for me in my first year.",
        "If you do not need the test endpoint, I will shut it down before I leave.",
        "The nightly job will stop when my account is closed, so please name a new owner for it.",
        "I will make sure that everyone knows how to run the retraining job.",
        "I will tell everyone on the team in person when you have told the board.",
        "Unless we agree otherwise, I will take my remaining leave in December.",
        "Our threat model for the pipeline is in the wiki, and I have reviewed it.",
        "You will hear from my successor when the runbook has been reviewed.",
        "I have saved all the records in the shared drive and documented everything.",
    ),
)
