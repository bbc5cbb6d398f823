"""Tests that can fail: puts one small fault after the other into the engine, and asks the tests whether they notice.

The packages for this start Python and the tests anew for every fault, or work on a changed copy of the project, and
most leave alone what stands outside functions, where this engine keeps its tables. Here a fault has a forked process
of its own, in which everything but the engine is imported already; only tests that run its line are asked, and the
first that fails ends it. Nothing is written: the process takes the one faulty module from a tree in memory.
"""

import io
import json
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from functools import cache
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from itertools import groupby
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NoReturn

import pytest
from coverage import Coverage
from hypothesis import Phase, settings

from workshop.mutants import Mutant, sample
from workshop.paths import ENGINE, PY, ROOT, TESTS

# What is imported afresh with every fault.
OURS = {"resignation", "workshop", "tests", "build"}
# As long as this the tests have taken without the fault, the quickest first; a fault that lives on has survived.
SECONDS = 5
# A test that needs more, such as one that starts Node, fails without a fault, too, and is not asked.
MOST_MEMORY = 4 << 30
QUIETLY = (
    "-q", "--capture=sys", "--hypothesis-profile=faults", "-p", "no:cacheprovider", "-p", "no:xdist",
    "-W", "ignore::pytest.PytestAssertRewriteWarning",  # of what earlier runs in the process have imported
)  # fmt: skip
PASSED = {0, int(pytest.ExitCode.NO_TESTS_COLLECTED)}


def mutate(files: Sequence[Path], tests: Sequence[str], count: int, seed: int) -> None:
    """Put faults into files, and print which of them no test notices, and how many are noticed."""
    drawn = sample(files, count, seed)
    warm_up(tests)
    reach = measured(files, tests)
    print(f"{len(drawn)} faults, {len(reach.seconds)} tests that pass without them", flush=True)
    alive: set[int] = set()
    for number, mutant in enumerate(drawn):
        if not is_noticed(mutant, reach):
            alive.add(number)
            print(f"{mutant.file.relative_to(ROOT)}:{mutant.line}: {mutant.before} -> {mutant.after}", flush=True)
    print("\n".join(table([(mutant, number not in alive) for number, mutant in enumerate(drawn)])))


def table(asked: Sequence[tuple[Mutant, bool]]) -> Iterator[str]:
    """Give by file, and last for all, how many faults were noticed."""
    for file, group in groupby(asked, key=lambda pair: pair[0].file):
        yield _row(str(file.relative_to(PY)), [noticed for _, noticed in group])
    yield _row("all", [noticed for _, noticed in asked])


def _row(name: str, noticed: Sequence[bool]) -> str:
    return f"{name:<44}{sum(noticed):>6} of {len(noticed):<6}{sum(noticed) / (len(noticed) or 1):>4.0%}"


# ---- which tests may notice --------------------------------------------------------------------------------


class Reach:
    """Which tests run which lines, and how long each takes; what runs when a module is imported has no test."""

    def __init__(self, lines: Mapping[str, Mapping[str, list[str]]], seconds: Mapping[str, float]) -> None:
        self.lines = {file: {int(line): set(found) for line, found in each.items()} for file, each in lines.items()}
        self.seconds = seconds

    def tests_for(self, mutant: Mutant) -> dict[str, float]:
        """Give the tests that may notice a fault, with their seconds: of its line, of its file, then what is left."""
        lines = self.lines[str(mutant.file)]
        own = lines.get(mutant.line) or lines.get(mutant.place.statement.lineno) or {""}
        if "" not in own:
            return self._quickest(own)
        # What an import has made may be read by tests that run no line of the file: a kind, a list of words.
        of_file = set().union(*lines.values())
        return self._quickest(own | of_file) | self._quickest(set(self.seconds) - own - of_file)

    def _quickest(self, tests: Iterable[str]) -> dict[str, float]:
        """Give as many tests as there is time for."""
        left, chosen = float(SECONDS), dict[str, float]()
        for test in sorted(set(tests) & set(self.seconds), key=lambda test: (self.seconds[test], test)):
            left -= self.seconds[test]
            if left > 0:
                chosen[test] = self.seconds[test]
        return chosen


class Watching:
    """A plugin of pytest that tells coverage which test is running, and takes the time of those that pass."""

    def __init__(self, coverage: Coverage) -> None:
        self.coverage, self.seconds, self.failed = coverage, dict[str, float](), set[str]()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Measure one test."""
        self.coverage.switch_context(item.nodeid)
        began = time.perf_counter()
        result = yield
        self.seconds[item.nodeid] = time.perf_counter() - began
        self.coverage.switch_context("")
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember which fail already; they cannot tell anything of a fault."""
        if not report.passed:
            self.failed.add(report.nodeid)


def warm_up(tests: Sequence[str]) -> None:
    """Import all that the tests need, compile every pattern once for all, and forget what is ours again."""
    # Patterns take most of an import; the same one is soon had again, whoever asks.
    re.compile = cache(re.compile)
    # A failure need be neither made small nor explained nor remembered.
    phases = [Phase.explicit, Phase.generate]
    settings.register_profile("faults", phases=phases, deadline=None, database=None, derandomize=True)
    with redirect_stdout(io.StringIO()):
        pytest.main([*QUIETLY, "--collect-only", *tests])
    import_module("resignation.registry").rules()
    for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
        del sys.modules[name]


def measured(files: Sequence[Path], tests: Sequence[str]) -> Reach:
    """Run the tests once, in a process of their own, to see which lines each of them runs."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "reach.json"
        in_a_fork(lambda: _measure(files, tests, kept))
        raw: dict[str, Any] = json.loads(kept.read_text("utf-8"))
    return Reach(raw["lines"], raw["seconds"])


def _measure(files: Sequence[Path], tests: Sequence[str], kept: Path) -> int:
    coverage = Coverage(data_file=None, config_file=False, include=[str(file) for file in files])
    coverage.set_option("run:core", "ctrace")  # the one that can be told of tests
    watching = Watching(coverage)
    coverage.start()
    pytest.main([*QUIETLY, *tests, *(str(file) for file in files)], plugins=[watching])
    coverage.stop()
    lines = {str(file): coverage.get_data().contexts_by_lineno(str(file)) for file in files}
    seconds = {test: took for test, took in watching.seconds.items() if test not in watching.failed}
    kept.write_text(json.dumps({"lines": lines, "seconds": seconds}), encoding="utf-8")
    return 0


# ---- asking them -------------------------------------------------------------------------------------------


class Chosen:
    """A plugin of pytest that runs only some tests, the quickest first."""

    def __init__(self, seconds: Mapping[str, float]) -> None:
        self.seconds = seconds

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what is not asked for."""
        items[:] = [item for item in items if item.nodeid in self.seconds]
        items.sort(key=lambda item: self.seconds[item.nodeid])


class Faulty(SourceFileLoader):
    """Finds one module, and loads it with its fault."""

    def __init__(self, mutant: Mutant) -> None:
        parts = mutant.file.relative_to(PY).with_suffix("").parts
        super().__init__(".".join(part for part in parts if part != "__init__"), str(mutant.file))
        self.mutant = mutant

    def find_spec(self, name: str, _path: object = None, _target: ModuleType | None = None) -> ModuleSpec | None:
        """Find the module by its whole name."""
        return spec_from_file_location(name, self.path, loader=self) if name == self.name else None

    def get_code(self, _name: str) -> CodeType:
        """Compile the tree with the fault in it."""
        return compile(self.mutant.plant(), self.path, "exec", dont_inherit=True)


def is_noticed(mutant: Mutant, reach: Reach) -> bool:
    """Tell whether a test fails with the fault, or goes on far longer than without it."""
    seconds = reach.tests_for(mutant)
    return in_a_fork(lambda: _ask(mutant, seconds), 10 + 4 * int(sum(seconds.values()))) not in PASSED


def _ask(mutant: Mutant, seconds: Mapping[str, float]) -> int:
    """Import the faulty module before anything can import the right one, then run tests to the first that fails."""
    finder: Any = Faulty(mutant)
    sys.meta_path.insert(0, finder)
    import_module(finder.name)
    took: dict[str, float] = {}
    for test in seconds:
        file = test.partition("::")[0]
        took[file] = took.get(file, 0) + seconds[test]
    for file in sorted(took, key=lambda file: took[file]):
        status = int(pytest.main([*QUIETLY, "-x", file], plugins=[Chosen(seconds)]))
        if status not in PASSED:
            return status
    return 0


def in_a_fork(work: Callable[[], int], limit: int = 0) -> int:
    """Do something in a process of its own, and give its status; one that takes too long is ended by a signal."""
    child = os.fork()
    if not child:
        _end(work, limit)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _end(work: Callable[[], int], limit: int) -> NoReturn:
    """Do the work in silence and end the process, whatever happens."""
    # Not on Windows, where nothing forks.
    import resource  # noqa: PLC0415

    status = 1
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        signal.alarm(limit)
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        status = work()
    finally:
        os._exit(status)


def main(count: str, seed: str, tests: str, *names: str) -> int:
    """Do what the command says: all files of the engine and all tests without a browser, unless some are named."""
    files = [Path(name).resolve() for name in names] or sorted(ENGINE.rglob("*.py"))
    if not all(file.is_relative_to(ENGINE) and file.is_file() for file in files):
        print(f"Faults are put only into files of {ENGINE}.", file=sys.stderr)
        return 2
    mutate(files, tests.split() or [str(file) for file in sorted(TESTS.glob("test_*.py"))], int(count), int(seed))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
