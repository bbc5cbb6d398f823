"""What is private about a person: words by which the check knows that a letter tells on somebody else."""

from __future__ import annotations

from resignation.lexicon import any_of, keys_of

# What nobody else should write into a letter about a person, whatever the sentence.
_MATTERS = (
    "divorc*, separation from his, separation from her, splitting up, split up with, an affair, affair with",
    "affair between, cheating on, cheated on, domestic violence, restraining order, marriage is",
    "marriage trouble*, marriage problem*, on the rocks, left his wife, left her husband, sleeping with",
    "drinking at work, drinking on the job, drinking again, drinking problem, drink problem, drinking too",
    "drinks too much, smells of drink, smelling of alcohol, alcoholi*, rehab, in recovery, gambling, gambles",
    "cocaine, pregnan*, miscarr*, ivf, abortion, having a baby, trying for a baby, expecting a baby",
    "expecting twins, expecting her, surrogacy, fertility, single mother, single mum, single mom, single parent",
    "illegitimate, disciplinary file, disciplinary record, disciplinary case, disciplinary hearing",
    "disciplinary action, disciplinary notes, a disciplinary, personnel file, hr file, hr record, hr complaint",
    "medical file, medical record*, medical history, performance file, performance improvement, performance plan",
    "final warning, written warning, final written, verbal warning, a pip, poor review, rated below",
    "being investigated, being managed out, managed out, going to be fired, about to be fired, about to be let go",
    "to be let go, will be let go, being let go, on the redundancy list, on the layoff list, failed probation",
    "failing probation, probation extended, kept quiet, keep it quiet, kept it quiet, keeps it quiet, confided",
    "in confidence that, told me in confidence, didn't hear it from me, didn't hear this from me, bankrupt*",
    "in debt, deep in debt, behind on his, behind on her, behind on their, behind on the mortgage",
    "behind with his, behind with her, behind with the, in arrears, money trouble*, money problem*, money worries",
    "financial trouble*, financial problem*, financial difficult*, foreclosure, repossess*, loan shark*, garnish*",
    "bad credit, county court judgment, ccj, borrowed money, payday loan*, criminal record, arrested",
    "charged with, on bail, in prison, in jail, been to prison, did time, drink-driving, drink driving",
    "drunk driving, dui, points on his, points on her, lost his licence, lost her licence, lost his license",
    "lost her license, caught stealing, probation officer, police record, visa expire*, visa runs out",
    "visa status, visa trouble*, visa problem*, visa issue*, visa situation, visa extension, visa renewal",
    "visa application, visa depends, his visa, her visa, their visa, work permit, residence permit, green card",
    "h-1b, h1b, on an l-1, on an o-1, on a j-1, on an e-3, on a tier 2, skilled worker visa, h-1b's, opt runs",
    "opt expires, asylum, refugee status, undocumented, deport*, overstay*, settled status, sponsorship runs, rfe",
    "work pass, ilr application, is gay, is bisexual, is trans, is transgender, is a lesbian, is lesbian",
    "is queer, transitioning, came out as, came out to me, comes out, the closet, out at work, boyfriend",
    "girlfriend, sexuality, sexual orientation, muslim, hindu, sikh, jewish, catholic, buddhist, mormon, jehovah*",
    "atheist, religion, mosque, synagogue, prays, praying, ramadan, fasting, sabbath, hijab, headscarf, turban",
    "dalit, brahmin, ethnicity, union member, union rep, joined the union, in the union, votes for, voted for",
    "his politics, her politics, political views, member of the party, home address, home life, private life",
    "private address, private number, private phone, personal mobile, love life, sex life, dating profile",
    "onlyfans, foster care, food bank, homeless, sleeping in his car, sleeping in her car, interviewing at",
    "interviewing with, interviewing elsewhere, job-hunting, job hunting, looking for another job",
    "looking for a job, looking elsewhere, early retirement, planning to retire, thinking of retiring",
    "retire early, about to resign, going to resign, planning to leave, bereave*, seeing a therapist",
    "seeing a counsellor, seeing a counselor, seeing a psychiatrist, not drinking, sick leave, stress leave",
    "medical leave, off sick, burnt out, burned out, going through chemo, going through ivf, going through his",
    "going through her, going through menopause, going in for, husband left, husband has left, wife left",
    "wife has left, partner left, boyfriend left, girlfriend left, walked out on, called off the wedding",
    "called off her wedding, called off his wedding, in aa, alcoholics anonymous, aa meetings, owes a, owes money",
    "owes the bank, owes the tax, child support, alimony, failed his probation, failed her probation, beats her",
    "beats his, hits her, black eye, evicted, council flat, universal credit, taking pills, smokes weed",
    "an ex-con, driving ban, hangover, an ex-husband, ex-wife, toyboy, sugar daddy, one-night, infidel*, impoten*",
    "menopaus*, citizenship, naturalis*, ankle tag, tag on his, tag on her, separating, gay, lesbian, transgender",
    "queer, bisexual, vasectomy, sterilis*, hiv, herpes, sex change, fired from his last, fired from her last",
    "sacked from, sex offender*, cuts herself, cuts himself, contract won't be renewed",
    "contract will not be renewed, won't be renewed, asked me for a loan, credit was refused, account was frozen",
    "paying for his, has ms, having ms, evangelist church, sick wife, sick husband, arranged marriage",
    "forced marriage, dowry, strip club, paternity, love child, in the closet, closeted, stopped taking his",
    "stopped taking her, self-medicat*, underage, for stealing, stole from, caught lying, lied on his",
    "lied on her, no degree, fake degree, on the drink, on the bottle, on drugs, gender reassignment, was induced",
    "be induced, residence card, overdraft, tax class, take his life, take her life, take their life",
    "took his life, took her life, his own life, her own life, cries in, in tears every, wears a wig, hair loss",
    "was expelled, was deported, was cautioned, weekly allowance, wetting, stammer*, illiterate, can't read",
    "single again, living apart, in therapy, on medication, suicidal, self-harm*, dying, lost the baby",
    "lost a baby, lost his baby, lost her baby, lost their baby, lost her child, body odour, wet the, underwear",
    "sexting, smokes cannabis, takes drugs, drug problem, drug habit, drug addict*, dating a, dating the",
    "dating someone, is drunk, was drunk, drinks heavily, drinks a lot, drinks and, is a christian, devout",
    "practising muslim, practicing muslim, born-again, custody battle, custody fight, custody case",
    "custody hearing, custody dispute, gambling debts, his debts, her debts, card debts, a conviction",
    "a previous conviction, was convicted, has been convicted, his mortgage, her mortgage, their mortgage",
    "on the mortgage, immigration status, immigration lawyer, immigration office, immigration case",
    "immigration problem*, visa is about, visa is up, visa is tied, visa was refused, visa was denied",
    "visa was rejected, is under investigation, was rated below, was rated poor*, is separated from",
    "has separated, have separated, separated last, was adopted, is adopting, adopting a child, adopting a baby",
    "going through a divorce, going through a separation, going through a break*, going through a rough",
    "going through a bad, going through a hard, going through a difficult, going through a tough",
    "going through a crisis, going through a lot at home, going through a messy, going through an ugly",
    "going through an awful, going through some trouble at home, going through some health, sexual harass*",
    "marital problem*, marital trouble*, marital status, addicted, an addict, scheduled caste, low caste",
    "lower caste, his caste, her caste, christian faith, religious reasons, deeply religious, very religious",
    "has a stalker, lost custody, being stalked, being evicted, getting evicted, was evicted, was estranged",
    "estranged from, bets on, betting debts, a bookmaker, married with, not really married, secretly married",
    "had bruises, keeps a secret, 's secret for, his secret, her secret, on benefits since, was fired for",
)
MATTERS = any_of(*_MATTERS)
MATTER_KEYS = keys_of(*_MATTERS) | keys_of(
    "wife, husband, daughter, son, kid, kids, children, mother, father, mum, mom, dad, parents, inlaws, laws",
    "girlfriend, boyfriend, fiance, brother, sister, family, rent, landlord, salary, bonus, pay, wage, ctc",
    "compensation, package, increment, rating, appraisal, review, miscarriage, illness, diagnosis, depression",
    "anxiety, therapy, surgery, operation, cancer, condition, treatment, medication, debt, debts, mortgage",
    "custody, ex, mental, breakdown, burn, burnout, home, marriage, wedding, private, medical, sick, absence",
    "disability, visa, age, date, birthday, weight, drinking, love, disciplinary, warning, epilepsy, diabetes",
    "permit, green, asylum, earn, earns, paid, gets, makes, more, less, raise, rise, hike, turns, turn, turned",
    "turning, years, old, fifties, sixties, forties, seventies, thirties, twenties, due, expecting",
)
NUMBER_KEYS = keys_of(
    "9, marital, religion, caste, blood, nationality, gender, ethnicity, kin, emergency, nominee, maiden, name",
    "names, birth, mr, mrs, ms, miss, married, sexual, wife, husband, son, daughter, spouse, partner, boy, girl",
    "mobile, address, mail, patient, participant, claimant, borrower, tenant, policyholder, policy, complainant",
    "applicant, account, data, pupil, debtor, cardholder, resident, subscriber, volunteer, candidate, donor",
    "customer, client",
)
_OWNED = (
    r"(?:salary|bonus|pay(?! attention)|pay rise|wages?|ctc|compensation|package|increment|rating|appraisal"
    r"|review score|miscarriage|pregnancy|divorce|affair"
    r"|abortion|illness|diagnosis|depression|anxiety|therapy|therapist|surgery|operation|cancer|condition"
    r"|treatment|medication"
    r"|debts?|mortgage|custody|ex-wife|ex-husband|immigration|sexuality|religion|mental health|breakdown|burn-?out"
    r"|home life"
    r"|marriage|wedding problems|criminal record|home address|private (?:number|address|life)|medical leave"
    r"|sick leave|absences?"
    r"|disability|visa|age|date of birth|birthday|weight|drinking|health|private life|love life|disciplinary"
    r"|warning|fertility|mental state|epilepsy|diabetes)"
)
# "her salary", "Tom's visa", "his drinking"
KIN_TOLD = (
    r"(?:\b(?:his|her|their)|'s) (?:\w+ )?(?:wife|husband|daughter|son|kids?|children|mother|father|mum|mom|dad"
    r"|parents|marriage|in-laws|girlfriend|boyfriend|fiancee?|brother|sister|family|rent|landlord)"
    r" (?:has (?!been (?:kind|lovely|wonderful))|had |won't|will not|doesn't|does not|failed|left|lost|can't"
    r"|cannot|needs|died|is (?:ill|sick|dying|not|in|leaving|being|over|on|pregnant|very|out of|going)|was (?:ill"
    r"|sick|diagnosed|arrested|in|killed|fired|born)|since|because|don't)"
)
OWNED = (
    rf"\b(?:(?:his|her|their)(?: own| current| last| annual| new)? {_OWNED}\b|'s (?:own |current |last |annual "
    rf"|new )?{_OWNED}\b"
    r"|(?:salary|bonus|pay|wages?|ctc|rating|age|diagnosis|pregnancy|divorce|religion|visa status|home address"
    r"|medical history) of (?!the\b|my\b|our\b|this\b|a\b|all\b|mine\b)[a-z]+\b"
    r"|'s (?:h-?1b|visa|work permit|green card|asylum|residence permit|permit)\b)"
)
PAID = (
    r"\b(?:earn(?:s|ed|ing)? (?:\D{0,2}\d[\d,.]*k?|more|less|far|much|twice|double|half|a lot|the (?:most|least))"
    r"|is paid(?! up| off| leave| time| for)|gets paid|are paid (?:more|less|far)|is on (?:[$£€₹]\d[\d,.]*k?"
    r"|\d[\d,.]*k|more|less)|makes (?:\D{0,2}\d[\d,.]*k?|more|less|double|half|twice)"
    r"|(?:got|gets|received|was given|given) (?:\w+ ){0,2}?(?:\D{0,2}\d[\d,.]*(?:k|%| per ?cent| lakhs?)?) (?:more"
    r"|less|raise|rise|bonus|hike|increment|than))\b(?! (?:the )?(?:respect|trust|praise|thanks|place|name"
    r"|reputation|promotion|degree|phd))"
)
AGED = (
    r"\b(?:turn(?:s|ed|ing)? (?:[3-7]\d|thirty|forty|fifty|sixty|seventy)(?:-\w+)?\b(?! [a-z]+s\b)|(?:is|'s|at"
    r"|aged|only|nearly"
    r"|almost|over|past) (?:[2-7]\d)(?= (?:years old|and|with|now|next|in|but|so)\b|[,.;]| years of age)"
    r"|years old\b|in (?:his|her|their) (?:late |early |mid-?)?(?:fifties|sixties|forties|seventies|thirties"
    r"|twenties|50s|60s|40s|30s)\b|too old (?:for|to)\b|(?:his|her) age\b)"
)
DUE = (
    r"\b(?:is|'s|are) (?:due (?:in (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|(?:the )?(?:spring|summer|autumn|new year)"
    r"|\w+ (?:months))|any day)|expecting(?: (?:again|soon|in|her|their)\b|[.;,)]| and))(?! (?:to (?:report"
    r"|present|speak|be|return)|for (?:a )?(?:review|promotion|renewal)|the\b|a (?:report|reply)))"
)
CUSTOMER = (
    r"\b(?:customers?|clients?|patients?|users?|subscribers?|policy ?holders?|account holders?|claimants?"
    r"|participants?|data subjects?"
    r"|complainants?|borrowers?|applicants?|candidates?|students?|tenants?|members?|residents?|pupils?|donors?"
    r"|guests?|passengers?"
    r"|debtors?|victims?|householders?|insureds?|cardholders?|loan|mortgage|claim|complaint|policy|case|consent)\b"
)
PERSON_CUSTOMER = (
    r"\b(?:[Pp]atients?|[Pp]articipants?|[Cc]laimants?|[Bb]orrowers?|[Tt]enants?|[Pp]olicy ?holders?"
    r"|[Cc]omplainants?|[Aa]pplicants?"
    r"|[Aa]ccount holders?|[Dd]ata subjects?|[Pp]upils?|[Dd]ebtors?|[Cc]ardholders?|[Rr]esidents?|[Ss]ubscribers?"
    r"|[Vv]olunteers?|[Cc]andidates?|[Dd]onors?|(?:[Tt]est|[Dd]ata|[Tt]he) [Ss]ubjects?)"
    r"(?: (?:no\.?|number|ID|id))?(?:[ ,:(]+(?:[a-z\d#-]+,? ){0,6}?)(?:Mr\.? |Mrs\.? |Ms\.? "
    r"|Dr\.? )?[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z'’]+(?![\w ]{0,12}(?:Bank|Ltd|Group|Hospital|University|Trust"
    r"|Inc|Council|Team))"
    r"|\b[Cc](?:ustomer|lient)s?(?: (?:no\.?|number|ID|id))? #?\d[\d-]*,? [A-Z][a-z]+ [A-Z][a-z]+"
)
_FILE = (
    r"(?:claim|mortgage|loan|arrears|complaint|consent|medical|prescription|debts?|diagnosis|scan|scans"
    r"|test results?|results|overdraft|repayments?|pension|policy"
    r"|application|refund|bill|late payments?|missed payments?|statement|bank statements?|payments?|records?|case"
    r"|file|account|surgery|treatment|address|phone number)"
)
_OWES = (
    r"(?:claim|mortgage|loan|arrears|complaint|consent form|medical records?|prescription|debts?|diagnosis|scans?"
    r"|overdraft|refund|late payments?|bank statements?|appeal)"
)
RESIDENT = (
    r"\b(?:mr|mrs|ms|miss)\.? [a-z-]+(?: [a-z-]+)?(?:,? (?:of|at|from|in) (?:flat )?\d{1,4}\w? [a-z]+"
    rf"|'s (?:\w+ ){{0,2}}?{_FILE}\b)|\b{_OWES} (?:of|by|from|for) (?:mr|mrs|ms|miss)\.? [a-z]+"
    r"|\b(?:mr|mrs|ms|miss)\.? [a-z]+(?: [a-z]+)?[^.!?\n]{0,60}?\b(?:born (?:on|in)|is in arrears|is overdrawn"
    r"|defaulted|behind on|complained|diagnosed|owes (?:us|the))\b"
)
PERSONAL = (
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,60}|\b(?:mr|mrs|ms|miss"
    r"|dr)\.? [a-z]+(?: [a-z]+)?[^.!?\n]{0,30}\b\d"
    r"|\b(?:account|policy|case|claim|participant|patient|record|customer|client|policy ?holder|data subject"
    r"|member|loan|subject|borrower|applicant|claimant|tenant)"
    r" (?:number |no\.? |id |#)?#?[\d-]*\d{3,}[\d-]*"
    r"|\bmrn[ :#]*\d{5,}|(?<![\d-])(?:\+|0)\d[\d ()-]{8,16}\d|\b(?:of|at|lives at"
    r"|living at) (?:flat \w+,? )?\d{1,4}\w? [a-z]+(?: [a-z]+)? (?:street|road|lane|close|avenue|drive|way|court"
    r"|place"
    r"|crescent|terrace|gardens|row|square|grove|hill|park|st|rd|ave)\b"
)
OTHERS = (
    r"\b(?:his|her|their|[a-z]+'s|whose) (?:\w+ ){0,3}(?:mobile|cell|phone|number|mum|mom|dad|home|place|house"
    r"|flat|address"
    r"|private e-?mail|personal e-?mail|partner|husband|wife)\b[^!?\n]{0,40}?(?:\d{2,}|@)"
    r"|\b(?:wife|husband|spouse|partner|son|daughter|child|mother|father|emergency contact|next of kin|nominee"
    r"|maiden)(?:'s)?(?: full| maiden)? names?(?: is| was| are|:| -)"
    r"|\b(?:marital status|religion|caste|blood group|nationality|gender|ethnicity|next of kin|emergency contact"
    r"|nominee|mother's maiden name|place of birth|father's name|sexual orientation)"
    r"(?: is| are| being|:| -| =)"
    r"|\b(?:ring|call|text|reach|contact|phone|whatsapp|message) (?:her|his|their|him|them|(?:my )?(?:wife|husband"
    r"|partner|mum|mom|dad|mother|father|sister|brother|flatmate|neighbou?r)"
    r"|[a-z]+'s? \w+)\b[^!?\n]{0,40}?\+?\d[\d ()-]{7,}\d"
    r"|\b[a-z]+'s (?:place|flat|house|home),? (?:at |is |in )?(?:flat |apt |no\.? )?\d+|\b(?:he|she|they|who|and"
    r"|[a-z]+) (?:lives?|is living|now lives) (?:at|on) (?:flat |apt |no\.? )?\d+"
    r"|\bmy (?:son|daughter|boy|girl|child|wife|husband)(?:,)? [a-z]+,? (?:is|aged|who is|was born|born"
    r"|age) (?:\w+ )?(?:\d{1,2}|(?:19|20)\d\d|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|\bhome address of\b|\bmy (?:sister|brother|mother|father|wife|husband|partner|aunt|uncle|friend|neighbou?r"
    r"|cousin|landlord|landlady|son|daughter)'?s?,? [a-z]+(?: [a-z]+)?,? (?:at |in "
    r"|of )?(?:flat )?(?:[a-z]+ )?\d{1,4}\b"
    r"|\b(?:mr|mrs|ms|miss)\.? [a-z]+[^!?\n]{0,80}?\b(?:phone|tel|mobile|cell|telephone)\.?:? \+?\d[\d ()-]{5,}"
    r"|\bmy (?:son|daughter|wife|husband|child)(?: [a-z]+){1,2} \(?b\. (?:19|20)\d\d"
    r"|\bmarried with (?:\w+ )(?:kids|children)\b|\bmy (?:wife|husband|son|daughter|spouse|partner)'s (?:passport"
    r"|visa|dob|date of birth|ssn|birth date|aadhaar|national insurance|school)\b"
)
KIN = (
    r"(?:mother|father|wife|husband|partner|son|daughter|child|children|kids?|parents?|mum|mom|dad|sister|brother"
    r"|family|baby"
    r"|grandmother|grandfather|aunt|uncle|fianc\w+|spouse|boy|girl|twins?|nan|in-laws|mother-in-law|father-in-law)"
)
