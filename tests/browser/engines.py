"""Three browsers behind one door: open an address, run a script in the page, tell what was asked for and said.

Chromium is driven by Playwright, Firefox by puppeteer-core in Node, and WebKitGTK by its own WebDriver over HTTP.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from workshop.node import node
from workshop.paths import SITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

MINI_BROWSER = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"
STARTING = 30.0


class Missing(Exception):
    """A browser, or what drives it, is not on this machine."""


class Engine(Protocol):
    """One page in one browser."""

    name: str

    def open(self, address: str) -> None:
        """Go to an address."""

    def run(self, script: str) -> Any:
        """Return what the body of an asynchronous function returns in the page."""

    def seen(self) -> dict[str, list[str]]:
        """Return every request and every line of the console, as far as the driver tells."""


class Chromium:
    """A page that Playwright drives."""

    name = "chromium"

    def __init__(self, browser: Browser) -> None:
        """Open an empty page of its own."""
        self._said: dict[str, list[str]] = {"requests": [], "console": []}
        self.context = browser.new_context(accept_downloads=True)
        sent = self._said["requests"]
        self.context.on("request", lambda request: sent.append(request.url + (request.post_data or "")))
        self.context.on("console", lambda line: self._said["console"].append(f"{line.type} {line.text}"))
        self.page = self.context.new_page()

    def open(self, address: str) -> None:
        """Go to an address."""
        self.page.goto(address, wait_until="domcontentloaded")

    def run(self, script: str) -> Any:
        """Run the body of an asynchronous function in the page."""
        return self.page.evaluate(f"async () => {{ {script} }}")

    def seen(self) -> dict[str, list[str]]:
        """Tell every request and every line of the console."""
        return self._said


class Firefox:
    """A page that puppeteer-core drives, in a Node of its own."""

    name = "firefox"

    def __init__(self, profile: Path) -> None:
        """Start the browser with an empty profile."""
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        if not program:
            raise Missing("Firefox")
        command = [node(), str(Path(__file__).with_name("firefox.mjs")), str(SITE), program, str(profile)]
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def _ask(self, **wanted: object) -> Any:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(f"{json.dumps(wanted)}\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        if not line:
            raise Missing("a Firefox that starts")
        reply = json.loads(line)
        assert "error" not in reply, reply["error"]
        return reply["value"]

    def open(self, address: str) -> None:
        """Go to an address."""
        self._ask(do="open", address=address)

    def run(self, script: str) -> Any:
        """Run the body of an asynchronous function in the page."""
        return self._ask(do="run", script=f"(async () => {{ {script} }})()")

    def seen(self) -> dict[str, list[str]]:
        """Tell every request and every line of the console."""
        found: dict[str, list[str]] = self._ask(do="seen")
        return found

    def close(self) -> None:
        """End the browser."""
        if self._node.stdin:
            self._node.stdin.write('{"do": "close"}\n')
            self._node.stdin.close()
        try:
            self._node.wait(20)
        except subprocess.TimeoutExpired:
            self._node.kill()
        if self._node.stdout:
            self._node.stdout.close()


class WebKit:
    """A page in WebKitGTK's small browser, driven by WebDriver as the standard has it."""

    name = "webkit"

    def __init__(self, port: int, browser: str) -> None:
        """Ask a driver that listens on a port for a window."""
        self._base = f"http://127.0.0.1:{port}/session"
        options = {"webkitgtk:browserOptions": {"binary": browser, "args": ["--automation"]}}
        wanted = {"capabilities": {"alwaysMatch": {**options, "timeouts": {"script": 120_000, "pageLoad": 120_000}}}}
        self._session = self._post("", wanted)["sessionId"]

    def _post(self, path: str, body: object) -> Any:
        request = urllib.request.Request(
            f"{self._base}{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=150) as reply:
            return json.load(reply)["value"]

    def open(self, address: str) -> None:
        """Go to an address."""
        self._post(f"/{self._session}/url", {"url": address})

    def run(self, script: str) -> Any:
        """Run the body of an asynchronous function in the page."""
        told = "(value) => done({ value }), (error) => done({ error: String(error) })"
        whole = f"const done = arguments[0]; (async () => {{ {script} }})().then({told});"
        reply = self._post(f"/{self._session}/execute/async", {"script": whole, "args": []})
        assert "error" not in reply, reply["error"]
        return reply.get("value")

    def seen(self) -> dict[str, list[str]]:
        """Tell nothing: this driver does not listen; the test's own server does."""
        return {"requests": [], "console": []}

    def close(self) -> None:
        """Close the window."""
        request = urllib.request.Request(f"{self._base}/{self._session}", method="DELETE")
        with contextlib.suppress(OSError), urllib.request.urlopen(request, timeout=20):
            pass


@contextlib.contextmanager
def webkit() -> Iterator[WebKit]:
    """Start a screen that nobody sees, the driver and the browser, and end them again."""
    driver, screen = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    browsers = sorted(str(path) for path in Path("/usr/lib").glob(MINI_BROWSER.removeprefix("/usr/lib/")))
    if not (driver and screen and browsers):
        raise Missing("WebKitGTK with its driver, and Xvfb")
    with contextlib.ExitStack() as stack:
        display = f":{70 + os.getpid() % 900}"
        stack.callback(stop, subprocess.Popen([screen, display, "-screen", "0", "1280x900x24", "-nolisten", "tcp"]))
        port = free_port()
        drawn = {"DISPLAY": display, "NO_AT_BRIDGE": "1", "GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1"}
        environ = {**os.environ, **drawn}
        stack.callback(stop, subprocess.Popen([driver, f"--port={port}"], env=environ, stderr=subprocess.DEVNULL))
        wait_for(port)
        page = WebKit(port, browsers[-1])
        stack.callback(page.close)
        yield page


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a program that was started here."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        found: int = probe.getsockname()[1]
        return found


def wait_for(port: int) -> None:
    """Wait until somebody listens on a port."""
    end = time.monotonic() + STARTING
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise Missing("a driver that listens")
