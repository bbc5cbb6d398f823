"""The hand-over on the page: ticking off, taking away, and what an assistive program meets there."""

from __future__ import annotations

import io
import json
import zipfile
from base64 import b64decode
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.desk import FOR_A_START
from tests.browser.outside import TODAY, reply_to
from tests.browser.test_access import FULL, findings, looked_at

__all__ = ["looked_at"]  # the page with axe-core beside it

if TYPE_CHECKING:
    from tests.browser.desk import Desk


def test_what_is_ticked_off_survives_a_saved_file(either_desk: Desk, maya: dict[str, Any]) -> None:
    """A tick is shown at once, kept through other panes, and comes back with the saved file."""
    desk = either_desk.open_saved(maya)
    desk.pane("handover")
    box = desk.page.locator("#task-agree-plan")
    box.check()
    desk.settled()
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    desk.pane("dates")
    desk.pane("handover")
    expect(desk.page.locator("#task-agree-plan")).to_be_checked()
    saved = json.dumps({**maya, "handoff": {**maya["handoff"], "done": ["agree-plan"]}}).encode()
    desk.start_again()
    desk.open_saved(saved)
    desk.pane("handover")
    expect(desk.page.locator("#task-agree-plan")).to_be_checked()
    desk.page.locator("#task-agree-plan").uncheck()
    desk.settled()
    expect(desk.page.locator("#task-agree-plan")).not_to_be_checked()
    desk.shot("60-handover")


@pytest.mark.parametrize("kind", ["zip", "pdf", "docx", "ics", "md", "csv"])
def test_the_pack_holds_the_bytes_that_are_written_outside(desk: Desk, maya: dict[str, Any], kind: str) -> None:
    """Each file of the hand-over is downloaded, byte for byte as the engine writes it outside the browser."""
    desk.open_saved(maya)
    desk.pane("handover")
    button = desk.page.locator(f"#pack-{kind}")
    desk.unfold(button)
    # The first PDF brings two hundred modules with it, which a busy machine unpacks for a while.
    with desk.page.expect_download(timeout=FOR_A_START) as coming:
        button.click()
    expected = reply_to(action="pack", value=kind, kept=json.dumps({"answers": maya}), form=[], today=TODAY)["file"]
    assert coming.value.suggested_filename == expected["name"]
    content = coming.value.path().read_bytes()
    assert content == b64decode(expected["base64"])
    if kind == "zip":
        assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None


@pytest.mark.parametrize("pane", ["handover", "next"])
def test_the_new_panes_can_be_used_by_everybody(looked_at: Desk, pane: str) -> None:
    """No rule of accessibility is broken, with everything unfolded too."""
    desk = looked_at.open_saved(FULL)
    desk.pane(pane)
    assert findings(desk) == []
    desk.page.locator("#letter details:not([data-menu])").evaluate_all(
        "(all) => all.forEach((one) => { one.open = true; })"
    )
    assert findings(desk) == []


def test_a_reply_is_copied(desk: Desk, maya: dict[str, Any]) -> None:
    """The text beside the button is what the clipboard holds."""
    desk.open_saved(maya)
    desk.pane("next")
    button = desk.page.locator("#copy-today-which")
    desk.unfold(button)
    button.click()
    expect(desk.page.locator("#announcer")).to_contain_text("The text is copied.")
