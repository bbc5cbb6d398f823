"""The guides: each says what it may, in the form that it should; and every link in the site leads somewhere."""

from __future__ import annotations

import json
import re
import struct
from datetime import date
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch
from urllib.parse import unquote, urldefrag, urljoin

import pytest

from resignation import registry
from resignation.actions.presets import PRESETS
from tests.test_proofreading import Explained, _harper, _proselint, _unexplained
from workshop import guides
from workshop.bundle import bundle
from workshop.engine import engine_files
from workshop.guide_pages import ADDRESS, guide_pages
from workshop.guides import Guide, plain
from workshop.pack import Packs
from workshop.paths import ONE_FILE

EVERY = guides.guides()
ARTICLES = [guide for guide in EVERY if guide.kind == "guide"]
ALLOWED = Path(__file__).parent / "cases" / "links.txt"
SITE = "https://desk.example/resign/"
GUIDE_WORDS = range(300, 601)
QUESTIONS = 14
FIGURE = re.compile(r"\$\d{1,3}(?:,\d{3})*|\d[\d.]* ?%|\d{2,3},\d{3}|\d[\d.]* to 1\b|\babout (?:\d+ days|one third)")
REPORTED = re.compile(r"as reported by (?P<by>[^()]+) \((?P<year>20\d\d|undated, seen in 20\d\d)\)")
SOURCED_FIGURES = {
    "Second Talent": {"234,000", "67,000", "3.5 to 1"},
    "Built In": {"$212,022", "$70,000", "$318,000"},
    "CIO": {"50 %", "about one third"},
    "Stack Overflow Developer Survey": {"43.6 %", "24.5 %"},
    "Public Insight": {"about 40 days"},
}
"""Every figure of the job market that we may repeat, under the name of whoever reported it."""
NOT_OURS = ("!", "simply", "easily", "just ", "powerful", "seamless", "effortless", "best-in-class", "unlock")
TERMS = {"runbook", "hyper-parameters", "Vox", "xAI", "CIO"}
EXPLAINED = (
    Explained(
        "OxfordComma", "", "British style: no comma before the last item unless it is needed to tell items apart"
    ),
)
by_name = pytest.mark.parametrize("guide", EVERY, ids=lambda guide: guide.id)
by_article = pytest.mark.parametrize("guide", ARTICLES, ids=lambda guide: guide.id)


@cache
def site() -> dict[str, bytes]:
    """Give every file of the finished site, with nothing in what only the engine reads, which takes long to make."""
    with patch("workshop.bundle.packs", return_value=Packs(b"", b"")):
        return bundle()


def text(guide: Guide) -> str:
    """Give the words of a guide, without its tags and the numbers of its sources."""
    return plain(guide.body)


def paragraphs(guide: Guide) -> list[str]:
    """Give what stands in a guide, paragraph by paragraph and line by line."""
    found = re.findall(r"<(p|h2|h3|li)\b[^>]*>(.*?)</\1>", guide.body, re.DOTALL)
    return [plain(inside) for _, inside in found] + [guide.title, guide.short, guide.description]


# ---- each guide ----------------------------------------------------------------------------------------------


def test_all_that_was_promised_is_there() -> None:
    """There are six guides, and the pages that explain the tool."""
    assert len(ARTICLES) == 6
    helps = {guide.id for guide in EVERY} - {guide.id for guide in ARTICLES}
    assert helps == {"index", "how-it-works", "questions", "what-can-be-seen", "method", "disclaimer"}
    assert sum(heading.level == 3 for heading in _guide("questions").headings) >= QUESTIONS


def _guide(name: str) -> Guide:
    return next(guide for guide in EVERY if guide.id == name)


@by_article
def test_a_guide_is_an_article_with_sources_and_a_way_into_the_tool(guide: Guide) -> None:
    """It is as long as a coffee, says where it has things from, and leads to where they can be done."""
    assert len(text(guide).split()) in GUIDE_WORDS
    assert guide.sources
    assert guide.acts


@by_name
def test_a_header_is_fit_for_a_search_engine(guide: Guide) -> None:
    """Title and description fit into a result, and the day of the review is one that has been."""
    assert len(f"{guide.title} · Final Checkpoint") <= 70
    assert 70 <= len(guide.description) <= 170
    assert date(2026, 11, 1) <= date.fromisoformat(guide.reviewed) <= date.fromisoformat("2100-01-01")


def test_no_two_pages_are_called_the_same() -> None:
    """Titles, short names and descriptions are each one page's own."""
    for name in ("title", "short", "description"):
        assert len({getattr(guide, name) for guide in EVERY}) == len(EVERY)


@by_name
def test_headings_stand_in_order_and_have_ids_of_their_own(guide: Guide) -> None:
    """No level is skipped below the title, and no two headings share an id with each other or with the page."""
    levels = [2, *(heading.level for heading in guide.headings)]
    assert levels[1:2] in ([], [2])
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = re.findall(r'\bid="([^"]+)"', site()[guide.path].decode())
    assert len(ids) == len(set(ids))


@by_name
def test_every_source_is_cited_in_the_order_in_which_it_is_listed(guide: Guide) -> None:
    """A source that nothing rests on is decoration, and numbers that jump are hard to follow."""
    cited = dict.fromkeys(re.findall(r"\[\^([a-z0-9-]+)\]", guide.markdown))
    assert list(cited) == [source.id for source in guide.sources]
    for source in guide.sources:
        assert source.second_hand or date.fromisoformat(source.source.checked) <= date.fromisoformat(guide.reviewed)


@by_name
def test_every_figure_is_one_we_may_repeat_with_who_reported_it_and_when(guide: Guide) -> None:
    """A sentence with a figure of the market names its source and year, and holds that source's figures alone."""
    for sentence in re.split(r"(?<=[.?]) (?=[A-Z])", " ".join(paragraphs(guide))):
        figures = set(FIGURE.findall(sentence))
        reported = [found["by"] for found in REPORTED.finditer(sentence)]
        allowed = {figure for by in reported for name, its in SOURCED_FIGURES.items() if name in by for figure in its}
        assert figures <= allowed, sentence


@by_name
def test_what_is_known_at_second_hand_is_marked_so(guide: Guide) -> None:
    """Nobody whose figures are repeated stands among the sources that we have read."""
    for source in guide.sources:
        if any(name in source.source.title for name in (*SOURCED_FIGURES, "CNN")):
            assert source.second_hand
            assert not source.source.url


@by_name
def test_it_neither_shouts_nor_sells(guide: Guide) -> None:
    """No exclamation mark, and no word that tells a worried person how simple it all is."""
    words = " ".join(paragraphs(guide)).lower()
    assert [word for word in NOT_OURS if re.search(rf"(?<!\w){re.escape(word)}", words)] == []


def test_harper_and_proselint_find_nothing_unexplained() -> None:
    """The two proof-readers, in British spelling, find nothing in the guides that is not explained above."""
    texts = list(dict.fromkeys(part for guide in EVERY for part in paragraphs(guide) if part))
    found = [*_harper(texts, british=True), *_proselint(texts)]
    left = [one for one in found if not any(each.covers(one) for each in EXPLAINED) and one.quote not in TERMS]
    assert not _unexplained(left)


# ---- what acts on the tool -----------------------------------------------------------------------------------


def test_every_act_names_a_preset_and_every_preset_is_used() -> None:
    """A button of a guide does something, and nothing waits for a button that is not there."""
    assert {act["preset"] for guide in EVERY for act in guide.acts} <= set(PRESETS)
    assert all(len(act["label"]) <= 45 for guide in EVERY for act in guide.acts)


# ---- the built pages -----------------------------------------------------------------------------------------


class Page(HTMLParser):
    """Collects what a page links to, what can be linked to in it, and its structured data."""

    def __init__(self, html: str) -> None:
        """Read a page."""
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.data: list[str] = []
        self._inside_data = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep links and ids."""
        given = dict(attrs)
        self._inside_data = tag == "script" and given.get("type") == "application/ld+json"
        self.ids |= {value for name, value in attrs if name == "id" and value}
        address = given.get("href" if tag in {"a", "link"} else "src")
        if address and tag != "use":
            self.links.append(address)

    def handle_endtag(self, tag: str) -> None:
        """Leave structured data."""
        self._inside_data = self._inside_data and tag != "script"

    def handle_data(self, data: str) -> None:
        """Keep structured data."""
        if self._inside_data:
            self.data.append(data)


@cache
def pages() -> dict[str, Page]:
    """Read every page of the site."""
    return {path: Page(content.decode()) for path, content in site().items() if path.endswith(".html")}


def test_every_link_within_the_site_leads_somewhere() -> None:
    """Each names a file that is there, and what follows the # is an id in it, or a preset of the tool."""
    broken = []
    for path, page in pages().items():
        for link in page.links:
            target, fragment = urldefrag(urljoin(f"{SITE}{path}", link))
            if not target.startswith(SITE):
                continue
            # What follows the ? changes with the file, so that a browser never takes an old one.
            name = target.removeprefix(SITE).partition("?")[0] or "index.html"
            preset = fragment.startswith("do=") and fragment.removeprefix("do=") in PRESETS
            there = name in site() and (not fragment or preset or unquote(fragment) in pages()[name].ids)
            broken += [] if there else [f"{path}: {link}"]
    assert broken == []


def _outside(guide: Guide) -> set[str]:
    links = {urljoin(f"{SITE}{guide.path}", link) for link in pages()[guide.path].links}
    return {link for link in links if not link.startswith(SITE)}


def test_links_out_of_the_guides_are_known_encrypted_and_dated() -> None:
    """Each stands in the list of those that somebody has looked at, with the day, and none of the list is unused."""
    lines = [line.split() for line in ALLOWED.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    listed = {address: date.fromisoformat(day) for day, address in lines}
    found = set().union(*(_outside(guide) for guide in EVERY))
    assert found == set(listed)
    assert all(address.startswith("https://") for address in found)


@by_name
def test_structured_data_says_where_a_page_stands(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    """Breadcrumbs lead to pages that are there; the questions are given with their answers as plain text."""
    monkeypatch.setenv(ADDRESS, SITE.rstrip("/"))
    html = guide_pages({"css": "site.css"})[guide.path].decode()
    crumbs, *rest = [json.loads(data) for data in Page(html).data]
    items = [step["item"] for step in crumbs["itemListElement"]]
    assert items[-1] == f"{SITE}{guide.canonical}"
    assert all((item.removeprefix(SITE) or "index.html") in {"index.html", "guides/", guide.path} for item in items)
    assert f'<link rel="canonical" href="{items[-1]}">' in html
    asked = [question for data in rest for question in data["mainEntity"]]
    assert len(asked) == (QUESTIONS if guide.kind == "questions" else 0)
    assert all(one["acceptedAnswer"]["text"] and "<" not in one["acceptedAnswer"]["text"] for one in asked)


def test_without_an_address_nothing_claims_one() -> None:
    """A copy that anybody builds says nothing of where another one stands."""
    assert "sitemap.xml" not in site()
    assert b"Sitemap" not in site()["robots.txt"]
    assert not [path for path in pages() if b'rel="canonical"' in site()[path] or b'property="og:' in site()[path]]


def test_with_an_address_the_map_names_every_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The map of the site holds each page once, not as a file to take along, and robots.txt leads to it."""
    monkeypatch.setenv(ADDRESS, SITE)
    made = guide_pages({"css": "site.css"})
    found = re.findall(r"<loc>(.*?)</loc>", made["sitemap.xml"].decode())
    whole = {f"{SITE}{path.removesuffix('index.html')}" for path in pages() if path != ONE_FILE}
    assert sorted(found) == sorted(whole)
    assert f"Sitemap: {SITE}sitemap.xml" in made["robots.txt"].decode()


@by_name
def test_what_is_passed_on_shows_a_picture(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    """The picture is named by its whole address, is there, and has the size that is said of it."""
    monkeypatch.setenv(ADDRESS, SITE)
    html = guide_pages({"css": "site.css"})[guide.path].decode()
    said = dict(re.findall(r'<meta property="og:([\w:]+)" content="([^"]*)">', html))
    assert said["url"] == f"{SITE}{guide.canonical}"
    picture = site()[said["image"].removeprefix(SITE)]
    size = (int(said["image:width"]), int(said["image:height"]))
    assert struct.unpack(">8x8x2I", picture[:24]) == size


def test_guides_do_not_travel_with_the_engine() -> None:
    """They are pages before Python starts, so nobody waits for them."""
    assert (registry.TEMPLATES / "guides").is_dir()
    assert not [name for name, _ in engine_files() if name.startswith("templates/guides/")]
