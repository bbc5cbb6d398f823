"""How people threaten in a letter: the words that the check for threats and ultimatums looks for."""

from __future__ import annotations

CLASSES = {
    "i_will": (
        r"(?:(?:i|we)(?:'ll|'d|'m|'re|'ve)|(?:i|we|and|or|but|then|the undersigned|it) (?:will|would|shall|am"
        r"|are|may|might"
        r"|can|could|must|should|have|intend|plan|mean|propose|won't|do|be|feel|fully|duly|then|now|simply"
        r"|want|hereby))"
        r"(?: (?:will|would|shall|am|are|may|might|can"
        r"|could|must|should|have|had|intend|plan|mean|propose|be|been|not|no|never|also|then|now|simply"
        r"|going|to|forced"
        r"|obliged|constrained|compelled|choice|option|alternative|but|personally|gladly|happily|certainly|immediately"
        r"|surely|feel|free|left|with|prepared|ready|willing|happy|hesitate|won't|don't|what|do|is|publicly|soon|next"
        r"|duly|fully|quite|want|like|hate|prefer|rather|afraid|tempted|able|only|just|straight|directly|need|all"
        r"|everything|otherwise|further|seriously|thinking|of|considering))*"
    ),
    "go": (
        r"go(?:ing)?|writ(?:e|ing)|talk(?:ing)?|speak(?:ing)?|turn(?:ing)?|tak(?:e|ing)|bring(?:ing)?|report(?:ing)?"
        r"|refer(?:ring)?|forward(?:ing)?|send(?:ing)?|contact(?:ing)?|call(?:ing)?|tell(?:ing)?|inform(?:ing)?"
        r"|notify(?:ing)?|involv(?:e|ing)|approach(?:ing)?|alert(?:ing)?|complain(?:ing)?|fil(?:e|ing)|lodg(?:e|ing)"
        r"|escalat(?:e|ing)|submit(?:ting)?|shar(?:e|ing)|post(?:ing)?|publish(?:ing)?|leak(?:ing)?|hand(?:ing)?"
        r"|giv(?:e|ing)|pass(?:ing)?|ring(?:ing)?|knock(?:ing)?|instruct(?:ing)?|engag(?:e|ing)|retain(?:ing)?"
        r"|hear(?:ing)?|email(?:ing)?|make|making|see|ensure|get|getting|let|phone|copy|copying|show|showing|seek"
        r"|seeking|pursue|pursuing|raise|raising|drag|dragging|meet|expose|exposing"
    ),
    "strong": (
        r"(?:press|media|journalists?|reporters?|newspapers?|papers|tabloids?|police|osha|eeoc|acas|nlrb|wrc|ccma"
        r"|ombudsm[ae]n|labou?r (?:office|board|commissioner|commission|inspectorate|inspector|department|court"
        r"|authorit(?:y|ies))|department of labou?r|tribunals?|courts?|inspectorate|taxman|tax (?:office|authorit\w+)"
        r"|news desk|television|parliament|mp|solicitors?|attorneys?|lawyers?|fair work(?: ombudsman| commission)?"
        r"|glassdoor|reddit|social media|hacker news|whistleblower \w+|data protection (?:authority"
        r"|commissioner|office)"
        r"|legal action|court action|proceedings)\b(?! (?:data|model|tool|team|project|search|release|releases|kit|pack"
        r"|office of|room|coverage|filing|filings|requirements?|approval|review|order|date|system|case law|client))"
    ),
    "weak": (
        r"regulators?|auditors?|authorit(?:y|ies)|sec|ftc|fca|ico|hmrc|irs|hse|board|union|customers?|clients?"
        r"|investors?|shareholders?|everyone|everybody|public|world|internet|linkedin|twitter|ethics committee"
        r"|compliance|head office|chairman|chair|ceo|competitors?|industry|candidates|whole \w+|funders?|sponsors?"
        r"|partners|suppliers?|users|patients|parents|landlord|bank|insurers?|wife|husband|retailers?"
    ),
    "dirt": (
        r"what (?:really |actually )?(?:you|happened|happens|goes|went|is going|we|i know|this|the|has|they|was|he|she"
        r"|sort|kind)|the (?:truth|full (?:story|picture)|whole (?:story|picture|truth)|real (?:story|reason|figures"
        r"|numbers))|about (?:this|what|the way|your|how|the (?:real|fake|missing|churn|data|numbers|figures))"
        r"|how (?:you|this|the|we|i was|our|badly|it is|it was|people|things)|why (?:i|we|people)|of (?:this|what|your)"
        r"|exactly|that (?:you|the company|we)|(?:on|in) file|which version|everything"
    ),
    "money": (
        r"arrears|bonus(?:es)?|severance|expenses|overtime|encashment|salary|wages|dues|pay|payment|money|gratuity"
        r"|commission|equity|options|settlement|final (?:pay|salary)|relieving letter|experience letter|reference"
        r"|promotion|raise|rise|increment|hike|demands?|terms|conditions|apology|compensation|invoices?|leave|holiday"
        r"|vacation|payout|refund|reinstatement|reimbursed|payslips?"
    ),
    "paid": (
        r"paid|settled|cleared|released|reimbursed|honou?red|met|agreed|matched|credited|restored|apologi[sz]ed"
        r"|compensated|received|promoted|issued|signed|transferred|resolved|addressed|reinstated|withdrawn"
    ),
    "harm": (
        r"(?:tak(?:e|ing)|bring(?:ing)?|pull(?:ing)?|shut(?:ting)?|burn(?:ing)?|tear(?:ing)?) (?:[\w'-]+ ){0,6}?"
        r"(?:down|offline)\b|delet(?:e|ing)|wip(?:e|ing)|eras(?:e|ing)|destroy(?:ing)?|break\b|cripple|lock (?:you"
        r"|everyone|the)|pull the plug|encrypt|sabotag(?:e|ing)|disabl(?:e|ing)|corrupt|poison|kill (?:the|your|every)"
        r"|crash|withhold(?:ing)?|expos(?:e|ing)|leak(?:ing)?|go(?:ing)? public|nam(?:e|ing) and sham(?:e|ing)|ruin"
        r"|retaliat(?:e|ing)|fight(?:ing)? (?:you|this|back|it)|bury you|sue\b|suing|unbuild|undo (?:it|everything)"
        r"|walk(?:ing)? (?:out|off)|drag(?:ging)? (?:you|this|the)|see you in|make you|destroy"
        r"|switch(?:ing)? off|turn(?:ing)? off|revok(?:e|ing)|tak(?:e|ing) (?:further|legal|matters|the matter"
        r"|(?:this|it|my story) (?:further|public|elsewhere|higher|up)|all (?:necessary|available)|whatever|every"
        r"|appropriate|action)|escalat(?:e|ing)|pursu(?:e|ing)|act accordingly|stop work\w*|down tools|report"
        r" (?:you|this"
        r"|it|everything|what)|speak (?:out|publicly)|initiate|commence|invoice you|charge you|leave (?:immediately"
        r"|at once|today|on the spot|right away|now|the same day)|not (?:hand|complete|finish|return|transfer|train|be"
        r" (?:responsible|silent|quiet)|give|sign|help|stay|cooperate|co-operate)|refus(?:e|ing)|mak(?:e|ing)"
        r" (?:sure|your"
        r"|life|things|certain|it (?:very |really )?(?:difficult|public|known))|consider (?:my options|legal)"
        r"|tell (?:everyone|people|the|your|our)|publish|forward|hold (?:you|the company) (?:liable|responsible)"
        r"|have no (?:choice|option|alternative)|be (?:forced|obliged|compelled|constrained) to|find it necessary"
        r"|approach (?:the|a)|lodge|contact (?:the|a|my)|file (?:a|an)|quit (?:immediately|on|today|now)"
    ),
}
STEMS = {
    "@strong": (
        "press media journ repor newsp paper tablo polic osha eeoc acas nlrb wrc ccma ombud labou labor"
        " tribu court inspe"
        " taxma tax news telev parli mp solic attor lawye fair glass reddi socia hacke whist data legal proce"
    ),
    "@weak": (
        "regul audit autho sec ftc fca ico hmrc irs hse board union custo clien inves share every publi world inter"
        " linke twitt ethic compl chair ceo compe indus candi whole funde spons partn suppl users patie paren retai"
        " insur wife husba head bank"
    ),
    "@dirt": "what truth full story pictu about how why of exact that file which every",
    "@if": "if unles shoul faili other else until till once befor or in were non failu anyth witho provi when depen",
    "@pay": (
        "arrea bonus sever expen overt encas salar wages dues pay payme paid money gratu commi equit optio settl relie"
        " exper refer promo raise rise incre hike deman terms condi apolo compe invoi leave holid vacat"
        " payou refun reins"
        " reimb paysl match clear relea honou honor"
    ),
}
# Words that show a condition to be a courtesy, or a matter of the work.
KIND = (
    "thank thanks grateful pleased glad gladly happy help helps helpful handover handing question questions"
    " enjoyed wiki cover"
    " assist lunch welcome prefer preferred convenient convenience suit suits suitable need needs needed"
    " require required"
    " support available reach reached phone email contact discuss meet meeting date dates earlier later"
    " agree agreed fine possible"
    " flexible extend extended extra longer schedule stay train training successor replacement runbook"
    " documentation document"
    " documented script alert alerts pipeline job jobs cluster server model models dashboard release ticket"
    " tickets bug bugs"
    " test tests vendor visa house home family travel train course study wish hope love miss visit vacation"
    " holiday calendar slot"
    " delete intended recipient file files laptop personal explain answer clear unclear know hear instruct"
    " otherwise confirm"
    " room time team colleague colleagues leave accept offer join work worked keep decided decide laptop"
    " badge return cost"
    " notes passes missed farewell good best kind kindly sorry forgive flag done used use useful finish"
    " finished like would week"
)
LEXICON = {
    "outside": (
        "press media journalist reporter newspaper bbc herald guardian tabloid police tribunal court lawsuit ombudsman"
        " inspectorate ministry taxman solicitor attorney lawyer barrister watchdog twitter reddit glassdoor"
        " blog headline"
        " prosecutor commissioner osha eeoc acas hmrc irs ico fca television podcast litigation regulator parliament"
    ),
    "if": "if unless should otherwise failing until till without either except else or",
    "shall": "i'll i'd will shall won't would could might we'll you'll cannot can't see expect face goes",
    "i": "i i'll i'd i'm i've me my we myself",
    "you": (
        "you your yours you'll you'd you're you've company management boss firm employer directors hr anyone"
        " anybody nobody"
    ),
    "dues": (
        "pay payment paid payout salary wages bonus dues settlement severance arrears overtime invoice"
        " expenses gratuity"
        " encashment commission money compensation increment apology apologise apologize reinstate correct honour honor"
        " promised owed cleared demand refuse insist enforce deny denied withhold contest ignore badmouth"
        " fine deduct threaten"
        " retaliate block sack remove push force delay unpaid lie lied blame cross touch"
        " mess fail failed"
        " satisfactory credit bully reject rejected"
    ),
    "harm": (
        "expose leak destroy wipe sabotage ruin drag sue burn damage hell regret rue suffer revenge cripple"
        " bury hurt ugly peril"
        " punish fight hostage dirt scandal reveal escalate blackmail walk fall collapse crash"
    ),
    "hint": (
        "careful carefully unwise silence secret secrets truth consequences warned warning remember"
        " surprised interesting"
    ),
    "hold": (
        "keys password passwords credential credentials root admin prototype prototypes backup backups"
        " repository code data"
    ),
    "keep": "keep keeping hold holding hostage lock locked refuse until unless withhold nobody without",
    "tell": (
        "tell told talk speak spoken write call inform report going send show hear see find letting share"
        " post named placed sit"
    ),
    "not": "not won't never no nobody don't nothing refuse cannot can't",
    "until": "until unless till once before",
    "kind": KIND,
}
# What must meet in a sentence, and after the stroke what must not.
MEETINGS = """
dues if i shall - kind
outside if shall i - kind
outside tell you i shall - kind
outside harm - kind
outside hint - kind
harm if i you - kind
dues hold keep - kind
until not you i - kind
harm i shall you - kind
hold dues if you - kind
dues not until - kind
"""
