"""Every page through the Nu checker: as it is built, and as it stands once the engine has rendered each pane."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from resignation.state import PANES
from tests.browser.conftest import SUB_PATH
from tests.browser.test_access import BROUGHT, bring
from workshop.paths import NODE_MODULES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.desk import Desk

NU = NODE_MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
# It is stylelint that knows today's CSS; and the checker, which reads files, knows no origin that "self" could mean.
NOT_ITS_BUSINESS = ".*(CSS: |violates Content Security Policy|Article lacks heading).*"
AS_IT_STANDS = "() => '<!doctype html>' + document.documentElement.outerHTML"


def test_every_page_is_valid(desk: Desk, maya: dict[str, Any], folder: Path, tmp_path: Path) -> None:
    """No error and no warning in any page, built or rendered."""
    if not shutil.which("java"):
        pytest.skip("NO HTML WAS CHECKED, because there is no Java on this machine.")
    desk.open_saved(maya)
    pages = {pane: after(desk, pane) for pane in PANES}
    bring(desk, BROUGHT)
    pages["brought"] = desk.page.evaluate(AS_IT_STANDS)
    desk.start_again().page.locator("#next-you").click()
    pages["errors"] = desk.settled().page.evaluate(AS_IT_STANDS)
    for name, html in pages.items():
        (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
    built = (folder / SUB_PATH).rglob("*.html")
    assert complaints([*built, *tmp_path.glob("*.html")]) == ""


def after(desk: Desk, pane: str) -> str:
    """Show a pane, and return the whole page as the browser holds it."""
    desk.pane(pane)
    html: str = desk.page.evaluate(AS_IT_STANDS)
    return html


def complaints(files: list[Path]) -> str:
    """Return what the Nu checker says of these files."""
    how = ["--format", "gnu", "--filterpattern", NOT_ITS_BUSINESS]
    command = ["java", "-Xss4m", "-jar", str(NU), *how, *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr.strip()
