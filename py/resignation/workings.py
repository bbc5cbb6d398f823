"""How a letter gives away how something works: what a system does, with which number, on what, and where it fails.

Sentences are scored by word classes: a part of a system, a verb of machinery, a figure with a technical measure, a
product of infrastructure. One alone is everyday talk of the trade; two in one sentence are a detail.
"""

from __future__ import annotations

import re

_PART = (
    r"(?:models?|rankers?|re-?rankers?|recommenders?|classifiers?|detectors?|predictors?|forecast(?:s|er)?|scorers?"
    r"|generators?|encoders?|decoders?|tokeni[sz]ers?|embeddings?|retrievers?|index(?:es)?|matchers?|planners?"
    r"|simulators?|summari[sz]ers?|chatbots?|assistants?|agents?|filters?|networks?|engine|optimi[sz]ers?|schedulers?"
    r"|batcher|autoscalers?|pipelines?|clusters?|checkpoints?|weights|layers?|heads|loss|rewards?|policy|dropout|labels"
    r"|training (?:set|data|run|images|corpus)|test set|validation set|triage set|eval(?:uation)? (?:set|harness)"
    r"|data ?sets?|corpus|tables?|buckets?|topics?|queues?|dags?|cron ?jobs?|nightly jobs?|jobs?|score|scores|thresholds?"
    r"|cut-?offs?|inference|latency|throughput|queries|prompts?|system prompt|features?|variables?|parameters?"
    r"|hyper-?parameters?|bid(?:ding)?|pretraining|training|retraining|fine-?tun\w+|serving|endpoints?|service|api"
    r"|database|schema|sensors?|lidar|router|guardrails?|sampler|vectors?|hash(?:es)?|split|signals?|asr|speech system|model v\d+|cost function|scorecard|first pass|second pass|batch|gateway|rate limit|context window|failover|validation split|crawl|dialogues|hallucinations|false positives|false negatives|camera|firmware|fusion|deployment|backend|cache|gateway|load balancer|proxy"
    r"|replicas?|pods?|nodes?|gpus?|benchmark|detection rate|conversions?|divergence|batch[- ]sizes?|\d+b\b|knowledge base|chunks?|augmentation|distillation"
    r"|architecture|algorithm|heuristic|ensemble|prototype|firewall|feature store|vector store|crawler|scraper|parser"
    r"|speech model|risk score|credit model|vision (?:model|encoder|system)|backbone|adapter|controller|segmenter|tracker|estimator)"
)
_ACT = (
    r"(?:uses|used|we use|runs? (?:through|behind|over)|runs? [\w ]{3,30}? over|ran (?:on|over)|relies|relied|rely|depends?"
    r"|leans?|weigh(?:s|ed)?|oversampl\w+|undersampl\w+|down-?sampl\w+|up-?sampl\w+|sampl(?:e|es|ed)|filter(?:s|ed)?"
    r"|drops?|dropped|prun(?:e|es|ed)|mask(?:s|ed)?|freez\w+|frozen|froze|unfroze\w*|rebuilt|restarts?|crash(?:es|ed)?"
    r"|leak(?:s|ed|ing)?|miss(?:es|ed)|confus(?:es|ed)|fails? (?:unless|when|on|at|if|for|above|below|every|after|in)|failed (?:on|at)|diverg\w+|overfit\w*|underfit\w*|degrad\w+|drift(?:s|ed)"
    r"|collaps\w+|hallucinat\w+|oscillat\w+|saturat\w+|caps?|capped|tops out|times out|stall(?:s|ed)?|chok(?:es|ed)"
    r"|trained (?:on|with|for|from)|fine-?tuned|pre-?trained|distill?ed|quanti[sz]ed|calibrated|validated|benchmarked|normali[sz]\w+"
    r"|randomi[sz]e\w*|comput(?:es|ed) from|derived|predict(?:s|ed) (?:the|from)|feeds?|fed (?:by|with|into)|pull(?:s|ed) from|reads? from|writes? to"
    r"|served (?:from|by|with|on)|serves? (?:the|it|from|with)|serve the|hosted (?:on|in|at)|lives? (?:in|on|under)|deployed (?:on|in|to)|shard\w*|replicat(?:es|ed)|encrypt\w*|unencrypted"
    r"|beats?|outperform\w*|converg\w+|falls? (?:apart|over|back)|breaks? (?:on|when|after|if|for)|broke when|ignores?|forgets?"
    r"|tells the|thresholds?|clipped|clips|scaled by|multipl\w+|adds? noise|bump\w*|scrap(?:ed|es)|bought (?:the|our)|came from|come from|labell?ed by|annotated by"
    r"|trigger(?:s|ed)? (?:on|when|a)|mix(?:es|ed)? (?:in )?|over-?predict\w*|under-?predict\w*|regress(?:es|ed)|refit(?:ted)?|refreshed|seeded|shuffl\w+|derives|decays?|bypass\w*|steer\w*|routes|sends|sits (?:on|in|behind|unencrypted)|has no (?:authentication|tests?|fallback|monitoring|encryption)|leakage|flags?|deduplicat\w+|lowered|lower|halv\w+|cut our|fine-tune of|on top of|sees|rank(?:s|ed) (?:by|on)|score[sd]? (?:by|on)|regresses|memori[sz]\w+|swap\w* (?:the|in|out)|replac(?:ed|es) (?:the|it|our) \w+ with|warm(?:ing|ed)? up|concatenat\w+|augment(?:s|ed)|bias(?:ed|es) towards|misclassif\w+|mislabel\w*|penali[sz]\w+|regulari[sz]\w+)"
)
_INFRA = (
    r"(?:kafka|redis|postgres(?:ql)?|mysql|mongo(?:db)?|cassandra|dynamo(?:db)?|elastic(?:search)?|clickhouse|bigquery"
    r"|redshift|snowflake|databricks|spark|flink|airflow|dagster|prefect|kubeflow|argo|kubernetes|k8s|helm|docker"
    r"|terraform|triton|torchserve|bentoml|seldon|sagemaker|vertex(?: ai)?|bedrock|ray\b|dask|slurm|envoy|nginx|istio"
    r"|grafana|prometheus|mlflow|wandb|weights & biases|dvc|feast|tecton|pinecone|weaviate|milvus|qdrant|chroma|pgvector"
    r"|onnx|tensorrt|cuda|pytorch|tensorflow|jax|keras|langchain|llamaindex|dbt|s3|gcs|lambda|ec2|eks|gke|rabbitmq"
    r"|celery|jenkins|buildkite|opensearch|neo4j|minio|hdfs|hive|presto|trino|superset|openai api|anthropic api|azure openai"
    r"|port \d{2,5}|nat|vpn|vpc|bastion)"
)
_METHOD = (
    r"(?:monte carlo|tree search|mcts|matrix factori[sz]ation|collaborative filtering|popularity prior|margin loss|focal loss"
    r"|cross[- ]entropy|label smoothing|cosine similarity|nearest neighbou?rs?|knn|k-?means|svms?|logistic regression"
    r"|bayesian \w+|gaussian process\w*|kalman|particle filter|prophet|arima|temporal fusion|deberta\w*|roberta\w*|bert(?:-\w+)?s?\b"
    r"|gpt-?\d\w*|llama\w*|mistral-\w+|mixtral|claude|gemini|whisper|clip\b(?! of)|dino\w*|vits?\b|resnet\w*"
    r"|efficientnet\w*|unet|mobilenet\w*|convnext\w*|cnns?|rnns?|grus?|lstms?|transformers?\b|state[- ]space|mamba|gans?\b"
    r"|diffusion|nerfs?|gaussian splatt\w*|react loop|tool calls?|few-?shot|zero-?shot|chain[- ]of[- ]thought|in-context"
    r"|tf-?idf|bm25|word2vec|fasttext|sentence embeddings|hybrid search|learned dynamics|dynamics model|world model|actor-critic"
    r"|soft actor|q-learning|imitation learning|behaviou?r cloning|domain randomi[sz]ation|data augmentation|mixup|cutmix"
    r"|ema weights|gradient boost\w*|boosted trees|gbms?|xgboost|lightgbm|catboost|random forests?|decision trees?"
    r"|ensemble of|stacking|early stopping|adamw?\b|sgd\b|lion optimi[sz]er|mixed precision|bf16|fp16|fp8|int8|int4|lora\b"
    r"|qlora|adapters?|prefix tuning|rlhf|dpo|ppo|grpo|rejection sampling|best-of-\w+|self-play|active learning|weak supervision"
    r"|snorkel|pseudo-?labels?|knowledge distillation|teacher model|student model|projection layer|attention heads?|positional \w+"
    r"|rope\b|kv[- ]?cache|speculative decoding|beam search|nucleus|top-[kp]\b|temperature|perplexity|log-?probs?|softmax|sigmoid"
    r"|embedding (?:index|table|dim\w*)|vector (?:index|database|store)|semantic cache|nan bug|nans?\b|race condition|memory leak"
    r"|on-device|in-memory|edge device|wav2vec\w*|e5\b|delta table|customer id|tesseract|ocr|qini|phone prefix|price elasticity|mixture of \w+|top-2|synthetic (?:dialogues|data)|role-play|layer \d+|frozen embeddings|embedding model|hard cases|fine-tune\b|dedup\w*|regex|retrieval context|guardrails?|jailbreak\w*|prompt injection|data poisoning|backdoor|membership inference)"
)
_COUNTED = (
    r"(?:parameters?|params|layers?|heads|experts|variables|features|dimensions?|dims?|tokens?|chunks?|rows|columns|examples"
    r"|samples|records|images|scans|invoices|clips|utterances|comparisons|preference pairs|pairs|labels|annotations|epochs?|steps|iterations|bits?"
    r"|pods|replicas|shards|partitions|nodes|workers|gpus?|tpus?|cards|gpu-?(?:days?|hours?)|cores|threads|requests|queries|calls per|transactions"
    r"|sensors|frames|fps|hz|khz|ms|milliseconds|microseconds|gb|tb|mb|pb|gigabytes?|terabytes?|petabytes?|cents? per|points? of|basis points|bps"
    r"|users per|events|vectors|clusters|trees|hops|trials|seeds|prompts|tool calls|degrees of freedom|km/h|kwh|watts)"
)
_NUMBER = r"(?:\d[\d.,]*k?m?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|twenty-four|hundred|thousand|million|billion|dozens?|half a million)"
_MEASURE = re.compile(
    rf"\b{_NUMBER}[ -](?:(?:hundred|thousand|million|billion|dozen)[ -])?(?:[\w-]+ ){{0,2}}?{_COUNTED}\b"
)
_FIGURE = re.compile(
    r"(?<![\w£$€₹/-])\d[\d.,]*(?:e-?\d+)?(?: ?(?:%|percent|per cent|x\b|ms\b|gb\b|tb\b|times\b|to one\b|k\b|m\b|bn\b))?(?![\w/-]| ?(?:january|february|march|april"
    r"|may|june|july|august|september|october|november|december|jan\b|feb\b|mar\b|apr\b|jun\b|jul\b|aug\b|sept?\b|oct\b|nov\b|dec\b"
    r"|days?|weeks?|months?|years?|hours?|minutes?|people|colleagues|engineers|sessions?|meetings?|pages|am\b|pm\b|o'clock|of us))"
    r"|\b(?:one|two|three|four|five|nine|ten|a third|half|a quarter|a fifth) (?:in|out of) (?:\w+|every \w+)\b|\b(?:a|two) (?:third|quarter|fifth|tenth)s? of\b|\b\w+ (?:percent|per cent)\b"
    r"|\b(?:ten|five|three|four|twenty|two|hundred) to one\b|\bone ten-thousandth\b|\bone (?:false|wrong) \w+ per\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d[.,]?$|\d{1,2}(?:st|nd|rd|th)$")
_MONTH = re.compile(r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? $")
_WEAK = r"(?!(?:jobs?|service|api|queries|scores?|training|deployment|endpoints?|features?|heads|agents?|policy|prompts?|weights|labels|tables?|topics?|queues?|camera|assistants?|networks?|benchmark|embeddings?)\b)"
_ACT_OF = re.compile(rf"\b{_WEAK}{_PART}\b[^.!?;:,\n]{{0,60}}?\b(?:{_ACT})\b|\bwe (?:\w+ )?(?:{_ACT})\b[^.!?;:,\n]{{0,60}}?\b{_WEAK}{_PART}\b")
_PARTS = re.compile(rf"\b{_PART}\b")
_ACTS = re.compile(rf"\b{_ACT}\b")
_INFRAS = re.compile(rf"\b{_INFRA}\b")
_METHODS = re.compile(rf"\b{_METHOD}(?!\w)")
_FAULT = re.compile(
    rf"\b{_PART}\b[^.!?;:,\n]{{0,50}}?\b(?:has|have|had|was|were|is|are) (?:still )?(?:never|not|un)(?: been| yet)?[ -]?(?:validated|tested|encrypted|calibrated|checked|evaluated"
    r"|monitored|versioned|patched|audited|anonymi[sz]ed|reproducible|deterministic)\b|\bunencrypted\b|\bhard-?coded\b"
    rf"|\b{_PART}\b[^.!?;:,\n]{{0,40}}?\b(?:leaks?|misses|confuses|hallucinates|diverges|drifts|overfits|misclassifies|collapses|oscillates|drops (?:frames|requests|packets)|falls? apart"
    r"|fails unless|fails when|fails on|crashes)\b"
)
_CALLED = re.compile(
    rf"\b(?:bucket|table|topic|repo(?:sitory)?|cluster|job|dag|server|branch|index|database|queue|project|model|release|flag|namespace|endpoint|dataset|checkpoint|machine|box|host|run|folder) "
    r"(?:is |are |we )?(?:called|named|labelled|known as|code-?named|under the name(?: of)?) \S+|\bthe (?:folder|prefix|branch|bucket|run|directory|path|table|topic) (?=\S*[-_\d/])[\w/.-]+"
)
_PROJECT = re.compile(
    r"\b(?:Project|Operation|Codename|Programme|Program) (?!Manager|Managers|Management|Lead|Leads|Leader|Team|Owner|Office|Director"
    r"|Coordinator|Planning|Plan|Board|Euler|Gutenberg|Jupyter|Management|Engineer|Officer|Delivery|Support|Assistant|Analyst"
    r"|Starlight Foundation|Director)[A-Z][a-z]{2,20}\b|\b[A-Z][a-z]{3,14}-\d{1,2}(?:\.\d)?\b(?! (?:pandemic|lockdown|rules))|\b(?!\w*(?:KEY|TOKEN|SECRET|PASS))[A-Z]{3,}(?:_[A-Z0-9]+){1,5}\b"
)
_NO_PROJECT = re.compile(r"(?:Covid|COVID|Form|Section|Article|Clause|Annex|Appendix|Flat|Unit|Level|Grade|Tier|Year|Class|Room|Gate|Terminal|Zone|Building|Floor|Block|Phase|Schedule|Part|Chapter|Page|Week|Day|Question|Point|Item|Step|Table|Figure|Apollo|Formula|Catch|Windows|Python|Type|Route)\b")
HARMLESS = re.compile(
    r"\b(?:my address|flat \d|apartment \d|suite \d|learn(?:t|ed)? (?:a lot|much|so much|how)|thank\w*|grateful\w*|gratitude|jokes?|pizza|reading group|conference|neurips|icml|paper we|course"
    r"|my (?:successor|replacement)|pull requests|payslips?|employee number|phone number|clause|contract|notice period|salary|£|\$|€|₹|laptop"
    r"|badge|holiday|annual leave|days of leave|mentor\w*|promot\w+|team grew|headcount|office|commute|birthday|coffee|model (?:employee|citizen|of (?:promotion|care|how))"
    r"|threat model\w*|business model|operating model|role model|financial model|hybrid model|model railway|model trains?|model aircraft|new hires|social networks?|network of (?:people|friends|colleagues)"
    r"|customer service|civil service|years of service|length of service|public service|service of process|job market|my job\b|search engine of)\b"
)
KEYS = re.compile(r"[a-z]")


_BUSY = re.compile(
    rf"\b(?:the|our|its|each|this) (?:[\w-]+ ){{0,2}}?{_WEAK}(?:{_PART}|\w+(?:dictor|mator|iever|mender|ssifier|lator|ector|awler|nker|mpler|i[sz]er|gmenter)|bandit|alarm|wake word|similarity search|segmentation network|batch job|assistant|retrieval|loss)"
    r" (?:\w+ly |still |only |always |never |really )?(?!(?:needs|enjoys|feels|likes|loves|wants|wishes|hopes|knows|brings|gives|offers|leaves|leads|belongs|remains|stays|passes|deserves|works|is|was|has|does|goes|means|becomes|comes|looks|keeps|lives|matters|gets|makes|says|takes place|owes|this|as|his|its|us|reviews|owners|cards|docs|notes|details|results|tests|models|services|skills|plans|goals|checks|ends|starts|begins|continues|exists|serves|helps|thanks|always|perhaps|across|plus|themselves|years|weeks|days|months|hours|others|colleagues|members|engineers|meetings|sessions|discussions|questions|issues|updates|releases|systems|pipelines|jobs|steps|runbooks|dashboards|schedules|thresholds|contacts|groups|teams|projects|tools|users|customers|clients|tasks|processes)\b)[a-z]{3,}(?:[^s\W]s|sses|ches|shes)\b(?! (?:are|will|were|have|and|of|by|should|can|must|with me|that|who|which|to be)\b|[,.;])"
    rf"|\b(?:loss|model|prompt|ranker|network|classifier) (?:has|have) (?:an?|two|three|no) \w+ (?:for|that|which|in|of)\b|\b(?:we|i) (?:quietly |secretly )?(?:swapped|replaced|cheated|hard-?coded|patched|faked|label with)\b|\b(?:overlaps? (?:with )?the training|tuned to|standard deviations?|only a prompt|prompt around|caching the|rules from (?:19|20)\d\d|triggers on|rounds (?:down|up)|without the old \w+|switched off in production|goes? (?:through|to) (?:the new|two|three)|held-out|majority vote|annotators? (?:a|per) clip)\b"
)


def details(words: str, original: str) -> list[tuple[int, int]]:
    """Give where a sentence tells how a system of the company's works."""
    named = [m.span() for m in _PROJECT.finditer(original) if not _NO_PROJECT.match(m.group())]
    part, method, infra = _PARTS.search(words), _METHODS.search(words), _INFRAS.search(words)
    unit = _UNIT.search(words) if _DIGIT_OR_COUNT.search(words) else None
    told = part or method or infra or unit or _ODD.search(words)
    if not (told or named) or HARMLESS.search(words):
        return []
    return named + (_told(words, part, method, infra, unit) if told else [])


def _told(
    words: str,
    part: re.Match[str] | None,
    method: re.Match[str] | None,
    infra: re.Match[str] | None,
    unit: re.Match[str] | None,
) -> list[tuple[int, int]]:
    """Score the signs of a detail in a sentence that speaks of systems."""
    signs = [sign for sign in (part, method, infra, _ACTS.search(words), _figure(words)) if sign]
    busy = None if _PLAIN.search(words) else _BUSY.search(words)
    sure = [m for m in (busy, unit, _EXPLAINS.search(words), _FAULT.search(words), _CALLED.search(words), part and _MEASURE.search(words)) if m]
    if sure or not signs:
        return [m.span() for m in sure]
    strong = (method or infra) and len(signs) > 1 and (signs[-1].re is _FIGURE or not _PLAIN.search(words))
    counted = signs[-1].re is _FIGURE and len(signs) == 2 and not _is_count(words, signs)  # noqa: PLR2004
    scored = len(signs) > 2 or strong or counted or _two_of_a_kind(words)  # noqa: PLR2004
    if scored or (_ACT_OF.search(words) and not _PLAIN.search(words)):
        return [(min(sign.start() for sign in signs), max(sign.end() for sign in signs))]
    return []


_DIGIT_OR_COUNT = re.compile(rf"\d|\b{_NUMBER}[ -]")
_ODD = re.compile(
    r"(?:dictor|mator|iever|mender|ssifier|lator|ector|awler|nker|mpler|i[sz]er|gmenter)s?\b|\b(?:bandit|alarm|wake word|search|loss|swapped|replaced"
    r"|cheated|label|held-out|standard deviations?|rules|traffic|unencrypted|hard-?coded|oversample\w*|annotators?|prompt)\b"
)
_UNIT = re.compile(
    rf"\b{_NUMBER}[ -](?:experts|layers|epochs?|gpu-?(?:days?|hours?)|gpus?|tpus?|pods|replicas|shards|milliseconds|ms|[gtmp]b|[gtmp]ib|gigabytes?|terabytes?|qps|rps|fps|khz|kwh|bits?|tokens|dimensions|attention heads|v100s|a100s|h100s)\b"
    rf"|\b\d+-(?:number|dim\w*|bit|layer|head|token|gpu|node|way|shot|step|class) \w+|\b\d+(?:\.\d+)?b (?:model|and|one|to)\b|\bk=\d+\b|\bmodel v\d+\b"
)
_EXPLAINS = re.compile(
    rf"\b(?:how|why|that|where|because) (?:the|our|its|a|each) (?:[\w-]+ ){{0,3}}?{_PART} (?:\w+ly )?(?:{_ACT})\b|\b(?:trick|secret|edge|catch) is (?:that |to |a )?(?:we |the |a |second )?[^.!?\n]{{0,60}}?\b(?:{_PART}|{_ACT}|{_METHOD})\b"
)
_PLAIN = re.compile(
    r"\b(?:i (?:will|'ll|shall|would|have|am|'m|can)|i'll|i'm|i've|please|documented|hand(?:ed|ing)? (?:it )?over|hand-?over|runbooks?|wiki|owner|until|rota|on-?call|joy|proud)\b"
)


def _figure(words: str) -> re.Match[str] | None:
    return next((m for m in _FIGURE.finditer(words) if not (_YEAR.match(m.group()) or _MONTH.search(words[max(0, m.start() - 11) : m.start()]))), None)


def _is_count(words: str, signs: list[re.Match[str]]) -> bool:
    """Tell "the 4 models", a count that a letter may well give, from a figure of how they work."""
    return re.match(r",? (?:\w+ ){0,2}?(?:models?|jobs?|pipelines?|services?|dashboards?|notebooks?|data ?sets?|versions?|releases?|tickets?)\b", words[signs[-1].end() :]) is not None or _PLAIN.search(words) is not None


def _two_of_a_kind(words: str) -> bool:
    return sum(1 for _ in _METHODS.finditer(words)) + sum(1 for _ in _INFRAS.finditer(words)) > 1
