"""The page in Chromium, Firefox and WebKit: it starts, does its work, is locked in, remembers, and opens from the disk.

A canary stands in every field of answers; afterwards it is looked for wherever a browser could have let it slip.
"""

from __future__ import annotations

import contextlib
import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from tests.browser.conftest import SUB_PATH
from tests.browser.engines import Chromium, Firefox, Missing, webkit
from workshop.paths import ONE_FILE
from workshop.serving import Handler, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.browser.engines import Engine

CANARY = "Kanarienvogel7341"
PATIENCE = 120.0
STATE = "return document.body.dataset.engine ?? '';"
TYPE = """const field = document.querySelector('#desk [name="%s"]:not([type=hidden])');
    field.focus(); field.value = %s; field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true })); return null;"""
LETTER = "return document.querySelector('#letter').textContent;"
# What a file would hold is caught where it leaves, so that no driver has to know of downloads.
CATCH = """window.taken ??= []; if (!window.catching) { window.catching = true;
    const follow = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) window.taken.push(this.download); else if (this.protocol !== 'mailto:') follow.call(this); };
    window.print = () => {}; } return null;"""
PRESS = "const button = document.querySelector(%s); button.click(); return null;"
TAKEN = "return window.taken;"
CONNECT = "return await fetch(%s, { mode: 'no-cors' }).then(() => 'open', () => 'closed');"
FILL = """for (const field of document.querySelectorAll('#desk textarea, #desk input')) {
      if (!/^(text|search|email|tel|url|textarea)$/.test(field.type)) continue;
      field.value = %s; field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } return null;"""
KEPT = """const found = [document.title, location.href, document.cookie, JSON.stringify(history.state)];
    for (const name of ['localStorage', 'sessionStorage']) {
      try { found.push(JSON.stringify({ ...window[name] })); } catch {} }
    try { found.push(JSON.stringify(await indexedDB.databases())); } catch {}
    const canary = new TextEncoder().encode(%s);
    const holds = (bytes) => { let at = bytes.indexOf(canary[0]);
      for (; at >= 0; at = bytes.indexOf(canary[0], at + 1)) {
        if (canary.every((byte, index) => bytes[at + index] === byte)) return true; }
      return false; };
    try { for (const name of await caches.keys()) { const shelf = await caches.open(name);
      for (const request of await shelf.keys()) { found.push(request.url);
        const bytes = new Uint8Array(await (await shelf.match(request)).arrayBuffer());
        if (holds(bytes)) found.push('in ' + request.url + ' ' + %s); } } } catch {}
    return found;"""
ENGINES = ("chromium", "firefox", "webkit")


@contextlib.contextmanager
def started(name: str, chromium: Browser, profile: Path) -> Iterator[Engine]:
    """Start one of the three browsers."""
    if name == "webkit":
        with webkit() as page:
            yield page
        return
    engine = Chromium(chromium) if name == "chromium" else Firefox(profile)
    yield engine
    engine.context.close() if isinstance(engine, Chromium) else engine.close()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, chromium: Browser, tmp_path: Path) -> Iterator[Engine]:
    """Give each of the three browsers in turn, and say loudly which is missing."""
    with contextlib.ExitStack() as stack:
        try:
            page = stack.enter_context(started(request.param, chromium, tmp_path))
        except (Missing, OSError) as missing:
            pytest.skip(f"NOT TRIED IN {request.param.upper()}: {missing} is not on this machine")
        yield page


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what reaches the server, address and headers, whatever the driver tells."""
    found: list[str] = []
    answer = Handler.do_GET

    def note(self: Handler) -> None:
        found.append(f"{self.path}\n{self.headers}")
        answer(self)

    monkeypatch.setattr(Handler, "do_GET", note)
    return found


def wait(engine: Engine, script: str, wanted: str) -> str:
    """Run a script until its answer holds what is wanted."""
    end, found = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        found = str(engine.run(script))
        if wanted in found:
            return found
        time.sleep(0.2)
    raise AssertionError(f"{engine.name}: {wanted!r} did not come; at last there was {found[:300]!r}")


def measured(name: str) -> str:
    """Return the script that reads a number in the panel at the foot of the page."""
    return f"return document.querySelector('[data-measure={name}]').textContent;"


def typed(name: str, value: str) -> str:
    """Return the script that types into a field."""
    return TYPE % (name, json.dumps(value))


def try_everything(engine: Engine) -> None:
    """Write a letter and take it away in every way."""
    wait(engine, STATE, "ready")
    engine.run(CATCH)
    engine.run(typed("you.name", "Maya Okafor"))
    wait(engine, LETTER, "Maya Okafor")
    for pane in ("compare", "dates", "letter"):
        engine.run(PRESS % json.dumps(f"#pane-tab-{pane}"))
        wait(engine, "return document.querySelector('#letter').dataset.pane;", pane)
    for kind in ("txt", "pdf", "docx"):
        engine.run(PRESS % json.dumps(f"[data-action=export][data-value={kind}]"))
        wait(engine, TAKEN, f".{kind}")


def test_the_whole_flow_and_the_return(engine: Engine, folder: Path) -> None:
    """A visit from first byte to PDF, locked in; and the next visit starts from what was kept of the first."""
    with serving(folder) as top:
        engine.open(f"{top}{SUB_PATH}")
        try_everything(engine)
        assert engine.run(CONNECT % json.dumps(f"{top}?secret")) == "closed"
        assert engine.run(CONNECT % json.dumps("https://final-checkpoint.invalid/")) == "closed"
        engine.run(PRESS % "'#network-try'")
        wait(engine, "return document.querySelector('[data-tried=refused]').hidden;", "alse")
        wait(engine, measured("kept"), "1")
        engine.open(f"{top}{SUB_PATH}?again")
        try_everything(engine)
        assert engine.run(measured("remembered")) == "1"
        assert engine.run(measured("fallback")) == "0"


def test_the_one_file_from_the_disk(engine: Engine, folder: Path) -> None:
    """Opened by a double click the one file does the same, and can reach nobody."""
    with serving(folder) as top:
        engine.open((folder / SUB_PATH / ONE_FILE).as_uri())
        try_everything(engine)
        assert engine.run(CONNECT % json.dumps(f"{top}?secret")) == "closed"


def test_no_answer_leaves_a_trace(engine: Engine, folder: Path, asked: list[str]) -> None:
    """A canary typed into every field is in no request, storage, cache, address, title, history or console line."""
    with serving(folder) as top:
        engine.open(f"{top}{SUB_PATH}")
        wait(engine, STATE, "ready")
        engine.run(CATCH)
        engine.run(FILL % json.dumps(CANARY))
        wait(engine, LETTER, CANARY)
        for pane in ("compare", "dates", "letter"):
            engine.run(PRESS % json.dumps(f"#pane-tab-{pane}"))
        engine.run(PRESS % json.dumps("[data-action=export][data-value=pdf]"))
        wait(engine, TAKEN, ".pdf")
        wait(engine, measured("kept"), "1")
        kept: list[Any] = engine.run(KEPT % (json.dumps(CANARY), json.dumps(CANARY)))
        said = engine.seen()
    traces = [str(line) for line in (*kept, *asked, *said["requests"], *said["console"])]
    assert asked
    assert [line for line in traces if CANARY in unquote(line)] == []
