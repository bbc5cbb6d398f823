"""A last day before the first one that the notice owed allows."""

from datetime import date

from resignation import dates, daybook
from resignation.model import Context, Rule, Span


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark a last day of which every reading is too early, or a notice that is given and does not reach far enough."""
    earliest = context.earliest
    if earliest is None:
        return ()
    known = (("earliest", f"{earliest.day} {earliest:%B %Y}"),)
    book = daybook.read(text, context.letter_date)
    ends = [day for day in book.last_days if day.purpose != "active"] or list(book.last_days)
    if any(day.dates and max(day.dates) >= earliest for day in book.last_days):
        return ()
    if ends:
        return tuple(
            Span(day.start, day.end, (("said", text[day.start : day.end]), *known))
            for day in ends
            if day.dates and day.sure
        )
    return tuple(
        Span(notice.start, notice.end, (("said", text[notice.start : notice.end]), *known))
        for notice in book.notices
        if notice.given and book.written and dates.add_period(book.written, notice.period) < earliest
    )


RULE = Rule(
    kind="notice-too-short",
    severity="warn",
    title="Earlier than the notice allows",
    message="“{said}” is earlier than {earliest}, the first day that your notice allows.",
    suggestion="Name {earliest} or a later day, or ask for an earlier end by agreement: “I would be grateful if we "
    "could "
    "agree on …”.",
    why="Leaving before the notice ends can be a breach of contract; pay, a bonus or a reference may depend on it. An "
    "earlier day is possible where your employer agrees in writing.",
    ours=True,
    find=_find,
    whole=True,
    context=Context(earliest=date(2027, 2, 23), letter_date=date(2026, 11, 25)),
    bad=(
        "I request you to relieve me on or before 24 December 2026.",
        "My last day will be Friday, December 18, 2026.",
        "I resign with effect from 31.12.2026.",
        "My employment ends at the end of January.",
        "I resign, effective two weeks from today.",
        "Please accept this as my two weeks' notice.",
        "I will finish up on 22/02/2027.",
        "I resign with immediate effect; today is my last day.",
    ),
    good=(
        "My last day will be 23 February 2027.",
        "My last day will be 28 February 2027.",
        "My employment ends on 28 February 2027; my last working day is 18 December 2026, before my leave.",
        "I will hand over by 18 December 2026.",
        "My notice period is three months.",
        "Please accept this as my three months' notice.",
        "I joined on 18 December 2020.",
        "My last day is 1 March 2027.",
    ),
)
