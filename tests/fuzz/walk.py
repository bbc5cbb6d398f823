"""Random walks through the engine as a page would make them, with hostile words and damaged memory on the way."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from resignation import answers, registry
from resignation.actions import ACTIONS
from resignation.app import respond
from tests.fuzz import hostile

CASES = Path(__file__).parents[1] / "cases" / "answers"
TARGETS = re.compile(r'data-action="([a-z-]+)"(?: data-target="([^"]*)")?(?: data-value="([^"]*)")?')
KEYS = {"id", "regions", "kept", "focus", "announce", "file", "clipboard", "href", "print", "until"}
SCRIPTS = ("<script>alert", "<img src=x", "<svg onload", "<iframe srcdoc", "<body onpage", "<details open ontoggle")
STEPS = 40
# Writing these takes a hundred times as long as anything else, and their own tests are hostile enough.
SLOW = {"pdf", "docx", "zip"}


@cache
def examples() -> tuple[dict[str, Any], ...]:
    """Give the saved files of the tests."""
    return tuple(json.loads(path.read_text("utf-8")) for path in sorted(CASES.glob("*.json")))


@cache
def paths() -> tuple[str, ...]:
    """Give the name of every control, some of them in rows, and some that do not exist."""
    found = [*answers.questions()]
    for question in answers.questions().values():
        parts = [field.path for field in question.fields]
        rows = ("", "0.", "1.", "99999.") if question.kind == "records" else ("",)
        found += [f"{question.path}.{row}{part}" for part in parts for row in rows]
    return (*found, "check.text", "edit.close", "check.reason.x:1", "__proto__.x", "you", "", "handoff.systems.own")


class Walk:
    """One visit: it presses what the page shows, types what it likes, and now and then loses its memory."""

    def __init__(self, seed: int) -> None:
        """Begin a visit; the same seed makes the same one."""
        self.chance = random.Random(seed)
        self.kept, self.shown, self.number = "", [("start", "", "")], 0
        self.seen: Counter[str] = Counter()

    def step(self) -> None:
        """Ask the engine something, and hold its reply to what every reply must be."""
        request = self.request()
        self.seen[str(request["action"])] += 1
        reply = json.loads(respond(json.dumps(request)))
        assert set(reply) == KEYS, set(reply)
        assert reply["id"] == request["id"]
        json.loads(reply["kept"])
        html = "".join(reply["regions"].values())
        assert not any(script in html for script in SCRIPTS), "markup that was typed has come through"
        self.kept = reply["kept"]
        if html:
            self.shown = TARGETS.findall(html) or self.shown

    def request(self) -> dict[str, Any]:
        """Make the next request: mostly what a page could send, sometimes what none would."""
        chance = self.chance
        self.number += 1
        action, target, value = self.pressed()
        kept: Any = self.kept
        if chance.random() < 0.03:
            kept = json.dumps(hostile.damaged(chance, json.loads(self.kept))) if self.kept else hostile.scrap(chance)
        form = [[chance.choice(paths()), hostile.words(chance)] for _ in range(chance.randrange(6))]
        today = chance.choice(("2026-11-24", "2027-02-28", hostile.words(chance)))
        whole = {"action": action, "target": target, "value": value, "form": form, "kept": kept, "today": today}
        return {"id": self.number, **whole}

    def pressed(self) -> tuple[str, str, str]:
        """Choose what to do."""
        chance, dice = self.chance, self.chance.random()
        if dice < 0.5:
            pressed = chance.choice(self.shown)
            return pressed if pressed[2] not in SLOW else ("type", "", "")
        if dice < 0.75:
            return chance.choice(("type", "change")), chance.choice(paths()), ""
        if dice < 0.8:
            return "open", "", json.dumps(hostile.damaged(chance, chance.choice(examples())))
        action = chance.choice([*ACTIONS, hostile.words(chance)])
        targets = [*registry.sections(), "close", "statement", hostile.words(chance)]
        return action, chance.choice(targets), chance.choice(("txt", "graceful-exit", hostile.words(chance)))


def walk(seed: int, steps: int = STEPS) -> Counter[str]:
    """Make one visit of some steps; an error names the seed and the step that repeat it."""
    visit = Walk(seed)
    for number in range(steps):
        try:
            visit.step()
        except Exception as error:
            error.add_note(f"walk({seed}), step {number}")
            raise
    return visit.seen
