"""The interview desk: which questions are asked now, with what stands in them, and what each still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resignation import registry
from resignation.answers import LIST_KINDS, lookup
from resignation.flags import holds
from resignation.model import Answers, Asked, Choice, Page, Problem, Question, SectionId
from resignation.reading import cleaned

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from resignation.known import Facts

Problems = dict[str, Problem]
MOST_READ = 500


def pages(
    raw: Mapping[str, Any],
    facts: Facts,
    found: Iterable[Problem],
    *,
    current: str,
    attempted: Collection[str] = (),
) -> tuple[Page, ...]:
    """Give every section as it stands; what is required is missed only where the person has tried to go on."""
    problems = {problem.path: problem for problem in found}
    return tuple(
        _page(raw, facts, problems, section_id, current=section_id == current, attempted=section_id in attempted)
        for section_id in registry.sections()
    )


def _page(  # noqa: PLR0913 - a page is these six things
    raw: Mapping[str, Any],
    facts: Facts,
    problems: Problems,
    section_id: SectionId,
    *,
    current: bool,
    attempted: bool,
) -> Page:
    section = registry.sections()[section_id]
    questions = [question for question in section.questions if holds(facts, question.asked_if)]
    missing = {q.path: Problem(path=q.path, code="required") for q in questions if _is_missing(raw, q)}
    shown = {**(missing if attempted else {}), **problems}
    asked = tuple(_asked(raw, facts, question, shown) for question in questions)
    own = tuple(problem for path, problem in shown.items() if any(_belongs(path, q.path) for q in questions))
    done = not missing and not own and any(_is_said(raw, q) for q in questions)
    return Page(id=section_id, section=section, asked=asked, problems=own, done=done, current=current)


def missing(raw: Mapping[str, Any], facts: Facts) -> tuple[Problem, ...]:
    """List every required answer that is not there."""
    every = [question for section in registry.sections().values() for question in section.questions]
    asked = [question for question in every if holds(facts, question.asked_if)]
    return tuple(Problem(path=question.path, code="required") for question in asked if _is_missing(raw, question))


def _is_missing(raw: Mapping[str, Any], question: Question) -> bool:
    return question.required and not _is_answered(raw, question)


def _is_answered(raw: Mapping[str, Any], question: Question) -> bool:
    value = lookup(raw, question.path)
    return value not in (None, [], {}) and bool(cleaned(str(value)[:MOST_READ]))


def _is_said(raw: Mapping[str, Any], question: Question) -> bool:
    """Tell an answer from the default that an untouched control sends along."""
    given = lookup(raw, question.path)
    default = default_of(question.path)
    return _is_answered(raw, question) and _chosen(given) not in (_chosen(default), [""])


def _belongs(path: str, question: str) -> bool:
    return path == question or path.startswith(f"{question}.")


def _asked(raw: Mapping[str, Any], facts: Facts, question: Question, problems: Problems) -> Asked:
    """Give a question as it stands; its value is what was typed, even where it could not be read."""
    given = lookup(raw, question.path)
    value = default_of(question.path) if given is None else given
    if question.kind == "records":
        rows = value if isinstance(value, list | tuple) else []
        records = tuple(_row(question, n, row if isinstance(row, dict) else {}, problems) for n, row in enumerate(rows))
        return Asked(
            question=question,
            id=html_id(question.path),
            name=question.path,
            records=records,
            problem=problems.get(question.path),
        )
    if question.kind == "contract-notice":
        parts = _parts(question, question.path, value if isinstance(value, dict) else {}, problems)
        return Asked(
            question=question,
            id=html_id(question.path),
            name=question.path,
            parts=parts,
            problem=problems.get(question.path),
        )
    return _simple(question, question.path, value, _choices(facts, question), problems)


def _simple(question: Question, name: str, value: object, choices: Sequence[Choice], problems: Problems) -> Asked:
    chosen = _chosen(value)
    known = {choice.value for choice in choices}
    own = [text for text in chosen if text not in known]
    return Asked(
        question=question,
        id=html_id(name),
        name=name,
        value="\n".join(own) if question.kind in LIST_KINDS else "\n".join(chosen),
        choices=tuple(_marked(choice, chosen) for choice in choices),
        problem=problems.get(name),
    )


def _marked(choice: Choice, chosen: Sequence[str]) -> Choice:
    is_chosen = choice.value in chosen or (not choice.value and not any(chosen))
    return Choice(value=choice.value, label=choice.label, hint=choice.hint, group=choice.group, chosen=is_chosen)


def _row(question: Question, index: int, row: Mapping[str, Any], problems: Problems) -> tuple[Asked, ...]:
    return _parts(question, f"{question.path}.{index}", row, problems)


def _parts(question: Question, path: str, row: Mapping[str, Any], problems: Problems) -> tuple[Asked, ...]:
    return tuple(
        _simple(field, f"{path}.{field.path}", _given(field, row, question.path), _listed(field), problems)
        for field in question.fields
    )


def _given(field: Question, row: Mapping[str, Any], path: str) -> object:
    """Give what stands in a field of a record; an untouched one holds the record's default."""
    given = row.get(field.path)
    return ROW_DEFAULTS.get(f"{path}.{field.path}", "") if given is None else given


ROW_DEFAULTS = {
    "handoff.models.in_production": True,
    "handoff.models.confidential": False,
    "handoff.scheduled_jobs.runs_after_last_day": False,
    "thanks.relation": "manager",
    "employment.contract_notice.unit": "months",
    "employment.contract_notice.end_on": "any",
}


def _chosen(value: object) -> list[str]:
    """Give what stands in a control as the strings that HTML knows."""
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if isinstance(value, list | tuple):
        return [str(item) for item in value]
    return [str(value)] if value is not None else [""]


def _choices(facts: Facts, question: Question) -> tuple[Choice, ...]:
    """Give the options of a question; those of a place, an agreement, a language or a system live in their rooms."""
    match question.kind:
        case "place":
            return tuple(
                Choice(value=name, label=place.name, group=place.group)
                for name, place in registry.places_in_order().items()
            )
        case "agreement":
            agreements = facts.place.notice.agreements if facts.place else ()
            return (Choice(value="", label=""), *(Choice(value=a.id, label=a.name) for a in agreements))
        case "region":
            return (Choice(value="", label=""), *_named(registry.regions(facts.place_id)))
        case "language":
            return tuple(Choice(value=tag, label=found.name) for tag, found in registry.languages().items())
        case "systems":
            return tuple(
                Choice(value=name, label=system.name, group=system.group) for name, system in registry.systems().items()
            )
    return _listed(question)


def _named(names: Mapping[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(value=value, label=label) for value, label in names.items())


def _listed(question: Question) -> tuple[Choice, ...]:
    return tuple(Choice(value=o.value, label=o.label, hint=o.hint) for o in question.options)


def default_of(path: str) -> object:
    """Give what an answer is taken to be until the person says otherwise."""
    here: object = Answers()
    for part in path.split("."):
        here = getattr(here, part, None)
    return here


def html_id(path: str) -> str:
    """Give the HTML id of a control from its path."""
    return path.replace(".", "-").replace("_", "-")
