"""A key, a token or a private key in the text, known by the shape that its maker gives it."""

import re
from collections import Counter
from math import log2

from resignation.model import Context, Rule, Span
from resignation.places import Place, apart, before
from resignation.prose import fold

_LONG = re.compile(r"(?<!\S)\S{16,4000}")
_SHAPES = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"(?:AKIA|ASIA|ABIA|ACCA|AGPA|AROA|AIDA)[A-Z0-9]{16}(?![A-Z0-9])"  # Amazon
    r"|AIza[\w-]{30,40}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}"  # Google
    r"|(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[\w+/=%&-]{30,}|[\w~.-]{3}\dQ~[\w~.-]{30,36}"  # Azure
    r"|gh[pousr]_\w{30,}|github_pat_\w{20,}|gl(?:pat|rt|dt|ptt|oas|soat|sa)[-_][\w.-]{18,}"  # GitHub, GitLab, Grafana
    r"|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{16,}|https://hooks\.slack\.com/services/[\w/]{20,}"  # Slack
    r"|(?:hf|api_org)_[A-Za-z0-9]{28,}|r8_\w{30,}|gsk_\w{30,}|pplx-\w{30,}|xai-\w{30,}|nvapi-[\w-]{30,}"
    r"|sk-(?:ant-|proj-|svcacct-|admin-|or-|lf-)?[\w-]{20,}|wandb_v\d_\w{20,}|lsv2_\w{20,}|pcsk_\w{20,}"
    r"|[rsp]k_(?:live|test)_\w{16,}|whsec_[\w+/=]{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|SK[0-9a-f]{32}"  # payment, mail
    r"|(?:npm|dckr_pat|dop_v1|lin_api|ntn|sbp|shpat|figd|hvs|hvb|fw|dapi|pul)(?:[_.-]|(?<=dapi))[\w-]{24,}"
    r"|pypi-\w{30,}|sntrys_\w{20,}|NRAK-[A-Z0-9]{20,}|AGE-SECRET-KEY-1[A-Z0-9]{40,}|\w{12,16}\.atlasv1\.[\w-]{30,}"
    r"|https?://[0-9a-f]{32}(?::[0-9a-f]{32})?@[\w.-]+|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}"  # a signed web token
    r"|[a-z][a-z0-9+]{1,20}://[^\s:/@]{0,80}:[^\s:/@]{3,200}@[^\s/]"  # an address with a password in it
    r")[\w+/=-]*"
)
_BLOCK = re.compile(
    r"-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,8000}-----END [A-Z ]{3,40}-----)?"
)
_RANDOM = re.compile(r"(?<![\w+/-])[A-Za-z0-9+/_-]{16,128}={0,2}(?![\w+/=])")
_NEAR = re.compile(
    r"\b(?:key|keys|apikey|tokens?|secrets?|passwords?|passphrase|passwd|pwd|credentials?|bearer|authorization"
    r"|auth"
    r"|wandb|w&b|weights & biases|service account|login|twilio|stripe|sendgrid|openai|azure|databricks|snowflake"
    r"|datadog|sentry|kaggle)\b|_(?:key|token|secret)\b"
)
_SEED = re.compile(r"\b(?:mfa|totp|otp|2fa|seed|authenticator)\b")
_FILLED_IN = re.compile(r"(?:x{6}|\*{4}|\.{3}|<|your[-_ ]|placeholder)", re.IGNORECASE)
_BITS, _HEX_BITS, _FEWEST = 3.6, 3.0, 20


def _bits(token: str) -> float:
    """Give how many bits a character of a token holds: words hold few, keys hold many."""
    counts = Counter(token)
    return -sum(count / len(token) * log2(count / len(token)) for count in counts.values())


def _is_random(token: str) -> bool:
    digits = sum(character.isdigit() for character in token)
    hexadecimal = re.search(r"(?<![^\W_])(?:[0-9a-f]{32,}|[0-9A-F]{32,})(?![^\W_])", token)
    if hexadecimal:
        return _bits(hexadecimal.group()) > _HEX_BITS
    mixed = any(c.islower() for c in token) and any(c.isupper() for c in token)
    return len(token) >= _FEWEST and digits > 0 and mixed and _bits(token) > _BITS


def _named_keys(text: str, long: re.Match[str]) -> list[Place]:
    """Find tokens without a maker's mark in a long word: random letters beside a word such as key or token."""
    found = []
    for match in _RANDOM.finditer(text, *long.span()):
        led = fold(before(text, match.start()))
        seed = re.fullmatch(r"(?=.*[2-7])[A-Z2-7]{16,64}", match.group()) and _SEED.search(led)
        if seed or (_is_random(match.group()) and _NEAR.search(led)):
            found.append(match.span())
    return found


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the keys themselves; the message does not repeat them."""
    found = [match.span() for match in _BLOCK.finditer(text)]
    for long in _LONG.finditer(text):
        if not _FILLED_IN.search(long.group()):
            found += [match.span() for match in _SHAPES.finditer(text, *long.span())] or _named_keys(text, long)
    return tuple(Span(*place) for place in apart(found, longest=True))


_LETTERS = "aB3dE5fG7hJ9kL2mN4pQ6rS8tU1vW0xY"

RULE = Rule(
    kind="secret-or-credential",
    severity="stop",
    title="A key or token",
    message="These characters have the shape of a key, a token or an address with a password in it.",
    suggestion="Take it out, and have it rotated: pass access on through the password manager, never in a letter.",
    why="A letter is copied, filed and forwarded. A key in it is open to everyone who ever reads the file, and the "
    "breach would carry your name.",
    ours=True,
    find=_find,
    bad=(
        "The bucket still answers to AKIA" + "IOSFODNN7EXAMPLE until it is rotated.",
        "Use ghp_" + _LETTERS + "Zz12 for the mirror.",
        "The bot runs with xoxb" + "-123456789012-abcdefABCDEF.",
        "My token for the hub is hf_" + _LETTERS + ".",
        "sk-ant" + "-api03-" + _LETTERS + " is on the shared account.",
        "The feature store is at postgres" + "://scorer:hunter2@db.example.org/features.",
        "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEow\n-----END RSA " + "PRIVATE KEY-----",
        "The W&B key is 0123456789abcdef" + "fedcba98765432100a1b2c3d.",
        "aws_secret" + "_access_key = wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCYEXAMPLEKEY",
        "Authorization: Bearer eyJhbGciOiJIUzI1" + ".eyJzdWIiOiIxMjM0NTY3" + ".SflKxwRJSMeKKF2QT4",
        "The tracker takes glpat" + "-" + _LETTERS[:22] + ".",
        "Storage: AccountKey=" + _LETTERS + _LETTERS + "==;",
    ),
    good=(
        "I will rotate the tokens and hand in my keys.",
        "The token expires on 18 December 2026.",
        "Please see https://www.example.org/employees/leaving-the-company/checklist.html for the steps.",
        "The key to a good hand-over is Donaudampfschifffahrtsgesellschaft-like patience.",
        "Set API_KEY=<your-api-key-goes-here-please> in your own account.",
        "The service-account-credentials-rotation-schedule is in the wiki.",
        "The key takeaways are in commit 3f5c.",
        "My reference number is 2026-11-24-0007-HR-RESIGNATION.",
        "sk-learn pipelines are documented.",
        "The passwords live in the vault and nowhere else.",
    ),
)
