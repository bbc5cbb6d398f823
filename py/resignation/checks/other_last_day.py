"""A last day in the text that is not the one in the answers, as happens when a paragraph was edited by hand."""

from datetime import date

from resignation import daybook
from resignation.model import Context, Rule, Span


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark a last day none of whose readings is the one that the answers give."""
    if context.last_day is None:
        return ()
    known = f"{context.last_day.day} {context.last_day:%B %Y}"
    days = [day for day in daybook.read(text, context.letter_date).last_days if day.style == "exact" and day.dates]
    ends = [day for day in days if day.purpose != "active"] or [
        day for day in days if min(day.dates) > context.last_day
    ]
    if any(context.last_day in day.dates for day in days):
        return ()
    return tuple(Span(d.start, d.end, (("date", text[d.start : d.end]), ("known", known))) for d in ends[:1])


RULE = Rule(
    kind="contradictory-dates",
    severity="warn",
    title="Another last day than in your answers",
    message="The text says “{date}”; your answers give {known}.",
    suggestion="Use one date in both. The dates that follow from your answers are counted from {known}.",
    why="The plan, the notice and the final pay are worked out from your answers. A letter with another date "
    "undoes them.",
    ours=True,
    find=_find,
    whole=True,
    context=Context(last_day=date(2026, 12, 31), letter_date=date(2026, 11, 24)),
    bad=(
        "My last day will be 18 December 2026.",
        "I resign effective January 15, 2027.",
        "My employment ends on 30.11.2026.",
        "My last day of employment is 2027-12-31.",
        "I will finish up on the 18th of December.",
        "I resign as of December 30.",
        "My contract ends on 31 January 2027.",
        "Friday 8 January 2027 will be my last day.",
    ),
    good=(
        "My last day will be 31 December 2026.",
        "I resign effective December 31.",
        "My employment ends on 31.12.2026, and my last working day is 18 December 2026.",
        "My last working day is 18 December 2026.",
        "I will leave at the end of December.",
        "My last day is 12/31/2026.",
        "I joined on 18 December 2020. My last day is the 31st.",
        "I resign from my position.",
    ),
)
