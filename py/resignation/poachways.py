"""How people ask others along: openings, promises and customers who follow; the first half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
last only first & doubt wont not : doubt (?:that )?(?:she|he|they|i)(?:'ll| will|'m| am) (?:be )?the last|(?:won't
    |not) be the last\b
light keep kept gate lifeb boat door roof & anyon open seat seats those you team whoev anoth : (?:light on|gate
     (?:is|stays|will be) open|lifeboat|life raft)|under another roof|(?:carry|go|live|work) on under (?:another|a
     new|a different) (?:roof|name|flag|banner)
talen know call & number numbe my think what : (?:you|they) (?:know|have|'ve got) my number(?! (?:if|in case
    |should) (?:anything|you (?:have|need|get)|something))(?: [\w']+){0,3}? (?:and|you know)
fool crazy mad silly & ask hire take leave not : (?:fool|crazy|mad|silly|stupid|idiot) not to (?:ask|hire|take|call
    |bring|poach|invite|try)(?! (?:for|the stairs))
new chief boss manag lead found & coffe lunch talke met meet spoke inter alrea dinne : (?:had|have had|having|met
    |meeting|spoken|talked|spoke|interview\w*)(?: [\w']+){0,4}? (?:with|to|by)? ?my (?:new|next|future) (?:chief
    |boss|manager|lead|founder|company|employer|team|director|partner|firm|place)
profi profil cv cvs resum linke & updat polis walk disco : updating (?:their|your|his|her) (?:\w+ )?(?:profiles?
    |cvs?|resumes?|linkedin)|(?:walk|carry|take|hand|pass) (?:your|their|his|her) (?:cv|resume) (?:over|in|along|to
    |on)
regul custo clien patie studen follo & find see me travel follo shop salon clini : (?:regulars?|customers?|clients?
    |patients|students|pupils|guests|readers|donors)(?: [\w']+){0,8}? (?:find me|see me|reach me|visit me|come to
     me|travel)\b(?! (?:until|before|through))|(?:account|client|customer|contract)s? (?:has|have) (?:always
     )?followed me
wheth come them they & asked ask : asked (?:\w+ ){0,6}?(?:whether|if) (?:they|he|she)(?:'d| would| might| want\w*|
     wish\w*| could)? (?:\w+ )?(?:come|join|follow|move|like to (?:come|join|move|follow)|be interested|leave
    |fancy)\b(?! (?:to the (?:farewell|lunch|meeting|party|pub)|the call))
choic optio & team told them they : (?:told|reminded|assured|let)(?: [\w']+){1,5}? (?:they|that they|know they|you)
     (?:all )?(?:have|'ve got|had) (?:choices|options|alternatives|offers|somewhere to go)
badge same day toget & three two four us both : (?:two|three|four|five|six|both|all) of us (?:\w+ )?(?:hand|give
    |turn|leave|go|resign|start|walk|finish|move)(?:ing|s)?(?: [\w']+){0,5}? (?:same|together|both|badges|notice|at
     once)
cheq chequ check cheque & back : (?:back|return) with (?:a |my |an )?(?:cheque ?book|checkbook|contracts?|offers?
    |budget)
pay salar doubl coffe bette & case anyon asking wants make secre : in case any(?:one|body)(?:'s| is) (?:asking
    |interested|wondering|looking)|(?:no secret|made it known|told (?:anyone|everyone|people) who asked)(?:
     [\w',]+){0,8}? (?:where i|what they pay|how much|pay|hiring)
walk job jobs & anyon you them team : (?:any|all|each|every|most)(?: one)? of (?:you|them|the team|us) (?:could
    |would|can) (?:easily )?(?:walk|get|land|find|have|slot)(?: [\w']+){0,4}? (?:job|jobs|role|seat|place|position
    |where i|there)
hear sign signu sheet list more & those whoev anyon who : (?:for|to) (?:those|anyone|whoever|everyone) (?:who
     )?(?:wants?|wanting|wish(?:es)?|cares?|would like)(?: to)? (?:hear|know|learn|talk) (?:\w+ )?(?:more|about)(?!
     (?:the (?:project|handover|migration)|how))
phone calls call : (?:making|make) (?:a few|some|several|one or two) (?:phone )?calls(?=\s*[.,;!])
keep peopl & prove forev like : (?:can't|cannot|won't|will not) keep (?:people|engineers|someone|talent|[a-z]+)(?:
     like [a-z]+)?(?: [\w']+){0,2}? (?:forever|for ever|much longer|for long|and i)
picke good next new & team half built : (?:my|the) (?:next|new) team is (?:\w+ ){0,3}?(?:picked|chosen|complete
    |ready|built|full|assembled|mostly)
inter arran & at sick thurs : interview (?:that )?i (?:arranged|set up|organi[sz]ed|got)
until round hirin close : wants? out (?:has|have|should|can|may|know)|hiring round
fundi money lab group & know which choos whole : (?:money|funding|budget|room|space|desks) for a (?:whole|entire
    |full) (?:group|team|lab|crew)|(?:desks|seats|chairs|rooms)(?: [\w']+){0,4}? (?:and )?(?:at present |so far
     |currently |only )+(?:two|three|one|four|no) (?:people|of us)
@client & conta appro call write see touch reach inter visit : (?:contact|approach|call|write to|reach out to|get
     in touch with|speak to|visit|ring|tell|be in touch with)(?:ing)? (?:several of |some of |most of |all of |all
     |some |several |many |the |my |our |your |key |major |big |top |former )*<client>(?: [\w']+){0,6}? (?:after
    |once|when|from) (?:i|my (?:departure|new|last day|exit|leaving|notice)|the new)
start start found & own compa busin firm studio agenc consu ventu & us of we : (?:two|three|four|five|six|some
    |several|most|all|both|a few|the \w+) of us (?:are|will|have|want|plan|intend)(?: [\w']+){0,3}? (?:start|set
    |found|open|launch|build|leav|go)\w*
tell let know & conta ask opening openi jobs roles posit about them other : (?:tell|let|inform) (?:the |my |your
     )?(?:others|team|colleagues|rest|people|everyone|anyone|them|interns)(?: [\w']+){0,6}? (?:openings?|jobs|roles
    |positions|hiring|vacanc\w+|opportunit\w+|find something|have something|place for)
come leave join too : you should (?:all )?(?:really |seriously )?(?:come|leave|join|go|quit|follow|do the same)(?:
     too| as well| with| along|\s*[.!])
want would like wants wishe & move leave out chang job give numbe conta pass send : (?:someone|anyone|people
    |somebody|others|those)(?: here)? who (?:would |might |may )?(?:likes?|wants?|wishes|is looking|are looking|is
     thinking|needs?|is open) (?:to )?(?:move|leave|a (?:change|job|move)|change|out|join|follow|come)
agree & follo joins join comes start : (?:agreed|arranged|settled|decided|planned) (?:with )?[a-z]+(?: and [a-z]+)?
     (?:that )?(?:he|she|they)(?: will|'ll|'d)? (?:follows?|joins?|comes?|starts? with me|moves?)
unhap bored tired fed stuck underp under restl dissa : (?:anyone|whoever|those|if you(?:'re| are| get| feel)
    |everyone|people) (?:who )?(?:is |are |get |feels? )*(?:unhappy|bored|tired of|fed up|stuck|underpaid|restless
    |dissatisfied|undervalued)(?![^.!?;]{0,20} after the)
job adver posti ad vacan & share poste sent forwa circu passe : (?:shared|posted|sent|forwarded|circulated|passed
    |pinned|left) (?:the |a |my |our |around the |on the )*(?:\w+ )?(?:job (?:ad|advert|posting|spec|description
    |offer)s?|vacanc\w+|openings?|careers? page)(?: [\w']+){0,3}? (?:to|with|among|around|on|for|in) (?:the |my
     |our |your )?(?:team|group|colleagues|others|channel|kitchen|slack|everyone|interns|rest|office|notice)(?!
     (?:my (?:role|position|job)))
inter curio keen & colle peopl anyon whoev those & reach conta write touch addre email numbe call : (?:interested
    |curious|keen) (?:colleagues|people|parties|team ?mates|engineers|others|staff)
bonus fee pay paid & bring refer perso hire each : (?:bonus|fee|reward|pay|paid|money) (?:\w+ )?for (?:each|every
    |any|all) (?:\w+ )?(?:person|colleague|engineer|hire|referral|head|one|friend|teammate|of you)
have has got there openi vacan posit & openi vacan open headc posit roles : (?:we|they|i) (?:have|'ve got|will have
    |'ll have|need) (?:an? |several |two |three |some |many |open |more )*(?:openings?|vacanc(?:y|ies)|open
     positions?|headcount|open roles?)(?! (?:in (?:this|the|our) team|here|for my))
offer job jobs roles posit & will soon going : (?:i|we)(?:'ll| will|'d| would| am going to| can| hope to| plan to|
     want to| intend to)? (?:also )?(?:offer|find|give|get|create) (?:\w+ )?(?:jobs?|roles?|positions?|work
    |something|a place|places|contracts?) (?:to|for) (?:the |my |our |all |any |them|those|you|some)
anyon whoev every all & join joini & welco free invit happy : (?:anyone|whoever|everyone|everybody|those|all)(?:
     [\w']+){0,5}? (?:join(?:ing)?|part of)(?: [\w']+){0,4}? (?:adventure|venture|journey|company|startup|new|firm
    |ship|us)(?: [\w']+){0,4}? (?:welcome|free|invited|happy)
consi think ever fancy like & worki work & me again : (?:consider|fancy|think about|like|love|imagine|interested in
    |up for)(?:ing)? (?:ever )?(?:work(?:ing)?|com(?:e|ing) to work) (?:for|under|with) (?:me|us)(?: again)?(?:
     (?:at|in|there|one day|some day|elsewhere)|\s*[.,;?]|\Z)
put touch recru headh : put (?:[\w']+ ){1,6}?in (?:touch|contact) with (?:my|the|our|a) (?:\w+ )?(?:recruiter
    |headhunter|new|employer|boss|hiring|people)
end compa anywa event & you all : (?:you(?:'ll| will)|we(?:'ll| will)|they(?:'ll| will)) (?:all |both )?(?:\w+
     )?(?:end up|be working|work|land|meet again) (?:at|in|with) (?:my|our|the) (?:new|next)
clien custo & signe alrea commi start consu agenc firm pract : (?:clients?|customers?|accounts?)(?: [\w']+){0,4}?
     (?:already )?(?:signed up|signed on|on board|committed|agreed|booked|come over|moved|switched)
apply menti name : mention my name|say i sent you|use my name|quote my name
futur posit roles oppor jobs : (?:about|for|regarding) (?:future|new|possible|potential|upcoming|suitable
    |interesting|other) (?:positions?|roles?|openings?|jobs|opportunit\w+|vacanc\w+)(?! (?:here|in this|at this
     company|with you|within))
cofou found partn & emplo peopl hires engin look first : co-?founders? and i|first (?:\w+ )?(?:employees|hires
    |engineers|team members)|know where to (?:look|find (?:them|people|good))
need needs peopl & best going know : (?:going to |will |'ll |they |we |i )(?:need|want) (?:good |great |more |the
     best |such |talented |new )*(?:people|engineers|developers|colleagues|hands)\b(?: (?:like you|and you|there)
    |,? and you|\s*[.]|\Z)
portf book acccou accou clien & bring over with take : (?:bring|take|mov|transferr)(?:e|ing)? (?:their|my|the|his
    |her|our) (?:\w+ )?(?:portfolios?|book of business|accounts?|clients?|customers?|patients)(?: [\w']+){0,3}?
     (?:over|across|with|along|to (?:my|the new|our))
help build somet great join & new next : (?:help me|come|join|let's|together we|we can|want to)(?: \w+)? (?:build
    |make|create|start|grow)(?: [\w']+){0,5}? (?:at|in|with) <next>
colle team peopl junio engin frien & bring along take : (?:bring|take)(?:ing)? (?:some|several|a few|many|most|all
    |one or two|two|three|four|a list of)?(?: of)? ?(?:my |the |our |these |those |other )?(?:colleagues|team
     ?mates|people|engineers|friends|reports|developers|analysts|designers|juniors)(?: [\w']+){0,4}? (?:along|with
    |over|across|too)
like take along list & colle peopl : (?:colleagues|people|names|engineers)(?: (?:that|whom|who))? i(?:'d| would)?
     (?:like|want|love|hope|intend|plan) to (?:take|bring|hire|have)
offer posit place role job & new next : (?:offered|given|promised|guaranteed) (?:an? |the )?(?:positions?|roles?
    |jobs?|places?|contracts?|seats?) (?:at|with|in) (?:my|the|our|a) (?:new|next|same)
futur skill talen & new next emplo firm compa & oppor jobs roles : (?:opportunit\w+|jobs|roles|openings|room
    |positions|chances)(?: [\w']+){0,3}? (?:at|with|in) <next>
someth bette elsew : look for (?:something|somewhere|a (?:place|job|team)) (?:better|else|new|kinder|healthier
    |that)|find (?:something|somewhere) better
bring takin take allow budge : (?:bring|take)(?:ing)? (?:a couple|some|several|two|three|four|a few|one or two|any
     one|any|the (?:best|lot)|all|more|people|my (?:reports|team|people|crew|old|whole)|half|most)(?: (?:of
     )?(?:you|us|them|people|the team|the \w+|colleagues|engineers))?(?: over| along| across| with me| to| once
    |\s*[.,;])(?! (?:days|weeks|hours))|bring (?:two|three|four|five|a few|several|my own) (?:people|colleagues
    |engineers|others)
tell gang guys lads team & desk seat place job chair name : tell (?:the|my|your|our) (?:\w+ )?(?:gang|guys|lads
    |team|others|crew|rest|group)(?: [\w']+){0,4}? (?:desk|seat|place|job|chair|spot|room)|(?:with|has|have)
     (?:their|your|his|her) names? on (?:it|them)
from both notic & decid & leave well too : (?:notice|resignation) (?:from|of|for) (?:both|all (?:three|four|five
    |six)|the (?:two|three|four|five)) of us|decided to (?:leave|go|resign|quit) (?:as well|too|with me|alongside)
both all five two three four & resig quit leave notic us : (?:we|us) (?:both |all )?(?:resign|quit|leave|are
     leaving|are going)\b(?: [\w']+){0,3}? (?:all|both|the) (?:\w+ )?(?:of us|together)|(?:notice|resignation)
     (?:from|of|for) (?:both|all \w+|the \w+) of us
futur optio : think (?:\w+ )?(?:about|of) your (?:own )?(?:futures?|options|next (?:step|move)|careers?)\b(?!
     (?:roadmap|plans for))
poach : poach(?:ing|ed)?\b(?! (?:egg|salmon|pear))
names list : (?:asked (?:me )?for|handed|given|gave|sent|passed|have)(?: [\w']+){0,5}? (?:names?|list) of (?:good
     |the best |some )?(?:people|engineers|those|candidates|colleagues|everyone|names)(?! (?:to (?:call|ask) (?:for
    |about)|who (?:know|can help)|she should call for))|(?:gave|given|passed on|mentioned|put forward) (?:yours
    |your names?|their names?|your details|your cvs?)
knock doors : knock(?:ing)? on (?:a few|some|several|your|many|certain|familiar|one or two) doors
under overw misun unhap bored tired & ring call write conta invit welco touch pint : (?:whoever|anyone|those|any of
     you)(?: who)? (?:is |are |feels? |feeling )*(?:underpaid|overworked|undervalued|unhappy|unappreciated|restless
    |bored|tired|fed up|stuck|burnt out)(?: [\w']+){0,6}? (?:ring|call|write|contact|invited|welcome|touch|drink
    |pint|coffee|talk)
hint need engin & hint engin peopl devel analy nurse desig hands scien resea : \bhint hint|(?:going to|will|shall)
     need (?:a |some |two |three |more |good |another )(?:[\w-]+ ){0,3}?(?:engineers?|people|developers?|analysts?
    |nurses?|designers?|hands|scientists?|researchers?)(?: [\w']+){0,5}? (?:hint|so|if you|interested|let me know)
menti told toldt @next & emplo compa firm start lab ventu pack pays salar reloc famil : (?:mentioned|told|said
    |explained|let slip|pointed out) (?:to )?(?:[\w']+ ){1,5}?(?:that )?(?:my|the|our) (?:new|next|future)
     (?:employer|company|firm|lab|place|startup|team|boss|outfit)
conti adven journ story work diffe addre : (?:continue|carry on|go on|finish|resume|pick up)(?:ing)? (?:this|the
    |our) (?:\w+ )?(?:adventure|journey|story|work|conversation|partnership|collaboration|mission) (?:at|in|from
    |elsewhere|somewhere|under|over) (?:a |an |my |the )?(?:different|new|another|next|other|somewhere|elsewhere)
leavi encou inspi examp likew same : (?:leaving|departure|example|decision|going|resignation)(?: [\w']+){0,3}?
     (?:encourages?|inspires?|prompts?|moves?|persuades?|gives?|emboldens?)(?: [\w']+){0,5}? (?:likewise|the same
    |follow|leave|go|resign|too|courage|consider)|(?:do|doing) likewise
invit : (?:open|standing) invitation to (?:all|any|every|you|my|the|anyone)(?! (?:farewell|leaving|dinner|party
    |visit))|invitation (?:is )?(?:open )?(?:to|for) (?:all|any|every) (?:of )?(?:my|you|the)
looki peopl know salar above : (?:we're|we are|they're|they are|company is|firm is|employer is|boss is) (?:\w+
     )?(?:looking for|after|seeking|searching for|crying out for|desperate for|in need of|short of)(?! (?:a
     replacement|my|someone to (?:replace|take)))
senio nurse engin notic tomor same & hand handi handed give givin given submi tende put notic & notic resig lette :
     (?:two|three|four|five|six|several|some|more|other|many|another)(?: [\w']+){0,4}? (?:will|are|is|plan to
    |intend to|intends to|are going to|have)(?: \w+)? (?:hand(?:ing|ed)? in|giv(?:e|ing|en)|submit(?:ting|ted)?
    |tender(?:ing)?|put(?:ting)? in) (?:in )?(?:their|her|his|a)? ?(?:notices?|resignations?|letters?)
inten plan going & hand notic : (?:most|many|half|some|several|all|part|much|the rest) of (?:the|my|our|you|us)(?:
     [\w']+){0,4}? (?:intends?|plans?|going|wants?|expects?|is|are|will|hopes?)(?: \w+)? (?:to |be )?(?:hand\w*
    |leav\w+|resign\w*|quit\w*|follow\w*|go\w*|mov\w+) (?:in )?(?:notice|their|within|too|with|before|soon|next|as
     well|out)
way foot : (?:use|treat|think of|see|consider) me as (?:your|a) (?:way in|foot in|contact|door|referee at
    |connection|reference at)
waste shame pity & behin leave : leave (?:talent|people|engineers|someone|anyone|colleagues|minds)(?: [\w']+){0,4}?
     behind|(?:waste|shame|pity|crime) to leave (?:[a-z]+|you|them|him|her)(?: \w+)? behind
want need & crew gang team old people & build start found new something : (?:want|need|like|love|bring|assemble|get
    |collect|round up)(?:ing|s)? (?:back )?(?:my|the|our) (?:old|former|present|current|whole|same|best)? ?(?:crew
    |gang|team|people|band|colleagues)\b(?! (?:to (?:know|hear|have|see)|lunch|together for))
@client & new addre detai numbe conta clini numbe : (?:<client>)(?: [\w',-]+){0,8}? (?:my|our) (?:new|private
    |personal|next|own) (?:\w+ )?(?:contact|details|address|number|e-?mail|clinic|office|practice|firm|phone
    |company|website|studio|surgery|salon)|(?:account|client|customer|donors?|patients|buyers)(?: [\w']+){0,4}?
     (?:prefers?|wants?|insists?|wishes?|expects?)(?: [\w']+){0,6}? (?:me|mov\w+|transfer\w*|business|follow
    |leave)\b
@client & come along expec count follo loyal : (?:<client>)(?: [\w',-]+){0,8}? (?:come along|come too|come across
    |follow(?: me)?|loyal to me|be coming|come with)\b(?! up)
sendi call : (?:be )?(?:sending|coming|calling) for (?:some|several|any|all|two|a few|one or two|you|the best
    |more)(?: of)?
chair seat desk chairs & new my : (?:in|at|around) (?:my|our|the) new (?:office|place|lab|company|team|clinic
    |studio)(?: [\w',]+){0,8}? (?:sit|seat|fill|belong|who|you)|(?:know|exactly) who (?:should|could|would|ought to
    |will) (?:sit|fill|have|take) (?:in )?(?:them|it|that|those)
both myself toget same : (?:both|all)(?: \w+)? (?:are )?(?:joining|going to|moving to|leaving for|shifting to
    |starting at|hired by) (?:the same|one|this new|that|my)
marke offer outsi look : (?:look|looking) (?:at|into|around|out for) (?:what |at )*(?:the market|the job market
    |what(?:'s| is) out there|other (?:jobs|employers|offers|companies)|better)|(?:test|try|check) the (?:job
     )?market
brave start & knows where live find : knows? where (?:i live|to find me|i am|i'll be|i work)
offer exten : offer (?:also )?(?:extends|applies|is open|goes) (?:to|for)
bette off us : (?:be|are|'re) (?:all |much |far )*(?:better|happier) off (?:with (?:us|me)|elsewhere|leaving|there
    |somewhere|out)
apply & suppo new my : apply(?:ing)? (?:to|at|for)(?: [\w']+){0,3}? (?:my|the) (?:new|next)
talks cofou found partn & joini with them : (?:in talks|talking|in discussions?|negotiating|in touch|agreed|a deal)
     with (?:[\w',]+ ){1,7}?(?:joining|co-?founders?|partners?|coming|moving|about (?:them|a|joining))
stay long : don't (?:you )?(?:all )?(?:stay|wait|hang about|linger|leave it) (?:here )?(?:too|any|much) (?:long
    |longer)\b(?! to (?:reply|tell|answer))
count alrea & start with may june july april march : (?:count on|have|got|signed|recruited|hired|secured|won over)
     (?:[a-z]+)(?: and [a-z]+)?,? who (?:starts?|joins?|is joining|begins?|comes?|is coming|will be joining
    |follows?)
calls welco : (?:welcome|take|answer|love|expect|await|look forward to) (?:\w+ )?(?:calls?|messages|enquiries|cvs
    |applications|e-?mails) from (?:any|those|you|all|everyone|people|whoever)(?: [\w']+){0,3}? (?:had enough
    |looking|interested|tired|fed|bored|wants?|wanting|who(?:'s| is| has) (?:had|looking|interested|tired|bored
    |fed)|curious|open)
earn paid pay twice doubl more : (?:you|anyone|they|people|everyone)(?: \w+){0,2} (?:could|can|would|might|should
    |'d)(?: \w+)? (?:be )?(?:earn\w*|paid|get|make|making) (?:\w+ )?(?:twice|double|more|better|far|a lot|half
     again|much|30|20|50)(?: [\w']+){0,4}? (?:next door|elsewhere|there|at|with|outside|down the road|as|where
    |across|over)\b
fundi place & lab group team new : (?:have|got|has) (?:the )?(?:funding|money|budget|grants?|posts?|positions?
    |places?) for (?:two|three|four|five|six|several|you|more|anyone|some|a few|others|all)
behin far : (?:team|rest|others|colleagues|they|people|lot|many)(?: [\w']+){0,4}? (?:not|won't|aren't|isn't)(?:
     be)? (?:be )?far behind
board alrea : (?:got|have|has|brought|getting|bring)(?: already)? [a-z]+(?: and [a-z]+)? on ?board(?! (?:with
     (?:the|this) (?:plan|idea|date|handover)))
appro most sayin yes : (?:all|both|several|most|many)(?: of us)?(?: have|'ve)?(?: all)? been (?:approached
    |headhunted|contacted|made offers|offered)|(?:most|all|many|several|half) of us are (?:saying yes|going|leaving
    |accepting|tempted|in)
recom & compa new next emplo firm : recommend(?:ing)? (?:my|the) (?:new|next|future) (?:company|employer|firm|place
    |team|lab|outfit)
solic over expir brace : (?:when|once|as soon as|after|the (?:day|minute)) my (?:non ?-?solicit\w*|non ?-?compete
    |restrictions?|notice|covenants?|gardening leave)(?: \w+)? (?:is|are|has|have|ends?|runs?|expires?|lapses?|up
    |over)(?: [\w']+){0,3}?,? (?:brace|expect|i|we|watch|be ready|you)
think leavi too : (?:thinking (?:of|about)|tempted to|considering|wondering about|toying with) (?:of )?(?:leav(?:e
    |ing)|go(?:ing)?|quit(?:ting)?|resign(?:ing)?|jump(?:ing)?|mov(?:e|ing)|follow(?:ing)?)(?: too| as well|
     yourself| yourselves)?,? (?:do (?:it|so)|go for it|don't wait|you(?:'re| are) not alone|call|talk|come)
inbox open pay prope : (?:inbox|dms?|door|phone|line|calendar)(?: [\w']+){0,2}? (?:is |are )?(?:always |still
     )*open,? (?:and )?(?:we|my new|they|there)
heart take you & one any : (?:take|hire|have) (?:any|every|each)(?: \w+)? of you(?: [\w']+){0,4}? (?:heartbeat
    |instantly|tomorrow|any day|at once|immediately|with me)
intro hirin manag : (?:introduction|intro) to (?:the|my|our|a) (?:\w+ )?(?:hiring|recruit\w*|new (?:boss|manager
    |team)|founders?|people team|talent)
indic hinte sugge signa & move leave go come if : (?:indicated|hinted|suggested|signalled|let me know|intimated
    |made (?:it )?clear|told me|said)(?: that)? (?:they|he|she|some|most)(?:'d| would| will|'ll| might| may| could)
     (?:also |be )?(?:move|moving|leave|leaving|go|come|coming|follow|jump|join|quit|resign)
again worki work & new next firm : (?:have|having|see|seeing|get|getting) (?:[a-z]+|you|them|him|her|some of
     you)(?: \w+)? (?:working|work) (?:for|with|alongside|under) (?:me|us)
whats group chann leavi those & link ask join ventu new : (?:group|channel|chat|list)(?: [\w']+){0,4}? (?:for|of)
     (?:those|people|anyone|us|everyone)(?: [\w']+){0,5}? (?:leaving|joining|interested|going|moving|new (?:venture
    |company|firm))
first move waiti : (?:waiting|wait|waited) (?:\w+ )?(?:for|on) (?:me|someone|somebody|one of us) to (?:make the
     (?:first )?move|go first|leave|resign|jump|go|set up|start)
setti shop wants old & team toget peopl gang crew : (?:setting up|set up|starting|opening|starts?|opens?)(?: shop|
     a| his| her| again| on)*(?: [\w']+){0,3}? and (?:\w+ )?(?:wants?|needs?|is (?:looking|hiring|after))
build come outsi : come and (?:build|make|do|finish|create|work|start|join|be)(?: [\w']+){0,4}? (?:with (?:me|us)
    |outside|elsewhere|there)
come work with & me us : come (?:and )?(?:work|build|play|join|start) (?:with|for|at) (?:me|us|my)
phone call away growi : (?:phone )?call away(?: [\w']+){0,6}? (?:growing|hiring|expanding|room|looking|jobs|new)
with alongs along after & me us & @go bring brough takin take took takes bring carry : (?:<go>|tak(?:e|es|ing)
    |bring(?:ing)?|brought)(?: [\w'-]+){0,4}? (?:with|alongside|after) (?:me|us)\b(?! (?:to|for|through|on|at|into
    |in) (?:the|a|an|my|our|that|this|your|every|some|lunch|dinner|drinks?|coffee|one|monday|friday|tuesday
    |thursday|wednesday|it|bid|say) ?(?:\w+ )?(?:meetings?|review|hand|last|lunch|coffee|walk|drinks?|call|workshop
    |conference|office|pub|cafe|team|step|code|run|design|desk|cluster|session|stand|farewell|data|building
    |handover|way|first|difficult|hard|years?|project|journey|dinner|friday|monday)?)
coming along ride comin tag : (?:is|are|'s|'re|be|will be|has decided to be|am|she's|he's) (?:also |all |both
     )?coming (?:along|with|across|over|too|as well|aboard)(?! (?:to the (?:meeting|lunch|pub|party)|nicely|well))
    |along for the ride
join joini joine : join(?:ing|ed)? (?:me|us)\b(?! (?:in|for|on (?:the|a|friday|monday|my|this)|at (?:the|a|my
     (?:last|farewell|leaving)|noon|lunch|\w+'s)|to (?:say|celebrate|walk|review|go|discuss|document|mark|toast)
    |when|over|as a|from|after (?:the|my) (?:graduation|degree))|\s*(?:\d|and (?:made|became)))
join joini joine follo & wante want asked ask keen eager hopin hope love like ready happy inter inten said told
     plan agree : (?:want(?:s|ed)?|asked|keen|eager|hop(?:e|es|ing)|love|like|ready|happy|interested|intend\w*
    |plan\w*|agreed|promised|said|told|persuad\w+|convinc\w+|tempt\w+|encourag\w+|welcome|free|invited?) (?:\w+
     ){0,4}?(?:to |in |about |into )?(?:join(?:ing)?|follow(?:ing)?) (?:me|us|my (?:new|next)|the new (?:venture
    |company|firm|lab|place)|suit)
follo : follow(?:ing|s)? (?:me|us)\b(?! (?:on|in this role|as|in the role|through|around|up|home|into this role)
    |\s*(?:at|in) (?:this|the) (?:role|post|desk))|(?:may|might|likely to|considering|inclined to|thinking of
    |want to|going to)(?: \w+)? follow(?:ing)?(?: (?:suit|soon|shortly|after|too|before long|in due course)| (?:\w+
     )?(?:leave|steps))?(?=\s*[.,;!?]|\s+(?:suit|soon|shortly|too|before long|in due)|\Z)
hirin hire hires recru staff expan growi build scali headh scout : (?:i'm|i am|i'll be|i will be|we're|we are|we'll
     be|we will be|they're|they are|they will be|company is|place is|employer is|firm is|team is|lab is|boss is
    |startup is|one that's|who's|that is|which is|i plan to|i intend to|i hope to|i expect to|going to) (?:\w+
     )?(?:hir(?:e|ing)|recruit(?:ing)?|staff(?:ing)? up|expanding|growing (?:fast|quickly|the team|our team|my
     team)|headhunt(?:ing)?|scal(?:e|ing) up|build(?:ing)? (?:my|a|the|our) (?:\w+ )?team)(?![^.!?;]{0,50}(?:my old
    |replace|the open|vacan|my position|backfill))(?! (?:for the (?:open|vacant)|my (?:successor|replacement)|a
     (?:replacement|successor|backfill)|the new hires|\w+ (?:\w+ )?(?:for my old|to replace)))
"""
