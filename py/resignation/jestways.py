"""How people joke: memes, quotations, props and machines; the first half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
trade tradi swap & for : trading (?:[\w-]+ ){1,3}for (?:[\w-]+)(?=\s*[.,!])
turne turni off again tried : off and on again
came saw updat : i came,? i saw
peer revie dog cat : (?:reviewed|approved|proofread|signed off|endorsed|witnessed) by (?:my|the) (?:dog|cat
    |goldfish|toddler|mother|hamster|mum|mom|parrot)
unsup defen : in my defen[cs]e|left unsupervised
old films movie say : too old for this|as they say in the (?:films|movies|trade)
soul sanit digni weeke : (?:return|give back|want|refund) (?:me )?my (?:soul|sanity|weekends|dignity|youth|hair
    |twenties)
versi upgra updat patch : (?:upgrad|updat|patch|reboot|reinstall|migrat)\w+ (?:myself|me|my life)\b
chatg gpt alexa siri ai & asked ask told laugh agree : asked (?:chatgpt|gpt|the ai|the model|alexa|siri|claude|the
     robot)
level levels boss achie quest xp : (?:completed|finished|cleared|unlocked) (?:all )?(?:the |every )?(?:levels?|side
     quests?|achievements?)
windo weath dayli sunli & see look feel found disco know : (?:see|find out|learn|discover|remember|know) what
     (?:weather|daylight|the sun|sunlight|a weekend|outside|fresh air|sleep) (?:looks|feels|is|was)
senio serve longe plant member : (?:plants?|printer|coffee machine|fridge|chair)(?: [\w',-]+){0,8}?
     (?:longest-serving|seniority|senior|promoted|employee|member)
robot machi ai & job take takes : (?:before|until|now that) (?:the |an? )?(?:robots?|machines?|ai|chatbots?
    |algorithms?) (?:takes?|come|comes|steals?|replaces?|gets?|do|does)
coffe tea bisc biscu milk runs : (?:as soon as|when|until|once) (?:the |my )?(?:coffee|tea|biscuits?|milk|snacks?
    |fruit|patience|beer) (?:runs?|ran|is|are) (?:out|gone|finished)|lukewarm coffee
desk chair & likes draug draft fans anyon : (?:available|free|up for grabs|for sale|going)(?: [\w']+){0,3}?
     (?:anyone|those|someone|whoever|fans?) who (?:likes?|enjoys?|appreciates?|loves?|collects?)|draughts?\b(?=
     |\s*[.])
swapp swap tradi trade chang excha hangi : (?:swap|trad|exchang|chang|giv)\w*(?: up)? (?:my|the|this) (?:[\w-]+
     ){1,3}for (?:an? |the |my |some )(?:[\w-]+ )?(?:surfboard|shed|hammock|tractor|van|boat|canoe|allotment|garden
    |spade|trowel|apron|guitar|beach|camper|bicycle|bike|fishing|paintbrush|oven|goat|cow|horse|kiln|sofa|pillow
    |bed|sandals|flip|pension|shovel|wheelbarrow|surf)
hangi hung : hang(?:ing)? up my (?:headset|boots|keyboard|mouse|lanyard|pager|apron|cape|hat|spurs|slippers|badge
    |hard hat|stethoscope|whistle)
champ cork bubbl party confe : (?:pop|open|crack|uncork) (?:open )?(?:the|a|some) (?:champagne|prosecco|bubbly
    |corks?|cava|beer)|(?:release|cue) the (?:balloons|doves|confetti|band|violins)
dream sleep nap nappi snooz : (?:professional|competitive|full-time|advanced|amateur|olympic) (?:napping|sleeping
    |snoozing|idling|procrastinat\w+|gardening|couch|loafing|dog)|(?:dreams?|plans?|ambition|goal)(?:
     [\w',]+){0,4}? (?:mostly |mainly |largely )?(?:involves? |is )?(?:sleeping|napping|pyjamas|pajamas|doing
     nothing|snoring)
adven going : going on an adventure\b(?= ?!|\s*\Z)
may your builds pager server & green silen : may (?:your|all your|the|our) (?:\w+ ){1,3}(?:be|stay|always|never
    |ever|compile|converge|remain|run)\b
shell scrip cron regex macro : (?:done|replaced|performed|handled|run|outdone|automated) by (?:a |an )?(?:very
     |rather |fairly )?(?:small |short |tiny |simple |ten-line |modest |little )?(?:shell script|script|cron ?job
    |regex|macro|excel|spreadsheet|for ?-?loop|toaster|trained (?:monkey|parrot|dog)|parrot|potato|magic 8|bash)
free trial : (?:free|trial) (?:trial|period)(?: [\w']+)? (?:has|is|period|ended|expired|\s*[.])|end of (?:my |the
     )?(?:free )?trial
inter end outsi grass : end of the internet|touch(?:ing)? (?:some )?grass|go outside\b
chatg gpt : (?:not )?written by (?:chatgpt|gpt|an ai|a robot|a bot|claude)
dog ate cat : (?:dog|cat|gpu|hamster|goat|cluster|printer) ate my
humbl obedi serva : obedient servant|humble (?:servant|serf|minion)|your loyal minion|minions?\b
roll credi : roll (?:the )?credits
team & there : there is no i in
light leave : leave (?:the|a) light on for (?:the next|whoever|you)
flip flops sanda pyjam pajam slipp : flip-?flops|pyjamas|pajamas
large langu : as an? (?:large )?(?:language model|llm|ai (?:model|assistant))
rubbe duck white : (?:rubber )?ducks?\b(?= (?:and|is|will|has|in charge|takes))
autom : automat(?:e|ed|ing) myself out
there : there once was an?\b
rubbe : rubber duck\w*
inter : interpretive dance
are becam becom is turne & senti : (?:become|became|becoming|is|are|turned) (?:\w+ )?sentient
hallu : hallucinat\w+ (?:\w+ )?(?:less|more) than (?:i|me|you)
full : with full (?:military )?honou?rs
loss : loss of will
trigg : triggering early stopping
patie : patience exhausted
gradi : gradients? from management
coffe pensi salar : asks? for no (?:pension|salary|coffee)
unplu : unplug (?:it|me|the (?:pie|coffee|toaster|robot|ai))
rogue : rogue (?:ai|intelligence|agi)
agi : agi (?:arrives|has|is near|takes)
machi : the machines (?:have|will|are)
salar : salary to the cron
repla : replaced? (?:me )?(?:by|with) (?:a )?(?:very small|small|tiny|short|cron|bash|three lines|shell)(?: \w+)?
lieu : in lieu of (?:flowers|an exit interview|tears|cake)
epoch : epoch \d[\d,]*:
label : label(?:l)?ed \"
tell : tell my (?:gpus?|cluster|models?) (?:i|that i)
chat moder mostl peace pour press rip : (?:pour one out|press f|f in the chat|rip\b|rest in peace|mostly arms
    |moderately bitter)
peace : i (?:come|came) in peace
bury : bury my
thank & fish : so long,? and thanks for all the fish
thank & fish : thanks for all the fish
peace : peace out
drop : mic drop
mic : \*?drops mic
outta : outta here
smell : smell ya
see : see ya
hasta : hasta la vista
sayon : sayonara
adios : adios
toodl : toodles
ta : ta-ta
arriv : arrivederci,? baby
byeee : byeeee*
felic : bye,? felicia
later : later,? gators?
later : laters\b
toodl : toodle-?oo
elvis : elvis has left
prosp : live long and prosper
may : may the (?:force|odds|gradients?|weights|gpus?|loss|pager|fourth) (?:be|always|ever|stay|go|keep)
infin : to infinity and beyond
winte : winter is coming
cake : the cake is a lie
roses : roses are red
viole : violets are blue
hello : hello world,? goodbye
goodb : goodbye,? (?:cruel )?world
watch : my watch (?:has|is) ended
frank : frankly,? my dear
witho : show must go on without
pursu stage : exit,? (?:stage left|pursued)
folks : that's all,? folks
houst : houston,? we
beam : beam me up
shall : you shall not pass
simpl : one does not simply
l : l+o+l+\b
rofl : rofl
teehe : teehee
kiddi : just kidding
jokin kiddi : only (?:kidding|joking)
jk : jk\b
j : j/k
inten : no pun intended
pun : pun (?:very much )?intended
knock : knock,? knock
why : why did the
walks : walks into a bar
haiku : a haiku
haiku : haiku:
limer : limerick
sudo : sudo
rm : rm -rf
blame check commi push rebas : git (?:commit|push|checkout|rebase|blame)
exit : exit code
exit : sys\.exit
error : error 40[34]
http : http (?:40\d|410|503)
segfa : segfault\w*
kerne : kernel panic
scree : blue screen
joke rant sarca : </?(?:sarcasm|rant|joke)>
bless byefe free quit yolo : #(?:\w+)?(?:quit|free|blessed|yolo|byefelicia)\w*
yolo : yolo
kthxb : kthxbye
conve decay depre diver dropp early excee expir explo full memor nan overf plate satur stopp stuck under vanis zero
     : (?:my|own) (?:loss(?: function)?|gradients?|reward(?: function| model)?|learning rate|utility function
    |career|objective|attention(?: heads?)?|optimi[sz]er|weights|context window|training|patience|motivation
    |enthusiasm|validation (?:loss|accuracy)|interest|gpu utili[sz]ation) (?:curve )?(?:has|have|is|are|had|was)
     (?:\w+ )?(?:converged|diverged|plateau\w*|vanish\w*|exploded|stopped (?:decreasing|improving)|overfit\w*
    |saturated|stuck in a|decayed|dropped to zero|at zero|nan\b|expired|been exceeded|out of memory|full
    |underfit\w*|deprecated|early[\s-]stop\w*)
badge caree chair compa emplo job life mysel role self time weigh & early gradi local catas dropo explo finet fine
     overf depre decom undep reboo shut sunse migra unsub garba log offbo unins hyper : (?:early[\s-]stopping
    |gradient descent|local (?:minimum|minima|optimum|maximum)|catastrophic forgetting|dropout
    |exploration[\s-]exploitation|explore[\s-]exploit|fine-?tun(?:e|ing)|overfit(?:ting|ted)?|deprecat(?:ed?|ing)
    |decommission(?:ed|ing)?|undeploy\w*|reboot\w*|shut(?:ting)? down|sunset(?:ting)?|migrat(?:e|ing)
    |unsubscrib(?:e|ing)|garbage-?collect\w*|log(?:ging)? (?:off|out)|offboard|uninstall(?:ing)?
    |hyper-?parameters?) (?:\w+ ){0,3}(?:myself|of (?:my|this) (?:career|life|role|job)|my (?:career|life|job
    |employment|own life|time here|badge|chair|weights|self)|for my career|from this (?:job|company|role))
mysel : myself from (?:production|this (?:repo|service|company|job))
been conve depre diver garba hallu local memor overf plate reach stuck token & conve overf diver stuck reach local
     plate memor token fine hallu depre garba hit : i (?:have|'ve|am|'m) (?:\w+ )?(?:converged|overfit(?:ted)?
    |diverged|stuck in a local|reached (?:a local|convergence)|in a local|hit (?:a|my) (?:local|plateau)|out of
     (?:memory|tokens)|been fine-?tuned|hallucinat\w+|deprecated|garbage)\b
local saddl : (?:stuck in|reached|escape|escaping|leave|leaving|in) (?:a|this|my) (?:local (?:minimum|minima
    |optimum|maximum)|saddle point)
green : greener (?:pastures|gradients)
steep : (?:steeper|steepest) gradient
epoch train : end of (?:my )?(?:training run|epoch)
check epoch : (?:final|last) (?:epoch|checkpoint)\b(?! (?:of the|is|will|in|at|file|for))
as & langu ai : (?:as a large language model|as an ai (?:language )?model)
short : life is too short
escap : escape (?:plan|velocity|room)
great : great escape
priso : prison break
parol : parole
sente : sentence (?:is|has been) served
serve : time served
relea : released (?:for|on) good behaviou?r
freed : freedom\s*[.!]
free : free at last
free : i'm free\b(?! (?:on|at|to|for|in|from|until|most|any|this|next|every|all))
lotte : lottery
rich : rich aunt
alien : alien(?:s| abduction)
witne : witness protection
away : run(?:ning)? away (?:to|and join|with) (?:the )?(?:circus|goats?|sheep)
goat : goat farm\w*
alpac : alpaca\w*
llama : llama farm\w*
beach : beach (?:bar|bum)
"""
