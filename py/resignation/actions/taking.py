"""The buttons that take something away or bring it back: copies, files, print, saved answers."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import TYPE_CHECKING

from resignation.actions.done import EVERYTHING, Done, announced, letter_of
from resignation.answers import InvalidFileError, blank, load, saved
from resignation.export import formats
from resignation.export.txt import blocks, mailto, text
from resignation.model import Problem
from resignation.paper.pdf import GlyphsMissing
from resignation.render import document, problem_words
from resignation.state import FIRST_SECTION, State

if TYPE_CHECKING:
    from resignation.model import Format, Letter
    from resignation.state import Desk, Request

MOST_GLYPHS = 12


def take_away(desk: Desk, request: Request) -> Done:
    """Give the letter as a file; where a format cannot show it, say so and lead to the printer."""
    kind = request.value if request.value in formats() else "txt"
    try:
        file = _file(f"resignation-letter.{kind}", formats()[kind], letter_of(desk))
    except GlyphsMissing as missing:
        said = announced("glyphs-missing", glyphs=missing.glyphs[:MOST_GLYPHS])
        return Done(state=desk.state, regions=frozenset(), focus="take-print", announce=said)
    return Done(state=desk.state, regions=frozenset(), file=file, announce=announced("saved", name=file["name"]))


def _file(name: str, kind: Format, letter: Letter) -> dict[str, str]:
    """Give the letter as the page saves it: text as it is, bytes in letters that JSON can carry."""
    made = kind.write(letter)
    content = {"text": made} if isinstance(made, str) else {"base64": b64encode(made).decode()}
    return {"name": name, "type": kind.mime, **content}


def copy(desk: Desk, _request: Request) -> Done:
    """Give the letter as plain and as rich text, for the clipboard."""
    letter = letter_of(desk)
    both = {"text": text(letter), "html": document("clip.html.jinja", {"blocks": blocks(letter)})}
    return Done(state=desk.state, regions=frozenset(), clipboard=both, announce=announced("copied"))


def mail(desk: Desk, _request: Request) -> Done:
    """Open the letter in the person's own mail program."""
    return Done(state=desk.state, regions=frozenset(), href=mailto(letter_of(desk)))


def print_out(desk: Desk, request: Request) -> Done:
    """Show the sheet and print it, or print the pane that is in view."""
    if request.value == "here":
        return Done(state=desk.state, prints=True)
    return Done(state=replace(desk.state, pane="letter", editing=""), prints=True)


def save(desk: Desk, _request: Request) -> Done:
    """Give the answers as a file that this page and the command line can open."""
    file = {"name": "my.resignation.json", "type": "application/json", "text": saved(desk.state.raw)}
    return Done(state=desk.state, regions=frozenset(), file=file, announce=announced("saved", name=file["name"]))


def open_file(desk: Desk, request: Request) -> Done:
    """Open a saved file; one that is not ours leaves the page as it is."""
    try:
        raw = load(request.value)
    except InvalidFileError as error:
        said = problem_words(Problem(path="", code=error.code))
        return Done(state=desk.state, regions=frozenset(), announce=said)
    return Done(
        state=State(raw=raw), regions=EVERYTHING, focus=f"heading-{FIRST_SECTION}", announce=announced("opened")
    )


def reset(_desk: Desk, _request: Request) -> Done:
    """Forget everything."""
    return Done(
        state=State(raw=blank()),
        regions=EVERYTHING,
        focus=f"heading-{FIRST_SECTION}",
        announce=announced("reset"),
    )
