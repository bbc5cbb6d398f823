"""Turns of phrase that blame a company, its leaders or the reader without a bad word in them.

A space stands for the space between two words, ``~`` for up to five words between, ``*`` for the rest of a word, and
``a/b`` for one word or the other. A phrase is tried where its rarest plain word stands in the sentence, and one that
begins with ``?`` weighs little by itself.
"""

BLAME = """
taken out of the report; the night before the; thanked for my; who is in the room; asked to explain
being asked to explain; would have stopped/prevented/avoided; it is convenient; convenient for; reports to no
was answered after; answered ~ too late; the reason given; reason ~ given was; given as the reason
always comes something; since two years and; appears to depend on; seems to depend on; each of which was
all of which were; none of which was/were; one after another/the; communicated to me by; informed by an
automated message/email/e-mail; by text message; form letter; knowing where ~ came
knowing what/that/who/where ~ would/was; still waiting for; waiting for it; waiting since; reclassified as
relabelled as; relabeled as; renamed as; rebranded as; access ~ was/were/been limited/revoked/removed/withdrawn
when ~ objected our/my/we/i; when i objected; when we objected; when i complained
when i protested/refused/disagreed/questioned/challenged/pushed; in reality i/it/we/the; in the reality
in practice it/the/this; the reality was/is/has/turned; reality is that
turned out to be false/untrue/empty/worthless/nothing/a; turned out otherwise
ended up in her/his/their/someone/somebody; had assured me/us; assured me that; assured us that; assured me the
repeatedly assured; was quoted as; in my name without; over my signature; forged; falsif*; my signature
my initials from; without my signature; so there's that; and that was that; end of discussion; end of story
take it or leave; like it or lump; like it or not; no discussion; no debate; no appeal; no recourse
no right of reply; no hearing; never heard out; heard my side; hear my side; my side of the
asked/told/instructed/ordered/pressured/pushed/expected to withhold/suppress/soften/omit/massage/redact
asked/told/instructed/ordered/pressured/pushed/expected to destroy/retract/bury
asked/told/instructed/ordered/pressured/pushed/expected to doctor/backdate/overlook/ignore
asked/told/instructed/ordered/pressured/pushed/expected to mislead/lie/cover/downplay/pretend
i have/was ~ asked to withhold/lie/soften/falsify/sign; on the ground/grounds of; on the understanding that
on ~ understanding that; the understanding was; within a year it; and within ~ it/they/was; distressing to see/watch
painful to see/watch; hard to watch; sad to see/watch; sorry to see/watch ~ become/turned/destroyed/go
sacrificed to/for/on; sacrificed ~ altar; brought ~ to the attention of; drew ~ attention to; drawn ~ attention to
brought it up; brought this up; brought ~ up ~ times; sent me a link; sent a link; mindfulness
resilience course/training/webinar; yoga; pizza party; free pizza; fruit basket/bowl; name disappeared
disappeared from the; vanished from; left off the; dropped from the; struck from; removed from the; gather dust
gathering dust; found ~ out from/through/via; find ~ out from/through/via; how it is done here; how things are done
how it's done here; that is how things/it; called it a; calling it a; dismissed it/this/them/me/us as; wrote it off
written off as; put down to; knew ~ and called/kept/still/let/did/shipped/sold/sent/signed/carried/went
knew ~ all along; known about this; known for months/years/weeks; have known ~ since; shown out
walked out by security; marched; escorted; frogmarched; whistleblower*; the man they; the one they; runs the region
as if ~ never happened; as if nothing; as though nothing; as if i/we were/was; as though i/we were/was
pretend/pretended/pretending ~ not/nothing
nobody/no one will/would/wants/wanted to own/admit/say/take/pay/sign/answer/explain/listen/know/decide
will pay for the real; too busy to; too proud to; too afraid/scared to; too cheap to; afraid of the truth
cannot handle; can't handle the; no appetite for; no interest in
showed/shown no/little interest/concern/remorse/regret; not the slightest; not the least; not an ounce; not one iota
shred of; scrap of; ounce of; in breach of; breach of trust; breach of promise
breach of ~ contract/agreement/duty/policy; contrary to ~ agreed/promised/told/policy/assurances/said
in contradiction to; at odds with what; not what was agreed/said; not as agreed; other than agreed; unlike what
than was agreed; reneg*; went ~ back on; backed out; backing out of; backed away from; walk*/walking back; u-turn
about-turn; change*/changed ~ tune; changed ~ mind ~ times; changed the rules/terms/deal/scope; moved the
rules changed; terms changed; terms were changed; role ~ changed without; duties ~ changed/added without
demoted in all but; in all but name; in name only; on paper only; window-dressing; retaliat*; penali*; punished for
punish ~ for; made an example of; made ~ example; made my life; life ~ difficult/hell/impossible
made ~ very uncomfortable; hostile; frozen ~ out; cold shoulder; sent to coventry; cut out of; left out of
shut out of; kept out of; excluded from; uninvited from; taken out of ~ loop; out of the loop; not invited to
no longer invited; stopped inviting; passed me over; given to someone/somebody/another/a/less/junior
went to someone/somebody/another/less/junior; hired over; promoted over; brought in over; someone half
half my age/experience; less qualified/experienced; friend* of the; nephew of the; son of the; daughter of the
because of ~ connections; who happened to; happens to be ~ friend/nephew/cousin/wife/brother
cost* ~ patients/lives/users/customers; people were/got hurt; harm* ~ users/patients/children/people; put ~ at risk
putting ~ at risk; at risk ~ to save/for/because; to save money/face/a/time/costs; to save ~ embarrassment
save ~ face; to please the/investors/shareholders; for the sake of ~ numbers/quarter/shareholders/optics/launch
for ~ optics; for show; for the cameras; for the press; on the cheap; cheapest; penny; pound foolish; false econom*
short term; short-term; quick buck; quick win*; bottom line; above all else; at any cost; at all costs
whatever the cost; come what may; regardless of ~ risk/cost/consequences; no matter who; no matter what we
given to believe/understand; courage to; guts to; the decency to; the grace to; the courtesy to; good grace to
had the nerve; have the nerve; the audacity; to our/my faces; to my face; to our/my face; have been moved ~ times
each time on; on the eve of; learned/learnt of ~ from; read about ~ in the; heard about ~ from
found out about ~ from; let me/us ~ anyway; anyway and; numbers ~ cooked; cooked the; cook the books
cooking the books; never fulfilled/honoured/honored/kept/paid/delivered/happened
never arrived/materialised/implemented/signed/reviewed/answered/acknowledged; looks the other way
after the outcome/decision had; outcome ~ been printed/decided/written/fixed
got me a talk/lecture/warning/reprimand/reputation; next quarter next; always next; made aware of; was made aware
were made aware; elected not to; chose not to; opted not to; declined to; nothing to say since; not had/heard a word
has had nothing; has said nothing; have heard nothing; heard nothing; heard nothing since; heard nothing back
was/were never ours/mine; never yours to; saw fit; see fit; sees fit; nothing to do with my/merit/performance
for reasons ~ nobody/no/never; reasons ~ unknown/undisclosed; not compatible with; incompatible with; outrun its
out of the building; like a thief; like thieves/criminals; kept growing while; while the title/pay/salary
there was money for; money for ~ none/nothing/not; months late; weeks overdue; long overdue; put my name to
sign my name; let ~ go by; exempt* themselves; rules ~ themselves; answer to every; answer to everything
went looking for who; who had written; shown the organisation; was shown a/the; as cover for; already taken
decision ~ already taken; set foot; never set; ever set foot; choose between my; between my ~ and my
off the interesting; took me off; take me off; taken off the/my; made no difference; no difference; in tears
investigated by the; judge and jury; marking ~ own homework; mark* their own; have had ~ to fix ~ and
time and again; time after time; set in the dark; in the dark; too expensive ~ truth; the truth was
live/living with the consequences; are why good/people/we/so; is why good/people/we/so; why good people
why people leave/are; counts/count for nothing; counts for little; expiry date
without budget/title/support/help/pay/reason/cause/contract; made responsible for; advised against
against my/our advice/will/wishes/recommendation/judgement/warning*; spurious grounds; account of events
version of events; whose version; on my file; no one wants to know; nobody wants to know; want to know
not there when; was not there; were not there; wasn't there when; because you would/could/did not
because you wouldn't/didn't/couldn't/refused; because the company/management/board would/did/could not
because management/they/hr would/did/could not/n't; diverted to/from/into; sat on my/our/the/it/every; shown a demo
never informed/consulted/trained/thanked; before anyone/anybody/telling/i ~ spoken/told/asked/informed
before i was/had ~ told/informed/asked/even; behind closed; protect one another; protect their own
protect each other; look after their own; close/closed/closing ranks; circle* the wagons; nobody protects
talks about ~ and; talk about ~ values; despite ~ reports; in spite of ~ reports/requests/warnings/emails
should never happen/have; should not have ~ happened/been/to; ought never/not/to have; never have been allowed
has no place; can only conclude; i conclude that; drew the conclusion; politically motivated; not ~ paid out
still not been; still has/have not; has still not; have still not; to this day; as of today ~ not/no
i was expected/made/required/instructed/forced/ordered/pressured/supposed to
we were expected/made/required/instructed/forced/ordered/pressured to
i have been/am expected/made/instructed/forced to; in favour of a/someone/his/her; in favor of a/someone
chose the cheap*/easy/easier/quick*; the cheap*/easy option; cut corners; who did it got; got a promotion
was promoted instead; while ~ was promoted; who was promoted; whoever caused; person responsible; those responsible
people responsible; and punish*; told the newspapers/press/public/clients/customers/board/investors/regulator*/world
told me one thing; one thing and did; place on record; put on record; on record that
as per ~ promised/commitment/offer; not provided; were not ~ provided/given/paid; was not ~ provided/given/paid
not as per; prior intimation; without any ~ intimation; false promises; false hopes; false assurance*; strung along
led to believe; given to understand; given the impression; under the impression; carry/carrying/carried the can
take/took/taking the fall; left holding the baby; thrown/threw ~ under ~ bus; hung out to dry; shown the door
took the hint; draw my/your/our own conclusions; drew ~ own conclusions; moved/moving/move/shift/shifted ~ goalposts
changing/change/changed ~ goalposts; remember things differently; going/gone/went back on; go back on ~ word
gone back on; bear/bears/bore little resemblance; bears/bore no resemblance; fell/fallen/fall/falls on deaf ears
brick wall; turned/turn/turning a blind eye; look/looked/looking the other way; swept under ~ carpet/rug
under the carpet/rug; washed ~ hands of; passed/pass/passing the buck; buck stops/stopped; point/pointed the finger
hide/hid/hiding behind; at the expense of; at ~ expense
over/above/before the welfare/wellbeing/safety/needs/health/interests of
profit*/numbers/growth/revenue/speed before/over/above; ahead of safety/people/patients/quality
prioriti* ~ over/above; put/puts/putting ~ before people/safety/patients/quality/staff/truth
care/cares/cared more about/for; cares/cared only about/for; only care/cares/cared about; more interested in ~ than
rather ~ than fix/listen/admit/pay/hire; sooner ~ than fix/listen/admit/pay/hire/lose; behind my/our back*
kept in the dark; keep/kept ~ in the dark; left in the dark
without my/our/any/prior/even knowledge/consent/consultation/warning/explanation/input
without my/our/any/prior/even asking/telling/reason/notice/consulting/discussion
without ~ consulting/asking/telling/informing me/us; without so much as; no explanation; no reason ~ given
never ~ explained; never ~ materiali*; found/find out from/through/via/by/on
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
paper exercise; empty words; hollow words; all talk; fine words; words ~ not ~ actions; actions ~ not ~ words
say one thing; preach* ~ practise/practice; practise/practice what ~ preach*; not as advertised
not what i was told/promised/sold/hired; isn't/wasn't/not the job i/that
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
if ~ had ~ listened/asked/acted/cared/read/spent/kept/taken/bothered
this/it/that/which would not have been/happened/come/failed; would never have ~ come/happened
could have been prevented/avoided; entirely avoidable/preventable; preventable; i wouldn't be writing
wouldn't ~ writing this; would not be writing this; as i warned/predicted/feared; i told you so; i did warn
don't say ~ warned; i warned; i said so at the time; in writing ~ times; put anything in writing; ?in my opinion the
discriminated against; because of my age/race/gender/accent/religion/pregnancy/sex/colour/disability
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
