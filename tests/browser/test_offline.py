"""The page without a network, from the second visit on: one build, whole or mended, and never a mix of two."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SUB_PATH
from tests.browser.desk import Desk
from tests.browser.outside import name_of_file
from workshop.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext

    from tests.browser.conftest import Opener, Watch

NAMES = "() => caches.keys()"
KEPT = """async () => {
    const shelf = await caches.open((await caches.keys()).find((name) => name.includes("build")));
    return (await shelf.keys()).map((request) => new URL(request.url).pathname); }"""
SPOIL = """async (name) => {
    const shelf = await caches.open((await caches.keys()).find((kept) => kept.includes("build")));
    const request = (await shelf.keys()).find((kept) => kept.url.endsWith(name));
    const bytes = new Uint8Array(await (await shelf.match(request)).arrayBuffer());
    for (let at = 100; at < bytes.length; at += 997) bytes[at] ^= 255;
    const type = (await shelf.match(request)).headers.get("Content-Type");
    await shelf.put(request, new Response(bytes, { headers: { "Content-Type": type } })); }"""


@pytest.fixture(scope="module")
def place(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Serve a copy of the page, below a sub-path, that a test may change."""
    top = tmp_path_factory.mktemp("offline")
    shutil.copytree(folder / SUB_PATH, top / SUB_PATH)
    with serving(top) as address:
        yield top / SUB_PATH, f"{address}{SUB_PATH}"


@pytest.fixture
def kept(opener: Opener, place: tuple[Path, str], watch: Watch) -> tuple[BrowserContext, str]:
    """Visit once and wait until the whole page is kept."""
    _, address = place
    watch.origins.append(address)
    watch.expect("Failed to load|net::ERR|Failed to fetch|integrity|digest|Uncaught|uncaught|FetchEvent|Refused")
    context = opener.context(service_workers="allow")
    page = context.new_page()
    page.goto(address)
    Desk(page).ready()
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.close()
    return context, address


def visit(context: BrowserContext, address: str) -> Desk:
    """Open the page once more."""
    page = context.new_page()
    page.goto(address)
    return Desk(page)


def test_the_second_visit_needs_no_network(kept: tuple[BrowserContext, str]) -> None:
    """In a plane the page opens, starts, and takes a letter away as PDF; its other pages open too."""
    context, address = kept
    context.set_offline(True)
    desk = visit(context, address).ready()
    desk.fill("you.name", "Maya Okafor")
    expect(desk.sheet).to_contain_text("Maya Okafor")
    assert name_of_file(desk, "pdf").endswith("pdf")
    desk.page.goto(f"{address}law.html")
    expect(desk.page.locator("h1")).to_be_visible()


def test_the_second_visit_starts_from_memory(opener: Opener, place: tuple[Path, str], watch: Watch) -> None:
    """What Python's memory held before the first answer is kept, and the next visit starts from it."""
    watch.origins.append(place[1])
    context = opener.context()
    first = visit(context, place[1]).ready()
    first.fill("you.name", "Kept Nowhere")
    expect(first.page.locator("[data-measure=kept]")).to_have_text("1", timeout=30_000)
    first.page.close()
    second = visit(context, place[1]).ready()
    expect(second.page.locator("[data-measure=remembered]")).to_have_text("1")
    second.fill("you.role", "ML Engineer")
    expect(second.sheet).to_contain_text("ML Engineer")
    assert "Kept Nowhere" not in second.page.content()


def test_a_spoilt_memory_is_noticed_by_nobody(opener: Opener, place: tuple[Path, str], watch: Watch) -> None:
    """A memory in which one word differs is put aside, counted, and Python starts from nothing."""
    watch.origins.append(place[1])
    context = opener.context()
    first = visit(context, place[1]).ready()
    expect(first.page.locator("[data-measure=kept]")).to_have_text("1", timeout=30_000)
    first.page.evaluate("""async () => { const shelf = await caches.open("final-checkpoint-memory");
        const [request] = await shelf.keys();
        const bytes = new Uint8Array(await (await shelf.match(request)).arrayBuffer());
        bytes[bytes.length >> 1] ^= 1;
        await shelf.put(request, new Response(bytes)); }""")
    first.page.close()
    second = visit(context, place[1]).ready()
    expect(second.page.locator("[data-measure=fallback]")).to_have_text("1")
    expect(second.page.locator("[data-measure=plain]")).to_have_text("1")
    second.fill("you.name", "Maya Okafor")
    expect(second.sheet).to_contain_text("Maya Okafor")


def test_each_file_may_be_spoilt_in_turn(kept: tuple[BrowserContext, str]) -> None:
    """Whichever kept file is changed, the page mends it from the server and works."""
    context, address = kept
    desk = visit(context, address).ready()
    every = [path.rpartition("resign/")[2] for path in desk.page.evaluate(KEPT)]
    needed = [name for name in every if name.startswith(("index", "site", "js/")) or name.endswith(".pack")]
    assert len(needed) >= 8
    for name in needed:
        desk.page.evaluate(SPOIL, name)
        desk.page.close()
        desk = visit(context, address).ready()
        desk.fill("you.name", "Maya Okafor")
        expect(desk.sheet).to_contain_text("Maya Okafor")


def test_a_missing_copy_is_no_loss(kept: tuple[BrowserContext, str]) -> None:
    """When the browser has thrown away what was kept, the page comes from the server again."""
    context, address = kept
    desk = visit(context, address)
    desk.page.evaluate("async () => { for (const name of await caches.keys()) await caches.delete(name); }")
    desk.page.close()
    visit(context, address).ready()


def test_two_builds_never_mix(kept: tuple[BrowserContext, str], place: tuple[Path, str]) -> None:
    """While a page of the old build is open all is the old one's; the person is told; the next visit is new."""
    context, address = kept
    folder, _ = place
    page, script = folder / "index.html", folder / "sw.js"
    before = page.read_text("utf-8"), script.read_text("utf-8")
    try:
        renew(page, script)
        desk = visit(context, address).ready()
        expect(desk.page).not_to_have_title("The new build")
        expect(desk.page.locator("[data-update]")).to_be_visible(timeout=30_000)
        desk.page.close()
        desk = next_visit_of_new_build(context, address)
        assert len([name for name in desk.page.evaluate(NAMES) if "build" in name]) == 1
    finally:
        page.write_text(before[0], "utf-8")
        script.write_text(before[1], "utf-8")


def next_visit_of_new_build(context: BrowserContext, address: str) -> Desk:
    """Visit until the new build has taken over, for which the browser takes a moment after the last page is closed."""
    for _ in range(10):
        desk = visit(context, address).ready()
        if desk.page.title() == "The new build":
            return desk
        desk.page.close()
    raise AssertionError("the old build is still there")


def renew(page: Path, script: Path) -> None:
    """Publish another build in place of the one that is kept."""
    import hashlib  # noqa: PLC0415
    import re  # noqa: PLC0415
    from base64 import b64encode  # noqa: PLC0415

    text = re.sub("<title>[^<]*", "<title>The new build", page.read_text("utf-8"))
    page.write_text(text, "utf-8")
    head, _, rest = script.read_text("utf-8").partition("\n")
    listed = json.loads(head.removeprefix("self.kept=").removesuffix(";"))
    listed["build"] = "another"
    listed["files"]["index.html"] = f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
    script.write_text(f"self.kept={json.dumps(listed)};\n{rest}", "utf-8")


def test_the_copy_can_be_deleted(kept: tuple[BrowserContext, str]) -> None:
    """One button in the page removes the copy, the memory and what serves them."""
    context, address = kept
    desk = visit(context, address).ready()
    desk.page.locator("#diagnostics > summary").click()
    desk.page.locator("#forget-copy").click()
    expect(desk.page.locator("[data-measure=forgotten]")).to_have_text("1")
    assert desk.page.evaluate(NAMES) == []
    assert desk.page.evaluate("() => navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_where_nothing_may_be_kept_all_else_works(opener: Opener, place: tuple[Path, str], watch: Watch) -> None:
    """As in a private window that refuses caches and service workers."""
    watch.origins.append(place[1])
    context = opener.context()
    context.add_init_script("""
        const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
        Object.defineProperty(globalThis, 'caches', { value: new Proxy({}, { get: () => refuse }) });
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    """)
    desk = visit(context, place[1]).ready()
    desk.fill("you.name", "Maya Okafor")
    expect(desk.sheet).to_contain_text("Maya Okafor")
    expect(desk.page.locator("[data-trouble]:visible")).to_have_count(0)
