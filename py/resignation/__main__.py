"""The command line, for people who prefer a terminal, for scripts and for tests: the same desks as the page.

This is the one place that reads a clock and files; ``--today`` replaces the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resignation import interview, registry, review
from resignation.answers import InvalidFileError, load
from resignation.cautions import deadlines_of
from resignation.export import formats
from resignation.export.json import record
from resignation.letter import chosen_language, chosen_length, chosen_tone, recommend
from resignation.model import LENGTHS, TONES, Context, Problem
from resignation.pack.making import pack
from resignation.paper import zip as archive
from resignation.paper.pdf import GlyphsMissing
from resignation.reading import EARLIEST_YEAR, LATEST_YEAR
from resignation.render import document, problem_words, say, write
from resignation.state import Desk, State, desk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from resignation.known import Facts
    from resignation.model import Finding, Jurisdiction, Notice, Source


class InvalidInputError(Exception):
    """Something the person can mend; its text is the one line they read."""


def _read(path: str) -> str:
    try:
        # As bytes, so that neither a locale nor a translation of line ends moves the offsets of a finding.
        content = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise InvalidInputError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInputError(f"{path}: cannot be read ({type(error).__name__})") from None


def _desk(path: str, today: date, style: dict[str, str] | None = None) -> Desk:
    """Read a saved file, or raise the first thing it needs."""
    try:
        raw = load(_read(path))
    except InvalidFileError as error:
        raise InvalidInputError(f"{path}: {problem_words(Problem(path='', code=error.code))}") from None
    given = raw.get("style")
    raw["style"] = {**(given if isinstance(given, dict) else {}), **(style or {})}
    now = desk(State(raw=raw), today)
    needs = (*now.problems, *interview.missing(raw, now.facts))
    if needs:
        raise InvalidInputError(f"{needs[0].path}: {problem_words(needs[0])}")
    return now


def _letter(arguments: argparse.Namespace) -> str | bytes:
    wanted = {"tone": arguments.tone, "length": arguments.length, "language": arguments.lang}
    now = _desk(arguments.answers, arguments.today, {name: value for name, value in wanted.items() if value})
    facts = now.facts
    letter = write(facts, chosen_tone(facts), chosen_length(facts), chosen_language(facts))
    if arguments.format != "json":
        try:
            return formats()[arguments.format].write(letter)
        except GlyphsMissing as missing:
            raise InvalidInputError(f"--format {arguments.format}: its typeface lacks {missing.glyphs}") from None
    whole = {
        **record(letter),
        "recommended_tones": [recommendation.tone for recommendation in recommend(facts)],
        "findings": [finding_record(finding) for finding in review.review_letter(letter, facts)],
    }
    return _json(whole)


def finding_record(finding: Finding) -> dict[str, Any]:
    """Give a finding as a mapping of plain values."""
    names = ("rule", "kind", "severity", "quote", "start", "end", "message", "suggestion", "fix")
    return {name: getattr(finding, name) for name in names}


def _source(source: Source) -> dict[str, str]:
    return {"title": source.title, "url": source.url, "statute": source.statute, "checked": source.checked}


def _notice(notice: Notice | None) -> dict[str, Any] | None:
    if notice is None:
        return None
    return {
        "amount": notice.period.amount,
        "unit": notice.period.unit,
        "basis": notice.basis,
        "source": [_source(source) for source in notice.sources],
    }


def dates_record(facts: Facts) -> dict[str, Any]:
    """Give the dates as a mapping of plain values; ``last_day`` is null where the law gives no date."""
    outcome, place = facts.outcome, facts.place
    return {
        "jurisdiction": facts.place_id,
        "notice": _notice(outcome.notice if outcome else None),
        "earliest_last_day": _iso(outcome.earliest if outcome else None),
        "last_day": _iso(facts.last_day),
        "last_active_day": _iso(facts.last_active_day),
        "form": {"kind": place.form.kind, "email_ok": place.form.email_ok, "text": place.form.statement.text}
        if place
        else None,
        "reasons": [{"text": say(step), "sources": [_source(s) for s in step.sources]} for step in facts.steps],
        "deadlines": [
            {"text": say(step), "sources": [_source(s) for s in step.sources]} for step in deadlines_of(facts)
        ],
        "warnings": [say(step) for step in facts.warnings],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _dates(arguments: argparse.Namespace) -> str:
    facts = _desk(arguments.answers, arguments.today).facts
    if arguments.json:
        return _json(dates_record(facts))
    lines = [
        f"Last day: {_iso(facts.last_day) or 'no date'}",
        f"Last active day: {_iso(facts.last_active_day) or 'no date'}",
        "",
        *(f"- {say(step)}" for step in facts.steps),
    ]
    lines += [f"> {say(step)}" for step in deadlines_of(facts)]
    warnings = [f"! {say(step)}" for step in facts.warnings]
    return "\n".join([*lines, *(["", *warnings] if warnings else [])]) + "\n"


def _check(arguments: argparse.Namespace) -> str:
    text = _read(arguments.letter)
    context = Context()
    if arguments.context:
        context = review.context_of(_desk(arguments.context, arguments.today).facts)
    found = review.review(text, context)
    if arguments.json:
        return _json([finding_record(finding) for finding in found])
    lines = [f"{f.severity}: “{f.quote}” {f.message} {f.suggestion}".rstrip() for f in found]
    if len(text) > review.LONGEST_READ:
        lines.append(f"Only the first {review.LONGEST_READ:,} characters were read.")
    return "\n".join(lines or ["Nothing to mend was found."]) + "\n"


def _pack(arguments: argparse.Namespace) -> str:
    """Write the pack as an archive, or its files into a folder, and name what was written."""
    made, place = pack(_desk(arguments.answers, arguments.today).facts, arguments.today), Path(arguments.place)
    if place.suffix.lower() == ".zip":
        place.write_bytes(archive.write(made.files))
        return f"{place}\n"
    for name, content in made.files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    lacking = f"no PDF: its typeface lacks {made.lacking}\n" if made.lacking else ""
    return "".join(f"{place / name}\n" for name in made.files) + lacking


def _jurisdictions(arguments: argparse.Namespace) -> str:
    places = registry.jurisdictions()
    wanted = (arguments.id or "").upper()
    if wanted and wanted not in places:
        raise InvalidInputError(f"{arguments.id}: there are no rules for this place")
    chosen = {name: place for name, place in places.items() if wanted in ("", name)}
    if arguments.json:
        return _json([place_record(name, place) for name, place in chosen.items()])
    if not wanted:
        return "".join(f"{name:8} {place.name}\n" for name, place in chosen.items())
    return document("place.txt.jinja", {"place": next(iter(chosen.values()))})


def place_record(name: str, place: Jurisdiction) -> dict[str, Any]:
    """Give everything that is known of a place as a mapping of plain values."""
    return {"id": name, **_plain(place)}


def _plain(value: object) -> Any:  # noqa: ANN401 - a record of any shape
    """Turn records into mappings, and what JSON has no word for into lists and strings."""
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, tuple | frozenset):
        return [_plain(part) for part in (sorted(value) if isinstance(value, frozenset) else value)]
    return value.isoformat() if isinstance(value, date) else value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _day(text: str) -> date:
    """Read ``--today`` as the interview reads a date."""
    day = date.fromisoformat(text)
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise ValueError
    return day


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m resignation", description="Write, date and check a resignation letter."
    )
    parser.add_argument("--today", type=_day, default=datetime.now(tz=UTC).astimezone().date())
    commands = parser.add_subparsers(dest="command", required=True)
    letter = _command(commands, "letter", "write the letter", _letter)
    letter.add_argument("answers", help="a saved file, or - for standard input")
    letter.add_argument("--tone", choices=TONES)
    letter.add_argument("--length", choices=LENGTHS)
    letter.add_argument("--lang", choices=tuple(registry.languages()))
    letter.add_argument("--format", choices=tuple(formats()), default="txt")
    letter.add_argument("-o", "--output", help="a file to write instead of standard output")
    dates = _command(commands, "dates", "work out the dates, with reasons and sources", _dates)
    dates.add_argument("answers", help="a saved file, or - for standard input")
    dates.add_argument("--json", action="store_true")
    check = _command(commands, "check", "check a letter you already have", _check)
    check.add_argument("letter", help="a text file, or - for standard input")
    check.add_argument("--context", help="a saved file with the names that must stay private")
    check.add_argument("--json", action="store_true")
    packing = _command(commands, "pack", "write the hand-over pack", _pack)
    packing.add_argument("answers", help="a saved file, or - for standard input")
    packing.add_argument("-o", "--output", dest="place", required=True, help="a folder, or a file that ends in .zip")
    places = _command(commands, "jurisdictions", "list the places we have rules for", _jurisdictions)
    places.add_argument("id", nargs="?")
    places.add_argument("--json", action="store_true")
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    purpose: str,
    run: Callable[[argparse.Namespace], str | bytes],
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=purpose, description=purpose)
    command.set_defaults(run=run)
    return command


def _give(made: str | bytes, output: str | None) -> None:
    """Write text or bytes into a file, or else to standard output."""
    if output:
        Path(output).write_bytes(made.encode() if isinstance(made, str) else made)
    elif isinstance(made, str):
        sys.stdout.write(made)
    elif sys.stdout.isatty():
        raise InvalidInputError("--output: name a file, because a terminal cannot show this format")
    else:
        sys.stdout.buffer.write(made)
    sys.stdout.flush()


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; bad input gives exit status 2 and one line that names the field."""
    # Names come in every script, whatever the terminal's settings say.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    arguments = _parser().parse_args(argv)
    try:
        _give(arguments.run(arguments), getattr(arguments, "output", None))
    except InvalidInputError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except BrokenPipeError:
        # Whoever reads has seen enough; the interpreter must not complain of it while closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        sys.stderr.write(f"{error.filename or 'output'}: cannot be written ({error.strerror})\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
