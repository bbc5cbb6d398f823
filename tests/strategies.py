"""Answers of every kind, for the laws that must hold for any of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from resignation import answers, registry
from resignation.model import LENGTHS, TONES
from tests import people

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = st.sampled_from(people.NAMES)
ROLES = st.sampled_from(people.ROLES)
EMPLOYERS = st.sampled_from(people.EMPLOYERS)
PRIVATE = st.sampled_from(people.PRIVATE)
PURPOSES = st.sampled_from(people.PURPOSES)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31)).map(date.isoformat)


def _options(path: str) -> list[str]:
    return [option.value for option in answers.questions()[path].options]


def _choice(path: str) -> st.SearchStrategy[str]:
    return st.sampled_from(_options(path))


YES_NO = st.sampled_from([True, False, None])


def _mentioning(text: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Sometimes let a private name slip into free text."""
    return st.builds(lambda words, name, slips: f"{words} on {name}" if slips else words, text, PRIVATE, st.booleans())


MODELS = st.fixed_dictionaries(
    {
        "name": PRIVATE,  # one that is also a word of a job title could not be kept out of a letter
        "confidential": st.booleans(),
        "purpose": st.sampled_from(people.MODEL_PURPOSES),
        "in_production": st.booleans(),
        "registry": st.just("MLflow registry, ranking-prod"),
    }
)
JOBS = st.fixed_dictionaries({"name": st.just("nightly scoring"), "runs_after_last_day": st.booleans()})
THANKS = st.fixed_dictionaries(
    {
        "name": NAMES,
        "relation": st.sampled_from(["manager", "mentor", "team", "colleague"]),
        "for": _mentioning(PURPOSES),
    }
)


def saved_files(languages: Sequence[str] = people.LANGUAGES) -> st.SearchStrategy[dict[str, Any]]:
    """Give saved files as people fill them in: everything plausible, in every combination."""
    return st.fixed_dictionaries(
        {
            "schema": st.just(1),
            "you": st.fixed_dictionaries({"name": NAMES, "role": ROLES}),
            "employer": st.fixed_dictionaries({"name": EMPLOYERS, "recipient_name": NAMES | st.just("")}),
            "employment": st.fixed_dictionaries(
                {
                    "jurisdiction": st.sampled_from(sorted(registry.jurisdictions())),
                    "start_date": DAYS | st.none(),
                    "status": _choice("employment.status"),
                    "contract_notice": st.none()
                    | st.fixed_dictionaries(
                        {"amount": st.integers(1, 6), "unit": st.sampled_from(["weeks", "months"])}
                    ),
                    "leave_left_days": st.none() | st.sampled_from([0, 0.5, 1, 9.5, 11]),
                    "leave_plan": _choice("employment.leave_plan"),
                }
            ),
            "departure": st.fixed_dictionaries(
                {
                    "reason": _choice("departure.reason"),
                    "disclose": _choice("departure.disclose"),
                    "reason_words": _mentioning(st.sampled_from(["I am moving to Lisbon this winter", ""])),
                    "letter_date": DAYS,
                    "proposed_last_day": DAYS | st.none(),
                    "new_employer": PRIVATE | st.just(""),
                    "moves_to": _choice("departure.moves_to"),
                }
            ),
            "handoff": st.fixed_dictionaries(
                {
                    "models": st.lists(MODELS, max_size=4),
                    "scheduled_jobs": st.lists(JOBS, max_size=2),
                    "commitments": st.lists(_choice("handoff.commitments"), max_size=6, unique=True),
                    "extended_notice_weeks": st.integers(0, 6),
                    "after_leaving": _choice("handoff.after_leaving"),
                    "systems": st.lists(st.sampled_from(["slurm", "kubernetes"]), unique=True),
                }
            ),
            "thanks": st.lists(THANKS, max_size=3),
            "agreements": st.fixed_dictionaries({"ip_assignment": YES_NO, "nda": YES_NO}),
            "style": st.fixed_dictionaries(
                {
                    "tone": st.sampled_from([*TONES, ""]),
                    "length": st.sampled_from(LENGTHS),
                    "language": st.sampled_from(languages),
                }
            ),
        }
    )


ANY_TEXT = st.text(max_size=60) | st.sampled_from([
    "", "<script>alert(1)</script>", "\x00", "a\u202eb", "None", "{{ 7*7 }}", "e\u0301", "👩🏽‍🚀", "x" * 5_000, '"\'>',
])  # fmt: skip
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)


def hostile_files() -> st.SearchStrategy[dict[str, Any]]:
    """Give saved files whose every value may be anything at all."""
    paths = sorted(answers.questions())
    return st.lists(st.tuples(st.sampled_from(paths), ANY_JSON), max_size=12).map(_built)


def _built(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    raw = answers.blank()
    for path, value in pairs:
        answers.store(raw, path, value)
    return raw
