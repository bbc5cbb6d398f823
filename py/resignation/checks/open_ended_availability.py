"""An offer of help after leaving that has no end, no hours and no limit."""

import re

from resignation.model import Context, Rule, Span
from resignation.prose import read

_LONGEST, _SENTENCE = 40_000, 1_500
_HELPS = (
    r"(?:answer\w*|respond\w*|repl(?:y|ying)|help\w*|assist\w*|support\w*|advis\w+|guid\w+|mentor\w*"
    r"|consult\w*|review\w*|maintain\w*|monitor\w*|fix\w*|debug\w*|troubleshoot\w*"
    r"|clarif\w+|step(?:ping)?\s+in|jump(?:ing)?\s+(?:in|on)|pitch(?:ing)?\s+in|chip(?:ping)?\s+in"
    r"|lend(?:ing)?|com(?:e|ing)\s+(?:back|in|over)|log(?:ging)?\s+(?:in|back|on)|pick(?:ing)?\s+up"
    r"|look(?:ing)?\s+(?:after|into|at)|(?:at|by)\s+(?:your|the\s+\w+'?s?|their)\s+side"
    r"|keep(?:ing)?\s+an?\s+eye|watch(?:ing)?|tak(?:e|ing)\s+(?:\w+\s+)?calls?|explain\w*|cover\w*"
    r"|back(?:ing)?\s+you\s+up|sort\w*|run(?:ning)?\s+the|patch\w*"
    r"|provid(?:e|ing)\s+(?:\w+\s+){0,2}(?:support|help|guidance|assistance|clarif\w+|cover|input"
    r"|advice|knowledge)|offer(?:ing)?\s+(?:\w+\s+){0,2}(?:support|help|guidance|assistance|advice|input)"
    r"|mak(?:e|ing)\s+(?:\w+\s+)?time|giv(?:e|ing)\s+(?:\w+\s+){0,2}(?:advice|help|support|guidance"
    r"|hand|time)|do\s+(?:it|whatever|what|anything)|be\s+(?:(?:there|around|here)\s+(?:for|if|when"
    r"|to\s+help)|on\s+call|on\s+hand)"
    r"|remain(?:ing)?\s+(?:in\s+the\s+loop|involved|engaged)|stay(?:ing)?\s+(?:in\s+the\s+loop"
    r"|involved|on\s+(?:call|the\s+(?:pager|rota|hook)))|go-to\s+(?:person|contact)|point\s+of\s+contact|a\s+resource"
    r"|sounding\s+board|troubleshoot\w*)"
)
_READY = (
    r"(?:available|reachable|contactable|on\s+call|on\s+the\s+(?:pager|end\s+of\s+the\s+(?:phone|line)"
    r"|hook)|at\s+(?:your|the\s+(?:team|company|firm)(?:'s)?)\s+(?:\w+\s+)?(?:disposal|service)"
    r"|at\s+hand|on\s+hand|on\s+standby"
    r"|around\b(?=\s+(?:for|if|when|should|to\s+help|even|after|in\s+case)\b)|here\b|(?:just\s+"
    r"|only\s+)?(?:an?\s+)?(?:phone\s+)?(?:call|message|text|e-?mail|ping|click|ring)\s+away|there\b"
    r"|ready|never\s+(?:really\s+)?off)"
)
_REACH = (
    r"(?:call|ring|text|e-?mail|phone|ping|message|contact|reach|write(?:\s+to)?|ask|holler|shout"
    r"|bother|disturb|wake|buzz|dm|slack|whatsapp|find|use|get\s+(?:in\s+touch|hold\s+of)"
    r"|reach\s+out(?!\s+to\s+(?!me\b))|drop|come\s+to|count\s+on"
    r"|rely\s+on|turn\s+to|depend\s+on|call\s+(?:up)?on|tap|consult|fall\s+back\s+on|lean\s+on|knock"
    r"|ringing|calling|texting|contacting|asking|messaging|writing(?:\s+to)?)"
)
_OFFER = re.compile(
    r"\bi(?:'m|'ll|'d)?\s+(?:(?!not\b|was\b|were\b|had\b|have\s+been\b|you\b|for\b|the\b|your\b"
    rf"|leave\b|left\b|if\b)[\w',-]+\s+){{0,8}}?(?:to\s+|be\s+)?(?:{_READY}|{_HELPS})\b"
    r"|\bi(?:'m|\s+am|'ll|\s+will|'d|\s+would)\s+(?:\w+\s+){0,4}?(?:for|your"
    r"|the)\s+[^.!?;,]{0,30}\b(?:point\s+of\s+contact|help\s?line|support|resource|safety\s+net)\b"
    rf"|\b{_REACH}\b[^.!?;]{{0,25}}\b(?:me|my)\b|\bi\s+can\s+(?:\w+\s+)?be\s+(?:\w+\s+)?(?:reached"
    r"|contacted|called|found|consulted|emailed|messaged)\b"
    r"|\b(?:just|can|to|please|and|or|,|may|hesitate\s+to|free\s+to|welcome\s+to)\s+(?:(?:call|ring"
    r"|text|phone|ping)(?!\s+(?:it|hr|the|us|them|him|her|our|your|an?|devon|priya|support"
    r"|security)\b)|holler|shout|reach\s+out(?!\s+to\s+(?!me\b))"
    r"|get\s+in\s+touch(?!\s+with\s+(?!me\b))|contact(?!\s+(?!me\b)\w)|ask\b(?=\s*[.,!]|$)"
    r"|give\s+me\s+a\s+(?:call|ring|shout|bell))"
    r"|(?:^|[.!?:;,]\s)(?:just\s+|please\s+|do\s+)?(?:call|ring|text|phone|ping|e-?mail|(?:reach\s+out"
    r"|get\s+in\s+touch|write|shout|ask)(?!\s+(?:to|with)\s+(?!me\b)|\s+(?!me\b|if|when|even|any|at"
    r"|after|whenever)\w+))\b|(?:^|[.!?:;,]\s|\bto\s+be\s+)(?:i'm\s+)?(?:always\s+"
    r"|only\s+too\s+|more\s+than\s+)?(?:happy|glad|willing|pleased|ready)\s+to\b[^.!?;]{0,40}"
    rf"\b(?:be\s+a\s+resource|{_HELPS})|\b(?:remain|remaining|stay|staying|be)\s+(?:fully\s+|always\s+"
    r"|readily\s+)?(?:available|reachable|contactable)"
    r"|\bmake\s+myself\s+available|\bmy\s+(?:door|phone|line|inbox|number|mobile|cell|laptop|help"
    r"|support|offer|e-?mail)\b(?=[^.!?;]{0,40}\b(?:open|on|stays?|remains?|works|is|won't|will"
    r"|has\s+no|at)\b)|\byou(?:'ve|\s+have)(?:\s+(?:got|all))?\s+my\s+number|\bkeep\s+my\s+number"
    r"|\bthe\s+(?:one|person|number)\s+to\s+(?:call|ask|ring)|\byou\s+(?:all\s+)?have\s+my\s+(?:cell"
    r"|number|mobile|phone|private|personal)|\bno\s+problem\s+at\s+all"
    r"|\byou\s+(?:all\s+)?know\s+where\s+(?:to\s+find\s+me|i\s+(?:am|live))|\byou\s+(?:need\s+only"
    r"|only\s+(?:need|have)\s+to|just\s+have\s+to|have\s+only\s+to)\s+(?:ask|call|say|ring|pick|write"
    r"|shout)|\bsay\s+the\s+word|\b(?:no|without)\s+(?:an?\s+)?(?:expiry|end|limit|time\s+limit)\b[^.!?;]{0,25}\bmy\b"
    r"|\bi'll\s+do\s+it\b|\b(?:continue|keep)\s+(?:on\s+)?(?:maintaining|supporting|helping|running"
    r"|fixing|monitoring|advising)\b|\bjump\s+on\b"
)
_ME = re.compile(
    r"\b(?:i(?:'m|'ll|'d)?|i\s+can|me|my\s+(?:support|help|number|answers?|advice|attention|time|phone"
    r"|ear|door))\b(?!\s+(?:had|was|were|joined|started|asked|needed))"
)
# Weaker words of help: enough beside oneself and a time without an end.
_LENDS = re.compile(
    rf"\b(?:{_HELPS}|available|reach(?:able|ed)?|reach\s+out|contact\w*|call(?:ed|ing)?|ring|text|ping"
    r"|message|dial\s+in|hop(?:ping)?\s+on|look(?:ing)?\s+into|find\s+(?:the\s+)?time|on\s+call"
    r"|on\s+hand|away|ask(?:ing)?"
    r"|support|help(?:desk|line)?|answers?|questions?|queries|a\s+hand|assistance|guidance|pager"
    r"|at\s+your\s+(?:side|disposal|service)|rely|count\s+on|look\s+after|babysit\w*"
    r"|keep\s+(?:an\s+eye|the\s+lights))\b"
)
# Without any end by itself.
_ENDLESS = re.compile(
    r"\b(?:is\s+always\s+(?:on|open)|(?:if|should|when)\s+(?:you|anyone|the\s+team|anybody"
    r"|they)\s+(?:should\s+)?ever|any\s?-?time|any\s+day|at\s+any\s+(?:time|hour|point|moment|stage)"
    r"|whenever(?!\s+(?:possible|i\s+can))|(?:any|whatever)\s+(?:the\s+)?hour|whatever\s+the\s+(?:time|day)"
    r"|(?:day|night)\s+(?:or|and)\s+(?:day|night)|round[\s-]the[\s-]clock|24\s?[/x]\s?7"
    r"|at\s+all\s+(?:hours|times)|(?:will|'ll|can|am|'m|be|shall|remain|may)\s+always|always\s+(?:be"
    r"|available|happy|glad|willing|reach|pick|answer|call|there|just|make|find|ready|help)"
    r"|indefinitely|forever|for\s+ever"
    r"|as\s+long\s+as\s+(?:it\s+(?:takes|is\s+\w+)|needed|necessary|required|you|the\s+team|anyone"
    r"|people|they)|for\s+as\s+long\s+as|always\s+(?:have\s+my|be\s+an)|at\s+any\s+hour|in\s+(?:two"
    r"|three|five|ten|a\s+few|many)\s+years|even\s+from\b|in\s+the\s+coming\s+(?:months|years)"
    r"|until\s+you(?:'ve|\s+have)|till\s+you|i\s+can\s+always|you\s+can\s+always|day,\s*night"
    r"|keep\s+(?:asking|calling|writing|messaging|pinging)|if\s+ever|job\s+or\s+no\s+job|,\s*always\b"
    r"|at\s+midnight|in\s+the\s+middle\s+of\s+the\s+night|(?:inbox|door|phone|line"
    r"|ears?)\b[^.!?;]{0,20}\b(?:stays?|remains?|is|be)\s+(?:always\s+)?(?:open|on)"
    r"|no\s+matter\s+(?:when|what|how)|without\s+(?:any\s+)?(?:time\s+)?limit|(?:months"
    r"|years)\s+(?:from\s+now|later|after|down\s+the)|even\s+next\b|(?:down|further\s+down)\s+the\s+(?:road|line)"
    r"|long\s+after|for\s+the\s+(?:foreseeable\s+future|rest\s+of)|permanent(?:ly)?|perpetual"
    r"|permanent(?:ly)?|perpetual|continue\s+to\s+be\s+(?:\w+\s+)?(?:reachable|available)"
    r"|in\s+the\s+(?:spring|summer|autumn|fall|new\s+year)|unlimited|open-ended|only\s+ever"
    r"|till\s+(?:everything|all)|until\s+(?:everything|all\b|a\s+(?:\w+\s+)?(?:replacement|successor)"
    r"|my\s+(?:replacement|successor)|someone|somebody|you\s+(?:find|have\s+found|no\s+longer|are"
    r"|feel)|the\s+(?:team|new|model|system)|things|whoever)"
    r"|(?:on\s+)?(?:nights|evenings)\s+(?:and|or)\s+weekends|even\s+(?:on|at|in"
    r"|during)\s+(?:\w+\s+)?(?:weekends?|night|holidays?|vacation|the\s+middle)|in\s+(?:the\s+)?future"
    r"|at\s+no\s+(?:cost|charge)|no\s+charge|free\s+of\s+charge|in\s+\w+\s+years'?\s+time"
    r"|no\s+(?:expiry|time\s+limit|limit|end\s+date)"
    r"|lifelong|for\s+life|(?:all|whole)\s+(?:of\s+)?my\s+life|sundays?,?\s[^.!?;]{0,30}midnight"
    r"|for\s+free(?<!do for free)|(?:question|questions|anything)\s+and\s+whenever|however\s+(?:long"
    r"|late|often)|as\s+often\s+as|as\s+much\s+as\s+you|never\s+(?:really\s+)?(?:off|too\s+(?:late"
    r"|busy|far))|at\s+(?:the\s+)?weekends?\s+too|in\s+(?:my\s+)?(?:spare|free|own)\s+time"
    r"|in\s+my\s+evenings|in\s+perpetuity"
    r"|wherever\s+i\s+(?:am|go|end|work)|in\s+the\s+(?:months|years|weeks)\s+(?:to\s+come|ahead"
    r"|that\s+follow)|whatever\s+(?:you|they|the\s+team|comes?|happens|it\s+is)|next\s+year|(?:now"
    r"|today)\s+and\s+(?:in|for|always|later|then|forever)|going\s+forward|from\s+(?:then|there)\s+on"
    r"|ad\s+infinitum|in\s+emergenc\w+|at\s+a\s+moment's\s+notice)\b"
)
_GONE = (
    r"(?:leave|leaving|left|gone|go|goes|going|departure|depart(?:ed)?|last\s+(?:working\s+)?day"
    r"|resignation|exit\w*|relieving|separation|notice|date|moved(?:\s+on)?|move(?:\s+on)?|finish\w*"
    r"|employment|contract|quit|end|ends|ended|started|out|out\s+of\s+the\s+door|no\s+longer|away"
    r"|retire\w*|off\s+the\s+payroll)"
)
_AFTER = re.compile(
    r"\bjust\s+because\s+i(?:'m|\s+am)\s+(?:leaving|going|gone)|\b(?:after|beyond|following|past|once"
    r"|post|when|even\s+(?:after|when|though)|upon|since|though|although|also\s+when)\b\s*(?:(?:the"
    r"|this|that|these)\s+)?(?:\w+\s+){0,1}?(?:(?:i|my|the|this|that|i've|i'm"
    rf"|our)\s+)?(?:\w+\s+){{0,3}}?{_GONE}\b"
    r"|\bafterwards?\b|\bsubsequent\b|\bafter\s+(?:the\s+)?(?:new\s+year|holidays|christmas)"
    r"|\bfrom\s+(?:afar|a\s+distance|home\s+after)\b|\bpost-(?:departure|exit|employment|resignation"
    r"|leaving)|\bafter\s+(?:that|then)\b|\b(?:in|from|at)\s+(?:my|the)\s+(?:new|next)\s+(?:job|role"
    r"|place|position|employer)|\blater\s+on\b|\band\s+(?:also\s+|even\s+|indeed\s+)?(?:beyond|after|afterwards)\b"
    r"|\b(?:after|past|beyond|from)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\b(?!\s+(?:weeks?|days?"
    r"|hours?|months?|years?))|(?:mon|tues|wednes|thurs|fri)day|january|february|march|april|may|june"
    r"|july|august|september|october|november|december|christmas)|\blong\s+gone\b|\beven\s+then\b"
    r"|\bwon't\s+(?:stop|change|end)\s+when\s+i"
    r"|\beven\s+(?:though|if)\s+i(?:'m|\s+am)?\s+(?:\w+\s+){0,2}(?:leaving|gone|moving|somewhere"
    r"|elsewhere|abroad|far|on\s+the\s+other|at\s+(?:my|the|another)\s+new|in\s+(?:another|my\s+new))"
    r"|\bnot\s+disappearing|\bwhen\s+i'm\s+no\s+longer"
)
_HELP = re.compile(
    r"\b(?:questions?|help\w*|support\w*|assist\w*|issues?|problems?|breaks?|need\w*|anything"
    r"|something|guidance|clarif\w+|available|answer\w*|wrong|stuck|advi[cs]\w*|fix\w*|emergenc\w+"
    r"|call|calls|ring|ringing|know|come[s]?\s+up|queries|doubts?|respond|incidents?|repl(?:y|ies)"
    r"|maintain\w*|assisting|trouble|fire|misbehaves?|consult\w*|contact\w*|reach\w*|ping|text|touch"
    r"|review\w*|eye|resource|around|away|end\s+of|hand|phone|wake|disposal|service|there|monitor\w*"
    r"|run|mentor\w*|ask|support)\b"
)
_SOON_OVER = re.compile(r"\b(?:transition|hand-?\s?over|hand-?\s?off)\b")
_DAYS = (
    r"(?:\d+|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|friday|january"
    r"|february|march|april|june|july|august|september|october|november|december)"
)
_BOUND = re.compile(
    r"\b(?:(?:for|in|within|during|over|until|through|to)\s+(?:up\s+to\s+)?(?:the\s+|a\s+|my\s+"
    r"|an?\s+)?(?:first\s+|next\s+|following\s+|initial\s+|period\s+of\s+|further\s+|another\s+|few\s+"
    r"|couple\s+of\s+|short\s+)*(?:\d+|one|two|three|four|five|six|eight|ten|week|weeks|month|months|days?"
    r"|fortnight|hour|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b(?!\s+to\s+come)|up\s+to\b|(?:\d+|one|two|three|four|five|an?|couple\s+of"
    r"|few)\s+(?:hours?|weeks?|days?|months?)\b(?!\s+(?:from\s+now|later|down))|(?:working|office"
    r"|business|normal|regular)\s+hours"
    r"|notice(?:\s+period)?\b(?<!moment's notice)|transition|hand-?\s?over|hand-?\s?off|before\s+(?:i"
    rf"|my|then|that|the\s+\d|{_DAYS})|while\s+i\s+(?:can|am|still)|beforehand|until\s+(?:i|my|then"
    rf"|that|the\s+(?:end|\d)|{_DAYS})|through\s+(?:the\s+end|my)|between\s+now|by\s+(?:my|the)\s+last"
    r"|written|agree\w*|arrangement|terms|limits?|contract(?!\s+has)|consultan\w*\s+(?:basis|agreement|contract)|paid"
    r"|brief|short|fee|rate|invoice|now\s+and\s+then|within\s+reason|reasonable|occasional\w*"
    r"|forward(?:ing|ed)?\s+(?:mail|post|my)|tax|payslip|paperwork|p45|w-2|final\s+pay\w*|personal\s+(?:mail|post)"
    r"|mail\s+(?:for|that)|coffee|lunch|drink|beer|linkedin|visit|friends\b|(?:stay|keep|be"
    r"|remain)\s+in\s+touch\s*[.!,]|weeks?\s+after|days\s+after|this\s+week|next\s+week"
    r"|exit\s+interview|reference|recommendation|social|reunion|pint|dinner)\b"
)
_NOT_SO = re.compile(
    r"\b(?:not(?!\s+(?:hesitate|think|worry|be\s+(?:shy|afraid)))|no\s+longer(?!\s+(?:here|there|with"
    r"|around|employed|work))|cannot|can't|unable|never(?!\s+(?:really\s+)?(?:off"
    r"|too)))\b[^.!?;,]{0,25}\b(?:available|reach|reachable|help|answer|support|on\s+call|be\s+able|access|around)\b"
    r"|\bwon't\b[^.!?;,]{0,25}\b(?:available|reach|answer|support|on\s+call|be\s+able|around|help)\b"
    r"|\b(?:you|team|they|he|she|everyone|everybody|colleagues)\s+(?:were|was"
    r"|have\s+(?:always\s+)?been)\b|\bi\s+(?:was|have\s+(?:always\s+)?been|could)\s+always\b"
    r"|\bi\s+was\b[^.!?;]{0,20}\balways\b|\bin\s+the\s+(?:wiki|runbooks?|docs|documentation|repo\w*)\b"
    r"|\b(?:documentation|notes|runbooks?|docs|file|wiki|readme|guide)\b[^.!?;]{0,12}\b(?:will|can"
    r"|should|answers?|helps?|explains?)\b|\bthank(?:s|ful)?\b|\bgrateful\b|\b(?:replacement|successor"
    r"|devon|priya|wiki|runbooks?|colleagues)\s+(?:can|will|may|is|are)\b(?![^.!?;]{0,20}\b(?:me"
    r"|my)\b)|\bmiss\b|\bever\s+since\b|\bpeople\s+have\b|\b(?:need(?:n't|\s+not)|won't\s+(?:have"
    r"|need)\s+to|so\s+that\s+(?:you|nobody|no\s+one))\b|\bi\s+(?:had|needed|asked)\b|\b(?:asked"
    r"|invited|hired)\s+me\b|\b(?:i\s+will\s+be|i'll\s+be|i\s+am)\s+working\s+on\b"
)


def _is_endless(text: str) -> bool:
    """Tell whether a sentence makes an offer and sets it no bound."""
    offers = _OFFER.search(text) or (_ME.search(_AFTER.sub(" ", text)) and _LENDS.search(text))
    if not offers or _NOT_SO.search(text):
        return False
    endless = _ENDLESS.search(text)
    after = _AFTER.search(text)
    helps = _HELP.search(text) or _LENDS.search(text)
    late = after is not None and helps is not None
    unbound = _ENDLESS.sub(" | ", _SOON_OVER.sub(" ", text) if after or "as long" in text else text)
    bound = _BOUND.search(_AFTER.sub(" | ", unbound))
    strong = endless is not None and (
        helps is not None
        or endless.group().startswith("is")
        or "open" in endless.group()
        or "always" not in endless.group()
    )
    return (strong or late) and (bound is None or _is_beyond(text))


def _is_beyond(text: str) -> bool:
    """Tell an offer that passes the bound it names: "during my notice and at any time after that"."""
    return (
        re.search(
            r"\b(?:and|or|even)\s+(?:(?:also|then|indeed|well)\s+)?(?:after|beyond|any\s?time|long\s+after|always)\b",
            text,
        )
        is not None
    )


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each sentence that offers help without an end."""
    page = read(text[:_LONGEST])
    if not page.is_english:
        return ()
    found = []
    for sentence in page.sentences:
        said = sentence.text[:_SENTENCE]
        if _is_endless(said) and not page.is_quoted(sentence.start, sentence.end):
            found.append(Span(sentence.start, sentence.end))
    return tuple(found)


RULE = Rule(
    kind="open-ended-availability",
    severity="consider",
    title="Help without an end",
    message="This offers help without an end.",
    suggestion="Set a bound: “For two weeks after my last day I will gladly answer brief questions by e-mail.”",
    why="An offer in writing may be called upon. After your last day you have no access, no pay and no insurance for "
    "that work, and a new contract may forbid it.",
    heard="This sentence may promise help without an end.",
    find=_find,
    bad=(
        "I'll be just as reachable after I leave as I am now.",
        "My offer to help has no end date.",
        "I will keep monitoring the nightly jobs from home after I've left.",
        "I'll keep supporting the team for as long as it takes, free of charge.",
        "The team has my number. Call, text, e-mail, day or night; I'll always pick up.",
        "Please do not hesitate to reach out to me at any time in the future should you need anything at all.",
        "Should anything come up afterwards, I am only ever a phone call away, whatever the hour.",
        "Even after leaving I shall be available round the clock for any clarification.",
        "I will document my workflows and remain available indefinitely to provide guidance as needed.",
        "Ring me whenever anything breaks after that, I honestly don't mind.",
        "If you ever need something from it, just holler, any time, even years from now.",
        "I am happy to answer questions after my departure.",
        "After I leave, feel free to contact me with any questions.",
        "I will be on call until you find a replacement.",
        "You can always reach me if a model breaks and it is urgent.",
        "I'll be available 24/7 to help.",
        "I remain at your disposal at all hours.",
        "I can help during my notice period and any time after that.",
    ),
    good=(
        "I'm happy to answer questions at any time during my notice period.",
        "You've always been there for me.",
        "Please reach out to Devon after I leave.",
        "I am willing to answer questions by e-mail for up to two hours a week during March 2027.",
        "For two weeks after my departure you may write to me with brief questions.",
        "I remain at your disposal until my last day.",
        "Please do not hesitate to contact me if you have any questions.",
        "I will be available during the transition to train my successor.",
        "I will always be grateful for your help.",
        "Should I be wanted as a consultant, I would gladly help under a written agreement.",
        "After I leave I will have no access, and I will not be able to answer questions.",
        "Whenever I had a question, somebody had the patience to answer it.",
        "You can reach me after my last day at this address for my tax papers.",
        "The runbooks are available at any time in the wiki.",
        "Keep in touch, and come and visit me any time.",
        "I am happy to help at any time before I leave.",
        "If someone needs a line of explanation in the first week after I leave, I will be pleased to write it.",
        "It is a team that I could always rely on.",
    ),
)
