"""A resignation that names no last day, or only something like "in the new year"."""

import re
from datetime import date

from resignation import daybook, statement
from resignation.model import Context, Rule, Span
from resignation.prose import read

_NEAR = 90
_GAP = re.compile(
    r"\[[^\]\n]{1,60}\]|<[a-z][^>\n]{1,40}>|\{\{|_{3,}|\bx{2,}\b|\b(?:dd|mm)[/.-]|\b(?:tbd|tbc)\b|\binsert\b|\.{4,}|…"
)
_WHEN = re.compile(r"\b(?:last|final|effective|until|date|day|leave|leaving|resign|end|ends|from|be)\b")
_HEAD = re.compile(r"\b(?:my\s+(?:last|final)|last\s+working)\s+(?:\w+\s+)?(?:day|date)\b")
_OF_LEAVING = re.compile(
    r"\bit\s+is\s*[.!]|\b(?:last|final|leaving|(?:i|to|will|shall|and|then|'ll|'d)\s+(?:leave|go)"
    r"|giv(?:e|ing)\s+you|let's\s+say|let\s+us\s+say|the\s+day\b|(?:me|i)\s+(?:\w+\s+)?(?:leave|go)"
    r"|propos\w*|suggest\w*|aim(?:ing)?\s+for|as\s+of|(?:call|make)\s+it|finish\w*|notice|resign\w*"
    r"|quit\w*|gone|going\s+to\s+(?:be|leave)"
    r"|i(?:'m|\s+am|'ll\s+be|\s+will\s+be)\s+(?:\w+\s+)?(?:off|out|done|through|here)|(?:will"
    r"|to)\s+be\s+(?:out|off|gone|done|finished)|through|until|till|effective|w\.?e\.?f|ends?|ending"
    r"|reliev\w*|release\s+me|released|depart\w*|farewell|goodbye"
    r"|stay\w*|employment|exit\w*|terminat\w*|retir\w*|no\s+longer|desk|lwd|working\s+day|ceas\w+"
    r"|expir\w+|step\w*|wrap\w*|handing\s+back|here\s+(?:until|through)|with\s+you)\b"
)
_GOES_THEN = re.compile(
    r"\bit\s+is\s*[.!]|\bis\s+when\s+i\s+(?:go|leave|finish|stop)\b|(?<!when )\b(?:i|then"
    r"|and)\s+(?:i\s+)?(?:will\s+|shall\s+|'ll\s+)?(?:leave|go|quit|resign|finish"
    r"|am\s+(?:off|gone|out))\b(?!\s+(?:through|over|the|a|my|it)\b)"
    r"|\b(?:call|make)\s+it\b|\b(?:i'll|will|shall)\s+(?:leave|go|be\s+(?:gone|off|out|done"
    r"|finished))\b|\b(?:until|till|through)\b|\bi(?:'m|\s+am|'ll\s+be|\s+will\s+be)\s+(?:resigning"
    r"|leaving|quitting|departing|finishing|retiring)\b"
    r"(?!\s+(?:the|a|my|it)\b)|\bmy\s+(?:last|final)\s+(?:\w+\s+)?(?:day|date|shift)\b|\blast\s+(?:working\s+)?day\b"
)
# A day of something else that the same words introduce.
_ELSE = re.compile(
    r"\b(?:born|birth\w*|who|whom|whose|where|joined|started|since|holiday|vacation|trip|wedding|release|launch)\b"
)


def _has_gap(text: str) -> bool:
    """Tell whether an open gap stands where the day belongs; the rule about gaps speaks of it."""
    folded = read(text[: daybook.LONGEST]).folded
    return any(_WHEN.search(daybook.around(text, gap.start())) for gap in _GAP.finditer(folded))


def _names_a_day(text: str, context: Context) -> bool:
    """Tell whether some day of the text can be taken for the last one; a day that has passed cannot."""
    book = daybook.read(text, context.letter_date)
    # A company called "Yes!" seems to end the sentence between the words and the day.
    heads = [head.end() for head in _HEAD.finditer(read(text[: daybook.LONGEST]).folded)]
    if any(day.style == "exact" and any(0 <= day.start - head < _NEAR for head in heads) for day in book.days):
        return True
    return any(
        day.style != "vague" and (day.is_last or (not _is_past(day, book.written) and _is_of_leaving(text, day)))
        for day in book.days
    )


def _is_past(day: daybook.Day, written: date | None) -> bool:
    return written is not None and bool(day.dates) and max(day.dates) < written


def _is_of_leaving(text: str, day: daybook.Day) -> bool:
    """Tell a day that stands in a clause of leaving, though nothing ties it to the last day closely."""
    if day.purpose not in {"", "other"} or day.style == "now":
        return False
    folded = read(text[: daybook.LONGEST]).folded
    sentence = read(text[: daybook.LONGEST]).sentence_at(day.start)
    first = max(sentence.start, folded.rfind(";", sentence.start, day.start) + 1, day.start - _NEAR)
    last = min(sentence.end, day.end + _NEAR)
    said = folded[first:last].partition("; ")[0] if ";" in folded[day.end : last] else folded[first:last]
    if folded[:first].rstrip().endswith(("w.e.f.", "wef.")):
        return True
    words = _OF_LEAVING if day.purpose == "" else _GOES_THEN
    return words.search(said) is not None and not _ELSE.search(folded[first : day.start])


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark the statement of resignation, or the vague words that stand for a day."""
    said = statement.read(text)
    places = said.clear or said.doubtful or said.conditional
    if not places or not read(text[: daybook.LONGEST]).is_english or _names_a_day(text, context) or _has_gap(text):
        return ()
    vague = [day for day in daybook.read(text, context.letter_date).last_days if day.style == "vague"]
    start, end = (vague[0].start, vague[0].end) if vague else places[0]
    return (Span(start, end),)


RULE = Rule(
    kind="missing-last-day",
    severity="warn",
    title="No last day",
    message="The letter speaks of leaving, and names no day on which you do.",
    suggestion="Add one sentence with a full date: “My last day will be 18 December 2026.”",
    why="Without a date your employer has to guess when your notice ends, and pay, leave and cover are planned on that "
    "guess. A length of notice alone can be counted in more than one way.",
    find=_find,
    whole=True,
    bad=(
        "I hereby resign my position. Could we meet on Thursday to agree on when I leave?",
        "I resign. The payroll run of 28 November should not be affected.",
        "Dear Ana, please accept my resignation as Data Engineer. Thank you for everything.",
        "I hereby resign from my position as ML Engineer at the company. I will hand over my work with care.",
        "Please accept this letter as my two weeks' notice. I have enjoyed the work.",
        "I am resigning and will be leaving some time in the new year.",
        "I resign. I'll tell you when I have made up my mind about the date.",
        "I have decided to leave the company. I joined on 3 March 2020 and I have loved it.",
        "I am writing to formally resign from my role. I will leave as soon as it suits us both.",
        "I'd like to resign from my post please. Let us say in January and sort out the exact day later.",
        "If the promotion does not come through, please take this as my resignation.",
        "With regret I tender my resignation. I will serve the notice period that my contract asks for.",
    ),
    good=(
        "I'm quitting. Friday is my last day.",
        "I resign. I'll be here through the 30th and then I'm off.",
        "I resign.\n\n| Last working day | 18.12.2026 |",
        "I resign, with my notice ending on 29 January.",
        "I resign as Data Engineer. My last day will be Friday, 18 December 2026.",
        "I resign from my position, effective two weeks from today.",
        "Please accept my resignation. I will finish up on the 18th.",
        "I resign with effect from 31.12.2026.",
        "I am resigning, and my last day will be [your last day].",
        "I quit, effective immediately.",
        "Thank you all for five good years.",
        (
            "Hiermit kündige ich mein Arbeitsverhältnis fristgerecht zum nächstmöglichen Zeitpunkt und bitte um "
            "ein Zeugnis."
        ),
        "I'm putting in my notice. Last day: 12/18.",
        "I resign. My employment ends at the end of December.",
        "Resigning as ML Engineer, last day Friday, December 11, 2026. Thank you for having me.",
    ),
)
