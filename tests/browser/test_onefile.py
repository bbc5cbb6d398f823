"""The page as one file, opened from the disk: everything works, and it can connect to nothing from its first byte."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SUB_PATH
from tests.browser.desk import Desk
from tests.browser.outside import name_of_file
from workshop.onefile import NotAsExpected, closed, safe
from workshop.paths import ONE_FILE

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from tests.browser.conftest import Opener, Watch

MOST_BYTES = 10_000_000


@pytest.fixture(scope="module")
def file(folder: Path) -> Path:
    """Find the one file in the finished page."""
    return folder / SUB_PATH / ONE_FILE


def test_it_opens_from_the_disk_and_does_everything(
    opener: Opener, watch: Watch, file: Path, maya: dict[str, Any]
) -> None:
    """A double click is enough: answers can be opened, the letter read and taken away, PDF and Word included."""
    watch.origins.append(file.as_uri())
    watch.origins.append("null")
    asked: list[str] = []
    context = opener.context()
    context.set_offline(True)
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(file.as_uri())
    desk = Desk(page).ready()
    desk.fill("you.name", "Maya Okafor")
    expect(desk.sheet).to_contain_text("Maya Okafor")
    desk.open_saved(maya)
    expect(desk.sheet).to_contain_text(maya["employer"]["name"])
    for kind in ("txt", "pdf", "docx"):
        assert name_of_file(desk, kind).endswith(kind)
    expect(page.locator("#network")).to_contain_text("closed by your browser")
    assert [url for url in asked if not url.startswith(("blob:", "data:"))] == [file.as_uri()]


def test_it_is_forbidden_to_connect_from_its_first_byte(file: Path) -> None:
    """The policy comes before anything that could connect, names the scripts by their sums, and there is only one."""
    text = file.read_text("utf-8")
    policies = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert len(policies) == 1
    assert "connect-src 'none'" in policies[0]
    assert "unsafe-inline" not in policies[0]
    assert text.index("Content-Security-Policy") < text.index("<style") < text.index("<script")
    assert not re.search(r'<(script|img|link|iframe)[^>]+(src|href)="(?!data:|#)', text)


def test_it_weighs_what_a_mail_can_carry(file: Path) -> None:
    """Ten megabytes are the most."""
    assert file.stat().st_size <= MOST_BYTES


def test_the_page_offers_it_with_its_sum(opener: Opener, address: str, file: Path) -> None:
    """Whoever takes the file can check that it is the one that was published."""
    page = opener.page(address).page
    link = page.locator(f"a[href='{ONE_FILE}']")
    expect(link).to_be_visible()
    expect(page.locator(".take-page__sum")).to_have_text(hashlib.sha256(file.read_bytes()).hexdigest())
    assert ONE_FILE not in re.sub("<title>.*", "", file.read_text("utf-8").split("<script")[0].split("<footer")[-1])


def test_a_page_that_has_changed_is_noticed() -> None:
    """A shell in which a part is not found, or found twice, is no page."""
    with pytest.raises(NotAsExpected):
        closed("<html></html>", "", "")


def test_a_script_cannot_end_its_element() -> None:
    """What looks like the end of the element in a string is written so that it is none."""
    assert safe("a = '</script><!--'") == "a = '<\\/script><\\!--'"
