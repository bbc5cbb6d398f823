"""Blame for somebody by name, which turns a letter of resignation into a complaint about a person.

A name is a capitalised word that is no place of time, tool or company, or a name that the answers know. What counts is
what the sentence says of it: "Dana did everything to help" is thanks. "She" and "he" stand for the name before them.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation import prose
from resignation.model import Context
from resignation.nameways import ADVERBS, DID, WAYS
from resignation.temper import Temper, eased, tempers

SURE, LIKELY, MEANT, LEAST = 4.5, 2.25, 0.25, 0.9
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
    " rather instead project projects safety quality whatever whoever whenever wherever whether work time "
    "life health family home career god mum dad mother"
    " father sister brother wife husband customers customer users clients"
)
_NO_NAMES = frozenset(_NO_NAMES_WORDS.split())


def _pattern(start: str, *ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing; a space stands for any white space."""
    return re.compile(rf"{start}(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_NAME = r"\x01+"
_OF_NAME = _pattern(_NAME, *(way.removeprefix(_NAME) for way in WAYS if way.startswith(_NAME)))
_WITH_NAME = _pattern(r"\b", *(way for way in WAYS if not way.startswith(_NAME)))
_PRONOUN = _pattern(r"\b", rf"s?he(?:'s)?{ADVERBS} {DID}")
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
_RIGHT = re.compile(r"\b(?:was|were|is|proved|and)\s+(?:\w+\s+)?right\b(?!\s+(?:when|to))")
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
    r"\x01+(?:'s|')?,?(?:\s+(?:who|has|have|had|then|also|always|never|not|himself|herself|simply|just|still"
    r"|and))*\s+(?:[a-z]+(?:ed|es)|put|cut|told|made|gave|got|gets|took|left|went|chose|let|lets|said|says|had|hid"
    r"|sent|held|kept|brought|drove|spent|stole|lost|broke|spoke|threw|ran|sees|makes|takes|talks|lets|leaves"
    r"|refuses|thinks|gives|treats|wants|needs|would rather|wouldn't|can't|cannot|won't|does not|doesn't|did not"
    r"|didn't|is not|isn't|was not|wasn't|has no|had no|has never|never)\b"
)
_AGAINST = re.compile(
    r"\b(?:under|by|from|of|like|unlike|because of|blame|wish(?: that)?|doubt(?: that)?|than|without|against"
    r"|orders|instead|but|until|had)\s+(?:mr |ms |mrs |dr )?\x01+"
)
# A greeting or a signature says nothing of the person; it is blanked out.
_GREETS = re.compile(r"\A\s*(?:dear|hi|hello|hey)\s+(?:\w+\s+)?\x01+|\A(?:\W*+[\w\x01'-]++){0,3}+\W*+\Z")
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
    joined = _JOINT.sub(lambda joint: _MASK * len(joint.group()), masked) if parts else folded
    return _GREETS.sub(lambda greeting: " " * len(greeting.group()), joined)


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
    if _STEMS.isdisjoint(_STEM.findall(masked)) or _RIGHT.search(masked):
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
    for sentence, start, end in read.sentences:
        if not prose.is_spoken(sentence):
            continue
        masked = _masked(text[start:end], known)
        before = previous if _SHE.search(masked) else ""
        previous = masked
        if _MASK in masked + before:
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
