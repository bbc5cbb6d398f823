"""The engine in the page and the engine on this machine give the same, byte for byte.

The page's own worker is asked, beside the page: so it is the very zip, the very Pyodide and the very way of starting
it that people get which is compared, and no second way of starting it has to be kept.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from resignation import answers
from resignation.model import TONES
from tests.browser.conftest import ANSWERS, WIDE
from tests.browser.outside import reply_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.browser.desk import Desk

LETTERS = sorted((Path(__file__).parents[1] / "cases" / "letters").glob("*.txt"))
SAVED = sorted(ANSWERS.glob("*.json"))
FENCE = "\n----\n"
TODAY = "2026-11-24"
ACTIONS = (
    {"action": "start"},
    {"action": "type"},
    {"action": "next", "target": "you"},
    {"action": "go", "target": "check"},
    {"action": "pane", "target": "compare"},
    {"action": "pane", "target": "dates"},
    {"action": "add", "target": "handoff.models"},
    {"action": "rephrase", "target": "handover"},
    {"action": "copy"},
    {"action": "mail"},
    {"action": "save"},
    {"action": "export", "value": "eml"},
    {"action": "export", "value": "html"},
    {"action": "export", "value": "md"},
)


@pytest.fixture(scope="module")
def engine(started: Callable[[int], Desk]) -> Desk:
    """Give a page whose engine has started."""
    return started(WIDE)


def asked(raw: dict[str, Any], **more: str) -> dict[str, Any]:
    """Make a request about saved answers."""
    return {"id": 1, "kept": json.dumps({"answers": raw}, ensure_ascii=False), "today": TODAY, "form": [], **more}


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_golden_letters(engine: Desk, path: Path) -> None:
    """Each golden letter comes out of the page's engine as it was accepted."""
    head, _, text = path.read_text("utf-8").partition(FENCE)
    case = tomllib.loads(head)
    raw = answers.load((ANSWERS / f"{case['answers']}.json").read_text("utf-8"))
    for name, value in case.get("set", {}).items():
        answers.store(raw, name, value if isinstance(value, str | int | float | list | dict) else value.isoformat())
    reply = engine.ask(**asked(raw, action="export", value="txt"))
    assert reply["file"]["text"].encode() == text.encode()


@pytest.mark.parametrize("request_of", ACTIONS, ids=lambda request: "-".join(request.values()))
@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_whole_replies(engine: Desk, path: Path, request_of: dict[str, str]) -> None:
    """Whatever is asked about whichever saved answers, both engines reply with the same words, HTML included."""
    request = asked(json.loads(path.read_text("utf-8")), **request_of)
    assert engine.ask(**request) == reply_to(**request)


@pytest.mark.parametrize(
    "name", ["Łukasz Żółć", "محمد الأمين", "李小龍", "O’Brien <b>&</b> “Co”", "e\u0301\u0323 🧑🏽‍🔬", "I\u0307ı"]
)
def test_names_in_any_script(engine: Desk, name: str) -> None:
    """Names that two versions of Unicode could read differently come out the same."""
    for tone in TONES:
        raw = {"schema": 1, "you": {"name": name, "role": name}, "employer": {"name": name}, "style": {"tone": tone}}
        request = asked(raw, action="start")
        assert engine.ask(**request) == reply_to(**request)
