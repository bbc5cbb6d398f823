"""The whole way through the page, as one person goes it, on a wide screen and on a phone."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from resignation import registry
from resignation.app import respond
from resignation.model import LENGTHS, TONES
from tests.browser.conftest import ANSWERS, WIDE
from tests.browser.desk import NARROW
from tests.browser.filling import fill_section

if TYPE_CHECKING:
    from tests.browser.conftest import Opener
    from tests.browser.desk import Desk

SECTIONS = tuple(str(name) for name in registry.sections())
TODAY = "2026-11-20"


def written_by_cpython(raw: dict[str, Any], kind: str = "txt") -> str:
    """Return the letter that the engine writes outside the browser."""
    kept = json.dumps({"answers": raw})
    request = {"action": "export", "value": kind, "kept": kept, "form": [], "today": TODAY}
    return str(json.loads(respond(json.dumps(request)))["file"]["text"])


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


def test_the_loader_names_its_stages(opener: Opener, address: str) -> None:
    """The loader shows how much there is to fetch, and says in the end that it is ready."""
    desk = opener.page(address)
    expect(desk.page.locator("#boot-bar")).to_be_visible()
    assert float(desk.page.locator("[data-all]").inner_text()) > 1
    desk.ready()
    expect(desk.page.locator("[data-when]:visible")).to_have_attribute("data-when", "ready")
    expect(desk.page.locator("#boot-bar")).to_be_hidden()


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
        expect(field).to_have_accessible_description(re.compile((link.text_content() or "never").strip()))
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
    assert pane.get_by_role("link").evaluate_all("(all) => all.every((one) => one.href.startsWith('https://'))")
    expect(pane.get_by_role("link").first).to_be_visible()
    expect(pane).to_contain_text("Your contract may differ")


# ---- the letter in the person's own words

MINE = "I resign with effect from 18 December 2026."


def edited(desk: Desk, raw: dict[str, Any], words: str = MINE) -> str:
    """Open saved answers, reword the first paragraph, and return what was suggested before."""
    suggested = desk.open_saved(raw).text_of("statement")
    desk.act("edit", "statement")
    box = desk.control("edit.statement")
    expect(box).to_be_focused()
    expect(box).to_have_value(suggested)
    box.fill(words)
    return suggested


def test_a_paragraph_is_edited_undone_and_given_back(either_desk: Desk, maya: dict[str, Any]) -> None:
    """An edit stands in the letter; Undo takes one step back; Back to suggested leaves no trace."""
    desk = either_desk
    suggested = edited(desk, maya)
    desk.shot("40-editing")
    desk.act("done", "statement")
    assert desk.text_of("statement") == MINE
    desk.act("edit", "statement")
    desk.control("edit.statement").fill(f"{MINE} Truly.")
    desk.act("done", "statement")
    assert desk.text_of("statement") == f"{MINE} Truly."
    desk.act("undo", "statement")
    assert desk.text_of("statement") == MINE
    desk.act("suggested", "statement")
    assert desk.text_of("statement") == suggested
    desk.act("undo", "statement")
    assert desk.text_of("statement") == MINE


def test_an_edit_survives_whatever_is_done_next(desk: Desk, maya: dict[str, Any]) -> None:
    """An open paragraph that is left without Done keeps its words, through every pane and section."""
    edited(desk, maya)
    desk.pane("compare")
    desk.pane("letter")
    assert MINE in desk.sheet.inner_text() or desk.control("edit.statement").input_value() == MINE
    desk.go("check")
    desk.go("you")
    assert MINE in desk.download("export", "txt")[1]


def test_both_wordings_are_shown_when_the_suggestion_has_changed(either_desk: Desk, maya: dict[str, Any]) -> None:
    """After a later answer the person sees both wordings, and what they choose stands."""
    desk = either_desk
    edited(desk, maya)
    desk.act("done", "statement")
    both = desk.page.locator("#both-statement")
    expect(both).to_have_count(0)

    desk.go("you")
    desk.fill("you.role", "Principal Engineer")
    desk.settled()
    desk.see("letter")
    expect(both).to_contain_text(MINE)
    expect(both).to_contain_text("Principal Engineer")
    desk.shot("41-both")
    desk.act("mine", "statement")
    expect(both).to_have_count(0)
    assert desk.text_of("statement") == MINE

    desk.go("you")
    desk.fill("you.role", "Distinguished Engineer")
    desk.settled()
    desk.see("letter")
    both.locator("[data-action=suggested]").click()
    desk.settled()
    expect(both).to_have_count(0)
    assert "Distinguished Engineer" in desk.text_of("statement")


def test_a_paragraph_is_rephrased_alone(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Re-phrase gives at least three wordings in a circle, and touches no other paragraph."""
    maya["style"]["length"] = "standard"
    desk = either_desk.open_saved(maya)
    others = [name for name in desk.clauses() if name != "handover"]
    before = [desk.text_of(name) for name in others]
    seen = [desk.text_of("handover")]
    for _ in range(2):
        desk.act("rephrase", "handover")
        seen.append(desk.text_of("handover"))
    assert len(set(seen)) == 3
    assert [desk.text_of(name) for name in others] == before


def test_a_paragraph_is_left_out_and_put_back(either_desk: Desk, maya: dict[str, Any]) -> None:
    """What is left out is gone from the letter, and can be put back where it was."""
    desk = either_desk.open_saved(maya)
    before = desk.clauses()
    name = before[1]
    words = desk.text_of(name)
    desk.act("leave-out", name)
    assert name not in desk.clauses()
    assert words not in desk.download("export", "txt")[1]
    desk.page.locator(f"#put-back-{name}").click()
    desk.settled()
    assert desk.clauses() == before
    assert words in desk.download("export", "txt")[1]


def test_the_statement_cannot_be_left_out_or_moved(desk: Desk, maya: dict[str, Any]) -> None:
    """What makes it a resignation stays, and stays first."""
    desk.open_saved(maya)
    tools = desk.page.locator("#tools-statement")
    tools.locator("summary").click()
    for action in ("leave-out", "move-up", "own-remove"):
        expect(tools.locator(f"[data-action={action}]")).to_have_count(0)
    second = desk.clauses()[1]
    if desk.page.locator(f"#letter [data-action=move-up][data-target={second}]").count():
        desk.act("move-up", second)
    assert desk.clauses()[0] == "statement"


def test_paragraphs_are_moved(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Move down and Move up exchange a paragraph with its neighbour."""
    desk = either_desk.open_saved(maya)
    before = desk.clauses()
    desk.act("move-down", before[1])
    assert desk.clauses() == [before[0], before[2], before[1], *before[3:]]
    desk.act("move-up", before[1])
    assert desk.clauses() == before


def test_own_paragraphs_are_added_and_removed(either_desk: Desk, maya: dict[str, Any]) -> None:
    """A paragraph of one's own is typed, stands in the letter before the close, and can be taken away."""
    desk = either_desk.open_saved(maya)
    desk.see("letter")
    before = desk.clauses()
    desk.page.locator("#own-add").click()
    box = desk.control("edit.own-1")
    expect(box).to_be_focused()
    box.press_sequentially("My <b>own</b> words & “quotes”.")
    desk.act("done", "own-1")
    assert desk.text_of("own-1") == "My <b>own</b> words & “quotes”."
    assert desk.clauses() == [*before[:-1], "own-1", before[-1]]
    assert "My <b>own</b> words & “quotes”." in desk.download("export", "txt")[1]
    desk.act("own-remove", "own-1")
    assert desk.clauses() == before


def test_every_paragraph_says_why_it_is_here(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Each paragraph gives its reason, once it is asked for it."""
    desk = either_desk.open_saved(maya)
    desk.see("letter")
    for name in desk.clauses():
        why = desk.page.locator(f"#why-{name}")
        expect(why).to_be_hidden()
        desk.unfold(why)
        expect(why).to_contain_text("Why is this here?")
        assert len(why.inner_text()) > 40
    desk.shot("42-why")


# ---- taking the letter away


def test_copy_gives_plain_and_rich_text(either_desk: Desk, maya: dict[str, Any]) -> None:
    """The clipboard holds the letter as text and as HTML, and the person is told."""
    desk = either_desk.open_saved(maya)
    desk.take("copy")
    expect(desk.page.locator("#announcer")).to_have_text("The letter is copied.")
    plain, rich = desk.page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type) => (await item.getType(type)).text();
          return [await read("text/plain"), await read("text/html")];
        }"""
    )
    assert plain.replace("\r\n", "\n") == written_by_cpython(maya)
    assert "James Whitlock" in rich
    assert re.search(r"<p\b", rich)
    assert not re.search(r"<script|<button|<textarea", rich)


@pytest.mark.parametrize("kind", ["txt", "md", "html", "eml"])
def test_the_letter_is_taken_away_as_a_file(either_desk: Desk, maya: dict[str, Any], kind: str) -> None:
    """Each file has the right name, and holds what the engine writes outside the browser."""
    desk = either_desk.open_saved(maya)
    name, text = desk.download("export", kind)
    assert name == f"resignation-letter.{kind}"
    assert text.replace("\r\n", "\n") == written_by_cpython(maya, kind).replace("\r\n", "\n")


def test_the_letter_opens_as_an_e_mail(either_desk: Desk, maya: dict[str, Any]) -> None:
    """The mail program gets the subject and the words, addressed to nobody yet."""
    desk = either_desk.open_saved(maya)
    desk.take("mail")
    desk.settled()
    (link,) = desk.page.evaluate("() => probe.mailed.splice(0)")
    parts = urlsplit(link)
    found = parse_qs(parts.query, strict_parsing=True)
    assert parts.path == ""
    assert found["subject"][0].startswith("Resignation: Maya Okafor-Lindqvist")
    assert "Brightlane Commerce, Inc." in found["body"][0]


def test_print_shows_the_sheet_alone(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Print asks the browser once, from any pane, and on paper there is the letter and nothing else."""
    desk = either_desk.open_saved(maya)
    desk.pane("compare")
    desk.pane("letter")
    printed = desk.page.evaluate("() => probe.printed")
    desk.take("print")
    desk.settled()
    assert desk.page.evaluate("() => probe.printed") == printed + 1
    desk.page.emulate_media(media="print")
    try:
        on_paper, strange = desk.page.evaluate(VISIBLE_TEXTS)
        assert not strange
        lines = [line for line in written_by_cpython(maya).split("\n") if line]
        assert [line for line in lines if line not in on_paper] == []
        desk.shot("50-print")
    finally:
        desk.page.emulate_media(media="screen")


VISIBLE_TEXTS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const inside = [], outside = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const clipped = node.parentElement.clientWidth <= 1 && node.parentElement.clientHeight <= 1;
    const seen = node.data.trim() && !clipped && node.parentElement.checkVisibility({ visibilityProperty: true })
      && [...range.getClientRects()].some((box) => box.width > 1 && box.height > 1);
    if (seen) (node.parentElement.closest("article.sheet") ? inside : outside).push(node.data.trim());
  }
  return [inside, outside];
}"""


# ---- keeping the answers


def test_answers_are_saved_and_opened(either_desk: Desk, maya: dict[str, Any], tmp_path: Path) -> None:
    """A saved file opened again gives the same letter, edits and all."""
    desk = either_desk
    edited(desk, maya)
    desk.act("done", "statement")
    letter = desk.download("export", "txt")[1]
    desk.go("check")
    with desk.page.expect_download() as coming:
        desk.page.locator("#check-save").click()
    assert coming.value.suggested_filename == "my.resignation.json"
    saved = tmp_path / "my.resignation.json"
    coming.value.save_as(saved)
    desk.start_again()
    desk.open_saved(saved)
    assert desk.download("export", "txt")[1] == letter
    again = json.loads(saved.read_text("utf-8"))
    assert again["you"]["name"] == "Maya Okafor-Lindqvist"
    assert again["edits"]["statement"]["text"] == MINE


@pytest.mark.parametrize(
    "content",
    [b"", b'{"schema": 1, "you": {', b"[1, 2]", b'{"schema": 999}', b"\x89PNG\r\n\x1a\n\x00\xff", b"[" * 100_000],
    ids=["empty", "cut off", "not ours", "newer", "a picture", "nested"],
)
def test_a_damaged_file_changes_nothing(desk: Desk, content: bytes) -> None:
    """A file that is not ours, or no longer whole, is refused in words, and the page stays as it was."""
    desk.fill("you.name", "Maya")
    desk.settled()
    desk.open_saved(content)
    expect(desk.page.locator("#announcer")).to_contain_text("Nothing on the page has changed.")
    expect(desk.control("you.name")).to_have_value("Maya")
    expect(desk.sheet).to_contain_text("Maya")


def test_start_again_forgets_everything(either_desk: Desk, maya: dict[str, Any]) -> None:
    """Start again is asked for twice, then every answer and every edit is gone, everywhere."""
    desk = either_desk
    edited(desk, maya)
    desk.act("done", "statement")
    desk.go("check")
    button = desk.page.locator("#again-now")
    expect(button).to_be_hidden()
    desk.unfold(button)
    button.click()
    desk.settled()
    expect(desk.page.locator("#heading-you")).to_be_focused()
    html = desk.page.content()
    assert not [word for word in ("Okafor", "Brightlane", "tidepool", "Whitlock", MINE) if word in html]
    values = desk.page.locator("#desk").evaluate("(form) => [...new FormData(form).values()].join('|')")
    assert not [word for word in ("Okafor", "Brightlane", "tidepool", "Whitlock", MINE) if word in str(values)]
    expect(desk.letter).to_contain_text("A sample")
