"""What in a text says that its writer leaves, and whether it says so plainly, in doubt, or on a condition.

Rules must agree on this: a letter that only thinks about leaving needs no last day, and an ultimatum is no
resignation. A sentence is read as a whole, because "if", "not" and "thinking of" decide what its verb is worth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from resignation import prose

# No letter and no sentence of one is longer; what is longer is a paste of something else.
LONGEST, SENTENCE = 60_000, 1_500
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Where a text says that its writer leaves, by how far one can rely on it; places count characters."""

    clear: tuple[Place, ...] = ()
    doubtful: tuple[Place, ...] = ()
    conditional: tuple[Place, ...] = ()


_CHEAP = re.compile(
    r"\b(?:resign|resigning|resignation|resigned|quit|quitting|notice|leave|leaving|step|stepping|stand|standing"
    r"|retir\w+|last|final"
    r"|terminat\w+|cancel\w*|end|ending|ends|reliev\w+|depart\w*|return\w*|part|moving|withdraw\w*|stay\w*"
    r"|reconsider\w*|goodbye|stop"
    r"|finish\w*|out|done|rescind\w*|renew\w*|conclude|going|tender|go|longer|say|giving|gave|weeks|submit\w*"
    r"|stepping|vacate|relinquish|tear|mind|counter\w*|negotiat\w+|walk\w*|offer\w*|think|move|papers|time|continue"
    r"|continuing|putting|extend|letter|resigns|tenders|submits|consider)\b"
)
_JOB = (
    r"(?:employment|service|services|contract|agreement|engagement|appointment|assignment|job|position|post|role"
    r"|internship)"
)
_ADVERB = (
    r"(?:\s*,?\s*(?:hereby|formally|officially|therefore|thus|herewith|now|today|also|with\s+\w+\s+(?:regret"
    r"|gratitude|thanks)|sadly"
    r"|regretfully|respectfully|voluntarily|immediately|finally|definitely|accordingly|do"
    r"|of\s+my\s+own\s+(?:free\s+)?will)\s*,?)*"
)
_TO_LEAVE = (
    r"(?:resign|quit|step\s+down(?!\s+from\s+the\s+(?:\w+\s+)?(?:committee|board|panel|group|rota|project|team"
    r"|council))|step\s+(?:back|away|aside)\s+(?:from\s+my|as)\b|stand\s+down|retire|vacate|depart|part\s+ways"
    r"|move\s+on|call\s+it\s+(?:a\s+day|quits)"
    r"|give\s+(?:you\s+)?(?:\w+[\s-]){0,4}\w*'?\s*notice|give\s+up\s+my|give\s+(?:you\s+)?my\s+(?:\w+\s+)?(?:weeks?"
    r"|months?|days)|leave\b(?!\s+(?:it|that|this|you|them|behind|room|time|out|notes?|a\b"
    r"|everything|the\s+(?:work|models?|code|systems?|documentation|decision|date|rest|details?|announcement"
    r"|handover|timing)|to\b|early"
    r"|left|balance|days?|entitlement|work\s+(?:for|early)))|hand\s+in\s+my|put\s+in\s+my|submit\s+my|tender\s+my"
    r"|present\s+my|offer\s+my"
    rf"|(?:terminate|end|cancel|conclude|discontinue|leave|relinquish)\s+(?:my|the|our|this|above"
    rf"|said)\s+(?:\w+\s+){{0,2}}{_JOB}"
    r"|bring\s+my\b[^.!?;]{0,50}to\s+an\s+end|take\s+my\s+leave|finish\s+(?:up\s+)?(?:here|with|work|on)"
    r"|stop\s+working)"
)
_LEAVING = (
    r"(?:resigning|quitting|stepping\s+down(?!\s+from\s+the\s+(?:\w+\s+)?(?:committee|board|panel|group|rota|project"
    r"|team|council))|stepping\s+(?:back|away|aside)\s+(?:from\s+my|as)\b|standing\s+down|retiring|departing"
    r"|vacating|parting\s+ways|moving\s+on"
    r"|leaving\b(?!\s+(?:it|that|this\s+(?:to|with)|behind|room|notes|you\s+with|the\s+(?:work|models?|code|date"
    r"|decision|details)))"
    r"|giving\s+(?:you\s+)?(?:\w+[\s-]){0,4}\w*'?\s*notice|handing\s+in\s+my|putting\s+in\s+my|submitting\s+my"
    r"|tendering\s+my|giving\s+up\s+my"
    rf"|(?:terminating|ending|cancelling|concluding)\s+(?:my|the|our|this)\s+(?:\w+\s+){{0,2}}{_JOB}|calling\s+it"
    rf"|finishing\s+up"
    r"|bringing\s+my\b[^.!?;]{0,60}to\s+an\s+end|out\s+of\s+here|done\s+here)"
)
_MEANS = (
    r"(?:writing\s+to|write\s+to|wish\s+to|want\s+to|would\s+like\s+to|'d\s+like\s+to|have\s+(?:\w+\s+)?(?:decided"
    r"|chosen|resolved|elected)\s+to"
    r"|'ve\s+(?:\w+\s+)?(?:decided|chosen)\s+to|decided\s+to|have\s+to|must|need\s+to|am\s+going\s+to"
    r"|'m\s+going\s+to|intend\s+to|choose\s+to"
    r"|writing\s+this\s+(?:letter\s+)?to|here\s+to|beg\s+to|desire\s+to|will|'ll|shall|made\s+the\s+decision\s+to"
    r"|would\s+hereby\s+like\s+to"
    r"|come\s+to\s+the\s+(?:decision|conclusion)\s+to|taken\s+the\s+decision\s+to|reached\s+the\s+decision\s+to"
    r"|sorry\s+to|afraid\s+i\s+have\s+to"
    r"|(?:inform|tell|notify|let|advise)\s+(?:you\s+)?(?:know\s+)?(?:that\s+)?i\s+(?:will|shall|have\s+decided\s+to)"
    r"|am\s+to|do)"
)
_STATES = re.compile(
    "|".join(
        (
            rf"\b(?:i|we)(?:'m|\s+am|'re|\s+are|'ll\s+be|\s+(?:will|shall)\s+be"
            rf"|'ve\s+been\s+offered\b[^.!?]{{0,60}}and\s+am){_ADVERB}\s*\b{_LEAVING}",
            rf"\b(?:i|we)\b(?:,?\s+the\s+undersigned,?)?{_ADVERB}\s*{_TO_LEAVE}",
            rf"\bi\b[^.!?;]{{0,120}}?\band\s+(?:therefore\s+|so\s+|thus\s+)?(?:(?:will|shall|am"
            rf"|'ll)\s+(?:be\s+)?{_LEAVING}|(?:will|shall|hereby|have\s+decided\s+to|intend\s+to)\s+{_TO_LEAVE})",
            r"\bput(?:ting)?\s+(?:down|in)\s+my\s+papers\b|\b(?:decided|chosen)\s+not\s+to\s+(?:continue|renew"
            r"|extend|return|come\s+back)\b",
            r"\btime\s+for\s+me\s+to\s+(?:resign|leave|move\s+on|step|go\b)",
            r"\bi'm\s+out\b(?=\s+(?:on|as|from|by|after))|\b(?:i\s+)?no\s+longer\s+work\s+(?:for|at|here)"
            r"|\bsay\s+up\s+my\b|\bnotice\s+from\s+me\b",
            r"\b(?:giving|gave|here\s+are|these\s+are)\s+(?:you\s+)?my\s+(?:\w+\s+)?(?:notice|weeks?|months?|days"
            r"|fortnight)\b",
            r"(?:^|\n|[,:]\s)(?:officially\s+|hereby\s+|formally\s+)?(?:resigning|quitting|finishing"
            r"|leaving)\s+(?:as|from|my|on|the\s+company)\b",
            r"\A(?:officially\s+|hereby\s+|formally\s+)?resigning\b|\b(?:formal|official)\s+resignation\s+(?:from"
            r"|as)\b|\bconsider\s+me\s+(?:resigned|gone)\b",
            r"\bundersigned\b[^.!?;]{0,40}\b(?:resigns?|tenders?|submits?|gives?)\b",
            r"\b(?:be|is|as|makes?|making|puts?|means)\s+my\s+(?:last|final)\s+(?:working\s+)?day\b|\bmy\s+(?:last"
            r"|final)\s+(?:working\s+)?day\b[^.!?;]{0,50}\bat\b",
            r"\b(?:last|final)\s+(?:working\s+)?day\s+(?:(?:is|on)\s+)?(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun"
            r"|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|today|tomorrow)",
            rf"\bi(?:\s+am|'m|'d|\s+have)?\b[^.!?;\n]{{0,40}}?{_MEANS}\b{_ADVERB}\s*(?:\w+ly\s+)?{_TO_LEAVE}",
            rf"\b(?:decision|choice|intention|intent)\s+(?:is\s+)?(?:to|of)\s+{_ADVERB}\s*(?:{_TO_LEAVE}|{_LEAVING})",
            r"\b(?:accept(?:ed)?|take|treat|consider|regard|receive|find|acknowledge"
            r"|process)\b[^.!?;]{0,60}\b(?:resignation|notice\b(?!\s+that\s+(?:the|we)))",
            r"\b(?:this|letter|e-?mail|message|note|following|below|here|attached|enclosed)\s+(?:is|are|serves?"
            r"|constitutes?|represents?|confirms?"
            r"|contains?|gives?|comes\s+as|acts?|to\s+be)\b[^.!?;]{0,50}\b(?:resignation|notice|quitting)",
            r"\b(?:tender|submit|present|offer|hand|handing|put|putting|giv(?:e|ing)|serv(?:e|ing)|lodg(?:e|ing)"
            r"|submitting|tendering|announce|confirm"
            r"|send|communicat(?:e|ing))\b[^.!?;]{0,40}\b(?:resignation|notice)\b",
            r"\bmy\s+(?:formal\s+|written\s+|official\s+|irrevocable\s+)?(?:resignation"
            r"|notice(?!\s+period))\b[^.!?;]{0,60}\b(?:is|takes?|with|effective|from|as|on|stands)\b",
            r"\b(?:with|by)\s+this\s+(?:letter|notice|e-?mail)\b[^.!?;]{0,20}\bi\s+(?:end|resign|leave|quit"
            r"|terminate|step)",
            rf"\b(?:my|the)\s+(?:last|final)\s+(?:\w+\s+)?day\b[^.!?;]{{0,60}}\b(?:will\s+be|is|would\s+be"
            rf"|shall\s+be|on)\b",
            r"\b(?:last|final)\s+(?:working\s+)?day\s*[:=-]",
            rf"\bmy\s+(?:\w+\s+)?{_JOB}\b[^.!?;]{{0,80}}\b(?:ends?|terminates?|ceases?|will\s+(?:end|cease|terminate"
            rf"|thus|come)|comes?\s+to\s+an)",
            r"\b(?:this|letter)\b[^.!?;]{0,20}\bends\s+my\b",
            r"\bnotice\s+(?:of\s+(?:my\s+)?(?:resignation|termination)|to\s+(?:end|terminate)|that\s+i"
            r"|of\s+my\s+(?:intention|intent|departure|decision))",
            r"\brelieve\s+me\b|\bbe\s+relieved\s+(?:of|from)\s+my\b|\bi\s+quit\b|\bcall\s+it\s+a\s+day\b",
            r"\bi\s+(?:will|shall|do|am)\s+not\s+(?:be\s+|going\s+to\s+)?(?:return\w*\s+to\s+(?:work|my|the)"
            r"|renew\w*|extend\w*|coming\s+back)",
            r"\bi\s+(?:won't|shan't)\s+(?:be\s+)?(?:return\w*\s+to\s+work|renew\w*|com(?:e|ing)\s+back)",
            r"\bi\s+have\s+(?:already\s+)?resigned\b|\bi\s+resigned\b",
        )
    )
)
_DOUBT = re.compile(
    r"\b(?:hypothetical\w*|if\s+i\s+(?:resigned|left|quit|ever)|in\s+the\s+event|in\s+case\s+i|if\s+i\s+(?:wish|want"
    r"|decide|were|should|choose|do)|process\s+(?:for|of)\s+resigning|their\s+(?:notice|resignation)"
    r"|were\s+to\s+(?:hand|resign|quit|leave|give)|think(?:ing)?\s+(?:of|about|that\s+maybe)|thought\s+(?:of|about"
    r"|hard\s+about\s+whether)|consider(?:ing)?(?!\s+(?:this|it|the\s+above|me))"
    r"|contemplat\w+|toy(?:ing)?\s+with|might|maybe|perhaps|possibl[ey]|whether|wonder\w*|tempted|permission"
    r"|permit\s+me|approval\s+(?:to|for)"
    r"|allow\s+me\s+to\s+(?:resign|leave)|(?:may|could|can)\s+i\s+(?:resign|leave|go\b|be\s+released|give|step"
    r"|ask\s+(?:to|for))|would\s+you\s+(?:accept|mind|agree|allow|be\s+willing)|not\s+(?:yet\s+)?(?:resign|quit|leav"
    r"|giv|writing\s+to\s+resign"
    r"|decided|tender|submit|accept|sure|planning|a\s+(?:letter\s+of\s+)?resignation|my\s+(?:resignation|notice)"
    r"|looking\s+to|going\s+to\s+(?:resign|quit|leave))\w*"
    r"|no\s+(?:plans?|intention|wish)|without\s+resigning|isn't\s+(?:a|my)|don't\s+(?:want|wish|intend|plan|take"
    r"|treat|consider)|do\s+not\s+(?:want|wish|intend"
    r"|plan|take|treat|consider)|plan(?:ning|s)?\s+(?:to|on)|hop(?:e|ing)\s+to|some\s?day|eventually"
    r"|at\s+some\s+point|one\s+day\b(?!')|in\s+the\s+(?:near\s+)?future"
    r"|discuss\w*(?:\s+(?:my|the|a|possibly|resigning|leaving|whether|possible|potential))+|explor\w+|feel\s+like"
    r"|(?:close\s+to|about\s+to|almost|nearly)\s+(?:resign|quit|leav|decid|giv)\w*|ready\s+to\s+quit"
    r"|would\s+have\s+(?:to|no)|had\s+(?:decided|planned|thought|considered)|was\s+(?:going|about|planning|thinking)"
    r"|used\s+to|draft|before\s+i\s+(?:resign|quit|decide|hand)"
    r"|instead\s+of\s+resign\w+|rather\s+than\s+(?:resign|quit|leav)\w*|i\s+could\s+(?:resign|quit|leave)"
    r"|i\s+may\s+(?:resign|quit|leave|have)|should\s+i|request\s+to\s+be\s+allowed"
    r"|advice|opinion|likely|leaning\s+towards?|seriously\s+(?:thinking|considering)|open\s+to\s+(?:leaving"
    r"|resigning)|until\s+i\s+(?:resign|quit)|forc(?:e|ed|ing)\s+me)\b"
)
_WILLING = (
    r"(?:will|would|shall|may|must|have\s+to|am\s+going\s+to|'ll|'d|'m\s+going\s+to|am|'m|hereby|formally"
    r"|can\s+only|intend\s+to|plan\s+to|be\s+forced\s+to)"
)
_GO = (
    rf"(?:(?<!when )(?<!after )(?<!before )(?<!until )(?<!once )(?<!as )\bi\b[\s,]*(?:{_WILLING}\s+)?(?:\w+\s+"
    rf"){{0,4}}(?:resign(?:ing)?|quit(?:ting)?|step(?:ping)?\s+down|relinquish|vacate|give\s+up|leave|leaving"
    rf"|walk(?:ing)?(?:\s+(?:out|away))?|go(?!\s+on))\b"
    r"|\b(?:my|this|the)\s+(?:letter\s+of\s+)?(?:resignation|notice|letter)\b|\bhand\s+in\s+my\b|\bmy\s+notice\b)"
)
_GO_FOR_GOOD = (
    r"\b(?:(?:my|this)\s+(?:letter\s+of\s+)?resignation|this\s+(?:notice|letter)|resign(?:ing)?"
    r"|quit(?:ting)?|leave\s+the\s+company)\b"
)
_PLAIN_WISH = (
    r"(?!\s+(?:you(?:'d|\s+would|\s+should|\s+do|\s+also)?\s+(?:prefer|rather|like|need|have|wish"
    r"|want\s+me\s+to\s+(?:leave|stay|finish|take|work|hand)|think|find|agree"
    r"|calculate|see|are\s+able|can|could|require|require|feel|believe|know|ever|choose|decide|disagree|would|could)"
    r"|(?:it|that|this)\s+(?:is|would|helps?|suits?|were"
    r"|works|makes|day|date|can|was|does|could|isn't)|the\s+(?:date|day|last|company\s+(?:would|prefers|wishes|needs"
    r"|requires)|firm\s+(?:would|wishes)|team\s+(?:would|needs))"
    r"|there\s+(?:is|are)\s+(?:any|some|something|a\s+(?:form|process))|any|anything|anyone|possible|needed"
    r"|necessary|required|not\b|so\b|convenient|permitted|acceptable|appropriate"
    r"|i\s+(?:wish|want|decide|were|should|do|choose|can|may|have\s+(?:mis|count|got|taken|under|made|any)"
    r"|am\s+(?:mistaken|wrong|able|right)|could|owe|still|miscount|leave|left|resign|read|understand|am\s+to)"
    r"|my\s+(?:calculation|understanding|count|records|records|notice|last|leave|help|absence|departure)|someone"
    r"|somebody|a\s+(?:short|brief|question|replacement\s+is)|we\s+(?:can|could"
    r"|agree|are\s+all|count|start|meet)|whoever|hr\b|for\s+any|only\s+to|otherwise|anybody|your\s+(?:records"
    r"|calculation|count)|these|those|memory|all\s+goes))"
)
_IF = (
    rf"\b(?:if|unless|(?:provided|providing|assuming|in\s+the\s+event|in\s+case)(?:\s+that)?+"
    rf"|as\s+long\s+as)\b{_PLAIN_WISH}"
)
_CONDITIONED = re.compile(
    "|".join(
        (
            rf"{_IF}[^.!?;]{{3,160}}?{_GO}",
            rf"{_GO}[^.!?;]{{0,120}}?{_IF}",
            r"\bshould\s+(?:you|the|my|this|it|we|there|no|these|that|nothing|management|things)\b[^.!?;]{2,120}?"
            r"\bi\b[\s,]*(?:will|shall|would|am\s+going\s+to|must|have\s+to|'ll|hereby)?\s*(?:\w+\s+){0,4}(?:resign"
            r"|quit|step\s+down|leave)\b",
            rf"\bshould\s+(?:my|this|these|nothing|no|it)\b[^.!?;]{{2,120}}?\b(?:consider|treat|take"
            rf"|regard)\s+this\b[^.!?;]{{0,30}}\b(?:resignation|notice)",
            rf"{_GO_FOR_GOOD}[^.!?;]{{0,80}}?\b(?:on\s+(?:the\s+)?(?:sole\s+)?condition"
            rf"|conditional(?:ly)?(?:\s+(?:up)?on)?|contingent|depend(?:s|ent|ing)\s+(?:up)?on"
            r"|only\s+(?:if|when|once|takes?\s+effect\s+(?:if|when|once))|subject\s+to(?!\s+(?:the\s+(?:terms|notice"
            r"|usual|contract|statutory|law|provisions)|my\s+(?:contract\w*|notice|employment"
            r"|terms|obligations)|your\s+(?:confirmation|agreement\s+on\s+the\s+date)|any|applicable|statutory"
            r"|contractual|confirmation|approved))|pending(?!\s+(?:tasks?|work|items?|leave|holiday|dues|matters"
            r"|issues|tickets|projects)))",
            rf"{_GO}[^.!?;]{{0,60}}?\b(?:once|as\s+soon\s+as|when|until)\s+(?:(?:the|my|a|an"
            rf"|your)\s+(?:\w+\s+){{0,2}}(?:visa|offer|job|permit|contract|promotion|raise|bonus|replacement"
            rf"|successor|loan|mortgage|background)|i\s+have\s+(?:a|an|found|signed|received|got|secured)"
            rf"|i\s+(?:find|get|receive|sign|hear|secure))\b(?!\s+(?:last|notice|end))"
            r"[^.!?;]{0,60}\b(?:is|are|has|have|been|find|get|receive|sign|hear|comes?|goes|approved|confirmed|found"
            r"|signed|received|got|secured?|job|offer)\b",
            r"\b(?:once|as\s+soon\s+as)\s+(?:the|my|a|an|you|i\s+have\s+(?:a|an|found|signed|received|got"
            r"|secured))\b[^.!?;]{2,80}?\bi\s*(?:will|shall|'ll|would|am\s+going\s+to)\s+(?:\w+\s+)?(?:resign|quit"
            r"|leave\b(?!\s+(?:the|a|you|notes)))",
            r"\b(?:or|otherwise|or\s+else)\b,?\s*i\s*(?:will|shall|'ll|would|am\s+going\s+to|must|have\s+to"
            r"|'m\s+going\s+to)?\s*(?:\w+\s+){0,3}(?:resign|quit|walk|be\s+leaving|leave\b(?!\s+(?:it|the|that)))",
            r"\bwere\s+(?:you|the|it|this|there|my)\b[^.!?;]{3,140}?\bi(?:'d|\s+would|\s+might"
            r"|\s+could)\b[^.!?;]{0,20}\b(?:stay|think\s+again|reconsider|withdraw|change|remain|rethink)\b",
            r"\bwithout\s+(?:one|it|that|this|an?|the)\b[^.!?;]{0,60}?\b(?:i\s+(?:will\s+|shall\s+"
            r"|must\s+)?(?:resign|quit|leave)|consider\s+me\s+(?:resigned|gone)|my\s+(?:notice|resignation))\b",
            r"\b(?:if|should|unless)\b[^.!?;]{3,140}?\b(?:ignore|disregard|bin|shred|burn|throw|put"
            r"|void)\b[^.!?;]{0,30}\b(?:letter|notice|resignation|bin|void)\b",
            r"\b(?:withdraw|rescind|retract|take\s+back|revoke|reconsider|tear\b[^.!?;]{0,20}?\bup|reverse"
            r"|rethink)\b[^.!?;]{0,50}\b(?:if|should|provided|unless|in\s+the\s+event|when|once|in\s+exchange)\b",
            r"\b(?:if|should|unless|provided)\b[^.!?;]{3,140}?\b(?:withdraw|rescind|retract|take\s+back|revoke"
            r"|reconsider|tear\b[^.!?;]{0,20}?\bup|change\s+my\s+mind|rethink|think\s+again|second\s+thoughts)\b",
            r"\b(?:if|should)\b[^.!?;]{3,120}?\bi\s*(?:will|would|'d|'ll|am|'m|could|might|may)\s+(?:be\s+"
            r"|consider\s+|gladly\s+|also\s+)?(?:happy\s+to\s+|willing\s+to\s+|prepared\s+to\s+|glad\s+to\s+"
            r"|open\s+to\s+|inclined\s+to\s+)?"
            r"(?:stay(?:ing)?|remain(?:ing)?)\b(?!\s+(?:until|till|for|on\s+(?:until|for)|longer|another|a\b|through"
            r"|in\s+(?:touch|contact)|available|reachable|friends|up\s+to|past|beyond|to\s+(?:help|hand|finish"
            r"|complete)))",
            r"\b(?:i|i'd|i\s+would)\b[^.!?;]{0,40}\b(?:stay|remain)\b(?!\s+(?:until|till|for|longer|another"
            r"|in\s+(?:touch|contact)|available))[^.!?;]{0,40}\b(?:if\s+(?:the|my|you\s+(?:match|raise|offer"
            r"|can\s+(?:match|offer|raise)|increase|promote|agree\s+to))|provided|on\s+condition|only\s+if)",
            r"\b(?:reconsider\w*|withdraw\w*|change\s+my\s+mind\s+about"
            r"|rethink)\b[^.!?;]{0,20}\b(?:my\s+)?(?:resignation|decision|notice|resigning|leaving)\b",
            r"\b(?:open|happy|willing|prepared)\s+to\s+(?:stay(?:ing)?|(?:a\s+)?counter-?\s?offers?|remain(?:ing)?"
            r"|negotiat\w+|consider(?:ing)?\s+(?:a\s+)?counter)\b(?!\s+(?:until|till|for|on|longer|another|in"
            r"|available|through|past|beyond|a\b|up\b))",
            r"\b(?:resignation|notice|letter)\b[^.!?;]{0,40}\b(?:applies|counts|is\s+valid|holds|stands"
            r"|takes\s+effect|becomes\s+effective|is\s+effective)\s+only\s+(?:if|when|once|in\s+case|after)",
        )
    )
)
_CLAUSE = re.compile(r"[,;]\s+(?:and|but|so|yet|i|my|this)\b(?:\s+)?|[;:]\s")
_TIED = re.compile(
    r"\b(?:if|unless|provid\w+|assuming|in\s+(?:the\s+event|case|exchange)|as\s+long|should|condition\w*|contingent"
    r"|depend\w*|only|subject|pending|once"
    r"|soon|when|until|or|otherwise|were|without|open|happy|willing|prepared|reconsider\w*|withdraw\w*|change"
    r"|rethink)\b"
)
_FIRM = re.compile(
    r"\b(?:not|never|cannot|won't|no|nothing)\b[^.!?;,]{0,30}\b(?:reconsider|withdraw|change|conditional|contingent"
    r"|open\s+to|rethink|stay|negotiat)|\bfinal\s+and\s+irrevocable|unconditional"
)


@lru_cache(maxsize=prose.TEXTS_KEPT)
def read(text: str) -> Statement:
    """Read what a text says about leaving.

    >>> read("I resign as of 1 May.").clear, read("I am thinking about resigning.").clear
    (((0, 8),), ())
    >>> read("Unless my pay is raised, I will resign.").conditional
    ((0, 38),)
    """
    page = prose.read(text[:LONGEST])
    clear: list[Place] = []
    doubtful: list[Place] = []
    conditional: list[Place] = []
    for sentence in page.sentences:
        short = prose.Sentence(sentence.text[:SENTENCE], sentence.start, min(sentence.end, sentence.start + SENTENCE))
        if _CHEAP.search(short.text):
            _read(page, short, clear, doubtful, conditional)
    return Statement(clear=tuple(clear), doubtful=tuple(doubtful), conditional=tuple(conditional))


def _read(
    page: prose.Prose, sentence: prose.Sentence, clear: list[Place], doubtful: list[Place], conditional: list[Place]
) -> None:
    """Put what a sentence says where it belongs; quoted words are somebody else's."""
    said = _place(page, sentence, _CONDITIONED.search(sentence.text) if _TIED.search(sentence.text) else None)
    if said and not _FIRM.search(sentence.text):
        conditional.append(said)
        return
    said = _place(page, sentence, _STATES.search(sentence.text))
    if said:
        start = said[0] - sentence.start
        breaks = [min(match.end(), start) for match in _CLAUSE.finditer(sentence.text, 0, start + 2)]
        clause = sentence.text[max(breaks, default=0) : said[1] - sentence.start + 20]
        (doubtful if _DOUBT.search(clause) else clear).append(said)
    elif doubt := _place(page, sentence, _DOUBT.search(sentence.text)):
        doubtful.append(doubt)


def _place(page: prose.Prose, sentence: prose.Sentence, match: re.Match[str] | None) -> Place | None:
    if match is None:
        return None
    start, end = sentence.start + match.start(), sentence.start + match.end()
    return None if page.is_quoted(start, end) else (start, end)
