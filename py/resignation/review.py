"""The letter check's desk: every rule of the room over one text, in the order of the words they mark.

Most rules see a paragraph at a time, so that of a letter being written only the paragraph that changed is read again.
What they found is then weighed with the words around it (``hearing``).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from resignation import hearing, prose, registry
from resignation.answers import lookup, questions
from resignation.model import Checked, Context, Dismissal, Finding, Piece
from resignation.privacy import codenames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from resignation.known import Facts
    from resignation.model import Letter, Paragraph, Rule, Span

ORDER = {"stop": 0, "warn": 1, "consider": 2}
BETWEEN = "\n\n"
PARAGRAPHS_KEPT = 256
# No letter is longer. What follows is not read, and the page and the command line say so.
LONGEST_READ = 60_000
DISMISSED = "check.dismissed"
MOST_DISMISSED = 500
LONGEST_REASON = 300


def context_of(facts: Facts) -> Context:
    """Give the check what the answers know beside the text."""
    answers, outcome, place = facts.answers, facts.outcome, facts.place
    people = (answers.employer.recipient_name, answers.employer.hr_contact, *(t.name for t in answers.thanks))
    return Context(
        private_names=tuple(filter(None, (answers.departure.new_employer,))),
        codenames=codenames(answers),
        people=tuple(dict.fromkeys(name for name in people if name)),
        own_name=answers.you.name,
        last_day=facts.last_day,
        earliest=outcome.earliest if outcome else None,
        letter_date=facts.letter_date,
        holidays=facts.holidays,
        form=place.form.kind if place else "any",
        email_ok=place.form.email_ok if place else None,
    )


def review(text: str, context: Context) -> tuple[Finding, ...]:
    """Check a text, or the first ``LONGEST_READ`` characters of it; offsets count characters."""
    text = text[:LONGEST_READ]
    found = _found(text, context, whole=False, weighed=prose.read(text).is_english)
    return _sorted(hearing.heard(text, (*found, *_found(text, context, whole=True)), ((0, len(text)),)))


def unweighed(text: str, context: Context) -> tuple[Finding, ...]:
    """Give what the rules find, each by itself."""
    return (*_found(text, context, whole=False), *_found(text, context, whole=True))


def _sorted(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda finding: (ORDER[finding.severity], finding.start, finding.rule)))


def _found(
    text: str, context: Context, *, whole: bool, ours: bool = False, weighed: bool = False
) -> tuple[Finding, ...]:
    """Give what rules find; where it will be ``weighed``, what could not stand then need not be found."""
    rules = [(name, rule) for name, rule in registry.rules().items() if rule.whole is whole and (rule.ours or not ours)]
    spans = ((name, rule, span) for name, rule in rules for span in _spans(rule, text, context, weighed=weighed))
    return tuple(_finding(name, rule, span, text) for name, rule, span in spans)


def _spans(rule: Rule, text: str, context: Context, *, weighed: bool) -> tuple[Span, ...]:
    if rule.find is None:
        return ()
    if weighed and rule.by_sentence:
        return rule.find(text, context, partial(hearing.could_stand, rule.kind))
    return rule.find(text, context)


@lru_cache(maxsize=PARAGRAPHS_KEPT)
def _found_in_paragraph(text: str, context: Context, *, ours: bool, weighed: bool) -> tuple[Finding, ...]:
    return _found(text, context, whole=False, ours=ours, weighed=weighed)


def _finding(name: str, rule: Rule, span: Span, text: str) -> Finding:
    values = dict(span.values)
    return Finding(
        rule=name,
        kind=rule.kind,
        severity=rule.severity,
        quote=text[span.start : span.end],
        start=span.start,
        end=span.end,
        message=rule.message.format(**values),
        suggestion=rule.suggestion.format(**values),
        fix=span.fix,
    )


# ---- a letter that we wrote --------------------------------------------------------------------------------


def body(letter: Letter) -> str:
    """Give the part of a letter that the check reads: its paragraphs, and the subject above them."""
    return BETWEEN.join(text for _, text, _ in _parts(letter))


def _parts(letter: Letter) -> Iterator[tuple[Paragraph | None, str, int]]:
    """Give the parts of the body: the paragraph, none for the subject, its words and where they begin."""
    begin = 0
    for paragraph in (None, *letter.paragraphs):
        text = paragraph.text if paragraph else letter.subject
        yield paragraph, text, begin
        begin += len(text) + len(BETWEEN)


def review_letter(letter: Letter, facts: Facts, *, thorough: bool = True) -> tuple[Finding, ...]:
    """Check a letter that we wrote, with the person's edits in it.

    Not thorough: words that are ours alone, which the tests have checked, are read only for what comes from answers.
    """
    context, typed = context_of(facts), _typed(facts)
    parts = [(text, begin, not thorough and _is_ours(paragraph, typed)) for paragraph, text, begin in _parts(letter)]
    found = list(_found(body(letter), context, whole=True, ours=all(ours for _, _, ours in parts)))
    weighed = prose.read(body(letter)).is_english
    for text, begin, ours in parts:
        here = _found_in_paragraph(text, context, ours=ours, weighed=weighed)
        found += (_moved(finding, begin) for finding in here)
    theirs = [(begin, begin + len(text)) for paragraph, text, begin in _parts(letter) if not _is_ours(paragraph, typed)]
    return _sorted(hearing.heard(body(letter), found, theirs))


def _typed(facts: Facts) -> tuple[str, ...]:
    """Give the sentences of the person's own that a letter may hold."""
    answers = facts.answers
    known = {option.value for option in questions()["handoff.commitments"].options}
    offers = (offer for offer in answers.handoff.commitments if offer not in known)
    every = (answers.departure.reason_words, *offers, *(thanks.for_ for thanks in answers.thanks))
    return tuple(words for words in every if words)


def _is_ours(paragraph: Paragraph | None, typed: Iterable[str]) -> bool:
    """Tell our words, names and numbers aside, from a paragraph that holds sentences of the person's own."""
    if paragraph is None:
        return True
    return not (paragraph.edited or paragraph.own or any(words in paragraph.text for words in typed))


def _moved(finding: Finding, by: int) -> Finding:
    return replace(finding, start=finding.start + by, end=finding.end + by)


def paragraph_at(letter: Letter, start: int, end: int) -> tuple[str, int]:
    """Give the id of the paragraph that holds some characters of the body, and where it begins; else an empty id."""
    held = ((p.id, begin) for p, text, begin in _parts(letter) if p and begin <= start and end <= begin + len(text))
    return next(held, ("", 0))


# ---- what the page shows -----------------------------------------------------------------------------------


def checked(text: str, found: Sequence[Finding], raw: Mapping[str, Any], letter: Letter | None = None) -> Checked:
    """Give a text with the findings that are open, those that the person left as they are, and where they stand."""
    known = _known(raw)
    standing = still_open(found, raw)
    named = (paragraph_at(letter, f.start, f.end)[0] if letter else "" for f in standing)
    return Checked(
        text=text,
        findings=standing,
        pieces=tuple(_pieces(text, standing)),
        aside=tuple((f, known[f.rule, f.quote]) for f in found if (f.rule, f.quote) in known),
        paragraphs=tuple(named),
    )


def still_open(found: Iterable[Finding], raw: Mapping[str, Any]) -> tuple[Finding, ...]:
    """Give the findings that the person has not left as they are."""
    known = _known(raw)
    return tuple(finding for finding in found if (finding.rule, finding.quote) not in known)


def _known(raw: Mapping[str, Any]) -> dict[tuple[str, str], Dismissal]:
    return {(dismissal.rule, dismissal.quote): dismissal for dismissal in dismissals(raw)}


def _pieces(text: str, found: Sequence[Finding]) -> Iterator[Piece]:
    """Cut a text at every edge of a finding; in one sweep, for a long text may have thousands."""
    starts: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, finding in enumerate(found, 1):
        if finding.start < finding.end:
            starts.setdefault(finding.start, []).append(number)
            ends.setdefault(finding.end, []).append(number)
    here: list[int] = []
    edges = sorted({0, len(text), *starts, *ends})
    for begin, end in pairwise(edges):
        here = [number for number in here if number not in ends.get(begin, ())] + starts.get(begin, [])
        yield Piece(text[begin:end], tuple(sorted(here)))


def dismissals(raw: Mapping[str, Any]) -> tuple[Dismissal, ...]:
    """Read from the saved file what the person has left as it is."""
    rows = lookup(raw, DISMISSED)
    read = (_dismissal(row) for row in (rows if isinstance(rows, list) else [])[:MOST_DISMISSED])
    return tuple(dismissal for dismissal in read if dismissal.rule in registry.rules())


def _dismissal(row: object) -> Dismissal:
    given = row if isinstance(row, dict) else {}
    rule, quote, reason = (given.get(name) for name in ("rule", "quote", "reason"))
    return Dismissal(
        rule=rule if isinstance(rule, str) else "",
        quote=quote if isinstance(quote, str) else "",
        reason=reason[:LONGEST_REASON] if isinstance(reason, str) else "",
    )


def written(kept: Iterable[Dismissal]) -> list[dict[str, str]]:
    """Give the dismissals as the saved file holds them."""
    return [{"rule": d.rule, "quote": d.quote, "reason": d.reason} for d in kept]
