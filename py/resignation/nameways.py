"""Patterns of blame by name: names are written over with one character, so that they match whatever they are."""

ADVERBS = (
    r"(?: (?:who|has|have|had|then|also|always|constantly|repeatedly|simply|still|again|openly|just|clearly"
    r"|himself|herself|regularly|often|even|deliberately|publicly|continually|routinely|actively|once|already"
    r"|chose to|decided to|managed to|continues? to|continued to|would|will|single-handedly|personally|privately"
    r"|consistently|quietly|systematically|and (?:his|her) \w+|and \x01+|(?:in|at|from|on) (?:the |our )?\w+)){0,4}"
)
_NEVER = (
    r"(?:never|did not|didn't|does not|doesn't|would not|wouldn't|won't|couldn't|could not|hardly|rarely|barely"
    r"|has not|hasn't|had not|hadn't|(?:has|had) never|not once|seldom)(?: (?:once|even|really|bothered|bother"
    r"|ever|to|been|seen fit)){0,3} (?:review\w*|read\b|answer\w*|repl(?:y|ied)|listen\w*|support\w*|back(?:ed)?"
    r" (?:me|us)|show(?:ed|n)? up|appear(?:ed)?|(?:took|take|taken|takes) (?:the time|my|it|this|responsib\w+|an"
    r" interest|me|us|no|any (?!credit))|(?:gave|give|given|gives) (?:me|us|my|a|an|the|any|credit|feedback)"
    r"|help(?:ed)?\b|care[ds]?\b|respond\w*|thank(?:ed)? (?:me|us)|acknowledg\w*|pull(?:ed|s)? (?:his|her)"
    r"|deliver\w*|kept (?:his|her|a|any)|keep (?:his|her|a|any)|honou?r\w*|apologi[sz]\w*|trust(?:ed)?|respect\w*"
    r"|fix\w*|document\w*|test(?:ed)?|d(?:o|id|one) (?:his|her|their|any)|lift\w*|underst(?:ood|and)|valu\w+"
    r"|credit\w*|approv\w*|promot\w*|stood up for|stand up for|admit\w*|had time for|available|there\b|present"
    r"|interested|on time)"
)
_ILL = (
    r"(?:bully|liar|coward|hypocrite|tyrant|micromanager|narcissist|idiot|fool|disgrace|control freak|terrible"
    r"|awful|bad|nightmare|incompetent|poor|toxic|snake|disaster|difficult|dishonest|appalling|weak|useless)"
)
DID = (
    rf"(?:{_NEVER}|ignor(?:ed|es|ing)|disregard(?:ed|s)|dismiss(?:ed|es) (?:my|our|every|all|any|me|the)"
    r"|belittl\w+|humiliat\w+|bull(?:ied|ies|ying)|harass\w*|undermin\w+|sabotag\w+|block(?:ed|s|ing) (?:my|our"
    r"|every|me|all|the|any)|veto(?:ed|es) (?:my|our|every)|lied|lies\b|misled|deceived|betrayed|let (?:me|us|the"
    r" team|everyone) down|fail(?:ed|s) (?:to (?!reach)|me|us|the team|in)|refus(?:ed|es) (?:to (?!give up|let"
    r" (?:me|us) (?:fail|give|settle)|lower)|my|our|every)|neglected|broke (?:his|her|every|my)|did (?:absolutely"
    r" )?nothing|does nothing|(?:took|takes|taking|claimed|claims|steals?|stole) (?:all )?(?:the |full |my |our"
    r" )?(?:credit|ideas?|results)|stole (?:my|our)|(?:shouted|shouts|yell(?:ed|s)|screamed|screams|snapped|swore"
    r"|sneered|laughed) at|ma(?:de|kes|king) (?:it|my|our|the|me|work)(?: [\w']+){0,5}? (?:impossible|untenable"
    r"|intolerable|unbearable|miserable|hell|harder(?! to (?:leave|go|say))|difficult(?! to (?:leave|go|say))"
    r"|small|stupid|worthless|unwelcome|useless|cry|misery)|drove (?:me|us) (?:out|away|mad|crazy|to (?:resign"
    r"|leave|quit|burn|despair|this))|drove (?:people|so many|half|good)|driv(?:en|es|ing) (?:me|us|people"
    r"|everyone|good) (?:out|away|mad|crazy|to)|pushed (?:me|us|people) (?:out|aside|away|around|too)|pushed (?:it"
    r" |the \w+ |this )?through|forced (?:me|us)(?! to (?:think|learn|grow|be|see|ask|write))|ruin(?:ed|s)"
    r"|destroyed|wrecked|poison(?:ed|s)|gutted|micro-?manag\w+|interfer(?:ed|es|ing)|meddl(?:ed|es|ing)|overrul\w+"
    r"|overrode|second-guess\w+|gaslit|gaslight\w*|threaten\w*|intimidat\w+|punish\w+|blam(?:ed|es) (?:me|us|my"
    r"|the|others|everyone)|scapegoat\w*|threw (?:me|us|my)|stabbed|(?:went|goes|going) behind|talked behind"
    r"|excluded (?:me|us|my)|sidelined|cut (?:me|us) out|kept (?:me|us) (?:out|in the dark|waiting)|passed (?:me"
    r"|us) over|g(?:ave|iven) (?:my|our) (?:\w+ )?(?:project|promotion|credit|work|role|team)|gave me (?:bad|false"
    r"|terrible|poor|unfair|no) |play(?:ed|s) favou?rites|demoted|mistreated|treat(?:ed|s|ing) (?:\w+"
    r" ){1,3}?(?:badly|poorly|unfairly|like (?!famil|a friend|a colleague|an equal|a son|a daughter|one)|with"
    r" (?:contempt|disrespect)|differently|as if|as though|terribly|the way)|mismanag\w+|botched|bungled"
    r"|mishandled|messed up|screwed (?:up|me|us)|caused (?:the|this|all|so|that)|should (?:never have|not have|be"
    r" (?:ashamed|fired|held|removed|sacked|investigated)|have (?:known|listened|reviewed|told|done|acted"
    r"|stopped))|shouldn't have|(?:is|was) (?:\w+ )?(?:to blame|responsible for (?:this|the (?:\w+ )?(?:mess"
    r"|failure|outage|damage|way"
    rf"|state|disaster|situation|loss|decision))|(?:a|an|such a|the worst) (?:\w+ )?{_ILL}|incompetent"
    r"|unqualified|unfit|impossible(?! to (?:replace|thank|forget))|dishonest|unbearable|toxic|the (?:problem"
    r"|cause|worst)|the (?:\w+ )?reason (?!(?:that |why )?i (?:stay|became|join|love|am here|learn|enjoy|last|kept"
    r"|grew|got|came))|rude|hostile|dismissive|condescending|abusive|absent|unavailable|useless|aggressive"
    r"|disrespectful|cruel|unfair|jealous|late|unhelpful|vindictive|manipulative|patroni[sz]ing|promoted (?:over"
    r"|instead|above|ahead)|given (?:my|the) (?:\w+ )?(?:role|promotion|job|credit)|allowed to (?:bully|treat"
    r"|shout|ignore|run|ruin|undermine))|ha[sd] no (?:idea (?!how (?:much|grateful))|business|clue|respect"
    r"|interest)|ca(?:n't|nnot) (?:manage|lead|code|be trusted|even|write|take)|rushed (?:the|it|us|through)|hid\b"
    r"|hides|leaked|cheated|fabricated|faked|manipulat(?:ed|es|ing)|plagiari\w+|backstab\w*|gossip\w*|complained"
    r" (?:about|of) (?:me|my)|reported me|turned (?:everyone|the team|people|my|him|her|them) against|shut (?:me"
    r"|us) (?:out|down)|talk(?:ed|s) over (?:me|us)|left (?:me|us) (?:alone|with (?:all|no|his|her|every)|to"
    r" (?:clean|fix|deal|pick|do|carry|fend))|dumped|offloaded|abandoned|walked out on|set me up|got (?:the|my)"
    r" (?:promotion|credit)|chose (?:to ignore|not to)|shot down|tore (?:down|apart|into|up|my|our)|trashed|mocked"
    r"|ridiculed|insulted|disrespect\w*|demean\w*|patroni[sz]\w*|discriminat\w*|creat(?:ed|es) (?:a|an) (?:\w+"
    r" )?(?:hostile|toxic|unbearable|atmosphere|climate|culture of)|cost (?:me|us|the)|stood in (?:my|the|our) way"
    r"|h(?:eld|olds) (?:me|us|my) back|promised(?: [\w']+){1,12}? (?:but|never|and then|yet)|kept (?:changing"
    r"|moving|interrupting|questioning|criticising|criticizing|shifting|taking|undermining|rejecting|ignoring"
    r"|shouting|blaming|demanding)|remov(?:ed|es) (?:me|my|us|two|the|our|people|names?)|took my (?:name|work"
    r"|project|idea|job|role)|takes my|struck my|deleted my|signed off (?:on )?(?:[\w'-]+ ){0,8}?without|let"
    r" (?:[\w'-]+ ){1,4}take the (?:fall|blame)|told (?:me to (?!take care|rest|go home|keep in|call)|the (?:whole"
    r"|entire|board|team|others) (?:that )?(?:i|my|we))|(?:has |have )?made (?:from |out of )?my \w+ (?:his|her"
    r"|their)|gone through the team|went through the team|made (?:his|her) own|rejected (?:my|our|every|all)"
    r"|crushed|killed (?:my|our|the|every)|cancell?ed (?:my|our|every)|hog(?:s|ged)|wouldn't know)"
)
_STRONG = (
    r"(?:meddling|interference|incompetence|favou?ritism|ego|mismanagement|micro-?management|bullying|lies|lying"
    r"|temper|tantrums|outbursts?|harassment|games|mess|failures?|failings?|refusal|inability|unwillingness|lack"
    r" of|negligence|arrogance|jealousy|hostility|aggression|dishonesty|manipulation|abuse|rudeness|indifference"
    r"|laziness|blunders?|carelessness|neglect|broken promises|empty promises|pettiness|vendetta|backstabbing"
    r"|clique|cronies|sabotage|bias|insults|threats|(?:constant|endless|poor|bad|terrible|awful|toxic|reckless"
    r"|unprofessional|disrespectful|abusive|aggressive|controlling|arrogant|chaotic|so-called|shoddy|sloppy|buggy"
    r"|untested|appalling|inappropriate|unreasonable|unfair|hostile|ridiculous|inconsistent|dismissive"
    r"|short-sighted|disastrous|weak|absent|personal attacks|heavy-handed)(?: [\w-]+)?|(?:total |complete |utter"
    r" )?(?:disregard|contempt|disrespect|fault)\b)"
)
_WEAK = (
    r"(?:decisions?|behaviou?r|conduct|attitude|mistakes?|treatment|comments|remarks|(?:leadership|management)"
    r" style|style of \w+|way of \w+|handling|management|leadership|politics|pressure|whims|approach|actions?"
    r"|words|choices|constant \w+|orders|demands|plans?|changes|reviews?|feedback|team|presence|promotion|arrival"
    r"|appointment|code|e-?mails?|messages|calls|meetings|reviews)"
)
_CAUSE = (
    r"(?:because of|due to|owing to|on account of|no thanks to|thanks to|as a result of|in (?:the )?light of|given"
    r"|after|tired of|sick of|fed up with|suffer\w* (?:from|under)|victim of|under|by|cleaning up(?: after)?"
    r"|fixing|drowning in|burn(?:ed|t) out by|driven (?:out|away) by)"
)
_HARMED = (
    r"(?: [\w']+){0,6}? (?:ma(?:de|kes|ke)|left|leaves|forced|forces|drove|cost|ruined|led to|broke|caused"
    r"|destroyed|undermined|hurt|were|was|is|are) (?:\w+ ){0,4}?(?:impossible|untenable|intolerable|unbearable"
    r"|me\b|us\b|the team|my (?:position|work|job|health|life|project)|this|harder|worse|unacceptable|unfair|wrong"
    r"|disastrous|choice|trust|unprofessional|inappropriate|the (?:outage|reason|cause|problem)|reckless|a (?:mess"
    r"|disaster|disgrace|joke))"
)
WAYS = (
    (
        r"\x01+'s? (?:[a-z]+ ){1,3}?(?:towards?|to|with|of) (?:me|us|the team|my \w+)(?: \w+){0,3} (?:unacceptable"
        r"|wrong|appalling|unfair|unprofessional|cruel|hostile)"
    ),
    (
        r"\x01+ (?:should not|shouldn't|has no business|is not fit to|isn't fit to|cannot|can't) (?:be )?(?:manag"
        r"|lead|supervis|allowed|in charge|near|running)\w*"
    ),
    r"\x01+ broke (?:production|the|our|everything)(?: [\w']+){0,6} (?:blame|fall|clean|fix it|my)",
    r"(?:if|had) \x01+ (?:had )?(?:done|listened|told|kept|reviewed|shown)",
    r"ask \x01+ (?:why|what (?:he|she|happened))",
    (
        r"(?:wish|wished|hoped)(?: that)? \x01+ (?:had|would|could)|(?:happened|failed|broke|crashed|lost|went"
        r" wrong|leaked)(?: [\w']+){0,3} because (?:of )?\x01+"
    ),
    r"\x01+ (?:pushed|deployed|merged|shipped|released|launched|changed|deleted)(?: [\w'-]+){0,6}? without",
    (
        r"(?:after (?:everything|all(?: of)?(?: that)?|what|the (?:way|things)|how)(?: that)?|because of (?:what"
        r"|the way|how|everything)(?: that)?|(?:what|everything|all)(?: that)?|the (?:way|things|mess|damage|stunt"
        r"|trick)(?: in which| that)?|given (?:what|the way|how)|how(?: badly)?) \x01+ (?:(?:has|have|had|'s)"
        r" )?(?:done|did|do|does|said|says|put (?:me|us)|handled|treat(?:ed|s)|r[au]ns?|spoke|acted|behave[ds]?"
        r"|manage[ds]|led\b|leads|talk(?:ed|s)|was allowed|has been (?:allowed|treating|running)|pulled|caused"
        r"|made|left|created)\b(?! (?:for (?:me|us|the|this|my|our)|to (?:help|support|teach|build|keep|make (?:me"
        r"|us|this|the))|so well|well|with (?:kind|grace|care|patience)|the (?:incident|migration|launch|team)"
        r" (?:so )?(?:well|with)))"
    ),
    (
        r"\x01+(?:'s|')? (?:(?:own|very|many|repeated|latest|recent|personal|public|last|continued"
        rf"|[a-z]+ly),? ){{0,2}}?{_STRONG}"
    ),
    rf"{_CAUSE} (?:all (?:of )?)?\x01+(?:'s|') (?:[a-z-]+ ){{0,2}}?{_WEAK}\b",
    rf"\x01+(?:'s|') (?:[a-z-]+ ){{0,2}}?{_WEAK}\b{_HARMED}",
    (
        r"(?:leav(?:e|ing)|resign(?:ing)?|going|go|quit(?:ting)?|departure is|reason (?:is|was)|decision is|come"
        r" to this|stepping down|writing this)(?: [\w']+){0,4}? (?:because of|due to|on account of|thanks to|over"
        r"|no thanks to|down to) \x01+(?!')"
    ),
    (
        r"(?:can't|cannot|could not|couldn't|can no longer|no longer|won't|will not|unable to|refuse to|impossible"
        r" to|tired of|sick of|not willing to|enough of|unwilling to|fed up with|difficult to|hard to)(?: (?:go on"
        r"|continue|keep on|keep|be|to|wish to|want to|bear to|bear|stand to|stand|able|willing|tolerate))*(?:"
        r" (?:work(?:ing)?|report(?:ing)?|deal(?:ing)?|put(?:ting)? up|cover(?:ing)?|clean(?:ing)? up"
        r"|carry(?:ing)?|collaborat(?:e|ing)|trust(?:ing)?|be managed|fix(?:ing)?|answer(?:ing)?))?(?: (?:with"
        r"|under|to|up after|after|by|up))? \x01+(?:'s\b|\s*(?:[.,;!]|\Z)| (?:any|and (?:his|her)|for another"
        r"|again|after|as (?:a|my)|every|because|who|on (?:the|this)|in (?:this|the|his|her|charge)|being|acting"
        r"|treating))"
    ),
    (
        r"(?:i blame|blame (?:for (?:this|it|that) )?(?:lies|rests|falls|is)(?: squarely| entirely| with| on)*"
        r"|fault (?:lies|rests) with|fault of|the (?:real |main |whole )?problem (?:is|was|has been|with)|(?:main "
        r"|real |only |true )?reason (?:is|was|for \w+ \w+ is|i am leaving is)|unlike|(?:formal )?grievance"
        r" (?:against|about)|complain(?:t|ts|ed|ing)? (?:about|against)|(?:issues?|trouble|conflicts?|problems"
        r"|clash(?:es)?) with|had enough of|responsib\w+ (?:for \w+ (?:\w+ )?)?lies with|concerns? about"
        r"|spoke(?:n)? to (?:hr|you) about|warned (?:you|hr) about) \x01+(?!'s? (?:wedding|leave|health))"
    ),
    (
        r"(?:hold|ask|thank|protect(?:ed|ing|s)?|promot(?:ed|ing)|kept|keep|stood by|sid(?:ed|e) with|chose"
        r"|believed|rewarded|backed|defended|with) \x01+(?:,? (?:why|responsible|accountable|over (?:me|us)"
        r"|instead of|to thank for (?:this|that|the)|for (?:this|that|the (?:mess|failure|way|outage|damage"
        r"|trouble))|(?:still )?in (?:charge|post|place|that role)|at the (?:helm|top)|running|breathing|around))\b"
    ),
    rf"\x01+(?:,(?: [\w'-]+){{1,7}},)?(?: \([\w' -]{{1,30}}\))?,?{ADVERBS} {DID}",
    r"\x01+ (?:is|was) the one who (?:should|ought|broke|caused|ignored|refused|decided)",
    r"\x01+ and (?:his|her) (?:clique|cronies|ego|games|favou?rites)",
    (
        r"(?:had|if) \x01+ (?:had )?(?:listened|reviewed|done|told|kept|answered|acted|helped|not|been)|if it"
        r" (?:were not|weren't|was not|had not been|hadn't been) for \x01+|no thanks to \x01+|between (?:me"
        r"|myself) and \x01+|reporting to \x01+ (?:has been|was|is|became) (?:\w+ )?(?:a nightmare|hell|impossible"
        r"|unbearable|miserable|awful|exhaust|humiliat|the worst|the reason|difficult)|working (?:with|under|for)"
        r" \x01+ (?:has been|was|is|became) (?:\w+ )?(?:a nightmare|hell|impossible|unbearable|miserable|awful"
        r"|exhaust\w*|humiliat\w*|the (?:worst|hardest|longest|most)|the reason|difficult|hard)"
    ),
)
