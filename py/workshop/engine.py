"""The sources of what the browser runs, as a zip for the browser's own Python to compile.

Nothing of the machine or the moment gets in (order, times, permissions), so that one commit gives one zip.
"""

import importlib.util
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from workshop.paths import ENGINE, TEMPLATES

LIBRARIES = ("jinja2", "markupsafe")
PAPER_LIBRARIES = ("defusedxml", "fontTools", "fpdf", "mistune")
# Style is one sheet of its own, and guides are pages before the engine starts.
NOT_READ = {".css", ".md"}
# The earliest time that a zip can hold.
NO_TIME = (1980, 1, 1, 0, 0, 0)
ORDINARY_FILE = 0o100644 << 16
UNIX = 3


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
