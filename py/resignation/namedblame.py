"""Blame for somebody by name, which turns a letter of resignation into a complaint about a person.

A name is a capitalised word that is no place of time, tool or company, or a name that the answers know. What counts is
what the sentence says of it: "Dana did everything to help" is thanks. "She" and "he" stand for the name before them.
"""

import re
from collections.abc import Iterator

from resignation import prose
from resignation.model import Context
from resignation.temper import Temper, tempers

SURE, LIKELY = 4.0, 1.75
# A name is written over with this character, so that patterns can speak of names whatever they are.
_MASK = "\x01"
_LONG_NAME = 11
_NOUN_ENDINGS = ("ing", "ly", "ed", "ment", "tion", "ship", "s", "ness", "out", "ity")
_LONG_LETTER = 20_000  # characters; whoever is named only later in a text is known by the answers alone
_CAPITAL = re.compile(r"(?<![\w'’-])[A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][\w’'-]*[^\W\d_A-ZÀ-ÖØ-Þ](?:(?=['’]s\b)|(?![\w-]))")
_NO_NAMES_WORDS = (
    "i i'm i've i'll i'd the this that these those my our your his her their its it he she they we you who "
    "what which when where why how while after before because"
    " since although though if unless until as at in on of to for from with without within by and but or so "
    "yet nor not no nothing nobody none never now then there here"
    " thank thanks please dear hi hello hey kind best warm yours regards sincerely respectfully faithfully "
    "cordially all any some many most much more several both each every everyone everybody"
    " everything someone somebody something anyone anybody anything another other others one two three four "
    "five six seven eight nine ten first second third last next"
    " january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday today yesterday tomorrow"
    " christmas easter ramadan diwali am is are was were be been being do does did done have has had having "
    "can could will would shall should may might must let"
    " dr mr mrs ms mx prof mister professor company management manager managers leadership leaders team teams "
    "hr ceo cto cfo vp board director directors executives engineering product finance legal security people "
    "human"
    " resources operations marketing sales research data machine learning ml ai mlops platform infrastructure "
    "infra senior staff principal lead engineer engineers scientist"
    " resignation letter notice subject re department office company's management's team's python pytorch "
    "tensorflow kubernetes docker spark airflow kafka jax mlflow grafana slack jira"
    " github gitlab aws gcp azure google microsoft nvidia openai meta amazon ray slurm triton prometheus cuda "
    "linux english german french european american british indian"
    " london berlin paris lisbon dublin bangalore bengaluru mumbai delhi singapore sydney tokyo york "
    "california texas zurich europe india germany france america upper despite"
    " during over under once even just only also still again perhaps maybe however therefore moreover "
    "furthermore finally recently currently unfortunately frankly honestly clearly"
    " sadly luckily given due following having being working leaving looking watching seeing knowing new old "
    "good bad constant repeated such same too very quite rather instead"
    " project projects safety quality work time life health family home career god mum dad mother father "
    "sister brother wife husband customers customer users clients"
)
_NO_NAMES = frozenset(_NO_NAMES_WORDS.split())
_ADVERBS = (
    r"(?: (?:who|has|have|had|then|also|always|constantly|repeatedly|simply|still|again|openly|just|clearly"
    r"|himself|herself|regularly|often|even|deliberately|publicly|continually"
    r"|routinely|actively|once|already|chose to|decided to|managed to|continues? to|continued to|would|will"
    r"|single-handedly|personally|privately|consistently|quietly|systematically|and (?:his|her) \w+|and \x01+"
    r"|(?:in|at|from|on) (?:the |our )?\w+)){0,4}"
)
_NEVER = (
    r"(?:never|did not|didn't|does not|doesn't|would not|wouldn't|won't|couldn't|could not|hardly|rarely"
    r"|barely|has not|hasn't|had not|hadn't|(?:has|had) never|not once|seldom)(?: (?:once|even|really|bothered"
    r"|bother|ever|to|been|seen fit)){0,3} (?:review\w*|read\b|answer\w*|repl(?:y|ied)|listen\w*|support\w*"
    r"|back(?:ed)? (?:me|us)|show(?:ed|n)? up|appear(?:ed)?"
    r"|(?:took|take|taken|takes) (?:the time|my|it|this|responsib\w+|an interest|me|us|no|any (?!credit))"
    r"|(?:gave|give|given|gives) (?:me|us|my|a|an|the|any|credit|feedback)|help(?:ed)?\b|care[ds]?\b"
    r"|respond\w*|thank(?:ed)? (?:me|us)|acknowledg\w*|pull(?:ed|s)? (?:his|her)|deliver\w*|kept (?:his|her|a"
    r"|any)|keep (?:his|her|a|any)|honou?r\w*|apologi[sz]\w*|trust(?:ed)?"
    r"|respect\w*|fix\w*|document\w*|test(?:ed)?|d(?:o|id|one) (?:his|her|their|any)|lift\w*|underst(?:ood"
    r"|and)|valu\w+|credit\w*|approv\w*|promot\w*|stood up for|stand up for|admit\w*|had time for|available"
    r"|there\b|present|interested|on time)"
)
_ILL = (
    r"(?:bully|liar|coward|hypocrite|tyrant|micromanager|narcissist|idiot|fool|disgrace|control freak|terrible"
    r"|awful|bad|nightmare|incompetent|poor|toxic|snake|disaster|difficult|dishonest|appalling|weak|useless)"
)
_DID = (
    rf"(?:{_NEVER}|ignor(?:ed|es|ing)|disregard(?:ed|s)|dismiss(?:ed|es) (?:my|our|every|all|any|me|the)"
    r"|belittl\w+|humiliat\w+|bull(?:ied|ies|ying)|harass\w*|undermin\w+|sabotag\w+|block(?:ed|s|ing) (?:my"
    r"|our|every|me|all|the|any)|veto(?:ed|es) (?:my|our|every)|lied|lies\b|misled|deceived|betrayed"
    r"|let (?:me|us|the team|everyone) down"
    r"|fail(?:ed|s) (?:to (?!reach)|me|us|the team|in)|refus(?:ed|es) (?:to (?!give up|let (?:me|us) (?:fail"
    r"|give|settle)|lower)|my|our|every)|neglected|broke (?:his|her|every|my)|did (?:absolutely )?nothing"
    r"|does nothing|(?:took|takes|taking|claimed|claims|steals?|stole) (?:all )?(?:the |full |my "
    r"|our )?(?:credit|ideas?|results)|stole (?:my|our)|(?:shouted|shouts|yell(?:ed|s)|screamed|screams"
    r"|snapped|swore|sneered|laughed) at"
    r"|ma(?:de|kes|king) (?:it|my|our|the|me|work)(?: [\w']+){0,5}? (?:impossible|untenable|intolerable"
    r"|unbearable|miserable|hell|harder(?! to (?:leave|go|say))|difficult(?! to (?:leave|go|say))|small|stupid"
    r"|worthless|unwelcome|useless|cry|misery)|drove (?:me|us) (?:out|away|mad|crazy|to (?:resign|leave|quit"
    r"|burn|despair|this))|drove (?:people|so many|half|good)|driv(?:en|es|ing) (?:me|us|people|everyone"
    r"|good) (?:out|away|mad|crazy|to)"
    r"|pushed (?:me|us|people) (?:out|aside|away|around|too)|pushed (?:it |the \w+ |this )?through"
    r"|forced (?:me|us)(?! to (?:think|learn|grow|be|see|ask|write))|ruin(?:ed|s)|destroyed|wrecked"
    r"|poison(?:ed|s)|gutted|micro-?manag\w+|interfer(?:ed|es|ing)|meddl(?:ed|es|ing)|overrul\w+|overrode"
    r"|second-guess\w+|gaslit|gaslight\w*|threaten\w*|intimidat\w+|punish\w+|blam(?:ed|es) (?:me|us|my|the"
    r"|others|everyone)|scapegoat\w*|threw (?:me|us|my)|stabbed"
    r"|(?:went|goes|going) behind|talked behind|excluded (?:me|us|my)|sidelined|cut (?:me|us) out|kept (?:me"
    r"|us) (?:out|in the dark|waiting)|passed (?:me|us) over|g(?:ave|iven) (?:my|our) (?:\w+ )?(?:project"
    r"|promotion|credit|work|role|team)|gave me (?:bad|false|terrible|poor|unfair|no) |play(?:ed"
    r"|s) favou?rites|demoted|mistreated"
    r"|treat(?:ed|s|ing) (?:\w+ ){1,3}?(?:badly|poorly|unfairly|like (?!famil|a friend|a colleague|an equal"
    r"|a son|a daughter|one)|with (?:contempt|disrespect)|differently|as if|as though|terribly|the way)"
    r"|mismanag\w+|botched|bungled|mishandled|messed up|screwed (?:up|me|us)|caused (?:the|this|all|so|that)"
    r"|should (?:never have|not have|be (?:ashamed|fired|held|removed|sacked|investigated)|have (?:known"
    r"|listened|reviewed|told|done|acted|stopped))|shouldn't have"
    r"|(?:is|was) (?:\w+ )?(?:to blame|responsible for (?:this|the (?:\w+ )?(?:mess|failure|outage|damage|way"
    rf"|state|disaster|situation|loss|decision))|(?:a|an|such a|the worst) (?:\w+ )?{_ILL}|incompetent"
    r"|unqualified|unfit|impossible(?! to (?:replace|thank|forget))|dishonest|unbearable|toxic|the (?:problem"
    r"|cause|worst)|the (?:\w+ )?reason (?!(?:that |why )?i (?:stay|became|join|love|am here|learn|enjoy|last"
    r"|kept|grew|got|came))"
    r"|rude|hostile|dismissive|condescending|abusive|absent|unavailable|useless|aggressive|disrespectful|cruel"
    r"|unfair|jealous|late|unhelpful|vindictive|manipulative|patroni[sz]ing|promoted (?:over|instead|above"
    r"|ahead)|given (?:my|the) (?:\w+ )?(?:role|promotion|job|credit)|allowed to (?:bully|treat|shout|ignore"
    r"|run|ruin|undermine))|ha[sd] no (?:idea (?!how (?:much|grateful))|business|clue|respect|interest)"
    r"|ca(?:n't|nnot) (?:manage|lead|code|be trusted|even|write|take)|rushed (?:the|it|us|through)|hid\b|hides"
    r"|leaked|cheated|fabricated|faked|manipulat(?:ed|es|ing)|plagiari\w+|backstab\w*|gossip\w*"
    r"|complained (?:about|of) (?:me|my)|reported me|turned (?:everyone|the team|people|my|him|her"
    r"|them) against|shut (?:me|us) (?:out|down)|talk(?:ed|s) over (?:me|us)|left (?:me|us) (?:alone"
    r"|with (?:all|no|his|her|every)|to (?:clean|fix|deal|pick|do|carry|fend))"
    r"|dumped|offloaded|abandoned|walked out on|set me up|got (?:the|my) (?:promotion|credit)"
    r"|chose (?:to ignore|not to)|shot down|tore (?:down|apart|into|up|my|our)|trashed|mocked|ridiculed"
    r"|insulted|disrespect\w*|demean\w*|patroni[sz]\w*|discriminat\w*|creat(?:ed|es) (?:a"
    r"|an) (?:\w+ )?(?:hostile|toxic|unbearable|atmosphere|climate|culture of)|cost (?:me|us|the)"
    r"|stood in (?:my|the|our) way|h(?:eld|olds) (?:me|us|my) back"
    r"|promised(?: [\w']+){1,12}? (?:but|never|and then|yet)|kept (?:changing|moving|interrupting|questioning"
    r"|criticising|criticizing|shifting|taking|undermining|rejecting|ignoring|shouting|blaming|demanding)"
    r"|remov(?:ed|es) (?:me|my|us|two|the|our|people|names?)|took my (?:name|work|project|idea|job|role)"
    r"|takes my|struck my|deleted my|signed off (?:on )?(?:[\w'-]+ ){0,8}?without"
    r"|let (?:[\w'-]+ ){1,4}take the (?:fall|blame)|told (?:me to (?!take care|rest|go home|keep in|call)"
    r"|the (?:whole|entire|board|team|others) (?:that )?(?:i|my|we))|(?:has |have )?made (?:from "
    r"|out of )?my \w+ (?:his|her|their)|gone through the team|went through the team|made (?:his|her) own"
    r"|rejected (?:my|our|every|all)|crushed|killed (?:my|our|the|every)|cancell?ed (?:my|our|every)|hog(?:s"
    r"|ged)|wouldn't know)"
)
_STRONG = (
    r"(?:meddling|interference|incompetence|favou?ritism|ego|mismanagement|micro-?management|bullying|lies"
    r"|lying|temper|tantrums|outbursts?|harassment|games|mess|failures?|failings?|refusal|inability"
    r"|unwillingness|lack of|negligence|arrogance|jealousy|hostility|aggression|dishonesty|manipulation|abuse"
    r"|rudeness|indifference|laziness|blunders?|carelessness|neglect|broken promises|empty promises|pettiness"
    r"|vendetta|backstabbing|clique|cronies|sabotage|bias|insults|threats"
    r"|(?:constant|endless|poor|bad|terrible|awful|toxic|reckless|unprofessional|disrespectful|abusive"
    r"|aggressive|controlling|arrogant|chaotic|so-called|shoddy|sloppy|buggy|untested|appalling|inappropriate"
    r"|unreasonable|unfair|hostile|ridiculous|inconsistent|dismissive|short-sighted|disastrous|weak|absent"
    r"|personal attacks|heavy-handed)(?: [\w-]+)?|(?:total |complete |utter )?(?:disregard|contempt|disrespect"
    r"|fault)\b)"
)
_WEAK = (
    r"(?:decisions?|behaviou?r|conduct|attitude|mistakes?|treatment|comments|remarks|(?:leadership"
    r"|management) style|style of \w+|way of \w+|handling|management|leadership|politics|pressure|whims"
    r"|approach|actions?|words|choices|constant \w+|orders|demands|plans?|changes|reviews?|feedback|team"
    r"|presence|promotion|arrival|appointment|code|e-?mails?|messages|calls|meetings|reviews)"
)
_CAUSE = (
    r"(?:because of|due to|owing to|on account of|no thanks to|thanks to|as a result of|in (?:the )?light of"
    r"|given|after|tired of|sick of|fed up with|suffer\w* (?:from|under)|victim of|under|by"
    r"|cleaning up(?: after)?|fixing|drowning in|burn(?:ed|t) out by|driven (?:out|away) by)"
)
_HARMED = (
    r"(?: [\w']+){0,6}? (?:ma(?:de|kes|ke)|left|leaves|forced|forces|drove|cost|ruined|led to|broke|caused"
    r"|destroyed|undermined|hurt|were|was|is|are) (?:\w+ ){0,4}?(?:impossible|untenable|intolerable"
    r"|unbearable|me\b|us\b|the team|my (?:position|work|job|health|life|project)|this|harder|worse"
    r"|unacceptable|unfair|wrong|disastrous|choice|trust|unprofessional|inappropriate|the (?:outage|reason"
    r"|cause|problem)|reckless|a (?:mess|disaster|disgrace|joke))"
)
_WAYS = (
    (
        r"\x01+'s? (?:[a-z]+ ){1,3}?(?:towards?|to|with|of) (?:me|us|the team"
        r"|my \w+)(?: \w+){0,3} (?:unacceptable|wrong|appalling|unfair|unprofessional|cruel|hostile)"
    ),
    (
        r"\x01+ (?:should not|shouldn't|has no business|is not fit to|isn't fit to|cannot"
        r"|can't) (?:be )?(?:manag"
        r"|lead|supervis|allowed|in charge|near|running)\w*"
    ),
    r"\x01+ broke (?:production|the|our|everything)(?: [\w']+){0,6} (?:blame|fall|clean|fix it|my)",
    r"(?:if|had) \x01+ (?:had )?(?:done|listened|told|kept|reviewed|shown)",
    r"ask \x01+ (?:why|what (?:he|she|happened))",
    (
        r"(?:wish|wished|hoped)(?: that)? \x01+ (?:had|would|could)|(?:happened|failed|broke|crashed|lost"
        r"|went wrong|leaked)"
        r"(?: [\w']+){0,3} because (?:of )?\x01+"
    ),
    r"\x01+ (?:pushed|deployed|merged|shipped|released|launched|changed|deleted)(?: [\w'-]+){0,6}? without",
    (
        r"(?:after (?:everything|all(?: of)?(?: that)?|what|the (?:way|things)|how)(?: that)?"
        r"|because of (?:what"
        r"|the way|how|everything)(?: that)?|(?:what|everything|all)(?: that)?|the (?:way|things|mess|damage"
        r"|stunt|trick)(?: in which| that)?|given (?:what|the way|how)|how(?: badly)?) \x01+ (?:(?:has|have|had"
        r"|'s) )?(?:done|did|do|does|said|says|put (?:me|us)|handled|treat(?:ed|s)|r[au]ns?|spoke|acted"
        r"|behave[ds]?|manage[ds]|led\b|leads|talk(?:ed|s)|was allowed|has been (?:allowed|treating|running)"
        r"|pulled|caused|made|left|created)\b"
        r"(?! (?:for (?:me|us|the|this|my|our)|to (?:help|support|teach|build|keep|make (?:me|us|this|the))"
        r"|so well|well|with (?:kind|grace|care|patience)|the (?:incident|migration|launch"
        r"|team) (?:so )?(?:well"
        r"|with)))"
    ),
    (
        r"\x01+(?:'s|')? (?:(?:own|very|many|repeated|latest|recent|personal|public|last|continued"
        rf"|[a-z]+ly),? ){{0,2}}?{_STRONG}"
    ),
    rf"{_CAUSE} (?:all (?:of )?)?\x01+(?:'s|') (?:[a-z-]+ ){{0,2}}?{_WEAK}\b",
    rf"\x01+(?:'s|') (?:[a-z-]+ ){{0,2}}?{_WEAK}\b{_HARMED}",
    (
        r"(?:leav(?:e|ing)|resign(?:ing)?|going|go|quit(?:ting)?|departure is|reason (?:is|was)|decision is"
        r"|come to this|stepping down|writing this)(?: [\w']+){0,4}? (?:because of|due to|on account of"
        r"|thanks to"
        r"|over|no thanks to|down to) \x01+(?!')"
    ),
    (
        r"(?:can't|cannot|could not|couldn't|can no longer|no longer|won't|will not|unable to|refuse to"
        r"|impossible to|tired of|sick of|not willing to|enough of|unwilling to|fed up with|difficult to"
        r"|hard to)(?: (?:go on|continue|keep on|keep|be|to|wish to|want to|bear to|bear|stand to|stand|able"
        r"|willing|tolerate))*(?: (?:work(?:ing)?|report(?:ing)?|deal(?:ing)?|put(?:ting)? up|cover(?:ing)?"
        r"|clean(?:ing)? up|carry(?:ing)?|collaborat(?:e|ing)|trust(?:ing)?|be managed|fix(?:ing)?"
        r"|answer(?:ing)?))?(?: (?:with|under|to|up after|after|by|up))? \x01+(?:'s\b|\s*(?:[.,;!]|\Z)| (?:any"
        r"|and (?:his|her)|for another|again|after|as (?:a|my)|every|because|who|on (?:the|this)|in (?:this|the"
        r"|his|her|charge)|being|acting|treating))"
    ),
    (
        r"(?:i blame|blame (?:for (?:this|it|that) )?(?:lies|rests|falls|is)(?: squarely| entirely| with| on)*"
        r"|fault (?:lies|rests) with|fault of|the (?:real |main |whole )?problem (?:is|was|has been|with)"
        r"|(?:main "
        r"|real |only |true )?reason (?:is|was|for \w+ \w+ is|i am leaving is)|unlike"
        r"|(?:formal )?grievance (?:against|about)|complain(?:t|ts|ed|ing)? (?:about|against)|(?:issues?"
        r"|trouble"
        r"|conflicts?|problems|clash(?:es)?) with|had enough of|responsib\w+ (?:for \w+ (?:\w+ )?)?lies with"
        r"|concerns? about|spoke(?:n)? to (?:hr|you) about|warned (?:you|hr) about) \x01+(?!'s? (?:wedding"
        r"|leave"
        r"|health))"
    ),
    (
        r"(?:hold|ask|thank|protect(?:ed|ing|s)?|promot(?:ed|ing)|kept|keep|stood by|sid(?:ed|e) with|chose"
        r"|believed|rewarded|backed|defended|with) \x01+(?:,? (?:why|responsible|accountable|over (?:me|us)"
        r"|instead of|to thank for (?:this|that|the)|for (?:this|that|the (?:mess|failure|way|outage|damage"
        r"|trouble))|(?:still )?in (?:charge|post|place|that role)|at the (?:helm|top)|running|breathing"
        r"|around))\b"
    ),
    rf"\x01+(?:,(?: [\w'-]+){{1,7}},)?(?: \([\w' -]{{1,30}}\))?,?{_ADVERBS} {_DID}",
    r"\x01+ (?:is|was) the one who (?:should|ought|broke|caused|ignored|refused|decided)",
    r"\x01+ and (?:his|her) (?:clique|cronies|ego|games|favou?rites)",
    (
        r"(?:had|if) \x01+ (?:had )?(?:listened|reviewed|done|told|kept|answered|acted|helped|not|been)"
        r"|if it (?:were not|weren't|was not|had not been|hadn't been) for \x01+|no thanks to \x01+"
        r"|between (?:me"
        r"|myself) and \x01+|reporting to \x01+ (?:has been|was|is|became) (?:\w+ )?(?:a nightmare|hell"
        r"|impossible"
        r"|unbearable|miserable|awful|exhaust|humiliat|the worst|the reason|difficult)|working (?:with|under"
        r"|for) \x01+ (?:has been|was|is|became) (?:\w+ )?(?:a nightmare|hell|impossible|unbearable|miserable"
        r"|awful|exhaust\w*|humiliat\w*|the (?:worst|hardest|longest|most)|the reason|difficult|hard)"
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
    "after becau due owing accou thank given way every what tired sick fed under by meddl inter incom favou "
    "favor ego misma micro bully bulli lies lied lying tempe tantr"
    " outbu haras games mess failu faili faile fails refus inabi unwil lack negli arrog jealo hosti aggre "
    "disho manip abuse abusi ruden indif lazin blund carel negle broke"
    " empty petti vende backs cliqu croni sabot bias insul threa const endle poor bad terri awful toxic reckl "
    "unpro disre contr chaot shodd slopp buggy untes appal inapp"
    " unrea unfai ridic incon dismi short disas weak absen heavy conte fault blame probl reaso unlik griev "
    "compl issue troub confl clash enoug respo conce spoke warne"
    " hold ask prote promo kept stood sided side chose rewar never didn doesn would couldn hardl rarel barel "
    "hasn hadn seldo ignor belit humil under block veto"
    " misle decei betra down nothi took takes claim steal stole shout yell yelle screa snapp swore sneer laugh "
    "impos unten intol unbea miser hell harde diffi small stupi"
    " worth unwel usele cry drove drive drivi pushe force ruin ruine destr wreck poiso gutte overr secon gasli "
    "punis scape threw stabb went goes behin exclu sidel cut"
    " passe gave plays playe demot mistr treat botch bungl misha screw cause shoul unqua unfit rude conde "
    "unava cruel late unhel vindi patro has had cant canno rushe hid"
    " wouldn't can't towar unacc shoul busin fit why ask had listen done wish wishe happe becau pushe deplo "
    "merge shipp relea launc chang would underm longer report remov "
    "takes told signe gone made struc delet let hides leake cheat fabri "
    "faked plagi gossi repor turne shut talke left dumpe offlo aband walke got shot tore trash mocke demea "
    "discr creat cost held promi rejec crush"
    " kille cance hog hogs hoggi liste revie work worki clean deal cover put trust if"
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
    r"|\b([A-Z][\w&]+),?\s+(?:Inc|Ltd|LLC|GmbH|Corp|PLC|Labs?|AI|Technologies|Group|Robotics|Systems"
    r"|Analytics)\b"
)
_S_NAMES = (
    "james thomas chris lars jonas marcus lucas nicholas carlos luis hans dennis francis andreas elias "
    "matthias "
    "markus klaus boris jess ross tess nils jens"
)
_ENDS_IN_S = frozenset(_S_NAMES.split())
_JOINT = re.compile(rf"(?<={_MASK})\s(?={_MASK})|\b(?:mr|mrs|ms|mx|dr|prof|mister|professor)\.?\s(?={_MASK})")
_ME = re.compile(_MASK + r"(?:[^.;]*)\b(?:me|my|mine|us|our)\b")
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


def _masked(text: str, start: int, folded: str, known: frozenset[str]) -> str:
    """Write over the names in a sentence, so that its length stays."""
    parts, at = [], 0
    original = text[start : start + len(folded)]
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


def named_blame(text: str, context: Context) -> tuple[tuple[int, int, bool], ...]:
    """Give the places where a named person is said to be at fault, and whether that is sure or only likely."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    known = _known(text, context)
    weights = {one.sentence: one for one in tempers(text)}
    found: list[tuple[int, int, bool]] = []
    for previous, sentence in zip((None, *read.sentences), read.sentences, strict=False):
        stems = not _STEMS.isdisjoint(_STEM.findall(sentence.text))
        if not stems and sentence.start not in weights:
            continue
        masked = _masked(text, sentence.start, sentence.text, known)
        before = _masked(text, previous.start, previous.text, known) if previous and _SHE.search(masked) else ""
        said = [
            (sentence.start + one.start(), sentence.start + one.end(), True)
            for one in (_said(masked, before) if stems else ())
            if not _KINDLY.search(masked[max(0, one.start() - 80) : one.start()])
        ]
        found += said or _weighed(weights.get(sentence.start), masked + before)
    return tuple(found)


def _weighed(one: Temper | None, masked: str) -> list[tuple[int, int, bool]]:
    """Give the sentence itself, where somebody is named and the sum of its words is bitter."""
    if one is None or _MASK not in masked:
        return []
    weight = one.person + max(one.blame, one.gripe, 0) + 0.5 * (_ME.search(masked) is not None)
    return [(one.start, one.end, weight >= SURE)] if weight >= LIKELY else []
