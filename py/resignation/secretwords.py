"""How people write a password, a code or a log-in into a sentence: the words around it, and what no word looks like."""

from __future__ import annotations

import re

from resignation.lexicon import keys_of

KEYS = keys_of(
    "password, pwd, pwds, pw, pws, pin, pins, secret, api, token, login, log, logon, sign, cred, creds",
    "credential, code, combination, wi, wifi, opens, unlock, disarm, keypad, ssh, admin, root, recovery, webhook",
    "user, key, phrase, account, mfa, 2fa, otp, grafana, jenkins, kibana, airflow, mlflow, jupyter, portal",
    "default, keyboard, replica, staging, registry, console, camera, tool, dashboard, note, gpg, archive, mysql",
    "psql, bitwarden, 1password, lastpass, keepass, snowflake, dockerhub, docker, kafka, redis, postgres, neo4j",
    "mongo, elastic, cage, drive, security, answer, vpn, mailbox, safe, alarm, lock, padlock, door, gate, vault",
    "behind, left, demo, host, puk, psk, wpa, type, access, backup, locker, dial, enter, box, server",
)
_NOUN = (
    r"(?:(?P<word>passwords?|passwort|passphrases?|pass-?phrases?|passwd|pwds?|pws?|pass|[a-z]+_(?:password|pass"
    r"|pwd|secret|token|key))"
    r"|(?P<key>(?:api|access|secret|admin|encryption|signing|licence|license|deploy|private|hmac|shared|client"
    r"|recovery|ssh|wpa2?|unseal|vault|psk|network|kaggle|bitlocker|s3|aws)[ _-]?(?:keys?|secrets?)"
    r"|secrets?|tokens?|cred(?:ential)?s|log-?ins?|logon|recovery (?:codes?|phrase|key)|backup codes?"
    r"|wi-?fi(?: key)?|key)"
    r"|(?P<pin>pins?(?: code| number)?|(?:door|alarm|safe|entry|access|unlock|gate|lock|keypad|lab|lift|vault"
    r"|entrance|cabinet|locker|phone|sim|server room|building|bypass)"
    r" (?:code|combination|pin)|passcodes?|keypad|(?:zoom |meeting )?host key|puk|access codes?|two-factor codes?"
    r"|2fa codes?|combination))"
)
_IS = (
    r"(?P<is>\s?[:=]\s?|'s |,? (?:is still|is now|is currently|is set to|is just|is simply|is always"
    r"|has always been|has been|is|are|was|remains|stays|reads|set to|equals|being|i set (?:is|was)"
    r"|we use is|it was|to|as|of|being|goes|now reads|should still be) )"
)
SAID = re.compile(
    rf"(?<![a-z]){_NOUN}(?=(?: \([^)\n]{{0,30}}\))?(?:(?: (?:for|to|on|of|in|at|that"
    r"|which) (?:[\w./'-]+ ){0,5}?[\w./'-]+|(?: that| which)? (?:i"
    rf"|we) (?:[\w']+ ){{0,3}}?[\w']+)?(?:,? which)?{_IS}|[ ,]{{1,2}}|[\"'] ?[:=] ?|\()"
    r"(?P<value>[\"'(]?[^\s\"']{3,80}))"
)
# A word of secrets, and further on in the sentence something that no word looks like.
WORD = re.compile(
    r"(?<![a-z])(?:passwords?|passphrases?|passwd|pwd|pw|pass|passcode|log-?ins?|log(?:ged)? in|sign(?:ed)? in"
    r"|cred(?:ential)?s|secret|api key|token|access key|get into|yellow note|sticky note|post-it|under my keyboard"
    r"|let yourself in|mailbox|unlock|root access|admin access|admin account|root account|user|username|wi-?fi"
    r"|recovery key|encryption key|default)\b"
)
STRANGE = re.compile(
    r"(?:(?<=[\s\"'(/:=])|^)(?P<value>(?=[^\s\"']*[a-z])(?=[^\s\"']*[\d!@#$%^&*?~])[^\s\"'(),/]{6,60}?)(?=[\"').,;"
    r"!?]*(?:\s|$))(?![.,;!?\"')]*\s+(?:model|node|box|cluster|server|repo|team|account|project|branch"
    r"|dashboard)s?\b)"
)
KNOWN = re.compile(
    r"^(?:[a-z]+://.*|www\..*|[\w.+-]+@[\w-]+\.[\w.]+|v?\d+(?:\.\d+)+\w*|[a-z]{1,6}-\d{1,6}|(?:sha|md|utf|iso"
    r"|oauth|office|windows|python|rsa|aes|base|soc|ec|pkcs|x|h|a|p|log|http|tls|ipv|sso)-?\d{1,5}\w{0,2}"
    r"|1password|\d+(?:st|nd|rd|th|k|m|gb|tb|mb|h|min|hrs?|days?|am|pm|x)|\d{1,2}-[a-z]{3,9}-\d{2,4}|\[.*|<.*"
    r"|.*\*{3}.*|[a-z]{1,6}(?:-[a-z]{1,6})*-?[0-9]{1,2}[?!.]*|q[1-4]\D?\d*|\w+\.(?:py|md|txt|pdf|docx?|xlsx?|json"
    r"|ya?ml|csv|sh|env|kdbx)"
    r"|(?:eks|gpu|node|prod|dev|ml|ds|ai|gke|vm|srv|host|cluster)-[\w-]+|[a-z]+[!?]|.*\?|[a-z]+#\d+|\w+/\w+"
    r"|cc-by\S*|\d+%|\d[\d.,]*\D{0,3})$"
)
OPENS = re.compile(
    r"\b(?:opens?|unlocks?|disarm\w*|get (?:in|into \w+)|let yourself in|enter|type|key in|punch in"
    r"|dial) (?:[\w-]+ ){0,4}?(?:with|on|to|using|by|in|the|is)? ?(?:the )?(?:code |combination |pin "
    r"|number )?(?:[\d#*]{3,12}|\d{2}(?:[ -]\d{2}){1,3}|\d(?:-\d){2,7})(?![\w/])(?! (?:labels|rows|images|records"
    r"|documents|lines|days|times|employees|people))"
)
CODE = re.compile(
    r"\b(?:(?:badge |my |phone |sim |laptop |card |the |bypass |door |alarm |safe |unlock ){0,5}(?:pin|passcode|keypad"
    r"|code to the (?:door|lab|office|safe|alarm|building|server room|gate)|two-factor (?:backup )?codes?"
    r"|backup codes?|recovery codes?|recovery key"
    r"|combination|unlock code|door code|alarm code|access code|entry code|gate code|code)s?)(?: (?!(?:error"
    r"|status|project|cost|ticket)\b)[\w'-]+){0,6}?(?:,| is| are|:| =| was| still| remains| of"
    r"| to)? ?(?P<value>\d[\d#*-]{2,}\d?(?:[ -]\d{2,6}){0,9}#?|\d\d(?: \d\d){1,3}"
    r"|\d{1,2}(?:-\d{1,2}){2})(?![\w/.]\d|\w)"
)
NO_CODE = re.compile(
    r"\b(?:error|status|project|cost|ticket|exit|return|zip|post(?:al)?|area|dress|country|sort|tax|course|nace"
    r"|lines? of|ifsc|routing|bank|employee|source|discount|hs|sic|unit|swift|bic|share) code|codes? of"
    r"|code\s*(?:v|version|review)"
)
PAIR = re.compile(
    r"\b(?:log ?in|sign in|logged in|ssh|connect|user(?:name)?|account|access|creds?|credentials|default|behind"
    r"|under|box|server|uses?|it's|it is|grafana|jenkins|kibana|airflow|mlflow|jupyter|portal|with|as"
    r"|still)\b[^.!?\n]{0,40}?"
    r"(?<![\w/])(?P<value>[a-z][\w.-]{1,20}(?: : | ?/ ?|:)(?=[^\s,;]*\d|[^\s,;]{0,30}[!@#$%&*]|(?:toor|password"
    r"|admin|root|changeme|letmein|secret|test|guest|airflow|minio|postgres)\b)[^\s,;/:]{4,60})"
    r"|\b(?P<v2>(?:admin|root|user|svc|test|guest)[\w.-]{0,20} ?[:/] ?[^\s,;/]{4,60})"
    r"|\b(?:log ?in|sign in|get in|logged in|connect) (?:as|with|using) [\w.@-]{2,60},? (?:and|with"
    r"|/) (?:the )?(?:password |pass |pw |pwd )?(?P<v4>[\"']?(?=[a-z]*\d)[^\s\"',;]{5,60})"
    r"|\buser(?:name)?s?(?: is| was| =)?:? [\"']?[\w.@-]{2,40}[\"']?,? (?:and |with )?(?:the )?(?:password|pass"
    r"|pwd|pw):? (?P<v3>[\"']?(?!is\b|in\b|are\b|will\b|has\b|reset|rotation|manager|policy|protected|change"
    r"|was\b)[^\s\"',;]{4,60})"
)
ORDINARY = re.compile(
    r"(?:in|the|see|stored|kept|held|rotated|with|not|no|now|already|going|about|due|valid|known|shared|to|on|at|a"
    r"|an|my"
    r"|safe|ask|unknown|changed|reset|expired|revoked|managed|needed|required|what|that|under|only|being|still|in-"
    r"|n/a"
    r"|pending|tbd|tbc|attached|below|above|documented|available|handed|ready|yours|there|here|and|or|will|via"
    r"|from"
    r"|manager|managers|vault|policy|which|where|when|written|your|our|his|her|their|it|this|you|us|me|as|by|one"
    r"|two"
    r"|set|up|used|noted|listed|removed|deleted|disabled|closed|transferred|moved|returned|hereby|confidential|sso"
    r"|okta"
    r"|1password|lastpass|bitwarden|keepass\w*|kept|model|owner|trust|good|people|patience|team|simple|maria|i"
    r"|never|also"
    r"|protected|rotation|expiry|success|that's|so|for|of|be|been|have|has|were|was|are|is|had|do|does|did|can|may"
    r"|always)\b"
)
DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?\W*$|\d{1,2}(?:st|nd|rd|th)?\W*$|20\d\d\W*$|\[|<|\*{3}|\.{3}|_{3}|x{4}"
)
NAMED = re.compile(
    r"\b(?:password|passphrase|pw|pwd|pin|passcode|combination)\b[^.!?:;]{0,50}? (?:is|was|=) (?:still |just "
    r"|simply )?(?:the (?:name|birthday|title|date|year|last four digits) of |my |our |his |her "
    r"|the )(?:\w+ ){0,2}?"
    r"(?:dog|cat|pet|daughter|son|wife|birthday|mother|street|maiden|name|year|founding|digits|backwards"
    r"|date of birth|surname|postcode|phone number)(?:'s)?\b"
)
TYPED = re.compile(
    r"\b(?:type|enter|use|say|answer|give) \"[^\"\n]{3,60}\",? (?:when|at|as|if|for|where"
    r"|in)\b[^.!?\n]{0,40}\b(?:pass\w*|login|prompt|secret|pin|code)\b"
)
DOOR = re.compile(
    r"\b(?:safe|alarm|lock|keypad|padlock|door|gate|vault|garage|lift)s?(?: code| combination)? ?[:=] ?(?:left "
    r"|right )?\d[\d ,#*-]{2,}|\bleft \d+,? right \d+"
    r"|\b(?:recovery|seed|backup|secret|wallet) (?:phrase|words)\b[^.!?\n]{0,20}?(?::|\bis|\bas:?)\s+\"?(?!in "
    r"|the |kept|held|with|stored|not |on |written|still|now|safe|known)[a-z]+ [a-z]+ [a-z]+"
    r"|\b(?:use|uses|takes|take|with|using|login|user|username|as) \"?[\w.@-]{2,40}\"?(?: and| with| /"
    r"|,) \"?(?=[a-z\d_-]*[!@#$%^&*\d])(?=[^\s]*[a-z])(?!\d+(?:st|nd|rd|th|%|k|gb)?\b)[^\s\",;/]{6,40}\"?(?= (?:on"
    r"|for|at|to|in|until)\b|[.,;!?]|$)"
)
SHOWN = re.compile(
    r"\b(?:passwords?|passphrases?|pass|pwd|pw|pin|login|passcode)\b[^.!?\"\n]{0,25}\"[^\"\n]{3,60}\"|\b(?:type"
    r"|enter|use|say) \"[^\"\n]{3,60}\",? to (?:open|unlock|log|get|decrypt|mount|read|sign|start|enter)\b"
    r"|\b(?:with|using|as|is|by|password|pwd|pw)[ :/]+(?:changeme|changeit|letmein|qwerty\w*|toor|hunter2"
    r"|passw0rd)\b|\b(?:security|recovery|secret) (?:question|answer)s?\b[^.!?\n]{0,30}(?:[:=]|\bis\b)"
    r"|\b(?:door|gate|safe|alarm|lock|cage|lab)\b[^.!?:\n]{0,25}[:=] ?[\d*][\d*#-]{2,8}#?(?!\w| (?:th|st|may|jan"
    r"|feb))"
)
NEXT_TO = re.compile(
    r"\b(?:[Ll]og|[Ss]ign) (?:in|on) (?:as|with) [\w.@-]{2,40} (?:and"
    r"|with) (?P<title>[A-Z][A-Za-z]*[-_.][\w-]{3,40})|"
    r"(?:[:=]|\b(?:is|are|as|with|by|use|creds|login)) +[A-Za-z][\w.@-]{1,30} ?/ ?(?P<value>(?=[^\s/]*\d)(?=[^\s/]"
    r"*[a-z])(?=[^\s/]*[A-Z!@#$%&*])[^\s/,;]{6,40})(?=[\s.,;!?)]|$)"
)
SPELT = re.compile(
    r"\b(?:passwords?|passphrases?|pass|pwd|pw)\b[^.!?'\n]{0,20} '[^'\n]{3,40}'(?!\w)|\b(?:pin|password"
    r"|code)\b[^.!?\n]{0,30}\bis the (?:year|last|first|name|date|number)\b|"
    r"\b(?:password|passphrase|pwd|pw)s? (?:always )?(?:begins?|starts?|ends?) (?:with|in|on)\b|\bcodes? (?:for|to"
    r"|of) the (?:\w+ )?(?:doors?|gates?|lifts?|safes?|cabinets?|alarms?|locks?)\b[^.!?\n]{0,40}?\d{3,8}\b"
    r"|\s-p ?[\w!@#$%&*]{4,30}(?=[\s.,]|$)"
    r"|\b(?:account|access|login|log-in|user)\b[^.!?:\n]{0,40}: ?[a-z][\w.@-]{1,30} ?[,/;] ?(?=[^\s]*\d)(?=[^\s]*["
    r"a-z])[^\s,;/]{6,40}(?=[\s.,]|$)|\b(?:bitwarden|1password|lastpass|keepass\w*"
    r"|vault) master(?: password)? is (?!in\b|with\b|the\b|kept\b|known\b|held\b)[^\s]+"
)
LOCKS = re.compile(r"\b(?:safe|alarm|lock|keypad|padlock|door|gate|vault|garage|lift|phrase|words)\b")
VPN = re.compile(
    r"\b(?:vpn|replica|staging|cluster|registry|console|camera|tool|dashboard|db|login|log in|sign in|password"
    r"|account|portal|server|access|mailbox|box|database|warehouse|user|username|wi-?fi|router)\b"
)
FITTING = re.compile(
    r"[\"']?[a-z]{4,20}(?<!ed)(?<!able|ible)(?<!ing)(?<!ent|ant)(?<!ive)(?<!ful)(?<!less)(?<!ous)(?<!ly)[\"']?[!.,;?]*$"
)
SAYS = frozenset(("is", "remains", "is still", "was", "'s", "stays"))
BESIDE = 6
WEAK = frozenset(
    [
        "changeit",
        "changeme",
        "letmein",
        "qwerty",
        "admin",
        "password",
        "toor",
        "passw0rd",
        "welcome",
        "secret",
        "synology",
        "postgres",
    ]
)
PLAIN = frozenset(
    [
        "strong",
        "weak",
        "long",
        "short",
        "unique",
        "secure",
        "safe",
        "fine",
        "easy",
        "hard",
        "gone",
        "wrong",
        "right",
        "correct",
        "ours",
        "hers",
        "theirs",
        "simple",
        "same",
        "public",
        "private",
        "new",
        "common",
        "empty",
        "blank",
        "valid",
        "invalid",
        "current",
        "old",
        "there",
        "online",
        "offline",
        "mine",
        "better",
        "worse",
        "longer",
        "simpler",
        "good",
        "bad",
        "great",
        "unknown",
        "secret",
        "sacred",
        "history",
        "trouble",
        "dead",
        "live",
    ]
)
TITLED = re.compile(r"[A-Z][a-z]+[\d!@#$%]+$")
LED = re.compile(
    r"(?:\b(?:is|was|are|as|to|with|using|and|use|used|reads|still|called|be|its?|it's|set|name|cat|dog|type|pass"
    r"|password"
    r"|pw|pwd|login|creds)|[:=(/\"',])\s*[\"'(]?$"
)
AFTER = re.compile(
    r"[\"'. ]*(?:is|was|as|remains|stays) (?:still |also )?(?:the|my|our|your|its) (?:\w+ ){0,3}(?:password|pw|pwd"
    r"|token|key"
    r"|secret|passphrase|login|pin)"
)
