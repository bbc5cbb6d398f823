"""What ``build.py`` makes, and what it says when the machine will not let it."""

import ast
import errno
import gzip
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import urllib.request
import zipfile
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest

from workshop import browser, environment
from workshop.bundle import write
from workshop.console import Problem, explain, report_problems
from workshop.paths import REQUIREMENTS, ROOT, SITE
from workshop.serving import server_for, serving

Build = dict[str, bytes]
# Compressed by gzip -9, of everything that is fetched before the engine is ready.
MOST_BYTES = 5_200_000


def run_build(*arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """Run ``build.py`` as a person would, with a given order of Python's sets."""
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    environ = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, capture_output=True, text=True, env=environ, check=False)


def read(folder: Path) -> Build:
    """Return every file below a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return the page as ``build.py build`` writes it."""
    folder = tmp_path_factory.mktemp("first")
    done = run_build("build", "--afresh", "--onto", str(folder), seed="1")
    assert done.returncode == 0, done.stderr
    return read(folder)


class Links(HTMLParser):
    """Collects what a page makes a browser fetch."""

    def __init__(self) -> None:
        """Start with nothing found."""
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address of a style, a script, an icon or a picture."""
        wanted = {"link": "href", "script": "src", "img": "src"}.get(tag)
        self.found += [value for name, value in attrs if name == wanted and value and not value.startswith("data:")]


def test_two_builds_are_the_same_byte_for_byte(built: Build, tmp_path: Path) -> None:
    """One commit gives one page, whatever the order of Python's sets."""
    assert run_build("build", "--afresh", "--onto", str(tmp_path), seed="2").returncode == 0
    assert read(tmp_path) == built


def test_everything_the_page_asks_for_is_there_and_relative(built: Build) -> None:
    """The page works in any folder of any server, as it never names a place outside its own."""
    links = Links()
    links.feed(built["index.html"].decode())
    assert links.found
    assert [link for link in links.found if link.split("?")[0].removeprefix("./") not in built] == []


def test_engine_is_compiled_and_says_nothing_of_this_machine(built: Build) -> None:
    """The pack holds Python's library, compiled files, and of the templates only what is read as text."""
    pack = gzip.decompress(built["engine.pack"])
    assert built["engine.pack"][4:8] == bytes(4)  # where gzip would write the time
    names = [name for name, _ in json.loads(pack[4 : 4 + int.from_bytes(pack[:4], "little")])]
    tops = {"/".join(name.split("/")[: 1 + name.startswith("py/")]) for name in names}
    ours = {"py/ahead.pyc", "py/ahead.marshal", "py/resignation", "py/jinja2", "py/markupsafe", "templates", "compiled"}
    assert tops == {"python_stdlib.zip", "pyodide-lock.json", *ours}
    assert [name for name in names if name.endswith((".so", ".pyd", ".py", ".css")) or "workshop" in name] == []
    assert str(ROOT).encode() not in pack


def test_no_path_of_this_machine_gets_into_the_page(built: Build) -> None:
    """What is published does not tell where it was made."""
    made_here = ("index.html", "site.css", "THIRD-PARTY.txt")
    assert [name for name in made_here if str(ROOT).encode() in built[name]] == []


def unpacked(pack: bytes) -> dict[str, bytes]:
    """Take a pack apart: names and sizes first, then the files."""
    content = gzip.decompress(pack)
    at = 4 + int.from_bytes(content[:4], "little")
    files = {}
    for name, size in json.loads(content[4:at]):
        files[name] = content[at : at + size]
        at += size
    return files


def test_what_paper_needs_is_compiled_and_only_what_is_imported(built: Build) -> None:
    """The zip inside the second pack holds libraries and a typeface, and nothing of this machine."""
    with zipfile.ZipFile(io.BytesIO(unpacked(built["later.pack"])["paper.zip"])) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert names == sorted(names)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {"defusedxml", "fontTools", "fpdf", "mistune", "typefaces"} <= {name.split("/")[0] for name in names}
    assert {name.rpartition(".")[2] for name in names} == {"pyc", "ttf"}


def test_no_room_is_split_over_the_two_packs(built: Build) -> None:
    """A room that is listed before all of it is there would be taken for whole."""
    first, later = (unpacked(built[name]) for name in ("engine.pack", "later.pack"))
    assert first.keys().isdisjoint(later)
    folders = [
        {name.rpartition("/")[0] for name in pack if name.startswith(("py/resignation/", "templates/clauses/"))}
        for pack in (first, later)
    ]
    assert folders[0] & folders[1] <= {"py/resignation"}
    assert {"py/resignation/checks", "templates/clauses/de"} <= folders[1]
    assert {"py/resignation/jurisdictions", "templates/clauses/en"} <= folders[0]


def test_what_is_fetched_before_the_engine_is_ready_stays_small(built: Build) -> None:
    """A new library or a careless import shows here before anybody has to wait for it."""
    first = [name for name in built if name in {"index.html", "site.css"} or name.startswith(("js/", "fonts/"))]
    assert sum(len(gzip.compress(built[name], 9)) for name in first) <= 150_000
    packs = ("worker.pack", "python.pack", "engine.pack")
    assert sum(len(gzip.compress(built[name], 9)) for name in [*first, *packs]) <= MOST_BYTES


def test_what_is_kept_for_later_is_listed_with_its_sum(built: Build) -> None:
    """The script that keeps the page for when there is no network knows every file that the page needs."""
    listed = json.loads(built["sw.js"].decode().partition("\n")[0].removeprefix("self.kept=").removesuffix(";"))
    for name, told in listed["files"].items():
        assert told == f"sha256-{b64encode(hashlib.sha256(built[name]).digest()).decode()}"
    needed = {name for name in built if name.endswith((".pack", ".css", ".woff2")) or name.startswith("js/")}
    assert needed | {"index.html", "law.html"} <= set(listed["files"])


@pytest.mark.parametrize(
    "name",
    [
        "Jinja2",
        "MarkupSafe",
        "fpdf2",
        "fonttools",
        "GNU GENERAL",
        "Source Serif 4",
        "idiomorph",
        "pyodide",
        "Python 3",
        "SQLite",
        "zlib",
    ],
)
def test_notices_name_what_ships(built: Build, name: str) -> None:
    """Whoever receives the page also receives the licences of what is in it."""
    assert name in built["THIRD-PARTY.txt"].decode()


def test_a_new_build_removes_what_the_last_one_left(tmp_path: Path) -> None:
    """A file that is no longer part of the page does not stay behind in its folder."""
    write({"index.html": b"1", "THIRD-PARTY.txt": b"", "js/old.mjs": b""}, tmp_path)
    write({"index.html": b"2", "THIRD-PARTY.txt": b""}, tmp_path)
    assert read(tmp_path) == {"index.html": b"2", "THIRD-PARTY.txt": b""}


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    """Building onto a folder that holds other files is refused, and nothing in it is touched."""
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(Problem, match="Choose an empty folder"):
        write({"index.html": b""}, tmp_path)
    assert read(tmp_path) == {"thesis.txt": b"mine"}


def test_a_venv_of_somebody_else_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ``.venv`` that build.py did not make is not overwritten."""
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "final-checkpoint.stamp")
    with pytest.raises(Problem, match="Move it away"):
        environment.make_empty()


@pytest.mark.parametrize(
    ("code", "said"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "dist may not"), (errno.EACCES, "dist may not be read or written")],
)
def test_a_failing_disk_is_said_in_one_line(code: int, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A full or read-only disk gives a plain line and status 1, never a traceback."""

    def work() -> int:
        raise OSError(code, os.strerror(code), "dist")

    assert report_problems(work) == 1
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_mistake_of_ours_is_not_hidden() -> None:
    """An error that nobody at the terminal can mend keeps its traceback."""

    def work() -> int:
        raise FileNotFoundError(errno.ENOENT, "No such file", "templates/lost.jinja")

    with pytest.raises(FileNotFoundError):
        report_problems(work)


@pytest.mark.parametrize(
    ("output", "meaning"),
    [
        ("WARNING: Retrying after connection broken by 'ProxyError'\nERROR: No matching distribution", "network"),
        ("npm error code ECONNREFUSED", "network"),
        ("npm error code EAI_AGAIN", "network"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was pinned"),
        ("ERROR: No matching distribution found for greenlet", "no ready-made file"),
        ("something\nERROR: odd\n\n", "ERROR: odd"),
        ("", "no reason"),
    ],
)
def test_failures_of_other_tools_are_explained(output: str, meaning: str) -> None:
    """The many lines of pip and npm become one sentence that says what to do."""
    assert meaning in explain(output)


@pytest.mark.parametrize("words", [("unbuild",), ("build", "--fast"), ("serve", "--port", "many")])
def test_a_wrong_command_points_to_the_help(words: tuple[str, ...]) -> None:
    """A command that does not exist gives two lines and status 2."""
    done = run_build(*words)
    assert done.returncode == 2
    assert "--help" in done.stderr
    assert done.stderr.count("\n") == 2


def test_help_names_every_command() -> None:
    """The help is complete, and needs nothing installed."""
    assert all(word in run_build("--help").stdout for word in ("build", "serve", "test", "bench"))


def test_build_py_can_be_read_by_old_pythons() -> None:
    """An old Python gets as far as the message that it is too old."""
    source = (ROOT / "build.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 4))
    assert not re.search(r"\bf\"|:=|->|\bmatch\b", source)
    assert "3.11 or newer is needed" in source


def test_every_python_package_is_pinned_by_hash() -> None:
    """Nothing is installed that is not exactly what was chosen, and no registry is named."""
    pins = REQUIREMENTS.read_text(encoding="utf-8").split("\n\n")[-1]
    packages = re.findall(r"(?m)^([a-z0-9-]+)(==\S+)?.*\\\n    --hash=sha256:[0-9a-f]{64}", pins)
    assert len(packages) == len(re.findall(r"(?m)^[a-z]", pins))
    assert all(version for _, version in packages)
    assert "://" not in pins


def test_every_npm_package_is_pinned_by_hash() -> None:
    """The lock names versions and hashes, and no registry."""
    wanted = json.loads((SITE / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((SITE / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert [name for name, package in packages.items() if "integrity" not in package or "resolved" in package] == []
    exact = wanted["dependencies"] | wanted["devDependencies"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in exact} == exact


def test_server_gives_browsers_the_types_they_insist_on(tmp_path: Path) -> None:
    """Modules and WebAssembly load only with the right type, on every system."""
    types = {"app.mjs": "text/javascript", "python.wasm": "application/wasm", "engine.zip": "application/zip"}
    for name in types:
        (tmp_path / name).write_bytes(b"")
    with serving(tmp_path) as address:
        for name, kind in types.items():
            with urllib.request.urlopen(address + name) as reply:
                assert reply.headers["Content-Type"] == kind


def test_server_takes_another_port_when_the_wanted_one_is_taken(tmp_path: Path) -> None:
    """Two servers at once do not quarrel."""
    with server_for(tmp_path) as first, server_for(tmp_path, first.server_port) as second:
        assert first.server_port != second.server_port


def test_a_browser_on_the_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's own browser is used, so that nothing has to be downloaded."""
    program = tmp_path / ("google-chrome.exe" if os.name == "nt" else "google-chrome")
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = browser.find_browser()
    assert found is not None
    assert found.samefile(program)


def test_without_any_browser_none_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then Playwright's own is the one to use."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "usual_places", list)
    assert browser.find_browser() is None
