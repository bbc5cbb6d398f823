"""A browser to test with: found, or fetched, or asked for."""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from workshop import browser
from workshop.console import Problem

Commands = list[list[str]]


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    """Leave this machine without a browser, and collect the commands that would bring one."""
    asked: Commands = []
    monkeypatch.setattr(browser, "find_browser", lambda: None)
    monkeypatch.setattr(browser, "run", lambda _words, command, **_: asked.append(command))
    monkeypatch.setattr(browser, "playwrights_own_starts", lambda: False)
    return asked


def as_root(monkeypatch: pytest.MonkeyPatch, *, root: bool = True) -> None:
    """Be on a Debian, as its administrator or not."""
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)


def test_a_browser_outside_the_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows and macOS keep browsers where no PATH leads."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("LocalAppData", str(tmp_path))
    monkeypatch.setattr(browser, "ON_MACOS", ())
    program = browser.usual_places()[-1]
    assert tmp_path in program.parents
    program.parent.mkdir(parents=True, exist_ok=True)
    program.touch()
    assert browser.find_browser() == program


def test_a_machine_with_a_browser_is_left_as_it_is(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own one is used, or the one that Playwright fetched earlier."""
    monkeypatch.setattr(browser, "find_browser", lambda: Path("/usr/bin/chromium"))
    browser.ensure_browser()
    monkeypatch.setattr(browser, "find_browser", lambda: None)
    monkeypatch.setattr(browser, "playwrights_own_starts", lambda: True)
    browser.ensure_browser()
    assert commands == []


def test_playwright_brings_a_browser(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    """If that one starts, nothing else is installed."""
    monkeypatch.setattr(browser, "playwrights_own_starts", lambda: bool(commands))
    browser.ensure_browser()
    assert commands == [[sys.executable, "-m", "playwright", "install", "chromium"]]


def test_where_playwrights_own_does_not_start_debians_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What failed before is told, and is no reason to stop."""
    asked: Commands = []

    def run(words: str, command: list[str], **_: object) -> None:
        asked.append(command)
        if "playwright" in command:
            raise Problem(f"{words} failed: no network.")

    as_root(monkeypatch)
    monkeypatch.setattr(browser, "run", run)
    monkeypatch.setattr(browser, "playwrights_own_starts", lambda: False)
    monkeypatch.setattr(browser, "find_browser", lambda: Path("chromium") if len(asked) == 3 else None)
    browser.ensure_browser()
    assert [command[:2] for command in asked[1:]] == [["apt-get", "update"], ["apt-get", "install"]]
    assert {"--yes", "chromium"} <= set(asked[2])
    assert capsys.readouterr().err == "Installing Playwright's Chromium failed: no network.\n"


@pytest.mark.parametrize("root", [True, False])
def test_where_nothing_helps_the_person_is_asked(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, *, root: bool
) -> None:
    """Without the right to install, nothing is tried; and a Debian without a Chromium is told the same."""
    as_root(monkeypatch, root=root)
    with pytest.raises(Problem, match="Install Chromium or Google Chrome"):
        browser.ensure_browser()
    assert len(commands) == (3 if root else 1)


@pytest.mark.parametrize(("script", "starts"), [("exit 0", True), ("exit 127", False), ("", False)])
def test_a_browser_that_lacks_a_library_counts_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, *, starts: bool
) -> None:
    """Playwright's own may be there and not start; only trying tells."""
    program = tmp_path / "chrome"
    if script:
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)

    tools = SimpleNamespace(chromium=SimpleNamespace(executable_path=str(program)))
    started = SimpleNamespace(sync_playwright=lambda: nullcontext(tools))
    monkeypatch.setitem(sys.modules, "playwright.sync_api", started)
    assert browser.playwrights_own_starts() is starts
