"""The shape of the house: one-way stairs, two laws, and sizes that one mind can hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[1] / "py" / "resignation"
ROOMS = ("jurisdictions", "questions", "systems", "checks", "languages")
FLOORS = (
    ("model",),
    ("dates", "wording", "prose", "purposes", "credentials", "markdown"),
    ("places",),
    ("blamephrases", "gripephrases", "namephrases", "tempershades", "temperwords", "blameways", "nameways"),
    ("turnsofphrase", "whoacts"),
    ("temper",),
    ("bitterness",),
    ("blame", "complaints", "namedblame"),
    ("bargains", "lexicon"),
    ("datestyles", "daypurposes", "conditions", "leaving"),
    ("ailments", "givennotice", "payfigures", "privatewords", "secretwords", "unwell"),
    ("daybook", "statement"),
    ("phrasebook", "threats", "legalese"),
    ("threatways", "threatturns", "legalways", "legalturns"),
    ("ironyways", "ironyturns"),
    ("companies", "keeping", "nextplaces", "owning", "techwords"),
    ("material", "nextname", "nextwork", "ownwords", "spellings", "workings"),
    ROOMS,
    ("registry",),
    ("weighing",),
    ("hearing",),
    ("reading",),
    ("edits",),
    ("answers",),
    ("privacy", "claims"),
    ("notice",),
    ("deadlines", "known"),
    ("cautions",),
    ("facts",),
    ("flags",),
    ("interview", "letter", "handover", "review"),
    ("speech",),
    ("render",),
    ("conversation", "sequel"),
    ("paper",),
    ("pack",),
    ("export",),
    ("state",),
    ("actions",),
    ("app", "__main__"),
)
FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names}
LONGEST_FILE = 300
CLOCKS = {"today", "now", "utcnow", "time", "localtime", "monotonic"}


def _modules() -> list[Path]:
    return [path for path in sorted(ENGINE.rglob("*.py")) if path != ENGINE / "__init__.py"]


def _room(path: Path) -> str:
    """Name the floor's tenant a file belongs to: its folder, or the module itself."""
    inside = path.relative_to(ENGINE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def _imports(tree: ast.Module) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            found += [f"{module}.{alias.name}" for alias in node.names] if module == "resignation" else [module]
    return found


def _own(imports: list[str]) -> list[str]:
    return [name.removeprefix("resignation.") for name in imports if name.startswith("resignation.")]


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ENGINE)))
def test_modules_import_only_from_below(path: Path) -> None:
    """A module imports only from floors below its own, and rooms never import one another."""
    room = _room(path)
    for name in _own(_imports(ast.parse(path.read_text("utf-8")))):
        other = name.split(".")[0]
        same_package = other == room and room in {"paper", "pack", "handover", "export", "actions"}
        assert same_package or FLOOR[other] < FLOOR[room], f"{room} (floor {FLOOR[room]}) imports {other}"


def test_every_module_has_a_floor() -> None:
    """A new module is given its place on the stairs before anything can import it."""
    assert {_room(path) for path in _modules()} <= set(FLOOR)


def test_only_render_knows_jinja() -> None:
    """Jinja2 is imported by one module alone."""
    imports = {path.name: _imports(ast.parse(path.read_text("utf-8"))) for path in _modules()}
    knowing = [name for name, found in imports.items() if any(module.startswith("jinja2") for module in found)]
    assert knowing == ["render.py"]


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ENGINE)))
def test_there_is_no_clock_in_the_engine(path: Path) -> None:
    """Nothing but the command line's edge asks what day it is."""
    if path.name == "__main__.py":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        assert called not in CLOCKS, f"{path.name}:{getattr(node, 'lineno', 0)} reads a clock"


def test_neither_chance_nor_network_is_imported() -> None:
    """The engine imports nothing that could make two runs differ or send anything anywhere."""
    banned = {"random", "secrets", "socket", "urllib.request", "http.client", "subprocess", "requests"}
    found = {name for path in _modules() for name in _imports(ast.parse(path.read_text("utf-8")))}
    assert not found & banned


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ENGINE)))
def test_files_fit_one_mind(path: Path) -> None:
    """No file of code passes 300 lines; places, records and tables of facts may be longer."""
    if _room(path) in {*ROOMS, "model"}:
        return
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= LONGEST_FILE, f"{path.name} has {lines} lines"


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ENGINE)))
def test_modules_say_why_they_exist(path: Path) -> None:
    """Every module begins with a docstring."""
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


SITE = Path(__file__).parents[1] / "site" / "js"
BUDGET = {"app.mjs": 195, "worker.mjs": 85}


@pytest.mark.parametrize("path", sorted(SITE.glob("*.mjs")), ids=lambda path: path.name)
def test_javascript_stays_small_and_wordless(path: Path) -> None:
    """JavaScript keeps within its budget and holds no HTML."""
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= BUDGET.get(path.name, 150)
    assert "innerHTML" not in text.replace("innerHTML: false", "")
    assert "</" not in text
