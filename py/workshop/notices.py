"""``THIRD-PARTY.txt``: what ships and was written by others, with the licence texts that came with the packages.

Pyodide's package and its Python bring no licence files. Their texts are the same in packages that do:
axe-core is under the same Mozilla licence, and typing_extensions under the same Python licence.
"""

import json
from collections.abc import Iterator
from importlib.metadata import PathDistribution, distribution
from pathlib import Path
from typing import NamedTuple

from workshop.paths import NODE_MODULES, TYPEFACES

INTRODUCTION = """\
Final Checkpoint is under the MIT licence. It ships the work of others, unmodified, under the licences below.
"""
# What Pyodide's recipe links into pyodide.asm.wasm and pyodide.asm.mjs, and whose it is.
INSIDE_PYODIDE = """\
These parts are inside pyodide.asm.wasm, pyodide.asm.mjs and pyodide.mjs:

  Emscripten          MIT, or University of Illinois/NCSA   Emscripten authors         https://emscripten.org
  musl                MIT                                   Rich Felker and others     https://musl.libc.org
  libc++, compiler-rt Apache-2.0 with LLVM exceptions       LLVM contributors          https://llvm.org
  libffi              MIT                                   Anthony Green and others   https://github.com/libffi/libffi
  hiwire              MPL-2.0                               Hood Chatham               https://github.com/pyodide/hiwire
  zlib                Zlib                                  Jean-loup Gailly, Mark Adler  https://zlib.net
  bzip2               bzip2-1.0.6                           Julian Seward              https://sourceware.org/bzip2
  Zstandard           BSD-3-Clause                          Meta Platforms, Inc.       https://github.com/facebook/zstd
  XZ Utils (liblzma)  public domain                         Lasse Collin and others    https://tukaani.org/xz
  SQLite              public domain                         D. Richard Hipp and others https://sqlite.org
  error-stack-parser  MIT                                   Eric Wendelin and others   https://www.stacktracejs.com

The source code of Pyodide, and of these parts as it uses them, is at https://github.com/pyodide/pyodide.
"""

TYPEFACE = "https://github.com/adobe-fonts/source-serif"


class Notice(NamedTuple):
    """One work that ships: its name and version, its licence, where it lives, and the licence's text."""

    name: str
    licence: str
    address: str
    text: str


def notices() -> str:
    """Return the whole file."""
    return "\n".join([INTRODUCTION, *map(words, everything())])


def words(notice: Notice) -> str:
    """Return one notice as it stands in the file."""
    head = f"{notice.name}\n{notice.licence}\n{notice.address}"
    return f"{'=' * 100}\n{head}\n\n{notice.text.strip()}\n"


def everything() -> Iterator[Notice]:
    """Yield a notice for each work that ships."""
    yield from_wheel("Jinja2", "BSD-3-Clause", "https://palletsprojects.com/projects/jinja/")
    yield from_wheel("MarkupSafe", "BSD-3-Clause", "https://palletsprojects.com/projects/markupsafe/")
    yield fpdf2()
    yield from_wheel("fonttools", "MIT", "https://github.com/fonttools/fonttools")
    yield from_wheel("defusedxml", "PSF-2.0", "https://github.com/tiran/defusedxml")
    yield from_wheel("mistune", "BSD-3-Clause", "https://mistune.lepture.com")
    yield Notice("Source Serif 4", "OFL-1.1", TYPEFACE, (TYPEFACES / "LICENSE.txt").read_text(encoding="utf-8"))
    yield from_npm("idiomorph", "https://github.com/bigskysoftware/idiomorph", licence_file("idiomorph"))
    yield from_npm("pyodide", "https://github.com/pyodide/pyodide", f"{INSIDE_PYODIDE}\n{licence_file('axe-core')}")
    yield python()


def from_wheel(name: str, licence: str, address: str) -> Notice:
    """Return the notice of a Python package, with the text that its wheel holds."""
    package = distribution(name)
    return Notice(f"{name} {package.version}", licence, address, licence_text(name))


def fpdf2() -> Notice:
    """Return the notice of fpdf2: its licence adds to the GNU General Public License, which its wheel leaves out."""
    found = from_wheel("fpdf2", "LGPL-3.0-only", "https://py-pdf.github.io/fpdf2/")
    general = Path(__file__).with_name("GPL-3.txt").read_text(encoding="utf-8")
    return found._replace(text=f"{found.text}\n\n{general}")


def licence_text(name: str) -> str:
    """Return the licence text that a wheel holds."""
    package = distribution(name)
    assert isinstance(package, PathDistribution)
    path = next(path for path in package.files or () if path.name.startswith("LICENSE"))
    return Path(str(package.locate_file(path))).read_text(encoding="utf-8")


def from_npm(name: str, address: str, text: str) -> Notice:
    """Return the notice of an npm package, from its own description and the text given."""
    about = json.loads((NODE_MODULES / name / "package.json").read_text(encoding="utf-8"))
    return Notice(f"{name} {about['version']}", about["license"], address, text)


def licence_file(name: str) -> str:
    """Return the licence text that an npm package holds."""
    return (NODE_MODULES / name / "LICENSE").read_text(encoding="utf-8")


def python() -> Notice:
    """Return the notice of the Python that Pyodide brings."""
    lock = json.loads((NODE_MODULES / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    name = f"Python {lock['info']['python']}, with its standard library"
    return Notice(name, "PSF-2.0", "https://www.python.org", licence_text("typing_extensions"))
