"""What the person typed, read against the questions: typed values, and a problem for each that cannot be read.

The saved file is the shape of everything: nested mappings under its top-level keys. A form is the same thing as
flat pairs whose names are dotted paths. Nothing here is lost: what cannot be read stays in the raw answers, and
only its typed value is left empty.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from resignation import edits, registry
from resignation.credentials import found_in
from resignation.model import (
    Agreements,
    Answers,
    ContractNotice,
    Departure,
    Employer,
    Employment,
    Handoff,
    Job,
    Model,
    Problem,
    Style,
    Thanks,
    You,
)
from resignation.reading import READERS, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resignation.model import Question

SCHEMA = 1
MOST_RECORDS = 2_000
# A life's work fits in a tenth of this; more than this would keep the browser busy for minutes.
LONGEST_FILE = 1_000_000
SHARED = "handoff."
DEEPEST = 16
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
LIST_KINDS = frozenset({"choices", "systems", "commitments", "ticks", "records"})
RECORDS: dict[str, Any] = {"handoff.models": Model, "handoff.scheduled_jobs": Job, "thanks": Thanks}

Raw = dict[str, Any]


class InvalidFileError(ValueError):
    """A saved file that is not one of ours; ``code`` names the reason for the templates."""

    def __init__(self, code: str) -> None:
        """Name the reason."""
        super().__init__(code)
        self.code = code


@cache
def questions() -> dict[str, Question]:
    """Give every question of the interview by its path."""
    return {question.path: question for section in registry.sections().values() for question in section.questions}


def blank() -> Raw:
    """Give the saved file of someone who has answered nothing."""
    return {"schema": SCHEMA}


def load(text: str) -> Raw:
    """Read a saved file, or raise ``InvalidFileError`` with the reason."""
    if len(text) > LONGEST_FILE:
        raise InvalidFileError("too-large")
    if too_deep(text):
        raise InvalidFileError("not-json")
    try:
        raw = json.loads(text)
    except ValueError:
        raise InvalidFileError("not-json") from None
    if not isinstance(raw, dict) or not isinstance(raw.get("schema"), int):
        raise InvalidFileError("not-ours")
    if raw["schema"] > SCHEMA:
        raise InvalidFileError("newer")
    if any(len(rows) > MOST_RECORDS for rows in (lookup(raw, path) for path in RECORDS) if isinstance(rows, list)):
        raise InvalidFileError("too-large")
    return raw


def too_deep(text: str) -> bool:
    """Tell whether JSON is nested deeper than any answer can be; in the browser, parsing it would end the engine."""
    depth = 0
    for token in TOKEN.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token.group(), 0)
        if depth > DEEPEST:
            return True
    return False


def lookup(raw: Mapping[str, Any], path: str) -> Any:  # noqa: ANN401 - JSON is any
    """Give what stands at a dotted path, or None."""
    here: Any = raw
    for part in path.split("."):
        here = here.get(part) if isinstance(here, dict) else None
    return here


def store(raw: Raw, path: str, value: object) -> None:
    """Put a value at a dotted path, making the mappings on the way."""
    *parents, last = path.split(".")
    here = raw
    for part in parents:
        if not isinstance(here.get(part), dict):
            here[part] = {}
        here = here[part]
    here[last] = value


def merge(raw: Mapping[str, Any], pairs: Iterable[tuple[str, str]]) -> Raw:
    """Give the raw answers with a form laid over them.

    A list (checkboxes, repeated records) announces itself with an empty pair of its own path, so that the last
    tick can be taken away; questions that are not on the page keep their answers.
    """
    merged: Raw = json.loads(json.dumps(raw))
    for name, value in pairs:
        question = questions().get(name)
        if question is None:
            _merge_part(merged, name, value)
        elif question.kind not in LIST_KINDS:
            store(merged, name, value)
        elif not value:
            store(merged, name, [])
        elif question.kind != "records":
            _append(merged, name, value)
    return merged


def _append(raw: Raw, path: str, value: object) -> None:
    values = lookup(raw, path)
    store(raw, path, [*(values if isinstance(values, list) else []), value])


def _merge_part(raw: Raw, name: str, value: str) -> None:
    """Lay a part of a question over the answers: a field of a record, of a period, or own words in a list."""
    path, _, part = name.rpartition(".")
    question = questions().get(path)
    if question is not None and question.kind == "contract-notice":
        whole = lookup(raw, path)
        store(raw, path, {**(whole if isinstance(whole, dict) else {}), part: value})
    elif question is not None and part == "own":
        for line in value.splitlines():
            _append(raw, path, line)
    else:
        _merge_record(raw, path, part, value)


def _merge_record(raw: Raw, row: str, part: str, value: str) -> None:
    path, _, index = row.rpartition(".")
    question = questions().get(path)
    fields = () if question is None else [field for field in question.fields if field.path == part]
    if not fields or not index.isdecimal() or len(index) > 4 or int(index) >= MOST_RECORDS:  # noqa: PLR2004
        return
    rows = lookup(raw, path)
    rows = rows if isinstance(rows, list) else []
    rows += [{} for _ in range(int(index) + 1 - len(rows))]
    if isinstance(rows[int(index)], dict):
        rows[int(index)][part] = value
    store(raw, path, rows)


def read(raw: Mapping[str, Any]) -> tuple[Answers, tuple[Problem, ...]]:
    """Give the typed answers, and what could not be read."""
    reader = _Reader(raw)
    answers = Answers(
        you=reader.record(You, "you"),
        employer=reader.record(Employer, "employer"),
        employment=reader.record(Employment, "employment"),
        departure=reader.record(Departure, "departure"),
        handoff=reader.record(Handoff, "handoff"),
        thanks=reader.value("thanks", ()),
        agreements=reader.record(Agreements, "agreements"),
        style=reader.record(Style, "style"),
        edits=edits.read(raw.get("edits")),
    )
    return answers, tuple(reader.problems)


class _Reader:
    """Reads one saved file, collecting problems on the way."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw
        self.problems: list[Problem] = []

    def record(self, kind: Any, prefix: str) -> Any:  # noqa: ANN401 - one per record type
        names = [name for name in kind.__dataclass_fields__ if f"{prefix}.{name}" in questions()]
        values = {name: self.value(f"{prefix}.{name}", None) for name in names}
        return kind(**{name: value for name, value in values.items() if value is not None})

    def value(self, path: str, default: object) -> Any:  # noqa: ANN401 - typed by the question's kind
        question = questions().get(path)
        given = lookup(self.raw, path)
        if question is None or given is None:
            return default
        if question.kind == "records":
            return self._records(question, given)
        if question.kind == "contract-notice":
            return self._contract_notice(question, given)
        return self._read(question, path, given, default)

    def _read(self, question: Question, path: str, given: object, default: object) -> Any:  # noqa: ANN401
        try:
            value = READERS[question.kind](question, given)
        except Unreadable as error:
            self.problems.append(Problem(path=path, code=error.code, values=error.values))
            return default
        return default if value is None else self._without_secret(path, value)

    def _without_secret(self, path: str, value: Any) -> Any:  # noqa: ANN401
        """Refuse a key or password in the hand-over, which others read; the rest of a list stays."""
        if not path.startswith(SHARED) or not isinstance(value, str | tuple):
            return value
        texts = (value,) if isinstance(value, str) else value
        found = {text: kind for text in texts if (kind := found_in(text))}
        if found:
            kind = next(iter(found.values()))
            self.problems.append(Problem(path=path, code="secret-typed", values=(("kind", kind),)))
        kept = tuple(text for text in texts if text not in found)
        return kept if isinstance(value, tuple) else "".join(kept)

    def _fields(self, question: Question, path: str, given: Mapping[str, Any]) -> dict[str, Any]:
        found = {}
        for field in question.fields:
            if given.get(field.path) is not None:
                value = self._read(field, f"{path}.{field.path}", given[field.path], None)
                found[field.path] = value
        return {name: value for name, value in found.items() if value is not None}

    def _records(self, question: Question, given: object) -> tuple[Any, ...]:
        if not isinstance(given, list) or len(given) > MOST_RECORDS:
            self.problems.append(Problem(path=question.path, code="not-a-list"))
            return ()
        made = []
        for index, row in enumerate(given):
            if isinstance(row, dict) and _is_filled(question, row):
                values = self._fields(question, f"{question.path}.{index}", row)
                made.append(RECORDS[question.path](**{_python_name(name): value for name, value in values.items()}))
        return tuple(made)

    def _contract_notice(self, question: Question, given: object) -> ContractNotice | None:
        if not isinstance(given, dict):
            self.problems.append(Problem(path=question.path, code="not-a-period"))
            return None
        if given.get("amount") in ("", None):
            return None
        values = self._fields(question, question.path, {**given, "unit": _plural(given.get("unit"))})
        if "amount" not in values:
            return None
        if not values.get("unit"):
            self.problems.append(Problem(path=f"{question.path}.unit", code="unit-needed"))
            return None
        return ContractNotice(**{**values, "amount": int(values["amount"])})


def _is_filled(question: Question, row: Mapping[str, Any]) -> bool:
    """Tell a row that says something from an untouched one, whose radios already hold their defaults."""
    typed = [field.path for field in question.fields if field.kind in {"text", "words", "name"}]
    return any(str(row.get(name) or "").strip() for name in typed)


def _python_name(name: str) -> str:
    return "for_" if name == "for" else name


def _plural(unit: object) -> object:
    """Accept ``month`` for ``months``, as files written by hand have it."""
    return f"{unit}s" if unit in ("hour", "day", "week", "month", "working_day") else unit


def saved(raw: Mapping[str, Any]) -> str:
    """Write the saved file: readable, in the order of the design, without the empty controls of a form."""
    order = (
        "schema",
        "you",
        "employer",
        "employment",
        "departure",
        "handoff",
        "thanks",
        "agreements",
        "style",
        "check",
        "edits",
    )
    whole = {**raw, "schema": SCHEMA}
    ordered = {key: whole[key] for key in order if key in whole}
    return json.dumps(ordered, ensure_ascii=False, indent=2) + "\n"
