"""A password, a code or a log-in that is said in words: "the root password is …"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from resignation.lexicon import keys_of, lines
from resignation.model import Context, Rule, Span
from resignation.prose import fold

_KEYS = keys_of(
    "password, pwd, pwds, pw, pws, pin, pins, secret, api, token, login, log, logon, sign, cred, creds, credential, code, combination, wi, wifi, opens, unlock",
    "disarm, keypad, ssh, admin, root, recovery, webhook, user, key, phrase, account, mfa, 2fa, otp, grafana, jenkins, kibana, airflow, mlflow, jupyter, portal, default",
    "keyboard, replica, staging, registry, console, camera, tool, dashboard, note, gpg, archive, mysql, psql, bitwarden, 1password, lastpass, keepass, snowflake, dockerhub, docker, kafka, redis, postgres, neo4j, mongo, elastic, cage, drive, security, answer, vpn, mailbox, safe, alarm, lock, padlock, door, gate, vault, behind, left, demo, phrase, host, puk, psk, wpa",
    "type, access, backup, locker, dial, enter, box, server",
)
_NOUN = (
    r"(?:(?P<word>passwords?|passwort|passphrases?|pass-?phrases?|passwd|pwds?|pws?|pass|[a-z]+_(?:password|pass|pwd|secret|token|key))"
    r"|(?P<key>(?:api|access|secret|admin|encryption|signing|licence|license|deploy|private|hmac|shared|client|recovery|ssh|wpa2?|unseal|vault|psk|network|kaggle|bitlocker|s3|aws)[ _-]?(?:keys?|secrets?)"
    r"|secrets?|tokens?|cred(?:ential)?s|log-?ins?|logon|recovery (?:codes?|phrase|key)|backup codes?|wi-?fi(?: key)?|key)"
    r"|(?P<pin>pins?(?: code| number)?|(?:door|alarm|safe|entry|access|unlock|gate|lock|keypad|lab|lift|vault|entrance|cabinet|locker|phone|sim|server room|building|bypass)"
    r" (?:code|combination|pin)|passcodes?|keypad|(?:zoom |meeting )?host key|puk|access codes?|two-factor codes?|2fa codes?|combination))"
)
_IS = (
    r"(?P<is>\s?[:=]\s?|'s |,? (?:is still|is now|is currently|is set to|is just|is simply|is always|has always been|has been|is|are|was|remains|stays|reads|set to|equals|being|i set (?:is|was)"
    r"|we use is|it was|to|as|of|being|goes|now reads|should still be) )"
)
_SAID = re.compile(
    rf"(?<![a-z]){_NOUN}(?=(?: \([^)\n]{{0,30}}\))?(?:(?: (?:for|to|on|of|in|at|that|which) (?:[\w./'-]+ ){{0,5}}?[\w./'-]+|(?: that| which)? (?:i|we) (?:[\w']+ ){{0,3}}?[\w']+)?(?:,? which)?{_IS}|[ ,]{{1,2}}|[\"'] ?[:=] ?|\()"
    r"(?P<value>[\"'(]?[^\s\"']{3,80}))"
)
# A word of secrets, and further on in the sentence something that no word looks like.
_WORD = re.compile(
    r"(?<![a-z])(?:passwords?|passphrases?|passwd|pwd|pw|pass|passcode|log-?ins?|log(?:ged)? in|sign(?:ed)? in|cred(?:ential)?s|secret|api key|token|access key|get into|yellow note|sticky note|post-it|under my keyboard|let yourself in|mailbox|unlock|root access|admin access|admin account|root account|user|username|wi-?fi|recovery key|encryption key|default)\b"
)
_STRANGE = re.compile(
    r"(?:(?<=[\s\"'(/:=])|^)(?P<value>(?=[^\s\"']*[a-z])(?=[^\s\"']*[\d!@#$%^&*?~])[^\s\"'(),/]{6,60}?)(?=[\"').,;!?]*(?:\s|$))(?![.,;!?\"')]*\s+(?:model|node|box|cluster|server|repo|team|account|project|branch|dashboard)s?\b)"
)
_KNOWN = re.compile(
    r"^(?:[a-z]+://.*|www\..*|[\w.+-]+@[\w-]+\.[\w.]+|v?\d+(?:\.\d+)+\w*|[a-z]{1,6}-\d{1,6}|(?:sha|md|utf|iso|oauth|office|windows|python|rsa|aes|base|soc|ec|pkcs|x|h|a|p|log|http|tls|ipv|sso)-?\d{1,5}\w{0,2}"
    r"|1password|\d+(?:st|nd|rd|th|k|m|gb|tb|mb|h|min|hrs?|days?|am|pm|x)|\d{1,2}-[a-z]{3,9}-\d{2,4}|\[.*|<.*|.*\*{3}.*|[a-z]{1,6}(?:-[a-z]{1,6})*-?[0-9]{1,2}[?!.]*|q[1-4]\D?\d*|\w+\.(?:py|md|txt|pdf|docx?|xlsx?|json|ya?ml|csv|sh|env|kdbx)"
    r"|(?:eks|gpu|node|prod|dev|ml|ds|ai|gke|vm|srv|host|cluster)-[\w-]+|[a-z]+[!?]|.*\?|[a-z]+#\d+|\w+/\w+|cc-by\S*|\d+%|\d[\d.,]*\D{0,3})$"
)
_OPENS = re.compile(
    r"\b(?:opens?|unlocks?|disarm\w*|get (?:in|into \w+)|let yourself in|enter|type|key in|punch in|dial) (?:[\w-]+ ){0,4}?(?:with|on|to|using|by|in|the|is)? ?(?:the )?(?:code |combination |pin |number )?(?:[\d#*]{3,12}|\d{2}(?:[ -]\d{2}){1,3}|\d(?:-\d){2,7})(?![\w/])(?! (?:labels|rows|images|records|documents|lines|days|times|employees|people))"
)
_CODE = re.compile(
    r"\b(?:(?:badge |my |phone |sim |laptop |card |the |bypass |door |alarm |safe |unlock )*(?:pin|passcode|keypad|code to the (?:door|lab|office|safe|alarm|building|server room|gate)|two-factor (?:backup )?codes?|backup codes?|recovery codes?|recovery key"
    r"|combination|unlock code|door code|alarm code|access code|entry code|gate code|code)s?)(?: (?!(?:error|status|project|cost|ticket)\b)[\w'-]+){0,6}?(?:,| is| are|:| =| was| still| remains| of| to)? ?(?P<value>\d[\d#*-]{2,}\d?(?:[ -]\d{2,6}){0,9}#?|\d\d(?: \d\d){1,3}|\d{1,2}(?:-\d{1,2}){2})(?![\w/.]\d|\w)"
)
_NO_CODE = re.compile(
    r"\b(?:error|status|project|cost|ticket|exit|return|zip|post(?:al)?|area|dress|country|sort|tax|course|nace|lines? of|ifsc|routing|bank|employee|source|discount|hs|sic|unit|swift|bic|share) code|codes? of|code\s*(?:v|version|review)"
)
_PAIR = re.compile(
    r"\b(?:log ?in|sign in|logged in|ssh|connect|user(?:name)?|account|access|creds?|credentials|default|behind|under|box|server|uses?|it's|it is|grafana|jenkins|kibana|airflow|mlflow|jupyter|portal|with|as|still)\b[^.!?\n]{0,40}?"
    r"(?<![\w/])(?P<value>[a-z][\w.-]{1,20}(?: : | ?/ ?|:)(?=[^\s,;]*\d|[^\s,;]{0,30}[!@#$%&*]|(?:toor|password|admin|root|changeme|letmein|secret|test|guest|airflow|minio|postgres)\b)[^\s,;/:]{4,60})"
    r"|\b(?P<v2>(?:admin|root|user|svc|test|guest)[\w.-]{0,20} ?[:/] ?[^\s,;/]{4,60})"
    r"|\b(?:log ?in|sign in|get in|logged in|connect) (?:as|with|using) [\w.@-]{2,60},? (?:and|with|/) (?:the )?(?:password |pass |pw |pwd )?(?P<v4>[\"']?(?=[a-z]*\d)[^\s\"',;]{5,60})"
    r"|\buser(?:name)?s?(?: is| was| =)?:? [\"']?[\w.@-]{2,40}[\"']?,? (?:and |with )?(?:the )?(?:password|pass|pwd|pw):? (?P<v3>[\"']?(?!is\b|in\b|are\b|will\b|has\b|reset|rotation|manager|policy|protected|change|was\b)[^\s\"',;]{4,60})"
)
_ORDINARY = re.compile(
    r"(?:in|the|see|stored|kept|held|rotated|with|not|no|now|already|going|about|due|valid|known|shared|to|on|at|a|an|my"
    r"|safe|ask|unknown|changed|reset|expired|revoked|managed|needed|required|what|that|under|only|being|still|in-|n/a"
    r"|pending|tbd|tbc|attached|below|above|documented|available|handed|ready|yours|there|here|and|or|will|via|from"
    r"|manager|managers|vault|policy|which|where|when|written|your|our|his|her|their|it|this|you|us|me|as|by|one|two"
    r"|set|up|used|noted|listed|removed|deleted|disabled|closed|transferred|moved|returned|hereby|confidential|sso|okta"
    r"|1password|lastpass|bitwarden|keepass\w*|kept|model|owner|trust|good|people|patience|team|simple|maria|i|never|also"
    r"|protected|rotation|expiry|success|that's|so|for|of|be|been|have|has|were|was|are|is|had|do|does|did|can|may|always)\b"
)
_DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\W*$|\d{1,2}(?:st|nd|rd|th)?\W*$|20\d\d\W*$|\[|<|\*{3}|\.{3}|_{3}|x{4}"
)
_NAMED = re.compile(
    r"\b(?:password|passphrase|pw|pwd|pin|passcode|combination)\b[^.!?:;]{0,50}? (?:is|was|=) (?:still |just |simply )?(?:the (?:name|birthday|title|date|year|last four digits) of |my |our |his |her |the )(?:\w+ ){0,2}?"
    r"(?:dog|cat|pet|daughter|son|wife|birthday|mother|street|maiden|name|year|founding|digits|backwards|date of birth|surname|postcode|phone number)(?:'s)?\b"
)
_TYPED = re.compile(
    r"\b(?:type|enter|use|say|answer|give) \"[^\"\n]{3,60}\",? (?:when|at|as|if|for|where|in)\b[^.!?\n]{0,40}\b(?:pass\w*|login|prompt|secret|pin|code)\b"
)
_DOOR = re.compile(
    r"\b(?:safe|alarm|lock|keypad|padlock|door|gate|vault|garage|lift)s?(?: code| combination)? ?[:=] ?(?:left |right )?\d[\d ,#*-]{2,}|\bleft \d+,? right \d+"
    r"|\b(?:recovery|seed|backup|secret|wallet) (?:phrase|words)\b[^.!?\n]{0,20}?(?::|\bis|\bas:?)\s+\"?(?!in |the |kept|held|with|stored|not |on |written|still|now|safe|known)[a-z]+ [a-z]+ [a-z]+"
    r"|\b(?:use|uses|takes|take|with|using|login|user|username|as) \"?[\w.@-]{2,40}\"?(?: and| with| /|,) \"?(?=[a-z\d_-]*[!@#$%^&*\d])(?=[^\s]*[a-z])(?!\d+(?:st|nd|rd|th|%|k|gb)?\b)[^\s\",;/]{6,40}\"?(?= (?:on|for|at|to|in|until)\b|[.,;!?]|$)"
)
_SHOWN = re.compile(
    r"\b(?:passwords?|passphrases?|pass|pwd|pw|pin|login|passcode)\b[^.!?\"\n]{0,25}\"[^\"\n]{3,60}\"|\b(?:type|enter|use|say) \"[^\"\n]{3,60}\",? to (?:open|unlock|log|get|decrypt|mount|read|sign|start|enter)\b"
    r"|\b(?:with|using|as|is|by|password|pwd|pw)[ :/]+(?:changeme|changeit|letmein|qwerty\w*|toor|hunter2|passw0rd)\b|\b(?:security|recovery|secret) (?:question|answer)s?\b[^.!?\n]{0,30}(?:[:=]|\bis\b)"
    r"|\b(?:door|gate|safe|alarm|lock|cage|lab)\b[^.!?:\n]{0,25}[:=] ?[\d*][\d*#-]{2,8}#?(?!\w| (?:th|st|may|jan|feb))"
)
_NEXT_TO = re.compile(
    r"\b(?:[Ll]og|[Ss]ign) (?:in|on) (?:as|with) [\w.@-]{2,40} (?:and|with) (?P<title>[A-Z][A-Za-z]*[-_.][\w-]{3,40})|"
    r"(?:[:=]|\b(?:is|are|as|with|by|use|creds|login)) +[A-Za-z][\w.@-]{1,30} ?/ ?(?P<value>(?=[^\s/]*\d)(?=[^\s/]*[a-z])(?=[^\s/]*[A-Z!@#$%&*])[^\s/,;]{6,40})(?=[\s.,;!?)]|$)"
)
_SPELT = re.compile(
    r"\b(?:passwords?|passphrases?|pass|pwd|pw)\b[^.!?'\n]{0,20} '[^'\n]{3,40}'(?!\w)|\b(?:pin|password|code)\b[^.!?\n]{0,30}\bis the (?:year|last|first|name|date|number)\b|"
    r"\b(?:password|passphrase|pwd|pw)s? (?:always )?(?:begins?|starts?|ends?) (?:with|in|on)\b|\bcodes? (?:for|to|of) the (?:\w+ )?(?:doors?|gates?|lifts?|safes?|cabinets?|alarms?|locks?)\b[^.!?\n]{0,40}?\d{3,8}\b|\s-p ?[\w!@#$%&*]{4,30}(?=[\s.,]|$)"
    r"|\b(?:account|access|login|log-in|user)\b[^.!?:\n]{0,40}: ?[a-z][\w.@-]{1,30} ?[,/;] ?(?=[^\s]*\d)(?=[^\s]*[a-z])[^\s,;/]{6,40}(?=[\s.,]|$)|\b(?:bitwarden|1password|lastpass|keepass\w*|vault) master(?: password)? is (?!in\b|with\b|the\b|kept\b|known\b|held\b)[^\s]+"
)
_LOCKS = re.compile(r"\b(?:safe|alarm|lock|keypad|padlock|door|gate|vault|garage|lift|phrase|words)\b")
_VPN = re.compile(
    r"\b(?:vpn|replica|staging|cluster|registry|console|camera|tool|dashboard|db|login|log in|sign in|password|account|portal|server|access|mailbox|box|database|warehouse|user|username|wi-?fi|router)\b"
)
_FITTING = re.compile(
    r"[\"']?[a-z]{4,20}(?<!ed)(?<!able|ible)(?<!ing)(?<!ent|ant)(?<!ive)(?<!ful)(?<!less)(?<!ous)(?<!ly)[\"']?[!.,;?]*$"
)
_SAYS = frozenset(("is", "remains", "is still", "was", "'s", "stays"))
_BESIDE = 6
_WEAK = frozenset(
    "changeit changeme letmein qwerty admin password toor passw0rd welcome secret synology postgres".split()
)
_PLAIN = frozenset(
    "strong weak long short unique secure safe fine easy hard gone wrong right correct ours hers theirs simple same public private new common empty blank valid invalid current old there online offline mine better worse longer simpler good bad great unknown secret sacred history trouble dead live".split()
)
_TITLED = re.compile(r"[A-Z][a-z]+[\d!@#$%]+$")


def _is_secret(match: re.Match[str], original: str) -> bool:
    """Tell a password from the next word of the sentence, by its signs and by what led to it."""
    value = original.strip("\"'“”‘’`().,;!?")
    asserted = (match["is"] or "").strip() in {":", "="}
    if len(value) < 3 or _ORDINARY.match(fold(value)) or (_DATE.match(fold(value)) and not match["pin"]):  # noqa: PLR2004
        return False
    if match["pin"]:
        return re.fullmatch(r"[\d#*-]{3,12}", value) is not None
    if _KNOWN.match(fold(value)) and not (match["word"] and re.search(r"\d", value) and match["is"] and len(value) > 6):  # noqa: PLR2004
        return False
    return _looks_secret(match, value, original, asserted=asserted)


def _looks_secret(match: re.Match[str], value: str, original: str, *, asserted: bool) -> bool:
    """Tell by its look whether a value is a secret; after "password:" nearly everything is."""
    mixed = re.search(r"\d", value) and re.search(r"[^\W\d]", value)
    strange = bool(mixed) or re.search(r"\w[!@#$%^&*=?~+]", value) is not None
    if match["word"] == "pass" and match.start("value") - match.end("word") > _BESIDE:
        return strange and match["is"] is not None
    if match["word"] and _is_one_word(match, value, original):
        return True
    if match["is"] is None and not re.match(r"[\"'“‘(]", original[:1] or " "):
        return strange and len(value) > 5  # noqa: PLR2004
    quoted = original[:1] in "\"'“‘`" or match["value"][:1] in "\"'"
    camel = re.search(r"[a-z][A-Z]", value) is not None
    return strange or camel or (quoted and match["is"] is not None) or (asserted and bool(match["word"]))


def _is_one_word(match: re.Match[str], value: str, original: str) -> bool:
    """Tell "the password is swordfish." from "the password is wrong." """
    plain = fold(value)
    titled = match["is"] is None and re.match(r"[A-Z][A-Za-z_-]{4,}[.,;!]*$", original)
    if plain in _WEAK or titled:
        return True
    between = match.string[match.end("word") : match.start("value")]
    said = (match["is"] or "").strip(" ,") in _SAYS or between.endswith("(")
    ends = re.search(r"[.,;!?)]$", original) or match.end("value") == len(match.string)
    one = match["word"] == "pass" or not match["word"].endswith("s")
    return bool(said and ends and one and _FITTING.match(plain) and plain not in _PLAIN)


def _others(original: str, words: str) -> Iterator[tuple[int, int]]:
    """Give what is a secret by the company it keeps: beside a user's name, beside a door, or unlike any word."""
    yield from (match.span() for match in _OPENS.finditer(words))
    for match in _PAIR.finditer(words):
        name = next(name for name in ("value", "v2", "v3", "v4") if match[name])
        if not re.search(r"//|and/|/or\b|https?:|\d/\d|24/7|\bn/a\b", match[name]):
            yield match.span(name)
    if not _NO_CODE.search(words):
        codes = (m for m in _CODE.finditer(words) if not re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", m["value"]))
        yield from (match.span() for match in codes)
    yield from (
        match.span()
        for pattern in (
            _NAMED,
            _TYPED,
            _SHOWN,
            _SPELT,
            *((_DOOR,) if _VPN.search(words) or _LOCKS.search(words) else ()),
        )
        for match in pattern.finditer(words)
    )
    yield from (match.span() for match in _NEXT_TO.finditer(original))
    said = _WORD.search(words)
    if said:
        for match in _STRANGE.finditer(words, max(0, said.start() - 60)):
            value = original[match.start("value") : match.end("value")]
            known = _KNOWN.match(match["value"]) and not (_TITLED.match(value) and "pass" in words)
            if not known and _is_near(words, match.start("value"), match.end("value")):
                yield match.start("value"), match.start("value") + len(value)


def _is_near(words: str, start: int, end: int) -> bool:
    """Tell whether a word of secrets, and what leads to its value, stands near."""
    before = words[max(0, start - 80) : start]
    led = re.search(
        r"(?:\b(?:is|was|are|as|to|with|using|and|use|used|reads|still|called|be|its?|it's|set|name|cat|dog|type|pass|password|pw|pwd|login|creds)|[:=(/\"',])\s*[\"'(]?$",
        before,
    )
    after = re.match(
        r"[\"'. ]*(?:is|was|as|remains|stays) (?:still |also )?(?:the|my|our|your|its) (?:\w+ ){0,3}(?:password|pw|pwd|token|key|secret|passphrase|login|pin)",
        words[end:],
    )
    return bool(after or (led and _WORD.search(before)))


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(original: str, words: str) -> tuple[tuple[int, int], ...]:
    said = (m for m in _SAID.finditer(words) if _is_secret(m, original[m.start("value") : m.end("value")]))
    found = {(match.start(), match.end("value")) for match in said} | set(_others(original, words))
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark the words from the noun to the secret."""
    return tuple(
        Span(line.start + start, line.start + end)
        for line in lines(text)
        if not line.keys.isdisjoint(_KEYS)
        for start, end in _in_sentence(line.original, line.text)
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
