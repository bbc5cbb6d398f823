"""The words that give away the temper of a sentence by themselves, by what they do in it.

Rules for blame, for complaints and for blame by name weigh the same words, so they stand here once.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What is done to somebody, or left undone, and is always held against the one who does it.
WRONGS = _words(
    """
    abused ageism arrogance backstabbed backtrack backtracked backtracking backtracks badmouth badmouthed
    badmouthing badmouths belittle belittled belittles belittling berate berated berates berating besmirch
    besmirched besmirches besmirching betray betrayal betrayed betraying betrays bigotry botch botched botches
    botching broken-promises browbeat browbeated browbeating browbeats bullied bullies bullshit bully bullying
    bungle bungled bungles bungling cajole cajoled cajoles cajoling callously callousness cheat cheated cheating
    cheats coerce coerced coerces coercing coercion complacency condescend condescended condescending condescends
    condescension conned contempt cover-up coverup cowardice criticise criticised criticises criticising criticize
    criticized criticizes criticizing cronies crony cronyism cruelty deceit deceive deceived deceives deceiving
    deception degrade degraded degrades degrading deliberately demean demeaned demeaning demeans demote demoted
    demotes demoting disadvantage disadvantaged disadvantages disadvantaging discriminate discriminated
    discriminates discriminating discrimination dishonesty disown disowned disowning disowns disregard disregarded
    disregarding disregards disrespect disrespected disrespecting disrespects dumped duped duplicity embarrass
    embarrassed embarrasses embarrassing exploited exploiting fabricate fabricated fabricates fabricating falsified
    falsifies falsify falsifying favoritism favouritism fob fobbed fobed fobing fobs gaslight gaslighted gaslighting
    gaslights gaslit goad goaded goading goads grandstand grandstanded grandstanding grandstands greed grudge harass
    harassed harasses harassing harassment hid hoodwinked hostility hound hounded hounding hounds humiliate
    humiliated humiliates humiliating hypocrisy ignore ignored ignores ignoring impunity inaction incompetence
    indifference ineptitude injustice insult insulted insulting insults interference intimidate intimidated
    intimidates intimidating intimidation knowingly liar liars lied lumbered lying malice manipulate manipulated
    manipulates manipulating marginalise marginalised marginalises marginalising marginalize marginalized
    marginalizes marginalizing meddle meddled meddles meddling micromanage micromanaged micromanagement micromanages
    micromanaging misconduct mishandle mishandled mishandles mishandling mislabel mislabeled mislabeling mislabels
    mislead misleading misleads misled mismanage mismanaged mismanagement mismanages mismanaging misrepresent
    misrepresented misrepresenting misrepresents mistreat mistreated mistreating mistreatment mistreats mock mocked
    mocking mocks neglect neglected neglecting neglects negligence negligent negligently nepotism nitpick nitpicked
    nitpicking nitpicks obstruct obstructed obstructing obstructs ostracise ostracised ostracises ostracising
    ostracize ostracized ostracizes ostracizing overburden overburdened overburdening overburdens overload
    overloaded overloading overloads overridden overrode overrule overruled overrules overruling overwork overworked
    overworking overworks patronise patronised patronises patronising patronize patronized patronizes patronizing
    penalise penalised penalises penalising penalize penalized penalizes penalizing pester pestered pestering
    pesters pettiness plagiarise plagiarised plagiarises plagiarising plagiarize plagiarized plagiarizes
    plagiarizing prejudice punish punished punishes punishing racism recklessly recklessness renege reneged reneges
    reneging reprisal reprisals retaliate retaliated retaliates retaliating retaliation ridicule ridiculed ridicules
    ridiculing ruin ruined ruining ruins sabotage sabotaged sabotages sabotaging saddled scapegoat scapegoated
    scapegoating scapegoats scold scolded scolding scolds scream screamed screaming screams screwed scupper
    scuppered scuppering scuppers sexism shafted shortchange shortchanged shortchanges shortchanging shouted
    shouting shouts sideline sidelined sidelines sidelining silence silenced silences silencing slander slandered
    slandering slanders smear smeared smearing smears sneer sneered sneering sneers snub snubed snubing snubs spite
    squander squandered squandering squanders steals stitch-up stitched stole stonewall stonewalled stonewalling
    stonewalls swore tantrum tantrums taunt taunted taunting taunts undermine undermined undermines undermining
    underpay underpayed underpaying underpays unfairness unkept vendetta victimisation victimise victimised
    victimises victimising victimization victimize victimized victimizes victimizing vindictiveness whitewash wreck
    wrecked wrecking wrecks wronged wronging yell yelled yelling yells
    """
)

# The same in some sentences, and a plain word of the trade in others.
DOUBTS = _words(
    """
    abandon abandoned abandoning abandons abuse abused abuses abusing accountability accountable accuse accused
    accuses accusing ambushed assurances assured axe axed axes axing baseless behind-closed-doors belabour
    belaboured belabouring belabours binned blackmail blame blamed blames blaming blindside blindsided blindsides
    blindsiding block blocked blocking blocks breach breached breaches breaching breaks bribed broke broken bulldoze
    bulldozed bulldozes bulldozing burden burdened burdening burdens buried buries burn burned burning burns burnt
    bury burying bypass bypassed bypasses bypassing cancel canceled canceling cancels charade cheated complain
    complained complaining complains complicit conceal concealed concealing conceals cornered cost costs cowardly
    cripple crippled cripples crippling cronies culpable curtail curtailed curtailing curtails delayed delaying
    demanded denial denials denied denies deny denying destroy destroyed destroying destroys dictate dictated
    dictates dictating disappoint disappointed disappointing disappoints disbelieved disinterest dismiss dismissed
    dismisses dismissing dismissive distort distorted distorting distorts dodge dodged dodges dodging downgrade
    downgraded downgrades downgrading downplay downplayed downplaying downplays downsize downsized downsizes
    downsizing dragged drain drained draining dropped duck ducked ducking ducks empty evade evaded evades evading
    evict evicted evicting evicts exclude excluded excludes excluding excuse excuses exempted facade fail failed
    failing failings fails failure failures fault faults façade flout flouted flouting flouts force forced forces
    forcing forgot forgotten frustrate frustrated frustrates frustrating fudge fudged fudges fudging gossip gossiped
    gossiping gossips guted guting guts gutted hamper hampered hampering hampers harm harmed harming harms hidden
    hides hinder hindered hindering hinders hoard hoarded hoarding hoards hog hoged hoging hogs hurted hurting hurts
    illegally impose imposed imposes imposing inability inflict inflicted inflicting inflicts interrupt interrupted
    interrupting interrupts kill killed killing lies lip-service misery misstates misuse misused misuses misusing
    mocked neglects offload offloaded offloading offloads oust ousted ousting ousts outsource outsourced outsources
    outsourcing overlook overlooked overlooking overlooks overpromise overpromised overpromises overpromising
    overrun overworked penny-pinch penny-pinched penny-pinches penny-pinching pilfer pilfered pilfering pilfers
    pocket pocketed pocketing pockets poison poisoned poisoning poisons postpone postponed postpones postponing
    pressure pressured pressures pressuring pretence pretend pretended pretending pretends pretense pretext promised
    pushed quash quashed quashes quashing reassured rebuff rebuffed rebuffing rebuffs refusal refuse
    refused refuses refusing reject rejected rejecting rejects reluctance renegotiate renegotiated renegotiates
    renegotiating rubber-stamp rubber-stamped rubber-stamping rubber-stamps rudely sack sacked sacking sacks
    sacrificed scandal scrap scraped scraping scraps secretly shelve shelved shelves shelving shifted shirk shirked
    shirking shirks short-staffed shortcuts shoved shut sideswipe sideswiped sideswipes sideswiping skip skiped
    skiping skips slash slashed slashes slashing snapped snaps spurn spurned spurning spurns squeeze squeezed
    squeezes squeezing stabbed stall stalled stalling stalls starve starved starves starving steamroll steamrolled
    steamrolling steamrolls stolen strip striped striping strips strong-arm strong-armed strong-arming strong-arms
    stuck suffer suffered suffers sulk sulked sulking sulks suppress suppressed suppresses suppressing swept
    threaten threatened threatening threatens threw thrown thwart thwarted thwarting thwarts torpedo torpedoed
    torpedoing torpedos trample trampled tramples trampling trash trashed trashes trashing trimmed troublemakers
    twist twisted twisting twists unaddressed unanswered under-resourced underpaid understaffed undone unfounded
    unfulfilled unheard unilateral unilaterally unmet unpaid unresolved unsupported unwilling unwillingness upset
    upseted upseting upsets veto vetoed vetoing vetos violate violated violates violating withheld withhold
    withholded withholding withholds
    """
)

# What a thing is called by somebody who has had enough of it.
CONTEMPT = _words(
    """
    absurd abusive abysmal ageist aggressive amateurish amateurs antiquated appalling archaic arrogant asinine
    atrocious autocratic awful back-stabbing backstabbing baloney bigoted bleak bloody bollocks bozos buffoons
    bullshit bullyish bureaucracy busywork byzantine callous cesspit cesspool chaos chaotic charlatans circus
    claptrap clique cliques cliquey clown clowns clueless con condescending contemptible corrupt cowardly cowards
    cowboy cowboys crap crappy cretins cringeworthy cult cut-throat cutthroat deceitful degrading dehumanising
    dehumanizing delusional demeaning deplorable despicable despotic detestable diabolical dictatorial directionless
    discriminatory disgrace disgraceful disgusting dishonest disorganised disorganized dispiriting disrespectful
    domineering draconian dreadful drivel drudgery duplicitous dysfunction dysfunctional eejits egotistical
    egregious embarrassing exploitative farce farcical feudal fiasco fools fucking garbage ghastly gibberish
    graveyard grim grind gulag gutless haphazard heartless hell hellhole hogwash homophobic hopeless horrendous
    horrible hostile humiliating hypocrite hypocrites hypocritical idiot idiotic idiots imbeciles immoral inane
    incapable incompetent indecent indefensible inept inequitable inexcusable inhuman inhumane insanity insufferable
    insult insulting intolerable jokers joyless kafkaesque lamentable laughable laughingstock leaderless loathsome
    lousy ludicrous lunacy madhouse madness manipulative meaningless medieval mediocre mediocrity mind-numbing
    mindless miserable misery misogynist misogynistic morgue moronic morons muppet muppets narcissistic nightmare
    nonsense numpties obnoxious oppressive outrageous paranoid parasites pathetic patronising patronizing petty
    pillocks plonkers pointless poisonous pompous prison purgatory racist racket reprehensible repulsive revolting
    ridiculous rip-off rotten rubbish rudderless rude ruthless scam scandalous second-rate self-serving sexist shady
    sham shambles shambolic shameful shameless shit shitty shoddy slapdash sleazy slog sloppy smug soul-crushing
    soul-destroying soulless spineless spiteful stagnant stifling stone-age stupid stupidity suffocating sweatshop
    swindle sycophants tedious terrible thankless third-rate tone-deaf torture tosh toxic travesty treacle treadmill
    twaddle twits two-faced tyrannical unacceptable unbearable unconscionable unethical unfair unfairly unforgivable
    unhinged unjust unjustly unorganised unprofessional unreasonable untenable untrustworthy useless vapid vile
    vindictive visionless wallies wasteland woeful worthless yes-men zoo
    """
)

# What the writer feels or lacks, or says of the pay and the hours.
GRIPES = _words(
    """
    aggrieved alienated appalled ashamed attrition backbiting belittled bitter bitterness brutal burned-out cog
    dead-end declined degraded demoralised demoralising demoralized demoralizing demotivated demotivating despise
    despised deteriorated deteriorating detest disappointed disappointing disappointment disappointments
    disenchanted disgruntled disgusted disheartened disheartening disillusioned dismayed dispirited disposable
    dissatisfaction dissatisfied dogsbody doormat dread dreaded dreading drudge embittered endless exasperated
    exasperating excessive exhausted exodus expendable favorites favourites fed-up finger-pointing firefighting
    frustrated frustrating frustration frustrations furious gossip grueling gruelling hated hostile humiliated
    impossible incessant infighting infuriated infuriating injustice interchangeable invisible isolated lackey livid
    loathe loathed micromanaged miserable monotonous monotony morale mushroom never-ending nitpicking outraged
    overburdened overlooked overstretched overtime overworked peanuts pigeonholed pittance politicking politics
    powerless punchbag punishing red-tape relentless replaceable resent resentful resentment scared seething
    short-staffed sidelined skivvy slave slavery slaves soul-sapping squandered stagnating stagnation suffocated
    terrified toll trapped turnover unacknowledged unappreciated uncaring under-resourced underappreciated underpaid
    underpaying understaffed undervalued unhappiness unhappy unhealthy unheard unmotivated unnoticed unrealistic
    unrecognised unrecognized unrewarded unsustainable unwelcome voiceless waste wasted wasting weary worsened
    worthless
    """
)

# Harmless on its own; with a denial it is something that was owed and not given.
OWED = _words(
    """
    accept acceptable accepted accepting accepts accommodate accommodated accommodates accommodating accountability
    acknowledge acknowledged acknowledges acknowledging act acted acting acts address addressed addresses addressing
    adequate admit admited admiting admits answer answered answering answers apologise apologised apologises
    apologising apologize apologized apologizes apologizing apology appreciate appreciated appreciates appreciating
    appreciation appropriately approve approved approves approving ask asked asking asks back backbone backed
    backing backs believe believed believes believing bother bothered bothering bothers budge budged came care cared
    career cares caring change changed changes changing check checked checking checks chose clarity clue come comes
    comfortable compassion compensate compensated compensates compensating competent concerned consequence
    consequences consider considered considering considers consult consulted consulting consults correct corrected
    correcting corrects correspond corresponded corresponding corresponds courage courtesy credit credited crediting
    credits decency defend defended defending defends deliver delivered delivering delivers deserve deserved
    deserves deserving did direction discuss discussed discusses discussing do done empathy entertain entertained
    entertaining entertains escalate escalated escalates escalating ethical explain explained explaining explains
    explanation fair feedback fit fix fixed follow followed following follows found fulfil fulfiled fulfiling
    fulfill fulfilled fulfilling fulfills fulfils future gave get give given gives got grace gratitude growth
    guidance guide guided guides guiding guts happen happened happening happens happy healthy hear heard hears help
    helped helping helps hesitate hike hire hired hires hiring honest honesty honor honored honoring honors honour
    honoured honouring honours humanity idea implement implemented implementing implements impressed improve
    improved improves improving increase increased increases increasing increment inform informed informing informs
    integrity intention interest interested intervene intervened intervenes intervening investigate investigated
    investigates investigating invite invited invites inviting involve involved involves involving justified
    justifies justify justifying keep keeps kept knew know knows leadership learn learned learning learns lift
    lifted listen listened listening listens loyalty manage managed manages managing manners match matched matches
    matching materialise materialised materialises materialising materialize materialized materializes materializing
    meet meets mention mentioned mentioning mentions mentor mentored mentoring mentors met moved nerve notice
    noticed notices noticing offer offered offering offers own owned owning owns paid pay pays pleased principles
    professional progression promote promoted promotes promoting promotion proper properly prospects protect
    protected protecting protects proud raise read reason reasonable recognise recognised recognises recognising
    recognition recognize recognized recognizes recognizing recourse rectified rectifies rectify rectifying reflect
    reflected reflecting reflects reimburse reimbursed reimburses reimbursing replace replaced replaces replacing
    replied replies reply resolve resolved resolves resolving resources respect respected respecting respects
    respond responded responding responds response review reviewed reviewing reviews revise revised revises revising
    reward rewarded rewarding rewards rise safe said satisfied say scruples seen sense shame stood straight strategy
    sufficient supervise supervised supervises supervising supervision support supported supporting supports
    sustainable take taken tell tells thank thanked thanking thanks thought told took train trained training trains
    transparency true trust trusted trusting trusts understand understood upgrade upgraded upgrades upgrading value
    valued values valuing vision voice warn warned warning warns welcome welcomed welcomes welcoming willing worth
    """
)

# What one may be without.
GIFTS = _words(
    """
    accountability acknowledgement acknowledgment answer answers apology appreciation backbone career clarity clue
    compassion consequences consideration consult courage courtesy credit decency designation direction
    empathy explanation feedback future grace gratitude growth guidance guts help hike honesty humanity idea
    increment integrity intention interest leadership loyalty manners nerve principles progression promotion
    prospects raise recognition recourse replies reply resources respect response reward rise scruples sense shame
    strategy supervision support thanks training transparency trust vision voice
    """
)

# Words of what is owed that say little by themselves.
PALE = _words(
    """
    address back came change changed changes check come comes did do doing done fit follow found gave get give got
    happen happened hear heard help idea keep keeps kept knew know knows learn learned manage match matches matching
    meet met move moved notice own pay read review said say seen stood take tell think thought told took
    """
)

# What can be done, or not be done, to the writer.
PARTICIPLES = _words(
    """
    accepted accommodated acknowledged addressed answered appreciated approved asked backed believed comfortable
    compensated considered consulted credited defended explained given guided happy heard helped honored honoured
    impressed informed invited involved kept listened mentioned mentored met offered paid pleased promised promoted
    protected provided recognised recognized reimbursed respected reviewed rewarded satisfied seen supervised
    supported thanked told trained treated trusted valued warned welcomed
    """
)

# What the writer did to be heard, and how often.
RAISED = _words(
    """
    appeals asked asking begged begging chased complained complaints concerns disclosure e-mailed e-mails emailed
    emails escalated flagged flagging grievance highlighted mails memos objected objections petitioned pleaded pleas
    proposed raised raising reminded reminders repeated reported reporting requested requests suggestions tickets
    told warned warning warnings written wrote
    """
)

COUNTS = _words(
    """
    again consistently constantly continually countless endlessly months multiple numerous occasions repeatedly
    thrice times twice weeks years
    """
)
