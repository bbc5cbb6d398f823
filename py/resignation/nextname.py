"""How a letter names the next employer: which words beside a name say that the writer goes there.

A name is hidden behind a sign, and the words around the sign are read. Any name will do where the words can mean
nothing else; where they could speak of a town or a colleague, it must look like a company's or be well known.
"""

from __future__ import annotations

import re

from resignation.companies import TOOLS

SIGN = "\x01"
_S = f"(?:the )?(?:team at |people at |folks at |team |good people at )?{SIGN}"
_NEW_NOUN = (
    r"(?:employers?|company|companies|firm|home|boss|labs?|team|desk|office|e-?mail|address|place|jobs?|roles?"
    r"|positions?|posts?"
    r"|chapter|adventure|stop|step|challenge|venture|gig|workplace|opportunity|offer|move|career|colleagues|life"
    r"|contract|badge)"
)
_OFFER = (
    r"(?:offers?|proposals?|positions?|roles?|jobs?|posts?|contracts?|place|employment|internship|fellowship"
    r"|opportunit(?:y|ies)|seat|spot|residency|invitation|letter|gig|vacancy|opening)"
)
_GOT = (
    r"(?:accept\w*|new|next|another|got|gotten|have|has|had|took|taken|taking|take|sign\w*|receiv\w*|land\w*"
    r"|secured|won|start\w*|begin\w*|came|come|opened|said|got|selected|finally|pursue|moving|going|leaving"
    r"|decided|exciting|dream)"
)
_SAYS = (
    (
        rf"\b(?:thrown?|throwing) in my lot with {_S}|\bchoice (?:fell|has fallen|falls) on {_S}|\b(?:decided"
        rf"|chosen|opted|choose|going) to go with {_S}|\bopted for {_S}|\bheart (?:is )?set on {_S}"
    ),
    (
        r"\btak(?:e|ing) up (?:my )?(?:\w+ )?(?:duties|post|position|employment|work|role) (?:at"
        rf"|with) {_S}|\b(?:i am|i'm) to (?:begin|start) (?:at|with) {_S}"
    ),
    (
        r"\b(?:my |the )?(?:employer|firm|company|outfit|start-?up|new place"
        rf"|competitor) (?:in question )?(?:is|will be|shall be|would be)(?: called| named)? {_S}(?=[,.;!]"
        r"| and| in\b| for\b|$)"
    ),
    (
        r"\breport (?:for (?:duty|work) )?(?:to|at) (?:the \w+(?: \w+){0,2} (?:office|campus"
        rf"|site) of )?{_S}(?= (?:on|in|from)|[,.])"
    ),
    rf"\b(?:job|role|offer|gig|place|position|internship) ?\({_S}",
    (
        rf"\bemployer from \w+ on:? {_S}|\bit was {_S} (?:who|that|which) (?:made|offered|came|called|won"
        rf"|had|got)\b|\b(?:contract|offer|place|job|role) (?:at|with) {_S}(?: is|'s) (?:signed|fixed"
        rf"|settled|agreed|confirmed)"
    ),
    rf"\b(?:i've|i have|i'm) (?:now )?(?:gone|moved|switched|jumped) (?:over |across )?to {_S}",
    rf"\bbetween us,? it(?:'s| is) {_S}",
    rf"\b(?:i'm|i am|i'll be|i will be|be|been|about|now|soon|before|and|by|of|to) (?:\w+ )?joining {_S}",
    rf"\b(?:will|shall|'ll|to|i|'d like to|going to|leaving to) join {_S}",
    rf"\b(?:say|said|saying) yes to {_S}",
    rf"\b{_GOT}\b[^.!?\n]{{0,60}}?\b{_OFFER}\b(?: letter)?(?: [\w-]+){{0,5}}? (?:at|with|from|by) {_S}",
    (
        rf"\b{_OFFER}\b(?: [\w-]+){{0,4}}? (?:came|opened|opened up|arrived|is|was"
        rf"|has come) (?:\w+ )?(?:from|at|with|to me from) {_S}"
    ),
    (
        r"\b(?:lured|poached|hired|recruited|headhunted|head-hunted|taken on|snapped up|selected"
        r"|approached|engaged|courted|sponsored|wooed|contacted|employed|tempted|picked|signed"
        r"|chosen)(?: up| on| away| over)?"
        rf" (?:by|with|at) (?:a recruiter (?:from|at|for|of) )?{_S}"
    ),
    rf"\b(?:commit(?:ted|ting)?|defect(?:ed|ing)?|jump(?:ed|ing)? ship) to {_S}",
    rf"\bleav(?:e|ing) (?:you|here|us|this (?:place|company)|the company)(?: all)? for {_S}",
    rf"\b(?:trad(?:e|ing)|swap(?:ping)?|exchang(?:e|ing)) \w+ for {_S}",
    (
        r"\b(?:my|the) (?:new|next|future|upcoming|prospective"
        rf"|soon-to-be) (?:\w+ )?{_NEW_NOUN}\b[^.!?\n]{{0,30}}?(?: is| will be| are|'s|,| -|:| \(|called"
        r"|named|begins?|starts?|lies|awaits)"
        rf"(?: called| named| going to be)?(?: at| with| in| from| over at)? ?{_S}"
    ),
    (
        r"\b(?:start-?up|company|lab|firm|outfit|they|employer|place|new team|house|competitor|rival"
        r"|group)(?: is| are|'re|,|'s|:| -| \()? ?(?:called|named|by the name of|known as|in question is"
        rf"|goes by the name(?: of)?) {_S}"
    ),
    (
        r"\b(?:lab|company|employer|firm) (?:in question|concerned|i mean|i am joining|i'm joining|i chose"
        rf"|that hired me) is {_S}"
    ),
    (
        r"\b(?:i (?:start|begin)|i'll (?:start|begin)|i will (?:start|begin|commence)|i'm starting"
        r"|i am starting|starting|start date(?: is)?|first day|to start|begin work|continue my career"
        r"|take up employment|taking up employment"
        r"|employment)(?: work)?(?: as [^.!?\n,]{2,40})?(?: \w+)?"
        rf" (?:at|with|for) {_S}"
    ),
    (
        r"\b(?:will|shall|'ll|going to|be|get to|chance to|i'm|to) (?:now )?(?:be |go )?(?:work(?:ing)?"
        rf"|consult(?:ing)?|research) (?:at|for) {_S}"
    ),
    rf"\b(?:doing|do) (?:this|that|it|the same|so) (?:for|at) {_S}",
    (
        r"\b(?:part of|an? employee of|employee at|i (?:will |shall )?belong to|on the payroll of"
        rf"|on staff at|employed by,?|in the service of) {_S}(?!'s)"
    ),
    (
        rf"\b(?:as|be|become|becoming) (?:an? )?{SIGN} (?:employee|badge|engineer|researcher|scientist"
        r"|intern|fellow|staff)"
    ),
    rf"\bwear(?:ing)? (?:an? |the )?{SIGN} (?:badge|shirt|lanyard|hoodie)",
    (
        r"\b(?:applied|apply|applying|interview(?:ed|ing)?) (?:to|at|with"
        rf"|for) {_S}[^.!?\n]{{0,40}}\b(?:accepted|got|offer|hired|in|yes)\b"
    ),
    (
        rf"\bheard back from {_S}|\boffer letter (?:from|by|of) {_S}|\bcontract with {_S}(?= (?:last"
        r"|yesterday|this|on|and|to start|for a))"
    ),
    rf"\b(?:it is|it's|it was|it will be) (?:with|at|for|to) {_S}(?:,? that| i\b| where)",
    (
        r"\b(?:accept\w*|take|took|taken|got|signed|sign|prefer|chose) (?:the |an? "
        rf"|my )?{SIGN}(?:'s?)?(?: \w+)? (?:offer|proposal|job|role|position|contract|gig)\b"
    ),
    rf"\b(?:accepted|decided to accept) {SIGN}",
    (
        rf"\b(?:next|new) (?:employer|company|lab|job) ?\(?{SIGN}|\bfuture (?:employer|company"
        rf"|boss) ?[(,:] ?{SIGN}"
    ),
    rf"\b(?:competitors?|rivals?)(?:,| such as| like| is|:| called| named| \()? ?{SIGN}",
)
_IS_SAID = (
    (
        rf"{SIGN},(?: [^,.\n]{{2,50}},)? (?:has|have) (?:asked|invited|offered|wanted|hired|made)\b"
        rf"|{SIGN} (?:has|have) (?:asked|invited|wanted) me to (?:come|join|move)"
    ),
    rf"{SIGN},(?: [^,.\n]{{2,50}},)? (?:is|are|will be) my (?:next|new|future)\b",
    rf"{SIGN} (?:is|are) paying for\b",
    (
        rf"{SIGN}(?:,? [^,.\n]{{2,40}},)?(?:'ve|'s)?(?: has| have| had| is| are| was"
        r"| were)?(?: \w+){0,2}? (?:offered me (?!to)|hired me|courting me|poached me|recruited me"
        r"|headhunted me|made me an?\b|made an offer|approached me|came calling"
        r"|came to me|came knocking|agreed to wait|pays? (?:me |twice|more|better|what|a lot|almost|nearly"
        r"|double|three)|took me on|selected me|is where i|will be my|is my (?:new|next|future)"
        r"|made up their minds?|reached out to me|snapped me up"
        r"|gave me an? (?:offer|job|contract|position)|wants? me to (?:start|begin|join|come|lead|run"
        r"|build)|asked me to (?:join|come|be\b|become|head|run|lead)|would like me to (?:start|begin|join"
        r"|come)|won me over|tempted me|expects? me|invited me to (?:join|come))"
    ),
    (
        rf"{SIGN}(?:'s?|s')? (?:\w+ )?(?:offer|proposal|package|job offer|contract offer|terms) (?:is|was"
        r"|came|has|for|of|and|that|which|to|i)\b"
    ),
)
# What begins at a word stands in a group of its own: its edge is then looked for only once.
STRICT = re.compile(rf"(?:{'|'.join(_SAYS)})|{'|'.join(_IS_SAID)}")
LOOSE = re.compile(
    "|".join(
        (
            (
                r"\b(?:bound for|off to|leav(?:e|ing) for|mov(?:e|ing) (?:across |over |on )?to"
                r"|switch(?:ing)? (?:over )?to|head(?:ing|ed) (?:over )?(?:to|for)|going (?:over |across )?to"
                r"|transition(?:ing)? to|go to|return(?:ing)? to|went to|depart(?:ing)? for|over to|across to"
                rf"|next stop(?: is)?:?|destination is|future (?:is|lies) (?:at|with|in)) {_S}"
            ),
            (
                r"\b(?:reached|find me|reach me|be|found|seeing me|desk|work|working|badge|career|greener|home"
                r"|happier|life|sit|sitting|based|place|continue|chapter) (?:from \w+ )?(?:\w+ )?(?:at|with|in"
                rf"|for) {_S}"
            ),
            rf"\b(?:recruiter|manager|friend|people|team|hr|talent \w+) (?:from|at|of) {_S}",
            rf"\bjoin\w* (?:up )?(?:with )?(?:\w+ ){{0,4}}{_S}",
            rf"{SIGN} (?:called|rang|phoned|found|tapped|messaged|e-?mailed|wrote to|came for) me\b",
            (
                rf"\bleav(?:e|ing) \w+(?: \w+)? for {_S}|\bgive {_S} a (?:try|go)\b|{SIGN} (?:has"
                r"|have) already (?:told|written|contacted)"
            ),
            (
                r"\b(?:it is|it's|that it is|it will be|answer is|namely|rumou?rs are true|yes|true|that's|is|be"
                rf"|to be|called|named|say):?,? {_S}(?:[.,;!]|$)"
            ),
            (
                rf"{SIGN} (?:has|have|wants?|needs?|will|is|are|it is|pays?|offers?|hired|made|gave|came|asked"
                r"|would like|expects?|next|from (?:january|february|march|next))\b[^.!?\n]{0,40}\b(?:me\b|i\b"
                r"|my\b|hired|twice|double)"
            ),
            rf"\b(?:working|to work|research|job|career|work) (?:at|for|with) {_S}",
        )
    )
)
CUE = re.compile(
    r"\b(?:employer|firm is|choice|lot with|heart|duties|report to|called,? and|between us|leaving you|dream job"
    r"|across the road|swapping|dream\w*|weekends again|could not pass up|pass up|is the place|intend to take"
    r"|matched|winner|join\w*|offer\w*|hire[ds]?|hiring|new (?:job|role|place|home|employer|chapter|company|team"
    r"|badge|desk|year)|next|accept\w*|contract|badge|employee|career|pays|money|salary|start (?:at|with|in|on"
    r"|date)|begin|dream|poach\w*|recruit\w*|approach\w*"
    r"|leaving for|moving|going|switch\w*|bound|position|role|job|opportunity|keep asking|wondering|ask(?:ing"
    r"|ed)? where|curious|before linkedin|rumou?rs|courted|courting|greener|yes to|signed|belong|interview\w*"
    r"|from (?:january|february|march|then) on|in (?:january|february|march|april))\b"
)
TOOL = re.compile(
    rf"{SIGN}(?:'s)?[ -](?:\w+ )?(?:contract runs|contract ends|contract expires|clouds?|accounts?|apis?|keys?"
    r"|licen[cs]es?|tables?|jobs|workspaces?|console|buckets?|instances?|support|credits|channels?|docs?|drive"
    r"|sheets?|calendar|meet\b|teams\b|laptops?|phones?|clusters?|models?|gpus?"
    r"|certificat\w+|courses?|dashboards?|notebooks?|warehouse|pipelines?|endpoints?|analysis|integration"
    r"|migration|billing|invoices?|subscription|tenancy|deal|partnership|data\b|group\b|project|ticket|rollout"
    r"|usage|spend|tags?|pay\b|analytics|profile|page|message|post\b)"
    r"|\b(?:via|using|through|our|pay into|paid into|on|migrat\w+ \w+ to|the jobs to|the data to|tables? (?:in|on)"
    r"|hosted (?:on|by)|client,?|customer,?|supplier,?|vendor,?|partner,?|contract with"
    rf"|agreement with) {SIGN}(?! to start)|\b(?:jobs?|tables?|data|pipelines?|workloads?"
    rf"|registry|models?|stack|logs)(?: \w+){{0,3}} (?:to|on|in|into|onto) {SIGN}"
    rf"|\b(?:client|as a customer|customer|vendor|supplier|invoice|migrat\w+"
    r"|subscription|licen[cs]e|api key)\b"
)
PAST = re.compile(
    (
        r"\b(?:ago|when i (?:joined|started|came|was|left)|back (?:then|in)|originally|first joined|years? (?:earlier"
        r"|before)|used to|my (?:time|years|days) (?:at|with|in)|i (?:joined|came)\b|was hired|when \x01 hired"
        r"|hired me (?:from|in|when|back)|i worked|years (?:at|with)|have been (?:with|at)|i have worked"
        r"|resign\w* from|my (?:position|role|job|post|employment|last day|contract|resignation) (?:\w+ ){0,6}?(?:at"
        r"|with|from) "
    )
    + SIGN
    + r")"
)
YEAR_PAST = re.compile(r"\b(?:in|since|from|of) (?:19\d\d|20[01]\d|202[0-5])\b")
THANKS = re.compile(r"\b(?:thank|grateful|gratitude|privilege|honou?r)")
PERSON_AFTER = re.compile(
    rf"{SIGN} (?:and [a-z]+ )?(?:for (?:a|an|the)|on (?:the|a|monday|tuesday|wednesday|thursday|friday)|in (?:the"
    r"|a)\b(?! new year)) ?(?:walk\w*|meeting|call|hand-?over|session|coffee|lunch|offsite|review|planning"
    rf"|stand-?up|rota|demo)|{SIGN} and [a-z]+ (?:for|on)\b"
)
# What was good here, a call that both sides join, an address and a course of study name nobody's next employer.
ENJOYED = re.compile(rf"\b(?:enjoyed|loved|liked|proud of|good at|fun)\b[^.!?;]{{0,60}}{SIGN}")
MEETING = re.compile(
    rf"\bjoin(?:ing)? (?:the |a |our |your |that |this )?(?:\w+ ){{0,3}}(?:calls?|meetings?|sessions?|lunch|dinner"
    rf"|reviews?|stand-?ups?|demos?|workshops?) (?:with|at|of|on|for) (?:the )?{SIGN}"
)
STREET = re.compile(rf"{SIGN} \d{{1,3}}[a-z]?(?=[,.\n])")
STUDY = re.compile(rf"{SIGN}[^.!?;]{{0,40}}\b(?:degree|course|studies|study|master'?s|thesis|semester|bachelor'?s)\b")
_ELSEWHERE = (TOOL, ENJOYED, MEETING, STREET, STUDY)
_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither)\b|n't\b")


_FIRST = re.compile(
    rf"\b(?:i|i'll|i'm|i've|me|my)\b|\bit(?:'s| is| will be) {SIGN}|{SIGN} it is\b|\byou(?:'ll| will) see it\b"
)
_MEETS = re.compile(
    r"\b(?:introduc\w+|meet\w*|contacts?|renew\w*|runs? until|expires?|hand\w* over|handover|hand-over|our|set up"
    r"|migrat\w+|built|platform|stack|course|conference|talk|degree|certif\w*|document\w*|runbooks?|worked"
    r"|learn\w*|taught|was|were|had been|tools?|models?|licen\w+|account|arrived)\b"
)


def _hidden(words: str, start: int, end: int) -> str:
    """Hide a name behind the sign, with the words around it."""
    return f"{words[max(0, start - 110) : start]}{SIGN}{words[end : end + 70]}"


def is_elsewhere(words: str, start: int, end: int) -> bool:
    """Tell the name of a tool, a client or a colleague to be met from that of an employer."""
    hidden = _hidden(words, start, end)
    return any(pattern.search(hidden) for pattern in (PERSON_AFTER, *_ELSEWHERE))


def is_next(words: str, start: int, end: int, *, known: bool, like_a_company: bool) -> bool:
    """Tell whether the words around a name say that the writer goes there."""
    hidden = _hidden(words, start, end)
    known_tool = TOOLS.match(words[start:end]) is not None
    if any(pattern.search(hidden) for pattern in (PAST, YEAR_PAST, *_ELSEWHERE)):
        return False
    if THANKS.search(hidden) and not re.search(
        (r"\bi(?:'ll| will|'m| am| have|'ve) (?:be |been )?(?:join|accept|offer)"), hidden
    ):
        return False
    found = STRICT.search(hidden)
    if not found and (known or like_a_company):
        found = LOOSE.search(hidden) if CUE.search(hidden) or known else None
    if not found and known:
        about_me = None if known_tool or _MEETS.search(hidden) else _FIRST.search(hidden)
        found = CUE.search(hidden) or about_me
    if not found or (not known and PERSON_AFTER.search(hidden)):
        return False
    before = re.split(r"[,;:]| but ", hidden[: hidden.index(SIGN)])[-1]
    return not _NEGATED.search(before)
