"""How people are sarcastic: the good word for the bad thing; the first half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
secre best kept cheap : best-?kept secret
rarel seldo & much so promi few littl : (?:rarely|seldom) (?:has|have|did|was|were) so (?:much|many|few|little)
lacks lack makes make : (?:lacks?|lacked|misses|saves|loses) in (?:\w+ ){1,3}it (?:makes?|made|more than makes
    |spends|has) (?:up )?(?:for )?in (?:meetings|slides|silence|noise|politics|paperwork|chaos|drama|excuses
    |e-?mails)
hear new strat plan : (?:i hear|apparently|i'm told|word is) (?:that )?the (?:new |latest |next )?(?:strategy|plan
    |vision|idea|roadmap)
equal inclu every & ignor lost misin under tired confu : (?:everyone|everybody|all) (?:is|was|are|were) (?:equally
    |just as) (?:ignored|lost|misinformed|underpaid|tired|confused|unhappy|overworked|undervalued)
clear only thing signp worki exit : only (?:thing|part|sign|door|place|process)(?: [\w']+){0,4}? (?:clearly
    |actually|ever|that works|working|signposted|on time|reliable|functioning)
import call promo appar : important to us|(?:was|were|is|are|am|did),? apparently\s*[.!]
memor & worke twice once heati lift car park : (?:treasure|cherish|savou?r|remember) the (?:memory|day|time|week
    |hour)(?: [\w']+){0,6}? (?:worked|twice|once|almost|nearly|apologi\w+|listened|answered)|memories,? (?:most
    |some|all) of them
means no raise conce : no means no|at least where \w+ (?:are|is) concerned
bless thick skin : thicker skin|patience of (?:a saint|job)|nerves of steel
value share deepl & pleas honou priv joy : (?:company|place|team|firm|leadership|management) (?:that|which|who)
     (?:so )?(?:values?|prizes|treasures|cares|believes|listens|loves)(?: [\w']+){0,4}? (?:so (?:deeply|much|dearly
    |highly|little)|shareholders|slides|meetings|spreadsheets|silence|(?:more|above) (?:than|all))
raise promo bonus got never : (?:raise|promotion|bonus|training|budget|holiday|lunch|thank you|feedback|review|desk
    |chair|laptop|credit|mentor\w*|team|answer)(?: that| which)? (?:i|we) (?:never|didn't|did not|almost|nearly)
     (?:got|get|had|saw|received|took|heard)
thank thanks grate kudos cheer cheers bravo appla congr hats hat medal & meeti stand stand weeke decis simpl easy
     whoev sched parki hot desk morale speed 6 free openp hotdes teach patie meani true nothing : (?:thanks?|thank
     you|kudos|three cheers|cheers|bravo|applaud|congratulations|congrats|hats? off|grateful|a medal)(?:
     [\w',.-]+){0,10}? (?:whoever (?:thought|decided|scheduled|invented|approved|came up|had)|to work (?:weekends
    |nights|evenings|late|overtime|unpaid|for free|through)|stand-?ups|hot ?-?desking|making (?:the|this|my|it)
     (?:\w+ )?(?:so (?:very )?(?:easy|simple)|decision so)|made (?:this|my|the) (?:choice|decision) (?:so |very
     )?(?:easy|simple)|parking|true meaning|meaning of (?:patience|despair|chaos|waiting)|without which i might
    |speed with which|other people's)
urgen : (?:where|in which|at which) \"?\w+\"? (?:actually |still )?(?:means|meant)
like last just & like fix : (?:just )?like the (?:last|previous|other) (?:one|two|three|four|five|six|seven|eight
    |nine|ten|\d+|time|dozen)\b|fix everything
capab hands ticke bug : in your (?:very |most )?(?:capable|safe|trusty) hands,? (?:all|along|together|and)
more than & miss : miss (?:the|my|our) (?:[\w-]+ ){1,4}more than (?:the|your|any|most|some|i|anyone)
playe : well played
if ever find & frame budge traini time : if you (?:ever|do) (?:find|get|manage|decide|discover)(?: [\w']+){0,8}?
     (?:frame|call me|let me know|send me a postcard|i'd love to|wake me|the news)|do frame it
feedb detai : (?:feedback|support|guidance|answers?|encouragement|praise|communication|instructions?)(?:
     [\w']+){0,5}? (?:so|always|ever so) (?:\w+ )?(?:detailed|thorough|helpful|clear|warm|prompt|generous)[:,]?
     \"?(?:fine|ok|no|none|nothing|silence|later|noted)
time life owe : time of my life(?: [\w',]+){0,8}? (?:owe|jira|excel|meetings|spreadsheets)
mind minds reade seems requi : read minds|mind ?-?readers?|crystal ball
hones value say sorry : (?:would say|could say|might say|like to say)(?: [\w',]+){0,8}? but (?:honesty|we|i (?:was
    |am|value|promised)|that would|lying|truth)
sadly sadne regre joy kiddi : \(?(?:just|only|not) kidding
glori splen epic magni journ : (?:glorious|splendid|epic|magnificent|illustrious|storied|meteoric|dizzying)
     (?:journey|rise|career|voyage|adventure|ride|time)
victi unluc poor next : next (?:victim|sucker|fool|mug|lucky (?:winner|person|soul)|poor|unfortunate|brave)
ministr minis depar : ministry of|department of (?:silly|redundan\w*|lost|broken|endless|slides)
aller : allergic to
ship sinki : sinking ship
thank peopl time & say : people who (?:say|know how to say|can say) (?:thank you|thanks|please|hello|good morning)
cry once : don't all (?:cry|cheer|applaud|clap|rush)
told : told you so\b
wonde : wonderful opportunity to (?:work (?:every|all|nights|weekends|for free|unpaid)|be (?:ignored|paged|blamed)
    |watch|fix)
lying : don't (?:like|want to|believe in) lying
while : while it lasted \(
laste : lasted \(not\)
never : (?:thrilled|delighted|overjoyed) (?:to announce )?that i will never
never : never (?:have to )?(?:attend|sit through|see|hear|fill in|answer) another
yours : yours (?:sarcastically|bitterly|exhausted|ironically)
disti dubio rare singu uniqu : (?:rare|singular|dubious|unique|distinct) (?:pleasure|privilege|honou?r)
laid : laid end to end
cheri treas : i(?:'ll| will| shall) (?:always )?(?:cherish|treasure) the (?:certificate|mug|spelling|memory of
     (?:being|the outage|your))
emplo : employee of the month
nobod : nobody has been inconvenienced
parti : particularly the spelling
where : where else (?:would|could|can|does|will) (?:i|one|you|anyone)
educa : (?:it has been|it's been|what) an education\b
regre : only regret (?:is )?that i (?:could|did) not(?: be| get| have)? (?:\w+ )?(?:undervalued|ignored|longer|more
     of|paged|underpaid)
bolde : each with a bolder
call : to call it (?:a |an )?\"
for & certi : \(?certificate for
assur : rest assured (?:that )?(?:nobody|no one|i will not|the chaos(?! engineer))
alway ever usual : as (?:usual|always|ever),? (?:nobody|no one|management|leadership|you)
am appre cheer cheri grate kudos miss oblig remem thank treas & thank grate cheer kudos oblig appre cheri treas
     miss remem : (?:thanks?(?: you)?|thanks a (?:lot|bunch|million)|many thanks|my thanks|i am (?:so |very |truly
     |eternally )?grateful|grateful|cheers|kudos|much obliged|i appreciate|i(?:'ll| will| shall) (?:always |forever
     |fondly |long )?(?:cherish|treasure|miss|remember))(?: so (?:very )?much| very much| again| also| all| indeed|
     kindly)* (?:for |to all |you for )?(?:all )?(?:(?:the|your|those|all|these|of|my|a|such|so|many)
     ){0,3}(?:nothing|sleepless|pointless|endless (?:meetings|hours|reorgs|pings|on-call|deadlines|nights|weekends
    |promises|stand-?ups|e-?mails|rewrites|drama)|broken|empty|ignoring|ignored|wasting|wasted|grey hairs?|gray
     hairs?|ulcers?|headaches?|stress|anxiety|chaos(?! engineer)|drama|nightmares?|lies|bullshit|burn-?out
    |migraines?|weekend calls|late nights|unpaid|countless (?:hours|weekends|meetings|nights|reorgs)|therapy|trauma
    |(?:showing|teaching) (?:me|us) (?:how not|what not|what (?:bad|poor|terrible|awful)|exactly (?:how not|what
     (?:not|bad|poor))|the meaning of (?:chaos(?! engineer)|despair|burnout|patience)|that (?:loyalty|hard work
    |nobody|no one|effort))|making (?:my|this|the|it) (?:decision|choice|easy|so easy|life)|(?:finally
     )?(?:reminding|convincing) me (?:why|that i)|absolutely|never (?!giv|let|los|fail|tir|doubt|mak|say|judg|refus
    |forget|stop)|not (?:listening|promoting|caring|paying)|(?:the )?(?:two|three|four) a\.?m|(?:the )?\d ?a\.? ?m
    |the (?:calls|broken|pages|pager|alerts|chaos(?! engineer)|outages)|(?:the|a|your|all the|all your) (?:\w+
     )?(?:pizza|mushy|pep talks|empty|broken|unpaid|pointless|endless (?!patience|kindness|support|energy|good
    |curio)|excuses|silence|gaslighting|micromanagement|so-called|\"))
thank : thanks for nothing
thank : thanks,? (?:i guess|but no thanks)
thank : no thanks to you
thank : thanks a (?:bunch|lot for)
and every loser sucke & long : so long,? (?:and|suckers|losers|everyone)
good & luck : good luck (?:with that|finding (?:someone|anyone|another)|(?:running|keeping|fixing|debugging
    |maintaining|explaining|without|replacing)|you(?:'ll| will| are going to|'re going to) need)
best good : (?:best of luck|good luck)[^.;]{0,60}(?:need it|need (?:every|all)|going to need)
need : you(?:'re| are) (?:going to|gonna) need it
it & need : (?:you(?:'ll| will)|they(?:'ll| will)|the team will|god knows you(?:'ll| will)?|and you(?:'ll| will))
     (?:certainly |surely |really |definitely |all )?need it\b
enjoy happy have lucky wish & calls mess call pager outag fire fires ride show chaos spagh legac wreck alert meeti
     bonus debug maint explo firef expla hunti readi clean am : (?:enjoy|have fun(?: with)?|happy|lucky you,?|i
     wish you joy (?:of|with)) (?:the (?:on-call|pager|outages?|mess|fires?|ride|show|chaos(?! engineer)|spaghetti
    |legacy|3 ?am|wreck|alerts)|your (?:mess|outages?|pager|chaos(?! engineer)|fires?|meetings|bonus(?:es)?)
    |debugging|maintaining|firefighting|explaining|hunting|reading my|cleaning)
again alien anoth break brill chasi destr drivi final geniu getti ignor last lates losin makin manag maste new
     provi pushi ruini runni turni & congr bravo well kudos hats cheer appla round ovati clap : (?:congratulations
    |congrats|bravo|well done|kudos|hats off|three cheers|a round of applause|applause|standing ovation|slow clap
    |\*?clap\b)(?:,? (?:on|to|for|everyone|all|you|team|again|indeed))* (?:finally|at last|driving|losing|managing
     to|making it|breaking|once again|another|yet another|running|turning|proving|you (?:have |'ve )?(?:finally
    |managed)|the (?:geniuses|brilliant|masterminds)|alienating|chasing|destroying|ignoring|ruining|pushing|getting
     rid|your (?:latest|brilliant|new))
slow : slow clap
surpr : surprise,? surprise
what : what a (?:surprise|shock|shocker)\b(?! (?:party|it was to be))
shock : shocking,? i know
shock : shocker
could would & who : who (?:would|could) have (?:thought|guessed|known|imagined|predicted)
thoug : who(?:'d| would) have thought
knew : who knew\b
color : color me
colou : colour me
great how irony joy pleas wait well wonde : oh,? (?:wait|please|joy|well done|great|wonderful|the irony|how)
brave consi conve gener kind lovel nice noble origi thoug touch : how (?:generous|kind|thoughtful|convenient
    |original|nice|lovely|noble|touching|considerate|brave) of you
barel devas hardl heart never notic shock someh thril witho & sure : i(?:'m| am) sure (?:you|they|it|the|that)(?:
     \w+){0,4} (?:somehow|just fine without|barely notice|hardly notice|not even notice|never notice|devastated
    |heartbroken|shocked|thrilled to)
amaze delig devas heart shock thril : you (?:may|might|will|must) be (?:shocked|devastated|heartbroken|delighted
    |thrilled|amazed) to (?:hear|learn|read|know)
asked care cared cares expec liste matte notic would & that : not that (?:you|any(?:one|body)|it|they|i)(?:
     \w+){0,3} (?:care|cares|cared|notice|noticed|matters?|mattered|asked|listen\w*|expected|would)
notic : as (?:you|some of you) (?:may|might|must|will|would)(?: \w+)? (?:not )?have noticed,? (?:had|if|unless|but)
been bothe ever : had you (?:been|ever|bothered)(?: \w+){0,3} (?:paying|looked|attention|noticed|read)
award boss brain brill ceo cto deser direc first found gener geniu infin ivory leade manag maste medal olymp overl
     power strok textb vp wisdo world : (?:in (?:your|their|its) (?:infinite|great|boundless) (?:wisdom|generosity)
    |infinite wisdom|(?:our|your|the) (?:glorious|fearless|dear|beloved|esteemed|illustrious|brilliant|visionary
    |genius|supreme|mighty|almighty|exalted) (?:leaders?|leadership|management|managers?|ceo|cto|vp|founder
    |overlords?|director|boss)|overlords?\b|masterminds?|geniuses|powers that be|ivory tower|brain trust|stroke of
     genius|genius (?:idea|move|decision|plan)|brilliant (?:idea|decision|plan|move|strategy) (?:to|of|was)|master
     ?class in|textbook example of how not|world-class (?:chaos(?! engineer)|mess|incompetence|dysfunction
    |mismanagement)|award for|deserves? (?:a medal|an award|an oscar|a prize)|gold medal|olympic|first prize)
blast exper hoot maste real ride riot slice somet trip wild : it(?:'s| is|'s been| has been| was) (?:truly |really
     |certainly |quite |been |such )*(?:real\b|a (?:slice|trip|ride and a half|hoot|riot|wild ride|blast, (?:said
    |in the)|masterclass)|an experience\b(?! (?:i|that i|to|which|for which|full|and i|of))|something\b(?!\s+\w))
say : i(?:'d| would) (?:like|love) to say (?:that |it )(?:[\w']+ ){1,10}?but\b
could : i wish (?:that )?i could say(?: \w+){0,10}
would : would be lying
would : i would (?:be )?lie if
but not wrong : (?:an )?unforgettable,? (?:\w+ ){0,4}(?:not|for all the wrong|but)
wrong : for all the wrong reasons
good : not in a good way
miss : i(?:'ll| will| shall) (?:not|never) miss (?:the|your|this|these|those|a|working|being|any|you\b|our)
won : i won't (?:be )?miss(?:ing)? (?:the|your|this|these|those|a|working|being|any|you\b|our|much)
misse : won't be missed
miss : try not to miss me
miss : don't miss me too
don : don't (?:all )?(?:cry|cheer) (?:at once|too)
door : don't let the door
door : door (?:hit|hitting) (?:me|you)
allig felic hell loser never out ridda sucke would : (?:see (?:you|ya)|later|so long|farewell|adios|goodbye|bye
    |cheerio|ta-ta|peace),? (?:losers|suckers|wouldn't want|never|alligator|in hell|out\b|felicia|and good riddance)
ridda : good riddance
donke hell pigs : (?:hell|pigs|donkey) (?:freezes|fly|froze)
over when : (?:over my dead|when pigs)
right : yeah,? right
any anyon that you & if : as if (?:you|anyone|that|any of) (?:care|would|ever|cared|it)
deal shock surpr whoop : (?:big|huge|shock|quelle) (?:shock|surprise|whoop|deal)
sorry : sorry,? not sorry
sorry : sorry (?:for (?:having|daring|expecting|wanting|caring|ruining|being (?:right|good|honest))|if (?:my|this
    |that) (?:leaving|inconvenien|ruins|spoils|interrupt))
apolo condo sympa : my (?:deepest |sincerest )?(?:apologies|condolences|sympath(?:y|ies)) (?:to (?:whoever|the
     (?:poor|next)|my (?:successor|replacement)|everyone (?:still|who stays|left))|for (?:daring|expecting|having
     (?:dared|expected|thought)))
poor : poor (?:soul|sod|fool|bastard|souls) (?:who|that)
which : whichever poor
some : some poor (?:soul|sod)
agile agili align balan bonus chall colla compe const cultu decis empow ethic excel excit exper fair famil feedb
     flexi fun gener geniu growt helpf hiera impro innov leade manag mento merit onboa open oppor perfo plan plann
     prior proce profe promo quali raise reorg respo restr rewar right roadm safet senio strat suppo talen team
     tempo thank train trans unlim urgen value visio world : (?:(?:the|your|our|my|this|that|such|so much|all|of
    |for|called|a|an|any|with|and|by|new|great|annual|their|under|in) )\"(?:\w+ ){0,2}(?:leadership|leaders?
    |managers?|management|strategy|strateg\w+|vision\w*|culture|values|family|team|support|experts?|opportunit(?:y
    |ies)|mentor\w*|growth|transparen\w+|open door|open-door|feedback|bonus|raise|reward|promotion|thank you
    |work-life balance|innovation|innovative|agile|agility|flat hierarchy|urgent|urgency|temporary|priority
    |priorities|fun|flexib\w+|competitive|world-class|helpful?|constructive|generous|fair|professional\w*|senior
    |genius|talent|plan|planning|process\w*|decision|decisions|restructur\w*|reorgani[sz]ation|performance
    |unlimited|empower\w+|collaborat\w+|safety|responsib\w+|ethic\w+|quality|excellence|merit\w*|onboarding
    |training|roadmap|improvement|rightsizing|alignment|exciting|challenge)(?: \w+)?[,.]?\"
quote : (?:\w+ )?\(?air quotes\)?
quote : quote[-\s]unquote
"""
