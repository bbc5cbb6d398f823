"""Turns of phrase that are blame if somebody's name stands in the sentence.

A space stands for the space between two words, ``~`` for up to five words between, ``*`` for the rest of a word, and
``a/b`` for one word or the other. A phrase is tried where its rarest plain word stands in the sentence, and one that
begins with ``?`` weighs little by itself.
"""

PERSON = """
one cannot work; cannot work with; can't work with; under her/his own
always favouring/favoring/shouting/scolding/blaming/taunting; his/her own people; sits/sat/sitting on his/her
his/her arse/ass/backside/hands; of the month; can explain to; have to explain; were/was made up; made up the
invented the; at ten/eleven/midnight at; late at night; thinks it is/it's funny; finds it funny; asked ~ to stop
stop assigning/calling/sending/shouting/touching/commenting/interrupting/using; speaking very rudely
speaks ~ rudely; speak* rudely; rudely; rude to/with/about; in front of juniors/customers/clients/the/everyone
not giving any; is not giving; gives no; giving no; parallel team; shadow team; report to me ~ paper
used the/my ~ data/work/code/results/research/figures; grant application*; without so much; footnote
allowed ~ to run/do/get/take/keep/treat/bully/walk; you have allowed; you let ~ run/get/take/do/treat/walk
getting away with; gets away with; got away with; turn* ~ blind eye to; everyone tiptoes; tiptoe*; walk on eggshells
eggshells; eggshells around; covers for ~; covering for; cover* up for; protected by; untouchable; golden boy
golden child; blue-eyed; favourite of; teflon; can do no wrong; do no wrong; never his/her fault; never to blame
always someone; blames everyone/me/us/others/the; shifts blame; passed ~ blame; blame on me/us/others; pinned ~ on
pin ~ on me; dropped me in; landed me in; left me holding; hung me out; threw me; sold me out; ratted; snitch*
tattl*; backstab*; two-faced; behind our; stirring; stirs; drip*; poison*; toxic; bully*; bullie*; harass*; grop*
leer*; creep*; inappropriate; unwanted; touched; touching; flirt*; sexist; racist; misogyn*; comments on my
comment about my; asked me ~ pregnant/children/married/age; because i am/was a woman/mother/pregnant/foreign
punchbag; punching bag; on the telephone; on his/her phone; times and on; met me ~ times; one more time
in particular; quietly redone/changed/removed/dropped; diary of; diary of my dealings; dealings with; rather not
calls/called me *; only those ~ from his/her; own college; own village; own people; promoting only; signed them
signed it; signed off on; was redone; been redone; is redone; behind a closed; all i can take; and her/his moods
were hers; was hers; were his; was his; be managed by; gets the ~ and i/we; orders that; on ~ orders
no patience with; old company; tennis with; get me fired; trying to get; still has a job; mystery to; the less said
instead of helping; carrying ~ for; no working with; afraid of; scared of; fear of; lectured on/by; no confidence in
confidence in ~ as; rest of her/his job; do the rest; sees no need; people below; had earned; decisions first
put over me; over me; trouble started; first saw; my name ~ not; worn me down; at the door of; laid at
not on speaking; speaking terms; even though i; although i had; he/she had not; has not read; never read
did not read; from me and; then gave; gave it to; gave ~ to his/her; flatmate; second chance; good enough for
ever good enough; like working for; working for ~ is like; should be leaving; well known that; well known; drinks
drunk; put his/her own; own name; talks/talked/talk over; turned down my; refused my; rejected my; denied my
not supporting; comparing with; comparing me; night shifts; own pocket; pocket money
had me rewrite/change/redo/sign/lie; made me rewrite/change/redo/sign/lie/apologise/beg/wait/cry; until it said
what he/she wanted; who really; really wrote; really did; is lazy; lazy; rest of us pay; lets everyone/others/me
everyone else ~ do; hard work; more support from; got ~ even though; got the ~ role/job/promotion/credit/raise
it was me who; it was i who; and i got; i got the/a warning; not for the better; everything changed when
changed when; told lies; lies about; spread*; rumour*; rumors; rumor; her/his business to; made that impossible
made it impossible; makes it impossible; nothing will ever; nothing i did; nothing gets; cannot take a; can't take a
cannot see myself; cannot imagine; until ~ is moved/gone/removed/fired/leaves; never let me; never lets; excluded me
blocked my; blocks my; cleaning up after; clean up after; has been giving me
since i refused/complained/reported/said/asked; since she/he reported; reported me; two emoji; so-called
never funny; mothers do not; women do/are/can/can't; found out ~ same; same day
told me ~ i/mothers/women/people ~ not; no qualifications; not qualified; unqualified; half as unhappy
with ~ as head/manager/boss/lead nothing/nobody; had it in for; has it in for; out of ~ depth; in over ~ head
not up to; isn't up to; wasn't up to; will not miss; won't miss; not be sorry
as long as ~ in charge/here/manager/there; ?while ~ is/remains/stays in charge; ?sit/sitting/sat next to
?worked under; ?report/reporting to; in a room with; in the same room; ?same building; people have left; ?have left
have/has already left; i am the ~ to; left in tears; in tears; to tears; crying; nothing to say about
nothing more to say; already said to hr; ?to hr; went to hr; ?hr ~ knows/aware/file; ?his/her own; ?as his/hers
?as their own; ?as though they/we/i/it; ?as if they/we/i/it
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
for no one else; no idea; no idea how to; ?comments about; ?remarks about; jokes about; made comments/remarks/jokes
?on several/many/more/numerous occasions; more than one occasion
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
has no place/business; not fit to; isn't fit; unfit to; not ~ qualified; lacks the; ?what ~ did/said/wrote/told/done
did to me/us; said to me/us/about; ?everything ~ did; ?thanks to; no thanks to; ?because of; ?on account of; ?due to
?owing to; ?down to; reason ~ leaving/leave/go/going/resign*/quit*; ?the reason; ?the cause; ?root of
?part of the problem; the problem; is the problem; hear my name; ?name to ~ client*; ?behind my; ?my back; stabbed
pulling ~ rank; pulled rank; pulled ~ strings; plays favourites; playing games; plays games; mind games; power trip
?ego; ?lets/let/leaves/left everyone/others/me/us/a/the ~ do/take/clean/pick/fix/work/hold; fiddle*; on a whim
undid; ?undone; overruled; snaps; sneer*; smirk*; ?sigh*; rolled/rolls ~ eyes; mocking; ?mimick*; ?nickname*
?accent; silent treatment; not spoken/speak/speaking/talk/talking to me; ignored me
stopped talking/speaking/answering
never answer*/repl*/read*/review*/show*/turn*/there/listen*/help*/thank*/ask*/gave/give*; ?too busy; no interest in
nowhere to be; was/is nowhere; ?work/working under/with/alongside/for; had/has it in for
idea of leadership/management/mentoring/feedback/support/teamwork/help; whose call; if ~ spent ~ as/half
works/working under ~ has/was/is; will/would not ~ forgive; be/being/been shouted/screamed/yelled/sworn/laughed at
safe in/with/around/near; unsafe; dropped the ball; called me slow/stupid/lazy/difficult/names
took ~ weeks/months to; as though they/we/i were; as if they/we/i were
"""
