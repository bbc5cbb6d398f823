"""Takes the pictures and lays them out side by side in ``dist/review/index.html``."""

from __future__ import annotations

import sys
import tempfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from playwright.sync_api import sync_playwright

from resignation.registry import sections
from resignation.state import PANES
from tests.browser.desk import Desk
from workshop.browser import find_browser
from workshop.bundle import bundle, write
from workshop.paths import DIST
from workshop.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

FOLDER = DIST / "review"
ANSWERS = Path(__file__).parents[1] / "cases" / "answers" / "recsys-lead-us-ca.json"
WIDTHS = {390: 844, 768: 1024, 1280: 900, 1920: 1080}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PASTED = "Dear Dana,\n\nAfter all that Tom did I am out. I am joining OpenAI in May. My last day is [date].\n\nMax"
LOOK = (
    "body{font:16px system-ui;margin:2rem}figure{display:inline-block;margin:.5rem}img{height:24rem;border:1px solid}"
)
State = tuple[str, "Callable[[Desk], None]"]


def _pane(name: str) -> Callable[[Desk], None]:
    return lambda desk: _press(desk, f"#pane-tab-{name}", side="letter")


def _press(desk: Desk, control: str, side: str = "") -> None:
    if side:
        desk.see(side)
    desk.page.locator(control).first.click()
    desk.settled()


def _pasted(desk: Desk) -> None:
    _press(desk, "#pane-tab-check", side="letter")
    _press(desk, "#check-brought")
    desk.page.locator("#check-text").fill(PASTED)
    desk.settled()


def _dialog(name: str) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        desk.page.evaluate("(id) => document.getElementById(id).showModal()", f"{name}-dialog")

    return show


def _empty_errors(desk: Desk) -> None:
    desk.start_again()
    _press(desk, "#next-you")


def states() -> Iterator[State]:
    """Give every state by its name, and the way to it from the page with answers in it."""
    yield from ((f"section-{name}", _section(name)) for name in sections())
    yield from ((f"pane-{name}", _pane(name)) for name in PANES)
    yield "check-pasted", _pasted
    yield from ((f"dialog-{name}", _dialog(name)) for name in ("lock", "unlock", "privacy", "elsewhere"))
    yield "errors", _empty_errors


def _section(name: str) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        desk.see("questions")
        desk.go(name)

    return show


def main() -> int:
    """Take every picture, or those whose name holds one of the words given; say which states were not reached."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    missed: list[str] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as tools:
        files = bundle()
        write(files, Path(folder))
        browser = tools.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        with serving(Path(folder)) as address:
            for width in WIDTHS:
                for scheme in SCHEMES:
                    missed += _desk_pictures(browser, address, width, scheme)
                    _page_pictures(
                        browser, address, [name for name in files if name.endswith(".html")], (width, scheme)
                    )
        browser.close()
    (FOLDER / "index.html").write_text(_index(), encoding="utf-8")
    print(FOLDER / "index.html", *missed, sep="\n")
    return 1 if missed else 0


def _is_wanted(name: str) -> bool:
    return not sys.argv[1:] or any(part in name for part in sys.argv[1:])


def _desk_pictures(browser: Browser, address: str, width: int, scheme: Any) -> Iterator[str]:
    page = browser.new_page(viewport={"width": width, "height": WIDTHS[width]}, color_scheme=scheme)
    page.on("dialog", lambda dialog: dialog.accept())
    page.clock.set_fixed_time("2026-11-20T10:00:00")
    page.add_init_script(path=Path(__file__).parents[1] / "browser" / "probe.js")
    page.goto(address)
    _picture(page, "first", width, scheme)
    desk = Desk(page).ready()
    for name, way in states():
        if not _is_wanted(name):
            continue
        try:
            page.evaluate("() => { for (const one of document.querySelectorAll('dialog[open]')) one.close(); }")
            desk.start_again()
            desk.open_saved(ANSWERS)
            way(desk)
            page.wait_for_timeout(250)
            _picture(page, name, width, scheme)
        except Exception as error:  # noqa: BLE001 - the picture is missed, and said to be
            yield f"{name} at {width} {scheme}: {str(error).splitlines()[0]}"
            page.goto(address)
            desk.ready()
    page.close()


def _page_pictures(browser: Browser, address: str, pages: list[str], how: tuple[int, Any]) -> None:
    width, scheme = how
    page = browser.new_page(viewport={"width": width, "height": WIDTHS[width]}, color_scheme=scheme)
    for name in pages:
        title = f"page-{name.replace('/', '-').removesuffix('.html')}"
        if name != "index.html" and not name.startswith("final-") and _is_wanted(title):
            page.goto(address + name)
            _picture(page, title, width, scheme)
    page.close()


def _picture(page: Page, name: str, width: int, scheme: str) -> None:
    page.screenshot(path=FOLDER / f"{name}.{width}.{scheme}.png")


def _index() -> str:
    names = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.png")})
    rows = "".join(map(_row, names))
    return f"<!doctype html><html lang=en><title>Review</title><style>{LOOK}</style><h1>Review</h1>{rows}</html>"


def _row(name: str) -> str:
    pictures = sorted(FOLDER.glob(f"{name}.*.png"), key=lambda path: int(path.name.split(".")[1]))
    figures = [
        f"<figure><a href='{escape(path.name)}'><img loading=lazy src='{escape(path.name)}' alt=''></a>"
        f"<figcaption>{escape(path.stem)}</figcaption></figure>"
        for path in pictures
    ]
    return f"<h2>{escape(name)}</h2>{''.join(figures)}"


if __name__ == "__main__":
    sys.exit(main())
