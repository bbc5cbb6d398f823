"""Words by which somebody says that material leaves with them: what it is, where it goes, and what for.

The grammar is of word classes: a thing that may be the company's, an act of copying or keeping, a place or a purpose
of one's own. Which of them must meet in a clause is said by ``kept``; what a company keeps for itself is no matter.
"""

from __future__ import annotations

import re

from resignation.keeping import ANY, BEFORE, COPIES, HOME, KEEPS, PURPOSE, SENT, STUFF, TAKES
from resignation.prose import NEGATION

PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"\bi(?:'ve got| have| still have|'ve)(?: got)? (?:all )?(?:the|our|of our) (?:[\w'-]+ ){{0,3}}?{STUFF}\b"
            r"[^.!?\n]{0,20}\b(?:should (?:any|you|there)|in case|by heart)"
        ),
        # things in a place of one's own
        rf"\b{STUFF}\b{ANY}\b(?:in|on|onto|to|at|into|with|inside|for|by|from) {HOME}",
        (
            r"\b(?:have|had|keep|kept|got|are|is|live|lives|stay|remain|stored?|put|placed|mirrored|saved|archived"
            rf"|backed)\b{ANY}\b{STUFF}\b{ANY}\b(?:at home|home with me|off-?site|somewhere safe|offline|privately"
            r"|outside (?:of )?the (?:company|office|building|network|premises|firm))\b"
        ),
        (
            rf"\b{STUFF}\b{ANY}\b(?:is|are|live|lives|stay|stays|remain|remains|will be|stored|kept"
            rf"|safe)\b{ANY}\b(?:at home|home with me|off-?site|somewhere safe|offline|with me|at my place)\b"
        ),
        (
            r"\bmade (?:my|our) (?:own|private) cop(?:y|ies)\b|\b(?:private|own|local|personal) (?:clone|copy|fork"
            r"|mirror|backup)s? of\b"
        ),
        rf"\b{STUFF}\b{ANY}\b(?:to )?(?:stay|remain|be|live) with me\b",
        rf"\bwhen i (?:go|leave),? (?:[\w'-]+ ){{0,4}}?{STUFF} (?:goes|go|leaves?) too\b",
        rf"\b{STUFF}\b{ANY}\b(?:com(?:e|es|ing)|go(?:es|ing)?) along\b",
        (
            r"\b(?:access|tokens?|credentials?|logins?|accounts?"
            rf"|keys?)\b (?:\w+ )?(?:still )?works?\b{ANY}\b(?:leave it|keep it|prefer|for a while|handy)\b"
        ),
        (
            r"\b(?:hold(?:ing)? on ?to|hang(?:ing)? on ?to|withhold(?:ing)?"
            rf"|refus\w+ to return)(?: [\w'-]+){{0,4}}? (?:{STUFF}|keys)\b"
        ),
        (
            r"\b(?:we(?:'ll| will)|i(?:'ll| will)|going to) (?:keep|go on|continue) (?:on )?us(?:e"
            rf"|ing)(?: [\w'-]+){{0,3}}? {STUFF}\b"
        ),
        rf"\b(?:in|on|at|inside|into|onto|to) {HOME}{ANY}\b(?:all |the |a |of |our |my |is |are )*{STUFF}\b",
        rf"\b{SENT}\b(?: [\w'-]+){{0,3}} (?:myself|my(?: own)? (?:personal|private|home|gmail|own)\b){ANY}\b{STUFF}\b",
        (
            r"\bmy (?:own |personal |private |home )(?:laptop|computer|machine|phone|drive|disk|pc|server|cloud)"
            rf" (?:still |now |already )?(?:has|holds|contains|carries|keeps) {ANY}\b{STUFF}\b"
        ),
        r"\b(?:have|got|keep|kept|having)\b [^.!?;\n]{0,40}?\bbacked up\b",
        # kept, copied or taken, with a purpose of one's own
        rf"\b{KEEPS}(?: [\w'-]+){{0,6}}? {STUFF}\b{ANY}\b{PURPOSE}",
        rf"\b{COPIES}(?: [\w'-]+){{0,6}}? {STUFF}\b{ANY}(?:\b{PURPOSE}|\b{BEFORE})",
        (
            rf"\b(?:{PURPOSE}|{BEFORE}){ANY}\bi(?:'ve|'ll|'m| have| will| am| shall)?\b[^.!?;\n]{{0,20}}?"
            rf"\b(?:{COPIES}|{KEEPS})(?: [\w'-]+){{0,6}}? {STUFF}\b"
        ),
        rf"\b{STUFF}\b{ANY}\b(?:useful|helpful|handy|of use|valuable) (?:to|for) me\b{ANY}\b(?:{COPIES}|{KEEPS})\b",
        (
            r"\b(?:took the liberty of|made sure (?:to|i)|managed to|i (?:have|did)|i've|i|i quietly)(?: already"
            r"| also| even)?"
            r" (?:photograph\w*|screenshot\w*|download\w*|grab\w*|pull\w* down|zip\w*|clon\w+|dump\w*|export(?:ing"
            r"|ed)"
            rf"|copying)(?: [\w'-]+){{0,6}}? {STUFF}\b"
        ),
        (
            r"\bi(?:'ve| have|'ll| will| am|'m)?\b[^.!?;\n]{0,20}?\b(?:download|sav|export|copi|archiv)\w+"
            r"(?: [\w'-]+){0,6}? (?:for|as) (?:future|my|later|personal)\b"
        ),
        # with the person
        (
            rf"\b{STUFF}\b{ANY}\b(?:com(?:e|es|ing)|go(?:es|ing)?|leav(?:e|es|ing)|travel(?:s|ling)?|mov(?:e|es|ing)) "
            r"(?:along )?(?:with me|where i go|home with)\b"
        ),
        rf"\b{STUFF}\b{ANY}\b(?:accompany|follow)(?:ing|s)? me\b",
        (
            r"\b(?:leav(?:e|ing)|walk(?:ing)? (?:out|away|off)|go(?:ing)?|depart(?:ing)?) with (?:a |the |all |my "
            r"|our |some "
            rf"|every |copies |of |full |whole )*{STUFF}\b"
        ),
        rf"\b(?:will|shall|'ll) have with me\b{ANY}\b{STUFF}\b",
        rf"\b{TAKES}(?: [\w'-]+){{0,7}}? {STUFF}\b{ANY}\b(?:with me|along|home|away with|elsewhere|{PURPOSE})",
        (
            rf"\b{TAKES} (?:with me )?(?:a few|some|most|all|several|many|lots)(?: of)?(?: the"
            rf"| my)?(?: [\w'-]+){{0,3}}? "
            rf"(?:{STUFF}|things (?:that )?(?:i|we) (?:wrote|built|made))\b(?! of the (?:credit|blame))"
        ),
        (
            r"\bnot (?:be )?(?:leaving|going to leave|about to leave|willing to leave) (?:it|them|that|any of it"
            rf"|(?:the|my|our) (?:[\w'-]+ ){{0,3}}?{STUFF})\b(?: all)? behind\b"
        ),
        # not given back
        (
            r"\b(?:won't|will not|not|never|don't (?:intend|plan|want) to|do not (?:intend|plan|want) to"
            r"|no intention of|no plans? to|refuse to) (?:be )?(?:going to )?"
            r"(?:delet|wip|eras|destroy|return|hand\w* (?:back|in)|giv\w* (?:back"
            rf"|up))\w*(?: [\w'-]+){{0,4}}? (?:{STUFF}|it|them)\b"
        ),
        # asked for
        (
            r"\b(?:let me|allow me to|permit me to|permission to|allowed to|like to|love to|hope to|okay if i|ok if i"
            rf"|mind if i|entitled to) (?:keep|retain|take|carry|hold(?: on ?to)?)(?: [\w'-]+){{0,4}}? {STUFF}\b"
        ),
        (
            rf"\b{STUFF} (?:that )?i(?:'ll| will| shall|'m| am|'d like to)? (?:be )?(?:taking|keeping|bringing"
            r"|retaining|take|keep|retain|bring)\b(?! (?:care|up|to date|a look|notes|over))"
        ),
        (
            rf"\bus(?:e|ing)(?: [\w'-]+){{0,5}}? {STUFF}\b{ANY}\b(?:for|in) my (?:own|future|next|new|phd|thesis"
            r"|book|blog|teaching|private|personal|later)\b"
        ),
        # used again
        (
            rf"\b(?:re-?us(?:e|ing)|(?:continu\w+|keep|carry(?:ing)? on|go(?:ing)? on) (?:on )?(?:to )?us(?:e|ing)"
            rf"|pass(?:ing)?|apply(?:ing)?|port(?:ing)?|bring(?:ing)?|finish)\b(?: [\w'-]+){{0,5}}? {STUFF}\b{ANY}"
            r"\b(?:future|later|side|next|new (?:team|job|role|place|lab|company|employer|colleagues)|wherever"
            r"|elsewhere|downloaded|at home)\b"
        ),
        rf"\bmy (?:own |personal |online )?(?:portfolio|blog|website|thesis|public \w+)\b{ANY}\b{STUFF}\b",
        (
            rf"\b{STUFF}\b{ANY}\bmy (?:own |personal |public |online |private )*(?:portfolio|github|gitlab|repo|thesis"
            r"|hugging ?face|drive|dropbox|kaggle)\b"
        ),
        r"\bhave cop(?:y|ies) of (?:it|them|all|everything|most|the|our|my)\b|\bcopies of (?:it|them|all|everything)\b",
        (
            r"\b(?:kept|keeping|keep|left) (?:my|the) (?:[\w'-]+ ){0,2}?(?:credentials?|logins?|keys?|access|tokens?)\b"
            r"[^.!?;\n]{0,40}?(?:working|alive|valid|active|in case|open)\b"
        ),
        rf"\b{STUFF}\b{ANY}\bthere (?:they|it) (?:stay|remain|will stay|will remain)s?\b",
    )
)
SIGNS = frozenset(
    " me myself my i i'll i've i'm i'd we we've we'll our home ".split()  # noqa: SIM905 - a list to read
)
COMPANY = re.compile(
    r"\b(?:team|teams|company|lab|department|group|firm)'?s? (?:\w+ )?(?:bucket|drive|storage|wiki|folder|repo\w*"
    r"|server"
    r"|vault|space|site|account|archive|registry|cloud|share)|shared (?:\w+ )?(?:drive|folder|space|bucket|storage"
    r"|repo\w*"
    r"|wiki)|sharepoint|confluence|the (?:wiki|intranet|registry)\b|for (?:you\b|the team|my (?:successor"
    r"|replacement"
    r"|colleagues|team)|whoever|the (?:next|new) )|to (?:the team\b|it\b|your|you\b)|your (?:files|records)"
    r"|up to date"
    r"|\b(?:team|company|lab|group|they|you|everyone|someone|ines)(?: will| would| should| can)? (?:keeps?|kept"
    r"|continues?)\b|belongs? to the company|collected by|bring (?:it|them) (?:in|back)|up-to-date"
    r"|in (?:good )?order\b|(?:keep|kept|keeping) (?:it |them |everything |all )?(?:running|confidential|secret"
    r"|private)"
)
HARMLESS = re.compile(
    r"\b(?:in touch|in contact|contact with|(?:write|reach|mail|call|contact|find|ring|e-?mail) (?:to )?me\b"
    r"|contact me"
    r"|promise|agreements? (?:that )?i signed|confidential(?:ity)?\b|payslips?|paperwork|certificates?|existed"
    r"|pay slips?|p45|p60|w-?2\b|tax\b|pension"
    r"|this letter|my letter|personal (?:photos|belongings|items|effects|things|files and|possessions)|my mug"
    r"|plants?\b"
    r"|memor(?:y|ies)|lessons?|friendships?|respect\b|gratitude|goodwill|headphones|please (?:keep|retain|take"
    r"|send)"
    r"|could you (?:please )?(?:send|forward)|signed copy|returned|will return|shall return|returning (?:my|the"
    r"|all"
    r"|everything)|(?<!not )(?<!n't )hand(?:ed|ing)? (?:it )?(?:back|in)\b|until (?:my|the) last"
    r"|(?<!not )(?<!never )(?<!n't )(?<!otherwise be )delete[ds]?\b|wiped|(?:employment|medical"
    r"|personnel) records|(?:keep|kept|keeping|take|taking|took|taken|retain\w*|have|copied|hold) (?:no\b|nothing)"
    r"|experience|skills|working from home|work from home|at home on|a (?:joy|pleasure)|thank)"
)
_UNDONE = re.compile(r"\b(?:delet|wip|eras|destroy|return|giv|leaving|leave|behind|hand)")


def clauses(words: str) -> list[tuple[int, str]]:
    """Cut a sentence where one thing said ends and its contrary may begin."""
    parts, start = [], 0
    for match in re.finditer(r"[;:]\s| but | though |, and (?=i\b)", words):
        parts.append((start, words[start : match.start()]))
        start = match.end()
    return [*parts, (start, words[start:])]


_BAG_STUFF = re.compile(
    rf"\b(?:{STUFF}|conversations|prompts|plans|tracker|incidents|interviews|keys|copies|backed up|what i consider"
    r"|dump|mirror|clone)\b"
)
_SPLIT_RETURN = re.compile(
    r"\b(?:laptop|badge|phone|machine|pass) (?:goes|go) back,? (?:but )?the [\w ]{2,30} (?:don't|do not|doesn't"
    r"|does not|stays? with me|won't)\b"
)


# What passes for one sentence beyond this is no sentence, and must not be read as one for minutes.
LONGEST = 3_000


def kept(words: str) -> list[tuple[int, int]]:
    """Give where a sentence says that material is kept, copied or taken."""
    words = words[:LONGEST]
    returned = [match.span() for match in _SPLIT_RETURN.finditer(words)]
    if returned:
        return returned
    if not _BAG_STUFF.search(words) or not SIGNS & frozenset(re.findall(r"[a-z']+", words)):
        return []
    found = []
    for start, clause in clauses(words):
        if not COMPANY.search(clause) and not HARMLESS.search(clause):
            here = [m.span() for p in PATTERNS for m in p.finditer(clause) if _is_meant(clause, m)]
            found += [(start + a, start + b) for a, b in here]
    return found


def _is_meant(clause: str, match: re.Match[str]) -> bool:
    """Tell what is denied from what is done; "not deleted" is done."""
    said = clause[max(0, match.start() - 80) : match.end()]
    denial = NEGATION.search(said)
    return denial is None or _UNDONE.search(said, denial.end()) is not None
