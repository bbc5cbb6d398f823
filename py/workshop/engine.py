"""The zips that the browser runs: our engine with what it always imports, and what only documents on paper need.

The second is not unpacked: Python imports from it, so that nobody who wants no PDF waits for its two hundred modules.
Nothing of the machine or the moment gets in (order, times, permissions), so that one commit gives one zip.
"""

import importlib.util
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from workshop.paths import ENGINE, PY, TEMPLATES, TYPEFACES

LIBRARIES = ("jinja2", "markupsafe")
PAPER_LIBRARIES = ("defusedxml", "fontTools", "fpdf", "mistune")
# Style is one sheet of its own, and guides are pages before the engine starts.
NOT_READ = {".css", ".md"}
# The earliest time that a zip can hold.
NO_TIME = (1980, 1, 1, 0, 0, 0)
ORDINARY_FILE = 0o100644 << 16
UNIX = 3


def engine_zip() -> bytes:
    """Return the whole engine as one zip, the same bytes each time."""
    return zipped(engine_files())


def paper_zip() -> bytes:
    """Return the libraries and the typeface that documents on paper need as one zip."""
    return zipped(paper_files())


def zipped(files: Iterable[tuple[str, Path]]) -> bytes:
    """Return files as one zip, in the order of their names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, path in sorted(files):
            archive.writestr(entry(name), path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


def engine_files() -> Iterator[tuple[str, Path]]:
    """Yield what goes into the zip, as names in it and files on this machine."""
    yield from named("py/resignation", ENGINE, "*.py")
    yield from named("py/resignation", ENGINE, "*.json")
    yield from ((name, path) for name, path in named("templates", TEMPLATES, "*") if path.suffix not in NOT_READ)
    for library in LIBRARIES:
        yield from named(f"py/{library}", library_folder(library), "*.py")


def paper_files() -> Iterator[tuple[str, Path]]:
    """Yield what goes into the second zip: of each library only the modules that are imported."""
    yield from named("typefaces", TYPEFACES, "*.py")
    yield from named("typefaces", TYPEFACES, "*.ttf")
    for module in imported_for_paper():
        top, *inside = module.split(".")
        if top in PAPER_LIBRARIES:
            path = library_folder(top).joinpath(*inside)
            # Beside a compiled module lies its source, which is what a browser can run.
            file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
            yield "/".join([top, *file.relative_to(library_folder(top)).parts]), file


def imported_for_paper() -> list[str]:
    """Return the modules that a fresh Python holds once it has written a document."""
    command = [sys.executable, "-m", "workshop.tracing"]
    environ = {**os.environ, "PYTHONPATH": str(PY)}
    return subprocess.run(command, capture_output=True, check=True, text=True, env=environ).stdout.split()


def named(top: str, folder: Path, pattern: str) -> Iterator[tuple[str, Path]]:
    """Yield the files below a folder under the name they get in the zip."""
    for path in folder.rglob(pattern):
        if path.is_file():
            yield f"{top}/{path.relative_to(folder).as_posix()}", path


def library_folder(library: str) -> Path:
    """Return where an installed library lives."""
    spec = importlib.util.find_spec(library)
    assert spec, library
    assert spec.origin, library
    return Path(spec.origin).parent


def entry(name: str) -> zipfile.ZipInfo:
    """Return a zip entry that says nothing about this machine or this moment."""
    info = zipfile.ZipInfo(name, NO_TIME)
    info.external_attr = ORDINARY_FILE
    info.create_system = UNIX
    return info
