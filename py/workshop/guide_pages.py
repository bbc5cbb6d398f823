"""The pages made from the guides, and what search engines read: structured data, the map of the site, robots.txt.

Where the site will stand is told by the environment. Without it nothing in a page claims an address.
"""

import os
from collections.abc import Mapping
from datetime import date
from typing import Any

from resignation.render import region
from workshop.guides import Guide, Heading, clean, guides

ADDRESS = "FINAL_CHECKPOINT_ADDRESS"
OTHER_PAGES = ("index.html", "law.html", "rules.html")
QUESTION_LEVEL = 3


def site_address() -> str:
    """Give the address at which the site will stand, with a slash at its end, or nothing if none was set."""
    given = os.environ.get(ADDRESS, "").strip()
    return f"{given.rstrip('/')}/" if given else ""


def guide_pages(assets: Mapping[str, object]) -> dict[str, bytes]:
    """Return the pages made from the guides, and what search engines read, by path."""
    address, every = site_address(), guides()
    shared = {"assets": assets, "address": address, "guides": every}
    pages = {guide.path: region("guide", {**shared, "guide": guide, "data": _data(guide, address)}) for guide in every}
    found = {**pages, "robots.txt": _robots(address)}
    if address:
        # Without an address there is none: the format knows no relative links.
        found["sitemap.xml"] = _sitemap(address, every)
    return {path: text.encode() for path, text in found.items()}


def _data(guide: Guide, address: str) -> list[dict[str, Any]]:
    """Say for machines where a page stands, and which questions it answers."""
    way = [("Final Checkpoint", "index.html"), ("Guides", "guides/index.html"), (guide.short, guide.path)]
    steps = way[:2] if guide.kind == "index" else way
    crumbs = [_step(number, *step, address) for number, step in enumerate(steps, 1)]
    asked = [_question(heading) for heading in guide.headings if heading.level == QUESTION_LEVEL]
    found = [_listed("BreadcrumbList", "itemListElement", crumbs)]
    return [*found, _listed("FAQPage", "mainEntity", asked)] if guide.kind == "questions" else found


def _listed(kind: str, name: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": kind, name: items}


def _step(position: int, name: str, path: str, address: str) -> dict[str, Any]:
    return {"@type": "ListItem", "position": position, "name": name, "item": f"{address or '../'}{clean(path)}"}


def _question(heading: Heading) -> dict[str, Any]:
    return {
        "@type": "Question",
        "name": heading.text,
        "acceptedAnswer": {"@type": "Answer", "text": heading.below},
    }


def _robots(address: str) -> str:
    sitemap = f"\nSitemap: {address}sitemap.xml\n" if address else ""
    return f"User-agent: *\nAllow: /\n{sitemap}"


def _sitemap(address: str, every: list[Guide]) -> str:
    dated = {guide.path: f"<lastmod>{date.fromisoformat(guide.reviewed)}</lastmod>" for guide in every}
    places = {**dict.fromkeys(OTHER_PAGES, ""), **dated}
    lines = [f"<url><loc>{address}{clean(path)}</loc>{day}</url>" for path, day in places.items()]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return head + "\n".join(lines) + "\n</urlset>\n"
