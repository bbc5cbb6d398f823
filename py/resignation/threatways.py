"""How people threaten: demands, hints and what will happen, unless; the first half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
pay settl sign relea give refun refund drop & nobod one word say silen quiet forge : (?:pay|settle|sign|release
    |give|refund|drop|grant)(?: [\w'-]+){1,8}? and (?:nobody|no one|i'll (?:say|keep|go)|i will (?:say|keep|go)|we
     can (?:all )?forget|you(?:'ll| will) (?:never )?hear|this (?:all )?goes away)
way custo press publi board clien & find finds finde make reach : (?:find|make)s? (?:their|its|his|her) way (?:to
    |into|onto) (?:the |a |your )?(?:customers?|clients?|press|public|board|regulators?|investors?|newspapers?
    |internet|journalists?|auditors?|media|wrong hands)
yours you & versi way part frien which ends end : (?:which|how|whether)(?: [\w']+){0,6}? is (?:entirely |now
     |completely )?up to you\b(?! (?:to (?:choose|decide) (?:the|a) (?:date|day|time)))
half most team & goes go come walks walk follow leave leaves : (?:if|unless|or)(?: [\w',-]+){1,12}? (?:half|most
    |all|the rest|some|much) of (?:the |my |our )?[\w]+ (?:goes|go|leaves?|walks?|comes?|follows?)
union press media autho regul minis audit inspe tribu inves board & meal field inter dim view delig hay : (?:have a
     field day|make a meal of|take (?:an|a (?:keen|close|dim|particular)) (?:interest|view)|make hay|be delighted
     to (?:hear|learn|know|read))
say tell confe stage exit talk : (?:what|everything) i (?:might|could|may) (?:say|tell|write|reveal|share|publish
    |remember)
above habit twice beneath : not above \w+ing|not beneath me|(?:not in the habit of|won't be|not one for|never)
     asking twice|embarrass(?:ing)? (?:you|people who|those who|this company|the company)
mista regre long & you : (?:would|will|'d|could) be a (?:\w+ )?mistake(?: [\w']+){0,3}? (?:you|for (?:you|the
     company))
revie onlin tonig post poste publi : or (?:the|my|a) (?:\w+ )?(?:reviews?|posts?|story|article|video|thread|files?
    |e-?mails?) (?:goes?|go|gets?|comes?) (?:up|out|online|live|public)
let can or & publi press court judge peopl world opini : or (?:we|i|you) can (?:let|leave|have|see|explain|tell
    |meet|settle|take)
answe reply befor weeke monda & were you would : if i were you(?:,? i(?:'d| would))?(?! (?:promote|hire|ask))(?:
     [\w']+){0,4}? (?:answer|reply|pay|settle|respond|think|reconsider|be careful|watch|move|sign|call|fix|worry
    |read)
consi empty gone vacan still & if unles : (?:if|unless)(?: [\w'.]+){1,10}? (?:is|are|am|'s) (?:still|not gone
    |here)(?: [\w'.]+){0,10}? (?:consider|find|expect|look for|treat|i(?:'m| am) gone|resign|gone)
like & you answe hear see : (?:you|they|he|she) (?:will|may|might|won't|'ll) (?:not )?(?:like|enjoy|appreciate)
     (?:it|what (?:i|you)|the answer|my answer|the result|how)
secre switc knows know back trapd door : (?:that )?(?:only i|nobody but i|no one else|nobody else) (?:knows?|can
    |could)(?: \w+){0,2}? (?:about|of|how|where|the|turn|stop|open)
repor journa journ tip press & calli call rung ring ringi phone tip email writi asked askin : (?:reporter
    |journalist|newspaper|blogger|press)(?: [\w']+){0,3}? (?:has|have|keeps?|is|are) (?:\w+ )?(?:calling|ringing
    |been|asking|writing|e-?mailing|interested|grateful|after)(?! (?:about the (?:open|launch|release)))
numbe reten uptim churn going get gets & unles nothi chang worse : (?:about to|going to|will|gets?) (?:get )?(?:a
     lot |much |far |considerably )?(?:worse|uglier|harder|costlier) (?:if|unless|before|for (?:you|the company))
patie restr temper nice next & run ran runni out thin end lost : (?:patience|restraint|temper|goodwill|politeness
    |niceness)(?: [\w']+){0,4}? (?:ran out|run(?:ning)? (?:out|thin)|is (?:over|gone|at an end|wearing)|at an end
    |has limits|exhausted)(?! (?:commut))
matte case job & inspe tribu court polic press regul labou labor lawye union : (?:make|become|be|turn) (?:this|it)?
     ?(?:into )?(?:a|one) (?:matter|case|job|question|subject) for (?:the |a |my |our )?(?:labou?r|tribunal|court
    |police|press|regulator|lawyers?|union|inspector\w*|authorit\w+|ombuds\w+)
whole made claim settl money paid : until (?:my|the|we|i|you) (?:claim|money|bonus|payment|have (?:talked|spoken
    |agreed|settled)|settle\w*|invoice)(?: [\w']+){0,4}? (?:settled|paid|money|terms|agreed|sorted|pay|honou?red)
    |made whole
bette settl : (?:you'd|you had|the company had|management had|he'd|they'd) better (?!qualified|placed)
think dare dream & even : (?:don't|do not) (?:you )?(?:even )?(?:think|dare|dream)(?: of| about| to)? ?(?:\w+ing
    |touch|try|test)
belie promi assur mark & end hear heari over stop last : (?:believe me|trust me|i can promise|i promise|i assure
    |make no mistake|mark my words|be assured)(?: [\w']+){0,4}? (?:this|it|you|i) (?:\w+ )?(?:not|won't|will)(?:
     [\w']+){0,3}? (?:end|over|last|stop|go away|hear|fight|drop|rest|forget|pay|regret)|people will (?:be
     )?(?:hear\w*|know\w*|talk\w*|learn\w*|find\w*)|not end (?:here|there|well|with this)
capab find : (?:what|how far) (?:i'm|i am) (?:capable|willing|prepared)|(?:don't|do not) want to (?:find out|know
    |see) (?:what|how)
shy shown fight loud pushe push harde pick : not shy (?:about|of|to)|pick a fight|push back (?:harder|hard|twice)
    |(?:i can|i will|i'll) (?:be|get) (?:very |really |quite |extremely )?(?:loud|noisy|nasty|difficult|ugly
    |persistent|awkward)|(?:not|n't) (?:someone|a (?:man|woman|person)) (?:you|who|to)
time scand avoid runni clock tick : time is running out|clock is ticking|(?:still )?avoid (?:a |any |the |more
     )?(?:\w+ )?(?:scandal|embarrassment|fight|lawsuit|court|trouble|unpleasantness|publicity|damage|escalation)
surpr wonde amaze & fell fail fails broke colla crash stopp : (?:surprised|amazed|wonder) if (?:[\w']+
     ){1,8}?(?:fell|fails?|failed|broke|collapsed?|crash\w*|stopp\w*|went down)
only one knows fix : (?:only (?:one|person)|nobody else|no one else)(?: [\w']+){0,3}? (?:knows?|understands?|can
    |able)(?: [\w']+){0,8}? (?:good luck|so (?:good luck|you|think)|suggest|think (?:about|carefully)|remember)
    |nobody but me
dead fail fails colla down broke break & witho after & your me i you : without me(?: [\w']+){0,8}? (?:dead|fail
    |collapse|down|broken|break|stop|die|fall|nothing|sink|lost)
betwe us stay quiet safe secre & if long until provi unles : (?:stay|remain|keep|is|are)(?: this| it)? (?:between
     us|private|quiet|safe with me|confidential|our secret)(?: [\w']+){0,4}? (?:if (?!you (?:like|prefer|wish))|as
     long as|provided|unless|so long as)
secur colla lever & code laptop data passw crede equip car proto invoi unpai : as (?:security|collateral|leverage|a
     guarantee|insurance)
befor day minut & not : not a (?:day|minute|second|moment|week) (?:before|earlier|sooner)|and not before\b
side story onlin : my (?:side of the|own|full|real|version of the) (?:story|version|account|events)(?:
     [\w']+){0,4}? (?:online|public|goes|out|told|heard|published|press|internet)
answe met respo & negat any bad attac attem disci : (?:any|every|each) (?:\w+ ){0,3}?(?:reference|attempt|move
    |claim|delay|action|comment|contact|pressure|threat|step|statement|deduction|interference)(?: [\w']+){0,4}?
     (?:will|shall) be (?:answered|met|responded|treated|followed|countered|matched)
warne warn remem & fail fails colla preve happe wrong : (?:i|you were|i have|i've) (?:had )?warn(?:ed)? (?:you
    |everyone|management)|remember (?:that )?(?:i|who) (?:warned|told|said|could)
audit inves inspe meeti & inter : make (?:your|the) (?:next )?[\w\s]{2,20} (?:very |really |extremely |quite
     )?(?:interesting|difficult|painful|awkward|memorable|unpleasant)
lette resig this & terms simpl doubl raise salar pay match offer or accep : (?:terms|conditions) (?:are|is) (?:very
     |quite )?(?:simple|clear|these|as follows|not negotiable|final)|or (?:accept|consider|treat|take|regard) this
     (?:letter|as)|(?:or|otherwise|if not) (?:this letter|my resignation|my notice|the letter) (?:stands|takes|is
    |becomes|goes)
resig & unles by monda frida immed : unless ~ (?:removed|fired|moved|replaced|reversed|raised|paid|matched|promoted
    |reinstated|dropped|withdrawn|resolved|corrected|changed|increased|approved|cancelled|granted) ~ (?:resign\w*
    |notice|leave|immediate\w*|walk|gone)
enoug eviden evide proof mater dirt infor & cause probl troub serio sink ruin end damag : (?:have|got|hold
    |collected|know) (?:more than )?(?:enough|sufficient|plenty of|ample|a lot of)(?: \w+)? (?:evidence|proof
    |material|dirt|information|data|to (?:cause|sink|ruin|end|damage|make|put))
draft paper suggo sugge fast act & lawye solic attor union : (?:lawyer|solicitor|attorney|union|counsel)s? (?:is
    |are|has|have) (?:already )?(?:draft\w*|prepar\w*|look\w*|ready|standing by|read\w*|on (?:it|standby)|waiting
    |working)
suggo sugge act fast quick : suggest (?:that )?you (?:act|move|pay|settle|respond|reply|call|reconsider|think|do)
     ?(?:fast|quickly|now|soon|before|again|it)?
rest stop until & every know knows pay truth justi : (?:not|won't|will not|never) (?:rest|stop|sleep|give up|let go
    |be satisfied)(?: [\w']+){0,3}? until
stop work tools deskt & if unles until or : (?:i will|i shall|i'll|i am going to) (?:stop|cease|down|suspend|halt
    |refuse) (?:all |any |my |to )?(?:work|tools|working|cooperat\w+|duties|services)
files copie copy prove & need shy : (?:copied|saved|kept|backed up|downloaded|taken) (?:the |all |every )?(?:files?
    |documents?|e-?mails?|messages|logs|records|data)(?: [\w']+){0,4}? (?:prove|against|need|show|protect|use|court
    |case)
forma sense legal outsi : (?:before|or) (?:i|we) (?:have to|am forced to|need to|must|go|make|take) (?:make
     )?(?:this|it|things|matters)? ?(?:formal|legal|public|official|outside|to (?:court|the press))|see sense
    |without (?:involving )?(?:outsiders|third parties|lawyers|the courts?)
decen thing right & nobod now befor other needs else : do the (?:decent|right|honourable) thing
could would might can & if felt wante liked wishe tonig : (?:i|we) could (?:easily |simply |just |also )*(?:switch
     off|turn off|shut|stop|delete|wipe|break|end|take|sink|bring|cripple|ruin|destroy|finish|kill)
easy hard : (?:the )?easy way or
cover keep expec : not (?:going to|willing to|prepared to) (?:keep )?(?:cover(?:ing)?(?: up)?|protect(?:ing)?
    |shield(?:ing)?|lie|lying|stay(?:ing)? quiet|keep(?:ing)? quiet|pretend(?:ing)?)|so expect (?:questions|calls
    |visits|trouble)|nothing (?:left )?to lose
shareh inves custo clien board press audit regul publi world & consi imagi think & real numbe truth saw knew heard
     say found : (?:consider|imagine|think(?: of| about)?) (?:what|how) (?:your |the |our )?\w+ (?:would|might|will)
it him her them eithe us & me or him : it(?:'s| is) (?:either )?(?:me|him|her|them|us|you) or (?:me|him|her|them|us
    |you|the \w+)\b
thing infor facts stuff & inter curio fasci : (?:things?|facts|information|plenty|a lot|stuff|matters)(?:
     [\w'-]+){0,5}? (?:that |which )?(?:the )?[\w\s]{2,30} (?:would|might|may|will|could) (?:find|be) (?:\w+
     )?(?:interest\w*|fascinat\w*|curious|surpris\w*)
frien contac someo : (?:spoken|talked|speaking|talking|friend|contact|source|someone|acquaintance|cousin)(?:
     [\w'-]+){0,4}? (?:at|from|with|in) (?:the |a )?(?:bbc|press|paper|newspaper|media|guardian|times|post|herald
    |journal|tribune|local|radio|news|telegraph|ft|verge|wired|techcrunch|reporter|journalist)\b
after : come after (?:you|the company|this|anyone|him|her)|(?:you|they|he|she|someone|management) (?:will|'ll|is
     going to|are going to) (?:all )?pay\b(?! (?:me|my|the|for (?:the|my)|out|in|by|a))
pay settl reins corre apolo raise fix give promo honou honor credi count match rever resto sort : (?:^|[:;,.]
     |please |kindly |either |so |just )(?:pay|settle|reinstate|correct|apologi[sz]e|raise|fix|give|promote|honou?r
    |credit|counter|match|reverse|restore|sort|remove|withdraw|retract|release|admit|drop)\b(?: [\w'%$-]+){1,14}?
     or (?:else|accept|consider|see|i|we|there|you|my|this|face|expect|find|watch)\b(?! (?:let me know|prefer|tell
     me))
hours days until close week frida & give givin allow grant manag hr them : (?:giv(?:e|ing)|allow(?:ing)?
    |grant(?:ing)?) (?:you|the (?:company|management|firm|board)|management|hr|them)(?: \w+)? (?:until (?!my|the
     handover)|till |\d+ |one |two |three |seven |ten |forty |a week|24|48|72)(?: ?[\w-]+){0,6}? (?:to|for|before
    |or)\b(?! (?:find|plan|prepare|hire|train|arrange|organi))
keys passw produ serve repos code proto data laptop crede & until unles once under stay remai keepi keep mine hold
     : (?:keys?|passwords?|credentials?|code|prototypes?|data|laptop|repo\w*|server|source)(?: [\w'-]+){0,6}?
     (?:stays?|remains?|are staying|is staying|will (?:stay|remain)) (?:with me|mine|where|in my|locked)
    |(?:keep(?:ing)?|hold(?:ing)?)(?: on to| onto)? (?:the |all |your |my )?(?:\w+ )?(?:keys?|passwords?
    |credentials?|code|prototypes?|data|laptop|repo\w*|source|equipment|car) (?:until|unless|as (?:security
    |collateral|leverage)|till|hostage)|nobody else has (?:the )?(?:keys|passwords?|access|credentials)
word call : (?:one|a single) word (?:from me|to)
or there won be & or : or (?:there|you) (?:won't|will not|will|'ll) (?:be|have|not)\b(?! (?:able|happy|fine|glad))
names : names will be|name names|naming names
damag harm : (?:how much|what|the|real|serious|lasting) (?:\w+ )?(?:damage|harm)(?: [\w'-]+){0,6}? (?:can|could
    |would|will|do|does|cause)\b
lawye : (?:got|have|need|hire|find) (?:\w+ )?(?:good|better|decent|excellent) lawyers?
only stay stayi & if unles corre raise paid salar : (?:only|not) (?:stay|staying|remain|remaining|continue
    |continuing|prepared to stay)(?: on)? (?:if|when|unless|once)\b
discr loyal : (?:so does|end of|ends?|and|my) (?:\w+ )?(?:discretion|loyalty|patience) ?(?:ends?|stops?|runs? out
    |expires?|is over|has a limit|has limits|only goes)
eithe or : either (?:i|my|we|you|the)(?: [\w'-]+){1,12}? or (?:the|i|my|this|a|you|it|we|there)\b(?: [\w'-]+){1,4}?
     (?:will|shall|goes|go|is|would|be|leave)
folde scree proof recor evide : (?:folder|file|drawer|stack|pile|archive|collection|backup|copy) (?:full )?of
     (?:screenshots|e-?mails|messages|recordings|evidence|receipts|proof|everything)|(?:rather|prefer) not (?:have
     to )?(?:share|use|show|publish|go into)
recru every indus town : (?:letting|let|telling|tell|make sure|warn|warning) (?:every|each|all|any|everyone|the
     (?:whole|entire|next))(?: [\w'-]+){1,6}? (?:what|how|why|not to|about|the truth|away|against|stay)(?! (?:to
    |runs?) )
anyth becau : if anything happens to (?:my|me)
next could counc newsp told : (?:could|may|might|will|would) (?:well )?be next\b
caref watch : (?:would|'d) (?:be|tread) (?:very )?careful(?:ly)? (?:if|what|how|about (?:what|how|who))|be (?:very
     )?careful (?:what|how|who|about (?:what|how|who))
warni warn told : (?:i'm|i am|am|consider yourself|been) warn(?:ing|ed)|can(?:'t|not)(?: later| then)? (?:say|claim
    |complain) (?:that )?(?:you|i|nobody|no one)(?: \w+){0,2} (?:told|warned|know|knew|say)
surpr trap bomb timer littl : (?:left|leave|planted|leaving|built in|hidden)(?: behind)? (?:you )?(?:a |some |one
     or two )?(?:little |small |nasty )*(?:surprises?|traps?|bombs?|time ?bombs?|gifts?|presents?|backdoors?) (?:in
    |for|behind|inside)(?! (?:everyone|my successor|you (?:all )?in the kitchen))|logic bomb|dead ?man's switch
    |kill ?switch
insis still notic force & ready prepa expec dont unpro not : (?:insist|force|hold) (?:on |me )?(?:[\w'-]+
     ){0,6}?(?:be ready|be prepared|expect|don't expect|prepare|you(?:'ll| will) (?:get|have|find))
away nobod : (?:get|gets|getting|got) away with (?:it|this|that|what)(?! (?:so|for so))
troub : (?:don't|do not) want (?:any |to (?:cause|make) )?(?:any )?(?:trouble|a fight|a scene|a fuss)[^.!?;]{0,12}
     but
truth & out end comes come : truth (?:[\w'-]+ ){0,8}?(?:comes? out|will out|come to light|always)
shall will do & publi : (?:do|say|tell|settle|finish|correct|air|fight) (?:it|this|that) (?:for you )?(?:in public
    |publicly|in the open|out there)
choic long make : (?:you have|there is|now you have) (?:a |one )(?:\w+ )?(?:choice|decision) to make|wouldn't
     (?:take too long|wait|leave it)
notic stand unles remov resig & unles until only if : (?:notice|resignation|letter|decision|it) (?:only
     )?(?:stands?|holds|remains|is final|counts?|takes effect|is valid) (?:unless|only if|until|if)
satis respo faili : (?:failing|without|absent|in the absence of) (?:a |an |any |your )?(?:\w+ )?(?:response|reply
    |answer|action|resolution|payment|settlement|apology|agreement|progress)(?: [\w'.-]+){0,6}? (?:i|we|this|the
     matter|it)\b(?! (?:assume|will assume|take it that|will take it))
memor long : (?:i|we) (?:have|'ve got) (?:a )?(?:very )?long memor
bridg burn : burn (?:every|all|some|any|the|a few) (?:\w+ )?bridges?(?<!not)
deser know tell right : (?:public|customers?|world|users|patients|investors|people|parents
    |voters) deserves? to (?:know|hear|be told|see)
decid twitt publi court press judge : let (?:twitter|the (?:public|press|internet|court|judge|tribunal|board|market
    |customers|world|law|regulator)|others|people|reddit|linkedin) (?:decide|judge|know|see|hear|deal|have)
next time hear heade paper : next time (?:you|we) (?:hear|see|speak|meet|talk)(?: [\w'-]+){0,4}? (?:it will|it'll
    |will|in|through|from|on)\b(?! (?:lisbon|lunch|person|the (?:pub|spring|summer)))
like being repor see & how & like enjoy feel : (?:see|wonder|find out) how (?:you|he|she|they) (?:would )?(?:like
    |enjoy|feel)(?:s)? (?:being|it|that|to be|when)
rest assur : rest assured (?:that )?(?:i|this|we|nobody|it)(?: \w+){0,3} (?:not|be|letting|tell|never|make|take
    |remember)(?! (?:leave|everything|a smooth|work|finish|complete|available|all|hand))
crosse cross rue : (?:rue|remember|curse) the day|crossed (?:me|the line|a line)
@strong & i we go going will ll : <i_will> <go> ~ <strong>
press media journ repor newsp polic ombud tribu labou labor court : (?:call|letter|visit|word|e-?mail) (?:to|from
    |with) the <strong>(?! (?:about|for) (?:the|our) (?:release|launch|product))
@strong & hear heari call lette news visit email mail summo claim quest : (?:hear(?:ing)?|call|letter|news|visit
    |e-?mail|summons|claim|questions) (?:\w+ ){0,3}?(?:from|by) (?:my|our|a|the|their) (?:\w+ )?<strong>
lawye attor solic union couns advoc barri : (?:my|our) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|union|counsel
    |advocate|barrister) ~ (?:will|shall|is going to|are going to|'ll|would be) (?:\w+ )?(?:file|sue|write|act
    |pursue|take|be in touch|contact|issue|commence|call|deal|see|lodge|respond|handle|have something)
@strong & unles faili if shoul : (?:if|unless|failing (?:which|that)|should) ~ (?:the |my |a )?(?:<strong>
    |auditors?|regulators?|authorities|public|customers?|board) (?:will|shall|is going to|are going to) (?:\w+
     )?(?:be (?:told|informed|in touch|contacted|notified)|hear|learn|know|receive|find out|see|get|read|file|write
    |act)
@weak & unles faili if shoul : (?:if|unless|failing (?:which|that)|should) ~ (?:auditors?|regulators?|authorities
    |public|customers?|board|investors?|everyone) (?:will|shall|is going to|are going to) (?:\w+ )?(?:be (?:told
    |informed|contacted|notified) (?!of the|when|by)|hear|learn|know (?:what|how|the truth|why)|find out|file)
claim actio proce compl lawsu artic publi repor : (?:claim|action|proceedings|complaint|lawsuit|report|publication
    |article)\b[^.!?;]{0,60}? will follow
@weak & @dirt & tell telli infor alert write writi conta let show showi send sendi publi share shari expla talk
     speak post posti inves know knows learn hear heari see find found read told hears notic get gets full under
     going go : <i_will> (?:<go>|know|love) ~ <weak> ~ <dirt>
@weak & inter fasci love like keen curio glad enter amuse happy surpr shock hate sorry enjoy : (?:<weak>) ~ (?:may
    |might|would|could|will|'d) (?:well |also |not |just |certainly |no doubt |be |very |really |all
     )*(?:interested|fascinated|love|like|keen|curious|glad|entertained|amused|happy|surprised|shocked|enjoy) (?:in
    |to|by|about|if) (?:\w+ )?(?:hear|know|learn|see|read|find|what|how|discover)
want like wish hate sorry sad shame embar happy & @weak & hear know learn see read find out told disco public
     publis : you (?:would not|wouldn't|do not|don't|surely don't|would hate|'d hate)(?: \w+){0,3} ~ <weak> ~
     (?:hear|know|learn|see|read|find out|told|discover)
hate sorry shame pity embar awkwa regre unfor sad : (?:would|'d|be|what) (?:also )?(?:hate(?! for you to hear)|be
     sorry(?! to hear)|a (?:great |real |terrible )?(?:shame|pity)|embarrassing|awkward|regrettable|unfortunate|sad
    |loath)(?: for me| for you| for us)? (?:if|for|to (?:have to|see|be forced|involve|drag|bring|make this)|were)
     ~ (?:come? out|came|found? out|find out|learn\w*|knew|public|publicly|known|hear|heard|leak\w*|press|surfaced?
    |emerged?|happen\w*|fell|fall|fail\w*|break|broke|collapse\w*|court|tribunal|regulators?|authorit\w+|lawyers?
    |media|journalist|involve|involved|others|escalate|ugly|formal|customers|clients|investors|word|light|reach\w*
    |same step|stop\w*|crash\w*)
press media journ publi inter linke twitt glass reddi viral : (?:go(?:es|ing)? (?:public|viral|to (?:the )?(?:press
    |media|papers|court))|<i_will> (?:be )?(?:publishing|posting) (?:this|it|everything|the whole|my story|all
    |about))(?! (?:with|about) (?:the|our|my) (?:news|launch|release))
read readi see seein hear heari : you(?:'ll| will| may| might| can|'re going to| are going to)(?: \w+)? (?:be
     )?(?:read|see|hear)(?:ing)? (?:all )?(?:about|of) (?:it|this|me|yourselves?|yourself)? ?(?:all )?(?:in|on
    |from) (?:the|court|linkedin|twitter|a|my)
glass revie blind linke reddi : (?:glassdoor|the reviews?|hiring sites|linkedin|reddit|blind) ~ (?:will|'ll|is
     going to|are going to|deserves?|get|gets|getting|hear|interesting) ~ (?:review|honest|truth|story|all
    |everything|interesting|post|know|it)|(?:honest|long|detailed|bad|frank|scathing|negative) (?:\w+ )?(?:review
    |post) (?:on|about|of) (?:glassdoor|the company|linkedin|you|this)
follo silen quiet silenc mouth story voice : <i_will> (?:stay|remain|keep|be|go|fall) (?:silent|quiet|quietly
    |silenced|my mouth shut)(?! about (?:the|my) (?:offer|new))|my silence|(?:keep|kept|keeping|hold|buy|bought
    |price of) my (?:mouth|tongue|silence)|silence ~ (?:has a price|comes at|cannot be bought|is not free)
unles & @pay : unless ~ (?:<paid>|<money>)(?: \w+){0,6} ~ (?:<i_will> (?:<harm>|<go>|leave|resign|quit|not|be|have)
    |there will|expect|you can|you will|you'll|this|the next)
unles : unless (?:you|the company|management|someone|i (?:get|am|receive|have|hear)|we (?:get|receive|hear)|my
    |these|this|it|all)(?: [\w'-]+){0,8}? (?:pays? |match|raise |raises |apologi|promot|fire[sd]? |remove|honou?r
    |withdraw|reinstat|compensat|fix|address|admit|compl[yi]|listen|paid|released?|settled?|cleared?|written
     confirmation|reverse)
if shoul faili other unles once until till else or in case event & i we undersigned ll will shall : (?:if|should
    |unless|failing (?:which|that|this)|otherwise|in (?:case|the event)|or else|if not|in default|else) ~ <i_will>
     (?:<harm>)
otherw other else faili failu non : (?:otherwise|or else|or i|or we|failing (?:which|that|this)|else|failure to ~
    |non ?payment ~|in default) (?:\w+ )?(?:this|it|things|i|we|you|the matter|expect|there) (?:\w+ ){0,3}?(?:goes
     public|escalate\w*|will be (?:escalated|reported|constrained|forced|compelled|taken|no (?:handover|notice))
    |consequences|constrained|compelled|forced|get ugly|'ll have to|will have to|legal|shall|will (?:be left|go
    |escalate|lodge|proceed|contact|report|approach|file|initiate|assume you))
failu failin faili non delay refus defau breac withh attem short less : (?:failure|failing|non ?payment|delay
    |refusal|default|any(?:thing| (?:attempt|retaliation|interference|delay|further|less|breach|move))|withholding
    |attempts?)(?: [\w'-]+){0,14}? (?:will|shall|would|may|must|'ll) (?:be |also |only|leave |then )*(?:taken|acted
    |met|result|lead|force|compel|cause|have|trigger|answered|resisted|followed|reported|treated|constrain|oblige
    |me|us|regretted|escalated|considered)
anyth short less : (?:anything|something|any offer|a penny|a day|one day) (?:\w+ )?(?:less|short|later)(?:
     [\w'-]+){0,5}?,? (?:and|will|is|means|would) (?:\w+ ){0,3}?(?:gloves|i|consequences|war|court|unacceptable
    |public|you|met|regret)
glove peril heads conse reper fallo price regre sorry suffe rue : gloves (?:come|are) off|at your (?:own )?(?:peril
    |risk)\b|on your own heads?\b|(?:there (?:will|would|may|could|must) be|face|suffer|bear|facing|expect|aware of
    |live with|prepared for|accept|answer for|dire|legal|serious|without) (?:the |\w+ )?(?:consequences
    |repercussions|fallout)|consequences (?:for (?:you|the company)|will follow|are on you)|(?:you|they|(?:the
    |this) company|management|everyone)(?:'ll| will| are going to|'re going to| may| might| shall)(?: \w+){0,2}
     (?:regret|be sorry|pay (?:for|dearly|the price)|rue|wish you had|suffer|learn the hard|come crawling|answer
     for|not get away|lose (?:far |much )?more|see what happens)
"""
