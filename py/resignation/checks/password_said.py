"""A password, a code or a log-in that is said in words: "the root password is …"."""

import re
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.prose import fold, read

_GUARD = re.compile(
    r"pass|pwd|pin\b|secret|api|token|login|log in|credential|code|combination|wi-?fi|opens? |unlock|disarm"
)
_SAID = re.compile(
    r"\b(?:(?P<word>passwords?|passwort|passphrases?|passwd|pwd|pw|pass)|(?P<key>(?:api|access|secret|admin)[ _-]?keys?"
    r"|secrets?|tokens?|credentials?|log-?ins?|logon|recovery (?:codes?|phrase)|wi-?fi(?: key)?)"
    r"|(?P<pin>pin(?: code| number)?|(?:door|alarm|safe|entry|access|unlock|gate|lock) (?:code|combination)|passcode))"
    r"(?:(?: (?:for|to|on|of|in|at) (?:[\w./-]+ ){0,5}?[\w./-]+)?"
    r"(?P<is>\s?[:=]\s?|,? (?:is still|is now|is currently|is set to|is|are|was|remains|stays|reads|set to) )| )"
    r"(?P<value>[\"'(]?[^\s\"']{3,80})"
)
_OPENS = re.compile(
    r"\b(?:opens?|unlocks?|disarm\w*) (?:with|on|to) (?:the )?(?:code |combination |pin )?[\d#*]{3,12}(?!\w)"
)
_PAIR = re.compile(
    r"\b(?:log ?in|sign in|logged in|ssh|connect|user(?:name)?|account)\b[^.!?\n]{0,30}?"
    r"\b(?P<value>(?:admin|root|user|svc|test|guest)[\w.-]{0,20} ?[:/] ?[^\s,;]{4,60})"
)
_ORDINARY = re.compile(
    r"(?:in|the|see|stored|kept|held|rotated|with|not|no|now|already|going|about|due|valid|known|shared|to|on|at|a|an"
    r"|my"
    r"|safe|ask|unknown|changed|reset|expired|revoked|managed|needed|required|what|that|under|only|being|still|in-|n/a"
    r"|pending|tbd|tbc|attached|below|above|documented|available|handed|ready|yours|there|here|and|or|will|via|from"
    r"|manager|managers|vault|policy|which|where|when|written|your|our|his|her|their|it|this|you|us|me|as|by|one|two"
    r"|set|up|used|noted|listed|removed|deleted|disabled|closed|transferred|moved|returned|hereby|confidential)\b"
)
_DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\W*$|\d{1,2}(?:st|nd|rd|th)?\W*$|20\d\d\W*$|\[|<|\*{3}|\.{3}|_{3}|x{4}"
)


def _is_secret(match: re.Match[str], original: str) -> bool:
    """Tell a password from the next word of the sentence, by its signs and by what led to it."""
    value = original.strip("\"'“”‘’`().,;!?")
    asserted = (match["is"] or "").strip() in {":", "="}
    if len(value) < 3 or _ORDINARY.match(fold(value)) or (_DATE.match(fold(value)) and not match["pin"]):  # noqa: PLR2004
        return False
    if match["pin"]:
        return re.fullmatch(r"[\d#*-]{3,12}", value) is not None
    strange = bool(re.search(r"\d", value) and re.search(r"[^\W\d]", value)) or bool(
        re.search(r"\w[!@#$%^&*=?~]", value)
    )
    camel = bool(re.search(r"[a-z][A-Z]", value))
    if match["is"] is None:
        return strange and len(value) > 5  # noqa: PLR2004
    quoted = original[:1] in "\"'“‘`" or match["value"][:1] in "\"'"
    return strange or camel or quoted or (asserted and bool(match["word"]))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(original: str, words: str) -> tuple[tuple[int, int], ...]:
    if not _GUARD.search(words):
        return ()
    said = (m for m in _SAID.finditer(words) if _is_secret(m, original[m.start("value") : m.end("value")]))
    found = {match.span() for match in (*said, *_OPENS.finditer(words))}
    found |= {m.span("value") for m in _PAIR.finditer(words) if not re.search(r"//|and/|/or\b", m["value"])}
    return tuple(sorted(found))


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the words from the noun to the secret."""
    return tuple(
        Span(s.start + start, s.start + end)
        for s in read(text).sentences
        for start, end in _in_sentence(text[s.start : s.end], s.text)
    )


RULE = Rule(
    kind="secret-or-credential",
    severity="stop",
    title="A password in words",
    message="A password, a code or a log-in seems to be written out here.",
    suggestion="Take it out, have it changed, and pass access on through the password manager.",
    why="A letter is copied, filed and forwarded; whoever reads the file can use the password, in your name.",
    find=_find,
    bad=(
        "The root password is hunter2.",
        "Password: swordfish",
        "The password for the labelling tool is Winter2026!",
        "Our service login is “ranker” and the pwd is 'tr0ub4dor'.",
        "The api key for the tracker is 9f8a7b6c5d.",
        "The door code is 4471.",
        "You can log in as admin/Winter2026! until then.",
        "The passphrase on the backup disk is correctHorse.",
        "The PIN for the safe is 0815.",
        "The Wi-Fi key: gpu-room-77",
        "pass: letmein",
    ),
    good=(
        "I will rotate the tokens before I leave.",
        "The password is in the vault.",
        "Passwords: see the password manager.",
        "My access token is about to expire.",
        "The password for the dashboard is held by Priya.",
        "The token is valid until 18 December 2026.",
        "The secret is good documentation.",
        "All credentials are listed in the access sheet.",
        "The code is documented, and the login is disabled on my last day.",
        "Please reset my password on 2026-12-18.",
        "The token expires on 2026-12-18.",
        "The secret of the team is its patience.",
    ),
)
