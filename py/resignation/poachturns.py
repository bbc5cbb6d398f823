"""How people ask others along: openings, promises and customers who follow; the second half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
build hire recru staff fill team & here peopl build this room floor compa team from you : (?:build|hire|recruit
    |staff|fill|form|assemble|put together|draw|select|source|crew)(?:ing)? (?:[\w'-]+ ){0,7}?(?:largely |mostly
     |mainly |first )?(?:from|among|out of) (?:people |those |the best |colleagues |some of )?(?:here|this
     (?:building|team|company|floor|room|office|lab|place)|you|among you|my (?:old|current|former|present) (?:team
    |colleagues)|our (?:team|ranks)|the (?:current|existing|best|people|team|same))
hires recru hirin team headc : (?:our|my|the|first|next|his|her) (?:next |first |new )?(?:hires?|recruits?
    |employees|team members|colleagues) (?:could|will|should|may|might|would) (?:well )?(?:be|come from)(?!
     (?:trained|told|onboarded|here))
@jobs & @you & there is have are will they plent find get offer keep reser hold promi : (?:there(?:'s| is| are|
     will be|'ll be| may be| might be| could be)|(?:i|we|they)(?:'ve|'ll| have| can| will| could| would|'d)?(?:
     also| always| happily| gladly)?(?: have| keep| find| get| offer| hold| save| reserve\w*| need| got| make|
     promised| promised to keep| set aside)+|with|has|have|still|reserved?|kept|keep|offers? of|hear about|saving)
     (?:[\w'-]+ ){0,5}?<jobs> (?:\w+ ){0,3}?(?:for|waiting for|open to|available to|there for|going for) (?:all
     |each |every |some |good |more |any |several |the (?:right|best|good) |talented |other )*(?:(?:one )?of
     )?(?:you|them|anyone|everyone|people(?! with patience)|engineers?|folks|colleagues|my (?:team|colleagues)|good
     (?:people|engineers)|others|\w+ (?:more )?of you|whoever|him|her|each|two|three)\b(?! to (?:ask|meet|work in
    |sit|park|store|do|grow|learn|leave feedback))
openi vacan headc jobs seats desks roles posit offer & @next there : (?:openings?|vacanc(?:y|ies)|headcount|jobs
    |seats|desks|roles|positions|open positions) (?:[\w'-]+ ){0,5}?(?:at|in|with|on|where|there|over there|going)
     ?(?:<next>|over there|there)|<next> (?:\w+ ){0,4}?(?:has|have|is having|are having|offers?|needs?|wants?
    |looking|is looking|are looking|will need|will have|could use|is hungry|expanding|hiring|recruit\w*|pays?)
     (?:[\w'-]+ ){0,5}?(?:openings?|vacanc\w+|headcount|jobs|seats|people|roles|positions|engineers?|talent|staff
    |hands|finder's fee|referral|more|someone|colleagues|developers|analysts|nurses|well|hikes)
curre resum cv cvs detai appli portf & send share pass give forwa drop mail email leave inclu with looki me hand
     slip open interes : (?:send|shar(?:e|ing)|pass|give|forward|drop|mail|e-?mail|leave|slip|hand|show)(?:ing)?
     (?:[\w'-]+ ){0,6}?(?:cvs?|resumes?|curriculum\w*|details on|portfolios?|applications?|private e-?mail\w*)\b(?!
     (?:parser|screen|data|model|match|tool|of (?:the )?candidates))|cvs? (?:included|welcome|to me|at the ready
    |ready)|(?:polish|update|dust off|brush up) (?:your|their|his|her) (?:cvs?|resumes?|linkedin)
finde : finder's fee
bring take takin bringi get lure lurin pull & over acros along board new next : (?:tak(?:e|ing)|bring(?:ing)?
    |get(?:ting)?|lur(?:e|ing)|pull(?:ing)?|carry) (?:[\w',-]+ ){1,6}?(?:(?:over|across|along|on ?board)(?: to| at|
     with)? ?(?:<next>|with me|to us)|to <next>|into <next>|on my (?:new|next) team)
refer refra vouch word finde bonus fee intro & you anyon any them who some peopl ana refer for : (?:refer(?:ring)?
     (?:you|anyone|people|any of|some of|them|him|her|whoever|those|my colleagues|\w+ and)|referral (?:bonus|for
     you|links?|fee|scheme|code)|finder's fee|(?:happily |gladly |personally )?vouch for (?:you|any|all|anyone|each
    |them|him|her|whoever|my)|(?:put|putting|puts) (?:in )?(?:a )?(?:good |kind )?word (?:in )?for (?:you|any
    |anyone|all|them|him|her|whoever|my)|put in (?:a )?(?:good |kind )?(?:a )?word\b|put (?:you|anyone|them|him|her
    |any of you|people) (?:\w+ )?(?:in touch|forward)|(?:introduc\w+|recommend(?:ed|ing)?) (?:you|anyone|any of
    |them|people|him|her|whoever|some of|\w+ and|all of) (?:[\w'-]+ ){0,4}?(?:to|at|there|for) (?:the )?(?:<next>
    |people there|recruiters?|hiring|founders?|them|there|my new)|get (?:you|anyone|them|him|her|people|any of you)
     (?:an |a |in |on)(?:interview|job|foot|board|the door)?)
inter hirin & panel you get put : (?:on|sit on) the (?:interview|hiring) panel|get (?:you|anyone|them|him|her)
     (?:an interview|a job|in|hired)
recru headh agent : (?:the |my |our |a |their )?(?:recruiters?|headhunters?|agency|recruitment (?:consultant
    |agency)|talent team) (?:who |that )?(?:[\w'-]+ ){0,6}?(?:would|will|is|'d|'ll|may|has|can) (?:be |also |very
     |happy |glad |delighted |pleased |love |like |interested |keen |only |too )*(?:to )?(?:hear|talk|speak|reach
    |contact|call|interested|asking|in touch|happy|glad|delighted)|(?:linkedin )?(?:message|call|e-?mail|visit|note
    |approach) from (?:our|my|the|my new|a) (?:\w+ )?(?:recruiters?|headhunter|talent team|hiring|people team|new
     (?:firm|company|boss|employer))
@bored & conta write ping messa dm talk speak chat drop ask shout let touch reach call find email text send share
     pass tell say word pint coffe dinne mobil numbe door know come hear : (?:<you>|if)(?: [\w'-]+){0,5}?
     (?:<bored>)(?: [\w'-]+){0,12}?,? (?:[\w']+ ){0,4}?(?:should |can |could |may |might |please |do |just |kindly
     |is welcome to |are welcome to |knows? |will )*(?:<ask>|my door|door is open|come and hear|come along|you have
     my|you know where)(?! (?:anna|hr|the (?:help|team|wiki|on|support|runbook)|to the (?:wiki|runbook)))
@bored & conta write ping messa dm talk speak chat drop ask shout let touch reach call find email text send share
     pass tell say word pint coffe dinne door : (?:<ask>)(?: [\w'-]+){0,6}? (?:if|should|when|whenever)(?: ever)?
     (?:<you>|you'd|you're|you'll|you've|they|he|she|they'd)(?: [\w'-]+){0,4}? (?:restless|fed up|bored|tired|fancy
    |looking (?:for|around|to)|interested in (?:what|joining|a|coming|my|working)|curious (?:about|to)|tempted
    |unhappy|want(?:s)? (?:out|a (?:change|new|job|move|way)|to (?:come|join|move|leave|follow|jump|work (?:with
    |for) me|hear more|know more)|something)|like (?:to (?:come|join|move|follow|leave)|a (?:change|job|move))|need
     (?:a (?:job|change|way out|new job)|work)|open to|had enough|ready to|considering|thinking of|up for|change
     (?:your )?mind about staying|feel the same)
inter oppor curio & touch reach call conta in messa you some : (?:be )?(?:in touch with|reach(?:ing)? out to
    |call(?:ing)? on|contact(?:ing)?|approach(?:ing)?|writ(?:e|ing) to|speak(?:ing)? to|call(?:ing)?|messag(?:e
    |ing)|tapping|tap|com(?:e|ing) (?:back )?for|knock(?:ing)? on) (?:some of |several of |a few of |many of |all
     of |most of |the best of |each of |any of |one or two of |two of |three of )(?:you|my|our|the|them)(?:
     \w+){0,3}(?! (?:to say|about the (?:handover|migration|release)|for (?:lunch|coffee)))
talen best junio analy engin peopl team colle & calli appro raid poach snap lure steal tap pinch headh : (?:calling
     on|approach(?:ing)?|raid(?:ing)?|poach(?:ing)?|snap(?:ping)? up|lur(?:e|ing)|steal(?:ing)?|tap(?:ping)?
    |pinch(?:ing)?|headhunt(?:ing)?|cherry ?pick(?:ing)?|recruit(?:ing)?) (?:\w+ ){0,4}?(?:<you>|talent|best
    |analysts|juniors)(?! (?:pool data|model))
expec call once settl feet found : (?:expect|await|look out for|watch for|don't be surprised (?:by|when|if)|keep an
     eye out for) (?:you (?:get|receive) )?(?:a |an |my |our |the )?(?:\w+ )?(?:call|message|e-?mail|invitation
    |note|word|offer|letter|ping|news)(?: from (?:me|us|our|my))?(?=\s*[.,;!]|\Z| from (?:me|us|our|my|a recruiter)
    | (?:once|when|soon|in the new year))|don't want to wait for the call
once settl feet : (?:once|when|as soon as|after) (?:i'm|i am|i've|i have|we're|we are)(?: \w+)? (?:settled|up and
     running|found my feet|established|set up|in place|on board|ready)(?: in)?,? (?:[\w']+ ){0,6}?(?:touch|call
    |hear from me|opportunit\w+|come|you|hire|hiring|reach|talk)
have somet may might for & them you team & somet propo offer plans idea : may have something for (?:them|you|him
    |her|some)|(?:have|has|got) (?:something|a proposal|a proposition|an offer|plans?|an idea) (?:for|to put to)
     (?:you|them|some of you|the team|anyone|those|whoever)
@you & @go & decid agree will going are said ready told asked plan want inten think thoug consi likel promi minde
     hope hopin inclin may might would all both also alread behind accep signe : (?:several|some|many|half|most|two
    |three|four|five|six|a (?:few|couple|number|handful)|others|more|all|both|the (?:rest|whole|entire|best|three
    |two|four)|my|our|everyone|everybody|one|much|the team|colleagues|we(?: as a team| all| three| both)?|us|people
    |they|[a-z]+ and (?!i\b)[a-z]+)(?: (?:of|the|my|our|your|us|them|engineers?|colleagues?|people|researchers?
    |others|good|best|team|members?|in|on|here|from|whole|group|staff|senior|scientists?|analysts?|developers?
    |nurses?|department|shift|night|lab|squad|pod|floor|desk|who|at|least|juniors?|ml|platform|data|as|a|and|office
    |entire|current|already|have|has)\b){0,8}? (?:(?:will|are|is|would|plan|intend|have|has|had|want|wants|'d|like
    |may|might|can|should|could|'ll|be)(?: (?:going|already|also|all|both|soon|shortly|likely|probably|ready|agreed
    |decided|offered|asked|promised|told me|said|signed|thinking|planning|considering|minded|inclined|hoping
    |willing|keen|be|been|to|of|about|that|they|he|she|we|will|would|want|like|accepted|seriously|together|not far
    |right|close|hot|on|prepared|rather|expressed|a|an|wish|interest|in))*) (?:follow(?:ing)?(?: me| us| suit|
     (?:shortly|soon|after))|com(?:e|ing) (?:with|along|over|across|too)|join(?:ing)? (?:me|us|them)|leav(?:e|ing)
     (?:with|too|as well|at the same|together|alongside|for the same|next|soon|shortly|before)|resign\w*|mov(?:e
    |ing) (?:with|over|across|too|together)|go(?:ing)? (?:with me|too|as well|together)|quit\w*|hand(?:ing)? in
     (?:their|our)|walk(?:ing)?(?: out| with| too| as well| away together)?(?=\s*[.,;]|\Z| with| out)|do(?:ing)?
     the same|behind me|make (?:the )?(?:leap|jump|move|switch)|jump(?:ing)? ship|offers? (?:from|at|with) (?:the
     same|my|them)|with the same (?:company|firm|employer|place)|work for me|on (?:their|the) way out)
accep signe offer & same compa firm with there where boss : (?:accepted|signed|taken|got|received|have|interview\w*
    |talks|talking|talked|spoken|applied) (?:an? |the |jobs? |also |already )*(?:offers?|contracts?|roles?|jobs?|up
    |on)? ?(?:at|from|with|by|to) (?:the same (?:company|firm|employer|place|lab|startup|start-up|outfit|people)|my
     (?:new|next|future) (?:company|firm|employer|place|boss|lab|team|startup|manager)|where i'm)
peopl team engin colle behin next leave line & behin next close way ready queui queue linin heels : (?:team|people
    |engineers|colleagues|others|them|us)(?: \w+){0,2} (?:will|are|is) (?:be )?(?:right behind me|next to (?:go
    |leave)|close behind|on their way out|ready to (?:go|leave|follow|walk)|queu\w+|lining up)|behind me in the
     (?:queue|line)|hot on my heels
only alone last first more other & not t other more there : (?:not|n't) (?:be )?(?:the (?:only|last|first) (?:one
    |person|engineer|resignation|letter|of us)(?: [\w']+){0,3} (?:to (?:go|leave|resign|quit|write|hand)|leaving
    |going|who (?:is|will|leaves)|you|this)|leaving alone|going alone|alone in (?:leaving|going|this|my decision)
    |be the last|go(?:ing)? (?:by myself|on my own|solo))|others will (?:follow|go|leave)|(?:there will|there'll
    |expect|will) (?:be )?more (?:of us|resignations|departures|letters|leavers|of these|people leaving)
more : more (?:resignations|departures|letters like|of us (?:leaving|will|are|to|going)|leavers)
toget group team masse mass exodu colle & toget group block unit exodu mass masse team colle joint one & go going
     move movin leave leavi resig quit quitt walk hand depar come moved exodu mass hire hired : (?:go|going|move
    |moving) (?:together|as (?:a|one) (?:group|team|block|unit))\b(?! (?:to (?:the|a|our)|through|on))|(?:resign
    |resigning|leave|leaving|quit|quitting|walk|depart\w*|hand(?:ing)? in (?:our|their) notice)(?: \w+)?
     (?:together|as (?:a|one) (?:group|team|block|unit|whole)|en masse|collectively|jointly|as one)|(?:move|moved
    |come|hired?) (?:together|as a (?:team|group|unit))|mass (?:exodus|resignation|walk ?out)|exodus|(?:the
     )?resignations? of (?:[\w']+,? ){1,5}?and (?:me|myself|i)
under resig & we enclo : we the undersigned|(?:enclosed|attached|accept) (?:\w+ )?(?:the |our )?resignations
toget start ventu found compa busin : (?:[a-z]+ )?and (?:i|myself|me) (?:\w+ ){0,3}?(?:are|will|have|plan|intend
    |'ve|be)(?: (?:both|all|been|also|going|talking|about|planning|to|decided|agreed|leaving|now|be|working|on
    |discussing|starting))* (?:to )?(?:start(?:ing)? (?:a|our|something|up)|set(?:ting)? up (?:a|our|on|shop
    |together)|found(?:ing)? (?:a|our)|doing this together|do this together|go(?:ing)? into business|leav(?:e|ing)
     together|leav(?:e|ing) to (?:start|found|set|build|join)|resign(?:ing)? together|resigning|build(?:ing)? (?:a
    |our) (?:\w+ )?(?:company|startup|business))(?! (?:family|new life))
and & leavi resig quitt :
     [a-z]+(?<!wife)(?<!husband)(?<!partner)(?<!family)(?<!fianc.)(?<!boyfriend)(?<!girlfriend)(?<!children)(?<!kids
    ) and i (?:are|will) (?:both |all )?(?:be )?(?:leaving (?:together|to|at the same|with)|both leaving|resigning
    |quitting)(?! (?:the (?:country|city)|town))
spoke talke asked invit appro told discu offer menti persu convi promi sound : (?:spoke|spoken|talk(?:ed|ing)?
    |asked|invited|approach(?:ed|ing)|told|discussed|offered|mentioned|persuad\w+|convinc\w+|promised|sounded out
    |tempted|encourag\w+|urg\w+) (?!(?:me|us|that i)\b)(?:[\w',-]+ ){1,8}?(?:about|to|for|into|whether|that|with|if
    |a|as)(?: [\w']+){0,4}? (?:join(?:ing)? (?:me|us|my|the (?:new|venture|firm|company)|forces)|com(?:e|ing)
     (?:with|along|over|too|across|on board|aboard)|follow(?:ing)?|leav(?:e|ing)(?! (?:cover|date|party|gift))
    |mov(?:e|ing) (?:with|to my|over)|the new (?:venture|company|firm|team)|my new|work(?:ing)? (?:for me|with me
     (?:at|in|again)|there)|on board|welcome (?:where|there|at)|(?:a |the )?(?:job|role|seat|place|position|desk
    |spot)s? (?:at|with|in|there|where)|resign\w*|quit\w*|jump\w*|cto|partners?\b|founders?|equity|seat for)
told said promi : (?:told|said to|promised|assured) (?:[\w',-]+ ){1,6}?(?:that )?(?:there(?:'s| is| will be|'ll be)
     (?:a )?(?:<jobs>)|they(?:'d|'ll| would| will) be welcome|(?:he|she|they)(?:'d|'ll| would| will) (?:have|get
    |always have) (?:a )?(?:<jobs>))|(?:told|tell) (?:[a-z]+)(?: and [a-z]+)? as much
hope lying hopin wish love like & come join follo make move jump : (?:hop(?:e|ing)|love|like|glad|happy|wish
    |delighted|thrilled|pleased|dream|would be great|'d be great)(?: \w+){0,3}? (?:to |if |that |for )?(?:<you>
    |[a-z]+(?: and [a-z]+)?) (?:would|will|could|might|can|'d|'ll|to)? ?(?:also )?(?:come (?:too|along|with|over
    |across|as well)|join (?:me|us|in the)|follow(?: me| suit| too)?(?=\s*[.,;]|\Z)|make the (?:leap|jump|move
    |switch)|move (?:with|across|too)|jump (?:ship|too|with))
band back toget reuni again & @next togeth back somew else new : (?:band|gang|old team|team|crew|family) back
     together|(?:work(?:ing)?|reunit\w+|together|see you|be colleagues|colleagues|have you(?: \w+){0,2}) (?:\w+
     ){0,6}?(?:again )?(?:at|in|on) <next>|to have (?:you|some of you|any of you|more of you|them) (?:on (?:our|my)
     side|on board|there|at (?:my|our)|with (?:us|me))
side stree board team aboar : (?:have|get|see|welcome|bring|want) (?:you|some of you|any of you|all of you|them
    |[a-z]+(?: and [a-z]+)?)(?: all)? (?:on|over|to|at|in|into)(?: to)? (?:our|my|the other|board|my new|our new)
     ?(?:side|team|company|place|stree\w+|board|ship|crew|new)?(?! (?:last|farewell|leaving|handover|meeting|inbox
    |calendar))
invit offer board aboar cto : (?:invit(?:ed?|ing)|offer(?:ed|ing)?) (?:[\w',-]+ ){1,6}?(?:to (?:come|join|move
    |follow|be|work|apply)|on board|aboard|(?:a|the) (?:job|role|seat|place|position|partnership|desk)|first
     refusal|over to (?:my|the|our))(?! (?:the (?:farewell|call|meeting|lunch|drinks)|me (?:for|in|on)|my farewell
    |the farewell))|first refusal
offer stand word : (?:the|my) offer (?:still )?(?:stands|is open|remains)(?: for| to)? ?(?:you|all|anyone
    |them)?\b(?! until)|just say the word
get go run escap ship leave look & out ship leave quit look looki elsew follo resig run go come join escap same
     move movin apply : get out while|(?:jump|abandon|leave the sinking) ship|(?:you|anyone|everyone|all of you|the
     team|they|colleagues|people|others|any of you|each of you|the rest of (?:you|the team)|some of you)(?: all|
     too| also)* (?:should|ought to|would do well to|might want to|need to|had better|may (?:also )?want to|must
    |deserve to|could do worse than to|are (?:welcome|invited|free) to|would be wise to)(?: (?:all|too|also|really
    |seriously|think about|consider|start|be))* (?:get out|leave(?! (?:a|the|it|any|comments|them|me|your))|leaving
    |quit|look (?:elsewhere|around|for (?:other|another|a new|something))|looking (?:elsewhere|around|for (?:other
    |another|a new|something))|follow (?:me|my example|suit)|resign|jump ship|run\b|go while|come with|join (?:me
    |us)|escape|do the same|mov(?:e|ing) on|apply (?:there|at|with|to my)|com(?:e|ing) (?:along|with|over))
consi optio elsew other bette prosp : (?:encourag\w+|urge|advise|suggest|invite|recommend|tell|want)(?: \w+){0,6}?
     (?:to )?(?:consider|weigh|think about|look at|explore|review|keep) (?:\w+ )?(?:options|alternatives|leaving
    |other (?:offers|jobs|options|employers|opportunities)|futures? elsewhere|positions?\b(?= elsewhere)|prospects)
    |(?:look|looking|apply|go|try|be happier|find (?:work|something)|start looking) elsewhere|(?:wouldn't|would not
    |don't|do not) (?:stay|stick around|hang around|remain|wait)(?: here| around)?(?: \w+){0,2} if i were you|if i
     were you(?: \w+){0,6} (?:leave|look|go|stay|quit|polish|run)
bette best deser alter calme place job jobs pay & bette nicer calme saner prope decen well deser alter : (?:better
    |nicer|calmer|saner|proper|decent|well ?paid) (?:paid )?(?:pay|places?|jobs?|offers?|options|opportunit\w+
    |employers?|companies|workplaces?)(?: [\w']+){0,3}? (?:is|are|out there|going|for (?:you|all|anyone|the team)
    |waiting|available|await\w*|exist|elsewhere|than this|i know)\b|deserve (?:\w+ )?better (?:than this|place
    |employer|elsewhere|pay)|ask me about (?:alternatives|openings|jobs|roles|it|where)
know place expan one & @bored : (?:if|should) (?:you|anyone|any of you)(?:'d| would)? (?:\w+ ){0,3}?(?:prefer|want
    |like|fancy|need)(?: [\w'-]+){0,6}?,? i know (?:a|one|just|the|of|where|someone)
want out : (?:if|anyone|those|whoever|should|you)(?: [\w']+){0,3} (?:want|wants|wanting) out\b|(?:if|anyone|those
    |whoever)(?: [\w']+){0,4} (?:jump(?:ing)? ship|leaving too|(?:fancy|fancies) (?:a|jumping|joining|coming|the
     same))
wherev lands land go & good peopl you space room : wherever i (?:land|go|end up|am)(?: [\w',]+){0,10}? (?:space
    |room|place|job|seat|door|welcome|you)
door open & you cv job come anyon all : (?:my|the) (?:\w+ )?door(?: [\w']+){0,6}? (?:open)(?: \w+){0,2} (?:to|for)
     (?:all|any|each|every|those|whoever|you|good)(?: [\w']+){0,8}? (?:cv|cvs|job|come|join|new|follow|talent|want
    |move|who)|(?:at|in) (?:the|my) new (?:office|place|company|firm)(?: [\w']+){0,4}? (?:open|welcome)
anyon whoev who those refer link ask & who : (?:refer|link|help|welcome|hire|take on|find a place for|find
     something for) (?:\w+ )?(?:anyone|anybody|whoever|those|everyone|all|each|any one) (?:of you )?who (?:asks
    |wants|would like|is interested|wishes|comes|needs)
commi alread have promi agree & commi promi agree inter assur expre yes verba : (?:have|got|secured|obtained
    |received) (?:\w+ )?(?:commitments?|promises|agreement|interest|assurances|expressions|a yes|verbal agreement)
     from (?:\w+ ){0,4}?(?:of (?:our|my|the|your|you)|engineers?|team|colleagues|people|analysts|them|both|all)
hold again minde would & @you emplo : (?:hope|trust) (?:very much )?(?:that )?you (?:won't|will not|don't) hold it
     against (?:them|him|her|me)|decide(?:s)? (?:that )?(?:they|he|she)(?:'d|'ll| would| will)? (?:like|want|prefer
    |rather) to (?:be|come|join|work|follow)
@client & with me my follow follo move movin switc stay conti prefe wish want come find reach follows wherev touch
     conta promi asked regi new where know priva direc take takin bring brin : (?:<client>)(?: [\w',-]+){0,7}?
     (?:will|going to|would|have|has|want|wants|can|may|should|welcome to|invited to|wish|prefer|like|choose|care
    |decide\w*|free to|able to|asked|expressed|said)(?: [\w',-]+){0,6}? (?:follow(?:ing)? me|come with (?:me|us)
    |go(?:ing)? (?:with me|wherever|where i)|move with|mov(?:e|ing) (?:their|to my|with)|take their|switch|contact
     me|reach me|find me|work(?:ing)? with me|continu\w+ with me|stay(?:ing)? with me|wherever i|write to (?:me|my)
    |have my|retain me|keep me|deal with me|to my (?:private|new|personal)|transfer|their (?:business|work) (?:to
    |with) (?:me|us))(?! (?:until|before) (?:my|i|the|\d))
@client & my new priva where find touch tell let infor conta take takin bring write know knows : (?:contact|call
    |write to|inform|tell|let|approach|invite|tak(?:e|ing)|bring(?:ing)?|reach out to|keep|serve|carry on with|keep
     in touch with|move|give|notify) (?:my|our|your|the|all|several|some|most|those|these|of|key|major|biggest|main
    |\w+ )*(?:<client>)(?: [\w'-]+){0,6}? (?:with me|to join|my new|my next|to my|where (?:i|to find)|how to
     (?:find|reach|contact) me|about my new|the new (?:company|firm|venture)|to follow|across|along|after i
     (?:leave|go)|from my new|over to|at my new|(?:my )?(?:private|personal) (?:number|e-?mail|address))
minde seat seats keep : (?:keep|hold|save|reserve|set aside)(?:ing)? (?:\w+ ){0,2}?(?:seats?|desks?|chairs?|jobs?
    |places?|spots?|roles?|pool|positions?) (?:warm )?(?:for|open for)
option share equity pool & peopl for this from : (?:option|share|equity) (?:pool|package)s? for (?:people|those
    |anyone|you|colleagues|whoever)
starti build found launc & come hear join you curio seats wants whoev hirin : (?:what|company|business|firm|studio
    |agency|clinic|startup|venture)(?: [\w',-]+){0,8}? (?:hear about (?:seats|jobs|openings|roles|what)|hiring
     (?:from|the|you|people)|which means you|come and (?:hear|see|join)|need(?:s)? (?:people|engineers|co-?founders
    |hands|you))|curious about what i(?:'m| am|'ll)
priva email numbe addre & open move someth leave interes : (?:open to|interested in|considering|thinking of|up for)
     (?:a )?(?:move|change|something new|new (?:role|job)|leaving)(?: [\w',-]+){0,8}? (?:leave me|send me|give me
    |drop me|let me have|e-?mail|number|address|contact)
would rathe : (?:would|'d) rather work (?:for|with) me|(?:prefer|rather) (?:to )?(?:leave|go|come) with me
appli apply : (?:feel free|welcome|encouraged?|free|invited?|want|please|should|do) (?:to )?apply (?:at|to|there
    |with|for (?:a )?(?:jobs?|roles?|positions?) (?:at|with|there))(?! (?:for my (?:role|position)|through hr))
"""
