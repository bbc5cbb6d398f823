"""How people claim rights: laws, lawyers, courts and what is owed; the second half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
@lawyer : (?:consult(?:ed|ing)?|spoken|speaking|spoke|talked|talking|sought|seek(?:ing)?|retain(?:ed|ing)?
    |engag(?:ed|ing)|instruct(?:ed|ing)?|hir(?:ed|ing)|contact(?:ed|ing)?|appoint(?:ed|ing)|taken|tak(?:e|ing)|took
    |obtain(?:ed|ing)?|received|advised by|advice (?:of|from)|represented by|copied|cc'?d|met|meeting|directed
    |addressed|sent|seeing|see|directing|refer(?:red)?)(?: with| to| on| from| in| by| through)*(?: (?:an?|my|the
    |our|external|independent|employment|labou?r|some|proper|good|this|specialist))* (?:<lawyer>|legal (?:advice
    |counsel|representation|action|help|steps|proceedings)|advice)\b(?! (?:from (?:you|my|anna)|of|on (?:the|how
    |what|my (?:model|next|career)))|\s+to heart)
advis : (?:i am|i'm|i have been|i've been|been) (?:also |reliably |legally )?(?:advised|told|informed) (?:by (?:a
    |my|the|an|counsel|acas|citizens)|that (?:i|this|it|you|the|my) (?:have|has|is|may|can|could|amounts?
    |constitutes?|are|was|am entitled|conduct|bond|clause)|,)
union repre citiz acas : (?:union|citizens advice|acas|legal aid|shop steward)(?: \w+){0,2} (?:says?|said|believes?
    |thinks?|advis\w+|has|have|told|tells|confirm\w*|will|agrees?|is of|represent\w*|support\w*)\b|(?:case|grounds
    |claim) (?:for|against) (?:a |an )?(?:\w+ )?(?:claim|case|dismissal|you|the company|discrimination|damages)
case groun claim prima : (?:have|has|had|got|am told i have|believe i have|giv\w+ me|there is|there are|be) (?:\w+
     )?(?:a |an |very |more than |sufficient |good |solid |strong |valid |clear |prima facie )*(?:case|grounds
    |claim)\b(?! (?:study|of|to (?:make|be (?:proud|sad|happy|cheerful))|adjuster|handling|worker
    |studies))(?=\s*[.,;]|\s+(?:for|against|under|in|that|to|and|on|at|with|regarding|here)\b|\Z)
court sue suing lawsu litig judge judic law : (?:see (?:you|each other|one another)|tak(?:e|ing) (?:you|this|it
    |them|the (?:company|matter))|settle(?: it| this)?|sort (?:it|this)|decided?|end up|win|argue(?: it| this)?
    |resolve(?:d| it| this)?) (?:in|to|before|by) (?:a |the |an )*(?:courts?|tribunal|judge|arbitrator)\b|court of
     law|in (?:open )?court\b(?! (?:records|documents|data|transcripts))|before (?:the|a) (?:courts?|judge)|(?:the
     )?courts? (?:will|would|may|can|shall|to decide|decide|judg\w+|has ruled|have ruled)|as per (?:\w+ )?court
    |court's view|sue (?:you|the|this|for|over)|suing (?:you|the|for|over)|lawsuit|(?:into|face|pursue|start|threat
     of|avoid|costly|begin|no) litigation|litigate\b|judicial
@court & claim compl file filed filin lodge lodgi case charg griev repor conta touch notif infor invol writt write
     wrote notic go going take takin taken took appro refer appli apply appea befor hear heari seek seeki via throu
     with by from raise submi pursu hands shall will autho await : (?:claim|complaints?|case(?! management)|charge
    |grievance|petition|application|appeal|report(?:ed|ing)?|contact(?:ed|ing)?|in touch|touch|notif(?:y|ied|ying)
    |inform(?:ed|ing)?|involv(?:e|ed|ing)|written|writ(?:e|ing)|wrote|go(?:ing)?|went|approach(?:ed|ing)?
    |refer(?:red|ring)?|appl(?:y|ied)|appeal(?:ed)?|hear(?:d|ing)?(?: from)?|seek(?:ing)?|redress|raise[ds]?
    |raising|submit\w*|pursu\w+|filed?|filing|lodg\w+|register\w*|case manager|turn(?:ed)?|via|through|spoken|spoke
    |with) (?:[\w',-]+ ){0,6}?(?:to|at|before|with|by|from|via|through|the|an?|through|contacted|my|local|state|in)
     (?:an |a |the |us |local |relevant |appropriate |state |national |district )*<court>
@court & take taken takin took : (?:tak(?:e|en|ing)|took) (?:this|it|you|the (?:company|matter|firm|case)|them|him
    |her|my (?:case|claim|complaint)|matters|[a-z]+ and [a-z]+) (?:further )?(?:and )?(?:to|before) (?:an |a |the
     |us |local )*<court>
@court & charg compl claim case appli proce heari : <court> (?:charge|complaint|claim|case|application|proceedings
    |hearing)\b
claim compl suit charg griev : (?:fil(?:e|ed|ing)|lodg(?:e|ed|ing)|bring(?:ing)?|brought|rais(?:e|ed|ing)|pursu(?:e
    |ing)|submit(?:ted|ting)?|mak(?:e|ing)|made|start(?:ed)?|commenc(?:e|ed)|prepar(?:e|ed|ing)|issu(?:e|ed)
    |open(?:ed)?|regist(?:er|ered)) (?:a|an|my|the|any|this|formal|written) (?:\w+ ){0,2}?(?:claim|complaint|suit
    |lawsuit|charge|grievance|petition)s?\b(?! (?:to fame|handling|about the (?:coffee|food)|backlog|file|tool
    |model|form))
griev : (?:my|the|a|this|formal|second) grievances?\b(?! (?:process tool|classif))
reser preju waive waivi forgo right remed : (?:reserv(?:e|es|ing|ed)|assert\w*|enforc(?:e|ing)|defend\w*|vindicate
    |exercis(?:e|ing)|protect\w*|waiv(?:e|es|ing|er|ers|ed)|forgo\w*|relinquish\w*|surrender\w*|prejudice to|aware
     of|know|insist on|stand on|stand up for|prejudice|denied|deprived of|within|safeguard) (?:of )?(?:any |all
     |every |each |fully |expressly |hereby |the |my |our |of |and |such |whatever |legal |statutory |contractual
     |other |full |employment |accrued |those )*(?:rights?|remed(?:y|ies)|claims?|position|entitlements?)\b(?!
     (?:of way|mind|moment|tone|person|holder|side|to (?:use|correct|amend|revise|withdraw|shorten|extend|change my
    |adjust|play|work|resign|end|leave|give|stay|take|update|roam))|\w)
right remed : (?:all|my|our|any|those|these|whose) (?:\w+ )?(?:rights|remedies|claims)(?: [\w'-]+){0,6}? (?:are
     |remain |is |being |were |have been |be )(?:hereby |fully |expressly |also )*(?:reserved|protected|preserved
    |violated|infringed|ignored|breached|denied|trampled|respected)|(?:have|has|had|with|got) (?:every|no|the|a)
     (?:legal |contractual |statutory )?right to (?:claim|demand|withhold|recover|deduct|compensation|sue|know|be
     paid|deny|refuse|force|stop|prevent|pursue|seek|a fair|hold|keep me|impose)|(?:unpaid|right to the|rights? in
     law|right as an?|rights as an?)\b(?= (?:employee|worker|commission|bonus|wages|overtime|salary|woman|person))
    |seek justice|(?:will|shall|get|want|demand) justice
preju : without prejudice
waive constr : (?:nothing (?:in this|herein|here|above|i)|not|this letter|no part)(?: [\w'-]+){0,8}? (?:waiv\w+
    |waiver|construed|admission|acceptance of|prejudices?)
put notic formal & notic : (?:put|place|putting|placing) (?:you|the company|the firm|the employer)(?: \w+)? on
     (?:formal |legal )?notice
prese evide recor docum : (?:please |kindly |you (?:must|should|are required to|are asked to) )?(?:preserve|retain
    |not (?:delete|destroy)) (?:all |any |every |the |my )*(?:\w+ )?(?:documents?|e-?mails?|records?|evidence
    |correspondence|communications?|messages)(?: [\w'-]+){0,3}? (?:relat|concern|about|in connection|relevant
    |regarding|and|for (?:any|the|a) (?:claim|case|legal|proceedings)|pertain)|(?:used|relied (?:up)?on|produced
    |presented|submitted|admissible|cited|serve) (?:\w+ )?(?:in|as) (?:\w+ )?evidence(?! that the)|(?:recorded
    |noted|minuted|record) (?:formally )?that (?:i (?:was|have been|did not|do not|am not|raised|asked|warned
    |reported|object)|the company|you (?:did|have|never|refused)|my (?:resignation is|objection|complaint))
force compe coerc press pushe made bulli oblig drive drove drive : (?:forced|compelled|coerced|pressured|pressed
    |pushed|bullied|obliged|induced|driven|strong ?-?armed|hounded|squeezed|frozen|managed|railroaded|manoeuvred
    |harassed)(?: me| us)?(?: \w+)? (?:to (?:resign|quit|sign this|hand in|tender|step down|leave(?! (?:the
     (?:country|city)|early|home)))|into (?:resign\w+|this|signing|leaving|quitting)|out (?:of (?:my (?:job|role
    |post|position)|the (?:company|firm|team)|here)|after|because|by|and|when|for|\W)|resignation|from my (?:job
    |post|position|role))|forced (?:out|resignation)|under (?:duress|protest|compulsion|coercion|threat of|undue)
    |involuntar(?:y|ily)|against my (?:will|wishes|consent)
choic optio alter : (?:no|little|without) (?:\w+ )?(?:choice|option|alternative|other way)(?: \w+){0,2} (?:but
    |other than|except|than) (?:to )?(?:\w+ )?(?:resign\w*|leav\w+(?! (?:the (?:country|city)|town))|quit\w*
    |treat\w*|step\w*|tender\w*|consider\w* myself|giv\w+ (?:notice|up)|hand\w*|end\w*|accept
     your)(?![^.!?;]{0,40}(?:husband|wife|visa|partner|family|mother|father|parents|child|son|daughter|move|moving
    |relocat|study|lease|school))
volun free own : (?:not|n't|neither|never|nothing|hardly|far from|anything but|without) (?:a |of |made |given |done
     |my |resigning |entirely |really |truly |tendered |leaving )*(?:voluntar\w+|own (?:free )?(?:will|choice
    |volition|accord)|free will)
treat regar consi deem : (?:treat|regard|consider|deem|view|treating|regarding|considering|construe|amounts? to
    |constitutes?|equivalent to|tantamount to|as) (?:this|it|myself|your|the|my|a|an|such|that|as)?(?:
     [\w'-]+){0,8}? (?:as )?(?:a |having been |been |effectively |de facto )*(?:dismiss\w*|terminated|terminating
    |discharged|termination(?! (?:date|clause|of my (?:own|notice)))|repudiat\w+|firing|redundancy|breach\w*)
claim seek seeki recov entit owed award deman liabl pursu due pay owing owe owes outst & @due : (?:claim(?:ing|ed)?
    |seek(?:ing)?|sue for|recover|entitled(?: by law| in law| legally)? to|owed|owes?|owing|owe me|award of
    |demand(?:ing)?|liable for|liable to pay|pursue|compensation and|right to|due to me|due me|pay me|deprived of
    |denied|cheated (?:out )?of|withh\w+|never paid|not paid|n't paid|refus\w+ to pay|expect|insist on) (?:for
     )?(?:me )?(?:\w+ ){0,4}?(?:damages|compensation(?! committee)|back ?pay|redundancy|severance|unpaid \w+
    |overtime|notice pay|lost (?:earnings|wages)|injury to feelings|restitution|gratuity|equal pay|reinstatement
    |minimum wage|commissions?\b|encashment|provident fund|arrears|redress|benefits that|my bonus|(?:\d{4} )?bonus
     of|wages|benefits)(?! (?:details|data))
@due & law legal statu act contr oblig withh unpai illeg stole theft : (?:withh\w+|unpaid|non ?payment of|stolen
    |theft of|wage|deduct\w+ (?:from|of)|owe(?:s|d)?|owing|never paid|not paid|due) (?:\w+ ){0,6}?(?:by law|under
     (?:the )?(?:law|contract|act|statute)|legally|in law|wage laws?|theft|is owing|contractually)|wage theft
    |unpaid (?:wages|overtime|salary|bonus(?:es)?|commissions?|holiday pay)|(?:you|the company|company) (?:still
     )?owes? me|(?:back ?pay|overtime|bonus|money|wages) (?:is|are|remains?) (?:owing|owed|due|outstanding)
overt hours : (?:never|not|without) (?:\w+ ){0,3}?(?:paid|being paid|compensated|pay)?(?: \w+){0,2} overtime(?:
     [\w']+){0,6}? (?:law|legally|entitled|owed|violation|required)|overtime (?:that |which )?(?:i (?:am|was)
     (?:never|not|owed|entitled)|was never|owed)|(?:working|work) (?:time|hours) (?:regulations?|directive|limits?
    |laws?|act)|(?:never|not) (?:should )?have been (?:rostered|scheduled|made to|required|asked) [^.!?;]{0,40}hours
miscl class contr bogus sham employ statu emplo : misclassif\w+|(?:wrongly|falsely|incorrectly|deliberately)
     classified|classified (?:\w+ )?(?:at the wrong|as (?:an? )?(?:contractor|independent|exempt|freelancer|self
    |manager to))|paid as a contractor (?:while|although|but|when)|(?:sham|bogus) (?:contract\w*|self ?employ\w+)
    |makes me an employee|employee (?:on paper|in (?:all but name|practice|law|fact|everything))|contractor in
     (?:name|practice)|(?:employment|tax) status (?:was|is|has been) (?:\w+ )?(?:misrep|wrong|false|disput
    |incorrect)|misrepresented
tax hmrc irs repor : (?:report\w*|complain\w*|misrep\w+|inform\w*|disclos\w+) (?:\w+ ){0,5}?to (?:the )?(?:hmrc|irs
    |tax (?:authorit\w+|office|man))\b|statutory minimum|minimum wage
hold held liabl respo accou negli damag compe : (?:hold|holding|held|consider|keep) (?:the )?(?:you|company|firm
    |employer|management|him|her|them|it|[\w']+ ){1,4}?(?:personally |legally |fully |directly |jointly |wholly
     )*(?:liable|accountable|responsible|answerable)(?! for (?:the )?(?:model|pipeline|on ?-?call|service|hand))
    |vicarious\w*|liab(?:le|ility) (?:for (?:this|any|my|the|all)|to me|in damages)|your liability|(?:your|gross
    |company's|its|through|caused by|their|management's) (?:\w+ )?negligence|(?:damages?|harm|injury|compensation
    |compensate[ds]?) (?:\w+ )?(?:for|to|me) (?:\w+ ){0,3}?(?:my (?:health|career|reputation|loss|losses|suffering
    |injury|distress|earnings|feelings)|distress|the (?:loss|harm|damage|distress|way)|lost)|seek (?:\w+
     )?(?:compensation|damages|redress)|injury to feelings|emotional distress
@law & under pursu accor per viola requi entit guara prote provi : (?:under|pursuant to|in terms of|by virtue of
    |per|according to) (?:the |section \w+ of |clause \w+ of |my |our |uk |eu |\w+ ){0,5}?(?:act|law|laws
    |regulations?|code|directive|statutes?|legislation|constitution|contract|agreement|gdpr|award|flsa|fmla|ada
    |title vii|posh|patent law|employment rights)\b(?: \d{4})?(?: [\w'-]+){0,3}? (?:i am|i'm|i was|i should|i have
     (?:a|the|every) (?:claim|right to)|you (?:must|should|have to|owe|are (?:required|obliged|liable|bound))|the
     company (?:must|should|owes|is (?:required|obliged|liable)|cannot|has)|makes|entitles|entitled|never|and (?:i
     will|shall)|i (?:claim|demand|can claim|will)|it is (?:illegal|unlawful)|that (?:is|was) (?:illegal|unlawful)
    |employees? (?:are|must|is)|was|this is|cannot|guaranteed?|protects?)(?! (?:giving|to (?:give|serve|work)
    |required to give|give notice|giving|obliged to give|resign\w*|hereby))
requi oblig bound mandat & law ada act statu legal gdpr legis : (?:required|obliged|bound|obligated|mandated)
     (?:\w+ )?(?:by|under) (?:the )?(?:\w+ )?(?:ada|law|equality act|act|statute|gdpr|legislation|regulations)\b(?=
     to| and|[^.!?;]{0,30}(?:did not|failed|never))
free : (?:i'm|i am) (?:\w+ )?free to (?:do so|compete|work for (?:any|a competitor|whom)|join any)
stop preve restr enfor bind hold force & can legal lawfu canno compe : (?:can't|cannot|can not|could not|couldn't
    |no right to|may not|unable to) (?:legally |lawfully )?(?:enforce|stop me|prevent me|restrain me|restrict me
    |bind me|hold me to|force me|oblige me|make me (?:repay|pay|sign|stay))|free to (?:do so|compete|work for
     (?:any|a competitor|whom)|join any)(?! (?:contact|ask|call))
compe noncom restr coven claus bond nda : (?:non ?-?compete|restrictive covenants?|non ?-?solicit\w*|restrictions?
    |restraints?|clauses?|bond|nda|covenants?|training agreement|notice clause)\b(?: [\w'-]+){0,8}? (?:is|are|has
    |have|was|were|cannot|can not|can't|does|do|will|would|be) (?:\w+ )?(?:unenforceable|void|invalid|not (?:\w+
     )?(?:binding|enforceable|valid|lawful|legal|bind|apply|hold)|illegal|no (?:effect|force|legal|standing
    |validity)|lawfully|unlawful|unreasonable|excessive|wider than|be enforced|hold up|never signed)
dispu conte challe disagr rejec recog accep : (?:i|we) (?:\w+ )?(?:dispute|contest|challenge|reject|do not
     (?:accept|recogni[sz]e|agree to|acknowledge)|don't (?:accept|recogni[sz]e)|deny|refute|object to|refuse to
     (?:sign|accept|recogni[sz]e)) (?:\w+ ){0,2}?(?:changes? (?:to|of|in) my (?:terms|contract|role|hours|pay|place
    |duties)|assignment|validity|the (?:bond|clause|deduction|allegations?|decision to (?:demote|dismiss)|fine
    |penalty|dismissal|restriction)|nda|non|allegations?|liability|terms|demotion|deductions?|settlement|agreement)
proce unfai appea hear inves : procedurally (?:unfair|flawed|defective|improper)|(?:dismissal|rejection|handling)
     of my (?:appeal|grievance|complaint)|due process\b|natural justice|(?:sham|biased|flawed) (?:investigation
    |hearing|process|inquiry|redundancy|restructuring)
settl offer : settlement (?:offer|agreement|proposal|sum|figure|discussion|talks)|(?:fair|reasonable|proper|out of
     court) settlement|settle (?:this )?(?:out of court|the claim|my claim)|compromise agreement
act acts secti ada flsa fmla adea posh title gdpr regul code emplo equal award : (?:equality act|employment rights
     act|title vii|flsa|fmla (?:right|violat|retal|interf)|adea|ada (?:claim|require|oblig|violat)|the ada\b|civil
     rights act|labou?r (?:code|standards act|laws?) (?:violat|section|require|forbid|prohibit)|public interest
     disclosure act|protection from harassment|working time (?:regulations|directive)|eu ai act (?:was|has|have
    |violat|requires)|gdpr (?:violations?|breach\w*|was|has|complaint|claim)|posh act|industrial disputes act
    |payment of (?:wages|gratuity)|shops and establishments?|minimum wages? act|fair work act|section 1\d\d of
    |labour law|employment law)\b(?! (?:work|tool|model|classif|data|register|training|compliance work|\w+ team))
ip paten copyr intel equit share inven licen owner : (?:ip|intellectual property|patent|copyright|equity|options
    |shares) (?:claims?|dispute|infring\w+|rights? (?:to|in|are mine))|(?:belongs?|mine|property|owner\w*) (?:to me
     )?(?:\w+ )?(?:under|by|in|as a matter of) (?:\w+ )?(?:patent |copyright |intellectual property )?(?:law|right
    |statute)|(?:will|would|must|shall) (?:require|need) a licen[cs]e|assignment of (?:my|pre)
defam slande libel perju slan : defam\w+|slander\w*|libel\w*|perjur\w*|defraud\w*|fraud (?:by|on|in this|and|was
    |has)
duty safet osha safe unsaf : duty of care|(?:unsafe|dangerous|hazardous) (?:working )?(?:conditions|environment
    |premises|practices)(?: [\w']+){0,6}? (?:violat|law|osha|illegal|breach|reported)|health and safety (?:at work
    |breach|violations?|law|executive|legislation)
statu : statutory (?:rights?|claims?|protections?|minimum|entitlements?|duty|duties|obligation|breach|rates?)(?!
     (?:notice|of notice|to give))
remin oblig : (?:remind|draw your attention to|refer you to|call your attention to) (?:you )?(?:of |to |the company
     )?(?:your|the company's|its|the employer's|section|clause|the) (?:\w+ )?(?:legal |contractual |statutory
     )*(?:obligations?|duty|duties|responsibilit\w+|section|clause|liabilit\w+|act|law)\b
law legal : (?:as a matter of|backed by) law\b(?! (?:school|firm|i (?:must|have to)|to (?:give|keep)|degree
    |books?))(?![^.!?;]{0,30}(?:notice period|confidential|i must|studies))
surre detri punis compl raise repor : (?:after|because|since|when|for) (?:i|my|having|speaking|raising|reporting
    |complaining|we) ?(?:had |have |first )?(?:complain(?:ed|ts?|ing)|report(?:ed|ing|s)?|rais(?:ed|ing)|objected
    |refused|disclos\w+|spoke|speaking|whistle\w*|flagged)(?: [\w'-]+){0,10}?,? (?:i was|i have been|i've been|you
    |they|my (?:hours|role|bonus|pay|duties|responsibilities)) (?:\w+ )?(?:punished|demoted|sidelined|frozen
    |excluded|moved|removed|denied|passed over|pushed out|targeted|treated|stripped|cut|reduced|disciplined
    |threatened|retaliated|placed on)
pushe passe demot denie & becau age sex woman pregn compl law : (?:passed over|pushed out|demoted|denied|overlooked
    |sidelined|excluded)(?: [\w'-]+){0,6}? because (?:i (?:am|was|complained|reported|raised|refused|had|took)|of
     my)(?! (?:new|junior|late))
under prote conti : under (?:protest|duress)
unemp : claim(?:ing)? (?:for )?unemployment|unemployment (?:benefits? )?on the (?:basis|ground)
"""
