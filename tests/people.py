"""People who resign, by number: the same answer sets in every run, made without Hypothesis.

Laws of words are about many letters at once, such as how often two of them agree, so they need a crowd that does not
change from run to run. The values are those that ``strategies`` draws from, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from resignation import answers, registry
from resignation.facts import compute
from resignation.known import Facts
from resignation.letter import assemble, chosen_language, chosen_length, chosen_tone
from resignation.model import LENGTHS, TONES, Letter
from resignation.render import write
from resignation.state import State, desk

SEED = 20261124
TODAY = date(2026, 11, 24)

NAMES = (
    "Maya Okafor-Lindqvist", "James", "Łukasz Żółkiewski", "Nguyễn Thị Minh", "Siân O'Rourke", "李雷", "محمد العلي",
    "Prince", "Thomas Adeyemi", "José Ángel Núñez", "Dr. Anke Vogt", "Ēriks Ābols", "Ada Mary Lovelace", "N'Golo",
)  # fmt: skip
ROLES = (
    "ML Engineer", "Staff Machine Learning Engineer", "MLOps Engineer", "AI Safety Researcher", "Data Scientist",
    "Research Scientist (Speech)", "Head of Applied AI", "Principal Engineer, Ranking", "NLP Engineer II",
)  # fmt: skip
EMPLOYERS = (
    "Brightlane Commerce, Inc.", "Nordlicht Robotics GmbH", "Meridian AI Ltd", "Ångström & Søn A/S", "Yes!", "Acme",
)  # fmt: skip
# Private names are unlike anything that a clause or another answer could say by itself.
PRIVATE = ("Vantage Research", "Qorvex", "tidepool", "Project Zyzzyva", "xK7-Marlin")
# What models are for: one that no class fits, and some that one fits; the letter says the class in its own words.
MODEL_PURPOSES = ("grasp scoring", "orders what the home page shows: home-page ranking", "scores for Project Zyzzyva")
LANGUAGES = ("en-US", "en-GB")
PURPOSES = ("backing the weekly retraining", "your patience", "teaching me how to run an incident", "")
REASON_WORDS = ("I am moving to Lisbon this winter", "")
LEAVE = (None, 0, 0.5, 1, 9.5, 11)
RELATIONS = ("manager", "mentor", "team", "colleague")
SYSTEMS = ("slurm", "kubernetes")
# Half of all people live where letters say more than elsewhere; the states of the US would outnumber them.
PARTICULAR = ("UK", "IE", "DE", "AT", "CH", "FR", "ES", "IN", "IN-HR", "SG")
# What a person types about a model is for the hand-over pack; none of these words may reach a letter.
TECHNICAL = {
    "purpose": "grasp scoring",
    "registry": "MLflow registry, ranking-prod",
    "endpoint": "triton-3.internal.example:8001",
    "monitoring": "Grafana board 'ranking health'",
    "alert_thresholds": "p99 latency above 180 ms",
    "known_failures": "stale features when the Kafka consumer lags",
}
JOB = {"name": "nightly scoring", "where": "cron on gpu-07", "owner_account": "svc-maya"}

FIRST_DAY, LAST_DAY = date(2024, 1, 1), date(2030, 12, 31)


class Dice(Random):
    """Chances that cost one throw each, so that a list with one more value shifts nothing that is drawn after it."""

    def one(self, values: Sequence[Any]) -> Any:
        """Draw one of the values."""
        return values[int(self.random() * len(values))]

    def maybe(self, value: object, otherwise: object = None, *, often: float = 0.5) -> Any:
        """Draw the value as often as is said."""
        return value if self.random() < often else otherwise

    def some(self, values: Sequence[Any], at_most: int) -> list[Any]:
        """Draw a few different values, in an order of chance."""
        ranked = sorted(values, key=lambda _: self.random())
        return ranked[: int(self.random() * (at_most + 1))]

    def day(self, first: date, last: date) -> str:
        """Draw a day as it stands in a saved file."""
        return (first + timedelta(days=int(self.random() * (last - first).days))).isoformat()


def options(path: str) -> list[str]:
    """Give the values that a question offers."""
    return [option.value for option in answers.questions()[path].options]


def people(count: int) -> Iterator[dict[str, Any]]:
    """Give so many answer sets: everything plausible, in every combination, some with private names let slip."""
    return (_person(Dice(SEED + number)) for number in range(count))


def usual_people(count: int) -> Iterator[dict[str, Any]]:
    """Give answer sets as most people fill them in: employed for a year or more, with a reason and work to pass on."""
    return (_usual(Dice(SEED + number)) for number in range(count))


def facts_of(raw: dict[str, Any]) -> Facts:
    """Read a saved file as the desks do."""
    return desk(State(raw=raw), TODAY).facts


def someone(**changes: Any) -> Facts:
    """Compute the facts of someone employed in the UK, with changes by path (dots written as two underscores)."""
    raw = answers.blank()
    every = {"employment__jurisdiction": "UK", "employment__start_date": "2020-01-01", **changes}
    for path, value in every.items():
        answers.store(raw, path.replace("__", "."), value)
    return compute(answers.read(raw)[0], TODAY)


def letter_of(raw: dict[str, Any], **style: str) -> Letter:
    """Write the letter that a saved file asks for, or another tone or length of it."""
    facts = facts_of({**raw, "style": {**raw["style"], **style}})
    return write(facts, chosen_tone(facts), chosen_length(facts), chosen_language(facts))


def phrasings_of(raw: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Name the clauses that a saved file calls for, each with its phrasing."""
    facts = facts_of(raw)
    for pick in assemble(facts, chosen_tone(facts), chosen_length(facts), chosen_language(facts)):
        yield str(pick.clause.id), pick.block


def _person(dice: Dice) -> dict[str, Any]:
    return {
        "schema": 1,
        "you": {"name": dice.one(NAMES), "role": dice.one(ROLES)},
        "employer": {"name": dice.one(EMPLOYERS), "recipient_name": dice.one((*NAMES, ""))},
        "employment": _employment(dice),
        "departure": _departure(dice),
        "handoff": _handoff(dice),
        "thanks": [_thanks(dice) for _ in range(dice.one(range(4)))],
        "agreements": {"ip_assignment": dice.one((True, False, None)), "nda": dice.one((True, False, None))},
        "style": {
            "tone": dice.one(TONES),
            "length": dice.one(LENGTHS),
            "language": dice.one(LANGUAGES),
        },
    }


def _employment(dice: Dice) -> dict[str, Any]:
    notice = {"amount": 1 + dice.one(range(6)), "unit": dice.one(("weeks", "months"))}
    return {
        "jurisdiction": dice.one(dice.one((sorted(registry.jurisdictions()), PARTICULAR))),
        "start_date": dice.maybe(dice.day(date(2015, 1, 1), TODAY), often=0.8),
        "status": dice.one(options("employment.status")),
        "contract_notice": dice.maybe(notice),
        "leave_left_days": dice.one(LEAVE),
        "leave_plan": dice.one(options("employment.leave_plan")),
    }


def _departure(dice: Dice) -> dict[str, Any]:
    written = date.fromisoformat(dice.day(FIRST_DAY, LAST_DAY))
    return {
        "reason": dice.one(options("departure.reason")),
        "disclose": dice.one(options("departure.disclose")),
        "reason_words": _mentioning(dice, dice.one(REASON_WORDS)),
        "letter_date": written.isoformat(),
        "proposed_last_day": dice.maybe(dice.day(written, written + timedelta(days=120))),
        "new_employer": dice.one((*PRIVATE, "")),
        "moves_to": dice.one(options("departure.moves_to")),
    }


def _handoff(dice: Dice) -> dict[str, Any]:
    return {
        "models": [_model(dice) for _ in range(dice.one(range(5)))],
        "scheduled_jobs": [{**JOB, "runs_after_last_day": dice.maybe(True, False)} for _ in range(dice.one(range(3)))],
        "commitments": dice.some(options("handoff.commitments"), 6),
        "extended_notice_weeks": dice.one(range(7)),
        "after_leaving": dice.one(options("handoff.after_leaving")),
        "systems": dice.some(SYSTEMS, 2),
    }


def _model(dice: Dice) -> dict[str, Any]:
    return {
        **TECHNICAL,
        "purpose": dice.one(MODEL_PURPOSES),
        "name": dice.one(PRIVATE),
        "confidential": dice.maybe(True, False),
        "in_production": dice.maybe(True, False),
    }


def _thanks(dice: Dice) -> dict[str, str]:
    return {
        "name": dice.one(NAMES),
        "relation": dice.one(RELATIONS),
        "for": _mentioning(dice, dice.one(PURPOSES)),
    }


def _mentioning(dice: Dice, text: str) -> str:
    """Sometimes let a private name slip into free text."""
    slipped = f"{text} on {dice.one(PRIVATE)}"
    return str(dice.maybe(slipped, text, often=0.3)) if text else ""


def _usual(dice: Dice) -> dict[str, Any]:
    raw = _person(dice)
    raw["employment"] |= {
        "status": "permanent",
        "start_date": dice.day(date(2015, 1, 1), date(2023, 11, 1)),
        "leave_left_days": dice.one((3, 6, 9.5, 11)),
        "contract_notice": {"amount": 1 + dice.one(range(3)), "unit": "months"},
    }
    raw["departure"] |= {
        "disclose": "general",
        "reason": dice.one(options("departure.reason")[:-1]),
        "letter_date": dice.day(date(2025, 1, 1), LAST_DAY),
        "proposed_last_day": None,
    }
    raw["handoff"] |= {
        "models": [{**_model(dice), "in_production": True} for _ in range(1 + dice.one(range(3)))],
        "commitments": ["runbooks", *dice.some(options("handoff.commitments")[1:], 4)],
    }
    raw["employer"]["recipient_name"] = dice.one(NAMES)
    return raw
