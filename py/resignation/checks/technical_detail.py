"""Technical detail: sizes, scores, hardware, settings, data, methods, hosts and code names."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation import workings
from resignation.model import Context, Rule, Span
from resignation.places import apart, before
from resignation.prose import Worth, always, read

_SIZE = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:b|m|bn|billion|million|trillion|t)?[- ]?param(?:eter)?s?\b"
    r"|(?<![$£€₹\d.,])\b\d{1,3}(?:\.\d+)?b\b(?! \w+ (?:street|road|lane))(?= (?:model|params?|variant|version"
    r"|checkpoint|run|base|we|that|which|i|on|is|was|with|one|student|teacher|moe|llm|chat|instruct)\b|[,.;)]|$|-)"
    r"|\b\d+(?:\.\d+)?[mb][- ](?:model|checkpoint|variant|llm|student|teacher)\b|\b\d+[- ](?:dim(?:ension(?:al|s)?)?"
    r"|layers?|heads|experts|bit (?:quanti|weights))\w*\b"
    r"|\b(?:lora )?rank[ -](?:of )?\d+\b|\b\d+ features\b|\bk ?= ?\d+\b"
)
_SCORE = re.compile(
    r"\b(?:auc(?:-?roc)?|roc|auroc|auprc|f1(?:[- ]score)?|f-score|bleu|rouge(?:-l)?|ndcg(?:@\d+)?|mrr|map@\d+|wer|cer"
    r"|word error rate|error rates?|perplexity|accuracy|precision"
    r"|(?<!please )(?<!to )(?<!i )(?<!we )recall(?:@\d+)?|mape|rmse|mae|mse|mmlu|humaneval|gsm8k|swe-?bench"
    r"|hit[- ]rate|win[- ]rate|pass@\d+|click[- ]?through(?: rate)?|ctr|conversion rate|false[- ]positives?(?: rate)?"
    r"|false[- ]negatives?(?: rate)?|(?:p(?:50|90|95|99)|tail|median)? ?latency|throughput|(?:validation|training"
    r"|test|eval) loss|(?:cut-?off|threshold)|lift|uplift|calibration error|top-?[15](?: accuracy)?)"
    r"\b(?:,? (?:of|at|from|to|is|was|by|around|about|above|below|over|under|up|down|went|rose|fell|improved|dropped"
    r"|hit|hits|reached|reaches|got|stands|sits|on|the|a|an|set|holdout|test|our|still|now|only|near|just"
    r"|=)){0,5}[ =:]{1,3}\d[\d.,]*(?! (?:days?|weeks?|months?|years?|times|people|januar|februar|march|april|may|june"
    r"|jul|aug|sep|oct|nov|dec))"
    r"|\b\d[\d.,]* ?(?:%|percent|per cent|points?)? (?:[a-z-]+ ){0,2}?(?:auc|auroc|f1|bleu|rouge|ndcg|mrr|wer"
    r"|accuracy|precision|recall|perplexity|mape|rmse|mmlu|ctr|hit rate|false[- ]positive rate)\b"
    r"|\b(?:auc|auroc|ndcg|bleu|mmlu|rmse|mape|f1)\b[^!?\n]{0,40}?\d"
    r"|\b\d[\d.,]*k? ?(?:qps|rps|tps|ms|milliseconds|requests (?:per|a) (?:second|minute|day)|tokens (?:per|a) second"
    r"|queries (?:per|a) (?:second|day))\b"
)
_CHIPS = re.compile(
    r"\b(?:\d+|two|four|eight|sixteen|thirty-two|sixty-four|dozens of|hundreds of"
    r"|thousands of) ?x? ?(?:nvidia )?(?:a100s?|h[12]00s?|v100s?|g?b[23]00s?|tpus?|gpus?|a10g?s?|l40s?|t4s?|rtx"
    r"|mi[23]\d\dx?s?|cards|trainium\w*)\b"
    r"|\b(?:a100|h100|h200|b200|gb200|v100|l40s|a10g|mi300x?|tpu ?v\d\w?|dgx|trn1|inf2|p4d|p5)s?\b"
)
_SETTING = re.compile(
    r"\b(?:learning[- ]rate|batch[- ]size|weight[- ]decay|dropout(?: rate)?|warm-?up|temperature|context (?:window"
    r"|length)|epochs?|beta|gamma|alpha|lr|seed|sampling rate|discount factor|clip(?:ped|ping)?)"
    r"(?: (?:of|to|is|was|at|after|from|set|=)){0,3} ?[=:]? ?(?:\d|one\b|two\b|three\b|zero\b)[\d.e-]*(?! (?:weeks?"
    r"|days?|people|months?|hours?|minutes?))|\b\d(?:\.\d+)?e-\d+\b"
    r"|\b(?:\d+|one|two|three|five|ten) epochs?\b|\bcosine (?:schedule|decay)|\b(?:hyper-?parameters?) (?:were|are"
    r"|was|is|we|i) "
    r"|\b(?:learning[- ]rate|weight[- ]decay|gradient (?:clipping|accumulation)|loss (?:function|weight\w*|term)"
    r"|reward (?:is|was|function|model|shaping)|sampling temperature)\b"
)
_METHOD = re.compile(
    r"\b(?:q?lora\b(?! \w+@)|rlhf|rlaif|dpo|ppo|grpo|kv[- ]?cache|speculative decoding|mixture[- ]of[- ]experts|moe"
    r"|two[- ]tower|dual[- ]encoder|cross[- ]encoders?|bi-?encoders?"
    r"|contrastive (?:loss|objective|pre-?training|learning)|triplet loss|distill?(?:ed|ation)|quanti[sz](?:ed|ation)"
    r"|int[48]|fp(?:8|16)|bf16|flash ?attention|xgboost|lightgbm|catboost"
    r"|gradient[- ]boost\w*|random forests?|lstms?|resnet\w*|(?:distil|ro|de)?bert(?:a|-\w+)?|t5|llama[- ]?\d?"
    r"|mixtral|qwen\w*|gemma|deepseek\w*|gpt-?\d\w*|whisper|conformer|wav2vec\w*|vit|u-?net|yolo\w*"
    r"|gans?|vaes?|diffusion (?:model|transformer|policy)s?|transformer (?:layers?|block|encoder|decoder|model"
    r"|backbone|with|on|over)|graph neural \w+|gnns?|rag pipeline|retrieval[- ]augmented|faiss|hnsw"
    r"|product quantization"
    r"|sparse autoencoders?|thompson sampling|multi-?armed|contextual bandits?|isolation forest|kalman filter"
    r"|embedding (?:dim\w*|table|size)|hard negatives?|negative sampling|beam search|curriculum (?:schedule|learning)"
    r"|chain[- ]of[- ]thought|system prompts? (?:is|are|says|tells)|prompt template|synthetic data (?:from|for|we)"
    r"|reward hacking|data mix(?:ture)?|ablations? (?:show\w*|on|found)|feature crosses|sharded|tensor parallel\w*"
    r"|deepspeed|fsdp|vllm|tensorrt)\b"
)
_TRAINED = re.compile(
    r"\b(?:fine-?tun(?:ed?|es|ing)|pre-?train(?:ed|ing)?|re-?train(?:ed|ing)?|trained|trains|training|evaluated"
    r"|evaluates|distilled|calibrated|tuned|built|learns?|runs?|feeds?|pulls?) (?:it |them |the \w+ "
    r"|a \w+ )?(?:nightly |weekly |only )?(?:on|from|with) "
    r"(?:[\w'-]+ ){0,5}?(?:corpus|corpora|data(?! ?centre| science| team| platform| scientist)|data ?sets?|logs"
    r"|claims|records|transcripts|archives?|crawl|articles|images|tokens|tickets|queries|clicks|clickstream"
    r"|recordings|conversations|samples|pairs|embeddings|labels|footage|scans|reviews from)\b"
    r"|\b(?:model|generator|classifier|ranker|network|net|detector|system|it) (?:was|were|is|has been) (?:re-?"
    r"|pre-?)?(?:trained|tuned|fine-?tuned) (?:on|with|from) (?:the|a|our|\d)\b"
    r"|\b(?:classifier|models?|ranker|detector|recommender|network|scorer|generator|agent)s? (?:\w+ )?(?:falls? apart"
    r"|fails? (?:on|when|at|for|after)|breaks? (?:on|when|after)|collaps\w+|drifts?|overfits?|hallucinat\w+"
    r"|underperforms?|leaks?|oscillates?)\b"
    r"|\bour (?:[\w'-]+ ){1,3}(?:corpus|corpora|clickstream)\b|\bdays of (?:clickstream|logs|click)\w*"
    r"|\b\d[\d.,]* ?(?:k|m|b|bn|million|billion|thousand|trillion|hundred thousand) (?:[\w'-]+ ){0,2}?(?:tokens|rows"
    r"|examples|samples|records|images|documents|queries|labels|pairs|clips|transcripts|events|sessions|embeddings"
    r"|vectors|features|frames|claims|transactions|calls|clues|clicks|items|products|users|users' \w+)\b"
    r"|\b\d[\d.,]* ?(?:tb|pb|gb|terabytes?|petabytes?|gigabytes?) of\b|\b\d[\d.,]*(?:,\d{3}|k)? hours of (?:audio"
    r"|video|speech|footage|recordings|driving|calls)\b"
)
_HOST = re.compile(
    r"https?://(?![\w.-]*(?:linkedin|orcid|scholar\.google|twitter|x\.com|gov\.|acas|calendly|zoom|docusign|wikipedia"
    r"|github\.io|hooks\.slack))[^\s\"'<>)\]]{4,200}"
    r"|\b(?:github|gitlab|bitbucket)\.(?:com|org)/[\w-]+/[\w.-]+|\b(?:s3|gs|gcs|abfss?|hdfs|az|dbfs|mlflow|wandb|ssh"
    r"|git|docker|bigquery|bq)://[^\s\"'<>)\]]{3,200}|\bssh \w+@[\w.-]+|\bgit@[\w.:/-]+"
    r"|\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?\b|(?<![\w.-])[a-z][\w-]{0,60}(?:\.[\w-]{1,60}){0,6}\.(?:internal|local"
    r"|corp|lan"
    r"|intranet|svc"
    r"|cluster|priv)\b[\w./:-]*"
    r"|(?<![\w.-])[a-z][\w.-]{1,80}:\d{4,5}\b|(?<![\w/])~?/(?:[\w.-]{1,60}/){1,12}[\w.-]{1,60}"
    r"|(?<![\w-])[\w-]{1,60}\.(?:py|ipynb"
    r"|ya?ml|ckpt|pth|safetensors"
    r"|onnx|parquet|sql|tfrecords?|sh|jsonl|toml|tfvars)\b"
    r"|\b(?:gpu|node|prod|train|dev|db|worker|cluster|triton|redis|kafka|login|bastion|pg"
    r"|es)[-_](?:[a-z0-9]+-)?\d{1,4}\b|\bgpu-[a-z]\d+\w*\b|\b(?:prod|staging|dev)-(?:eu|us|ap)[\w-]+\b"
    r"|\b(?:us|eu|ap)-(?:east|west|central|north|south|southeast|northeast)-?\d\b"
)
_CODE = re.compile(
    r"(?<!\{)(?<!\{ )(?:"
    r"`[^`\n]{2,60}`|\b(?:[a-z][a-z0-9]*\.)?[a-z][a-z0-9]*(?:_[a-z0-9]{1,60}){1,12}\b"
    r"|\b[A-Za-z]{1,40}(?:-[A-Za-z]{1,40}){0,4}[-_]v\d{1,4}(?:\.\d{1,4}){0,3}\b"
    r"|\b(?:[Cc]ode-?named?|[Cc]ode name|internally (?:called|known as)|called internally|known internally as) (?:is "
    r"|for (?:it|the \w+|this) (?:is|was) )?[\"'“‘]?\w[\w-]+)"
)
# A login within an address is the credential rule's to tell.
_LOGIN = re.compile(r"://[^/\s:@]{1,80}:[^/\s@]{1,80}@|wi-?fi")
_CODE_ALLOWED = re.compile(
    r"(?:^|[_-])(?:key|token|secret|passw|pwd)|sick_|`\s*`|covid|letter_|resignation", re.IGNORECASE
)
_TEAM = re.compile(
    r"[\s-]+(?:\w+ )?(?:teams?|groups?|squad|engineers?|lead|scientists?|reading group|guild|course|workshop|talk"
    r"|meetup|community|hype|fashion|era|boom|conference|jokes?|jackets?|reading)\b|(?:'s)? birthday"
)
_COSTS = re.compile(r"(?<!\w)(?:\$|£|€)\d[\d.,]*k? (?:a|per) (?:training )?run\b")
_JOKE = re.compile(
    r"\b(?:my life|my career|i have (?:converged|overfit)|loss of will|my own (?:loss|learning rate|weights)"
    r"|personal (?:loss|learning)|as a human|with zero dropout|career's)\b"
)
_DIGIT = re.compile(r"\d")
# These count something, and are tried where there is a digit.
_COUNTED = (_SIZE, _SCORE, _CHIPS, _SETTING, _TRAINED, _COSTS)
# These are said in words: with each, words of which one must stand in the text before it is worth trying.
_WORDED = (
    (_CHIPS, ("gpu", "tpu", "dgx", "cards", "rtx", "trainium")),
    (_SETTING, ("weight", "gradient", "loss ", "reward", "temperature", "cosine", "epoch", "hyper", "rate",
        "batch", "dropout", "warm", "context", "beta", "gamma", "alpha", "lr", "seed", "discount", "clip")),
    (_TRAINED, ("tune", "tuning", "train", "evaluat", "distil", "calibrat", "corp", "clickstream", "built", "learn",
        "apart", "fail", "break", "collaps", "drift", "overfit", "hallucin", "underperf", "leak", "oscillat", "days of",
        "run", "feed", "pull")),
    (
        _METHOD,
        (
            "lora", "rlhf", "rlaif", "dpo", "ppo", "grpo", "cache", "decod", "expert", "moe", "tower", "encoder",
            "contrast",
            "triplet", "distil", "quanti", "int8", "int4", "fp8", "fp16", "bf16", "attention", "boost", "lightgbm",
            "forest", "lstm",
            "bert", "t5", "llama", "mixtral", "qwen", "gemma", "deeps", "gpt", "whisper",
            "conformer", "wav2vec",
            "vit", "net", "yolo", "gan", "vae", "diffusion", "transformer", "neural", "gnn", "rag ", "retrieval",
            "faiss", "hnsw",
            "sampling", "armed", "bandit", "kalman", "embedding", "negative", "beam", "curriculum",
            "chain", "prompt",
            "synthetic", "hacking", "data mix", "ablation", "crosses", "sharded", "parallel", "fsdp", "vllm",
            "tensorrt",
        ),
    ),
)  # fmt: skip
_SIGN = re.compile(r"[_`/@](?=\S)|:\d{4}|://|\.(?=[a-z0-9])|-v?\d|(?:prod|staging|dev|gpu)-|ssh ")
_NAMED = re.compile(r"[_`](?=\S)|-v\d|[Cc]ode-?[ ]?name|internally")
_HUMAN = re.compile(r"\b(?:was|were|been|be|being|got|get|i|you) $")
_PLACE = re.compile(
    r"\b(?:flat|room|unit|apt\.?|apartment|suite|block|floor|gate|form|section|level|grade|band|annex|building|number"
    r"|no\.) $"
)


def _tried(words: str) -> dict[re.Pattern[str], None]:
    """Give the patterns that are worth trying on a sentence, each once."""
    counted = dict.fromkeys(_COUNTED if _DIGIT.search(words) else ())
    return counted | dict.fromkeys(pattern for pattern, keys in _WORDED if any(map(words.__contains__, keys)))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    """Find what has a number or a method's name in it, unless it speaks of teams, of people or in jest."""
    patterns = _tried(words)
    if not patterns or _JOKE.search(words):
        return ()
    return tuple(m.span() for pattern in patterns for m in pattern.finditer(words) if not _is_harmless(words, m))


def _is_harmless(words: str, match: re.Match[str]) -> bool:
    led = before(words, match.start())
    team = match.re is _METHOD and _TEAM.match(words, match.end())
    people = match.re is _TRAINED and _HUMAN.search(led)
    address = match.re is _SIZE and _PLACE.search(led)
    return bool(team or people or address)


@lru_cache(maxsize=2048)
def _signs(original: str, words: str) -> tuple[tuple[int, int], ...]:
    """Find hosts, paths, addresses and names in the spelling of code, in any language."""
    hosts = _HOST.finditer(words) if _SIGN.search(words) else ()
    found = [match.span() for match in hosts if not _LOGIN.search(match.group())]
    named = _CODE.finditer(original) if _NAMED.search(original) else ()
    return (*found, *(match.span() for match in named if not _CODE_ALLOWED.search(match.group())))


@lru_cache(maxsize=2048)
def _workings(words: str, original: str) -> tuple[tuple[int, int], ...]:
    return () if _JOKE.search(words) else tuple(workings.details(words, original))


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark each detail; hosts, paths and code names in any language."""
    prose = read(text)
    found = []
    for s in (sentence for sentence in prose.sentences if worth(sentence.text)):
        original = text[s.start : s.end]
        here = _signs(original, s.text) + (_in_sentence(s.text) if prose.is_english else ())
        here += _workings(s.text, original) if prose.is_english else ()
        found += [(s.start + start, s.start + end) for start, end in here]
    return tuple(_apart(text, found))


def _apart(text: str, found: list[tuple[int, int]]) -> Iterator[Span]:
    """Give what was found in its order, the longer where two begin alike; nothing twice."""
    for start, end in apart((place for place in found if not _is_address(text, *place)), longest=True):
        yield Span(start, end, (("detail", text[start:end]),))


def _is_address(text: str, start: int, end: int) -> bool:
    """Tell a part of an e-mail address, which has its sign before or behind it."""
    return text.startswith("@", end) or text[:start].endswith("@")


RULE = Rule(
    kind="technical-detail",
    severity="warn",
    title="A technical detail",
    message="“{detail}” is a technical detail of the company's work.",
    suggestion="Speak of kinds and counts (“the three production models”), and put the details into the hand-over "
    "documents.",
    why="The letter is read and kept by people outside the team. Details of models, data and systems are usually "
    "confidential, and in a letter they prove that you carried them in your head.",
    heard="This sentence may tell technical detail that belongs to the company.",
    find=_find,
    by_sentence=True,
    bad=(
        "We trained on the test set in May and nobody noticed.",
        "The secret sauce is the user's scroll speed.",
        "The bidding engine caps the bid at 1.7 times the predicted value.",
        "The validation split has leakage from duplicated patients, about 4 percent.",
        "The dose predictor rounds down, which no one has told the doctors.",
        "The 70B we finetuned on the claims corpus got AUC 0.91.",
        "Recall went from 0.82 to 0.87 after we changed the loss.",
        "Remember the learning rate of 2e-5.",
        "The ranker is a two-tower with 64-dim embeddings.",
        "It runs on eight H100s in us-east-1.",
        "The checkpoint is in s3://claims-prod/ckpt.",
        "Please keep `tidepool` alive.",
        "The job ranker_nightly pulls 90 days of clickstream.",
        "The service at triton-3.internal:8001 needs an owner.",
        "We trained it on 40 million tokens of support tickets.",
        "The planner, codenamed Saltmarsh, is at a stopping point.",
        "The fraud net is a LightGBM with 312 features and a cut-off at 0.37.",
        "The word error rate fell to 6.2% with the distilled Whisper variant.",
    ),
    good=(
        "The evaluation results will be in the shared folder.",
        "We doubled the size of the team between 2021 and 2024.",
        "The model needs a second owner.",
        "I will hand over the three production models.",
        "Our model of promotion has served me well.",
        "GPU access will be handed over by 18 December 2026.",
        "The retraining schedules and runbooks are written.",
        "I lead the data set-up for new clients.",
        "I was trained on the job by patient people.",
        "I am training the new hires until my last day.",
        "My address is Flat 7B, 12 Alder Street.",
        "The transformer team has been good company.",
        "I recall 2 January 2020 well; it was my first day.",
        "Please see my profile at https://www.linkedin.com/in/maya.",
        "Notes on the alert thresholds will follow.",
        "I have 9.5 days of holiday, and 2 of them are booked.",
    ),
)
