"""The letter check's desk: every rule of the room over one text, in the order of the words they mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resignation import registry
from resignation.model import Context, Finding
from resignation.privacy import private_names

if TYPE_CHECKING:
    from resignation.known import Facts
    from resignation.model import Letter, Rule, Span

ORDER = {"stop": 0, "warn": 1, "consider": 2}


def context_of(facts: Facts) -> Context:
    """Give the check what the answers know beside the text."""
    answers, outcome, place = facts.answers, facts.outcome, facts.place
    people = (answers.employer.recipient_name, answers.employer.hr_contact, *(t.name for t in answers.thanks))
    return Context(
        private_names=private_names(answers),
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
    """Check a text; offsets count characters of it."""
    found = [
        _finding(name, rule, span, text) for name, rule in registry.rules().items() for span in rule.find(text, context)
    ]
    return tuple(sorted(found, key=lambda finding: (ORDER[finding.severity], finding.start, finding.rule)))


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


def body(letter: Letter) -> str:
    """Give the part of a letter that the check reads: its paragraphs, and the subject above them."""
    return "\n\n".join((letter.subject, *(paragraph.text for paragraph in letter.paragraphs)))


def review_letter(letter: Letter, facts: Facts) -> tuple[Finding, ...]:
    """Check a letter that we wrote, with the person's edits in it."""
    return review(body(letter), context_of(facts))
