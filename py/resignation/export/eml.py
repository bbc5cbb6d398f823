"""E-mail draft: a message that opens in a mail program, to nobody yet, with the letter as its text."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from resignation.export.txt import body
from resignation.model import Format

if TYPE_CHECKING:
    from resignation.model import Letter


def _write(letter: Letter) -> str:
    # A policy that folds keeps a typed subject from starting a header of its own.
    message = EmailMessage(policy=SMTP.clone(max_line_length=78))
    message["Subject"] = " ".join(letter.subject.split())
    message["X-Unsent"] = "1"  # opens as a draft in Outlook
    message.set_content("\n\n".join(body(letter)) + "\n", charset="utf-8", cte="quoted-printable")
    return message.as_string()


FORMAT = Format(mime="message/rfc822", write=_write)
