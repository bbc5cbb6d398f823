"""Shapes of passwords and keys that somebody may paste where only a name is asked for.

A hand-over pack is read by many and kept for years, so a secret must never get into one. Only shapes that are hardly
ever anything else are refused; what is unsure is let through, because the names of keys are what the pack is for.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Each shape by the code that says what it is. Prefixes are the issuers' own, so that scanners can find them.
SHAPES: dict[str, re.Pattern[str]] = {
    "private-key": re.compile(r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"),
    "cloud-key": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}"),
    "code-token": re.compile(
        r"\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}|\bglpat-[\w-]{18,}|\bnpm_[A-Za-z0-9]{30,}"
        r"|\bpypi-AgE[\w-]{30,}|\bdckr_pat_[\w-]{20,}|\bATATT3[\w=-]{30,}"
    ),
    "model-key": re.compile(
        r"\bhf_[A-Za-z]{30,}|\bsk-(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{24,}|\bnvapi-[\w-]{30,}|\br8_[A-Za-z0-9]{30,}"
        r"|\bgsk_[A-Za-z0-9]{40,}|\bpcsk_[\w-]{30,}|\blsv2_[a-z]{2}_[0-9a-f]{32}"
    ),
    "data-token": re.compile(r"\bdapi[0-9a-f]{32}\b|\bhvs\.[\w-]{20,}|\bglsa_[A-Za-z0-9]{20,}|\bdop_v1_[0-9a-f]{64}\b"),
    "chat-token": re.compile(r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}|https://hooks\.slack\.com/services/T\w+/B\w+/\w{16,}"),
    "signed-token": re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"),
    "signed-address": re.compile(r"[?&](?:X-Amz-Signature|X-Goog-Signature|sig)=[\w%+/=-]{20,}"),
    "address-with-password": re.compile(r"\b[a-z][a-z0-9+.-]{0,30}://[^\s/:@]+:[^\s/:@]{3,}@[^\s/@]+", re.IGNORECASE),
    "connection-string": re.compile(r"\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{20,}={0,2}", re.IGNORECASE),
}
# "password: …" followed by what is no word: a sentence about a password is welcome, its value is not.
NAMED = re.compile(
    r"\b(?:pass(?:word|wd|phrase)?|pwd|pw|secret|(?:api|access)[ _-]?key|token|pin|Passwort|Kennwort|mot de passe)\b"
    r"\s*(?:is\b|ist\b|[:=])\s*[\"'`“]?([^\s\"'`”,;]{4,})",
    re.IGNORECASE,
)
STRONG = re.compile(r"(?=.*\d)(?=.*[A-Za-z])|(?=.*[^\w\s./:-])(?=.*\w)")
NAME = re.compile(
    r"1Password|[A-Za-z]+(?:[-_.][A-Za-z0-9]+)*|[\w.-]+(?:/[\w.#:-]+)+|\d{1,4}(?:[-./]\d{1,4})*|https?://\S+|<[^>]*>|\*+|…|\.{3,}"
)


# The same answers are read again with every key that is pressed.
@lru_cache(maxsize=20_000)
def found_in(text: str) -> str:
    """Name the kind of secret that a text holds, or give an empty string.

    >>> [found_in(text) for text in ("AKIAABCDEFGHIJKLMNOP", "token: in the vault", "password: Tr0ub4dor&3", "hf_hub")]
    ['cloud-key', '', 'password', '']
    """
    shaped = next((kind for kind, shape in SHAPES.items() if shape.search(text)), "")
    return shaped or ("password" if any(map(_is_value, NAMED.findall(text))) else "")


def _is_value(word: str) -> bool:
    """Tell a password from the name of one: it mixes what no name mixes."""
    bare = word.rstrip(".)")
    return not NAME.fullmatch(bare) and STRONG.match(bare) is not None
