"""The command line: every command, and one plain line for whatever cannot be done."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resignation import answers, registry
from resignation.__main__ import main
from resignation.actions.done import letter_of
from resignation.export import formats
from resignation.model import LENGTHS, TONES
from resignation.state import State, desk
from tests.strategies import ANY_JSON, hostile_files, saved_files

Example = Callable[[str], dict[str, Any]]
ExamplePath = Callable[[str], Path]
TODAY = "2026-11-24"
ENOUGH = {
    "schema": 1,
    "you": {"name": "Ana", "role": "ML Engineer"},
    "employer": {"name": "Acme"},
    "employment": {"jurisdiction": "UK", "start_date": "2020-01-01"},
}


class Ran(NamedTuple):
    """What a command came to."""

    status: object
    out: str
    err: str


class Terminal(io.StringIO):
    """What a command writes on when nobody has led its output elsewhere."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def run(*arguments: object, stdin: str | bytes = "", today: str | None = TODAY) -> Ran:
    """Run a command in this process, as a person would type it."""
    data = stdin if isinstance(stdin, bytes) else stdin.encode("utf-8", "surrogatepass")
    out, err, given = Terminal(), io.StringIO(), io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    dated = ["--today", today] if today else []
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), mock.patch.object(sys, "stdin", given):
        try:
            status: object = main([*dated, *map(str, arguments)])
        except SystemExit as left:
            status = left.code
    return Ran(status, out.getvalue(), err.getvalue())


def changed(**changes: Any) -> str:
    """Write a saved file that is complete, with changes by path (dots written as two underscores)."""
    raw = json.loads(json.dumps(ENOUGH))
    for path, value in changes.items():
        answers.store(raw, path.replace("__", "."), value)
    return json.dumps(raw)


# ---- letter --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["txt", "md", "html", "eml", "json"])
@pytest.mark.parametrize("name", ["mlops-de-permanent", "recsys-lead-us-ca", "safety-researcher-uk-ethics"])
def test_a_letter_in_every_format(example: Example, example_path: ExamplePath, name: str, kind: str) -> None:
    """The command line writes the very letter that the page gives."""
    ran = run("letter", example_path(name), "--format", kind)
    letter = letter_of(desk(State(raw=example(name)), date.fromisoformat(TODAY)))
    assert (ran.status, ran.err) == (0, "")
    if kind != "json":
        assert ran.out == formats()[kind].write(letter)
    else:
        assert json.loads(ran.out)["text"] == formats()["txt"].write(letter)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_letter_that_is_no_text(example: Example, example_path: ExamplePath, tmp_path: Path, kind: str) -> None:
    """A file gets the bytes that the page gives, and so does whoever reads standard output."""
    path, file = example_path("mlops-de-permanent"), tmp_path / f"letter.{kind}"
    expected = formats()[kind].write(
        letter_of(desk(State(raw=example("mlops-de-permanent")), date.fromisoformat(TODAY)))
    )
    assert run("letter", path, "--format", kind, "-o", file) == Ran(0, "", "")
    assert file.read_bytes() == expected
    command = [sys.executable, "-m", "resignation", "--today", TODAY, "letter", str(path), "--format", kind]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, expected)


def test_a_terminal_is_not_filled_with_bytes() -> None:
    """Whoever asks for a PDF and leads it nowhere is told to name a file."""
    refused = "--output: name a file, because a terminal cannot show this format\n"
    assert run("letter", "-", "--format", "pdf", stdin=changed()) == Ran(2, "", refused)


def test_a_letter_that_the_typeface_cannot_show(tmp_path: Path) -> None:
    """A PDF with boxes in it is not written: one line names the signs."""
    ran = run("letter", "-", "--format", "pdf", "-o", tmp_path / "x.pdf", stdin=changed(you__name="李雷"))
    assert (ran.status, ran.out, ran.err) == (2, "", "--format pdf: its typeface lacks 李雷\n")
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("length", LENGTHS)
def test_tone_length_and_language_can_be_chosen(example_path: ExamplePath, tone: str, length: str) -> None:
    """What is asked for on the command line is what is written, whatever the file says."""
    asked = ("--tone", tone, "--length", length, "--lang", "en-US", "--format", "json")
    found = json.loads(run("letter", example_path("safety-researcher-uk-ethics"), *asked).out)
    assert (found["tone"], found["length"], found["language"]) == (tone, length, "en-US")


def test_json_tells_more_than_the_text(example_path: ExamplePath) -> None:
    """Clauses with reasons, the tones that suit and the findings come with the text."""
    found = json.loads(run("letter", example_path("recsys-lead-us-ca"), "--format", "json").out)
    assert {"text", "subject", "clauses", "tone", "recommended_tones", "findings"} <= set(found)
    assert all(clause["id"] and clause["text"] and clause["why"] for clause in found["clauses"])
    assert set(found["recommended_tones"]) <= set(TONES)
    assert found["findings"] == []


def test_a_letter_is_read_from_a_pipe_and_written_to_a_file(tmp_path: Path) -> None:
    """A dash reads standard input, and nothing is printed when a file is written."""
    target = tmp_path / "letter.eml"
    ran = run("letter", "-", "--format", "eml", "-o", target, stdin=changed(you__name="Łukasz 李雷"))
    assert ran == (0, "", "")
    written = target.read_bytes()
    assert written.count(b"\r\n") == written.count(b"\n")
    assert "Łukasz 李雷" in run("letter", "-", stdin=changed(you__name="Łukasz 李雷")).out


def test_a_letter_is_dated_today_unless_it_says_otherwise() -> None:
    """The given day replaces the clock, and a date on the letter replaces both."""
    assert "24 November 2026" in run("letter", "-", stdin=changed()).out
    dated = changed(departure__letter_date="2026-12-01")
    assert "1 December 2026" in run("letter", "-", stdin=dated).out


def test_without_a_day_the_clock_is_asked() -> None:
    """Left to itself the command knows what day it is."""
    ran = run("dates", "-", "--json", stdin=changed(), today=None)
    assert ran.status == 0
    assert json.loads(ran.out)["last_day"] > TODAY


@pytest.mark.parametrize("content", [json.dumps(ENOUGH).encode("utf-8-sig"), changed(you__name="Łukasz").encode()])
def test_a_file_may_begin_with_a_byte_order_mark(tmp_path: Path, content: bytes) -> None:
    """Files as Windows editors save them are read, from a path and from a pipe alike."""
    path = tmp_path / "answers.json"
    path.write_bytes(content)
    assert run("letter", path).status == 0
    assert run("letter", "-", stdin=content).out == run("letter", path).out


# ---- dates ---------------------------------------------------------------------------------------------------


def test_dates_as_json(example_path: ExamplePath) -> None:
    """Notice, last day, form, reasons and warnings, each under the name that the design gives it."""
    found = json.loads(run("dates", example_path("mlops-de-permanent"), "--json").out)
    assert set(found) >= {
        "jurisdiction", "notice", "last_day", "last_active_day", "form", "reasons", "warnings",
    }  # fmt: skip
    assert found["jurisdiction"] == "DE"
    notice = found["notice"]
    assert (notice["amount"], notice["unit"], notice["basis"]) == (3, "months", "contract")
    assert set(notice) >= {"amount", "unit", "basis", "source"}
    assert found["last_day"] == "2027-02-28"
    assert found["last_active_day"] == "2027-02-26"
    assert found["form"]["kind"] == "wet-ink"
    assert all(reason["text"] for reason in found["reasons"])
    assert all(isinstance(warning, str) and warning for warning in found["warnings"])


@pytest.mark.parametrize(
    "changes",
    [
        {"employment__start_date": None},
        {"employment__status": "contractor"},
        {"employment__jurisdiction": "OTHER"},
    ],
)
def test_where_the_law_gives_no_date_there_is_null_and_a_reason(changes: dict[str, Any]) -> None:
    """No date is better than a wrong one, and it comes with the reason."""
    found = json.loads(run("dates", "-", "--json", stdin=changed(**changes)).out)
    assert (found["last_day"], found["last_active_day"]) == (None, None)
    assert found["reasons"][-1]["text"]
    said = run("dates", "-", stdin=changed(**changes)).out
    assert said.startswith("Last day: no date\nLast active day: no date\n")


def test_dates_in_words(example_path: ExamplePath) -> None:
    """The dates come first, then why, then what follows from them, then what to beware of."""
    lines = run("dates", example_path("recsys-lead-us-ca")).out.splitlines()
    assert lines[:2] == ["Last day: 2026-12-18", "Last active day: 2026-12-18"]
    marks = [line[0] for line in lines[2:] if line]
    assert marks == sorted(marks, key="->!".index)
    assert {"-", "!"} <= set(marks)


# ---- check ---------------------------------------------------------------------------------------------------

DRAFT = "Dear [Manager's name],\n\nI join Vantage Research in May.\n"


def quotes_of(found: list[dict[str, Any]], rule: str) -> list[str]:
    """Give the words that a rule has marked."""
    return [finding["quote"] for finding in found if finding["rule"] == rule]


def test_a_letter_is_checked(tmp_path: Path, example_path: ExamplePath) -> None:
    """Findings name their words; with a saved file the check also knows what is private."""
    path = tmp_path / "letter.txt"
    path.write_text(DRAFT, encoding="utf-8")
    plain = json.loads(run("check", path, "--json").out)
    assert quotes_of(plain, "placeholder-left") == ["[Manager's name]"]
    assert quotes_of(plain, "names-new-employer") == []
    known = json.loads(run("check", path, "--context", example_path("recsys-lead-us-ca"), "--json").out)
    assert quotes_of(known, "placeholder-left") == ["[Manager's name]"]
    assert quotes_of(known, "names-new-employer") == ["Vantage Research"]
    names = {"rule", "kind", "severity", "quote", "start", "end", "message", "suggestion", "fix"}
    assert all(set(finding) == names for finding in known)
    assert all(DRAFT[finding["start"] : finding["end"]] == finding["quote"] for finding in known)
    assert "stop: “[Manager's name]”" in run("check", "-", stdin=DRAFT).out


def test_offsets_count_the_characters_of_the_file(tmp_path: Path) -> None:
    """A letter with the line ends of Windows is marked where its words stand in the file."""
    path = tmp_path / "letter.txt"
    text = DRAFT.replace("\n", "\r\n") + "Yours,\r\n[your name]\r\n"
    path.write_bytes(text.encode())
    found = json.loads(run("check", path, "--json").out)
    assert all(text[finding["start"] : finding["end"]] == finding["quote"] for finding in found)
    assert quotes_of(found, "placeholder-left") == ["[Manager's name]", "[your name]"]


def test_a_text_that_no_letter_is_as_long_as_is_read_in_part() -> None:
    """What is found stands first, and the last line says that the rest was not read."""
    lines = run("check", "-", stdin=f"I resign on [date]. {'I resign. ' * 7_000}[name]").out.splitlines()
    assert "“[date]”" in lines[0]
    assert lines[-1] == "Only the first 60,000 characters were read."
    assert not [line for line in lines if "[name]" in line]


@pytest.mark.parametrize("text", ["", "Dear James,\n\nI resign. My last day is 1 March 2027.\n", "\x00\u202e"])
def test_a_letter_with_nothing_to_mend_says_so(text: str) -> None:
    """Silence would be read as a failure."""
    assert run("check", "-", stdin=text) == (0, "Nothing to mend was found.\n", "")
    assert json.loads(run("check", "-", "--json", stdin=text).out) == []


# ---- jurisdictions -------------------------------------------------------------------------------------------


def test_places_are_listed() -> None:
    """Every place is listed by id and name, as lines and as records."""
    lines = run("jurisdictions").out.splitlines()
    assert [line.split()[0] for line in lines] == list(registry.jurisdictions())
    found = json.loads(run("jurisdictions", "--json").out)
    assert {place["id"]: place["name"] for place in found} == {
        name: place.name for name, place in registry.jurisdictions().items()
    }


@pytest.mark.parametrize("name", ["DE", "de", "us-ca"])
def test_one_place_is_told_of(name: str) -> None:
    """Its notice and its form are said in words."""
    place = registry.jurisdictions()[name.upper()]  # type: ignore[index]
    out = run("jurisdictions", name).out
    assert out.startswith(f"{place.name}\n")
    assert place.notice.statement.text in out
    assert place.form.statement.text in out
    assert [found["id"] for found in json.loads(run("jurisdictions", name, "--json").out)] == [name.upper()]


# ---- what cannot be done -------------------------------------------------------------------------------------


def refused(ran: Ran, field: str) -> None:
    """Check that a command was refused with one line that names the field."""
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.endswith("\n")
    assert ran.err.count("\n") == 1
    assert ran.err.startswith(f"{field}: ")


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", "-"),
        ("{", "-"),
        ("[]", "-"),
        ("{}", "-"),
        ('{"schema": 99}', "-"),
        ("[" * 100_000, "-"),
        (b"\xff\xfe\x00", "-"),
        ('{"schema": 1}', "you.name"),
        ('{"schema": 1, "you": "Ana"}', "you.name"),
        (changed(you__name=["Ana"]), "you.name"),
        (changed(you__name=" \u202e\x00"), "you.name"),
        (changed(you__name="x" * 100_000), "you.name"),
        (changed(you__role=None), "you.role"),
        (changed(you__email="ana@example.org\r\nBcc: x@example.org"), "you.email"),
        (changed(employer__name=""), "employer.name"),
        (changed(employment__jurisdiction="Atlantis\n\nand more"), "employment.jurisdiction"),
        (changed(employment__start_date="2027-02-29"), "employment.start_date"),
        (changed(employment__start_date="2030-01-01"), "employment.start_date"),
        (changed(employment__contract_notice={"amount": 3}), "employment.contract_notice.unit"),
        (changed(employment__works_on=["someday"]), "employment.works_on"),
        (changed(departure__proposed_last_day="2020-01-01"), "departure.proposed_last_day"),
        (changed(departure__reason="<script>alert(1)</script>"), "departure.reason"),
        (changed(handoff__models=[{"name": "a"}, {"name": "b", "confidential": "x"}]), "handoff.models.1.confidential"),
        (changed(thanks={}), "thanks"),
        (changed(style__tone="angry"), "style.tone"),
    ],
    ids=lambda value: str(value)[-40:],
)
@pytest.mark.parametrize("command", ["letter", "dates"])
def test_bad_input_is_refused_in_one_line(command: str, text: str | bytes, field: str) -> None:
    """The first thing that the answers need is named, and nothing is printed that could be taken for a letter."""
    refused(run(command, "-", stdin=text), field)


def test_a_tone_on_the_command_line_replaces_a_bad_one() -> None:
    """What is asked for decides, so that a bad tone in the file does no harm."""
    assert run("letter", "-", "--tone", "graceful-exit", stdin=changed(style__tone="angry")).status == 0


def test_files_that_cannot_be_read_or_written_are_named(tmp_path: Path, example_path: ExamplePath) -> None:
    """A path that is not there, a folder and a place where nothing can be written are told by their names."""
    missing, damaged = tmp_path / "missing.json", tmp_path / "damaged.json"
    damaged.write_bytes(b"\xff\xfe")
    refused(run("letter", missing), str(missing))
    refused(run("check", missing), str(missing))
    refused(run("dates", tmp_path), str(tmp_path))
    refused(run("letter", damaged), str(damaged))
    refused(run("check", "-", "--context", missing, stdin="x"), str(missing))
    unwritable = tmp_path / "nowhere" / "letter.txt"
    refused(run("letter", example_path("mlops-de-permanent"), "-o", unwritable), str(unwritable))
    refused(run("letter", example_path("mlops-de-permanent"), "-o", tmp_path), str(tmp_path))


def test_a_place_without_rules_is_named() -> None:
    """A place that is not covered is refused by its name."""
    refused(run("jurisdictions", "Atlantis"), "Atlantis")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((), "command"),
        (("write",), "command"),
        (("letter",), "answers"),
        (("letter", "-", "--tone", "angry"), "--tone"),
        (("letter", "-", "--length", "endless"), "--length"),
        (("letter", "-", "--lang", "tlh"), "--lang"),
        (("letter", "-", "--format", "exe"), "--format"),
        (("--today", "soon", "letter", "-"), "--today"),
        (("--today", "9999-12-31", "letter", "-"), "--today"),
        (("--today", "2027-02-29", "letter", "-"), "--today"),
    ],
)
def test_a_wrong_command_names_what_is_wrong(arguments: tuple[str, ...], named: str) -> None:
    """The last line says which argument it was."""
    ran = run(*arguments, stdin=changed(), today=None)
    assert (ran.status, ran.out) == (2, "")
    assert named in ran.err.splitlines()[-1]


@given(
    st.sampled_from(["letter", "dates", "check"]),
    saved_files().map(json.dumps) | hostile_files().map(json.dumps) | ANY_JSON.map(json.dumps) | st.text(),
)
@settings(max_examples=60)
def test_any_file_gives_a_result_or_one_line(command: str, text: str) -> None:
    """Nothing that a file can hold ends in a traceback."""
    ran = run(command, "-", stdin=text)
    assert (ran.status, ran.err == "", ran.out == "") in {(0, True, False), (2, False, True)}
    assert ran.err.count("\n") == (ran.status == 2)


# ---- a process of its own ------------------------------------------------------------------------------------

ENGINE = Path(registry.ENGINE).parent
COMMAND = [sys.executable, "-m", "resignation", "--today", TODAY]


def environment(**more: str) -> dict[str, str]:
    """Give an environment in which the engine is found."""
    return {**os.environ, "PYTHONPATH": str(ENGINE), **more}


def test_names_of_every_script_are_written_on_any_terminal() -> None:
    """A terminal that claims to know only ASCII still gets, and gives, every name in UTF-8."""
    done = subprocess.run(
        [*COMMAND, "letter", "-"],
        input=json.dumps(json.loads(changed(you__name="Łukasz 李雷")), ensure_ascii=False).encode(),
        capture_output=True,
        env=environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0"),
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    assert "Łukasz 李雷" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_seen_enough_is_no_fault(unbuffered: str) -> None:
    """Piped into something that stops reading, the command neither complains at length nor falls over."""
    with subprocess.Popen(
        [*COMMAND, "jurisdictions", "UK"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(PYTHONUNBUFFERED=unbuffered),
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        said = running.stderr.read().decode()
    assert "Traceback" not in said
    assert "Exception" not in said
    assert said.count("\n") <= 1
