"""Once everything is in memory the browser itself refuses the page, and what it has started, every connection."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.outside import name_of_file

if TYPE_CHECKING:
    from typing import Any

    from tests.browser.conftest import Opener, Watch

REFUSED = "violates the following Content Security Policy|Refused to connect|Fetch API cannot load|WebSocket"
WAYS = {
    "fetch": "fetch('/?q=secret').then(() => 'answered', () => 'refused')",
    "request": """new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve('answered');
        request.onerror = () => resolve('refused');
        request.open('GET', '/?q=secret');
        request.send();
    })""",
    "socket": """new Promise((resolve) => {
        try {
            const socket = new WebSocket(location.origin.replace('http', 'ws'));
            socket.onerror = () => resolve('refused');
            socket.onopen = () => resolve('answered');
        } catch { resolve('refused'); }
    })""",
    "events": """new Promise((resolve) => {
        const source = new EventSource('/?q=secret');
        source.onerror = () => resolve('refused');
        source.onopen = () => resolve('answered');
    })""",
}
IMAGE = """new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve('answered');
    image.onerror = () => resolve('refused');
    image.src = '/icons/favicon.svg?q=secret';
})"""


@pytest.fixture
def locked(opener: Opener, address: str, watch: Watch) -> tuple[Desk, list[str]]:
    """Open a page, wait until it is ready, and collect what is asked of the server from then on."""
    watch.expect(REFUSED)
    desk = opener.page(address).ready()
    asked: list[str] = []
    desk.page.context.on("request", lambda request: asked.append(request.url))
    return desk, asked


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_the_page_can_connect_no_more(locked: tuple[Desk, list[str]], way: str) -> None:
    """None of a page's ways to a server is open, not even to its own."""
    desk, _ = locked
    assert desk.page.evaluate(f"() => {way}") == "refused"


def test_no_picture_can_carry_anything_out(locked: tuple[Desk, list[str]]) -> None:
    """An address of a picture is a message too, and is refused."""
    desk, _ = locked
    assert desk.page.evaluate(f"() => {IMAGE}") == "refused"


def test_no_other_worker_can_be_started(locked: tuple[Desk, list[str]], watch: Watch) -> None:
    """Only the page's own door makes the address of a worker: any other text is refused."""
    watch.expect("Trusted")
    desk, _ = locked
    started = """() => { try { new Worker(location.origin + '/js/app.js'); return 'started'; }
        catch { return 'refused'; } }"""
    assert desk.page.evaluate(started) == "refused"


def test_the_engine_itself_cannot_connect(locked: tuple[Desk, list[str]], address: str) -> None:
    """Python in the worker finds no way out: the browser refuses what it asks of the server."""
    desk, _ = locked
    worker = desk.page.workers[0]
    tried = """async (address) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        const done = new Promise((resolve) => {
            request.onload = () => resolve('answered');
            request.onerror = () => resolve('refused');
        });
        request.send();
        return done;
    }"""
    assert worker.evaluate(tried, f"{address}?q=secret") == "refused"


def test_nothing_is_asked_of_the_server_after_the_lock(locked: tuple[Desk, list[str]], maya: dict[str, Any]) -> None:
    """Opening answers, looking at every pane and taking the letter away in every form asks nothing of anybody."""
    desk, asked = locked
    desk.open_saved(maya)
    for pane in ("compare", "dates", "letter"):
        desk.pane(pane)
    for kind in ("pdf", "docx"):
        assert name_of_file(desk, kind).endswith(kind)
    assert [url for url in asked if not url.startswith("blob:")] == []


def test_the_network_can_be_taken_away_for_good(opener: Opener, address: str, maya: dict[str, Any]) -> None:
    """With the cable out the whole desk goes on working: PDF and Word included."""
    desk = opener.page(address).ready()
    expect(desk.page.locator("[data-measure=incomplete]")).to_have_text("0")
    desk.page.wait_for_timeout(500)
    desk.page.context.set_offline(True)
    desk.open_saved(maya)
    expect(desk.sheet).to_contain_text(maya["employer"]["name"])
    for kind in ("txt", "md", "pdf", "docx"):
        assert name_of_file(desk, kind).endswith(kind)
    desk.page.context.set_offline(False)


def test_the_page_says_since_when_and_lets_anyone_try(locked: tuple[Desk, list[str]]) -> None:
    """The line names the time, and Try it shows the refusal in words, with the rule that the browser named."""
    desk, asked = locked
    network = desk.page.locator("#network")
    expect(network).to_contain_text(re.compile(r"closed by your browser since \d{1,2}:\d\d"))
    expect(network.locator("[data-network=open]")).to_be_hidden()
    network.locator("summary").click()
    desk.page.locator("#network-try").click()
    expect(network.locator("[data-tried=refused]")).to_be_visible()
    expect(network.locator("[data-rule]")).to_have_text("connect-src")
    expect(network.locator("[data-tried=answered]")).to_be_hidden()
    assert not [url for url in asked if "tried" in url]


def test_text_cannot_become_a_script(locked: tuple[Desk, list[str]], watch: Watch) -> None:
    """No eval, no inline script, and no HTML but through the page's one door."""
    watch.expect("Trusted|unsafe-eval|inline|script-src")
    desk, _ = locked
    refused = """() => { try { document.createElement('div').innerHTML = '<b>x</b>'; return 'done'; }
        catch { return 'refused'; } }"""
    assert desk.page.evaluate(refused) == "refused"
    ran = """() => { const script = document.createElement('script');
        try { script.textContent = 'window.ran = true'; } catch { script.append('window.ran = true'); }
        document.body.append(script); return Boolean(window.ran); }"""
    assert desk.page.evaluate(ran) is False


def test_the_policies_can_be_read_in_the_page(opener: Opener, address: str) -> None:
    """The first policy allows the page's own files alone; the second, added later, nothing."""
    desk = opener.page(address).ready()
    metas = desk.page.locator("meta[http-equiv=Content-Security-Policy]")
    policies = metas.evaluate_all("(all) => all.map((one) => one.content)")
    opened, closed = policies
    assert "default-src 'none'" in opened
    assert "connect-src 'none'" in closed
    for policy in policies:
        assert "'unsafe-inline'" not in policy
        assert "'unsafe-eval'" not in policy
        assert "require-trusted-types-for 'script'" in policy
        assert not re.search(r"https?:|\*", policy), json.dumps(policy)
