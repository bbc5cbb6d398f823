"""What the browser runs, cut and compiled: what the first moments need in one pack, all else in another.

The compiling is done by the browser's own Python, started here by Node. It takes a while, so that its outcome is kept
beside the packages of the workshop, under the fingerprint of everything that it was made from.
"""

import gzip
import hashlib
import io
import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, ModuleLoader

from workshop.console import Problem
from workshop.dense import dense
from workshop.engine import PAPER_LIBRARIES, engine_files, library_folder, named, zipped
from workshop.node import node
from workshop.paths import NODE_MODULES, PY, TEMPLATES, TYPEFACES, VENV

WORKSHOP = PY / "workshop"
STANDINS = WORKSHOP / "standins"
PYODIDE = NODE_MODULES / "pyodide"
KEPT = VENV / "packs"
# Where Pyodide looks for its standard library.
LIBRARY = "python_stdlib.zip"
LOCK = "pyodide-lock.json"
# What Pyodide imports at its start and nobody asks for anything, and what stands in for it.
STAND_INS = {
    "asyncio/__init__.py": "nothing.py",
    "pyodide/webloop.py": "webloop.py",
    "pyodide/_package_loader.py": "package_loader.py",
}
# The same in what the engine is made of: Jinja's ways of keeping compiled templates, which are compiled by the build.
OTHER_STAND_INS = {"py/jinja2/bccache.py": "bccache.py"}
# What is imported later, most of it for paper, stays a zip inside: nobody waits for its two hundred modules.
PAPER = "paper.zip"
# What is imported before the engine.
ROOMS = "py/resignation"
AHEAD = ("py/ahead.py", "py/ahead.marshal")
TOOLS = ("ahead.py", "inside.mjs", "compiling.py", "dense.py", "exercise.py", "pack.py")
HEADER_CLOSES = "---#}"
# As the engine names a template in Swiss spelling.
SWISS = ".swiss"


class Packs(NamedTuple):
    """The two files that a browser is given besides Pyodide."""

    engine: bytes
    later: bytes


def packs(*, afresh: bool = False) -> Packs:
    """Return both packs, as kept of an earlier build of the very same sources unless all is to be made anew."""
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        lay_out(work)
        kept = KEPT / fingerprint(work)
        if afresh or not kept.is_dir():
            compile_all(work)
            keep(work, kept)
    return Packs(*(kept.joinpath(name).read_bytes() for name in Packs._fields))


def lay_out(work: Path) -> None:
    """Write the sources that are compiled, and the templates as the Python that Jinja makes of them."""
    made = work / "made"
    templates = dict(compiled_templates(made))
    files = [(name, templates.pop(name, path)) for name, path in engine_files()]
    files = [(name, path) for name, path in files if made in path.parents or path.suffix != ".jinja"]
    files = [(name, STANDINS / OTHER_STAND_INS[name] if name in OTHER_STAND_INS else path) for name, path in files]
    (work / "engine.zip").write_bytes(zipped([*files, *templates.items()]))
    (work / "paper.zip").write_bytes(zipped(everything_for_paper()))
    (work / LIBRARY).write_bytes(with_stand_ins((PYODIDE / LIBRARY).read_bytes()))
    shutil.rmtree(made)


def with_stand_ins(library: bytes) -> bytes:
    """Return the standard library with some of its modules replaced; of a package that is, no other module stays."""
    replaced = {name.removesuffix("/__init__.py") for name in STAND_INS}
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(library)) as stock, zipfile.ZipFile(content, "w") as cut:
        for entry in stock.infolist():
            if replaced.isdisjoint({entry.filename, entry.filename.partition("/")[0]}):
                cut.writestr(entry, stock.read(entry))
        for name, stand_in in STAND_INS.items():
            cut.writestr(zipfile.ZipInfo(name), (STANDINS / stand_in).read_bytes())
    return content.getvalue()


def module_of(name: str) -> str:
    """Return the path of the module that a template is compiled to."""
    kind = "txt" if ".txt.jinja" in name else "html"
    return f"compiled/{kind}/{ModuleLoader.get_module_filename(name)}"


def template_names() -> list[str]:
    """List the templates by name, and those that differ in Swiss spelling once more."""
    names = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja"))
    return [*names, *(f"{name}{SWISS}" for name in names if "ß" in (TEMPLATES / name).read_text("utf-8"))]


def compiled_templates(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield every template as a Python module, and of its text what is still read: header and names of blocks."""
    for name in template_names():
        source, environment = as_written(name)
        code = environment.compile(source, name, name, raw=True, defer_init=True)
        yield module_of(name), written(folder / module_of(name), code)
        if HEADER_CLOSES in source and (TEMPLATES / name).exists():
            blocks = environment.from_string(source).blocks
            skeleton = source.partition(HEADER_CLOSES)[0] + HEADER_CLOSES
            skeleton += "".join(f"{{% block {block} %}}{{% endblock %}}" for block in blocks)
            yield f"templates/{name}", written(folder / "templates" / name, skeleton)


def as_written(name: str) -> tuple[str, Environment]:
    """Return a template's text, and the environment that it is compiled in."""
    # Here, not above: the tests must run, and say what is wrong, also when the engine cannot be imported.
    from resignation.render import environment_of  # noqa: PLC0415

    environment = environment_of(name)
    assert environment.loader
    return environment.loader.get_source(environment, name)[0], environment


def written(path: Path, text: str) -> Path:
    """Write a text, and return where."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def everything_for_paper() -> Iterator[tuple[str, Path]]:
    """Yield the libraries for paper whole; which of their modules are needed turns out inside."""
    for library in PAPER_LIBRARIES:
        yield from named(library, library_folder(library), "*.py")
    for pattern in ("*.py", "*.ttf"):
        yield from named("typefaces", TYPEFACES, pattern)


def fingerprint(work: Path) -> str:
    """Return a name for everything that goes in, and for the tools."""
    sources = [
        work / "engine.zip",
        work / "paper.zip",
        work / LIBRARY,
        PYODIDE / "package.json",
        *(WORKSHOP / name for name in TOOLS),
    ]
    digest = hashlib.sha256()
    for path in sources:
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:24]


def compile_all(work: Path) -> None:
    """Let the browser's Python run the engine, cut the libraries to what that took, and compile all of it."""
    command: list[str | Path] = [node(), WORKSHOP / "inside.mjs", PYODIDE, WORKSHOP, work, "compiling"]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        raise Problem(f"compiling the engine failed: {done.stderr.strip()}")
    report = json.loads((work / "report.json").read_text("utf-8"))
    if report["lacked"]:
        raise Problem(f"the engine imports what nothing brings: {', '.join(report['lacked'])}")


def keep(work: Path, kept: Path) -> None:
    """Put both packs together and keep them, in place of those of earlier sources."""
    files = work / "files"
    found = (path.relative_to(files).as_posix() for path in files.rglob("*") if path.is_file())
    content = {name: (files / name).read_bytes() for name in in_order(found)}
    opened = json.loads((work / "report.json").read_text("utf-8"))["opened"]
    needed = {unit(name) for name in [*opened, *AHEAD]}
    first = {LIBRARY: (work / "library.zip").read_bytes(), LOCK: empty_lock()}
    first |= {name: held for name, held in content.items() if unit(name) in needed}
    later = {name: held for name, held in content.items() if name not in first}
    fresh = work / "fresh"
    fresh.mkdir()
    fresh.joinpath("engine").write_bytes(dense(packed(first)))
    fresh.joinpath("later").write_bytes(compressed(packed({PAPER: (work / "shelf.zip").read_bytes(), **later})))
    KEPT.mkdir(exist_ok=True)
    for old in sorted(KEPT.iterdir(), key=lambda path: path.stat().st_mtime)[:-3]:
        shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(fresh, staged := kept.with_name(f"{kept.name}.{os.getpid()}"))
    if kept.exists():  # somebody else was faster
        shutil.rmtree(staged)
    else:
        staged.rename(kept)


def unit(name: str) -> str:
    """Return what a file comes together with: a room, a library or the words of a language; else itself.

    Rooms are listed, so that half a room would not be missed.
    """
    template = templates_by_module().get(name.removesuffix("c"), name.removesuffix("c"))
    folder = template.removeprefix("templates/").rpartition("/")[0]
    alone = folder == ROOMS or not folder.startswith(("clauses/", "py/"))
    return template if alone else folder


@cache
def templates_by_module() -> dict[str, str]:
    """Return the names of templates by the path of the module that each is compiled to."""
    return {module_of(template): template for template in template_names()}


def empty_lock() -> bytes:
    """Return Pyodide's list of packages without any, as none is ever fetched."""
    lock = json.loads((PYODIDE / LOCK).read_text("utf-8"))
    return json.dumps({"info": lock["info"], "packages": {}}).encode()


def in_order(names: Iterable[str]) -> list[str]:
    """Sort files, compiled templates by the names of the templates, as like compresses well beside like."""
    templates = {f"{module}c": template for module, template in templates_by_module().items()}
    return sorted(names, key=lambda name: (name in templates, templates.get(name, name)))


def packed(files: Mapping[str, bytes]) -> bytes:
    r"""Return files as one: the length of a list, the list of names and sizes, and their bytes one after another.

    >>> packed({"b": b"two", "a": b"1"})
    b'\x14\x00\x00\x00[["b", 3], ["a", 1]]two1'
    """
    names = list(files)
    head = json.dumps([[name, len(files[name])] for name in names]).encode()
    return len(head).to_bytes(4, "little") + head + b"".join(files[name] for name in names)


def compressed(content: bytes) -> bytes:
    """Return bytes as gzip makes them, whatever the time: not every server compresses what it sends."""
    return gzip.compress(content, 9, mtime=0)
