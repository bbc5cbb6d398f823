"""Cuts and compiles what the browser runs, with the browser's own Python; ``pack`` runs this under Node.

Three things come out: the standard library as a zip of only what the first moments import, the engine as compiled files
with a list of those that they open, and as a second zip what else is imported, most of it for documents on paper. A
compiled file says nothing of place or time.
"""

import ast
import importlib.util
import json
import marshal
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType
from zipimport import zipimporter

import ahead  # type: ignore[import-not-found]  # inside, the workshop is a folder and no package
import exercise  # type: ignore[import-not-found]

Files = Iterator[tuple[str, bytes]]

WORK = Path("/work")
ENGINE, PAPER = Path("/engine"), Path("/paper")
LIBRARY = Path("/lib/python314.zip")
NO_TIME = (1980, 1, 1, 0, 0, 0)
# Marks a compiled file as never to be compared with its source.
UNCHECKED = (1).to_bytes(4, "little") + bytes(8)
TOLD_TO_NOBODY = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef)
# What a rule of the check is tested and documented with; the page of rules is made before, from the sources.
EXAMPLES = {"bad", "good"}


def main(loaded: str) -> None:
    """Run the engine, first as somebody begins and then in all that it can do, and write what each needed."""
    for name, folder in (("engine", ENGINE), ("paper", PAPER)):
        shutil.unpack_archive(WORK / f"{name}.zip", folder)
    sys.path[:0] = [str(ENGINE), str(ENGINE / "py")]
    forget_our_own(loaded.split())
    records: dict[bytes, CodeType] = {}
    ahead.serve(lambda text: records.setdefault(ahead.name_of(text), without_lines(ahead.code_of(text))))
    opened = opened_at_first()
    ahead.serve(ahead.code_of)
    start = {*loaded.split(), *sys.modules} - {"ahead", "exercise", "compiling"}
    sys.path.append(str(PAPER))
    lacked = exercise.everything(ENGINE / "templates")
    # A package that both need must not be split over two zips, so that all of it is in the first.
    tops = {top_of(name) for name in start}
    first = {name for name in sys.modules if top_of(name) in tops}
    write_zip(WORK / "library.zip", dict(library_files(first)))
    write_zip(WORK / "shelf.zip", dict(paper_files(set(sys.modules) - first)))
    write_engine()
    write_ahead(records)
    (WORK / "report.json").write_text(json.dumps({"lacked": sorted(set(lacked)), "opened": opened}))


def forget_our_own(loaded: list[str]) -> None:
    """Have what only this module imported be imported anew by whoever needs it."""
    ours = set(sys.modules) - {*loaded, "__main__", "ahead", "exercise", "compiling"}
    for name in ours:
        # Encodings that were looked up once are never looked up again.
        if path_in_library(sys.modules[name]) and top_of(name) != "encodings":
            del sys.modules[name]


def opened_at_first() -> list[str]:
    """Return what files of the engine the first moments open; the interpreter itself tells."""
    opened: set[str] = set()
    sys.addaudithook(lambda event, given: opened.add(str(given[0])) if event == "open" else None)
    exercise.opening(ENGINE / "templates")
    inside = (Path(path) for path in opened if path.startswith(f"{ENGINE}/"))
    return sorted(path.relative_to(ENGINE).as_posix() for path in inside if path.suffix != ".pyc")


def top_of(name: str) -> str:
    """Return the package that a module is in."""
    return name.partition(".")[0]


def library_files(wanted: set[str]) -> Files:
    """Yield the compiled modules of the standard library among these."""
    with zipfile.ZipFile(LIBRARY) as archive:
        for name in sorted(wanted):
            path = path_in_library(sys.modules[name])
            if path:
                yield f"{path}c", compiled(archive.read(path), path, optimize=2, whole=True)


def path_in_library(module: ModuleType) -> str:
    """Return where in the standard library's zip a module comes from, or nothing."""
    origin = getattr(getattr(module, "__spec__", None), "origin", None) or ""
    inside = isinstance(getattr(module, "__loader__", None), zipimporter) and origin.startswith(f"{LIBRARY}/")
    return origin.removeprefix(f"{LIBRARY}/") if inside else ""


def paper_files(wanted: set[str]) -> Files:
    """Yield what comes later: the libraries for paper, and of the standard library what the first moments leave out."""
    yield from library_files(wanted)
    for path in sorted(path for path in PAPER.rglob("*") if path.is_file()):
        name = path.relative_to(PAPER).as_posix()
        if path.suffix != ".py":
            yield name, path.read_bytes()
        elif module_name(name) in wanted:
            yield f"{name}c", compiled(path.read_bytes(), name, optimize=1, whole=True)


def module_name(path: str) -> str:
    """Return the name under which a file is imported."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def write_engine() -> None:
    """Write every file of the engine that was of use, its Python compiled."""
    for path in sorted(path for path in ENGINE.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        name, content = path.relative_to(ENGINE).as_posix(), path.read_bytes()
        if name.startswith("py/") and name.endswith(".py") and module_name(name[3:]) not in sys.modules:
            continue  # such as the command line, and what Jinja has for others
        if path.suffix == ".py":
            name, content = f"{name}c", compiled(content, name, optimize=1)
        target = WORK / "files" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def write_ahead(records: dict[bytes, CodeType]) -> None:
    """Write what the engine's records are made of, and the module that hands it out."""
    target = WORK / "files" / "py"
    target.joinpath("ahead.pyc").write_bytes(compiled(Path(ahead.__file__).read_bytes(), "py/ahead.py", optimize=1))
    target.joinpath("ahead.marshal").write_bytes(marshal.dumps(dict(sorted(records.items()))))


def compiled(source: bytes, name: str, optimize: int, *, whole: bool = False) -> bytes:
    """Compile a module; of its docstrings only those of classes stay, for the sake of dataclasses."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if not whole:  # some of Python's own functions are chosen by the types of others
            leave_out_what_is_never_asked(node)
        if isinstance(node, TOLD_TO_NOBODY) and ast.get_docstring(node, clean=False):
            node.body[:1] = [] if len(node.body) > 1 else [ast.copy_location(ast.Pass(), node.body[0])]
    code = compile(tree, name, "exec", dont_inherit=True, optimize=optimize)
    return importlib.util.MAGIC_NUMBER + UNCHECKED + marshal.dumps(without_lines(code))


def leave_out_what_is_never_asked(node: ast.AST) -> None:
    """Leave out the types of functions, each of which would be a function more, and the examples of rules."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            node.returns = None
        case ast.arg():
            node.annotation = None
        case ast.Call(func=ast.Name(id="Rule")):
            for given in node.keywords:
                if given.arg in EXAMPLES:
                    given.value = ast.copy_location(ast.Tuple(elts=[], ctx=ast.Load()), given.value)


def without_lines(code: CodeType) -> CodeType:
    """Take line numbers, a seventh of the weight, out of a module and all in it; names of functions stay."""
    inner = (without_lines(found) if isinstance(found, CodeType) else found for found in code.co_consts)
    return code.replace(co_linetable=first_line(len(code.co_code) // 2), co_consts=tuple(inner))


def first_line(units: int) -> bytes:
    """Return a table that places every instruction, eight at a time, where its function begins.

    Jinja reads the line of an error, so that there must be one.
    """
    whole, rest = divmod(units, 8)
    return b"\xef\x00" * whole + (bytes([0xE8 | (rest - 1), 0]) if rest else b"")


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """Write files as they are: the whole is compressed later, which is smaller, and Python reads them at once."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, NO_TIME), files[name])
