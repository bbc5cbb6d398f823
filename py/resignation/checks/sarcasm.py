"""Sarcasm: thanks that are none, wishes that bite, praise in scare quotes.

What gives it away is a good word joined to a bad thing, a phrase that nobody means kindly, or quotation marks around a
word of praise or rank. Warm thanks, even odd ones, are left alone.
"""

import re

from resignation import prose
from resignation.model import Context, Rule, Span

_BAD = (
    r"(?:nothing|sleepless|pointless|endless (?:meetings|hours|reorgs|pings|on-call|deadlines|nights|weekends"
    r"|promises|stand-?ups|e-?mails|rewrites|drama)|broken|empty|ignoring|ignored|wasting|wasted|grey hairs?"
    r"|gray hairs?|ulcers?|headaches?|stress|anxiety|chaos(?! engineer)|drama|nightmares?|lies|bullshit"
    r"|burn-?out"
    r"|migraines?|weekend calls|late nights|unpaid|countless (?:hours|weekends|meetings|nights|reorgs)|therapy"
    r"|trauma"
    r"|(?:showing|teaching) (?:me|us) (?:how not|what not|what (?:bad|poor|terrible|awful)|exactly (?:how not"
    r"|what (?:not|bad|poor))|the meaning of (?:chaos(?! engineer)|despair|burnout|patience)|that (?:loyalty"
    r"|hard work"
    r"|nobody|no one|effort))|making (?:my|this|the|it) (?:decision|choice|easy|so easy|life)"
    r"|(?:finally )?(?:reminding|convincing) me (?:why|that i)|absolutely|never (?!giv|let|los|fail|tir|doubt"
    r"|mak|say|judg|refus|forget|stop)|not (?:listening|promoting"
    r"|caring|paying)|(?:the )?(?:two|three|four) a\.?m|(?:the )?\d ?a\.? ?m|the (?:calls|broken|pages|pager"
    r"|alerts|chaos(?! engineer)|outages)"
    r"|(?:the|a|your|all the|all your) (?:\w+ )?(?:pizza|mushy|pep talks|empty|broken|unpaid|pointless"
    r"|endless (?!patience|kindness|support|energy|good|curio)|excuses|silence|gaslighting|micromanagement"
    r"|so-called|\"))"
)
_GRAND = (
    r"(?:leadership|leaders?|managers?|management|strategy|strateg\w+|vision\w*|culture|values|family|team"
    r"|support|experts?|opportunit(?:y|ies)|mentor\w*|growth|transparen\w+|open door|open-door|feedback|bonus"
    r"|raise|reward|promotion|thank you|work-life balance|innovation|innovative|agile|agility|flat hierarchy"
    r"|urgent|urgency|temporary"
    r"|priority|priorities|fun|flexib\w+|competitive|world-class|helpful?|constructive|generous|fair"
    r"|professional\w*|senior|genius|talent|plan|planning|process\w*|decision|decisions|restructur\w*"
    r"|reorgani[sz]ation|performance|unlimited|empower\w+|collaborat\w+|safety|responsib\w+|ethic\w+|quality"
    r"|excellence|merit\w*|onboarding|training|roadmap|improvement|rightsizing|alignment|exciting|challenge)"
)
_WAYS = (
    (
        r"wonderful opportunity to (?:work (?:every|all|nights|weekends|for free|unpaid)|be (?:ignored|paged"
        r"|blamed)|watch|fix)|don't (?:like|want to|believe in) lying"
        r"|while it lasted \(|lasted \(not\)|(?:thrilled|delighted"
        r"|overjoyed) (?:to announce )?that i will never|never (?:have to )?(?:attend|sit through|see|hear"
        r"|fill in|answer) another"
        r"|yours (?:sarcastically|bitterly|exhausted|ironically)"
    ),
    (
        r"(?:rare|singular|dubious|unique|distinct) (?:pleasure|privilege|honou?r)|laid end to end|i(?:'ll"
        r"| will| shall) "
        r"(?:always )?(?:cherish|treasure) the (?:certificate|mug|spelling|memory of (?:being|the outage|your))"
        r"|employee of the month|nobody has been inconvenienced|particularly the spelling|with a roof\b"
        r""
    ),
    (
        r"where else (?:would|could|can|does|will) (?:i|one|you|anyone)|(?:it has been|it's been"
        r"|what) an education\b|only regret (?:is )?that i (?:could|did) not(?: be| get"
        r"| have)? (?:\w+ )?(?:undervalued|ignored|longer|more of|paged|underpaid)|each with a bolder"
        r"|to call it (?:a |an )?\"|\(?certificate for|rest assured (?:that )?(?:nobody|no one|i will not"
        r"|the chaos(?! engineer))|as (?:usual|always|ever),? (?:nobody|no one|management|leadership|you)"
    ),
    (
        r"(?:thanks?(?: you)?|thanks a (?:lot|bunch|million)|many thanks|my thanks|i am (?:so |very |truly "
        r"|eternally )?grateful|grateful|cheers|kudos|much obliged|i appreciate|i(?:'ll| will"
        r"| shall) (?:always "
        r"|forever |fondly |long )?(?:cherish|treasure|miss|remember))(?: so (?:very )?much| very much| again"
        r"| also| all| indeed| kindly)* (?:for |to all |you for )?(?:all )?(?:(?:the|your|those|all|these|of"
        r"|my|a"
        rf"|such|so|many) ){{0,3}}{_BAD}"
    ),
    (
        r"thanks for nothing|thanks,? (?:i guess|but no thanks)|no thanks to you|thanks a (?:bunch|lot for)"
        r"|so long,? (?:and|suckers|losers|everyone)|good luck (?:with that|finding (?:someone|anyone|another)"
        r"|(?:running|keeping|fixing|debugging|maintaining|explaining|without|replacing)|you(?:'ll| will"
        r"| are going to|'re going to) need)|(?:best of luck|good luck)[^.;]{0,60}(?:need it|need (?:every|all)"
        r"|going to need)|you(?:'re| are) (?:going to|gonna) need it|(?:you(?:'ll| will)|they(?:'ll| will)"
        r"|the team will|god knows you(?:'ll| will)?|and you(?:'ll| will)) (?:certainly |surely |really "
        r"|definitely |all )?need it\b"
        r"|(?:enjoy|have fun(?: with)?|happy|lucky you,?|i wish you joy (?:of|with)) (?:the (?:on-call|pager"
        r"|outages?|mess|fires?|ride|show|chaos(?! engineer)|spaghetti|legacy|3 ?am|wreck|alerts)|your (?:mess"
        r"|outages?"
        r"|pager"
        r"|chaos(?! engineer)|fires?|meetings|bonus(?:es)?)|debugging|maintaining|firefighting|explaining"
        r"|hunting|reading my"
        r"|cleaning)"
    ),
    (
        r"(?:congratulations|congrats|bravo|well done|kudos|hats off|three cheers|a round of applause|applause"
        r"|standing ovation|slow clap|\*?clap\b)(?:,? (?:on|to|for|everyone|all|you|team|again"
        r"|indeed))* (?:finally|at last|driving|losing|managing to|making it|breaking|once again|another"
        r"|yet another|running|turning|proving|you (?:have |'ve )?(?:finally|managed)|the (?:geniuses|brilliant"
        r"|masterminds)|alienating|chasing|destroying|ignoring|ruining|pushing|getting rid|your (?:latest"
        r"|brilliant|new))|slow clap"
    ),
    (
        r"surprise,? surprise|what a (?:surprise|shock|shocker)\b(?! (?:party|it was to be))|shocking,? i know"
        r"|shocker|who (?:would|could) have (?:thought|guessed|known|imagined|predicted)|who(?:'d"
        r"| would) have thought|who knew\b|color me|colour me|oh,? (?:wait|please|joy|well done|great|wonderful"
        r"|the irony|how)|how (?:generous|kind|thoughtful|convenient|original|nice|lovely|noble|touching"
        r"|considerate|brave) of you|i(?:'m| am) sure (?:you|they|it|the|that)(?: \w+){0,4} (?:somehow"
        r"|just fine without|barely notice|hardly notice|not even notice|never notice|devastated|heartbroken"
        r"|shocked|thrilled to)|you (?:may|might|will|must) be (?:shocked|devastated|heartbroken|delighted"
        r"|thrilled|amazed) to (?:hear|learn|read|know)"
    ),
    (
        r"(?:in case|if) (?:any(?:one|body)|you)(?: \w+){0,3} (?:cares?|notic\w+|reads? (?:this|it|these)"
        r"|wonder\w*|remember who i am|even (?:read|notice|care|know))\b(?! whether)|not that (?:you|any(?:one"
        r"|body)|it|they|i)(?: \w+){0,3} (?:care|cares|cared|notice|noticed|matters?|mattered|asked|listen\w*"
        r"|expected|would)|as (?:you|some of you) (?:may|might|must|will"
        r"|would)(?: \w+)? (?:not )?have noticed,? (?:had|if|unless|but)|had you (?:been|ever"
        r"|bothered)(?: \w+){0,3} (?:paying|looked|attention|noticed|read)"
    ),
    (
        r"(?:in (?:your|their|its) (?:infinite|great|boundless) (?:wisdom|generosity)|infinite wisdom|(?:our"
        r"|your"
        r"|the) (?:glorious|fearless|dear|beloved|esteemed|illustrious|brilliant|visionary|genius|supreme"
        r"|mighty"
        r"|almighty|exalted) (?:leaders?|leadership|management|managers?|ceo|cto|vp|founder|overlords?|director"
        r"|boss)|overlords?\b|masterminds?|geniuses|powers that be|ivory tower|brain trust|stroke of genius"
        r"|genius (?:idea|move|decision|plan)|brilliant (?:idea|decision|plan|move|strategy) (?:to|of|was)"
        r"|master ?class in|textbook example of how not|world-class (?:chaos(?! engineer)|mess|incompetence"
        r"|dysfunction"
        r"|mismanagement)|award for|deserves? (?:a medal|an award|an oscar|a prize)|gold medal|olympic"
        r"|first prize)"
    ),
    (
        r"it(?:'s| is|'s been| has been| was) (?:truly |really |certainly |quite |been |such )*(?:real\b"
        r"|a (?:slice|trip|ride and a half|hoot|riot|wild ride|blast, (?:said|in the)|masterclass)"
        r"|an experience\b(?! (?:i|that i|to|which|for which|full|and i|of))|something\b(?!\s+\w))|i(?:'d"
        r"| would) (?:like|love) to say (?:that |it )(?:[\w']+ ){1,10}?but\b"
        r"|i wish (?:that )?i could say(?: \w+){0,10}|would be lying|i would (?:be )?lie if"
        r"|(?:an )?unforgettable,? (?:\w+ ){0,4}(?:not|for all the wrong|but)|for all the wrong reasons"
        r"|not in a good way|i(?:'ll| will| shall) (?:not|never) miss (?:the|your|this|these|those|a|working"
        r"|being"
        r"|any|you\b|our)|i won't (?:be )?miss(?:ing)? (?:the|your|this|these|those|a|working|being|any|you\b"
        r"|our"
        r"|much)|won't be missed|try not to miss me|don't miss me too|don't (?:all )?(?:cry|cheer) (?:at once"
        r"|too)"
    ),
    (
        r"don't let the door|door (?:hit|hitting) (?:me|you)|(?:see (?:you|ya)|later|so long|farewell|adios"
        r"|goodbye|bye|cheerio|ta-ta|peace),? (?:losers|suckers|wouldn't want|never|alligator|in hell|out\b"
        r"|felicia|and good riddance)|good riddance|(?:hell|pigs|donkey) (?:freezes|fly|froze)|(?:over my dead"
        r"|when pigs)|yeah,? right|as if (?:you|anyone|that|any of) (?:care|would|ever|cared|it)|(?:big|huge"
        r"|shock"
        r"|quelle) (?:shock|surprise|whoop|deal)|sorry,? not sorry|sorry (?:for (?:having|daring|expecting"
        r"|wanting"
        r"|caring|ruining|being (?:right|good|honest))|if (?:my|this|that) (?:leaving|inconvenien|ruins|spoils"
        r"|interrupt))|my (?:deepest |sincerest )?(?:apologies|condolences|sympath(?:y|ies)) (?:to (?:whoever"
        r"|the (?:poor|next)|my (?:successor|replacement)|everyone (?:still|who stays|left))|for (?:daring"
        r"|expecting|having (?:dared|expected|thought)))|poor (?:soul|sod|fool|bastard|souls) (?:who|that)"
        r"|whichever poor|some poor (?:soul|sod)"
    ),
    (
        r"(?:(?:the|your|our|my|this|that|such|so much|all|of|for|called|a|an|any|with|and|by|new|great|annual"
        rf"|their|under|in) )\"(?:\w+ ){{0,2}}{_GRAND}(?: \w+)?[,.]?\"|(?:\w+ )?\(?air quotes\)?"
        rf"|quote[- ]unquote"
        r"|(?:if (?:you|one|we) can call (?:it|that|them)|if that is what (?:you|we)|for want of a (?:kinder"
        r"|politer) word|shall we say|let's (?:just )?say|apparently,? (?:that|my|the|this|being|ten|loyalty"
        r"|hard"
        r"|nobody|quality|good|no)|obviously,? (?:my|the|nobody|no one|i was)|clearly,? (?:my|i was (?:only"
        r"|just"
        r"|never)|nobody|no one|hard|loyalty|quality|competence)|silly me|foolish of me to|how foolish"
        r"|naively,? i|call me (?:crazy|old-fashioned|naive)|heaven forbid|god forbid|far be it from)"
    ),
    (
        r"(?:may|let) (?:the odds|your (?:models?|pagers?|servers|stand-?ups|sprints|jira)"
        r"|you (?:all )?(?:finally"
        r"|one day|get what|enjoy the))(?: \w+){0,3} (?:ever|never|get|overfit|diverge|crash|ring|burn|deserve"
        r"|learn|what|find|consequences)|i leave you (?:with|in) (?:the (?:mess|capable)|your (?:mess|capable)"
        r"|capable)|(?:your|the company's|this company's) (?:loss|problem now)|(?:not|no longer) my (?:problem"
        r"|circus|monkeys)|i(?:'m| am) (?:so |really |terribly )?(?:sad|heartbroken|devastated"
        r"|inconsolable) to (?:leave|go|give up|miss) (?:\w+ ){0,4}(?:meetings|outages?|pager"
        r"|chaos(?! engineer)"
        r"|micromanagement|politics|on-call|behind)|it(?:'s| is) not me,? it(?:'s| is) you|it(?:'s"
        r"| is) not you,? it(?:'s| is) (?:me|actually you|the)|riveting|thrilling (?:meetings|stand-?ups)"
        r"|joy of (?:\w+ ){0,3}(?:jira|meetings|on-call|micromanagement|outages)|(?:privilege|pleasure|honou?r"
        r"|delight|joy) of (?:being (?:ignored|paged|woken|micromanaged|underpaid|blamed|yelled|overworked)"
        r"|fixing (?:your|everyone|other)|cleaning up|working (?:weekends|nights|unpaid|for free)|never"
        r"|watching (?:my|you|the|bad|good)|explaining|reporting to (?:someone|people|a))|(?:living"
        r"|working) the dream|best place to work"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b(?:noticed|it's|wish\si\b|[a-z]{3,6})|\"")
_STEM_WORDS = (
    "thank thanks gratef cheers kudos oblige apprec cherish cheris treasu miss missed rememb luck enjoy fun "
    "lucky"
    " congra bravo well hats applau"
    " ovatio clap surpri shock shocke shocki guesse knew joy irony genero kind though conven touchi noble "
    "brave "
    "somehow someho notice devast heartb"
    " thrill delighted deligh cares care wonder asked bother infini glorio fearle belove esteem illust brilli "
    "vision genius master overlo ivory wisdom trust"
    " textbo award medal prize olympi real slice trip experi someth wish lie lying unforg wrong door losers "
    "sucker alliga felici riddan hell pigs yeah"
    " whoop sorry apolog condol sympat poor quote call politely polite mildly charit appare obviou clearl "
    "silly "
    "foolis naivel crazy heaven forbid odds pager server"
    " else wonder lying lasted never yours thrill deligh overjo else rare singul dubiou unique distin laid "
    "month inconv spelli chook educat regret rest usual always "
    "certif calls pages alerts two three four nothin sleepl pointl endles "
    "broken empty ignori wastin wasted grey gray ulcer ulcers headac stress anxiet chaos drama nightm lies "
    "bullsh"
    " burn burnou migrai"
    " weeken nights unpaid countl therap trauma showin teachi making remind convin absolu never pizza excuse "
    "silenc gaslig microm it's"
    " overfi loss proble circus monkey sad you rivet riveti privil pleasu honour honor dream place long"
)
_STEMS = frozenset(_STEM_WORDS.split()) - {
    "you",
    "well",
    "thank",
    "experi",
    "care",
    "place",
    "kind",
    "someth",
    "call",
    "though",
    "rememb",
    "wish",
    "long",
    "real",
    "pleasu",
    "gratef",
    "notice",
    "making",
    "trust",
    "apprec",
    "thanks",
} | {'"', "wish i", "noticed", "wish\ni"}
_DENIED = re.compile(r"(?:\b(?:never|not|no|without)|n't)\s+(?:\w+\s+)?\Z")


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each sarcastic turn of phrase."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    places = [
        (sentence.start + said.start(), sentence.start + said.end())
        for sentence in read.sentences
        if not _STEMS.isdisjoint(_STEM.findall(sentence.text))
        for said in _SAID.finditer(sentence.text)
        if not _DENIED.search(sentence.text[max(0, said.start() - 20) : said.start()])
    ]
    return tuple(Span(start, end, (("words", " ".join(text[start:end].split()[:8])),)) for start, end in places)


RULE = Rule(
    kind="sarcasm-or-joke",
    severity="warn",
    title="Sarcasm",
    message="“{words}” will be heard as sarcasm.",
    suggestion="Say the plain thing or nothing. “Thank you for the time that I have had here” ends the matter.",
    why="Irony does not survive on paper. Whoever reads the file in three years sees contempt, or takes the words"
    " at face value.",
    find=_find,
    bad=(
        "Thanks for nothing, and please forward my last payslip to my home.",
        "Thank you for the sleepless nights and for all the pointless meetings.",
        "Best of luck with the migration, because you'll need it.",
        "Congratulations on finally driving out the last person who could read the code.",
        "Surprise, surprise: the promotion went to somebody else.",
        "I will not miss the 3 a.m. pages or the meetings about meetings.",
        'It has been an honour to be part of this "leadership" experiment.',
        "In your infinite wisdom you moved the team to another floor.",
        "It's not me, it's you.",
        "I am sure you will manage somehow without the person who built it.",
        "Enjoy the on-call rota, and have fun with the alerts in the night.",
        "Thank you for teaching me how not to run a team.",
        "In case anyone has noticed, I was the one who kept this running.",
        "I wish I could say that it has been a pleasure to work for you.",
    ),
    good=(
        "Thank you for the endless patience that you have shown to me.",
        "Thank you for teaching me how to run an incident.",
        "I wish you the best of luck with the migration in the spring.",
        "Congratulations on the launch, which I was glad to be part of.",
        "I will miss the team, the jokes and the Friday lunches.",
        "It has been an honour to be part of this team and of its work.",
        'The paper "Attention is all you need" is on the reading list in the wiki.',
        "Good luck with the new office, and enjoy the view from the fourth floor.",
        "I am sure that you will find the right person for the role.",
        "It was a surprise to me how much I enjoyed the work on the platform.",
        'The document called "Handover" is in the shared folder of the team.',
        "I am sad to leave, and I will remember the team with pleasure.",
    ),
)
