"""The buttons of the interview: going on and back, and adding or removing a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from resignation import registry
from resignation.actions.done import EVERYTHING, LETTER, SECTION, Done, announced
from resignation.answers import RECORDS, Raw, lookup, store
from resignation.interview import html_id, missing

if TYPE_CHECKING:
    from resignation.state import Desk, Request

# The panes that change with every key.
FOLLOWING = ("letter", "compare")


def start(desk: Desk, request: Request) -> Done:
    """Answer the first call: the person may have gone on to another section before Python was ready."""
    here = request.target if request.target in registry.sections() else desk.state.section
    return Done(state=replace(desk.state, section=here), regions=EVERYTHING)


def typed(desk: Desk, _request: Request) -> Done:
    """Follow the typing: only the letter changes with every key, where it is in view."""
    return Done(state=desk.state, regions=LETTER if desk.state.pane in FOLLOWING else frozenset())


def rested(desk: Desk, _request: Request) -> Done:
    """Bring up to date, after a pause in the typing, what did not follow every key: findings, dates, plan."""
    return Done(state=desk.state, regions=LETTER)


def change(desk: Desk, _request: Request) -> Done:
    """Take a finished answer: what is asked next may depend on it."""
    return Done(state=desk.state, regions=SECTION)


def go_to(desk: Desk, request: Request) -> Done:
    """Show another section, as it was left."""
    if request.target not in registry.sections():
        return Done(state=desk.state)
    state = replace(desk.state, section=request.target)
    return Done(state=state, regions=EVERYTHING, focus=request.value or f"heading-{request.target}")


def go_on(desk: Desk, request: Request) -> Done:
    """Go on to the next section, unless something in this one still needs the person."""
    here = request.target if request.target in registry.sections() else desk.state.section
    state = replace(desk.state, section=here, attempted=desk.state.attempted | {here})
    own = {question.path for question in registry.sections()[here].questions}  # type: ignore[index]
    found = [*missing(desk.state.raw, desk.facts), *desk.problems]
    if any(problem.path in own or _parent(problem.path, own) for problem in found):
        return Done(state=state, regions=SECTION, focus=f"errors-{here}")
    order = list(registry.sections())
    following = order[min(order.index(here) + 1, len(order) - 1)]  # type: ignore[arg-type]
    return Done(state=replace(state, section=following), regions=EVERYTHING, focus=f"heading-{following}")


def _parent(path: str, own: set[str]) -> bool:
    return any(path.startswith(f"{question}.") for question in own)


def _rows(raw: Raw, path: str) -> list[Any]:
    rows = lookup(raw, path)
    return list(rows) if isinstance(rows, list) else []


def add(desk: Desk, request: Request) -> Done:
    """Add an empty row to a list of records."""
    if request.target not in RECORDS:
        return Done(state=desk.state)
    rows = _rows(desk.state.raw, request.target)
    raw: Raw = {**desk.state.raw}
    _put(raw, request.target, [*rows, {}])
    first = "name"
    focus = html_id(f"{request.target}.{len(rows)}.{first}")
    return Done(state=replace(desk.state, raw=raw), regions=SECTION, focus=focus, announce=announced("row-added"))


def remove(desk: Desk, request: Request) -> Done:
    """Remove a row; the target is the list's path and the row's number."""
    path, _, number = request.target.rpartition(".")
    rows = _rows(desk.state.raw, path)
    if path not in RECORDS or not number.isdecimal() or int(number) >= len(rows):
        return Done(state=desk.state)
    raw: Raw = {**desk.state.raw}
    _put(raw, path, [row for n, row in enumerate(rows) if n != int(number)])
    state = replace(desk.state, raw=raw)
    return Done(state=state, regions=SECTION, focus=f"{html_id(path)}-add", announce=announced("row-removed"))


def _put(raw: Raw, path: str, value: object) -> None:
    parent = path.partition(".")[0]
    if parent != path:
        whole = raw.get(parent)
        raw[parent] = {**whole} if isinstance(whole, dict) else {}
    store(raw, path, value)
