"""Keeping and hiding: the passphrase, the draft in this browser, the warning before leaving, and the blank page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Dialog, expect

from tests.locked import unlocked

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Opener
    from tests.browser.desk import Desk

PASSPHRASE = "correct horse 電池 staple"
KEY = "final-checkpoint.draft"


def save_locked(desk: Desk) -> Path:
    """Save under the passphrase and give the file."""
    page = desk.page
    page.locator("#nav-lock").click()
    page.locator("#lock-passphrase").fill(PASSPHRASE)
    with page.expect_download() as coming:
        page.locator("#lock-save").click()
    expect(page.locator("#lock-dialog")).to_be_hidden()
    return Path(coming.value.path())


def choose(page: Page, name: str, text: str) -> None:
    """Choose a saved file, as the person does."""
    file: Any = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
    page.locator("#nav-open").set_input_files(file)


def unlock(page: Page, passphrase: str) -> None:
    """Type a passphrase into the question for it."""
    page.locator("#unlock-passphrase").fill(passphrase)
    page.locator("#unlock-open").click()


def stored(page: Page) -> dict[str, Any]:
    """Give the draft that the browser keeps."""
    found: dict[str, Any] = json.loads(page.evaluate(f"() => localStorage.getItem('{KEY}')") or "{}")
    return found


def keep_draft(page: Page) -> None:
    """Ask for a draft to be kept."""
    page.locator("#nav-privacy").click()
    page.locator("#keep-draft").check()
    expect(page.locator("#privacy-dialog [data-when=on]")).to_be_visible()
    page.locator("#privacy-close").click()


def test_a_locked_file_opens_with_its_passphrase_alone(desk: Desk, maya: dict[str, Any]) -> None:
    """A wrong passphrase and a changed file are told apart, and neither touches the page."""
    desk.open_saved(maya)
    text = save_locked(desk).read_text("utf-8")
    assert maya["you"]["name"] not in text
    assert json.loads(unlocked(text, PASSPHRASE))["you"]["name"] == maya["you"]["name"]

    page = desk.page
    desk.fill("you.name", "Somebody Else")
    choose(page, "my.locked.resignation.json", text)
    unlock(page, "wrong")
    expect(page.locator("#unlock-dialog [data-when=passphrase]")).to_be_visible()
    page.locator("#unlock-cancel").click()
    whole = json.loads(text)
    whole["data"] = ("A" if whole["data"][0] != "A" else "B") + whole["data"][1:]
    choose(page, "my.locked.resignation.json", json.dumps(whole))
    unlock(page, PASSPHRASE)
    expect(page.locator("#unlock-dialog [data-when=damaged]")).to_be_visible()
    page.locator("#unlock-cancel").click()
    expect(desk.control("you.name")).to_have_value("Somebody Else")

    choose(page, "my.locked.resignation.json", text)
    unlock(page, PASSPHRASE)
    expect(page.locator("#unlock-dialog")).to_be_hidden()
    expect(desk.control("you.name")).to_have_value(maya["you"]["name"])


def test_a_passphrase_is_no_answer(desk: Desk) -> None:
    """It is in no request to the engine and in no saved file."""
    save_locked(desk)
    asked = desk.page.evaluate("() => JSON.stringify(globalThis.probe ?? {})")
    assert "staple" not in asked
    assert desk.page.locator("#lock-passphrase").input_value() == ""


def test_nothing_is_kept_unless_asked(desk: Desk, maya: dict[str, Any]) -> None:
    """The storage of the browser stays empty while somebody works."""
    desk.open_saved(maya)
    desk.fill("you.role", "Engineer")
    assert desk.page.evaluate("() => localStorage.length + sessionStorage.length") == 0
    assert desk.page.evaluate("() => document.cookie") == ""


def test_a_draft_comes_back_and_is_forgotten_when_asked(opener: Opener, address: str, maya: dict[str, Any]) -> None:
    """After a crash the page goes on where it was; deleting it deletes every byte."""
    desk = opener.page(address).ready()
    desk.open_saved(maya)
    keep_draft(desk.page)
    desk.fill("you.role", "Principal Engineer")
    desk.settled()
    assert stored(desk.page)["until"] >= "2026-12-18"

    page = desk.page
    page.goto(address)
    desk.ready().settled()
    expect(page.locator("[data-notice=draft]")).to_be_visible()
    expect(desk.control("you.role")).to_have_value("Principal Engineer")
    expect(desk.control("you.name")).to_have_value(maya["you"]["name"])

    page.locator("#nav-privacy").click()
    expect(page.locator("[data-amount=draft]")).not_to_have_text("0")
    page.locator("#privacy-clear").click()
    expect(page.locator("[data-amount=draft]")).to_have_text("0")
    assert stored(page) == {}


def test_a_draft_ends_after_its_day(opener: Opener, address: str) -> None:
    """A draft whose last day has passed is deleted before it is shown, and the person is told."""
    context = opener.context()
    old = {"kept": "{}", "since": "2026-01-01T00:00:00Z", "until": "2026-01-31", "tab": "x", "count": 1}
    # A blank page and a worker have no storage of their own.
    context.add_init_script(f"try {{ localStorage.setItem('{KEY}', '{json.dumps(old)}') }} catch {{}}")
    page = context.new_page()
    page.goto(address)
    expect(page.locator("[data-notice=expired]")).to_be_visible()
    assert stored(page) == {}


def test_two_tabs_do_not_overwrite_each_other_unasked(opener: Opener, address: str) -> None:
    """The tab that comes second asks which answers the draft should keep."""
    desk = opener.page(address).ready()
    keep_draft(desk.page)
    other = desk.page.context.new_page()
    other.goto(address)
    other_desk = type(desk)(other).ready()
    other_desk.fill("you.name", "From The Other")
    other_desk.settled()
    desk.fill("you.name", "From The First")
    dialog = desk.page.locator("#elsewhere-dialog")
    expect(dialog).to_be_visible()
    assert "From The Other" in stored(desk.page)["kept"]
    desk.page.locator("#elsewhere-mine").click()
    expect(dialog).to_be_hidden()
    assert "From The First" in stored(desk.page)["kept"]


def test_leaving_with_unsaved_answers_asks_first(opener: Opener, address: str) -> None:
    """A page on which something was typed does not go without a word; one that was saved does."""
    desk = opener.page(address).ready()
    page, asked = desk.page, list[str]()

    def accept(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    desk.fill("you.name", "Maya")
    desk.settled()
    page.reload()
    assert asked == ["beforeunload"]
    desk.ready()
    desk.fill("you.name", "Maya")
    with page.expect_download():
        page.locator("#nav-save").click()
    page.reload()
    assert asked == ["beforeunload"]


def test_the_page_hides_and_comes_back(desk: Desk) -> None:
    """Escape twice covers everything and takes the title away; nothing typed is lost."""
    page = desk.page
    desk.fill("you.name", "Maya Okafor")
    title = page.title()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page.locator("#questions")).to_be_hidden()
    expect(page.locator("header")).to_be_hidden()
    assert page.title() != title
    assert not re.search("resign|checkpoint", page.locator("body").inner_text(), re.IGNORECASE)
    page.locator("#come-back").click()
    expect(desk.control("you.name")).to_have_value("Maya Okafor")
    assert page.title() == title
