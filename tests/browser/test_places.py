"""Where the page is served from, whom it talks to, and what its security policy holds it to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SUB_PATH
from workshop.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Request

    from tests.browser.conftest import Opener, Watch
    from tests.browser.desk import Desk


@pytest.fixture
def below(folder: Path, watch: Watch) -> Iterator[str]:
    """Serve the page below two folders, as a static host does that holds other pages too."""
    with serving(folder) as top:
        watch.origins.append(f"{top}{SUB_PATH}")
        yield f"{top}{SUB_PATH}"
        watch.origins.pop()


@pytest.mark.parametrize("end", ["", "index.html?from=search#questions"])
def test_it_works_below_a_path(opener: Opener, below: str, maya: dict[str, Any], end: str) -> None:
    """Served below a path, everything is found there, and nothing is asked of the folders above."""
    desk = opener.page(f"{below}{end}").ready()
    desk.open_saved(maya)
    expect(desk.sheet).to_contain_text("Maya Okafor-Lindqvist")
    desk.go("check")
    desk.pane("compare")
    desk.pane("letter")
    assert "Brightlane" in desk.download("export", "txt")[1]
    assert desk.page.url == f"{below}{end}"


def test_once_it_is_ready_it_asks_for_nothing_more(opener: Opener, address: str, maya: dict[str, Any]) -> None:
    """From the moment when the engine is ready no request is made at all, whatever is done."""
    desk = opener.page(address).ready()
    made: list[str] = []

    def see(request: Request) -> None:
        if not request.url.startswith("blob:"):
            made.append(f"{request.method} {request.url}")

    desk.page.context.on("request", see)
    desk.open_saved(maya)
    for section in ("employer", "employment", "models", "check", "you"):
        desk.go(section)
    desk.control("you.name").press_sequentially(" Jr")
    for pane in ("compare", "dates", "letter"):
        desk.pane(pane)
    desk.act("edit", "statement")
    desk.act("done", "statement")
    for kind in ("txt", "md", "html", "eml"):
        desk.download("export", kind)
    desk.take("print")
    desk.take("mail")
    desk.settled()
    desk.page.context.remove_listener("request", see)
    assert made == []


def test_nothing_is_stored_in_the_browser(desk: Desk, maya: dict[str, Any]) -> None:
    """No answer is written into cookies, storage, the address or the history."""
    desk.open_saved(maya)
    desk.go("check")
    kept = desk.page.evaluate(
        """async () => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }, location.href,
          history.state, await indexedDB.databases(), document.title])"""
    )
    assert not [word for word in ("Maya", "Brightlane", "tidepool", "Vantage") if word in kept]
    assert desk.page.context.cookies() == []
    assert desk.page.evaluate("() => history.length") <= 2


# ---- the security policy

INLINE = """() => {
  const all = [...document.querySelectorAll("*")];
  const handlers = all.filter((one) => one.getAttributeNames().some((name) => /^on/.test(name)));
  // Chromium gives a password field an empty one, which styles nothing.
  const styled = [...document.querySelectorAll("style, [style]:not([style=''])")];
  const scripts = [...document.querySelectorAll("script:not([src]), a[href^='javascript:'], iframe, object, base")];
  return [...handlers, ...styled, ...scripts].map((one) => one.outerHTML.slice(0, 120));
}"""


def policy(html: str) -> dict[str, list[str]]:
    """Read the security policy of a page."""
    found = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
    assert found
    words = [part.split() for part in found.group(1).split(";")]
    return {name: values for name, *values in words}


def test_the_policy_lets_nothing_out(folder: Path) -> None:
    """The policy stands before anything that it governs, and allows neither other servers nor inline code."""
    html = (folder / SUB_PATH / "index.html").read_text("utf-8")
    rules = policy(html)
    assert rules["default-src"] == ["'none'"]
    assert rules["form-action"] == rules["base-uri"] == ["'none'"]
    allowed = {word for values in rules.values() for word in values}
    assert allowed <= {"'none'", "'self'", "'wasm-unsafe-eval'", "data:", "blob:", "'script'", "final-checkpoint"}
    assert html.index("Content-Security-Policy") < min(html.index("<link"), html.index("<script"), html.index("<body"))


def test_nothing_is_inline(desk: Desk, maya: dict[str, Any]) -> None:
    """There is no inline script, handler or style, neither in the page as served nor after any reply."""
    assert desk.page.evaluate(INLINE) == []
    desk.page.locator("#next-you").click()
    desk.settled()
    desk.open_saved(maya)
    for section in ("models", "check", "style"):
        desk.go(section)
        assert desk.page.evaluate(INLINE) == []
    for pane in ("compare", "dates", "letter"):
        desk.pane(pane)
        assert desk.page.evaluate(INLINE) == []


def test_the_policy_holds(desk: Desk, watch: Watch) -> None:
    """The browser enforces it: neither a fetch to elsewhere nor an inline script gets through."""
    watch.expect("Content Security Policy|TrustedScript|Fetch API cannot load")
    blocked = desk.page.evaluate(
        """async () => {
          const seen = [];
          document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
          await fetch("https://example.org/").catch(() => {});
          const script = document.createElement("script");
          // Guarded twice: text may not become a script, and a script may not be inline.
          try { script.textContent = "window.ran = true"; } catch { script.append("window.ran = true"); }
          document.head.append(script);
          script.remove();
          await new Promise((resolve) => setTimeout(resolve, 100));
          return [window.ran ?? false, ...seen];
        }"""
    )
    assert blocked[0] is False
    assert "connect-src" in blocked
    assert [word for word in blocked[1:] if word.startswith(("script-src", "require-trusted-types-for"))]


TYPED = "<script>window.ran = true</script><img src=x onerror='window.ran = true'><style>*{display:none}</style>"


def test_what_is_typed_is_never_markup(desk: Desk, maya: dict[str, Any]) -> None:
    """Markup typed anywhere is text everywhere: in fields, letter, tones, dates, answers and the exported page."""
    maya["you"] = {**maya["you"], "name": TYPED, "role": TYPED}
    maya["employer"]["name"] = TYPED
    maya["handoff"]["models"][0]["name"] = TYPED
    maya["edits"] = {"statement": {"text": TYPED, "suggested": "x"}, "_own": [{"id": "own-1", "text": TYPED}]}
    desk.open_saved(maya)
    for section in ("check", "models", "you"):
        desk.go(section)
    for pane in ("compare", "dates", "letter"):
        desk.pane(pane)
        assert desk.page.evaluate(INLINE) == []
    assert desk.page.evaluate("() => window.ran ?? false") is False
    expect(desk.sheet).to_contain_text("<script>window.ran = true</script>")
    assert "<script>window" not in desk.download("export", "html")[1]
