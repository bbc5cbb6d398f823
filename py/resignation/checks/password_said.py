"""A password, a code or a log-in that is said in words: "the root password is …"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation.lexicon import lines
from resignation.model import Context, Rule, Span
from resignation.places import apart, before
from resignation.prose import Worth, always, fold
from resignation.secretwords import (
    AFTER,
    BESIDE,
    CODE,
    DATE,
    DOOR,
    FITTING,
    KEYS,
    KNOWN,
    LED,
    LOCKS,
    NAMED,
    NEXT_TO,
    NO_CODE,
    OPENS,
    ORDINARY,
    PAIR,
    PLAIN,
    SAID,
    SAYS,
    SHOWN,
    SPELT,
    STRANGE,
    TITLED,
    TYPED,
    VPN,
    WEAK,
    WORD,
)


def _is_secret(match: re.Match[str], original: str) -> bool:
    """Tell a password from the next word of the sentence, by its signs and by what led to it."""
    value = original.strip("\"'“”‘’`().,;!?")
    asserted = (match["is"] or "").strip() in {":", "="}
    if len(value) < 3 or ORDINARY.match(fold(value)) or (DATE.match(fold(value)) and not match["pin"]):  # noqa: PLR2004
        return False
    if match["pin"]:
        return re.fullmatch(r"[\d#*-]{3,12}", value) is not None
    sure = match["word"] or (match["key"] or "").startswith("wi")
    certain = sure and match["is"] and re.search(r"\d", value) and len(value) > BESIDE
    if KNOWN.match(fold(value)) and not certain:
        return False
    return _looks_secret(match, value, original, asserted=asserted)


def _looks_secret(match: re.Match[str], value: str, original: str, *, asserted: bool) -> bool:
    """Tell by its look whether a value is a secret; after "password:" nearly everything is."""
    mixed = re.search(r"\d", value) and re.search(r"[^\W\d]", value)
    strange = bool(mixed) or re.search(r"\w[!@#$%^&*=?~+]", value) is not None
    if match["word"] == "pass" and match.start("value") - match.end("word") > BESIDE:
        return strange and match["is"] is not None
    if match["word"] and _is_one_word(match, value, original):
        return True
    if match["is"] is None and not re.match(r"[\"'“‘(]", original[:1] or " "):
        return strange and len(value) > 5  # noqa: PLR2004
    quoted = original[:1] in "\"'“‘`" or match["value"][:1] in "\"'"
    camel = re.search(r"[a-z][A-Z]", value) is not None
    return strange or camel or (quoted and match["is"] is not None) or (asserted and bool(match["word"]))


def _is_one_word(match: re.Match[str], value: str, original: str) -> bool:
    """Tell a password that is a plain word from what is said of one: "swordfish" from "wrong"."""
    plain = fold(value)
    titled = match["is"] is None and re.match(r"[A-Z][A-Za-z_-]{4,}[.,;!]*$", original)
    if plain in WEAK or titled:
        return True
    between = match.string[match.end("word") : match.start("value")]
    said = (match["is"] or "").strip(" ,") in SAYS or between.endswith("(")
    ends = re.search(r"[.,;!?)]$", original) or match.end("value") == len(match.string)
    one = match["word"] == "pass" or not match["word"].endswith("s")
    return bool(said and ends and one and FITTING.match(plain) and plain not in PLAIN)


def _others(original: str, words: str) -> Iterator[tuple[int, int]]:
    """Give what is a secret by the company it keeps: beside a user's name, beside a door, or unlike any word."""
    yield from (match.span() for match in OPENS.finditer(words))
    for match in PAIR.finditer(words):
        name = next(name for name in ("value", "v2", "v3", "v4") if match[name])
        if not re.search(r"//|and/|/or\b|https?:|\d/\d|24/7|\bn/a\b", match[name]):
            yield match.span(name)
    if not NO_CODE.search(words):
        codes = (m for m in CODE.finditer(words) if not re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", m["value"]))
        yield from (match.span() for match in codes)
    yield from (
        match.span()
        for pattern in (
            NAMED,
            TYPED,
            SHOWN,
            SPELT,
            *((DOOR,) if VPN.search(words) or LOCKS.search(words) else ()),
        )
        for match in pattern.finditer(words)
    )
    yield from (match.span() for match in NEXT_TO.finditer(original))
    said = WORD.search(words)
    if said:
        for match in STRANGE.finditer(words):
            value = original[match.start("value") : match.end("value")]
            known = KNOWN.match(match["value"]) and not (TITLED.match(value) and "pass" in words)
            if not known and _is_near(words, match.start("value"), match.end("value")):
                yield match.start("value"), match.start("value") + len(value)


def _is_near(words: str, start: int, end: int) -> bool:
    """Tell whether a word of secrets, and what leads to its value, stands near."""
    led = before(words, start)
    return bool(AFTER.match(words, end) or (LED.search(led) and WORD.search(led)))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(original: str, words: str) -> tuple[tuple[int, int], ...]:
    said = (m for m in SAID.finditer(words) if _is_secret(m, original[m.start("value") : m.end("value")]))
    found = {(match.start(), match.end("value")) for match in said} | set(_others(original, words))
    return apart(found)


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark the words from the noun to the secret."""
    return tuple(
        Span(line.start + start, line.start + end)
        for line in lines(text)
        if not line.keys.isdisjoint(KEYS) and worth(line.text)
        for start, end in _in_sentence(line.original, line.text)
    )


RULE = Rule(
    kind="secret-or-credential",
    severity="stop",
    title="A password in words",
    message="A password, a code or a log-in seems to be written out here.",
    suggestion="Take it out, have it changed, and pass access on through the password manager.",
    why="A letter is copied, filed and forwarded; whoever reads the file can use the password, in your name.",
    heard="This sentence may give away how to get into something.",
    find=_find,
    by_sentence=True,
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
