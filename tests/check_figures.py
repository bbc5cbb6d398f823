"""How well the letter check reads: precision and recall over labelled letters that its rules were not written from.

    PYTHONPATH=py python -m tests.check_figures held             the figures by kind
    PYTHONPATH=py python -m tests.check_figures tune --misses    and every miss and false alarm

Rules may be tuned on the half called ``tune`` only; ``held`` is what is reported. The letters are in ``cases/check``:
a ``label`` is what a careful employment lawyer would point out, with an empty quote where it concerns the whole
letter; what is ``allowed`` is a matter of taste, and a finding there counts neither for nor against the check.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from resignation.model import Context, Finding, Severity
from resignation.review import ORDER, review

CASES = Path(__file__).parent / "cases" / "check"
HALVES = ("tune", "held")
LISTS = {"private_names": tuple, "people": tuple, "holidays": frozenset}
ROW = "{:<40}{:>8}{:>8}{:>8}{:>11}{:>8}{:>8}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A kind and the characters that it concerns; an empty quote concerns the whole letter."""

    kind: str
    quote: str
    start: int
    end: int
    severity: Severity = "consider"


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled letter."""

    name: str
    english: str
    text: str
    context: Context
    labels: tuple[Mark, ...]
    allowed: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the check made of one letter; ``soft`` are labels it found but called less serious than they are."""

    case: Case
    hit: tuple[Mark, ...]
    missed: tuple[Mark, ...]
    soft: tuple[Mark, ...]
    false: tuple[Finding, ...]
    seconds: float


def cases(half: str) -> list[Case]:
    """Read one half of the letters, or all of them."""
    wanted = HALVES if half == "all" else (half,)
    return [_case(path) for path in sorted(CASES.glob("*.toml")) if path.name.startswith(wanted)]


def _case(path: Path) -> Case:
    """Read one letter."""
    raw = tomllib.loads(path.read_text("utf-8"))
    context = {key: LISTS.get(key, lambda value: value)(value) for key, value in raw.get("context", {}).items()}
    labels, allowed = (tuple(_mark(raw["text"], each) for each in raw.get(key, ())) for key in ("label", "allowed"))
    return Case(path.stem, raw["english"], raw["text"], Context(**context), labels, allowed)


def _mark(text: str, raw: dict[str, Any]) -> Mark:
    """Find the place of a quote."""
    start = text.index(raw["quote"])
    end = start + len(raw["quote"]) if raw["quote"] else len(text)
    return Mark(start=start, end=end, **raw)


def outcome(case: Case) -> Outcome:
    """Check a letter, and compare what is found with what is labelled."""
    started = perf_counter()
    found = review(case.text, case.context)
    seconds = perf_counter() - started
    by_label = {label: [finding for finding in found if _same(finding, label)] for label in case.labels}
    return Outcome(
        case=case,
        hit=tuple(label for label, on in by_label.items() if on),
        missed=tuple(label for label, on in by_label.items() if not on),
        soft=tuple(
            mark for mark, on in by_label.items() if on and min(ORDER[f.severity] for f in on) > ORDER[mark.severity]
        ),
        false=tuple(f for f in found if not any(_same(f, mark) for mark in case.labels + case.allowed)),
        seconds=seconds,
    )


def _same(finding: Finding, mark: Mark) -> bool:
    """Whether a finding says what a mark says, of at least one character in common."""
    on_it = not mark.quote or (finding.start < mark.end and mark.start < finding.end)
    return finding.kind == mark.kind and on_it


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """Lay out hits, misses and false findings by kind, and all of them together."""
    hit = Counter(mark.kind for each in outcomes for mark in each.hit)
    missed = Counter(mark.kind for each in outcomes for mark in each.missed)
    soft = Counter(mark.kind for each in outcomes for mark in each.soft)
    false = Counter(finding.kind for each in outcomes for finding in each.false)
    lines = [ROW.format("kind", "found", "missed", "false", "precision", "recall", "soft")]
    lines += [_row(kind, hit[kind], missed[kind], false[kind], soft[kind]) for kind in sorted(hit | missed | false)]
    return [*lines, _row("all", hit.total(), missed.total(), false.total(), soft.total())]


def _row(name: str, hit: int, missed: int, false: int, soft: int) -> str:
    """Lay out one kind."""
    return ROW.format(name, hit, missed, false, _share(hit, false), _share(hit, missed), soft)


def _share(part: int, rest: int) -> str:
    """Give a part of a whole, or a dash where there is no whole."""
    return f"{part / (part + rest):.2f}" if part + rest else "-"


def main(half: str, *, misses: bool) -> None:
    """Print the figures of one half."""
    review("", Context())  # the first call loads the rules
    outcomes = [outcome(case) for case in cases(half)]
    clean = [each for each in outcomes if not each.case.labels]
    alarmed = sum(any(finding.severity != "consider" for finding in each.false) for each in clean)
    print("\n".join(table(outcomes)))
    print(f"{alarmed} of {len(clean)} clean letters got a stop or a warning.")
    print(f"{1000 * sum(each.seconds for each in outcomes) / len(outcomes):.2f} ms a letter, {len(outcomes)} letters.")
    for each in outcomes if misses else ():
        for mark in each.missed:
            print(f"missed {each.case.name}: {mark.kind}: {mark.quote!r}")
        for finding in each.false:
            print(f"false  {each.case.name}: {finding.kind} ({finding.rule}, {finding.severity}): {finding.quote!r}")


if __name__ == "__main__":
    main(next((word for word in sys.argv[1:] if word in {*HALVES, "all"}), "held"), misses="--misses" in sys.argv)
