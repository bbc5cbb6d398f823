"""Blame for somebody by name, which turns a letter of resignation into a complaint about a person.

A name is a capitalised word that is no place of time, tool or company, or a name that the answers know. What counts is
what the sentence says of it: "Dana did everything to help" is thanks. "She" and "he" stand for the name before them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation import prose
from resignation.model import Context
from resignation.temper import Temper, eased, tempers

SURE, LIKELY, MEANT, LEAST = 4.5, 1.5, 1.0, 0.9
# A name is written over with this character, so that patterns can speak of names whatever they are.
_MASK = "\x01"
_LONG_NAME = 11
_NOUN_ENDINGS = ("ing", "ly", "ed", "ment", "tion", "ship", "s", "ness", "out", "ity")
_LONG_LETTER = 20_000  # characters; whoever is named only later in a text is known by the answers alone
_CAPITAL = re.compile(r"(?<![\w'’-])[A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][\w’'-]*[^\W\d_A-ZÀ-ÖØ-Þ](?:(?=['’]s\b)|(?![\w-]))")
_NO_NAMES_WORDS = (
    "i i'm i've i'll i'd the this that these those my our your his her their its it he she they we you who what"
    " which when where why how while after before because since although though if unless until as at in on of to"
    " for from with without within by and but or so yet nor not no nothing nobody none never now then there here"
    " thank thanks please dear hi hello hey kind best warm yours regards sincerely respectfully faithfully"
    " cordially all any some many most much more several both each every everyone everybody everything someone"
    " somebody something anyone anybody anything another other others one two three four five six seven eight nine"
    " ten first second third last next january february march april may june july august september october"
    " november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow"
    " christmas easter ramadan diwali am is are was were be been being do does did done have has had having can"
    " could will would shall should may might must let dr mr mrs ms mx prof mister professor company management"
    " manager managers leadership leaders team teams hr ceo cto cfo vp board director directors executives"
    " engineering product finance legal security people human resources operations marketing sales research data"
    " machine learning ml ai mlops platform infrastructure infra senior staff principal lead engineer engineers"
    " scientist resignation letter notice subject re department office company's management's team's python"
    " pytorch tensorflow kubernetes docker spark airflow kafka jax mlflow grafana slack jira github gitlab aws gcp"
    " azure google microsoft nvidia openai meta amazon ray slurm triton prometheus cuda linux english german"
    " french european american british indian london berlin paris lisbon dublin bangalore bengaluru mumbai delhi"
    " singapore sydney tokyo york california texas zurich europe india germany france america upper despite during"
    " over under once even just only also still again perhaps maybe however therefore moreover furthermore finally"
    " recently currently unfortunately frankly honestly clearly sadly luckily given due following having being"
    " working leaving looking watching seeing knowing new old good bad constant repeated such same too very quite"
    " rather instead project projects safety quality work time life health family home career god mum dad mother"
    " father sister brother wife husband customers customer users clients"
)
_NO_NAMES = frozenset(_NO_NAMES_WORDS.split())
_ADVERBS = (
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
_DID = (
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
_WAYS = (
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
    rf"\x01+(?:,(?: [\w'-]+){{1,7}},)?(?: \([\w' -]{{1,30}}\))?,?{_ADVERBS} {_DID}",
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


def _pattern(start: str, *ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing; a space stands for any white space."""
    return re.compile(rf"{start}(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_NAME = r"\x01+"
_OF_NAME = _pattern(_NAME, *(way.removeprefix(_NAME) for way in _WAYS if way.startswith(_NAME)))
_WITH_NAME = _pattern(r"\b", *(way for way in _WAYS if not way.startswith(_NAME)))
_PRONOUN = _pattern(r"\b", rf"s?he(?:'s)?{_ADVERBS} {_DID}")
_STEM = re.compile(r"\b(?:can't|wouldn't|underm|longer|report|[a-z]{3,5})")
_STEM_WORDS = (
    "after becau due owing accou thank given way every what tired sick fed under by meddl inter incom favou favor"
    " ego misma micro bully bulli lies lied lying tempe tantr outbu haras games mess failu faili faile fails refus"
    " inabi unwil lack negli arrog jealo hosti aggre disho manip abuse abusi ruden indif lazin blund carel negle"
    " broke empty petti vende backs cliqu croni sabot bias insul threa const endle poor bad terri awful toxic"
    " reckl unpro disre contr chaot shodd slopp buggy untes appal inapp unrea unfai ridic incon dismi short disas"
    " weak absen heavy conte fault blame probl reaso unlik griev compl issue troub confl clash enoug respo conce"
    " spoke warne hold ask prote promo kept stood sided side chose rewar never didn doesn would couldn hardl rarel"
    " barel hasn hadn seldo ignor belit humil under block veto misle decei betra down nothi took takes claim steal"
    " stole shout yell yelle screa snapp swore sneer laugh impos unten intol unbea miser hell harde diffi small"
    " stupi worth unwel usele cry drove drive drivi pushe force ruin ruine destr wreck poiso gutte overr secon"
    " gasli punis scape threw stabb went goes behin exclu sidel cut passe gave plays playe demot mistr treat botch"
    " bungl misha screw cause shoul unqua unfit rude conde unava cruel late unhel vindi patro has had cant canno"
    " rushe hid wouldn't can't towar unacc shoul busin fit why ask had listen done wish wishe happe becau pushe"
    " deplo merge shipp relea launc chang would underm longer report remov takes told signe gone made struc delet"
    " let hides leake cheat fabri faked plagi gossi repor turne shut talke left dumpe offlo aband walke got shot"
    " tore trash mocke demea discr creat cost held promi rejec crush kille cance hog hogs hoggi liste revie work"
    " worki clean deal cover put trust if"
)
_STEMS = frozenset(_STEM_WORDS.split()) - {
    "by",
    "every",
    "thank",
    "compl",
    "work",
    "worki",
    "has",
    "had",
    "under",
    "given",
    "due",
    "would",
    "if",
    "shoul",
    "takes",
}
_STARTS = re.compile(r"(?:\A|[.!?:\n\"“(•-])\s*\Z")
_WITHIN = re.compile(r"(?<=[\w,;]\s)[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+")
_FIRM = re.compile(
    r"\b(?:at|[Jj]oin(?:ed|ing)?|[Ll]eav(?:e|ing)|[Tt]he|[Oo]ur|[Aa]n?|[Tt]his|[Pp]roject)\s+([A-Z][\w&]+)"
    r"|\b([A-Z][\w&]+),?\s+(?:Inc|Ltd|LLC|GmbH|Corp|PLC|Labs?|AI|Technologies|Group|Robotics|Systems|Analytics)\b"
)
_S_NAMES = (
    "james thomas chris lars jonas marcus lucas nicholas carlos luis hans dennis francis andreas elias matthias"
    " markus klaus boris jess ross tess nils jens"
)
_ENDS_IN_S = frozenset(_S_NAMES.split())
_JOINT = re.compile(rf"(?<={_MASK})\s(?={_MASK})|\b(?:mr|mrs|ms|mx|dr|prof|mister|professor)\.?\s(?={_MASK})")
_ME = re.compile(_MASK + r"(?:[^.;]{0,400})\b(?:me|my|mine|us|our)\b")
_KIND_ACT = re.compile(
    r"(?:\x01+|\bs?he|\band)(?:'s|'ll)?(?:\s+(?:and \x01+|has|have|had|already|also|always|both|who|kindly|then"
    r"|now|just|each|often|first|,))*\s+(?:will|would|can|could|knows?|helped|helps|taught|showed|agreed|offered"
    r"|owns?|covers?|reviewed|wrote|built|taken over|takes? over|took over|keeps|ready|able|shadow\w*|shar\w+"
    r"|stepped|runs|run\b|is (?:ready|able|happy|the right|well|going|in|on|already|a|due|my|our|your)\b|was (?:a"
    r"|kind|there|patient|right|the (?:first|best|one)|my)\b|have (?:the|been)|has (?:the|been (?:a|very|so|most"
    r"|on|with|shadowing|told))|joined|welcomed|hired|trusted|encouraged|supported|saw|may|should|understands?"
    r"|leads|learn\w*|read|sat with|stood by|waited|made (?:me laugh|sure|time|it (?:easy|a pleasure|fun|better))"
    r"|gave me (?:the|time|a)|repaired|fixed|mentored|answered|listened|were|are|do|does)\b"
)
_ACTS = re.compile(
    r"\x01+(?:'s|')?,?(?:\s+(?:who|has|have|had|then|also|always|never|not|himself|herself|simply|just|still|and))*\s+(?:[a-z]+(?:ed|es)|put|cut|told|made|gave|got|gets|took|left|went|chose|let|lets|said|says|had|hid|sent|held|kept|brought|drove|spent|stole|lost|broke|spoke|threw|ran|sees|makes|takes|talks|lets|leaves|refuses|thinks|gives|treats|wants|needs|would rather|wouldn't|can't|cannot|won't|does not|doesn't|did not|didn't|is not|isn't|was not|wasn't|has no|had no|has never|never)\b"
)
_AGAINST = re.compile(
    r"\b(?:under|by|from|of|like|unlike|because of|blame|wish(?: that)?|doubt(?: that)?|than|without|against|orders|instead|but|until|had)\s+(?:mr |ms |mrs |dr )?\x01+"
)
_GREETS = re.compile(
    r"\s*(?:dear|hi|hello|hey|to|yours|regards|sincerely|thanks|best|kind|cheers|respectfully)\b[^.]{0,60}\x01|(?:\W*\w+){0,3}\W*\Z"
)
_SHE = re.compile(r"\bs?he\b")
_KINDLY = re.compile(
    r"\b(?:thank(?!s\s+to)\w*|grateful|gratitude|appreciat\w+|admir\w+|learn(?:ed|t)?|inspir\w+|owe|indebted"
    r"|forget|praise|without|not\s+(?:because|due|out)|nothing\s+to\s+do|no\s+(?:complaint|reproach)"
    r"|so\s+that)\b[^.;]{0,40}\Z|(?:\bno|\bnot|\bnever|n't)\s+(?:\w+\s+)?\Z"
)


def _is_name(word: str, *, begins: bool, known: frozenset[str]) -> bool:
    """Tell a person's name from other capitalised words; at the head of a sentence most are."""
    if word in known:
        return True
    if not begins or word in _NO_NAMES:
        return False
    return word in _ENDS_IN_S or not (len(word) > _LONG_NAME or word.endswith(_NOUN_ENDINGS))


def _known(text: str, context: Context) -> frozenset[str]:
    """Give the words that are names: those of the answers, and those capitalised in mid-sentence."""
    text = text[:_LONG_LETTER]
    firms = {prose.fold(part) for pair in _FIRM.findall(text) for part in pair if part}
    within = {prose.fold(word).removesuffix("'s") for word in _WITHIN.findall(text)}
    given = {part for name in context.people for part in prose.fold(name).split() if len(part) > 2}  # noqa: PLR2004 - no initials
    return frozenset(given | {word for word in within if word not in firms and word not in _NO_NAMES and len(word) > 1})


@lru_cache(maxsize=4096)
def _masked(original: str, known: frozenset[str]) -> str:
    """Write over the names in a sentence, so that its length stays; the rest is folded."""
    folded = prose.fold(original)
    parts, at = [], 0
    for match in _CAPITAL.finditer(original):
        word = folded[match.start() : match.end()].removesuffix("'s")
        if _is_name(word, begins=_STARTS.search(original[: match.start()]) is not None, known=known):
            parts += [folded[at : match.start()], _MASK * len(word)]
            at = match.start() + len(word)
    masked = "".join((*parts, folded[at:]))
    return _JOINT.sub(lambda joint: _MASK * len(joint.group()), masked) if parts else folded


def _said(masked: str, before: str) -> Iterator[re.Match[str]]:
    """Give what a sentence says of a name, and of "he" or "she" where a name came before."""
    if _MASK in masked:
        yield from _OF_NAME.finditer(masked)
        yield from _WITH_NAME.finditer(masked)
    if _SHE.search(masked):
        yield from (said for said in _PRONOUN.finditer(masked) if _MASK in before or _MASK in masked[: said.start()])


@lru_cache(maxsize=4096)
def _phrases(masked: str, before: str) -> tuple[tuple[int, int], ...]:
    """Give the places in a sentence where known words blame somebody named in it, or just before it."""
    if _STEMS.isdisjoint(_STEM.findall(masked)):
        return ()
    found = (one.span() for one in _said(masked, before))
    return tuple((start, end) for start, end in found if not _KINDLY.search(masked[max(0, start - 80) : start]))


@lru_cache(maxsize=4)
def named_blame(text: str, context: Context) -> tuple[tuple[int, int, bool], ...]:
    """Give the places where a named person is said to be at fault, and whether that is sure or only likely."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    known = _known(text, context)
    weights = {one.sentence: one for one in tempers(text)}
    found: list[tuple[int, int, bool]] = []
    previous = ""
    for _, start, end in read.sentences:
        masked = _masked(text[start:end], known)
        before = previous if _SHE.search(masked) else ""
        previous = masked
        if _MASK in masked + before and not _GREETS.match(masked):
            weight = _weight(weights.get(start), masked + before)
            said = [(start + a, start + b, weight >= MEANT) for a, b in _phrases(masked, before)]
            found += said or _weighed(weights.get(start), weight, (start, end), eased(text, start))
    return tuple(found)


def _acts(masked: str) -> float:
    """Weigh what the named person does: harmless verbs of work and kindness, or others."""
    if _KIND_ACT.search(masked):
        return -1.0
    return (0.75 if _ACTS.search(masked) else 0.0) + (0.5 if _AGAINST.search(masked) else 0.0)


def _weight(one: Temper | None, masked: str) -> float:
    """Weigh all that a sentence says of a named person."""
    base = one.person + max(one.blame, one.gripe, 0) if one else 0.0
    return base + 0.5 * (_ME.search(masked) is not None) + _acts(masked)


def _weighed(one: Temper | None, weight: float, whole: tuple[int, int], ease: float) -> list[tuple[int, int, bool]]:
    """Give the sentence itself, where the sum of its words is bitter."""
    start, end = (one.start, one.end) if one else whole
    told = one is not None and one.told
    return [(start, end, told and weight >= SURE)] if weight >= max(LEAST, LIKELY - ease) else []
