"""The small words that tip the temper of a sentence: shades, denials, who acts, and what speaks against it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# None of these is blame, and several of them in one sentence seldom are anything else.
SHADES = _words(
    """
    abruptly absurd accent accountability accusations accuse accused accusing advertised afraid afterthought agony
    alarmingly allegations alleged allegedly aloof altered anger angry anonymous anymore appalled appallingly
    apparently appetite arbitrarily arbitrary ashes assurance assured astonished astonishing avalanche backdated
    backs bad badgered badgering badly baffled baffling bailing battered battled battlefield battlefields battling
    beaten beggar beggars begged begging begrudge begrudged betray bewildered biased bitter bizarre blackmail blame
    blamed blaming bled bleeding blind bloated blocked blocking bluff bluster bored bottomless bravado breach
    breaches bribe bribed bribes brochure broken bruised bullying buried burned burnout burnt butter buttering
    buzzword buzzwords caffeine cage caged callous camouflage cancer cancerous candour cannon cap-in-hand capped
    careless carelessly carrot carrots cautioned censored challenged chase chased chasing cheap cheaper cheapest
    cheated cherry-picked circus claimed claiming clawed clique cliques clocked collapse collapsed collapsing
    commanded comparison compatible complicated complicit compromise compromised conclude congratulated connections
    conscience consequence consequences consultant consultants contradictory convenient conveniently corpse cosmetic
    costume cousin covertly cowardly cracks crawl crawling credibility criticised criticises criticism criticized
    cronies cruel crumbled crumbling crumbs crushed curtain cut cuts cutthroat cynical cynicism dagger damage
    damaged damaging danger dared dark dashed dawdled deadly deaf debacle decay decimated decline declined decreed
    deducted deduction deductions defeated deflated delayed demanded demands demoted denied depressing
    despite devotion dictated dictator dignity dilemma diluted dirt disability disagreed
    disappeared disbanded disbelief discarded disciplined discrepancies discrepancy disguise dismantled dispiriting
    disproportionate disputed dissolved distressing disturbing disturbingly ditched dithered diverted divisive
    docked doctored dodged dodgy doubled doubt doubted doubts dragged drained dread dropped drown drowning ducked
    dying ego egos elite embarrassment empire empty endured erased eroded erosion erratic escorted eternity ethics
    evaded evasive evidently excluded excuse excuse-making excuses exempted exhausted exhausting exodus expense
    expensive exploited fabricated faceless fail failed failing failings fails failure fairness fairy-tale faith
    fake false fantasy farce fault favor favors favour favourite favourites favouritism favours fear fiction
    fictions fishy flatmate flattery fodder forced fought frazzled fried frozen funeral gagged galling gender ghost
    ghosted ghosts gimmick gimmicks gloss glossed glossy golf goose gossip grave graveyard grim grovel grovelling
    grudges grudging grudgingly guaranteed guilty gutted halved hand-me-down hand-picked hardest harm harmed harsh
    headlines heartbreaking heartlessly hector hectoring hid hidden hiding hollow hollowed honesty hostage hounded
    humiliating hushed ignored illegal illegally illusion illusions image imposed impossible inadequate incapable
    inches incomplete inconsistent inconvenient indifferent ineffective inefficient inevitably inferior inflated
    inquiry insiders insisted instructed insufficient insult insulted insulting integrity interrogated intimation
    invented investigated investors ironic ironically irony irregularities janitor jettisoned joke jokes joyless
    killing kingdom kneel knives kowtow laid-off laughably laughing lawyers layoff layoffs lazy leaked leaking
    lectured leftovers lesser leverage lick lied limbo lip lip-service lonely loophole loud louder loudest loyalty
    lying maddening maintains mandated mantra marched marketing mask masks masquerade massaged meltdown merely
    merger mess micromanaged micromanaging milked minefield minion minions mirage mislaid misplaced misstated
    misstates monitor mop morgue mothers motivated murky mute muzzled myth nag nagging nameless nasty nausea
    neglected nephew nepotism never-ending nobody's non-existent nonexistent nonstop numb objected obsessed obsolete
    oddly offshored omit one-sided opaque optics ordered outdated outrun outsider outsiders outsourced outvoted
    overdue overheard overpromised overturned papered paperwork parachuted pathetic pawn pawns peanuts peasant
    peasants penalised penalty pence pennies phony pit pittance pity pleaded pledged pocketed pointless poison
    political politically politics poor poorly poster posters pr preach preaches predecessors predictably pregnancy
    pregnant pressure pressured pretended pretending pretends pretext prison profit profits promise promised
    promises protest protested punish punishable punished punishing puppet puppets purgatory qualifications
    quarterly questioned quicksand quietly race ransom rebrand reckless redact redundancies redundancy redundant
    refused refusing regrettable regrettably relentless religion reluctantly reprimanded reputation rerouted
    rescinded resent reshuffled retracted retroactively retrospectively reversed revoked reward rewarded rewards
    rewritten rewrote rid rigged rigid rot rotten rotting ruined rumor rumors rumour rumours runaround rust ruthless
    sacked sacrifice sacrificed sacrifices sad sadness scapegoat scarred scars scolded scrapped scraps scream
    screaming scripted second-hand second-rate secret secretive secretly secrets seemingly selling serf serfs sermon
    sermons shadows shady sham shame shareholders shattered shell shelved shocked shocking shockingly shortcomings
    shouted shouting shredded shrink shrugged sick sickening side-lined sidelined sidestepped silence silent sinking
    skivvy sleepwalking slog slogan slogans smell smirked smokescreen snapped snoring sold sorry-state soul soulless
    spied spin spineless spit spite spurious spying squeezed stab staged stalled starved stealing stole strangely
    stressful stretched stripped struggle struggled struggling stuck stunned stunt stunts substandard suffer
    suffocated sugar-coat suggests sulk sulking superficial supposedly suppress surprised surprising surveillance
    surveilled survived suspect suspected suspicion suspicious swagger swamp talentless tampered tantrum tantrums
    temp thankless theatre thief thoughtlessly threatened throat thrown tired toilets token tolerate tolerated
    toothless top-heavy torment torture tragically transparency trap trapped treacle treadmill trenches trimmed
    tripled troublemakers truth tsunami typist tyrant u-turn unclear uncredited undercut underdog underfunded
    undermined understatement undertaker unequal unethical unexplained unfairness unfilled unfortunate unfortunately
    unilaterally uninvited unjustified unkind unlawful unmanageable unopened unpaid unqualified unread unreasonable
    unsafe unsigned untested unthinkable untrained untrue unwilling unwise unworkable vanished vanity violations
    void vowed wading wage wages waiver war warned warning warnings wasted wasteful wasteland watered weak weapon
    weathered whim whims whitewash wishful wishing witch-hunt withdrawn withering withheld withhold wondered worn
    worryingly worse worst wound wounds wrong yelling zombie zombies
    """
)

# Words of telling what happened to somebody, against words of telling what will be done.
CUES = _words(
    """
    afterwards ago barely called can't cannot decisions doubt else else's eventually ever everybody
    everyone feel feels gets had hardly honestly instead itself kind-of knew later looked looking lost meant merely
    mysteriously named neither nor other's people rest simply somehow sort spent suddenly supposed them
    themselves then those treated until-now used went were whatever whenever while who whoever whose why
    """
)

FUTURE = _words(
    """
    best confirm december february first friday i'd i'll january last monday november shall team until want well
    which will would
    """
)

# Who does things in a company, where the letter does not say "you"; and anybody else who may be meant.
BODIES = _words(
    """
    administration auditors board board's boss boss's bosses bosses' brass business c-suite ceo cfo chairman
    chairwoman commercial committee company company's consultant consultants coo cto decision decisions department
    departments director's directors directors' employees employer execs executive executives executives' finance
    firm firm's founders governors hierarchy higher-ups hr hr's institution investors lawyers leader's leaders
    leadership leadership's management management's manager's managers managers' no-one nobody office organisation
    organisation's organization organization's outfit partners personnel president process procurement promotion
    promotions recruiter recruiters salaries salary sales seniors shareholders somebody someone staff suits
    superiors they they'd they're they've top trustees upstairs vendors
    """
)

OTHERS = _words(
    """
    administration anyone atmosphere board boss bosses brass bureaucrats business c-suite ceo cfo chief chiefs
    colleagues committee company company's coo cto culture decision-makers department departments director directors
    employer employer's environment everyone exec execs executive executives firm firm's founder founders head heads
    here hierarchy higher-ups hr institute institution institutions it's lab lead leader leaders leadership
    leadership's management management's manager managers nobody office one organisation organisations organization
    outfit partner partners people personnel place process senior seniors somebody someone suits superior superiors
    supervisor supervisors team their them they they'd they're they've this those top university upstairs vp vps who
    workplace you you'd you're you've your
    """
)

# What complaints are about.
TOPICS = _words(
    """
    appraisal atmosphere bonus boss bosses calls career company compensation conditions culture department
    environment hike hours increment job leadership management meetings morale motivation office on-call
    organisation organization overtime paid pay place politics pressure process promotion rota salary stand-ups
    standups stress team treatment wage wages weekend weekends work-life workload
    """
)

# Denials, and those that turn the meaning of a word that follows.
DENIALS = _words(
    """
    absence ain't aren't barely can't cannot couldn't didn't doesn't don't fail failed failing fails failure hadn't
    hardly hasn't haven't inadequate insufficient isn't lack lacked lacking lacks least little neither never nil no
    no-one nobody none nor not nothing nowhere precious rarely refuse refused refuses scarcely seldom unable
    unwilling wasn't weren't without won't wouldn't zero zilch
    """
)

FLIPS = _words(
    """
    aren't can't cannot couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't neither never no no-one
    no-one's nobody nobody's none nor not nothing nowhere scarcely wasn't weren't without won't wouldn't
    """
)

ABSENT = _words(
    """
    absence inadequate insufficient lack lacked lacking lacks little nil no precious scarcely without zero zilch
    """
)

NOBODY = _words("neither no-one nobody none nothing one")

# What makes a denial a plan, a wish or a request.
MODALS = _words("ask i'd if let may might must need needn't please shall shan't should to will won't")

# Where a sentence turns, and how long or how often.
TURNS = _words("although but despite however instead only still then though whereas while whilst yet")

LAMENTS = _words("again always constantly every months once since still thrice times twice weeks years")

# What speaks against blame: thanks, words of the trade, and the plain business of a letter.
WARM = _words(
    """
    admire admired admires admiring apologies apologise apologize appreciate appreciated appreciates appreciating
    best blessed cherish cherished cherishes cherishing delighted enjoy enjoyed enjoying enjoys excellent fond
    fondly forgive fortunate friend friends friendship generosity generous glad gladly grateful gratitude great
    happy helpful honor honored honour honoured hope kind kindly kindness learned learnt love loved luck lucky
    patience patient pleasure privilege protected proud shielded sorry spared supportive taught thank thanked
    thankful thankfully thanking thanks treasure treasured treasures treasuring warm warmly welcome wish wonderful
    """
)

TRADE = _words(
    """
    alert alerts api backlog badge batch branch bug bugs build cache certificate checkpoint checkpoints classifier
    cluster code column columns config cron dashboard dashboards dataset datasets deploy deploys disk documentation
    documented exporter gpu gpus hand-over handover inference keys kubernetes laptop latency loader logs machines
    metric metrics migration model models monitoring nightly node nodes parser payroll pipeline pipelines prompt
    prompts repo repository retraining rollback rota row rows runbook runbooks sampler schema script scripts server
    servers table tables test tests ticket tickets tokenizer weights wiki
    """
)

PLAIN = _words(
    """
    appeal attached baby children commute confirm daughter dear degree doctor enclosed father grant holiday husband
    inconvenience kids kindly lease mother notice parents permit please regards renewal resign resignation resigning
    return sincerely son studies study surgery university visa wife yours
    """
)

# The writer; what makes the writer the one who suffers; and what turns a word away from the writer.
MINE = _words("i i'd i'll i'm i've we we're we've")

PASSIVE = _words(
    """
    am are aren't been being feel feeling felt get gets got i'm is isn't made was wasn't were weren't
    """
)

OUTWARD = _words(
    """
    an at by call consider find for found in of on such the their these this those to under with your
    """
)

# Signs that the whole letter is a quarrel.
HOSTILE = _words(
    """
    acas attorney breach claim constructive contractual counsel court damages dismissal eeoc evidence forthwith
    illegal immediately journalist journalists lawsuit lawyer lawyers liability liable litigation ombudsman press
    regulator retaliation screenshots solicitor solicitors sue tribunal union unlawful whistleblower
    """
)
