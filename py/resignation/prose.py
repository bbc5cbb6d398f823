"""A text as the letter check reads it: folded without moving a character, cut in sentences and words.

Every offset counts characters of the text as it was given. All work is linear in the text; the last few texts are
kept, because every rule of the check reads the same one.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS_KEPT = 4
# Below this, too few common words can be expected to tell a language by.
FEW_WORDS = 15
ALIKE = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
DASHES = "‐‑‒–—−"
# Where a sentence ends: at its stop, at an empty line, and at a line that begins a new part of a letter or a list.
STOP = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*•]|\d{1,2}[.)]) )")
SHORT = frozenset(
    word
    for line in (
        "mr mrs ms mx dr prof st jr sr inc ltd corp co no vs etc approx dept e.g i.e a.m p.m u.s u.k ph.d",
        "jan feb mar apr jun jul aug sep sept oct nov dec",
    )
    for word in line.split()
)
WORD = re.compile(r"[^\W_]+(?:['.&/-][^\W_]+)*")
ENGLISH = (
    "the a and of to my i is in for that with as have be will you it this from on at an are was by or we your",
    "but not its",
)
COMMON = frozenset(word for line in ENGLISH for word in line.split())
NEGATION = re.compile(
    r"\b(?:not|no|never|none|nothing|nor|neither|without|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't"
    r"|weren't|hasn't|haven't|hadn't|wouldn't|couldn't|shouldn't|decline to|refrain from|rather than|instead of)\b"
)
QUOTED = re.compile(r'"[^"\n]{1,400}"')
# Nobody writes hundreds of blanks, letters or signs in a row. They are blotted out, because some patterns would take
# minutes over them; a letter that somebody pastes may have been written by somebody else.
ENDLESS = re.compile("|".join(rf"(?<={kind}{{200}}){kind}+" for kind in (r"\s", r"\w", r"[!-~]", r"[^\w\s]")))
LONGEST_RUN, BLANKS = 200, re.compile(r"\s{200}")
BLOT = "\0"
# Fewer words are a greeting, a name or a line of an address.
FEWEST_WORDS = 4
MOST_WORDS_IN_ADDRESS = 5

# Tells of a folded sentence whether a rule should read it.
Worth = Callable[[str], bool]


class _Fold(dict[int, str]):
    """Gives each character its plain form of the same length: small, without accents, straight quotes and dashes."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = ALIKE.get(character) or ("-" if character in DASHES else _plain(character))
        self[code] = plain
        return plain


def _plain(character: str) -> str:
    if character.isspace():
        return "\n" if character in "\n\u2028\u2029" else " "
    base = unicodedata.normalize("NFKD", character)[:1].lower()
    return base if len(base) == 1 else character


_FOLD = _Fold()


class Sentence(NamedTuple):
    """A sentence in its folded form, at characters ``[start, end)``."""

    text: str
    start: int
    end: int

    def is_negated_before(self, offset: int) -> bool:
        """Tell whether a denial stands in the sentence before a character of the whole text, in the same clause."""
        before = self.text[: max(0, offset - self.start)]
        clause = re.split(r"[,;:]| but | however | although ", before)[-1]
        return NEGATION.search(clause) is not None


@dataclass(frozen=True, slots=True)
class Prose:
    """A text that was read: ``folded`` has its very length, so that a match in it is a match in the text."""

    text: str
    folded: str
    sentences: tuple[Sentence, ...]
    quoted: tuple[tuple[int, int], ...]
    is_english: bool

    def sentence_at(self, offset: int) -> Sentence:
        """Give the sentence in which a character stands; an empty one in an empty text."""
        found = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[max(found, 0)] if self.sentences else Sentence("", 0, 0)

    def is_quoted(self, start: int, end: int) -> bool:
        """Tell whether characters stand within quotation marks, as words that somebody else said or wrote."""
        found = bisect_right(self.quoted, (start, len(self.text))) - 1
        return found >= 0 and self.quoted[found][0] < start and end < self.quoted[found][1]


def always(_sentence: str) -> bool:
    """Find every sentence worth reading."""
    return True


def is_spoken(sentence: str) -> bool:
    """Tell a sentence from a greeting, a name or the lines of an address."""
    lines = [WORD.findall(line) for line in sentence.splitlines()]
    is_address = len(lines) > 1 and max(map(len, lines)) <= MOST_WORDS_IN_ADDRESS
    return sum(map(len, lines)) >= FEWEST_WORDS and not is_address


def fold(text: str) -> str:
    """Fold case, accents, quotes, dashes and spaces; the length stays.

    >>> fold("“Ångström” model—v2")
    '"angstrom" model-v2'
    """
    return text.translate(_FOLD)


def _blotted(folded: str) -> str:
    # Hardly any text holds such a thing, and that is soon told.
    longest = max(map(len, folded.split()), default=0)
    if longest <= LONGEST_RUN and not BLANKS.search(folded):
        return folded
    return ENDLESS.sub(lambda found: BLOT * len(found.group()), folded)


@lru_cache(maxsize=TEXTS_KEPT)
def read(text: str) -> Prose:
    """Read a text."""
    folded = _blotted(fold(text))
    return Prose(
        text=text,
        folded=folded,
        sentences=tuple(_sentences(folded)),
        quoted=tuple(match.span() for match in QUOTED.finditer(folded)),
        is_english=_is_english(folded[:20_000]),
    )


def _sentences(folded: str) -> Iterator[Sentence]:
    start = 0
    for match in STOP.finditer(folded):
        if match.end() > start and not _is_short(folded, match):
            yield from _sentence(folded, start, match.end())
            start = match.end()
    yield from _sentence(folded, start, len(folded))


def _is_short(folded: str, stop: re.Match[str]) -> bool:
    """Tell the point of an abbreviation or an initial from the stop of a sentence."""
    if stop.group() != ".":
        return False
    last = re.search(r"[\w.]{1,8}\Z", folded[max(0, stop.start() - 8) : stop.start()])
    return last is not None and (last.group() in SHORT or (len(last.group()) == 1 and last.group().isalpha()))


def _sentence(folded: str, start: int, end: int) -> Iterator[Sentence]:
    text = folded[start:end]
    if text.strip():
        begin = start + len(text) - len(text.lstrip())
        finish = start + len(text.rstrip())
        yield Sentence(folded[begin:finish], begin, finish)


def _is_english(folded: str) -> bool:
    """Tell English from other languages by its commonest words; a text of a few words counts as English."""
    words = [match.group() for match in WORD.finditer(folded)]
    return len(words) < FEW_WORDS or sum(word.partition("'")[0] in COMMON for word in words) >= len(words) / 8
