"""Where a text is bitter: by phrases that are known, and by sentences that weigh so; and how a rule marks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation import prose
from resignation.model import Span
from resignation.temper import likely, weighty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

QUOTED = 7
Places = tuple[tuple[int, int, bool], ...]


def bitter(
    text: str, kind: str, phrases: Callable[[str], Iterable[tuple[int, int]]], sure: float, least: float
) -> Places:
    """Give the places of one kind, by known phrases and then by weight, and whether each is sure or only likely."""
    read = prose.read(text)
    if not read.is_english:
        return ()
    meant = weighty(text)
    said = [(at + start, at + end, at in meant) for words, at, _ in read.sentences for start, end in phrases(words)]
    known = {read.sentence_at(start).start for start, _, _ in said}
    weighed = (
        (one.start, one.end, one.told and getattr(one, kind) >= sure)
        for one in likely(text, kind, least)
        if one.sentence not in known and not read.is_quoted(one.start, one.end)
    )
    return (*said, *weighed)


def marked(text: str, places: Places, *, sure: bool) -> tuple[Span, ...]:
    """Mark the places of which the reading is sure, or those of which it is not."""
    return tuple(
        Span(start, end, (("words", _short(text[start:end])),)) for start, end, is_sure in places if is_sure is sure
    )


def _short(words: str) -> str:
    """Give the first few words of a quotation, for a message."""
    several = words.split()
    return " ".join(several[:QUOTED]) + (" …" if len(several) > QUOTED else "")
