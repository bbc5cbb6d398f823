"""Nothing that somebody may hand us takes the engine minutes: no pattern, no rule, no saved file, no pasted letter.

No test here knows a time: what is looked at is how the work grows when the input does. Twice the text may take twice
as long; where it takes four times as long, a text that fits in a mail could stop the page.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

import pytest

import resignation
from resignation import answers, daybook, prose, registry
from resignation.app import respond
from resignation.model import Context
from tests.fuzz.walk import examples

METHODS = {"match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split"}
SMALL, LARGE = (500, 2_000), (2_000, 8_000)
# Work that grows in step with the text grows four times from one size to the next; with its square, sixteen times.
STEEP = 9
# A pattern that tries every way of cutting a text grows beyond measure while the text is still short.
SHORT = (8, 16, 32, 64, 128, 256)
EXPLOSIVE = 60
TRIES = 4
PIECES = ("a", " ", "-", "1", "\n", "a ", "1 ", ". ", "a, ", "A", "<", "(", "\\", "'", "a-", "- ", "a.")
# These see only the few characters before a day, never a whole text.
WINDOWED = {"resignation.daybook._GIVEN"}
# These read a text as the check does, in which nothing runs on for ever.
READERS = ("checks", "daybook", "daypurposes", "datestyles", "statement", "conditions", "temper", "leaving", "threats")


class Pattern(NamedTuple):
    """A pattern, and the ways in which the engine uses it."""

    name: str
    pattern: re.Pattern[str]
    ways: frozenset[str]


@cache
def modules() -> dict[str, ModuleType]:
    """Give every module of the engine."""
    names = [found.name for found in pkgutil.walk_packages(resignation.__path__, "resignation.")]
    return {name: importlib.import_module(name) for name in names if not name.endswith("__main__")}


@cache
def ways() -> dict[str, frozenset[str]]:
    """Give, by the name of a pattern, the methods that are called on it anywhere."""
    found: dict[str, set[str]] = {}
    for module in modules().values():
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
                owner = node.func.value
                name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
                found.setdefault(name, set()).add(node.func.attr)
    return {name: frozenset(methods) for name, methods in found.items()}


def inside(thing: object, seen: set[int]) -> Iterator[re.Pattern[str]]:
    """Find the patterns in a thing, however deep they lie."""
    if id(thing) in seen:
        return
    seen.add(id(thing))
    parts: list[Any] = []
    if isinstance(thing, re.Pattern):
        yield thing
    elif isinstance(thing, dict):
        parts = [*thing, *thing.values()]
    elif isinstance(thing, tuple | list | set | frozenset):
        parts = list(thing)
    elif is_dataclass(thing) and not isinstance(thing, type):
        parts = [getattr(thing, field.name) for field in fields(thing)]
    elif isinstance(thing, FunctionType):
        parts = [cell.cell_contents for cell in thing.__closure__ or ()]
    for part in parts:
        yield from inside(part, seen)


def literal(module: ModuleType) -> Iterator[Pattern]:
    """Find the patterns that stand within functions, as ``re.sub("…", …)``."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS and node.args:
            owner, first = node.func.value, node.args[0]
            if isinstance(owner, ast.Name) and owner.id == "re" and isinstance(first, ast.Constant):
                name = f"{module.__name__} in line {node.lineno}"
                yield Pattern(name, re.compile(str(first.value)), frozenset({node.func.attr}))


def patterns(module: ModuleType) -> Iterator[Pattern]:
    """Find every pattern of a module."""
    for name, thing in vars(module).items():
        if not name.startswith("__"):
            for pattern in inside(thing, set()):
                yield Pattern(f"{module.__name__}.{name}", pattern, ways().get(name, frozenset({"search"})))
    yield from literal(module)


def words_in(pattern: str) -> list[str]:
    """Take a pattern's own words out of it: texts made of them come furthest into it."""
    plain = re.sub(r"\\[bBsSdDwWAZ]|\(\?[:=!<iPmsx]+|[()|?*+\[\]{}^$\\]", " ", pattern)
    found = sorted(set(re.findall(r"\S+", plain)), key=lambda word: (len(word), word))
    some = found if len(found) <= 24 else found[:: len(found) // 24]
    return [*some[:12], *(f"{word} " for word in some), " ".join(some[:6])]


def used(found: Pattern, text: str) -> None:
    """Use a pattern on a text in the way the engine does that takes the longest."""
    if found.ways <= {"match", "fullmatch"}:
        (found.pattern.fullmatch if "fullmatch" in found.ways else found.pattern.match)(text)
    else:
        for _ in found.pattern.finditer(text):
            pass


def work(task: Callable[[str], object], text: str, times: int = 1) -> float:
    """Measure the work of a task, which other work of the machine can only make seem longer."""
    least = float("inf")
    for _ in range(times):
        started = time.process_time()
        task(text)
        least = min(least, time.process_time() - started)
    return max(least, 1e-7)


def grows(task: Callable[[str], object], text_of: Callable[[int], str], sizes: tuple[int, int], bound: float) -> bool:
    """Tell whether a task grows by more than a bound from one size to the next, each time that it is tried."""
    small, large = (text_of(size) for size in sizes)
    return all(work(task, large) > bound * work(task, small, 2) for _ in range(TRIES))


def is_steep(task: Callable[[str], object], text_of: Callable[[int], str]) -> bool:
    """Tell whether a task would take minutes over a long text."""
    explodes = any(grows(task, text_of, pair, EXPLOSIVE) for pair in zip(SHORT, SHORT[1:], strict=False))
    return explodes or any(grows(task, text_of, sizes, STEEP) for sizes in (SMALL, LARGE))


def repeated(piece: str, module: str) -> Callable[[int], str]:
    """Give texts of a piece again and again, which in the end is not what it seemed to become."""
    reads = module.removeprefix("resignation.").split(".")[0] in READERS

    def text_of(size: int) -> str:
        text = (piece * (size // len(piece) + 1))[:size] + "!"
        return prose.read(text).folded if reads else text

    return text_of


@pytest.mark.parametrize("module", [name for name, module in modules().items() if any(patterns(module))])
def test_no_pattern_takes_long_over_any_text(module: str) -> None:
    """Whatever repeats in a text, a pattern's work grows in step with the text."""
    steep = []
    for found in patterns(modules()[module]):
        pieces = dict.fromkeys((*PIECES, *filter(None, words_in(found.pattern.pattern))))
        steep += [
            f"{found.name} over {piece!r}"
            for piece in pieces
            if found.name not in WINDOWED and is_steep(lambda text, found=found: used(found, text), repeated(piece, module))
        ]
    assert not steep, "\n".join(steep)


@pytest.mark.parametrize(
    ("pattern", "piece"), [(r"(a+)+$", "a"), (r"\w+@", "a"), (r"\s*,\s*x", " "), (r"(?:as\s+)*\Z", "as ")]
)
def test_a_pattern_that_would_is_noticed(pattern: str, piece: str) -> None:
    """The measuring can tell: these are the usual ways to go wrong."""
    found = Pattern("bad", re.compile(pattern), frozenset({"search"}))
    assert is_steep(lambda text: used(found, text), repeated(piece, "x"))


def test_every_windowed_pattern_is_still_there() -> None:
    """An exception does not outlive its pattern."""
    names = {found.name for module in modules().values() for found in patterns(module)}
    assert names >= WINDOWED
