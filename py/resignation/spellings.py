"""The spellings in which a name slips into a text: cut down, run together, written apart, abbreviated, inflected."""

import re
from functools import lru_cache

from resignation.model import Span
from resignation.prose import fold

# What a name may be cut down to in speech: "Vantage" for "Vantage Research Ltd", "Zyzzyva" for "Project Zyzzyva".
_TAILS = frozenset(
    word
    for line in (
        "ai lab labs laboratory laboratories research robotics technologies technology tech systems system",
        "software solutions group holdings holding company companies corporation corp inc incorporated ltd",
        "limited llc llp plc gmbh ag se sa sas bv nv ab oy aps as kk pte pty pvt private co bank capital",
        "ventures partners health healthcare therapeutics analytics intelligence computing studio studios",
        "works institute foundation university college consulting global international india uk us usa europe",
        "security energy mobility data networks media",
    )
    for word in line.split()
)
_LEGAL = frozenset(
    word
    for line in (
        "inc incorporated ltd limited llc llp plc gmbh ag se sa sas srl spa bv nv ab oy aps as kk pte pty pvt",
        "private corp corporation co",
    )
    for word in line.split()
)
_HEADS = frozenset(word for line in ("project team the operation programme program codename",) for word in line.split())
_SMALL = frozenset(word for line in ("of for the and at in de la",) for word in line.split())
# Words that letters say anyway, and abbreviations that mean something else to everybody.
_COMMON = frozenset(
    word
    for line in (
        "vantage scale together character adept runway stability notion linear figure inflection perplexity",
        "writer sierra essential reflection contextual mosaic horizon summit meridian apple meta target",
        "square stripe snowflake open deep data new first general national blue north on deck arm wise grab",
        "sea cruise aurora lambda weights biases safe super superintelligence thinking machines world humane",
        "glean intuition applied modern treasury ramp brex match box block unity oracle shell gap next visa",
        "amazon relay anchor bridge compass beacon signal current insight focus spark pilot core prime atlas",
        "origin element fabric foundry harbour harbor express discover capital one two three point up way",
        "time work model team future human best more ranking search speech vision",
    )
    for word in line.split()
)
# A company's first word that may as well be a colleague.
_FIRST_NAMES = frozenset(
    word
    for line in (
        "alexander allen american andrew arthur austin baker berlin boston british brown charles chris clara",
        "claude cooper daniel david diana eastern edward elliott ellis emily emma ernst european francis frank",
        "george gordon grace grant harris harry harvey henry holland howard india jackson james jamie jane",
        "jason johnson jordan julia kelly kevin laura lewis london louis lucas maria marsh martin mason morgan",
        "nathan national north oliver oscar paris parker patrick peter philip quinn ralph robert robin royal",
        "samuel simon smith south stanley stella steven stuart taylor thomas tyler united victor vincent",
        "walter warren western wilson young",
    )
    for word in line.split()
)
_KNOWN_SHORT = frozenset(
    word
    for line in (
        "AI ML HR IT US UK EU UN PR QA VP PM TL CV NLP LLM GPU CPU TPU API CEO CTO CFO COO SRE PTO NDA IP PHD",
        "USA UAE FYI ASAP ETA OKR KPI SLA AWS GCP PDF CSV MLE DS RL VR AR OK AM TV ID",
    )
    for word in line.split()
)
_GAP = r"[\s_./-]{0,6}"
_SPEAKS = re.compile(
    r"(?:'s|s')?,?\s+(?:has|have|had|is|was|will|would|made|offers?|offered|and i|can|does|gave|came|approached"
    r"|reached|contacted|called|wants?|wanted|hired|asked|where|who|they|needs?|starts?|looks?|it is)\b|'s?\b|\.(?:ai"
    r"|com|io)\b"
)
_JOINS_BEFORE = re.compile(r"\b(?:join|joins|joining|joined|at|to|from|with|for|by|called|employer,?)\s+(?:the\s+)?$")
_ENDS_AFTER = re.compile(
    r"\s*(?:[.,;:!?)]|$)|\s+(?:in|on|as|from|because|and|this|next|after|where|who|has|will|is)\b|'s"
)
_OFFERS = re.compile(
    r"\s+(?:made|offered|wants|pays|hired|people|folks|guys|lot|crew|offer|called|came|approached)\b(?! (?:up|for))"
)
_STARTS = re.compile(r"(?:^|[.!?:\n•])[\s\"'(*-]*$")


def _pieces(name: str) -> list[str]:
    """Cut a name where people may write it apart, without its legal form: at spaces, hyphens and inner capitals."""
    apart = re.sub(r"(?<=[^\W\d_A-Z])(?=[A-Z])", " ", name)
    pieces = [_bare(piece) for piece in re.split(r"[\s_-]+", apart) if piece]
    while len(pieces) > 1 and _plain(pieces[-1]) in _LEGAL:
        pieces.pop()
    return [*pieces[:-1], pieces[-1].rstrip(",") or pieces[-1]] if pieces else []


def _bare(piece: str) -> str:
    """Give an initial without its point, which people leave out."""
    return piece[0] if re.fullmatch(r"[^\W\d_]\.", piece) else piece


def _joined(pieces: list[str]) -> str:
    """Join folded pieces to a pattern; "and" may stand for its sign, or be left out."""
    words = [word for word in pieces if word not in {"&", "+", "and"}] or pieces
    gap = rf"(?:{_GAP}|\s?(?:&|\+|and)\s?)" if len(words) < len(pieces) else _GAP
    return gap.join(re.escape(word) for word in words)


def _plain(piece: str) -> str:
    return fold(piece).strip(",").replace(".", "")


@lru_cache(maxsize=64)
def _whole(name: str) -> re.Pattern[str]:
    """Make the pattern of a full name in folded text; one long word may be written as two."""
    pieces = [fold(piece) for piece in _pieces(name)] or [fold(name)]
    word = pieces[0]
    if len(pieces) > 1 or len(word) < 7 or not word.isalpha():  # noqa: PLR2004
        return re.compile(_joined(pieces))
    cuts = "|".join(f"{word[3:cut]}[ _-]{word[cut:]}" for cut in range(3, len(word) - 2))
    return re.compile(f"{word[:3]}(?:{word[3:]}|{cuts})")


@lru_cache(maxsize=64)
def _short(name: str) -> tuple[re.Pattern[str] | None, str]:
    """Give the pattern of a name without what companies add to it, and its initials."""
    pieces = [piece for piece in _pieces(name) if piece[0].isalnum()]
    core = list(pieces)
    while core and _plain(core[-1]) in _TAILS:
        core.pop()
    while core and fold(core[0]) in _HEADS:
        core.pop(0)
    cuts = [cut for cut in (core, _before_of(pieces), pieces[:1]) if _says_enough(cut, pieces)]
    initials = "".join(piece[0] for piece in pieces if fold(piece) not in _SMALL).upper()
    pattern = re.compile("|".join(_joined([fold(piece) for piece in cut]) for cut in cuts)) if cuts else None
    return pattern, initials if len(initials) > 1 and initials not in _KNOWN_SHORT else ""


def _before_of(pieces: list[str]) -> list[str]:
    """Give what stands before "of" or "for": the Allen Institute, for the Allen Institute for AI."""
    at = next((number for number, piece in enumerate(pieces) if fold(piece) in {"of", "for"}), 0)
    return pieces[:at]


def _says_enough(cut: list[str], pieces: list[str]) -> bool:
    """Tell a cut-down name from a word of which any text is full."""
    if not 0 < len(cut) < len(pieces) or len("".join(cut)) < 3:  # noqa: PLR2004
        return False
    first = fold(cut[0])
    alone = len(cut) == 1 and len(pieces) - sum(_plain(piece) in _TAILS for piece in pieces) > 1
    return not alone or (len(first) > 4 and first not in _COMMON | _TAILS | _HEADS | _FIRST_NAMES)  # noqa: PLR2004


def _end(text: str, start: int, end: int) -> int:
    """Give where a name ends with its inflection, or 0 where it is only a part of another word."""
    if text[end - 1] >= "\u2e80":
        return end
    if text[start].isalnum() and text[max(0, start - 1) : start].isalnum():
        return 0
    tail = re.compile(r"[^\W_]{0,13}").match(text, end)
    rest = tail.group() if tail and text[end - 1].isalnum() else ""
    if rest[:1].isupper() and text[end - 1].islower():
        return end
    capital_plural = rest in {"s", "es"} and text[start].isupper()
    return end + len(rest) if not rest or capital_plural or re.fullmatch(r"v?\d{1,4}", rest) else 0


def _is_common(name: str, said: str) -> bool:
    """Tell the small-written everyday words that a name is made of from the name itself."""
    apart = len(said.split()) == len(_pieces(name))
    return apart and said.islower() and not name.islower() and all(fold(piece) in _COMMON for piece in _pieces(name))


def _is_two_words(said: str, name: str) -> bool:
    """Tell "any scale" from Anyscale: small words that only happen to spell the name."""
    parts = said.split()
    return len(parts) > 1 and len(_pieces(name)) == 1 and said.islower() and min(map(len, parts)) < 4  # noqa: PLR2004


def _is_spoken_of(folded: str, text: str, start: int, end: int) -> bool:
    """Tell a cut-down name from a word of the language, by its capital and by what stands around it."""
    before, after = folded[max(0, start - 40) : start], folded[end : end + 40]
    if re.match(r"[\s-]points?\b", after):
        return False
    if text[start].islower() and (_OFFERS.match(after) or not before):
        return _OFFERS.match(after) is not None
    if text[start].islower():
        return bool(_JOINS_BEFORE.search(before) and _ENDS_AFTER.match(after))
    return not _STARTS.search(before) or _SPEAKS.match(after) is not None


def _full_names(text: str, folded: str, name: str) -> list[Span]:
    found = []
    for match in _whole(name).finditer(folded):
        start, said = match.start(), match.group()
        original = text[start : match.end()]
        end = _end(text, start, match.end()) if said else 0
        around = _is_spoken_of(folded, text, start, end) if end and _is_common(name, original) else True
        tiny = len(name) <= 2 and original != name  # noqa: PLR2004
        if end and around and not tiny and not _is_two_words(original, name):
            found.append(Span(start, end, (("name", text[start:end]),)))
    return found


def _short_names(text: str, folded: str, name: str) -> list[Span]:
    pattern, initials = _short(name)
    found = []
    for match in pattern.finditer(folded) if pattern else ():
        end = _end(text, *match.span())
        if end and _is_spoken_of(folded, text, match.start(), end):
            found.append(Span(match.start(), end, (("name", text[match.start() : end]),)))
    parted = rf"|{initials[0]}\s?&\s?{initials[1]}" if len(initials) == 2 and "&" in name else ""  # noqa: PLR2004
    for match in re.finditer(rf"(?:{re.escape(initials)}{parted})(?!\w)", text) if initials else ():
        joins = _JOINS_BEFORE.search(folded[max(0, match.start() - 40) : match.start()])
        if not text[max(0, match.start() - 1) : match.start()].isalnum() and (len(match.group()) > 2 or joins):  # noqa: PLR2004
            found.append(Span(*match.span(), (("name", match.group()),)))
    return found


def spelled(text: str, folded: str, name: str) -> list[Span]:
    """Mark a name in every spelling, the longest where several fit."""
    whole = _full_names(text, folded, name)
    covered = [range(span.start, span.end) for span in whole]
    short = _short_names(text, folded, name)
    return whole + [s for s in short if not any(s.start in within for within in covered)]
