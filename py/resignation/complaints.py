"""Complaints: what was too much, too little or never given, told in the letter that ends it.

Being fed up; pay and hours; conditions that could not be met; thanks that never came. A complaint that is denied
("without complaint", "never tired of") is none, and neither is a plain reason such as rest.
"""

import re
from functools import lru_cache

from resignation.bitterness import Places, bitter

SURE, LIKELY = 5.0, 2.75
_TOO_MUCH = (
    r"(?:impossible|unrealistic|unreasonable|insane|absurd|crazy|ridiculous|endless|never-ending|constant(?:ly)?"
    r"|excessive|relentless|ceaseless|crushing|inhuman|unsustainable|punishing|arbitrary|pointless|meaningless"
    r"|useless|perpetual|incessant|chronic|unpaid|continual)"
)
_LOAD = (
    r"(?:deadlines?|expectations|workloads?|demands|meetings|pressure|hours|targets?|schedules?|on-call|pings"
    r"|fire-?fighting|reorg\w*|reorgani[sz]ations?|churn|changes? of (?:direction|priorities)|changing"
    r" (?:priorities|requirements)|pivots?|turnover|overtime|weekends?|crunch|stress|bureaucracy|politics|drama"
    r"|conflicts?|interruptions|criticism|chaos|under-?staffing|micromanagement|nights|shifts|emergencies|rework)"
)
_GIVEN = (
    r"(?:raises?|rise|pay rise|promotions?|recognition|thanks|thank-?you|appreciation|acknowledge?ment"
    r"|bonus(?:es)?|credit|respect|career path|growth|work-life balance|work/life balance|support|transparency"
    r"|leadership|direction|vision|feedback|training|resources|clarity|strategy|say|future|prospects?|progression"
    r"|opportunit(?:y|ies)|room (?:to|for) \w+|autonomy|help|guidance|mentoring|mentorship|trust|accountability"
    r"|communication|planning)"
)
_WAYS = (
    (
        r"no (?:extra |additional )?(?:pay|compensation|time off in lieu)\b|(?:is|was|has been|are|were) (?:\w+"
        r" )?(?:brutal|gruelling|grueling|punishing|inhuman)|(?:never|not|didn't) (?:once )?(?:got|get|received"
        r"|receive|given|had|been given) the (?:\w+ )?(?:recognition|respect|credit|thanks|support|raise|promotion"
        r"|appreciation|chance)|(?:nobody|no one) (?:ever )?(?:appreciates?d?|values?d?|cares?d?|respects?"
        r"|notices?d?|recogni[sz]es?)|never (?:been )?paid for|paid less than|no idea what (?:you|they)(?:'re|"
        r" are) doing"
    ),
    (
        r"(?:feel|felt|feeling|been|being|become) (?:\w+ )?(?:invisible|forgotten|ignored|worthless|disposable"
        r"|unheard|unseen|unwelcome|like nobody)|couldn't (?:organi[sz]e|run|manage|find|spell|count) (?:an? |the "
        r"|its |their )|(?:place|company|team|department|everything) (?:seems to )?runs? on (?!kubernetes|gpus?"
        r"|aws|gcp|azure|linux|python|spark)|(?:management|company|boss|leadership|manager) (?:that|who|which)"
        r" (?:thinks?|believes?|could not|couldn't|cannot|can't)|what it (?:has )?cost (?:me|us)|the better part"
        r" of (?:two|three|four|a|five) (?:years?|decade)"
    ),
    (
        r"(?:goes|go|went|going|gone) (?:unseen|unrewarded|unheard|unthanked|unrecogni[sz]ed)|(?:speaks?|shouts?"
        r"|talks?|who is|voice is) (?:the )?loudest|loudest (?:voices?|person|people|ones?)|once too often|one"
        r" time too many|see the back of|god help (?:it|you|them|us)|rots? from the head|could(?:n't| not) tell"
        r" (?:an? |the )?[\w-]+ from|(?:people|managers|those) who (?:decide|do|know|understand|contribute)"
        r" nothing|what (?:they|people|we|i|engineers) (?:'re|are|am) worth|what (?:they|people|we)'re worth"
        r"|worth(?: \w+){0,3} (?:one foot|out of the door|too late)|so (?:glad|happy|relieved) to (?:leave|go|be"
        r" rid|get out|see the)|can't wait to (?:leave|get out|be gone|be rid)|be rid of|the sooner (?:i|the)"
        r" (?:leave|better)|counting (?:the )?(?:days|hours)"
    ),
    (
        r"fed up|(?:sick|tired|weary|exhausted) (?:and tired )?of (?:being|the|this|your|all|working|having"
        r"|watching|hearing|how|fixing|carrying|fighting|cleaning|waiting|doing|explaining|begging|asking|empty"
        r"|broken|these|that|it|people|management|firefighting|constant|endless|playing|pretending|picking|chasing)"
    ),
    (
        r"had (?:more than )?enough(?: of (?!time|data|it to go)|(?=\s*(?:[.!,;]|$)))|enough is enough|(?:last"
        r"|final) straw|(?:breaking|boiling) point|at my wits'? end|(?:can't|cannot|could not|couldn't|can no"
        r" longer|won't|will not|will no longer|refuse to|not going to) (?:take|stand|bear|tolerate|stomach|put up"
        r" with|endure|face|accept|do this|go on like|live like|keep (?:doing|working like|cleaning|carrying"
        r"|pretending)) ?(?:this|it|any|another|the|your|being|such|one|how|that|with|working|watching)?"
    ),
    (
        r"(?:waste|wasted|wasting|squandered|burned|lost) (?:of )?(?:[\w'-]+ ){0,5}?(?:time|years?|talents?|life"
        r"|energy|months|effort|potential|skills|breath|money)\b(?: here| on| in| at| of my)?|(?:so|am|i'm|are)"
        r" done with (?:this|your|all|it all|the (?:politics|games|drama|lies|chaos|excuses|nonsense))"
    ),
    (
        r"under-?paid|over-?worked|under-?valued|under-?appreciated|unappreciated|under-?compensated|unrewarded"
        r"|over-?stretched|under-?staffed|short-?staffed|under-?resourced|overloaded|over-?burdened|thankless"
        r"|pittance|peanuts|slap in the face|(?:an|is|was|are|so|frankly|such an|real) insult(?:ing)?\b"
        r"|insulting(?:ly)?|(?:badly|poorly|miserably) paid|paid (?:far |well |way |much |significantly |so |too"
        r" )?(?:below|under|less|little)|(?:far |well |way )?below[ -](?:the )?market|(?:salary|pay|wages?"
        r"|compensation|raises?) (?:[\w'-]+ ){0,5}?(?:joke|insult|pathetic|stagnant|stagnated|frozen|not (?:moved"
        r"|kept|risen|gone up|increased|changed|been)|hasn't|never|far below|well below|below what|too low|unfair"
        r"|inadequate)"
    ),
    (
        r"(?:no|zero|without (?:a|an|any|so much as a|a single|one)|not (?:a|one|a single)|never (?:once )?(?:got"
        r"|get|received|had|been|saw|seen|heard|given|offered|paid|been given|been offered)(?: (?:a|an|any|the|my"
        r"|one|so much as a))?)"
        rf" (?:[\w-]+ )?{_GIVEN}(?: (?:in|for|over|after|since|whatsoever|at all|here|from|of any|to speak|despite"
        r"|on|or|and|nor|either)\b|(?=\s*[.,;!]))"
    ),
    rf"{_TOO_MUCH} (?:and \w+ )?(?:[\w-]+ )?{_LOAD}",
    (
        r"(?:weekends? and (?:holidays?|nights?|evenings?)|nights? and weekends?|evenings? and weekends?|every"
        r" (?:single )?(?:weekend|night|evening)|(?:holidays?|vacations?|christmas) (?:cancelled|canceled"
        r"|interrupted))"
    ),
    (
        r"(?:\d{2}|sixty|seventy|eighty|ninety|hundred|\d{2}\+)[ -]?(?:to[ -]\w+[ -])?hours?[ -](?:a |per |work "
        r"|working )?weeks?|(?:\d{2}|twelve|fourteen|sixteen)-hour (?:days|shifts)|unpaid (?:overtime|hours"
        r"|weekends|extra|work|on-call)|around the clock|(?:two|three|four|several) people'?s? (?:jobs?|work)"
        r"|(?:job|work|jobs) of (?:two|three|four|several) (?:people|engineers)"
    ),
    (
        r"(?:treated|feel|felt|feels|made to feel|seen|used|regarded|viewed) (?:[\w-]+ )?(?:like|as|nothing more"
        r" than|no more than|just|little more than) (?:a |an |just |nothing |merely |mere |another |some |no"
        r" )*(?:cogs?|numbers?|machines?|resources?|robots?|slaves?|child(?:ren)?|dirt|garbage|rubbish|second["
        r" -]class|commodity|more than|spare parts?|line item|servants?|disposable|replaceable|afterthought"
        r"|headcount|ticket|outsider|nobody|invisible)"
    ),
    (
        r"(?:i|we|us|people|efforts?|work|team|loyalty)(?:'ve)? (?:[\w']+ ){0,5}?taken for granted|(?:my|our|all"
        r" (?:my|our|that)|the) (?:[\w-]+ ){0,3}(?:work|efforts?|contributions?|achievements|sacrifices?|loyalty"
        r"|dedication)(?: [\w'-]+){0,4}? (?:unnoticed|unrewarded|unrecogni[sz]ed|unappreciated|for nothing|never"
        r" (?:been )?(?:recogni[sz]ed|acknowledged|rewarded|appreciated|valued|noticed|thanked)|not (?:been"
        r" )?(?:recogni[sz]ed|acknowledged|rewarded|appreciated|valued|noticed)|taken for|counted for nothing"
        r"|meant nothing)"
    ),
    (
        r"(?:not|never|don't|didn't|hardly|barely) (?:feel |felt |been |being |be |really |properly |once |ever"
        r" )*(?:valued|appreciated|respected|recogni[sz]ed|listened to|heard|rewarded|fairly paid|paid fairly"
        r"|compensated|treated fairly|treated with respect)"
    ),
    (
        r"low morale|morale (?:is|was|has|hit)|dead-?end|no future (?:here|for me|in)|(?:burn(?:ed|t)|burning)"
        r" (?:me |us |people |everyone |out |the team )*out (?:by (?:this|the|your|my|constant|management|endless"
        r"|how|a|that|working)|because of (?:this|your|the))|(?:office|internal|corporate|company|endless|petty)"
        r" politics|politicking|power games|mind games|empire[ -]building|infighting|in-fighting|turf wars?"
        r"|back-?biting|blame games?|finger-?pointing|red tape|bureaucratic|micro-?manag\w+|dysfunction(?:al)?"
        r"|(?:utter|complete|total|absolute|pure|sheer|permanent|daily|so much|this|organi[sz]ational) chaos"
        r"|chaotic|demorali[sz]\w+|soulless|miserable|misery|nonsense|outrage\w*|humiliat\w+|degrading|unbearable"
        r"|intolerable|unacceptable|inexcusable|disillusion\w+|resent\w*|bitterness|disgust\w*|(?:deeply |very |so"
        r" |profoundly )(?:unhappy|disappointed|frustrated|dissatisfied|angry|bitter)|infuriat\w+|exasperat\w+"
        r"|ruin(?:ed|ing) my (?:health|life|marriage|evenings)"
    ),
    (
        r"list of (?:\w+ )?(?:complaints|problems|issues|grievances|failures|failings|frustrations|what (?:is"
        r"|went) wrong)|(?:my|our|following|main|biggest|these|other|many) (?:\w+ )?(?:complaints?|grievances"
        r"|frustrations?)\b|where (?:do i|to|should i|shall i) (?:even )?(?:start|begin)|(?:a|some|few|the) home"
        r" truths?|let me be (?:blunt|honest|brutally|frank|very)|to be (?:blunt|brutally honest|perfectly honest"
        r"|frank)|what (?:is|went) wrong (?:with|here|at)|everything (?:that is |that's )?wrong (?:with|here)|i"
        r" have (?:several|many|serious|a number of) (?:complaints|grievances|issues with)"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b(?:compla|thankl|[a-z']{3,5}|\d\d)")
_STEM_WORDS = (
    "invis forgo ignor worth dispo could runs bette cost extra addit bruta gruel recog nobod appre idea unsee"
    " unhea loude often many back god rots tell worth rid coun sooner glad wait fed sick tired weary exhau enoug"
    " straw break boili wits canno won toler waste wasti squan burne burnt burni lost under overw unapp unrew"
    " overs overl overb pitta peanu slap insul badly poorl paid salar pay wage wages compe raise zero never impos"
    " unrea insan absur crazy ridic endle const exces relen cease crush inhum unsus punis arbit point meani usele"
    " perpe inces chron unpai night weeke eveni holid vacat chris sixty eight ninet hundr fourt sixte aroun feel"
    " felt feels seen used regar taken effor achie sacri loyal dedic unnot unrec value appre liste heard rewar"
    " moral dead futur offic inter petty polit power empir infig turf bitin blame finge tape burea micro dysfu"
    " chaos chaot demor soull miser nonse outra humil degra unbea intol unacc inexc disil resen bitte disgu unhap"
    " disap frust dissa angry infur exasp ruin ruine ruini griev home blunt frank wrong issue progr recog promo"
    " growt bonus balan bruta whats anymo stoma overt thanl ticke robot numbe cogs cog resou slave dirt garba"
    " rubbi commo serva dispo repla invis nobod outsi headc compla thankl can't won't staff class maybe endur bear"
)
_STEMS = frozenset(_STEM_WORDS.split()) | frozenset(str(number) for number in range(50, 100))
_DENIED = re.compile(
    r"(?:\b(?:never|no|without|nor|neither|hardly|far from|anything but|rather than|not|nothing|free (?:of|from))"
    r"|(?:is|was|are|were|has|had|have|do|does|did)n't)(?:\s+(?:a|an|the|any|at all|been|ever|so|out of|by|from"
    r"|one|be|feel|felt|grew|grown|say|mean|meant|as|this|it|is|of|become|got|because|due to|in|single|moment|hint"
    r"|want|wish|to))*\s*\Z|\b(?:you|never|always)\s+(?:made|saw|put an end|spared|shielded|protected"
    r"|kept)\s+(?:\w+\s+){0,4}\Z"
)


@lru_cache(maxsize=4096)
def _phrases(sentence: str) -> tuple[tuple[int, int], ...]:
    """Give the places in a sentence where known words of complaint are not denied."""
    if _STEMS.isdisjoint(_STEM.findall(sentence)):
        return ()
    found = (match.span() for match in _SAID.finditer(sentence))
    return tuple((start, end) for start, end in found if not _DENIED.search(sentence[max(0, start - 60) : start]))


@lru_cache(maxsize=4)
def complaints(text: str) -> Places:
    """Give the places where something is complained of, and whether that is sure or only likely."""
    return bitter(text, "gripe", _phrases, SURE, LIKELY)
