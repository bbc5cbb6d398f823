"""Forty letters in one file, to be read aloud: every reason and tone, places near and far, each in its own language.

Tests find what can be measured. Whether a person would sign a letter, only reading tells.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from resignation.export.txt import text
from resignation.letter import BY_REASON, chosen_language
from resignation.model import LENGTHS, TONES, Letter
from resignation.render import write
from resignation.state import State, desk

WRITTEN = date(2026, 11, 24)
RULE = "=" * 100


class Person(NamedTuple):
    """Somebody who leaves: the place whose law and customs hold, who they are, and to whom they write."""

    place: str
    name: str
    role: str
    employer: str
    recipient: str


PEOPLE = (
    Person("US-CA", "Maya Okafor-Lindqvist", "Staff ML Engineer", "Brightlane Commerce, Inc.", "James Whitlock"),
    Person("UK", "Siân O'Rourke", "AI Safety Researcher", "Meridian AI Ltd", "Thomas Adeyemi"),
    Person("DE", "Łukasz Żółkiewski", "MLOps Engineer", "Nordlicht Robotics GmbH", "Dr. Anke Vogt"),
    Person("IN", "Ananya Krishnan", "Senior Data Scientist", "Saral Payments Pvt. Ltd.", "Rohit Deshpande"),
    Person("FR", "Camille Fontaine", "Ingénieure en apprentissage automatique", "Atelier Signal SAS", "Hugo Marchetti"),
    Person("IE", "Cormac Devlin", "NLP Engineer", "Tidewell Mutual", "Aoife Brennan"),
    Person("US-NY", "Daniel Reyes", "Quantitative Researcher", "Hartmoor Capital LLC", ""),
    Person("ES", "Lucía Ferrer Vidal", "Científica de datos", "Almadraba Energía, S.L.", "Jordi Puig"),
    Person("BR", "Rafaela Monteiro", "Engenheira de machine learning", "Jangada Logística S.A.", "Caio Barros"),
    Person("CH", "Noé Aebischer", "Research Scientist", "Gletscher Imaging AG", "Prof. Ruth Zemp"),
    Person("IT", "Giulia Santoro", "ML engineer", "Officine Dati S.r.l.", "Marco Bellini"),
    Person("NL", "Sanne de Wit", "Machine learning engineer", "Polderzicht B.V.", "Jeroen Bakker"),
    Person("PL", "Zofia Wrona", "Inżynierka uczenia maszynowego", "Baltyk Systemy sp. z o.o.", "Piotr Sowa"),
    Person("AU", "Priya Nair", "Computer Vision Engineer", "Saltbush Robotics Pty Ltd", "Owen Tran"),
    Person("SG", "Tan Wei Ling", "Applied Scientist", "Merlimont Labs Pte. Ltd.", "Farid Hassan"),
    Person("ZA", "Thandiwe Mokoena", "Machine Learning Engineer", "Karoo Analytics (Pty) Ltd", "Pieter Louw"),
    Person("CA-ON", "Amélie Tremblay", "Data Engineer, ML Platform", "Northfork Software Inc.", "Grace Oyelaran"),
    Person("US-WA", "Kenji Watanabe", "Principal Engineer, Ranking", "Cascadia Search, Inc.", "Dr. Lena Hoffmann"),
    Person("AT", "Miriam Leitner", "Data Scientist", "Donau Prognosen GmbH", "Florian Gruber"),
    Person("NZ", "Hemi Parata", "Speech Engineer", "Kererū Voice Ltd", "Claire Mason"),
)  # fmt: skip
IN_OTHER_WORDS = frozenset({"DE", "AT", "CH", "FR", "ES", "BR", "IT", "NL", "PL"})
STATUS = {7: "contractor", 17: "probation", 21: "fixed-term", 29: "founder", 37: "probation"}
"""Those among the forty who do not leave a permanent job, by number."""
STARTED = ("2021-02-08", "2023-05-15", "2015-09-01", "2026-03-02", "2018-01-15", "2024-10-01")
OFFERED = (
    ("runbooks", "alert-thresholds", "training-sessions"),
    ("documentation", "code-walkthroughs"),
    ("runbooks", "retraining-schedule", "escalation-contacts", "open-work"),
    (),
    ("model-cards",),
)
PURPOSES = ("ranks the home page", "flags payments for the fraud team", "grasp scoring", "weekly demand forecast")
OWN_WORDS = "My partner has been posted abroad, and we are moving together in the spring"
THANKED_FOR = ("backing the move to weekly retraining", "", "the trust to rebuild our release process")


def forty() -> str:
    """Return the forty letters as text, each under a heading that says what it is."""
    return "\n".join(_entry(number, *_letter(number)) for number in range(1, 41))


def _entry(number: int, raw: dict[str, Any], letter: Letter) -> str:
    departure, job = raw["departure"], raw["employment"]
    told = f"{departure['reason']} ({departure['disclose']})"
    words = sum(len(paragraph.text.split()) for paragraph in letter.paragraphs)
    facts = (job["jurisdiction"], letter.language, job["status"], told, letter.tone, letter.length, f"{words} words")
    return f"{RULE}\n{number} of 40 · {' · '.join(facts)}\n{RULE}\n\n{text(letter)}"


def _letter(number: int) -> tuple[dict[str, Any], Letter]:
    raw = _answers(number)
    facts = desk(State(raw=raw), WRITTEN).facts
    tone, length = TONES[(number + (number - 1) // 4) % len(TONES)], LENGTHS[number % len(LENGTHS)]
    return raw, write(facts, tone, length, chosen_language(facts))


def _answers(number: int) -> dict[str, Any]:
    person = PEOPLE[number % len(PEOPLE)]
    own_words = number % 13 == 11 and person.place not in IN_OTHER_WORDS
    return {
        "schema": 1,
        "you": {"name": person.name, "role": person.role},
        "employer": {"name": person.employer, "recipient_name": person.recipient},
        "employment": {
            "jurisdiction": person.place,
            "start_date": STARTED[number % len(STARTED)],
            "status": STATUS.get(number, "permanent"),
            "contract_notice": {"amount": 1 + number % 3, "unit": "months"} if number % 4 else None,
            "leave_left_days": (0, 6, 9.5)[number % 3],
            "leave_plan": ("", "take", "paid")[number // 3 % 3],
        },
        "departure": {
            "reason": tuple(BY_REASON)[number % len(BY_REASON)],
            "disclose": "specific" if own_words else "nothing" if number % 5 == 0 else "general",
            "reason_words": OWN_WORDS if own_words else "",
            "moves_to": ("team", "group")[number % 2],
            "letter_date": WRITTEN.isoformat(),
            # Where neither law nor contract gives a date the person names one.
            "proposed_last_day": None if number % 4 else "2027-01-29",
        },
        "handoff": {
            "models": [
                {"name": f"model {n}", "in_production": True, "purpose": PURPOSES[(number + n) // 2 % len(PURPOSES)]}
                for n in range(number % 4)
            ],
            "scheduled_jobs": [{"name": "a job", "runs_after_last_day": True}] * (number % 3 % 2),
            "commitments": list(OFFERED[number % len(OFFERED)]),
            "extended_notice_weeks": 2 if number % 6 == 0 else 0,
            "after_leaving": ("none", "brief-questions", "two-weeks", "consulting")[number % 4],
        },
        "thanks": list(_thanks(number, person)),
        "agreements": {"nda": number % 2 == 0, "ip_assignment": number % 2 == 0},
    }


def _thanks(number: int, person: Person) -> Iterator[dict[str, str]]:
    # What a person types is in the language of their letter; these words are English.
    abroad = person.place in IN_OTHER_WORDS
    if number % 3 != 1 and person.recipient:
        words = "" if abroad else THANKED_FOR[number % len(THANKED_FOR)]
        yield {"name": person.recipient, "relation": "manager", "for": words}
    if number % 4 == 1:
        words = "" if abroad else "teaching me how to run an incident"
        yield {"name": "Ines Moreau", "relation": "mentor", "for": words}
    if number % 8 == 1 and not abroad:
        yield {"name": "the platform team", "relation": "team", "for": ""}
