"""Threats and ultimatums: what the writer will do to the reader, or what will happen, unless.

A demand joined to a consequence, a warning, exposure to the press or the regulator, systems that will be switched off,
work that will be withheld. Polite conditions ("unless you would prefer another date") are not threats.
"""

import re

from resignation import prose
from resignation.model import Context, Rule, Span

_WILL = (
    r"(?:i|we)(?:'ll|'d| will| would| shall| may| might| am going to| intend to| plan to| can| could| have to"
    r"| am prepared to| am ready to"
    r"| am happy to| won't hesitate to| will not hesitate to)"
)
_HARM = (
    r"(?:(?:take|bring|pull|shut|burn|tear) (?:[\w'-]+ ){0,6}?(?:down|offline)\b|take down|shut down"
    r"|switch off|turn off|delete|wipe|erase|destroy"
    r"|revoke|break\b|cripple|lock (?:you|everyone|the)|pull the plug|encrypt|sabotage|disable|corrupt"
    r"|kill (?:the|your|every)|crash|withhold"
    r"|expose|leak|publish|go(?:ing)? public|name and shame|ruin|retaliate|fight (?:you|this|back)|walk (?:out"
    r"|away|off)"
    r"|leave (?:immediately|at once|today|the same day|with immediate effect|on the spot|right away|now)"
    r"|stop work(?:ing)?|down tools|drag (?:you|this|the)"
    r"|take (?:further|legal|action|matters|the matter|(?:this|it|my story) (?:further|public|to|elsewhere)"
    r"|all (?:necessary|available)|whatever|every)"
    r"|escalate|see to it|approach (?:the|a)|lodge|refer (?:this|it|the matter)|contact (?:the (?:press"
    r"|labou?r|police|regulator|authorit|media|ombud)|a lawyer|my (?:lawyer|union|attorney))"
    r"|tell (?:the (?:press|customers|world|board)|everyone|people)|pursue|sue\b|report (?:you|this|it"
    r"|everything|what)|file (?:a|an)|go(?:ing)? to (?:the )?(?:press|court|media|police|regulators?|board"
    r"|papers)"
    r"|make (?:sure (?:everyone|the (?:press|world)|people|you)|your|life)|speak (?:out|publicly|to the press)"
    r"|be forced to|have no (?:choice|option|alternative)"
    r"|not (?:hand|complete|finish|return|transfer|train|be (?:responsible|able|silent|quiet))"
    r"|consider (?:legal|other|my (?:legal|options))|quit (?:immediately|on|today|now))"
)
_DEMAND = (
    r"(?:pays? (?:me|my|what|for|up)|match(?:es|ed)? |raises? (?:my|the pay)|apologi[sz]e|promot\w+|fires?\b"
    r"|removes? \w+ (?:from|as)|honou?rs? |withdraws? |reinstate"
    r"|compensat\w+|meets? (?:my|these)|fix(?:es)? (?:this|the (?:culture|pay|mess|situation|problem))"
    r"|address(?:es)? (?:my|these|the (?:pay|culture|issue))|admits?"
    r"|compl(?:y|ies)|listens? |my (?:bonus|demands|terms|equity|conditions|money|options|severance|salary|pay"
    r"|grievance)|(?:am|get|are) (?:paid|promoted|compensated|given)"
    r"|receive (?:my|a raise|an apology|a written|full)|an apology|changes? (?:its|your) (?:mind|ways|course"
    r"|policy))"
)
_PRESS = (
    r"(?:(?:the |your |our |a |an |every |some |all |any |local )*(?:press|media|journalists?|reporters?"
    r"|newspapers?|papers|regulators?|authorit(?:y|ies)|police|ico|osha|sec|ftc|data protection"
    r"|competitors?|twitter|glassdoor|reddit|hacker news|social media|internet|inspectorate|ombudsman"
    r"|parliament|congress|new york times|guardian|blind)\b"
    r"|(?:the |your |our |all |every |each )*(?:customers?|clients?|investors?|shareholders|board|public|world"
    r"|everyone|everybody|union|linkedin|people|whole \w+|candidates)"
    r" (?:who (?:asks|will listen) )?(?:what (?:you|really|happened|goes|is going|i know|this|the company)"
    r"|the truth|that (?:you|this company|the company)|about (?:this|what|the way|your|how you|it\b|these)"
    r"|how (?:you|this|i was|the company|badly)|why i|exactly))"
)
_KNOWS = (
    r"(?:hears?|knows?|learns?|finds? out|sees?|reads?|understands?)(?: \w+)? (?:what (?:you|really|happened"
    r"|goes|is going|this|the)|the truth|about (?:this|what|the way|your|it|how you)"
    r"|of (?:this|what|your)|how (?:you|this|i was|the company|badly|people)|why i|exactly|it\b|this\b)"
)
_WAYS = (
    (
        r"not afraid to|only i (?:can|could) (?:fix|repair|restore|stop|restart|run)|until my (?:terms|demands"
        r"|conditions)"
        r"|(?:stop|stops|fail|break|go down)(?: working)? the (?:day|moment|minute) (?:that )?i|(?:one"
        r"|a) last (?:chance|opportunity) to (?!say|thank)"
        r"|if you (?:do not|don't|won't|refuse to|cannot|can't) (?:match|pay|raise|promote|agree|change|meet"
        r"|fix|apologi[sz]e)(?: [\w'$-]+){0,8},? (?:i'm|i am) (?:gone|out|done|leaving)"
        r"|make (?:this|it|things|life) (?:very |really |extremely |so )?(?:difficult|hard|painful|ugly"
        r"|expensive|unpleasant|public) for (?:you|the company|everyone)"
        r"|(?:know|have|seen) enough to|bring (?:this|the|your) (?:company|place|lab|firm|whole thing) down"
        r"|bad review|(?:on|to) glassdoor|once i (?:revoke|delete|remove|take|turn|shut|withdraw)"
        r"|(?:will|'ll|going to) (?:delete|wipe|erase|destroy) the (?:\w+ )?(?:code|weights|models?|data"
        r"|repo\w*|pipelines?|documentation)\b(?! (?:from|on) my)"
    ),
    (
        r"(?:claim|action|proceedings|complaints?|lawsuit|report|publication"
        r"|article)(?: [\w'-]+){0,7}? will follow|(?:will|'ll) be hearing from (?:my|our|a) (?:\w+ )?(?:lawyer"
        r"|attorney|solicitor|union|counsel|barrister|representative|lawyers|solicitors)"
        r"|unless you want(?: [\w'-]+){0,10}? (?:to (?:hear|know|learn|see|read|find)|told|public|published"
        r"|known)"
    ),
    (
        r"(?:unless|failing (?:which|that),?|if)(?: [\w'$,-]+){0,18}?,? (?:then )?(?:my (?:attorney|lawyer"
        r"|solicitor|union|counsel|representative)s?|the (?:auditors?|press|regulators?|media|police|public"
        r"|customers?|board|authorities)|everyone|a journalist)(?: \w+)? (?:will|shall|is going to"
        r"|are going to) (?:\w+ )?(?:file|sue|write|act|pursue|take|be told|hear|learn|know|be (?:informed"
        r"|in touch|contacted|notified)|receive|find out|see|get|read)"
    ),
    (
        r"failing (?:that|which),? (?:you(?:'ll| will) (?:have to|need to|be)|(?:i|we)(?:'ll| will"
        r"| shall) (?:lodge|file|go|take|approach|contact|refer|report|write to|seek|pursue|escalate|raise))"
        r"|it would be (?:regrettable|unfortunate|a (?:pity|shame)|sad|awkward) (?:were|if|for"
        r"|to see)(?: [\w'-]+){0,4} (?:others|customers|the press|this|these|word|anyone|people|it)\b|(?:gives?"
        r"|gave|giving) me (?:a|any|no|cause or|further)? ?(?:reason|cause) to (?!stay|smile|be|thank|doubt"
        r"|look"
        r"|celebrate)"
    ),
    (
        r"(?:the )?(?:public|world|customers?|users|press|investors) (?:deserves?|has a right|have a right"
        r"|ought) to know|(?:do not|don't) try to (?:stop|block|withhold|contest|keep|silence|delay|fight)"
        r"|get interesting|before (?:things|this|it) gets? (?:ugly|messy|nasty|public|worse|expensive)"
        r"|this (?:can"
        r"|could|may|will) get (?:ugly|messy|nasty|public|expensive)|(?:the )?(?:easy|hard) way\b(?! to)"
        r"|choose wisely|i would think (?:carefully|twice|hard)|think (?:carefully|twice|hard) before you"
    ),
    (
        r"(?:unless|if not,|failing (?:which|that|this),?|otherwise,?"
        rf"|or else,?)(?P<a>(?: [\w'$,-]+){{0,16}}?),? {_WILL}(?: also| then| simply| be)? {_HARM}"
    ),
    (
        r"unless (?:i|you|the company|management|hr|my|we|someone|this|these|it"
        rf"|all)\b(?: [\w'-]+){{0,4}}? {_DEMAND}|unless {_DEMAND}"
    ),
    (
        r"(?:if|should) (?P<b>(?:you|the company|anyone|management|hr|they|i|my|this|these|the|it|that|nothing"
        rf"|any|someone|[a-z]+)(?: [\w'$,-]+){{0,18}}?),? (?:then )?{_WILL}(?: also| then| simply| be)? {_HARM}"
    ),
    (
        r"or else\b(?! the (?:job|model|pipeline|run|build|service))|(?:you|they|this company|the company"
        r"|everyone"
        r"|management)(?:'ll| will| are going to|'re going to| may| might| shall)(?: all| come to| soon"
        r"| live to"
        r"| one day| deeply| certainly| both| dearly)*"
        r" (?:regret|be sorry|pay (?:for|dearly|the price)|rue|wish you had|suffer\b|learn the hard way"
        r"|find out (?:soon|the hard|what happens when)|see what happens|come crawling|hear from my (?:law|att"
        r"|sol"
        r"|uni|cou|rep)|answer for|not get away|have to answer"
        r"|face the|be held (?:resp|acc|lia)|lose (?:far |much )?more)"
    ),
    (
        r"(?:you have been|you've been|you were|consider yourself|consider yourselves) warned|(?:consider|take"
        r"|treat) this (?:as )?(?:a|my|your|an)(?: \w+)? (?:warning|ultimatum|chance)|(?:final|fair|last"
        r"|formal) warning (?:to|for|before|that)|(?:final|fair) warning|mark my words"
        r"|this is (?:not over|far from over|not the end of (?:it|this|the matter))|not heard the last|(?:won't"
        r"|will not|shall not|will never|never) (?:forget (?:this\b|what you (?:did|have done) to|how (?:i was"
        r"|you treat))|forgive|let this go|go quietly|stay silent|be silenced|be silent|keep quiet)"
        r"|watch your back"
        r"|what goes around|karma (?:will|is|has|comes)|you know what i (?:know|have|can)"
        r"|i know (?:where the bodies|too much|what (?:really|you did|happened))|where the bodies|(?:don't"
        r"|do not) (?:force|test|tempt|push) me|(?:don't|do not) make me (?:do|regret|go\b|take|use|say|come"
        r"|sue"
        r"|call)|try (?:to stop me|me\s*[.!])"
    ),
    (
        r"(?:expect|await|look forward to|prepare for|be ready for|stand by for|you will (?:get|receive|hear)"
        r"|you'll (?:get|receive|hear)|you can expect|expecting)(?: \w+){0,4}? (?:calls?|letters?|visits?"
        r"|e-?mails?|hearing|news|word|claims?|questions|headlines|story|article|inspection|audit|lawsuit"
        r"|summons"
        r"|subpoena|from)(?: \w+){0,2}?"
        r" (?:from|by|about|in)? ?(?:\w+ ){0,2}?(?:lawyers?|attorneys?|solicitors?|press|media|regulators?"
        r"|police"
        r"|union|journalists?|authorities|ico|inspector\w*|court|counsel|newspapers?|reporters?|papers)\b"
    ),
    (
        rf"{_WILL}(?: also| then| personally| certainly| gladly| happily| be| not hesitate to| make (?:sure"
        r"|certain)(?: that)?)* (?:go(?:ing)? to|tell(?:ing)?|inform(?:ing)?|contact(?:ing)?|call(?:ing)?"
        r"|talk(?:ing)? to|speak(?:ing)? to|write to|writing to|(?:take|taking|bring|bringing)(?: \w+){1,3} to"
        r"|report(?:ing)?(?: \w+){0,5}? to|alert(?:ing)?|forward(?:ing)?(?: [\w-]+){0,6}? to"
        r"|send(?:ing)?(?: [\w-]+){0,6}? to|share(?: \w+){0,5}? with|post(?:ing)?(?: \w+){0,6}? (?:on|to)"
        rf"|publish(?: \w+){{0,6}}? on) (?:{_PRESS}|linkedin\b)"
    ),
    (
        r"(?:i will|i'll|i shall|i am going to|i'm going to|we will) (?:personally )?(?:make (?:sure|certain)"
        r"|see to it|ensure)(?: that)? (?:(?:the )?(?:press|world|public|media|regulators?|industry|market"
        r"|internet|papers)(?: \w+){0,3}? (?:hears?|knows?|learns?|finds?|sees?|reads?|is told|gets)"
        r"|(?:everyone|everybody|people|(?:the |your |our |all )+(?:board|customers?|clients?|investors?)"
        rf"|every \w+|the whole \w+|no ?one|nobody)(?: [\w'-]+){{0,3}}? (?:{_KNOWS}|works? (?:here|for you"
        r"|with you)|joins?|trusts?|hires?)|you (?:never|pay|regret|are sorry|lose|don't|do not)|your)"
    ),
    (
        r"(?:i|we)(?:'ll| will| shall| am going to|'m going to| can| could) (?:[\w'-]+ ){0,2}?(?:(?:take|bring"
        r"|pull|burn) (?:\w+ ){0,5}?(?:models?|systems?|servers?|service|pipelines?|production|everything"
        r"|company"
        r"|site|api|place|it all|you) (?:all )?(?:down|offline|with me)\b|take down (?:the|your"
        r"|every) (?:\w+ )?(?:models?|systems?|servers?|service|pipelines?|production|company|site|api)"
        r"|(?:shut|turn|switch) (?:down|off) (?:your|every|all|production|everything|the (?:models|service"
        r"|production|lights|pipelines|servers|whole))|(?:delete|wipe|erase|destroy) (?:your|every|everything"
        r"|the (?:weights|models?|data|code|repo\w*|production|pipelines?|servers?|runbooks?|documentation)"
        r"|all (?:the|your|of))(?! (?:\w+ )?(?:from|on) my)"
        r"|(?:break|cripple|sabotage|poison|corrupt|disable|encrypt) (?:your|every|all|everything|production"
        r"|the)"
        r"|lock (?:you|everyone)|pull the plug|expose|leak|go public|name and shame|ruin you|fight (?:you|this)"
        r"|see you in court|burn (?:it|this|every)|walk (?:out|off)\b(?! of (?:the|here) (?:with|proud)))"
    ),
    (
        r"(?:will|am going to|'ll|shall|going to|we|i)? ?(?:withhold|hold back|refuse to (?:hand|give|release"
        r"|train|share|document|transfer|explain)|not (?:hand over|give you|release|return|share|transfer"
        r"|provide"
        r"|complete|train|document|sign|lift a finger|tell you|explain))(?: [\w'-]+){0,12}? (?:until|unless"
        r"|before"
        r"|if|as long as|till)"
        r" (?:you|i (?:am|have been|get|receive)|my (?!last|final|time|working|successor)|the (?:bonus|money"
        r"|company|payment|salary|settlement|raise)|this (?:is|matter)|payment|someone (?:pays|apol))"
    ),
    (
        r"(?:no|not a single|none of the) (?:\w+ )?(?:hand-?over|documentation|passwords?|keys|runbooks?"
        r"|credentials|knowledge transfer|access|training|work)(?: [\w'-]+){0,6}? (?:until|unless) (?:i|you"
        r"|my (?!last|final|succ)|the (?:bonus|money|pay))|(?:until|unless) (?:i am|i'm|i have been"
        r"|my [a-z]+ (?:is|are|has been)|you have) (?:\w+ )?(?:paid|settled|apologi[sz]ed|compensated)"
    ),
    (
        r"(?:you have|you've got|i (?:am )?giv(?:e|ing) you|the company has|management has) (?:only |exactly "
        r"|just )*(?:(?:until|till) (?:\w+ ){0,4}?(?:\d{1,2}(?:st|nd|rd|th)?|friday|monday|tuesday|wednesday"
        r"|thursday|noon|midnight|tomorrow|end of|close of)\b|(?:\d+|one|two|three|five|seven|ten|fourteen"
        r"|twenty-four|forty-eight)(?: \w+)? (?:hours?|days?|weeks?)(?: (?:to (?!ask|prepare|plan|name)|or"
        r"|before i)|\s*[.;]))"
        r"|(?:within|by|before)(?: the)?(?: next)? [\w -]{2,30},? or (?:else|i will|i'll|i shall|i am|face"
        r"|expect"
        r"|we will|there will)"
    ),
    (
        r"(?:i|we) demand\b|i insist (?:that you|on (?:my|full|immediate|an apology))|my (?:demands"
        r"|conditions) (?:are|is)|ultimatum|take it or leave it|(?:pay|give|make|do|fix|sign|promote|fire|match"
        r"|apologi[sz]e)(?: [\w'-]+){1,12}?,? or (?:else|face|i(?:'ll| will| shall| am going to)? (?:walk|quit"
        r"|go\b|leave|sue|tell|take|see you|am gone|resign))"
    ),
    (
        r"there will be (?:\w+ )?consequences|(?:face|suffer|bear|facing) (?:the )?(?:\w+ )?consequences"
        r"|(?:legal"
        r"|dire) consequences|at your (?:own )?peril|on your own heads?\b|any (?:further )?(?:attempts?"
        r"|retaliation|interference)(?: [\w'-]+){1,16}? (?:will|shall) (?:be met|result|lead|force|cause|have"
        r"|trigger|be (?:answered|resisted|followed|reported))"
    ),
    (
        r"(?:it would be|what|be) (?:a |such a |very |so )*(?:shame|pity|unfortunate|regrettable|embarrassing"
        r"|awkward) if(?: [\w'-]+){1,14}? (?:came? (?:out|to light)|found? out|learn\w*|knew|public|known|hear"
        r"|heard|leak\w*|press|got out|surfaced?|happen(?:ed)?|emerged)"
        r"|(?:certain|some|these|other|many|the|a few|interesting|awkward|embarrassing) (?:things|facts|details"
        r"|e-?mails|messages|truths?|stor(?:y|ies)|practices|information|matters"
        r"|documents)(?: [\w'-]+){0,6}? (?:may|might|could|would|will) (?:well |soon |just "
        r"|all )?(?:come to light"
        r"|come out|become public|be made public|end up in|surface|find its way|find their way|be of interest)"
        r"|i(?: would|'d) (?:hate|prefer not|rather not|not want|be sorry) (?:for|to (?:have to )?(?:see"
        r"|involve"
        r"|go|take|speak|tell|share|make|talk))?(?: [\w'-]+){0,10}? (?:find out|finds? out|publicly"
        r"|regulators?|court"
        r"|lawyers?|media|go public|out there)\b"
    ),
    (
        r"(?:see|watch|find out|wait and see|let's see|let us see|we will see|we'll see|you will see"
        r"|you'll see)(?: \w+)? (?:how (?:long|well|fast|far|soon|you)|what (?:happens|breaks"
        r"|falls))(?: [\w'-]+){0,10}? (?:without me|when i|once i|after i|up|alive|survive|lasts?|i am gone"
        r"|i'm gone|i go|apart)\b"
    ),
    (
        r"(?:your|everything|this place|the company|production|the whole|nothing)(?: [\w'-]+){0,4}? (?:will"
        r"|is going to|are going to) (?:\w+ )?(?:fail|collapse|crash|fall (?:apart|over)|go (?:down|dark"
        r"|offline)"
        r"|break(?: down)?|die|run|work|burn)(?: [\w'-]+){0,4}? (?:without me|the (?:day|moment|minute|hour"
        r"|week) (?:after )?i|as soon as i|within (?:a|one|two|days|hours|weeks) (?:of|without))"
    ),
    (
        r"i(?:'ve| have)(?: also)? (?:kept|saved|got|made|taken|secured|collected"
        r"|preserved)(?: [\w'-]+){0,4}? (?:copies|screenshots|recordings|evidence|proof|receipts)(?: (?:of"
        r"|to prove|that|for) (?:everything|it|what|how|every|all|your|our|the (?:e-?mails|messages"
        r"|conversations"
        r"|chats|meetings|calls)|them|this|you|my (?:lawyer|protection|case))|\s*[.,;!])"
        r"|i have (?:the )?(?:receipts|proof)\b"
        r"|insurance policy (?:in|against)|you (?:need|will need) me more|you (?:won't|will not) (?:like"
        r"|enjoy) what|(?:my|the) next (?:step|call|e-?mail|letter|move|stop) (?:will|is"
        r"|would) (?:be )?(?:to )?(?:the |a |my )?(?:press|lawyer|regulator|court|journalist|attorney|police"
        r"|tribunal|board|labou?r)"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b[a-z']{3,6}")
_STEM_WORDS = (
    "unless failin otherw else regret sorry dearly price suffer crawli answer lawyer attorn solici warned "
    "warnin ultima mark over heard"
    " forget forgiv quietl silent silenc quiet watch around karma bodies force test tempt push make try expect "
    "await press"
    " media journa report newspa papers regula author police osha ftc data compet twitte glassd reddit hacker "
    "social intern"
    " inspec ombuds parlia congre guardi blind custom client invest shareh board public world linked union "
    "everyo everyb everyt"
    " nobody truth take bring pull burn shut turn switch delete wipe erase destro break crippl sabota poison "
    "corrup disabl"
    " encryp lock plug expose leak shame ruin fight court walk withho hold refuse until demand insist condit "
    "pay give fix sign"
    " promot fire match apolog conseq peril heads attemp retali interf pity unfort regret embarr awkwar hate "
    "rather sorry"
    " without see find copies screen record eviden proof receip insura need next tribun labour labor warni "
    "escala pursue sue file"
    " afraid only terms demand stops moment chance opport gone diffic painfu enough glassd review once legal "
    "furthe follow hearin failin auditor audito easy hard intere ugly messy nasty deserv reason cause "
    "tries union counse represe wisely carefu twice"
)
_STEMS = frozenset(_STEM_WORDS.split())
_HOSTILE = re.compile(
    r"\b(?:not|refus\w*|fails?|failed|without|delay\w*|late|ignor\w*|anyone|tr(?:y|ies)|attempt\w*|retaliat\w*"
    r"|insists?|continues?|contest\w*|withh\w+|deduct\w*"
    r"|block\w*|enforce\w*|reference|speaks?|bad|badly|dare\w*|mess|push|threat\w*|nothing|forc\w*|choose"
    r"|decide to|happens again|cross\w*|treat\w*|no one|never|missing|removed|removes?|names?d?|worse)\b|n't\b"
)
_POLITE = re.compile(
    r"\b(?:not|n't)\s+(?:need|required?|want|wish|object|mind|suit|work|possible|convenient|have\s+(?:time"
    r"|room|questions)|already|yet|in\s+use|needed|hear|find|reach|agree\s+with\s+(?:the|this)\s+date)"
)
_DENIED = re.compile(
    r"(?:\b(?:never|not|without|no|nor|neither)|n't)(?:\s+(?:a|an|any|intend(?:ed)? to|want(?:ed)? to|wish to"
    r"|going to|mean(?:t)? as|as|be|to|meant|is|make|of|this is))*\s*\Z|\b(?:job|jobs|pipeline|model|alerts?"
    r"|page|pager|monitor\w*)\s+\Z"
)


def _is_meant(sentence: str, said: re.Match[str]) -> bool:
    """Tell a threat from a plan, from a courtesy and from a denial."""
    if _DENIED.search(sentence[max(0, said.start() - 60) : said.start()]):
        return False
    condition, unless = said["b"], said["a"]
    if condition is not None:
        return _HOSTILE.search(condition) is not None and not _POLITE.search(condition)
    return not (
        unless
        and re.search(r"\b(?:prefer|otherwise|hear|instruct|need|agreed?|object|tell\s+me|would\s+like)\b", unless)
    )


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each threat, warning and ultimatum."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    places = [
        (sentence.start + said.start(), sentence.start + said.end())
        for sentence in read.sentences
        if not _STEMS.isdisjoint(_STEM.findall(sentence.text))
        for said in _SAID.finditer(sentence.text)
        if _is_meant(sentence.text, said)
    ]
    return tuple(Span(start, end, (("words", " ".join(text[start:end].split()[:8])),)) for start, end in places)


RULE = Rule(
    kind="threat-or-ultimatum",
    severity="stop",
    title="A threat or an ultimatum",
    message="“{words}” reads as a threat.",
    suggestion="Take it out. If something is owed to you, or wrong, pursue it apart from this letter, and get "
    "advice before you do.",
    why="A threat in writing turns the reader against you and can be used as evidence. Threatening to harm systems, or "
    "to publish unless you are paid, can be a crime in many places.",
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
