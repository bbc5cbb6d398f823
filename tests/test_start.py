"""What ships is enough: the cut library and the compiled engine do everything that the whole ones do."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from resignation.app import respond
from workshop import exercise
from workshop.node import install_packages, node
from workshop.pack import LIBRARY, Packs, packed, packs
from workshop.paths import NODE_MODULES, TEMPLATES, TESTS

TODAY = "2026-11-24"
ASKED = """
import json, sys
from resignation.app import respond
def answered(request):
    try:
        return respond(json.dumps(request))
    except Exception as error:
        return type(error).__name__
result = json.dumps([answered(request) for request in json.loads(REQUESTS)])
"""


STUMBLES = """
import traceback
from resignation.render import region
try:
    region("nowhere", {})
except Exception:
    result = traceback.format_exc()
"""


@pytest.fixture(scope="module")
def shipped() -> Packs:
    """Return both packs as the build makes them."""
    install_packages()
    return packs()


@pytest.fixture(scope="module")
def laid_out(shipped: Packs, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay both packs out as the worker does in the end."""
    folder = tmp_path_factory.mktemp("shipped")
    for pack in shipped:
        lay(folder, pack)
    return folder


def lay(folder: Path, pack: bytes) -> None:
    """Lay one pack out."""
    for name, content in unpacked(gzip.decompress(pack)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def unpacked(pack: bytes) -> dict[str, bytes]:
    """Return the files of a pack by name."""
    at = 4 + int.from_bytes(pack[:4], "little")
    found = {}
    for name, size in json.loads(pack[4:at]):
        found[name], at = pack[at : at + size], at + size
    return found


def run(engine: Path, program: str) -> str:
    """Run a program in the browser's Python with nothing but what ships."""
    command: list[str | Path] = [node(), TESTS / "packs.mjs", NODE_MODULES / "pyodide", engine / LIBRARY, engine]
    done = subprocess.run(command, input=program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def answers_to(laid_out: Path, requests: list[dict[str, Any]]) -> list[str]:
    """Return what the shipped engine answers."""
    found: list[str] = json.loads(run(laid_out, f"REQUESTS = {json.dumps(requests)!r}\n{ASKED}"))
    return found


def here(request: dict[str, Any]) -> str:
    """Return what the engine answers on this machine."""
    try:
        return respond(json.dumps(request))
    except Exception as error:  # noqa: BLE001 - the same stumble is expected there
        return type(error).__name__


def test_a_pack_can_be_read_again() -> None:
    """Names, order and bytes survive."""
    files = {"b/c.pyc": b"\x00\x01", "a": b"", "z.json": b"{}"}
    assert unpacked(packed(files)) == files


def test_nothing_that_the_engine_needs_is_missing(laid_out: Path) -> None:
    """Every place, language, pane, action and format gives the same answer as here, with what ships alone."""
    requests = list(exercise.requests((TEMPLATES / "documents" / "sample.resignation.json").read_text("utf-8")))
    differing = [
        (request["action"], request["target"], request["value"])
        for request, theirs in zip(requests, answers_to(laid_out, requests), strict=True)
        if theirs != here(request)
    ]
    assert differing == []


def test_the_saved_examples_give_the_same_files(laid_out: Path) -> None:
    """Answers that the build has never seen are written in every format, PDF and Word included, byte for byte."""
    requests: list[dict[str, Any]] = [
        {"id": 1, "action": "export", "value": kind, "form": [], "kept": json.dumps({"answers": raw}), "today": TODAY}
        for raw in (json.loads(path.read_text("utf-8")) for path in (TESTS / "cases" / "answers").glob("*.json"))
        for kind in ("txt", "md", "eml", "html", "json", "pdf", "docx")
    ]
    assert answers_to(laid_out, requests) == [here(request) for request in requests]


@pytest.mark.parametrize("action", ["start", "type"])
@pytest.mark.parametrize("example", ["safety-researcher-uk-ethics", "recsys-lead-us-ca"])
def test_the_first_letter_needs_nothing_that_comes_later(
    shipped: Packs, tmp_path: Path, action: str, example: str
) -> None:
    """From the first pack alone an English letter is written and written again; what lacks something says so aloud."""
    lay(tmp_path, shipped.engine)
    raw, german = (
        json.loads((TESTS / "cases" / "answers" / f"{name}.json").read_text("utf-8"))
        for name in (example, "mlops-de-permanent")
    )
    request = {"id": 1, "action": action, "form": [], "kept": json.dumps({"answers": raw}), "today": TODAY}
    german["style"]["language"] = "de-DE"
    others = [{**request, "kept": json.dumps({"answers": german})}, {**request, "action": "export", "value": "pdf"}]
    first, *lacking = answers_to(tmp_path, [request, *others])
    assert first == here(request)
    assert set(lacking) <= {"FileNotFoundError", "ModuleNotFoundError", "TemplatesNotFound"}


def test_an_error_is_told_with_its_type_and_place(laid_out: Path) -> None:
    """Without line numbers a traceback still names the functions, so that a report can be understood."""
    told = run(laid_out, STUMBLES)
    assert 'render.py", line ' in told
    assert "in region" in told
    assert "StopIteration" not in told


def test_compiled_files_say_nothing_of_time_or_machine(shipped: Packs) -> None:
    """A compiled file carries no time and is never checked against a source; no source of ours is shipped beside it."""
    files = {name: content for pack in shipped for name, content in unpacked(gzip.decompress(pack)).items()}
    compiled = {name: content for name, content in files.items() if name.endswith(".pyc")}
    assert compiled
    assert {content[4:16] for content in compiled.values()} == {(1).to_bytes(4, "little") + bytes(8)}
    assert [name for name in files if name.endswith(".py")] == []
