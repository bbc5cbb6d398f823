"""Contempt for the company or its people: insults, swear words, and places called circuses.

A word that belongs to the trade (toxicity classifiers, garbage collection), to the writer, or to a denial is no insult.
"""

import re

from resignation import prose
from resignation.model import Context, Rule, Span
from resignation.places import before

_PLACE = (
    r"(?:workplace|culture|environment|work|atmosphere|managers?|management|leadership|leaders?|team|company"
    r"|place|people|boss(?:es)?"
    r"|behaviou?r|politics|positivity|relationship|job|dynamics?|office|department|org|organi[sz]ation|startup"
    r"|lab|from|in here)"
)
_PEOPLE = (
    r"(?:idiots?|morons?|clowns?|liars?|cowards?|bully|bullies|hypocrites?|crooks?|snakes?|parasites|vultures"
    r"|amateurs|bozos|losers?"
    r"|sociopaths?|psychopaths?|narcissists?|tyrants?|dictators?|thieves|imbeciles|jerks?|assholes?|arseholes?"
    r"|bastards?|bitch(?:es)?"
    r"|sycophants|yes-men|bootlickers|slave-?drivers?|egomaniacs?|control freaks?|charlatans?|con men"
    r"|backstabbers?|dinosaurs|buffoons?)"
)
_WAYS = (
    rf"toxic (?:[\w-]+,? (?:and )?){{0,2}}{_PLACE}\b",
    (
        r"(?:so|too|very|utterly|became|become|becoming|is|was|are|been|this|simply|deeply|plain|and|profoundly"
        r"|increasingly|completely|totally) toxic"
        r"(?![\s-]+(?:comments?|content|language|speech|data|text|outputs?|generation|prompts?|samples?|replies"
        r"|spans?|answers?|or|and non))"
    ),
    (
        r"toxicity (?:of|in|at|from) (?:this|the|our|your|my|that) (?:\w+ )?(?:workplace|team|company|culture"
        r"|leadership|management|place|office|department|job)"
    ),
    (
        r"clown (?:show|car|world|fest)|circus\b|dumpster fire|train ?wreck|sinking ship|(?:shit|clown"
        r"|freak)-?show|laughing ?stock|hell ?hole|madhouse"
        r"|nuthouse|cesspool|cesspit|snake pit|vipers|sweat ?shop|banana republic|amateur hour|kindergarten for"
        r"|lunatics|meat grinder|house of cards"
        r"|basket case|boys'? club|feudal|slave labou?r|modern slavery|plantation"
    ),
    (
        r"(?:a|an|absolute|complete|total|utter|such|real|big|running|one big|giant) (?:joke|disgrace|farce"
        r"|shambles|sham|travesty|trainwreck|shitshow|embarrassment"
        r"|cult|scam|fiasco)\b(?! (?:we|i|that we|shared|between|or two|about|at|which we))"
    ),
    (
        r"(?:company|place|team|management|leadership|department|process|project|job|office|this|reorg\w*"
        r"|culture"
        r"|everything|here|strategy|onboarding|roadmap"
        r"|it all|codebase|year|working (?:here|for you)) (?:[\w']+ ){0,2}?(?:is|was|are|has been|became"
        r"|has become|had become|turned into) (?:[\w-]+ ){0,3}?(?:mess|disaster|nightmare"
        r"|catastrophe|zoo|prison|joke|circus|disgrace|farce|shambles|hell|torture|insanity|madness|chaos"
        r"|waste)\b"
    ),
    (
        r"(?:you|these|those|such|bunch of|pack of|group of|by|of|are|is|was|were|a|an|the|for|with|like"
        rf"|as) (?:[\w-]+ ){{0,2}}?{_PEOPLE}\b"
    ),
    (
        r"incompeten(?:t|ce|ts)|cluelessness|clueless|idiotic|idiocy|moronic|brain-?dead|spineless|gutless"
        r"|pathetic|laughable|ridiculous(?:ly)?|ludicrous|farcical"
        r"|absurd(?:ity|ly)?|disgraceful|disgusting|disgusted|disgusts|appall\w+|abysmal|atrocious|despicable"
        r"|shameful|shameless|horrendous|god-?awful|contemptible"
        r"|inept(?:itude)?|worthless|useless|rubbish|garbage(?! (?:collect|truck|in\b))|crap(?:py)?"
        r"|bull ?(?:shit"
        r"|crap)|shit\w*|fuck\w*|f\*+\w*|f-ing|asshole\w*"
        r"|half-?assed|pissed|piss off|screw (?:you|this)|go to hell|(?:can|could) shove|shove (?:it|this|your)"
        r"|kiss my|sucks|soul-?(?:crushing|destroying|sucking)"
        r"|mind-?numbing|third-rate|second-rate|bottom of the barrel|two-faced|back-?stabb\w+|brown-?nos\w+"
        r"|ass-?kissing|boot-?licking|power-?hungry|delusional"
        r"|hypocrisy|hypocritical|good riddance|rotten|vile|cretin\w*|sleaz\w+|scumm?\w*|disrespectful"
        r"|inhumane?"
        r"|insane|lunacy|trashy|thuggish|cult-like|sham of"
    ),
    (
        r"stupid(?:ity)?(?! (?:questions?|mistakes? (?:of mine|i made)|hours?))|dumb(?:est)? (?:decisions?"
        r"|ideas?"
        r"|management|strategy|rules?|people|process)"
    ),
    (
        r"damn(?:ed)? (?!good|fine|proud|well|lucky|hard)|bloody (?:joke|mess|awful|useless|idiot\w*|ridiculous"
        r"|stupid|disgrace|shambles|nightmare)"
    ),
    (
        r"so-?called (?:leaders?|leadership|management|managers?|experts?|team|strategy|culture|values"
        r"|visionar\w+"
        r"|friends|colleagues|mission|senior)"
    ),
    (
        r"(?:hate|hated|despise|loathe|loathed|detest)d? (?:this|working|my|your|every|you|it here"
        r"|the (?:company"
        r"|place|job|work|way|management|people|culture|atmosphere)"
        r"|coming|everything|all of|being|logging)|contempt (?:for|of)"
    ),
    (
        r"(?:worst|most (?:miserable|toxic|incompetent|dishonest|unhappy|useless)) (?:[\w-]+ ){0,3}?(?:company"
        r"|job"
        r"|managers?|boss|place|employer|team|decisions?|experience|years?"
        r"|mistake|leadership|management|months|work(?:place|ing)?|career|run|people)\b|(?:biggest|greatest"
        r"|worst) mistake (?:of|i|was)"
    ),
    (
        r"regret (?:ever )?(?:joining|accepting|taking (?:this|the)|working|coming|having (?:joined|accepted)"
        r"|the day|every)"
    ),
    (
        r"(?:terrible|horrible|awful|dreadful|lousy|miserable|shoddy|sloppy|poisonous|rotten|dysfunctional"
        r"|backward|broken) (?:[\w-]+ ){0,2}?(?:company|place|management|managers?"
        r"|leadership|leaders|culture|boss|environment|experience|treatment|atmosphere|conditions|employer"
        r"|department|organi[sz]ation)\b"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
# How the words begin of which one must stand in a sentence before it is worth reading for contempt.
_STEM = re.compile(r"\b(?:f[*-]|[a-z]{3,4})")
_STEM_WORDS = (
    "absu abys amat appa arse assh assk atro awfu back bana bask bast bitc boot bott bozo brai brok brow buff "
    "bull call cata cess chao char circ clow club clue cont cowa crap cret croo cult damn delu desp dete dict "
    "dino disa disg disr drea dumb dump dysf egom emba f* f- face farc feud fias frea fuck garb goda gutl half "
    "hate hell horr hous hypo idio imbe inco inep inhu insa jerk joke kind kiss laug liar loat lose lous ludi "
    "luna madh madn meat men mess mind mise mist moro most narc nigh nuth para path piss plan pois powe pris psyc "
    "rate regr ridd ridi rott rubb scam scre scum sham shit shod shov sink slav slea slop snak soca soci soul "
    "spin stup suck swea syco terr thie thug tort toxi trai tras trav tyra usel vile vipe vult wast wors wort zoo"
)
_STEMS = frozenset(_STEM_WORDS.split())
_DENIED = re.compile(
    r"(?:\b(?:never|no|without|nor|neither|hardly|far from|anything but|rather than|not|nothing)|(?:is|was|are"
    r"|were|has|had|have|do|does|did)n't)"
    r"(?:\s+(?:a|an|the|any|at all|been|ever|so|out of|by|from|one|be|made me feel|feel|felt|grew|say|call"
    r"|mean|meant as|this|it|is|of|made to feel|to))*\s*\Z"
    r"|\b(?:i\s+(?:am|was|feel|felt|look(?:ed)?|sound(?:ed)?|must\s+be)|i'm|made\s+me\s+feel"
    r"|feeling)\s+(?:like\s+|a\s+bit\s+|often\s+|the\s+|so\s+|a\s+|an\s+|such\s+|as\s+)*\Z"
    r"|\b(?:detect|detects|detecting|classif\w+|filter\w*|flag\w*|moderat\w+|leave|leaving|find)\s+(?:of\s+"
    r"|a\s+|you\s+(?:with\s+)?(?:a\s+)?)?\Z"
)
_TRADE = re.compile(
    r"[^.]{0,25}\b(?:classif|detect|filter|moderation|dataset|corpus|benchmark|labels?\b|amount of (?:luck"
    r"|kind))"
)


def _is_meant(sentence: str, said: re.Match[str]) -> bool:
    """Tell an insult from its denial, from the trade's words, and from what the writer says of themselves."""
    return not (_DENIED.search(before(sentence, said.start())) or _TRADE.match(sentence, said.end()))


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each contemptuous word or phrase."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    places = [
        (sentence.start + said.start(), sentence.start + said.end())
        for sentence in read.sentences
        if not _STEMS.isdisjoint(_STEM.findall(sentence.text))
        for said in _SAID.finditer(sentence.text)
        if _is_meant(sentence.text, said)
    ]
    return tuple(Span(start, end, (("words", " ".join(text[start:end].split()[:8])),)) for start, end in places)


RULE = Rule(
    kind="grievance-or-insult",
    severity="stop",
    title="Words of contempt",
    message="“{words}” will be read as an insult.",
    suggestion="Take the sentence out. The letter says that you are leaving; it need not say what you think of "
    "the place.",
    why="An insult in a letter that is kept outlives the anger behind it. It can cost a reference, and it is the "
    "sentence that will be passed on.",
    find=_find,
    bad=(
        "I will not spend another year in this toxic workplace.",
        "Honestly, the way this place is run has become a clown show.",
        "The annual review is a joke of a process, and everyone here knows it.",
        "Our incompetent leadership has no idea of what we do.",
        "I am leaving you and the other idiots on the fourth floor to it.",
        "This is the worst company that I have worked for in ten years.",
        "Working here has been a nightmare since the day of the merger.",
        "I hate this job, and I have hated it for the last two years.",
        "I regret ever joining this team and the people in it.",
        "Good riddance to the on-call rota and to all of you.",
        "You and your so-called leaders can keep the bonus for yourselves.",
        "Frankly the culture here is toxic and everybody can see it.",
        "What a pathetic excuse for an engineering department this is.",
    ),
    good=(
        "I trained the toxic comment classifier and I will hand it over to you.",
        "The toxicity of the generated text is measured every night by the job.",
        "Garbage collection on the cluster is described in the runbook.",
        "You answered my stupid questions with patience, and I thank you for it.",
        "I hate to leave in the middle of a project.",
        "The disaster recovery plan is in the wiki, and it is up to date.",
        "It was never a nightmare to work with this team.",
        "There was many a joke we shared on the way to the canteen.",
        "I am terrible at goodbyes, so I will keep this short.",
        "I would rather not leave a mess behind for the person who follows me.",
        "This team is a damn good one, and I will miss it.",
        "I felt like an idiot in my first week, and nobody let me feel it.",
        "The worst of the backlog will be gone by the time that I leave.",
    ),
)
