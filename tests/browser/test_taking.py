"""What is taken away and brought back: copies, files, mail, paper, and the saved answers."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.doing import MINE, edited
from tests.browser.outside import TODAY, reply_to, written_by_cpython

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.desk import Desk


def test_copy_gives_plain_and_rich_text(either_desk: Desk, maya: dict[str, Any]) -> None:
    """The clipboard holds the letter as text and as HTML, and the person is told."""
    desk = either_desk.open_saved(maya)
    desk.take("copy")
    expect(desk.page.locator("#announcer")).to_have_text("The letter is copied.")
    # The words come with the reply and the clipboard a moment later, so that the first look may be too early.
    plain, rich = desk.page.evaluate(
        """async () => {
          for (let left = 50; ; left -= 1) {
            try {
              const [item] = await navigator.clipboard.read();
              const read = async (type) => (await item.getType(type)).text();
              return [await read("text/plain"), await read("text/html")];
            } catch (error) {
              if (!left) throw error;
              await new Promise((done) => setTimeout(done, 100));
            }
          }
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


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_letter_is_taken_away_for_paper(desk: Desk, maya: dict[str, Any], kind: str) -> None:
    """A file that is no text holds the very bytes that the engine writes outside the browser."""
    desk.open_saved(maya)
    with desk.page.expect_download() as coming:
        desk.take("export", kind)
    kept = json.dumps({"answers": maya})
    expected = reply_to(action="export", value=kind, kept=kept, form=[], today=TODAY)["file"]
    assert coming.value.suggested_filename == expected["name"]
    assert coming.value.path().read_bytes() == b64decode(expected["base64"])


def test_a_name_that_a_pdf_cannot_show_leads_to_the_printer(desk: Desk, maya: dict[str, Any]) -> None:
    """There is no file with boxes in it: the page names the signs and waits on the button that prints."""
    maya["you"]["name"] = "李雷"
    desk.open_saved(maya)
    desk.take("export", "pdf")
    expect(desk.page.locator("#announcer")).to_contain_text("李雷")
    expect(desk.page.locator("#take-print")).to_be_focused()


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
