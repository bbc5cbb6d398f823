"""The one door: ``respond(request) -> reply``, a pure function of what it is given.

The browser calls it in a worker, ``build.py`` calls it to render the page before Python has started, and the tests
call it as both. See the boundary in the README for the shape of a message.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from resignation import answers, interview, registry, review, weighing
from resignation.actions import ACTIONS
from resignation.actions.checking import checked
from resignation.actions.done import Done, letter_of
from resignation.actions.editing import closed
from resignation.cautions import deadlines_of
from resignation.conversation import conversation
from resignation.handover.checklist import donts
from resignation.handover.desk import hand_over
from resignation.letter import chosen_language, chosen_length, recommend
from resignation.model import TONES
from resignation.render import region, write
from resignation.sequel import situations
from resignation.state import Desk, Request, State, desk, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resignation.model import Finding, Jurisdiction, Letter, Page, Rule

CHECK = "check"
# What must show at once; the page asks for the rest when there is time.
AT_ONCE = {"start", "type"}
STARTED_BY = ("you.name", "you.role", "employer.name", "employer.recipient_name")


def respond(text: str) -> str:
    """Answer one request of the page; both sides are JSON."""
    request, state = parse(text)
    now = desk(state, request.today)
    if request.action != "type":
        now = closed(now, request)
    done = ACTIONS.get(request.action, ACTIONS["change"])(now, request)
    return json.dumps(_reply(request, now, done), ensure_ascii=False)


def prepare() -> bool:
    """Have a little more ready of what has not been asked for yet, and tell whether there may be more to do."""
    more = registry.prepare_rule()
    if not more:
        weighing.weights()
    return more


def _reply(request: Request, now: Desk, done: Done) -> dict[str, Any]:
    then = now if done.state is now.state else desk(done.state, request.today)
    last_day = then.facts.last_day
    return {
        "id": request.id,
        "regions": _regions(request, then, done),
        "kept": done.state.written(),
        "focus": done.focus,
        "announce": done.announce,
        "file": done.file,
        "clipboard": done.clipboard,
        "href": done.href,
        "print": done.prints,
        "until": last_day.isoformat() if last_day else None,
    }


def _regions(request: Request, now: Desk, done: Done) -> dict[str, str]:
    """Render what the action changed; the interview's pages are made only where one of them is shown again."""
    wanted = _wanted(done)
    context = _context(now, request) if wanted else {}
    if any(name != "letter" for name in wanted):
        context["pages"] = _pages(now)
    return {name: _region(name, context) for name in wanted}


def _pages(now: Desk) -> tuple[Page, ...]:
    state = now.state
    return interview.pages(
        state.raw,
        now.facts,
        now.problems,
        current=state.section,
        attempted=state.attempted,
    )


def _wanted(done: Done) -> list[str]:
    """Name the regions to render: of the sections only the one in view and those it changes, unless all is asked."""
    sections = [f"section-{name}" for name in registry.sections()]
    if "all" in done.regions:
        return ["nav", *sections, "letter"]
    current = f"section-{done.state.section}" if "section" in done.regions else ""
    named = [name for name in sections if name in done.regions or name == current]
    return [*(["nav"] if "nav" in done.regions else []), *named, *(["letter"] if "letter" in done.regions else [])]


def _region(name: str, context: Mapping[str, Any]) -> str:
    if not name.startswith("section-"):
        return region(name, context)
    page = next(page for page in context["pages"] if f"section-{page.id}" == name)
    return region("section", {**context, "page": page})


def _context(now: Desk, request: Request) -> dict[str, Any]:
    """Give the templates everything they speak of."""
    state, facts, typing = now.state, now.facts, request.action in AT_ONCE
    sample = not any(str(answers.lookup(state.raw, path) or "").strip() for path in STARTED_BY)
    shown = _sample_desk() if sample else now
    letter = letter_of(shown)
    return {
        "letter": letter,
        "compare": _all_tones(shown) if state.pane == "compare" else (),
        "conversation": conversation(shown.facts, letter.tone, letter.language) if state.pane == "talk" else None,
        "handover": hand_over(shown.facts, request.today) if state.pane == "handover" else None,
        "situations": situations(shown.facts, letter.language) if state.pane == "next" else (),
        "donts": donts() if state.pane == "handover" else (),
        "problems": now.problems,
        "checked": checked(now, letter) if state.pane == "check" else None,
        "checks": state.checks,
        "longest_read": review.LONGEST_READ,
        "rules": registry.rules() if state.pane == "check" else {},
        "reasons": request.reasons,
        "private_known": bool(now.answers.departure.new_employer),
        "recommended": recommend(shown.facts),
        "pane": state.pane,
        "editing": state.editing,
        "draft": request.drafts.get(state.editing) if typing else None,
        "sample": sample,
        "facts": facts,
        "steps": facts.steps,
        # Searching for the latest day to give notice is for the pane that shows it, not for every keystroke.
        "deadlines": deadlines_of(facts) if state.pane == "dates" else (),
        "warnings": facts.warnings,
        "place": facts.place,
        # Only the sheet shows them, and not anew with every key.
        "findings": _findings(letter, now) if state.pane == "letter" and not sample and not typing else None,
        "today": request.today,
    }


def _findings(letter: Letter, now: Desk) -> tuple[Finding, ...]:
    """Give what the check found; open gaps are marked in the sheet, and listed only when the answers are checked."""
    found = review.review_letter(letter, now.facts, thorough=False)
    checking = now.state.section == CHECK
    left = review.still_open(found, now.state.raw)
    return tuple(finding for finding in left if checking or finding.kind != "placeholder-left")


def _all_tones(now: Desk) -> tuple[Letter, ...]:
    length, language = chosen_length(now.facts), chosen_language(now.facts)
    return tuple(write(now.facts, tone, length, language) for tone in TONES)


@cache
def _sample_desk() -> Desk:
    """Give the desk of an invented person, whose letter stands on the page until there are answers."""
    raw = answers.load((registry.TEMPLATES / "documents" / "sample.resignation.json").read_text("utf-8"))
    return desk(State(raw=raw), None)


def page(assets: Mapping[str, Any]) -> str:
    """Render the whole page as it stands before anything is typed; ``assets`` names the files it links to."""
    request, now = Request(), desk(State(), None)
    every = _regions(request, now, Done(state=now.state, regions=frozenset({"all"})))
    regions = {name: Markup(html) for name, html in every.items()}  # noqa: S704 - rendered and escaped above
    context = {**_context(now, request), "pages": _pages(now)}
    return region("page", {**context, "regions": regions, "samples": _all_tones(_sample_desk()), "assets": assets})


def law_page(assets: Mapping[str, Any]) -> str:
    """Render the list of everything we know of the law, place by place, with its sources."""
    places = registry.places_in_order()
    groups: dict[str, dict[str, Jurisdiction]] = {}
    for name, place in places.items():
        groups.setdefault(place.group, {})[name] = place
    return region("law", {"places": places, "groups": groups, "assets": assets})


def rules_page(assets: Mapping[str, Any]) -> str:
    """Render the list of everything that the letter check looks for, with the examples that are its tests."""
    kinds: dict[str, dict[str, Rule]] = {}
    for name, rule in registry.rules().items():
        kinds.setdefault(rule.kind, {})[name] = rule
    return region("rules", {"kinds": kinds, "assets": assets})
