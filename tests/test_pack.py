"""The pack: every file read back by a program that did not write it, and nothing in it that is the person's own."""

from __future__ import annotations

import csv as spreadsheet
import io
import json
import re
import subprocess
import sys
import time
import warnings
import zipfile
from base64 import b64decode
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from pypdf import PdfReader

from resignation import registry
from resignation.__main__ import main
from resignation.app import respond
from resignation.handover.sheets import FIELDS
from resignation.known import Facts
from resignation.pack.documents import MOST_BOUND, ground_of, wiki
from resignation.pack.making import KINDS, NothingToWrite, one_file, pack
from resignation.paper import zip as archive
from resignation.paper.blocks import from_markdown, plain
from resignation.render import question
from resignation.state import State, desk
from tests.strategies import ANY_TEXT, saved_files
from tests.test_handover import SECRETS

Example = Callable[[str], dict[str, Any]]
EXAMPLES = ("recsys-lead-us-ca", "mlops-de-permanent", "safety-researcher-uk-ethics")
TODAY = date(2026, 11, 24)
HUGGING_FACE = (
    "Model Details", "Model Description", "Model Sources", "Uses", "Direct Use", "Out-of-Scope Use",
    "Bias, Risks, and Limitations", "How to Get Started with the Model", "Training Details", "Training Data",
    "Training Procedure", "Evaluation", "Testing Data, Factors & Metrics", "Environmental Impact",
    "Model Card Authors", "Model Card Contact",
)  # fmt: skip


def facts_of(raw: dict[str, Any]) -> Facts:
    """Read answers as the page does."""
    return desk(State(raw=raw), TODAY).facts


def packed(raw: dict[str, Any]) -> dict[str, bytes]:
    """Make the pack of answers."""
    return dict(pack(facts_of(raw), TODAY).files)


def words_of(files: dict[str, bytes]) -> str:
    """Read every file of a pack back as text."""
    found = []
    for name, content in files.items():
        if name.endswith(".pdf"):
            found += [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
        elif name.endswith(".docx"):
            with zipfile.ZipFile(io.BytesIO(content)) as opened:
                found += [opened.read(part).decode() for part in opened.namelist()]
        else:
            found.append(content.decode("utf-8-sig"))
    return "\n".join([*files, *found])


def unspaced(text: str) -> str:
    """Take away white space, since a word longer than a line is cut."""
    return "".join(text.split())


def rows_of(content: bytes) -> list[list[str]]:
    """Read a table as a spreadsheet does."""
    return list(spreadsheet.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


# ---- what is in it -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_pack_has_a_file_for_everybody(name: str, example: Example) -> None:
    """For the manager, the wiki, the spreadsheet and the calendar, each in its place."""
    raw = example(name)
    files = packed(raw)
    pages = {"home", "overview", "plan", "jobs", "sole-owner", "systems", "checklist"}
    for model in raw["handoff"]["models"]:
        pages |= {f"runbook-{model['name']}", f"card-{model['name']}"}
    assert set(files) == {
        *("handover.docx", "handover.pdf", "calendar.ics"),
        *(f"wiki/{page}.md" for page in pages),
        *(f"tables/{table}.csv" for table in ("tasks", "models", "jobs", "systems", "sole-owner")),
    }


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_heading_is_empty_and_every_gap_is_a_question(name: str, example: Example) -> None:
    """Under each heading stands something, and what is not known is asked."""
    for page, text in wiki(ground_of(facts_of(example(name)), TODAY)).items():
        blocks = from_markdown(text)
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            if block.kind == "heading":
                assert following, f"{page}: {plain(block.runs)} ends the page"
                deeper = following.kind == "heading" and following.level > block.level
                assert following.kind != "heading" or deeper, f"{page}: {plain(block.runs)} is empty"
        assert "None" not in text
        assert "\n\n\n" not in text


def test_a_runbook_is_in_the_order_of_a_bad_night(example: Example) -> None:
    """First whether it is broken, then what to do, then whom to call, and only then how it was made."""
    text = wiki(ground_of(facts_of(example("recsys-lead-us-ca")), TODAY))["runbook-tidepool"]
    order = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert order[:5] == ["Is it broken?", "First three things to do", "Roll back", "Whom to call", "Known failures"]
    assert "p99 latency above 180 ms for 5 minutes\n- CTR drop above 4 % day on day" in text
    assert "rank\\_retrain" in text
    assert question("rollback") in text
    assert "change nothing without the contact above" in text
    assert "nightly scoring" in text


def test_every_field_of_a_model_stands_in_its_runbook(example: Example) -> None:
    """Whatever was answered is read by whoever is on call, and nothing of it is asked again."""
    raw = example("recsys-lead-us-ca")
    raw["handoff"]["models"] = [
        {"name": "m", **{name: f"answer to {name} number {n}" for n, name in enumerate(FIELDS)}}
    ]
    text = " ".join(wiki(ground_of(facts_of(raw), TODAY))["runbook-m"].replace("\\", "").split())
    assert not [name for n, name in enumerate(FIELDS) if f"answer to {name} number {n}" not in text]
    assert "To fill in" not in text


def test_a_model_that_rests_has_a_card_and_no_runbook(example: Example) -> None:
    """Nobody is called at night for what nobody relies on."""
    raw = example("recsys-lead-us-ca")
    raw["handoff"]["models"] = [{"name": "m", "in_production": True}, {"name": "n", "in_production": False}]
    pages = wiki(ground_of(facts_of(raw), TODAY))
    assert [name for name in pages if name.startswith(("card-", "runbook-"))] == ["runbook-m", "card-m", "card-n"]


def test_a_model_card_has_the_headings_of_the_hub(example: Example) -> None:
    """They stand in the order of the Hub's own template."""
    text = wiki(ground_of(facts_of(example("recsys-lead-us-ca")), TODAY))["card-tidepool"]
    assert text.startswith("# Model Card for tidepool\n")
    assert tuple(re.findall(r"^##+ (.*)$", text, re.MULTILINE)) == HUGGING_FACE


def test_the_sheet_of_systems_says_what_happens_when_the_account_goes(example: Example) -> None:
    """For each system: what to hand over, what to revoke, what stops, and where we read it."""
    raw = example("recsys-lead-us-ca")
    raw["handoff"]["systems"] = [*registry.systems(), "our own scheduler"]
    text = wiki(ground_of(facts_of(raw), TODAY))["systems"].replace("\\", "")
    for system in registry.systems().values():
        assert system.on_removal in text
        assert system.trap in text
        assert all(f"- [ ] {step}" in text for step in (*system.hand_over, *system.revoke))
    assert "## our own scheduler" in text


def test_the_employers_checklist_reproaches_nobody(example: Example) -> None:
    """It tells the employer how to end access, and leaves out what the one who leaves should keep in mind."""
    text = wiki(ground_of(facts_of(example("recsys-lead-us-ca")), TODAY))["checklist"]
    assert "Deactivate first and delete later" in text
    assert not re.search(r"\byou\b|\byour\b|recruit|Copy nothing", text)


# ---- read back -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_word_and_pdf_say_the_same(name: str, example: Example) -> None:
    """The manager reads the same words in both, and they are those of the wiki."""
    files = packed(example(name))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        opened = python_docx.Document(io.BytesIO(files["handover.docx"]))
    pdf = "".join(page.extract_text() for page in PdfReader(io.BytesIO(files["handover.pdf"])).pages)
    said = unspaced(pdf)
    missing = [p.text for p in opened.paragraphs if unspaced(p.text) and unspaced(p.text) not in said]
    # Where a page turns, its number stands between two lines.
    assert len(missing) <= 4
    assert next(p.text for p in opened.paragraphs).startswith("Hand-over: ")
    assert bool(opened.tables) == bool(example(name)["handoff"]["models"])


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_calendar_is_read_by_a_calendar(name: str, example: Example) -> None:
    """Every event has a day of the plan, an alarm and an id of its own, and few begin on one day."""
    raw = example(name)
    ground = ground_of(facts_of(raw), TODAY)
    events: list[Any] = list(Calendar.from_ical(packed(raw)["calendar.ics"].decode()).walk("VEVENT"))
    days = {task.day for task in ground.whole.plan.tasks}
    assert events
    assert not [event for event in events if event.errors]
    assert {event["DTSTART"].dt for event in events} == {day for day in days if day}
    assert all(len(event.walk("VALARM")) == 1 for event in events)
    ids = [str(event["UID"]) for event in events]
    assert len(ids) == len(set(ids))
    starts = [event["DTSTART"].dt for event in events]
    assert max(starts.count(day) for day in starts) <= 6


def test_tables_come_back_as_they_were(example: Example) -> None:
    """Each table has as many cells as heads, and what was typed is in it."""
    raw = example("recsys-lead-us-ca")
    files = packed(raw)
    tables = {name: rows_of(content) for name, content in files.items() if name.startswith("tables/")}
    assert all({len(row) for row in rows} == {len(rows[0])} for rows in tables.values())
    models = tables["tables/models.csv"]
    assert [row[0] for row in models[1:]] == ["tidepool", "cart-complement"]
    assert raw["handoff"]["models"][0]["alert_thresholds"] in models[1]
    assert tables["tables/jobs.csv"][1][:3] == ["nightly scoring", "Airflow", "personal"]
    assert len(tables["tables/tasks.csv"]) == 1 + len(ground_of(facts_of(raw), TODAY).whole.plan.tasks)


def test_a_system_in_own_words_is_one_row_to_be_filled_in(example: Example) -> None:
    """What we know nothing of is not left out of the table, and nothing is made up for it."""
    raw = example("recsys-lead-us-ca")
    raw["handoff"]["systems"] = ["github", "our own scheduler"]
    _, first, *others = rows_of(packed(raw)["tables/systems.csv"])
    (own,) = (row for row in others if row[0] == "our own scheduler")
    assert own[2] == first[2]
    assert not any(own[3:])


# ---- laws ----------------------------------------------------------------------------------------------------


@settings(max_examples=12)
@given(saved_files())
def test_no_byte_tells_the_next_employer_or_the_reason(raw: dict[str, Any]) -> None:
    """Whatever the answers are, the pack holds neither where the person goes nor why."""
    raw["departure"] |= {"new_employer": "Qqvantage Zz", "reason_words": "Xyzzy is why", "visa": "us-h1b"}
    raw["agreements"] |= {"bonus_date": "2071-03-03", "equity_event_date": "2071-04-04"}
    if raw["handoff"]["models"]:
        raw["handoff"]["models"][0] |= {"escalation": "ask me at Qqvantage Zz", "cost": "none"}
    files = packed(raw)
    told = words_of(files)
    for private in ("Qqvantage", "Xyzzy", "H-1B", "bonus", "2071", "non-compete", "severance"):
        assert private not in told, private
    assert not [name for name, content in files.items() if b"Qqvantage" in content]


@settings(max_examples=12)
@given(saved_files(), ANY_TEXT, ANY_TEXT)
def test_whatever_is_typed_the_pack_is_made_twice_alike(raw: dict[str, Any], name: str, text: str) -> None:
    """The same answers give the same bytes, in safe paths, and every file can be read."""
    raw["handoff"]["models"] = [{"name": name, "known_failures": text}, {"name": name, "endpoint": text}]
    raw["handoff"]["systems"] = ["github", text]
    files = packed(raw)
    assert files == packed(raw)
    assert all(archive.is_safe(path) for path in files)
    assert words_of(files)
    assert archive.write(files) == one_file(facts_of(raw), TODAY, "zip")[1]


@given(
    ANY_TEXT | st.sampled_from(["# not a heading", "| a | b |", "- [x] done", "1. one", "<b>", "[x](y)", "a\nb\n# c"])
)
def test_nothing_typed_becomes_markup(text: str) -> None:
    """The headings of a runbook are ours, whatever stands in an answer."""
    fields = dict.fromkeys(FIELDS, text)
    raw = {"schema": 1, "handoff": {"models": [{**fields, "name": "m", "successor": "x"}]}}
    page = wiki(ground_of(facts_of(raw), TODAY))["runbook-m"]
    ours = [block for block in from_markdown(page) if block.kind == "heading"]
    assert [plain(block.runs) for block in ours][:2] == ["Runbook: m", "Is it broken?"]
    assert len(ours) == 14
    assert not [block for block in from_markdown(page) if block.kind == "table"]


def test_no_secret_gets_into_the_pack(example: Example) -> None:
    """A key that was pasted anywhere in the hand-over is in no file."""
    raw = example("recsys-lead-us-ca")
    fields = dict(zip(FIELDS, SECRETS, strict=False))
    raw["handoff"] |= {
        "models": [{"name": "m", **fields}],
        "systems": ["github", f"x {SECRETS[0]}"],
        "scheduled_jobs": [{"name": "j", "owner_account": SECRETS[7]}],
        "sole_owner": [f"y {SECRETS[1]}"],
        "commitments": [f"z {SECRETS[4]}"],
    }
    told = words_of(packed(raw))
    assert not [secret for secret in SECRETS if secret in told]


def test_signs_that_the_typeface_lacks_leave_out_the_pdf_alone(example: Example) -> None:
    """There is no PDF with boxes: the other files are made, and the signs are named."""
    raw = example("recsys-lead-us-ca")
    raw["handoff"]["models"][0]["name"] = "推荐"
    made = pack(facts_of(raw), TODAY)
    assert made.lacking == "推荐"
    assert "handover.pdf" not in made.files
    assert "推荐" in words_of({"wiki/home.md": made.files["wiki/home.md"]})


def test_too_many_runbooks_to_print_stay_in_the_wiki(example: Example) -> None:
    """The manager's document then names the models and leaves their runbooks to the wiki."""
    raw = example("recsys-lead-us-ca")
    one = raw["handoff"]["models"][0]
    raw["handoff"]["models"] = [{**one, "name": f"m-{n}"} for n in range(MOST_BOUND + 1)]
    files = packed(raw)
    assert len([name for name in files if name.startswith("wiki/runbook-")]) == MOST_BOUND + 1
    assert "Is it broken?" not in words_of({"handover.docx": files["handover.docx"]})


# ---- the same everywhere -------------------------------------------------------------------------------------


def asked(raw: dict[str, Any], kind: str) -> dict[str, Any]:
    """Press a button of the page."""
    request = {"id": 1, "action": "pack", "value": kind, "form": [], "kept": json.dumps({"answers": raw})}
    reply: dict[str, Any] = json.loads(respond(json.dumps({**request, "today": TODAY.isoformat()})))
    return reply


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_taken_away_alone(kind: str, example: Example) -> None:
    """A button gives one file with its name, and says that it is ready."""
    reply = asked(example("recsys-lead-us-ca"), kind)
    ending = {"zip": ".zip", "md": "-wiki.zip", "csv": "-tables.zip"}.get(kind, f".{kind}")
    assert reply["file"]["name"].endswith(ending)
    assert b64decode(reply["file"]["base64"])
    assert reply["announce"] == f"{reply['file']['name']} is ready."


def test_the_command_line_gives_the_bytes_of_the_page(
    example: Example, example_path: Callable[[str], Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One archive or a folder, the same files, named as they are written."""
    path, target = example_path("recsys-lead-us-ca"), tmp_path / "pack.zip"
    today = ["--today", TODAY.isoformat(), "pack", str(path), "-o"]
    assert main([*today, str(target)]) == 0
    assert target.read_bytes() == b64decode(asked(example("recsys-lead-us-ca"), "zip")["file"]["base64"])
    assert main([*today, str(tmp_path / "folder")]) == 0
    with zipfile.ZipFile(target) as opened:
        for name in opened.namelist():
            assert (tmp_path / "folder" / name).read_bytes() == opened.read(name)
    assert str(tmp_path / "folder" / "handover.pdf") in capsys.readouterr().out


def test_the_command_line_names_a_field_with_a_secret(
    example: Example, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The pack is refused with one line, and nothing is written."""
    raw = example("recsys-lead-us-ca")
    raw["handoff"]["models"][0]["registry"] = SECRETS[0]
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(raw))
    assert main(["--today", TODAY.isoformat(), "pack", str(answers), "-o", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert said.startswith("handoff.models.0.registry: This looks like a cloud key.")
    assert SECRETS[0] not in said
    assert not (tmp_path / "out").exists()


def test_the_command_line_says_that_a_pdf_is_missing(
    example: Example, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the typeface lacks is said, and the other files are there."""
    raw = example("recsys-lead-us-ca")
    raw["you"]["name"] = "李雷"
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(raw))
    assert main(["--today", TODAY.isoformat(), "pack", str(answers), "-o", str(tmp_path / "out")]) == 0
    assert "no PDF: its typeface lacks 李雷" in capsys.readouterr().out
    assert asked(raw, "pdf")["focus"] == "pack-docx"
    assert "李雷" in asked(raw, "pdf")["announce"]


def test_without_dates_there_is_no_calendar(example: Example) -> None:
    """The page says what is missing, and the archive comes without it."""
    raw = example("recsys-lead-us-ca")
    raw["employment"]["jurisdiction"] = ""
    raw["departure"] |= {"proposed_last_day": None, "letter_date": None}
    with pytest.raises(NothingToWrite):
        one_file(facts_of(raw), TODAY, "ics")
    assert "There is no calendar yet" in asked(raw, "ics")["announce"]
    assert "calendar.ics" not in packed(raw)


def test_the_order_in_which_systems_were_ticked_changes_nothing(example: Example) -> None:
    """The page sends systems as they stand there, and a file holds them as they were written."""
    raw = example("recsys-lead-us-ca")
    before = packed(raw)
    raw["handoff"]["systems"].reverse()
    assert packed(raw) == before


def test_another_run_of_python_gives_the_same_bytes(example_path: Callable[[str], Path], tmp_path: Path) -> None:
    """Neither the seed of a hash nor the moment changes a byte."""
    path = example_path("mlops-de-permanent")
    made = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.zip"
        command = [
            sys.executable,
            "-m",
            "resignation",
            "--today",
            TODAY.isoformat(),
            "pack",
            str(path),
            "-o",
            str(target),
        ]
        source = str(registry.ENGINE.parent)
        subprocess.run(command, check=True, env={"PYTHONPATH": source, "PYTHONHASHSEED": seed}, capture_output=True)
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_a_thousand_models_take_seconds(example: Example) -> None:
    """The whole pack of a thousand models and every system is made in a few seconds."""
    raw = example("recsys-lead-us-ca")
    one = raw["handoff"]["models"][0]
    raw["handoff"] |= {"models": [{**one, "name": f"m-{n}"} for n in range(1_000)], "systems": [*registry.systems()]}
    begun = time.process_time()
    files = packed(raw)
    assert len(files) > 2_000
    assert time.process_time() - begun < 20  # five on a machine that does nothing else, ten while lines are counted
