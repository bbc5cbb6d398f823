"""Plain text: the letter as it would be typed, and the e-mail that carries it without address blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from resignation.model import Format

if TYPE_CHECKING:
    from resignation.model import Letter

ROOM_TO_SIGN = "\n\n\n"


def blocks(letter: Letter) -> tuple[str, ...]:
    """Give the letter block by block, from the sender to the signature."""
    heads = ("\n".join(letter.sender), letter.date_line, "\n".join(letter.recipient), letter.subject)
    return tuple(block for block in (*heads, *body(letter)) if block)


def body(letter: Letter) -> tuple[str, ...]:
    """Give what stands between the salutation and the name, which is all that an e-mail needs."""
    gap = ROOM_TO_SIGN if letter.signed_by_hand else "\n"
    return (
        letter.salutation,
        *(p.text for p in letter.paragraphs if p.text),
        f"{letter.valediction}{gap}{letter.signature}",
    )


def mailto(letter: Letter) -> str:
    """Give a link that opens the person's own mail program with the letter in it, to nobody yet."""
    typed = "\r\n\r\n".join(block.replace("\n", "\r\n") for block in body(letter))
    return f"mailto:?subject={quote(letter.subject)}&body={quote(typed)}"


def text(letter: Letter) -> str:
    """Give the letter as one text."""
    return "\n\n".join(blocks(letter)) + "\n"


FORMAT = Format(mime="text/plain", write=text)
