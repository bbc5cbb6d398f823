"""How people threaten: demands, hints and what will happen, unless; the second half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
faili publi discl relea repor & faili unles : failing (?:which|that|this),? (?:i|we)(?:'ll| will| shall)|i (?:will|shall
    |am going to) (?:publish|go public|disclose|report|release)\b[^.!?;]{0,60} unless
judge court tribu : (?:see (?:you|each other)|meet(?: again)?) (?:all )?(?:again )?(?:in front of|before|in)
     (?:the |a )?(?:judge|court|tribunal|magistrate)
find see soon hard : you(?:'ll| will) (?:all )?(?:soon )?(?:find out|see|discover|notice|learn) (?:soon |for
     yourselves? |the hard |very )*(?:enough|way|how (?:much|little|long|many|badly|few)|what (?:happens|it))(?:
     [\w'-]+){0,8}? (?:without|i|me|runs?|depends?|happens|enough|way|when)\b
regre : live to regret|<i_will> make (?:you|them|sure you) (?:all )?(?:regret|pay|sorry)
warn warne warni ultim : (?:been|be|yourselves?|you are|i am|this is your|final|fair|last|formal|a) warn(?:ed
    |ing)\b(?! (?:light|label|message|system|sign|threshold|from|in the logs|alert|about the))|ultimatum|consider
     this (?:as )?(?:a|my|your|an) (?:\w+ )?(?:warning|ultimatum|chance)
mark over heard forge forgi quiet last & over heard mark words forge forgi let stand quiet end : mark my words
    |(?:this|it) is (?:not over|far from over|not the end)|not heard the last|(?:won't|will not|shall not|never)
     (?:forget (?:this\b|what you (?:did|have done) to|how (?:i was|you treat))|forgive|let (?:this|it) (?:go|rest
    |drop|lie)|go quietly|stand for|go away quietly)
watch back karma around : watch (?:your back|what happens|out\b)|what goes around|karma (?:will|is|has|comes|can
    |may)|watch (?:this space|how)
bodie burie secre dirt know skele enoug : bodies are (?:all )?buried|skeletons in
    |(?:know|knows|have|seen|got) (?:far )?(?:too much
    |enough (?:to|about)|(?:all )?your secrets|where (?:the|all|your) (?:bodies|skeletons|money|evidence|files)
    |things|more than you|all about|what (?:really|you did|happened))(?! (?:works?|fun|to do|about the (?:pipeline
    |model|team|stack|work)))
enemy enemi : (?:do not|don't|not|would not|wouldn't) want (?:me|us) (?:as|for|to be) (?:an |your )?enem|(?:make
    |made|making) an enemy
test push force tempt try cross under make : (?:don't|do not|not|never) (?:to )?(?:force|test|tempt|push|cross
    |provoke|try|underestimate|mess with|make) (?:me|my hand|my patience|us)\b(?! (?:to|feel|a|laugh|up))|(?:don't
    |do not) make me (?:do|regret|go\b|take|use|say|come|sue|call|involve|choose|tell)
caref twice hard wisel consi advis sugge inter wise : think (?:very |long and |again,? )*(?:carefully|twice|hard
    |again) (?:about (?:how|what|your|whether|this)|before|on)|choose wisely|(?:in your|in the company's) (?:own
     |best |own best )+interests?|(?:i'd|i would|i) (?:strongly )?(?:advise|suggest|urge|counsel|recommend|caution
    |think) (?:you|that you|the company)? ?(?:against|not to|to think|to reconsider|think|take this seriously|be
     careful|very carefully|to settle|settle|pay|reconsider|to tread|tread|to consider carefully|twice)|you
     (?:would|'d) be (?:wise|well advised|foolish|unwise|smart) to|(?:tread|think) carefully
copie scree recor evide proof recei diary log logs emails email mails notes : i(?:'ve| have| also have| did| do
     have)(?: also| already| of course| all| still)?(?: (?:kept|saved|got|made|taken|secured|collected|preserved
    |retained|keep|have|written|stored|documented))?(?: [\w'-]+){0,3}? (?:copies|screenshots?|recordings?|evidence
    |proof|the receipts|receipts for|a diary|a log|every (?:e-?mail|message))(?: (?:of|to prove|that|for|on|from))?
     ?(?! the (?:runbooks?|documentation|notes|slides|models?|papers?|data|tickets|training))(?:everything|it\b
    |what|how|every|all (?:of|your|the|our)|your|our (?:conversations?|calls|chats|meetings)|the (?:e-?mails
    |messages|conversations|chats|meetings|calls)|them|this|you|my (?:lawyer|protection|case|own)|which|in (?:a
     )?safe|and (?:i|will|am)|\s*[.;]|\Z)|i (?:have|do have) (?:the )?(?:receipts|proof)\b
copie scree recor evide email mails & hesit use publi relea share if unles need neces : (?:copies|screenshots?
    |recordings?|evidence|e-?mails) ~ (?:not hesitate|won't hesitate|use (?:them|it)|go and get|if (?:needed
    |necessary|pushed|it comes)|come out|released?|go public)
hesit : (?:not|never|n't) (?:\w+ )?hesitate to (?:use|take|go|make|report|escalate|involve|act|publish|pursue|sue
    |file|bring|expose|tell|inform|share|seek|defend|approach)(?! (?:contact|a break|leave))
recip reaso cause hope : (?:nobody|no one|you|anyone|n't|not|never) (?:\w+ ){0,3}?(?:gives?|gave|giving|give) me
     (?:a|any|no|cause or|further)? ?(?:reason|cause) to (?!stay|smile|be|thank|doubt|look|celebrate|regret
    |complain|leave|feel|worry)
last final chanc oppor & chanc oppor : (?:one|a|your|the|this is your) (?:last|final|one last) (?:chance
    |opportunity)(?! to (?:say|thank|see|work|study|visit|ask|learn|meet)) (?:to|for you|before|\W)|last chance to
     (?:do|fix|put|make|pay|sort|set|change|resolve|match)
until till withi deadl have give giving & until till hour hours day days week weeks month fortn noon midni tomor
     end close frida monda tuesd wedne thurs : (?:you have|you've got|i (?:am )?giv(?:e|ing) you|i'm giving you|the
     company has|management has|you get|they have) (?:only |exactly|just )*(?:(?:until|till) (?!now|then|i )(?:\w+
     ){0,4}?(?:\d{1,2}(?:st|nd|rd|th)?|\w+day|noon|midnight|tomorrow|end of|close of)\b|(?:\d+|one|two|three|five
    |seven|ten|fourteen|twenty-four|forty-eight|a|an)(?: \w+)? (?:hours?|days?|weeks?|fortnight|month)(?: (?:to
     (?!ask|prepare|plan|name|use|take|work)|or|before (?:i|this|it))|\s*[.;]|\Z))
by befor withi friday monda eod noon & or : (?:within|by|before|after)(?: the)?(?: next)? [\w\s-]{2,30},? or
     (?:else|i will|i'll|i shall|i am|face|expect|we will|there will|this|it|you) (?!prefer|would|need|want|can|may
    |like)
deman insis expec requi : (?:i|we) (?:hereby |therefore |now |also |must )?demand\b|i insist (?:that you|on (?:my
    |full|immediate|an apology|being paid))|my (?:demands|conditions|terms) (?:are|is|by|:)|(?:meet|accept|agree to
    |reject) my (?:demands|conditions|terms)|until my (?:terms|demands|conditions)
take leave offer & leave : take (?:it|this|that|this offer|the offer|it all) or leave it
eithe : either (?:[\w'$%-]+ ){1,12}?or (?:i|we)(?:'m|'ll| am| will| do| go| leave| walk| quit| take)\b(?! (?:be
     (?:happy|glad)|can))|either (?:you|he|she|they|the company|management|my pay) (?:[\w'$%-]+ ){1,14}?or (?:i|you
    |this|we|lose|find)
or : (?:pay|give|make|do|fix|sign|promote|fire|match|apologi[sz]e|sort|put|raise|meet|get rid|honou?r|settle
    |increase|remove|move|change|reverse|release)(?: [\w'%$-]+){1,12}? or (?:else|face|find (?:yoursel|another
    |someone|a new)|lose me|(?:i|we)(?:'ll|'m| will| shall| am going to| am)? ?(?:walk|quit|go\b|leave|sue|tell
    |take|see you|gone|resign|make|out|report|do|done|publish|will|expose|file)|watch|you(?:'ll| will)|expect)
choic yours decid depen decis : (?:the )?(?:choice|decision|ball) is (?:now )?(?:yours|in your court|up to you)(?!
     about the date)|(?:depends?|depending|hinges|rests|contingent|conditional) (?:\w+ )?(?:on|upon) (?:you|how
     (?:i am|i'm|you)|whether (?:you|i|the|my)|your (?:answer|response|reply|behaviou?r|conduct|willingness)|what
     you)
coope hando notic discr handi silen goodw profe produ effor behav trans quiet next & depen hinge condi conti subje
     excha retur ends end stop stops until guara : (?:my|full|continued|any|this) (?:\w+ )?(?:co ?operation|hand
     ?over|discretion|silence|goodwill|professionalism|productivity|effort|behaviou?r|transition) (?:will |is |are
     |to )?(?:\w+ )?(?:depends?|depending|hinges|conditional|contingent|subject to|in exchange|in return|ends?
    |stops?|only if|until|guarantee\w*)
guara discr respo accou : (?:cannot|can't|can not|no longer|not|unable to) (?:\w+ )?(?:guarantee|promise|vouch for
    |be (?:held )?(?:responsible|accountable|liable)) (?:for )?(?:what|my (?:discretion|silence|behaviou?r)
    |discretion|anything|the consequences|any (?:damage|outage|loss)|how)(?! (?:to|documented))
exit inter plent lot say & depen whethe unles if whet : (?:could|might|can) (?:say|tell|write|reveal|share)(?:
     [\w'-]+){0,10}? (?:depends|whether|unless|if you)
until till unles witho befor once after when if no not & i you my the payme someo & withh hold holdi keep keepi
     refus relea hand retur any provi trans share sign signi give givin compl train docum work start lift expla
     suppo help atten serve doing : (?:will|shall|'ll|going to|i am|i'm|won't|refuse to|be|and) ?(?:not |no longer
     |only |be )*(?:withhold|hold back|holding|keeping|keep|refuse|release|releasing|hand over|return|doing any
    |provide|transfer|share|sign|signing|give|giving|complete|train|document|work|start|do any|lift a finger
    |explain|support|help|attend|serve)(?: [\w'-]+){0,10}? (?:until|unless|till|once|only (?:when|after|if)|as long
     as|before|if) (?:you (?:pay|settle|agree|match|meet|give|honou?r|apolog|have paid|do)|i (?:am|have been|get
    |receive|see)(?: \w+){0,2} (?:paid|money|payment|promised|compensated|apology|what|my|the)|(?:my|the) (?:\w+
     )?<money>(?: \w+)? (?:is|are|has|have|reach|arriv|in|clear|paid|been|lands?|\W)|payment|someone (?:pays|apol))
until till unles once & @pay : (?:until|unless|till|once) (?:my|the|all|i|you|i'm|i've|your) (?:[\w'-]+
     ){0,4}?(?:is|are|have been|has been|am|get|been|'m|receive) (?:\w+ )?(?:paid|settled|cleared|reimbursed
    |released|credited|in my account|compensated|apologi[sz]ed|honou?red|promised|my (?:money|dues|bonus
    |salary))(?!(?: [\w']+){0,3} (?:on|by) (?:friday|monday))
no : (?:no|not a single|none of the|without|zero) (?:\w+ )?(?:raise|rise|pay|money|bonus|promotion|apology
    |increment|settlement|payment) (?:means )?(?:no|not) (?:\w+ )?(?:hand ?over|notice|work|documentation
    |passwords?|code|transfer|training|me)|no (?:\w+ )?(?:hand ?over|documentation|passwords?|keys|runbooks?
    |credentials|knowledge transfer|access|training|support)(?: [\w'-]+){0,6}? (?:until|unless|without|before) (?:i
    |you|my (?!last|final|succ)|the (?:bonus|money|pay|raise)|payment)
passw key keys crede admin acces token root & until unles once paid pay sugge hold only alone bonus think : (?:only
    |hold|have|keep|still) ~ (?:admin|root|only|passwords?|keys?|credentials) ~ (?:suggest|so (?:you|i|think)|until
    |unless|once|without (?:me|which)|think)
only alone nobod built know unbui kick : only i (?:can|could|know how to|am able to) (?:fix|repair|restore|stop
    |restart|run|keep|open|decrypt|reset)|(?:remember|forget|don't forget)(?: that)? (?:i|who) (?:built|wrote|hold
    |have|made|set up|own|know)
oblig reaso inten : (?:feel|see|under|have|be) no (?:particular |further )?(?:obligation|reason|duty|need|intention
    |inclination) (?:to|of) (?:explain|help|hand|document|share|train|cooperate|fix|show|teach|answer|assist|stay
     quiet|keep)\w*
momen minut day insta secon & stop stops fail fails break breaks goes colla die dies disap falls crash : (?:the
     (?:very )?(?:moment|minute|day|instant|second)|as soon as|once|when)(?: that)? (?:you|i|my)(?: [\w'-]+){0,8}?
     (?:the|your|all|every\w*|nothing|jobs|it|things) (?:[\w'-]+ ){0,4}?(?:stops?|fails?|breaks?|goes? (?:down|dark
    |offline)|collapses?|dies?|disappears?|falls?|crash\w*)(?! being my)|(?:stop|stops|fail|break|go down)(?:
     working)? the (?:day|moment|minute) (?:that )?i
witho once gone leave left after & survi colla fail fails crash break down uptim last fall falls apart run runs
     burn die : (?:your|everything|this place|(?:the|this) (?:company|business|team|platform|system)|production|the
     whole|things|nothing|you|how long|it all)(?: [\w'-]+){0,5}? (?:will|won't|is going to|are going to|'ll|would
    |cannot|can't)(?: [\w'-]+){0,3}? (?:fail|collapse|crash|fall (?:apart|over)|go (?:down|dark|offline)|break(?:
     down)?|die|burn|survive|last)(?: [\w'-]+){0,5}? (?:without me|i|gone|within (?:a|one|two|days|hours|weeks))\b
uptim survi happe long lasts : (?:see|watch|find out|wait and see) (?:\w+ )?(?:how (?:long|well|fast|far|soon|you)
    |what (?:happens|breaks|falls))(?: [\w'-]+){0,10}? (?:without me|i|i'm|up|alive|survive|lasts?|gone|apart)\b
    |(?:not|won't|never) survive(?: [\w'-]+){0,4} without me
break brea respo after fall fails wrong : (?:not|won't|cannot) be (?:held )?(?:responsible|accountable|liable|to
     blame) (?:for|if|when)(?: [\w'-]+){0,4}? (?:breaks?|fails?|happens?|goes?|falls?|collapses?|stops?|damage
    |outages?|loss\w*|follows?|i|once)
expect produ effor : (?:don't|do not|not to) expect (?:any|me to|much|a) (?:productivity|effort|co ?operation|help
    |support|handover|notice|favou?rs|(?:\w+ )?(?:stay|help|keep|work|hand|be (?:quiet|silent|nice)))
diffi hard hell painf ugly expen miser nightm : (?:make|making|made) (?:this|it|things|life|your (?:life|lives)|the
     next \w+|that) (?:as |very |really |extremely |so |a )*(?:difficult|hard|painful|ugly|expensive|unpleasant
    |public|hell|misery|miserable|nightmare)(?! (?:for me|decision|to (?:go|leave|say|choose)))(?: as| for (?:you
    |the company|everyone|them)|\W|\Z)|(?:get|gets|turn|turns|become|becomes) (?:very |really |rather |pretty
     )?(?:ugly|messy|nasty|expensive)|hell to pay
fight every nail court : <i_will> fight (?:this|you|it|back|for what|tooth|with|any|every|the)(?! (?:cancer|disease
    |the (?:illness|fire)))|tooth and nail|bring (?:this|the|your) (?:company|place|firm|lab|whole thing) down|easy
     (?:way )?or the hard|the hard way\b(?! to| that)
takes take call email click butto finge hover post : (?:all|only thing) it (?:takes|would take|will take) (?:is|for
     me)|(?:one|a single) (?:phone )?(?:call|email|click|word|post) (?:to|from me|and|is all)|(?:finger|cursor
    |thumb) (?:is )?(?:hover|on the)|ready to (?:post|publish|send)
draft poste post thread blog & about drafte butto ready yet not whet : (?:drafted|written|prepared|typed) (?:a |the
     )?(?:\w+ )?(?:post|thread|article|blog|review|statement|letter to the (?:press|board|regulator|editor))
@weak & find discov see learn make think say & would might could : what (?:the )?<weak> (?:would|might|could
    |will)(?: \w+)? (?:find|discover|see|learn|make of|think|say)(?! (?:our|the) (?:new|launch|release))
if shoul unles until & retur hand hando sign train docum compl atten work serve finis share trans : (?:if|unless
    |should|until) ~ (?:<money>) ~ (?:am not|'m not|not|won't|will not|shall not|refuse)(?: going| be| able)*(?:
     to)? (?:return|hand|handing|sign|train|document|complete|attend|work|serve|finish|share|transfer)
faili : failing that you(?:'ll| will) (?:have to|need to|be)
next : (?:my|the) next (?:step|call|e-?mail|letter|move|stop|conversation|message|visit)(?: [\w'-]+){0,5}? (?:will
    |is|would|goes|to)(?: be)?(?: with| to)? (?:to )?(?:the |a |my |your )?(?:<strong>|<weak>)
no option choic leave alter : (?:leave|leaves|left|leaving|have|has|be|with) (?:me |us |the undersigned )?(?:with
     )?no (?:other )?(?:choice|option|alternative|recourse) (?:but|except|other than) to (?:take|go|report|escalate
    |contact|approach|seek|file|involve|make this|pursue|publish|inform|lodge|withhold|stop|expose|speak|sue|refer
    |initiate|proceed)
const compe force oblig : (?:be|am|feel) (?:\w+ )?(?:constrained|compelled|forced|obliged) to (?:take|go|report
    |escalate|contact|approach|seek|file|involve|make this public|pursue|publish|inform|lodge|withhold|stop|expose
    |speak|sue|refer|initiate|proceed|initiate|move)|(?:compel|force|constrain|oblige) (?:me|us|the undersigned)
     (?:to|into) (?:take|go|report|escalate|contact|approach|seek|file|initiate|pursue|publish|act|court|move)
furthe furth highe elsew actio matte step : (?:take|taking|took|taken|carry|push|pursue|escalate) (?:this|it|the
     matter|matters|things|my case) (?:further|higher|elsewhere|up|all the way|to the (?:top|next level|board|ceo
    |md|chairman|regulator|authorities|union))(?! (?:with|in) my (?:own|new))
answe reply respo confi & deman withi by expec befor other faili unles : (?:i|we) (?:demand|expect|require|want
    |insist on)(?: [\w'-]+){0,6}? (?:answer|reply|response|confirmation|payment|settlement|apology|money|bonus|dues
    |reinstatement)(?: [\w'-]+){0,3}? (?:within|by|before|in)\b(?: [\w'-]+){1,6}? (?:or|otherwise|failing|else|if
     not|after)
settl quick quiet : (?:settle|resolve|sort|deal with|handle|end|pay) (?:this|it|the matter|up|things|me)? ?(?:\w+
     )?(?:quickly|quietly|amicably before|now before|while you)\b|(?:so )?easily (?:settled|resolved|avoided)
    |(?:can|could) (?:still )?be (?:settled|resolved|avoided|kept) (?:quietly|if|out of|between us)
involv invol drag bring : (?:hate|sorry|rather not|prefer not|not want|reluctant|loath) (?:\w+ )?(?:to )?(?:have to
     )?(?:involve|drag|bring in|go to|take this to|turn to) (?:the |a |my |any )?(?:<strong>|<weak>|hr|anyone|third
     parties|outside)|make me (?:go|turn|talk|complain|report) (?:\w+ )?to
warn reput image name brand indus : (?:nobody|no one|not one person|none)(?: [\w'-]+){0,3} (?:ever )?(?:works?
    |applies|joins?|hires?|buys?|trusts?|deals?) (?:here|for you|with you|you|from you|to you)\b|(?:ruin|destroy
    |damage|drag|tarnish) (?:your|the company's|this company's) (?:reputation|name|brand|career)|your reputation
     (?:will|is going|may|could)
peopl story stori everyo love : (?:people|everyone|journalists|the press|readers|investors|customers) (?:love|like
    |enjoy|adore) (?:a|this kind of|such) (?:good |nice )?(?:story|stories|scandal|gossip)
thing facts detai email messa truth stori story docum matte : (?:certain|some|these|other|many|a few|interesting
    |awkward|embarrassing|the|a lot of) (?:things|facts|details|e-?mails|messages|truths?|stor(?:y|ies)|practices
    |information|matters|documents)(?: [\w'-]+){0,6}? (?:may|might|could|would|will) (?:well |soon|just |all |yet
     )?(?:come to light|come out|become public|be made public|end up in|surface|find (?:its|their) way|be of
     interest|reach|leak)
deser right & know truth : (?:public|world|customers?|users|press|investors|people|patients|everyone) (?:deserves?
    |has a right|have a right|ought|has every right) to (?:know|hear|see|learn)|(?:make|making) (?:sure|certain)
     (?:that )?(?:it|they|everyone|the (?:public|world)) (?:does|do|hears?|knows?|find)(?! (?:how to|who|where|what
     to))
try tries stop block conte enfor withh cut preve : (?:don't|do not|never|if you) (?:even )?(?:try|dare|attempt
    |think of trying) (?:to (?:stop|block|withhold|contest|keep|silence|delay|fight|enforce|hold|deduct)|me\b)
    |<i_will> not be (?:bullied|silenced|intimidated|stopped|ignored)|not afraid to|try (?:to stop me|me\s*[.!])
enfor conte chall fight block sue dispu withh : if you (?:choose to |decide to |try to |attempt to |dare to |insist
     on |do )?(?:enforc|contest|challeng|fight|block|sue|disput|withh|hold|deduct|refus|delay|ignor|reject|threaten
    |push|cross|touch|badmouth)\w*(?: [\w',-]+){1,14}? (?:i|we|you|expect|do not|don't|there|my)
make ensur see sure perso : <i_will> (?:make sure|make certain|see to it|ensure|see) (?:that )?(?:you (?:never|pay
    |regret|are sorry|lose|don't|do not|will)|your|<weak> (?:\w+ ){0,3}?(?:hears?|knows?|learns?|finds?|sees?
    |reads?|gets?|is told|are told|gets?) ~ (?:<dirt>))
ruin burn destr sabot delet wipe erase cripp shut take expos leak plug unbui : <i_will> (?:(?:take|bring|pull|burn)
     (?:half|most|all|your|every|some|down|the)(?: [\w']+){0,4}? (?:clients?|customers?|business|team|traffic)
     (?:down|with me)|(?:take|bring|pull|burn) (?:\w+ ){0,5}?(?:models?|systems?|servers?|service|pipelines?
    |production|everything|company|site|api|place|it all|you) (?:all )?(?:down|offline|with me)\b|take down (?:the
    |your|every) (?!old|staging|test|legacy)(?:\w+ )?(?:models?|systems?|servers?|service|pipelines?|production
    |company|site|api)|(?:shut|turn|switch) (?:down|off) (?:your|every|all|production|everything|the (?:models
    |service|production|lights|pipelines|servers|whole))|(?:delete|wipe|erase|destroy) (?:your|every|everything|the
     (?:\w+ )?(?:weights|models?|data|code|repo\w*|production|pipelines?|servers?|runbooks?|documentation)|all
     (?:the|your|of))(?! (?:\w+ )?(?:from|on) my)|(?:break|cripple|sabotage|poison|corrupt|disable|encrypt) (?:your
    |every|all|everything|production|the)|lock (?:you|everyone)|pull the plug|expose|leak|name and shame|ruin
    |unbuild|burn (?:it|this|every)|how to unbuild)
insur : insurance policy (?:in|against)|you need me more than|you (?:won't|will not) (?:like|enjoy) what
match consid resig & unles if other or by : (?:if|should)(?: [\w'$%-]+){2,18}? (?:then )?(?:please |kindly |you can
     |you may )?(?:consider|treat|take|accept|regard) (?:this|it|the above) (?:as )?(?:my )?(?:resignation|notice
    |final)
promo raise rise pay salar hike & find or else lose gone : (?:give|offer|pay|grant|promote) me (?:[\w'$%-]+
     ){0,8}?or (?:i|you|find|lose|else|my)|(?:%|raise|rise|promotion|hike|more money)(?: [\w'$%-]+){0,4}? or (?:i
    |my|find|you|else)
match beat count & stay tear think recon remai conti : if (?:you|the company|they) (?:can|could|are able to|were to
    |will|would|do)?(?: \w+)? ?(?:match|beat|better|top)(?: [\w'$%-]+){0,8}? (?:i|i'm|i'd|we)(?:'ll|'m|'d| will|
     would| am| shall| can)?(?: [\w'-]+){0,3}? (?:stay|tear|think|reconsider|remain|continue|withdraw|forget)
gone leave walk quit done & if unles or : if (?:you|the company|management|they|i|my|this|it) (?:do not|don't|won't
    |refuse to|cannot|can't|doesn't|isn't|am not|is not|does not)(?: [\w'$%-]+){0,14}? (?:i'm|i am|i|consider me)
     (?:will |'ll )?(?:gone|out|done|leaving|walk\w*|quit|resign)
eithe & badge resig walk leave quit gone publi : either (?:[\w'.-]+ ){2,25}?or (?:[\w'-]+ ){0,8}?(?:hands? in (?:our
    |my|their) (?:badges?|notice|resignations?|keys)|walk|quit|are (?:all )?gone|go public|leave together)
stay quiet silen discr & depen hinge turns rests : (?:stay|keep|remain) (?:quiet|silent|discreet) (?:[\w'-]+ ){0,5}?(?:
    depends?|hinges|turns on|rests on)
repor self- : if (?:[\w'-]+ ){1,8}?(?:doesn't|does not|don't|do not|won't) (?:self-)?report (?:[\w'-]+ ){0,10}?i(?:'ll
    | will)\b
lapse proce : offer lapses|(?:will|shall|'ll) proceed (?:otherwise|accordingly|without (?:you|further notice))
expec & charge compl claim lawsu suit writ summo audit : (?:should|can|may|please) expect (?:an?|my|the) (?:\w+ )?(?:
    charge|complaint|claim|lawsuit|suit|writ|summons|audit)\b(?! (?:for|of) (?:expenses|hours))
case & withd remov delet pull publi repor : in case (?:[\w'-]+ ){1,8}?(?:is|are|was|gets?) (?:not |removed|denied
    |refused|delayed|ignored|changed)(?:[\w'-]* ){0,6}?i (?:will|shall|'ll) (?:withdraw|remove|delete|pull|publish
    |report)
might may & remem write tell & not : i (?:might|may) (?:remember|write|tell) (?:[\w'-]+ ){0,10}?(?:might|may) not\b
make expla force obli : (?:trust|hope|sure) (?:that )?you (?:will|would|won't) (?:not )?(?:make|force|oblige) me (?:to
     )?(?!feel|stay|laugh|blush)
relea hand unloc retur share keys passw code acces & paid accou arriv clear settl signe & once when after until : (?:
    release|hand over|unlock|return|share|give (?:you|back)) (?:[\w'-]+ ){0,9}?(?:keys?|passwords?|weights|credentials
    |code|access|notes|laptop|runbooks?) (?:[\w'-]+ ){0,6}?(?:once|when|as soon as|after|until) (?:[\w'-]+ ){1,8}?(?:
    paid|in my account|arrive[sd]?|cleared|settled|signed)\b
inter curio see fun & witho go goes runs fares cope : (?:it'll|it will|it would|would|will) be (?:interesting|fun
    |curious|instructive|amusing) to (?:see|watch|hear) (?:[\w'-]+ ){1,12}?(?:without|once i|after i|when i)\b
"""
