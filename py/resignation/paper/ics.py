"""Calendar file: dated tasks as all-day events that remind the day before.

Written here, because it is few lines: a list of whole days needs no time zones, and the icalendar package would bring
time-zone data of several megabytes into the browser. The tests read every file with icalendar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from resignation.paper.blocks import writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# RFC 5545 counts in bytes: https://www.rfc-editor.org/rfc/rfc5545#section-3.1
LONGEST_LINE = 75
SPECIAL = re.compile(r"([\\;,])")
# Nine in the morning of the day before: a reminder that leaves a working day.
REMINDER = "-PT15H"
MAKER = "-//Final Checkpoint//EN"


@dataclass(frozen=True, slots=True)
class Event:
    """One whole day; ``uid`` stays the same when the event is written again, so that it replaces itself."""

    uid: str
    title: str
    day: date
    description: str = ""


def write(events: Iterable[Event], made: date) -> str:
    """Write a calendar; ``made`` is the day that the file says it was made on, for there is no clock here."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{MAKER}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, made)
    return "".join(f"{folded}\r\n" for line in (*lines, "END:VCALENDAR") for folded in _folded(line))


def _event(event: Event, made: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{made:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.day + timedelta(1):%Y%m%d}"
    yield f"SUMMARY:{_text(event.title)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    # Others who share the calendar see neither the words nor a day that is taken.
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(event.title)}", f"TRIGGER:{REMINDER}")
    yield from ("END:VALARM", "END:VEVENT")


def _text(value: str) -> str:
    """Escape what would end a value or a line."""
    lines = re.split(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]", value)
    return "\\n".join(SPECIAL.sub(r"\\\1", writable(line)) for line in lines)


def _folded(line: str) -> Iterator[str]:
    """Cut a long line where a character ends; a space says that it goes on."""
    width, start = 0, 0
    for position, character in enumerate(line):
        size = len(character.encode())
        if width + size > LONGEST_LINE:
            yield line[start:position] if not start else f" {line[start:position]}"
            start, width = position, 1
        width += size
    yield f" {line[start:]}" if start else line
