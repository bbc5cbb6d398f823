"""Complaints: what was too much, too little or never given, told in the letter that ends it.

Being fed up; pay and hours; conditions that could not be met; thanks that never came. A complaint that is denied
("without complaint", "never tired of") is none, and neither is a plain reason such as rest.
"""

import re

from resignation import prose
from resignation.temper import likely

SURE, LIKELY = 4.5, 1.75
_TOO_MUCH = (
    r"(?:impossible|unrealistic|unreasonable|insane|absurd|crazy|ridiculous|endless|never-ending"
    r"|constant(?:ly)?|excessive|relentless|ceaseless|crushing"
    r"|inhuman|unsustainable|punishing|arbitrary|pointless|meaningless|useless|perpetual|incessant|chronic"
    r"|unpaid|continual)"
)
_LOAD = (
    r"(?:deadlines?|expectations|workloads?|demands|meetings|pressure|hours|targets?|schedules?|on-call|pings"
    r"|fire-?fighting|reorg\w*|reorgani[sz]ations?"
    r"|churn|changes? of (?:direction|priorities)|changing (?:priorities|requirements)|pivots?|turnover"
    r"|overtime|weekends?|crunch|stress|bureaucracy|politics|drama"
    r"|conflicts?|interruptions|criticism|chaos|under-?staffing|micromanagement|nights|shifts|emergencies"
    r"|rework)"
)
_GIVEN = (
    r"(?:raises?|rise|pay rise|promotions?|recognition|thanks|thank-?you|appreciation|acknowledge?ment"
    r"|bonus(?:es)?|credit|respect|career path|growth"
    r"|work-life balance|work/life balance|support|transparency|leadership|direction|vision|feedback|training"
    r"|resources|clarity|strategy|say|future"
    r"|prospects?|progression|opportunit(?:y|ies)|room (?:to|for) \w+|autonomy|help|guidance|mentoring"
    r"|mentorship|trust|accountability|communication|planning)"
)
_WAYS = (
    (
        r"no (?:extra |additional )?(?:pay|compensation|time off in lieu)\b|(?:is|was|has been|are"
        r"|were) (?:\w+ )?(?:brutal|gruelling|grueling|punishing|inhuman)"
        r"|(?:never|not|didn't) (?:once )?(?:got|get|received|receive|given|had"
        r"|been given) the (?:\w+ )?(?:recognition|respect|credit|thanks|support|raise|promotion|appreciation"
        r"|chance)"
        r"|(?:nobody|no one) (?:ever )?(?:appreciates?d?|values?d?|cares?d?|respects?|notices?d?"
        r"|recogni[sz]es?)|never (?:been )?paid for|paid less than"
        r"|no idea what (?:you|they)(?:'re| are) doing"
    ),
    (
        r"(?:feel|felt|feeling|been|being|become) (?:\w+ )?(?:invisible|forgotten|ignored|worthless|disposable"
        r"|unheard|unseen|unwelcome"
        r"|like nobody)|couldn't (?:organi[sz]e|run|manage|find|spell|count) (?:an? |the |its |their )"
        r"|(?:place|company|team|department|everything) (?:seems to )?runs? on (?!kubernetes|gpus?|aws|gcp"
        r"|azure|linux|python|spark)"
        r"|(?:management|company|boss|leadership|manager) (?:that|who|which) (?:thinks?|believes?|could not"
        r"|couldn't|cannot|can't)"
        r"|what it (?:has )?cost (?:me|us)|the better part of (?:two|three|four|a|five) (?:years?|decade)"
    ),
    (
        r"(?:goes|go|went|going|gone) (?:unseen|unrewarded|unheard|unthanked|unrecogni[sz]ed)|(?:speaks?"
        r"|shouts?"
        r"|talks?|who is|voice is) (?:the )?loudest|loudest (?:voices?|person|people|ones?)|once too often"
        r"|one time too many|see the back of|god help (?:it|you|them|us)|rots? from the head|could(?:n't"
        r"| not) tell (?:an? |the )?[\w-]+ from|(?:people|managers|those) who (?:decide|do|know|understand"
        r"|contribute) nothing|what (?:they|people|we|i|engineers) (?:'re|are|am) worth|what (?:they|people"
        r"|we)'re worth|worth(?: \w+){0,3} (?:one foot|out of the door|too late)|so (?:glad|happy"
        r"|relieved) to (?:leave|go|be rid|get out|see the)|can't wait to (?:leave|get out|be gone|be rid)"
        r"|be rid of|the sooner (?:i|the) (?:leave|better)|counting (?:the )?(?:days|hours)"
    ),
    (
        r"fed up|(?:sick|tired|weary|exhausted) (?:and tired )?of (?:being|the|this|your|all|working|having"
        r"|watching|hearing|how|fixing|carrying|fighting|cleaning|waiting"
        r"|doing|explaining|begging|asking|empty|broken|these|that|it|people|management|firefighting|constant"
        r"|endless|playing|pretending|picking|chasing)"
    ),
    (
        r"had (?:more than )?enough(?: of (?!time|data|it to go)|(?=\s*(?:[.!,;]|$)))|enough is enough|(?:last"
        r"|final) straw|(?:breaking|boiling) point|at my wits'? end"
        r"|(?:can't|cannot|could not|couldn't|can no longer|won't|will not|will no longer|refuse to"
        r"|not going to) (?:take|stand|bear|tolerate|stomach|put up with|endure|face|accept"
        r"|do this|go on like|live like|keep (?:doing|working like|cleaning|carrying|pretending)) ?(?:this|it"
        r"|any"
        r"|another|the|your|being|such|one|how|that|with|working|watching)?"
    ),
    (
        r"(?:waste|wasted|wasting|squandered|burned|lost) (?:of )?(?:[\w'-]+ ){0,5}?(?:time|years?|talents?"
        r"|life"
        r"|energy|months|effort|potential|skills|breath|money)\b"
        r"(?: here| on| in| at| of my)?|(?:so|am|i'm|are) done with (?:this|your|all|it all|the (?:politics"
        r"|games"
        r"|drama|lies|chaos|excuses|nonsense))"
    ),
    (
        r"under-?paid|over-?worked|under-?valued|under-?appreciated|unappreciated|under-?compensated|unrewarded"
        r"|over-?stretched|under-?staffed|short-?staffed|under-?resourced|overloaded"
        r"|over-?burdened|thankless|pittance|peanuts|slap in the face|(?:an|is|was|are|so|frankly|such an"
        r"|real) insult(?:ing)?\b|insulting(?:ly)?"
        r"|(?:badly|poorly|miserably) paid|paid (?:far |well |way |much |significantly |so |too )?(?:below"
        r"|under"
        r"|less|little)|(?:far |well |way )?below[ -](?:the )?market"
        r"|(?:salary|pay|wages?|compensation|raises?) (?:[\w'-]+ ){0,5}?(?:joke|insult|pathetic|stagnant"
        r"|stagnated"
        r"|frozen|not (?:moved|kept|risen|gone up|increased|changed|been)|hasn't|never"
        r"|far below|well below|below what|too low|unfair|inadequate)"
    ),
    (
        r"(?:no|zero|without (?:a|an|any|so much as a|a single|one)|not (?:a|one|a single)"
        r"|never (?:once )?(?:got"
        r"|get|received|had|been|saw|seen|heard|given|offered|paid|been given|been offered)(?: (?:a|an|any|the"
        r"|my"
        r"|one|so much as a))?)"
        rf" (?:[\w-]+ )?{_GIVEN}(?: (?:in|for|over|after|since|whatsoever|at all|here|from|of any|to speak"
        rf"|despite"
        r"|on|or|and|nor|either)\b|(?=\s*[.,;!]))"
    ),
    rf"{_TOO_MUCH} (?:and \w+ )?(?:[\w-]+ )?{_LOAD}",
    (
        r"(?:weekends? and (?:holidays?|nights?|evenings?)|nights? and weekends?|evenings? and weekends?"
        r"|every (?:single )?(?:weekend|night|evening)|(?:holidays?|vacations?|christmas) (?:cancelled|canceled"
        r"|interrupted))"
    ),
    (
        r"(?:\d{2}|sixty|seventy|eighty|ninety|hundred|\d{2}\+)[ -]?(?:to[ -]\w+[ -])?hours?[ -](?:a |per "
        r"|work "
        r"|working )?weeks?|(?:\d{2}|twelve|fourteen|sixteen)-hour (?:days|shifts)"
        r"|unpaid (?:overtime|hours|weekends|extra|work|on-call)|around the clock|(?:two|three|four"
        r"|several) people'?s? (?:jobs?|work)|(?:job|work|jobs) of (?:two|three|four|several) (?:people"
        r"|engineers)"
    ),
    (
        r"(?:treated|feel|felt|feels|made to feel|seen|used|regarded|viewed) (?:[\w-]+ )?(?:like|as"
        r"|nothing more than|no more than|just|little more than) (?:a |an |just |nothing |merely |mere "
        r"|another "
        r"|some |no )*"
        r"(?:cogs?|numbers?|machines?|resources?|robots?|slaves?|child(?:ren)?|dirt|garbage|rubbish"
        r"|second[ -]class|commodity|more than|spare parts?|line item|servants?|disposable|replaceable"
        r"|afterthought|headcount|ticket|outsider|nobody|invisible)"
    ),
    (
        r"(?:i|we|us|people|efforts?|work|team|loyalty)(?:'ve)? (?:[\w']+ ){0,5}?taken for granted|(?:my|our"
        r"|all (?:my|our|that)|the) (?:[\w-]+ ){0,3}(?:work|efforts?|contributions?|achievements|sacrifices?"
        r"|loyalty|dedication)(?: [\w'-]+){0,4}? (?:unnoticed|unrewarded|unrecogni[sz]ed|unappreciated"
        r"|for nothing|never (?:been )?(?:recogni[sz]ed|acknowledged|rewarded|appreciated|valued|noticed"
        r"|thanked)"
        r"|not (?:been )?(?:recogni[sz]ed|acknowledged|rewarded|appreciated|valued|noticed)|taken for"
        r"|counted for nothing|meant nothing)"
    ),
    (
        r"(?:not|never|don't|didn't|hardly|barely) (?:feel |felt |been |being |be |really |properly |once "
        r"|ever )*(?:valued|appreciated|respected|recogni[sz]ed|listened to|heard|rewarded|fairly paid"
        r"|paid fairly"
        r"|compensated|treated fairly|treated with respect)"
    ),
    (
        r"low morale|morale (?:is|was|has|hit)|dead-?end|no future (?:here|for me|in)|(?:burn(?:ed|t)"
        r"|burning) (?:me |us |people |everyone |out |the team )*out (?:by (?:this|the|your|my|constant"
        r"|management"
        r"|endless|how|a|that|working)|because of (?:this|your|the))"
        r"|(?:office|internal|corporate|company|endless|petty) politics|politicking|power games|mind games"
        r"|empire[ -]building|infighting|in-fighting|turf wars?|back-?biting|blame games?|finger-?pointing"
        r"|red tape|bureaucratic"
        r"|micro-?manag\w+|dysfunction(?:al)?|(?:utter|complete|total|absolute|pure|sheer|permanent|daily"
        r"|so much"
        r"|this|organi[sz]ational) chaos|chaotic|demorali[sz]\w+|soulless|miserable|misery|nonsense|outrage\w*"
        r"|humiliat\w+|degrading|unbearable|intolerable"
        r"|unacceptable|inexcusable|disillusion\w+|resent\w*|bitterness|disgust\w*|(?:deeply |very |so "
        r"|profoundly )(?:unhappy|disappointed|frustrated|dissatisfied|angry|bitter)|infuriat\w+|exasperat\w+"
        r"|ruin(?:ed|ing) my (?:health|life|marriage|evenings)"
    ),
    (
        r"list of (?:\w+ )?(?:complaints|problems|issues|grievances|failures|failings|frustrations|what (?:is"
        r"|went) wrong)|(?:my|our|following|main|biggest|these|other|many) (?:\w+ )?(?:complaints?|grievances"
        r"|frustrations?)\b|where (?:do i|to|should i|shall i) (?:even )?(?:start|begin)"
        r"|(?:a|some|few|the) home truths?|let me be (?:blunt|honest|brutally|frank|very)|to be (?:blunt"
        r"|brutally honest|perfectly honest|frank)|what (?:is|went) wrong (?:with|here|at)"
        r"|everything (?:that is "
        r"|that's )?wrong (?:with|here)|i have (?:several|many|serious|a number of) (?:complaints|grievances"
        r"|issues with)"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b(?:compla|thankl|[a-z']{3,5}|\d\d)")
_STEM_WORDS = (
    "invis forgo ignor worth dispo could runs bette cost extra addit bruta gruel recog nobod appre idea unsee "
    "unhea loude often many back god rots tell worth "
    "rid coun sooner glad wait fed sick tired weary "
    "exhau enoug straw break boili wits canno won toler waste wasti squan burne burnt burni"
    " lost under overw unapp unrew overs overl overb pitta peanu slap insul badly poorl paid salar pay wage "
    "wages"
    " compe raise zero never impos unrea insan absur crazy ridic endle const exces relen cease crush inhum "
    "unsus"
    " punis arbit point meani usele perpe inces chron unpai night weeke eveni holid vacat chris sixty eight "
    "ninet"
    " hundr fourt sixte aroun feel felt feels seen used regar taken effor achie sacri loyal dedic unnot unrec"
    " value appre liste heard rewar moral dead futur offic inter petty polit power empir infig turf bitin blame"
    " finge tape burea micro dysfu chaos chaot demor soull miser nonse outra humil degra unbea intol unacc "
    "inexc"
    " disil resen bitte disgu unhap disap frust dissa angry infur exasp ruin ruine ruini griev home blunt frank"
    " wrong issue progr recog promo growt bonus balan bruta whats anymo stoma overt thanl ticke robot numbe "
    "cogs"
    " cog resou slave dirt garba rubbi commo serva dispo repla invis nobod outsi headc compla thankl can't "
    "won't"
    " staff class maybe endur bear"
)
_STEMS = frozenset(_STEM_WORDS.split()) | frozenset(str(number) for number in range(50, 100))
_DENIED = re.compile(
    r"(?:\b(?:never|no|without|nor|neither|hardly|far from|anything but|rather than|not|nothing|free (?:of"
    r"|from))|(?:is|was|are|were|has|had|have|do|does|did)n't)"
    r"(?:\s+(?:a|an|the|any|at all|been|ever|so|out of|by|from|one|be|feel|felt|grew|grown|say|mean|meant|as"
    r"|this|it|is|of|become|got|because|due to|in|single|moment|hint|want|wish|to))*\s*\Z"
    r"|\b(?:you|never|always)\s+(?:made|saw|put an end|spared|shielded|protected|kept)\s+(?:\w+\s+){0,4}\Z"
)


def complaints(text: str) -> tuple[tuple[int, int, bool], ...]:
    """Give the places where something is complained of, and whether that is sure or only likely."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    said = [
        (sentence.start + found.start(), sentence.start + found.end(), True)
        for sentence in read.sentences
        if not _STEMS.isdisjoint(_STEM.findall(sentence.text))
        for found in _SAID.finditer(sentence.text)
        if not _DENIED.search(sentence.text[max(0, found.start() - 60) : found.start()])
    ]
    return (*said, *_weighed(text, read, said))


def _weighed(text: str, read: prose.Prose, said: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Add the sentences that weigh as a complaint, where no words of complaint are known."""
    known = {read.sentence_at(start).start for start, _, _ in said}
    return [
        (one.start, one.end, one.gripe >= SURE)
        for one in likely(text, "gripe", LIKELY)
        if one.sentence not in known and not read.is_quoted(one.start, one.end)
    ]
