"""An invitation to colleagues or customers to come along, or the news that some of them will.

Somebody of this company, and a move to where the writer goes. Hiring one's successor, an invitation to lunch, thanks
and staying in touch are none of it, and neither is a promise not to recruit.
"""

import re
from functools import partial

from resignation import phrasebook, poaching, poachturns, poachways
from resignation.model import Context, Rule, Span

_SAID = phrasebook.Phrasebook(poachways.TABLE + poachturns.TABLE, poaching.CLASSES | poaching.STEMS)
_MEETS = phrasebook.Lexicon(poaching.LEXICON, poaching.MEETINGS)
_TAKEN = re.compile(r"(?:tak(?:e|es|ing)|bring(?:ing)?|brought|get|carry)\s(?P<what>.*)", re.DOTALL)
_MATTER = re.compile(
    r"\b(?:memor\w+|lessons?|experiences?|skills?|knowledge|habits?|gratitude|respect|friendships?|nothing|what"
    r"|everything|much|it|this|that|thanks|example|things?|laptop|equipment|box|plant|mug|books?|these|those|values?"
    r"|fondness|years?|ideas?|the best of|so many|great deal|a lot|up|forward|wishes|any|no|data|code|documents?|fun"
    r"|advice|standards|kindness|stor(?:y|ies)|spirit|pride|warmth|moments?|concern|matters?|point|touch|back)\b"
)
_PEOPLE = re.compile(
    r"\b(?:you|them|him|her|us|people|engineers?|colleagues?|team|group|folks|members?|researchers?|scientists?"
    r"|reports|staff|everyone|everybody|anyone|half|others|customers?|clients?|accounts?|crew|lot|best|juniors?"
    r"|interns?|someone|both|analysts?|developers?|nurses?|designers?)\b"
)
_CAPITAL = re.compile(r"(?<!\w)[A-Z]\w")
_DENIED = re.compile(
    r"(?:\b(?:never|not|without|no|nor|neither|nobody|no one|none)|n't)(?:\s+(?:a|an|any|of|be|been|i|will"
    r"|shall|have|am|is|are|invit\w+|ask\w*|solicit\w*|encourag\w*|anyone|anybody|else|colleagues?|the|team"
    r"|them|you|my|try|trying|going|to|intend\w*|plan\w*"
    r"|want|seek\w*|attempt\w*|or|my|who|from|here|approach\w*|persuad\w*|one|other|others|staff|employees?"
    r"|members?|of|recruit\w*|hire|hiring|contact\w*|poach\w*))*\s*\Z"
)
_SUCCESSOR = re.compile(
    r"\b(?:successor|replacement|backfill|newcomer|new hires?|new (?:owner|person|colleague|engineer)"
    r"|open position|whoever (?:follows|takes|comes)|who(?:ever)? follows me|takes? over|taking over"
    r"|in (?:this|the|my) role)\b"
)


def _is_meant(text: str, line: phrasebook.Line, said: re.Match[str]) -> bool:
    """Tell an invitation from a promise not to make one, from the search for a successor, and from memories."""
    if _DENIED.search(line.text[max(0, said.start() - 80) : said.start()]) or _SUCCESSOR.search(line.text):
        return False
    taken = _TAKEN.match(said.group())
    if not taken:
        return True
    start = line.start + said.start() + taken.start("what")
    is_somebody = _PEOPLE.search(taken["what"]) or _CAPITAL.search(text[start : line.start + said.end()])
    return bool(is_somebody) and not _MATTER.search(taken["what"])


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each invitation, and each announcement that others will come along."""
    is_meant = partial(_is_meant, text)
    return tuple(
        Span(start, end, (("words", " ".join(text[start:end].split()[:8])),))
        for start, end in phrasebook.joined((*_SAID.find(text, is_meant), *_MEETS.find(text, is_meant)))
    )


RULE = Rule(
    kind="solicits-colleagues",
    severity="stop",
    title="An invitation to come along",
    message="“{words}” asks colleagues or customers to follow you, or says that they will.",
    suggestion="Take it out. “I hope that we stay in touch” says enough.",
    why="Many contracts forbid asking colleagues or customers to leave with you, and in many places the duty of "
    "loyalty "
    "forbids it until the last day. In this letter it would be evidence.",
    heard="This sentence may be read as an invitation to colleagues or clients to follow you.",
    find=_find,
    bad=(
        "If anyone would like to come with me, my door is open.",
        "Let me know if you want to join me at the new company.",
        "I'm hiring, and I would be glad to talk to any of you.",
        "Several of the team will follow me in the coming weeks.",
        "I'd love to take Priya and Tom with me when I go.",
        "There is room for two more engineers where I am going.",
        "You should all look elsewhere while there is time to do it.",
        "Half of my team has already agreed to leave with me.",
        "Send me your CV if you are looking for a change.",
        "I plan to bring the whole group over to my new lab in the spring.",
        "Some of our customers have already asked to move with me.",
        "I will not be the last one to leave, and others will follow.",
        "My new employer is looking for people like you, and I can put in a word.",
        "Dana and I are both leaving to start a company of our own.",
    ),
    good=(
        "I would love to stay in touch with all of you.",
        "I'll help you hire my successor, and I will interview the candidates with you.",
        "I will take the memories of these years with me.",
        "Please join me in thanking the platform team for its patience.",
        "Come with me to the handover meeting on Friday if you have the time.",
        "Whoever follows me in this role will find the runbook complete.",
        "I have not asked anyone to come with me, and I will not recruit from the team.",
        "Would you join me for a coffee before my last day?",
        "I take with me what I have learned from each of you.",
        "We are hiring for the open position, and I am glad to help with the interviews.",
        "I hope to work with some of you again one day.",
        "The new hires follow me through the on-call training this month.",
        "I joined this team because of its people.",
        "Let me know if you want me to join the meeting with the customer.",
    ),
)
