"""How a letter names the next employer: which words beside a name say that the writer goes there.

A name is hidden behind a sign, and the words around the sign are read. Any name will do where the words can mean
nothing else; where they could speak of a town or a colleague, it must look like a company's or be well known.
"""

from __future__ import annotations

import re

SIGN = "\x01"
_S = f"(?:the )?(?:team at |people at |folks at |team |good people at )?{SIGN}"
_NEW_NOUN = (
    r"(?:employers?|company|companies|firm|home|boss|labs?|team|desk|office|e-?mail|address|place|jobs?|roles?|positions?|posts?"
    r"|chapter|adventure|stop|step|challenge|venture|gig|workplace|opportunity|offer|move|career|colleagues|life|contract|badge)"
)
_OFFER = r"(?:offers?|proposals?|positions?|roles?|jobs?|posts?|contracts?|place|employment|internship|fellowship|opportunit(?:y|ies)|seat|spot|residency|invitation|letter|gig|vacancy|opening)"
_GOT = r"(?:accept\w*|new|next|another|got|gotten|have|has|had|took|taken|taking|take|sign\w*|receiv\w*|land\w*|secured|won|start\w*|begin\w*|came|come|opened|said|got|selected|finally|pursue|moving|going|leaving|decided|exciting|dream)"
STRICT = re.compile(
    "|".join(
        (
            rf"\b(?:thrown?|throwing) in my lot with {_S}|\bchoice (?:fell|has fallen|falls) on {_S}|\b(?:decided|chosen|opted|choose|going) to go with {_S}|\bopted for {_S}|\bheart (?:is )?set on {_S}",
            rf"\btak(?:e|ing) up (?:my )?(?:\w+ )?(?:duties|post|position|employment|work|role) (?:at|with) {_S}|\b(?:i am|i'm) to (?:begin|start) (?:at|with) {_S}",
            rf"\b(?:my |the )?(?:employer|firm|company|outfit|start-?up|new place|competitor) (?:in question )?(?:is|will be|shall be|would be)(?: called| named)? {_S}(?=[,.;!]| and| in\b| for\b|$)",
            rf"\breport (?:for (?:duty|work) )?(?:to|at) (?:the \w+(?: \w+){{0,2}} (?:office|campus|site) of )?{_S}(?= (?:on|in|from)|[,.])",
            rf"\b(?:job|role|offer|gig|place|position|internship) ?\({_S}",
            rf"{SIGN},(?: [^,.\n]{{2,50}},)? (?:has|have) (?:asked|invited|offered|wanted|hired|made)\b|{SIGN} (?:has|have) (?:asked|invited|wanted) me to (?:come|join|move)",
            rf"{SIGN},(?: [^,.\n]{{2,50}},)? (?:is|are|will be) my (?:next|new|future)\b|\bemployer from \w+ on:? {_S}|\bit was {_S} (?:who|that|which) (?:made|offered|came|called|won|had|got)\b|\b(?:contract|offer|place|job|role) (?:at|with) {_S}(?: is|'s) (?:signed|fixed|settled|agreed|confirmed)|{SIGN} (?:is|are) paying for\b",
            rf"\bbetween us,? it(?:'s| is) {_S}",
            rf"\b(?:i'm|i am|i'll be|i will be|be|been|about|now|soon|before|and|by|of|to) (?:\w+ )?joining {_S}",
            rf"\b(?:will|shall|'ll|to|i|'d like to|going to|leaving to) join {_S}",
            rf"\b(?:say|said|saying) yes to {_S}",
            rf"\b{_GOT}\b[^.!?\n]{{0,60}}?\b{_OFFER}\b(?: letter)?(?: [\w-]+){{0,5}}? (?:at|with|from|by) {_S}",
            rf"\b{_OFFER}\b(?: [\w-]+){{0,4}}? (?:came|opened|opened up|arrived|is|was|has come) (?:\w+ )?(?:from|at|with|to me from) {_S}",
            rf"\b(?:lured|poached|hired|recruited|headhunted|head-hunted|taken on|snapped up|selected|approached|engaged|courted|sponsored|wooed|contacted|employed|tempted|picked|signed|chosen)(?: up| on| away| over)?"
            rf" (?:by|with|at) (?:a recruiter (?:from|at|for|of) )?{_S}",
            rf"\b(?:commit(?:ted|ting)?|defect(?:ed|ing)?|jump(?:ed|ing)? ship) to {_S}",
            rf"\bleav(?:e|ing) (?:you|here|us|this (?:place|company)|the company)(?: all)? for {_S}",
            rf"\b(?:trad(?:e|ing)|swap(?:ping)?|exchang(?:e|ing)) \w+ for {_S}",
            rf"\b(?:my|the) (?:new|next|future|upcoming|prospective|soon-to-be) (?:\w+ )?{_NEW_NOUN}\b[^.!?\n]{{0,30}}?(?: is| will be| are|'s|,| -|:| \(|called|named|begins?|starts?|lies|awaits)"
            rf"(?: called| named| going to be)?(?: at| with| in| from| over at)? ?{_S}",
            rf"\b(?:start-?up|company|lab|firm|outfit|they|employer|place|new team|house|competitor|rival|group)(?: is| are|'re|,|'s|:| -| \()? ?(?:called|named|by the name of|known as|in question is|goes by the name(?: of)?) {_S}",
            rf"\b(?:lab|company|employer|firm) (?:in question|concerned|i mean|i am joining|i'm joining|i chose|that hired me) is {_S}",
            rf"\b(?:i (?:start|begin)|i'll (?:start|begin)|i will (?:start|begin|commence)|i'm starting|i am starting|starting|start date(?: is)?|first day|to start|begin work|continue my career|take up employment|taking up employment|employment)(?: work)?(?: as [^.!?\n,]{{2,40}})?(?: \w+)?"
            rf" (?:at|with|for) {_S}",
            rf"\b(?:will|shall|'ll|going to|be|get to|chance to|i'm|to) (?:now )?(?:be |go )?(?:work(?:ing)?|consult(?:ing)?|research) (?:at|for) {_S}",
            rf"\b(?:doing|do) (?:this|that|it|the same|so) (?:for|at) {_S}",
            rf"\b(?:part of|an? employee of|employee at|i (?:will |shall )?belong to|on the payroll of|on staff at|employed by,?|in the service of) {_S}(?!'s)",
            rf"\b(?:as|be|become|becoming) (?:an? )?{SIGN} (?:employee|badge|engineer|researcher|scientist|intern|fellow|staff)",
            rf"\bwear(?:ing)? (?:an? |the )?{SIGN} (?:badge|shirt|lanyard|hoodie)",
            rf"\b(?:applied|apply|applying|interview(?:ed|ing)?) (?:to|at|with|for) {_S}[^.!?\n]{{0,40}}\b(?:accepted|got|offer|hired|in|yes)\b",
            rf"\bheard back from {_S}|\boffer letter (?:from|by|of) {_S}|\bcontract with {_S}(?= (?:last|yesterday|this|on|and|to start|for a))",
            rf"\b(?:it is|it's|it was|it will be) (?:with|at|for|to) {_S}(?:,? that| i\b| where)",
            rf"{SIGN}(?:,? [^,.\n]{{2,40}},)?(?:'ve|'s)?(?: has| have| had| is| are| was| were)?(?: \w+){{0,2}}? (?:offered me (?!to)|hired me|courting me|poached me|recruited me|headhunted me|made me an?\b|made an offer|approached me|came calling"
            r"|came to me|came knocking|agreed to wait|pays? (?:me |twice|more|better|what|a lot|almost|nearly|double|three)|took me on|selected me|is where i|will be my|is my (?:new|next|future)|made up their minds?|reached out to me|snapped me up"
            r"|gave me an? (?:offer|job|contract|position)|wants? me to (?:start|begin|join|come|lead|run|build)|asked me to (?:join|come|be\b|become|head|run|lead)|would like me to (?:start|begin|join|come)|won me over|tempted me|expects? me|invited me to (?:join|come))",
            rf"{SIGN}(?:'s?|s')? (?:\w+ )?(?:offer|proposal|package|job offer|contract offer|terms) (?:is|was|came|has|for|of|and|that|which|to|i)\b",
            rf"\b(?:accept\w*|take|took|taken|got|signed|sign|prefer|chose) (?:the |an? |my )?{SIGN}(?:'s?)?(?: \w+)? (?:offer|proposal|job|role|position|contract|gig)\b",
            rf"\b(?:accepted|decided to accept) {SIGN}",
            rf"\b(?:next|new) (?:employer|company|lab|job) ?\(?{SIGN}|\bfuture (?:employer|company|boss) ?[(,:] ?{SIGN}",
            rf"\b(?:competitors?|rivals?)(?:,| such as| like| is|:| called| named| \()? ?{SIGN}",
        )
    )
)
LOOSE = re.compile(
    "|".join(
        (
            rf"\b(?:bound for|off to|leav(?:e|ing) for|mov(?:e|ing) (?:across |over |on )?to|switch(?:ing)? (?:over )?to|head(?:ing|ed) (?:over )?(?:to|for)|going (?:over |across )?to|transition(?:ing)? to|go to|return(?:ing)? to|went to|depart(?:ing)? for|over to|across to|next stop(?: is)?:?|destination is|future (?:is|lies) (?:at|with|in)) {_S}",
            rf"\b(?:reached|find me|reach me|be|found|seeing me|desk|work|working|badge|career|greener|home|happier|life|sit|sitting|based|place|continue|chapter) (?:from \w+ )?(?:\w+ )?(?:at|with|in|for) {_S}",
            rf"\b(?:recruiter|manager|friend|people|team|hr|talent \w+) (?:from|at|of) {_S}",
            rf"\bjoin\w* (?:up )?(?:with )?(?:\w+ ){{0,4}}{_S}",
            rf"\bleav(?:e|ing) \w+(?: \w+)? for {_S}|\bgive {_S} a (?:try|go)\b|{SIGN} (?:has|have) already (?:told|written|contacted)",
            rf"\b(?:it is|it's|that it is|it will be|answer is|namely|rumou?rs are true|yes|true|that's|is|be|to be|called|named|say):?,? {_S}(?:[.,;!]|$)",
            rf"{SIGN} (?:has|have|wants?|needs?|will|is|are|it is|pays?|offers?|hired|made|gave|came|asked|would like|expects?|next|from (?:january|february|march|next))\b[^.!?\n]{{0,40}}\b(?:me\b|i\b|my\b|hired|twice|double)",
            rf"\b(?:working|to work|research|job|career|work) (?:at|for|with) {_S}",
        )
    )
)
CUE = re.compile(
    r"\b(?:employer|firm is|choice|lot with|heart|duties|report to|called,? and|between us|leaving you|dream job|across the road|swapping|dream\w*|weekends again|could not pass up|pass up|is the place|intend to take|matched|winner|join\w*|offer\w*|hire[ds]?|hiring|new (?:job|role|place|home|employer|chapter|company|team|badge|desk|year)|next|accept\w*|contract|badge|employee|career|pays|money|salary|start (?:at|with|in|on|date)|begin|dream|poach\w*|recruit\w*|approach\w*"
    r"|leaving for|moving|going|switch\w*|bound|position|role|job|opportunity|keep asking|wondering|ask(?:ing|ed)? where|curious|before linkedin|rumou?rs|courted|courting|greener|yes to|signed|belong|interview\w*|from (?:january|february|march|then) on|in (?:january|february|march|april))\b"
)
TOOL = re.compile(
    rf"{SIGN}(?:'s)?[ -](?:\w+ )?(?:contract runs|contract ends|contract expires|clouds?|accounts?|apis?|keys?|licen[cs]es?|tables?|jobs|workspaces?|console|buckets?|instances?|support|credits|channels?|docs?|drive|sheets?|calendar|meet\b|teams\b|laptops?|phones?|clusters?|models?|gpus?"
    r"|certificat\w+|courses?|dashboards?|notebooks?|warehouse|pipelines?|endpoints?|analysis|integration|migration|billing|invoices?|subscription|tenancy|deal|partnership|data\b|group\b|project|ticket|rollout|usage|spend|tags?|pay\b|analytics|profile|page|message|post\b)"
    rf"|\b(?:via|using|through|our|pay into|paid into|on|migrat\w+ \w+ to|the jobs to|the data to|tables? (?:in|on)|hosted (?:on|by)|client,?|customer,?|supplier,?|vendor,?|partner,?|contract with|agreement with) {SIGN}(?! to start)|\b(?:client|as a customer|customer|vendor|supplier|invoice|migrat\w+|subscription|licen[cs]e|api key)\b"
)
PAST = re.compile(
    r"\b(?:ago|when i (?:joined|started|came|was|left)|back (?:then|in)|originally|first joined|years? (?:earlier|before)|used to|my (?:time|years|days) (?:at|with|in)|i (?:joined|came)\b|was hired|when \x01 hired|hired me (?:from|in|when|back)|i worked|years (?:at|with)|have been (?:with|at)|i have worked|resign\w* from|my (?:position|role|job|post|employment|last day|contract|resignation) (?:\w+ ){0,6}?(?:at|with|from) "
    + SIGN
    + r")"
)
YEAR_PAST = re.compile(r"\b(?:in|since|from|of) (?:19\d\d|20[01]\d|202[0-5])\b")
THANKS = re.compile(r"\b(?:thank|grateful|gratitude|privilege|honou?r)")
PERSON_AFTER = re.compile(rf"{SIGN} (?:and [a-z]+ )?(?:for (?:a|an|the)|on (?:the|a|monday|tuesday|wednesday|thursday|friday)|in (?:the|a)\b(?! new year)) ?(?:walk\w*|meeting|call|hand-?over|session|coffee|lunch|offsite|review|planning|stand-?up|rota|demo)|{SIGN} and [a-z]+ (?:for|on)\b")
PLACE_VERB = re.compile(r"\b(?:move|moving|moved|relocat\w+|return\w*|travel\w*|fly\w*|trip|live|living|visit\w*|home to)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither)\b|n't\b")
COMPANY = re.compile(
    r"^(?:Arm|Sony|Toyota|Honda|Volkswagen|Mercedes|Porsche|Renault|Airbus|Boeing|Rolls-Royce|Thales|BAE|Leonardo|Dyson|Vodafone|Roche|Novartis|Pfizer|GSK|AstraZeneca|Sanofi|Bayer|Merck|Moderna|Genentech|Celonis|Wise|Starling|Barclays|HSBC|Lloyds|NatWest|UBS|Citi|Mastercard|PayPal|Adyen|Mila|CERN|Roblox|Ubisoft|Nintendo|Philips|ASML|NXP|Ericsson|Nokia|Reliance|Jio|Tata|HCL|Paytm|Ola|Meesho|Myntra|Walmart|Tesco|Sainsbury|Woolworths|Telstra|Qantas|Westpac|ANZ|BHP|CSIRO|Xero|Rivian|SpaceX|Anduril|Asana|Twilio|Okta|MongoDB|Confluent|Reddit|Discord|Etsy|Expedia|KPMG|PwC|BCG|Bain|Capgemini|Genpact|Mindtree|Fractal|Quantiphi|Replit|Vercel|Poolside|Runway|Nebius|Crusoe|Plaid|Rippling|Waabi|Mobileye|Aptiv|Lockheed|Raytheon|Verizon|Comcast|Disney|Hulu|Pixar|Ikea|Maersk|Shell|Equinor|Orsted|Vestas|Statkraft|Rakuten|Mercari|Sony AI|Naver|Kakao|Coupang|Hyundai|Agoda|Lazada|Temasek|DBS|OCBC|Optiver|IMC|Hudson River|Virtu|Point72|Millennium|Bridgewater|Man Group|Winton|Susquehanna|SIG)\b"
    r"|[a-z][A-Z]|^[A-Z]{3,5}$|\.(?:ai|com|io)\b|&|\b(?:AI|Labs?|Inc|Ltd|Limited|LLC|GmbH|AG|Research|Technolog(?:y|ies)|Tech|Robotics|Systems?|Bank|Capital|Health\w*|Group|Bio\w*|Therapeutics|Dynamics|Comput\w+|Analytics|Security"
    r"|Motors?|Energy|Networks?|Media|Partners|Ventures|Software|Studios?|Cloud|Corp\w*|Co|plc|Aerospace|Pharma\w*|Foods?|Games|Interactive|Logistics|Institute|University|College|Mutual|Insurance|Assurance|Consult\w+|Solutions|Foundry|Works"
    r"|Defen[cs]e|Industries|Airlines?|Rail\w*|Medical|Diagnostics|Genomics|Semiconductor\w*|Investments?|Trading|Securities|Financial|Finance|Payments?|Digital|Intelligence|Machines?|Automation|Instruments|Holdings|Associates|Services|Global|International|Telecom|Electric|Space|Nordisk|Healthineers|Foundation|Trust|School|Hospital|Collective|Data|Mind|Stack\w*)\b"
)


_FIRST = re.compile(rf"\b(?:i|i'll|i'm|i've|me|my)\b|\bit(?:'s| is| will be) {SIGN}|{SIGN} it is\b|\byou(?:'ll| will) see it\b")
_MEETS = re.compile(
    r"\b(?:introduc\w+|meet\w*|contacts?|renew\w*|runs? until|expires?|hand\w* over|handover|hand-over|our|set up|migrat\w+|built|platform|stack|course|conference|talk|degree|certif\w*|document\w*|runbooks?|worked|learn\w*|taught|was|were|had been|tools?|models?|licen\w+|account|arrived)\b"
)
_TOOLS = re.compile(r"(?:aws|github|gitlab|snowflake|databricks|datadog|notion|figma|linkedin|twitter|cloudflare|pinecone|langchain|weights & biases|google|microsoft|oracle|adobe|sap|atlassian|intel|aurora|grab|figure ai|meta|snap)$")


def is_elsewhere(words: str, start: int, end: int) -> bool:
    """Tell the name of a tool, a client or a colleague to be met from that of an employer."""
    hidden = f"{words[max(0, start - 110) : start]}{SIGN}{words[end : end + 70]}"
    return TOOL.search(hidden) is not None or PERSON_AFTER.search(hidden) is not None


def is_next(words: str, start: int, end: int, *, known: bool, like_a_company: bool) -> bool:
    """Tell whether the words around a name say that the writer goes there."""
    hidden = f"{words[max(0, start - 110) : start]}{SIGN}{words[end : end + 70]}"
    known_tool = _TOOLS.match(words[start:end]) is not None
    if SIGN not in hidden or PAST.search(hidden) or YEAR_PAST.search(hidden) or TOOL.search(hidden):
        return False
    if THANKS.search(hidden) and not re.search(r"\bi(?:'ll| will|'m| am| have|'ve) (?:be |been )?(?:join|accept|offer)", hidden):
        return False
    found = STRICT.search(hidden)
    if not found and (known or like_a_company):
        found = LOOSE.search(hidden) if CUE.search(hidden) or known else None
    if not found and known:
        found = CUE.search(hidden) or (_FIRST.search(hidden) and not known_tool and not _MEETS.search(hidden))
    if not found or (not known and PERSON_AFTER.search(hidden)):
        return False
    before = re.split(r"[,;:]| but ", hidden[: hidden.index(SIGN)])[-1]
    return not _NEGATED.search(before)
