"""Words by which somebody tells what comes next: that one goes, as what, to what kind of place, to work on what.

A sentence tells it where a word of going meets a word of role, house or field. The weeks of the hand-over, thanks and
what is past use the same words, and are told apart by what else the sentence says.
"""

from __future__ import annotations

import re

FIELD = (
    r"(?:(?:machine|deep|reinforcement|federated) learning|ml\b|ai\b|retriev\w+|rank(?:ing|ers?)|recommend\w+|alignment"
    r"|interpretab\w+|llms?|(?:large |small |protein )?language models?|foundation models?|frontier|agents?\b|agentic"
    r"|robot\w*|multimodal|speech|voice\w*|vision|perception|diffusion|generative|gen ?ai|rlhf|ai safety|safety research"
    r"|embeddings?|inference|kernels?|fraud|forecast\w*|search\b|evals?\b|protein\w*|drug[- ](?:discovery|design)"
    r"|autonom\w+|self-driving|driverless|pre-?train\w*|post-?train\w*|reward models?|simulat\w+|climate (?:models?|tech|science|start)\w*|weather (?:models?|forecast\w*|prediction)|malaria|embodied ai|accountants|noise suppression|warehouse\w*|aerospace|guidance|scoring|search for|evaluation of|long-context|trustworthy|annotators|clinics?|publishers?"
    r"|fusion|underwriting|pricing|trading|quant\w*|credit|risk models?|biolog\w+|genomics|materials science|defen[cs]e"
    r"|military|chips?\b|semiconductors?|compilers?|quantum|personali[sz]ation|translation|transcription|assistants?\b"
    r"|copilots?|chatbots?|ml ?ops|ml platform|feature (?:platform|store)|training infrastructure|ads\b|advertising"
    r"|causal\w*|medical imaging|imaging|radiology|healthcare|health care|clinical|diagnos\w+|satellite\w*|drones?"
    r"|batter(?:y|ies)|energy|grid|logistics|supply chain|payments?|fintech|insur\w+|bank\w*|hedge|pension|retail\w*"
    r"|e-?commerce|marketplaces?|gam(?:es|ing)|legal|law firms?|agri\w*|farm(?:ing|ers) tech|education technology"
    r"|edtech|biotech|pharma\w*|hospitals?|telecoms?|media|music|synthetic data|data (?:science|engineering|platform)"
    r"|knowledge graphs?|graph (?:neural )?networks?|sparse|attention|calibration|planning|world models?|video\w*"
    r"|image\w*|3d|point clouds?|lidar|mapping|maps|navigation|cyber\w*|security|privacy|moderation|content|coding"
    r"|code (?:generation|models?|assistants?)|document (?:parsing|understanding|ai)|ocr|parsing|time[- ]series"
    r"|anomaly|computational \w+|neuro\w*|model governance|governance|ai (?:policy|strategy|procurement)|procurement"
    r"|inspection|manufacturing|mining|oil|space\b|ships?\b|automotive|cars\b|trucks?|models?\b|products? that)"
)
TITLE = (
    r"(?:head|director|vp|vice[- ]president|chief|cto|ceo|cso|coo|lead|leader|principal|staff|senior|distinguished"
    r"|founding|founder|co-?founder|partner|professor|reader|lecturer|lectureship|fellow(?:ship)?|postdoc\w*|research\w*"
    r"|scientist|engineer|architect|tech lead|applied|member of (?:the )?technical staff|mts|quant\w*|mlops|data \w+"
    r"|ml \w+|ai \w+|solutions architect|product manager|pm\b|consultant|adviser|advisor|first \w+ hire|employee"
    r" number|intern(?:ship)?|manager of|analyst|developer|teacher of machine)"
)
HOUSE = (
    r"(?:start-?ups?|scale-?ups?|competitors?|rivals?|consultanc(?:y|ies)"
    r"|agency|fund\b|hedge|trading (?:firm|house|shop|desk)|prop\b|series [a-e]\b|seed(?:-stage)?|stealth|spin-?(?:off|out)"
    r"|unicorn|founding team|lab\b(?! coat)|laborator(?:y|ies)|institute|think ?tank|university|academia|academic setting"
    r"|government|ministry|regulator|mnc\b|multinational|faang|big tech|insurer|insurance|bank\b|retailer|airline"
    r"|carmaker|manufacturer|studio|hospital|publisher|charity|outfit|tech (?:company|firm|giant)"
    r"|(?:\w+-person|ai|ml|robotics|software|biotech|pharma\w*|gaming|media|defen[cs]e|energy|logistics|automotive"
    r"|fintech|healthcare|security|american|german|french|chinese|indian|swiss|dutch|british|us|uk|european|japanese"
    r"|smaller|bigger|larger|younger|similar|competing|rival) (?:\w+ ){0,2}?(?:company|firm|group|business|house|player))"
)
_DO = (
    r"(?:work(?:ing)? (?:on|with|in)|build(?:ing)?|lead(?:ing)?|head(?:ing)?|run(?:ning)?|train(?:ing)?|develop(?:ing)?"
    r"|research(?:ing)?|study(?:ing)?|teach(?:ing)?|design(?:ing)?|apply(?:ing)?|focus(?:ing|ed)?|scal(?:e|ing)"
    r"|manag(?:e|ing)|bring(?:ing)?|tackl(?:e|ing)|solv(?:e|ing)|explor(?:e|ing)|pursu(?:e|ing)|do(?:ing)?"
    r"|set(?:ting)? up|stand(?:ing)? up|mak(?:e|ing)|re-?writ(?:e|ing)|rebuild(?:ing)?|creat(?:e|ing)|advanc(?:e|ing)"
    r"|extend(?:ing)?|look(?:ing)? after|own(?:ing)?|advis(?:e|ing)|sell(?:ing)?|buy(?:ing)?|fine-?tun(?:e|ing)"
    r"|publish(?:ing)?|spend(?:ing)?|be responsible|continu(?:e|ing)|carry(?:ing)?|automat(?:e|ing)|improv(?:e|ing)"
    r"|help(?:ing)?|grow(?:ing)?|launch(?:ing)?|ship(?:ping)?|turn(?:ing)?|writ(?:e|ing)|invent(?:ing)?|optimi[sz](?:e|ing)"
    r"|oversee(?:ing)?|shap(?:e|ing)|driv(?:e|ing)|hir(?:e|ing)|found(?:ing)?|port(?:ing)?|freelanc(?:e|ing)|consult(?:ing)?)"
)
_SHALL = (
    r"(?:\b(?:i|we)(?:'ll| will| shall|'m| am|'re| are)(?: be| to be| soon be| also| now| mostly| finally| to| going to"
    r"| going to be| moving on to| able to| allowed to| expected to| due to| set to| about to| excited to| there| then"
    r"| shortly| next| get to){0,3}|\b(?:i|we) (?:get|intend|plan|want|hope|wish|expect|aim|mean) to(?: be| finally)?"
    r"|\b(?:want|wants|asked|need|needs|like|hired|let|lets|allow|allows|have|having|help|putting|put|expect|expects"
    r"|invited|recruited|pay|paying) me(?: to| in)?(?: finally| then| also)?|\bfinally)"
)
_NEW = (
    r"(?:(?:my|the|this|a) (?:new|next|future|upcoming|forthcoming|coming) (?:\w+ )?(?:roles?|jobs?|positions?|posts?|teams?"
    r"|employers?|company|titles?|places?|workplace|labs?|groups?|project|gig|boss|manager|office|adventure|chapter|venture"
    r"|challenge|stop|step|lot|crowd|people|firm|opportunity|home|calling|direction|life|mission|focus|house|outfit)\b)"
)
_GO = (
    r"(?:\b(?:accept(?:ed|ing)?|took|taken|taking(?: up)?|take up|been offered|offered me|was offered|were offered|offered a|land(?:ed|ing)?|secured"
    r"|got|signed|found|won) (?:up |on |me |with )?(?:a|an|another|their)\b|\b(?:been|was|were|being|got|get) (?:\w+ly )?(?:hired|recruited|poached|headhunted|appointed|selected"
    r"|chosen|asked (?:to|if)|approached|invited|called|brought in|engaged|elected)\b|\b(?:hired|recruited|poached|headhunted|made|making|asked|hiring|putting|put|want|wants|need|needs) me\b"
    r"|\bjoin(?:ing|s)?\b|\bsa(?:id|ying) yes to\b|\b(?:moving|move|heading|head|headed|switching|switch|transitioning|going"
    r"|crossing|off|return(?:ing)?|defecting|jumping|stepping|shifting|pivoting|transferring|bound|relocating) (?:\w+ )?(?:over |across |back "
    r"|in|on )?(?:to|into|for)\b|\bi(?:'m| am|'ll be| will be|'ve been| have been)? (?:becom(?:e|ing)|start(?:ing)?|begin(?:ning)?|commenc(?:e|ing)"
    r"|found(?:ing)?|launch(?:ing)?|co-?found(?:ing)?|freelanc\w+|consulting)\b|\b(?:setting up|starting|founding|launching|found|launch|start|starting up|set up)"
    r" (?:my|our|a|an|shop|something)\b|\bleaving (?:you )?(?:to|for|in order to)\b|\bcommence\b|\btry my (?:luck|hand)\b"
    r"|\bi (?:start|begin|join) (?:\w+ ){0,4}(?:as|at|with|in)\b|\bjoined hands\b|\bmy own\b)"
)
_NEXT = (
    r"(?:\bthere\b(?! (?:is|are|was|were|has|have|will|may|might|should|would|can|must|'s))(?!'s)|\belsewhere\b|\bthe (?:role|position"
    r"|job|work|opportunity|post|offer|plan|company|firm|start-?up|place) (?:there |itself |in question )?(?:is|will be|are|involves?|comes"
    r"|focus\w*|includes?|means|entails?|asks|wants|builds?|makes?|does)\b|\bwhat (?:awaits|comes next|lies ahead|i'll be|i will be|i am going)"
    r"|\bit(?:'s| is| will be|'ll be) (?:basically|essentially|mostly|more or less|much|pretty)\b|\b(?:(?:for|on|to|of|lead|leading|head|heading|run|running|rewrite|scale|build|building|join|joining) their|(?:for|with|at) them|they're|they've|they'll"
    r"|they (?:want|need|have|do|make|build|are|asked|hired|will))\b|\bfrom (?:january|february|march|april|may|june|july|august|september|october|november|december|next|then|there|the new)\b"
    r"|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december|the new year|the spring"
    r"|the autumn|the new)\b|\bnext (?:few )?(?:years?|stop|up|spring|month)\b|\bshortly\b|\bmy plan\b|\bmy (?:focus|work|research) (?:there|will)"
    r"|\banother\b|\bcompany (?:that|which|whose|in|of)\b|\bas you may have heard\b|\bthat will let me\b|\bin the same (?:market|space|field|sector|industry|area)\b"
    r"|\b(?:a|an) (?:friend|former colleague|old colleague|couple of friends) and i\b|\ball over again\b|\bagain\b|\btogether\b|\binstead\b|\bafter (?:i leave|leaving|that|my time here)\b)"
)
_ANY = r"[^.!?;:,\n]{0,60}?"
_AGREED = (
    r"(?:\bi(?:'ve| have)? (?:agreed|decided|chosen|promised|arranged|managed|been asked|been invited|signed up|been allowed) to|\b(?:excited|happy|delighted|thrilled|keen|eager|ready|about|off|able|plan|planning|intend|want|wish|going|allowed|paid)"
    r" to|\bi can finally|\b(?:my (?:interests?|passion|heart|future|path|career|next years))\b|\bi(?:'ve| have) (?:got|found|cleared|received|secured|had)|\bi found|\bfound me|\bnow it's|\bpays? for|\bsoon i|\bi go\b|\bi'd be\b|\bi would be\b|\bwe've\b|\bwe have\b|\bwe're\b"
    r"|\bi(?:'ll| will| shall)(?: be)?|\bi(?:'m| am)(?: to be)?)"
)
_KIND = rf"(?:{FIELD}|{HOUSE})"
_MINE_NOW = r"(?:your|our|the|this|these|those|my|here)"
_SURE_KIND = (
    r"(?:ad tech|fintech|ml role|ai (?:role|job|unit|team|lab|policy|strategy|safety)|gen ?ai|llm\w*|embodied ai|robot\w*|self-driving|credit scoring|fraud|forecast\w*|recommend\w+|retrieval|trading|quant\w*|defen[cs]e|climate models?|drug discovery"
    r"|genomics|speech|voices?|perception|computer vision|reinforcement learning|data science|machine learning|deep learning|foundation models?|language models?|research group|hearing aids|product based company|reputed \w+|listed company|legal publisher|large consultancy|civil service|public institute|annotators|consultan(?:t|cy))"
)
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_GO}{_ANY}\b(?:as|of|to be|their|to become|me|become|becoming|a|an|the|as their) (?:a |an |the |their )?(?:new |first |next )?(?:[\w-]+ )?{TITLE}\b{_ANY}\b"
        rf"(?:at|with|for|in|of|to|by) (?:a|an|another|their|the|its|one|some|my|\w+)\b",
        rf"{_GO}{_ANY}\b{_KIND}",
        rf"{_NEW}{_ANY}\b(?:{_KIND}|{TITLE}|same|similar|overlaps?|compet\w+)\b",
        rf"{_NEXT}{_ANY}\b{_DO}\b{_ANY}\b{_KIND}",
        rf"{_AGREED}\b{_ANY}\b(?:{_DO}|in charge of|head of|responsible for|director|role|position|job|post|tooling|offer|swapping|employee of)\b{_ANY}\b(?<!your )(?<!our )(?<!the )(?<!this )(?:{_SURE_KIND}|{HOUSE})",
        rf"{_AGREED}\b{_ANY}\b(?<!your )(?<!our )(?<!the )(?<!this ){_SURE_KIND}",
        rf"\b(?:role|position|job|post|seat|opportunity|something|offer|interviews?)\b,? (?:\w+ )?(?:in|for|of|with|at|as) {_ANY}\b(?<!your )(?<!our )(?<!the ){_SURE_KIND}",
        rf"\b(?:opportunity|offer|role|position|job|post)\b,? (?:of |as |for |to be |: )?(?:the |a |an )?(?:role of |position of )?(?:[\w-]+ )?(?:{TITLE}|sde)\b{_ANY}\b(?:at|in|with|for|of) (?:a|an|another|one)\b",
        rf"\b(?:step(?:ping)?|mov(?:e|ing)) (?:up |over )?into (?:a|an|the|another) (?:[\w-]+ ){{0,3}}?(?:role|position|job|post|seat)\b{_ANY}\b(?:at|with|for|in) (?:a|an|another)\b",
        r"\bmy own (?:research |ai |small |little )?(?:group|lab|company|business|start-?up|consultancy|firm|practice|studio|agency)\b",
        r"\b(?:working|work|to|for|with|over to|join\w*) (?:for |at )?(?:a|an|one of your|one of our) (?:\w+ )?(?:suppliers?|vendors?|clients?|customers?|partners?|competitors?|rivals?|investors?)(?: of (?:ours|yours))?\b",
        r"\b(?:we've|we have|i've|i have|we) (?:already )?(?:incorporated|raised|registered|co-?founded|founded|got funding|closed a round)\b",
        rf"\bfirm that \w+s \w+",
        r"\bat a (?:place|company|firm|lab|outfit|shop) (?:that|which|where|with|whose)\b",
        r"\b(?:headhunter|recruiter) (?:\w+ )?(?:found|brought|offered|showed) me\b",
        rf"\bswap(?:ping)? [^.!?\n]{{0,40}}? for (?:{FIELD}|{_SURE_KIND})",
        rf"\b(?:other side of the (?:fence|table|street|road))\b",
        rf"{_NEXT}{_ANY}\b(?:{HOUSE}|{TITLE} (?:role|position|job|post)|for (?:a|an|another) {FIELD})",
        rf"{_SHALL} {_DO}\b{_ANY}\b{_KIND}",
        rf"{_SHALL} (?:the |a |an |their |be (?:a |an |the |their )){{1,2}}(?:[\w-]+ ){{0,2}}?{TITLE}\b",
        r"\b(?:position|role|job|post|offer|title) (?:is|will be)(?: that of)? (?:a |an |the )?(?:[\w-]+ )?"
        + TITLE
        + r"\b",
        rf"\bit(?:'s| is| will be|'ll be) (?:a|an) (?:[\w-]+ )*?(?:role|position|job|post|company|start-?up|place|team|lab|firm|chance|opportunity|consultancy|outfit)"
        rf" {_ANY}\b(?:{_DO}|focus|{_KIND})\b",
        rf"\b(?:they|the company|the firm|the team|the team i'm joining|the place|the people|the start-?up) (?:\w+ )?(?:do|does|make|makes|build|builds|sell|sells|develop|develops|specialise in|work on|works on"
        rf"|want|wants|need|needs|train|trains) {_ANY}\b(?:{FIELD}|what (?:i|we) (?:do|did|built)|the same|similar)\b",
        r"\b(?:same|similar|much the same|exactly the|pretty much the|very) (?:\w+ ){0,3}(?:job|role|work|thing|problem|market|kind|sort|area|field)s?\b"
        rf"{_ANY}\b(?:for (?:a|an|another|them)|there|elsewhere|only for|just for|at (?:a|an|another)|with more|with a bigger)\b",
        r"\b(?:job|role|work|thing|what) (?:that )?(?:i|we) (?:do|did|have done|built|am doing) (?:here|for ours|now|today)\b[^.!?\n]{0,40}?\b(?:for (?:a|an|another|them|the other)|elsewhere|at (?:a|an|another)|only|just)\b",
        rf"\b(?:doing|do|did) (?:for (?:them|their)|what (?:i|we) (?:do|did|have done))\b{_ANY}\b(?:for|at|only|with)\b",
        rf"\b(?:start|starting|found|founding|launch\w*|set(?:ting)? up|building) (?:up )?(?:something|my own|our own|a company|a business|shop|a start-?up)\b{_ANY}\b(?:{_KIND}|to \w+|that|which|in|for)\b",
        r"\b(?:product|technology|business|work|roadmap)\b[^.!?\n]{0,30}?\b(?:overlaps?|competes?) (?:with|directly)\b",
        rf"\b(?:continu\w+|carry|carrying|take|taking|pursu\w+|further\w*|bring(?:ing)?) (?:on )?(?:with )?(?:my|the|our|this|that) (?:[\w-]+ ){{0,3}}?(?:research|ideas?|approach|work|method|line|direction|agenda)\b{_ANY}"
        r"\b(?:there|elsewhere|further|academic|university|somewhere|place|lab|setting|company|with me|marketplace|a bigger|more compute)\b",
        rf"\b(?:phd|doctorate|master'?s|msc|mba|fellowship|residency|postdoc\w*|lectureship|professorship|chair|internship) (?:\w+ ){{0,3}}?(?:in|on|at (?:a|an|the)) {_ANY}{_KIND}",
        rf"\b{HOUSE}\b{_ANY}\b(?:made|making|offered|hired|wants?|asked) me\b",
        rf"\b(?:going|moving|switching) (?:over )?to the (?:product|vendor|buy|sell|client|other|business|investor) side\b",
        rf"\b(?:opportunity|chance|offer|role|position|job)\b (?:\w+ )?(?:to|involves?|involving|that involves|which involves|will involve|of|in which i)(?: \w+)? {_DO}\b{_ANY}\b{_KIND}",
    )
)
KEYS = frozenset(
    word
    for line in (
        "new next future upcoming forthcoming there elsewhere join joining accept accepted took taken taking offer",
        "offered hired recruited appointed selected chosen asked said moving move heading headed switching going off",
        "becoming become start starting begin commence founding founded launch launching setting set leaving role",
        "position job work company firm startup start-up they they're they've they'll their them another rival",
        "competitor opportunity chance plan i'll shall will spend freelancing consultancy product similar same continue",
        "continuing carry phd fellowship internship lectureship postdoc finally again intend want wants need needs",
        "commenced invited approached stop adventure found secured landed signed own together what's it's",
    )
    for word in line.split()
)
_WORD = re.compile(r"[a-z][\w'-]*")
HANDOVER = re.compile(
    r"\b(?:until|till|hand-?over|handover|hand(?:ed|ing)? (?:it |them |\w+ )?over|hand over|runbooks?|docs\b|notice period|document\w*"
    r"|transition(?:ing)? (?:my|the|of|plan|period|work|smooth\w*)|(?:smooth|orderly) transition|successors?|replacement|during my|remaining|remain|last (?:working )?day|last weeks?"
    r"|final (?:weeks?|days?|month)|before i (?:go|leave)|(?:coming|next) (?:\w+ )?(?:weeks?|days|month)\b|walk(?:ing)? \w+ through"
    r"|new hires|my time (?:left|that is left)|knowledge transfer|by (?:the|then)\b|here with you|thank\w*|grateful\w*|gratitude|proud"
    r"|enjoyed|pleasure|loved|privilege|honou?r|learn(?:t|ed)|taught|ago|since|before i (?:came|joined)\b|wiki\b|write up|i worked|when i (?:joined|started|came)|joined in|back in|new owner"
    r"|whoever|takes? over|taking over|will need access|session|wish you|wish the|i wish|best of luck|good hands|look forward to seeing|be glad to|happy to help|be happy to|available|should you|if you|would need|time off"
    r"|payroll|laptop|badge|too far|commut\w+|away to|(?:my|his|her) (?:wife|husband|partner|girlfriend|boyfriend|spouse)|my leave|annual leave|holiday|my family|parents|husband|wife's|children|here\b(?=[^.]{0,30}\b(?:i have|has been|was))|has been|have been a|was a|were a|gave me|you let|let me (?:lead|build|learn))\b"
)
_DENIED = re.compile(r"\b(?:not|never|no|nor|neither|without|rather than|instead of)\b|n't\b")
_STRONG = re.compile(
    rf"{_NEW}|\b(?:i have|i've|have just|i) (?:accepted|taken|signed|landed|secured)\b|\bjoining (?:a|an|the founding)\b|\bas you may have heard\b"
)
_SURELY = re.compile(
    rf"\bdoing for [^.!?\n]{{2,30}} what (?:we|i) (?:do|did)\b|\bwhere i(?:'ll| will| shall| can| get to| am to|'m to)(?: be| finally)? (?:work|research|build|study|teach|lead|develop|run|head|set up|train|explore|apply|continue|look after)\w*"
    r"|\b(?:professorship|lectureship|directorship|fellowship|traineeship|residency|doctoral programme|doctoral program|phd (?:place|position|programme|program)|chair in)\b"
    r"|\bi(?:'ll| will) be working (?:across|for people|on the same|next door|down the (?:road|street)|for someone you know|opposite)\b|\b(?:step|move|switch|jump|transition|change) (?:in)?to (?:product|project|people|engineering|data|technical|general) (?:management|leadership|science|engineering)\b"
    rf"|\b(?:a|an) (?:staff|principal|senior|lead|founding|research|applied) (?:engineer|scientist|researcher)\b[^.!?\n]{{0,40}}\b(?:is what i want|somebody's|someone else's|elsewhere|another)\b|\b(?:my|our) (?:own )?start-?up\b|\bstart-?up of my own\b|\bfirst engineer\b|\bnumber \w+ hire\b"
)
_YOU_DID = re.compile(
    r"\b(?:you|you've|you have) (?:\w+ )?(?:hired|asked|offered|made|put|gave|let|took|recruited|brought|invited|trusted|allowed)\b|(?<!as )\b(?:you|your) (?:would|could|might|should)\b|\bi would suggest\b|\bsearch for a (?:new|successor)\b|\bif, and only\b|\bshortlist"
    r"|\b(?:better weather|baby|music|retir\w+|sabbatical|garden|travel\w*|sea\b|mountains|country)\b"
)
_STUDIES = re.compile(r"\bto study\b(?! (?:machine|ai\b|computer|data|robot|deep))")
_HOPES = re.compile(
    r"\b(?:the new|my new|a new|your new) (?:owner|lead|team|colleague|hire|person|person's|manager|release|search|model|version)\b(?!'s (?:offer))"
)


_RESIGNS = re.compile(r"\bresign|\bquit\b|\bleav(?:e|ing) (?:my|the) (?:\w+ )?(?:role|position|post|job)|\bnotice\b|\b(?:relinquish|give up|step down)")
_REASON = re.compile(r"\bto (?=join|take|work|start|become|lead|build|found|pursue|head|go|be\b|do\b|set|run)|\b(?:because|as i|and i|and will|since i|for)\b|[,;:] ")


_STRONG_CUE = re.compile(
    r"\b(?:my|the|this|their) (?:new|next|future|doctoral|coming) (?:\w+ )?(?:jobs?|roles?|posts?|positions?|employers?|company|lab|team|colleagues|boss|place|work|firm|capacity|group|people|lot|outfit)\b(?! (?:will bring|has no|for))"
    r"|\bthere\b(?! (?:is|are|was|were|has|have|had|will|may|might|should|would|can|must|remains?|exists?|'s|goes|comes))(?!'s)|\bwhere i(?:'m| am|'ll be| will be) (?:going|headed|moving)\b"
    r"|\bthe (?:lab|company|place|team|firm|people|group|house|outfit|job|role) (?:that |which |where )?(?:i'm|i am|i'll be|i will be|i've|i have) (?:going|moving|joining|heading|off|chosen|accepted|taken|found)\b"
    r"|\b(?:a|an|another|one) (?:\w+ ){0,2}?(?:company|start-?up|lab|firm|group|team|bank|insurer|competitor|business|retailer|hospital|institute|agency|publisher) (?:that|which|who|where|whose|doing|making|building)\b"
    r"|\bleaving (?:\w+ )?(?:in order )?to (?!be (?:with|near|closer)|spend|care|look|travel|move\b|live|take (?:a|some|time)|rest|recover|pursue (?:other|new|a new)|focus on (?:my|family|other)|help my|follow my|be closer|study|explore (?:other|new)|try (?:something|other)|do something|seek|find|return home|go (?:home|back home))\w+"
    r"|\bseed (?:round|money|funding)|\bmy own (?:\w+ )?(?:company|venture|business|start-?up|consultancy|lab|group|firm)\b|\b(?:at|for|to|from|with|by) (?:a|another|your|our|one of your|one of our) (?:\w+ )?(?:competitors?|rivals?)\b|\banother's\b"
    r"|\b(?:they|somebody|someone|a company|the company|people)(?:'ve|'re|'d| have| has| are)? (?:\w+ )?(?:asked|hired|want|wants|need|needs|invited|recruited|pays?|are after|after|have a desk|offered|promised) (?:me|someone|somebody|for me|a desk)\b(?! to (?:leave|stay|go\b|write|return|finish|sign))"
    r"|\b(?:post|role|job|position) (?:has|pays|lets|puts|will have|would have|gives) me\b|\b(?:the plan is for me|desk for me)\b|\bwhere i left off\b|\bmy doctoral\b|\bconsultancy work\b|\bi(?:'ll| will) (?:finally|at last)\b|\bmy name on papers\b"
)
_WORK_VERB = re.compile(
    r"\b(?:build\w*|train\w*|work(?:ing|s)? on|research(?:ing)? (?:on|into|agenda)|lead(?:ing)?|teach\w*|sell\w*|mak(?:e|es|ing)|develop\w*|forecast\w*|design\w*|stud(?:y|ies|ying)|writ(?:e|es|ing)|ship\w*|set(?:ting)? up|run(?:ning)?|own(?:ing|s)?|manag\w+|automat\w+|apply\w*|commerciali[sz]\w*"
    r"|pursu\w+|picking up|explor\w+|collaborat\w+|bet on|authors? of|obsess\w+|think(?:ing)? about|do(?:es)? what|doing|serv\w+|deploy\w*|publish\w*|invent\w*|responsible|in charge|number two|similar|same|needs? what|model\w*|data|patients|customers|product|funded|hardware|software|papers about|on fairness|remit)\b"
)
NEUTRAL = re.compile(
    r"\b(?:challenges?|grow(?:th)?|new chapter|closer|home\b|circumstances|different direction|miss\b|remember|hands\b|been a|look forward|begin(?:s|ning)? (?:on|in)|rather not|not say|no (?:new )?job|no hurry|i wish|i hope|luck)\b"
)
_WEAK_CUE = re.compile(
    r"\b(?:i'll|i will|i shall|i'm going|i am going|i am to|i'm to|we'll|we will|they|they're|they've|they'll|their|my plan|i expect|i intend|i plan|i want to|in essence i'm|moving from)\b"
)
_FREE_KIND = re.compile(
    rf"(?<!\bthe )(?<!\bour )(?<!\byour )(?<!\bthis )(?<!\bmy )(?<!\bthese )\b(?:{_SURE_KIND}|alignment|interpretab\w+|agents for|tactile|triage|clinical model|program synthesis|causal models?|search quality|energy demand|lending|epidemics|subtitling|contract analytics|foundation models?|machine learning|{HOUSE}|\w+'s (?:pricing|data|research|search|speech|vision) team|head of \w+|technical lead|tech lead|lead on|chief \w+)\b"
)
_STAYS = re.compile(r"\b(?:miss|remember|think back|watch|follow|cheer|help you|support|brief|introduce|transfer|pass\w*|give you|finish|complete|prepare|write up|close)\b")


_ME = re.compile(r"\b(?:i|i'll|i'm|i've|i'd|me|my|we|we'll|we've|we're)\b")


def _hinted(words: str) -> tuple[int, int] | None:
    """Find a cue of the next place and a word of its work anywhere in one sentence."""
    if not _ME.search(words) or NEUTRAL.search(words) or _YOU_DID.search(words) or _HOPES.search(words):
        return None
    cue, work = _STRONG_CUE.search(words), _WORK_VERB.search(words)
    if cue is None or work is None:
        cue, work = _WEAK_CUE.search(words), _FREE_KIND.search(words)
    if cue is None or work is None or _STAYS.search(words) or _DENIED.search(words[: cue.start()]):
        return None
    return min(cue.start(), work.start()), max(cue.end(), work.end())


_CONTENT = re.compile(
    rf"\b(?:{_KIND}|{TITLE}|{_SURE_KIND}|same|similar|compet\w+|overlaps?|my own|our own|shop|something|incorporated|raised|registered"
    r"|founded|recruiter|side|suppliers?|vendors?|clients?|customers?|partners?|investors?|here|research|ideas?|approach|agenda)\b"
)


def told(words: str) -> list[tuple[int, int]]:
    """Give where a sentence tells of the next role, its place or its work."""
    if not KEYS & frozenset(_WORD.findall(words)) or HANDOVER.search(words):
        return []
    begin = _after_leaving(words)
    patterns = PATTERNS if _CONTENT.search(words) else ()
    found = (match for pattern in patterns for match in pattern.finditer(words, begin))
    spans = [match.span() for match in found if _is_about_me(words, match)]
    spans += [match.span() for match in _SURELY.finditer(words, begin) if _is_about_me(words, match)]
    hint = None if spans or begin else _hinted(words)
    return [*spans, hint] if hint else spans


def _after_leaving(words: str) -> int:
    """Give where a sentence goes on after it has said what the writer resigns from."""
    resigns = _RESIGNS.search(words)
    if resigns is None:
        return 0
    reason = _REASON.search(words, resigns.end())
    return reason.end() if reason else len(words)


def _is_about_me(words: str, match: re.Match[str]) -> bool:
    """Tell what the writer goes to from what stays behind, and from a denial."""
    before = re.split(r"[;:]| but ", words[max(0, match.start() - 80) : match.start()])[-1]
    return not (_DENIED.search(before) or _HOPES.search(words) or _YOU_DID.search(words) or _STUDIES.search(words))
