"""Patterns of blame: somebody who leads, and what they did or left undone; a cause with a fault in it; promises."""

_LEADER = (
    r"(?:company|firm|organi[sz]ation|employer|management|managers?|leadership|leaders|executives|execs|c-suite|hr"
    r"|human resources|board|founders?|ceo|cto|coo|vp|director|boss(?:es)?|supervisor|team lead|higher-ups|those"
    r" above|people (?:in charge|at the top)|decision-makers|department|lab)\b"
)
_BETWEEN = r"(?P<{0}>(?:,? [\w'-]+){{0,5}}?),? "
_DID = (
    r"(?:ignor(?:e|es|ed|ing)|disregard(?:s|ed|ing)?|dismissed (?:my|our|every|all|the)|brushed (?:\w+ ){0,3}aside"
    r"|overruled|overrode|fail(?:s|ed|ing) (?:to|me|us|in|its|their|the|at)|fail to (?:see|act|listen|support|keep"
    r"|care|understand|protect)|refus(?:e|es|ed|ing) (?:to|my|our|every|all)|neglect(?:s|ed|ing)|broke (?:its"
    r"|their|every|all|your|the) |lied|lies (?:to|about)|lying|misled|deceived|betrayed|let (?:me|us|the team"
    r"|everyone|people|itself|its people|customers|users) down|(?:did|does|do) (?:absolutely )?nothing (?:to|about"
    r"|when|for)|did nothing|(?:did not|didn't|does not|doesn't|do not|don't|will not|won't|would not|wouldn't"
    r"|could not|couldn't|cannot|can't|have not|has not|never|has never|have never) (?:\w+ )?(?:listen|care|act "
    r"|act$|bother|keep (?:its|their|your|any)|kept|support (?:me|us|the)|supported|deliver(?:ed)? on|honou?r"
    r"|respond|take (?:me|us|our|my|it|this|that|the|any|safety|responsib)|took|taken (?:me|us|our|my|it|this"
    r"|safety|responsib)|value|respect|respected|valued|appreciated?|acknowledge|gave (?:me|us|a)|give (?:me|us|a)"
    r"|offered|answered|fixed|backed|protect|stood up|stand up|trusted|understood|admit|apologi[sz]e|heard|once)"
    r"|turned a blind eye|look(?:ed|s) (?:the other way|away)|cut(?:s|ting)? corners|covered up|covering up|swept"
    r" (?:\w+ ){1,4}under|(?:destroyed|ruined|wrecked|gutted|killed) (?:the|our|my|a|this|what)|drove (?:me|us|so"
    r"|away|out|good|people)|driven (?:me|us|people|so|away|out|good)|pushed (?:me|us|people|so many) (?:out|away"
    r"|aside|to)|forced (?:me|us)|undermin(?:ed|es|ing)|sabotaged|exploit(?:ed|s) (?:us|me|its|people)|abandoned"
    r" (?:its|our|us|me|the|their|any|every)|lost (?:its|their) (?:way|integrity|moral)|(?:has|have|had) no"
    r" (?:idea|interest|clue|respect|intention)|ma(?:de|kes) (?:it|my (?:work|job|position|life)|our (?:work"
    r"|jobs)) (?:\w+ )?(?:impossible|untenable|intolerable|unbearable|miserable|hell|harder)|ma(?:de|king) (?:it"
    r" )?impossible|reneged|went back on|going back on|backtracked|took (?:the )?credit|takes (?:the )?credit"
    r"|silenc(?:ed|es)|bull(?:ied|ies)|punish(?:es|ed)|mishandled|mismanaged|botched|bungled|rushed (?:out|the|it"
    r"|through|to)|shut (?:me|us) (?:down|out)|stood by (?:and|while)|put(?:s|ting)? (?:\w+ ){1,3}(?:ahead of"
    r"|before|above|over|first)|chose (?:\w+ ){1,3}over|choos(?:es|ing) (?:\w+ ){1,3}over|prefer(?:s|red) to look"
    r"|walked away from (?:its|their)|showed no|treat(?:s|ed) (?:me|us|people|everyone|its|their|\w+) (?:badly"
    r"|poorly|unfairly|like|as if|as though|with (?:contempt|disrespect|indifference)))"
)
_FAULT = (
    r"(?:mismanag\w+|(?:poor|bad|weak|terrible|awful|absent|failed|inept|incompetent|chaotic) (?:\w+"
    r" )?(?:management|leadership|communication|planning|treatment|decisions?|decision-making|working conditions"
    r"|conditions|handling|judge?ment|choices|culture)|lack of (?:\w+ ){0,2}(?:leadership|support|respect"
    r"|recognition|transparency|direction|trust|communication|integrity|honesty|accountability|appreciation|vision"
    r"|resources|care|interest|follow-through)|lack of (?:\w+ ){0,4}(?:from|by) (?:the|my|our|your|senior)"
    r" (?:manage|leader|super|company|compan|exec|employ|team lead)|fail(?:ures?|ings?) (?:to (?!converge|start"
    r"|load)|of (?:the |our |your )?(?:manag|leader|company|hr|exec|board|lab)|by)|inability (?:of|to)"
    r"|unwillingness|refusal|negligence|incompetence|(?:broken|empty|unkept|false) promises|unfair\w*|unethical"
    r"|unprofessional|dishonest\w*|deceit|lies\b|favou?ritism|nepotism|(?:office |internal )politics|micromanag\w+"
    r"|disregard|disrespect\w*|mistreatment|bullying|indifference|hypocrisy|double standards|chaos|dysfunction"
    r"|interference|meddling|reckless\w*|carelessness|greed|short-sighted\w*|arrogance|neglect\b|betrayal"
    r"|blunders?|(?:the way|how) (?:(?:in which )?(?:i|we|people|things|this|the|my|you|your|our|management"
    r"|leadership|everything)\b)|(?:the )?treatment (?:i|we|that|of (?:my|our|me|us|the team))|(?:decisions"
    r"|choices|mistakes|actions) (?:\w+ )?(?:made |taken )?(?:by|of) (?:the |our |your |senior |my )?(?:manag"
    r"|leader|exec|board|hr|ceo|founder|director))"
)
_RAISED = (
    r"(?:concerns?|warnings?|objections?|requests?|complaints?|feedback|questions|e-?mails|messages|reports|advice"
    r"|ideas|proposals?|suggestions?|contributions?|recommendations?|voices?|pleas?|efforts|alarms?|reservations"
    r"|grievances?|reports?|letters?|objection|no\b|data|findings|results|evidence|evaluations?|tickets?)"
)
_UNHEARD = (
    r"(?:ignored|dismissed|brushed (?:aside|off)|disregarded|unanswered|deaf ears|overruled|unheard|unheeded"
    r"|laughed (?:at|off)|not (?:been )?(?:heard|taken|addressed|heeded|answered|acted|listened)|never (?:been "
    r"|even |once )?(?:heard|taken|addressed|heeded|answered|acted|listened|acknowledged|recogni[sz]ed|read"
    r"|followed|considered)|went nowhere|go(?:ne)? nowhere|overlooked|unacknowledged|unrecogni[sz]ed|buried|swept"
    r"|met with|waved away|silenced|rejected out of hand)"
)
_DONE_TO = (
    r"(?:ignored|passed over|overlooked|lied to|misled|deceived|set up (?:to fail|for failure)|thrown under"
    r"|undermined|pushed (?:out|aside)|sidelined|excluded|shut out|frozen out|taken for granted|micromanaged"
    r"|gaslit|betrayed|let down|mistreated|disrespected|exploited|punished|scapegoated|humiliated|belittled"
    r"|silenced|blamed for|kept in the dark|stabbed in|cheated|abandoned|denied (?:a|an|the|any|my|every)|strung"
    r" along|made (?:a|the) scapegoat|forced to (?:work|cover|fix|lie|ship|choose|carry|clean)|left (?:to fend"
    r"|alone with|without (?:any )?(?:support|help|guidance))|treated (?:\w+ )?(?:unfairly|badly|poorly|unjustly"
    r"|terribly|horribly|like (?!famil|a friend|a colleague|an equal|one of)|with contempt|with disrespect"
    r"|differently|as (?:a resource|disposable|an afterthought|if|though))|never (?:once |even |properly |really"
    r" )?(?:given|offered|told|asked|consulted|thanked|promoted|supported|listened to|heard|acknowledged|credited"
    r"|recogni[sz]ed|taken seriously)|not (?:once |even |properly )?(?:consulted|supported|listened to|heard"
    r"|respected|valued|taken seriously|given (?:the|any|a)))"
)
_UNETHICAL = (
    r"(?:unethical|immoral|dishonest|irresponsible|reckless|negligent|deceptive|corrupt|shady|misleading"
    r"|questionable|dangerous|unprofessional|short-sighted|misguided|arrogant)"
)
WAYS = (
    (
        r"(?:decisions?|choices) (?:made )?(?:at|from) the top|set (?:me|us|my team) up to|misrepresented|showed"
        r" no|shown no|(?:do not|don't|cannot|can't|could not) trust (?:the|this|you|my|our|leadership|management"
        r"|what)|would (?:not|never) have happened (?:if|had)|raised (?:\w+ ){0,3}(?:concerns?|issues?|this|it"
        r"|them)(?:,? [\w'-]+){0,8}? (?:not|never|nobody|nothing|no one|without|ignored|dismissed)|(?:hides?"
        r"|hiding|hid|buried|buries|suppress\w*|conceal\w*) (?:the |its |our |\w+ )?(?:results|evaluations?"
        r"|findings|risks?|evidence|data)"
    ),
    (
        r"(?:results?|numbers|figures|records|minutes|reports?|findings|logs)(?: \w+){0,2} (?:were|was|had been)"
        r" (?:\w+ )?(?:altered|changed|edited|doctored|massaged|rewritten|falsified|manipulated)|advised to (?:let"
        r" it go|drop it|move on|stay|keep)|(?:the )?(?:management|company|leadership|hr) keeps? (?:on )?(?:saying"
        r"|promising|telling)|(?:doing|did) the work of (?:\w+)|(?:approved|agreed|promised|announced|confirmed)"
        r" and (?:then )?(?:\w+ )?(?:cancelled|canceled|withdrawn|dropped|denied)|(?:nobody|no one|none of you)"
        r" (?:was|is|were) (?:ready|willing|prepared|interested|there) to"
    ),
    (
        r"(?:shipped|launched|sold|released|approved|signed off|deployed|published|went live|marketed)(?:"
        r" [\w'-]+){0,8}? (?:knowing|even though|despite|while knowing|in the knowledge|without (?:having|ever|a"
        r" single|any|anyone|telling|testing|reading|the review))"
    ),
    (
        r"(?:(?:i|we|my team) (?:was|were|am|are|have been|had been|got)|and (?:was|were|got)|only to be)(?: then|"
        r" instead| repeatedly| only| simply| also| again)* (?:told|asked|instructed|ordered|expected|pressured"
        r"|advised) (?:instead |again |simply )*(?:to (?:ship|stop|sign|lie|hide|keep (?:quiet|it)|wait|ignore"
        r"|choose|drop|remove|delete|change the|look the|falsify|cut|skip|soften|water|take (?:more|the)|work|be"
        r" (?:patient|quiet|more)|say|pretend|accept|do the|cover)|there (?:was|is|were) no|no\b|that (?:there|it"
        r" was not|my (?:concern|work|job)|i was (?:too|not)|nothing|nobody|this was not))|(?:it was|was) made"
        r" (?:plain|clear|known) to (?:me|us)|marked down for|behind (?:my|our) backs?"
    ),
    (
        r"(?:none of us|not one of us|neither of us|nobody|no one|no-one)(?: \w+){0,3} (?:was|were|had been|has"
        r" been|got) (?:ever |even )?(?:consulted|asked|told|warned|informed|listened|heard|thanked)|(?:got"
        r"|received|had|with|been met with) (?:zero|no|not one|not a single) (?:answers?|repl(?:y|ies)|responses?"
        r"|acknowledge?ment)|(?:without|never|not) (?:so much as )?(?:getting |receiving |a single |an? |one"
        r" )?(?:answer|reply)\b"
    ),
    (
        r"(?:was|were|been|being|are|is)(?: \w+)? (?:swept under|covered up|hushed up|buried by|silenced|ignored"
        r" (?:for|by|again|until|at|in|every|and)|falsified|quietly (?:removed|dropped|deleted|changed))|(?:let"
        r"|left|made) (?:[\w'-]+ ){1,4}take the (?:fall|blame)|takes? the fall"
    ),
    (
        r"(?:hr|management|leadership|the company|the board|the ceo)'s (?:only )?(?:answer|response|reply|solution"
        r"|reaction|idea of|excuse)|(?:you|they|the company|management|leadership)(?:'d| would) (?:sooner"
        r"|rather)(?: [\w'-]+){1,8}? than|(?:safety|ethics|quality|privacy|honesty|integrity|diversity|consent"
        r"|fairness|review)(?: \w+){0,3} (?:has |have )?(?:become|became|is|was|turned into) (?:just |only |merely"
        r" |now |little more than )*(?:a|an) (?:\w+ )?(?:costume|slogan|theatre|theater|joke|afterthought|checkbox"
        r"|box|formality|poster|word|fig leaf|marketing|pr\b|obstacle)"
    ),
    (
        r"paid (?:\w+ ){0,4}?(?:more|less) (?:than|for the same)|for the same (?:work|job) (?:as|that) (?:the|my"
        r"|men|a|others)|(?:were|was|been) promised(?: [\w',-]+){0,10}? (?:none|nothing|never|not|but|no)\b|you"
        r" (?:run|ran|manage|treat) (?:it|this|us|people|the)(?: \w+){0,3} (?:like|as if|as though)|(?:blamed?"
        r"|blames) (?:it |this |that |them |everything )?on (?:me|us|somebody|someone|others|my|the (?:team"
        r"|engineers))|could(?:n't| not) blame on"
    ),
    rf"{_LEADER}{_BETWEEN.format('a')}{_DID}",
    (
        rf"(?:you|they)(?:'ve)?{_BETWEEN.format('b')}(?:{_DID}|left (?:me|us) (?:with )?no|(?:owe|owed) me"
        r"|chose to|promised (?:me|us|a|that))"
    ),
    (
        r"(?:due to|because of|owing to|as a result of|on account of|(?:direct )?(?:result|consequence) of|in"
        r" response to|caused by|stems? from|no thanks to|in (?:the )?light of|in view of|reasons? (?:is|was|for"
        r" \w+ \w+ (?:is|are))|down to|comes from|brought about by|driven (?:out )?by)"
        rf"(?P<c>(?: [\w'-]+){{0,5}}?) {_FAULT}|"
        r"given (?:the )?(?:way (?:i|we|things)|how (?:i|we|things|badly|poorly)|(?:\w+ )?lack of (?:support"
        r"|respect|trust|leadership))"
    ),
    (
        r"(?:because|since|as|that|when|after|while) (?:nobody|no one|no-one|none of you)(?: [\w'-]+){0,3}?"
        r" (?:listen\w*|car(?:es?|ed)|act(?:s|ed)|bother\w*|took|takes|help\w*|answer\w*|wants?|wanted|support\w*)"
    ),
    (
        r"(?:nobody|no one|no-one|not one of you)(?: [\w'-]+){0,4}? (?:listen(?:ed|s)|car(?:es|ed) (?:about|to"
        r"|that|enough)|acted|bothered|took (?:\w+ ){0,3}serious\w*|responded|answered|lifted a finger|ever"
        r" (?:thanked|asked|told|listened|replied))"
    ),
    (
        r"(?:my|our|these|those|repeated|numerous|many|all|every"
        rf"|the) (?P<e>(?:[\w'-]+ ){{0,4}}?){_RAISED}(?P<d>(?: [\w'-]+){{0,7}}?) {_UNHEARD}"
    ),
    (
        r"(?:despite|after|in spite of) (?:(?:my|our|the|many|all|months of|years of|several|so many|having)"
        r" )*(?:repeated|numerous|countless|constant|many|explicit|clear|endless|my|our|years of|months of"
        r"|multiple) (?:\w+ ){0,2}(?:warnings?|requests?|objections|complaints|promises|assurances|reminders"
        r"|appeals|concerns)"
    ),
    r"(?:fell|fallen|falls?|falling) on deaf ears|to no avail|without (?:any )?(?:action|response) from",
    (
        r"nothing (?:was|has|ever|is|had)(?: been| being| ever)* (?:done|changed|changes|happened|fixed"
        r"|improved)(?! (?:about|in) my)"
    ),
    rf"(?:i|we|the team)(?:'ve|'m)?(?P<f>(?: [\w'-]+){{1,4}}?) {_DONE_TO}",
    (
        r"(?:the way|how(?: badly| poorly)?) (?:that )?(?:i|we|people|my team|employees|staff)(?:'ve)? (?:was|were"
        r"|have been|had been|been|am|are) (?:being )?(?:treated|managed|handled|ignored|spoken to)(?! (?:so"
        r" )?(?:well|kindly|fairly|with (?:kind|respect|care)))"
    ),
    (
        r"(?:left|leaves|leaving|giv(?:en|es)|gave) me (?:with )?(?:no|little|no other) (?:real )?(?:choice|option"
        r"|alternative)"
    ),
    (
        r"(?:position|situation|staying|remaining|continuing|working here|environment|it)(?: \w+){0,3}"
        r" (?:untenable|intolerable|unbearable)"
    ),
    (
        r"(?:is|are|was|were)(?: \w+)? to blame|(?:the |all )?blame (?:for this |for that |for it )?(?:lies|rests"
        r"|falls|belongs)|(?:the )?fault (?:lies|rests|is|was) (?:\w+ )?(?:with|of|yours|theirs)|(?:your|their"
        r"|management's|the company's) (?:own )?fault|i blame (?:the|you|management|leadership|this|my|our|those)"
        r"|i hold (?:the|you|management|leadership|this|my|those)(?: \w+){0,4} (?:responsible|accountable)"
        r"|responsib\w+ for (?:this|the) (?:\w+ )?(?:mess|failure|outage|situation|disaster|harm)"
    ),
    (
        r"(?:lost|losing|lose) (?:all |any |every |my |what )*(?:trust|confidence|faith|respect) (?:in|for|i had)"
        r"|no longer (?:trust|respect|have (?:any |the )?(?:trust|confidence|faith|respect))|(?:trust|confidence)"
        r" (?:\w+ ){0,4}(?:has been|was|is) (?:\w+ )?(?:broken|destroyed|betrayed|gone|damaged)"
    ),
    (
        r"(?:can no longer|cannot|can't|could no longer|will not|won't|unable to|refuse to|do not want to|don't"
        r" want to|no longer wish to|not willing to) (?:[\w'-]+ ){0,5}(?:company|organi[sz]ation|team|place|lab"
        r"|employer|firm|leadership|management|people|manager) (?:that|which|where|who|whose) (?:[\w'-]+"
        r" ){0,3}?(?:ignor|lie|put|place|treat|care|cut|does not|doesn't|do not|don't|refus|knows?\b|choos|hid"
        r"|reward|punish|cannot|can't|has no|have no|no longer|never|lack|mislead|sacrific|prioriti|behave"
        r"|priorities)"
    ),
    (
        rf"(?:had|if) (?:only )?(?:(?:the|our|my|senior) ){{0,2}}(?:you|{_LEADER}|anyone|someone|somebody"
        r"|people)(?: had)?(?: [\w'-]+){0,2}? (?:listened|acted|cared|kept|taken|honou?red|heeded|shown|paid"
        r"|bothered|done (?:your|their|its))"
    ),
    (
        r"none of this would have|(?:could|should|would) have been (?:avoided|prevented) (?:if|had)|as i (?:warned"
        r"|predicted|told you|have told you|said many)|i warned (?:you|the|management|leadership|everyone|my)|i"
        r" (?:told|asked) you (?:\w+ )?(?:times|repeatedly|again|so\b|many|more than)"
    ),
    (
        r"safety (?:was|has been|is|were|became|concerns were)(?: [\w'-]+){0,3}? (?:sacrificed|ignored|sidelined"
        r"|afterthought|compromised|traded|second|a slogan|a distant|theatre|theater|a checkbox)"
    ),
    (
        r"(?:speed|profits?|growth|revenue|money|hype|headlines|shipping|deadlines|launch dates?|politics|metrics"
        r"|appearances) (?:was |were |is |are |has been |came |comes |always |put |placed |over|ahead|above|before"
        r" )(?:\w+ ){0,4}?(?:over |ahead of |above |before |of |than |first)?(?:safety|people|quality|ethics|users"
        r"|honesty|integrity|the truth|science|staff|employees|well-?being)"
    ),
    (
        r"at the (?:expense|cost) of (?:\w+ ){0,2}(?:safety|people|quality|ethics|users|integrity|staff|employees"
        r"|well-?being|our health)"
    ),
    (
        r"(?:were|was|has been|have been|being|got) (?:skipped|bypassed|rushed (?:out|through|into)|cut short"
        r"|watered down|swept under|covered up|hidden from)|against (?:my|our) (?:\w+ )?(?:advice|warnings?"
        r"|objections?|recommendations?)|cut(?:s|ting)? (?:too many )?corners"
    ),
    (
        rf"{_UNETHICAL} (?:\w+ )?(?:practices|decisions?|behaviou?r|conduct|manner|leadership|management"
        r"|conditions|choices|launch|deployment|claims|priorities|business)"
    ),
    (
        r"(?:you|management|leadership|the company|hr|i was|we were|been|was|manager)(?: \w+){0,3} promised(?:"
        r" [\w',-]+){0,16}? (?:but|never|not|yet|still|only to|didn't|nothing|broken|failed|instead|hasn't)"
    ),
    (
        r"promises?(?: [\w'-]+){0,8}? (?:broken|never (?:kept|came|materiali[sz]ed|honou?red|fulfilled|happened)"
        r"|not (?:been )?(?:kept|honou?red|fulfilled)|forgotten|unfulfilled)|(?:broken|empty|unkept|false)"
        r" promises|(?:promotion|raise|review|bonus|help|headcount|team|support) (?:that |which |i was promised "
        r"|you promised |we were promised )+(?:\w+ )?never (?:came|happened|materiali[sz]ed|arrived)"
    ),
    (
        r"(?:your|their|management's|leadership's|the company's|hr's|our leadership's|the board's) (?:[\w'-]+"
        r" ){0,2}?(?:failures?|refusal|inability|unwillingness|lack of|disregard|mismanagement|negligence"
        r"|indifference|hypocrisy|incompetence|dishonesty|greed|neglect|recklessness|short-sightedness|arrogance"
        r"|betrayal|mistakes|broken|poor|bad|lies)\b"
    ),
    (
        r"(?:culture|climate|atmosphere|environment|regime) of (?:fear|blame|silence|bullying|secrecy|intimidation"
        r"|dishonesty|favou?ritism|distrust|mistrust)"
    ),
    (
        r"(?:decisions?|actions?|conduct|behaviou?r|treatment|choices)(?: [\w'-]+){0,6}? (?:made|have made|has"
        r" made|left|have left|has left|forced|have forced|has forced|drove|gives?) (?:it impossible|me (?:no|with"
        r"|to|out|away|little)|my (?:position|work|job)|impossible)"
    ),
)
