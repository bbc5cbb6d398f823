"""E-mail draft: a message that opens in a mail program, to nobody yet, with the letter as its text."""

from __future__ import annotations

from email.header import Header
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from quopri import encodestring
from typing import TYPE_CHECKING

from resignation.export.txt import body
from resignation.model import Format

if TYPE_CHECKING:
    from resignation.model import Letter

LINE = 76


def _write(letter: Letter) -> str:
    """Write the message.

    The older policy is used on purpose: the newer one folds long headers differently from one Python to the next, so
    that the page and the command line would not give the same bytes.
    """
    message = MIMENonMultipart("text", "plain", charset="utf-8", policy=compat32.clone(linesep="\r\n"))
    message["Subject"] = _folded(" ".join(letter.subject.split()))
    message["X-Unsent"] = "1"  # opens as a draft in Outlook
    message["Content-Transfer-Encoding"] = "quoted-printable"
    text = ("\n\n".join(body(letter)) + "\n").replace("\n", "\r\n")
    message.set_payload(encodestring(text.replace("\r\n", "\n").encode()).decode().replace("\n", "\r\n"))
    return message.as_string()


def _folded(subject: str) -> str:
    """Fold a subject; a long one is encoded, because only encoded words can be cut anywhere without gaining a space."""
    plain = subject.isascii() and len(subject) < LINE - len("Subject: ")
    return subject if plain else Header(subject, "utf-8", maxlinelen=LINE, header_name="Subject").encode()


FORMAT = Format(mime="message/rfc822", write=_write)
