"""What happens before anything is installed: the ``.venv`` is made from the pins, and entered."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from workshop import console, environment
from workshop.console import Problem, report_problems, run, step
from workshop.paths import PY, REQUIREMENTS, ROOT

Commands = list[list[str]]


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a place for a ``.venv`` where there is none yet."""
    folder = tmp_path / ".venv"
    monkeypatch.setattr(environment, "VENV", folder)
    monkeypatch.setattr(environment, "STAMP", folder / "final-checkpoint.stamp")
    monkeypatch.setattr(environment, "PYTHON", folder / "bin" / "python")
    return folder


@pytest.fixture
def commands(venv: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """Collect the commands that would be run; the one that makes a ``.venv`` leaves what the others look for."""
    asked: Commands = []

    def instead(_words: str, command: list[object], **_: object) -> None:
        asked.append([str(word) for word in command])
        if "venv" in command:
            (venv / "bin").mkdir()
            (venv / "bin" / "python").touch()
            environment.site_packages().mkdir(parents=True)

    monkeypatch.setattr(environment, "run", instead)
    return asked


def test_a_venv_is_made_once_and_then_taken_as_it_is(venv: Path, commands: Commands) -> None:
    """It holds exactly the pins, each checked by its hash, finds our sources, and is known again by its stamp."""
    assert not environment.is_current()
    environment.make(inside=False)
    made, filled = commands
    assert made == [sys.executable, "-m", "venv", str(venv)]
    assert filled[:4] == [str(venv / "bin" / "python"), "-m", "pip", "install"]
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(filled)
    assert filled[filled.index("--requirement") + 1] == str(REQUIREMENTS)
    assert (environment.site_packages() / "final_checkpoint.pth").read_text("utf-8") == f"{PY}\n"
    assert environment.is_current()


def test_new_pins_are_brought_in_without_making_all_of_it_again(venv: Path, commands: Commands) -> None:
    """Whoever runs inside the ``.venv`` cannot replace it; the packages alone are brought up to date."""
    environment.make(inside=False)
    environment.STAMP.write_text("of earlier pins", encoding="utf-8")
    (venv / "kept").touch()
    commands.clear()
    environment.make(inside=True)
    assert [command[1:4] for command in commands] == [["-m", "pip", "install"]]
    assert (venv / "kept").exists()
    assert environment.is_current()


def test_a_half_made_venv_is_made_again(venv: Path, commands: Commands) -> None:
    """A first try that was broken off leaves nothing behind."""
    environment.make_empty()
    (venv / "half").touch()
    assert not environment.is_current()
    commands.clear()
    environment.make_empty()
    assert len(commands) == 1
    assert not (venv / "half").exists()


@pytest.mark.parametrize("missing", ["ensurepip", "venv"])
def test_a_python_without_venv_is_told_what_to_install(
    venv: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    """Debian keeps this part of Python in a package of its own."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == missing else name)
    with pytest.raises(Problem, match=rf"apt install python3\.{sys.version_info.minor}-venv"):
        environment.make_empty()
    assert not venv.exists()


def test_what_would_lead_packages_astray_is_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting of the person's own must not send the packages elsewhere; a proxy must reach pip."""
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    given = environment.clean_environment()
    assert given["HTTPS_PROXY"] == "http://proxy"
    assert not {"PIP_TARGET", "PYTHONPATH"} & set(given)


@pytest.mark.parametrize("current", [True, False])
@pytest.mark.parametrize("inside", [True, False])
def test_the_work_is_done_inside_the_venv(
    venv: Path, monkeypatch: pytest.MonkeyPatch, *, inside: bool, current: bool
) -> None:
    """From outside, the same words are run again in there; what is not up to date is made first."""
    made: list[bool] = []
    monkeypatch.setattr(sys, "prefix", str(venv if inside else venv.parent))
    monkeypatch.setattr(environment, "is_current", lambda: current)
    monkeypatch.setattr(environment, "make", lambda *, inside: made.append(inside))
    monkeypatch.setattr(environment, "run_inside", len)
    assert environment.enter(["build", "--afresh"]) == (None if inside else 2)
    assert made == ([] if current else [inside])


def test_build_py_becomes_itself_inside_the_venv(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a program can become another one, no second one waits for the first."""
    became: list[Any] = []
    monkeypatch.setattr("os.execv", lambda *given: became.extend(given))
    monkeypatch.setattr("subprocess.run", lambda *_, **__: SimpleNamespace(returncode=0))
    environment.run_inside(["test", "-x"])
    assert became[0] == venv / "bin" / "python"
    assert became[1][1:] == [str(ROOT / "build.py"), "test", "-x"]


def test_on_windows_build_py_waits_for_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its exit status is that of the one inside."""
    (tmp_path / "build.py").write_text("import sys; sys.exit(len(sys.argv))", encoding="utf-8")
    monkeypatch.setattr(environment, "os", SimpleNamespace(name="nt"))
    monkeypatch.setattr(environment, "PYTHON", sys.executable)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    assert environment.run_inside(["test", "-x"]) == 3


# ---- what is seen meanwhile ----------------------------------------------------------------------------------


def test_a_long_step_shows_in_a_log_that_it_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each sign of life is a line of its own, as a log cannot be written over."""
    monkeypatch.setattr(console, "TICK_IN_A_LOG", 0.01)
    with step("Compiling"):
        time.sleep(0.1)
    begun, *going_on, ended, nothing = capsys.readouterr().err.split("\n")
    assert (begun, ended, nothing) == ("Compiling …", "Compiling … 0 s", "")
    assert going_on
    assert set(going_on) == {"Compiling … 0 s"}


def test_on_a_screen_the_same_line_is_written_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It counts the seconds, and ends as one line."""
    monkeypatch.setattr(console, "TICK_ON_A_SCREEN", 0.01)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with step("Compiling"):
        time.sleep(0.1)
    seen = capsys.readouterr().err
    assert seen.count("\n") == 1
    assert seen.endswith("\rCompiling … 0 s\n")
    assert seen.count("\r") > 1


def test_a_command_is_silent_unless_it_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Then its last words say why."""
    run("Trying", [sys.executable, "-c", "print('much')"], cwd=tmp_path)
    assert "much" not in capsys.readouterr().err
    with pytest.raises(Problem, match=r"^Trying failed: Error: odd$"):
        run("Trying", [sys.executable, "-c", "import sys; sys.exit('much\\nError: odd\\nmore')"], cwd=tmp_path)


def test_a_problem_is_one_line_and_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    """A traceback would hide what to do."""

    def work() -> int:
        raise Problem("the lamp is off. Switch it on.")

    assert report_problems(work) == 1
    assert capsys.readouterr().err == "build.py: the lamp is off. Switch it on.\n"


def test_whoever_stops_it_is_not_scolded(capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl+C is how a server is meant to end."""

    def work() -> int:
        raise KeyboardInterrupt

    assert report_problems(work) == 130
    assert capsys.readouterr().err == "\n"
