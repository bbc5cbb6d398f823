"""Jokes, memes, laughter and emoji, which do not keep well in a file."""

import re

from resignation import prose
from resignation.model import Context, Rule, Span

_WAYS = (
    (
        r"automat(?:e|ed|ing) myself out|there once was an?\b|rubber duck\w*|interpretive dance|(?:become"
        r"|became"
        r"|becoming|is|are|turned) (?:\w+ )?sentient|hallucinat\w+ (?:\w+ )?(?:less|more) than (?:i|me|you)"
        r"|with full (?:military )?honou?rs|loss of will|triggering early stopping|patience exhausted"
        r"|gradients? from management|asks? for no (?:pension|salary|coffee)|unplug (?:it|me|the (?:pie|coffee"
        r"|toaster|robot|ai))|rogue (?:ai|intelligence|agi)|agi (?:arrives|has|is near|takes)"
        r"|the machines (?:have"
        r"|will|are)|salary to the cron|replaced? (?:me )?(?:by|with) (?:a )?(?:very small|small|tiny|short"
        r"|cron"
        r"|bash|three lines|shell)(?: \w+)?|in lieu of (?:flowers|an exit interview|tears|cake)|epoch \d[\d,]*:"
        r"|label(?:l)?ed \"|tell my (?:gpus?|cluster|models?) (?:i|that i)|(?:pour one out|press f"
        r"|f in the chat"
        r"|rip\b|rest in peace|mostly arms|moderately bitter)|i (?:come|came) in peace|bury my"
    ),
    (
        r"so long,? and thanks for all the fish|thanks for all the fish|(?:i'm|i am|and i'm"
        r"|consider me) out(?:a here| of here|ta here)?\s*(?:[.,!;]|$)(?! peace keeping)|peace out|mic drop"
        r"|\*?drops mic|outta here|smell ya|see ya|hasta la vista|sayonara|adios|toodles|ta-ta"
        r"|arrivederci,? baby"
        r"|byeeee*|buh-?bye|bye,? felicia|later,? gators?|laters\b|toodle-?oo|elvis has left"
        r"|live long and prosper|may the (?:force|odds|gradients?|weights|gpus?|loss|pager|fourth) (?:be|always"
        r"|ever|stay|go|keep)|to infinity and beyond|i'll be back\b(?! (?:at|in|on|by|from|for|to|before"
        r"|after))"
        r"|winter is coming|the cake is a lie|roses are red|violets are blue|hello world,? goodbye"
        r"|goodbye,? (?:cruel )?world|my watch (?:has|is) ended|frankly,? my dear|show must go on without"
        r"|exit,? (?:stage left|pursued)|that's all,? folks|houston,? we|beam me up|you shall not pass"
        r"|one does not simply"
    ),
    (
        r"l+o+l+\b|lmf?ao|rofl|ha(?:ha)+h?\b|hehe\w*|teehee|just kidding|only (?:kidding|joking)|jk\b|j/k"
        r"|no pun intended|pun (?:very much )?intended|knock,? knock|why did the|walks into a bar|a haiku"
        r"|haiku:"
        r"|limerick|rage-?quit\w*|ctrl[ +-]|alt[+-]f4|sudo |rm -rf|git (?:commit|push|checkout|rebase|blame)"
        r"|exit\(?0\)?|exit code|sys\.exit|error 40[34]|40[34]:? |http (?:40\d|410|503)|segfault\w*"
        r"|kernel panic"
        r"|blue screen|</?(?:sarcasm|rant|joke)>|/s\b|#(?:\w+)?(?:quit|free|blessed|yolo|byefelicia)\w*|yolo"
        r"|kthxbye|tl;? ?dr"
    ),
    (
        r"(?:my|own) (?:loss(?: function)?|gradients?|reward(?: function| model)?|learning rate"
        r"|utility function"
        r"|career|objective|attention(?: heads?)?|optimi[sz]er|weights|context window|training|patience"
        r"|motivation"
        r"|enthusiasm|validation (?:loss|accuracy)|interest|gpu utili[sz]ation) (?:curve )?(?:has|have|is|are"
        r"|had"
        r"|was) (?:\w+ )?(?:converged|diverged|plateau\w*|vanish\w*|exploded|stopped (?:decreasing|improving)"
        r"|overfit\w*|saturated|stuck in a|decayed|dropped to zero|at zero|nan\b|expired|been exceeded"
        r"|out of memory|full|underfit\w*|deprecated|early[ -]stop\w*)"
        r"|(?:early[ -]stopping|gradient descent|local (?:minimum|minima|optimum|maximum)"
        r"|catastrophic forgetting"
        r"|dropout|exploration[ -]exploitation|explore[ -]exploit|fine-?tun(?:e|ing)|overfit(?:ting|ted)?"
        r"|deprecat(?:ed?|ing)|decommission(?:ed|ing)?|undeploy\w*|reboot\w*|shut(?:ting)? down|sunset(?:ting)?"
        r"|migrat(?:e|ing)|unsubscrib(?:e|ing)|garbage-?collect\w*|log(?:ging)? (?:off|out)|offboard"
        r"|uninstall(?:ing)?|hyper-?parameters?) (?:\w+ ){0,3}(?:myself|of (?:my|this) (?:career|life|role|job)"
        r"|my (?:career|life|job|employment|own life|time here|badge|chair|weights|self)|for my career"
        r"|from this (?:job|company|role))"
        r"|myself from (?:production|this (?:repo|service|company|job))|i (?:have|'ve|am"
        r"|'m) (?:\w+ )?(?:converged"
        r"|overfit(?:ted)?|diverged|stuck in a local|reached (?:a local|convergence)|in a local|hit (?:a"
        r"|my) (?:local|plateau)|out of (?:memory|tokens)|been fine-?tuned|hallucinat\w+|deprecated|garbage)\b"
        r"|(?:stuck in|reached|escape|escaping|leave|leaving|in) (?:a|this|my) (?:local (?:minimum|minima"
        r"|optimum"
        r"|maximum)|saddle point)|greener (?:pastures|gradients)|(?:steeper|steepest) gradient"
        r"|end of (?:my )?(?:training run|epoch)|(?:final|last) (?:epoch|checkpoint)\b(?! (?:of the|is|will|in"
        r"|at"
        r"|file|for))|(?:as a large language model|as an ai (?:language )?model)"
    ),
    (
        r"(?:life is too short|escape (?:plan|velocity|room)|jail ?break|great escape|prison break|parole"
        r"|sentence (?:is|has been) served|time served|released (?:for|on) good behaviou?r|freedom\s*[.!]"
        r"|free at last|i'm free\b(?! (?:on|at|to|for|in|from|until|most|any|this|next|every|all))|lottery"
        r"|rich aunt|alien(?:s| abduction)|witness protection|run(?:ning)? away (?:to|and join"
        r"|with) (?:the )?(?:circus|goats?|sheep)|goat farm\w*|alpaca\w*|llama farm\w*|beach (?:bar|bum)"
        r"|margarita"
        r"|cocktails? with|join(?:ing)? the circus|world domination|my evil|evil plan|robot overlords|skynet"
        r"|terminator|the robots? (?:have|will|are)|i,? for one,? welcome"
        r"|please clap|don't forget to (?:like|subscribe)|like and subscribe|top (?:ten|10|five|5) reasons"
        r"|plot twist|spoiler(?: alert)?|breaking news|fun fact|pro tip|achievement unlocked|game over"
        r"|level(?:l?ed|l?ing)? up|speed-?run|final boss|side quest|respawn|new game|boss (?:fight|level)"
        r"|the end\s*[.!]|fin\s*[.!]|curtain call|encore|and scene|drumroll|drum roll|ta-?da|voila|woo-?hoo"
        r"|yay\b"
        r"|yippee|hooray|hurrah|whee+|cheerio|woot|boom\s*[.!]|yours (?:until|till) (?:the|hell)|yours (?:never"
        r"|no longer|formerly|sarcastically|in freedom|in exile)|(?:sincerely|yours),? (?:a free|your (?:former"
        r"|favou?rite|ex)|the artist|ghost|someone who))"
    ),
)


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun where no word goes on; a space stands for any white space."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*_WAYS)
_STEM = re.compile(r"\b(?:i'm|free at|[a-z]{2,6})|/s\b|</?[a-z]|\b40\d")
_STEM_WORDS = (
    "automa myself once utilis utiliz gpu rubber interp sentie halluc honour honors trigge patien asks unplug "
    "rogue agi machin "
    "cron replac lieu epoch label labele tell pour press rip bury mostly bitter moder fish i'm out outta peace "
    "mic drops smell ya hasta sayona adios toodle ta arrive bye byeee later laters elvis live force odds "
    "gradie weight infini winter cake roses"
    " violet goodby watch frankl folks housto beam pass simply lol lool lmao lmfao rofl haha hahaha hahah hehe "
    "heheh teehee kiddin joking jk pun knock haiku limeri rage rageq ctrl"
    " alt sudo rm git exit sys error http segfau kernel panic blue yolo kthxby tl loss reward learni utilit "
    "career object optimi contex patien motiva enthus valida converg conver"
    " plate early local catast dropou explor fine finetu overfi deprec decomm undepl reboot sunset unsubs "
    "garbag hyper greene steepe epoch checkp langua ai parole jail jailbr escape"
    " great prison freedo lotter aunt alien aliens witnes circus goat goats alpaca llama margar cockta domina "
    "evil overlo skynet termin robots clap subscr plot spoile breaki fun pro"
    " achiev game speed speedr boss quest respaw end fin curtai encore scene drum drumro ta tada voila woo "
    "wooho yay yippee hooray hurrah whee cheeri woot boom yours sincer hallu halluc"
    " saddle smell divers diverg vanish plaint"
)
_STEMS = (
    frozenset(_STEM_WORDS.split())
    - {
        "career",
        "great",
        "pass",
        "end",
        "early",
        "weight",
        "yours",
        "sincer",
        "live",
        "out",
        "ta",
        "learni",
        "object",
        "contex",
        "patien",
        "pro",
        "fine",
        "ai",
        "later",
        "watch",
        "blue",
    }
    | {"40" + digit for digit in "0123456789"}
    | {"/s", "<j", "<r", "<s", "</"}
)
_EMOJI = re.compile(
    "[\U0001f595\U0001f602\U0001f389\U0001f923\U0001f921\U0001f643\U0001f60f\U0001f525\U0001f480\U0001f4a9\U0001f973\U0001f644\U0001f609\U0001f60e\U0001f37e\U0001f37b\U0001f483\U0001f680\U0001f4a3\U0001f92c\U0001f92e\U0001f61c\U0001f61d\U0001f92a\U0001f44b\U0001f64c\U0001f44f\U0001f918\u270c\u2620\U0001f60a\U0001f605\U0001f606\U0001f917\U0001f642\U0001f61b\U0001f600-\U0001f604]\ufe0f?|(?<!\\S)(?:;-?\\)|:-?[PpD]|xD|XD|\u00af\\\\_\\(\u30c4\\)_/\u00af)(?!\\w)"
)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each joke, and each emoji in any language."""
    read = prose.read(text)
    found = [match.span() for match in _EMOJI.finditer(text)]
    if read.is_english:
        found += [
            (sentence.start + said.start(), sentence.start + said.end())
            for sentence in read.sentences
            if not _STEMS.isdisjoint(_STEM.findall(sentence.text))
            for said in _SAID.finditer(sentence.text)
        ]
    return tuple(Span(start, end, (("words", " ".join(text[start:end].split()[:8])),)) for start, end in sorted(found))


RULE = Rule(
    kind="sarcasm-or-joke",
    severity="consider",
    title="A joke or an emoji",
    message="“{words}” is a joke that may not be taken as one.",
    suggestion="Keep it for the farewell message to the team. The letter goes into a file.",
    why="A resignation letter is read later, by people who do not know you, and a joke there looks like contempt "
    "or haste.",
    find=_find,
    bad=(
        "So long, and thanks for all the fish.",
        "I'm out, peace.",
        "May the odds be ever in your favour.",
        "This is my last day \U0001f602\U0001f389",
        "My loss function has plateaued, so it is time for early stopping of my career.",
        "I am leaving, lol, and I will not be back.",
        "Error 404: employee not found.",
        "I seem to be stuck in a local minimum, and I need a kick.",
        "Roses are red, the pager is too.",
        "I am running away to join the circus.",
        "Hasta la vista, and may the gradients be with you.",
        "You have been a lovely team ;-)",
    ),
    good=(
        "The loss has plateaued, and the last checkpoint is in the registry.",
        "Early stopping is set in the configuration of the training job.",
        "The endpoint returns an error 500 when the consumer lags.",
        "I will be out of the office on Monday and Tuesday.",
        "It would be my pleasure to help with the handover.",
        "I wish you all the best.",
        "The sentence in section 3 of the runbook needs a correction.",
        "Thank you for the fishing trip and for the good company.",
        "The learning rate is set to zero at the end of the schedule.",
        "Please find the free slots in my calendar.",
    ),
)
