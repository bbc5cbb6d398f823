"""What looks like a company: names that are well known, words that companies add to theirs, and names of tools."""

from __future__ import annotations

import re

from resignation.lexicon import keys_of

COMPANY = re.compile(
    r"^(?:Arm|Sony|Toyota|Honda|Volkswagen|Mercedes|Porsche|Renault|Airbus|Boeing|Rolls-Royce|Thales|BAE|Leonardo"
    r"|Dyson|Vodafone|Roche|Novartis|Pfizer|GSK|AstraZeneca|Sanofi|Bayer|Merck|Moderna|Genentech|Celonis|Wise"
    r"|Starling|Barclays|HSBC|Lloyds|NatWest|UBS|Citi|Mastercard|PayPal|Adyen|Mila|CERN|Roblox|Ubisoft|Nintendo"
    r"|Philips|ASML|NXP|Ericsson|Nokia|Reliance|Jio|Tata|HCL|Paytm|Ola|Meesho|Myntra|Walmart|Tesco|Sainsbury"
    r"|Woolworths|Telstra|Qantas|Westpac|ANZ|BHP|CSIRO|Xero|Rivian|SpaceX|Anduril|Asana|Twilio|Okta|MongoDB"
    r"|Confluent|Reddit|Discord|Etsy|Expedia|KPMG|PwC|BCG|Bain|Capgemini|Genpact|Mindtree|Fractal|Quantiphi|Replit"
    r"|Vercel|Poolside|Runway|Nebius|Crusoe|Plaid|Rippling|Waabi|Mobileye|Aptiv|Lockheed|Raytheon|Verizon|Comcast"
    r"|Disney|Hulu|Pixar|Ikea|Maersk|Shell|Equinor|Orsted|Vestas|Statkraft|Rakuten|Mercari|Sony AI|Naver|Kakao"
    r"|Coupang|Hyundai|Agoda|Lazada|Temasek|DBS|OCBC|Optiver|IMC|Hudson River|Virtu|Point72|Millennium|Bridgewater"
    r"|Man Group|Winton|Susquehanna|SIG)\b"
    r"|[a-z][A-Z]|^[A-Z]{3,5}$|\.(?:ai|com|io)\b|&|\b(?:AI|Labs?|Inc|Ltd|Limited|LLC|GmbH|AG|Research"
    r"|Technolog(?:y|ies)|Tech|Robotics|Systems?|Bank|Capital|Health\w*|Group|Bio\w*|Therapeutics|Dynamics"
    r"|Comput\w+|Analytics|Security"
    r"|Motors?|Energy|Networks?|Media|Partners|Ventures|Software|Studios?|Cloud|Corp\w*|Co|plc|Aerospace|Pharma\w*"
    r"|Foods?|Games|Interactive|Logistics|Institute|University|College|Mutual|Insurance|Assurance|Consult\w+"
    r"|Solutions|Foundry|Works"
    r"|Defen[cs]e|Industries|Airlines?|Rail\w*|Medical|Diagnostics|Genomics|Semiconductor\w*|Investments?|Trading"
    r"|Securities|Financial|Finance|Payments?|Digital|Intelligence|Machines?|Automation|Instruments|Holdings"
    r"|Associates|Services|Global|International|Telecom|Electric|Space|Nordisk|Healthineers|Foundation|Trust"
    r"|School|Hospital|Collective|Data|Mind|Stack\w*)\b"
)
TOOLS = re.compile(
    r"(?:aws|github|gitlab|snowflake|databricks|datadog|notion|figma|linkedin|twitter|cloudflare|pinecone"
    r"|langchain|weights & biases|google|microsoft|oracle|adobe|sap|atlassian|intel|aurora|grab|figure ai|meta"
    r"|snap)$"
)
KNOWN = re.compile(
    r"\b(?:openai|open ai|anthropic|google|(?:google )?deepmind|deep mind|meta(?! ?data)|microsoft|msr|apple"
    r"|amazon|aws"
    r"|nvidia"
    r"|tesla|xai|mistral|cohere|stripe|databricks|snowflake|hugging ?face|scale ai|stability(?: ai)?|perplexity"
    r"|palantir"
    r"|netflix|spotify|uber|airbnb|bytedance|tiktok|baidu|alibaba|tencent|huawei|samsung|ibm|oracle|salesforce"
    r"|adobe"
    r"|linkedin|twitter|waymo|wayve|zoox|aurora|nuro|figure ai|boston dynamics|jane street|citadel|two sigma"
    r"|d\.? ?e\.? shaw"
    r"|jump trading|bloomberg|goldman(?: sachs)?|jp ?morgan|morgan stanley|mckinsey|deloitte|accenture|infosys|tcs"
    r"|wipro"
    r"|cognizant|flipkart|swiggy|zomato|razorpay|phonepe|sarvam|krutrim|canva|atlassian|grab|gojek|shopee|revolut"
    r"|monzo"
    r"|deliveroo|ocado|graphcore|synthesia|elevenlabs|character\.?ai|inflection ai|adept|midjourney|together ai"
    r"|cerebras"
    r"|groq|sambanova|coreweave|weights & biases|langchain|pinecone|notion|figma|github|gitlab|cloudflare|datadog"
    r"|intel"
    r"|qualcomm|cisco|zalando|sap|siemens|bosch|bmw|aleph alpha|helsing|deepl|klarna|intercom|snap|pinterest"
    r"|shopify"
    r"|instacart|doordash|lyft|booking\.com|deepseek|moonshot|safe superintelligence|thinking machines|isomorphic"
    r"|sakana|tailscale|pixar|airbus|wayve|monzo)\b"
)
# No sentence names one of them without one of these.
KNOWN_KEYS = keys_of(
    "openai, open, anthropic, google, deepmind, deep, meta, microsoft, msr, apple, amazon, aws, nvidia, tesla, xai",
    "mistral, cohere, stripe, databricks, snowflake, hugging, scale, stability, perplexity, palantir, netflix",
    "spotify, uber, airbnb, bytedance, tiktok, baidu, alibaba, tencent, huawei, samsung, ibm, oracle, salesforce",
    "adobe, linkedin, twitter, waymo, wayve, zoox, aurora, nuro, figure, boston dynamics, jane street, citadel, sigma",
    "shaw, jump trading, bloomberg, goldman, jpmorgan, jp, morgan, mckinsey, deloitte, accenture, infosys, tcs, wipro",
    "cognizant, flipkart, swiggy, zomato, razorpay, phonepe, sarvam, krutrim, canva, atlassian, grab, gojek, shopee",
    "revolut, monzo, deliveroo, ocado, graphcore, synthesia, elevenlabs, character, inflection, adept, midjourney",
    "together, cerebras, groq, sambanova, coreweave, weights, langchain, pinecone, notion, figma, github, gitlab",
    "cloudflare, datadog, intel, qualcomm, cisco, zalando, sap, siemens, bosch, bmw, aleph, helsing, deepl, klarna",
    "intercom, snap, pinterest, shopify, instacart, doordash, lyft, booking, deepseek, moonshot, safe, thinking",
    "isomorphic, sakana, tailscale, pixar, airbus",
)
CUES = (
    "join",
    "offer",
    "job",
    "role",
    "position",
    "hire",
    "employ",
    "yes to",
    "new ",
    "next",
    "start",
    "begin",
    "recruit",
    "poach",
    "sign",
    "accept",
    "bound",
    "off to",
    "mov",
    "go ",
    "goes",
    "going",
    "head",
    "leav",
    "contract",
    "badge",
    ("company"),
    ("called"),
    ("named"),
    ("commit"),
    ("report"),
    ("appl"),
    ("interview"),
    ("compet"),
    ("rival"),
    ("future"),
    ("choice"),
    ("heart"),
    "duties",
    "lured",
    "court",
    "wear",
    "part of",
    "work",
    "opportunit",
    "calling",
    "pays",
    "paying",
    "it's",
    "it is",
    "career",
    "greener",
    "trading",
    "swap",
    "life",
    "from now",
    "want",
    "firm",
    "lab ",
    "lot with",
    "reach",
    "desk",
    ("became"),
    ("member"),
    ("belong"),
    ("expect"),
    ("made"),
    ("heard back"),
    ("have"),
    ("has "),
    ("friend"),
    ("people"),
    ("true"),
    ("place"),
    ("home"),
    ("family"),
    ("chair"),
    ("try"),
    ("case"),
    ("done"),
    ("told"),
    ("way"),
)
NO_COMPANY = re.compile(
    r"(?:Under|CTC|LPA|Current|After|As|At|Because|Before|But|By|Come|For|From|Heard|Here|However|If|In|It|Its"
    r"|Next|No|Nobody|Now|On|Once|One"
    r"|Since|So|Soon|Some|Someone|Somebody|Then|There|These|Those|To|Two|Until|What|When|Where|Which|While|Who"
    r"|With"
    r"|Working|Yes|Another|An?|And|Dear|Hi|Hello|Regards|Kind|Best|Yours|Sincerely|Please|Thank|Thanks|All|Any"
    r"|Also"
    r"|Although|Both|Each|Even|Every\w*|Many|Most|Not|Of|Or|Other|Perhaps|Maybe|Should|Still|Such|Though|Through"
    r"|Unless"
    r"|Yet|Your|Their|Her|His|Mine|Let|Just|Only|Last|First|Good|Resignation|Notice|Subject|Re|PS|P|OK|God|English"
    r"|German|French|American|British|Indian|Europe\w*|Asia\w*|CV|PTO|UK|US|USA|EU|NDA|GPU|AI|API|LLM|Google Cloud"
    r"|AWS|NeurIPS|ICML|ICLR|Python|GitHub|LinkedIn|Jira)(?!\S)"
)
