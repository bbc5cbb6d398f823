"""What the browser is given: kept as long as nothing has changed, and refused where something would be missing."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import sys
import zipfile
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from workshop import dense, exercise, onefile, pack, scripts
from workshop.console import Problem
from workshop.paths import TEMPLATES

# ---- packs ---------------------------------------------------------------------------------------------------


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder as compiling leaves it, with one file that the first moments open and one that they do not."""
    folder = tmp_path / "work"
    for name in ("files/py/first.pyc", "files/later.json", "library.zip", "shelf.zip"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (folder / "report.json").write_text(json.dumps({"opened": ["py/first.py"], "lacked": []}), encoding="utf-8")
    monkeypatch.setattr(pack, "KEPT", tmp_path / "kept")
    monkeypatch.setattr(dense, "KEPT", tmp_path / "dense")
    return folder


def said(code: int) -> Any:
    """Stand in for a program that fails, or does not, and says a word."""
    return lambda command, **_: CompletedProcess(command, code, "", "odd\n")


def test_what_was_compiled_is_kept_in_its_two_parts(work: Path) -> None:
    """What is opened first is in the first; both are whole when they are there."""
    pack.keep(work, pack.KEPT / "a")
    assert sorted(path.name for path in (pack.KEPT / "a").iterdir()) == ["engine", "later"]
    first, later = (gzip.decompress((pack.KEPT / "a" / name).read_bytes()) for name in ("engine", "later"))
    assert b"files/py/first.pyc" in first
    assert b"files/later.json" not in first
    assert b"files/later.json" in later


def test_only_what_was_made_lately_is_kept(work: Path) -> None:
    """A folder that grew with each build would fill the disk."""
    for number, name in enumerate("abcdef"):
        shutil.rmtree(work / "fresh", ignore_errors=True)
        pack.keep(work, pack.KEPT / name)
        os.utime(pack.KEPT / name, (number, number))
    assert sorted(path.name for path in pack.KEPT.iterdir()) == ["c", "d", "e", "f"]


def test_two_builds_at_once_do_not_disturb_each_other(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who comes second leaves what the first has made, and no half copy beside it."""
    kept, copied = pack.KEPT / "a", shutil.copytree

    def slowly(fresh: Path, staged: Path) -> None:
        copied(fresh, staged)
        kept.mkdir()
        (kept / "engine").write_bytes(b"of the first")

    monkeypatch.setattr(shutil, "copytree", slowly)
    pack.keep(work, kept)
    assert [path.name for path in pack.KEPT.iterdir()] == ["a"]
    assert (kept / "engine").read_bytes() == b"of the first"


def test_a_failure_inside_the_browsers_python_is_told(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its own words."""
    monkeypatch.setattr("subprocess.run", said(1))
    with pytest.raises(Problem, match=r"^compiling the engine failed: odd$"):
        pack.compile_all(work)


def test_a_library_that_the_browser_would_lack_is_named(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is not made, as it would fail at whoever uses it."""
    monkeypatch.setattr("subprocess.run", said(0))
    pack.compile_all(work)
    (work / "report.json").write_text(json.dumps({"opened": [], "lacked": ["numpy", "yaml"]}), encoding="utf-8")
    with pytest.raises(Problem, match=r"^the engine imports what nothing brings: numpy, yaml$"):
        pack.compile_all(work)


def test_what_was_compressed_is_not_compressed_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes half a minute for the whole page; only the last few are kept, and none half-written."""
    monkeypatch.setattr(dense, "KEPT", tmp_path / "dense")
    made = dense.dense(b"word " * 100)
    assert gzip.decompress(made) == b"word " * 100
    monkeypatch.setattr("zopfli.gzip.compress", lambda content, **_: content)
    assert dense.dense(b"word " * 100) == made
    for number in range(dense.MANY):
        dense.dense(b"%d" % number)
    kept = [path.read_bytes() for path in dense.KEPT.iterdir()]
    assert sorted(kept) == [b"%d" % number for number in range(dense.MANY)]


# ---- exercise ------------------------------------------------------------------------------------------------


def test_everything_that_the_engine_does_can_be_done_here() -> None:
    """Nothing is lacking where everything is installed."""
    assert exercise.everything(TEMPLATES) == []


def test_what_the_engine_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that is missing shows when a module is imported or when a button is pressed, and not as a crash."""
    asked = exercise.asked

    def lacking(text: str) -> str:
        if json.loads(text)["action"] == "start":
            raise ImportError(name="numpy")
        raise ValueError(text)

    monkeypatch.setattr(exercise, "requests", lambda _: [asked({}, action, "") for action in ("start", "go")])
    monkeypatch.setattr("resignation.app.respond", lacking)
    monkeypatch.delitem(sys.modules, "resignation.pack.diary")
    monkeypatch.setitem(sys.modules, "resignation.pack.diary", None)
    assert exercise.everything(TEMPLATES) == ["resignation.pack.diary", "numpy"]


def test_the_first_moments_begin_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who comes back begins at any of the questions, and with any of the first panes."""
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr("resignation.app.respond", lambda text: asked.append(json.loads(text)))
    exercise.opening(TEMPLATES)
    assert {"you", "employment", "check"} <= {request.get("target") for request in asked}
    assert {json.loads(request.get("kept", "{}")).get("pane") for request in asked} >= {*exercise.FIRST_PANES}


# ---- scripts and the one file --------------------------------------------------------------------------------


def test_a_mistake_in_a_script_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the words of the program that found it."""
    monkeypatch.setattr("subprocess.run", said(1))
    with pytest.raises(Problem, match=r"^putting the scripts together failed: odd$"):
        scripts.scripts()


HEAD = """<html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; form-action 'none'; base-uri 'none'">
<link rel="stylesheet" href="site.css"><link rel="final-checkpoint" href="a.pack">
<script src="js/app.js"></script><script src="js/early.js"></script></head>"""
FILES = {"site.css": b'src: url("f.woff2")', "f.woff2": b"font", "js/app.js": b'"</script>"', "a.pack": b"packed"}


def test_one_file_holds_what_the_page_would_fetch() -> None:
    """Nothing in it is asked of a server, and its policy allows no connection."""
    made = onefile.one_file(f"{HEAD}<body></body></html>", FILES, {"pack": "a.pack"})
    assert "connect-src 'none'" in made
    assert "form-action 'none'; base-uri 'none'" in made
    assert 'url("data:font/woff2;base64,' in made
    assert made.count("</script>") == 2
    assert " src=" not in made
    assert "href=" not in made


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Content-Security-Policy", "X"),
        ("form-action", "frame-src"),
        ('<script src="js/early.js"></script>', ""),
        ('<link rel="stylesheet" href="site.css">', ""),
        ("<html ", "<html>"),
    ],
)
def test_a_page_that_has_changed_its_parts_is_not_made_into_one_file(old: str, new: str) -> None:
    """Better no file than one that fetches, or lets something out."""
    with pytest.raises(onefile.NotAsExpected):
        onefile.one_file(f"{HEAD}<body></body></html>".replace(old, new), FILES, {"pack": "a.pack"})


def test_what_pyodide_imports_for_nobody_is_replaced() -> None:
    """Of a package that is replaced nothing else stays, and everything else stays as it was."""
    stock = {"asyncio/": b"", "asyncio/__init__.py": b"real", "asyncio/tasks.py": b"real", "json/decoder.py": b"real"}
    stock |= {"pyodide/webloop.py": b"real", "pyodide/code.py": b"real"}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as library:
        for name, real in stock.items():
            library.writestr(name, real)
    with zipfile.ZipFile(io.BytesIO(pack.with_stand_ins(content.getvalue()))) as cut:
        held = {name: cut.read(name) for name in cut.namelist()}
    assert {name for name, inside in held.items() if inside == b"real"} == {"json/decoder.py", "pyodide/code.py"}
    assert set(held) == {"json/decoder.py", "pyodide/code.py", *pack.STAND_INS}
