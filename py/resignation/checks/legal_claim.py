"""A legal claim, or the ground for one, made in passing: a right reserved, a law broken, a lawyer, a tribunal.

Ordinary duties ("my confidentiality obligations", "the statutory notice"), the legal team, the study of law and the
research into bias and discrimination are none.
"""

import re

from resignation import prose
from resignation.model import Context, Rule, Span

_COURT = (
    r"(?:employment tribunal|industrial tribunal|tribunal|labou?r (?:court|board|commission(?:er)?"
    r"|inspectorate|authority|office|department|department)|employment (?:court|rights tribunal|judge)|eeoc"
    r"|equal employment opportunity"
    r"|acas\b|nlrb|fair work|fairwork|workplace relations|human rights (?:commission|tribunal)"
    r"|equality (?:commission|body)|ombudsman|department of labor|department of labour|dol\b|osha\b|sec\b"
    r"|ftc\b|hse\b|ico\b|civil court|high court"
    r"|small claims|arbitration|mediation|conciliation|dfeh|ministry of (?:manpower|labou?r)|attorney general"
    r"|data protection (?:authority|commissioner)|regulators?)"
)
_LAWYER = (
    r"(?:lawyers?|attorneys?|solicitors?|barristers?|legal (?:counsel|representatives?|advis(?:e|o)rs?"
    r"|team is|representation)|counsel|union (?:representative|rep|lawyer)s?)"
)
_WAYS = (
    (
        r"under (?:the )?labou?r (?:code|law)(?: that| this)? (?:makes|entitles|gives|i am|you (?:owe|must))"
        r"|makes me an employee"
        r"|entitled to (?:overtime|back pay|my bonus|notice pay|severance|compensation|damages|redundancy)"
        r"|paid as a contractor(?: while| although| but)|(?:sham|bogus) (?:contract\w*|self-employ\w+)"
    ),
    (
        r"constructive(?:ly)? (?:dismiss\w*|discharg\w*|terminat\w*|fired)|(?:unfair(?:ly)?|wrongful(?:ly)?"
        r"|unlawful(?:ly)?|illegal(?:ly)?) (?:\w+ )?(?:dismiss\w*|discharg\w*|terminat\w*|treat\w*|practices?"
        r"|conduct|deduct\w*|acts?|actions?|withh\w+|discriminat\w+|orders?|instructions?|collected|scraped"
        r"|obtained)"
    ),
    (
        r"hostile (?:work(?:ing|place)? )?environment|hostile workplace|discriminated|discriminating against"
        r"|(?:discriminat(?:ion|ory)) (?:against (?:me|us|women|older|employees|staff|my|people like)"
        r"|on (?:the )?(?:grounds?|basis)|(?:that )?(?:i|we) (?:have |was |were |had )?(?:experienc\w*"
        r"|suffer\w*"
        r"|fac\w*|endur\w*|been)|(?:by|from|at) (?:the |my |this |your |our )?(?:manag\w+|company|work\w*"
        r"|leader\w*|team|hr|hands|here)|claims?|complaint|lawsuit|treatment|behaviou?r|remarks|comments|here\b"
        r"|in (?:pay|promotion|hiring|this (?:company|team|workplace)|the workplace|your|my))"
        r"|(?:age|sex|sexual|gender|race|racial|pregnancy|disability|religious|pay|caste|maternity|workplace"
        r"|unlawful|systemic|direct|indirect|open|subject(?:ed)? to|victim of|experienced|suffered|faced"
        r"|endured"
        r"|because of|due to|of|by|and|amounts to|constitutes|is|was) discrimination(?! (?:in|of"
        r"|between) (?:models?|our model|data|the (?:data|model)|ml|ai|algorithm))"
    ),
    (
        r"(?:sexual(?:ly)?|racial(?:ly)?|verbal(?:ly)?|workplace|being|been|was|were|subject(?:ed)? to"
        r"|victim of"
        r"|of|by|and|persistent|constant|repeated|his|her|their|the|this|experienced|suffered"
        r"|faced) (?:harassment"
        r"|harassed|bullying and|abused)(?! (?:classif|detect|filter|dataset|model))|harass(?:ed|ing) (?:me|us"
        r"|by)"
        r"|retaliat(?:ed|ion|ing|ory) (?:against (?:me|us|my|those)|for (?:my|raising|speaking|reporting"
        r"|having)"
        r"|(?:i|that|by|from|after|since|claim|is|was|has)\b)|retaliated|victimi[sz](?:ed|ation)|(?:acts? of"
        r"|in|as"
        r"|unlawful|fear of|against|subject(?:ed)? to|without) retaliation|reprisals?"
    ),
    (
        r"whistle-?blow(?:er|ers|ing|n)(?! (?:policy|training|tool|platform|classif|data))|blow(?:ing"
        r"|n)? the whistle|protected (?:disclosures?|characteristics?|activity|act|status|concern\w*)"
        r"|public interest disclosure|qualifying disclosure|bad faith|good faith and fair dealing"
    ),
    (
        r"my own (?:lawyer|attorney|solicitor)|(?:my|our|a|an|the|any|by|with|through|via|to|from"
        rf"|of) (?:employment |labou?r |former )?{_LAWYER}(?: [\w'-]+){{0,3}}? (?:will|has|have|advis\w+|tells?"
        r"|told|says?|is (?:ready|prepared|now|aware|reviewing|copied)|are|shall|may|about|regarding|concerning"
        r"|confirm\w*|believe\w*|to (?:review|discuss|respond|pursue|look))\b|(?:my"
        rf"|our) (?:employment )?{_LAWYER}\b(?! (?:friend|husband|wife|sister|brother|father|mother|partner"
        r"|cousin))"
        r"|(?:consult(?:ed|ing)?|spoken|speaking|talked|talking|sought|seek(?:ing)?|retain(?:ed|ing)?"
        r"|engag(?:ed"
        r"|ing)|instruct(?:ed|ing)?|hir(?:ed|ing)|contact(?:ed|ing)?|appointed|taken|tak(?:e|ing)|obtain(?:ed"
        r"|ing)?|received|advised by|advice (?:of|from)|represented by|through|copied|cc'?d)(?: with| to| on"
        rf"| from| in)*(?: \w+)? (?:{_LAWYER}|legal (?:advice|counsel|representation|action|help|steps"
        r"|proceedings))"
    ),
    (
        r"legal (?:action|proceedings|remed(?:y|ies)|recourse|claims?|redress|steps|avenues|options|dispute"
        r"|battle"
        r"|case|challenge|complaint|consequences|liability|responsibility for|rights|entitlements?|advice that)"
        r"|(?:a|my|this|file|filing|class[- ]action|threat of|avoid) lawsuit|(?:into|face|pursue|start"
        r"|threat of"
        r"|avoid|costly|begin) litigation|litigate\b|(?:see you|take (?:this|it|you|them|the company"
        r"|the matter)) (?:in|to|before) (?:a )?court|court of law|in court\b|before (?:the|a) courts?"
        r"|sue (?:you"
        r"|the|this|for|over)|suing (?:you|the|for|over)|file (?:a|an) (?:\w+ )?(?:claim|complaint|suit|lawsuit"
        r"|charge|grievance|case)|(?:filed|filing|lodge|lodged|lodging|bring|bringing|brought|raise|raised"
        r"|raising"
        r"|pursue|pursuing|submitted|submit) (?:a|an|my|the) (?:\w+ )?(?:legal |formal )?(?:claim|lawsuit|suit"
        r"|charge|formal complaint|formal grievance|grievance|legal case|whistle\w+)\b"
    ),
    (
        r"(?:to|at|before|with|by|from|via|through|an?|the|contact(?:ed|ing)?|notif(?:y|ied)|inform(?:ed)?"
        rf"|involve) (?:the |an |a |us |local )?{_COURT}(?! of (?:the )?(?:model|state)| (?:requirements?"
        rf"|approval"
        r"|filings?|reporting|models?|team|project|compliance|work|submission|documentation|deadline|framework"
        r"|data))\b"
    ),
    (
        r"reserv(?:e|es|ing|ed) (?:all |any |every |each |fully |expressly |hereby |the |my |our |of "
        r"|and )*(?:(?:legal |statutory |contractual |other |full )*rights?(?! (?:of way|mind|moment|tone"
        r"|person|to (?:use|take|change|correct|amend|revise|withdraw|shorten|extend)))"
        r"|remedies|position)(?: to (?:claim|pursue|take|bring|seek|challenge|sue|legal|dispute|contest|raise"
        r"|speak|disclose|recover))?|(?:all|my|our|any) (?:legal |statutory |contractual )*rights (?:are "
        r"|remain "
        r"|is )?(?:hereby |fully |expressly )?(?:reserved|protected|preserved)|without prejudice|(?:waive"
        r"|waiving"
        r"|waiver of|prejudice to|know|aware of|enforce|assert|protect|exercise|defend|within) (?:any |all |of "
        r"|my |our |the |full )*(?:legal |statutory |contractual |other |employment )*rights?\b(?! to (?:play"
        r"|withdraw|work|terminate|resign|end|leave|give|stay))"
    ),
    (
        r"(?:breach(?:es|ed|ing)?|violat(?:es?|ed|ing|ions?)|infring\w+|contraven\w+|disregard"
        r"|in breach) (?:of )?(?:\w+ ){0,3}?(?:contract\w*|agreement|terms|duty|duties|trust|law|laws|act"
        r"|rights?"
        r"|regulations?|statutes?|obligations?|good faith|gdpr|privacy|legislation|confidence|licen[cs]es?"
        r"|copyright|consent|directive)\b|(?:fundamental|repudiatory|material|serious|anticipatory|implied"
        r"|clear"
        r"|gross|flagrant|its|your|their|the company's) breach(?:es)?\b|repudiat\w+|broke the law"
        r"|breaking the law"
        r"|break the law|against the law|(?:has|have|is|was|are|were|being|potentially|possibly|arguably"
        r"|clearly"
        r"|probably|may be|likely|that is|something) (?:\w+ )?(?:illegal|unlawful|fraudulent|criminal)(?:ly)?\b"
        r"|illegal(?:ity|ly)|unlawful(?:ly|ness)?|fraud (?:by|of|on|in this|and)|fraudulent|defraud\w*|defam\w+"
        r"|slander\w*|libel\w*|perjur\w*"
    ),
    (
        r"(?:forced|compelled|coerced|pressured|pressed|pushed|made|bullied|obliged|required|told|asked"
        r"|instructed"
        r"|induced) (?:me )?(?:to resign|into (?:resign\w+|this|signing|leaving|quitting)|to (?:quit|sign this"
        r"|hand in|tender|step down|leave against)|resignation)|forced (?:out|resignation)|under (?:duress"
        r"|protest"
        r"|compulsion|coercion|threat|pressure from)|involuntar(?:y|ily)|against my (?:will|wishes)|(?:no"
        r"|little) (?:\w+ )?(?:choice|option|alternative) (?:but|other than|except|than"
        r"|left but) (?:to )?(?:resign\w*|leav\w+|quit\w*|treat\w*|step\w*|tender\w*|consider\w* myself"
        r"|giv\w+ (?:notice|up)|hand\w*|end\w*)|not (?:a |of |made |given |done |my |resigning )*(?:voluntar\w+"
        r"|own (?:free )?(?:will|choice|volition))|(?:treat|regard|consider|treating|regarding"
        r"|considering) (?:this|it|myself|your|the|my)(?: \w+){0,8}? (?:as )?(?:a )?(?:(?:\w+ )?dismiss\w*"
        r"|terminated|discharged|termination by|repudiat\w+)"
    ),
    (
        r"(?:claim|claiming|seek|seeking|sue for|recover|entitled to|owed|award of|demand|liable for|pursue"
        r"|compensation and|right to|due to me|pay me) (?:\w+ )?(?:damages|compensation for|back ?-?pay"
        r"|redundancy"
        r"|severance|unpaid (?:wages|overtime|salary|bonus\w*)|lost (?:earnings|wages)|injury to feelings"
        r"|restitution|statutory compensation|an apology and)|wage theft|unpaid (?:wages|overtime|salary"
        r"|bonus(?:es)?|commissions?|holiday pay)|misclassif\w+ (?:as|of (?:me|my|employ|contract|work))"
        r"|(?:unlawful|unauthori[sz]ed) deductions?|overtime (?:that |which )?(?:i (?:am|was) (?:never|not"
        r"|owed)"
        r"|was never|owed)|equal pay|(?:hold|holding|held) (?:\w+ ){1,4}(?:liable|legally|accountable"
        r"|responsible)(?! for (?:the )?(?:model|pipeline|on-call))|legally (?:entitled|liable|responsible|owed"
        r"|actionable)|legally (?:required|obliged|bound) to (?:pay|protect|compensate|provide me|give me)"
        r"|vicarious\w*|liab(?:le|ility) (?:for (?:this|any|my|the (?:damage|loss|way))|to me)|your liability"
        r"|gross negligence|(?:required|obliged|bound) by (?:the )?(?:ada|law|equality act|act|statute)\b(?= to"
        r"| and)|(?:can't|cannot|can not|could not|couldn't) (?:legally |lawfully )?enforce|duty of care"
        r"|due process|statutory (?:rights|claims?)"
    ),
    (
        r"(?:equality act|employment rights act|title vii|flsa|fmla\b|adea\b|\bada\b claim|civil rights act"
        r"|labou?r (?:code|standards act) (?:violat|section)|public interest disclosure act"
        r"|protection from harassment|health and safety at work|working time (?:regulations|directive) (?:were"
        r"|was"
        r"|have|has|violat|breach)|section 1\d\d\b|eu ai act (?:was|has|have|violat|requires)"
        r"|gdpr (?:violations?"
        r"|breach\w*|was|has|complaint)|posh act|industrial disputes act)|(?:ip|intellectual property|patent"
        r"|copyright|equity|options|shares) (?:claims?|dispute|infring\w+)|(?:cease and desist|non-?compete"
        r"|restrictive covenants?|non-?solicit\w*|clause)(?: \w+){0,4} (?:is |are )?(?:unenforceable|void"
        r"|invalid"
        r"|not (?:binding|enforceable|valid)|illegal|does not bind|do not bind|has no (?:effect|force))"
        r"|(?:unenforceable|void in|not legally|not enforceable)"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b[a-z]{3,6}")
_STEM_WORDS = (
    "constr unfair wrongf unlawf illega hostil discri harass abused bullyi retali victim whistl protec faith"
    " lawyer attorn solici barris counse union lawsui litiga court suing sue claim compla grieva charge suit"
    " tribun labor labour eeoc equal acas nlrb fairw workpl human equali ombuds osha sec ftc hse ico arbitr "
    "mediat"
    " concil dfeh minist commis regula reserv preju rights right breach violat infrin disreg repudi broke "
    "breaki"
    " break law fraud fraudu defrau defama slande libel perjur crimin forced coerce compel pressu pushed bullie"
    " duress protes involu choice option altern volunt volit dismis termin discha damage compen backpa wage "
    "unpaid"
    " miscla deduct overti liable legall vicari liabil neglig duty statut title flsa fmla adea civil posh "
    "indust"
    " patent copyri unenfo void invali enforc desist covena noncom compet sham bogus contra overti legal "
    "enforc ada bound requir obliga "
    "repris unauth advice agains disclo"
    " owed"
)
_STEMS = frozenset(_STEM_WORDS.split())
_HARMLESS = re.compile(
    r"\b(?:(?:any|all) of (?:my|our|the) (?:obligations|duties)|law school|study(?:ing)? law|law degree"
    r"|to become a|legal (?:team|department|obligations?|duties|entity|name|requirements?|review|colleagues?"
    r"|right to work)"
    r"|compli\w+ with|in (?:accordance|line|compliance|keeping) with|comply with|observe|respect(?:ing)? the"
    r"|subject to)\b"
)
_DENIED = re.compile(
    r"(?:\b(?:never|not|nobody has|no one has|without|no|nor|neither|cannot|will not|shall not)|n't)(?:\s+(?:a"
    r"|an|any|be|been|felt|feel|in|have|make|making|raise|intend(?:ed)? to|want(?:ed)? to|wish to|meant as|as"
    r"|to|is|of|this is|the|want|wish|my|given up|single|case of|kind of|form of|hint of|question of|bring"
    r"|seek))*\s*\Z"
)


def _is_meant(sentence: str, said: re.Match[str]) -> bool:
    """Tell a claim from a denial, and from a duty that the writer means to keep."""
    before = sentence[max(0, said.start() - 60) : said.start()]
    starts_denied = said.group().startswith(("without prejudice", "not", "without", "no", "little", "waiv"))
    if not starts_denied and _DENIED.search(before):
        return False
    return not re.search(_HARMLESS.pattern + r"[^,;]{0,30}\Z", before) and not re.match(
        r"[^,;.]{0,12}\b(?:by|of)\s+(?:me|mine)\b", sentence[said.end() :]
    )


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each claim, and each ground that is named for one."""
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
    kind="legal-claim",
    severity="warn",
    title="A legal claim",
    message="“{words}” makes a legal claim, or prepares one.",
    suggestion="Keep the claim apart from the resignation. Before you send anything, speak to an adviser, a union"
    " or a lawyer: "
    "what this letter says about why you leave, and when, may matter for the claim.",
    why="Words such as these are read by lawyers. Said too early, too late or not quite rightly, they can weaken "
    "the very "
    "claim that they announce, and rights often hang on short time limits.",
    find=_find,
    bad=(
        "I regard this as constructive dismissal and will treat it as such.",
        "The hostile work environment in the team has left its marks.",
        "I reserve all rights in connection with my employment.",
        "My lawyer has advised me to put this in writing.",
        "You are in breach of contract, and you have been since the month of May.",
        "I have contacted the employment tribunal about it.",
        "I was discriminated against because of my age.",
        "I have been forced to resign by the way in which the inquiry was held.",
        "This letter is sent without prejudice to any claim that I may have.",
        "I am a whistleblower and I am protected by the law.",
        "I will file a complaint with the EEOC in the coming days.",
        "I resign under duress and against my will.",
        "I intend to claim damages for the bonus that you have not paid.",
        "The data was collected illegally, and you were told of it.",
        "My non-compete clause is void under the law of California, as you know.",
        "I was subjected to harassment by my manager for most of the year.",
    ),
    good=(
        "I want to keep this in the right mind, and I reserve the right tone for it.",
        "Please thank our colleagues in the legal team for their patience.",
        "I will honour my legal obligations, and my confidentiality obligations continue after I leave.",
        "I am leaving to study law at the university in the autumn.",
        "My work on bias and discrimination in models will be documented by the end of the month.",
        "This notice is given in accordance with section 86 of the Employment Rights Act.",
        "The harassment classifier is in production, and its runbook is in the wiki.",
        "My friend Jo, who is a lawyer, told me to keep this letter short.",
        "This resignation is voluntary, and I have no claims against the company.",
        "I never felt forced to resign, and nobody has asked me to.",
        "I will comply with the agreements that I signed.",
        "My last day observes the statutory notice of one month.",
        "I will be moving to the other side of the court, near the river.",
        "I will file a handover report with the team by the end of the week.",
    ),
)
