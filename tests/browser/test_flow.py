"""The whole way through the page, as one person goes it, on a wide screen and on a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from resignation import registry
from resignation.model import LENGTHS, TONES
from tests.browser.conftest import ANSWERS, WIDE
from tests.browser.desk import NARROW
from tests.browser.doing import fill_section
from tests.browser.outside import written_by_cpython

if TYPE_CHECKING:
    from tests.browser.conftest import Opener
    from tests.browser.desk import Desk

SECTIONS = tuple(str(name) for name in registry.sections())
# ---- from opening the page to the finished letter


@pytest.mark.parametrize("width", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_whole_interview(opener: Opener, address: str, maya: dict[str, Any], width: int) -> None:
    """Every section filled in by hand gives, to the letter, what the engine writes from the same saved answers."""
    desk = opener.page(address, width)
    desk.shot("01-opened")
    desk.ready()
    expect(desk.page.locator("[data-when=ready]")).to_be_visible()
    desk.shot("02-ready")
    for number, section in enumerate(SECTIONS[:-1], 3):
        expect(desk.page.locator(f"#heading-{section}")).to_be_visible()
        fill_section(desk, section, maya)
        desk.shot(f"{number:02}-{section}")
        desk.page.locator(f"#next-{section}").click()
        desk.settled()
        expect(desk.page.locator(f"#errors-{section}")).to_have_count(0)
    expect(desk.page.locator("#section-check")).to_be_visible()
    desk.shot("12-check")
    assert desk.download("export", "txt")[1] == written_by_cpython(maya)
    desk.shot("13-letter")


# ---- going on, going back, checking


def test_what_is_missing_is_said_first_and_beside_its_field(either_desk: Desk) -> None:
    """Continue with errors focuses a summary, whose links lead to the fields, which say the same."""
    desk, page = either_desk, either_desk.page
    page.locator("#next-you").click()
    expect(page.locator("#errors-you")).to_be_focused()
    links = page.locator("#errors-you a")
    expect(links).to_have_count(2)
    desk.shot("20-errors")
    for link, path in zip(links.all(), ("you.name", "you.role"), strict=True):
        link.click()
        field = desk.control(path)
        expect(field).to_be_focused()
        expect(field).to_have_attribute("aria-invalid", "true")
        label, _, words = (link.text_content() or "").strip().partition(": ")
        expect(field).to_have_accessible_name(re.compile(re.escape(label)))
        expect(field).to_have_accessible_description(re.compile(re.escape(words or "never")))
    expect(page.locator("#step-you")).to_contain_text("Needs attention")


def test_errors_go_as_they_are_mended(desk: Desk) -> None:
    """An error leaves the summary when its field is filled in, and then the next section comes."""
    desk.page.locator("#next-you").click()
    desk.fill("you.name", "Maya")
    desk.page.keyboard.press("Tab")
    expect(desk.page.locator("#errors-you a")).to_have_count(1)
    desk.fill("you.role", "ML Engineer")
    desk.page.keyboard.press("Tab")
    expect(desk.page.locator("#errors-you")).to_have_count(0)
    desk.page.locator("#next-you").click()
    expect(desk.page.locator("#heading-employer")).to_be_focused()


def test_an_answer_that_cannot_be_read_stays_as_typed(desk: Desk) -> None:
    """What cannot be read is pointed out and left for the person to mend."""
    desk.fill("you.name", "Maya")
    desk.fill("you.role", "ML Engineer")
    desk.fill("you.email", "maya at example.org")
    desk.page.locator("#next-you").click()
    expect(desk.page.locator("#errors-you a")).to_have_count(1)
    expect(desk.control("you.email")).to_have_value("maya at example.org")


def test_back_loses_nothing(either_desk: Desk) -> None:
    """Going back and forth keeps what was typed on both pages."""
    desk = either_desk
    desk.fill("you.name", "Maya Okafor")
    desk.fill("you.role", "ML Engineer")
    desk.page.locator("#next-you").click()
    expect(desk.page.locator("#heading-employer")).to_be_focused()
    desk.fill("employer.name", "Brightlane")
    desk.page.locator("#back-employer").click()
    expect(desk.page.locator("#heading-you")).to_be_focused()
    expect(desk.control("you.name")).to_have_value("Maya Okafor")
    desk.page.locator("#next-you").click()
    expect(desk.control("employer.name")).to_be_visible()
    expect(desk.control("employer.name")).to_have_value("Brightlane")


def test_every_answer_can_be_checked_and_changed(either_desk: Desk, maya: dict[str, Any]) -> None:
    """The last page shows the answers, and Change leads to the very field."""
    desk = either_desk.open_saved(maya)
    desk.go("check")
    check = desk.page.locator("#section-check")
    for words in ("Maya Okafor-Lindqvist", "Brightlane Commerce, Inc.", "California", "tidepool", "Vantage Research"):
        expect(check).to_contain_text(words)
    desk.page.locator("#change-you-role").click()
    expect(desk.control("you.role")).to_be_focused()
    desk.fill("you.role", "Principal Engineer")
    desk.go("check")
    expect(check).to_contain_text("Principal Engineer")


@pytest.mark.parametrize("section", SECTIONS[:-1])
def test_change_leads_to_a_control_of_its_question(desk: Desk, maya: dict[str, Any], section: str) -> None:
    """Each Change button of the last page shows its section and focuses something that answers the question."""
    desk.open_saved(maya).go("check")
    ids = desk.page.locator(f"#section-check [id^=change-][data-target={section}]").evaluate_all(
        "(all) => all.map((one) => one.id)"
    )
    for name in ids:
        desk.page.locator(f"#{name}").click()
        expect(desk.page.locator(f"#section-{section}")).to_be_visible()
        expect(desk.page.locator(f"#{name.removeprefix('change-')}")).to_be_focused()
        desk.go("check")


def test_rows_are_added_and_removed(either_desk: Desk) -> None:
    """A new row gets the focus, and a removed one takes along only what was its own."""
    desk = either_desk
    desk.go("models")
    for number, name in enumerate(("alpha", "beta", "gamma")):
        desk.page.locator("#handoff-models-add").click()
        expect(desk.control(f"handoff.models.{number}.name")).to_be_focused()
        desk.fill(f"handoff.models.{number}.name", name)
    desk.settled()
    remove = desk.page.locator("#handoff-models-1-remove")
    desk.unfold(remove)
    remove.click()
    expect(desk.rows("handoff.models")).to_have_count(2)
    expect(desk.control("handoff.models.0.name")).to_have_value("alpha")
    expect(desk.control("handoff.models.1.name")).to_have_value("gamma")
    expect(desk.page.locator("#handoff-models-add")).to_be_focused()


# ---- the letter as it is written


def test_the_letter_follows_every_key(either_desk: Desk) -> None:
    """Each keystroke stands in the letter before the next one is made."""
    desk = either_desk
    field = desk.control("you.name")
    for end in range(1, len("Zoë Ng") + 1):
        field.press_sequentially("Zoë Ng"[end - 1])
        expect(desk.sheet).to_contain_text("Zoë Ng"[:end].strip())
    expect(desk.letter).not_to_contain_text("A sample")


def test_the_four_tones_stand_side_by_side(either_desk: Desk, maya: dict[str, Any]) -> None:
    """All four tones can be read at once, each different, and one press takes one of them into use."""
    desk = either_desk.open_saved(maya)
    pane = desk.pane("compare")
    texts = pane.locator("article").all_inner_texts()
    assert len(set(texts)) == len(TONES)
    desk.shot("30-compare")
    desk.page.locator("#use-graceful-exit").click()
    expect(desk.page.locator("#tone-graceful-exit")).to_have_attribute("aria-pressed", "true")
    desk.settled()
    maya["style"]["tone"] = "graceful-exit"
    assert desk.download("export", "txt")[1] == written_by_cpython(maya)


@pytest.mark.parametrize("tone", TONES)
def test_a_tone_is_chosen_beside_the_letter(desk: Desk, maya: dict[str, Any], tone: str) -> None:
    """The tone that is pressed is the tone of the letter, and of the question about it."""
    desk.open_saved(maya)
    desk.page.locator(f"#tone-{tone}").click()
    desk.settled()
    expect(desk.page.locator(f"#tone-{tone}")).to_have_attribute("aria-pressed", "true")
    expect(desk.control("style.tone", tone)).to_be_checked()
    maya["style"]["tone"] = tone
    assert desk.download("export", "txt")[1] == written_by_cpython(maya)


def test_lengths_grow(either_desk: Desk, maya: dict[str, Any]) -> None:
    """A full letter is longer than a standard one, and that one longer than a brief one."""
    desk = either_desk.open_saved(maya)
    desk.see("letter")
    sizes = []
    for length in LENGTHS:
        desk.page.locator(f"#length-{length}").click()
        desk.settled()
        expect(desk.page.locator(f"#length-{length}")).to_have_attribute("aria-pressed", "true")
        sizes.append(len(desk.sheet.inner_text()))
    assert sizes == sorted(set(sizes))


def test_the_dates_are_explained(either_desk: Desk) -> None:
    """The pane of dates names the last day, how it was found, and where and when the law was read."""
    pane = either_desk.open_saved(ANSWERS / "mlops-de-permanent.json").pane("dates")
    either_desk.shot("31-dates")
    expect(pane).to_contain_text("Last day of employment")
    expect(pane).to_contain_text(re.compile(r"\d+ \w+ 202\d"))
    expect(pane).to_contain_text("checked on")
    links = pane.get_by_role("link").evaluate_all("(all) => all.map((one) => one.href)")
    assert [link for link in links if not re.match("https?://", link)] == []
    expect(pane.get_by_role("link").first).to_be_visible()
    expect(pane).to_contain_text("Your contract may differ")
