"""The commands of ``build.py``, as they are typed: what each runs, what it leaves behind, and how it ends."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import threading
import urllib.request
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from types import SimpleNamespace
from typing import Any

import pytest

from workshop import almanac, checking, commands, node, serving, start
from workshop.paths import ONE_FILE, ROOT, TESTS

Typed = Callable[..., int]
Calls = list[tuple[str, ...]]
PAGE = {"index.html": b"<h1>Resign</h1>", "THIRD-PARTY.txt": b"", ONE_FILE: b"<html>all of it</html>"}
PAGE |= dict.fromkeys(("engine.pack", "later.pack", "python.pack", "worker.pack"), b"packed")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typed:
    """Type a command, inside a ``.venv`` that has everything, with a page that is soon made."""
    monkeypatch.setattr(start, "enter", lambda _: None)
    monkeypatch.setattr(commands, "install_packages", lambda: None)
    monkeypatch.setattr(commands, "ensure_browser", lambda: None)
    monkeypatch.setattr(commands, "bundle", lambda **_: PAGE)
    monkeypatch.setattr(commands, "DIST", tmp_path / "dist")
    monkeypatch.setenv("PLAYWRIGHT_NODEJS_PATH", "")
    monkeypatch.delenv("PLAYWRIGHT_NODEJS_PATH")
    return lambda *words: start.start(words)


@pytest.fixture
def modules(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Collect the modules that would be run, all of which end with status 3."""
    called: Calls = []

    def instead(*words: str) -> int:
        called.append(words)
        return 3

    monkeypatch.setattr(commands, "python_module", instead)
    monkeypatch.setattr(checking, "python_module", instead)
    return called


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Status 2 says that nothing was done."""
    assert start.start([]) == 2
    assert "usage: build.py" in capsys.readouterr().out


def test_outside_the_venv_the_status_is_that_of_the_one_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is done twice."""
    monkeypatch.setattr(start, "enter", len)
    assert start.start(["letters", "--onto", "x"]) == 3


def test_the_page_is_written_onto_a_folder(typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The folder is named, with what a visitor pays for."""
    assert typed("build", "--onto", str(tmp_path / "page")) == 0
    assert (tmp_path / "page" / "index.html").read_bytes() == PAGE["index.html"]
    assert str(tmp_path / "page") in capsys.readouterr().out


def test_one_file_is_written_with_its_sum(typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever passes it on can say which one it is."""
    target = tmp_path / "new" / "page.html"
    assert typed("onefile", "--onto", str(target)) == 0
    assert target.read_bytes() == PAGE[ONE_FILE]
    where, what = capsys.readouterr().out.splitlines()
    assert where == str(target)
    assert what.endswith(f"SHA-256 {hashlib.sha256(PAGE[ONE_FILE]).hexdigest()}")


def test_the_page_is_served_and_opened(
    typed: Typed, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The browser is led to the address that is printed, and the page is there."""
    servers: list[serving.Server] = []
    seen: list[bytes] = []

    def made(folder: Path, port: int) -> serving.Server:
        servers.append(serving.server_for(folder, port))
        return servers[0]

    def visit(address: str) -> None:
        seen.extend((address.encode(), urllib.request.urlopen(address).read()))
        servers[0].shutdown()

    monkeypatch.setattr(commands, "server_for", made)
    monkeypatch.setattr("webbrowser.open", lambda address: threading.Thread(target=visit, args=[address]).start())
    assert typed("serve", "--port", "0") == 0
    assert seen[1] == PAGE["index.html"]
    assert f"{seen[0].decode()}  (Ctrl+C ends it)" in capsys.readouterr().out


def test_the_page_is_served_without_being_opened(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C ends it with the status that shells expect."""
    opened: list[str] = []

    def interrupted(_: serving.Server) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(serving.Server, "serve_forever", interrupted)
    monkeypatch.setattr("webbrowser.open", opened.append)
    assert typed("serve", "--no-open", "--port", "0") == 130
    assert opened == []


def test_letters_are_written_where_they_are_wanted(
    typed: Typed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Names of every script come out whole, on a terminal and in a file."""
    monkeypatch.setattr("workshop.letters.forty", lambda: "Łukasz 李雷\n")
    assert typed("letters") == 0
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == "Łukasz 李雷\n".encode()
    assert typed("letters", "--onto", str(tmp_path / "letters.txt")) == 0
    assert (tmp_path / "letters.txt").read_text("utf-8") == "Łukasz 李雷\n"


def test_holidays_are_written_where_the_engine_reads_them(
    typed: Typed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Writing the table again changes nothing as long as package and places are the same."""
    committed = almanac.TABLE.read_bytes()
    monkeypatch.setattr(almanac, "TABLE", tmp_path / "public_holidays.json")
    assert typed("holidays") == 0
    assert almanac.TABLE.read_bytes() == committed


@pytest.mark.parametrize(
    ("words", "module"),
    [
        (("review",), ("tests.gallery",)),
        (("review", "dates", "letter"), ("tests.gallery", "dates", "letter")),
        (("fuzz",), ("tests.fuzz", "20000", "0")),
        (("fuzz", "9", "4"), ("tests.fuzz", "9", "4")),
        (("check",), ("tests.check_figures", "held")),
        (("learn",), ("workshop.learning",)),
        (("check", "all"), ("tests.check_figures", "all")),
        (("mutate",), ("workshop.mutating", "200", "1", "")),
        (
            ("mutate", "a.py", "b.py", "--sample", "9", "--seed", "4", "--tests", "c.py", "d.py"),
            ("workshop.mutating", "9", "4", "c.py d.py", "a.py", "b.py"),
        ),
        (("bench",), ("tests.bench",)),
        (("roam", "50"), ("tests.roam", "50", "0")),
    ],
)
def test_what_is_run_beside_the_tests(
    typed: Typed, modules: Calls, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], module: tuple[str, ...]
) -> None:
    """Each of these is a program that is there, and its status is ours; where a browser is used, it finds its Node."""
    monkeypatch.syspath_prepend(ROOT)
    assert typed(*words) == 3
    assert modules == [module]
    assert importlib.util.find_spec(module[0])
    drives = words[0] in {"review", "bench", "roam"}
    assert os.environ.get("PLAYWRIGHT_NODEJS_PATH") == (node.node() if drives else None)


def test_the_share_picture_is_named(
    typed: Typed, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever has taken it again wants to look at it."""
    monkeypatch.setattr("workshop.share.write_picture", lambda: None)
    assert typed("share") == 0
    assert capsys.readouterr().out.strip() == str(ROOT / "site" / "icons" / "share.png")


# ---- tests and coverage --------------------------------------------------------------------------------------


def test_what_no_test_has_run_is_asked_of_every_test_without_a_browser(typed: Typed, modules: Calls) -> None:
    """Programs that tests start are put together with the tests, and the table comes last."""
    assert typed("coverage") == 3
    assert [words[:2] for words in modules] == [("coverage", word) for word in ("erase", "run", "combine", "report")]
    assert modules[1][2:] == ("-m", "pytest", "--ignore=tests/browser")
    assert (TESTS / "browser").is_dir()


def test_what_some_tests_have_not_run_of_one_file(typed: Typed, modules: Calls) -> None:
    """A short run answers a short question, and options of pytest come after two dashes."""
    typed("coverage", "--of", "*/dates.py", "--", "-x", "tests/test_deadlines.py")
    assert modules[1][3:] == ("pytest", "-x", "tests/test_deadlines.py")
    assert modules[3] == ("coverage", "report", "--include=*/dates.py")


@pytest.mark.parametrize(("failing", "status"), [("run", 1), ("report", 2), ("", 0)])
def test_a_test_that_fails_shows_in_the_status(monkeypatch: pytest.MonkeyPatch, failing: str, status: int) -> None:
    """A table of half a run does not count as done."""
    monkeypatch.setattr(checking, "python_module", lambda *words: status if words[1] == failing else 0)
    assert checking.measure(["tests"], "*") == status


def test_checks_and_tests_are_run_together(typed: Typed, modules: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that is said after the command goes to pytest."""
    monkeypatch.setattr(checking, "checks", lambda: [("nothing", lambda: 0)])
    assert typed("test", "tests/test_app.py", "-x") == 3
    assert modules == [("pytest", "tests/test_app.py", "-x")]


@pytest.mark.parametrize("tests", [0, 1])
@pytest.mark.parametrize("found", [0, 1])
def test_a_check_that_fails_stops_nothing_and_is_not_forgotten(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], found: int, tests: int
) -> None:
    """The tests come last, so that what failed earlier is said once more before them."""
    monkeypatch.setattr(checking, "python_module", lambda *_: tests)
    monkeypatch.setattr(checking, "checks", lambda: [("types", lambda: found), ("style", lambda: 0)])
    assert checking.check_everything([]) == (found or tests)
    said = capsys.readouterr().out
    assert said.startswith("types …\nstyle …\n")
    assert ("Failed: types. The exit status will be 1, whatever pytest says." in said) is bool(found)


def test_every_kind_of_source_has_its_check(modules: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's form and types, JavaScript's types, and style."""
    monkeypatch.setattr(checking, "CHECKERS", (("ruff", "check", "--quiet"), ("mypy",)))
    found = checking.checks()
    assert [words for words, _ in found] == ["ruff check", "mypy", "tsc", "stylelint"]
    assert [check() for _, check in found[:2]] == [3, 3]
    assert modules == [("ruff", "check", "--quiet"), ("mypy",)]


def test_a_module_is_run_where_the_project_is(capfd: pytest.CaptureFixture[str]) -> None:
    """Its words go to the terminal, and its status is given back."""
    assert checking.python_module("resignation", "jurisdictions", "UK") == 0
    assert "United Kingdom" in capfd.readouterr().out
    assert checking.python_module("no_such_module") == 1
    assert "No module named no_such_module" in capfd.readouterr().err


# ---- Node ----------------------------------------------------------------------------------------------------


def test_packages_are_installed_when_the_lock_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, from the lock alone, and without running anything of theirs."""
    asked: list[list[str]] = []
    monkeypatch.setattr(node, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(node, "run", lambda _words, command, **_: asked.append(command))
    node.install_packages()
    node.install_packages()
    ((program, npm, *words),) = asked
    assert Path(program).exists()
    assert Path(npm).exists()
    assert words[:2] == ["ci", "--ignore-scripts"]
    monkeypatch.setattr(node, "PINS", (tmp_path / "stamp",))
    node.install_packages()
    assert len(asked) == 2


@pytest.mark.parametrize("check", [node.check_types, node.check_styles])
def test_node_checks_what_is_there(monkeypatch: pytest.MonkeyPatch, check: Callable[[], int]) -> None:
    """The tool and all that it is led to exist, and its status is ours."""
    asked: list[Any] = []

    def instead(command: list[Any], *, cwd: Path, **_: object) -> CompletedProcess[str]:
        asked.extend([cwd, *command])
        return CompletedProcess(command, 3)

    monkeypatch.setattr("subprocess.run", instead)
    assert check() == 3
    folder, *words = asked
    assert all((folder / word).exists() or [*folder.glob(word)] for word in words if not str(word).startswith("-"))


def test_node_is_called_as_the_system_calls_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows the wheel lays it elsewhere."""
    assert Path(node.node()).exists()
    monkeypatch.setattr(node, "os", SimpleNamespace(name="nt"))
    assert node.node().endswith("/node.exe")
