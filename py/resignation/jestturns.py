"""How people joke: memes, quotations, props and machines; the second half.

``phrasebook`` tells how a table is read.
"""

TABLE = r"""
marga : margarita
cockt : cocktails? with
circu : join(?:ing)? the circus
world : world domination
evil : my evil
evil : evil plan
robot : robot overlords
skyne : skynet
termi : terminator
robot : the robots? (?:have|will|are)
welco : i,? for one,? welcome
pleas & clap : please clap
forge : don't forget to (?:like|subscribe)
subsc : like and subscribe
reaso : top (?:ten|10|five|5) reasons
twist : plot twist
spoil : spoiler(?: alert)?
break : breaking news
fact : fun fact
pro : pro tip
achie : achievement unlocked
game : game over
level : level(?:l?ed|l?ing)? up
speed : speed-?run
final : final boss
quest : side quest
respa : respawn
game : new game
fight level : boss (?:fight|level)
curta : curtain call
encor : encore
scene : and scene
drumr : drumroll
drum : drum roll
voila : voila
yay : yay\b
yippe : yippee
hoora : hooray
hurra : hurrah
cheer : cheerio
woot : woot
yours : yours (?:until|till) (?:the|hell)
yours : yours (?:never|no longer|formerly|sarcastically|in freedom|in exile)
since yours & free your artis ghost someo : (?:sincerely|yours),? (?:a free|your (?:former|favou?rite|ex)|the
     artist|ghost|someone who)
lol lool lmao lmfao rofl haha hahah hehe heheh teehe : l+o+l+\b|lmf?ao|rofl|ha(?:ha)+h?\b|hehe\w*
ragequ rageq rage : rage ?-?quit\w*
ctrl alt : ctrl\b|alt[+-]f4
exit : exit\(?0\)?\b|exit code
error http erro : (?:error|http|code) (?:40\d|410|418|500|503)\b(?! (?:when|if|from|on|in|is|errors?))
found : 404\b[^.!?;]{0,30}not found|(?:employee|motivation|patience|will to work|salary|loyalty) not found
jail : jail ?break(?:s|ing)?\b(?! (?:model|prompt|detect|attack|test|eval|bench|suite|work|paper|data))
tl : tl;? ?dr
out outta : (?:i'm|consider me|and i'm) (?:outta here|out of here|out)\b(?=\s*[.,!;]|\Z| peace)
back : i'll be back\s*[.!,](?! )
plant house stapl plast : (?:house|office|desk|pot|plastic) ?plants?\b(?: [\w']+){0,6}? (?:wild|feedback|miss
    |custody|named|plastic|care of|respond|listen|die|alive|inherit|fine|watered|adopted)|(?:return|release|set)
     (?:the|my) (?:\w+ )?(?:plant|stapler|duck|goldfish|cactus)(?: [\w']+){0,3}? (?:free|wild)|stapler(?:,| (?:is
    |was|slightly|of))
chair print coffe vendi keybo fridg toast kettl micro mug robot desk laptop lift eleva fish cactu goldf phone slack
     jira pager serve gpu clust machi photo & miss liste promo resig weep cry cries agree under love farew respo
     forgi apolo hello goodb deser reply news consu likes liked feel feels happy sad relie grudg : (?:my |the |our
     )?(?:\w+ )?(?:chair|printer|coffee (?:machine|maker)|vending machine|keyboard|fridge|toaster|kettle|microwave
    |mug|robots?|desk|laptop|lift|elevator|fish tank|cactus|goldfish|photocopier|pager|server|gpus?|cluster
    |espresso machine)(?: [\w',]+){0,6}? (?:will|has|have|and i|was|is|would|who|it was|never|always|once|only|did
    |does)(?: [\w',]+){0,6}? (?:miss(?:es|ed)? me|listened?|promoted|resign\w*|weep|cry|agrees?|understand\w*
    |understood|loves?|loved|respond\w*|forgive\w*|apologi\w+|deserve[sd]?|relieved|reached|grudge|miss it|miss
     (?:you|him|her)|friend|sad|happy)
say send sends give tell told thera cat horos & regar hello love best print coffe plant pager goodb revie my :
     (?:say|tell|give|send) (?:hello|goodbye|my (?:love|regards|best)) to (?:the|my|our) (?:\w+ )?(?:printer|coffee
    |plant|pager|vending|cactus|lift|server|gpus?|mouse|mice|ghost|robot|kettle|parking|broken|third)|(?:therapist
    |cat|dog|mother|plants?|liver|barista|bank manager|accountant|horoscope|astrologer|psychic|doctor says i have
     to avoid) (?:\w+ )?(?:sends?|thanks?|approves?|told me|agrees?|has reviewed|have reviewed|reviewed|insisted
    |made me|recommends?|would like|is delighted|avoid)\b
goat goats llama llamas alpac sheep penguin pengu circu clown unico drago wizar zombi ninja pirat viking vikin
     samur hobbi hobbit gandal ganda voldem volde hogwa narnia jedi sith yoda vader skywal batma super spide krypt
     mordor matrix morphe skynet termin wonka sherlo marvel aveng thanos dumble dumbl frodo mordo : (?:goats?
    |llamas?|alpacas?|penguins?|(?:class|by|avoid|of|the) clowns?|unicorns?|dragons?|wizards?|zombies?|ninjas?
    |pirates?|vikings?|samurai|hobbits?|gandalf|voldemort|hogwarts|narnia|jedi|sith|yoda|vader|skywalker|batman
    |superman|spider-?man|kryptonite|mordor|matrix (?:glitch|has)|red pill|morpheus|wonka|thanos|dumbledore|frodo
    |circus|three-ring)\b(?! (?:project|model|team|release|cluster|server|repo\w*|dataset|data|classifier|pipeline
    |codebase|test|library|framework|farm (?:at|in|near)))
horos pigs lotter lotte diary acade prom lemmin lemmi titan deck rapun dungeo dunge gulag alcat shaws escap parol
     warden : (?:my )?horoscope|(?:pigs|cows) (?:have been seen|(?:might|will|can|do|start\w*) fly|fly)|won the
     lottery|lottery win|dear diary|thank the academy|prom dress|deck chairs on|(?:rearrang\w+|on) the titanic
    |dungeon|gulag|alcatraz|shawshank|parole|warden|time off for good behaviou?r|witness protection
sitco episo seaso finale final credi trail seque plot scene act curta movie film : (?:in|like|living in) a (?:\w+
     )?(?:sitcom|soap opera|horror (?:film|movie)|reality show|tragedy|farce|comedy|pantomime|kafka\w*|dilbert
    |monty python)|season finale|(?:end|closing|roll(?:ing)?|cue) (?:the )?credits|plot twist|(?:exit|enter) stage
    |to be continued|fade to black|(?:that's|it's|this is) a wrap\b|sequel
batte low dark warra expir servi updat versi reboo shutt power upgra downg firmw patch relea depre end eol licen :
     (?:my )?batter(?:y|ies) (?:is|are|is running|at) (?:low|flat|empty|dead|\d)|(?:end|out) of (?:my )?warranty
    |(?:my|past its|past my) (?:warranty|sell-by|best-before|expiry|firmware)\b|(?:i|this employee|yours truly|me)
     (?:have|has|am|is|'ve|'m|'s)? ?(?:\w+ )?(?:reached (?:my|its|his|her) )?(?:end[\s-]of[\s-](?:life|support)
    |deprecated|end-of-life'd|sunset(?:ted)?|decommissioned|forked|refactored|discontinued|out of stock|offline
    |patched)\b|(?:version|release) \d(?:\.\d)* of me|factory reset
alexa siri chatg hey okay : (?:alexa|hey siri|siri|ok google|hey google|hey chatgpt),? (?:send|play|please|tell
    |resign|quit|delete|open|write)
spirit spiri ident anima barist unemp : spirit animal|i identify as|worth more as a
movie groun major tom houst force spock vulca klin klingo trekk warp enter beam engage scott : ground control|major
     tom|beam me up|houston|warp speed|set phasers|one small step|i've seen things you|tears in rain|resistance is
     futile|these aren't the|i am your father|do or do not|there is no spoon|i see dead|show me the money|you can't
     handle|we'll always have paris|here's looking at|say hello to my|i'll make (?:him|you) an offer|nobody puts
    |you had me at|life is like a box|run,? forrest|winter is coming|you know nothing|valar|and now my watch|i
     drink and i|not all who wander|one ring|my precious|elementary,? my dear|to be,? or not|that is the question
    |et tu|the rest is silence|wherefore|much ado|something is rotten|all the world's a stage|parting is such
    |friends,? romans|out,? damned|my kingdom for|a truth universally|best of times,? it was the worst|call me
     ishmael|it was a dark and stormy|once upon a time|happily ever after|and they all lived|the end is (?:nigh
    |near)|so it goes\s*[.]|it's been (?:real|emotional|fun,? but)|this is not a drill|dear reader|immortal words
    |rode? (?:off )?into the sunset|into the sunset|(?:some|few) (?:men|people|say).{0,25}watch the world burn
    |world burn|ding dong
world burn questi quest nigh sunse reade dear immor ding dong drill emoti goes real sayin truth unive parti romans
     roman ishma storm upon ever after times worst stage rotte silen force engage futil spoon money paris looki tom
     reaso answe meani : (?:and so,? )?dear reader|immortal words|into the sunset|watch the world burn|so it
     goes\s*[.]|it's been (?:real|emotional)|this is not a drill|ding dong|that is the question|a truth universally
    |worst of times|once upon a time|happily ever after|the end is (?:nigh|near)|there is no spoon|ground control
    |my (?:noble |epic |humble )?quest\b|you had me at|answer is 42|forty-two is|meaning of life|parting is such
    |all the world's a stage
break uncou ex see other peopl us : (?:i'm|i am|we're|i think we should) (?:\w+ )?(?:breaking|break|broke) up(?:
     with (?:you|this|the company))?(?! (?:the|into|my))|consciously uncoupl\w+|see(?:ing)? other (?:people
    |companies|employers|code ?bases)|it's not you|we need to talk|can still be friends|irreconcilable|custody of
    |divorc(?:e|ing) (?:this company|you|my (?:job|laptop|employer))
null dev sudo git rm merge pull branc commi revert rever kernel segfa stack overf compi bug featu cron root grep :
     dev/null|final (?:pull request|commit|merge)(?! (?:is|will|to|in|on|of|for the))|(?:pull|merge) request(?:: |
     to (?:resign|leave|remove me|delete me)| for (?:my )?(?:life|freedom))|no reviews? needed|git (?:push|commit
    |checkout|rebase|blame|reset|branch|merge|revert|rm|stash)\b|sudo\b|rm -rf|kernel panic|segfault|stack
     overflow(?: in my| of)|it's not a bug|my (?:uptime|cache|buffer|stack|heap|process|thread|kernel|garbage)
     (?:has|is|was)|(?:null|nil) pointer (?:to|exception)|while ?\(?true|if ?\(|return 0|return null|</?\w+>
neura net conve fine tuned gradi epoch loss overf reinf rewar model weigh token conte promp hallu agent train
     parame drop dropo learn check valid plate local minim optim & my me i career life job : (?:my|own|this) (?:\w+
     )?(?:neural net\w*|loss(?: function)?|gradients?|reward(?: function| model| signal)?|learning rate|utility
     function|objective function|attention (?:heads?|span)|optimi[sz]er|weights|context window|token (?:budget
    |limit)|system prompt|patience parameter|motivation|enthusiasm|validation (?:loss|accuracy)|brain|policy|career
    |training (?:run|data|budget)|temperature|embedding|objective)(?: curve)? (?:has|have|is|are|had|was|says
    |suggests|no longer|keeps?) (?:\w+ ){0,3}?(?:converg\w*|diverg\w*|plateau\w*|vanish\w*|explod\w*|stopped
    |overfit\w*|saturated|stuck|decay\w*|dropped|zero|nan|expired|exceeded|out of|full|underfit\w*|deprecated
    |stop\w*|update[sd]?|negative|maximi[sz]\w*|local)|i (?:have|'ve|am|'m|was) (?:been )?(?:\w+ )?(?:fine ?-?tuned
    |overfit\w*|converged|pre-?trained|distilled|quanti[sz]ed|pruned|hallucinat\w+|prompted to|out of tokens
    |reinforced|regulari[sz]ed)\b(?! (?:the|a|our|models?|this|on the same page|several|many|two|three|it|them|by
     (?:my|the) (?:family|parents)))|model of (?:this|the|your) (?:company|job|place|career)(?: [\w']+){0,4}?
     (?:converged|loss|overfit|diverged)
reign cape tight heroi super sideki crown throne throne dung medal sword shiel armou : (?:my|the) (?:cape|tights
    |crown|throne|sword|shield|magic wand|wand|lightsaber|light sabre|tiara|mask and cape)\b|drop the mic|mic
     ?-?drop
harme anima : (?:no|zero) (?:[\w-]+ ){1,3}(?:were|was|have been) (?:harmed|hurt|injured)
pound dolla penny nicke rupee euro cent quid dime & every : (?:if i (?:had|got|earned|were paid)|had i) (?:a|one
    |just one) (?:pound|dollar|penny|nickel|rupee|euro|cent|quid|fiver|dime|tenner) (?:for|every)
lotte won dream : won the (?:lottery|jackpot|pools)|man can dream|(?:a|one) can dream
break news other toda : in other news|breaking news|(?:today|this just) in\b|stop the press
off beach phone bottom sea hammo sunbe pina colad margar cockt : (?:phone|laptop|pager) (?:\w+ )?(?:at|to) the
     bottom of (?:the|a)|(?:i'll be|find me|i am off|sipping|on) (?:on |in )?(?:a |the )?(?:beach|hammock|sunbed
    |sun lounger|island) with|margaritas?|pina coladas?|cocktails?\b
spoon forks fucks : (?:out of|no) (?:spoons|fucks|forks|damns)
promi flyin : flying cars|jet ?packs?
thank acade mothe agent god & acade agent : thank the academy|my agent,? my
fire alarm : (?:only|one) thing (?:that |which )?(?:works?|working|runs)(?: [\w']+){0,4}? (?:here|place|is the)
haunt ghost spook curse : haunted|ghosts? (?:of|in the)|cursed (?:keyboard|desk|chair|codebase|printer)|poltergeist
award oscar goes : and the (?:award|oscar|prize|winner) (?:goes|is)|i'd like to thank the
swan duck ugly song : swan songs?\b|ugly duckling|sitting duck|rubber duck
lie down month sleep nap siest & down nap siest hiber : lie down for (?:a|the)|(?:nap|sleep|siesta|hibernat\w+)
     (?:for|until|through) (?:a (?:month|year|week|decade)|the|spring)
keep ping pong foosb beanb slide ball table : (?:keep|enjoy|have|inherit) (?:the|my|your) (?:ping ?-?pong|foosball
    |table tennis|bean ?bags?|slide|ball pit|table football|nerf|stress ball|free fruit)
brag : not to brag|humble ?brag
awkwa : (?:well,? )?(?:this is|that was|how) awkward
could possi wrong : what could possibly go wrong|what could go wrong\s*[.?]?\Z
inser heart : insert (?:\w+ ){0,3}here
ai write wrote chatg gpt : (?:an ai|chatgpt|gpt|claude|the model|a bot|a robot) (?:wrote|will write|has written
    |would have written|is already|can do|could do|will do|does) (?:this|my|it|the)|(?:replaced?|outsourced
    |automated) (?:me )?(?:by|with) (?:an? )?(?:\w+ )?(?:ai|bot|robot|script|chatgpt|shell script|cron ?job|llm
    |chatbot|excel|spreadsheet|toaster|macro|for loop|dashboard)
knock why : why did the|knock knock|walks? into a bar|a man walks
beer shots hango party : (?:hangover|hungover|tequila|drunk)\b
santa easte bunny tooth elves : santa|easter bunny|tooth fairy|elves\b|unicorn
roses viole limer haiku poem rhyme verse ode sonne : roses are red|violets are blue|haiku|limerick|ode to|(?:this|a
    |my) (?:little |short )?(?:poem|sonnet|rhyme)\b|forgive the (?:rhyme|verse)
"""
