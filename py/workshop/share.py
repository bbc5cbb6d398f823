"""The picture that other programs show when somebody passes the page on: the page itself, its two halves enlarged."""

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from workshop.browser import find_browser
from workshop.bundle import bundle, write
from workshop.paths import SITE
from workshop.serving import serving

PICTURE = SITE / "icons" / "share.png"
STYLE = Path(__file__).with_name("share.css")
# What those programs ask for.
WIDTH, HEIGHT = 1200, 630


def write_picture() -> None:
    """Take the picture again, after the page has changed its look."""
    with TemporaryDirectory() as folder, sync_playwright() as tools:
        write(bundle(), Path(folder))
        browser = tools.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        with serving(Path(folder)) as address:
            context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, bypass_csp=True)
            PICTURE.write_bytes(_picture(context.new_page(), address))
        browser.close()


def _picture(page: Page, address: str) -> bytes:
    """Photograph the page without its engine, which would only change the dates of the sample."""
    page.route("**/*.pack*", lambda route: route.abort())
    page.goto(address)
    page.add_style_tag(path=STYLE)
    page.evaluate("() => document.fonts.ready.then(() => undefined)")
    return page.screenshot(type="png")
