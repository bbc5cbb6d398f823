"""How people say that they leave: verbs, nouns and idioms of going for good, each in its own small grammar.

Nobody but a form says "I resign" alone: people hand in, bow out, call it a day, name a last week. What decides is who
goes and what is left, so a verb of going counts only with its subject or its object.
"""

from __future__ import annotations

import re

_JOB = (
    r"(?:employment|employ|services?|contract|agreement|engagement|appointment|assignment|job|position|post|role"
    r"|internship|placement|tenure|office|duties|relationship|seat|chair|fellowship|directorship|mandate|stint|career"
    r"|time|journey|chapter|association|stay|partnership|collaboration)"
)
_PERIOD = r"(?:journey|chapter|tenure|career|stint|run|days|association|adventure|ride|story|years|time|road)"
_OWN = r"(?:my|the|our|this|above|said|such|a)"
_THING = (
    r"(?:it\b|that\b|this\s+(?:to|with)\b|them\b|behind|room|time\b|out\b|notes?\b|a\b|everything"
    r"|you\s+(?:with|the|a)\b"
    r"|the\s+(?:work|models?|code|systems?|documentation|decision|date|rest|details?|announcement|handover|timing|keys"
    r"|office\s+(?:early|by)|meeting|door|projects?|pipelines?|matter)\b|to\s+(?:you|others|him|her"
    r"|them|the\s+team|chance|those|whoever)\b|early\b|left\b|balance|days?\b"
    r"|entitlement|work\s+(?:for|early)\b|request|application|encashment|my\s+(?:laptop|keys|badge|desk|notes|work"
    r"|number|contact|mark|projects?)\b|for\s+(?:the\s+day|lunch|my\s+(?:holiday|leave)|vacation)|no\b|some\b|things\b"
    r"|from\s+\d|as\s+is\b|open\b|requests?\b)"
)
_HANDS = (
    r"(?:giv(?:e|ing|en)|gave|hand(?:ing|ed)?|put(?:ting)?|submit(?:ting|ted)?|tender(?:ing|ed)?|present(?:ing|ed)?"
    r"|offer(?:ing|ed)?|serv(?:e|ing|ed)|lodg(?:e|ing|ed)|render(?:ing|ed)?|fil(?:e|ing|ed)|provid(?:e|ing|ed)"
    r"|send(?:ing)?|sent|turn(?:ing|ed)?|announc(?:e|ing|ed)|confirm(?:ing|ed)?|communicat(?:e|ing|ed)"
    r"|deliver(?:ing|ed)?"
    r"|extend(?:ing|ed)?|issu(?:e|ing|ed)|set(?:ting)?\s+out|record(?:ing)?|declar(?:e|ing)|drop(?:ping)?|hav(?:e|ing)"
    r"|inform\w*\s+(?:you|the\s+company|management|hr)\s+(?:\w+ly\s+)?of|notify\w*\s+(?:you"
    r"|the\s+company|management)\s+of"
    r"|advis(?:e|ing)\s+(?:you|the\s+company)\s+of|let\w*\s+you\s+know\s+(?:of|about)|tell\w*\s+you\s+(?:of|about))"
)
_GIVES = (
    rf"{_HANDS}\s+(?:[\w'(),-]+\s+){{0,7}}?(?:resignation|notice(?!\s+(?:period|board|that\s+(?:the|we|your)))|papers"
    r"|my\s+(?:departure|exit|leaving)|my\s+(?:\w+[\s-]){0,2}(?:weeks?|months?|days"
    r"|fortnight)\b(?!'?\s+(?:of\s+)?(?:leave|holiday|off|pay)))"
)
_GO = (
    r"(?:(?:(?<=decided to )|(?<=chosen to )|(?<=time to )|(?<=have to )|(?<=need to )"
    r"|(?<=must ))go\b(?=\s*(?:[.,;!]|$))|resign(?:ing|ed)?\b|quit(?:ting)?\b|(?:(?<=to )|(?<=i )"
    r"|(?<=will )|(?<=shall )|(?<='ll )|(?<=ly )|(?<=hereby )"
    r"|(?<=must )|(?<=and )|(?<=then )|(?<=now )|(?<=therefore )|(?<=today )|(?<=also )|(?<=do )|(?<=once ))"
    rf"leave\b(?!\s+{_THING})|leaving\b(?!\s+{_THING})|depart(?:ing|ed)?\b|exit(?:ing)?\b(?!\s+interview)"
    r"|retir(?:e|ing)\b(?!\s+(?:the|an|old|that|this|those|it|legacy|models?))"
    r"|step(?:ping)?\s+(?:down|back|away|aside|out)\b(?!\s+from\s+(?:the\s+(?:\w+\s+)?(?:committee|board|panel|group"
    r"|rota|project|council|keyboard|details?)))(?:(?<=down)|(?<=aside)|(?=\s+(?:from\s+(?:my|the\s+(?:role|position"
    r"|post|job|company|firm))|as)\b))|stand(?:ing)?\s+down|bow(?:ing)?\s+out|sign(?:ing)?\s+off\b(?!\s+on)"
    r"|mov(?:e|ing)\s+on\b(?!\s+from\s+(?:this|that|the\s+(?:incident|matter|topic|issue|outage"
    r"|mistake|argument|past)))(?!\s+to\s+(?:the\s+(?:next|other)|another\s+(?:topic|point)|more))"
    r"|part(?:ing)?\s+(?:ways|company)|go(?:ing)?\s+(?:our|my|your)\s+(?:own\s+|separate\s+)ways?|vacat(?:e|ing)\b"
    r"|relinquish(?:ing)?\b|renounc(?:e|ing)\b"
    r"|(?:giv(?:e|ing)\s+up|lay(?:ing)?\s+down|surrender(?:ing)?|demit(?:ting)?)\s+(?:my|the|this)\b"
    rf"|withdraw(?:ing)?\s+(?:my\s+services|from\s+(?:my|the|this)\s+(?:[\w-]+\s+){{0,3}}(?:{_JOB}|company|firm|team))"
    r"|(?:say(?:ing)?|bid(?:ding)?|wish(?:ing)?)\s+(?:[\w']+\s+){0,6}?(?:goodbye|good-bye|farewell|adieu)"
    r"|hang(?:ing)?\s+up\s+my|pack(?:ing)?\s+(?:it\s+in|up\b(?!\s+the)|my\s+(?:bags|things))"
    r"|throw(?:ing)?\s+in\s+the\s+towel"
    r"|call(?:ing)?\s+(?:it\s+(?:a\s+(?:day|career)|quits|time)|time\s+on)|clos(?:e|ing)\s+(?:this|the"
    r"|my|a)\s+(?:\w+\s+)?chapter|turn(?:ing)?\s+(?:the|a(?:\s+new)?)\s+(?:page|leaf)|tak(?:e"
    r"|ing)\s+(?:my\s+(?:final\s+)?(?:leave\b(?!\s+(?:from|in|of|on|before|during|until))"
    r"|bow|departure|exit)|(?:early\s+)?retirement)|mak(?:e|ing)\s+(?:my\s+(?:exit|departure)|a\s+clean\s+break)"
    r"|ceas(?:e|ing)\s+(?:to\s+(?:be|work|serve|act|hold)|my|work|working|employment)|stop(?:ping)?\s+working"
    r"|(?:terminat(?:e|ing|ed)|end(?:ing|ed)?|cancel(?:l?ing|l?ed)?|conclud(?:e|ing|ed)|discontinu(?:e"
    r"|ing|ed)|sever(?:ing)?"
    rf"|dissolv(?:e|ing)|finish(?:ing)?|rescind(?:ing)?|complet(?:e|ing)|wind(?:ing)?\s+(?:up|down)|wrap(?:ping)?\s+up"
    rf"|leav(?:e|ing)|quit(?:ting)?)\s+{_OWN}\s+(?:[\w-]+\s+){{0,3}}{_JOB}\b"
    r"|(?:bring(?:ing)?|draw(?:ing)?)\s+(?:my|our|this|the)\b[^.!?;]{0,60}\bto\s+(?:an\s+end"
    r"|a\s+(?:close|conclusion)|its\s+(?:end|close))"
    r"|finish(?:ing)?\s+(?:up\b|here\b|with\s+(?!the)|work\b|on\b|my\s+(?:time|notice)|at\b)"
    r"|wrap(?:ping)?\s+(?:things\s+)?up\s+(?:here|on|at)\b"
    r"|(?:be\s+)?(?:out\s+of\s+here|done\s+here|off\s+to\s+pastures)|say(?:ing)?\s+up\s+my"
    r"|go(?:ing)?\s+off\s+the\s+payroll"
    r"|(?:sever(?:ing)?|cut(?:ting)?)\s+(?:my\s+|all\s+|our\s+)?(?:ties|links|connection)"
    r"|jump(?:ing)?\s+(?:ship|off)|check(?:ing)?\s+out\b(?=\s+(?:of|on|for\s+good|at|from))"
    r"|part(?:ing)?\s+from\b|terminat(?:e|ing)\b(?=\s*[.,;!]|\s*$|\s+(?:as|with|on|by|effective))"
    r"|(?:mov(?:e|ing)|transition(?:ing)?)\s+(?:out|to\s+(?:a\s+new|another)\s+(?:employer|company"
    r"|opportunity|chapter))|tak(?:e|ing)\s+off\b(?=\s+(?:for\s+good|on|at))|disengag(?:e|ing)"
    r"|detach(?:ing)?\s+myself|remov(?:e|ing)\s+myself|(?:end|clos)(?:e|ing)\s+(?:things|it)\s+here"
    r"|seek(?:ing)?\s+(?:early\s+)?(?:release|relieving|separation)\b|fly(?:ing)?\s+the\s+nest|set(?:ting)?\s+sail"
    r"|clock(?:ing)?\s+out\s+for|handing\s+back\s+the\s+keys|tap(?:ping)?\s+out\b"
    rf"|(?:look(?:ing)?\s+to|ready\s+to)\s+move\s+on|{_GIVES})"
)
_NO_MORE = (
    r"(?:no\s+longer\s+(?:be\s+|am\s+|continue\s+)?(?:[\w-]+\s+)?(?:employed|an?\s+employee"
    r"|work(?:ing)?\b|part\s+of|a\s+member"
    r"|on\s+(?:the|your)\s+payroll|with\s+(?:you|the|us)|in\s+(?:your|the)\s+(?:employ|service)|at\b"
    r"|as\b|continue|remain|serv(?:e|ing)|hold(?:ing)?|be\b)"
    r"|(?:not|won't|shan't|don't|cannot|can't|never)\s+(?:(?:want|wish|intend|plan|mean|propose"
    r"|see\s+myself|care)\s+to\s+(?:be\s+)?|be\s+|going\s+to\s+(?:be\s+)?|to\s+)?(?:(?:able"
    r"|in\s+a\s+position)\s+to\s+)?(?:continu\w*"
    r"(?:\s+(?:in|as|with|my|at|working|here|beyond|past|to\s+(?:work|serve))|\b(?=\s*(?:[.,]|$)))"
    r"|return(?:ing)?\s+(?:to"
    r"|after|from|when|at\s+the\s+end)|(?:seek|ask|apply|request)(?:ing)?\s+(?:for\s+)?(?:an?\s+"
    r"|the\s+)?(?:extension|renewal)|renew(?:ing)?\b|extend(?:ing)?\b|com(?:e|ing)\s+back\b|stay(?:ing)?\s+on\b"
    r"|carry(?:ing)?\s+on\b|remain(?:ing)?\s+(?:with|in|at|beyond)\b|sign(?:ing)?\s+(?:a\s+new|another|the\s+renewal)"
    r"|go(?:ing)?\s+on\b|be\s+(?:here|around|at\s+work|employed|available\s+for\s+work)\b|(?:here"
    r"|with\s+(?:the|you|us)|at\s+\w+|in\s+(?:the|this|your)\s+(?:team|company|office"
    r"|employ))\b[^.!?;]{0,20}\b(?:after|from|beyond|past|any\s?more)|tak(?:e"
    r"|ing)\s+up\s+the\s+(?:renewal|extension|new\s+contract)))"
)
_STOP = (
    r"(?:not|never|no|if|when|whether|was|were|had|could|might|may|who|he|she|they|you|we|until|while"
    r"|because|cannot|can't|won't|don't|before|after|once|unless|didn't|colleagues?|people|you're|they're|wouldn't)\b"
)
_ADVERBS = r"(?:\s*,?\s*(?:\w+ly|now|today|also|do|then|therefore|thus|herewith|hereby)\s*,?){0,3}"
_WAYS = (
    # Somebody goes: "I regret to say that I have decided to leave".
    rf"\b(?:i|we)(?:'(?:m|ll|ve|d|re))?,?\s+(?:(?!{_STOP})[\w'&-]+(?:\s*\([^()]{{1,30}}\))?,?\s+){{0,9}}?{_GO}",
    rf"\b(?:i|we)(?:'(?:m|ll|ve))?\s+(?:(?!if\b|when\b|could\b|might\b|may\b)[\w']+\s+){{0,4}}?{_NO_MORE}",
    (
        r"\bi(?:'m|\s+am|'ll\s+be|\s+will\s+be|\s+shall\s+be)\s+(?:going\s+to\s+be\s+)?(?:out|off|gone"
        r"|done|through|finished)\b"
        r"(?=\s+(?:here|as|on|from|by|after|at|in|with\s+(?:this|you|the\s+company))\b|\s*(?:[.!,;]"
        r"|$))(?!\s+on\s+(?:leave|holiday|vacation|sick))"
    ),
    (
        r"\b(?:i|we)\b[^.!?;]{1,120}?\band\s+(?:(?:so|therefore|thus|hereby|now|will|shall|am|'ll|be"
        rf"|have|decided|intend|to)\s+){{0,5}}?{_GO}"
    ),
    (
        r"\b(?:i|we)\s+(?:give|am\s+giving|gave)\s+(?:you\s+)?(?:\w+[\s-]){1,2}(?:weeks?|months?|days)\s+from\b"
        r"|\b(?:giving|give)\s+you\s+(?:\w+[\s-]){1,2}(?:weeks?|months?|days)\b(?!'?\s+(?:of\s+leave"
        r"|holiday|to\b))"
    ),
    # A purpose or a decision: "the aim of this letter is to resign", "my decision to leave".
    (
        r"\b(?:purpose|aim|point|object|decision|choice|intention|intent|resolve|wish|letter|e-?mail|note"
        r"|message|this|writing"
        rf"|time|here|mind|best|right)\s+(?:(?!{_STOP})[\w']+\s+){{0,5}}?(?:to|of|that\s+i"
        rf"|is)\s+{_ADVERBS}\s*{_GO}"
    ),
    (
        r"\b(?:time|moment|day)\s+(?:has\s+(?:now\s+)?come\s+)?(?:for\s+me\s+)?(?:to|that\s+i"
        rf"|i)\s+(?:{_GO}|go\b|left\b|went\b|moved\s+on|left\b)"
    ),
    # A period that ends: "my journey with Infoline comes to an end".
    (
        r"\b(?:my|our)\s+(?:[\w-]+\s+){0,3}?(?:employment|employ|services?|tenure|career"
        rf"|{_PERIOD})\b(?!\s+(?:on\s+(?!\d)|in\s+the\s+(?:\w+\s+)?team))"
        r"[^.!?;]{0,80}?\b(?:ends?|ended|ending|terminat\w+|ceas(?:es?|ing)|expir\w+|conclud\w+"
        r"|finish(?:es|ed)?|is\s+(?:over|up|done)"
        r"|(?:will|shall)\s+(?:end|cease|close|stop)|com(?:es?|ing)\s+to\s+an?\s+(?:end|close)|draw(?:s"
        r"|ing)?\s+to\s+an?\s+(?:end|close)"
        r"|(?:has|have)\s+(?:run|come)|run(?:s)?\s+(?:out|its\s+course)|lapses?)\b"
    ),
    r"\b(?:this|letter)\b[^.!?;]{0,30}\b(?:ends|terminates|concludes|severs)\s+(?:my|our)\b",
    # A last day: "this will be my final month".
    (
        r"\bmy\s+(?:very\s+)?(?:last|final)\s+(?:[\w-]+\s+){0,2}?(?:days?|date|shift|weeks?|month|hours?"
        r"|monday|tuesday|wednesday|thursday|friday)\b(?!\s+(?:review|off\b|holiday))"
    ),
    (
        r"\b(?:last|final)\s+(?:full\s+|official\s+|calendar\s+|actual\s+)?(?:(?:working|business"
        r"|work)\s+)?(?:day|date|shift)\s*(?:[:=,-]|is\b|will\b|would\b|shall\b|on\b|"
        r"as\b|with\b|at\b|in\b|of\s+(?:work|employment|service|duty)|to\b|being\b|falls\b|\d|the\s+\d"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
        r"|today|tomorrow)|\blwd\b|\b(?:as|be|is|makes?|making|for|it|a)\s+(?:my|a|the)?\s*(?:last"
        r"|final)\s+(?:working\s+)?day\b"
        r"|\b(?:leaving|exit|termination|separation|departure|resignation|relieving)\s+date\b"
        r"|\b(?:effective\s+)?date\s+of\s+(?:my\s+)?(?:resignation|leaving|departure|separation|relieving"
        r"|exit)\b"
    ),
    # A noun: "my resignation", "notice of termination", "take this as notice".
    r"\bmy\s+(?:[\w-]+\s+){0,3}?(?:resignation|retirement\s+from|two[\s-]weeks?|four[\s-]weeks?)\b",
    (
        r"\b(?:formal|official|immediate|voluntary)\s+resignation\b|\bresignation\s+(?:from|as|of\s+(?:my"
        r"|the)|with\s+effect|effective|letter\s+from)\b"
    ),
    (
        r"\bmy\s+(?:[\w-]+[\s-]){0,4}?notice\b(?!\s+period)|\bnotice\s+from\s+me\b"
        r"|\bmy\s+notice\s+period\b[^.!?;]{0,50}\b(?:ends?|expires?|runs?|begins?|starts?|commences?)\b"
    ),
    (
        r"\b(?:letter|notice|notification|intimation|confirmation|announcement|statement"
        r"|declaration)\s+(?:of|to|that)\s+(?:my\s+)?(?:[\w-]+\s+){0,2}?"
        r"(?:resign\w*|termination|terminate|departure|intention|intent|decision|leaving|leave|quit|end|i)\b"
    ),
    (
        r"\b(?:accept(?:ed)?|take|treat|consider|regard|receive|find|acknowledge|process|view|see|note"
        r"|record|register|count)\b[^.!?;]{0,60}"
        r"\b(?:resignation|notice\b(?!\s+(?:period|that\s+(?:the|we)|board))|farewell|me\s+(?:resigned"
        r"|gone|out))"
    ),
    (
        r"\b(?:this|letter|e-?mail|message|note|following|below|here|attached|enclosed"
        r"|herewith)(?:'s)?\s+[^.!?;]{0,60}?\b(?:resignation|notice\b(?!\s+(?:period|board|that\s+(?:the"
        r"|we)))|quitting)"
    ),
    (
        r"\bhere(?:'s|\s+(?:is|are))\s+my\s+(?:[\w-]+\s+){0,2}?(?:weeks?|months?|notice)\b"
        r"|\byou\s+(?:now\s+)?(?:have|hold)\s+my\s+(?:resignation|notice)"
    ),
    (
        rf"\b(?:it|this|that)(?:'s|\s+is)\s+(?:[\w']+\s+){{0,3}}?(?:me\s+)(?:{_GO}|done|out)"
        r"|\bme\s+(?:quitting|resigning|leaving|giving\s+(?:my\s+)?notice|handing\s+in)"
    ),
    (
        r"\bi(?:'m|\s+am)\s+(?:now\s+)?off\s+to\s+(?:new|pastures|a\s+new|other|another|greener|distant"
        r"|seek|try|find|start|become|university)|\bnotice\s+is\s+(?:hereby\s+)?(?:given|served|tendered)"
        r"|\b(?:losing|lose)\s+me\b|\bdays\b[^.!?;]{0,40}\bare\s+(?:numbered|over|done|behind)|\bi(?:'m"
        r"|\s+am)\s+(?:going|off|out|gone|leaving)\b\s*(?:[.!;]|$)"
    ),
    (
        r"\b(?:is|be|as|was|it's)\s+my\s+(?:very\s+)?(?:last|final)\b(?:\s+(?:one|with|at|here|in)\b"
        r"|\s*[.,;!]|\s*$)|\b(?:my|the|our)\s+(?:\w+\s+){0,2}(?:contract|employment"
        r"|agreement)\b[^.!?;]{0,30}\b(?:lapse|expire|run\s+out|end|terminate)\b"
    ),
    # A request to be let go.
    (
        r"\b(?:relieve|release)\s+me\b(?!\s+for\b)|\bbe\s+(?:relieved|released)\s+(?:of|from|by|on"
        r"|w\.?e\.?f|with)\b|\bput(?:ting)?\s+(?:down|in)\s+my\s+papers\b"
    ),
    (
        rf"\bto\s+{_ADVERBS}\s*(?:resign\b|tender\s+my|quit\s+my)"
        r"|\bundersigned\b[^.!?;]{0,60}\b(?:resigns?|tenders?|submits?|gives?|terminates?|quits?)\b"
    ),
    (
        r"\b(?:i'm\s+)?(?:done|finished)\s+(?:here|with\s+this\s+(?:place|company|job))\b|\b(?:goodbye"
        r"|farewell)\s+(?:to\s+)?(?:the\s+company|all\s+of\s+you|everyone)\b"
    ),
    (
        r"\bsay\s+up\s+my\b|\bconsider\s+me\s+(?:resigned|gone|out)\b|\bthis\s+is\s+(?:my\s+)?(?:goodbye"
        r"|farewell)\b|\btime\s+for\s+me\s+to\s+go\b"
    ),
)
# Lines without a subject, which begin at no word.
_LINES = (
    r"(?:^|\n|[,:.]\s)(?:\w+ly\s+)?(?:resigning|quitting|finishing|leaving|departing|stepping\s+down"
    r"|signing\s+off)\s+(?:as|from|my|on|the\s+company|for\s+good|effective|by)\b"
    r"|\A(?:\w+ly\s+)?resigning\b"
)
# The ways stand in a group of their own: as all of them begin at the edge of a word, it is looked for only once.
STATES = re.compile(rf"(?:{'|'.join(_WAYS)})|{_LINES}")
"""What says that somebody leaves; whether it is meant so is for the words around it to tell."""
SUBJECT = re.compile(
    r"(?:^|\n)[ *#]*(?:subject|sub|re|regarding|betreff)\b\s*[:.-]?[^\n]{0,30}\b(?:resignation|resigning|notice\s+of)\b"
)
