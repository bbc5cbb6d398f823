"""Turns of phrase in which somebody has had enough, without a bad word in them.

A space stands for the space between two words, ``~`` for up to five words between, ``*`` for the rest of a word, and
``a/b`` for one word or the other. A phrase is tried where its rarest plain word stands in the sentence, and one that
begins with ``?`` weighs little by itself.
"""

GRIPE = """
same as the day i; the day i joined and; limit to how many; limit to what; limits to what; came here to ~ and
joined to ~ and; i came to ~ and i've; nobody laughs; no one laughs; nobody smiles; nobody talks; nobody speaks
slides about; i didn't join/study/train/sign/come/spend/do/become ~ to
i did not join/study/train/sign/come/spend/do/become ~ to; didn't do a; master's/phd/degree ~ to; enough already
enough of this; shove the/your/it; stuff your/it; stick your/it; keep your ~ fridays/pizza
can keep ~ pizza/swag/bonus/mug/fleece; diversity slide/hire/poster; token woman/hire/female/engineer; poster child
box-ticking; under every; below every; only excel; glorified ~ spreadsheet*; nobody gets promoted
everybody gets blamed; gets promoted and; means nobody; who can't use/spell/open/read/tell
who couldn't use/spell/open/read/tell; can't use either; for a bloke; for people who; for someone who
for the third/fourth/fifth/sixth/tenth/hundredth/nth/umpteenth/thousandth time; umpteenth; of any value; of no value
no value to/here; done pretending; tired of pretending; keep/kept pretending; can't pretend; cannot pretend
not engineering it's; is not ~ it's; isn't ~ it's; every ~ is an emergency; poor planning; emergency is
somebody's ~ poor; conscience of; outsourced its; never worked anywhere; never worked in/at/for ~ so
so tight ~ life; bring ~ own teabags/monitors/chair/laptop/pens; our own teabags; mean anything; means nothing
mean nothing; meant nothing; left to gather/rot/fend/sink/drift; rat ~ wheel; hoop* to jump; jump* through ~ hoops
pushing ~ uphill/hill; uphill; sisyph*; boulder; banging on; beating ~ head/dead; dead horse; flogging; circus
goat rodeo; dog and pony; monkey*; zoo; wild west; lawless; free-for-all; free for all; dog eat dog; survival of
law of the jungle; sharks; vipers; snake pit; crab* in; bucket of; hot mess; mess of a; total mess; complete mess
utter mess; absolute mess; big mess; such a mess; hopeless mess; one big; beyond repair; beyond saving
beyond redemption; past saving; rearranging; lipstick ~ pig; lipstick on; polish* ~ turd; turd; sows ear; silk purse
shovelling/shoveling; up to my neck/eyes/ears; drowning in; buried in/under; swamped; snowed under; run ragged
run off my feet; burning the candle; no life; no social life; life outside ~ work; never see my; hardly see my
barely see my; missed ~ kids/children/daughter/son; my kids/children ~ ask/forgot/stranger/recognise
marriage/relationship/family ~ suffered/suffering/strain/breaking; not paid/compensated for; never paid for
working for free; work for free; for free; for nothing; for peanuts; for pennies; peanuts; pittance
less than ~ market/new/juniors/graduates/interns/colleagues/men/peers; new hires ~ paid/earn/make more
more than i/me ~ do/earn/make; no raise; no pay rise; no rise; no bonus
bonus ~ never/cut/zero/withheld/halved/cancelled
salary/pay/wage ~ frozen/stagnant/same/cut/joke/late/delayed/below/low/less; salary ~ credited/received late
delay* ~ salary; salary ~ not; no reviews; no feedback; no mentor*; no onboarding; no documentation ~ exists
no direction; no plan; no roadmap; no strategy; no vision; no clue; no idea what
nobody ~ in charge/knows/decides/reads/listens/cares; no rhyme or; rhyme or reason; makes no sense; made no sense
without rhyme; not growing; no growth; stagnat*; career ~ stalled/stuck/nowhere/hold/suffered/stagnant
stuck in ~ rut; in a rut; pigeonhole*; typecast; going backwards; skills ~ rust*/wither*/wasted/unused; rusting
brain ~ rot*/mush/numb/melting; bored out; bored to; bored stiff; bored rigid; yawn; watching paint; paint dry
monoton*; mindless; soul-destroying; soul destroying; soul crushing; soul-crushing; spirit ~ crushed/broken
crush* ~ spirit; dread ~ coming/going/logging/opening; sick feeling; knot in my; pit of my
cry/cried/crying in ~ toilet*/car/bathroom/loo; panic attack*; can't sleep; cannot sleep; sleepless; lying awake
awake at night; nightmares about; is the pits; the pits; if i have to ~ another/one; if i hear ~ again/more
one more time; one more ~ i'll/i; another ~ and i'll; paid late; late ~ months out of; months out of
cannot say that; can't say that; can't say i; cannot say i; doubt that anybody/anyone/anything; seen and not
not cut out for; counts as; passes as; same as three/two/four/five/last; work is triple/double; run on ~ guilt
runs on; has run on; on adrenaline; forty managers; more managers than; all chiefs; too many chiefs
people who do anything; who do anything; only ones who; the only one who; walk into the sea; poke ~ eyes
pull ~ hair; gnaw; off a cliff; into the sea; bang my; stab myself; hellish; soul-; life out of; will to live
lost the will; losing the will; lost all meaning; all meaning
feels/feel/felt like wading/swimming/running/pushing/being/working/living/a/an
is/are/was like wading/swimming/pulling/pushing/working; so obsessed with; obsessed with looking; eats its
eat its young; eat their young; aged ten/five/twenty; killing me; is killing; better things to do; gives back
give/gave back nothing; gives nothing back; smell of; stench of; only good thing; the only good; satisfaction is/was
job satisfaction; still on a; still earning; stuck on a/the; used as a; brought in as ~ used/treated
hired as ~ used/treated; joined a ~ leaving a; leave a manager; leave managers; leave bad; what not to
looks/look busy; as long as the slide; slide looks; rises like; want out; wanted out
i feel/felt cheated/used/betrayed/stupid/invisible/small/nothing/trapped/stuck/empty/like; i no longer feel
no longer recogni*; not recogni* ~ company/place; not my own; not been my own; pleasure out; fun out; heart out
soul out; taken all/the ~ pleasure/joy/fun; up to here; had it up; to the bone; no joy; joy left/gone; shell of
now a shell; better ways to spend/live; want back; want ~ years back; better than a temp/servant/slave/machine/child
no better than; understatement; beyond anything; get your act; act together; on a leash; non-existent; nonexistent
stayed for the paperwork/money/meetings; put up with; putting up with; not worth the; not coming back
isn't coming back; once more i shall; the less i; happier i; hopes ~ dashed; high hopes; not ~ matching to
paid less than; earn less than; paid nearly; nearly enough; enough to put; could call this; call this a; broken me
breaks me; broke me; is/was/has become a mess; embarrassment to; no respect left; respect left; few and far
a career and got; to be thrown away; nothing ever gets; ever gets decided; good luck to whoever
luck to whoever/anyone/those; running on fear; fear and; worse every; from bad to worse; tip of the iceberg
the final/last nail; nail in; the writing ~ wall; elephant in; emperor*; no clothes; out of touch; ivory tower
glass tower; lost touch; bad dream; bad joke; sorry state; sad state; sad little; poor excuse; excuse for a
apology for a; waste of a; so much for; for all the talk; big words; big promises; high words; hot air; all mouth
talking shop; toothless; paper tiger; box to tick; going through the motions; cannot recommend; can't recommend
would not recommend; wouldn't recommend; never recommend; warn anyone/others/people; avoid this
not wish ~ on my/worst; on my worst enemy; worst enemy; what i put up; what we put up; second to none in
taking the mickey; taking the piss; having a laugh; at its finest; joke's on; ?had/have had enough; had enough of
enough is enough; last/final straw; run/ran/running out of patience; patience ~ run/ran/worn/end/limit*
end of my tether/rope/patience; wits end; wit's end; wits' end; fed up; sick of; sick to death; tired of; weary of
bored of/with/by; over/beyond it; so over; over this place; ?done with; so done; ?i'm done; and done; ?i am done
can't/cannot take/stand/bear/face/do another/any/it/this/more; could not stand/bear/take/face
can no longer stand/bear/tolerate/stomach/accept/face/justify/put
no longer willing/prepared to ~ put/tolerate/accept/work; only so much; only so long; so much ~ can take/stand/bear
there is only so; curdle milk; pull* ~ teeth; herding cats; headless chicken*; house of cards
held together ~ string/tape/denial/luck/hope; string and; duct tape and; rats ~ ship; sinking ship; titanic
deckchairs; deck chairs; rearrang* ~ chairs; banging/banged/bang ~ head; banging/talking/speaking to a ~ wall
hamster wheel; treadmill; rat race; glorified secretary/typist/babysitter/assistant/intern/helpdesk/clerk; babysit*
dogsbody; just a/another number/cog/resource/body/line/ticket/headcount; number on ~ spreadsheet/payroll; cog in
like a/an cog/machine/robot/number/child/children/criminal/resource
like a/an servant/slave/stranger/mushroom/second/afterthought/burden/inconvenience/spare
like numbers/machines/children/cattle/robots/criminals/dirt/rubbish/cogs/slaves/furniture; second-class
second class; ?treated as; treated like
feel/felt/feels like ~ number/cog/machine/robot/outsider/failure/slave/fool/idiot/nobody
feel/felt/feeling completely/totally/utterly/so ~; been/was/were/am/feel/felt/being/are taken for granted
takes/taking/took ~ for granted; taken for a ride/fool; taken advantage; taking advantage; take advantage
look/looked/looking forward to a monday; dread/dreaded/dreading ~ monday*/morning*/sunday*
sunday night*/evening* ~ sick/dread/stomach; remember/recall the last time; can't remember ~ last
cannot remember ~ last; all i have to show; all i got; nothing to show; to show for it; show for it
couldn't pay/find/organise/organize/run/manage/lead/spell/tell/count/hit/pour/recogni*/plan
could not pay/organise/organize/run/find/manage; pay me enough; not ~ enough money; all the money; better organi*
seen better; known better; met/seen/known ~ with more ~ than; more ~ from a; warmer ~ from; have had ~ from the
i've seen ~ run/organi*/led; than this company/place/team/firm/department/management/outfit
than the management/leadership; than attend/sit/spend another/one; ?would rather ~ than; ?i'd rather ~ than
rather ~ than ~ another
not a healthy/happy/nice/safe/good/pleasant place/environment/atmosphere/culture/workplace/way; no place to/for
no way to run/treat/work/live/manage/lead
not ~ healthy/happy/safe/sustainable/acceptable/humane/professional environment/place/workplace/culture
afraid/scared/frightened/terrified to ~ open/speak/say/ask/admit/question; scared of; open ~ mouths
walk*/walking on eggshells; fear of ~ losing/reprisal/retaliation; live/living in fear; culture of; climate of
atmosphere ~ is/was/has/in; what a waste; waste of ~ time/people/talent/years/life/money/space/breath/skills
wasted on/here/my/years/time; years of my life; best years; years i will never/won't/not; never get back
won't get back; given ~ best; given up my; gave up my; sacrificed/sacrifice ~ for; gave ~ everything/all
precious little; little in return; nothing in return; in return for; hasn't/not/never budged/moved/risen/increased
through the roof; below ~ market/inflation/industry/average; under market; behind inflation; cost of living
pay freeze; frozen pay; no hike/increment/raise/bonus/appraisal/growth
no appreciation/promotion/recognition/respect/prospects/work-life/balance
no career/support/thanks/thank/overtime/structure
no direction/plan/vision/leadership/strategy/transparency/communication
not reflect/reflecting/match/commensurate/competitive/enough/fair/adequate/sufficient
does/did/do not reflect/match/cover/pay; doesn't/don't/didn't reflect/match/cover; lack of; lacks any; lacking in
absence of any; poor management/leadership/communication/pay/planning/culture/morale
poor treatment/conditions/salary/decisions/support/work-life/attitude
bad management/leadership/pay/culture/decisions/atmosphere/faith
pay/salary/money/coffee/food ~ bad/worse/worst/poor/awful/low; worst ~ of my; worst ~ i have/ever/i've
the worst company/management/manager/job/employer/boss/decision; worse than; most ~ of my career/life/working
biggest/worst/greatest error/mistake of/i; error of judg*; mistake ~ joining/join/accept*/coming
regret ~ joining/accepting/day/coming/taking/signing/ever; wish i had/i'd never/not
wish ~ never joined/met/accepted/heard; should never have joined/accepted/come/taken
not happy/satisfied/impressed/acceptable/proud/comfortable/pleased/respected/valued/worth/paid
unhappy with/about/in/for; dissatisfied with; disappointed with/in/by/that; am/i'm/very/deeply/so disappointed
expected more/better/otherwise/something; had hoped for ~ better/more; had higher hopes; hoped for better
fallen short; fell short; falls short; leaves/left/leave ~ much/lot to be desired; much to be desired
below ~ expectations; one-way street; one way street; two-tier; them and us; us and them; old boys*; boys' club
boys club; golf partner*; golf buddies; jobs for the; face fits; face doesn't/didn't fit; who you know
whoever laughs/shouts/talks/flatters/plays; loudest; loud; flatter*; kissing ~ ass/arse; suck* up; sucking up to
yes men; inner circle; blue-eyed; favourites/favorites; pet project*; teacher's pet; blowing ~ trumpet
backs ~ scratch*; promotions/promotion/raises/bonuses/rewards go/goes/went to/with
promotion/promotions/raises/bonuses/bonus/credit ~ to whoever/whomever/those/anyone; gets/get promoted/rewarded for
rewards/rewarded/reward ~ wrong/loyalty/noise/politics/failure/mediocrity; reward for ~ is more
good work ~ more work; no good deed; thanks i get; the thanks; thankless
if ~ were a/an ~ kpi/sport/olympic*/currency/feature/metric; would win ~ medal*/prize*; leading the market
could teach ~ a/thing; with both hands; piss-up; brewery; raffle; lunatics ~ asylum; asylum; playschool
school playground; crèche; creche; pantomime; soap opera; theatre of; comedy of; black comedy; groundhog
twilight zone; animal farm; big brother; police state; banana; won't/not/n't miss the/a/any/one/your/its/this/being
will not be sorry/missed/missing/sad/shedding; won't be sorry/sad/missing/shedding; not sorry to; not be sorry
shed* ~ tear*; no tears; not look* back; never look* back; good riddance; so glad to; glad to ~ see/back/rid/out
happy to ~ leave/see/rid/out/escape; relieved to; relief to ~ leave/go/be; can't wait to; cannot wait to
could not leave ~ soon*; not a moment too soon; not before time; see the back of; rid of; escape from; escaping
free at last; my freedom; parole; sentence served; time served; served my time; let out; less said ~ better
least said; where do i/to start/begin; where to start/begin; i could go on; list ~ long
too many to list/mention/name; not even going to; don't get me started; don't even; do not get me; home truth*
?to be frank/blunt/honest; to be brutally/perfectly; ?frankly; ?quite honestly; truth be told; let me be blunt
?let me be clear/honest/frank; on the floor; rock bottom; rock-bottom; all-time low; at an all-time
never been lower; never ~ lower/worse; hit ~ bottom; downhill; gone downhill; going downhill; gone to the dogs
went/going to pot; lost its way/soul/heart; lost ~ way; shadow of its/what/the; not the company/place/firm i/it/that
no longer the company/place/firm; used to be a ~ place/company; fish rots; rots from; stinks; smells of; reek*
leaves ~ taste; bad/bitter/sour/nasty taste; soured; toll on; taken ~ toll; taking ~ toll; took ~ toll; cost me my
cost me ~ marriage/health/sleep/weekends/evenings/friends; at the cost of; detrimental to; damaging to
ruin*/wreck*/ate/eaten/swallow* ~ weekend*/evening*/holiday*/marriage/life/health/sleep
every/each/most weekend*/evening*/night*/sunday*/saturday*/holiday*; weekends and; nights and; late nights
evenings and weekends; on ~ holiday* ~ call*; missed my ~ birthday/wedding/funeral/play/birth; without overtime
unpaid; no overtime; no comp*; no breaks/break; no lunch; ?hours a/per day; ?hours daily; hour days/weeks/week/day
?around the clock; ?round the clock; burned/burnt/burn/burning out ~ by/from/because/people/team/everyone
worked/working/work to death/bone; run ~ into the ground; running on empty; ground down; worn down; worn out by
wear* ~ down; worn thin; wearing thin; drain* ~ of/enthusiasm/energy; drained; sucked/sucks/suck ~ out/joy/life
joy out; killed my ~ love/passion/enthusiasm; lost my ~ love/passion/enthusiasm/motivation/faith/respect
lost all/any ~ respect/faith/trust/confidence/motivation/hope; lost ~ faith/respect/confidence in; going nowhere
go nowhere; gone nowhere; leads nowhere; dead end; no future here/for/in
no room/scope ~ growth/grow/advancement/improvement; no path/way forward/up; glass ceiling; ceiling here
hit ~ ceiling/wall; same ~ over and over; over and over; same old; round in circles; in circles; wheels spin*
spin* ~ wheels; mired; bogged; pointless; red tape; paper shuffling; meetings about; about meetings; death by
death march; endless; death by a; change for change's; flavour/flavor of the; latest fad; buzzword*; buzzwords
jargon; vanity project*; pet theor*; white elephant; moving target*; nobody knows; no one knows
nobody/no knows what; left hand; anyone/everyone with ~ gone/left/leaving/talent/sense/choice
everybody/people/everyone ~ good/any ~ left/gone/leaving; tells its own story; says it all; speaks for itself
speaks volumes; says everything; need i say; enough said; do the maths; do the math; says a lot; revolving door
brain drain; bleeding talent/people/staff; people ~ leaving ~ droves; droves; nothing/none of ~ is surprising
beggars belief; defies belief/logic; beyond belief/me/words; beyond a joke; a bad joke; sick joke; standing joke
running joke; is/are/was/become/became/just a joke; laughing stock; laughing-stock; words fail; cannot believe
can't believe; unbelievable; you couldn't make; make it up; in this day and age; in 2026/2025/2024; not fit for
isn't fit for; unfit for; not worth the/it; isn't worth; life is too; life ~ too short; deserve better
deserved better; deserve/deserves/deserved ~ better/more/respect; we deserve; worth more than
paid properly/fairly/decently/what; better treated; treated better/properly/fairly/decently
treat people/staff/employees/them ~ better/like/as; treat ~ next; next person/one ~ better/paid/luck
whoever replaces; my successor ~ paid/better/luck/support
hope/wish ~ successor/replacement ~ paid/treated/luck/better/support; good luck finding/with/to; best of luck with
perhaps next time; maybe next time; next time ~ pay/listen/ask; bunch/pack/gang/shower/herd of ~; you lot
you people; the lot of you; lot couldn't; monkeys; sheep; vultures; snakes; dinosaurs; leeches; parasites; puppets
puppet; houseplant*; trained monkey; chocolate teapot; chimp*; goldfish; toddler*; children ~ run; adults in the
brain cell*; spine; backbone; half a brain; common sense; two-faced; stops at the door; ethics here; stone age
stone-age; dark ages; middle ages; last century; nineteenth century; victorian; work* culture/environment/timing ~
proper timing; only pressure; work pressure; too much pressure/work/politics/stress
so much pressure/politics/stress
workload ~ unmanageable/impossible/too/ridiculous/excessive/unreasonable/doubled/unsustainable
skill* ~ wasted/not/unused; wast* ~ skills/talents; an intern could; a monkey could; anyone could do; beneath me
overqualified; under-used; underused; underutili*; not growing/learning/challenged
conditions ~ not acceptable/human/fair/good; for a person; human being*; basic respect/decency/courtesy/dignity
with dignity; any dignity; self-respect; self respect; common courtesy; common decency
"""
