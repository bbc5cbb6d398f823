"""A resignation that takes effect at once, with no time for notice or a hand-over."""

import re
from datetime import timedelta

from resignation import daybook
from resignation.model import Context, Rule, Span
from resignation.places import before
from resignation.prose import read

# Fewer days than this between letter and last day leave no room for a hand-over.
_AT_ONCE = timedelta(days=3)
_NOW = (
    r"(?:(?:with\s+effect\s+from\s+|from\s+|as\s+of\s+)?(?:this\s+(?:afternoon|evening|morning"
    r"|very\s+day|hour)|noon|midday)|at\s+(?:noon|midday|lunch(?:time)?|\d{1,2}\s*(?:am|pm)\s+today)"
    r"|immediately|with\s+immediate\s+effect|forthwith|at\s+once|right\s+(?:now|away"
    r"|this\s+(?:second|minute|moment|instant))|as\s+of\s+(?:now|today|tonight|tomorrow|this\s+\w+"
    r"|right\s+now|the\s+(?:moment|time)|\d{1,2}(?::\d\d)?\s*(?:am|pm)\s+today|close\s+of\s+(?:business|play)\s+today)"
    r"|straight\s+away|effective\s+(?:now|today|\d{1,2}(?::\d\d)?\s*(?:am|pm)\s+today)|from\s+(?:today"
    r"|tomorrow|now|this\s+(?:moment|minute|second|day|hour)|the\s+moment)(?:\s+on(?:wards)?)?"
    r"|here\s+and\s+now|on\s+the\s+spot|instantly|with\s+no\s+(?:further\s+)?(?:notice|delay)"
    r"|without\s+(?:further\s+)?(?:notice|delay)"
    r"|the\s+(?:minute|moment|second|instant)\s+(?:you|this)\b[^.!?;]{0,30}|(?:end"
    r"|close)\s+of\s+(?:business\s+|the\s+)?(?:play\s+)?(?:day\s+)?today|same\s+day|later\s+today"
    r"|by\s+(?:tonight|this\s+evening))"
)
# Leaving so near that nobody can take over; the first words carry it, whatever comes between.
_GONE_NOW = (
    r"\b(?:won't|will\s+not|shan't|not)\s+(?:be\s+)?(?:see|seeing|find|hear\s+from"
    r"|have)\s+me\b[^.!?;]{0,20}\b(?:again|any\s?more|tomorrow|monday|in\s+the\s+office|at\s+work|at\s+my\s+desk)\b|"
    r"\b(?:resign\w*|quit\w*|leav(?:e|ing)(?!\s+(?:the\s+team|the\s+\w+\s+in|you|it|things|a|behind"
    r"|my)\b)|left|go|going|gone|done|out|off|terminat\w+|effective"
    r"|relieving|relieve\s+me|release\s+me|be\s+(?:released|relieved)|exit|finish\w*|stop\w*|walk\w*"
    rf"|ending|end|ends|last\s+(?:working\s+)?day|no\s+longer)\b[^.!?;]{{0,50}}\b{_NOW}"
    rf"|\b{_NOW}[^.!?;]{{0,40}}\b(?:no\s+longer|resign|quit|my\s+(?:employment|contract|job|role)"
    r"|i\s+(?:leave|stop|cease|am\s+gone))\b"
    r"|\bimmediate\s+(?:relieving|release|exit|effect|resignation|departure|termination|separation)\b"
    r"|\b(?:i|me)\b[^.!?;]{0,20}\b(?:not|won't|shan't|never)\s+(?:be\s+|going\s+to\s+be\s+"
    r"|to\s+be\s+)?(?:com(?:e|ing)|return\w*|turn\w*\s+up|show\w*\s+up|report\w*|set(?:ting)?\s+foot|back|in)\b"
    r"(?:\s+(?:back|in|up|for\s+work|to\s+(?:work|duty|the\s+office)|foot))*[^.!?;]{0,20}\b(?:tomorrow"
    r"|today|on\s+monday|monday|after\s+(?:lunch|today|this|the\s+weekend|my\s+(?:leave|holiday))"
    r"|next\s+week|again|from\s+(?:now|today)|anymore|any\s+more"
    r"|ever)\b(?<!until monday)(?!\s+(?:afternoon|morning|because|due|as|until))"
    r"|\b(?:not\s+(?:be\s+)?|never\s+|won't\s+be\s+|shan't\s+be\s+)(?:coming|returning"
    r"|going)\s+back\b(?!\s+(?:to\s+(?:the\s+)?(?:this|that|topic|question|point)|from))(?=\s*(?:[.,!]"
    r"|$)|\s+(?:to\s+(?:work|the\s+office)|after|from|tomorrow|on))"
    r"|\b(?:by\s+the\s+time|when)\s+you\s+(?:read|get|see|receive|open"
    r"|find)\s+this\b[^.!?;]{0,60}\b(?:left|gone|cleared|out|plane|train|way|far|home|no\s+longer"
    r"|already|won't|will\s+be)\b|\bi\s*(?:'ve|have|am|'m)\s+already\s+(?:left|gone|cleared|packed"
    r"|handed\s+(?:in|back|over)\s+my\s+(?:badge|laptop|keys)|out|walked)\b"
    r"|\b(?:badge|keys?|laptop|pass|id\s+card)\b[^.!?;]{0,40}\b(?:is|are)\s+(?:on|in|at|with)\s+(?:my"
    r"|your|the|reception|security)\b[^.!?;]{0,25}\b(?:desk|drawer|reception|security|front)\b(?=[^.!?]*$)"
    r"|\b(?:today|tonight|tomorrow|friday|this)\s+is\s+(?:it|the\s+(?:day|end|last))\b|\b(?:consider"
    r"|regard|treat|count)\s+(?:my\s+(?:employment|contract|job|time)|me)\b[^.!?;]{0,20}\b(?:over"
    r"|ended|terminated|finished|gone|out|done)\b"
    r"|\b(?:don't|do\s+not|please\s+don't|no\s+need\s+to)\s+(?:expect|wait\s+for|look\s+for"
    r"|count\s+on)\s+me\b[^.!?;]{0,20}\b(?:monday|tomorrow|today|back|next\s+week|in\s+the\s+morning"
    r"|any\s?more|again)\b|\b(?:will|shall|do)\s+not\s+(?:be\s+)?return(?:ing)?\b(?=\s*(?:[.,;!]|$))"
    r"|\b(?:the\s+)?(?:moment|minute|second|instant)\s+(?:that\s+)?(?:you|this"
    r"|it)\b[^.!?;]{0,10}\b(?:receives?|reads?|gets?|sees?|reaches|arrives|lands)\b|\b(?:have"
    r"|'ve)\s+(?:just\s+|already\s+)?walked\s+out\b|\bpacking\s+(?:up\s+)?my\s+(?:desk|things|bag"
    r"|office)\b|\b(?:give|giving|gave)\s+(?:you\s+)?(?:\w+\s+)?(?:twenty-four|forty-eight|24|48|72)\s+hours\b"
    r"|\b(?:gone|out|left)\b[^.!?;]{0,12}\bbefore\s+you(?:'ve|\s+have)?\s+(?:finish\w*|read|get)"
    r"|\b(?:decided|going|chosen)\s+not\s+to\s+(?:be\s+)?com(?:e|ing)\s+(?:in|back)\b"
    r"|\bmy\s+(?:desk|chair|office)\s+(?:is\s+)?(?:empty|cleared)\b|\bresignation\s+is\s+(?:immediate"
    r"|instant)|\b(?:not|never)\s+be\s+returning\b(?=\s*[.,;!]|\s+(?:from|after|to))"
    r"|\bemployment\b[^.!?;]{0,20}\bis\s+over\b|\b(?:lack|absence|want)\s+of\s+(?:warning|notice"
    r"|a\s+notice)\b|\bno\s+(?:advance\s+|prior\s+)?(?:warning|notice)\s*(?:[.,]|$)|\b(?:know"
    r"|reali[sz]e|appreciate|aware|understand|sorry)\b[^.!?;]{0,30}\b(?:sudden\w*|abrupt\w*"
    r"|out\s+of\s+the\s+blue|last[\s-]minute)\b"
    r"|\b(?:giv(?:e|ing)|my|as|with|consider|accept|offer|only|than|just|a)\b[^.!?;]{0,24}\b(?:one|two"
    r"|three|four|five|six|[1-6]|a|single|couple\s+of)[\s-]+(?:working\s+|business\s+"
    r"|calendar\s+)?days?'?s?'?\s+(?:of\s+)?(?:\w+\s+)?notice\b"
)
# Every way begins at the edge of a word: then a pattern looks for it once at each place, and not once for each way.
_SAYS = re.compile(
    r"\bthis\s+is\s+my\s+(?:last|final)\s+(?:working\s+)?day\b|\bby\s+the\s+time\s+you\s+(?:read|get"
    r"|see)\s+this\b[^.!?;]{0,40}\b(?:left|gone|cleared|out)\b"
    r"|\b(?:will|'ll|shall|won't)\s+not\s+be\s+back\b|\b(?:have|'ve)\s+(?:already\s+)?(?:cleared|emptied"
    r"|packed\s+up)\s+my\s+(?:desk|office|things)\b|\b(?:know|reali[sz]e|aware|understand|appreciate|it's|it\s+is|such"
    r"|very)\b[^.!?;]{0,20}\bshort\s+notice\b|\b(?<!of )(?<!my )(?:leav\w+|resign\w*|quit\w*|going"
    r"|depart\w*)\b(?!\s+(?:within|of|from|for))[^.!?;]{0,30}\b(?:at|on|with)\s+(?:such\s+|so\s+"
    r"|very\s+)?short\s+notice\b"
    r"|\b(?:giv(?:e|ing)|my|as|with|consider|accept|offer|only)\b[^.!?;]{0,20}\b(?:one|two|three|four|five|[1-5]"
    r"|a)[\s-]+(?:working\s+|business\s+)?days?'?s?'?\s+(?:of\s+)?notice\b"
    r"|\b(?:effective|resign(?:ing)?|quit(?:ting)?|leav(?:e|ing)(?!\s+(?:the\s+team|the\s+\w+\s+in|you"
    r"|it|things|a|behind|my)\b)|terminat\w+|step(?:ping)?\s+down|gone)\b[^.!?;]{0,60}\b"
    r"(?:immediately|with\s+immediate\s+effect|forthwith|at\s+once|right\s+(?:now|away)|as\s+of\s+(?:now|today"
    r"|this\s+(?:morning|moment|minute))"
    r"|straight\s+away|(?:effective\s+)?today|tonight|this\s+(?:morning|minute|instant|afternoon)|from\s+(?:today"
    r"|now)(?!\s+on)|with\s+no\s+notice|without\s+notice|tomorrow)\b"
    r"|\bresignation\b[^.!?;]{0,60}\b(?:immediately|forthwith|at\s+once|(?:effective|as\s+of|from)\s+(?:today|now"
    r"|this\s+(?:morning|moment)))\b"
    r"|\bwith\s+immediate\s+effect\b|\beffective\s+immediate(?:ly)?\b|\bimmediate\s+resignation\b"
    r"|\b(?:today|tomorrow|tonight|this\s+(?:morning|afternoon))\b[^.!?;]{0,30}\b(?:is|was|will\s+be|being"
    r"|as)\s+my\s+(?:last|final)\b"
    r"|\bmy\s+(?:last|final)\s+(?:working\s+)?day\s+(?:is|was|will\s+be)\s+(?:today|tomorrow|yesterday)\b"
    r"|\b(?:as\s+of|from|since|starting)\s+(?:today|now|tomorrow|this\s+morning"
    r"|yesterday)\b[^.!?;]{0,40}\b(?:no\s+longer|not\s+be|resign|quit|done|won't|left|leaving)\b"
    r"|\bi(?:'m|\s+am)\s+(?:done|gone|out|finished)\s+(?:as\s+of|from|effective)\s+(?:today|now|tomorrow|this)\b"
    r"|\b(?:i|me)\b[^.!?;]{0,20}\b(?:won't|will\s+not|shan't|shall\s+not|not\s+going\s+to"
    r"|not)\s+(?:be\s+)?(?:coming\s+(?:in|back)|returning|in|back|com(?:e|ing)\s+(?:in|back)|return|there|at\s+work)\b"
    r"(?:\s+to\s+(?:work|the\s+office))?[^.!?;]{0,20}?\b(?:tomorrow|today|monday|again|from\s+now|next\s+week"
    r"|after\s+today|anymore|any\s+more)\b(?!\s+(?:afternoon|morning|because|due|as))"
    r"|\b(?:won't|will\s+not|shall\s+not|shan't|not\s+going\s+to|unable\s+to|cannot|can't|not\s+able\s+to"
    r"|refuse\s+to|not)\s+(?:be\s+)?(?:able\s+to\s+)?(?:serv(?:e|ing)|giv(?:e|ing)|work(?:ing)?|offer(?:ing)?|"
    r"observ(?:e|ing)|complet(?:e|ing)|honou?r(?:ing)?|provid(?:e|ing))\b[^.!?;,]{0,25}\bnotice\b(?!\s+(?:pay"
    r"|of\s+this|that))|\bwithout\s+(?:serving|giving|working|any|prior)\s+(?:\w+\s+){0,2}notice\b"
    r"|\bno\s+notice\s+(?:period\s+)?(?:will|is|from|given)\b|\b(?:no|zero)\s+notice\b(?=[^.!?]{0,30}\bresign)"
    r"|\bi\s+no\s+longer\s+work\s+(?:for|at|here)\b|\bsorry\s+(?:for|about|that)\s+(?:the\s+|this\s+"
    r"|it\s+is\s+)?(?:such\s+)?(?:short|lack\s+of|no)\s+(?:\w+\s+)?notice\b"
    r"|\b(?:apologi[sz]e|apologies|regret|forgive)\b[^.!?;]{0,20}\b(?:short|lack\s+of|late|no|abrupt"
    r"|sudden)\s+(?:\w+\s+)?notice\b|\b(?:my|a|as|this)\s+(?:24|48|72|twenty[\s-]four|forty[\s-]eight|one|two"
    r"|three)[\s-]+hours?'?s?'?\s+(?:\w+\s+)?notice|\b(?:24|48|72|twenty[\s-]four)[\s-]hours?'?\s+notice\b"
    rf"|{_GONE_NOW}"
    r"|\bi(?:'m|\s+am)\s+walking\s+out\b|\brelease\s+me\s+(?:immediately|today|at\s+once)"
    r"|\brelieve\s+me\s+(?:immediately|today|at\s+once|with\s+immediate)"
)
_STOP = re.compile(r"[.!?\n]")
_FROM_REST = re.compile(r"\bfrom\s+(?:my\s+)?(?:holiday|leave|vacation|trip)\b|\buntil\b")
_AT_ALL_EVENTS = re.compile(r"immediate|forthwith|at\s+once|notice|no\s+longer")
_LEAVING = re.compile(
    r"\b(?:resign\w*|quit\w*|leav\w+|left|notice|step\w*|terminat\w+|depart\w*|relinquish\w*"
    r"|this\s+is\s+effective|reliev\w+|releas\w+|gone|done|out"
    r"|my\s+(?:employment|position|role|job|post|contract|last|final)|i|me)\b"
)
_NOT_SO = re.compile(
    r"\b(?:we\s+(?:shipped|did|made|built|moved|launched)|remember)\b|\b(?:nobody|no\s+one|never)\b"
    r"|\bfrom\s+(?:my\s+)?(?:holiday|leave|vacation|trip)\b"
    r"|\buntil\s+(?:monday|tuesday|the)\b|\b(?:weeks?|months?|days?)'?\s*(?:\w+\s+)?notice\b|\bif\b"
    r"|\bunless\b|\bwould\s+(?:be\s+)?(?:happy|grateful)"
    r"|\bnot\s+(?:effective|resigning|leaving|quitting)\b|\baccess\b|\bthank\w*\b|\bgrateful\b"
    r"|\byou\s+(?:approved|let|covered|gave|took)\b|\bat\s+short\s+notice\b(?=[^.!?]{0,20}\b(?:leave"
    r"|swap|shift|cover|trip|visit|more\s+than\s+once))"
    r"|\b(?:weeks?|months?|days?)\s+(?:start|begin|run)s?\b|\brelieve\s+(?:you|us)\b|\bnotice\s+(?:begins|starts"
    r"|runs|period)\b(?=[^.!?]{0,30}\b(?:today|now))"
)


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark words that leave at once, and a last day that is hardly later than the letter."""
    page = read(text[: daybook.LONGEST])
    if not page.is_english:
        return _soon(text, context)
    later = _names_later(text, context)
    said = [
        (match.start(), match.end())
        for match in _SAYS.finditer(page.folded)
        if not page.is_quoted(*match.span())
        and not _NOT_SO.search(_around(page.folded, match))
        and not _FROM_REST.search(match.group())
        and (not later or _AT_ALL_EVENTS.search(match.group()))
        and _of_leaving(daybook.around(text, match.start()))
    ]
    return tuple(Span(start, end, (("said", " ".join(text[start:end].split())),)) for start, end in said) or _soon(
        text, context
    )


def _names_later(text: str, context: Context) -> bool:
    """Tell whether the letter names a last day that leaves time: then "today" is only when it was written."""
    book = daybook.read(text, context.letter_date)
    named = [day for day in book.last_days if day.style in {"exact", "relative", "span"}]
    return any(book.written is None or not day.dates or max(day.dates) - book.written > _AT_ONCE for day in named)


def _around(folded: str, match: "re.Match[str]") -> str:
    """Give the words of the same sentence that decide whether the match means what it says."""
    led = _STOP.split(before(folded, match.start()))[-1]
    return (led + match.group()).replace(match.group(), "") + _owed(match.group())


def _of_leaving(sentence: str) -> bool:
    """Tell a resignation with immediate effect from a rota or a rule with it; a scrap of a sentence needs no more."""
    return _LEAVING.search(sentence) is not None or len(sentence.split()) < 5  # noqa: PLR2004


def _owed(said: str) -> str:
    return "weeks notice" if re.search(r"\b(?:weeks?|months?)'?\s+notice\b[^.!?]{0,20}\b(?:today|now)", said) else ""


def _soon(text: str, context: Context) -> tuple[Span, ...]:
    book = daybook.read(text, context.letter_date)
    if book.written is None or context.earliest is not None or context.last_day is not None:
        return ()
    soon = [d for d in book.last_days if d.style == "exact" and d.dates and d.sure and d.purpose != "active"]
    late = [d for d in book.last_days if not d.dates or max(d.dates) - book.written > _AT_ONCE]
    return tuple(
        Span(day.start, day.end, (("said", text[day.start : day.end]),))
        for day in soon
        if not late and min(day.dates) >= book.written
    )


RULE = Rule(
    kind="notice-too-short",
    severity="warn",
    title="Leaving at once",
    message="“{said}” leaves no time for notice.",
    suggestion="Name a last day that keeps your notice. If you must go at once, ask to be released from it, in "
    "writing.",
    why="Most contracts and many laws ask for notice, and going without it can cost pay, leave or a reference. Where "
    "leaving at once is justified, the letter should be written with advice.",
    heard="This sentence may say that you leave before your notice is over.",
    find=_find,
    whole=True,
    bad=(
        "Don't expect me on Monday.",
        "I'm leaving at noon today.",
        "I quit, effective immediately.",
        "I resign with immediate effect from my post.",
        "Please accept my resignation. Today is my last day.",
        "I'm done as of today, December 3, 2026.",
        "I won't be in tomorrow.",
        "I will not be serving any notice period.",
        "As of this morning I no longer work for Brightside.",
        "I will not be coming back on Monday.",
        "Please accept this as my 24 hours' notice.",
        "I apologise for the short notice.",
        "24 November 2026\n\nI resign. My last day will be 26 November 2026.",
        "I am leaving the company today.",
        "My last day was yesterday; I will not return.",
    ),
    good=(
        "I won't be back from holiday until Monday 30 November.",
        "I leave the team in good shape today.",
        "I am handing in my notice today; my last day will be 18 December 2026.",
        "As of today I'm handing in my four weeks' notice.",
        "Please accept my two weeks' notice, effective today.",
        "My last day will be two weeks from today.",
        "I will start the hand-over immediately.",
        "The new on-call rota is effective immediately.",
        "If you prefer that I leave immediately, I will understand.",
        "I will not be in tomorrow afternoon because of the dentist's appointment, and I resign as of 31 March.",
        "I will return to the office on Monday with the plan.",
        "Thank you for noticing how short the days have become.",
    ),
)
