"""An invitation to colleagues or customers to come along, or the news that some of them will.

Somebody of this company, and a move to where the writer goes. Hiring one's successor, an invitation to lunch, thanks
and staying in touch are none of it, and neither is a promise not to recruit.
"""

import re

from resignation import prose
from resignation.model import Context, Rule, Span

_STAFF = (
    r"(?:colleagues?|team ?mates?|co-?workers?|engineers?|researchers?|scientists?|people|folks|members?"
    r"|developers?|analysts?|reports|staff|juniors?|interns?|the (?:whole |entire |rest of the )?(?:team|group"
    r"|lot|crew)|my (?:whole |entire )?(?:team|group|crew)"
    r"|(?:half|most|part|some|several|many|much|all|two|three|four|five|six|a (?:few|couple|number|handful"
    r"|good part|lot)) of (?:you|us|them|the|my|our|your)(?: \w+){0,3}|anyone|everyone|everybody|anybody"
    r"|others|those|whoever|any of you|you all|all of you|the best|customers?|clients?|accounts?)"
)
_NEXT = (
    r"(?:my (?:new|next|own) (?:company|place|team|employer|lab|startup|start-up|venture|firm|job|role|group"
    r"|organi[sz]ation|gig|home|project|outfit|shop)|the new (?:company|place|team|lab|startup|start-up"
    r"|venture|firm|group|job|role|one|outfit)|where i(?:'m| am)? go(?:ing)?|where i(?: will|'ll) be"
    r"|where i(?:'m| am)? (?:headed|heading|off to)|wherever i (?:go|land|end up)"
    r"|the (?:startup|start-up|other side|company i)|over there|elsewhere with me|our (?:new|next) (?:company"
    r"|venture|startup|start-up|team|lab))"
)
_WAYS = (
    (
        r"(?:any|some|all) of you(?: \w+){0,3} looking for|recruit(?:ing)? (?:from|among|out of|people|some"
        r"|several|members)|expressed (?:an? )?(?:strong )?interest in (?:joining|coming|following|moving)"
        r"|(?:reaching out|reach out|talking|writing) to (?:\w+ )?(?:clients?|customers?|accounts?) from my"
        r"|you should (?:all )?(?:come|leave|join|quit|go)\b(?: too| as well| with)?"
        r"|work with \w+(?: and \w+)? again at my (?:next|new)"
    ),
    (
        r"(?:curious|interested|asking|want to know|wondering)(?: \w+){0,2} about what i(?:'m| am|'ll be"
        r"| will be) (?:building|starting|doing next)"
        r"|hear about (?:seats|openings|jobs|roles|what i'm building|the new (?:company|venture))"
        r"|come and (?:hear|see) (?:about|what i)"
    ),
    (
        r"(?:come|came|coming|move|moving|leave|leaving|go|going|jump|jumping|switch|tag|bring|brought|bringing"
        r"|walk|walking|hop)(?: along| over| across| out| ship| away| aboard)*(?: with| alongside| after) (?:me"
        r"|us)\b(?! (?:to|for|through|on) (?:the|a|an|my|our|that|this|your|every|some|lunch|dinner|drinks?"
        r"|coffee"
        r"|one) (?:\w+ )?(?:meetings?|review|hand|last|lunch|coffee|walk|drinks?|call|workshop|conference"
        r"|office"
        r"|pub|cafe|team|step|code|run|design|desk|cluster|session|stand))"
    ),
    (
        r"join(?:ing)? (?:me|us)\b(?! (?:in (?:thank|wish|welcom|celebrat|say|the (?:meeting|call|hand))|for"
        r"|on (?:the|a|friday|monday|my)|at (?:the|a|my (?:last|farewell|leaving)|noon|lunch)|to (?:say"
        r"|celebrate"
        r"|walk|review|go|discuss|document))|\s*(?:over|when (?:we|i) (?:review|meet|go)))"
    ),
    (
        r"(?:follow(?:ing)? me|joining me|leaving with me|coming with me|go(?:ing)? with me"
        r"|move with me)\b(?! (?:on|in this role|as|in the role|through|around|up))"
    ),
    (
        r"(?:if|in case|whether|should) (?:any(?:one|body)?(?: \w+){0,4}?|you|some(?:one|body)?(?: \w+){0,3}?"
        r"|others|they)(?: (?:of you|else|also|too|ever|yourself|on the team|here|want\w*|wish\w*|would|should"
        r"|might|is|are|'d|feel\w*|be))* (?:like to |to |wants? to |wish to |interested in |interest in "
        r"|looking (?:for|to)|thinking (?:of|about)|consider\w* |tempted to |ready (?:to|for)|curious about"
        r"|open to|fancy |up for |tired of|keen (?:to|on) )(?:come|coming|join|joining|follow|following|leave"
        r"|leaving|move|moving|jump|a (?:change|move|new|fresh|job)|work(?:ing)? (?:with me|together|there"
        r"|at my"
        r"|for my)|something (?:new|better|else|different)|what i am building|opportunit|new|another"
        r"|doing the same|a place|mov|switch|make the|making (?:a|the)|get out|elsewhere)"
    ),
    (
        r"let me know if (?:you|any|some)(?: \w+){0,6} (?:join|come|move|follow|interested|intro\w*|referr\w*"
        r"|looking|job|role|opening|change|leave|same step)\b(?! (?:the (?:meeting|call|hand|session|last)"
        r"|for (?:lunch|drinks|coffee)))"
    ),
    (
        r"(?:i'm|i am|we're|we are|i'll be|i will be|we'll be|we will be|they're|they are|my new (?:\w+ )?(?:is"
        r"|are)|the new (?:company|team|lab|place) (?:is|will be)|it is|my startup is"
        r"|my company is)(?: \w+){0,2} (?:hiring|recruiting|building (?:a|my|the|our|up) (?:\w+ ){0,2}(?:team"
        r"|group|lab)|looking for (?:people|engineers|good|great|talent|someone like|strong|more|folks"
        r"|researchers"
        r"|ml)|staffing|growing fast|assembling|putting together a team|short of (?:people"
        r"|engineers))\b(?! (?:for )?(?:my|a|the) (?:successor|replacement|backfill|open))"
    ),
    (
        r"(?:desks?|seats?|room|places?|spots?|jobs?|roles?|positions?|chairs?) for (?:each|every (?:one"
        r"|single)"
        r"|them|any|all|some|both|whoever)\b(?: of)?|(?:option pool|founding team|employees? (?:number )?(?:one"
        r"|two|three|four|five|six|\d)|people from (?:this|the|our) (?:building|office|team|company|floor"
        r"|group)"
        r"|have my (?:number|private|personal e)|(?:share|sharing) (?:me |us |with me )?(?:your|their) (?:cv"
        r"|resume)|expect a call\b(?! from)|(?:those|anyone|any) of you who (?:want|wish|would like|don't want"
        r"|do not want|feel|are (?:looking|tempted|restless|curious))|get restless|ever (?:get|feel"
        r"|grow) (?:restless|bored|tired of))|(?:there (?:is|are|will be)|there's|i (?:have|can offer|will have"
        r"|'ll have)|we (?:have|will have|'ll have)|they have|with|still) (?:\w+ ){0,3}?(?:(?:openings?"
        r"|vacanc(?:y"
        r"|ies)|open (?:positions?|roles?|headcount))(?: \w+){0,2} (?:for you|at my|where i|there|if you|on my"
        r"|for anyone)|(?:room|space|a seat|seats|a place|places|a spot|spots|a desk|desks|a job|jobs|a role"
        r"|roles"
        r"|positions?|an offer|offers|budget) (?:for (?:you|anyone|more|several|some|good|others|everyone"
        r"|people"
        r"|all|those|the (?:team|rest|best)|\w+ (?:more )?(?:of you|people|engineers))|on my|at my|there"
        r"|waiting"
        r"|open))"
    ),
    (
        r"(?:several|some|many|half|most|two|three|four|five|a (?:few|couple|number|handful)|others|more|all"
        r"|both"
        r"|the (?:rest|whole|entire|best)|my|our|everyone|everybody|one|a good part|much|the team"
        r"|others)(?: (?:of|the|my|our|your|us|them|engineers?|colleagues?|people|researchers?|others|good|best"
        r"|team|members?|in|on|here|from|whole|group|staff|senior|scientists?|customers?|clients?|accounts?|at"
        r"|ml"
        r"|platform|data|who|are|is|at least)\b){0,7}?"
        r" (?:(?:will|are going to|are|is|would|plan to|intend to|have (?:already )?(?:agreed|decided|offered"
        r"|asked|promised|told me|said|signed)|has (?:already )?(?:agreed|decided|offered|asked)|want to"
        r"|wants to"
        r"|would like to|are ready to|are likely to|may|might|is going to|can|should|could|are all|are also"
        r"|are thinking of|are planning to|are considering)(?: (?:to|also|be|soon|all|likely|probably|they"
        r"|that|he"
        r"|she|will|would|want|soon|already|both|shortly))*"
        r" (?:follow(?:ing)?(?: me| us| suit| (?:shortly|soon|after))|com(?:e|ing) (?:with|along|over|across"
        r"|too)"
        r"|join(?:ing)? (?:me|us|them)|leav(?:e|ing) (?:with|too|as well|at the same|together|alongside"
        r"|for the same|next|soon|shortly)|resign\w*|mov(?:e|ing) (?:with|over|across|too)|go(?:ing)? with me"
        r"|quit\w*|hand(?:ing)? in|walk(?:ing)? out|do(?:ing)? the same))"
    ),
    (
        r"(?:(?:take|taking|bring|bringing|poach|poaching|lure|luring|pull|pulling|steal|stealing|get|getting"
        r"|carry|keep) (?:along |over )?(?P<n>(?:[\w',-]+ ){1,6}?)(?:with me\b|along\b|across\b|over (?:to"
        rf"|with)|on ?board (?:at|with)|to {_NEXT}|into {_NEXT}|on my (?:new|next) team))"
    ),
    (
        r"(?:hire|recruit|poach|curiou buildi asking lookin recrui expres intere reachi again should approach"
        r"|invite|refer|recommend|headhunt|tap|interview"
        r"|woo|sign up|reach out to"
        r"|contact|talk to|speak (?:to|with)|spoken (?:to|with)|talked to|asked|encourage|convince"
        r"|persuade) (?P<m>(?:[\w',-]+ ){1,6}?)(?:(?:to|at|for|about|into|in) (?:join(?:ing)?|com(?:e"
        rf"|ing) (?:with|along|over|to)|{_NEXT}|leav(?:e|ing)|mov(?:e|ing)|follow(?:ing)?|resign\w*|quit\w*"
        r"|look (?:elsewhere|around|for)|a (?:job|role|position) (?:at|with|there)|do the same"
        r"|consider (?:leaving|other|their|joining|a)|jump|start(?:ing)? (?:a"
        r"|something) (?:new )?(?:company )?(?:together|with me)))"
    ),
    (
        r"(?:you|anyone|everyone|all of you|the team|they|colleagues|people|others|any of you|each of you"
        r"|you all"
        r"|the rest of (?:you|the team)|others here|some of you)(?: all| too| also)* (?:should|ought to"
        r"|would do well to|might want to|need to|had better|may (?:also )?want to|must|deserve to"
        r"|could do worse than to|are (?:welcome|invited|free) to)(?: (?:all|too|also|really|seriously"
        r"|think about"
        r"|consider|start|be))* (?:get out|leave(?! (?:a|the|it|any|comments))|leaving|quit|look (?:elsewhere"
        r"|around|for (?:other|another|a new|something))|looking (?:elsewhere|around|for (?:other|another|a new"
        r"|something))|follow (?:me|my example|suit)|resign|update your (?:cvs?|resumes?)|polish|jump ship"
        r"|run\b"
        r"|go while|come with|join (?:me|us)|escape|do the same|mov(?:e|ing) on|apply|com(?:e|ing) (?:along"
        r"|with"
        r"|over))"
    ),
    (
        r"(?:send|give|forward|mail|e-?mail|drop|slip)(?:ing)? (?:me|us) (?:your|their|a|his|her"
        r"|an up-?to-?date) (?:\w+ )?(?:cv|cvs|resume|resumes|line if you (?:want|are looking|would like|fancy"
        r"|ever want)|message if you (?:want|are looking)|application|note if you (?:want|are))\b"
        r"|(?:get in touch"
        r"|reach out|contact me|call me|write to me|ping me|message me|talk to me|come and (?:find|see|talk)"
        r"|drop me a line|find me|my door is open|the door is open|door (?:will be|is|stays"
        r"|remains) (?:always )?open)(?: \w+){0,5}? (?:if|when|whenever|should|for|to) (?:you|any|they"
        r"|anyone)(?: \w+){0,6}? (?:looking|job|jobs|roles?|change|leave|leaving|move|join|joining"
        r"|opportunit\w+"
        r"|new challenge|something new|had enough|openings?|positions?|work(?:ing)? (?:together|with me) again"
        r"|come|fed up|out)\b"
    ),
    (
        r"(?:put in a (?:good )?word|referral (?:bonus|for)|refer (?:you|anyone|people|any of you|them"
        r"|some of you)|introduc\w+ (?:you|anyone|any of you|them|people) to (?:my|the|the new"
        r"|our)(?: \w+){0,3} (?:employer|recruiter|hiring|team|company|founders?|boss|manager)|recruiter (?:is"
        r"|will|would|has) (?:\w+ )?(?:happy|interested|glad|in touch|reach|contact|call|asking)|better (?:pay"
        r"|place|jobs?|offers?|options|opportunities) (?:is|are|out there|for (?:you|all|anyone|the team)"
        r"|waiting"
        r"|available|await\w*)|(?:can|could|will|would|'ll|'d) (?:happily |gladly |certainly |always )?(?:find"
        r"|get"
        r"|offer|have) (?:a (?:place|job|role|seat|spot|desk)|room|jobs|roles|an offer) (?:for|to) (?:you|any"
        r"|all"
        r"|some|the|them|my|every|anyone))"
    ),
    (
        r"(?:hope|hoping|love|like|glad|happy|look forward|want|would|looking forward|plan|planning|expect"
        r"|excited)(?: \w+){0,3} (?:to )?(?:work(?:ing)?|reunite|reuniting|see|seeing|be|continue"
        rf"|build(?:ing)?) (?P<o>(?:[\w',-]+ ){{0,6}}?)(?:(?:again )?(?:at|in|on|with me at) {_NEXT}"
        r"|as (?:my )?colleagues (?:again )?(?:at|in) (?:my|the new)|join (?:me|us))"
    ),
    (
        r"(?:we|the (?:three|four|two|five|six|lot|whole team|entire team|rest) of us|the (?:two|three|four"
        r"|five) of us|(?:my|our|the) (?:team|group|colleagues) and i|(?:[a-z]+,? )?(?:[a-z]+,? )?and (?:i"
        r"|myself"
        r"|me)|together with)(?: \w+){0,3} (?:are |will |have (?:all )?(?:decided|agreed) to |plan to "
        r"|intend to "
        r"|will all |are all |all |are both |will both |both )+(?:be )?(?:leav(?:e|ing)|resign(?:ing)?"
        r"|go(?:ing)? (?:together|as)|mov(?:e|ing) (?:together|as|on together)|quit(?:ting)?|start(?:ing)? (?:a"
        r"|our|something|up)|set(?:ting)? up|found(?:ing)?|depart(?:ing)?|join(?:ing)?)\b(?! (?:the (?:call"
        r"|meeting|review|hand|on-call)|forces))"
    ),
    (
        r"(?:as a (?:group|team|block|unit)|en masse|mass (?:exodus|resignation|walk-?out)|exodus|(?:i will not"
        r"|i won't|i am not|i'm not|not) (?:be )?the (?:only|last|first) (?:one|person"
        r"|engineer)(?: \w+){0,2} (?:to (?:go|leave|resign|quit)|leaving|going|who (?:is|will|leaves))|(?:will"
        r"|won't|not) be the last|others will follow|more (?:resignations|departures|letters) (?:will|to|are"
        r"|like)"
        r"|expect more (?:of these|letters|resignations|departures)|(?:team|people|engineers"
        r"|colleagues)(?: \w+){0,2} (?:will|are|is) (?:be )?(?:right behind me|next to (?:go|leave)"
        r"|close behind"
        r"|on their way out|ready to (?:go|leave|follow|walk)))"
    ),
    (
        r"(?:customers?|clients?|accounts|partners|users)(?: \w+){0,4} (?:will|are going to|would"
        r"|have (?:already )?(?:agreed|promised|asked|offered|said)|want to|can|may|should|are welcome to"
        r"|are invited to)(?: \w+){0,4}? (?:follow me|come with me|go with me|move with me|move their"
        r"|take their"
        r"|switch|contact me|reach me|find me|work with me|continue with me|stay with me)|(?:contact|call"
        r"|write to"
        r"|inform|tell|approach|invite|take|bring|reach out to) (?:my|our|your|the|all|several"
        r"|some) (?:\w+ )?(?:customers?|clients?|accounts?)(?: \w+){0,6} (?:with me|to join|my new|my next"
        r"|to my"
        r"|where i|about my new|the new company|to follow)"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b(?:with\s[mu](?=[es]\b)|resigned|[a-z]{2,6})")
_STEM_WORDS = (
    "hiring recrui hire poach vacanc room space seat seats spot spots desk desks jobs join joinin joined "
    "follow exodus masse mass resigned others severa behind"
    " custom client referr refer cv cvs resume door elsew elsewh leavin quit openin founde bringi bring taking "
    "ship lure luring approa escape chairs chair place places roles option employ number share expect restle "
    "buildi"
    " invite headhu encour convin persua newer better assemb staffi growin lookin group reunit convinc agreed "
    "steal pull"
)
_STEMS = frozenset({"with m", "with u", "with\nm", "with\nu"}) | frozenset(_STEM_WORDS.split())
_MATTER = re.compile(
    r"\b(?:memor\w+|lessons?|lesson|experience|experiences|skills?|knowledge|habits?|gratitude|respect"
    r"|friendships?|nothing|what|everything|much|it|this|that|thanks|example|things?|laptop|equipment|box"
    r"|plant|mug|books?|good|these|those"
    r"|values?|fondness|years?|ideas?|the best of|so many|so much|a great deal|a lot|up|forward|best wishes"
    r"|any|no|data|code|documents?|some of (?:that|it)|fun|advice|standards|kindness|stor(?:y|ies)|spirit"
    r"|pride|warmth|moments?|concern|matters?|point)\b"
)
_PEOPLE = re.compile(
    r"\b(?:you|them|him|her|us|people|engineers?|colleagues?|team|group|folks|members?|researchers?"
    r"|scientists?|reports|staff|everyone|everybody|anyone|half|others|customers?|clients?|accounts?|crew|lot"
    r"|best|juniors?|interns?|someone|both)\b"
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
    r"|open position|whoever (?:follows|takes|comes)|takes? over|taking over|in (?:this|the|my) role)\b"
)


def _is_meant(sentence: str, said: re.Match[str], original: str) -> bool:
    """Tell an invitation from a promise not to make one, and from what one takes along in memory."""
    if _DENIED.search(sentence[max(0, said.start() - 80) : said.start()]):
        return False
    things = said["n"]
    if things is not None and (
        _MATTER.search(things)
        or not (_PEOPLE.search(things) or _CAPITAL.search(original, said.start("n"), said.end("n")))
    ):
        return False
    return not _SUCCESSOR.search(sentence)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each invitation, and each announcement that others will come along."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    places = [
        (sentence.start + said.start(), sentence.start + said.end())
        for sentence in read.sentences
        if not _STEMS.isdisjoint(_STEM.findall(sentence.text))
        for said in _SAID.finditer(sentence.text)
        if _is_meant(sentence.text, said, text[sentence.start : sentence.end])
    ]
    return tuple(Span(start, end, (("words", " ".join(text[start:end].split()[:8])),)) for start, end in places)


RULE = Rule(
    kind="solicits-colleagues",
    severity="stop",
    title="An invitation to come along",
    message="“{words}” asks colleagues or customers to follow you, or says that they will.",
    suggestion="Take it out. “I hope that we stay in touch” says enough.",
    why="Many contracts forbid asking colleagues or customers to leave with you, and in many places the duty of "
    "loyalty "
    "forbids it until the last day. In this letter it would be evidence.",
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
