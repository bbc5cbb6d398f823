"""What people call illness, treatment and strain: words by which the check knows a detail of health."""

from __future__ import annotations

from resignation.lexicon import any_of, keys_of

# Words that are about a body or a mind wherever a person is spoken of.
_ILLNESS = (
    "diagnosis, diagnosed, depression, clinically depressed, anxiety, anxious disorder, panic attack*, panic disorder",
    "ptsd, post-traumatic, adhd, add medication, bipolar, autism, autistic, asperger*, dyslexia, dyslexic, dyspraxi*",
    "insomnia, sleep apnoea, sleep apnea, sleeplessness, ocd, obsessive-compulsive, schizophreni*, psychosis, psychotic",
    "nervous breakdown, mental breakdown, mental health, mental illness, mental state, mental condition, postnatal",
    "postpartum, post-natal, post-partum, cancer*, carcinoma, melanoma, tumour*, tumor*, leukaemia, leukemia, lymphoma",
    "myeloma, sarcoma, chemo, chemotherapy, radiotherapy, radiation treatment, immunotherapy, biopsy, biopsies, remission",
    "metasta*, mastectomy, infusions, surgery, surgeries, surgeon*, operated on, hip operation, heart operation",
    "an operation, my operation, her operation, his operation, operate on me, operate on him, operate on her, operate on my, bypass operation, open-heart, keyhole",
    "transplant, dialysis, hysterectomy, appendicitis, appendix out, hernia, gallbladder, gallstones, kidney stone*",
    "hip replacement, knee replacement, joint replacement, hospitalised, hospitalized, hospitalisation, hospitalization",
    "in hospital, into hospital, to hospital, in the hospital, of hospital, from hospital, hospital stay, hospital bed",
    "hospital visits, hospital appointments, hospital ward, intensive care, icu, nicu, a&e, emergency room",
    "ambulance, heart attack*, heart condition, heart disease, heart trouble, heart problem*, heart failure, heart murmur",
    "heart palpitations, palpitation*, arrhythmia, angina, cardiac, cardiolog*, pacemaker, stent, stents, a stroke",
    "his stroke, her stroke, my stroke, mini stroke, mini-stroke, second stroke, massive stroke, minor stroke, another stroke",
    "heat stroke, aneurysm, thrombosis, blood clot*, embolism, anaemia, anemia, anaemic, anemic, diabetes, diabetic",
    "insulin, thyroid, hypothyroid*, hyperthyroid*, migraine*, epilepsy, epileptic, seizure*, vertigo, fainting, fainted",
    "blackouts, blacked out, asthma, copd, pneumonia, bronchitis, tuberculosis, typhoid, jaundice, dengue, malaria",
    "chikungunya, sepsis, meningitis, hepatitis, hiv, aids diagnosis, shingles, eczema, psoriasis, lyme disease, covid",
    "long covid, covid-19, brain fog, glandular fever, arthritis, osteoarthritis, rheumat*, osteoporosis, fibromyalgia, fibro",
    "lupus, multiple sclerosis, sclerosis, motor neurone, als diagnosis, dementia, alzheimer*, parkinson*, huntington*",
    "crohn*, colitis, ulcer, ulcers, ibs, coeliac, celiac, cirrhosis, endometriosis, pcod, pcos, fibroids, menopaus*",
    "perimenopaus*, miscarriage*, miscarried, miscarry, stillborn, stillbirth, ectopic, pregnant, pregnancy, morning sickness",
    "expecting a baby, expecting a child, expecting twins",
    "trimester, due date, ivf, fertility, caesarean, c-section, preeclampsia, pre-eclampsia, born premature, premature baby, premature birth, prematurely, preterm, bed rest",
    "bedridden, bed-ridden, medication*, medicated, antidepressant*, anti-depressant*, ssri*, sertraline, prozac, zoloft",
    "lithium, valium, xanax, ritalin, beta blocker*, beta-blocker*, blood thinner*, taking steroids, morphine, opioid*",
    "prescribed, prescription, tablets for, pills for, sleeping tablets, sleeping pills",
    "sleeping problems, painkiller*, therapist*, therapy, psychotherap*, counsellor*, counselor*, counselling, counseling",
    "psychiatr*, psycholog*, neurolog*, oncolog*, gynaecolog*, gynecolog*, urolog*, rheumatolog*, dermatolog*, orthop*",
    "my doctor, my doctors, my gp, my physician, my consultant, my specialist, doctor's advice, doctor's orders",
    "doctors' orders, doctor's note, medical reason*, medical condition*, medical treatment*, medical advice, medical issue*",
    "medical leave, medical grounds, medical problem*, medical emergency, medical certificate*, medical test*",
    "medical procedure*, medical appointment*, medical report*, medical attention, medical help, medically, physio",
    "physiotherap*, physical therapy, chiropract*, chronic pain, chronic illness, chronic fatigue, chronic condition",
    "chronic disease, chronically ill, chronic back, illness*, sick leave, sick note, fit note, off sick, signed off sick",
    "sickness absence, sickness record, seriously ill, terminally ill, gravely ill, very ill, critically ill, fell ill",
    "falling ill, fallen ill, taken ill, been ill, is ill, am ill, was ill, so ill, too ill, ill health, ill-health, unwell",
    "disability, disabilities, disabled, injury, injuries, injured, rsi, repetitive strain, carpal tunnel, tendonitis",
    "tendinitis, tinnitus, sciatica, scoliosis, spondyl*, spinal, cervical, back pain, back trouble, back injury",
    "back problem*, bad back, neck pain, chest pain*, joint pain, in constant pain, in pain, slip disc, slip disk",
    "slipped disc*, slipped disk*, herniated, disc bulge, prolapsed, crisis team, numbness, suicidal, suicide, self-harm*",
    "self harm*, rehab, rehabilitation, alcoholic, alcoholics, alcoholism, alcohol problem, addiction, addict",
    "drinking again, drinking problem, drink problem, relapse, relapsed, sobriety, getting sober, eating disorder",
    "anorexi*, bulimi*, blood pressure, hypertension, high bp, cholesterol, stress leave, stress-related, heart rate monitor",
    "health reason*, health condition*, health problem*, health issue*, health concern*, health ground*, health scare*",
    "health crisis, health trouble*, health situation, health setback, health matter*, poor health, failing health",
    "bad health, declining health, deteriorating health, fragile health, terminal illness, terminal cancer, hospice",
    "palliative, life support, months to live, weeks to live, a shadow on, a lump, my scan, her scan, his scan",
    "mri, ct scan, ultrasound, mammogram, x-ray, blood test*, blood work, concussion, fracture*, fractured, broken leg",
    "broken arm, broken ankle, broken hip, broken wrist, in plaster, wheelchair, crutches, allergy, allergic, anaphyla*",
    "undergoing treatment, undergo treatment, in treatment, treatment for, special needs, learning difficulties, disorder",
    "syndrome, down's, cerebral palsy, personality disorder, tourette*, cataract*, glaucoma, macular, retina",
    "going blind, going deaf, hearing loss, hearing aid*, losing my sight, losing my hearing, loss of sight, partially sighted",
    "nhs waiting list, on the spectrum, specialist appointment, occupational health, bodily, convalesc*, infertil*",
    "abortion, vasectomy, circulation problems, liver, kidney*, pancrea*, prostate, intestin*, gastric, gastritis, stomach problems",
    "varicose, haemorrhag*, hemorrhag*, haemorrhoids, incontinen*, an infection, infections, chest infection, ear infection, lung infection, kidney infection, skin infection, viral infection, inject myself, injecting myself, injections, in a clinic, into a clinic, rehab clinic, gender reassignment, infected with, tested positive, viral fever",
    "walk with a stick, walk with a cane, walking stick, ended my life, end my life, ending my life, ending it all, end it all, thought about ending, kill myself, killing myself",
    "take my own life, taken my own life, a hole in the heart, dislocation, tremor, tremors, nosebleed*, lesion*, cyst*, polyp*, stitches, stoma, catheter, overdose*, having nightmares",
    "night terrors, flashbacks, dissociat*, hallucinations, sectioned, psych ward, in-patient, inpatient, outpatient, out-patient, clinic appointment*, day clinic, sanatorium, spa cure",
    "lexapro, citalopram, fluoxetine, escitalopram, venlafaxine, mirtazapine, diazepam, lorazepam, metformin, methotrexate, tamoxifen, ozempic, methadone, adderall, concerta, wellbutrin, seroquel, lamotrigine, gabapentin",
    "pregabalin, tramadol, codeine, oxycodone, prednisone, statins, warfarin, humira, antipsychotic*, antibiotics, antiviral*, inhaler, epipen, sense of smell, sense of taste, sex offender*, cuts herself, cuts himself, cutting herself",
    "ostomy, dementing, hip fracture, knee surgery, eye surgery, back surgery, lasik, cochlear, hospital admission, hospital treatment, breast cancer, bowel, bladder, uterus, uterine, ovarian, ovary, cervix, testicular, thyroidectomy, vaccine injury",
    "coughing, cough up blood, nausea, nauseous, dizzy and, dizzy spells, been dizzy, dizziness, paramedic*, gall bladder, gout, measles, chickenpox, influenza, cystic fibrosis, sickle cell, thalass*, haemophil*, hemophil*, neuropath*, encephal*",
    "narcolep*, restless legs, nodules, goitre, defibrillator, colostomy, amput*, prosthe*, paralys*, paralyz*, brca, weak heart, bad heart, bad chest, bad knees, bad hip, bad lungs, weeks early, weeks premature, months early",
    "won't see fifty, won't see forty, see christmas, sick for weeks, sick for months, sick since, sick all the time, constantly sick, sick every, not been right since, not the same since, gravely, pass out, mentally ill, dystroph*, hormon*, oestrogen, hrt",
    "unfit for work, unfit to work, not fit for work, not fit to work, not at all well, am not well, not been well",
    "not keeping well, not been keeping well, not in good health, not feeling well, quite poorly, poorly",
)
ILLNESS = any_of(*_ILLNESS)
ILLNESS_KEYS = keys_of(*_ILLNESS)
_BODY = (
    r"(?:back|body|eyesight|sight|hearing|kidneys?|lungs?|liver|knees?|hips?|shoulders?|wrists?|neck|spine|ears|weight|chest"
    r"|health|stomach|skin|legs?|joints|immune system|hormones|bp|blood sugar)"
)
_SOFT = r"(?:heart|mind|hands?|nerves|memory|hair|eyes|sleep|teeth|vision|feet|fingers)"
_GIVES_OUT = (
    r"(?:fail(?:s|ed|ing)|gave out|giv(?:e|es|ing) out|weak|trouble|condition|shot|shak\w+|trembl\w*|numb|falling out|wrecked|deteriorat\w*|damaged|swollen|can't take|cannot take|worse"
    r"|packed (?:in|up)|suffer\w*)"
)
_FAILS = (
    r"(?:fail(?:s|ed|ing)?|gone|go(?:es|ing)|giv(?:e|es|ing|en) (?:up|out|way)|gave (?:out|way|up)|worse|worsen\w*"
    r"|deteriorat\w*|declin\w*|suffer\w*|shot|wrecked|ruined|broken|damaged|destroyed|falling out|fell out|hurts?|hurting"
    r"|aches?|aching|swollen|swell\w*|weak\w*|bad|poor|fragile|in (?:pieces|ribbons|tatters|a bad way)|collaps\w+"
    r"|ring|rings|ringing|shak\w+|trembl\w*|bleed\w*|burn(?:s|ing)?|throb\w*|numb|stiff|cramp\w*|flar\w+|dropped|flares? up|(?:can't|cannot|won't|can no longer|couldn't|will not) (?:\w+ )?(?:take|cope|stand|bear|keep up|keep going|handle|do|cure)|packed (?:in|up)|seized up|killing me|not (?:what|good|so good|well|strong|up to|improv\w+)|unable|at risk"
    r"|telling me|affected|compromised|taken a (?:toll|beating|hit)|took a (?:toll|beating|hit)|pays? the price"
    r"|paid the price|warn\w*|no longer (?:allows?|permits?)|needs? (?:attention|care"
    r"|rest|mending|looking after)|need(?:s)? to (?:come first|recover|heal|rest)|out of control|too (?:high|low)|through the roof|up and down|comes? first|(?:does not|doesn't|no longer|won't) (?:allow|permit|let)\w*|forces? me|forc(?:ed|ing) me"
    r"|problems?|troubles?|issues?)"
)
_KIN = (
    r"(?:mother|father|wife|husband|partner|son|daughter|child|children|kids?|parents?|mum|mom|mam|dad|mummy|daddy|papa"
    r"|sister|brother|grand\w+|nan|nana|gran|granny|baby|boy|girl|twins?|family|aunt|uncle|in-laws?|mother-in-law"
    r"|father-in-law|fianc\w+|girlfriend|boyfriend|spouse|amma|appa|nephew|niece|cousin|little one|eldest|youngest|toddler)"
)
_NOW = r"(?:(?:also|still|really|just|now|simply|even|always|often|usually|barely|hardly|sadly|been|both|again|recently|very) ){0,2}"
# No sentence tells of health without one of these, or without a key of an illness.
TOLD_KEYS = keys_of(
    "back, body, eyesight, eyes, sight, vision, hearing, kidney, heart, lungs, liver, knees, hips, shoulder, wrist, hands, neck, spine, hospital, recovery",
    "nerve, hair, health, stomach, skin, legs, feet, joint, memory, mind, immune, hormone, sleep, bp, sugar, suffer, struggle, battle, diagnose, afflict",
    "recover, heal, admit, cannot, can, unable, longer, hardly, barely, couldn, crying, cry, cried, vomit, throw, threw, shaking, faint, passed, waking, wake, tears",
    "drink, voices, lost, lose, losing, gained, slept, eaten, eating, test, results, biopsy, scan, scans, bloods, x, stage, care, ill, sick, unwell, dying",
    "bedridden, frail, fall, falls, stroke, breakdown, operation, weaker, worse, paralysed, coma, carer, nurse, nursing, treatment, prematurely, condition, ailing",
    "disabled, ms, second, stroke, doctor, gp, physician, specialist, consultant, surgeon, midwife, oncologist, signed, sober, disability, medical, due, expecting, baby, maternity",
    "months, weeks, trying, broke, broken, tore, torn, dislocated, shattered, sprained, ruptured, twisted, smashed, collapsed, relapse, crisis, positive, waiting, dose",
    "pills, tablet, meds, fingers, expecting, number, symptom, seizure, limp, disease, wheel, operate, infusion, born, early, treat, ears, weight, chest, teeth, blood, eat, accident, cattack, assault, jab, surgery, birth, hip, knee, leg, put, wife, partner, sister, daughter",
)
# Sentences that tell of health without any word of medicine.
TOLD = (
    rf"\b(?:my|his|her|{_KIN}(?:'s|s'))(?: \w+)? {_BODY}\b(?: [\w'-]+){{0,4}}? {_FAILS}\b",
    rf"\b(?:my|his|her|{_KIN}(?:'s|s'))(?: \w+)? {_SOFT}\b(?: [\w'-]+){{0,2}}? {_GIVES_OUT}\b",
    r"\b(?:my|his|her|(?:mother|father|wife|husband|son|daughter|mum|mom|dad|partner|brother|sister)'s|parents') (?:own |general |overall |physical |mental |emotional |physical and mental |mental and physical |family's )?"
    r"health\b(?! (?:insurance|cover|plan|benefits?|model|data|team|record|check|app|card))",
    r"\b(?:cost|costing|damag\w+|affect\w+|harm\w+|ruin\w+|destroy\w*|wreck\w*|neglect\w*|sacrific\w+|risk\w*|look after"
    r"|put|focus(?:ing)? on|toll on|price with|expense of) (?:\w+ )?(?:my|his|her|our) (?:\w+ ){0,2}health\b",
    rf"\b(?:i|i've|i'm|he|she|{_KIN}) {_NOW}(?:have |has |had |am |is |was |been )?{_NOW}(?:suffer\w* (?:\w+ ){{0,2}}?(?:from|with)|diagnosed|afflicted (?:with|by)|hospitali\w+)\b"
    r"(?! (?:the (?:team|project|pipeline|model|work|idea|commute|decision|outage|incident|news|job|company|role|scale|same|lack)"
    r"|this|that|whether|our|how|what|your|you|legacy|data|a (?:lack|shortage|case of)|lack|deadlines|success|office|access|imposter|impostor|too (?:many|much)|fools))",
    rf"\b(?:he|she|{_KIN}) (?:has |had |just |recently )?(?:passed out|fainted|collapsed|blacked out|had a fall|fell down)\b",
    rf"\b(?:i|he|she|{_KIN}) {_NOW}(?:can't|cannot|can not|can no longer|can barely|can hardly|could not|couldn't|am unable to"
    r"|is unable to|am not able to|no longer|hardly|barely) (?:even )?(?:eat|sleep|breathe|walk|stand up|sit (?:for|at|down|up|longer)|lift"
    r"|get out of bed|keep (?:food|anything) down|look after (?:him|her|them)sel\w+|live alone|be left alone|feel my|use my"
    r"|move my|type for|drive any|swallow|manage alone|cope alone|remember)\b(?! on (?:a |the )?(?:planes?|trains?|buses))",
    r"\bi(?:'ve| have|'m| am)? (?:been )?(?:cry|crying|cried|vomit\w*|throw\w* up|threw up|shak(?:e|ing)|faint\w*|pass(?:ed)? out"
    r"|wak(?:e|ing) (?:up )?(?:at (?:three|four|3|4|night)|in (?:a|the) (?:sweat|night|panic))|self-medicat\w+"
    r"|drink(?:ing)? (?:too much|to (?:sleep|cope)|myself)|hear(?:ing)? voices)\b(?! with (?:laughter|joy))",
    r"\b(?:lost|losing|put on|gained) (?:\w+ ){0,2}(?:kilos?|kgs?|sense of|stone|pounds|lbs|weight|sensation|the use of|my (?:voice|sight"
    r"|hearing|appetite|hair))\b",
    r"\b(?:not|haven't|hasn't|hadn't|n't|hardly|barely|don't|do not|doesn't) (?:been )?(?:slept|sleeping|sleep|eaten|eating|eat)\b(?! (?:meat|lunch at|on it))|\b(?:baby|son|daughter|child|boy|girl|twins?)(?: \w+)? (?:was|were) born (?:with|early|premature\w*|too|at \d+ weeks|deaf|blind)\b|\bsince (?:the|my) (?:accident|crash|fall|attack|assault|jab|operation|surgery|stroke|diagnosis|birth)\b",
    rf"\b(?:we|i|they|my wife|my partner|my sister|my daughter) (?:have |had |recently |sadly |just )?(?:lost|lose) (?:a|our|the|my|her) (?:\w+ )?(?:baby|child|pregnancy|twins?)\b",
    r"\b(?:tests?|results?|biopsy|scans?|bloods?|x-ray) (?:\w+ ){0,3}(?:came back|were|was|showed|shows|found|are|confirmed)"
    r"(?: \w+){0,3} (?:(?<!were )positive|bad|abnormal|malignant|not good|a shadow|something|serious|worse|grim)\b",
    r"\bstage (?:four|iv|iii|4)\b(?! of (?:the|our|this))",
    r"\b(?:round-the-clock|round the clock|24/7|24-hour|nursing|end-of-life|(?:needs?|needing|requires?|into|in) (?:\w+ )?(?:constant|full-time|permanent|daily|home|special)) care\b",
    rf"\b(?:my|his|her) (?:\w+ ){{0,2}}{_KIN} (?:\w+ ){{0,2}}?(?:is|was|are|has been|has fallen|fell|got|has become|being|lies|has had|had|has|keeps|took) (?:\w+ ){{0,3}}?(?:ill|sick|unwell|dying|bedridden"
    r"|frail|a fall|falls|stroke|breakdown|operation|weaker|getting worse|paralys\w+|paralyz\w+|coma|hospital|poorly|condition|a turn for)\b",
    rf"\b(?:my|his|her) (?:\w+ ){{0,2}}{_KIN} (?:\w+ ){{0,2}}?(?:needs?|requires?|cannot|can't) (?:\w+ ){{0,4}}?(?:carer|caregiver|nurse|nursing|treatments?|operation|hospital|care|live alone|be (?:left )?alone)\b",
    rf"\b(?:sick|ailing|ill|dying|disabled|bedridden|frail) (?:and \w+ )?(?:\w+ )?{_KIN}\b",
    r"\b(?:the|our|his|her|a|two|three|my|every|several) (?:\w+ )?(?:doctors?|gp|physician|surgeon|midwife|oncologist)s?'?"
    r" (?:\w+ ){0,3}?(?:say|says|said|told|tell|tells|advis\w+|recommend\w*|insist\w*|order\w*|want\w*|think\w*|found|warn\w*|put"
    r"|forb\w+|urg\w+|suggest\w*|signed|changed|refer\w*|confirm\w*|agree\w*|treat\w*|see|sees|is (?:worried|clear|concerned|adamant))\b",
    r"\b(?:my|the|a) (?:specialist|consultant|hospital|clinic|nurse)s? (?:\w+ ){0,2}?(?:say|says|said|told|advis\w+|recommend\w*|insist\w*|want\w*|thinks?|found|warn\w*|has|have|put)(?: [\w-]+){0,4}? (?:me|my|him|her|our baby)\b",
    r"\bdoctors? (?:has |have |had |is |are )?(?:\w+ )?(?:say|says|said|told|advis\w+|recommend\w*|insist\w*|order\w*|want\w*|forb\w+|warn\w*|suggest\w*|asked)\b",
    r"\b(?:under the care of (?:a|the|my) (?:\w+ )?(?:doctor|specialist|hospital|clinic|consultant|psych\w+|community mental)|under (?:medical|doctor's|psychiatric) |seeing (?:a|my) (?:\w+ )?(?:doctor|specialist|therapist|consultant|psych\w+|counsell?or|shrink)"
    r"|(?:been to|go to|went to|see) (?:see )?(?:the|a|my) (?:doctors?|specialist|consultant)|consult\w* (?:a|the|my|with) (?:\w+ )?doctor)",
    r"\bsigned me off\b|\bi(?:'ve| have|'m| am| was)(?: been)? (?:currently )?signed off\b|\bsigned off (?:work|sick)\b",
    r"\b(?:in recovery(?! mode| from the)|recovering (?:alcoholic|addict|from)|clean and sober|sober (?:for|since)|going on disability|on disability"
    r"|for (?:health|medical) (?:and|or) |(?:health|medically)[- ]wise|take care of my health|prioriti[sz]e my (?:\w+ )*health)",
    r"\b(?:i am|i'm|she is|she's|we are|we're|wife is|partner is|baby is) due (?:in (?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december|(?:the )?(?:spring|summer|autumn|fall|winter|new year)|\w+ (?:weeks|months))|any day|around (?:christmas|easter))\b"
    r"(?! (?:to (?:report|present|speak|be)|for (?:a )?(?:review|promotion|renewal)))",
    r"\b(?:have|has|having|got) ms\b(?! (?:office|word|excel|teams|access|project|paint|sql))|\ba (?:\w+ )?stroke\b(?! of)",
    r"\bexpecting (?:our|my|her|a) (?:first|second|third|fourth|next|new)(?=[.,;]| (?:in|and|this|next|one|any)\b)|\b(?:expecting (?:\w+ ){0,3}?(?:baby|child|twins|daughter|son|boy|girl|number (?:two|three)|again)\b|(?:i'm|i am|she is|she's|we are|we're|wife is|partner is) expecting(?= in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|the)|[.,]| and)|baby (?:is )?(?:on the way|due|bump)|maternity appointments"
    r"|months? (?:of pregnancy|pregnant|along|gone)|weeks? (?:pregnant|along|gone)|(?:start|starting|grow|have) a family with help"
    r"|trying for a baby|trying to (?:conceive|have a (?:baby|child)))\b",
    r"\b(?:broke|broken|tore|torn|dislocated|shattered|sprained|ruptured|twisted|smashed) (?:my|his|her) (?:\w+ )?(?:leg|arm|hip|ankle|wrist|foot|collarbone|back|neck"
    r"|pelvis|shoulder|knee|tendon|ligament|achilles|hand|elbow|jaw|ribs?|acl)\b",
    r"\b(?:had|have|having|suffered|on the (?:edge|verge|brink) of|close to|heading for|after) (?:a|another|my|a full|a complete) (?:\w+ )?(?:breakdown|collapse|fall|relapse|crisis)\b(?! of| in the| in our)",
    rf"\b(?:it's|it is|because of|due to|owing to|on account of|problems? with|trouble with|pain in|pains in|issues? with) (?:my|his|her) (?:\w+ )?(?:{_BODY}|{_SOFT})\b(?! (?:off|set|of)\b)",
    r"\bhaving (?:a|our|another|my|her) (?:\w+ )?(?:baby|child)\b|\bon week (?:[1-4]\d) (?:and|of)\b",
    r"\bpositive for (?!the\b|our\b|a\b|my\b|this\b|every|all)\w+|\bmy (?:dose|dosage|pills|tablets|meds|condition|symptoms|treatment|recovery|diagnosis|seizures|limp|disease)\b",
    r"\b(?:i collapsed|collapsed at (?:my|the|work)|(?:an|my|the) operation (?:on|to|in|went|is|was|that)|fell asleep at the wheel|operate in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|new year|autumn|summer)))\b",
)  # fmt: skip
STRAIN = (
    r"\b(?:(?:am|'m|are|was|been|feel|feeling|felt|got|getting|left|leaves|leaving|become|became|be) (?:me )?(?:\w+ ){0,3}?(?:burn(?:t|ed)[- ]?out|burning out)"
    r"|i(?:'ve| have)? (?:\w+ )?burn(?:t|ed) (?:myself )?out(?! the| my (?:clutch|laptop|gpu))|burn-?outs?)\b",
    r"\b(?:physically|mentally|emotionally|nervously|psychologically)(?:,? (?:and|or|&) \w+)? (?:\w+ )?(?:exhaust\w*|drain\w*|spent|unwell|ill|broken|tired|worn|weak|unfit"
    r"|fit|well|sick|draining|distress\w*|fragile|taxing|unable)\b",
    r"\b(?:my|of|with|by|to|from|through|severe|extreme|complete|total|sheer|nervous|utter|chronic|physical|mental|emotional) (?:\w+ )?(?:exhaustion|fatigue)\b",
    r"\b(?:losing|lost|lack of|without|no|need(?:ing)? more|deprived of) sleep (?:for|over the (?:past|last)|every|because|since|at night|and)\b",
    r"\bsleepless nights?\b|\bsleepless\b|\b(?:stress|pressure|anxiety|strain|workload|job|work|hours|on-call|pace|role|nights)\b[^.!?;]{0,40}? (?:made|making|makes|is making|was making) me"
    r" (?:\w+ )?(?:ill|sick|unwell|anxious|depressed|sleepless)\b",
    r"\b(?:not|n't|no longer|barely|hardly) (?:\w+ )?(?:coping|cope)\b|\bat (?:breaking point|the end of my (?:tether|strength|rope))\b|\bnervous wreck\b|\bmy (?:nerves|sanity|wellbeing|well-being|mental wellbeing)\b",
    r"\b(?:from|with|by|of|to|under) (?:\w+ ){0,2}?stress\b(?! (?:tests?|testing))|\b(?:made|makes|making|left|leaves) me (?:\w+ )?(?:ill|sick|unwell|anxious|depressed|suicidal|a wreck)\b",
    r"\b(?:anxious|depressed|overwhelmed) (?:every|all the|most|for (?:months|weeks))\b|\b(?:severe|constant|chronic|extreme) (?:stress|anxiety|pain|distress)\b",
)  # fmt: skip
STRAIN_KEYS = keys_of(
    "burn, burning, burnt, burnout, physically, mentally, emotionally, nervously, psychologically, exhaustion, fatigue, sleep, sleepless, stress, pressure, anxiety",
    "strain, workload, cope, coping, breaking, tether, strength, rope, nerves, sanity, wellbeing, well, nervous, anxious, depressed, overwhelmed, constant, chronic, distress, ill, sick, unwell, suicidal, wreck",
)
# What shares its words with illness and is none.
HARMLESS = any_of(
    "sick of, at heart, by heart, heart of, back pain point*, stroke of, best of health, good health to, continued health",
    "health and safety, health and happiness, health and success, health insurance, health cover*, health check*, health care",
    "health plan, health benefits, medical insurance, medical cover*, medical benefits, medical imaging, medical device*",
    "medical data, medical records project, model health, team health, model's health, team's health, data health, healthy",
    "breakdown of, collapsed when, collapsed under, collapsed during, collapsed on, collapsed to, scans of, scanned",
    "the scanner, injury time, operating, operational, symptoms of drift, symptom of the, symptoms of a, symptom of a, root cause",
    "root-cause, drift, hospital deployment, hospital client, hospital customer, hospital data, hospital network",
    "hospital partner, hospital project, hospital account, hospital team*, hospitals, adult social, parental leave",
    "maternity leave, paternity leave, due date of the, due date for the, due date for my, due date of this, allergy list",
    "allergy cake, no diagnosis, mental note, mental model, mental map, mental picture, mental arithmetic, mental health day*",
    "mental health first aid*, mental health champion*, mental health awareness, occupational health form, treatment group",
    "treatment effect, treatment arm, test subjects, allergic to meetings, allergic to powerpoint, allergic to slides",
    "allergic to bureaucracy, addicted to, data disorder, imposter syndrome, impostor syndrome, retail therapy, therapy dog",
    "patient teacher, patients' data, stress test*, stress-test*, load test*, nurse the, nursing the, heavy heart, heartfelt",
    "heart-stopping, dying to, sick puns, a tonic, on its last legs, back to health, infection model, injury prevention, injured party, pain point*",
    "disability insurance, disability benefits, disability cover, accessibility, dysfunction, in good health, of your health",
    "pregnant pause, surgery of the, autopsy, post-mortem*, postmortem*, in the spectrum of, liverpool, covid model",
    "during covid, covid years, covid days, covid-19 years, through covid, the pandemic, since covid, before covid, after covid",
    "premature optimi*, premature to, premature end, therapy area, oncology team, prescription fraud, surgical precision",
    "psychological safety, psychologically safe, on steroids, disability network, disability inclusion, accessibility, coffee addict*, born leader, release nightmares, retail psycholog*, consumer psycholog*, cognitive psycholog*",
    "psychology degree, degree in psychology, business psycholog*, patient care, palliative care team, special care baby product, injury-free, mental health team, mental health app, mental health charity, mental health startup",
    "days of sick leave, sick leave balance, sick leave policy, paid sick leave, days sick leave",
    "cancer screening, cancer detection, occupational health and safety, code surgery, waiting list for the, emotional support",
)  # fmt: skip
