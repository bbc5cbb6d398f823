"""What the page costs a browser: tasks of the main thread, memory, the first paint on a slow phone, exports."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

VISITS, EXPORTS = 3, 3
KINDS = ("txt", "pdf", "docx")
# What DevTools calls a mid-tier phone and fast 3G: bits by second as bytes, and milliseconds there and back.
SLOWER, BANDWIDTH, DELAY = 4, 1_600_000 / 8, 150
# Every task of fifty milliseconds and more is told; of shorter ones nobody tells.
TOLD_FROM = 50
NOTES = """globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask', buffered: true });"""
FIRST_PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


def measure_burden(browser: Browser, address: str) -> dict[str, Any]:
    """Take every measurement of this module, in milliseconds and megabytes."""
    return {
        "longest task until ready": statistics.median(longest_task(browser, address) for _ in range(VISITS)),
        "first paint, slow phone": statistics.median(first_paint(browser, address) for _ in range(VISITS)),
        "memory of the page": memory(browser, address),
        **{f"export: {kind}": taken for kind, taken in exports(browser, address).items()},
    }


def opened(browser: Browser, address: str, **options: Any) -> Page:
    """Open the page in a context of its own and wait for its engine."""
    page = browser.new_context(**options).new_page()
    page.add_init_script(NOTES)
    page.goto(address, wait_until="commit")
    return page


def ready(page: Page) -> Page:
    """Wait for the engine."""
    expect(page.locator("body")).to_have_attribute("data-engine", "ready", timeout=120_000)
    return page


def longest_task(browser: Browser, address: str) -> float:
    """Return the longest task of the main thread, or the shortest that would have been told."""
    page = ready(opened(browser, address))
    tasks = page.evaluate("() => tasks")
    page.context.close()
    return float(max(tasks, default=TOLD_FROM))


def first_paint(browser: Browser, address: str) -> float:
    """Return when something can first be read on a processor four times slower and over fast 3G."""
    page = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2).new_page()
    tools = page.context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    net = {"offline": False, "latency": DELAY, "downloadThroughput": BANDWIDTH, "uploadThroughput": BANDWIDTH}
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", net)
    page.goto(address, wait_until="commit")
    page.wait_for_selector("#you-name", timeout=60_000)
    painted = 0.0
    while not painted:
        page.wait_for_timeout(100)
        painted = float(page.evaluate(FIRST_PAINT))
    page.context.close()
    return painted


def memory(browser: Browser, address: str) -> float:
    """Return what the process of the page holds when the letter is there, in megabytes; nought where none can tell."""
    tools = browser.new_browser_cdp_session()
    before = renderers(tools)
    page = ready(opened(browser, address))
    page.locator("#you-name").fill("Maya Okafor")
    expect(page.locator("#letter article.sheet")).to_contain_text("Maya Okafor")
    page.wait_for_timeout(8000)
    held = sum(map(resident, renderers(tools) - before))
    page.context.close()
    return held


def renderers(tools: Any) -> set[int]:
    """Return the processes that show pages."""
    return {one["id"] for one in tools.send("SystemInfo.getProcessInfo")["processInfo"] if one["type"] == "renderer"}


def resident(process: int) -> float:
    """Return what a process holds, with its share of what it has in common with others, as Linux counts it."""
    counted = Path(f"/proc/{process}/smaps_rollup")
    lines = counted.read_text("utf-8").splitlines() if counted.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


def exports(browser: Browser, address: str) -> dict[str, float]:
    """Return how long each file takes from the press of its button."""
    page = ready(opened(browser, address, viewport={"width": 1280, "height": 900}))
    page.locator("#you-name").fill("Maya Okafor")
    expect(page.locator("#letter article.sheet")).to_contain_text("Maya Okafor")
    page.wait_for_timeout(8000)
    return {kind: statistics.median(export(page, kind) for _ in range(EXPORTS)) for kind in KINDS}


def export(page: Page, kind: str) -> float:
    """Take one file."""
    button = page.locator(f"[data-action=export][data-value={kind}]").first
    for fold in page.locator("#letter details:not([open]) > summary").all():
        if not button.is_visible():
            fold.click()
    started = time.perf_counter()
    with page.expect_download():
        button.click()
    return 1000 * (time.perf_counter() - started)
