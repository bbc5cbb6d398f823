"""How people tell that somebody is unwell without a word of medicine: what a body does, what doctors say."""

from __future__ import annotations

from resignation.lexicon import keys_of

_BODY = (
    r"(?:back|body|eyesight|sight|hearing|kidneys?|lungs?|liver|knees?|hips?|shoulders?|wrists?|neck|spine|ears"
    r"|weight|chest"
    r"|health|stomach|skin|legs?|joints|immune system|hormones|bp|blood sugar)"
)
_SOFT = r"(?:heart|mind|hands?|nerves|memory|hair|eyes|sleep|teeth|vision|feet|fingers)"
_GIVES_OUT = (
    r"(?:fail(?:s|ed|ing)|gave out|giv(?:e|es|ing) out|weak|trouble|condition|shot|shak\w+|trembl\w*|numb"
    r"|falling out|wrecked|deteriorat\w*|damaged|swollen|can't take|cannot take|worse"
    r"|packed (?:in|up)|suffer\w*)"
)
_FAILS = (
    r"(?:fail(?:s|ed|ing)?|gone|go(?:es|ing)|giv(?:e|es|ing|en) (?:up|out|way)|gave (?:out|way|up)|worse|worsen\w*"
    r"|deteriorat\w*|declin\w*|suffer\w*|shot|wrecked|ruined|broken|damaged|destroyed|falling out|fell out|hurts?"
    r"|hurting"
    r"|aches?|aching|swollen|swell\w*|weak\w*|bad|poor|fragile|in (?:pieces|ribbons|tatters|a bad way)|collaps\w+"
    r"|ring|rings|ringing|shak\w+|trembl\w*|bleed\w*|burn(?:s|ing)?|throb\w*|numb|stiff|cramp\w*|flar\w+|dropped"
    r"|flares? up|(?:can't|cannot|won't|can no longer|couldn't|will not) (?:\w+ )?(?:take|cope|stand|bear|keep up"
    r"|keep going|handle|do|cure)|packed (?:in|up)|seized up|killing me|not (?:what|good|so good|well|strong|up to"
    r"|improv\w+)|unable|at risk"
    r"|telling me|affected|compromised|taken a (?:toll|beating|hit)|took a (?:toll|beating|hit)|pays? the price"
    r"|paid the price|warn\w*|no longer (?:allows?|permits?)|needs? (?:attention|care"
    r"|rest|mending|looking after)|need(?:s)? to (?:come first|recover|heal|rest)|out of control|too (?:high|low)"
    r"|through the roof|up and down|comes? first|(?:does not|doesn't|no longer|won't) (?:allow|permit|let)\w*"
    r"|forces? me|forc(?:ed|ing) me"
    r"|problems?|troubles?|issues?)"
)
_KIN = (
    r"(?:mother|father|wife|husband|partner|son|daughter|child|children|kids?|parents?|mum|mom|mam|dad|mummy|daddy"
    r"|papa"
    r"|sister|brother|grand\w+|nan|nana|gran|granny|baby|boy|girl|twins?|family|aunt|uncle|in-laws?|mother-in-law"
    r"|father-in-law|fianc\w+|girlfriend|boyfriend|spouse|amma|appa|nephew|niece|cousin|little one|eldest|youngest"
    r"|toddler)"
)
_NOW = (
    r"(?:(?:also|still|really|just|now|simply|even|always|often|usually|barely|hardly|sadly|been|both|again"
    r"|recently|very) ){0,2}"
)
# No sentence tells of health without one of these, or without a key of an illness.
TOLD_KEYS = keys_of(
    "back, body, eyesight, eyes, sight, vision, hearing, kidney, heart, lungs, liver, knees, hips, shoulder",
    "wrist, hands, neck, spine, hospital, recovery, nerve, hair, health, stomach, skin, legs, feet, joint, memory",
    "mind, immune, hormone, sleep, bp, sugar, suffer, struggle, battle, diagnose, afflict, recover, heal, admit",
    "cannot, can, unable, longer, hardly, barely, couldn, crying, cry, cried, vomit, throw, threw, shaking, faint",
    "passed, waking, wake, tears, drink, voices, lost, lose, losing, gained, slept, eaten, eating, test, results",
    "biopsy, scan, scans, bloods, x, stage, care, ill, sick, unwell, dying, bedridden, frail, fall, falls, stroke",
    "breakdown, operation, weaker, worse, paralysed, coma, carer, nurse, nursing, treatment, prematurely",
    "condition, ailing, disabled, ms, second, caregiver, accident, crash, surgery, well, myself, dark, mood, side",
    "prognosis, flare, phased, adjustment, awake, off, poorly, disease, tests, doctor, gp, physician, specialist",
    "consultant, surgeon, midwife, oncologist, signed, sober, disability, medical, due, expecting, baby",
    "maternity, months, weeks, trying, broke, broken, tore, torn, dislocated, shattered, sprained, ruptured",
    "twisted, smashed, collapsed, relapse, crisis, positive, waiting, dose, pills, tablet, meds, fingers, number",
    "symptom, seizure, limp, wheel, operate, infusion, born, early, treat, ears, weight, chest, teeth, blood, eat",
    "cattack, assault, jab, birth, hip, knee, leg, put, wife, partner, sister, daughter",
)
# Sentences that tell of health without any word of medicine.
TOLD = (
    rf"\b(?:my|his|her|{_KIN}(?:'s|s'))(?: \w+)? {_BODY}\b(?: [\w'-]+){{0,4}}? {_FAILS}\b",
    rf"\b(?:my|his|her|{_KIN}(?:'s|s'))(?: \w+)? {_SOFT}\b(?: [\w'-]+){{0,2}}? {_GIVES_OUT}\b",
    (
        r"\b(?:my|his|her|(?:mother|father|wife|husband|son|daughter|mum|mom|dad|partner|brother|sister)'s"
        r"|parents') (?:own |general |overall |physical |mental |emotional |physical and mental |mental and physical "
        r"|family's )?"
        r"health\b(?! (?:insurance|cover|plan|benefits?|model|data|team|record|check|app|card))"
    ),
    (
        r"\b(?:cost|costing|damag\w+|affect\w+|harm\w+|ruin\w+|destroy\w*|wreck\w*|neglect\w*|sacrific\w+|risk\w*"
        r"|look after"
        r"|put|focus(?:ing)? on|toll on|price with|expense of) (?:\w+ )?(?:my|his|her|our) (?:\w+ ){0,2}health\b"
    ),
    (
        rf"\b(?:i|i've|i'm|he|she|{_KIN}) {_NOW}(?:have |has |had |am |is |was "
        rf"|been )?{_NOW}(?:suffer\w* (?:\w+ ){{0,2}}?(?:from|with)|diagnosed|afflicted (?:with|by)|hospitali\w+)\b"
        r"(?! (?:the (?:team|project|pipeline|model|work|idea|commute|decision|outage|incident|news|job|company|role"
        r"|scale|same|lack)"
        r"|this|that|whether|our|how|what|your|you|legacy|data|a (?:lack|shortage|case of)|lack|deadlines|success"
        r"|office|access|imposter|impostor|too (?:many|much)|fools))"
    ),
    (
        rf"\b(?:he|she|{_KIN}) (?:has |had |just |recently )?(?:passed out|fainted|collapsed|blacked out|had a fall"
        r"|fell down)\b"
    ),
    (
        rf"\b(?:i|he|she|{_KIN}) {_NOW}(?:can't|cannot|can not|can no longer|can barely|can hardly|could not|couldn't"
        r"|am unable to"
        r"|is unable to|am not able to|no longer|hardly|barely) (?:even )?(?:eat|sleep|breathe|walk|stand up"
        r"|sit (?:for|at|down|up|longer)|lift"
        r"|get out of bed|keep (?:food|anything) down|look after (?:him|her|them)sel\w+|live alone|be left alone"
        r"|feel my|use my"
        r"|move my|type for|drive any|swallow|manage alone|cope alone|remember)\b(?! on (?:a |the )?(?:planes?|trains?"
        r"|buses))"
    ),
    (
        r"\bi(?:'ve| have|'m| am)? (?:been )?(?:cry|crying|cried|vomit\w*|throw\w* up|threw up|shak(?:e|ing)|faint\w*"
        r"|pass(?:ed)? out"
        r"|wak(?:e|ing) (?:up )?(?:at (?:three|four|3|4|night)|in (?:a|the) (?:sweat|night|panic))|self-medicat\w+"
        r"|drink(?:ing)? (?:too much|to (?:sleep|cope)|myself)|hear(?:ing)? voices)\b(?! with (?:laughter|joy))"
    ),
    (
        r"\b(?:lost|losing|put on|gained) (?:\w+ ){0,2}(?:kilos?|kgs?|sense of|stone|pounds|lbs|weight|sensation"
        r"|the use of|my (?:voice|sight"
        r"|hearing|appetite|hair))\b"
    ),
    (
        r"\b(?:not|haven't|hasn't|hadn't|n't|hardly|barely|don't|do not|doesn't) (?:been )?(?:slept|sleeping|sleep"
        r"|eaten|eating|eat)\b(?! (?:meat|lunch at|on it))|\b(?:baby|son|daughter|child|boy|girl"
        r"|twins?)(?: \w+)? (?:was|were) born (?:with|early|premature\w*|too|at \d+ weeks|deaf|blind)\b|\bsince (?:the"
        r"|my) (?:accident|crash|fall|attack|assault|jab|operation|surgery|stroke|diagnosis|birth)\b"
    ),
    (
        r"\b(?:we|i|they|my wife|my partner|my sister|my daughter) (?:have |had |recently |sadly |just )?(?:lost"
        r"|lose) (?:a|our|the|my|her) (?:\w+ )?(?:baby|child|pregnancy|twins?)\b"
    ),
    (
        r"\b(?:tests?|results?|biopsy|scans?|bloods?|x-ray) (?:\w+ ){0,3}(?:came back|were|was|showed|shows|found|are"
        r"|confirmed)"
        r"(?: \w+){0,3} (?:(?<!were )positive|bad|abnormal|malignant|not good|a shadow|something|serious|worse|grim)\b"
    ),
    r"\bstage (?:four|iv|iii|4)\b(?! of (?:the|our|this))",
    (
        r"\b(?:round-the-clock|round the clock|24/7|24-hour|nursing|end-of-life|(?:needs?|needing|requires?|into"
        r"|in) (?:\w+ )?(?:constant|full-time|permanent|daily|home|special)) care\b"
    ),
    (
        rf"\b(?:my|his|her) (?:\w+ ){{0,2}}{_KIN} (?:\w+ ){{0,2}}?(?:is|was|are|has been|has fallen|fell|got|has become"
        r"|being|lies|has had|had|has|keeps|took) (?:\w+ ){0,3}?(?:ill|sick|unwell|dying|bedridden"
        r"|frail|a fall|falls|stroke|breakdown|operation|weaker|getting worse|paralys\w+|paralyz\w+|coma|hospital"
        r"|poorly|condition|a turn for)\b"
    ),
    (
        rf"\b(?:my|his|her) (?:\w+ ){{0,2}}{_KIN} (?:\w+ ){{0,2}}?(?:needs?|requires?|cannot"
        r"|can't) (?:\w+ ){0,4}?(?:carer|caregiver|nurse|nursing|treatments?|operation|hospital|care|live alone"
        r"|be (?:left )?alone)\b"
    ),
    rf"\b(?:sick|ailing|ill|dying|disabled|bedridden|frail) (?:and \w+ )?(?:\w+ )?{_KIN}\b",
    (
        r"\b(?:the|our|his|her|a|two|three|my|every|several) (?:\w+ )?(?:doctors?|gp|physician|surgeon|midwife"
        r"|oncologist)s?'?"
        r" (?:\w+ ){0,3}?(?:say|says|said|told|tell|tells|advis\w+|recommend\w*|insist\w*|order\w*|want\w*|think\w*"
        r"|found|warn\w*|put"
        r"|forb\w+|urg\w+|suggest\w*|signed|changed|refer\w*|confirm\w*|agree\w*|treat\w*|see|sees|is (?:worried|clear"
        r"|concerned|adamant))\b"
    ),
    (
        r"\b(?:my|the|a) (?:specialist|consultant|hospital|clinic|nurse)s? (?:\w+ ){0,2}?(?:say|says|said|told"
        r"|advis\w+|recommend\w*|insist\w*|want\w*|thinks?|found|warn\w*|has|have|put)(?: [\w-]+){0,4}? (?:me|my|him"
        r"|her|our baby)\b"
    ),
    (
        r"\bdoctors? (?:has |have |had |is |are )?(?:\w+ )?(?:say|says|said|told|advis\w+|recommend\w*|insist\w*"
        r"|order\w*|want\w*|forb\w+|warn\w*|suggest\w*|asked)\b"
    ),
    (
        r"\b(?:under the care of (?:a|the|my) (?:\w+ )?(?:doctor|specialist|hospital|clinic|consultant|psych\w+"
        r"|community mental)|under (?:medical|doctor's|psychiatric) |seeing (?:a|my) (?:\w+ )?(?:doctor|specialist"
        r"|therapist|consultant|psych\w+|counsell?or|shrink)"
        r"|(?:been to|go to|went to|see) (?:see )?(?:the|a|my) (?:doctors?|specialist|consultant)|consult\w* (?:a|the"
        r"|my|with) (?:\w+ )?doctor)"
    ),
    (
        r"\bsigned me off\b|\bi(?:'ve| have|'m| am| was)(?: been)? (?:currently )?signed off\b|\bsigned off (?:work"
        r"|sick)\b"
    ),
    (
        r"\b(?:in recovery(?! mode| from the)|recovering (?:alcoholic|addict|from)|clean and sober|sober (?:for|since)"
        r"|going on disability|on disability"
        r"|for (?:health|medical) (?:and|or) |(?:health|medically)[- ]wise|take care of my health"
        r"|prioriti[sz]e my (?:\w+ )*health)"
    ),
    (
        r"\b(?:i am|i'm|she is|she's|we are|we're|wife is|partner is|baby is) due (?:in (?:january|february|march"
        r"|april|may|june"
        r"|july|august|september|october|november|december|(?:the )?(?:spring|summer|autumn|fall|winter|new year)"
        r"|\w+ (?:weeks|months))|any day|around (?:christmas|easter))\b"
        r"(?! (?:to (?:report|present|speak|be)|for (?:a )?(?:review|promotion|renewal)))"
    ),
    (
        r"\b(?:have|has|having|got) ms\b(?! (?:office|word|excel|teams|access|project|paint|sql))"
        r"|\ba (?:\w+ )?stroke\b(?! of)"
    ),
    (
        r"\bexpecting (?:our|my|her|a) (?:first|second|third|fourth|next|new)(?=[.,;]| (?:in|and|this|next|one|any)\b)"
        r"|\b(?:expecting (?:\w+ ){0,3}?(?:baby|child|twins|daughter|son|boy|girl|number (?:two|three)|again)\b|(?:i'm"
        r"|i am|she is|she's|we are|we're|wife is|partner is) expecting(?= in (?:january|february|march|april|may|june"
        r"|july|august|september|october|november|december|spring|the)|[.,]| and)|baby (?:is )?(?:on the way|due|bump)"
        r"|maternity appointments"
        r"|months? (?:of pregnancy|pregnant|along|gone)|weeks? (?:pregnant|along|gone)|(?:start|starting|grow"
        r"|have) a family with help"
        r"|trying for a baby|trying to (?:conceive|have a (?:baby|child)))\b"
    ),
    (
        r"\b(?:broke|broken|tore|torn|dislocated|shattered|sprained|ruptured|twisted|smashed) (?:my|his"
        r"|her) (?:\w+ )?(?:leg|arm|hip|ankle|wrist|foot|collarbone|back|neck"
        r"|pelvis|shoulder|knee|tendon|ligament|achilles|hand|elbow|jaw|ribs?|acl)\b"
    ),
    (
        r"\b(?:had|have|having|suffered|on the (?:edge|verge|brink) of|close to|heading for|after) (?:a|another|my"
        r"|a full|a complete) (?:\w+ )?(?:breakdown|collapse|fall|relapse|crisis)\b(?! of| in the| in our)"
    ),
    (
        r"\b(?:it's|it is|because of|due to|owing to|on account of|problems? with|trouble with|pain in|pains in"
        rf"|issues? with) (?:my|his|her) (?:\w+ )?(?:{_BODY}|{_SOFT})\b(?! (?:off|set|of)\b)"
    ),
    r"\bhaving (?:a|our|another|my|her) (?:\w+ )?(?:baby|child)\b|\bon week (?:[1-4]\d) (?:and|of)\b",
    (
        r"\bpositive for (?!the\b|our\b|a\b|my\b|this\b|every|all)\w+|\bmy (?:dose|dosage|pills|tablets|meds|condition"
        r"|symptoms|treatment|recovery|diagnosis|seizures|limp|disease)\b"
    ),
    (
        r"\b(?:i collapsed|collapsed at (?:my|the|work)|(?:an|my|the) operation (?:on|to|in|went|is|was|that)"
        r"|fell asleep at the wheel|operate in (?:january|february|march|april|may|june|july|august|september|october"
        r"|november|december|the (?:spring|new year|autumn|summer)))\b"
    ),
    (
        r"\b(?:for|having|more|further|some|medical|blood) tests (?:at|in|on|because|next|this|and)\b"
        r"|\bresults of (?:my|the|her|his) (?:scan|biopsy|tests?|bloods)\b"
    ),
    (
        r"\b(?:her|his|my|full-time|sole|only|main|primary|a) (?:carer|caregiver|care giver)\b|\bsince (?:his"
        r"|her) (?:accident|crash|fall|attack|operation|surgery|stroke|diagnosis)\b"
    ),
    (
        r"\b(?:hasn't|haven't|has not|have not) been (?:at all |so |very |quite )?(?:well|myself)\b|\b(?:isn't|is not"
        r"|am not|'m not|aren't) (?:at all |so |very )?(?:well|myself)\b(?! (?:documented|known|tested|paid|placed))"
    ),
    (
        r"\b(?:dark (?:place|thoughts)|low mood|low moods|falling apart inside|side effects of (?:my|the)|prognosis"
        r"|flare-ups?|long-term sick|on the sick|phased return|reasonable adjustments? for)\b"
    ),
    (
        r"\b(?:keeps?|kept|keeping) me awake\b|\bawake (?:at night|every night|all night|most nights)\b|\bi(?:'ve"
        r"| have|'m| am| was) (?:been )?off (?:work )?(?:sick|ill|for \w+ (?:weeks|months) with|since"
        r"|with)\b(?! (?:the rota|call|duty))"
    ),
    (
        r"\ba (?:\w+ )?(?:heart|skin|medical|long-term|chronic|serious|rare|degenerative|progressive|genetic|lung"
        r"|blood|neurological) (?:condition|disease|illness|disorder)\b"
    ),
    (
        r"\b(?:be|being|made|making|feel|feeling|get|getting|got|become|became|am|'m|is|was|been|so|too|very|quite|how"
        r"|seriously) ill\b(?! (?:at ease|will|advised|informed|suited))"
    ),
    (
        rf"\b(?:i|i've|i'm|he|she|she's|he's|{_KIN}) (?:\w+ )?(?:am |is |was |been |got |fell |feel )?(?:sick"
        r"|poorly)\b(?! (?:of|with nostalgia|leave))|\bmade me sick\b"
    ),
    (
        r"\b(?:our) (?:\w+ )?(?:son|daughter|baby|child|twins|little (?:one|boy|girl)) (?:\w+ )?(?:is|was|were|has|had"
        r"|needs?) (?:\w+ ){0,3}?(?:ill|sick|unwell|dying|hospital|operation|treatment|care|born early|condition)\b"
    ),
)
