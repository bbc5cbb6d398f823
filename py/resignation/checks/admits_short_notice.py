"""A letter that names the notice it owes and then gives less."""

import re

from resignation import daybook
from resignation.model import Context, Rule, Span
from resignation.prose import read

_OWED = (
    r"(?:notice(?:\s+period)?|contract|agreement|policy|offer\s+letter|terms|handbook"
    r"|clause)\b[^.!?;]{0,50}\b(?:\d{1,3}|one|two|three|four|six|eight|twelve|thirty|sixty|ninety|a)"
    r"(?:\s*\(\d+\))?[\s-]+(?:calendar\s+)?(?:day|week|month)s?\b"
    r"|(?:\d{1,3}|one|two|three|four|six|eight|twelve|thirty|sixty|ninety|a|full|whole)[\s-]+(?:calendar\s+)?(?:day"
    r"|week|month)s?'?s?'?\s+(?:of\s+)?(?:\w+\s+)?notice"
    r"|(?:full|whole|entire|complete|required|contractual|usual|standard|agreed)\s+(?:\w+\s+){0,2}notice(?:\s+period)?"
)
_BUT = (
    r"(?:but|however|though|although|yet|nevertheless|nonetheless|still|even\s+so|instead|only|unfortunately"
    r"|regrettably|hence)"
)
_SHORT = (
    r"(?:want\s+to\s+be|wish\s+to\s+(?:leave|be)|be\s+(?:relieved|released)|max(?:imum)?|at\s+most|no\s+more\s+than"
    r"|able\s+to\s+(?:give|serve|offer)\s+(?:only|just|you\s+only)"
    r"|i\s+(?:start|begin|join|have\s+to\s+(?:join|start|leave|go|be)|need\s+to\s+(?:join|start|leave|go|be)"
    r"|must\s+(?:leave|go|join)|cannot|can't|can\s+only|am\s+unable|won't|will\s+not|shall\s+not"
    r"|(?:will|'ll|shall)\s+(?:only|be\s+(?:gone|leaving|done))|would\s+like\s+to\s+(?:leave|be\s+released"
    r"|go)\s+(?:earlier|sooner)|(?:have\s+)?decided\s+to\s+leave\s+(?:earlier|sooner)|request|ask|am\s+leaving"
    r"|leave)|my\s+last"
    r"|will\s+be\s+my\s+last|has\s+to\s+be\s+it|may\s+be\s+treated|waiv\w+|relieve\s+me|release\s+me|earl(?:y|ier)"
    r"|sooner|shorter|short|less|buy\s*-?\s*out)"
)
_N = (
    r"(?:\d{1,3}|fourteen|fifteen|seven|nine|eleven|twenty(?:-\w+)?|forty-?\w*|fifty|an?|one|two|three"
    r"|four|five|six|eight|ten|twelve|thirty|sixty|ninety|half|couple|few)"
)
_OWES = (
    r"(?:contract\w*|agreement|policy|handbook|offer\s+letter|notice(?:\s+(?:period|clause))?|terms"
    r"|clause|owe|supposed\s+to|obliged\s+to|required\s+to|should\s+(?:really\s+)?(?:give|work|serve"
    r"|stay)|meant\s+to|bound\s+to|rules?)"
)
_THE_NOTICE = (
    r"(?:my|the|any|full|your|our|required|contractual|agreed|such|little|short|less|weeks?'?"
    r"|months?'?|days?'?|of|entire|whole|no|remaining|proper|usual"
    r"|customary)\s+(?:\w+\s+)?notice(?!\s+(?:board|of\s+(?:the|my)\s+(?:resignation|intention)"
    r"|that\b))"
)
_MORE = (
    # What falls short beside the notice, on either side of it.
    (
        r"\b(?:no\s+intention\s+of|not\s+(?:intend|plan|mean)\s+to"
        r"|(?<!you )(?<!they )(?<!company )can't(?!\s+(?:enforce|imagine|thank|help|believe|hold))|cannot"
        r"|can\s+not|(?<!you )won't|unable\s+to|not\s+(?:able|going|willing|prepared)\s+to|refuse\s+to"
        r"|instead\s+of|rather\s+than|without|wait\s+(?:for|until)|exempt\w*|excus\w+"
        r"|let\s+me\s+off|inadequate|insufficient|give\s+(?:you\s+)?(?:such|so|very|too)|not\s+(?:meet"
        rf"|keep|respect|observe|honou?r))\b[^.!?;,]{{0,36}}?\b{_THE_NOTICE}(?!\s+(?:and"
        r"|but)\s+i\s+will\s+not)"
    ),
    (
        r"\b(?:releas|reliev|let\s+go|free)\w*\b[^.!?;]{0,24}\b(?:early|earlier|sooner"
        r"|ahead\s+of\s+time)\b|\b(?:not|won't)\s+(?:be\s+)?(?:work|serv|stay"
        r"|see)\w*\s+(?:out\s+)?(?:for\s+)?(?:the|my)\s+(?:remaining|last|rest|full|other|four|three|two"
        r"|six)\b[^.!?;]{0,20}\b(?:weeks|months|days|notice|period)\b|\bless\s+than\s+the\s+(?:agreed"
        r"|usual|required|full|proper)\b|\b(?:contract|agreement)\b[^.!?;]{0,40}\b(?:though|although"
        r"|but)\s+it\s+(?:says|asks|requires|wants)\b|\bnotice\s+instead\s+of\b|\b(?:reliev|releas|leav"
        r"|let\s+me\s+go)\w*\b[^.!?;]{0,40}\b(?:although|though|even\s+though"
        r"|despite)\b[^.!?;]{0,20}\b(?:notice|contract|owe)|\bnotice\s+(?:isn't|is\s+not)\s+(?:something"
        r"|possible|one)|\bleaving\s+before\s+(?:the\s+end\s+of\s+)?my\s+notice|\b(?:notice"
        r"|contract)\b[^.!?;]{0,30}\b(?:days|weeks|months)\b[^.!?]{0,3}[;.,]\s+i\s+(?:request|ask|want"
        r"|wish|would\s+like|need|have)\s+to\s+(?:be\s+(?:relieved|released)|leave|go)\b|\bcan't\s+(?:stay"
        r"|wait)\b[^.!?;]{0,20}\b(?:weeks|months|notice)\b|\bwaiver\b[^.!?;]{0,20}\bnotice\b"
        r"|\bmy\s+notice(?:\s+period)?\s+(?:is|will\s+be|would\s+be"
        r"|comes\s+out)\s+(?:\w+\s+)?(?:short(?:er)?|less|not\s+(?:what|enough|sufficient|as\s+long)"
        r"|too\s+short)\b|\b(?:isn't|is\s+not|not|less\s+than)\s+what\s+(?:the|my|our)\s+(?:contract"
        r"|handbook|agreement|policy|offer)\b"
    ),
    # What is owed, then less: "my contract says eight weeks. I'm giving two."
    (
        rf"\b{_OWES}\b[^.!?;]{{0,40}}\b{_N}\b[^.!?;]{{0,30}}?(?:\bbut\b|[.;,:-]\s+(?!so\b|therefore|hence"
        r"|thus|which|as\s+such|accordingly)(?:but\s+|yet\s+|still,?\s+"
        r"|however,?\s+)?)[^.!?;]{0,20}\b(?:i(?:'m|'ll|\s+am|\s+will|\s+can|\s+shall"
        r"|\s+intend\s+to)?\s+(?:only\s+|just\s+)?(?:giving|give|offer\w*|work\w*|stay\w*|serv\w+|do"
        r"|manage"
        r"|leav\w+|going|be\s+(?:gone|leaving|out)|finish\w*|can't|cannot|won't)\b(?!\s+(?:it\b|all"
        rf"|the\s+full|more|longer|six|every)))[^.!?;]{{0,24}}?\b(?:{_N}|tomorrow|today|friday|week|less"
        r"|sooner|earlier|half|can't|cannot|won't)\b(?!\s+(?:more|longer|extra|further))"
    ),
    (
        r"\b(?:supposed|obliged|required|meant|bound|expected)\s+to\s+(?:give|work|serve|stay"
        r"|provide)\b[^.!?;]{0,40}\b(?:but|however|yet|though|only|unfortunately)\b[^.!?;]{0,30}\b(?:can't"
        r"|cannot|won't|will\s+not|unable|not\s+able|not\s+possible|less|shorter|sooner|earlier|only"
        r"|leav\w+)"
    ),
    (
        r"\b(?:instead\s+of|rather\s+than|in\s+place\s+of|not)\s+(?:the\s+|my\s+|a\s+)?(?:(?:contractual"
        rf"|full|usual|required|agreed|standard|customary|stipulated)\s+)*{_N}[\s-]+(?:days?|weeks?"
        r"|months?)\b"
    ),
    (
        r"\b(?:even\s+though|although|though|despite|while|whilst)\b[^.!?;]{0,20}\b(?:i\s+)?(?:owe"
        r"|should\s+(?:work|stay|serve|give)|am\s+(?:required|obliged|supposed|bound"
        r"|meant))\b[^.!?;]{0,60}"
    ),
    (
        r"\b(?:week|weeks|days?|fortnight|month)\s+is\s+(?:all|the\s+(?:most"
        r"|best))\s+(?:that\s+)?i\s+can\b|\ball\s+i\s+can\s+(?:give|offer|manage|do"
        r"|serve)\b[^.!?;]{0,20}\b(?:days?|weeks?|month)\b|\b(?:the\s+(?:most"
        r"|best)\s+i\s+can)\b[^.!?;]{0,20}\b(?:days?|weeks?)\b"
    ),
    (
        r"\bnotice\b[^.!?;]{0,40}\b(?:is\s+|are\s+)?(?:not\s+(?:possible|feasible|practicable"
        r"|something\s+i\s+can)|impossible|out\s+of\s+the\s+question|beyond\s+(?:me|my))\b"
    ),
    (
        r"\b(?:(?:i'm|i\s+am|me|myself|that\s+i'm)\s+(?:\w+\s+)?in\s+breach\s+of|breach\s+of\s+(?:the\s+"
        r"|my\s+)?notice|i\s+(?:am\s+)?breach(?:ing)?)\b|\bbreach(?:es|ing)?\s+(?:the|my)\s+notice\b"
        r"|\b(?:isn't|is\s+not|not)\s+the\s+(?:\w+\s+)?notice\b|\b(?:falls?|am|comes?"
        r"|is)\s+(?:\w+\s+)?short\s+of\s+(?:the|my|what)\b[^.!?;]{0,40}\b(?:notice|contract|owe|requires?"
        r"|days|weeks|months)\b"
    ),
    (
        r"\b(?:pay(?:ment|ing)?|money|compensat\w+|deduct\w*|salary)\b[^.!?;]{0,20}\b(?:in\s+lieu"
        r"|instead)\b[^.!?;]{0,20}\bnotice\b|\bin\s+lieu\s+than\s+work\b|\b(?:buy(?:ing)?"
        r"|pay(?:ing)?)\s*-?\s*(?:out|off|myself\s+out|my\s+way\s+out)\b[^.!?;]{0,30}\bnotice\b"
        r"|\bnotice\s+buy\s*-?\s*out\b"
    ),
    (
        r"\b(?:request\w*|ask\w*|appreciate|seek\w*|grateful\s+for|pray\s+for|want"
        r"|like)\b[^.!?;]{0,30}\b(?:early|earlier|prompt|expedited|speedy|immediate)\s+(?:release"
        r"|relieving|relief|exit|separation|termination)\b"
    ),
    (
        r"\b(?:serve|work|give|complete|offer)\b[^.!?;,]{0,12}\b(?:less|half|part|a\s+fraction"
        r"|only\s+(?:part|half|a\s+part))\b[^.!?;]{0,20}\bnotice\b|\bwaive\s*(?:off"
        r"|of)?\b[^.!?;]{0,20}\bnotice\b|\bnotice\b[^.!?;]{0,20}\bwaive[dr]?\b"
    ),
    (
        r"\b(?:adjust\w*|set\s+off|offset|count)\b[^.!?;]{0,30}\bleave\b[^.!?;]{0,25}\b(?:against|towards?"
        r"|in)\b[^.!?;]{0,20}\bnotice\b|\b(?:won't|will\s+not|shan't|not\s+(?:be\s+)?)\s*(?:be\s+)?(?:work"
        r"|serv|see|stay)\w*\s+(?:out\s+)?(?:my|the|any|through\s+my)\s+(?:\w+\s+)?notice\b"
    ),
    (
        r"\b(?:wouldn't|couldn't|would\s+not|could\s+not|won't|cannot|can't|shall\s+not"
        r"|not)\s+(?:be\s+)?(?:able\s+to\s+|in\s+a\s+position\s+to\s+)?(?:serve|work\s+out|work|give"
        r"|complete|honou?r|observe|keep|fulfil+|meet|see\s+out|respect)\s+(?:\w+\s+){0,3}(?:notice|month"
        r"|period|weeks)\b"
        r"|\bexempt\w*\b[^.!?;]{0,25}\bnotice\b|\bnotice(?:\s+period)?\s+(?:can't|cannot|won't|will\s+not"
        r"|can\s+not|may\s+not)\s+(?:\w+\s+)?(?:kept|served|worked|met|given|observed|honou?red|completed"
        r"|fulfilled|be)\b|\bwithout\s+(?:observing|completing|working|serving|giving|keeping"
        r"|honou?ring)\b[^.!?;]{0,20}\bnotice\b"
        r"|\b(?:reduce|shorten|cut|curtail|limit|bring\s+forward)\b[^.!?;]{0,25}\bnotice\b"
        r"|\bforgo\b[^.!?;]{0,30}\b(?:weeks|notice|days)\b|\b(?:i\s+)?can\s+(?:do|manage|offer"
        rf"|give)\s+{_N}\s+(?:days?|weeks?)\s+(?:at\s+(?:best|most)|max\w*|tops|only)\b"
        r"|\bless\s+(?:notice\s+)?than\b[^.!?;]{0,30}\b(?:notice|owed?|contract|like|due)\b"
    ),
    (
        r"\b(?:skip|omit|dispense\s+with|do\s+without|bypass|forego|cut\s+short|ignore"
        r"|disregard)\b[^.!?;]{0,20}\bnotice\b|\b(?:work|serve|give|do|manage"
        rf"|stay)\b[^.!?;]{{0,24}}\b{_N}\s+(?:out\s+)?of\s+(?:the|my|those)\s+{_N}\s+(?:days|weeks"
        r"|months)\b"
        rf"|\b{_OWES}\b[^.!?;]{{0,30}}\b{_N}\b[^.!?]{{0,24}}[,.;:-]\s+(?:but\s+)?(?:you(?:'ll"
        rf"|\s+will)?\s+(?:\w+\s+)?(?:get|have)\b[^.!?;]{{0,12}}\b{_N}\b|which\s+i\s+(?:cannot|can't|won't"
        r"|will\s+not|am\s+unable))"
        r"|\bnotice\b[^.!?;]{0,20}\b(?:be\s+)?(?:cut|reduced|shortened|curtailed|limited"
        r"|brought\s+down)\b(?!\s+by\s+(?:you|agreement))"
    ),
    (
        r"\b(?:regret|sorry|apologi[sz]e|afraid)\b[^.!?;]{0,50}\b(?:cannot|can't|not\s+able|unable"
        r"|couldn't|won't)\b[^.!?;]{0,30}\b(?:notice|warning)\b"
    ),
)
_SAYS = re.compile(
    "|".join(
        (
            (
                rf"\b(?:{_OWED}|(?:contract|agreement|policy)\s+(?:requires|asks\s+for|says|calls\s+for"
                rf"|needs)\s+(?:a|one|two|three)\s+(?:weeks?|months?))"
                r"\s*[,;:-]\s*(?:but\s+)?i\s*(?:will|'ll|shall|am|'m)\s+(?:be\s+)?(?:gone|leave|leaving|out)\s+(?:in"
                r"|after|this|next)\s+"
                r"(?:a\s+|one\s+|two\s+|three\s+)?(?:days?|week|friday|monday)\b"
            ),
            (
                r"\b(?:release|relieve|excuse|free|let)\s+me\b[^.!?;]{0,20}\b(?:from|of|off|out\s+of)\s+(?:my|the"
                r"|serving|any)\b[^.!?;]{0,25}\bnotice\b"
            ),
            (
                r"\b(?:leave|go|released?|relieved?|finish"
                r"|end)\b[^.!?;]{0,25}\bbefore\s+(?:the\s+end\s+of\s+)?my\s+notice\b|\bearl(?:y|ier)\s+(?:release"
                r"|relieving|exit)\b"
            ),
            (
                r"\b(?:less|shorter|fewer)\s+(?:notice|days|weeks|time|months)\s+than\s+(?:the|my|our|what|i|that|is"
                r"|you)\b"
            ),
            (
                rf"\b(?:though|although|while|despite|even\s+though"
                rf"|whilst)\b[^.!?;]{{0,50}}\b(?:{_OWED})[^.!?;]{{0,60}}\b{_SHORT}\b"
            ),
            rf"\b(?:{_OWED})(?:[^.!?]{{0,40}}?\s|[^.!?]{{0,40}}?[.,;:-]\s*){_BUT}\b[^.!?;]{{0,80}}\b{_SHORT}\b",
            (
                r"\b(?:less|shorter|fewer|earlier|sooner)\s+than\s+(?:the|my|our|what|i|that"
                r"|is)\b[^.!?;]{0,50}\b(?:notice|contract\w*|owe|required?|agreed|terms)\b"
            ),
            (
                r"\b(?:cannot|can't|unable\s+to|not\s+able\s+to|won't\s+be\s+able\s+to|not\s+be\s+able\s+to"
                r"|not\s+in\s+a\s+position\s+to|not\s+going\s+to|don't\s+intend\s+to|do\s+not\s+intend\s+to"
                r"|refuse\s+to"
                r"|won't|will\s+not)\s+"
                r"(?:\w+\s+)?(?:serve|work|give|complete|honou?r|fulfil|fulfill|observe|meet|keep\s+to|see\s+out"
                r"|stay\s+for)\b[^.!?;,]{0,40}\b(?:notice|weeks|months)\b"
            ),
            (
                r"\b(?:only\s+(?:give|offer|serve|work|manage|do)|(?:give|offer|serve|work"
                r"|manage)\s+(?:\w+\s+)?only)\b[^.!?;]{0,30}\b(?:days?|weeks?|month)\b"
            ),
            (
                r"\b(?:waive|waiver\s+of|waiving|shorten|reduce|cut\s+short|forgo|buy\s*-?\s*out"
                r"|adjust)\b[^.!?;]{0,30}\b(?:notice|balance|remaining\s+(?:days|weeks|period))\b"
            ),
            (
                r"\b(?:notice|balance|remaining\s+(?:notice|days|period))\b[^.!?;]{0,25}\b(?:be\s+)?(?:waived"
                r"|shortened"
                r"|reduced|bought\s+out|cut\s+short|forgone)\b"
            ),
            r"\bnot\s+(?:the\s+)?(?:full|complete|required|entire|whole)\s+(?:\w+\s+){0,2}notice\b",
            *_MORE,
        )
    )
)
_FINE = re.compile(
    r"\b(?:needn't|need\s+not|not\s+asking|no\s+need|don't\s+want|do\s+not\s+want|(?:wouldn't"
    r"|would\s+not)\s+(?:want|ask|dream|wish)|not\s+wish|nobody|never|of\s+course)\b"
    r"|\b(?:(?<!it )(?<!grateful )(?<!glad )(?<!thankful )(?<!obliged )if\s+(?:you|the\s+company"
    r"|it\s+suits)|should\s+you|as\s+agreed|you\s+(?:have\s+)?agreed"
    r"|we\s+(?:have\s+)?agreed|kindly\s+agreed|thank\s*(?:s|you)\b|thankful\s+(?:that|to)"
    r"|\bnot\s+(?:leave|go|finish)\b|grateful\s+(?:that|to\s+you)\b"
    r"|for\s+agreeing|not\s+asking|rather\s+give\s+you\s+more|longer|more\s+than|not\s+(?:wish|want"
    r"|ask)\w*\s+to\s+(?:shorten"
    r"|reduce))\b"
)


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark the words in which the notice owed and the shorter one meet; silent where the day named is late enough."""
    page = read(text[: daybook.LONGEST])
    folded = page.folded
    if not page.is_english or _reaches(text, context):
        return ()
    return tuple(
        Span(match.start(), match.end())
        for match in _SAYS.finditer(folded)
        if not page.is_quoted(*match.span()) and not _FINE.search(daybook.around(text, match.start()))
    )


def _reaches(text: str, context: Context) -> bool:
    days = daybook.read(text, context.letter_date).last_days
    return context.earliest is not None and any(day.dates and max(day.dates) >= context.earliest for day in days)


RULE = Rule(
    kind="notice-too-short",
    severity="warn",
    title="Less notice than the letter says you owe",
    message="The letter names the notice that you owe, and gives less.",
    suggestion="Keep to the notice, or ask for an earlier end as a request: “I would be grateful if we could agree on "
    "…”.",
    why="In writing, this shows that you knew of the longer notice. An earlier day is safe once your employer "
    "has agreed "
    "to it in writing.",
    find=_find,
    whole=True,
    bad=(
        "I'm aware that my contract says three months, but I start elsewhere on the 14th.",
        "Though my notice period is two months, I request that 4 December 2026 may be treated as my last working day.",
        "My notice period is 90 days. However I have to join my new organisation and request you to relieve me early.",
        "I know that this is less than the notice my contract asks for.",
        "I will not be able to serve the full notice period of two months.",
        "I can only give one week.",
        "Please waive the remaining notice.",
        "Although I owe a full month's notice, my last day will be Friday.",
        "I request that the balance notice period be waived.",
    ),
    good=(
        "My contract asks for three months' notice, and my last day will be 28 February 2027.",
        "My notice period is one month, so my contract ends on 31 December.",
        "I know that two weeks is customary; I would like to offer six.",
        "If you prefer, I am glad to leave earlier than my notice allows.",
        "I give more than the notice that my contract requires.",
        "As agreed with you, the remaining notice is waived.",
        "I will serve my full notice period of 60 days.",
        "I have only two weeks of leave left.",
        "My contract is in order, though the office is cold.",
    ),
)
