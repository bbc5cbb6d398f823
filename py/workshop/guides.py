"""The articles beside the tool: Markdown under ``templates/guides``, made into pages when the site is built.

A header in TOML says what a page is called, what it draws on and where it leads into the tool. A source is named in the
text as ``[^id]``; one that the engine knows is taken from there, so that its address and its day are kept in one place.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from html import unescape
from typing import Any

import mistune
from markupsafe import Markup
from mistune.core import InlineState
from mistune.inline_parser import InlineParser

from resignation.model import Source
from resignation.registry import jurisdictions, place_id
from workshop.paths import TEMPLATES

FOLDER = TEMPLATES / "guides"
FENCE = "+++\n"
WORDS_A_MINUTE = 220
HEADING = re.compile(r'<h([23]) id="([^"]+)">(.*?)</h[23]>(.*?)(?=<h[23]|\Z)', re.DOTALL)
TAG = re.compile(r"<sup.*?</sup>|<[^>]+>", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source of a guide. ``second_hand``: we know what it says only from others."""

    id: str
    source: Source
    second_hand: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its id, its level, and what stands below it up to the next one, all without tags."""

    id: str
    level: int
    text: str
    below: str


@dataclass(frozen=True, kw_only=True)
class Guide:
    """One page: its header, read, and its body as it was written."""

    id: str
    kind: str
    order: int
    title: str
    short: str
    description: str
    reviewed: str
    markdown: str
    acts: tuple[Mapping[str, str], ...] = ()
    sources: tuple[Cited, ...] = ()

    @property
    def path(self) -> str:
        """Give its place in the finished site."""
        return f"guides/{self.id}.html"

    @property
    def canonical(self) -> str:
        """Give the path by which it wants to be known."""
        return clean(self.path)

    @cached_property
    def body(self) -> Markup:
        """Give the body as HTML; what the Markdown holds as HTML is shown, not obeyed."""
        return Markup(_reader(self)(self.markdown))  # noqa: S704 - written here, and escaped by the renderer

    @property
    def headings(self) -> list[Heading]:
        """Give the headings of the body, in order."""
        found = HEADING.findall(self.body)
        return [Heading(name, int(level), plain(text), plain(below)) for level, name, text, below in found]

    @property
    def minutes(self) -> int:
        """Give how long it takes to read, in minutes."""
        return max(1, round(len(plain(self.body).split()) / WORDS_A_MINUTE))


def plain(html: str) -> str:
    """Take the tags and the numbers of sources out of HTML.

    >>> plain('<p>Two &amp; two<sup class="cite"><a href="#s">1</a></sup> are <em>four</em>.</p>')
    'Two & two are four.'
    """
    return " ".join(unescape(TAG.sub("", html)).split())


def clean(path: str) -> str:
    """Give the one address under which a page wants to be known."""
    return path.removesuffix("index.html")


# ---- reading -----------------------------------------------------------------------------------------------


def guides() -> list[Guide]:
    """Read every guide, in the order in which they are listed."""
    found = [_read(path.stem, path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.md")]
    return sorted(found, key=lambda guide: (guide.kind != "index", guide.kind != "guide", guide.order))


def _read(name: str, text: str) -> Guide:
    _, header, body = text.split(FENCE, 2)
    given = tomllib.loads(header)
    sources = tuple(_cited(**source) for source in given.pop("sources", ()))
    return Guide(id=name, markdown=body, acts=tuple(given.pop("acts", ())), sources=sources, **given)


def _cited(*, id: str, title: str, place: str = "", second_hand: bool = False, **rest: str) -> Cited:  # noqa: A002
    if place:
        return Cited(id=id, source=_known(place, title))
    return Cited(id=id, source=Source(title=title, **{"checked": "", **rest}), second_hand=second_hand)


def _known(place: str, title: str) -> Source:
    """Find a source among those of a place."""
    return next(source for source in _within(jurisdictions()[place_id(place)]) if source.title == title)


def _within(record: object) -> Iterator[Source]:
    if isinstance(record, Source):
        yield record
    elif isinstance(record, tuple):
        for item in record:
            yield from _within(item)
    elif is_dataclass(record):
        for field in fields(record):
            yield from _within(getattr(record, field.name))


# ---- Markdown ----------------------------------------------------------------------------------------------


class _Renderer(mistune.HTMLRenderer):
    """Gives headings their ids, and leads links between the Markdown files to the pages made from them."""

    def heading(self, text: str, level: int, **attrs: Any) -> str:  # noqa: ANN401 - as it is declared there
        """Render a heading under an id made of its words."""
        name = re.sub(r"[^a-z0-9]+", "-", plain(text).lower().replace("'", "")).strip("-")
        return super().heading(text, level, **{**attrs, "id": name})

    def link(self, text: str, url: str, title: str | None = None) -> str:
        """Render a link; between guides it names the file in the source and the page in the site."""
        return super().link(text, re.sub(r"^([\w-]+)\.md(?=#|$)", r"\1.html", url), title)


def _reader(guide: Guide) -> mistune.Markdown:
    """Make a reader of Markdown that knows the sources of a guide."""
    numbers = {cited.id: number for number, cited in enumerate(guide.sources, 1)}
    seen: set[str] = set()

    def parse(_inline: InlineParser, match: re.Match[str], state: InlineState) -> int:
        name = match["cited"]
        state.append_token({"type": "cite", "attrs": {"name": name, "number": numbers[name]}})
        return match.end()

    def show(_renderer: mistune.HTMLRenderer, name: str, number: int) -> str:
        first = "" if name in seen else f' id="cite-{name}"'
        seen.add(name)
        return f'<sup class="cite"><a{first} href="#source-{name}" aria-label="Source {number}">{number}</a></sup>'

    reader = mistune.Markdown(_Renderer())
    reader.inline.register("cite", r"\[\^(?P<cited>[a-z0-9-]+)\]", parse, before="link")
    assert isinstance(reader.renderer, mistune.HTMLRenderer)
    reader.renderer.register("cite", show)
    return reader
