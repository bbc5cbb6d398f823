"""What Lighthouse says of the page as it is served: nothing to mend in access, practices and findability."""

from __future__ import annotations

import json
import os
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.conftest import SUB_PATH
from workshop.browser import find_browser
from workshop.node import node
from workshop.paths import NODE_MODULES
from workshop.serving import Handler, serving

if TYPE_CHECKING:
    import io
    from pathlib import Path
    from typing import BinaryIO

    from playwright.sync_api import Browser

LIGHTHOUSE = NODE_MODULES / "lighthouse" / "cli" / "index.js"
PERFECT = ("accessibility", "best-practices", "seo")
FIGURES = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
# Lighthouse would read robots.txt from inside the page, which has by then forbidden itself every connection. It is
# tested with the guides.
NOT_ASKED = "robots-txt"
ON_ITS_WAY = 1.0
FAST, TRIES = 0.95, 3


class FromAfar(Handler):
    """Lets the engine take its time, as every network does: or the first picture would seem to have waited for it."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send the head of a reply, an engine's part late."""
        if ".pack" in self.path:
            time.sleep(ON_ITS_WAY)
        return super().send_head()


@pytest.mark.parametrize("device", ["mobile", "desktop"])
def test_lighthouse(chromium: Browser, folder: Path, tmp_path: Path, device: str) -> None:
    """A hundred of a hundred, and for speed, which depends on what else the machine does, nearly that once in three."""
    with serving(folder / SUB_PATH, FromAfar) as address:
        for _ in range(TRIES):
            found = report(address, chromium, tmp_path / "report.json", device)
            if found["categories"]["performance"]["score"] >= FAST:
                break
    audits, scores = found["audits"], {name: one["score"] for name, one in found["categories"].items()}
    print(
        f"\nLighthouse, {device}: {scores}", *(f"{name} {audits[name]['displayValue']}" for name in FIGURES), sep="\n  "
    )
    short = {name: lacking(found, name) for name in PERFECT if scores[name] < 1}
    assert short == {}
    assert scores["performance"] >= FAST
    assert audits["cumulative-layout-shift"]["score"] >= FAST


def report(address: str, chromium: Browser, file: Path, device: str) -> dict[str, Any]:
    """Let Lighthouse look at an address, and return what it found."""
    asked = ["--quiet", "--output=json", f"--output-path={file}", "--no-enable-error-reporting"]
    asked += [f"--skip-audits={NOT_ASKED}", f"--only-categories={','.join((*PERFECT, 'performance'))}"]
    asked += ["--chrome-flags=--headless=new --no-sandbox", *(["--preset=desktop"] if device == "desktop" else [])]
    environ = {**os.environ, "CHROME_PATH": str(find_browser() or chromium.browser_type.executable_path)}
    subprocess.run(
        [node(), str(LIGHTHOUSE), address, *asked], env=environ, check=True, capture_output=True, timeout=120
    )
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def lacking(found: dict[str, Any], category: str) -> list[str]:
    """Name the audits of a category that are not passed."""
    audits = (found["audits"][one["id"]] for one in found["categories"][category]["auditRefs"])
    return [
        f"{audit['id']}: {audit.get('displayValue') or audit.get('explanation')}"
        for audit in audits
        if audit["score"] == 0
    ]
