"""The whole page as one file, opened from the disk: all of it inside, and no connection from its first byte on."""

import re
from base64 import b64encode, b85encode
from collections.abc import Mapping
from hashlib import sha256

GUARDS = re.compile(r"form-action .*")
CLOSED = (
    "default-src 'none'; connect-src 'none'; script-src 'sha256-{script}' 'wasm-unsafe-eval'; worker-src blob:; "
    "style-src 'sha256-{style}'; img-src data:; font-src data:; {guards}"
)
POLICY = re.compile(r'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)')
STYLE = re.compile(r'<link rel="stylesheet" href="[^"]*">')
SCRIPT = re.compile(r'\s*<script[^>]* src="[^"]*"></script>')
ASSET = re.compile(r'\s*<link rel="final-checkpoint"[^>]*>')
FONT = re.compile(r'url\("([^"]+\.woff2)"\)')


class NotAsExpected(Exception):
    """The page has changed so that this module no longer finds its parts."""


def one_file(page: str, files: Mapping[str, bytes], assets: Mapping[str, str]) -> str:
    """Return a page with its style, its scripts and all that these would fetch, inside it."""
    sheet = files["site.css"].decode()
    style = FONT.sub(lambda found: f'url("data:font/woff2;base64,{encoded(files[found[1]])}")', sheet)
    script = files["js/app.js"].decode().strip()
    blocks = (block(name, files[file]) for name, file in assets.items())
    end = "\n".join([*blocks, f"<script>{safe(script)}</script>\n</body>"])
    page = once(SCRIPT, page, "", times=2)
    page = once(ASSET, page, "", times=len(assets))
    page = once(STYLE, page, f"<style>{style}</style>")
    page = once(re.compile("</body>"), page, end)
    page = once(re.compile("<html "), page, "<html data-one-file ")
    return closed(page, safe(script), style)


def closed(page: str, script: str, style: str) -> str:
    """Return a page under the policy that lets it run what is inside it and connect to nothing."""
    found = POLICY.search(page)
    guards = GUARDS.search(found[2]) if found else None
    if not found or not guards:
        raise NotAsExpected(POLICY.pattern)
    policy = CLOSED.format(script=digest(script), style=digest(style), guards=guards[0])
    return once(POLICY, page, f"{found[1]}{policy}{found[3]}")


def block(name: str, content: bytes) -> str:
    """Return a block of data that no browser runs."""
    # Four bytes as five signs: a sixteenth less than three as four. The one sign that could begin a tag is replaced.
    text = b85encode(content, pad=True).decode().replace("<", ",")
    return f'<script type="application/octet-stream" data-asset="{name}" data-bytes="{len(content)}">{text}</script>'


def once(pattern: re.Pattern[str], text: str, replacement: str, times: int = 1) -> str:
    """Replace what must be there exactly so many times."""
    text, count = pattern.subn(lambda _: replacement, text)
    if count != times:
        raise NotAsExpected(f"{pattern.pattern} stands {count} times in the page")
    return text


def safe(script: str) -> str:
    """Return a script in which no string ends the element that holds it."""
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def encoded(content: bytes) -> str:
    """Return bytes as text."""
    return b64encode(content).decode()


def digest(text: str) -> str:
    """Return the fingerprint by which a policy names a script or a style."""
    return encoded(sha256(text.encode()).digest())
