"""The words over a crowd: 6,000 answer sets, the same in every run, and what must hold for all of their letters."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from resignation import registry
from resignation.letter import BY_REASON
from resignation.model import LENGTHS, TONES
from resignation.privacy import mentions
from resignation.render import GAP
from tests import people
from workshop.letters import forty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resignation.model import Letter

CROWD = 6_000
MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
A_DATE = re.compile(rf"\d{{1,2}} {MONTH} \d{{4}}|{MONTH} \d{{1,2}}, \d{{4}}")
BLANK = "…"
STATEMENT = re.compile(r"\b(?:resign|resigning|resignation|engagement|step down|stepping down)\b")


class Written(NamedTuple):
    """One person's answers, and the letter that they get."""

    raw: dict[str, Any]
    letter: Letter

    @property
    def paragraphs(self) -> dict[str, str]:
        """Give the paragraphs by clause with everything blank that the person typed, and every date."""
        return {paragraph.id: self._blanked(paragraph.text) for paragraph in self.letter.paragraphs}

    @property
    def text(self) -> str:
        """Give the letter's own words, from the first paragraph to the last."""
        return "\n".join(paragraph.text for paragraph in self.letter.paragraphs)

    def _blanked(self, text: str) -> str:
        for typed in sorted(_typed(self.raw), key=len, reverse=True):
            text = text.replace(typed, BLANK)
        return A_DATE.sub(BLANK, text)


def _typed(raw: dict[str, Any]) -> set[str]:
    """Give every word of a letter that the person brought along."""
    you, employer, recipient = raw["you"], raw["employer"], raw["employer"]["recipient_name"]
    found = {you["name"], you["role"], employer["name"], recipient, *recipient.split()[:1]}
    found |= {thanks[part] for thanks in raw["thanks"] for part in ("name", "for")}
    return (found | {raw["departure"]["reason_words"]}) - {""}


@pytest.fixture(scope="module")
def crowd() -> list[Written]:
    """Write 6,000 letters, once for all tests."""
    return [Written(raw, people.letter_of(raw)) for raw in people.people(CROWD)]


def test_the_crowd_reads_every_phrasing(crowd: list[Written]) -> None:
    """What holds for the crowd holds for the library: every phrasing of every English clause is in some letter."""
    every = {
        (str(clause.id), name)
        for clause in registry.clauses("en")
        for names in clause.blocks.values()
        for name in names
    }
    assert every <= {pick for one in crowd for pick in people.phrasings_of(one.raw)}


# ---- whose letter it is ------------------------------------------------------------------------------------


def _share_alike(texts: list[str]) -> float:
    """Give the share of pairs that agree."""
    alike = sum(count * (count - 1) // 2 for count in Counter(texts).values())
    return alike / max(len(texts) * (len(texts) - 1) // 2, 1)


def test_different_people_get_different_letters(crowd: list[Written]) -> None:
    """Of two people with the same tone and reason, hardly ever do both get one letter, names and dates aside."""
    groups = defaultdict(list)
    for one in crowd:
        groups[one.letter.tone, one.raw["departure"]["reason"]].append("\n".join(one.paragraphs.values()))
    twins = sum(count for texts in groups.values() for count in Counter(texts).values() if count > 1)
    print(f"{len(groups)} groups of one tone and reason: {twins} of {len(crowd)} letters have a twin")
    assert max(map(_share_alike, groups.values())) <= 0.02
    assert twins <= 0.02 * len(crowd)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("tone", TONES)
def test_colleagues_with_the_same_answers_get_different_letters(tone: str, length: str) -> None:
    """Even where everything but the names agrees, the phrasing differs, in a brief letter too."""
    raw = next(people.usual_people(1))
    dice = people.Dice(people.SEED)
    texts: dict[str, str] = {}
    while len(texts) < 60:
        you = {"name": f"{dice.one(people.NAMES)} {dice.one(people.NAMES)}", "role": dice.one(people.ROLES)}
        employer = {"name": dice.one(people.EMPLOYERS), "recipient_name": dice.one(people.NAMES)}
        one = {**raw, "you": you, "employer": employer, "thanks": []}
        written = Written(one, people.letter_of(one, tone=tone, length=length))
        texts[repr((you, employer))] = "\n".join(written.paragraphs.values())
    share = _share_alike(list(texts.values()))
    print(f"{tone}, {length}: {share:.1%} of pairs agree")
    assert share <= 0.02


# ---- tones -------------------------------------------------------------------------------------------------


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?]) ", text)


def test_no_sentence_is_shared_by_two_tones(crowd: list[Written]) -> None:
    """Each tone says everything in its own words; only the sentence that resigns may agree."""
    tones = defaultdict(set)
    for one in crowd:
        for text in one.paragraphs.values():
            for sentence in _sentences(text):
                tones[sentence].add(one.letter.tone)
    shared = {sentence for sentence, using in tones.items() if len(using) > 1}
    assert not [sentence for sentence in shared if sentence.strip(f"{BLANK} .") and not STATEMENT.search(sentence)]


# ---- sizes -------------------------------------------------------------------------------------------------

RANGES = {"brief": (60, 120), "standard": (120, 220), "full": (200, 350)}


@pytest.mark.parametrize("length", LENGTHS)
def test_usual_answers_keep_to_the_length(length: str) -> None:
    """For usual answers the promised length is kept, but for a few people who thank many in many words."""
    least, most = RANGES[length]
    letters = [people.letter_of(raw, length=length) for raw in people.usual_people(700)]
    counts = [sum(len(paragraph.text.split()) for paragraph in letter.paragraphs) for letter in letters]
    outside = [count for count in counts if not least <= count <= most]
    print(f"{length}: {min(counts)} to {max(counts)} words, {len(outside)} of {len(counts)} outside {least}–{most}")
    assert len(outside) <= 0.02 * len(counts), sorted(outside)
    assert max(counts) <= 1.15 * most


def test_whatever_is_answered_the_length_is_never_far_off(crowd: list[Written]) -> None:
    """Someone who answers little gets a short letter, and no one gets a long one who asked for a brief one."""
    counts = [(one.letter.length, len(one.text.split())) for one in crowd]
    outside = [(length, count) for length, count in counts if not RANGES[length][0] <= count <= RANGES[length][1]]
    print(f"{len(outside)} of {len(counts)} letters outside their range, whatever was answered")
    assert len(outside) <= 0.04 * len(counts)
    assert not [count for length, count in counts if count > 1.15 * RANGES[length][1]]


# ---- nothing twice -----------------------------------------------------------------------------------------


def _runs(text: str) -> set[str]:
    """Give every run of five words in a text; one that crosses a blank is not the clause's own."""
    words = re.findall(r"[\w’'-]+|…", text.casefold())
    return {run for n in range(len(words) - 4) if BLANK not in (run := " ".join(words[n : n + 5]))}


def test_no_clause_repeats_another(crowd: list[Written]) -> None:
    """No two paragraphs of a letter share five words in a row, apart from what the person typed."""
    repeated = Counter(
        (one_id, other_id, run)
        for one in crowd
        for (one_id, text), (other_id, other) in combinations(one.paragraphs.items(), 2)
        for run in _runs(text) & _runs(other)
    )
    assert not repeated


# ---- words that have no place in a letter ------------------------------------------------------------------

BANNED = re.compile(
    r"!|—|\b(?:i am writing to|please accept this|effective immediately|heavy heart|hope this letter finds"
    r"|best regards to all|as required by law|cutting[- ]edge|testament to|in today's)\b"
    r"|\b(?:invaluable|journey|thrilled|delve|leverag|bittersweet|passionate|synerg|navigat|tapestry)",
    re.IGNORECASE,
)
OWNERSHIP = re.compile(r"\b(?:my|our) (?:models?|weights|code|data|pipelines?|datasets?)\b", re.IGNORECASE)
GRIEVANCE = re.compile(
    r"\b(?:unfair|toxic|hostile|disappointed|blame|fault|ignored|mistreat|forced|ultimatum|complaint about"
    r"|unless (?:you|the company))\b",
    re.IGNORECASE,
)
HEALTH = re.compile(
    r"\b(?:health|ill|illness|sick\w*|medical\w*|doctor|diagnos\w*|anxi\w*|depress\w*|therap\w*|stress\w*|exhaust\w*"
    r"|burn(?:ed|t)?[- ]?out|pregnan\w*|maternity|hospital|mental|symptom\w*|surgery|disab\w*|well-?being)\b",
    re.IGNORECASE,
)
PAY = re.compile(r"[$€£]|\b(?:bonus|equity|vesting|stock options)\b", re.IGNORECASE)


HARMFUL = {"stock phrases": BANNED, "ownership": OWNERSHIP, "grievance": GRIEVANCE, "health": HEALTH, "pay": PAY}


@pytest.mark.parametrize("kind", HARMFUL)
def test_words_that_harm_or_ring_false_never_appear(crowd: list[Written], kind: str) -> None:
    """No stock phrase, no claim to own, no grievance, nothing on health or pay stands in what a clause says."""
    texts = [(clause, text) for one in crowd for clause, text in one.paragraphs.items()]
    assert not Counter((clause, match.group()) for clause, text in texts for match in HARMFUL[kind].finditer(text))


# ---- what is kept out --------------------------------------------------------------------------------------


def _secrets(raw: dict[str, Any]) -> Iterator[str]:
    """Yield the names that no letter may print: the next employer, and models that are confidential."""
    yield raw["departure"]["new_employer"]
    yield from (model["name"] for model in raw["handoff"]["models"] if model["confidential"])


def test_private_names_never_appear(crowd: list[Written]) -> None:
    """Neither the next employer nor a confidential model is named, though a third of all free text lets one slip."""
    slipped = sum(
        mentions(typed, name) for one in crowd for name in _secrets(one.raw) if name for typed in _typed(one.raw)
    )
    assert slipped > 200
    assert not [one.text for one in crowd for name in _secrets(one.raw) if name and mentions(one.text, name)]


TECHNICAL = (
    *people.TECHNICAL.values(),
    *people.JOB.values(),
    *people.SYSTEMS,
    *("mlflow", "triton", "8001", "grafana", "kafka", "latency", "gpu-07", "svc-", "cron", "grasp", "ranking-prod"),
)


def test_systems_hosts_and_metrics_never_appear(crowd: list[Written]) -> None:
    """What was typed about models, jobs and systems is counted in the letter and never quoted."""
    found = {word for one in crowd for word in TECHNICAL if word.casefold() in one.text.casefold()}
    assert not found


# ---- what is told as something wider ------------------------------------------------------------------------


@pytest.mark.parametrize(("reason", "wider"), [("health", "personal"), ("parental", "family")])
def test_a_delicate_reason_reads_as_the_wider_one(reason: str, wider: str) -> None:
    """In general terms a delicate reason gives word for word the letter of the wider one, in every language."""
    for number, raw in enumerate(people.usual_people(120)):
        raw["style"]["language"] = sorted(registry.languages())[number % len(registry.languages())]
        one, other = ({**raw, "departure": {**raw["departure"], "reason": given}} for given in (reason, wider))
        assert people.letter_of(one) == people.letter_of(other)


def test_who_stays_with_the_employer_ends_no_employment() -> None:
    """Whoever moves to another team says that the contract goes on, and asks for nothing that follows its end."""
    goes_on = {
        "en": r"employment (?:itself )?(?:goes on|continues)|does not end my employment|contract continues"
        r"|stay with the company|remain with the company|remain in its employment|not affected|go on without a break"
        r"|not my employment|My employment goes on|contract with the company continues",
        "de": "Arbeitsverhältnis",
        "fr": "contrat",
        "es": "contrato",
        "it": "rapporto di lavoro",
        "nl": "arbeidsovereenkomst",
        "pl": "umow",
        "pt": "contrato",
    }
    leaving = {"close", "access_and_property", "accrued_leave", "zeugnis", "employment_certificate", "relieving_letter"}
    tags = sorted(registry.languages())
    for number, raw in enumerate(people.usual_people(400)):
        raw["departure"] |= {"reason": "internal-move", "moves_to": "team"}
        raw["style"]["language"] = tags[number % len(tags)]
        letter = people.letter_of(raw)
        first = letter.paragraphs[0].text
        assert re.search(goes_on[registry.languages()[letter.language].folder], first), first
        assert not leaving & {paragraph.id for paragraph in letter.paragraphs}


# ---- forty letters to read aloud ---------------------------------------------------------------------------


def test_the_forty_letters_are_whole_and_of_every_kind() -> None:
    """The letters that are printed to be read hold every reason and tone, several languages, and no gap."""
    text = forty()
    headings = [line.split(" · ") for line in text.splitlines() if " of 40 · " in line]
    assert len(headings) == 40
    assert {heading[4].split(" ")[0] for heading in headings} == set(BY_REASON)
    assert Counter(heading[5] for heading in headings) == dict.fromkeys(TONES, 10)
    assert {heading[2] for heading in headings} >= {"en-GB", "en-US", "de"}
    assert not GAP.findall(text)
