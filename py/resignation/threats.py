"""How people threaten in a letter: the words that the check for threats and ultimatums looks for."""

from __future__ import annotations

CLASSES = {
    "i_will": (
        r"(?:(?:i|we)(?:'ll|'d|'m|'re|'ve)|(?:i|we|and|or|but|then|the undersigned|it) (?:will|would|shall|am|are|may|might"
        r"|can|could|must|should|have|intend|plan|mean|propose|won't|do|be|feel|fully|duly|then|now|simply|want|hereby))"
        r"(?: (?:will|would|shall|am|are|may|might|can"
        r"|could|must|should|have|had|intend|plan|mean|propose|be|been|not|no|never|also|then|now|simply|going|to|forced"
        r"|obliged|constrained|compelled|choice|option|alternative|but|personally|gladly|happily|certainly|immediately"
        r"|surely|feel|free|left|with|prepared|ready|willing|happy|hesitate|won't|don't|what|do|is|publicly|soon|next"
        r"|duly|fully|quite|want|like|hate|prefer|rather|afraid|tempted|able|only|just|straight|directly|need|all"
        r"|everything|otherwise|further|seriously|thinking|of|considering))*"
    ),
    "go": (
        r"go(?:ing)?|writ(?:e|ing)|talk(?:ing)?|speak(?:ing)?|turn(?:ing)?|tak(?:e|ing)|bring(?:ing)?|report(?:ing)?"
        r"|refer(?:ring)?|forward(?:ing)?|send(?:ing)?|contact(?:ing)?|call(?:ing)?|tell(?:ing)?|inform(?:ing)?"
        r"|notify(?:ing)?|involv(?:e|ing)|approach(?:ing)?|alert(?:ing)?|complain(?:ing)?|fil(?:e|ing)|lodg(?:e|ing)"
        r"|escalat(?:e|ing)|submit(?:ting)?|shar(?:e|ing)|post(?:ing)?|publish(?:ing)?|leak(?:ing)?|hand(?:ing)?"
        r"|giv(?:e|ing)|pass(?:ing)?|ring(?:ing)?|knock(?:ing)?|instruct(?:ing)?|engag(?:e|ing)|retain(?:ing)?"
        r"|hear(?:ing)?|email(?:ing)?|make|making|see|ensure|get|getting|let|phone|copy|copying|show|showing|seek"
        r"|seeking|pursue|pursuing|raise|raising|drag|dragging|meet|expose|exposing"
    ),
    "strong": (
        r"(?:press|media|journalists?|reporters?|newspapers?|papers|tabloids?|police|osha|eeoc|acas|nlrb|wrc|ccma"
        r"|ombudsm[ae]n|labou?r (?:office|board|commissioner|commission|inspectorate|inspector|department|court"
        r"|authorit(?:y|ies))|department of labou?r|tribunals?|courts?|inspectorate|taxman|tax (?:office|authorit\w+)"
        r"|news desk|television|parliament|mp|solicitors?|attorneys?|lawyers?|fair work(?: ombudsman| commission)?"
        r"|glassdoor|reddit|social media|hacker news|whistleblower \w+|data protection (?:authority|commissioner|office)"
        r"|legal action|court action|proceedings)\b(?! (?:data|model|tool|team|project|search|release|releases|kit|pack"
        r"|office of|room|coverage|filing|filings|requirements?|approval|review|order|date|system|case law|client))"
    ),
    "weak": (
        r"regulators?|auditors?|authorit(?:y|ies)|sec|ftc|fca|ico|hmrc|irs|hse|board|union|customers?|clients?"
        r"|investors?|shareholders?|everyone|everybody|public|world|internet|linkedin|twitter|ethics committee"
        r"|compliance|head office|chairman|chair|ceo|competitors?|industry|candidates|whole \w+|funders?|sponsors?"
        r"|partners|suppliers?|users|patients|parents|landlord|bank|insurers?|wife|husband|retailers?"
    ),
    "dirt": (
        r"what (?:really |actually )?(?:you|happened|happens|goes|went|is going|we|i know|this|the|has|they|was|he|she"
        r"|sort|kind)|the (?:truth|full (?:story|picture)|whole (?:story|picture|truth)|real (?:story|reason|figures"
        r"|numbers))|about (?:this|what|the way|your|how|the (?:real|fake|missing|churn|data|numbers|figures))"
        r"|how (?:you|this|the|we|i was|our|badly|it is|it was|people|things)|why (?:i|we|people)|of (?:this|what|your)"
        r"|exactly|that (?:you|the company|we)|(?:on|in) file|which version|everything"
    ),
    "money": (
        r"arrears|bonus(?:es)?|severance|expenses|overtime|encashment|salary|wages|dues|pay|payment|money|gratuity"
        r"|commission|equity|options|settlement|final (?:pay|salary)|relieving letter|experience letter|reference"
        r"|promotion|raise|rise|increment|hike|demands?|terms|conditions|apology|compensation|invoices?|leave|holiday"
        r"|vacation|payout|refund|reinstatement|reimbursed|payslips?"
    ),
    "paid": (
        r"paid|settled|cleared|released|reimbursed|honou?red|met|agreed|matched|credited|restored|apologi[sz]ed"
        r"|compensated|received|promoted|issued|signed|transferred|resolved|addressed|reinstated|withdrawn"
    ),
    "harm": (
        r"(?:tak(?:e|ing)|bring(?:ing)?|pull(?:ing)?|shut(?:ting)?|burn(?:ing)?|tear(?:ing)?) (?:[\w'-]+ ){0,6}?"
        r"(?:down|offline)\b|delet(?:e|ing)|wip(?:e|ing)|eras(?:e|ing)|destroy(?:ing)?|break\b|cripple|lock (?:you"
        r"|everyone|the)|pull the plug|encrypt|sabotag(?:e|ing)|disabl(?:e|ing)|corrupt|poison|kill (?:the|your|every)"
        r"|crash|withhold(?:ing)?|expos(?:e|ing)|leak(?:ing)?|go(?:ing)? public|nam(?:e|ing) and sham(?:e|ing)|ruin"
        r"|retaliat(?:e|ing)|fight(?:ing)? (?:you|this|back|it)|bury you|sue\b|suing|unbuild|undo (?:it|everything)"
        r"|walk(?:ing)? (?:out|off)|drag(?:ging)? (?:you|this|the)|see you in|make you|destroy"
        r"|switch(?:ing)? off|turn(?:ing)? off|revok(?:e|ing)|tak(?:e|ing) (?:further|legal|matters|the matter"
        r"|(?:this|it|my story) (?:further|public|elsewhere|higher|up)|all (?:necessary|available)|whatever|every"
        r"|appropriate|action)|escalat(?:e|ing)|pursu(?:e|ing)|act accordingly|stop work\w*|down tools|report (?:you|this"
        r"|it|everything|what)|speak (?:out|publicly)|initiate|commence|invoice you|charge you|leave (?:immediately"
        r"|at once|today|on the spot|right away|now|the same day)|not (?:hand|complete|finish|return|transfer|train|be"
        r" (?:responsible|silent|quiet)|give|sign|help|stay|cooperate|co-operate)|refus(?:e|ing)|mak(?:e|ing) (?:sure|your"
        r"|life|things|certain|it (?:very |really )?(?:difficult|public|known))|consider (?:my options|legal)"
        r"|tell (?:everyone|people|the|your|our)|publish|forward|hold (?:you|the company) (?:liable|responsible)"
        r"|have no (?:choice|option|alternative)|be (?:forced|obliged|compelled|constrained) to|find it necessary"
        r"|approach (?:the|a)|lodge|contact (?:the|a|my)|file (?:a|an)|quit (?:immediately|on|today|now)"
    ),
}
STEMS = {
    "@strong": (
        "press media journ repor newsp paper tablo polic osha eeoc acas nlrb wrc ccma ombud labou labor tribu court inspe"
        " taxma tax news telev parli mp solic attor lawye fair glass reddi socia hacke whist data legal proce"
    ),
    "@weak": (
        "regul audit autho sec ftc fca ico hmrc irs hse board union custo clien inves share every publi world inter"
        " linke twitt ethic compl chair ceo compe indus candi whole funde spons partn suppl users patie paren retai"
        " insur wife husba head bank"
    ),
    "@dirt": "what truth full story pictu about how why of exact that file which every",
    "@if": "if unles shoul faili other else until till once befor or in were non failu anyth witho provi when depen",
    "@pay": (
        "arrea bonus sever expen overt encas salar wages dues pay payme paid money gratu commi equit optio settl relie"
        " exper refer promo raise rise incre hike deman terms condi apolo compe invoi leave holid vacat payou refun reins"
        " reimb paysl match clear relea honou honor"
    ),
}
TABLE = r"""
bette settl : (?:you'd|you had|the company had|management had|he'd|they'd) better (?!qualified|placed)
think dare dream & even : (?:don't|do not) (?:you )?(?:even )?(?:think|dare|dream)(?: of| about| to)? ?(?:\w+ing|touch|try|test)
belie promi assur mark & end hear heari over stop last : (?:believe me|trust me|i can promise|i promise|i assure|make no mistake|mark my words|be assured)(?: [\w']+){0,4}? (?:this|it|you|i) (?:\w+ )?(?:not|won't|will)(?: [\w']+){0,3}? (?:end|over|last|stop|go away|hear|fight|drop|rest|forget|pay|regret)|people will (?:be )?(?:hear\w*|know\w*|talk\w*|learn\w*|find\w*)|not end (?:here|there|well|with this)
capab find : (?:what|how far) (?:i'm|i am) (?:capable|willing|prepared)|(?:don't|do not) want to (?:find out|know|see) (?:what|how)
shy shown fight loud pushe push harde pick : not shy (?:about|of|to)|pick a fight|push back (?:harder|hard|twice)|(?:i can|i will|i'll) (?:be|get) (?:very |really |quite |extremely )?(?:loud|noisy|nasty|difficult|ugly|persistent|awkward)|(?:not|n't) (?:someone|a (?:man|woman|person)) (?:you|who|to)
time scand avoid runni clock tick : time is running out|clock is ticking|(?:still )?avoid (?:a |any |the |more )?(?:\w+ )?(?:scandal|embarrassment|fight|lawsuit|court|trouble|unpleasantness|publicity|damage|escalation)
surpr wonde amaze & fell fail fails broke colla crash stopp : (?:surprised|amazed|wonder) if (?:[\w']+ ){1,8}?(?:fell|fails?|failed|broke|collapsed?|crash\w*|stopp\w*|went down)
only one knows fix : (?:only (?:one|person)|nobody else|no one else)(?: [\w']+){0,3}? (?:knows?|understands?|can|able)(?: [\w']+){0,8}? (?:good luck|so (?:good luck|you|think)|suggest|think (?:about|carefully)|remember)|nobody but me
dead fail fails colla down broke break & witho after & your me i you : without me(?: [\w']+){0,8}? (?:dead|fail|collapse|down|broken|break|stop|die|fall|nothing|sink|lost)
betwe us stay quiet safe secre & if long until provi unles : (?:stay|remain|keep|is|are)(?: this| it)? (?:between us|private|quiet|safe with me|confidential|our secret)(?: [\w']+){0,4}? (?:if (?!you (?:like|prefer|wish))|as long as|provided|unless|so long as)
secur colla lever & code laptop data passw crede equip car proto invoi unpai : as (?:security|collateral|leverage|a guarantee|insurance)
befor day minut & not : not a (?:day|minute|second|moment|week) (?:before|earlier|sooner)|and not before\b
side story onlin : my (?:side of the|own|full|real|version of the) (?:story|version|account|events)(?: [\w']+){0,4}? (?:online|public|goes|out|told|heard|published|press|internet)
answe met respo & negat any bad attac attem disci : (?:any|every|each) (?:\w+ ){0,3}?(?:reference|attempt|move|claim|delay|action|comment|contact|pressure|threat|step|statement|deduction|interference)(?: [\w']+){0,4}? (?:will|shall) be (?:answered|met|responded|treated|followed|countered|matched)
warne warn remem & fail fails colla preve happe wrong : (?:i|you were|i have|i've) (?:had )?warn(?:ed)? (?:you|everyone|management)|remember (?:that )?(?:i|who) (?:warned|told|said|could)
audit inves inspe meeti & inter : make (?:your|the) (?:next )?[\w\s]{2,20} (?:very |really |extremely |quite )?(?:interesting|difficult|painful|awkward|memorable|unpleasant)
lette resig this & terms simpl doubl raise salar pay match offer or accep : (?:terms|conditions) (?:are|is) (?:very |quite )?(?:simple|clear|these|as follows|not negotiable|final)|or (?:accept|consider|treat|take|regard) this (?:letter|as)|(?:or|otherwise|if not) (?:this letter|my resignation|my notice|the letter) (?:stands|takes|is|becomes|goes)
resig & unles by monda frida immed : unless ~ (?:removed|fired|moved|replaced|reversed|raised|paid|matched|promoted|reinstated|dropped|withdrawn|resolved|corrected|changed|increased|approved|cancelled|granted) ~ (?:resign\w*|notice|leave|immediate\w*|walk|gone)
enoug eviden evide proof mater dirt infor & cause probl troub serio sink ruin end damag : (?:have|got|hold|collected|know) (?:more than )?(?:enough|sufficient|plenty of|ample|a lot of)(?: \w+)? (?:evidence|proof|material|dirt|information|data|to (?:cause|sink|ruin|end|damage|make|put))
draft paper suggo sugge fast act & lawye solic attor union : (?:lawyer|solicitor|attorney|union|counsel)s? (?:is|are|has|have) (?:already )?(?:draft\w*|prepar\w*|look\w*|ready|standing by|read\w*|on (?:it|standby)|waiting|working)
suggo sugge act fast quick : suggest (?:that )?you (?:act|move|pay|settle|respond|reply|call|reconsider|think|do) ?(?:fast|quickly|now|soon|before|again|it)?
rest stop until & every know knows pay truth justi : (?:not|won't|will not|never) (?:rest|stop|sleep|give up|let go|be satisfied)(?: [\w']+){0,3}? until
stop work tools deskt & if unles until or : (?:i will|i shall|i'll|i am going to) (?:stop|cease|down|suspend|halt|refuse) (?:all |any |my |to )?(?:work|tools|working|cooperat\w+|duties|services)
files copie copy prove & need shy : (?:copied|saved|kept|backed up|downloaded|taken) (?:the |all |every )?(?:files?|documents?|e-?mails?|messages|logs|records|data)(?: [\w']+){0,4}? (?:prove|against|need|show|protect|use|court|case)
forma sense legal outsi : (?:before|or) (?:i|we) (?:have to|am forced to|need to|must|go|make|take) (?:make )?(?:this|it|things|matters)? ?(?:formal|legal|public|official|outside|to (?:court|the press))|see sense|without (?:involving )?(?:outsiders|third parties|lawyers|the courts?)
decen thing right & nobod now befor other needs else : do the (?:decent|right|honourable) thing
could would might can & if felt wante liked wishe tonig : (?:i|we) could (?:easily |simply |just |also )*(?:switch off|turn off|shut|stop|delete|wipe|break|end|take|sink|bring|cripple|ruin|destroy|finish|kill)
easy hard : (?:the )?easy way or
cover keep expec : not (?:going to|willing to|prepared to) (?:keep )?(?:cover(?:ing)?(?: up)?|protect(?:ing)?|shield(?:ing)?|lie|lying|stay(?:ing)? quiet|keep(?:ing)? quiet|pretend(?:ing)?)|so expect (?:questions|calls|visits|trouble)|nothing (?:left )?to lose
shareh inves custo clien board press audit regul publi world & consi imagi think & real numbe truth saw knew heard say found : (?:consider|imagine|think(?: of| about)?) (?:what|how) (?:your |the |our )?\w+ (?:would|might|will)
it him her them eithe us & me or him : it(?:'s| is) (?:either )?(?:me|him|her|them|us|you) or (?:me|him|her|them|us|you|the \w+)\b
thing infor facts stuff & inter curio fasci : (?:things?|facts|information|plenty|a lot|stuff|matters)(?: [\w'-]+){0,5}? (?:that |which )?(?:the )?[\w\s]{2,30} (?:would|might|may|will|could) (?:find|be) (?:\w+ )?(?:interest\w*|fascinat\w*|curious|surpris\w*)
frien contac someo : (?:spoken|talked|speaking|talking|friend|contact|source|someone|acquaintance|cousin)(?: [\w'-]+){0,4}? (?:at|from|with|in) (?:the |a )?(?:bbc|press|paper|newspaper|media|guardian|times|post|herald|journal|tribune|local|radio|news|telegraph|ft|verge|wired|techcrunch|reporter|journalist)\b
after : come after (?:you|the company|this|anyone|him|her)|(?:you|they|he|she|someone|management) (?:will|'ll|is going to|are going to) (?:all )?pay\b(?! (?:me|my|the|for (?:the|my)|out|in|by|a))
pay settl reins corre apolo raise fix give promo honou honor credi count match rever resto sort : (?:^|[:;,.] |please |kindly |either |so |just )(?:pay|settle|reinstate|correct|apologi[sz]e|raise|fix|give|promote|honou?r|credit|counter|match|reverse|restore|sort|remove|withdraw|retract|release|admit|drop)\b(?: [\w'%$-]+){1,14}? or (?:else|accept|consider|see|i|we|there|you|my|this|face|expect|find|watch)\b(?! (?:let me know|prefer|tell me))
hours days until close week frida : (?:giv(?:e|ing)|allow(?:ing)?|grant(?:ing)?) (?:you|the (?:company|management|firm|board)|management|hr|them)(?: \w+)? (?:until (?!my|the handover)|till |\d+ |one |two |three |seven |ten |forty |a week|24|48|72)(?: ?[\w-]+){0,6}? (?:to|for|before|or)\b(?! (?:find|plan|prepare|hire|train|arrange|organi))
keys passw produ serve repos code proto data laptop crede & until unles once under stay remai keepi keep mine hold : (?:keys?|passwords?|credentials?|code|prototypes?|data|laptop|repo\w*|server|source)(?: [\w'-]+){0,6}? (?:stays?|remains?|are staying|is staying|will (?:stay|remain)) (?:with me|mine|where|in my|locked)|(?:keep(?:ing)?|hold(?:ing)?)(?: on to| onto)? (?:the |all |your |my )?(?:\w+ )?(?:keys?|passwords?|credentials?|code|prototypes?|data|laptop|repo\w*|source|equipment|car) (?:until|unless|as (?:security|collateral|leverage)|till|hostage)|nobody else has (?:the )?(?:keys|passwords?|access|credentials)
word call : (?:one|a single) word (?:from me|to)
or there won be : or (?:there|you) (?:won't|will not|will|'ll) (?:be|have|not)\b(?! (?:able|happy|fine|glad))
names : names will be|name names|naming names
damag harm : (?:how much|what|the|real|serious|lasting) (?:\w+ )?(?:damage|harm)(?: [\w'-]+){0,6}? (?:can|could|would|will|do|does|cause)\b
lawye : (?:got|have|need|hire|find) (?:\w+ )?(?:good|better|decent|excellent) lawyers?
only stay stayi & if unles corre raise paid salar : (?:only|not) (?:stay|staying|remain|remaining|continue|continuing|prepared to stay)(?: on)? (?:if|when|unless|once)\b
discr loyal : (?:so does|end of|ends?|and|my) (?:\w+ )?(?:discretion|loyalty|patience) ?(?:ends?|stops?|runs? out|expires?|is over|has a limit|has limits|only goes)
eithe or : either (?:i|my|we|you|the)(?: [\w'-]+){1,12}? or (?:the|i|my|this|a|you|it|we|there)\b(?: [\w'-]+){1,4}? (?:will|shall|goes|go|is|would|be|leave)
folde scree proof recor evide : (?:folder|file|drawer|stack|pile|archive|collection|backup|copy) (?:full )?of (?:screenshots|e-?mails|messages|recordings|evidence|receipts|proof|everything)|(?:rather|prefer) not (?:have to )?(?:share|use|show|publish|go into)
recru every indus town : (?:letting|let|telling|tell|make sure|warn|warning) (?:every|each|all|any|everyone|the (?:whole|entire|next))(?: [\w'-]+){1,6}? (?:what|how|why|not to|about|the truth|away|against|stay)(?! (?:to|runs?) )
anyth becau : if anything happens to (?:my|me)
next could counc newsp told : (?:could|may|might|will|would) (?:well )?be next\b
caref watch : (?:would|'d) (?:be|tread) (?:very )?careful(?:ly)? (?:if|what|how|about (?:what|how|who))|be (?:very )?careful (?:what|how|who|about (?:what|how|who))
warni warn told : (?:i'm|i am|am|consider yourself|been) warn(?:ing|ed)|can(?:'t|not)(?: later| then)? (?:say|claim|complain) (?:that )?(?:you|i|nobody|no one)(?: \w+){0,2} (?:told|warned|know|knew|say)
surpr trap bomb timer littl : (?:left|leave|planted|leaving|built in|hidden)(?: behind)? (?:you )?(?:a |some |one or two )?(?:little |small |nasty )*(?:surprises?|traps?|bombs?|time ?bombs?|gifts?|presents?|backdoors?) (?:in|for|behind|inside)(?! (?:everyone|my successor|you (?:all )?in the kitchen))|logic bomb|dead ?man's switch|kill ?switch
insis still notic force & ready prepa expec dont unpro not : (?:insist|force|hold) (?:on |me )?(?:[\w'-]+ ){0,6}?(?:be ready|be prepared|expect|don't expect|prepare|you(?:'ll| will) (?:get|have|find))
away nobod : (?:get|gets|getting|got) away with (?:it|this|that|what)(?! (?:so|for so))
troub : (?:don't|do not) want (?:any |to (?:cause|make) )?(?:any )?(?:trouble|a fight|a scene|a fuss)[^.!?;]{0,12} but
truth & out end comes come : truth (?:[\w'-]+ ){0,8}?(?:comes? out|will out|come to light|always)
shall will do & publi : (?:do|say|tell|settle|finish|correct|air|fight) (?:it|this|that) (?:for you )?(?:in public|publicly|in the open|out there)
choic long make : (?:you have|there is|now you have) (?:a |one )(?:\w+ )?(?:choice|decision) to make|wouldn't (?:take too long|wait|leave it)
notic stand unles remov resig : (?:notice|resignation|letter|decision|it) (?:only )?(?:stands?|holds|remains|is final|counts?|takes effect|is valid) (?:unless|only if|until|if)
satis respo faili : (?:failing|without|absent|in the absence of) (?:a |an |any |your )?(?:\w+ )?(?:response|reply|answer|action|resolution|payment|settlement|apology|agreement|progress)(?: [\w'.-]+){0,6}? (?:i|we|this|the matter|it)\b(?! (?:assume|will assume|take it that|will take it))
memor long : (?:i|we) (?:have|'ve got) (?:a )?(?:very )?long memor
bridg burn : burn (?:every|all|some|any|the|a few) (?:\w+ )?bridges?(?<!not)
deser know tell right : deserves? to (?:know|hear|be told|see)
decid twitt publi court press judge : let (?:twitter|the (?:public|press|internet|court|judge|tribunal|board|market|customers|world|law|regulator)|others|people|reddit|linkedin) (?:decide|judge|know|see|hear|deal|have)
next time hear heade paper : next time (?:you|we) (?:hear|see|speak|meet|talk)(?: [\w'-]+){0,4}? (?:it will|it'll|will|in|through|from|on)\b(?! (?:lisbon|lunch|person|the (?:pub|spring|summer)))
like being repor see : (?:see|wonder|find out) how (?:you|he|she|they) (?:would )?(?:like|enjoy|feel)(?:s)? (?:being|it|that|to be|when)
rest assur : rest assured (?:that )?(?:i|this|we|nobody|it)(?: \w+){0,3} (?:not|be|letting|tell|never|make|take|remember)(?! (?:leave|everything|a smooth|work|finish|complete|available|all|hand))
crosse cross rue : (?:rue|remember|curse) the day|crossed (?:me|the line|a line)
@strong & i we go going will ll : <i_will> <go> ~ <strong>
press media journ repor newsp polic ombud tribu labou labor court : (?:call|letter|visit|word|e-?mail) (?:to|from|with) the
 <strong>(?! (?:about|for) (?:the|our) (?:release|launch|product))
@strong : (?:hear(?:ing)?|call|letter|news|visit|e-?mail|summons|claim|questions) (?:\w+ ){0,3}?(?:from|by)
 (?:my|our|a|the|their) (?:\w+ )?<strong>
lawye attor solic union couns advoc barri : (?:my|our) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|union|counsel|advocate
|barrister) ~ (?:will|shall|is going to|are going to|'ll|would be) (?:\w+ )?(?:file|sue|write|act|pursue|take|be in touch
|contact|issue|commence|call|deal|see|lodge|respond|handle|have something)
@strong & unles faili if shoul : (?:if|unless|failing (?:which|that)|should) ~ (?:the |my |a )?(?:<strong>|auditors?|regulators?|authorities|public|customers?|board) (?:will|shall|is going to|are going to) (?:\w+ )?(?:be (?:told|informed|in touch|contacted|notified)|hear|learn|know|receive|find out|see|get|read|file|write|act)
@weak & unles faili if shoul : (?:if|unless|failing (?:which|that)|should) ~ (?:auditors?|regulators?|authorities|public|customers?|board|investors?|everyone) (?:will|shall|is going to|are going to) (?:\w+ )?(?:be (?:told|informed|contacted|notified) (?!of the|when|by)|hear|learn|know (?:what|how|the truth|why)|find out|file)
claim actio proce compl lawsu artic publi repor : (?:claim|action|proceedings|complaint|lawsuit|report|publication|article)\b[^.!?;]{0,60}? will follow
@weak & @dirt & tell telli infor alert write writi conta let show showi send sendi publi share shari expla talk speak post posti inves know knows learn hear heari see find found read told hears notic get gets full under going go : <i_will> (?:<go>|know|love) ~ <weak> ~ <dirt>
@weak & inter fasci love like keen curio glad enter amuse happy surpr shock hate sorry enjoy : (?:<weak>) ~
 (?:may|might|would|could|will|'d) (?:well |also |not |just |certainly |no doubt |be |very |really |all )*(?:interested|fascinated
|love|like|keen|curious|glad|entertained|amused|happy|surprised|shocked|enjoy) (?:in|to|by|about|if) (?:\w+ )?(?:hear|know|learn|see
|read|find|what|how|discover)
want like wish hate sorry sad shame embar happy & @weak & hear know learn see read find out told disco public publis : you (?:would
 not|wouldn't|do not|don't|surely don't|would hate|'d hate)(?: \w+){0,3} ~ <weak> ~ (?:hear|know|learn|see|read|find out|told|discover)
hate sorry shame pity embar awkwa regre unfor sad : (?:would|'d|be|what) (?:also )?(?:hate(?! for you to hear)|be sorry(?! to hear)|a (?:great |real |terrible )?(?:shame
|pity)|embarrassing|awkward|regrettable|unfortunate|sad|loath)(?: for me| for you| for us)? (?:if|for|to (?:have to|see|be forced|involve
|drag|bring|make this)|were) ~ (?:come? out|came|found? out|find out|learn\w*|knew|public|publicly|known|hear|heard|leak\w*|press|surfaced?
|emerged?|happen\w*|fell|fall|fail\w*|break|broke|collapse\w*|court|tribunal|regulators?|authorit\w+|lawyers?|media|journalist|involve|involved
|others|escalate|ugly|formal|customers|clients|investors|word|light|reach\w*|same step|stop\w*|crash\w*)
press media journ publi inter linke twitt glass reddi viral : (?:go(?:es|ing)? (?:public|viral|to (?:the )?(?:press|media|papers|court))
|<i_will> (?:be )?(?:publishing|posting) (?:this|it|everything|the whole|my story|all|about))(?! (?:with|about) (?:the|our|my) (?:news
|launch|release))
read readi see seein hear heari : you(?:'ll| will| may| might| can|'re going to| are going to)(?: \w+)? (?:be )?(?:read|see|hear)(?:ing)?
 (?:all )?(?:about|of) (?:it|this|me|yourselves?|yourself)? ?(?:all )?(?:in|on|from) (?:the|court|linkedin|twitter|a|my)
glass revie blind linke reddi : (?:glassdoor|the reviews?|hiring sites|linkedin|reddit|blind) ~ (?:will|'ll|is going to|are going to|deserves?
|get|gets|getting|hear|interesting) ~ (?:review|honest|truth|story|all|everything|interesting|post|know|it)|(?:honest|long|detailed|bad|frank
|scathing|negative) (?:\w+ )?(?:review|post) (?:on|about|of) (?:glassdoor|the company|linkedin|you|this)
follo silen quiet silenc mouth story voice : <i_will> (?:stay|remain|keep|be|go|fall) (?:silent|quiet|quietly|silenced|my mouth shut)(?! about
 (?:the|my) (?:offer|new))|my silence|(?:keep|kept|keeping|hold|buy|bought|price of) my (?:mouth|tongue|silence)|silence ~ (?:has a price|comes at
|cannot be bought|is not free)
unles & @pay : unless ~ (?:<paid>|<money>)(?: \w+){0,6} ~ (?:<i_will> (?:<harm>|<go>|leave|resign|quit|not|be|have)|there will|expect|you can|you will
|you'll|this|the next)
unles : unless (?:you|the company|management|someone|i (?:get|am|receive|have|hear)|we (?:get|receive|hear)|my|these|this|it|all)(?: [\w'-]+){0,8}?
 (?:pays? |match|raise |raises |apologi|promot|fire[sd]? |remove|honou?r|withdraw|reinstat|compensat|fix|address|admit|compl[yi]|listen|paid
|released?|settled?|cleared?|written confirmation|reverse)
if shoul faili other unles once until till else or in case event : (?:if|should|unless|failing (?:which|that|this)|otherwise|in (?:case|the event)
|or else|if not|in default|else) ~ <i_will> (?:<harm>)
otherw other else faili failu non : (?:otherwise|or else|or i|or we|failing (?:which|that|this)|else|failure to ~|non ?payment ~|in default) (?:\w+ )?
(?:this|it|things|i|we|you|the matter|expect|there) (?:\w+ ){0,3}?(?:goes public|escalate\w*|will be (?:escalated|reported|constrained|forced
|compelled|taken|no (?:handover|notice))|consequences|constrained|compelled|forced|get ugly|'ll have to|will have to|legal|shall|will (?:be left
|go|escalate|lodge|proceed|contact|report|approach|file|initiate|assume you))
failu failin faili non delay refus defau breac withh attem short less : (?:failure|failing|non ?payment|delay|refusal|default|any(?:thing| (?:attempt
|retaliation|interference|delay|further|less|breach|move))|withholding|attempts?)(?: [\w'-]+){0,14}? (?:will|shall|would|may|must|'ll) (?:be |also |only
|leave |then )*(?:taken|acted|met|result|lead|force|compel|cause|have|trigger|answered|resisted|followed|reported|treated|constrain|oblige|me|us|regretted
|escalated|considered)
anyth short less : (?:anything|something|any offer|a penny|a day|one day) (?:\w+ )?(?:less|short|later)(?: [\w'-]+){0,5}?,? (?:and|will|is|means|would)
 (?:\w+ ){0,3}?(?:gloves|i|consequences|war|court|unacceptable|public|you|met|regret)
glove peril heads conse reper fallo price regre sorry suffe rue : gloves (?:come|are) off|at your (?:own )?(?:peril|risk)\b|on your own heads?\b|(?:there
 (?:will|would|may|could|must) be|face|suffer|bear|facing|expect|aware of|live with|prepared for|accept|answer for|dire|legal|serious|without) (?:the |\w+ )?
(?:consequences|repercussions|fallout)|consequences (?:for (?:you|the company)|will follow|are on you)|(?:you|they|(?:the|this) company|management|everyone)
(?:'ll| will| are going to|'re going to| may| might| shall)(?: \w+){0,2} (?:regret|be sorry|pay (?:for|dearly|the price)|rue|wish you had|suffer
|learn the hard|come crawling|answer for|not get away|lose (?:far |much )?more|see what happens)
find see soon hard : you(?:'ll| will) (?:all )?(?:soon )?(?:find out|see|discover|notice|learn) (?:soon |for yourselves? |the hard |very )*(?:enough|way|how
 (?:much|little|long|many|badly|few)|what (?:happens|it))(?: [\w'-]+){0,8}? (?:without|i|me|runs?|depends?|happens|enough|way|when)\b
regre : live to regret|<i_will> make (?:you|them|sure you) (?:all )?(?:regret|pay|sorry)
warn warne warni ultim : (?:been|be|yourselves?|you are|i am|this is your|final|fair|last|formal|a) warn(?:ed|ing)\b(?! (?:light|label|message|system|sign|
threshold|from|in the logs|alert|about the))|ultimatum|consider this (?:as )?(?:a|my|your|an) (?:\w+ )?(?:warning|ultimatum|chance)
mark over heard forge forgi quiet last : mark my words|(?:this|it) is (?:not over|far from over|not the end)|not heard the last|(?:won't|will not|shall not|never)
 (?:forget (?:this\b|what you (?:did|have done) to|how (?:i was|you treat))|forgive|let (?:this|it) (?:go|rest|drop|lie)|go quietly|stand for|go away quietly)
watch back karma around : watch (?:your back|what happens|out\b)|what goes around|karma (?:will|is|has|comes|can|may)|watch (?:this space|how)
bodie burie secre dirt know skele enoug : bodies are|skeletons|(?:know|knows|have|seen|got) (?:far )?(?:too much|enough (?:to|about)|(?:all )?your secrets|
where (?:the|all|your) (?:bodies|skeletons|money|evidence|files)|things|more than you|all about|what (?:really|you did|happened))(?! (?:works?|fun|to do|about the (?:pipeline|model|team|stack|work)))
enemy enemi : (?:do not|don't|not|would not|wouldn't) want (?:me|us) (?:as|for|to be) (?:an |your )?enem|(?:make|made|making) an enemy
test push force tempt try cross under make : (?:don't|do not|not|never) (?:to )?(?:force|test|tempt|push|cross|provoke|try|underestimate|mess with|make)
 (?:me|my hand|my patience|us)\b(?! (?:to|feel|a|laugh|up))|(?:don't|do not) make me (?:do|regret|go\b|take|use|say|come|sue|call|involve|choose|tell)
caref twice hard wisel consi advis sugge inter wise : think (?:very |long and |again,? )*(?:carefully|twice|hard|again) (?:about (?:how|what|your|whether|this)
|before|on)|choose wisely|(?:in your|in the company's) (?:own |best |own best )+interests?|(?:i'd|i would|i) (?:strongly )?(?:advise|suggest|urge|counsel|
recommend|caution|think) (?:you|that you|the company)? ?(?:against|not to|to think|to reconsider|think|take this seriously|be careful|very carefully|to settle|
settle|pay|reconsider|to tread|tread|to consider carefully|twice)|you (?:would|'d) be (?:wise|well advised|foolish|unwise|smart) to|(?:tread|think) carefully
copie scree recor evide proof recei diary log logs emails email mails notes : i(?:'ve| have| also have| did| do have)(?: also| already| of course| all
| still)?(?: (?:kept|saved|got|made|taken|secured|collected|preserved|retained|keep|have|written|stored|documented))?(?: [\w'-]+){0,3}?
 (?:copies|screenshots?|recordings?|evidence|proof|the receipts|receipts for|a diary|a log|every (?:e-?mail|message))(?: (?:of|to prove|that|for|on|from))?
 ?(?! the (?:runbooks?|documentation|notes|slides|models?|papers?|data|tickets|training))(?:everything|it\b|what|how|every|all (?:of|your|the|our)|your|our
 (?:conversations?|calls|chats|meetings)|the (?:e-?mails|messages|conversations|chats|meetings|calls)|them|this|you|my (?:lawyer|protection|case|own)|which|in
 (?:a )?safe|and (?:i|will|am)|\s*[.;]|\Z)|i (?:have|do have) (?:the )?(?:receipts|proof)\b
copie scree recor evide email mails & hesit use publi relea share if unles need neces : (?:copies|screenshots?|recordings?|evidence|e-?mails) ~ (?:not
 hesitate|won't hesitate|use (?:them|it)|go and get|if (?:needed|necessary|pushed|it comes)|come out|released?|go public)
hesit : (?:not|never|n't) (?:\w+ )?hesitate to (?:use|take|go|make|report|escalate|involve|act|publish|pursue|sue|file|bring|expose|tell|inform|share|seek|defend
|approach)(?! (?:contact|a break|leave))
recip reaso cause hope : (?:nobody|no one|you|anyone|n't|not|never) (?:\w+ ){0,3}?(?:gives?|gave|giving|give) me (?:a|any|no|cause or|further)? ?(?:reason|cause) to
 (?!stay|smile|be|thank|doubt|look|celebrate|regret|complain|leave|feel|worry)
last final chanc oppor : (?:one|a|your|the|this is your) (?:last|final|one last) (?:chance|opportunity)(?! to (?:say|thank|see|work|study|visit|ask|learn|meet))
 (?:to|for you|before|\W)|last chance to (?:do|fix|put|make|pay|sort|set|change|resolve|match)
until till withi deadl have give giving : (?:you have|you've got|i (?:am )?giv(?:e|ing) you|i'm giving you|the company has|management has|you get|they have) (?:only |exactly
|just )*(?:(?:until|till) (?!now|then|i )(?:\w+ ){0,4}?(?:\d{1,2}(?:st|nd|rd|th)?|\w+day|noon|midnight|tomorrow|end of|close of)\b|(?:\d+|one|two|three|five|seven|
ten|fourteen|twenty-four|forty-eight|a|an)(?: \w+)? (?:hours?|days?|weeks?|fortnight|month)(?: (?:to (?!ask|prepare|plan|name|use|take|work)|or|before (?:i|this|it))|\s*[.;]|\Z))
by befor withi friday monda eod noon : (?:within|by|before|after)(?: the)?(?: next)? [\w\s-]{2,30},? or (?:else|i will|i'll|i shall|i am|face|expect|we will|there will|this|it|you)
 (?!prefer|would|need|want|can|may|like)
deman insis expec requi : (?:i|we) (?:hereby |therefore |now |also |must )?demand\b|i insist (?:that you|on (?:my|full|immediate|an apology|being paid))|my (?:demands|conditions|terms)
 (?:are|is|by|:)|(?:meet|accept|agree to|reject) my (?:demands|conditions|terms)|until my (?:terms|demands|conditions)
take leave offer : take (?:it|this|that|this offer|the offer|it all) or leave it
eithe : either (?:[\w'$%-]+ ){1,12}?or (?:i|we)(?:'m|'ll| am| will| do| go| leave| walk| quit| take)\b(?! (?:be (?:happy|glad)|can))|either (?:you|he|she|they|the company|management|my pay)
 (?:[\w'$%-]+ ){1,14}?or (?:i|you|this|we|lose|find)
or : (?:pay|give|make|do|fix|sign|promote|fire|match|apologi[sz]e|sort|put|raise|meet|get rid|honou?r|settle|increase|remove|move|change|reverse|release)(?: [\w'%$-]+){1,12}? or
 (?:else|face|find (?:yoursel|another|someone|a new)|lose me|(?:i|we)(?:'ll|'m| will| shall| am going to| am)? ?(?:walk|quit|go\b|leave|sue|tell|take|see you|gone|resign|make|out|report|do|done|publish
|will|expose|file)|watch|you(?:'ll| will)|expect)
choic yours decid depen decis : (?:the )?(?:choice|decision|ball) is (?:now )?(?:yours|in your court|up to you)(?! about the date)|(?:depends?|depending|hinges|rests|contingent|conditional) (?:\w+ )?(?:on
|upon) (?:you|how (?:i am|i'm|you)|whether (?:you|i|the|my)|your (?:answer|response|reply|behaviou?r|conduct|willingness)|what you)
coope hando notic discr handi silen goodw profe produ effor behav trans quiet next : (?:my|full|continued|any|this) (?:\w+ )?(?:co ?operation|hand ?over|discretion|silence|goodwill|professionalism|productivity
|effort|behaviou?r|transition) (?:will |is |are |to )?(?:\w+ )?(?:depends?|depending|hinges|conditional|contingent|subject to|in exchange|in return|ends?|stops?|only if|until|guarantee\w*)
guara discr respo accou : (?:cannot|can't|can not|no longer|not|unable to) (?:\w+ )?(?:guarantee|promise|vouch for|be (?:held )?(?:responsible|accountable|liable)) (?:for )?(?:what|my (?:discretion|silence|behaviou?r)|
discretion|anything|the consequences|any (?:damage|outage|loss)|how)(?! (?:to|documented))
exit inter plent lot say & depen whethe unles if whet : (?:could|might|can) (?:say|tell|write|reveal|share)(?: [\w'-]+){0,10}? (?:depends|whether|unless|if you)
until till unles witho befor once after when if no not : (?:will|shall|'ll|going to|i am|i'm|won't|refuse to|be|and) ?(?:not |no longer |only |be )*(?:withhold|hold back|holding|keeping|keep|refuse|release|releasing|hand over|return|doing any|
provide|transfer|share|sign|signing|give|giving|complete|train|document|work|start|do any|lift a finger|explain|support|help|attend|serve)(?: [\w'-]+){0,10}? (?:until|unless|till|once|only (?:when|after|if)|as long as|
before|if)
 (?:you (?:pay|settle|agree|match|meet|give|honou?r|apolog|have paid|do)|i (?:am|have been|get|receive|see)(?: \w+){0,2} (?:paid|money|payment|promised|compensated|apology|what|my|the)|(?:my|the) (?:\w+ )?<money>(?:
 \w+)?
 (?:is|are|has|have|reach|arriv|in|clear|paid|been|lands?|\W)|payment|someone (?:pays|apol))
until till unles once & @pay : (?:until|unless|till|once) (?:my|the|all|i|you|i'm|i've|your) (?:[\w'-]+ ){0,4}?(?:is|are|have been|has been|am|get|been|'m|receive) (?:\w+ )?(?:paid|settled|cleared|reimbursed|released|credited|in my account
|compensated|apologi[sz]ed|honou?red|promised|my (?:money|dues|bonus|salary))(?!(?: [\w']+){0,3} (?:on|by) (?:friday|monday))
no : (?:no|not a single|none of the|without|zero) (?:\w+ )?(?:raise|rise|pay|money|bonus|promotion|apology|increment|settlement|payment) (?:means )?(?:no|not) (?:\w+ )?(?:hand ?over|notice|work|documentation|
passwords?|code|transfer|
training|me)|no (?:\w+ )?(?:hand ?over|documentation|passwords?|keys|runbooks?|credentials|knowledge transfer|access|training|support)(?: [\w'-]+){0,6}? (?:until|unless|without|before) (?:i|you|my (?!last|final|succ)|the
 (?:bonus|money|pay|raise)|payment)
passw key keys crede admin acces token root & until unles once paid pay sugge hold only alone bonus think : (?:only|hold|have|keep|still) ~ (?:admin|root|only|passwords?|keys?|credentials) ~ (?:suggest|so (?:you|i|think)|until|unless|once|
without (?:me|which)|think)
only alone nobod built know unbui kick : only i (?:can|could|know how to|am able to) (?:fix|repair|restore|stop|restart|run|keep|open|decrypt|reset)|(?:remember|forget|don't forget)(?: that)? (?:i|who) (?:built|wrote|hold|have|made|set up|own|know)
oblig reaso inten : (?:feel|see|under|have|be) no (?:particular |further )?(?:obligation|reason|duty|need|intention|inclination) (?:to|of) (?:explain|help|hand|document|share|train|cooperate|fix|show|teach|answer|assist|stay quiet|keep)\w*
momen minut day insta secon : (?:the (?:very )?(?:moment|minute|day|instant|second)|as soon as|once|when)(?: that)? (?:you|i|my)(?: [\w'-]+){0,8}? (?:the|your|all|every\w*|nothing|jobs|it|things) (?:[\w'-]+ ){0,4}?(?:stops?|fails?|breaks?|goes? (?:down|dark|offline)
|collapses?|dies?|disappears?|falls?|crash\w*)(?! being my)|(?:stop|stops|fail|break|go down)(?: working)? the (?:day|moment|minute) (?:that )?i
witho once gone leave left after & survi colla fail fails crash break down uptim last fall falls apart run runs burn die : (?:your|everything|this place|(?:the|this) (?:company|business|team|platform|system)|production|the whole|things|nothing|you|how long
|it all)(?: [\w'-]+){0,5}? (?:will|won't|is going to|are going to|'ll|would|cannot|can't)(?: [\w'-]+){0,3}? (?:fail|collapse|crash|fall (?:apart|over)|go (?:down|dark|offline)|break(?: down)?|die|burn|survive|last)(?: [\w'-]+){0,5}? (?:without me|i|gone
|within (?:a|one|two|days|hours|weeks))\b
uptim survi happe long lasts : (?:see|watch|find out|wait and see) (?:\w+ )?(?:how (?:long|well|fast|far|soon|you)|what (?:happens|breaks|falls))(?: [\w'-]+){0,10}? (?:without me|i|i'm|up|alive|survive|lasts?|gone|apart)\b|(?:not|won't|never) survive(?: [\w'-]+){0,4}
 without me
break brea respo after fall fails wrong : (?:not|won't|cannot) be (?:held )?(?:responsible|accountable|liable|to blame) (?:for|if|when)(?: [\w'-]+){0,4}? (?:breaks?|fails?|happens?|goes?|falls?|collapses?|stops?|damage|outages?|loss\w*|follows?|i|once)
expect produ effor : (?:don't|do not|not to) expect (?:any|me to|much|a) (?:productivity|effort|co ?operation|help|support|handover|notice|favou?rs|(?:\w+ )?(?:stay|help|keep|work|hand|be (?:quiet|silent|nice)))
diffi hard hell painf ugly expen miser nightm : (?:make|making|made) (?:this|it|things|life|your (?:life|lives)|the next \w+|that) (?:as |very |really |extremely |so |a )*(?:difficult|hard|painful|ugly|expensive|unpleasant|public|hell|misery|miserable|nightmare)(?! (?:for me
|decision|to (?:go|leave|say|choose)))(?: as| for (?:you|the company|everyone|them)|\W|\Z)|(?:get|gets|turn|turns|become|becomes) (?:very |really |rather |pretty )?(?:ugly|messy|nasty|expensive)|hell to pay
fight every nail court : <i_will> fight (?:this|you|it|back|for what|tooth|with|any|every|the)(?! (?:cancer|disease|the (?:illness|fire)))|tooth and nail|bring (?:this|the|your) (?:company|place|firm|lab|whole thing) down|easy (?:way )?or the hard|the hard way\b(?! to| that)
takes take call email click butto finge hover post : (?:all|only thing) it (?:takes|would take|will take) (?:is|for me)|(?:one|a single) (?:phone )?(?:call|email|click|word|post) (?:to|from me|and|is all)|(?:finger|cursor|thumb) (?:is )?(?:hover|on the)|ready to (?:post|publish|send)
draft poste post thread blog & about drafte butto ready yet not whet : (?:drafted|written|prepared|typed) (?:a |the )?(?:\w+ )?(?:post|thread|article|blog|review|statement|letter to the (?:press|board|regulator|editor))
@weak & find discov see learn make think say & would might could : what (?:the )?<weak> (?:would|might|could|will)(?: \w+)? (?:find|discover|see|learn|make of|think|say)(?! (?:our|the) (?:new|launch|release))
if shoul unles until & retur hand hando sign train docum compl atten work serve finis share trans : (?:if|unless|should|until) ~ (?:<money>) ~ (?:am not|'m not|not|won't|will not|shall not|refuse)(?: going| be| able)*(?: to)? (?:return|hand|handing|sign|train|document|complete|attend|work|serve|finish|share|transfer)
faili : failing that you(?:'ll| will) (?:have to|need to|be)
next : (?:my|the) next (?:step|call|e-?mail|letter|move|stop|conversation|message|visit)(?: [\w'-]+){0,5}? (?:will|is|would|goes|to)(?: be)?(?: with| to)? (?:to )?(?:the |a |my |your )?(?:<strong>|<weak>)
no option choic leave alter : (?:leave|leaves|left|leaving|have|has|be|with) (?:me |us |the undersigned )?(?:with )?no (?:other )?(?:choice|option|alternative|recourse) (?:but|except|other than) to (?:take|go|report|escalate|contact|approach|seek|file|involve|make this|pursue|publish|inform|lodge|withhold
|stop|expose|speak|sue|refer|initiate|proceed)
const compe force oblig : (?:be|am|feel) (?:\w+ )?(?:constrained|compelled|forced|obliged) to (?:take|go|report|escalate|contact|approach|seek|file|involve|make this public|pursue|publish|inform|lodge|withhold|stop|expose|speak|sue|refer|initiate|proceed|initiate|move)|(?:compel|force|constrain|oblige)
 (?:me|us|the undersigned) (?:to|into) (?:take|go|report|escalate|contact|approach|seek|file|initiate|pursue|publish|act|court|move)
furthe furth highe elsew actio matte step : (?:take|taking|took|taken|carry|push|pursue|escalate) (?:this|it|the matter|matters|things|my case) (?:further|higher|elsewhere|up|all the way|to the (?:top|next level|board|ceo|md|chairman|regulator|authorities|union))(?! (?:with|in) my (?:own|new))
answe reply respo confi & deman withi by expec befor other faili unles : (?:i|we) (?:demand|expect|require|want|insist on)(?: [\w'-]+){0,6}? (?:answer|reply|response|confirmation|payment|settlement|apology|money|bonus|dues|reinstatement)(?: [\w'-]+){0,3}? (?:within|by|before|in)\b(?: [\w'-]+){1,6}? (?:or|otherwise|failing|else
|if not|after)
settl quick quiet : (?:settle|resolve|sort|deal with|handle|end|pay) (?:this|it|the matter|up|things|me)? ?(?:\w+ )?(?:quickly|quietly|amicably before|now before|while you)\b|(?:so )?easily (?:settled|resolved|avoided)|(?:can|could) (?:still )?be (?:settled|resolved|avoided|kept) (?:quietly|if|out of|between us)
involv invol drag bring : (?:hate|sorry|rather not|prefer not|not want|reluctant|loath) (?:\w+ )?(?:to )?(?:have to )?(?:involve|drag|bring in|go to|take this to|turn to) (?:the |a |my |any )?(?:<strong>|<weak>|hr|anyone|third parties|outside)|make me (?:go|turn|talk|complain|report) (?:\w+ )?to
warn reput image name brand indus : (?:nobody|no one|not one person|none)(?: [\w'-]+){0,3} (?:ever )?(?:works?|applies|joins?|hires?|buys?|trusts?|deals?) (?:here|for you|with you|you|from you|to you)\b|(?:ruin|destroy|damage|drag|tarnish) (?:your|the company's|this company's) (?:reputation|name|brand|career)|your reputation
 (?:will|is going|may|could)
peopl story stori everyo love : (?:people|everyone|journalists|the press|readers|investors|customers) (?:love|like|enjoy|adore) (?:a|this kind of|such) (?:good |nice )?(?:story|stories|scandal|gossip)
thing facts detai email messa truth stori story docum matte : (?:certain|some|these|other|many|a few|interesting|awkward|embarrassing|the|a lot of) (?:things|facts|details|e-?mails|messages|truths?|stor(?:y|ies)|practices|information|matters|documents)(?: [\w'-]+){0,6}? (?:may|might|could|would|will) (?:well |soon
|just |all |yet )?(?:come to light|come out|become public|be made public|end up in|surface|find (?:its|their) way|be of interest|reach|leak)
deser right & know truth : (?:public|world|customers?|users|press|investors|people|patients|everyone) (?:deserves?|has a right|have a right|ought|has every right) to (?:know|hear|see|learn)|(?:make|making) (?:sure|certain) (?:that )?(?:it|they|everyone|the (?:public|world)) (?:does|do|hears?|knows?|find)(?! (?:how to|who|where|what to))
try tries stop block conte enfor withh cut preve : (?:don't|do not|never|if you) (?:even )?(?:try|dare|attempt|think of trying) (?:to (?:stop|block|withhold|contest|keep|silence|delay|fight|enforce|hold|deduct)|me\b)|<i_will> not be (?:bullied|silenced|intimidated|stopped|ignored)|not afraid to|try (?:to stop me|me\s*[.!])
enfor conte chall fight block sue dispu withh : if you (?:choose to |decide to |try to |attempt to |dare to |insist on |do )?(?:enforc|contest|challeng|fight|block|sue|disput|withh|hold|deduct|refus|delay|ignor|reject|threaten|push|cross|touch|badmouth)\w*(?: [\w',-]+){1,14}? (?:i|we|you|expect|do not|don't|there|my)
make ensur see sure perso : <i_will> (?:make sure|make certain|see to it|ensure|see) (?:that )?(?:you (?:never|pay|regret|are sorry|lose|don't|do not|will)|your|<weak> (?:\w+ ){0,3}?(?:hears?|knows?|learns?|finds?|sees?|reads?|gets?|is told|are told|gets?) ~ (?:<dirt>))
ruin burn destr sabot delet wipe erase cripp shut take expos leak plug unbui : <i_will> (?:(?:take|bring|pull|burn) (?:half|most|all|your|every|some|down|the)(?: [\w']+){0,4}? (?:clients?|customers?|business|team|traffic) (?:down|with me)|(?:take|bring|pull|burn) (?:\w+ ){0,5}?(?:models?|systems?|servers?|service|pipelines?|production|everything|company|site|api|place|it all|you) (?:all )?(?:down|offline|with me)\b|take down (?:the|your|every) (?!old|staging|test|legacy)
(?:\w+ )?(?:models?|systems?|servers?|service|pipelines?|production|company|site|api)|(?:shut|turn|switch) (?:down|off) (?:your|every|all|production|everything|the (?:models|service|production|lights|pipelines|servers|whole))|(?:delete|wipe|erase|destroy) (?:your|every|everything|the (?:\w+ )?(?:weights|models?|data|code|
repo\w*|production|pipelines?|servers?|runbooks?|documentation)|all (?:the|your|of))(?! (?:\w+ )?(?:from|on) my)|(?:break|cripple|sabotage|poison|corrupt|disable|encrypt) (?:your|every|all|everything|production|the)|lock (?:you|everyone)|pull the plug|expose|leak|name and shame|ruin|unbuild|burn (?:it|this|every)|how to unbuild)
insur : insurance policy (?:in|against)|you need me more than|you (?:won't|will not) (?:like|enjoy) what
match consid resig & unles if other or by : (?:if|should)(?: [\w'$%-]+){2,18}? (?:then )?(?:please |kindly |you can |you may )?(?:consider|treat|take|accept|regard) (?:this|it|the above) (?:as )?(?:my )?(?:resignation|notice|final)
promo raise rise pay salar hike & find or else lose gone : (?:give|offer|pay|grant|promote) me (?:[\w'$%-]+ ){0,8}?or (?:i|you|find|lose|else|my)|(?:%|raise|rise|promotion|hike|more money)(?: [\w'$%-]+){0,4}? or (?:i|my|find|you|else)
match beat count & stay tear think recon remai conti : if (?:you|the company|they) (?:can|could|are able to|were to|will|would|do)?(?: \w+)? ?(?:match|beat|better|top)(?: [\w'$%-]+){0,8}? (?:i|i'm|i'd|we)(?:'ll|'m|'d| will| would| am| shall| can)?(?: [\w'-]+){0,3}? (?:stay|tear|think|reconsider|remain|continue|withdraw|forget)
gone leave walk quit done & if unles or : if (?:you|the company|management|they|i|my|this|it) (?:do not|don't|won't|refuse to|cannot|can't|doesn't|isn't|am not|is not|does not)(?: [\w'$%-]+){0,14}? (?:i'm|i am|i|consider me) (?:will |'ll )?(?:gone|out|done|leaving|walk\w*|quit|resign)
"""
# Words that show a condition to be a courtesy, or a matter of the work.
KIND = (
    "thank thanks grateful pleased glad gladly happy help helps helpful handover handing question questions enjoyed wiki cover"
    " assist lunch welcome prefer preferred convenient convenience suit suits suitable need needs needed require required"
    " support available reach reached phone email contact discuss meet meeting date dates earlier later agree agreed fine possible"
    " flexible extend extended extra longer schedule stay train training successor replacement runbook documentation document"
    " documented script alert alerts pipeline job jobs cluster server model models dashboard release ticket tickets bug bugs"
    " test tests vendor visa house home family travel train course study wish hope love miss visit vacation holiday calendar slot"
    " delete intended recipient file files laptop personal explain answer clear unclear know hear instruct otherwise confirm"
    " room time team colleague colleagues leave accept offer join work worked keep decided decide laptop badge return cost"
    " notes passes missed farewell good best kind kindly sorry forgive flag done used use useful finish finished like would week"
)
LEXICON = {
    "outside": (
        "press media journalist reporter newspaper bbc herald guardian tabloid police tribunal court lawsuit ombudsman"
        " inspectorate ministry taxman solicitor attorney lawyer barrister watchdog twitter reddit glassdoor blog headline"
        " prosecutor commissioner osha eeoc acas hmrc irs ico fca television podcast litigation regulator parliament"
    ),
    "if": "if unless should otherwise failing until till without either except else or",
    "shall": "i'll i'd will shall won't would could might we'll you'll cannot can't see expect face goes",
    "i": "i i'll i'd i'm i've me my we myself",
    "you": "you your yours you'll you'd you're you've company management boss firm employer directors hr anyone anybody nobody",
    "dues": (
        "pay payment paid payout salary wages bonus dues settlement severance arrears overtime invoice expenses gratuity"
        " encashment commission money compensation increment apology apologise apologize reinstate correct honour honor"
        " promised owed cleared demand refuse insist enforce deny denied withhold contest ignore badmouth fine deduct threaten"
        " retaliate block sack remove push force delay unpaid wrong treat treated lie lied blame cross touch mess fail failed"
        " satisfactory credit bully reject rejected"
    ),
    "harm": (
        "expose leak destroy wipe sabotage ruin drag sue burn damage hell regret rue suffer revenge cripple bury hurt ugly peril"
        " punish fight hostage dirt scandal reveal escalate blackmail walk fall collapse crash"
    ),
    "hint": "careful carefully unwise silence secret secrets truth consequences warned warning remember surprised interesting",
    "hold": "keys password passwords credential credentials root admin prototype prototypes backup backups repository code data",
    "keep": "keep keeping hold holding hostage lock locked refuse until unless withhold nobody without",
    "tell": "tell told talk speak spoken write call inform report going send show hear see find letting share post named placed sit",
    "not": "not won't never no nobody don't nothing refuse cannot can't",
    "until": "until unless till once before",
    "kind": KIND,
}
# What must meet in a sentence, and after the stroke what must not.
MEETINGS = """
dues if i shall - kind
outside if shall i - kind
outside tell you i shall - kind
outside harm - kind
outside hint - kind
harm if i you - kind
dues hold keep - kind
until not you i - kind
harm i shall you - kind
hold dues if you - kind
dues not until - kind
"""
