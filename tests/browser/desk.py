"""The page as a person uses it, so that a test reads as what somebody does; it goes by ids, names and roles alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from resignation.interview import html_id
from workshop.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

SCREENS = ROOT / "test-results" / "screens"
NARROW = 390
# From this width on, questions and letter stand side by side.
BESIDE = 1024
# Starting the engine takes seconds, on a machine that does other work many.
FOR_A_START = 60_000


class Desk:
    """One open page."""

    def __init__(self, page: Page) -> None:
        """Take over a page that has been opened."""
        self.page = page
        self.letter = page.locator("#letter")
        self.sheet = page.locator("#letter article.sheet")

    @property
    def width(self) -> int:
        """Return how wide the window is."""
        size = self.page.viewport_size
        assert size
        return size["width"]

    # ---- the engine

    def ready(self) -> Desk:
        """Wait until the engine has started and has answered its first request."""
        expect(self.page.locator("body")).to_have_attribute("data-engine", "ready", timeout=FOR_A_START)
        return self.settled()

    def settled(self) -> Desk:
        """Wait until every request of the page is answered and shown."""
        self.page.evaluate("() => probe.settled()")
        return self

    def ask(self, **request: Any) -> dict[str, Any]:
        """Ask the page's own engine something, beside the page."""
        answer = self.page.evaluate("(request) => probe.respond(request)", json.dumps(request))
        assert "reply" in answer, answer
        reply: dict[str, Any] = json.loads(answer["reply"])
        return reply

    def hold(self) -> None:
        """Keep back the engine's answers until ``release``."""
        self.page.evaluate("() => { probe.holding = true; }")

    def held(self) -> None:
        """Wait until an answer has come and is kept back."""
        self.page.evaluate(
            "async () => { while (!probe.held.length) await new Promise((resolve) => setTimeout(resolve, 5)); }"
        )

    def release(self) -> Desk:
        """Let through the answers that were kept back."""
        self.page.evaluate("() => probe.release()")
        return self.settled()

    # ---- finding one's way

    def see(self, side: str) -> None:
        """Show the questions or the letter, where the window is too narrow for both."""
        if self.width < BESIDE and self.page.locator("body").get_attribute("data-view") != side:
            self.page.locator(f"nav [data-view={side}]").click()

    def go(self, section: str) -> None:
        """Go to a section by the list of steps."""
        self.see("questions")
        step = self.page.locator(f"#step-{section}")
        if not step.is_visible():
            self.page.locator("#steps > summary").click()
        step.click()
        self.settled()
        expect(self.page.locator(f"#section-{section}")).to_be_visible()

    def pane(self, name: str) -> Locator:
        """Show the letter, the tones side by side, or the dates."""
        self.see("letter")
        self.page.locator(f"#pane-tab-{name}").click()
        self.settled()
        expect(self.page.locator(f"#letter[data-pane={name}]")).to_be_visible()
        return self.letter

    # ---- answering

    def control(self, name: str, value: str | None = None) -> Locator:
        """Find the control of an answer, or the one of several that stands for a value."""
        which = "" if value is None else f"[value={json.dumps(value)}]"
        return self.page.locator(f"#desk [name={json.dumps(name)}]:not([type=hidden]){which}")

    def fill(self, name: str, value: str) -> None:
        """Give one answer, whatever kind of control asks for it."""
        control = self.control(name).first
        if control.get_attribute("type") in {"radio", "checkbox"}:
            control = self.control(name, value)
            self.unfold(control)
            control.check()
        elif control.evaluate("(element) => element.localName") == "select":
            self.unfold(control)
            control.select_option(value)
        else:
            self.unfold(control)
            control.fill(value)

    def unfold(self, goal: Locator) -> None:
        """Open what is folded around something."""
        while not goal.is_visible():
            goal.locator("xpath=ancestor::details[not(@open)][1]/summary").click()

    def add(self, path: str) -> int:
        """Add a row to a list, and return its number."""
        rows = self.rows(path)
        number = rows.count()
        self.page.locator(f"#{html_id(path)}-add").click()
        expect(rows).to_have_count(number + 1)
        return number

    def rows(self, path: str) -> Locator:
        """Find the rows of a list."""
        name = html_id(path)
        return self.page.locator(f"#{name} > details[id^={name}-]:not([id$=-why])")

    def open_saved(self, file: Path | dict[str, Any] | bytes) -> Desk:
        """Open saved answers, through the file control in the list of steps."""
        content = file if isinstance(file, bytes) else json.dumps(file).encode() if isinstance(file, dict) else None
        payload = {"name": "my.resignation.json", "mimeType": "application/json", "buffer": content or b""}
        if content is None:
            assert not isinstance(file, bytes | dict)
            payload["buffer"] = file.read_bytes()
        self.page.locator("#nav-open").set_input_files(payload)  # type: ignore[arg-type]
        return self.settled()

    def start_again(self) -> Desk:
        """Clear everything, without going to the place where the button is."""
        # A click would take the focus from the field in which the person typed last; a mere event does not.
        self.page.evaluate("() => { probe.release(); document.activeElement?.blur(); }")
        self.settled()
        self.page.locator("#again-now").dispatch_event("click")
        self.settled()
        expect(self.page.locator("#letter [id^=clause-]")).to_have_count(0)
        expect(self.control("you.name")).to_have_value("")
        self.see("questions")
        return self

    # ---- the letter

    def clause(self, name: str) -> Locator:
        """Find a paragraph of the letter."""
        return self.page.locator(f"#clause-{name}")

    def clauses(self) -> list[str]:
        """List the paragraphs that stand in the letter."""
        found = self.page.locator(".sheet [id^=clause-]").evaluate_all("(all) => all.map((one) => one.id.slice(7))")
        return [str(name) for name in found]

    def text_of(self, name: str) -> str:
        """Return the words of a paragraph."""
        return (self.clause(name).locator("p").first.text_content() or "").strip()

    def act(self, action: str, clause: str) -> Desk:
        """Press a button of a paragraph, opening its tools first if they are folded away."""
        self.see("letter")
        button = self.page.locator(f"#letter [data-action={action}][data-target={json.dumps(clause)}]").first
        self.unfold(button)
        button.click()
        return self.settled()

    def take(self, action: str, value: str = "") -> None:
        """Press one of the buttons that take the letter away."""
        self.see("letter")
        which = f"[data-value={value}]" if value else ""
        button = self.page.locator(f"#letter [data-action={action}]{which}").first
        self.unfold(button)
        button.click()

    def download(self, action: str, value: str = "") -> tuple[str, str]:
        """Take the letter away as a file, and return the file's name and text."""
        with self.page.expect_download() as coming:
            self.take(action, value)
        return coming.value.suggested_filename, coming.value.path().read_text("utf-8")

    # ---- looking back

    def shot(self, name: str) -> None:
        """Keep a picture of the whole page as it stands."""
        folder = SCREENS / str(self.width)
        folder.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=folder / f"{name}.png", full_page=True, animations="disabled")

    def focused(self) -> Locator:
        """Find what has the focus."""
        return self.page.locator(":focus")
