"""A document as blocks, which is all that the writers of PDF and Word files understand, and Markdown read as blocks.

Markdown is read by mistune: it has tables and task lists of its own, needs no other package, gives its tree as plain
data, and runs wherever Python does. Only what a hand-over document needs is kept; everything else becomes its text.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Kind = Literal[
    "heading",
    "paragraph",
    "item",
    "table",
    "sender",
    "date",
    "recipient",
    "subject",
    "salutation",
    "valediction",
    "signature",
]
BULLET, OPEN, DONE = "•", "☐", "☑"
NOT_CHARACTERS = {"\ufffe", "\uffff"}
# Of a table, in characters: about what stands on a line, and what a column may ask for.
LINE, LONGEST_WORD, LONGEST_CELL = 90, 30, 60


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look; a line break in them is a line break on paper."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading, a paragraph, an item of a list or a table; ``level`` counts from 1, ``mark`` stands before an item.

    The kinds from ``sender`` to ``signature`` are the parts of a letter around its paragraphs. The first of the
    ``rows`` of a table is its head.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    level: int = 1
    mark: str = ""
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()

    def cells(self) -> Iterator[tuple[Run, ...]]:
        """Give every cell of a table, row by row."""
        return (cell for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Blocks, and what a reader's program has to know of them. ``one_page``: set smaller before a page turns."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    paper: Literal["a4", "letter"] = "a4"
    one_page: bool = False


def from_markdown(text: str) -> tuple[Block, ...]:
    """Read Markdown as blocks.

    >>> from_markdown("- [x] moved **the** alerts")[0].mark
    '☑'
    """
    return tuple(_blocks(_reader()(text)))


def column_shares(rows: Iterable[Iterable[Iterable[Run]]]) -> tuple[float, ...]:
    """Give the share of each column of a table: none cuts a word if it can be helped, and the rest goes to long texts.

    >>> column_shares([[(Run("Job"),), (Run("What breaks when it stops, and for whom"),)]])
    (5.0, 85.0)
    """
    columns = [[plain(cell) for cell in column] for column in zip(*rows, strict=True)]
    least = [
        2 + min(LONGEST_WORD, max(len(word) for cell in column for word in (*cell.split(), ""))) for column in columns
    ]
    wanted = [2 + min(LONGEST_CELL, max(map(len, column))) for column in columns]
    more = [want - little for want, little in zip(wanted, least, strict=True)]
    spare = max(0, LINE - sum(least)) / (sum(more) or 1)
    return tuple(little + spare * extra for little, extra in zip(least, more, strict=True))


def plain(runs: Iterable[Run]) -> str:
    """Give the text of some runs."""
    return "".join(run.text for run in runs)


def writable(text: str) -> str:
    """Drop what no document can hold: control characters, halves of characters, and what is no character at all."""
    if text.isprintable():
        return text
    kept = (c for c in text.replace("\t", " ") if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(c for c in kept if c not in NOT_CHARACTERS)


@cache
def _reader() -> Callable[[str], Any]:
    # Here, not above: in the browser the parser is unpacked only when a document is asked for.
    from mistune import create_markdown  # noqa: PLC0415

    return create_markdown(renderer=None, plugins=["table", "task_lists"])


def _blocks(tokens: Iterable[dict[str, Any]]) -> Iterator[Block]:
    for token in tokens:
        match token["type"]:
            case "heading":
                yield Block(kind="heading", level=token["attrs"]["level"], runs=_runs(token["children"]))
            case "list":
                yield from _items(token)
            case "table":
                yield Block(kind="table", rows=tuple(_rows(token)))
            case "paragraph" | "block_text":
                yield Block(kind="paragraph", runs=_runs(token["children"]))
            case "block_quote":
                yield from _blocks(token["children"])
            case "block_code" | "block_html":
                yield Block(kind="paragraph", runs=(Run(token["raw"].rstrip("\n")),))


def _items(token: dict[str, Any]) -> Iterator[Block]:
    """Give the items of a list, each with its mark; what stands under an item is one level deeper."""
    level = token["attrs"]["depth"] + 1
    first = token["attrs"].get("start", 1)
    for number, item in enumerate(token["children"], first):
        mark = f"{number}." if token["attrs"]["ordered"] else BULLET
        if item["type"] == "task_list_item":
            mark = DONE if item["attrs"]["checked"] else OPEN
        for position, block in enumerate(_blocks(item["children"])):
            is_text = block.kind == "paragraph"
            yield replace(block, kind="item", level=level, mark="" if position else mark) if is_text else block


def _rows(token: dict[str, Any]) -> Iterator[tuple[tuple[Run, ...], ...]]:
    for part in token["children"]:
        rows = [part] if part["type"] == "table_head" else part["children"]
        for row in rows:
            yield tuple(_runs(cell["children"]) for cell in row["children"])


def _runs(tokens: Iterable[dict[str, Any]], look: Run = Run("")) -> tuple[Run, ...]:
    """Give the words of inline Markdown, each in its look."""
    return tuple(_joined(_spans(tokens, look)))


def _spans(tokens: Iterable[dict[str, Any]], look: Run) -> Iterator[Run]:
    for token in tokens:
        match token["type"]:
            case "strong":
                yield from _spans(token["children"], replace(look, strong=True))
            case "emphasis":
                yield from _spans(token["children"], replace(look, emphasis=True))
            case "link" | "image":
                yield from _spans(token["children"], look)
                yield from _address(token, look)
            case "softbreak":
                yield replace(look, text=" ")
            case "linebreak":
                yield replace(look, text="\n")
            case _:
                yield replace(look, text=token.get("raw", ""))


def _address(token: dict[str, Any], look: Run) -> Iterator[Run]:
    """On paper a link is its address, unless its words say that already."""
    address = token["attrs"]["url"]
    if address != plain(_spans(token["children"], look)):
        yield replace(look, text=f" ({address})")


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbours of one look, so that a sentence is not cut into pieces."""
    last = Run("")
    for run in runs:
        if (run.strong, run.emphasis) == (last.strong, last.emphasis):
            last = replace(run, text=last.text + run.text)
            continue
        if last.text:
            yield last
        last = run
    if last.text:
        yield last
