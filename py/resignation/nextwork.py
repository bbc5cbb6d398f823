"""Words by which somebody tells what comes next: that one goes, as what, to what kind of place, to work on what.

A sentence tells it where a word of going meets a word of role, house or field. The weeks of the hand-over, thanks and
what is past use the same words, and are told apart by what else the sentence says.
"""

from __future__ import annotations

import re

from resignation.nextplaces import AGREED, ANY, DO, FIELD, GO, HOUSE, KIND, NEW, NEXT, SHALL, SURE_KIND, SURELY, TITLE

PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            rf"{GO}{ANY}\b(?:as|of|to be|their|to become|me|become|becoming|a|an|the|as their) (?:a |an |the "
            rf"|their )?(?:new |first |next )?(?:[\w-]+ )?{TITLE}\b{ANY}\b"
            r"(?:at|with|for|in|of|to|by) (?:a|an|another|their|the|its|one|some|my|\w+)\b"
        ),
        rf"{GO}{ANY}\b{KIND}",
        rf"{NEW}{ANY}\b(?:{KIND}|{TITLE}|same|similar|overlaps?|compet\w+)\b",
        rf"{NEXT}{ANY}\b{DO}\b{ANY}\b{KIND}",
        (
            rf"{AGREED}\b{ANY}\b(?:{DO}|in charge of|head of|responsible for|director|role|position|job|post"
            rf"|tooling|offer|swapping|employee of)\b{ANY}\b(?<!your )(?<!our )(?<!the )(?<!this )(?:{SURE_KIND}"
            rf"|{HOUSE})"
        ),
        rf"{AGREED}\b{ANY}\b(?<!your )(?<!our )(?<!the )(?<!this ){SURE_KIND}",
        (
            r"\b(?:role|position|job|post|seat|opportunity|something|offer|interviews?)\b,? (?:\w+ )?(?:in|for|of"
            rf"|with|at|as) {ANY}\b(?<!your )(?<!our )(?<!the ){SURE_KIND}"
        ),
        (
            r"\b(?:opportunity|offer|role|position|job|post)\b,? (?:of |as |for |to be |: )?(?:the |a "
            rf"|an )?(?:role of |position of )?(?:[\w-]+ )?(?:{TITLE}|sde)\b{ANY}\b(?:at|in|with|for|of) (?:a|an"
            r"|another|one)\b"
        ),
        (
            r"\b(?:step(?:ping)?|mov(?:e|ing)) (?:up |over )?into (?:a|an|the|another) (?:[\w-]+ ){0,3}?(?:role"
            rf"|position|job|post|seat)\b{ANY}\b(?:at|with|for|in) (?:a|an|another)\b"
        ),
        (
            r"\bmy own (?:research |ai |small |little )?(?:group|lab|company|business|start-?up|consultancy|firm"
            r"|practice|studio|agency)\b"
        ),
        (
            r"\b(?:working|work|to|for|with|over to|join\w*) (?:for |at )?(?:a|an|one of your"
            r"|one of our) (?:\w+ )?(?:suppliers?|vendors?|clients?|customers?|partners?|competitors?|rivals?"
            r"|investors?)(?: of (?:ours|yours))?\b"
        ),
        (
            r"\b(?:we've|we have|i've|i have|we) (?:already )?(?:incorporated|raised|registered|co-?founded"
            r"|founded|got funding|closed a round)\b"
        ),
        r"\bfirm that \w+s \w+",
        r"\bat a (?:place|company|firm|lab|outfit|shop) (?:that|which|where|with|whose)\b",
        r"\b(?:headhunter|recruiter) (?:\w+ )?(?:found|brought|offered|showed) me\b",
        rf"\bswap(?:ping)? [^.!?\n]{{0,40}}? for (?:{FIELD}|{SURE_KIND})",
        r"\b(?:other side of the (?:fence|table|street|road))\b",
        rf"{NEXT}{ANY}\b(?:{HOUSE}|{TITLE} (?:role|position|job|post)|for (?:a|an|another) {FIELD})",
        rf"{SHALL} {DO}\b{ANY}\b{KIND}",
        rf"{SHALL} (?:the |a |an |their |be (?:a |an |the |their )){{1,2}}(?:[\w-]+ ){{0,2}}?{TITLE}\b",
        r"\b(?:position|role|job|post|offer|title) (?:is|will be)(?: that of)? (?:a |an |the )?(?:[\w-]+ )?"
        + TITLE
        + r"\b",
        (
            r"\bit(?:'s| is| will be|'ll be) (?:a|an) (?:[\w-]+ )*?(?:role|position|job|post|company|start-?up"
            r"|place|team|lab|firm|chance|opportunity|consultancy|outfit)"
            rf" {ANY}\b(?:{DO}|focus|{KIND})\b"
        ),
        (
            r"\b(?:they|the company|the firm|the team|the team i'm joining|the place|the people"
            r"|the start-?up) (?:\w+ )?(?:do|does|make|makes|build|builds|sell|sells|develop|develops"
            r"|specialise in|work on|works on"
            rf"|want|wants|need|needs|train|trains) {ANY}\b(?:{FIELD}|what (?:i|we) (?:do|did|built)|the same"
            r"|similar)\b"
        ),
        (
            r"\b(?:same|similar|much the same|exactly the|pretty much the|very) (?:\w+ ){0,3}(?:job|role|work"
            r"|thing|problem|market|kind|sort|area|field)s?\b"
            rf"{ANY}\b(?:for (?:a|an|another|them)|there|elsewhere|only for|just for|at (?:a|an|another)|with more"
            r"|with a bigger)\b"
        ),
        (
            r"\b(?:job|role|work|thing|what) (?:that )?(?:i|we) (?:do|did|have done|built|am doing) (?:here"
            r"|for ours|now|today)\b[^.!?\n]{0,40}?\b(?:for (?:a|an|another|them|the other)|elsewhere|at (?:a|an"
            r"|another)|only|just)\b"
        ),
        rf"\b(?:doing|do|did) (?:for (?:them|their)|what (?:i|we) (?:do|did|have done))\b{ANY}\b(?:for|at|only|with)\b",
        (
            r"\b(?:start|starting|found|founding|launch\w*|set(?:ting)? up|building) (?:up )?(?:something|my own"
            rf"|our own|a company|a business|shop|a start-?up)\b{ANY}\b(?:{KIND}|to \w+|that|which|in|for)\b"
        ),
        r"\b(?:product|technology|business|work|roadmap)\b[^.!?\n]{0,30}?\b(?:overlaps?|competes?) (?:with|directly)\b",
        (
            r"\b(?:continu\w+|carry|carrying|take|taking|pursu\w+|further\w*"
            r"|bring(?:ing)?) (?:on )?(?:with )?(?:my|the|our|this|that) (?:[\w-]+ ){0,3}?(?:research|ideas?"
            rf"|approach|work|method|line|direction|agenda)\b{ANY}"
            r"\b(?:there|elsewhere|further|academic|university|somewhere|place|lab|setting|company|with me"
            r"|marketplace|a bigger|more compute)\b"
        ),
        (
            r"\b(?:phd|doctorate|master'?s|msc|mba|fellowship|residency|postdoc\w*|lectureship|professorship|chair"
            rf"|internship) (?:\w+ ){{0,3}}?(?:in|on|at (?:a|an|the)) {ANY}{KIND}"
        ),
        rf"\b{HOUSE}\b{ANY}\b(?:made|making|offered|hired|wants?|asked) me\b",
        (
            r"\b(?:going|moving|switching) (?:over )?to the (?:product|vendor|buy|sell|client|other|business"
            r"|investor) side\b"
        ),
        (
            r"\b(?:opportunity|chance|offer|role|position|job)\b (?:\w+ )?(?:to|involves?|involving|that involves"
            rf"|which involves|will involve|of|in which i)(?: \w+)? {DO}\b{ANY}\b{KIND}"
        ),
    )
)
KEYS = frozenset(
    word
    for line in (
        "new next future upcoming forthcoming there elsewhere join joining accept accepted took taken taking offer",
        "offered hired recruited appointed selected chosen asked said moving move heading headed switching going off",
        "becoming become start starting begin commence founding founded launch launching setting set leaving role",
        "position job work company firm startup start-up they they're they've they'll their them another rival",
        (
            "competitor opportunity chance plan i'll shall will spend freelancing consultancy product similar"
            " same continue"
        ),
        "continuing carry phd fellowship internship lectureship postdoc finally again intend want wants need needs",
        "commenced invited approached stop adventure found secured landed signed own together what's it's",
    )
    for word in line.split()
)
_WORD = re.compile(r"[a-z][\w'-]*")
HANDOVER = re.compile(
    r"\b(?:until|till|hand-?over|handover|hand(?:ed|ing)? (?:it |them |\w+ )?over|hand over|runbooks?|docs\b"
    r"|notice period|document\w*"
    r"|transition(?:ing)? (?:my|the|of|plan|period|work|smooth\w*)|(?:smooth|orderly) transition|successors?"
    r"|replacement|during my|remaining|remain|last (?:working )?day|last weeks?"
    r"|final (?:weeks?|days?|month)|before i (?:go|leave)|(?:coming|next) (?:\w+ )?(?:weeks?|days|month)\b"
    r"|walk(?:ing)? \w+ through"
    r"|new hires|my time (?:left|that is left)|knowledge transfer|by (?:the|then)\b|here with you|thank\w*"
    r"|grateful\w*|gratitude|proud"
    r"|enjoyed|pleasure|loved|privilege|honou?r|learn(?:t|ed)|taught|ago|since|before i (?:came|joined)\b|wiki\b"
    r"|write up|i worked|when i (?:joined|started|came)|joined in|back in|new owner"
    r"|whoever|takes? over|taking over|will need access|session|wish you|wish the|i wish|best of luck|good hands"
    r"|look forward to seeing|be glad to|happy to help|be happy to|available|should you|if you|would need|time off"
    r"|payroll|laptop|badge|too far|commut\w+|away to|(?:my|his|her) (?:wife|husband|partner|girlfriend|boyfriend"
    r"|spouse)|my leave|annual leave|holiday|my family|parents|husband|wife's|children"
    r"|here\b(?=[^.]{0,30}\b(?:i have|has been|was))|has been|have been a|was a|were a|gave me|you let"
    r"|let me (?:lead|build|learn))\b"
)
_DENIED = re.compile(r"\b(?:not|never|no|nor|neither|without|rather than|instead of)\b|n't\b")
_YOU_DID = re.compile(
    r"\b(?:you|you've|you have) (?:\w+ )?(?:hired|asked|offered|made|put|gave|let|took|recruited|brought|invited"
    r"|trusted|allowed)\b|(?<!as )\b(?:you|your) (?:would|could|might|should)\b|\bi would suggest\b"
    r"|\bsearch for a (?:new|successor)\b|\bif, and only\b|\b(?:is not|isn't|are not) true\b|\bshortlist"
    r"|\b(?:better weather|baby|music|retir\w+|sabbatical|garden|travel\w*|sea\b|mountains|country)\b"
)
_STUDIES = re.compile(r"\bto study\b(?! (?:machine|ai\b|computer|data|robot|deep))")
_HOPES = re.compile(
    r"\b(?:the new|my new|a new|your new) (?:owner|lead|team|colleague|hire|person|person's|manager|release|search"
    r"|model|version)\b(?!'s (?:offer))"
)


_RESIGNS = re.compile(
    r"\bresign|\bquit\b|\bleav(?:e|ing) (?:my|the) (?:\w+ )?(?:role|position|post|job)|\bnotice\b|\b(?:relinquish"
    r"|give up|step down)"
)
_REASON = re.compile(
    r"\bto (?=join|take|work|start|become|lead|build|found|pursue|head|go|be\b|do\b|set|run)|\b(?:because|as i"
    r"|and i|and will|since i|for)\b|[,;:] "
)


_STRONG_CUE = re.compile(
    r"\b(?:my|the|this|their) (?:new|next|future|doctoral|coming) (?:\w+ )?(?:jobs?|roles?|posts?|positions?"
    r"|employers?|company|lab|team|colleagues|boss|place|work|firm|capacity|group|people|lot"
    r"|outfit)\b(?! (?:will bring|has no|for))"
    r"|\bthere\b(?! (?:is|are|was|were|has|have|had|will|may|might|should|would|can|must|remains?|exists?|'s|goes"
    r"|comes))(?!'s)|\bwhere i(?:'m| am|'ll be| will be) (?:going|headed|moving)\b"
    r"|\bthe (?:lab|company|place|team|firm|people|group|house|outfit|job|role) (?:that |which |where )?(?:i'm"
    r"|i am|i'll be|i will be|i've|i have) (?:going|moving|joining|heading|off|chosen|accepted|taken|found)\b"
    r"|\b(?:a|an|another|one) (?:\w+ ){0,2}?(?:company|start-?up|lab|firm|group|team|bank|insurer|competitor"
    r"|business|retailer|hospital|institute|agency|publisher) (?:that|which|who|where|whose|doing|making"
    r"|building)\b"
    r"|\bleaving (?:\w+ )?(?:in order )?to (?!be (?:with|near|closer)|spend|care|look|travel|move\b|live|take (?:a"
    r"|some|time)|rest|recover|pursue (?:other|new|a new)|focus on (?:my|family|other)|help my|follow my|be closer"
    r"|study|explore (?:other|new)|try (?:something|other)|do something|seek|find|return home|go (?:home"
    r"|back home))\w+"
    r"|\bseed (?:round|money|funding)|\bmy own (?:\w+ )?(?:company|venture|business|start-?up|consultancy|lab"
    r"|group|firm)\b|\b(?:at|for|to|from|with|by) (?:a|another|your|our|one of your"
    r"|one of our) (?:\w+ )?(?:competitors?|rivals?)\b|\banother's\b"
    r"|\b(?:they|somebody|someone|a company|the company|people)(?:'ve|'re|'d| have| has| are)? (?:\w+ )?(?:asked"
    r"|hired|want|wants|need|needs|invited|recruited|pays?|are after|after|have a desk|offered|promised) (?:me"
    r"|someone|somebody|for me|a desk)\b(?! to (?:leave|stay|go\b|write|return|finish|sign))"
    r"|\b(?:post|role|job|position) (?:has|pays|lets|puts|will have|would have|gives) me\b|\b(?:the plan is for me"
    r"|desk for me)\b|\bwhere i left off\b|\bmy doctoral\b|\bconsultancy work\b|\bi(?:'ll| will) (?:finally"
    r"|at last)\b|\bmy name on papers\b"
)
_WORK_VERB = re.compile(
    r"\b(?:build\w*|train\w*|work(?:ing|s)? on|research(?:ing)? (?:on|into|agenda)|lead(?:ing)?|teach\w*|sell\w*"
    r"|mak(?:e|es|ing)|develop\w*|forecast\w*|design\w*|stud(?:y|ies|ying)|writ(?:e|es|ing)|ship\w*"
    r"|set(?:ting)? up|run(?:ning)?|own(?:ing|s)?|manag\w+|automat\w+|apply\w*|commerciali[sz]\w*"
    r"|pursu\w+|picking up|explor\w+|collaborat\w+|bet on|authors? of|obsess\w+|think(?:ing)? about|do(?:es)? what"
    r"|doing|serv\w+|deploy\w*|publish\w*|invent\w*|responsible|in charge|number two|similar|same|needs? what"
    r"|model\w*|data|patients|customers|product|funded|hardware|software|papers about|on fairness|remit)\b"
)
NEUTRAL = re.compile(
    r"\b(?:challenges?|grow(?:th)?|new chapter|closer|home\b|circumstances|different direction|miss\b|remember"
    r"|hands\b|been a|look forward|begin(?:s|ning)? (?:on|in)|rather not|not say|no (?:new )?job|no hurry|i wish"
    r"|i hope|luck)\b"
)
_WEAK_CUE = re.compile(
    r"\b(?:i'll|i will|i shall|i'm going|i am going|i am to|i'm to|we'll|we will|they|they're|they've|they'll"
    r"|their|my plan|i expect|i intend|i plan|i want to|in essence i'm|moving from)\b"
)
_FREE_KIND = re.compile(
    rf"(?<!\bthe )(?<!\bour )(?<!\byour )(?<!\bthis )(?<!\bmy )(?<!\bthese )\b(?:{SURE_KIND}|alignment"
    r"|interpretab\w+|agents for|tactile|triage|clinical model|program synthesis|causal models?|search quality"
    rf"|energy demand|lending|epidemics|subtitling|contract analytics|foundation models?|machine learning|{HOUSE}"
    r"|\w+'s (?:pricing|data|research|search|speech|vision) team|head of \w+|technical lead|tech lead|lead on"
    r"|chief \w+)\b"
)
_STAYS = re.compile(
    r"\b(?:miss|remember|think back|watch|follow|cheer|help you|support|brief|introduce|transfer|pass\w*|give you"
    r"|finish|complete|prepare|write up|close)\b"
)


_ME = re.compile(r"\b(?:i|i'll|i'm|i've|i'd|me|my|we|we'll|we've|we're)\b")


INVITES = re.compile(
    r"[$£€₹] ?\d|\b(?:hiring|looking for people|join me|come with me|openings|vacanc\w+|put in a word)\b"
)


def _hinted(words: str) -> tuple[int, int] | None:
    """Find a cue of the next place and a word of its work anywhere in one sentence."""
    if (
        not _ME.search(words)
        or INVITES.search(words)
        or NEUTRAL.search(words)
        or _YOU_DID.search(words)
        or _HOPES.search(words)
    ):
        return None
    cue, work = _STRONG_CUE.search(words), _WORK_VERB.search(words)
    if cue is None or work is None:
        cue, work = _WEAK_CUE.search(words), _FREE_KIND.search(words)
    if cue is None or work is None or _STAYS.search(words) or _DENIED.search(words[: cue.start()]):
        return None
    return min(cue.start(), work.start()), max(cue.end(), work.end())


_CONTENT = re.compile(
    rf"\b(?:{KIND}|{TITLE}|{SURE_KIND}|same|similar|compet\w+|overlaps?|my own|our own|shop|something|incorporated"
    r"|raised|registered"
    r"|founded|recruiter|side|suppliers?|vendors?|clients?|customers?|partners?|investors?|here|research|ideas?"
    r"|approach|agenda)\b"
)


# What passes for one sentence beyond this is no sentence, and must not be read as one for minutes.
LONGEST = 3_000


def told(words: str) -> list[tuple[int, int]]:
    """Give where a sentence tells of the next role, its place or its work."""
    words = words[:LONGEST]
    if not KEYS & frozenset(_WORD.findall(words)) or HANDOVER.search(words):
        return []
    begin = _after_leaving(words)
    patterns = PATTERNS if _CONTENT.search(words) else ()
    found = (match for pattern in patterns for match in pattern.finditer(words, begin))
    spans = [match.span() for match in found if _is_about_me(words, match)]
    spans += [match.span() for match in SURELY.finditer(words, begin) if _is_about_me(words, match)]
    hint = None if spans or begin else _hinted(words)
    return [*spans, hint] if hint else spans


def _after_leaving(words: str) -> int:
    """Give where a sentence goes on after it has said what the writer resigns from."""
    resigns = _RESIGNS.search(words)
    if resigns is None:
        return 0
    reason = _REASON.search(words, resigns.end())
    return reason.end() if reason else len(words)


def _is_about_me(words: str, match: re.Match[str]) -> bool:
    """Tell what the writer goes to from what stays behind, and from a denial."""
    before = re.split(r"[;:]| but ", words[max(0, match.start() - 80) : match.start()])[-1]
    return not (_DENIED.search(before) or _HOPES.search(words) or _YOU_DID.search(words) or _STUDIES.search(words))
