"""Saving to a file that the person chose, where a browser lets a page write to one; and where it does not, after all.

The questions of the browser cannot be answered by a test; ``disk.js`` answers them, and keeps the files in memory.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Dialog, Download, expect

from tests.locked import unlocked

if TYPE_CHECKING:
    from tests.browser.conftest import Opener
    from tests.browser.desk import Desk

DISK = Path(__file__).with_name("disk.js")
NAME, LOCKED = "my.resignation.json", "my.locked.resignation.json"


@pytest.fixture
def desk(opener: Opener, address: str) -> Desk:
    """Open the page in a browser with such a disk."""
    from tests.browser.desk import Desk  # noqa: PLC0415

    context = opener.context()
    context.add_init_script(path=DISK)
    desk = Desk(context.new_page())
    desk.page.goto(address)
    return desk.ready()


def on_disk(desk: Desk, name: str = NAME) -> dict[str, Any]:
    """Read a file of the disk; empty where there is none."""
    text = desk.page.evaluate("(name) => disk.files[name] ?? '{}'", name)
    found: dict[str, Any] = json.loads(text)
    return found


def set_disk(desk: Desk, **state: Any) -> None:
    """Change how the disk behaves."""
    desk.page.evaluate("(state) => Object.assign(disk, state)", state)


def asked(desk: Desk) -> list[list[str]]:
    """Give the names that were suggested, and where the question began."""
    found: list[list[str]] = desk.page.evaluate("disk.asked")
    return found


def save(desk: Desk, name: str) -> None:
    """Press the button, and wait for the words that say it is done."""
    desk.page.locator("#announcer").evaluate("(announcer) => announcer.replaceChildren()")
    desk.page.locator("#nav-save").click()
    expect(desk.page.locator("#announcer")).to_contain_text(name)


def test_answers_go_to_the_chosen_file_and_there_again(desk: Desk) -> None:
    """The place is asked for once; what is saved later goes there as well, and leaving the page loses nothing."""
    desk.fill("you.name", "Maya")
    set_disk(desk, choose="maya.json")
    save(desk, "maya.json")
    assert on_disk(desk, "maya.json")["you"]["name"] == "Maya"
    desk.fill("you.name", "Maya Lind")
    save(desk, "maya.json")
    assert on_disk(desk, "maya.json")["you"]["name"] == "Maya Lind"
    assert asked(desk) == [[NAME, "documents"]]
    dialogs: list[str] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog.type)
        dialog.accept()

    desk.page.on("dialog", note)
    desk.page.reload()
    assert dialogs == []


def test_a_question_that_is_closed_saves_nothing_and_says_nothing(desk: Desk) -> None:
    """Who closes the question has not saved: no word of it, no download, and the page still warns before it goes."""
    downloads: list[str] = []

    def note(download: Download) -> None:
        downloads.append(download.suggested_filename)

    desk.page.on("download", note)
    desk.fill("you.name", "Maya")
    set_disk(desk, closed=True)
    desk.page.locator("#nav-save").click()
    desk.settled()
    assert asked(desk) == [[NAME, "documents"]]
    assert desk.page.evaluate("Object.keys(disk.files)") == []
    expect(desk.page.locator("#announcer")).to_be_empty()
    set_disk(desk, closed=False)
    save(desk, NAME)
    assert on_disk(desk)["you"]["name"] == "Maya"
    assert downloads == []


def test_where_it_is_refused_the_file_is_downloaded(desk: Desk) -> None:
    """In a frame, or under a rule of the house, the browser refuses the question: the old way remains."""
    desk.fill("you.name", "Maya")
    set_disk(desk, refused=True)
    with desk.page.expect_download() as coming:
        desk.page.locator("#nav-save").click()
    assert coming.value.suggested_filename == NAME
    assert json.loads(coming.value.path().read_text("utf-8"))["you"]["name"] == "Maya"


def test_a_full_disk_is_told_and_the_answers_are_downloaded(desk: Desk) -> None:
    """What could not be written is said in words, nothing is lost, and the place is asked for anew."""
    desk.fill("you.name", "Maya")
    save(desk, NAME)
    desk.fill("you.name", "Maya Lind")
    set_disk(desk, full=True)
    with desk.page.expect_download() as coming:
        desk.page.locator("#nav-save").click()
    assert json.loads(coming.value.path().read_text("utf-8"))["you"]["name"] == "Maya Lind"
    expect(desk.page.locator("[data-trouble=disk]")).to_be_visible()
    assert on_disk(desk)["you"]["name"] == "Maya"
    set_disk(desk, full=False)
    save(desk, NAME)
    assert len(asked(desk)) == 2


def test_an_opened_file_is_not_laid_over_unasked(desk: Desk) -> None:
    """What is saved after opening is asked for beside the file, under its name."""
    set_disk(desk, files={"old.json": json.dumps({"schema": 1, "you": {"name": "Siân"}})}, choose="old.json")
    desk.page.locator("label", has=desk.page.locator("#nav-open")).click()
    expect(desk.page.locator("#you-name")).to_have_value("Siân")
    desk.fill("you.name", "Siân Rees")
    save(desk, "old.json")
    assert asked(desk)[1:] == [["old.json", "old.json"]]
    assert on_disk(desk, "old.json")["you"]["name"] == "Siân Rees"


def test_a_passphrase_has_a_file_of_its_own(desk: Desk) -> None:
    """A locked file never goes over an open one; who closes the question keeps the passphrase typed."""
    desk.fill("you.name", "Maya")
    save(desk, NAME)
    desk.page.locator("#nav-lock").click()
    desk.page.locator("#lock-passphrase").fill("four random words hold")
    set_disk(desk, closed=True)
    desk.page.locator("#lock-save").click()
    expect(desk.page.locator("#lock-dialog [data-when=working]")).to_be_hidden()
    expect(desk.page.locator("#lock-passphrase")).to_have_value("four random words hold")
    set_disk(desk, closed=False)
    desk.page.locator("#lock-save").click()
    expect(desk.page.locator("#announcer")).to_contain_text(LOCKED)
    expect(desk.page.locator("#lock-dialog")).to_be_hidden()
    assert json.loads(unlocked(json.dumps(on_disk(desk, LOCKED)), "four random words hold"))["you"]["name"] == "Maya"
    assert on_disk(desk)["you"]["name"] == "Maya"


def test_a_new_beginning_forgets_the_place(desk: Desk) -> None:
    """Answers that begin anew are not laid over those of before."""
    desk.fill("you.name", "Maya")
    save(desk, NAME)
    desk.start_again()
    desk.fill("you.name", "Noor")
    set_disk(desk, choose="noor.json")
    save(desk, "noor.json")
    assert on_disk(desk)["you"]["name"] == "Maya"
