"""The records that every other module speaks in: frozen, typed, and without behaviour of their own.

The top half is law and rooms (what we wrote), the middle is answers (what the person typed), the end is what
the desks hand to the templates. Dates are ``datetime.date``; amounts of time are a ``Period``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NewType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

# ---- names -------------------------------------------------------------------------------------------------

JurisdictionId = NewType("JurisdictionId", str)
ClauseId = NewType("ClauseId", str)
SectionId = NewType("SectionId", str)

Confidence = Literal["high", "medium", "low"]
Unit = Literal["hours", "days", "working_days", "days_but_sundays", "weeks", "months"]
Tone = Literal["positive-separation", "neutral-transition", "graceful-exit", "grateful-advancement"]
Length = Literal["brief", "standard", "full"]
Severity = Literal["stop", "warn", "consider"]

TONES: tuple[Tone, ...] = ("positive-separation", "neutral-transition", "graceful-exit", "grateful-advancement")
LENGTHS: tuple[Length, ...] = ("brief", "standard", "full")

# ---- law ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a legal statement was read, and the day somebody last read it (ISO date)."""

    title: str
    checked: str
    url: str = ""
    statute: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One thing the law or custom of a place says, in our words, as sure as its sources make it."""

    text: str
    confidence: Confidence
    sources: tuple[Source, ...] = ()
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time as law counts it: 4 weeks is 28 days, a month is a calendar month.

    ``extra_days`` follow the months (Greece counts a half month as 15 days, counted last).
    """

    amount: int
    unit: Unit
    extra_days: int = 0


Start = Literal[
    "day_after",
    "same_day",
    "same_day_or_month_end",
    "next_monday",
    "next_sunday",
    "first_or_fifteenth",
    "first_or_sixteenth",
    "payday",
]
Align = Literal[
    "none",
    "month_end",
    "fifteenth_or_month_end",
    "quarter_end",
    "week_end_saturday",
    "week_end_sunday",
    "next_working_day",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How a period runs: the day it starts from, and the day of the calendar on which it may end."""

    start: Start = "day_after"
    align: Align = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """The notice owed by someone whose service has not yet reached ``until``; None means for ever after.

    Tiers stand in order, the shortest service first. ``inclusive``: service of exactly ``until`` still belongs here.
    """

    period: Period
    until: Period | None = None
    inclusive: bool = False
    counting: Counting | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Tiers for contracts that began on or after a day, where a change of law left older contracts alone."""

    contracts_from: date
    tiers: tuple[Tier, ...]


Arrival = Literal["any_day", "working_day", "third_day_but_sundays"]

Nature = Literal[
    "agreement",
    "mandatory_minimum",
    "default_if_contract_silent",
    "fixed_cap",
    "contract_only",
    "contract_within_range",
    "none_reasonable_notice",
    "none_at_will",
    "default_if_not_accepted",
    "employer_response",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A collective agreement that sets the notice instead of the statute; its id is what an answer stores.

    ``may_lengthen``: whether it lets a contract ask for more; None leaves that to the rule of the place.
    ``within_probation``: it holds only where the notice also ends before the probation does.
    """

    id: str
    name: str
    tiers: tuple[Tier, ...]
    statement: Statement
    counting: Counting | None = None
    may_lengthen: bool | None = None
    within_probation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRule:
    """The notice an employee owes in a place when resigning from an open-ended contract.

    ``arrival`` is the day on which a letter that was posted or left counts as received; ``registered`` replaces it for
    a registered letter. A contract may ask for no less than ``floor`` and no more than ``cap``; a contract's notice
    "to any day" still ends on a day that ``contract_align`` allows.
    """

    nature: Nature
    statement: Statement
    counting: Counting
    tiers: tuple[Tier, ...] = ()
    probation: tuple[Tier, ...] = ()
    probation_may_lengthen: bool = False
    probation_statement: Statement | None = None
    custom: Period | None = None
    may_lengthen: bool = True
    may_shorten: bool = False
    floor: Period | None = None
    cap: Period | None = None
    contract_align: Align = "none"
    override: Statement | None = None
    tables: tuple[Table, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    agreement_needed: bool = False
    agreement_statement: Statement | None = None
    tenure_at: Literal["receipt", "start", "end"] = "receipt"
    arrival: Arrival = "any_day"
    registered: Arrival | None = None


FormKind = Literal["any", "written", "wet-ink", "registered", "online-filing", "telegram"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRule:
    """What a resignation must look like to count."""

    kind: FormKind
    email_ok: bool
    statement: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class NonCompete:
    """Whether a promise not to compete would bind someone who resigns."""

    status: Literal["void", "limited", "reasonable", "paid", "unclear"]
    statement: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalPay:
    """When the last pay is due after a resignation, counted from the last day; None where no date can be given.

    Where notice of at least ``notice`` was given, ``due_with_notice`` replaces ``due``.
    """

    statement: Statement
    due: Period | None = None
    due_with_notice: Period | None = None
    notice: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """How long a permit outlasts the job; ``visa`` is an option of the question about the right to stay."""

    visa: str
    statement: Statement
    grace: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction:
    """A place whose law sets notice, form, non-compete and final pay.

    ``customs`` names what a letter there is expected to say; ``parent`` is a wider place whose statements also hold;
    ``retirement`` says how leaving to retire differs from resigning, where it does.
    """

    name: str
    group: str
    notice: NoticeRule
    form: FormRule
    languages: tuple[str, ...]
    paper: Literal["a4", "letter"] = "a4"
    non_compete: NonCompete | None = None
    garden_leave: Statement | None = None
    unused_leave: Statement | None = None
    final_pay: FinalPay | None = None
    certificate: Statement | None = None
    retirement: Statement | None = None
    permits: tuple[Permit, ...] = ()
    topics: tuple[Statement, ...] = ()
    traps: tuple[str, ...] = ()
    customs: frozenset[str] = frozenset()
    parent: str = ""


# ---- the interview -----------------------------------------------------------------------------------------

QuestionKind = Literal[
    "text",
    "words",
    "name",
    "lines",
    "email",
    "phone",
    "choice",
    "choices",
    "date",
    "number",
    "yes-no",
    "yes-no-unsure",
    "place",
    "region",
    "agreement",
    "contract-notice",
    "records",
    "systems",
    "commitments",
    "ticks",
    "language",
    "tone",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice of a question: what is stored, and what the person reads."""

    value: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing we ask, and where its answer lives in the saved file (a dotted path)."""

    path: str
    kind: QuestionKind
    label: str
    hint: str = ""
    why: str = ""
    required: bool = False
    private: bool = False
    options: tuple[Option, ...] = ()
    asked_if: str = "always"
    longest: int = 200
    least: float = 0
    most: float = 10_000
    whole: bool = False
    fields: tuple[Question, ...] = ()
    singular: str = ""
    autocomplete: str = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A page of the interview: questions that belong together."""

    order: int
    title: str
    lead: str
    questions: tuple[Question, ...]


# ---- other rooms -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Something an ML engineer owns or has access to: what to hand over, and what to revoke or rotate."""

    name: str
    group: str
    hand_over: tuple[str, ...]
    revoke: tuple[str, ...]
    on_removal: str
    trap: str
    source: Source
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the letter check knows beside the text: private names, the people in it, and what the law asks.

    ``private_names``: the next employer; ``codenames``: confidential models; ``people``: recipient, HR contact and
    those thanked. ``earliest``: the first last day that the notice owed allows; ``email_ok`` is None if unknown.
    """

    private_names: tuple[str, ...] = ()
    codenames: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    own_name: str = ""
    last_day: date | None = None
    earliest: date | None = None
    letter_date: date | None = None
    holidays: frozenset[date] = frozenset()
    form: FormKind = "any"
    email_ok: bool | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``[start, end)`` of a text, and the values its message needs."""

    start: int
    end: int
    values: tuple[tuple[str, str], ...] = ()
    fix: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing the letter check looks for, with the examples that are its tests and its documentation.

    ``whole``: it needs the whole letter, as one that compares two dates does; the others see a paragraph at a time.
    ``ours``: it also looks at words that we wrote, because what it speaks of comes from the answers.
    ``find``: where the words stand; without it the rule goes by how a sentence sounds alone (``hearing``).
    ``by_sentence``: it reads each sentence by itself; ``find`` then takes, as a third value, which are worth reading.
    ``heard``: what is said of a sentence in which no rule of the kind found anything, but which sounds like it.
    """

    kind: str
    severity: Severity
    title: str
    message: str
    suggestion: str
    why: str
    bad: tuple[str, ...]
    good: tuple[str, ...]
    find: Callable[..., tuple[Span, ...]] | None = None
    context: Context = field(default_factory=Context)
    source: Source | None = None
    whole: bool = False
    ours: bool = False
    by_sentence: bool = False
    heard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How a language and its place write dates, numbers and lists; ``folder`` holds its clauses.

    ``euphony``: before a word that begins like the pattern, the conjunction changes (Spanish "e", Italian "ed").
    """

    name: str
    folder: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    numbers: tuple[str, ...]
    conjunction: str
    serial_comma: bool
    spelling: Literal["us", "gb", "ch", ""] = ""
    ordinals: tuple[tuple[int, str], ...] = ()
    euphony: tuple[str, str] = ("", "")
    decimal: str = ","


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A paragraph that may appear in a letter; ``blocks`` names its phrasings by tone.

    ``yields``: how soon it makes room when a letter grows past its length; 0 never does, the highest goes first.
    """

    id: ClauseId
    order: int
    why: str
    when: str
    lengths: tuple[Length, ...]
    blocks: Mapping[Tone, tuple[str, ...]]
    required: bool = False
    yields: int = 0


# ---- answers: the saved file, read -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class You:
    """The person who leaves."""

    name: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """Whom the letter goes to."""

    name: str = ""
    address: tuple[str, ...] = ()
    recipient_name: str = ""
    recipient_title: str = ""
    hr_contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractNotice:
    """The notice the contract asks for, and where it lets employment end."""

    amount: int
    unit: Unit
    end_on: Literal["any", "month_end", "quarter_end", "fifteenth_or_month_end", "week_end"] = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Employment:
    """The job that ends. ``leave_left_days`` may hold halves; ``works_on`` holds ``mon`` … ``sun``."""

    jurisdiction: str = ""
    start_date: date | None = None
    status: str = "permanent"
    fixed_term_end: date | None = None
    probation_end: date | None = None
    collective_agreement: str = ""
    contract_notice: ContractNotice | None = None
    works_on: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri")
    leave_left_days: float | None = None
    leave_plan: str = ""
    payday: int = 31
    region: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """Why, when, and what stays private. ``new_employer`` is never printed; ``moves_to`` is team or group."""

    reason: str = "undisclosed"
    reason_words: str = ""
    disclose: str = "nothing"
    letter_date: date | None = None
    received_date: date | None = None
    delivery: str = ""
    proposed_last_day: date | None = None
    new_employer: str = ""
    moves_to: str = "team"
    visa: str = ""
    stop_signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model the person answers for, as a stranger on call would need to know it."""

    name: str = ""
    confidential: bool = False
    purpose: str = ""
    in_production: bool = True
    registry: str = ""
    endpoint: str = ""
    monitoring: str = ""
    alert_thresholds: str = ""
    retraining: str = ""
    rollback: str = ""
    escalation: str = ""
    known_failures: str = ""
    data_dependencies: str = ""
    cost: str = ""
    successor: str = ""
    open_questions: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A scheduled job, and whether it goes on running in the person's name."""

    name: str = ""
    where: str = ""
    owner_account: str = ""
    breaks: str = ""
    expires: date | None = None
    runs_after_last_day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Handoff:
    """What is handed over, what the person offers to do, and the ids of the tasks that are ticked off."""

    models: tuple[Model, ...] = ()
    systems: tuple[str, ...] = ()
    scheduled_jobs: tuple[Job, ...] = ()
    sole_owner: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    extended_notice_weeks: int = 0
    after_leaving: str = "none"
    hours_a_day: float = 4
    done: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    """Someone to thank. ``for_`` is stored as ``for``; ``relation`` is manager, mentor, team or colleague."""

    name: str = ""
    relation: str = "manager"
    for_: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """What was signed, and what money is still to come. ``None`` means that it was not said."""

    ip_assignment: bool | None = None
    nda: bool | None = None
    non_compete: str = "unsure"
    non_solicit: bool | None = None
    garden_leave_expected: bool | None = None
    prior_inventions: bool | None = None
    equity_event_date: date | None = None
    bonus_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the letter should sound. An empty tone or language means: as recommended."""

    tone: str = ""
    length: str = "standard"
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseEdit:
    """The person's own wording of a clause, and the suggestion that stood there when they wrote it."""

    text: str | None = None
    suggested: str = ""
    phrasing: int = 0
    left_out: bool = False
    kept: bool = False
    history: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """Everything the person changed by hand; it survives every later answer."""

    clauses: Mapping[str, ClauseEdit] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    own: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """A saved file, read: every value has its type, and what could not be read is empty and a ``Problem``."""

    you: You = field(default_factory=You)
    employer: Employer = field(default_factory=Employer)
    employment: Employment = field(default_factory=Employment)
    departure: Departure = field(default_factory=Departure)
    handoff: Handoff = field(default_factory=Handoff)
    thanks: tuple[Thanks, ...] = ()
    agreements: Agreements = field(default_factory=Agreements)
    style: Style = field(default_factory=Style)
    edits: Edits = field(default_factory=Edits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something an answer needs: the field's path, what is wrong (a code that templates put in words)."""

    path: str
    code: str
    values: tuple[tuple[str, str], ...] = ()


# ---- facts -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One conclusion: a code that templates put in words, the values it speaks of, and where it comes from."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    confidence: Confidence = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The notice that is owed, and who says so (``statute``, ``contract``, ``agreement`` or ``custom``)."""

    period: Period
    basis: Literal["statute", "contract", "agreement", "custom"]
    sources: tuple[Source, ...] = ()


# ---- what the desks hand over ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """A clause chosen for a letter, and the phrasing (a block of its template) that speaks."""

    clause: Clause
    block: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of a finished letter. ``changed``: the suggestion is no longer the one that was edited."""

    id: str
    text: str
    why: str
    suggested: str = ""
    edited: bool = False
    changed: bool = False
    required: bool = False
    own: bool = False
    left_out: bool = False
    yields: int = 0
    phrasings: int = 1
    can_undo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Clauses in order, in a tone, a length and a language, with the frame that a letter has around them."""

    tone: Tone
    length: Length
    language: str
    paper: Literal["a4", "letter"]
    subject: str
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    date_line: str
    salutation: str
    paragraphs: tuple[Paragraph, ...]
    valediction: str
    signature: str
    signed_by_hand: bool = False
    left_out: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A file that the letter can be taken away as: text, or bytes where its kind is no text."""

    mime: str
    write: Callable[[Letter], str | bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """A tone that suits the answers, and the reason (a code that templates put in words)."""

    tone: Tone
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule of the letter check says about exact words of a text; offsets count characters."""

    rule: str
    kind: str
    severity: Severity
    quote: str
    start: int
    end: int
    message: str
    suggestion: str
    fix: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A finding that the person has looked at and leaves as it is, known again by its rule and its words."""

    rule: str
    quote: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a checked text, and the numbers of the findings that it belongs to, from 1."""

    text: str
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A text with what the check says of it; ``pieces`` are the whole text, cut where a finding begins or ends.

    ``paragraphs`` names, for each finding, the paragraph of our own letter that holds it, or is empty.
    """

    text: str
    findings: tuple[Finding, ...]
    pieces: tuple[Piece, ...]
    aside: tuple[tuple[Finding, Dismissal], ...] = ()
    paragraphs: tuple[str, ...] = ()


# ---- what the interview shows --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An option as it stands now."""

    value: str
    label: str
    hint: str = ""
    chosen: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it stands now. ``id`` is the control's HTML id, ``name`` its form name (the dotted path)."""

    question: Question
    id: str
    name: str
    value: str = ""
    choices: tuple[Choice, ...] = ()
    problem: Problem | None = None
    records: tuple[tuple[Asked, ...], ...] = ()
    parts: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A section as it stands now; ``problems`` are those worth showing, ``done`` when nothing required lacks."""

    id: SectionId
    section: Section
    asked: tuple[Asked, ...]
    problems: tuple[Problem, ...] = ()
    done: bool = False
    current: bool = False


# ---- the hand-over -------------------------------------------------------------------------------------------

Theme = Literal["models", "pipelines", "access", "on-call", "people", "property", "agreements", "pay", "equity"]
Phase = Literal["agree", "write", "show", "close"]
Party = Literal["leaver", "employer", "both"]
Power = Literal["administer", "approve", "pay", "restore"]
Verdict = Literal["no-dates", "over", "fits", "tight", "too-much"]

THEMES: tuple[Theme, ...] = (
    "models",
    "pipelines",
    "access",
    "on-call",
    "people",
    "property",
    "agreements",
    "pay",
    "equity",
)
PHASES: tuple[Phase, ...] = ("agree", "write", "show", "close")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something to do before the last active day; ``code`` and ``values`` are put in words by the templates.

    ``hours`` are the leaver's own. ``need`` is 1 for what must be done, 3 for what is left out first. A ``private``
    task is the person's own business and never stands in the pack. ``late``: its day has passed, and it is still open.
    """

    id: str
    theme: Theme
    phase: Phase
    code: str
    who: Party
    hours: float
    need: int = 2
    values: Mapping[str, Any] = field(default_factory=dict)
    system: str = ""
    private: bool = False
    done: bool = False
    late: bool = False
    day: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day of the plan: ``work``, ``off``, ``holiday`` or ``leave``, and the leaver's hours on it."""

    date: date
    kind: Literal["work", "off", "holiday", "leave", "after"]
    hours: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week of the plan, from Monday on, with the tasks that begin in it."""

    days: tuple[Day, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Tasks on working days. Where they do not all fit, ``cut`` is what to leave out or to offer more days for.

    ``more_days`` are the working days that are missing, and ``fits_by`` the last active day with which all would fit.
    """

    verdict: Verdict
    tasks: tuple[Task, ...]
    days: tuple[date, ...] = ()
    weeks: tuple[Week, ...] = ()
    cut: tuple[Task, ...] = ()
    hours: float = 0
    room: float = 0
    more_days: int = 0
    fits_by: date | None = None

    @property
    def feasible(self) -> bool:
        """Tell whether every task has its day."""
        return self.verdict in {"fits", "tight"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """Something that should be true on the last day; it is said and given its reason by the templates."""

    id: str
    theme: Theme
    code: str
    values: Mapping[str, Any] = field(default_factory=dict)
    private: bool = False
    done: bool = False
    sources: tuple[Source, ...] = ()
    confidence: Confidence = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A model as it is handed over: ``gaps`` names the fields that say nothing; ``file`` is its name in the pack."""

    id: str
    model: Model
    gaps: tuple[str, ...]
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A system that the person has access to; ``known`` is None for one named in their own words."""

    id: str
    name: str
    known: System | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlasting:
    """A job or token, and the day by which it must have another owner."""

    id: str
    job: Job
    by: date | None
    personal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sole:
    """A power that may rest with one person alone; ``certain`` where they said so, otherwise it is to be asked."""

    id: str
    power: Power
    code: str
    certain: bool
    values: Mapping[str, Any] = field(default_factory=dict)
    account: Account | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Everything that the hand-over desk knows, for the page and for the pack."""

    plan: Plan
    points: tuple[Point, ...]
    sheets: tuple[Sheet, ...]
    accounts: tuple[Account, ...]
    jobs: tuple[Outlasting, ...]
    sole: tuple[Sole, ...]
    kept_ticks: tuple[str, ...] = ()
