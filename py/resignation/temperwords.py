"""The words that give away the temper of a sentence, by what they do in it.

Rules for blame, for complaints and for blame by name weigh the same words, so they stand here once. A verb is given by
its plain form, and its other forms are made from it; irregular forms are written out.
"""

from __future__ import annotations


def _words(*lines: str) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line.split())


def _forms(verb: str) -> tuple[str, ...]:
    """Give the forms of a regular verb.

    >>> _forms("deny")
    ('deny', 'denies', 'denied', 'denying')
    """
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s"
    return verb, f"{verb}{ending}", f"{verb}ed", f"{verb}ing"


def _verbs(*lines: str) -> tuple[str, ...]:
    return tuple(form for verb in _words(*lines) for form in _forms(verb))


# What is done to somebody, or left undone, and is always held against the one who does it.
WRONGS = frozenset(
    _verbs(
        "ignore disregard belittle humiliate harass undermine sabotage deceive betray neglect mistreat",
        "scapegoat micromanage overrule sideline silence punish demote discriminate fabricate falsify",
        "mismanage mishandle botch bungle backtrack renege stonewall intimidate coerce manipulate marginalise",
        "marginalize ostracise ostracize patronise patronize demean insult ridicule mock yell scream scold",
        "berate snub victimise victimize retaliate cheat plagiarise plagiarize meddle obstruct squander scupper",
        "wreck ruin hound disrespect fob mislabel misrepresent underpay overwork scold taunt sneer browbeat",
        "badmouth slander smear cajole gaslight disown wrong disadvantage overburden shortchange penalise penalize",
        "overload pester degrade besmirch goad condescend grandstand criticise criticize nitpick embarrass bully",
        "humor",
    )
    + _words(
        "bullied bullies bullying misled mislead misleads misleading lied liar liars lying gaslit stole steals exploited exploiting shouted shouts shouting "
        "swore overrode overridden disregards mistreatment deceit betrayal abused hid backstabbed shafted screwed "
        "conned duped hoodwinked fobbed lumbered saddled dumped stitched snubs scapegoats crony cronies cronyism "
        "mismanagement incompetence favouritism favoritism nepotism hypocrisy negligence negligent dishonesty greed "
        "arrogance harassment retaliation discrimination contempt indifference cruelty injustice unfairness "
        "victimisation victimization intimidation coercion recklessness ineptitude vindictiveness mishandling "
        "interference meddling micromanagement sexism racism ageism bigotry prejudice malice spite callousness "
        "inaction complacency cowardice duplicity deception pettiness vendetta grudge tantrum tantrums "
        "misconduct impunity broken-promises scapegoating cover-up coverup whitewash stitch-up bullshit "
        "condescension hostility unkept reprisal reprisals disregarded deliberately callously recklessly knowingly "
        "negligently"
    )
) - {"humor", "humored", "humors", "humoring", "wrong", "wrongs"}
# The same in some sentences, and a plain word of the trade in others.
DOUBTS = frozenset(
    _verbs(
        "refuse fail blame deny reject dismiss withhold force squeeze skip bypass abandon downgrade block veto "
        "downplay fudge stall pretend misuse abuse suppress breach violate conceal exclude overlook burden dodge evade "
        "shirk twist blindside rubber-stamp quash axe curtail renegotiate postpone slash cancel delay interrupt "
        "threaten pressure strip accuse distort trash destroy poison gut pilfer torpedo thwart strong-arm offload "
        "dictate burn drain kill shelve scrap bury hoard gossip sulk flout belabour overpromise trample steamroll "
        "downsize hinder hamper penny-pinch outsource pocket hog fire sack oust evict rebuff spurn duck sideswipe "
        "bulldoze cripple starve harm hurt inflict impose demand complain upset disappoint frustrate"
    )
    + _words(
        "refusal failure failures failings withheld withholds broke broken breaks hidden hides overrun neglects "
        "unanswered unheard unaddressed unresolved unfulfilled unmet unpaid forgotten sacked axed gutted buried swept "
        "excuses excuse blindsided undone lip-service empty pretence pretense façade facade charade misery "
        "denial denials dropped forgot shifted pushed cornered stuck dragged burnt threatening dismissive unwilling "
        "unwillingness inability disinterest reluctance "
        "threw thrown shut binned shoved snapped snaps ambushed stabbed cost costs suffered suffer suffers fault faults "
        "culpable accountable accountability complicit pretext scandal shortcuts harmed hurting blamed cronies "
        "overworked underpaid understaffed under-resourced short-staffed unsupported unilaterally unilateral "
        "secretly lies stolen promises promised assured reassured assurances disbelieved mocked "
        "unfounded baseless behind-closed-doors"
    )
) - {
    "fire",
    "fired",
    "fires",
    "firing",
    "kills",
    "drains",
    "demand",
    "demands",
    "demanding",
    "gut",
    "hurt",
    "delay",
    "delays",
}
# What a thing is called by somebody who has had enough of it.
CONTEMPT = frozenset(
    _words(
        "toxic incompetent clueless useless pathetic ridiculous laughable ludicrous absurd disgraceful disgusting "
        "shameful appalling abysmal atrocious dreadful horrendous horrible terrible awful despicable contemptible "
        "inept hopeless spineless gutless moronic idiotic stupid stupidity idiots idiot morons clowns cowards fools "
        "muppets muppet buffoons jokers imbeciles parasites hypocrites hypocritical hypocrite charlatans bozos eejits "
        "numpties wallies pillocks plonkers twits cretins cowboys amateurs sycophants yes-men circus clown zoo madhouse "
        "shambles farce farcical disgrace shambolic sham travesty fiasco cesspit cesspool hellhole nightmare hell "
        "nonsense insanity madness lunacy rubbish crap crappy bullshit shit shitty fucking bloody garbage "
        "soulless joyless miserable dysfunctional dysfunction chaos chaotic byzantine bureaucracy kafkaesque "
        "feudal medieval poisonous rotten vile repulsive revolting worthless meaningless pointless mindless "
        "soul-destroying soul-crushing mind-numbing thankless demeaning degrading humiliating insulting insult "
        "unbearable intolerable inexcusable unforgivable indefensible outrageous scandalous unconscionable "
        "disrespectful unprofessional unethical dishonest immoral corrupt shady deceitful duplicitous two-faced "
        "backstabbing back-stabbing cut-throat cutthroat cliquey arrogant smug pompous self-serving spiteful "
        "vindictive petty callous heartless ruthless tyrannical dictatorial autocratic despotic egotistical "
        "narcissistic delusional shameless sleazy cringeworthy embarrassing laughingstock "
        "dehumanising dehumanizing inhuman inhumane unhinged asinine inane vapid tedious drudgery grind treadmill "
        "drivel claptrap gibberish bollocks tosh twaddle hogwash baloney busywork mediocrity mediocre second-rate "
        "third-rate amateurish slapdash shoddy cowboy lousy rudderless directionless leaderless visionless "
        "tone-deaf clique cliques cult racket scam con swindle rip-off gulag prison sweatshop "
        "untrustworthy indecent inequitable unjust discriminatory sexist racist misogynist misogynistic homophobic "
        "ageist bigoted unfair unfairly unjustly unreasonable unacceptable hostile abusive exploitative untenable "
        "rude bullyish domineering condescending patronising patronizing aggressive manipulative incapable "
        "insufferable obnoxious detestable loathsome ghastly grim bleak diabolical woeful lamentable deplorable "
        "reprehensible egregious sloppy haphazard disorganised disorganized unorganised stagnant suffocating stifling "
        "oppressive draconian paranoid antiquated archaic stone-age joke"
    )
) - {"joke"}
# What the writer feels or lacks, or says of the pay and the hours.
GRIPES = frozenset(
    _words(
        "undervalued underappreciated unappreciated unrecognised unrecognized unacknowledged unrewarded unnoticed "
        "overworked underpaid overlooked overstretched understaffed under-resourced short-staffed overburdened "
        "disillusioned demoralised demoralized demoralising demoralizing demotivated demotivating disheartened "
        "disheartening dispirited fed-up exasperated exasperating infuriating infuriated resentful resentment bitter "
        "bitterness embittered disgusted appalled outraged furious livid seething frustrated frustrating frustration "
        "frustrations dissatisfied dissatisfaction disgruntled disappointed disappointing disappointment disappointments "
        "dismayed aggrieved ashamed disposable replaceable expendable interchangeable invisible sidelined alienated "
        "isolated unheard unwelcome worthless powerless voiceless pigeonholed stagnating stagnation unmotivated "
        "humiliated belittled degraded trapped suffocated burned-out overtime pittance peanuts underpaying "
        "injustice politicking politics infighting finger-pointing backbiting gossip red-tape favourites favorites "
        "firefighting unsustainable unrealistic impossible relentless endless excessive incessant punishing gruelling "
        "grueling brutal never-ending monotonous monotony dead-end soul-sapping micromanaged nitpicking slavery slave "
        "slaves cog drudge dogsbody skivvy doormat punchbag lackey mushroom turnover attrition exodus deteriorated "
        "deteriorating worsened declined unhappy unhappiness miserable resent loathe loathed despise despised "
        "hated detest disenchanted morale wasted waste wasting squandered unhealthy scared terrified dread dreaded dreading exhausted weary toll hostile uncaring"
    )
)
# Harmless on its own; with a denial it is something that was owed and not given.
OWED = frozenset(
    _verbs(
        "listen thank promote support answer respond ask consult respect value recognise recognize acknowledge "
        "appreciate explain apologise apologize care bother inform involve invite reward hire replace protect believe "
        "trust notice follow honour honor deliver address resolve act investigate offer consider credit defend back "
        "compensate train mentor supervise guide help check discuss admit own correct rectify implement entertain "
        "intervene materialise materialize fulfil fulfill upgrade increase revise approve reimburse mention learn "
        "warn reflect correspond match justify manage welcome accommodate accept respond deserve escalate review "
        "improve change happen"
    )
    + _words(
        "reply replies replied told tell tells given give gave gives kept keep keeps paid pay pays heard hear hears "
        "seen taken took take met meet meets read stood understood understand knew know knows thought did done do "
        "found came come comes hired said say chose feedback recognition appreciation growth hike increment raise "
        "rise support thanks gratitude respect interest explanation apology reason answer answers response notice "
        "warning clarity direction leadership guidance supervision empathy accountability transparency compassion "
        "consequences consequence recourse concern loyalty integrity honesty budged moved fit happy acceptable healthy "
        "fair honest straight true satisfied reasonable willing interested professional ethical competent sustainable "
        "bothered concerned safe courage guts grace manners nerve decency courtesy humanity vision strategy backbone principles scruples shame idea "
        "clue intention sense "
        "impressed pleased proud comfortable valued respected appreciated supported worth promoted lift lifted fix "
        "fixed voice say budge got get resources adequate sufficient proper properly appropriately hesitate "
        "career progression promotion prospects future"
    )
)
# What the writer did to be heard.
RAISED = frozenset(
    _words(
        "asked raised flagged reported warned complained escalated emailed e-mailed begged pleaded requested proposed "
        "repeated petitioned chased highlighted objected reminded told wrote written asking raising flagging reporting "
        "warning begging concerns warnings complaints emails e-mails mails requests appeals pleas objections grievance "
        "disclosure memos suggestions reminders tickets"
    )
)
COUNTS = frozenset(
    _words(
        "times twice thrice repeatedly again months years weeks countless numerous occasions consistently constantly "
        "continually endlessly multiple"
    )
)
DENIALS = frozenset(
    _words(
        "not no never none nobody nothing neither nor cannot without zero nowhere hardly scarcely barely rarely "
        "little precious lack lacks lacked lacking absence didn't doesn't don't isn't aren't wasn't weren't hasn't "
        "haven't hadn't wouldn't couldn't can't won't ain't seldom refused refuses refuse failed fails fail failing "
        "failure unwilling unable no-one least insufficient inadequate zilch nil"
    )
)
TURNS = frozenset(_words("but yet while whilst instead whereas although though only still then however despite"))
OTHERS = frozenset(
    _words(
        "company firm organisation organization organisations management manager managers leadership leaders leader "
        "executive executives exec execs hr board director directors boss bosses supervisor supervisors ceo cto coo cfo "
        "vp vps founder founders employer higher-ups upstairs bosses department departments they them their you your "
        "you've you're you'd they've they're they'd nobody anyone somebody someone business place outfit office "
        "leadership's management's company's employer's firm's seniors superiors superior administration committee "
        "partners partner institute institution institutions university lab decision-makers suits hierarchy top "
        "people those who everyone personnel c-suite senior lead brass bureaucrats chief chiefs head heads culture "
        "environment atmosphere workplace process it's here one those team colleagues this"
    )
)
WARM = frozenset(
    _verbs("thank appreciate enjoy admire cherish treasure")
    + _words(
        "thanks grateful gratitude kind kindly kindness generous generosity patience patient proud loved pleasure "
        "privilege honour honor glad learned learnt fond wish best luck friend friends friendship wonderful great "
        "excellent fortunate lucky gladly delighted fondly warm warmly thankful thankfully honoured honored "
        "blessed happy pleased welcome sorry apologise apologize apologies helpful supportive hope love "
        "shielded spared protected taught forgive"
    )
) - {"pleased"}
TRADE = frozenset(
    _words(
        "runbook runbooks handover hand-over documentation documented wiki pipeline pipelines script scripts cluster "
        "dashboard dashboards alert alerts exporter cron nightly checkpoint checkpoints dataset datasets "
        "retraining kubernetes gpu gpus node nodes repository repo branch ticket tickets backlog rota batch latency "
        "cache schema build server servers disk logs deploy deploys laptop badge keys payroll classifier "
        "monitoring rollback migration inference model models tokenizer rows row certificate test tests code api config disk "
        "table tables column columns parser loader sampler weights machines bug bugs metric metrics prompts prompt"
    )
)
MINE = frozenset(_words("i i'm i've i'd i'll we we've we're"))
MODALS = frozenset(_words("will won't shall shan't may might should to need needn't must if please should ask i'd let"))
ABSENT = frozenset(
    _words(
        "no zero without little precious lack lacks lacked lacking absence zilch nil insufficient "
        "inadequate scarcely never not neither nor any"
    )
) - {"never", "not", "neither", "nor", "any"}
NOBODY = frozenset(_words("nobody none no-one one nothing neither"))
# What one may be without.
GIFTS = frozenset(
    _words(
        "reply replies feedback recognition appreciation growth hike increment raise rise support thanks gratitude "
        "respect interest explanation apology answer answers response clarity direction leadership guidance supervision "
        "empathy accountability transparency compassion consequences recourse concern loyalty integrity honesty "
        "decency courtesy humanity vision strategy backbone principles scruples shame idea clue intention sense voice "
        "career progression promotion prospects future training help trust credit resources consult reward "
        "acknowledgement acknowledgment consideration courage guts grace manners nerve designation"
    )
)
# Words that say little by themselves.
PALE = frozenset(
    _words(
        "do did done know knows knew learn learned get got say said hear heard thought idea come comes came keep keeps "
        "kept found took take notice match matching address change changed changes happen happened own pay matches "
        "think read meet met move moved seen follow doing fit stood help back manage review check gave give tell told"
    )
)
PARTICIPLES = frozenset(
    _words(
        "listened thanked promoted supported answered asked consulted respected valued recognised recognized "
        "acknowledged appreciated informed involved invited rewarded protected believed trusted honoured honored "
        "addressed considered credited defended backed compensated trained mentored supervised guided helped told "
        "given offered paid heard seen warned met reviewed approved reimbursed mentioned welcomed accommodated "
        "accepted treated kept provided happy satisfied impressed pleased comfortable promised explained"
    )
)
OUTWARD = frozenset(
    _words("in of by with for this these those such an under the to at on your their find found call consider")
)
PASSIVE = frozenset(
    _words("was were been being am are is get got gets feel felt feeling made wasn't weren't isn't aren't i'm")
)
FLIPS = frozenset(
    _words(
        "not no never none nobody nothing neither nor cannot without nowhere hardly scarcely didn't doesn't don't isn't "
        "aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't can't won't no-one nobody's no-one's"
    )
)
# Shades: none of these is blame, and several of them in one sentence seldom are anything else.
SHADES = frozenset(
    _words(
        "sad sadness sadly regrettable regrettably unfortunate unfortunately shame trust misplaced faith truth cheap cheaper "
        "cheapest loyalty promise promises promised assured guaranteed warnings warning warned silence consequence "
        "consequences diverted shredded advertised incomplete instructed ordered forced deducted spurious rewritten "
        "halved doubled tripled cut cuts redundant redundancies redundancy layoffs layoff sacked laid-off fear afraid "
        "tired exhausted wrong worse worst bad badly poor poorly delay delayed late mistakes mistake fault blame blamed "
        "guilty politics political politically excuse excuses talk slogan slogans empty hollow false fake secret secrets "
        "hidden quietly supposedly allegedly apparently evidently seemingly predictably inevitably merely despite spite "
        "impossible struggle struggled struggling suffer pressure pressured stress stressful insulted mess dashed shell "
        "suffocated scream stuck bored embarrassment understatement paperwork treadmill temp pointless motivated "
        "bargain betray disbelief bitter anger angry lazy pity ruined failed failing fails fail failure penalty punish "
        "punished penalised wasted thrown rid dragged stalled ignored refused unwilling scrapped denied suggests "
        "questioned objected dared challenged disagreed refusing protest protested demoted stripped removed moved "
        "harder hardest worn drained unsafe risk risks harm danger cost costs price paid pay unpaid "
        "unexplained suspicious suspicion cynical cynicism doubt doubts doubted disputed accuse accused "
        "nonexistent non-existent absent missing gone unfilled vacant overdue neglected broken crumbling collapsing "
        "expense expensive bonus bonuses profit profits shareholders investors quarterly headlines optics image "
        "marketing pr spin whitewash theatre reputation protect protects protected cover covered covers "
        "favour favor favours favors friends nephew flatmate cousin drinks golf mates cronies connections "
        "women men woman mothers age accent race religion gender pregnancy pregnant disability "
        "complicated compromise compromised dilemma complicit silent shouted laughed smiled shrugged smirked "
        "ought should deserve deserved deserves worth owed supposed meant expected "
        "rewarded reward rewards sold selling buttering butter flattery sugar-coat demands demanded imposed "
        "toothless spineless blind deaf convenient conveniently inconvenient inconvenience "
        "unlike less least fewer few nothing nobody anymore enough sick "
        "consultant consultants lawyers"
    )
) - frozenset(
    _words(
        "bargain risk risks missing moved removed inconvenience pay worth friends mates women men woman age late "
        "should talk less few nothing nobody gone men cover covers covered expected absent price supposed meant "
        "least fewer laughed smiled unlike ought protect protects protected drinks vacant cost costs talk "
        "bonus bonuses paid harder trust sick enough stress mistakes mistake delay"
    )
)
# Who does things in a company, where the letter does not say "you".
BODIES = frozenset(
    _words(
        "company firm organisation organization management managers leadership leaders executive executives execs hr "
        "board directors bosses boss ceo cto coo cfo founders employer higher-ups upstairs department departments they "
        "they've they'd they're nobody somebody someone business outfit superiors seniors administration finance "
        "procurement consultants suits hierarchy c-suite top brass no-one management's company's leadership's firm's "
        "board's hr's committee lawyers anyone consultant vendors sales commercial staff employees shareholders investors "
        "management executives' directors' chairman chairwoman president trustees governors partners office site "
        "organisation's organization's leader's manager's boss's director's bosses' managers' head recruiters recruiter "
        "auditors personnel salary salaries promotion promotions decision decisions process "
        "institution"
    )
)
TOPICS = frozenset(
    _words(
        "salary pay paid hours stress pressure weekend weekends overtime politics motivation culture atmosphere morale "
        "work-life promotion bonus meetings stand-ups standups calls rota on-call wage wages compensation hike increment "
        "appraisal environment workload treatment conditions company office organisation organization place department "
        "management leadership team boss bosses job process career"
    )
)
PLAIN = frozenset(
    _words(
        "please kindly resign resignation resigning notice mother father wife husband son daughter parents children kids "
        "doctor baby visa commute study studies degree university surgery permit appeal renewal grant lease inconvenience sincerely regards yours dear holiday "
        "return confirm attached enclosed"
    )
)
LAMENTS = frozenset(_words("still years months times twice thrice once every again since always constantly weeks"))
SHADES |= frozenset(
    _words(
        "rerouted reshuffled rewrote overpromised undercut outvoted watered diluted tampered altered doctored erased "
        "backdated inflated massaged papered glossed hushed muzzled gagged censored milked squeezed bled starved "
        "underfunded gutted decimated dismantled disbanded dissolved frozen capped clawed docked deducted withheld revoked "
        "rescinded retracted reversed overturned u-turn dithered dawdled shelved buried mislaid imposed dictated mandated "
        "decreed ordered commanded cautioned disciplined reprimanded lectured interrogated surveilled spied insisted "
        "claimed claims claiming alleged maintains cherry-picked hand-picked parachuted outsourced offshored discarded "
        "ditched dropped jettisoned sidestepped ducked evaded pocketed congratulated ghosted side-lined pledged vowed "
        "debacle failings shortcomings discrepancy discrepancies irregularities violations breaches allegations exodus "
        "credibility dignity fairness honesty transparency accountability values ethics integrity endured survived "
        "tolerated tolerate begged pleaded fought battled battling crushed arbitrary opaque secretive evasive vague "
        "inconsistent contradictory erratic unclear unjustified disproportionate one-sided biased rigged unequal "
        "inadequate insufficient substandard outdated obsolete rushed reckless careless indifferent callous aloof weak "
        "ineffective inefficient wasteful bloated top-heavy rigid divisive cruel harsh token superficial cosmetic phony "
        "staged scripted non-existent unworkable unmanageable damage damaged damaging harmed exploited pretending "
        "pretended drop decline declined eroded erosion lip scapegoat lied lying knew hiding hid wishing wonder wondered "
        "insult insulting patience unfairness punishing cared conclude conclusion suspect suspected fabricated worn "
        "blocked blocking overheard gossip rumour rumours rumor rumors criticism criticised criticized criticises "
        "undermined leaked leaking unqualified qualifications talentless incapable excluded compared comparing "
        "comparison scolded stole stealing threatened accusing accusations bullying micromanaging trouble "
        "intimation deduction deductions pathetic farce humiliating regret hate dodged weathered withering "
        "caffeine toilets crumbs leftovers scraps afterthought pretext loophole surprise surprised surprising shocked "
        "shocking astonished astonishing stunned appalled baffled baffling bewildered remarkable curious "
        "understood loyalty devotion sacrifice sacrificed sacrifices thankless anonymous nameless faceless soulless "
        "unthinkable sorry-state sham sidelined second-rate inferior lesser punishable favouritism favourite favourites "
        "whim whims ego egos tantrums shouting screaming yelling blaming excuse-making door dark "
        "ruthless tyrant dictator kingdom empire circus joke jokes laughing loud louder loudest"
    )
) - frozenset(
    _words(
        "understood knew values drop regret hate door claims curious remarkable surprise patience cared wonder rushed trouble conclusion vague comparing compared"
    )
)
# Words of telling what happened to somebody, against words of telling what will be done.
CUES = frozenset(
    _words(
        "had were gets knew feels feel spent rest used went lost ever decisions instead doubt cannot can't honestly people "
        "those them themselves itself who whose only while then until-now own other's else's everyone everybody anyone else "
        "anybody eventually finally somehow suddenly mysteriously afterwards later ago already neither nor merely simply "
        "rather hardly barely supposed meant looked looking treated called named sort kind-of whatever whoever whenever "
        "whether why either"
    )
) - frozenset(_words("already finally only rather either whether"))
FUTURE = frozenset(
    _words(
        "will i'll shall would i'd until which want last first well best december january february november "
        "monday friday team confirm"
    )
)
HOSTILE = frozenset(
    _words(
        "solicitor solicitors lawyer lawyers attorney counsel tribunal court sue lawsuit litigation claim union acas eeoc "
        "journalist journalists press regulator ombudsman whistleblower breach dismissal constructive retaliation damages "
        "immediately forthwith unlawful illegal contractual liable liability evidence screenshots"
    )
)
SHADES |= frozenset(
    _words(
        "slog treacle morgue obsessed decay smell typist dispiriting inches cheated decline circus misstates misstated "
        "withdrawn conscience diagnosis monitor shrink invented trimmed candour compatible marched thief used appetite "
        "outrun waiver exempted rebrand troublemakers investigated improved figures assurance predecessors breach inquiry "
        "merger cowardly sales masks flat consulted chart none wage wages junior killing wading dread sales exhausting "
        "soul joyless lonely alone mad maddening torture torment agony purgatory prison sentence trap trapped "
        "cage caged quicksand swamp mud fog storm war battlefield minefield battlefields trenches fire fires burning ashes "
        "sinking drowning sink drown bleeding bled wound wounds scars scarred sick sickening nausea poison cancer cancerous "
        "rot rotten rotting rust stale dead dying deadly grave funeral ghost ghosts corpse undertaker limbo void desert "
        "wasteland graveyard zombie zombies sleepwalking asleep snoring deaf mute shadow shadows fog curtain mask masks "
        "puppet puppets strings lip-service theatre stunt stunts gimmick gimmicks vanity mirage illusion illusions myth "
        "fairy-tale fiction fictions fantasy wishful gloss glossy brochure poster posters slogans mantra buzzword buzzwords "
        "sermon sermons lecture lectures preach preaches pretends masquerade costume disguise camouflage smokescreen "
        "knives knife dagger backs throat cutthroat stab weapon hostage ransom bribe bribed bribes blackmail leverage "
        "carrot carrots stick crumbs scraps leftovers peanuts pennies pittance pence beggar beggars begging cap-in-hand "
        "grovel grovelling crawl crawling kneel kowtow lick polish spit dirt dust mop sweep janitor skivvy "
        "nobody's second-hand hand-me-down runaround goose chase bluff bluster bravado swagger tantrum sulk sulking "
        "grudges grudging resent reluctantly grudgingly begrudge begrudged nag nagging hectoring hector badgered badgering "
        "hounded chased chasing hunted hunt witch-hunt watched spying surveillance tracked micromanaged clock clocked "
        "forever never-ending eternity years-long relentless nonstop bottomless pit mountain avalanche flood tsunami "
        "stretched breaking snapped cracked cracks crumbled collapse collapsed meltdown burnout burned burnt fried frazzled "
        "numb drained hollowed shattered shredded bruised battered beaten broken defeated deflated crushed"
    )
) - frozenset(
    _words(
        "used figures flat chart none stick clock polish mountain fire fires watched breaking tracked sentence diagnosis "
        "improved sales asleep storm desert junior alone mad cracked lecture lectures polish strings hunt sweep sink "
        "stale dead knife index dust mud hunted consulted forever flood years-long fog shadow burning"
    )
)
DOUBTS |= frozenset(_words("misstates trimmed exempted cheated bribed blackmail cowardly troublemakers"))
CONTEMPT |= frozenset(
    _words("slog dispiriting morgue treacle madhouse cowardly purgatory torture misery joyless graveyard wasteland")
)
SHADES |= frozenset(_words("stopped distressing painful heartbreaking depressing disturbing galling maddening disappeared vanished escorted "
"sacrificed withhold withheld suppress soften omit redact bailing dust spreadsheet artefact unreasonable untested untrained unpaid uncredited uninvited "
"unsigned unread unopened untrue unkind unwise unethical unlawful illegal illegally dodgy shady fishy murky grim nasty ugly awkward bizarre absurd "
"ironic irony ironically strangely oddly funny laughably sadly tragically worryingly alarmingly disturbingly shockingly appallingly "
"carelessly thoughtlessly heartlessly secretly covertly abruptly overnight retroactively retrospectively unilaterally arbitrarily "
"nepotism elite clique cliques insiders outsiders outsider underdog minion minions peasant peasants serf serfs pawn pawns cannon fodder"))
SHADES -= frozenset(_words("funny awkward overnight ugly sadly painful spreadsheet dust stopped soften artefact"))
DOUBTS |= frozenset(_words("withhold suppress illegally rudely sacrificed"))
