"""How soon the first letter is there, in Chromium and in Firefox, against a page that takes Pyodide as it comes."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.browser.engines import Chromium, Firefox, Missing
from workshop.engine import engine_files, zipped
from workshop.paths import DIST, NODE_MODULES, ONE_FILE
from workshop.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

    from tests.browser.engines import Engine

CONTROL = Path(__file__).with_name("control")
STOCK = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
VISITS = 3
PATIENCE = 120.0
LETTER = """const field = document.querySelector('#you-name'); field.value = 'Maya Okafor';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return await new Promise((resolve) => {
      const sheet = () => document.querySelector('#letter article.sheet')?.textContent ?? '';
      const look = () => sheet().includes('Maya Okafor') && resolve(performance.now());
      new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
      look(); });"""
STOCK_LETTER = """while (!(Number(document.title) > 0)) await new Promise((go) => setTimeout(go, 5));
    return Number(document.title);"""
KEPT = "return document.querySelector('[data-measure=kept]').textContent;"
SERVED = """const soon = new Promise((go) => setTimeout(go, 200, 'no'));
    return await Promise.race([navigator.serviceWorker.ready.then(() => 'yes'), soon]);"""


@contextlib.contextmanager
def control() -> Iterator[Path]:
    """Lay out the page to compare with."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "control"
        shutil.copytree(CONTROL, folder)
        (folder / "pyodide").mkdir()
        for name in STOCK:
            shutil.copy(NODE_MODULES / "pyodide" / name, folder / "pyodide" / name)
        (folder / "engine.zip").write_bytes(zipped(engine_files()))
        yield folder


@contextlib.contextmanager
def fresh(name: str, chromium: Browser) -> Iterator[Engine]:
    """Open a browser that has never been anywhere."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        engine = Chromium(chromium) if name == "chromium" else Firefox(Path(profile))
        try:
            yield engine
        finally:
            engine.context.close() if isinstance(engine, Chromium) else engine.close()


def visit(engine: Engine, address: str, script: str = LETTER) -> float:
    """Return how many milliseconds after the address was opened the letter was there."""
    engine.open(address)
    return float(engine.run(script))


def wait(engine: Engine, script: str, wanted: str) -> None:
    """Wait until a script gives what is wanted."""
    end = time.monotonic() + PATIENCE
    while engine.run(script) != wanted:
        if time.monotonic() > end:
            raise TimeoutError(script)
        time.sleep(0.2)


def measure_starts(chromium: Browser) -> dict[str, Any]:
    """Measure in each browser, the page and its control by turns, so that both meet the same machine."""
    found: dict[str, Any] = {}
    for name in ("chromium", "firefox"):
        try:
            found[name] = rounded(starts_of(partial(fresh, name, chromium)))
        except Missing as missing:
            print(f"NOT MEASURED IN {name.upper()}: {missing} is not on this machine", flush=True)
    return found


def starts_of(opened: Callable[[], contextlib.AbstractContextManager[Engine]]) -> dict[str, list[float]]:
    """Take each kind of start so many times."""
    taken: dict[str, list[float]] = {
        kind: [] for kind in ("control", "first visit", "return visit", "without a network", "one file")
    }
    with control() as stock:
        for _ in range(VISITS):
            with serving(stock) as address, opened() as engine:
                taken["control"].append(visit(engine, address, STOCK_LETTER))
            with opened() as engine:
                with serving(DIST) as address:
                    taken["first visit"].append(visit(engine, address))
                    # Who comes back comes back later: when the copy for times without a network is complete, too.
                    wait(engine, KEPT, "1")
                    wait(engine, SERVED, "yes")
                    taken["return visit"].append(visit(engine, f"{address}?return"))
                taken["without a network"].append(visit(engine, address))
            with opened() as engine:
                taken["one file"].append(visit(engine, (DIST / ONE_FILE).as_uri()))
    return taken


def rounded(taken: dict[str, list[float]]) -> dict[str, dict[str, float]]:
    """Return medians, and what they are of the control's."""
    base = median(taken["control"])
    middle = {kind: median(times) for kind, times in taken.items()}
    return {kind: {"median": round(time), "of control": round(time / base, 2)} for kind, time in middle.items()}
