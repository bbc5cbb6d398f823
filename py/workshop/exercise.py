"""Makes the engine do everything that it can do, so that what it needs gets imported; runs in the browser's Python.

Rooms, actions, panes and formats are found as the engine finds them, so that a new one needs no word here.
"""

import importlib
import json
import pkgutil
import traceback
from collections.abc import Iterator
from itertools import product
from pathlib import Path

TODAY = "2027-01-11"
# What people see first; all else may come a moment later.
FIRST_PANES = ("letter", "compare", "dates")
# What is imported only when something goes wrong, and must not be missing then.
UNFORESEEN = ("jinja2.debug",)
PASTED = "Dear Elena,\n\nI resign from my post. My last day is 5 February 2027.\n\nYours,\nNoor\n"
TARGETS = ("", "statement", "close", "you.name", "handoff.models", "handoff.models.0", "you", "check")


def everything(templates: Path) -> list[str]:
    """Do everything, and name the modules that were missing on the way."""
    missing = list(imported_whole("resignation"))
    for unforeseen in UNFORESEEN:
        importlib.import_module(unforeseen)
    sample = (templates / "documents" / "sample.resignation.json").read_text("utf-8")
    for request in requests(sample):
        try:
            importlib.import_module("resignation.app").respond(json.dumps(request))
        except ImportError as error:
            missing.append(str(error.name))
        except Exception:  # noqa: BLE001 - a button that is not offered may stumble
            traceback.format_exc()
    return missing


def opening(templates: Path) -> None:
    """Do what somebody does in the first moments: begin at any question, type, and look at the first panes."""
    app, registry = (importlib.import_module(f"resignation.{name}") for name in ("app", "registry"))
    sample = json.loads((templates / "documents" / "sample.resignation.json").read_text("utf-8"))
    for section in registry.sections():
        app.respond(json.dumps({"action": "start", "target": section, "form": []}))
    for action, pane in product(("start", "type"), FIRST_PANES):
        app.respond(json.dumps(asked(sample, action, "", pane=pane)))


def imported_whole(package: str) -> Iterator[str]:
    """Import every module of a package, and yield what some of them lacked."""
    folder = importlib.import_module(package).__path__
    for found in pkgutil.walk_packages(folder, f"{package}."):
        if found.name.endswith("__main__"):
            continue  # the command line has no place in a browser
        try:
            importlib.import_module(found.name)
        except ImportError as error:
            yield str(error.name)


def requests(sample: str) -> Iterator[dict[str, object]]:
    """Yield requests that use every place, language, pane, action and format."""
    actions, state, registry, export = (
        importlib.import_module(f"resignation.{name}") for name in ("actions", "state", "registry", "export")
    )
    raw = json.loads(sample)
    for place in registry.jurisdictions():
        employment = {**raw["employment"], "jurisdiction": place, "start_date": "2011-03-14"}
        yield asked({**raw, "employment": employment}, "pane", "dates", pane="dates")
    for language in registry.languages():
        for pane in state.PANES:
            yield asked({**raw, "style": {**raw["style"], "language": language}}, "pane", pane, pane=pane)
    for action in actions.ACTIONS:
        for target in TARGETS:
            yield asked(raw, action, target, value=PASTED)
    for kind in (*export.formats(), *("csv", "ics", "zip", "pdf", "docx")):
        yield asked(raw, "export", kind, value=kind)
    yield asked(raw, "open", "", value=sample)
    yield asked(raw, "open", "", value="{")


def asked(raw: object, action: str, target: str, value: str = "", pane: str = "letter") -> dict[str, object]:
    """Return a request as the page would send it."""
    form = [["check.text", PASTED], ["edit.statement", PASTED], ["you.name", "Zoë Ünal"]]
    kept = json.dumps({"answers": raw, "pane": pane})
    request = {"id": 1, "action": action, "target": target, "value": value}
    return {**request, "form": form if action != "start" else [], "kept": kept, "today": TODAY}
