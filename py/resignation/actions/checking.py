"""The buttons of the letter check: which text it reads, taking a fix, and leaving something as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from resignation import edits, review
from resignation.actions.done import Done, announced, letter_of
from resignation.answers import store
from resignation.model import Context, Dismissal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resignation.model import Checked, Finding, Letter
    from resignation.state import Desk, Request, State

PASTED, OURS = "pasted", "letter"
# After these no space stands.
OPENS = frozenset(' \n(“‘"')


def checked(desk: Desk, letter: Letter | None = None) -> Checked:
    """Give the text that is being checked, our letter or one that was pasted, with what is said of it."""
    if desk.state.checks == PASTED:
        text = desk.state.pasted
        found = review.review(text, _context_of_pasted(desk)) if text.strip() else ()
        return review.checked(text, found, desk.state.raw)
    letter = letter or letter_of(desk)
    return review.checked(review.body(letter), review.review_letter(letter, desk.facts), desk.state.raw, letter)


def _context_of_pasted(desk: Desk) -> Context:
    """Give what is known beside a pasted letter: it need not name the day of the answers, but keeps their secrets."""
    return replace(review.context_of(desk.facts), last_day=None)


def choose(desk: Desk, request: Request) -> Done:
    """Open the check, for our letter or for one that the person brings."""
    checks = PASTED if request.target == PASTED else OURS
    focus = "check-text" if checks == PASTED else "pane-check"
    return Done(state=replace(desk.state, pane="check", checks=checks, editing=""), focus=focus)


def _chosen(found: Iterable[Finding], name: str) -> Finding | None:
    """Find a finding again by the name its buttons carry: its rule, and where it begins."""
    return next((finding for finding in found if f"{finding.rule}:{finding.start}" == name), None)


def fix(desk: Desk, request: Request) -> Done:
    """Make the change that a finding offers, in the pasted text or as an edit of our paragraph."""
    now = checked(desk)
    finding = _chosen(now.findings, request.target)
    state = _fixed(desk, now, finding) if finding and finding.fix is not None else None
    if state is None:
        return Done(state=desk.state)
    return Done(state=state, focus="check-findings", announce=announced("fixed"))


def _fixed(desk: Desk, now: Checked, finding: Finding) -> State | None:
    if desk.state.checks == PASTED:
        return replace(desk.state, pasted=_without(now.text, finding, 0))
    letter = letter_of(desk)
    name, begin = review.paragraph_at(letter, finding.start, finding.end)
    paragraph = next((paragraph for paragraph in letter.paragraphs if paragraph.id == name), None)
    if paragraph is None:
        return None
    text = _without(paragraph.text, finding, begin)
    return desk.state.with_edits(edits.reworded(desk.answers.edits, name, text, paragraph.suggested))


def _without(text: str, finding: Finding, begin: int) -> str:
    """Put the fix where the words were; where they are simply taken out, no doubled space stays behind."""
    before, after = text[: finding.start - begin], text[finding.end - begin :]
    if not finding.fix and (not before or before[-1] in OPENS):
        after = after.removeprefix(" ")
    return f"{before}{finding.fix}{after}"


def dismiss(desk: Desk, request: Request) -> Done:
    """Leave the words of a finding as they are, with the reason if one was given."""
    finding = _chosen(checked(desk).findings, request.target)
    if finding is None:
        return Done(state=desk.state)
    reason = request.reasons.get(request.target, "")[: review.LONGEST_REASON].strip()
    kept = (*review.dismissals(desk.state.raw), Dismissal(rule=finding.rule, quote=finding.quote, reason=reason))
    return Done(state=_with(desk, kept), focus="check-findings", announce=announced("dismissed"))


def consider_again(desk: Desk, request: Request) -> Done:
    """Take a finding up again that had been left as it is; the target is its number in that list."""
    aside = checked(desk).aside
    number = int(request.target) if request.target.isdecimal() and len(request.target) < 4 else 0  # noqa: PLR2004
    if not 0 < number <= len(aside):
        return Done(state=desk.state)
    again = aside[number - 1][1]
    kept = (d for d in review.dismissals(desk.state.raw) if (d.rule, d.quote) != (again.rule, again.quote))
    return Done(state=_with(desk, kept), focus="check-findings", announce=announced("considered-again"))


def _with(desk: Desk, kept: Iterable[Dismissal]) -> State:
    raw = {**desk.state.raw, "check": {}}
    store(raw, review.DISMISSED, review.written(kept))
    return replace(desk.state, raw=raw)


def show(desk: Desk, request: Request) -> Done:
    """Lead to a place on the pane: the words of a finding, or the finding of some words."""
    return Done(state=desk.state, regions=frozenset(), focus=request.target)
