"""What comes next: the role, the place or the research that the person goes to."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation import nextwork
from resignation.model import Context, Rule, Span
from resignation.nextplaces import AREA, SAME
from resignation.places import apart, before, is_denied
from resignation.prose import Worth, always, read

_GOES = re.compile(
    r"\b(?:join\w*|accept\w*|offer\w*|taken? (?:up )?(?:a|an|on)|taking (?:up )?(?:a|an|on)|leav\w+|going|moving|move"
    r"|start(?:ing|s)?|head(?:ing|ed)?|hired|recruit\w*|poach\w*|next|new|over at|work(?:ing)? (?:at|for|with)|signed"
    r"|role|position|job|switch\w*|opportunity|career"
    r"|approached|return(?:ing)?|transition\w*|found(?:ing)?|launch\w*|place|off to|employer)\b"
)
_RIVAL = re.compile(
    r"\b(?:(?:at|to|for|with|by|from|of|join(?:ing)?|is|as|your|our|a|an|another|direct|main|biggest|closest"
    r"|one of (?:your|our)) )(?:[\w-]+ ){0,2}?(?:competitors?|rivals?)\b(?! analysis)"
    r"|\bcompet(?:ing|itor) (?:ai |research |ml |\w+ )?(?:lab|company|firm|team|start-?up|product|bank|insurer"
    r"|group)\b|\banother (?:\w+ ){0,2}(?:lab|insurer|bank|hedge fund|retailer|airline|carmaker|studio|hospital"
    r"|university|frontier lab|ai (?:company|lab|start-?up))\b"
    r"|\b(?:across|over|down|up) (?:the|town) ?(?:bay|street|road|river|city|water|park|square|bridge|hall|corridor"
    r"|valley)\b|\bjust across town\b|\bthe other side of (?:the bay|town|the river|the street)\b"
)
_EMPLOYER = re.compile(
    r"\b(?:a|an|another|their|the|this|some|very|my own|our own)[ -](?:[\w'-]+[ -]){0,3}?(?:stealth|seed(?:-stage)?"
    r"|series[ -][a-e]|well[- ]funded|vc[- ]backed|early[- ]stage|late[- ]stage|y ?combinator|climate|biotech|bio"
    r"|fintech|health-?tech|med-?tech|ed-?tech|legal-?tech|robotics|defen[cs]e|ai|ml|llm|gen(?:erative)? ?ai"
    r"|foundation[- ]model|frontier|hedge|quant\w*|trading|self-driving"
    r"|autonomous(?:[- ](?:driving|vehicle))?|agents?|speech|vision|search|retrieval|chip|space|gaming|pharma\w*"
    r"|drug[- ]discovery|infrastructure|consulting|insurance|small|young|new|large|big|bigger|larger|smaller|french"
    r"|german|us|american|british|chinese|japanese|swiss|dutch|fast-growing)[- ](?:[\w-]+ ){0,2}?(?:start-?up|company"
    r"|lab|fund|firm|shop|house|outfit|venture|scale-?up|bank|unicorn|consultancy)\b"
    r"|\b(?:start-?up|company|lab|firm|team|outfit) (?:that(?: is|'s)? |which is |called |who are )?(?:works? on"
    r"|working on|builds?|building|makes?|making|developing|develops?|in (?:the )?[\w-]+ (?:space|sector|field)"
    r"|focused on|focus\w* on|doing|applying)\b"
)
_MY_NEW = re.compile(
    r"\b(?:my|the) (?:new|next|future|upcoming|forthcoming) (?:role|job|position|post|team|employer|company|title"
    r"|responsibilities|work|workplace|lab|group|project|gig|boss|manager|office|colleagues|venture)(?:'s)?"
    r"(?: (?:there|here|over there|at \w+|across the \w+|as [^.!?\n]{3,40}?|in \w+|on \w+))?,? (?:i will|i'll|i'm"
    r"|i am|i get|i can|they|will|is|involves?|focus\w*|cent(?:re|er)s?|means|includes?|covers?|lets?|allows?|asks?"
    r"|asked|wants?|needs?|expects?|starts?|begins?|builds?|makes?|works?|has|are|comes with|requires?|gives?|offers?"
    r"|at a|at an|at the|with a|as)\b"
    r"|\bover at my new (?:place|job|company|team|lab|shop)\b|\b(?:in|for|at|with) my (?:new|next) (?:role|job"
    r"|position|team|lab|company|place|employer),? (?:as|at|i|where|which)\b"
)
_TITLE = (
    r"(?:head|director|vp|vice president|chief|cto|ceo|lead|leader|principal|staff|senior|distinguished|founding"
    r"|first|founder|co-?founder|manager|partner|professor|lecturer|postdoc\w*|fellow|research\w*|scientist|engineer"
    r"|architect|tech lead|applied|member of technical staff|mts|ml|machine[- ]learning|ai|data|quant\w*|mlops|nlp"
    r"|software|assistant)"
)
_ROLE = re.compile(
    r"\b(?:accept\w*|taken|took|take|taking|offered|start\w*|begin\w*|join\w*|become|becoming|secured|landed|got"
    r"|getting|going|be|move\w*|moving|return\w*)\b[^.!?\n]{0,50}?(?: as| to be| (?:role"
    r"|position|job|post|title|offer|seat) of) (?:a |an |the |their "
    rf"|its |your )?(?:new |future )?(?:\w+ ){{0,1}}{_TITLE}\b[^.!?\n]{{0,60}}?\b(?:at|with|for|in|of|to) (?:a|an"
    r"|another|their|the|its|one|some|my next|my new|research|industry|google|[a-z]+)\b"
    r"|\b(?:accept\w*|taken|took|offered me|offered|start(?:ing)?|begin(?:ning)?|taking(?: up| on)?|secured|landed"
    r"|got|selected for|selected as|placed as) (?:up )?(?:(?:a|an"
    rf"|the) )?(?:[\w-]+ ){{0,4}}?{_TITLE}(?: [\w-]+){{0,2}}? (?:role|position|job|post|title|offer|seat)\b"
    r"|\b(?:a|an|the|new|next|their) (?:[\w-]+ )?(?:role|position|job|post|offer|opportunity"
    r"|seat),? (?:\w+ ){0,1}?(?:leading|building|heading|working on|focus\w*|developing|managing|to (?:lead|build"
    r"|head|develop|work on|set up))\b"
    r"|\bi(?:'ll| will| shall|'m going to| am going to) (?:be |become )(?:the |a |an |their "
    rf"|its ){{1,2}}(?:\w+ ){{0,2}}?{_TITLE}\b"
)
_THERE = re.compile(
    r"\b(?:there\b|over there|(?:my|the|a) (?:new|next|future)|elsewhere|another|start-?up|competitor"
    r"|after (?:i leave|leaving|that|my last day|my time here)|full[- ]time|my own|our own|in industry|in academia"
    r"|phd|for them\b|their\b|they\b|they've|they're|they'll|where i|where we|at a\b|at an\b|for a\b|joining)"
)
_WILL = (
    r"(?:\b(?:i|we)(?:'ll| will| shall|'m| am| are|'re|'d like to| plan to| intend to| hope to| want to| expect to"
    r"| look forward to| get to| can finally| would like to| will finally)(?: going to| excited to| planning to"
    r"| hoping to| about to| keen to| to)?"
    r"|\b(?:excited|opportunity|chance|offer|invited|asked me|want me|wants me|need me|hired me|hired|helping them"
    r"|help them|role|position|job|order|leave|leaving|lets me|allows me|let me|allow me|going|time|time to) to"
    r"|\bwhere (?:i|we)(?:'ll| will)?|\b(?:leaving|opportunity of|chance of|role)\b|\bit's a (?:job|role|position"
    r"|post)\b|\b(?:job|role|position) is)"
)
_DOES = (
    r"(?:be |also |soon |continue |continuing |keep |get |help |start |carry on |go on |set about |then |finally "
    r"|mostly |to ){0,4}(?:work(?:ing)? (?:on|with)|build(?:ing)?(?: out| up)?|lead(?:ing)?|head(?:ing)?(?: up)?"
    r"|train(?:ing)?|develop(?:ing)?|research(?:ing)?|study(?:ing)?|design(?:ing)?|apply(?:ing)?|continue|continuing"
    r"|focus(?:ing)? on|run(?:ning)?|scal(?:e|ing)|found(?:ing)?"
    r"|manag(?:e|ing)|bring(?:ing)?|tackl(?:e|ing)|solv(?:e|ing)|explor(?:e|ing)|pursu(?:e|ing)|doing|do"
    r"|set(?:ting)? up|mak(?:e|ing)|port(?:ing)?|rebuild(?:ing)?|creat(?:e|ing)|start(?:ing)?|advanc(?:e|ing)"
    r"|extend(?:ing)?|take|taking|responsible for|in charge of)"
)
_WORK = re.compile(rf"{_WILL} {_DOES}\b[^.!?\n]{{0,70}}?\b(?:{SAME}|{AREA}|team|practice|lab|group|division)\b")
_WILL_BE = re.compile(
    r"\bi(?:'ll| will|'m going to| am going to) be (?:building|training|developing|leading|heading|researching"
    r"|designing|working on|working with)"
    r" [^.!?\n]{0,40}?\b(?:foundation models?|frontier|llms?|agents?|robot\w*|multimodal|speech|vision|diffusion"
    r"|generative|gen ?ai|rlhf|safety"
    r"|interpretab\w+|alignment|protein\w*|drug discovery|autonom\w+|self-driving|pre-?train\w*|post-?train\w*"
    r"|defen[cs]e|chips|quantum|genomics)\b"
)
_CONTINUE = re.compile(
    r"\b(?:continu\w+|carry(?:ing)? on|pursu\w+|further\w*|extend\w*|take|taking|bring\w*|carry\w*|apply\w*|use|using"
    r"|build(?:ing)? on|advance|advancing) (?:with )?(?:my|our|this|the|that|these|those|what (?:i|we) (?:built"
    r"|developed|started|began|did)) ?(?:[\w-]+ ){0,4}?(?:research|ideas?|approach|techniques?|methods?|know-?how"
    r"|line of (?:work|research|inquiry)|direction|programme|program|agenda|architecture|playbook"
    r"|recipe)\b[^.!?\n]{0,60}"
)
_FOUNDS = re.compile(
    r"\b(?:start(?:ing)?|found(?:ing)?|launch(?:ing)?|co-?found(?:ing)?|set(?:ting)? up|spin(?:ning)? (?:out|off)"
    r"|build(?:ing)?|raised?|raising) (?:my|our|a|an|up a) (?:own )?(?:[\w$.-]+ ){0,3}?(?:company|start-?up|business"
    r"|venture|consultancy|lab|practice|round|seed)\b(?:[:,]? (?:that|which|to|for|in|on|around|with|doing|building|:"
    r"|[a-z-]+ing|[a-z]+ infrastructure)\b|: )"
    r"|\bnew company (?:will|is going to|builds|is)\b|\bstealth\b"
)
_THEY = re.compile(
    r"\b(?:they|the new (?:team|company|employer|place|people)|my new (?:team|boss|employer|company))(?:'re|'ve|'ll"
    r"|'d| are| have| will| want| need| make| build| asked| hired| do| work| also| offered)?(?: \w+)? (?:building"
    r"|asked me|want me|working on|need me|hired me|mak(?:e|es|ing)|develop\w*|offered me|have me|put me)\b(?! (?:up"
    r"|sure|it|me|this))[^.!?\n]{0,70}"
)
_ITS = re.compile(
    r"\bit(?:'s| is| will be) (?:a|an|their|the) (?:[\w-]+ ){0,2}(?:job|role|position|post|team|company|start-?up|lab"
    r"|firm|group)\b[^.!?\n]{0,70}?\b(?:building|developing|making|leading|working on|doing|training|for (?:a|an"
    r"|another)|at (?:a|an|another)|reporting)\b[^.!?\n]{0,60}"
    rf"|\bit(?:'ll| will) be (?:\w+ ){{0,2}}?{AREA}\b(?: again| too| all over|,|;|\.| for| at| there| this time)"
)
_STARTS = re.compile(
    r"\b(?:company|place|team|lab|firm|start-?up|group|people) (?:that |which |where )?(?:i am|i'm|i will be"
    r"|i'll be) (?:going|moving|heading"
    r"|joining|off to|leaving for)(?: to| for)?\b[^.!?\n]{0,60}|\bmy (?:research|work"
    r"|ideas) (?:\w+ ){0,3}(?:will )?continues? (?:at|in|with) my new\b[^.!?\n]{0,30}"
    r"|\b(?:i (?:start|begin|am due|join)|i'll (?:start|begin|join)|i will (?:start|begin|join)|i am (?:starting"
    r"|beginning|joining)|i'm (?:starting|beginning|joining)|starting|start date|first day) (?:there (?:on|in|as|at"
    r"|from|next|full)|with them"
    r"|at (?:my|the) new|at (?:a|an|another)|with (?:my|the|a|an) new|in my new|my new|the new|in the new"
    r"|a new(?! (?:chapter|phase|life|challenge|year|adventure|family|stage)))\b[^.!?\n]{0,40}"
)
_FIELD_MOVE = re.compile(
    r"\b(?:mov(?:e|ing)|switch(?:ing)?|transition(?:ing)?|going|return(?:ing)?|pivot\w*|shift(?:ing)?|chang(?:e"
    rf"|ing)) (?:over |back |my focus )?(?:in)?to (?:[\w-]+ ){{0,2}}?(?:{AREA}|research|academia|consult\w+"
    r"|quant\w*|finance|health-?care|gaming)\b(?! team's)"
    r"|\b(?:role|position|job|offer|opportunity|post) (?:\w+ ){0,2}?(?:in|on"
    rf"|with) (?:the )?(?:[\w-]+ ){{0,2}}?(?:{AREA}|industry|sector|space|field|finance|health-?care|defen[cs]e"
    r"|consult\w+)\b"
    r"|\b(?:phd|doctorate|master'?s|msc|fellowship|residency|postdoc\w*) (?:\w+ ){0,3}?(?:in|on) (?!the (?:autumn"
    r"|spring|fall|new year)|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|20)[a-z-]+"
)
_HANDOVER = re.compile(
    r"\b(?:until|till|hand-?over|hand(?:ing)? over|handing|runbooks?|notice period|notice|document\w*|transition"
    r"|successor|during my|during the|remaining|remain|last day|before i (?:go|leave)|next (?:\w+ )?(?:weeks?|days?"
    r"|month)|coming (?:weeks?|days?|month)|my final|replacement|walk(?:ing)?|new hires|my time (?:left|that is left)"
    r"|knowledge transfer"
    r"|by (?:the|my|then)|here with you|thank\w*|grateful|gratitude|proud|enjoyed|pleasure|loved|learn(?:t|ed)|ago"
    r"|since|resign from|when i (?:joined|started)|new owner|whoever|takes over|working hours)\b"
)
_PAST = re.compile(
    r"\b(?:ago|when i|since|in (?:19|20)\d\d|resign\w* (?:from|as)|my (?:position|role|job) as|years?|here"
    r"|i worked|before i (?:came|joined)|rumou?r)\b"
)
_OTHER = re.compile(
    r"resign|\b(?:ask|want|need)\w* me to (?:leave|go|stay|sign|return|hand|keep|write|quit|step|cover)\b"
)
_SAME_THING = re.compile(SAME)
# Words of which one must stand in a sentence before a pattern is worth trying there; whether it holds in the weeks of
# the hand-over, too; and whether the sentence must speak of going somewhere.
_TRIED = (
    (_MY_NEW, True, False, ("my n", "my future", "my upcoming", "my forth", "the new ", "the next ", "the future",
        "the up", "the forth")),
    (_STARTS, True, False, ("start", "begin", "first day", "join", "i am due", "going", "moving", "heading", "off to",
        "my new", "leaving for")),
    (_ROLE, False, False, (" role", " position", " job", " seat", " title", " post", "offer", "opportunity", " as ",
        "to be", "i'll be", "i will be", "i shall be")),
    (_ITS, False, False, ("it's a", "it is a", "it's the", "it is the", "it'll", "it will be")),
    (_WILL_BE, False, False, (" be building", " be train", " be devel", " be lead", " be head", " be re", " be des",
        " be work")),
    (_THEY, False, False, ("they", "my new", "the new")),
    (_FOUNDS, False, False, ("company", "startup", "start-up", "business", "venture", "consultanc", "stealth", "seed",
        "round", " lab", "practice")),
    (
        _FIELD_MOVE,
        False,
        False,
        (
            "moving", "move ", "switch", "transition", "pivot", "shift", "chang", "return", "going", " role",
            "position", "job", "offer",
            "opportunity", " post", "phd", "doctorate", "master", "msc", "fellowship", "residency",
        ),
    ),
    (_RIVAL, True, True, ("competi", "rival", "another ", "across ", "over t", "down t", "up t", "other side")),
    (
        _EMPLOYER,
        False,
        True,
        ("company", "lab", "fund", "firm", "shop", "house", "outfit", "venture", "scale", "bank", "unicorn",
            "consultanc", "startup", "start-up", "team"),
    ),
)  # fmt: skip


_PARTS = re.compile(r"[;:]| but ")
_WE = re.compile(r"\b(?:i|i've|i'll|i'm|i'd|my|me|we|we've|we're)\b")


def _is_about_leaving(words: str, match: re.Match[str]) -> bool:
    """Tell the next job from this one's last weeks, which a letter may well describe."""
    others = match.re is _ROLE and not _WE.search(words[: match.end()])
    plain = match.re in {_MY_NEW, _THEY} and (nextwork.NEUTRAL.search(words) or nextwork.INVITES.search(words))
    past = _PAST.search(before(words, match.start()))
    other = _OTHER.search(words[match.start() : match.end() + 10])
    return not (others or plain or past or other or is_denied(words, match.start(), _PARTS))


def _likely(words: str) -> list[tuple[re.Pattern[str], bool, bool, tuple[str, ...]]]:
    """Give the patterns that are worth trying on a sentence."""
    return [tried for tried in _TRIED if any(map(words.__contains__, tried[3]))]


def _matches(words: str) -> Iterator[re.Match[str]]:
    likely = _likely(words)
    told = _THERE.search(words) or _SAME_THING.search(words)
    handover = _HANDOVER.search(words) is not None
    for pattern, _, going, _ in (tried for tried in likely if tried[1] or not handover):
        if not going or _GOES.search(words):
            yield from pattern.finditer(words)
    if told and not handover:
        yield from _WORK.finditer(words)
        yield from _CONTINUE.finditer(words)


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    sharp = (match.span() for match in _matches(words) if _is_about_leaving(words, match))
    return apart((*sharp, *nextwork.told(words)), longest=True)


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark what the sentences tell of the next job, the longest stretch where several say it."""
    prose = read(text)
    if not prose.is_english:
        return ()
    found = (
        (s.start + start, s.start + end)
        for s in prose.sentences
        if worth(s.text)
        for start, end in _in_sentence(s.text)
    )
    return tuple(Span(start, end) for start, end in found)


RULE = Rule(
    kind="describes-next-role-or-research",
    severity="warn",
    title="What you will do next",
    message="This tells where you go, or what you will work on there.",
    suggestion="Leave it out, or say no more than “I have decided to continue my career elsewhere”.",
    why="Nobody is owed your next role. What you write about it can be read against a non-compete, a duty of "
    "confidence or "
    "the ownership of ideas, and it may end your access early.",
    heard="This sentence may tell what you do next.",
    find=_find,
    by_sentence=True,
    bad=(
        "I have accepted a role as Head of Alignment at a competitor.",
        "Over at my new place across the bay they are building the same thing.",
        "I'll be working on the same retrieval problem there.",
        "My next role will let me lead a larger team.",
        "They've asked me to help build out post-training for agents.",
        "I am starting a company: retrieval infrastructure for regulated industries.",
        "I shall be doing much the same thing for them that I do for you.",
        "In my next position I will be working on speech synthesis.",
        "It is a job at another insurer, and I will be building pricing models for them.",
        "I am moving into robotics research.",
        "I start there on 4 January as a founding engineer.",
        "I will take our line of research further in my new lab.",
        "I'll be the tech lead for their ads ranking team.",
    ),
    good=(
        "I have decided to continue my career elsewhere.",
        "Until my last day I will be working on the runbooks.",
        "I will lead the training sessions for the new hires.",
        "Thank you for the chance to build the ranking model.",
        "I am going back to study.",
        "My new address will follow.",
        "The new owner of the model will need a session with me.",
        "I joined as a senior engineer and leave as a friend.",
        "I am not joining a competitor.",
        "My reason is growth: I want to build on it in a wider role.",
        "I resign from my position as Head of Data at a bank.",
        "It is time to begin the next chapter of my career.",
        "I am moving to Lisbon this winter.",
    ),
)
