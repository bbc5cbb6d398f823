"""Faults that are put into the engine: which ones there are, which tests are asked, and what is told of them."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from workshop import mutating
from workshop.mutants import Mutant, mutants, sample
from workshop.mutating import Faulty, Reach, table
from workshop.paths import ENGINE, PY, ROOT

PURPOSES = ENGINE / "purposes.py"


def made(folder: Path, source: str) -> list[Mutant]:
    """Give the faults of a file."""
    file = folder / "made.py"
    file.write_text(source, encoding="utf-8")
    return list(mutants(file))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("a = b < c", ["b < c -> b <= c"]),
        ("a = b is None", ["b is None -> b is not None"]),
        ("a = b in c", ["b in c -> b not in c"]),
        ("a = b < c < d", []),
        ("a = b + c", ["b + c -> b - c"]),
        ("a = b // c", ["b // c -> b * c"]),
        ("a = b and c", ["b and c -> b or c"]),
        ("a = not b", ["not b -> b"]),
        ("a = -b", ["-b -> b"]),
        ("a = 3", ["3 -> 4"]),
        ("a = True", ["True -> False"]),
        ("a = None", []),
        ("a = 'too-early'", ["'too-early' -> 'too-early-x'"]),
        ("a = 'This is too early.'", []),
        ("a = r'\\bearly\\b'", []),
        ("a = f'stop-{b}'", ["'stop-' -> 'stop--x'"]),
        ("a = b(c, d=e)", ["d=e -> (left out)"]),
        ("a = b(c, **d)", []),
        ("a = b if c else d", ["c -> not c"]),
        ("if b == c: d", ["b == c -> b != c"]),
        ("while b: c", ["b -> not b"]),
        ("a = [b for b in c if d]", ["d -> not d"]),
        ("def a():\n    return b", ["return b -> return None"]),
        ("def a():\n    return None", []),
        ("def a(b: int = 0) -> 'word':\n    '''word'''", ["0 -> 1"]),
        ("A = Literal['word']", []),
        ("@b(c=True)\nclass A:\n    d: int = 0", ["0 -> 1"]),
        ("if TYPE_CHECKING:\n    a = 1", []),
        ("assert a == b", []),
        ("raise A(b=c)", []),
        ("import a", []),
    ],
)
def test_a_fault_changes_one_thing_that_the_code_does(tmp_path: Path, source: str, found: list[str]) -> None:
    """Values, conditions and codes are changed; prose, patterns and what only a type checker reads are not."""
    assert [f"{mutant.before} -> {mutant.after}" for mutant in made(tmp_path, source)] == found


def test_a_planted_fault_is_the_only_one(tmp_path: Path) -> None:
    """The rest of the file stays as it is, and the fault knows its line."""
    source = "a = 1\nb = c(d=2, e=3)"
    each = (made(tmp_path, source)[number] for number in range(5))
    planted = [(mutant.line, ast.unparse(mutant.plant())) for mutant in each]
    assert planted == [
        (1, "a = 2\nb = c(d=2, e=3)"),
        (2, "a = 1\nb = c(e=3)"),
        (2, "a = 1\nb = c(d=3, e=3)"),
        (2, "a = 1\nb = c(d=2)"),
        (2, "a = 1\nb = c(d=2, e=4)"),
    ]


def test_a_seed_draws_the_same_faults_again() -> None:
    """Another seed draws others, and for nought all of them are taken, in the order of the file."""

    def drawn(count: int, seed: int) -> list[tuple[int, str]]:
        return [(mutant.line, mutant.after) for mutant in sample([PURPOSES], count, seed)]

    assert drawn(9, 1) == drawn(9, 1) != drawn(9, 2)
    assert len(drawn(9, 1)) == 9
    assert drawn(0, 1) == drawn(10_000, 1) == [(mutant.line, mutant.after) for mutant in mutants(PURPOSES)]


def test_a_module_is_loaded_with_its_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under its own name, and no other module is touched."""
    monkeypatch.setattr(mutating, "PY", tmp_path)
    faulty = Faulty(made(tmp_path, "a = 1")[0])
    assert faulty.find_spec("another") is None
    spec = faulty.find_spec("made")
    assert spec is not None
    values: dict[str, int] = {}
    exec(faulty.get_code("made"), values)
    assert values["a"] == 2
    assert (tmp_path / "made.py").read_text("utf-8") == "a = 1"


def test_those_are_asked_who_run_the_line(tmp_path: Path) -> None:
    """The quickest first, while there is time; what an import runs, any test may notice."""
    file = tmp_path / "made.py"
    inner, outer = made(tmp_path, "def a():\n    return b\nc = 1")
    seconds = {"slow": 3.0, "quick": 0.1, "endless": 5.0, "other": 0.2, "elsewhere": 0.1}
    lines = {str(file): {"1": [""], "2": ["slow", "quick", "endless"], "3": [""], "4": ["other", "failing"]}}
    reach = Reach(lines, seconds)
    assert list(reach.tests_for(inner)) == ["quick", "slow"]
    assert list(reach.tests_for(outer)) == ["quick", "other", "slow", "elsewhere"]
    assert set(Reach({str(file): {"3": [""]}}, seconds).tests_for(outer)) == {"quick", "slow", "other", "elsewhere"}


def test_the_score_is_told_by_file_and_in_sum() -> None:
    """A file is called as it is under py."""
    one, other = next(mutants(PURPOSES)), next(mutants(ENGINE / "dates.py"))
    rows = [re.split(r"\s{2,}", row) for row in table([(one, True), (one, False), (one, True), (other, True)])]
    names = [str(mutant.file.relative_to(PY)) for mutant in (one, other)]
    assert rows == [[names[0], "2 of 3", "67%"], [names[1], "1 of 1", "100%"], ["all", "3 of 4", "75%"]]


def test_a_process_of_its_own_has_a_status() -> None:
    """It ends with what it was told, with 1 where it broke, and by a signal where it never ended."""
    assert mutating.in_a_fork(lambda: 0) == 0
    assert mutating.in_a_fork(lambda: 7) == 7
    assert mutating.in_a_fork(lambda: 1 // 0) == 1

    def forever() -> int:
        while True:
            pass

    assert mutating.in_a_fork(forever, 1) < 0


def test_faults_are_put_into_the_engine_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another file, or one that is not there, is refused."""
    assert mutating.main("1", "1", "", str(tmp_path / "x.py")) == 2
    assert mutating.main("1", "1", "", str(ENGINE / "no_such.py")) == 2
    assert str(ENGINE) in capsys.readouterr().err


def test_tests_are_asked_and_nothing_is_left_behind() -> None:
    """A fault that is noticed counts, one that is not is shown with its line, and the file is as it was."""
    before = PURPOSES.read_bytes()
    words = ("workshop.mutating", "4", "1", "tests/test_purposes.py", str(PURPOSES))
    told = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    first, *survivors, row, total = told.splitlines()
    assert re.fullmatch(r"4 faults, \d+ tests that pass without them", first)
    assert all(re.match(r"py/resignation/purposes\.py:\d+: .+ -> ", survivor) for survivor in survivors)
    assert row.split()[0] == "resignation/purposes.py"
    assert total.split()[:4] == ["all", str(4 - len(survivors)), "of", "4"]
    assert len(survivors) < 4
    assert PURPOSES.read_bytes() == before
