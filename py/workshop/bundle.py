"""The whole of ``dist/``: first every file's bytes in memory, then only what differs on the disk."""

import gzip
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from workshop.bill import BILL, SUMS, bill, sums
from workshop.console import Problem
from workshop.dense import dense
from workshop.lettering import web_fonts
from workshop.notices import notices
from workshop.onefile import one_file
from workshop.pack import packs
from workshop.paths import NODE_MODULES, ONE_FILE, SITE, TEMPLATES
from workshop.scripts import scripts

PYTHON = NODE_MODULES / "pyodide" / "pyodide.asm.wasm"
NOT_SERVED = {"node_modules", "css", "js", "package.json", "package-lock.json", "tsconfig.json"}
# What the page brings into memory before it closes the network, by the name under which its script asks for it.
ASSETS = {"script": "worker.pack", "wasm": "python.pack", "pack": "engine.pack", "later": "later.pack"}
# The scripts that run in the page.
SERVED = ("app", "early")
SERVICE = "sw.js"
# What nobody needs without a network.
NOT_KEPT = {SERVICE, ONE_FILE, "robots.txt", "sitemap.xml", "icons/share.png"}
# Comes behind the engine's back, so that it counts for nobody who waits.
LATER = "later"
# Its presence says that a folder was written by this program, which may therefore tidy it.
OURS = "THIRD-PARTY.txt"
Files = dict[str, bytes]


def bundle(*, afresh: bool = False) -> Files:
    """Return every file of the finished page by its path; all links between them are relative."""
    # Here, not above: the tests must run, and say what is wrong, also when the engine cannot be imported.
    from resignation.app import law_page, page, rules_page  # noqa: PLC0415
    from workshop.guide_pages import guide_pages, site_address  # noqa: PLC0415

    files = front_end() | engine(afresh=afresh)
    known = assets(files) | {"address": site_address()}
    files[ONE_FILE] = one_file(page(known), files, ASSETS).encode()
    known["onefile"] = {"name": ONE_FILE, "bytes": len(files[ONE_FILE]), "sha256": sha256(files[ONE_FILE]).hexdigest()}
    files["index.html"] = page(known).encode()
    files["law.html"] = law_page(known).encode()
    files["rules.html"] = rules_page(known).encode()
    files |= guide_pages(known)
    files[SERVICE] = kept_list(files) + files[SERVICE]
    files[OURS] = notices().encode()
    # Without it GitHub Pages would run the files through Jekyll, which drops some.
    files[".nojekyll"] = b""
    files[BILL] = bill()
    return files | {SUMS: sums(files)}


def front_end() -> Files:
    """Return what a browser needs before the engine: style, scripts, icons, fonts."""
    written_here = {path.relative_to(SITE).as_posix(): path.read_bytes() for path in served_files()}
    return written_here | web_fonts() | {"site.css": style()}


def served_files() -> Iterator[Path]:
    """Yield the files in ``site/`` that are served as they stand."""
    for path in SITE.rglob("*"):
        parts = path.relative_to(SITE).parts
        if path.is_file() and parts[0] not in NOT_SERVED and not parts[-1].startswith(".") and ".d." not in parts[-1]:
            yield path


def style() -> bytes:
    """Return all style as one sheet: ``site/css`` in the order of its file names, then each component's."""
    sheets = sorted((SITE / "css").glob("*.css")) + sorted((TEMPLATES / "components").glob("*/*.css"))
    return b"\n".join(sheet.read_bytes() for sheet in sheets)


def engine(*, afresh: bool) -> Files:
    """Return the scripts, and what they bring into memory."""
    made, python = scripts(), packs(afresh=afresh)
    content = {
        "script": dense(made["worker"]),
        "wasm": dense(PYTHON.read_bytes()),
        "pack": python.engine,
        "later": python.later,
    }
    served = {f"js/{name}.js": made[name] for name in SERVED}
    served |= {SERVICE: made["sw"]}
    return served | {file: content[name] for name, file in ASSETS.items()}


def kept_list(files: Files) -> bytes:
    """Return what is kept for when there is no network, with fingerprints, as the keeping script reads it."""
    kept = {name: content for name, content in sorted(files.items()) if name not in NOT_KEPT}
    sums = {name: f"sha256-{b64encode(sha256(content).digest()).decode()}" for name, content in kept.items()}
    return f"self.kept={json.dumps({'build': fingerprint(kept), 'files': sums})};\n".encode()


def assets(files: Files) -> dict[str, object]:
    """Return what the page has to know about the other files; an address changes with what is behind it."""
    return {
        # In the page itself, as browsers may ask for it when the network is closed.
        "icon": f"data:image/svg+xml;base64,{b64encode(files['icons/favicon.svg']).decode()}",
        "css": f"site.css?{fingerprint({'': files['site.css']})}",
        "js": {name: f"js/{name}.js?{fingerprint({'': files[f'js/{name}.js']})}" for name in SERVED},
        "bytes": sum(len(files[file]) for name, file in ASSETS.items() if name != LATER),
        "fetched": {name: f"{file}?{fingerprint({'': files[file]})}" for name, file in ASSETS.items()},
        "later": LATER,
        "onefile": None,
        "build": fingerprint(files),
    }


def fingerprint(files: Mapping[str, bytes]) -> str:
    """Return a short name that changes when any of the files does."""
    digest = sha256()
    for name, content in sorted(files.items()):
        digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def write(files: Files, folder: Path) -> None:
    """Make a folder hold exactly these files; the page itself is written last."""
    if folder.exists() and not is_ours(folder):
        raise Problem(f"{folder} holds something that build.py did not write. Choose an empty folder.")
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name in sorted(files, key=lambda name: (name == "index.html", name != OURS, name)):
        write_if_changed(folder / name, files[name])


def is_ours(folder: Path) -> bool:
    """Return whether a folder is empty, or holds a page that this program wrote."""
    return folder.is_dir() and (not any(folder.iterdir()) or (folder / OURS).exists())


def write_if_changed(path: Path, content: bytes) -> None:
    """Write a file, unless it holds these very bytes already."""
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def summary(files: Files) -> str:
    """Return the sizes that a visitor pays for, as lines of text."""
    groups = {
        "page, style and scripts": [name for name in files if name.startswith(("index.html", "site.css", "js/"))],
        "the engine": ["engine.pack"],
        "what comes later": ["later.pack"],
        "Python for the browser": ["python.pack", "worker.pack"],
        "all of it as one file": [ONE_FILE],
    }
    lines = [size_line(words, [files[name] for name in names]) for words, names in groups.items()]
    return "\n".join([*lines, size_line("everything", list(files.values()))])


def size_line(words: str, contents: list[bytes]) -> str:
    """Return one line of the summary: size, and size as a web server compresses it.

    >>> size_line("nothing", [b""])
    '  nothing                          0 kB        0 kB compressed'
    """
    compressed = sum(len(gzip.compress(content, 6)) for content in contents if content)
    return f"  {words:<24}{sum(map(len, contents)) / 1000:>10,.0f} kB{compressed / 1000:>9,.0f} kB compressed"
