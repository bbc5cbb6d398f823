"""Nothing that somebody may hand us takes the engine minutes: no pattern, no rule, no saved file, no pasted letter.

No test here knows a time: what is looked at is how the work grows when the input does. Twice the text may take twice
as long; where it takes four times as long, a text that fits in a mail could stop the page.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import json
import pkgutil
import re
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache, partial
from hashlib import pbkdf2_hmac
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, NamedTuple
from unicodedata import normalize

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import resignation
from resignation import answers, daybook, prose, registry
from resignation.app import respond
from resignation.model import Context
from resignation.review import review
from tests.fuzz.walk import examples
from workshop.paths import ROOT

METHODS = {"match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split"}
SIZES = ((1_000, 4_000), (8_000, 32_000))
# Work that grows in step with the text grows four times from one size to the next; with its square, sixteen times.
# It is looked at twice, as a pattern may do well with a text that is shorter than some bound of its own.
STEEP = 9
# A pattern that tries every way of cutting a text grows beyond measure while the text is still short.
SHORT = (8, 24, 72, 180)
EXPLOSIVE = 200
TRIES = 2
PIECES = ("a", " ", "-", "1", "\n", "a ", "1 ", ". ", "A", "a-")
# These see only the few characters before a day, never a whole text.
WINDOWED = {"resignation.givennotice._GIVEN"}
# These read what was typed as it is; the others read a text as the check does, in which nothing runs on for ever.
RAW = {"answers", "checks.secret_shape", "credentials", "export", "markdown", "pack", "paper", "reading", "render"}


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
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in METHODS
            and node.args
        ):
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
    some = found if len(found) <= 8 else found[:: len(found) // 8]
    return [*some[:3], *(f"{word} " for word in some), " ".join(some[:6])]


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
    explodes = any(grows(task, text_of, pair, EXPLOSIVE) for pair in itertools.pairwise(SHORT))
    return explodes or all(grows(task, text_of, sizes, STEEP) for sizes in SIZES)


def repeated(piece: str, module: str) -> Callable[[int], str]:
    """Give texts of a piece again and again, which in the end is not what it seemed to become."""
    name = module.removeprefix("resignation.")
    raw = not RAW.isdisjoint({name, name.partition(".")[0]})

    def text_of(size: int) -> str:
        text = (piece * (size // len(piece) + 1))[:size] + "!"
        return text if raw else prose.read(text).folded

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
            if found.name not in WINDOWED and is_steep(partial(used, found), repeated(piece, module))
        ]
    assert not steep, "\n".join(steep)


@pytest.mark.parametrize(("pattern", "piece"), [(r"(a+)+$", "a"), (r"\s*,\s*x", " ")])
def test_a_pattern_that_would_is_noticed(pattern: str, piece: str) -> None:
    """The measuring can tell: these are the usual ways to go wrong."""
    found = Pattern("bad", re.compile(pattern), frozenset({"search"}))
    assert is_steep(partial(used, found), repeated(piece, "reading"))


def test_every_windowed_pattern_is_still_there() -> None:
    """An exception does not outlive its pattern."""
    names = {found.name for module in modules().values() for found in patterns(module)}
    assert names >= WINDOWED


# ---- whole rules, and the page's own door ---------------------------------------------------------------------


def afresh(find: Callable[[str, Context], object]) -> Callable[[str], object]:
    """Give a rule as a task, without what it remembers of an earlier text."""

    def task(text: str) -> object:
        for remembered in (prose.read, daybook.read):
            remembered.cache_clear()
        return find(text, Context(private_names=("Brightlane", "tidepool")))

    return task


@pytest.mark.parametrize("name", registry.rules())
def test_no_rule_takes_long_over_any_letter(name: str) -> None:
    """After words that make a rule look closely, whatever follows and repeats is read in step with its length.

    A rule that goes by the sound alone is measured as part of the whole check.
    """
    rule = registry.rules()[name]
    openings = [example.rstrip(".") for example in rule.bad[:1]] or ["I resign"]
    steep = []
    for opening in openings:
        for piece in (" and", f". {opening}"):
            text_of = lambda size, piece=piece, opening=opening: f"{opening}{piece * (size // len(piece))} x"  # noqa: E731
            steep += [f"{opening!r} {piece!r}"] if is_steep(afresh(rule.find or review), text_of) else []
    assert not steep, "\n".join(steep)


def opened(value: str) -> dict[str, Any]:
    """Open a saved file on a page on which a name stands."""
    kept = json.dumps({"answers": {"schema": 1, "you": {"name": "Maya"}}})
    found: dict[str, Any] = json.loads(respond(json.dumps({"action": "open", "value": value, "kept": kept})))
    return found


def swollen(**changes: object) -> str:
    """Give a saved file with some answers replaced."""
    raw = {**json.loads(json.dumps(examples()[0]))}
    for path, value in changes.items():
        answers.store(raw, path.replace("__", "."), value)
    return json.dumps(raw)


BOMBS = {
    "five megabytes": lambda: swollen(own="y" * 5_000_000),
    "a hundred thousand models": lambda: swollen(handoff__models=[{}] * 100_000),
    "a hundred thousand thanks": lambda: swollen(thanks=[{}] * 100_000),
    "two thousand and one jobs": lambda: swollen(handoff__scheduled_jobs=[{}] * 2_001),
    "a novel in every field": lambda: swollen(
        **{path.replace(".", "__"): "word " * 80_000 for path in answers.questions()}
    ),
    "brackets": lambda: "[" * 5_000_000,
    "quotes": lambda: '"' * 5_000_000,
    "one endless number": lambda: f'{{"schema": {"9" * 900_000}}}',
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_file_that_is_too_large_is_refused(name: str) -> None:
    """A file larger than any person's answers changes nothing and says so."""
    reply = opened(BOMBS[name]())
    assert "Nothing on the page has changed." in reply["announce"]
    assert reply["regions"] == {}
    assert json.loads(reply["kept"])["answers"]["you"] == {"name": "Maya"}


def test_a_full_file_is_still_opened() -> None:
    """What a person can have typed is never too much."""
    text = swollen(handoff__models=[{"name": f"model {n}"} for n in range(500)], you__address=["line " * 40] * 12)
    assert opened(text)["regions"]


def test_a_form_of_endless_rows_is_cut_short() -> None:
    """Rows come one by one from the page, so that a form cannot name the millionth."""
    form = [[f"thanks.{n}.name", "x"] for n in (0, 1_999, 2_000, 9_999, 99_999_999)]
    kept = json.loads(respond(json.dumps({"action": "change", "form": form})))["kept"]
    assert len(json.loads(kept)["answers"]["thanks"]) <= answers.MOST_RECORDS


# ---- the locked file -----------------------------------------------------------------------------------------


def locked(text: str, passphrase: str, rounds: int) -> str:
    """Lock a text as the page does, with another library than the page's."""
    salt, iv = bytes(range(16)), bytes(range(12))
    bits = pbkdf2_hmac("sha512", normalize("NFKC", passphrase).encode(), salt, rounds, 64)
    parts = {"salt": salt, "iv": iv, "check": bits[32:36], "data": AESGCM(bits[:32]).encrypt(iv, text.encode(), None)}
    whole = {"kind": "final-checkpoint-locked", "version": 1, "rounds": rounds}
    return json.dumps(whole | {name: b64encode(part).decode() for name, part in parts.items()})


def test_the_recipe_of_the_readme_opens_a_locked_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The very text of the README opens a locked file; the browser tests hold the page to the same format."""
    found = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert found
    lines = [line for line in found[1].splitlines() if line]
    assert len(lines) <= 10
    file, text = tmp_path / "my.locked.resignation.json", '{"schema": 1, "you": {"name": "Siân"}}'
    file.write_text(locked(text, "correct horse ﬁne", 1_000), encoding="utf-8")
    said: list[str] = []
    monkeypatch.setattr("sys.argv", ["recipe", str(file)])
    monkeypatch.setattr("getpass.getpass", lambda _question: "correct horse fine")
    exec(compile(found[1], "README.md", "exec"), {"print": said.append})
    assert said == [text]
