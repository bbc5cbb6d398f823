"""Turns of phrase that blame or complain without a bad word in them, by whom they concern.

A space stands for the space between two words, ``~`` for up to five words between, ``*`` for the rest of a word, and
``a/b`` for one word or the other. A phrase is tried where its longest plain word stands in the sentence, and one that begins with ``?`` weighs little by itself.
"""

from __future__ import annotations

# Blame for the company, its leaders or the reader.
BLAME = """
asked/told/instructed/ordered/pressured/pushed/expected to withhold/suppress/soften/omit/massage/redact/destroy/retract/bury/doctor/backdate/overlook/ignore/mislead/lie/cover/downplay/pretend; i have/was ~ asked to withhold/lie/soften/falsify/sign; on the ground/grounds of; on the understanding that; on ~ understanding that; the understanding was; within a year it; and within ~ it/they/was
distressing to see/watch; painful to see/watch; hard to watch; sad to see/watch; sorry to see/watch ~ become/turned/destroyed/go; sacrificed to/for/on; sacrificed ~ altar; brought ~ to the attention of; drew ~ attention to; drawn ~ attention to; brought it up; brought this up; brought ~ up ~ times; sent me a link; sent a link; mindfulness; resilience course/training/webinar; yoga; pizza party; free pizza; fruit basket/bowl; name disappeared; disappeared from the; vanished from; left off the; dropped from the; struck from; removed from the
gather dust; gathering dust; found ~ out from/through/via; find ~ out from/through/via; how it is done here; how things are done; how it's done here; that is how things/it; called it a; calling it a; dismissed it/this/them/me/us as; wrote it off; written off as; put down to; knew ~ and called/kept/still/let/did/shipped/sold/sent/signed/carried/went; knew ~ all along; known about this; known for months/years/weeks; have known ~ since; shown out; walked out by security; marched; escorted; frogmarched; whistleblower*; the man they; the one they; runs the region
as if ~ never happened; as if nothing; as though nothing; as if i/we were/was; as though i/we were/was; pretend/pretended/pretending ~ not/nothing; nobody/no one will/would/wants/wanted to own/admit/say/take/pay/sign/answer/explain/listen/know/decide; will pay for the real; too busy to; too proud to; too afraid/scared to; too cheap to; afraid of the truth; cannot handle; can't handle the; no appetite for; no interest in; showed/shown no/little interest/concern/remorse/regret; not the slightest; not the least; not an ounce; not one iota; shred of; scrap of; ounce of
in breach of; breach of trust; breach of promise; breach of ~ contract/agreement/duty/policy; contrary to ~ agreed/promised/told/policy/assurances/said; in contradiction to; at odds with what; not what was agreed/said; not as agreed; other than agreed; unlike what; than was agreed; reneg*; went ~ back on; backed out; backing out of; backed away from; walk*/walking back; u-turn; about-turn; change*/changed ~ tune; changed ~ mind ~ times; changed the rules/terms/deal/scope; moved the; rules changed; terms changed; terms were changed; role ~ changed without; duties ~ changed/added without; demoted in all but; in all but name; in name only; on paper only; window-dressing
retaliat*; penali*; punished for; punish ~ for; made an example of; made ~ example; made my life; life ~ difficult/hell/impossible; made ~ very uncomfortable; hostile; frozen ~ out; cold shoulder; sent to coventry; cut out of; left out of; shut out of; kept out of; excluded from; uninvited from; taken out of ~ loop; out of the loop; not invited to; no longer invited; stopped inviting; passed me over; given to someone/somebody/another/a/less/junior; went to someone/somebody/another/less/junior; hired over; promoted over; brought in over; someone half; half my age/experience; less qualified/experienced; friend* of the; nephew of the; son of the; daughter of the; because of ~ connections; who happened to; happens to be ~ friend/nephew/cousin/wife/brother
cost* ~ patients/lives/users/customers; people were/got hurt; harm* ~ users/patients/children/people; put ~ at risk; putting ~ at risk; at risk ~ to save/for/because; to save money/face/a/time/costs; to save ~ embarrassment; save ~ face; to please the/investors/shareholders; for the sake of ~ numbers/quarter/shareholders/optics/launch; for ~ optics; for show; for the cameras; for the press; on the cheap; cheapest; penny; pound foolish; false econom*; short term; short-term; quick buck; quick win*; bottom line; above all else; at any cost; at all costs; whatever the cost; come what may; regardless of ~ risk/cost/consequences; no matter who; no matter what we
given to believe/understand; courage to; guts to; the decency to; the grace to; the courtesy to; good grace to; had the nerve; have the nerve; the audacity; to our/my faces; to my face; to our/my face; have been moved ~ times; each time on; on the eve of; learned/learnt of ~ from; read about ~ in the; heard about ~ from; found out about ~ from
let me/us ~ anyway; anyway and; numbers ~ cooked; cooked the; cook the books; cooking the books; never fulfilled/honoured/honored/kept/paid/delivered/happened/arrived/materialised/implemented/signed/reviewed/answered/acknowledged; looks the other way; after the outcome/decision had; outcome ~ been printed/decided/written/fixed; got me a talk/lecture/warning/reprimand/reputation; next quarter next; always next; made aware of; was made aware; were made aware; elected not to; chose not to; opted not to; declined to; nothing to say since; not had/heard a word; has had nothing; has said nothing; have heard nothing; heard nothing; heard nothing since; heard nothing back
was/were never ours/mine; never yours to; saw fit; see fit; sees fit; nothing to do with my/merit/performance; for reasons ~ nobody/no/never; reasons ~ unknown/undisclosed; not compatible with; incompatible with; outrun its; out of the building; like a thief; like thieves/criminals; kept growing while; while the title/pay/salary; there was money for; money for ~ none/nothing/not; months late; weeks overdue; long overdue
put my name to; sign my name; let ~ go by; exempt* themselves; rules ~ themselves; answer to every; answer to everything; went looking for who; who had written; shown the organisation; was shown a/the; as cover for; already taken; decision ~ already taken; set foot; never set; ever set foot; choose between my; between my ~ and my; off the interesting; took me off; take me off; taken off the/my; made no difference; no difference; in tears; investigated by the; judge and jury; marking ~ own homework; mark* their own
have had ~ to fix ~ and; time and again; time after time; set in the dark; in the dark; too expensive ~ truth; the truth was; live/living with the consequences
are why good/people/we/so; is why good/people/we/so; why good people; why people leave/are; counts/count for nothing; counts for little; expiry date; without budget/title/support/help/pay/reason/cause/contract
made responsible for; advised against; against my/our advice/will/wishes/recommendation/judgement/warning*; spurious grounds; on ~ grounds; account of events; version of events; whose version; on my file; no one wants to know; nobody wants to know; want to know
not there when; was not there; were not there; wasn't there when; because you would/could/did not; because you wouldn't/didn't/couldn't/refused; because the company/management/board would/did/could not; because management/they/hr would/did/could not/n't
diverted to/from/into; sat on my/our/the/it/every; shown a demo; never informed/consulted/trained/thanked; before anyone/anybody/telling/i ~ spoken/told/asked/informed; before i was/had ~ told/informed/asked/even
behind closed; protect one another; protect their own; protect each other; look after their own; close/closed/closing ranks; circle* the wagons; nobody protects; talks about ~ and; talk about ~ values; despite ~ reports; in spite of ~ reports/requests/warnings/emails
should never happen/have; should not have ~ happened/been/to; ought never/not/to have; never have been allowed; has no place; can only conclude; i conclude that; drew the conclusion; politically motivated; not ~ paid out; still not been; still has/have not; has still not; have still not; to this day; as of today ~ not/no
i was expected/made/required/instructed/forced/ordered/pressured/supposed to; we were expected/made/required/instructed/forced/ordered/pressured to; i have been/am expected/made/instructed/forced to; in favour of a/someone/his/her; in favor of a/someone; chose the cheap*/easy/easier/quick*; the cheap*/easy option; cut corners
who did it got; got a promotion; was promoted instead; while ~ was promoted; who was promoted; whoever caused; person responsible; those responsible; people responsible; and punish*; told the newspapers/press/public/clients/customers/board/investors/regulator*/world; told me one thing; one thing and did
place on record; put on record; for the record; on record that; as per ~ promised/commitment/offer; not provided; were not ~ provided/given/paid; was not ~ provided/given/paid; not as per; prior intimation; without any ~ intimation; false promises; false hopes; false assurance*; strung along; led to believe; given to understand; given the impression; under the impression
carry/carrying/carried the can; take/took/taking the fall; left holding the baby; thrown/threw ~ under ~ bus
hung out to dry; shown the door; took the hint; draw my/your/our own conclusions; drew ~ own conclusions
moved/moving/move/shift/shifted ~ goalposts; changing/change/changed ~ goalposts; remember things differently
going/gone/went back on; go back on ~ word; gone back on; bear/bears/bore little resemblance
bears/bore no resemblance; fell/fallen/fall/falls on deaf ears; brick wall; turned/turn/turning a blind eye
look/looked/looking the other way; swept under ~ carpet/rug; under the carpet/rug; washed ~ hands of
passed/pass/passing the buck; buck stops/stopped; point/pointed the finger; hide/hid/hiding behind
at the expense of; at ~ expense; over/above/before the welfare/wellbeing/safety/needs/health/interests of
profit*/numbers/growth/revenue/speed before/over/above; ahead of safety/people/patients/quality
prioriti* ~ over/above; put/puts/putting ~ before people/safety/patients/quality/staff/truth
care/cares/cared more about/for; cares/cared only about/for; only care/cares/cared about; more interested in ~ than
rather ~ than fix/listen/admit/pay/hire; sooner ~ than fix/listen/admit/pay/hire/lose; behind my/our back*
kept in the dark; keep/kept ~ in the dark; left in the dark
without my/our/any/prior/even knowledge/consent/consultation/warning/explanation/input/asking/telling/reason/notice/consulting/discussion
without giving ~ reason/explanation; without ~ consulting/asking/telling/informing me/us; without so much as
no explanation; no reason ~ given; never ~ explained; never ~ materiali*; found/find out from/through/via/by/on
found/finding out ~ rumour/rumor/slack/linkedin/press/newspaper/calendar
learn*/heard/hear ~ from a/the/an customer/client/press/newspaper/linkedin/rumour/recruiter/slack; last to know/hear
only then did; waved/brushed/fobbed ~ away/aside/off; told to toughen/shut/wait/live/be/forget/get
told me/us to toughen/shut/wait/live/forget/get/suck/deal/keep; told ~ keep quiet; keep my/our mouth* shut
toughen up; suck it up; put up or shut; told ~ be patient; mark my/your words
asked to lie/falsify/sign/hide/cover/mislead/backdate/remove/alter/delete/change/look/keep
asked/told/instructed me/us to lie/falsify/sign/hide/cover/mislead/backdate/remove/alter/delete
pressure* ~ to sign/ship/lie/release/approve/resign/leave/stay/alter/change; made to feel; ?making me feel
made me feel ~ small/stupid/unwelcome/guilty/worthless/like; was made ~ scapegoat; set up to fail; set me/us up
no longer existed; no ~ intention of; never any intention/intent; had been decided; already/been decided
decided ~ beforehand; foregone conclusion; a formality; tick-box/box-ticking exercise
tick/ticking/ticked a/the box*; box ticking; paying lip; lip service; smoke and mirrors; window dressing; fig leaf
paper exercise; empty words; hollow words; all talk; fine words; on paper only; words ~ not ~ actions
actions ~ not ~ words; say one thing; preach* ~ practise/practice; practise/practice what ~ preach*
not as advertised; not what i was told/promised/sold/hired; isn't/wasn't/not the job i/that
job i was sold/promised/given/hired/offered; the role i was sold/promised/offered/hired; bait and switch
hired to ~ spent; hired to ~ but; hired for ~ but; hired as ~ but; promised/assured/told at/during/in ~ interview
promised/assured/guaranteed ~ never; was/were promised/assured; was/were told ~ would; been/being promised/assured
despite ~ promise*/assur*/agree*/request*/warning*/reminder*/repeated; commitments ~ not
commitment ~ not ~ kept/met/honoured; promise* ~ not/never/n't
have/has/had not been met/kept/honoured/honored/paid/addressed/acted/resolved/delivered
haven't/hasn't been met/kept/paid/honoured/addressed; yet to ~ see/receive/hear/get; still waiting; am still waiting
i am yet to; no/zero/without action ~ taken; no action/steps/measures was/were/has/have; nothing came/comes of it
nothing came of; nothing has/was/is/had/ever changed/happened/done/improved
nothing has/was/is/had ever/been/even/being changed/happened/done/fixed/improved; to no avail; in vain
no one/nobody ~ listen*/cared/answered/replied/asked/bothered/thought/cares/told; nobody thought; never thought to
not bothered; couldn't care less; could not care less; could have cared less; couldn't be bothered; did not lift
lift a finger; lifted a finger; raised an eyebrow; batted an eyelid
got/gets/received/had no/zero/little response/reply/answer/support/acknowledgement/help; no answer/reply/response
reply/answer never came; met with silence/a/indifference/hostility/shrug*/laughter; was met with; a shrug
got a smile/shrug; shrugged ~ shoulders; rolled ~ eyes; eye-roll; laughed ~ out of; laughed in my
made it ~ clear ~ that; made ~ very/abundantly/perfectly clear; no secret
suggested ~ that i might/should/could/would; i was suggested; it was hinted/implied/intimated/insinuated
not been straight; straight with ~ staff/us/me/people; economical with ~ truth
less than honest/candid/truthful/frank/open/transparent; not ~ whole truth; half-truth*; half the story
knew ~ did nothing; knew ~ said nothing; ?knew about ~ and; knew ~ not ~ work; knew ~ and told; knowing ~ not/n't
knew full well; in full knowledge; full well; responsibility/responsible/fault/blame ~ rests/lies/lie/rest with
responsibility/blame for ~ rests/lies; lies/rests with; have/has ~ to answer for; much to answer for
only themselves to; only yourself/yourselves to; down to ~ management; direct consequence/result of
as a consequence of ~ your/the/management; consequence of how/the; because of how/the way; reason ~ is how
the way ~ was/were/been handled/treated/spoken/managed/run; how ~ was/were/been/is handled/treated/managed/run
handling of my/the/our; handled ~ badly/poorly
leaves/leave/left/leaving/given/gives me/us with/no no/choice/option/alternative/little
no alternative/choice but/other; no other choice/option/way; forced to resign/leave/quit/go/choose; driven out
drove me/us out/away; pushed out; push/pushing me out; forced out; frozen out; managed out; eased out; squeezed out
hounded out; got rid of; getting rid of; rid of anyone; had ~ been acted/listened/heeded/consulted/warned/asked/told
had you/they/anyone/management/someone/somebody/leadership ~ listened/acted/asked/read/kept/told/cared/done/taken
if ~ had ~ listened/asked/acted/cared/read/spent/kept/taken/bothered; would not have been/happened/come/failed
would never have ~ come/happened; could have been prevented/avoided; entirely avoidable/preventable; preventable
i wouldn't be writing; wouldn't ~ writing this; would not be writing this; as i warned/predicted/feared
i told you so; i did warn; don't say ~ warned; i warned; i said so at the time; in writing ~ times
put anything in writing; ?in my opinion the; discriminated against
because of my age/race/gender/accent/religion/pregnancy/sex/colour/disability
after my/our maternity/parental/paternity/sick leave ~ find/found/desk/given/gone; came/come back ~ to find/find
returned ~ to find; given/gave my ~ to; given away; taken off me; taken away from me/us; taken from me/us
took ~ off me; took away my; took my idea/name/work; left my name off/out; my name removed; removed my name
name ~ removed; claimed as ~ own; took credit; another team's
someone/somebody else's name/logo/credit/emergency/mess; credit ~ went/goes to; went ~ to someone/somebody/anyone's
over my head; passed over; leapfrogged; marked down; downgraded after/the/because/when
was/were/been downgraded/demoted/sidelined/singled/excluded/sidelined/moved ~ further; written up for; singled out
performance plan ~ after; after i reported/complained/raised/refused/asked/objected/spoke
week/day/month after i reported/complained/raised/refused/asked/objected/spoke
the moment i ~ reported/complained/raised/refused/asked; spoke/speak/speaks/speaking up/out
asks/ask/asking/asked ~ questions ~ rid/out/door/problem; raising a/any/problems; makes you the problem
shoot* the messenger; whistle*blow*; troublemaker; trouble maker; made ~ by people who; decided by people
decisions ~ without; decisions affecting; decision* ~ by people/those; behind closed doors; over ~ heads of
without ~ knowledge; without a word; not a word of; not so much as a; paid for it; paid the price
pay/paying/pays the price for; we/i/team ~ blamed for; got/get/getting the blame; we/i/team took the blame
pick/picking/picked up the pieces; clean/cleaning/cleaned up ~ mess/after; to clean up; someone else's mess
their mess; then wondered/wonder/wonders why; act/acts/acted surprised; acting surprised
wonder why people/everyone/nobody/good; won't/doesn't/didn't/wouldn't/refuses replace/hire/backfill/let/pay/fund
would/will/did not let/allow/permit me/us/my/the; wouldn't/didn't/don't/won't let/allow me/us
turned/turn/was/were down ~ times; turned down ~ request*; refused ~ request*
request* ~ refused/denied/declined/rejected/ignored/turned; rejected ~ without; at the last minute; last-minute
cancelled/canceled/refused ~ day before
made me/us/my sack/fire/work/choose/sign/redo/lie/apologise/wait/pay/cancel/do/beg
while ~ gave/give/paid/pay/awarded/award ~ bonus*/itself/themselves/yourselves/himself
bonus* for ~ executive*/top/board/directors; gave itself/themselves/yourselves; pat* ~ on the back; one rule for
one law for; rules ~ for ~ others/rest/us; double standard*; what you call; you call it; so-called; what passes for
passes for; supposed to back/protect/support/lead/help/listen/look/represent; at every turn
let/lets/letting me/us/people/everyone/staff/patients/customers down; let ~ team down; been let down; badly let
feel let/betrayed/cheated/used/misled/deceived; surprise me if/that nobody; shame ~ nobody/no; a shame ~ thought
pity ~ nobody/no; nobody/none ~ upstairs/management/leadership; ?not one of ~ you/them/those; ?none of them/you
not one person/manager/email/note/reply; not a single; ?never a; ?not once; at no point/time/stage
without ~ consent; had not ~ consent; ?it had not; ?it was not; ?they were not; ?it did not; but it did not
sold ~ something/clients/customers ~ not/n't/knew; weren't/not the numbers/figures/results; not the version
altered after; quietly removed/dropped/deleted/shelved/taken/changed/cancelled; quietly taken; taken out of
the moment it suited; when it suited; as it suits; at your convenience ~ mine; getting away with; got away with
get away with; held to account; nobody ~ accountable; no accountability; accountable for; answerable to nobody/no
two/three/four/several vacancies
covering/doing/did/do/covered ~ the work/job/jobs of two/three/four/several/six/five
work/job/jobs of two/three/four/several/five/six; single-handed*; on my own since/for; alone since/for
never replaced; not ~ replaced; won't replace; more with less; doubled after; ?and i am still
i asked/raised/requested/told/wrote/warned/reported/flagged/applied/begged ~ and/but ~ told/nothing/got/no
i asked for ~ got/told; asked ~ times; told ~ times; times and ~ told/nothing/never
each/every time i/we ~ told/was/got; asking for ~ since/for/and; ?since ~ nobody/nothing
in ~ months/years nobody/not; never got/received/saw a/an/the/any/my; ?never had a/an/the/any/my
only to be/find/discover/hear/learn/have; only for ~ to
and then blamed/told/asked/fired/promoted/left/gave/denied/cancelled; then asked in public
in front of ~ whole/entire/team/everyone/clients/others/office
"""
# What the writer has had enough of, or says of the place.
GRIPE = """
for the third/fourth/fifth/sixth/tenth/hundredth/nth/umpteenth/thousandth time; umpteenth; of any value; of no value; no value to/here; done pretending; tired of pretending; keep/kept pretending; can't pretend; cannot pretend; not engineering it's; is not ~ it's; isn't ~ it's; every ~ is an emergency; poor planning; emergency is; somebody's ~ poor; conscience of; outsourced its; never worked anywhere; never worked in/at/for ~ so; so tight ~ life; bring ~ own teabags/monitors/chair/laptop/pens; our own teabags; mean anything; means nothing; mean nothing; meant nothing; left to gather/rot/fend/sink/drift
rat ~ wheel; hoop* to jump; jump* through ~ hoops; pushing ~ uphill/hill; uphill; sisyph*; boulder; banging on; beating ~ head/dead; dead horse; flogging; circus; goat rodeo; dog and pony; monkey*; zoo; wild west; lawless; free-for-all; free for all; dog eat dog; survival of; law of the jungle; sharks; vipers; snake pit; crab* in; bucket of; hot mess; mess of a; total mess; complete mess; utter mess; absolute mess; big mess; such a mess; hopeless mess; one big; beyond repair; beyond saving; beyond redemption; past saving; rearranging; lipstick ~ pig; lipstick on; polish* ~ turd; turd; sows ear; silk purse; shovelling/shoveling; up to my neck/eyes/ears; drowning in; buried in/under; swamped; snowed under; run ragged; run off my feet; burning the candle; no life; no social life; life outside ~ work; never see my; hardly see my; barely see my; missed ~ kids/children/daughter/son; my kids/children ~ ask/forgot/stranger/recognise; marriage/relationship/family ~ suffered/suffering/strain/breaking
not paid/compensated for; never paid for; working for free; work for free; for free; for nothing; for peanuts; for pennies; peanuts; pittance; less than ~ market/new/juniors/graduates/interns/colleagues/men/peers; new hires ~ paid/earn/make more; more than i/me ~ do/earn/make; no raise; no pay rise; no rise; no bonus; bonus ~ never/cut/zero/withheld/halved/cancelled; salary/pay/wage ~ frozen/stagnant/same/cut/joke/late/delayed/below/low/less; salary ~ credited/received late; delay* ~ salary; salary ~ not; no reviews; no feedback; no mentor*; no onboarding; no documentation ~ exists; no direction; no plan; no roadmap; no strategy; no vision; no clue; no idea what; nobody ~ in charge/knows/decides/reads/listens/cares; no rhyme or; rhyme or reason; makes no sense; made no sense; without rhyme
not growing; no growth; stagnat*; career ~ stalled/stuck/nowhere/hold/suffered/stagnant; stuck in ~ rut; in a rut; pigeonhole*; typecast; going backwards; skills ~ rust*/wither*/wasted/unused; rusting; brain ~ rot*/mush/numb/melting; bored out; bored to; bored stiff; bored rigid; yawn; watching paint; paint dry; monoton*; mindless; soul-destroying; soul destroying; soul crushing; soul-crushing; spirit ~ crushed/broken; crush* ~ spirit; dread ~ coming/going/logging/opening; sick feeling; knot in my; pit of my; cry/cried/crying in ~ toilet*/car/bathroom/loo; panic attack*; can't sleep; cannot sleep; sleepless; lying awake; awake at night; nightmares about
is the pits; the pits; if i have to ~ another/one; if i hear ~ again/more; one more time; one more ~ i'll/i; another ~ and i'll; paid late; late ~ months out of; months out of; cannot say that; can't say that; can't say i; cannot say i; doubt that anybody/anyone/anything; seen and not; not cut out for; counts as; passes as; same as three/two/four/five/last; work is triple/double; run on ~ guilt; runs on; has run on; on adrenaline; forty managers; more managers than; all chiefs; too many chiefs; people who do anything; who do anything; only ones who; the only one who; walk into the sea; poke ~ eyes; pull ~ hair; gnaw; off a cliff; into the sea; bang my; stab myself; hellish; soul-; life out of; will to live; lost the will; losing the will
lost all meaning; all meaning; feels/feel/felt like wading/swimming/running/pushing/being/working/living/a/an; is/are/was like wading/swimming/pulling/pushing/working; so obsessed with; obsessed with looking
eats its; eat its young; eat their young; aged ten/five/twenty; killing me; is killing; better things to do; gives back; give/gave back nothing; gives nothing back; smell of; stench of; only good thing; the only good; satisfaction is/was; job satisfaction
still on a; still earning; stuck on a/the; used as a; brought in as ~ used/treated; hired as ~ used/treated; joined a ~ leaving a; leave a manager; leave managers; leave bad; what not to; looks/look busy; as long as the slide; slide looks; rises like; want out; wanted out
i feel/felt cheated/used/betrayed/stupid/invisible/small/nothing/trapped/stuck/empty/like; i no longer feel; no longer recogni*; not recogni* ~ company/place; not my own; not been my own; pleasure out; fun out; heart out; soul out; taken all/the ~ pleasure/joy/fun
up to here; had it up; to the bone; no joy; joy left/gone; shell of; now a shell; better ways to spend/live; want back; want ~ years back
better than a temp/servant/slave/machine/child; no better than; understatement; beyond anything; get your act; act together; on a leash
non-existent; nonexistent; stayed for the paperwork/money/meetings; put up with; putting up with; not worth the; not coming back; isn't coming back; once more i shall
the less i; happier i; hopes ~ dashed; high hopes; not ~ matching to; paid less than; earn less than; paid nearly; nearly enough; enough to put
could call this; call this a; broken me; breaks me; broke me; is/was/has become a mess; embarrassment to; no respect left; respect left; few and far
a career and got; to be thrown away; nothing ever gets; ever gets decided; good luck to whoever; luck to whoever/anyone/those; running on fear; fear and
worse every; from bad to worse; tip of the iceberg; the final/last nail; nail in; the writing ~ wall; elephant in; emperor*; no clothes; out of touch
ivory tower; glass tower; lost touch; bad dream; bad joke; sorry state; sad state; sad little; poor excuse; excuse for a; apology for a; waste of a; so much for
for all the talk; big words; big promises; high words; hot air; all mouth; talking shop; toothless; paper tiger; box to tick; going through the motions
cannot recommend; can't recommend; would not recommend; wouldn't recommend; never recommend; warn anyone/others/people; avoid this; not wish ~ on my/worst
on my worst enemy; worst enemy; what i put up; what we put up; second to none in; taking the mickey; taking the piss; having a laugh; at its finest; joke's on
?had/have had enough; had enough of; enough is enough; last/final straw; run/ran/running out of patience
patience ~ run/ran/worn/end/limit*; end of my tether/rope/patience; wits end; wit's end; wits' end; fed up; sick of
sick to death; tired of; weary of; bored of/with/by; over/beyond it; so over; over this place; ?done with; so done
?i'm done; and done; ?i am done; can't/cannot take/stand/bear/face/do another/any/it/this/more
could not stand/bear/take/face; can no longer stand/bear/tolerate/stomach/accept/face/justify/put
no longer willing/prepared to ~ put/tolerate/accept/work; only so much; only so long; so much ~ can take/stand/bear
there is only so; curdle milk; pull* ~ teeth; herding cats; headless chicken*; house of cards
held together ~ string/tape/denial/luck/hope; string and; duct tape and; rats ~ ship; sinking ship; titanic
deckchairs; deck chairs; rearrang* ~ chairs; banging/banged/bang ~ head; banging/talking/speaking to a ~ wall
hamster wheel; treadmill; rat race; glorified secretary/typist/babysitter/assistant/intern/helpdesk/clerk; babysit*
dogsbody; just a/another number/cog/resource/body/line/ticket/headcount; number on ~ spreadsheet/payroll; cog in
like a/an cog/machine/robot/number/child/children/criminal/resource/servant/slave/stranger/mushroom/second/afterthought/burden/inconvenience/spare
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
precious little; little in return; nothing in return; in return for; for what
hasn't/not/never budged/moved/risen/increased; through the roof; below ~ market/inflation/industry/average
under market; behind inflation; cost of living; pay freeze; frozen pay
no hike/increment/raise/bonus/appraisal/growth/appreciation/promotion/recognition/respect/prospects/work-life/balance/career/support/thanks/thank/overtime/structure/direction/plan/vision/leadership/strategy/transparency/communication
not reflect/reflecting/match/commensurate/competitive/enough/fair/adequate/sufficient
does/did/do not reflect/match/cover/pay; doesn't/don't/didn't reflect/match/cover; lack of; lacks any; lacking in
absence of any
poor management/leadership/communication/pay/planning/culture/morale/treatment/conditions/salary/decisions/support/work-life/attitude
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
shed* ~ tear*; no tears; not look* back; never look* back; good riddance; glad to ~ leave/see/back/rid/go/out
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
go nowhere; gone nowhere; leads nowhere; dead end; no future here/for/in; no room/scope ~ growth/grow/advancement/improvement; no path/way forward/up
glass ceiling; ceiling here; hit ~ ceiling/wall; same ~ over and over; over and over; same old; round in circles
in circles; wheels spin*; spin* ~ wheels; mired; bogged; pointless; red tape; paper shuffling; meetings about
about meetings; death by; death march; endless; death by a; change for change's; flavour/flavor of the; latest fad
buzzword*; buzzwords; jargon; vanity project*; pet theor*; white elephant; moving target*; nobody knows
no one knows; nobody/no knows what; left hand; anyone/everyone with ~ gone/left/leaving/talent/sense/choice
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
you people; the lot of you; lot couldn't; monkeys; sheep; vultures; sharks; snakes; dinosaurs; leeches; parasites
puppets; puppet; houseplant*; trained monkey; chocolate teapot; chimp*; goldfish; toddler*; children ~ run
adults in the; brain cell*; spine; backbone; half a brain; common sense; two-faced; stops at the door; ethics here
stone age; stone-age; dark ages; middle ages; last century; nineteenth century; victorian
work* culture/environment/timing ~; proper timing; only pressure; work pressure
too much pressure/work/politics/stress; so much pressure/politics/stress
workload ~ unmanageable/impossible/too/ridiculous/excessive/unreasonable/doubled/unsustainable
skill* ~ wasted/not/unused; wast* ~ skills/talents; an intern could; a monkey could; anyone could do; beneath me
overqualified; under-used; underused; underutili*; not growing/learning/challenged
conditions ~ not acceptable/human/fair/good; for a person; human being*; basic respect/decency/courtesy/dignity
with dignity; any dignity; self-respect; self respect; common courtesy; common decency
"""
# Blame, if somebody's name stands in the sentence.
PERSON = """
sits/sat/sitting on his/her; his/her arse/ass/backside/hands; of the month; can explain to; have to explain; were/was made up; made up the; invented the; at ten/eleven/midnight at; late at night; thinks it is/it's funny; finds it funny; asked ~ to stop; stop assigning/calling/sending/shouting/touching/commenting/interrupting/using; speaking very rudely; speaks ~ rudely; speak* rudely; rudely; rude to/with/about; in front of juniors/customers/clients/the/everyone; not giving any; is not giving; gives no; giving no; parallel team; shadow team; report to me ~ paper; used the/my ~ data/work/code/results/research/figures; grant application*; without so much; footnote; allowed ~ to run/do/get/take/keep/treat/bully/walk; you have allowed; you let ~ run/get/take/do/treat/walk; getting away with; gets away with; got away with; turn* ~ blind eye to; everyone tiptoes; tiptoe*; walk on eggshells; eggshells; eggshells around; covers for ~ ; covering for; cover* up for; protected by; untouchable; golden boy; golden child; blue-eyed; favourite of; teflon; can do no wrong; do no wrong; never his/her fault; never to blame; always someone; blames everyone/me/us/others/the; shifts blame; passed ~ blame; blame on me/us/others; pinned ~ on; pin ~ on me; dropped me in; landed me in; left me holding; hung me out; threw me; sold me out; ratted; snitch*; tattl*; backstab*; two-faced; behind our; stirring; stirs; drip*; poison*; toxic; bully*; bullie*; harass*; grop*; leer*; creep*; inappropriate; unwanted; touched; touching; flirt*; sexist; racist; misogyn*; comments on my; comment about my; asked me ~ pregnant/children/married/age; because i am/was a woman/mother/pregnant/foreign
punchbag; punching bag; on the telephone; on his/her phone; times and on; met me ~ times; one more time; in particular; quietly redone/changed/removed/dropped; diary of; diary of my dealings; dealings with; rather not; calls/called me *; only those ~ from his/her; own college; own village; own people; promoting only; signed them; signed it; signed off on; was redone; been redone; is redone; behind a closed
all i can take; and her/his moods; were hers; was hers; were his; was his; be managed by; gets the ~ and i/we; orders that; on ~ orders; no patience with; old company; tennis with; get me fired; trying to get; still has a job; mystery to; the less said; instead of helping; carrying ~ for; no working with; afraid of; scared of; fear of; lectured on/by; no confidence in; confidence in ~ as; rest of her/his job; do the rest; sees no need; people below; had earned; decisions first; put over me; over me; trouble started; first saw; my name ~ not
worn me down; at the door of; laid at; not on speaking; speaking terms; even though i; although i had; he/she had not; has not read; never read; did not read; from me and; then gave; gave it to; gave ~ to his/her; flatmate; second chance; good enough for; ever good enough; like working for; working for ~ is like; should be leaving; well known that
well known; drinks; drunk; put his/her own; own name; talks/talked/talk over; turned down my; refused my; rejected my; denied my; not supporting; comparing with; comparing me; night shifts; own pocket; pocket money; had me rewrite/change/redo/sign/lie; made me rewrite/change/redo/sign/lie/apologise/beg/wait/cry; until it said; what he/she wanted; who really; really wrote; really did; is lazy; lazy; rest of us pay
lets everyone/others/me; everyone else ~ do; hard work; more support from; got ~ even though; got the ~ role/job/promotion/credit/raise; it was me who; it was i who; and i got; i got the/a warning; not for the better; everything changed when; changed when; told lies; lies about; spread*; rumour*; rumors; rumor; her/his business to; made that impossible; made it impossible; makes it impossible; nothing will ever; nothing i did; nothing gets; cannot take a; can't take a; cannot see myself
cannot imagine; until ~ is moved/gone/removed/fired/leaves; never let me; never lets; excluded me; blocked my; blocks my; cleaning up after; clean up after; has been giving me; since i refused/complained/reported/said/asked; since she/he reported; reported me; two emoji; so-called; never funny; mothers do not; women do/are/can/can't; found out ~ same; same day; told me ~ i/mothers/women/people ~ not; no qualifications; not qualified; unqualified; half as unhappy; with ~ as head/manager/boss/lead nothing/nobody
had it in for; has it in for; out of ~ depth; in over ~ head; not up to; isn't up to; wasn't up to; will not miss
won't miss; not be sorry; as long as ~ in charge/here/manager/there; ?while ~ is/remains/stays in charge
?sit/sitting/sat next to; ?worked under; ?report/reporting to; in a room with; in the same room; ?same building
people have left; ?have left; have/has already left; i am the ~ to; left in tears; in tears; to tears; crying
nothing to say about; nothing more to say; already said to hr; ?to hr; went to hr; ?hr ~ knows/aware/file
?his/her own; ?as his/hers; ?as their own; ?as though they/we/i/it; ?as if they/we/i/it
?presented/presents/presenting/passed/passes/passing/claims/claimed/took/takes my/our/it/them/the ~; ?my slides
?my code; my commits; ?my work as; deleting my; ?took over; ?was put in charge; ?put in charge; in charge of mine
?call alone; doing whenever; whenever something; ?it was mine; ?not mine; wrong it was; sided with; siding with
?side of; believed ~ over; took ~ word; word over mine/my; without asking for my; my side of; broken down
beyond repair; breakdown of; ?relationship with; hostil*; ?towards me/us; ?toward me/us; began on the day
?ever since; ?since ~ took/became/joined/arrived/came/was/moved; ?after ~ joined/took/became/arrived/came/was
?no time for; ?explain to ~; ?explain why/how/the/what; let ~ explain; leave ~ to explain; ask ~ why/what/how
will ~ have to explain; untenable; not ~ test*
does not test/read/listen/write/know/understand/review/care/think/work/do
doesn't test/read/listen/write/know/understand/review/care/think/work/do; ?nephew; ?cousin; son-in-law
brother-in-law; wife ~ job; friends and ~ no; ?his/her friends; his/her mates
and his/her mates/friends/cronies/gang/clique/pals; mates run; private club; own kingdom; little kingdom; kingdom
fiefdom; ?empire; as much time; half as much; used/uses it against; ?against me/us; ?knew about; ?knew ~ and
?said nothing; kept quiet; stayed silent; looked away; ?for the record; approves ~ for; and for no/nobody
for no one else; no idea; how to run/lead/manage/code/speak/talk/treat; ?comments about; ?remarks about; jokes about
made comments/remarks/jokes; ?on several/many/more/numerous occasions; more than one occasion
keeps/kept/keep moving/changing/asking/telling/interrupting/putting/taking/saying/calling/finding/making
then blames/blamed/blame; shot down; ?in public; ?in private; ?in front of; ?conduct of; unable to continue
feel unable; did not credit; didn't credit; not credit; off the paper; run/runs the place
impossible to please/work/reach/talk/satisfy; never satisfied; never pleased; ?used it; have to work for
should ~ have to; ?somebody like; ?someone like; ?people like; ?man like; ?woman like; like him/her; won't be coming
would rather ~ than; rather see; than admit; admit ~ wrong; never wrong; always right; never admits
would not be tolerated; be tolerated; the way/way ~ talks/speaks/treats/runs/behaves/manages/looks/handles/acts
frightened one; good team into; ?turned a/the/this ~; turned ~ into; personally responsible; on the strength of
strength of my; on the back of; off the back of; shouted/yelled/screamed/sworn at; be shouted
?told the/you/everyone/hr/everybody/people/them/clients/client ~; was my fault; were my fault; ?my fault
may be your friend; your friend; wrecked; could live with; ?but not with; ?live with; ?only for/to ~ favourites
favourites; favorites; all good work; good work to; ?called me; ?calls me; called us; would have stayed
had it not been; if it weren't for; if it wasn't for; were it not for; ask anyone; ask anybody; anyone in ~ team
?everyone/everybody/anyone/anybody ~ knows/see/tell; what it is like; what it's like; never once; ?good morning
?issues with; ?problem/problems with; ?difficulties with; ?trouble with; ?management style; ?style of; ?temper
?mood*; ?moods; point fingers; dropped/drop/drops the ball; rules are for; for other people; rules ~ apply
don't apply; slowly pushed; pushed out; never trained; never written; never managed; ?in her/his life
missing budget; half the work; ?reads my; reads ~ mail*; reports ~ to you; spies; spying
watches/watching/checking/checks ~ every/my; breathing down; over my shoulder; looking over; ?sent my; ?forwarded my
?forwards; scolding; scolds; shouting; shouts; yells; swearing; small small
always scold*/shout*/late/complain*/blam*/find*; always the same; cannot/can't be trusted/bothered/expected
not to be trusted; should not/never/n't be/have ~ manag*/trusted/allowed/charge/lead*/promoted/hired
has no place/business; not fit to; isn't fit; unfit to; not ~ qualified; not qualified; lacks the
?what ~ did/said/wrote/told/done; did to me/us; said to me/us/about; ?everything ~ did; ?thanks to; no thanks to
?because of; ?on account of; ?due to; ?owing to; ?down to; reason ~ leaving/leave/go/going/resign*/quit*
?the reason; ?the cause; ?root of; ?part of the problem; the problem; is the problem; hear my name
?name to ~ client*; ?behind my; ?my back; stabbed; pulling ~ rank; pulled rank; pulled ~ strings; plays favourites
playing games; plays games; mind games; power trip; ?ego
?lets/let/leaves/left everyone/others/me/us/a/the ~ do/take/clean/pick/fix/work/hold; fiddle*; on a whim; undid
?undone; overruled; snaps; sneer*; smirk*; ?sigh*; rolled/rolls ~ eyes; mocking; ?mimick*; ?nickname*; ?accent
silent treatment; not spoken/speak/speaking/talk/talking to me; ignored me; stopped talking/speaking/answering
never answer*/repl*/read*/review*/show*/turn*/there/listen*/help*/thank*/ask*/gave/give*; ?too busy; no interest in
nowhere to be; was/is nowhere; ?work/working under/with/alongside/for; had/has it in for
idea of leadership/management/mentoring/feedback/support/teamwork/help; whose call; if ~ spent ~ as/half
works/working under ~ has/was/is; will/would not ~ forgive; be/being/been shouted/screamed/yelled/sworn/laughed at
safe in/with/around/near; unsafe; dropped the ball; called me slow/stupid/lazy/difficult/names
took ~ weeks/months to; as though they/we/i were; as if they/we/i were
"""
