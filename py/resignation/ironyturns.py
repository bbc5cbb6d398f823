"""How people are sarcastic: the good word for the bad thing; the second half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
appar call clear crazy far fashi fooli forbi heave kinde let naive obvio polit shall silly what : (?:if (?:you|one
    |we) can call (?:it|that|them)|if that is what (?:you|we)|for want of a (?:kinder|politer) word|shall we say
    |let's (?:just )?say|apparently,? (?:that|my|the|this|being|ten|loyalty|hard|nobody|quality|good|no)
    |obviously,? (?:my|the|nobody|no one|i was)|clearly,? (?:my|i was (?:only|just|never)|nobody|no one|hard
    |loyalty|quality|competence)|silly me|foolish of me to|how foolish|naively,? i|call me (?:crazy|old-fashioned
    |naive)|heaven forbid|god forbid|far be it from)
let may & may let : (?:may|let) (?:the odds|your (?:models?|pagers?|servers|stand-?ups|sprints|jira)|you (?:all
     )?(?:finally|one day|get what|enjoy the))(?: \w+){0,3} (?:ever|never|get|overfit|diverge|crash|ring|burn
    |deserve|learn|what|find|consequences)
leave : i leave you (?:with|in) (?:the (?:mess|capable)|your (?:mess|capable)|capable)
loss probl : (?:your|the company's|this company's) (?:loss|problem now)
circu monke probl : (?:not|no longer) my (?:problem|circus|monkeys)
behin call chaos meeti micro outag pager polit : i(?:'m| am) (?:so |really |terribly )?(?:sad|heartbroken
    |devastated|inconsolable) to (?:leave|go|give up|miss) (?:\w+ ){0,4}(?:meetings|outages?|pager|chaos(?!
     engineer)|micromanagement|politics|on-call|behind)
not : it(?:'s| is) not me,? it(?:'s| is) you
not : it(?:'s| is) not you,? it(?:'s| is) (?:me|actually you|the)
rivet : riveting
thril : thrilling (?:meetings|stand-?ups)
call jira meeti micro outag : joy of (?:\w+ ){0,3}(?:jira|meetings|on-call|micromanagement|outages)
being clean expla fixin never repor watch worki : (?:privilege|pleasure|honou?r|delight|joy) of (?:being (?:ignored
    |paged|woken|micromanaged|underpaid|blamed|yelled|overworked)|fixing (?:your|everyone|other)|cleaning up
    |working (?:weekends|nights|unpaid|for free)|never|watching (?:my|you|the|bad|good)|explaining|reporting to
     (?:someone|people|a))
dream : (?:living|working) the dream
place : best place to work
cares notic notice reads wonde remem : (?:in case|if) (?:any(?:one|body)|you)(?: \w+){0,3} (?:cares?\b|notic\w+
    |reads? (?:this|it|these)|wonder\w*|remember who i am|even (?:read|notice|care|know))\b(?! whether)
treat delig joy pleas privi honou honor thril glad luxur : what an? (?:treat|delight|joy|pleasure|privilege|honou?r
    |thrill|luxury|ride|surprise|shock|relief|triumph|gift|blessing|comfort|journey|way)\b (?:it (?:was|is|has
     been) )?(?:each|to (?:be the|learn|discover|find out|read|hear|be told|be (?:ignored|passed|paged|blamed
    |copied|asked|managed|overlooked)|watch|see (?:my|the|our|someone)|sit|wait|own))
how & lovel thoug gener kind consi refre touch conve funny ironic nice noble clever sweet origi inspi quaint brave
     wise charm remar fitti : how (?:very |truly |utterly |wonderfully )?(?:lovely|thoughtful|generous|kind
    |considerate|refreshing|touching|convenient|funny|ironic|nice|noble|clever|sweet|original|inspiring|quaint
    |brave|wise|charming|remarkable|fitting|reassuring|typical|delightful|marvellous) (?:that|of (?:you|them
    |management|the company|him|her)|to (?:hear|be told|learn|find|see (?:my|that)|discover|know|read))(?! (?:you
     (?:all )?came|everyone|it was))
thoug kind gener consi good big sweet decen nice : (?:it was|that was|was) (?:so |very |really |most |terribly
     |awfully |incredibly |truly |extremely )+(?:thoughtful|kind|generous|considerate|good|big|sweet|decent|nice
    |brave|noble) of (?:you|them|the company|management|him|her|hr) to (?!let|help|support|offer|send|visit|give me
     time|cover|give|take|welcome|teach|come|write|think of|stand|arrange|allow|bring|host|invite|wait|make time
    |listen|organi)
lucky : (?:lucky|poor|silly) (?:me|us|old me)\b|aren't (?:i|we) lucky|how lucky (?:i|we) (?:was|were|am|are)
needs sleep weeke lunch who & anywa right eh : who needs (?:[\w-]+ ){1,4}(?:anyway|right|when|after all)|who needs
     (?:sleep|weekends|lunch|holidays|a (?:raise|life|promotion|family)|evenings)
nothi : nothing (?:quite )?(?:says?|screams?|beats?|spells?) (?:\w+ ){1,4}(?:like|than)|nothing like (?:a|an|the
    |being|another) (?:\w+ ){0,4}?(?:redundanc\w+|layoffs?|reorg\w*|pay freeze|all-hands|meeting|deadline|3 ?am
    |midnight|restructur\w+|pip)
never so many few littl much & never so many : never (?:before |in my (?:life|career) )?(?:have|has|had|did|knew
    |known|seen)(?: [\w']+){0,4}? so (?:many|much|few|little|often)(?: [\w',]+){0,10}? so (?:many|much|few|little
    |often)|so (?:many|much) (?:[\w-]+ ){1,4}(?:said|saying|do|did|doing|achiev\w+|decid\w+|deliver\w*) so little
    |(?:copied|asked|invited|consulted|told)(?: [\w',]+){0,8}? so (?:much|many|often|little)(?: [\w',]+){0,6}? so
     (?:little|few|much)
truly reall quite visio vision such : (?:truly|really|quite|simply|such) (?:are |were |a |an )*(?:visionar\w+
    |geniuses?|masterminds?|inspirational|legendary|world ?-?class|pioneers?|magicians)(?:,? (?:if|in the|at|when
    |who))|no ?(?:one|body) does (?:\w+ ){1,3}(?:like|quite like|better than) (?:us|you|this)
keep great good fine excel stell : keep up the (?:great|good|excellent|fine|stellar|amazing|wonderful) work (?:of
    |on|with|at|in)? ?(?:ignoring|not|losing|driving|making|pretending|wasting|breaking|failing|confusing|never
    |annoying|the (?:ignor|layoff|reorg|silence))|(?:great|good|nice|excellent|fine|stellar|bang-up|cracking|superb
    |brilliant|fantastic|amazing|top) (?:job|work|going|effort|show|move|call|timing)(?: [\w',-]+){0,8}? (?:only
    |except|until|really|ruin\w*|broke\w*|los(?:t|ing)|drove|driving|broken|everyone left|nobody|nothing|well done)
wonde marve : (?:does|did|works?|worked) wonders for (?:one's|my|the|your|our|morale)
much like rathe : much like (?:my|the|your|our) (?:\w+ ){0,3}(?:lunch|raise|pay|promotion|bonus|holidays?|breaks?
    |promises|weekends|budget|roadmap|career|strategy|appreciation|reviews?)|about as \w+ as (?:a|an|the)|as
     (?:useful|helpful|welcome|transparent|subtle|clear|common|reliable|likely|rare) as (?:a|an|the|mud)\b(?!
     (?:result|team|tool))
luck & enoug won't will need help even : (?:all )?the luck(?: in the world)?(?: [\w',;]+){0,10}? (?:need|enough
    |help)|luck(?: [\w',]+){0,6};? (?:with that|you'll|it won't)
inclu visio bankr : if the (?:vision|goal|plan|aim|idea|strategy|intention|point) was (?:to )?
open door polic & shut close locke : open ?-?door(?: policy)?(?: [\w',-]+){0,14}? (?:shut|closed|locked|nobody|wall
    |empty|never|revolving|exit)
partic espec most impre legen impec exemp : (?:most|so|truly|very|really|quite|is|was|are|were) (?:impressive
    |legendary|impeccable|exemplary|inspiring|inspirational|unforgettable|unparalleled|remarkable|second to none
    |the stuff of legend|a marvel|admirable|breathtaking|priceless|masterly|masterful|artful|unrivalled|unmatched
    |unique)(?:,? (?:as ever|as always))?[,:;]? (?:particularly|especially|which is why|considering|given|in that
    |the way|if|when|as ever|as always|right|until|just|apart)
timin : (?:your |the |impeccable |perfect |exquisite |wonderful )?timing(?:,)? (?:as ever|as always|could not have
     been better|couldn't have been better|was impeccable|is impeccable|was perfect|was exquisite|was a
     masterpiece)(?! when you)
bask glow appre adula : bask in|glow of your|(?:outpouring|flood|avalanche|wave) of (?:gratitude|appreciation
    |thanks|recognition|praise|sympathy|feedback)
conte welco consu : i,? for one\b
rumou rumor hear legen told : (?:rumou?r|legend|word) has it|(?:i'm|i am|so i'm) told (?:that )?(?:there(?:'s| is)
    |it(?:'s| is)|people|some|daylight|weekends|the sun|the exit)|mythical|so-called|much ?-?(?:vaunted|heralded
    |promised)|oft-?promised|you so often (?:spoke|speak|promised|mention)
recom anyon enjoy & appro waiti meeti chaos wait : (?:recommend|perfect|ideal|paradise|heaven|great place|dream)(?:
     [\w']+){0,5}? (?:for|to) (?:anyone|those|people|everyone|someone|whoever) who (?:enjoys?|loves?|likes?|wants?
    |thinks|collects?|finds?|dreams?) (?:[\w-]+ ){0,3}?(?:waiting|approvals?|meetings?|chaos|being|never|shouting
    |paperwork|forms|pain|unpaid|surprises|drama|firefighting|no |not |ambiguity|spreadsheets|slides|silence
    |politics)
pizza nearl made : (?:pizza|fruit|mug|t-?shirt|stress ball|beanbag|table tennis|webinar|yoga|sandwich|sticker|tote
     bag|cupcakes?|ping ?-?pong|plaque|certificate|voucher|gift card|biscuits?|doughnuts?|donuts?)\b(?:
     [\w',%-]+){0,14}? (?:nearly|almost|instead of|in lieu of|made up for|compensat\w+|pay rise|raise|bonus|salary
    |holds?|more than (?:my|the)|retention|morale|cured|solved|appreciat\w+|ten years|years of service|door)
    |(?:raise|bonus|pay rise|increase|increment)(?: [\w',%-]+){0,8}? (?:to buy|buy|bought|afford|sandwich|coffee
    |pizza|nearly a)
longe lette ticke prior jira : (?:was going to|would have|meant to|wanted to) (?:write|say|send|thank|add|finish
    |stay)(?: [\w',]+){0,6}? but (?:the|my|nobody|it|no one|there|you|that) (?:\w+ ){0,4}?(?:ticket|jira|approval
    |budget|not prioriti[sz]ed|meeting|backlog|was cancelled|wasn't|weren't|printer|form|was no|wasn't any)|i would
     (?:thank|praise|mention|list|say)(?: [\w',]+){0,8}? but (?:there|i|you|it|they|nobody)(?: [\w']+){0,3}?
     (?:wasn't|weren't|none|no\b|can't|cannot|never|promised|mother|run out|have none|did not|didn't)
anoth year reorg : another (?:year|day|week|quarter|month),? another|yet another (?:\w+ )?(?:reorg\w*|restructur\w*
    |re-?brand|strategy|transformation|initiative|all-hands|reshuffle|pivot|manager)
meeti email could : (?:meeting|letter|call|conversation|career|all-hands|workshop|decade) (?:that |which )?(?:could
    |should|might) have been an? e-?mail|depths of (?:a|another) meeting|meetings? about meetings?
think fondl whene smell : think of you (?:\w+ )?(?:whenever|every time|when) (?:i )?(?:smell|see|hear|step|pass
    |feel|am woken|the|my|someone)|(?:whenever|every time) i (?:smell|step in|hear a (?:fire|car) alarm|see a
     (?:car crash|skip|dumpster|train wreck))
parad peopl great asset famil value & layof redun sack fired freez cuts laid : (?:greatest|most important|biggest
    |valued|best) (?:asset|resource|family|people)(?: [\w',]+){0,10}? (?:layoffs?|redundanc\w+|laid off|sacked
    |fired|freeze|cuts?|let go|right (?:before|after))|(?:like|a|one big|big happy) family(?: [\w',]+){0,10}?
     (?:layoffs?|redundanc\w+|laid off|sacked|fired|freeze|cuts?|let go)
delig thril overj honou glad grate please & passe overl ignor fourt third fifth again novel : (?:delighted|thrilled
    |overjoyed|honou?red|grateful|pleased|flattered|touched|moved|chuffed)(?: as i (?:am|was))?(?: [\w',]+){0,6}?
     (?:passed over|overlooked|ignored|passed up|skipped|forgotten|demoted|unpaid|made redundant|paged|yelled
    |blamed|sidelined|replaced|told at|woken)
only took years notic & took : it only took (?:you|them|management|the company|hr|three|two|four|five|ten|six|a|us)
unlim turns : turns? out (?:that )?(?:unlimited|the|my|your|loyalty|hard work|being|a|it|nobody|"|\w+) (?:[\w'\s-]+
     ){0,6}?(?:means?|meant|is worth|isn't|wasn't|doesn't|none|nothing|no one|not)\b|unlimited (?:holiday|vacation
    |pto|leave)(?: [\w',]+){0,8}? (?:none|nobody|never|no one|zero|unlimited(?:ly)?|not)
manda fun forced : (?:mandatory|compulsory|enforced|organi[sz]ed|forced|scheduled) fun|lost me at
hand clap appla round : (?:a )?(?:big|warm|huge|slow) (?:hand|round of applause|clap|cheer) (?:for|to)|slow ?clap
    |(?:give|take) (?:yourselves?|them|him|her) a (?:medal|pat|hand|round|bow|cookie)|take a bow|hats? off to
     (?:whoever|the (?:genius|person who|team that lost))
once repli answe : who (?:once|actually|never|almost|nearly|even) (?:replied|answered|read|listened|opened|said
    |noticed|smiled|remembered)
leade train trial must free : must have been (?:the |a )?(?:free trial|lost|an? (?:early|experiment|typo|mistake
    |test|joke|rounding)|asleep|cancelled|sleeping|invisible)
merge radio trans commu & learn found heard told discov read : (?:transparen\w+|communicat\w+|openness|honesty
    |candou?r)(?: [\w',]+){0,14}? (?:learn(?:ed|t)|found out|heard|discovered|read about|told|hear) (?:\w+
     ){0,6}?(?:from|on|in|via|through|by) (?:the |a |my )?(?:radio|cleaner|linkedin|news|press|intern|twitter
    |rumou?r|newspaper|competitor|corridor|lift|customers?|slack|wife|husband|car park|printer|toilets?|kitchen
    |gossip)|(?:learn(?:ed|t|ing)?|found out|finding out|hear(?:d|ing)?|discover\w*) (?:of|about|that)(?:
     [\w',]+){1,8}? from (?:the |a |my |our )?(?:cleaner|linkedin|radio|intern|newspaper|competitor|slack|gossip
    |security guard|receptionist|press|postman|canteen|instagram)
leave manag : people (?:don't|do not) leave (?:jobs|companies|bad jobs)|(?:leave|quit) (?:bad )?(?:managers|bosses)
toile fixed memor broke : (?:named|fixed|repaired|dedicated|remembered|painted|unveiled) (?:\w+ )?in my (?:memory
    |honou?r)|as i was in a queue|remember me as i was
scrap winds badge : (?:as soon as|once|when) i(?:'ve| have) finished (?:using|scraping|laughing|crying|burning
    |counting)
searc mythi : in search of (?:the |that |a )?(?:mythical|legendary|fabled|elusive|so-called|famous|lost)
    |(?:mythical|fabled|elusive|legendary) (?:work|promotion|raise|bonus|budget|roadmap|training|documentation
    |quarter|strategy)
green gras commi : (?:not|n't|never) (?:\w+ )?(?:maintained|decided|run|managed|designed|approved|written) by (?:a
     )?committee
mondays monda worse : (?:way|ways) to make (?:mondays|things|it|work|life|my \w+|everything|us) (?:\w+ )?(?:worse
    |harder|longer|slower|miserable)
rest wish joy enjoy fun & calls mess call pager outag fire fires ride show chaos spagh legac wreck alert meeti
     bonus debug maint explo firef expla hunti readi clean am : (?:enjoy|have fun with|good luck with|i leave you
    |all yours|over to you)(?: [\w',-]+){0,6}? (?:mess|chaos|circus|fire|fires|wreck|nonsense|madness|zoo|ruins
    |ashes|spaghetti|disaster|catastrophe|bonfire|pager|on-?call|3 ?a?m)
put mildl polit kindl diplo : to (?:put|say|phrase) (?:it )?(?:mildly|politely|kindly|charitably|diplomatically
    |gently)|putting it (?:mildly|politely|kindly)|(?:to be )?(?:charitable|generous)(?:,| about it)
apprec gratef thank thanks cheers ta : (?:thanks?|thank you|ta|cheers|grateful|gratitude|appreciate|indebted
    |obliged|hat tip)(?: [\w',-]+){0,8}? (?:gaslight\w*|ignor\w+|migraines?|ulcers?|insomnia|sleepless|pointless
    |useless|empty|broken|hollow|unpaid|silence|nothing|lies|excuses|chaos|nightmares?|drama|grey hairs?|gray
     hairs?|burnout|micromanag\w+|meltdowns?|layoffs?|shouting|yelling|blame|backstabbing|anxiety|therapy|scars
    |headaches?|3 ?a\.?m|4 ?a\.?m|2 ?a\.?m|midnight|voicemails?|interruptions?|reorgs?|reorgani[sz]ations|u-turns?
    |endless meetings|holds? the door|doorstop|0\.\d|1%|0\.\d%|parking ticket|laid off|nobody|absolutely)(?!
     (?:(?:engineering|monkey) |we (?:survived|fixed|solved|got)))
miss & meeti three never won't forms : (?:won't|will not|not|never|hardly|scarcely) (?:going to )?(?:be
     )?miss(?:ing)? (?:the|your|this|these|those|a|working|being|any|our|much|hearing|seeing|his|her|sitting
    |filling)
educa exper lesso learn : (?:quite|been|some|such) (?:the|an?|some) (?:education|experience|adventure|journey|ride
    |eye-?opener|lesson|show|spectacle)\s*[.,!;](?! (?:and i am grateful|i will always|thank))|taught me
     (?:everything|exactly|a lot|more|so much|all i need)(?: [\w']+){0,5}? (?:not to|how not|never|about
     (?:patience|disappointment|waiting|lowering|despair|silence|low))
perha maybe next & perha maybe : (?:perhaps|maybe) (?:next time|one day|someday|if you|if (?:management|the company
    |leadership)|the|my|your|a|in (?:my|the next))(?: [\w',]+){0,10}? (?:before|instead|finally|actually|bother\w*
    |learn\w*|notice\w*|read (?:it|this|an)|listen\w*|pay people|will be fixed|reply|answered|rather than)
pay wor peopl : pay people what
inclu peers fellow fun cultu spiri : (?:culture|spirit|atmosphere|tradition|art|science|gift|knack|talent|flair
    |genius) (?:of|for) (?:\w+ )?(?:blame|fear|silence|ignoring|last-minute|surprise|panic|doing nothing|chaos
    |losing|missing|breaking|meetings|delay|confusion|turning|making (?:simple|easy)|hiring (?:and|your))
sure cours obvio clear natur : (?:of course|naturally|obviously|needless to say|predictably|unsurprisingly
    |inevitably)(?:,)? (?:nobody|no one|nothing|the (?:bonus|raise|promotion|money|budget|blame|credit)|it was
     (?:my|never)|i was (?:not|the last|never)|management|there (?:was|is) no|that)\b
promo bonus raise & someo anoth else nephe golf friend cousi car cars yacht : (?:promot\w+|raise|bonus\w*|pay rise
    |budget)(?: [\w',]+){0,14}? (?:someone else|nephew|golf|cousin|son-in-law|new cars?|yacht|company cars?
    |evaporated|vanished|disappeared|mysteriously|somehow)
"""
