"""A gap that was never filled: [your name], <date>, XXXX, DD/MM/YYYY, or a template's own words."""

import re

from resignation.model import Context, Rule, Span
from resignation.places import apart, before

_KINDS = (
    r"(?:(?:full|first|last|current|new|old|legal|official|job|company|manager'?s?|supervisor'?s?|employer'?s?"
    r"|employee|recipient'?s?"
    r"|hr|contact|phone|e-?mail|street|position|department|your|the|start|end|final|working|notice)\s+)*(?:name"
    r"|title|position|role"
    r"|company|employer|organi[sz]ation|date|day|address|signature|number|department|manager|supervisor|city|state"
    r"|zip(?:\s+code)?|phone|e-?mail|reason|weeks?|months?|years?|period|details?|location|information|info|contact)"
)
# Each sign of a gap, in small letters and with single spaces, with the pattern that it opens; most letters have none.
_SIGNS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("[",), r"\[(?:[^\[\]\n]{2,160}|[XYN?]|)\](?!\()"),
    (("<",), r"<<[^<>\n]{1,60}>>|<[A-Za-z][\w ,'’/-]{1,40}>(?!\w)"),
    (("{",), r"\{\{[^{}\n]{1,60}\}\}|\$?\{[A-Za-z][\w .'-]{1,40}\}"),
    (("(",), r"\([^()\n]{2,62}\)"),
    (("%",), r"%[A-Z][A-Z_]{3,}%"),
    (("__",), r"20__|_{2,}(?=\s+(?:years?|weeks?|months?|days?)\b)|_{3,}(?:[ /.-]{1,3}_{2,}|[ /.-]{1,3}20_{2})*"),
    (("......", "………"), r"\.{6,}|…{3,}"),
    (
        ("xx",),
        (
            r"\bX{3,}\b|\b[Xx]{2}(?:[/.-][Xx]{2}){1,2}(?:[Xx]{2})?\b|\b20(?:XX|xx)\b|\bXX(?=\s+(?:weeks?|months?|days?"
            r"|years?)\b)"
        ),
    ),
    (("x week", "x month", "x day", "x year"), r"\bX(?=\s+(?:weeks?|months?|days?|years?)\b)"),
    (
        ("dd", "mm"),
        (
            r"\b(?:DD|MM|TT)(?:[/.-](?:DD|MM))(?:[/.-](?:YYYY|YY|JJJJ|AAAA))?\b|\bYYYY[/.-]MM[/.-]DD\b"
            r"|\b(?:dd[/.-]mm[/.-]yy(?:yy)?|mm/dd/yy(?:yy)?|jj/mm/aaaa)\b"
        ),
    ),
    (
        ("??",),
        (
            r"\?\?(?:[/.-]\?\?){1,2}(?:\?\?|[/.-]?20\d\d)?|\?\?(?:st|nd|rd|th)\b|\b20\?\?"
            r"|(?<=\s)\?{2,}(?=\s*(?:[A-Z][a-z]|weeks?|months?|days?|years?|[,.]))|\?\?\?+(?=\s\w)"
        ),
    ),
    (
        ("xx", " x"),
        (
            r"\b(?:XX|xx)(?:st|nd|rd|th)\b|\b(?:January|February|March|April|May|June|July|August|September"
            r"|October|November|December)\s+(?:XX|xx|X)\b|\b(?:XX|xx)\s+(?:of\s+)?(?:January|February|March"
            r"|April|May|June|July|August|September|October|November|December)\b"
            r"|\bx{3}[-. ]x{3}[-. ]x{4}\b|\b[Xx]{4}\b|(?:[£$€]|Rs\.?\s?)[Xx]{2,}(?:,[Xx]{3})*"
        ),
    ),
    (
        ("mr", "ms", "dr", "dear"),
        (
            r"\b(?:Mr|Ms|Mrs|Mr/Ms|Mr/Mrs|Dr)\.?\s(?:X|XX|XY|XYZ|ABC|Y|Z)\b(?!\.?\s?[A-Z][a-z])"
            r"|\bMr\.?/M[rs]s?\.?(?:/Ms\.?)?\b|\bDear\s+(?:(?i:sir/madam)\s*/\s*\w+|(?:Name|Recipient"
            r"|First\s?[Nn]ame|Hiring\s+Manager)(?:/[\w ]+)?(?:\s+Name)?(?=\s*,))"
        ),
    ),
    (
        ("abc", "xyz", "name"),
        (
            r"\b(?:ABC|XYZ)\s+(?:Company|Corp(?:oration)?|Inc|Ltd|Limited|Pvt|Org\w*|Technologies|Solutions"
            r"|Tech)\b\.?|\b(?i:first\s?name)\s*,?\s*(?i:last\s?name|surname)\b|\b(?:Last\s?[Nn]ame|LASTNAME"
            r"|Firstname|FirstName|FIRSTNAME|Surname\b(?=\s*,)|(?<=[a-z] )NAME(?=\s+[a-z]|\s*[.,]))\b"
        ),
    ),
    (
        ("@@", "#", "$", "~~"),
        r"@@\w[\w ]{0,30}@@|##?[A-Za-z_]{2,30}##?(?=\W|$)(?<=#)|\$\$?[A-Z_]{3,30}\$\$?|~~[A-Za-z ]{2,30}~~",
    ),
    (("*", "|"), r"\*(?i:" + _KINDS + r")\*|\|(?i:" + _KINDS + r")\|"),
    (
        ("name", "date", "position", "title", "_", "day", "role", "address", "signature"),
        (
            r"\b(?:NAME|DATE|TITLE|POSITION|ADDRESS|SIGNATURE)\s+(?:OF\s+)?(?:(?:YOUR|THE|MY)\s+)?(?:MANAGER"
            r"|COMPANY|EMPLOYER|EMPLOYEE|SUPERVISOR|LETTER|LAST\s+DAY|JOB|BOSS|LEAVING|RECIPIENT)\b|\b(?:YOUR"
            r"|MY|MANAGER|COMPANY|JOB|LAST)[ _](?:NAME|TITLE|DAY|DATE|ROLE|POSITION|ADDRESS)\b|\b(?:COMPANY"
            r"|EMPLOYER|MANAGER|RECIPIENT|POSITION|JOB|LAST|START|END)_[A-Z_]+\b"
        ),
    ),
    (("month/", "month-"), r"\b(?:[Dd]ay[/-][Mm]onth[/-][Yy]ear|[Mm]onth[/-][Dd]ay[/-][Yy]ear)\b"),
    (
        ("here", "note to self", "add ", "insert", "mention", "fill", "replace", "optional"),
        (
            r"(?i:\bnote\s+to\s+self\b[^\n.]{0,60}|\bhere\s+you\s+(?:can|may|should|could)\s+(?:add|mention"
            r"|insert|write|put|include|describe|thank)\b[^\n.]{0,60}|\b(?:add|fill\s+in|insert|type|paste"
            r"|put)\s+(?:your|the|a|company|job)\s+(?:[a-z']+\s+){0,3}here\b|\b(?:signature|(?:your|company"
            r"|job|manager)\s+(?:name|title|address)|date|sign)\s+here\b(?=\s*(?:[.,:)\]]|$|\n)))"
            r"|(?m:^[ \t]*(?:(?:Replace|Fill\s+in|Mention|Add)\s+(?:your|one|any|specific|a\s+specific"
            r"|a\s+sentence|something)\b|Optional(?:ly)?:)[^\n]{2,90}$)|(?i:\bto\s+be\s+(?:filled\s+in|inserted)\b)"
        ),
    ),
    (
        ("[", "$", "blah", "(", "name of", "date of", "title of", "??"),
        (
            r"\[[●•_.][●•_.\s-]{0,11}\]|\$[a-z]{3,}_[a-z_]{2,30}\b|\b(?i:blah(?:[\s,]+blah)+)\b"
            r"|\((?i:delete\s+(?:one|either|as\s+[a-z]+)|[^()\n]{0,40}\b(?:tbc|tbd|check\s+(?:contract|with))\b[^()\n]{0,40})\)"
            r"|\b(?:NAME|DATE|TITLE)\s+OF\s+[A-Z]{4,}\b|(?m:^[^\n]{0,40}\?\?(?=\s*$))"
        ),
    ),
    (("... ",), r"(?<=\s)\.{3}\s+(?:years?|months?|weeks?|days?)\b(?=\s+(?:here|of|with|notice))"),
    (("«", "‹"), r"[«‹](?i:\s*" + _KINDS + r"\s*|[A-Z][A-Za-z_ ]{1,30})[»›]"),
    (
        ("mail@", "name@", "company", "yourdomain"),
        (
            r"\b(?:your[._]?(?:e-?mail|name)|e-?mail|name|firstname[._]lastname)@[\w.-]+"
            r"|\b[\w.]+@(?:yourcompany|company|yourdomain)\.com\b"
        ),
    ),
    (
        ("city", "town", "address line"),
        (
            r"\b(?:City|Town),?\s+(?:State|Postcode|Post\s?code|ZIP|Zip|County|Country"
            r"|Province)(?:\s+[Cc]ode)?\b|\bAddress\s+[Ll]ine\s*\d?\b"
        ),
    ),
    (
        ("x year", "x month", "x week", "x day", "x of", "n year", "n month", "n week", "n day", "n of", "# "),
        r"(?<=\s)(?:x|n|N|#|xx)\s+(?:of\s+)?(?:years?|months?|weeks?|days?)\b(?!')",
    ),
    (("tb", "fixme", "todo"), r"\b(?:TBD|TBC|TBA|FIXME)\b|\bTODO\b[^\n]{0,80}"),
    (("orem ",), r"\b(?:Lorem\s+ipsum|LOREM\s+IPSUM)\b(?:\s+dolor[^.,\n]{0,40})?|\blorem\s+ipsum\s+dolor\b"),
    (
        ("insert",),
        (
            r"\b(?:INSERT|Insert)\s+(?i:(?:your\s+|the\s+|a\s+)?[a-z' ]{2,30}\s+here|(?:date|name|company|title"
            r"|position|reason|day)\b)|\binsert\s+(?:your\s+|the\s+)?[a-z ]{2,24}\s+here\b"
        ),
    ),
    (
        ("your ",),
        (
            r"\b(?:Your|YOUR)\s+(?:(?:Full|FULL|Job|JOB|First|Last|Current)\s+)?(?:Name|NAME|Title|TITLE|Position"
            r"|POSITION|Address|ADDRESS|Signature|SIGNATURE|Company|COMPANY|Phone|Email|City)\b"
        ),
    ),
    (
        ("name",),
        (
            r"\b(?:Company|Manager|Manager['’]s|Supervisor|Supervisor['’]s|Employee|Employer|Recipient|Recipient['’]s"
            r"|Boss['’]s)\s+Name\b"
            r"|\b(?:COMPANY|MANAGER|EMPLOYEE|EMPLOYER|RECIPIENT|SUPERVISOR)(?:['’]S)?\s+NAME\b|\bName\s+Here\b"
        ),
    ),
    (
        ("city, s", "ate here"),
        r"\bCity,\s+State(?:,?\s+(?:ZIP|Zip)(?:\s+[Cc]ode)?)?\b|\b(?:Date|DATE)\s+(?:Here|HERE)\b",
    ),
    (
        ("title", "address", "number", "day", "signature"),
        (
            r"(?m:^(?:Job Title|Street Address|Phone Number|Email Address|Last Working Day|Company Address"
            r"|Signature here)[ \t]*$)"
        ),
    ),
)
_IN_PARENTHESES = re.compile(
    rf"\((?i:insert\b.*|delete\s+as\s+(?:appropriate|applicable|necessary)|{_KINDS}|(?:one|two|three"
    r"|four|six|\d|his|her|he|she|mr|ms|mrs|week|month|year|day|department|company|manager|name|first"
    r"|last)s?(?:/\w+)+|x{2,}|optional|.{0,40}\b(?:signature|name|date|address|title)\s+here)\)|\(Your\s.*\)"
)
_GAPS = tuple((signs, re.compile(pattern)) for signs, pattern in _SIGNS)
_NO_GAP = re.compile(
    r"\[(?:very|so|really|most|quite|all|not|still|again|only|even|too|pun|you|i|we|he|she|it|they|and"
    r"|but|or|as|see|cf|ref|fig|eq|who|which|that|laugh\w*|smil\w*"
    r"|sigh\w*|edit|note\s+\d+|emphasis|later|then|my|our)\b(?!\s*(?:here|name|role|title|position"
    r"|last\s+day|employer|company|date|manager))[^\]]*\]"
    r"|</?(?:div|span|br|p|a|b|i|u|html|body|head|img|table|tr|td|script|pad|unk|s|eos|bos|mask|cls"
    r"|sep|input|output|null|none|think|pre|code|h\d|li|ul|em|strong)\b[^>]*>|"
    r"\[(?:sic|[A-Z]/[A-Z]|[A-Z]{1,10}(?:[-/ ]\w*\d\w*)+|ref\b[^\]]*|redacted|name\s+withheld"
    r"|(?:strictly\s+)?(?:private|confidential|personal)(?:\s*(?:and|&|,|/)\s*(?:private|confidential|personal))*"
    r"|(?:resignation|notice|urgent|internal|external|important|fyi|action\s+required)(?:\s+(?:letter|notice|mail))?"
    r"|[^\]]*\b[a-z]+\s+(?:no\.?\s*)?\d{3,}"
    r"|by\s+(?:e-?mail|hand|post|courier)[^\]]*|enc(?:l(?:osures?)?)?\b[^\]]*|copy\b[^\]]*|cc\b[^\]]*"
    r"|(?:clause|section|article|para(?:graph)?|schedule|annex|appendix|page|item|no\.?|§)\s*[\dA-H][\w.() -]{0,12}"
    r"|\d+\s+(?:pages?|files?|attachments?|items?|copies|enclosures?)"
    r"|[^\w\]]*(?-i:[a-z0-9]?)|\W*\d[\d\W]*|…|\.\.\.)\]|<(?:https?|mailto)\b[^>]*>",
    re.IGNORECASE,
)

# A day or a span of days in brackets is said, not left out.
_DATED = re.compile(
    r"\[(?=[^\]]*\d)(?:[\d\s.,:/–-]|to|and|from|until|st|nd|rd|th"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[a-z]+day)+\]",
    re.IGNORECASE,
)


def _is_gap(said: str) -> bool:
    """Tell a gap from a reference, an address, or an ordinary remark in parentheses."""
    if said in {"[X]", "[Y]", "[N]", "[?]", "[]"}:
        return True
    if said.startswith("("):
        return _IN_PARENTHESES.fullmatch(said) is not None
    return not _NO_GAP.fullmatch(said) and not _DATED.fullmatch(said)


# Of such things engineers also speak: a macro of a template, a token, the marks of work that is still to be done.
_SPOKEN_OF = re.compile(
    r"\b(?:macros?|tokens?|templates?|tags?|forms?|fields?|parsers?|placeholders?|comments?|hashtags?|buckets?|syntax"
    r"|subject\s+line|variables?|regex|literally|demo|marked|labell?ed|tagged|tracker|folder|wiki|board|epic)\b",
    re.IGNORECASE,
)
_OF_LEAVING = re.compile(r"\b(?:last|final|leaving|effective|resign\w*|notice|my\s+end)\b", re.IGNORECASE)
_WORK_LEFT = re.compile(
    r"(?:TODO|FIXME)\b(?!\s*[:\u2013-]|\s+(?:add|ask|check|fill|write|mention|say|thank|find|remove)\b)"
)
# A rule on paper, for the pen: below the closing words, or after the word for it.
_TO_SIGN = re.compile(
    r"(?:\b(?:sincerely|faithfully|truly|regards|wishes|respectfully|obediently|cordially|greetings|best|thanks"
    r"|thank\s+you),?|(?:^|\n)[ \t]*(?:signed|signature)(?:\s+by\s+hand)?[ \t]*:?)\s*\Z",
    re.IGNORECASE,
)


def _is_spoken_of(text: str, match: re.Match[str]) -> bool:
    """Tell a gap from a mark of which the sentence speaks: "the {{ ds }} macro", "the TODO list", "is still TBC"."""
    said, led = match.group(), before(text, match.start()).rpartition("\n")[2]
    line = text.rfind("\n", 0, match.start()) + 1
    if said.startswith(("TODO", "FIXME")):
        return match.start() > line and _WORK_LEFT.match(said) is not None
    if set(said) == {"_"} and _TO_SIGN.search(text[:line] + led):
        return True
    if said in {"TBD", "TBC", "TBA"}:
        return led.rstrip().endswith((" is", " are", " still", " remains")) and not _OF_LEAVING.search(led)
    after = text[match.end() : match.end() + 40].partition("\n")[0]
    return _SPOKEN_OF.search(f"{led}|{after}") is not None


def _is_path(text: str, match: re.Match[str]) -> bool:
    """Tell a gap from a part of a path or an address, which is written like one."""
    return match.group()[0] in "<{" and "/" in {
        text[match.start() - 1 : match.start()],
        text[match.end() : match.end() + 1],
    }


def _tried(text: str) -> list[re.Pattern[str]]:
    """Give the patterns of which a sign stands in a text, however its words are spaced and in whatever letters."""
    flat = " ".join(text.split()).lower()
    return [pattern for signs, pattern in _GAPS if any(map(flat.__contains__, signs))]


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark what looks like a placeholder of this page, of a template, of a form or of a draft."""
    found = apart(
        match.span()
        for pattern in _tried(text)
        for match in pattern.finditer(text)
        if _is_gap(match.group()) and not _is_path(text, match) and not _is_spoken_of(text, match)
    )
    return tuple(Span(start, end, (("gap", " ".join(text[start:end].split())),)) for start, end in found)


RULE = Rule(
    kind="placeholder-left",
    severity="stop",
    title="A gap that is still open",
    message="“{gap}” still stands where something of yours should.",
    suggestion="Fill it in, or take the sentence out.",
    why="A letter with an open gap can leave the last day or the addressee unclear, and looks like nobody's letter.",
    ours=True,
    find=_find,
    bad=(
        "My last day will be [your last day].",
        "Dear [Manager's name],",
        "I resign as <Job Title>.",
        "Yours, {{ name }}",
        "My last day is XXXX.",
        "I, ____________, resign.",
        "I thank you and <company name> for the years.",
        "Dear Sir/Madam (delete as appropriate),",
        "I am required to give XX weeks' notice.",
        "My last working day will be DD/MM/YYYY.",
        "It will be ___ / ___ / 20__.",
        "Thank you for the past (number) years.",
        "TODO: add the bit about the DNS here",
        "Best regards,\nYOUR NAME",
        "INSERT DATE HERE",
        "My last day is <<date>>.",
        "[insert something nice about the team here – maybe the hackathon?]",
        "Yours sincerely,\nYour Name",
        "I work at Company Name.",
        "As ${role} I have learned much.",
        "Hiermit kündige ich zum [Austrittsdatum].",
    ),
    good=(
        "My last day will be 18 December 2026.",
        "Dear James,",
        "I resign as Senior Engineer (Ranking).",
        "The threshold is < 5 and > 2.",
        "Super Bowl XX was long ago.",
        "See the list [1] in the annex.",
        "I have told them [sic] twice.",
        "The plan is [in the wiki](https://wiki.example/plan).",
        "Please tell me if your name for the team has changed.",
        "Write to me at <maya@example.org>.",
        "Three people (me, Ana and Bo) know it.",
        "We waited... and waited.",
        "Please confirm the date and insert it in the file.",
        "I have XXL gloves to return.",
        "The set {a, b} is closed.",
        "My last day is 18 December 2026.\n\nYours sincerely,\n\n____________________\nMaya Lind",
        "The {{ ds }} macro in the nightly job must stay as it is.",
        "The TODO list in the wiki is short, and my successor is still TBD.",
        "The template still says “Dear [Customer]”.",
        "The form asks for DD/MM/YYYY, so the parser swaps days and months.",
    ),
)
