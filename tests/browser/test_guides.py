"""The guides in a browser: readable by everyone, at any width, under a policy that lets nothing run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import WIDE
from tests.browser.desk import NARROW
from tests.browser.test_access import AXE, RUN
from workshop.guides import guides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from tests.browser.conftest import Watch

PATHS = (*(guide.path for guide in guides()), "law.html", "rules.html")
SMALL = """() => [...document.querySelectorAll("a, button")].filter((element) => {
  const { width, height } = element.getBoundingClientRect();
  return !element.closest("p, .cite, .guide__sources, .law, .known, .guide__body") && (width < 24 || height < 24)
    && !element.matches(".skip");
}).map((element) => element.outerHTML.slice(0, 120))"""
PAST_EDGE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(
    scope="module", params=[(WIDE, "light"), (WIDE, "dark"), (NARROW, "light"), (320, "dark")], ids=str
)  # 320 px are 1280 px at 400 %
def reader(request: pytest.FixtureRequest, chromium: Browser, watch: Watch) -> Iterator[Page]:
    """Open a page to read in, with axe-core beside it."""
    width, scheme = request.param
    size = {"width": width, "height": 900}
    context = chromium.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    context.add_init_script(path=AXE)
    watch.follow(context)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PATHS)
def test_everybody_can_read_it(reader: Page, address: str, path: str) -> None:
    """Axe finds nothing, nothing sticks out, targets are large enough, and no data is refused as a script."""
    reader.goto(f"{address}{path}")
    if path.startswith("guides/"):
        assert reader.evaluate(RUN) == []
        assert reader.evaluate(SMALL) == []
    assert reader.evaluate(PAST_EDGE) <= 0


def test_structured_data_is_read_and_never_run(reader: Page, address: str) -> None:
    """The policy of the page allows no script, and the block of data is none: it stands in the page and is readable."""
    reader.goto(f"{address}guides/questions.html")
    kinds = "() => [...document.scripts].map((one) => [one.type, JSON.parse(one.textContent)['@type']])"
    assert reader.evaluate(kinds) == [
        ["application/ld+json", "BreadcrumbList"],
        ["application/ld+json", "FAQPage"],
    ]
