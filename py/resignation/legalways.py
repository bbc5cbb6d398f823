"""How people claim rights: laws, lawyers, courts and what is owed; the first half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
bindi bound : (?:not|n't|never) (?:\w+ )?(?:regard|consider|see|view|treat|accept|recogni[sz]e)(?: [\w'-]+){1,6}?
     as binding|not bound by
options vest veste equit share bonus & mine yours owed : (?:options|shares|equity|bonus|stock|units|commission)(?:
     [\w']+){0,6}? (?:vested|are|is) (?:\w+ )?(?:mine|my property|owed|due to me)
asked told made & sign signe state false untru : (?:asked|told|made|pressured|ordered) to (?:sign|approve|certify
    |confirm)(?: [\w']+){1,8}? (?:false|untrue|wrong|incorrect|misleading|backdated|a lie)
tribu court judge commi autho arbit & agree would surv survi decid matte hearin heari find view rule : (?:tribunal
    |court|judge|commission|arbitrator|authority)(?: \w+)? (?:would|will|may|to|can|is going to) (?:\w+ )?(?:agree
    |decide|find|rule|see|take|uphold|say|hear|judge|look)|(?:not|n't|never) (?:survive|stand up (?:to|before|in)
    |hold up (?:before|in))|(?:a|one) matter for (?:the )?(?:data|tribunal|court|commission|regulator|authorities
    |inspector|police|ombuds\w+|lawyers)|(?:for|at|before) the hearing\b
basis anyth signe agree contr owe : no basis in|(?:taken|read|understood|construed|treated|seen) as (?:my )?(?:an?
     )?(?:agreement|acceptance|admission|acknowledg\w+|consent|acquiescence|waiver)(?! of your kind)
resig leavi & remov pushe forced much drive : (?:not|n't|less) (?:so much )?(?:resigning|leaving|quitting)(?: so
     much)?(?: as| but) (?:being|have been|i am being|was)|being (?:removed|pushed|forced|driven|squeezed|edged
    |eased|frozen)(?: out)?\b(?! (?:from the (?:list|channel|repo)))
since after day week asked told compl joine union & taken moved remov exten cut colde demot ignor side sidel hours
     : (?:since|after|the (?:day|week|month) (?:after|that)) i (?:asked|told|complained|joined|reported|raised
    |requested|spoke|refused|objected|became|announced)(?: [\w',-]+){0,8}? (?:taken|moved|removed|extended|cut
    |demoted|ignored|sidelined|excluded|denied|stripped|blocked|punished|changed)|(?:extended|demoted|moved
    |disciplined|warned|transferred|suspended|removed)(?: [\w']+){0,3}? (?:the (?:day|week|month)|days|weeks|hours
    |immediately|shortly|right|just) after i (?:asked|told|complained|joined|reported|raised|requested|spoke
    |refused)
unpai inter hours stand overt : (?:want|claim|expect|demand|owed|seek) (?:my |the |all )?(?:unpaid|missing|withheld
    |outstanding) (?:hours|wages|pay|overtime|salary|shifts|commission|bonus)|with interest\s*[.,;]|never (?:been
     )?paid (?:for|my|the|a) (?:standby|overtime|on-?call|extra|hours|notice|any|night|weekend|holiday)
delet destr alter falsi sign backd hide : (?:told|asked|ordered|instructed|pressured|made) (?:me )?to (?:delete
    |destroy|alter|falsify|backdate|hide|shred|cover up|lie|mislead|forge|sign off)(?! (?:my (?:test|old)|the old))
condu bring end ended termi contr : (?:your|the company's|its) (?:conduct|actions|behaviou?r|failure|breach)(?:
     [\w']+){0,3}? (?:as )?(?:bring(?:ing|s)?|end(?:ing|s|ed)?|terminat\w+|amount\w*|repudiat\w*|left me|leaves me
    |forced|entitles?)|you (?:ended|terminated|broke|repudiated|abandoned|tore up) (?:this|the|my|our) contract
man men woman women white skin young older & third more paid gets earns promo servi prove : (?:a )?(?:man|men|male
     \w+|white \w+|younger \w+|colleagues?|others?) (?:doing|in|with|of) (?:my|the same|less|fewer|lighter
    |paler)(?: [\w']+){0,6}? (?:gets?|paid|earns?|promoted|more|preferred|third|is on)
bonus commi money sum & colle earned earne : (?:intend|mean|expect|plan|going) to (?:collect|recover|enforce|claim
    |be paid) (?:it|this|that|them|every|what|my)
choic real say : no (?:real|genuine|meaningful|free|actual) (?:choice|option|alternative|say)
forbi prohi requi guara colle agree & agree law statu : (?:collective agreement|works agreement|agreement|law
    |statute|legislation|award|charter) (?:\w+ )?(?:forbids?|prohibits?|bars|outlaws|does not (?:allow|permit)
    |rules (?:this|that) out|is (?:quite |very |perfectly )?clear|is not silent)|(?:statute|law) is not\b
compl recor prote notic : (?:on record|notice) that (?:this|i|the|you)(?: [\w']+){0,4}? (?:protected|complaint
    |grievance|claim|dispute|contest|reserve|unlawful|breach)
hands touch grope advan commen & compl moved repor hr only : complained about (?:[\w']+ ){1,4}?(?:hands|touching
    |advances|comments|jokes|remarks|behaviou?r|conduct)
tribu court labou labor ombud acas commi eeoc : tak(?:e|ing) (?:this|the|my|that) (?:\w+ )?(?:to|before) (?:an?
     |the )?<court>
expec deman clear settl relea entit payme & statu dues gratu encas terms : (?:statutory|legal|all|full|pending
    |outstanding|unpaid) (?:and final )?dues\b
legal : (?:you|the company|company|employer|firm|management|it) (?:are|is|'re) (?:\w+ )?(?:legally|contractually|by
     law) (?:required|obliged|bound|liable|obligated)
resig & fired sacke eithe choic told clear : (?:resign|quit|go) or (?:be|get|face) (?:fired|sacked|dismissed
    |terminated|pushed|let go|disciplin\w+)|choice (?:was|between)(?: [\w']+){0,3}? resign\w*
hours limit legal maxim : (?:legal|lawful|statutory) (?:limit|maximum|minimum)|(?:exceed\w*|beyond|over) (?:the
     |all )?(?:\w+ )?(?:limit|maximum)s? (?:set )?(?:by|of|in) (?:law|the law|statute|the act)
accep agree : (?:do not|don't|cannot|never) accept (?:that )?(?:my|the|your|this|any)(?: [\w']+){0,3}? (?:contract
    |terms|clause|law|decision|deduction|finding|reasons?|explanation|dismissal|outcome|allegation)
bindi writi promi : (?:promise|agreement|offer|letter|undertaking|commitment|contract)(?: [\w',]+){0,5}? (?:is|was
    |are|remains) (?:legally )?binding(?! on me)|(?:promised|agreed|offered)(?: [\w']+){0,4}? in writing
recor evide log diary docum & futur proce claim case incid legal : (?:kept|keep|have|keeping|made) (?:a |full
     |detailed |careful )*(?:records?|logs?|diary|evidence|notes)(?: [\w']+){0,6}? (?:incidents?|proceedings
    |claims?|case|harassment|bullying|conversations|treatment|hearing)
licen prope owner mine : (?:remains?|is|are|stays?) (?:\w+ )?my (?:own )?(?:intellectual )?property|(?:have|has|had
    |need|without|require) (?:no |a |an |any )?(?:licen[cs]e|permission) (?:to use|from me|for)
mater pregn leave sick parent paren & week day after came back retur plan pip demot role : (?:week|day|month
    |morning|moment)s? (?:after )?i (?:came back|returned|got back|told|announced|reported|complained|raised)(?:
     [\w']+){0,4}? (?:maternity|paternity|parental|sick leave|leave|pregnan\w*|complaint|concern|illness)
    |performance (?:improvement )?plan(?: [\w']+){0,6}? (?:after|week|maternity|complain\w*|because|retaliat\w*)
citiz burea acas union advis : citizens'? advice|advice bureau|law centre
sham biase rigge pretex kanga : (?:investigation|hearing|process|inquiry|redundancy|restructuring|appeal
    |consultation|procedure)(?: [\w']+){0,4}? (?:a )?(?:sham|pretext|biased|rigged|farce|predetermined|whitewash
    |stitch-up|foregone)|kangaroo court
forma & compl griev : (?:formal|official|written) (?:complaint|grievance|objection|protest|demand)\b(?! process
     tool)
posh : posh (?:act|policy|committee|complaint)
below minim under & wage pay paid : (?:below|under|less than|beneath) (?:the )?(?:\w+ )?(?:minimum|statutory|award
    |living|legal) (?:wage|pay|rate|minimum)
union lawye solic : union(?:'s|s)? (?:lawyers?|solicitors?|legal)
free will own & not never didn hardl : (?:not|n't|never|hardly)(?: [\w']+){0,4}? (?:of|out of|by) my own (?:free
     )?(?:will|choice|volition|accord)
contr guara insis promi : contract (?:guarantees?|entitles?|promises?|gives? me|states?|provides?|protects?)(?:
     [\w',]+){0,12}? (?:insist|and you|yet you|never|but you|did not|ignored|refus\w*)
dispu notif hereb : (?:hereby|formally|expressly|strongly) (?:dispute|object|contest|reject|protest|demand|claim
    |challenge)\b(?! (?:notify you (?:of|that) (?:my (?:resignation|decision|intention)|i (?:resign|am|will|have
    |intend|wish))))|i (?:dispute|contest|object to|protest(?: against)?|challenge) (?:the|this|that|your|any|my)\b
basis witho lack legal & used colle proce data taken : without (?:a |any |proper |my )?(?:legal|lawful) (?:basis
    |ground|authority)|(?:no|lacks?|any) (?:legal|lawful) basis
lette befor actio court & befor lette legal pre preac : letter before (?:action|claim|proceedings)|(?:pre ?-?action
    |legal) (?:letter|protocol|notice)\b(?! (?:team|period))
bring case proce court inten issue start commen : (?:bring|bringing|start|starting|issue|begin|commence|launch
    |initiate) (?:a |legal |court |tribunal |formal )*(?:case|proceedings|action|claim)\b(?! (?:study|to life|items
    |plan|for (?:the|our)))
entit right & consu infor heard rest break safe accom : (?:entitled|right) to (?:be )?(?:consulted|informed|heard|a
     hearing|accompanied|rest|breaks?|a safe)\b
fail faile failu duty safe : fail(?:ed|ure|s)? (?:\w+ )?in (?:its|your|their|his|her) (?:\w+ )?(?:duty|duties
    |obligations?|responsibilit\w+)|safe system of work|(?:its|your|their|company's) duty to (?:provide|protect|pay
    |ensure|consult)
manda requi provi stipu guara presc laid : (?:mandated|required|provided|stipulated|guaranteed|prescribed|laid down
    |demanded|requires|owed)(?: for)? (?:under|by|in) (?:the )?(?:\w+ )?(?:law|statute|act|legislation|award|code
    |constitution|labou?r \w+)\b(?! (?:i|my|of my))|(?:the |labou?r |employment )laws? (?:requires?|guarantees?
    |entitles?|provides?|gives?|mandates?|demands?|protects?)
tribu court : (?:see|meet) you (?:at|in|before) (?:the |an? )?(?:employment |labou?r )*(?:tribunal|court)
unten choic optio alter intol impos : (?:position|role|job|situation|life)(?: \w+){0,2} (?:untenable|intolerable
    |impossible)(?: [\w']+){0,8}? (?:choice|option|leave|resign|forced)|left (?:me )?(?:with )?no (?:other
     )?(?:choice|option|alternative)\b(?! (?:in|about) (?:food|date))
treat : treated (?:me )?(?:\w+ )?(?:differently|worse|less|badly|unfairly|with hostility) (?:\w+ )?(?:after|since
    |when|once|because|from the (?:day|moment))
chall conte fight test oppos resis : (?:challenge|contest|fight|test|oppose|resist|set aside) (?:the |my |this |any
     |your )?(?:\w+ )?(?:restraint|covenant|clause|non ?-?compete|restriction|non ?-?solicit\w*|bond|dismissal
    |demotion|deduction|suspension|warning)
expir lapse effec appli void : (?:restraint|covenant|clause|compete|restriction|solicit\w*|bond|agreement)(?:
     [\w']+){0,4}? (?:has expired|no effect|lapsed|never applied|does not apply|no longer (?:binds|applies))
subje acces priva consen conse messa email monit : (?:make|making|made|submit\w*|file|filing|filed|send|sending
    |lodge|raise|sar|my|a) (?:formal )?(?:\w+ )?(?:subject|data) access request\b(?! (?:tool|pipeline|model|system
    |portal|into|feature|queue))|(?:exercise|invoke|rely on|assert) my (?:\w+ )?(?:gdpr|data|privacy|legal
    |statutory) ?rights|(?:do not|don't|never|did not|withdraw my|without my) consent(?:ed)?\b(?: to)?|(?:read
    |monitor|record|access|search|open)(?:ed|ing)? my (?:private|personal) (?:messages|e-?mails?|phone|accounts?
    |calls|files|data|correspondence)
exerc asser invok rely : (?:exercis|assert|invok|enforc|stand(?:ing)? on|insist(?:ing)? on|rely(?:ing)? on)\w*
     (?:my|our) (?:\w+ )?rights
told advis infor under & lawye solic attor union legal : (?:told|advised|informed) by (?:a |my |an |the |our
     )?(?:\w+ )?(?:lawyer|solicitor|attorney|advis[eo]r|union)\b
prote : protected (?:employee|worker|class|group|person|category|by (?:the )?law|under)\b|law protects|protects?
     (?:people|employees|workers|whistle\w*|those|anyone) who
offen crime : (?:is|be|amounts? to|commit\w*|constitutes?|was|that's|it's) (?:\w+ )?(?:an? )?(?:\w+ )?(?:offen[cs]e
    |crime)\b(?! (?:data|novel|fiction))
unfai singl selec : unfairly (?:\w+ )?(?:selected|dismissed|treated|denied|sacked|demoted|passed|targeted|graded
    |singled|disciplined|excluded)|singled out (?:because|for|on)
lawfu legal statu right contr & wages salar pay dues holid leave overt entit bonus earni : (?:my|our|their)
     (?:lawful|legal|legally due|statutory|rightful|contractual) (?:wages|salary|pay|dues|overtime|entitlements?
    |bonus|rights?|earnings|share)
punis penal retri payba reven repri cost : (?:punish\w*|penalt\w+|penali[sz]ed|retribution|payback|revenge|reprisal
    |cost me(?: [\w']+){0,3}|consequence) (?:\w+ ){0,4}?(?:for|of) (?:\w+ )?(?:reporting|complaining|raising
    |speaking|whistle\w*|disclosing|flagging|refusing|objecting|my (?:report|complaint|disclosure|refusal))
sign signi & away : sign(?:ing)? away (?:my|any|all)
polic : (?:against|contrary to|void for|offends) public policy
paid earn earni : (?:paid|earn\w*|earning)(?: [\w']+){0,4}? (?:less|lower|under|below)(?: [\w']+){0,3}? than (?:my
     |the |any |every )?(?:\w+ )?(?:peers|men|male|counterparts|predecessor|white|equivalent)
unila chang cut alter reduc varie : unilateral(?:ly)?\b|(?:changed|cut|altered|reduced|moved|varied|removed
    |rewrote) my (?:\w+ )?(?:hours|contract|pay|role|terms|duties|salary|place of work|title|grade|commission
    |shift\w*)(?: [\w']+){0,3}? without (?:\w+ )?(?:agreement|consent|consult\w*|notice|asking|my)
misle lied decei falsi conce misre : (?:misled|lied to|deceived|falsified|concealed|misrepresented|misreported)(?:
     [\w']+){0,5}? (?:regulators?|authorit\w+|auditors?|investors?|tax|public|court|inspectors?)
recor & show : let the record show
recov claw clawb recla deduc repay : (?:recover|claw back|clawback|reclaim|deduct|set off)(?: [\w'-]+){0,6}?
     (?:resisted|not (?:recoverable|owed|due|repayable)|contested|disputed|challenged|isn't|unlawful|illegal)
    |(?:not|n't) (?:\w+ )?(?:recoverable|repayable)
right autho basis & no : (?:you|they|the company|management|he|she|nobody|hr) (?:had|have|has) no (?:legal
     )?(?:right|authority|legal basis) (?:to|in)\b
lieu : (?:require|demand|claim|insist on|expect|am owed|am due) (?:my |full |the )?(?:payment|pay) in lieu
witne : (?:have|got|there (?:is|are|were)) (?:a |many |several |two |three |enough )?witness(?:es)?\b(?!
     statements? (?:project|tool|data))
coerc : coerced|coercion
const unfai wrong unlaw illeg : (?:constructive(?:ly)?|unfair(?:ly)?|wrongful(?:ly)?|unlawful(?:ly)?
    |illegal(?:ly)?) (?:\w+ )?(?:dismiss\w*|discharg\w*|terminat\w*|fired|treat\w*|practices?|conduct|deduct\w*
    |acts?|actions?|withh\w+|discriminat\w+|orders?|instructions?|collected|scraped|obtained|restraint|removal
    |process|procedure|classified|denied)\b(?! (?:chatbot|classifier|data|model|tool|dataset|search|project
    |assistant|cases? (?:tool|data)))
illeg unlaw crimi fraud again lawfu legal enfor void inval : (?:is|was|are|were|be|been|being|as|seems|appears
    |amounts to|both|possibly|arguably|probably|clearly|likely|simply|plainly|quite|and|something|nothing short of
    |them|it|this|that|practices|done|act(?:ed|ing)|collected|used|behaved) (?:\w+ )?(?:illegal|unlawful|criminal
    |fraudulent|fraud|discriminatory|retaliatory|defamatory)(?:ly)?\b(?! (?:content|activity detection|detection
    |transactions?))|(?:against|broke|breaks?|breaking|broken|outside|contrary to|violat\w+|in breach of|by
    |flout\w*|ignor\w+|disregard\w*|beyond) (?:the |any |every |our |employment |labou?r |uk |indian |state
     |federal |eu |german |this country's |several )*laws?\b(?! (?:school|firm|degree|and order|of (?:large
    |averages)))|which the law (?:calls|forbids|prohibits)|the law (?:is (?:clear|on my side|quite)|says|requires
    |protects|does not (?:allow|permit)|forbids|prohibits|will)|illegality|unlawfulness
lawfu legal enfor void valid stand inval bindi bound stop force effec : (?:not|n't|never|no|cannot|nor) (?:\w+
     ){0,2}?(?:lawful|legal|legally|lawfully|enforce|enforceable|valid|binding|enforced)\b(?! (?:team|counsel
    |department|colleague|name|work|background|advice))|(?:no|any|little|without) (?:legal|lawful) (?:standing
    |basis|force|effect|validity|ground\w*|right|justification|reason|authority|cause|merit)|(?:unenforceable|null
     and void|legally void|void (?:under|in|as|for|from|and)|(?:is|are|was|as|be) (?:void|invalid|unenforceable|not
     binding)|does not bind|do not bind|not bound by|not (?:consider|regard|feel) (?:myself )?(?:to be )?bound)
legal lawfu : (?:legally|lawfully) (?:entitled|liable|responsible|owed|actionable|required|obliged|bound|have|has
    |must|mine|due|obligated|protected|speaking|you|stop|prevent|enforce|should)(?! (?:to (?:keep|give|serve|work
    |leave|start|live|maintain|retain|inform|notify))|by confidential)
legal : legal (?:action|proceedings|remed(?:y|ies)|recourse|claims?|redress|steps|avenues|options|dispute|battle
    |case|challenge|complaint|consequences|liability|responsibility|rights|entitlements?|backing|grounds?|position
    |standing|opinion|notice|demand|protections?|representation|route|means|help|aid|fight|measures|duty to (?:pay
    |protect|provide|consult|inform|make))(?! (?:classif|model|data|tool|search|team|work|assistant|research
    |project|summar))
breac viola infri contr disre broke break viola ignor flout abuse : (?:breach(?:es|ed|ing)?|violat(?:es?|ed|ing
    |ions?)|infring\w+|contraven\w+|disregard\w*|broken?|breaking|breaks?|ignor(?:ed|ing)|flout\w*|abus(?:ed|ing))
     (?:of )?(?:\w+ ){0,4}?(?:contract\w*|agreements?|terms|duty|duties|trust and confidence|laws?|act|rights?
    |regulations?|statutes?|obligations?|good faith|gdpr|privacy|legislation|confidence|licen[cs]es?|copyright
    |directive|osha|policy and|code|constitution|employment|clause|undertakings?|guarantees?|promises in my
     contract)\b(?! (?:detect|model|review))
breac viola repud : (?:fundamental|repudiatory|material|serious|anticipatory|implied|clear|gross|flagrant|its|your
    |their|the company's|repeated|continuing|ongoing|in|a|of|this|that) (?:breach(?:es)?|violations?)\b(?!
     (?:runbook|response|detect|notif|model|report|drill|process|were found|free))|repudiat\w+|going to the root of
consu conse : (?:without|no|lack of|failed to|never|absence of|not) (?:\w+ ){0,2}?(?:my (?:\w+ )?consent
    |consult(?:ed|ation|ing)?(?: (?:of|with) (?:me|us|staff|employees))?|my (?:written )?(?:agreement
    |permission))(?: to the (?:change|transfer|new))?(?! (?:for|about) the (?:text|date|message|announcement))
fail faile failu negle refus omitt : (?:fail(?:ed|s|ing)?|failures?|neglect\w*|refus(?:ed?|al|es|ing)|omitted
    |unable or unwilling) (?:of the company )?to (?:[\w']+ )?(?:make (?:any |the |reasonable )*adjustments?
    |accommodate|provide (?:me )?(?:with )?(?:a |the |any |my |reasonable |safe |written |statutory
     )*(?:accommodation|adjustments?|contract|payslips?|protective|equipment|safe\w*|workplace|statement|rest
    |breaks|training required)|pay|honou?r|comply|investigate|protect|address (?:my|the) (?:complaint|grievance
    |harass)|act on (?:my|the) (?:complaint|grievance|report)|follow (?:the |its |your )*(?:procedure|process|law
    |policy|acas)|consult|safeguard|prevent|remit|deposit)\b(?! (?:attention|off))
adjus accom : reasonable (?:adjustments?|accommodations?)|accommodat\w+ (?:i (?:requested|asked|needed)|under
    |request)
hosti toxic intol intim unsaf : hostile (?:work(?:ing|place)? )?(?:environment|workplace)|(?:conditions|environment
    |situation|position|conduct) (?:\w+ ){0,4}?(?:intolerable|untenable in law|unsafe and)|(?:intolerable
    |intimidating|degrading|humiliating|offensive|unsafe|unsafe and) (?:work\w* )?(?:conditions|environment)|made
     (?:my position |it )?(?:intolerable|untenable)
discr : discriminat(?:ed|ing|es?) (?:against |me|us|on|because|for|due)|(?:was|been|being|were|am|feel|felt)
     discriminated|(?:racial|race|age|sex|sexual|gender|pregnancy|disability|religious|pay|caste|maternity
    |workplace|unlawful|systemic|direct|indirect|open|subject(?:ed)? to|victim of|experienc\w+|suffer\w*|fac(?:ed
    |ing)|endur\w+|because of|due to|case of|form of|amounts to|constitutes|is|was|against|by|of|and)
     discrimination(?! (?:in|between|of) (?:models?|our|data|the|ml|ai|algorithm)|[\s-](?:metric|test|model|loss
    |detect|audit|work|data|paper|lit))|discrimination (?:against (?:me|us|women|older|employees|staff|my|people)
    |(?:on|because|i|we|claim|complaint|law|lawsuit|at work|here|that i|which i|by|from)\b)|discriminatory
less women men : (?:treated|paid|rated|graded|promoted|considered|assessed) (?:\w+ )?(?:less|differently|worse
    |unequally|unfavou?rably|lower|later)(?: favou?rably)?(?: than| because| on| due| for| as)? ?(?:the |my
     )?(?:men|male|women|white|younger|older|colleagues|comparators?|others|ground|grounds|account|because|of)\b
    |less favou?rabl[ey]|(?:paid|earn\w*) (?:\w+ )?(?:less|lower) than (?:the |my )?(?:men|male)|equal pay|gender
     pay
@ground & becau groun accou due simpl basis reaso : (?:because (?:of|i am|i'm|i was|i had|i have)|on (?:the
     |account of )?(?:grounds?|basis)(?: of)?|on account of|due to|by reason of|based on|for (?:being|having)
    |simply for) (?:my |being |a |an |the |having |in part )*<grounds>\b(?! (?:friend|house|friends|job|colleagues
    |town|home|parents|leave cover|leave ends|cover|leave|school|dog|cat|car))
age agei sexis racis : (?:ageism|sexism|racism|sexual misconduct)\b(?! (?:classif|detect|data|in (?:models|data)))
harra haras bulli bully victi retal repri intim mobbi gasli abuse molas groom assau : (?:sexual(?:ly)?
    |racial(?:ly)?|verbal(?:ly)?|workplace|being|been|was|were|am|got|subject(?:ed)? to|victim of|of|by|and
    |persistent|constant|repeated|his|her|their|the|this|experienc\w+|suffer\w*|fac(?:ed|ing)|endur\w+|reported
    |target of|me|campaign of|called|is|amounts to|for) (?:harass(?:ment\b|ed|ing)|bull(?:ied|ying)
    |victimi[sz](?:ed|ation)|retaliat(?:ion|ed|ory)|reprisals?|mobb(?:ed|ing)|assaulted|molested|gaslit
    |intimidat(?:ed|ion))(?! (?:training|policy|workshop|helpline|classif|detect|filter|dataset|model|data|paper
    |claims? handl))|harass(?:ed|ing) (?:me|us|by)|retaliat\w+ (?:against|for|that|by|from|after|since|because|i|to
     which)|acts? of (?:retaliation|bullying|intimidation)|bullied (?:out|into|by|for|and|me)
whist blow blew prote discl qualif : whistle ?-?blow(?:er|ers|ing|n)\b(?! (?:policy|training|tool|platform|classif
    |data|line))|bl(?:ow|ew|owing|own) the whistle|protected (?:disclosures?|characteristics?|activit\w+|acts?
    |status|concerns?|complaint|conversation)|public interest disclosure|qualifying disclosure|suffered (?:\w+
     )?detriment|since (?:i|my) (?:disclosure|complain\w+|report\w*|raised|grievance)[^.!?;]{0,60}(?:suffered
    |detriment|punished|sidelined|excluded|demoted|frozen)
bad faith good : bad faith|good faith and fair dealing|implied (?:term|duty|covenant)s?|trust and confidence
@lawyer : (?:my|our) (?!own counsel)(?:own |employment |labou?r |new )?<lawyer>\b(?! (?:friend|husband|wife|sister
    |brother|father|mother|partner|cousin|colleagues?|team|tool|has been a|at the|work))|(?:an?|the|any|by|with
    |through|via|from|to|of|advised by) (?:employment |labou?r |former |good |specialist )*<lawyer> (?:[\w'-]+
     ){0,3}?(?:will|has (?:told|advised|confirmed|reviewed|said|seen|looked|agreed)|have (?:told|advised)|advis\w+
    |tells?|told|says?|said|is (?:ready|prepared|now|aware|reviewing|copied|of the)|shall|regarding|concerning
    |confirm\w*|believe\w*|to (?:review|discuss|respond|pursue|look|act))\b
"""
