"""The letter desk's choices: the tone that suits, length and language, the clauses, and the phrasing of each."""

from __future__ import annotations

from typing import Any

import pytest

from resignation import registry
from resignation.letter import BY_REASON, assemble, chosen_language, chosen_length, chosen_tone, recommend, speaks
from resignation.model import LENGTHS, TONES, Tone
from tests.people import someone

POSITIVE, NEUTRAL, GRACEFUL, GRATEFUL = TONES
YEARS = {"employment__start_date": "2020-01-01", "thanks": [{"name": "Ann"}]}
NEW = {"employment__start_date": "2026-09-01"}


def suits(**changes: Any) -> list[tuple[Tone, str]]:
    """Give the recommended tones of someone new, best first, each with its reason."""
    return [(found.tone, found.because) for found in recommend(someone(**{**NEW, **changes}))]


@pytest.mark.parametrize(
    ("reasons", "best", "second"),
    [
        # good news may be told as such, with thanks
        ("career-growth internal-move relocation study", POSITIVE, GRATEFUL),
        # good news for the person alone
        ("startup", POSITIVE, NEUTRAL),
        # a long road comes to its end
        ("retirement", GRATEFUL, POSITIVE),
        # what is near to the heart asks for tact and thanks
        ("family parental", GRACEFUL, GRATEFUL),
        # what hurts asks for tact and facts
        ("ethics burnout health personal", GRACEFUL, NEUTRAL),
        # what could be held against somebody asks for facts first
        ("competing-lab layoff-climate", NEUTRAL, GRACEFUL),
        ("compensation undisclosed", NEUTRAL, POSITIVE),
    ],
)
def test_two_tones_suit_each_reason(reasons: str, best: Tone, second: Tone) -> None:
    """The better one stands first, and the reason itself is why."""
    for reason in reasons.split():
        assert suits(departure__reason=reason) == [(best, reason), (second, reason)]


def test_the_reasons_above_are_all() -> None:
    """None is forgotten, and one that nobody knows is treated as undisclosed."""
    assert len(BY_REASON) == 16
    assert recommend(someone(departure__reason="")) == recommend(someone(departure__reason="undisclosed"))


@pytest.mark.parametrize("reason", ["career-growth", "ethics", "retirement"])
def test_signs_of_being_pushed_come_before_every_reason(reason: str) -> None:
    """Facts first, tact second, and the signs are why, however long somebody served."""
    pushed = {"departure__stop_signs": ["offered-severance"], "departure__reason": reason}
    assert suits(**pushed) == suits(**pushed, **YEARS) == [(NEUTRAL, "stop-signs"), (GRACEFUL, "stop-signs")]


def test_many_years_and_somebody_to_thank_make_a_letter_grateful() -> None:
    """Good news is then told with thanks first; without anybody to thank, or for a delicate reason, nothing changes."""
    study = {"departure__reason": "study"}
    assert suits(**study, **YEARS) == [(GRATEFUL, "long-tenure"), (POSITIVE, "study")]
    assert suits(**study, employment__start_date="2020-01-01") == [(POSITIVE, "study"), (GRATEFUL, "study")]
    assert suits(**study, thanks=YEARS["thanks"]) == [(POSITIVE, "study"), (GRATEFUL, "study")]
    assert suits(departure__reason="ethics", **YEARS) == [(GRACEFUL, "ethics"), (NEUTRAL, "ethics")]


def test_on_trial_good_news_is_told_in_facts() -> None:
    """Somebody who leaves on probation has little to be warm about; a delicate reason stays delicate."""
    trial = {"employment__status": "probation"}
    assert suits(departure__reason="study", **trial) == [(NEUTRAL, "probation"), (POSITIVE, "study")]
    assert suits(departure__reason="ethics", **trial) == [(GRACEFUL, "ethics"), (NEUTRAL, "ethics")]


def test_a_choice_goes_before_what_is_recommended() -> None:
    """Tone and length are the person's; what is no tone and no length counts as none."""
    for tone in TONES:
        assert chosen_tone(someone(style__tone=tone)) == tone
    for length in LENGTHS:
        assert chosen_length(someone(style__length=length)) == length
    assert chosen_tone(someone(departure__reason="retirement")) == GRATEFUL
    assert chosen_length(someone(style__length="endless")) == "standard"


@pytest.mark.parametrize(
    ("chosen", "place", "language"),
    [
        ("fr", "DE", "fr"),
        ("", "DE", "de"),
        ("", "UK", "en-GB"),
        ("", "US-CA", "en-US"),
        ("", "", "en-GB"),
        ("", "JP", "en-GB"),
        ("xx", "DE", "de"),
    ],
)
def test_a_letter_speaks_the_language_that_was_chosen_or_the_place_s(chosen: str, place: str, language: str) -> None:
    """English serves where no clause speaks the language of the place."""
    facts = someone(style__language=chosen, employment__jurisdiction=place)
    assert chosen_language(facts) == language


def test_a_language_without_clauses_does_not_speak(monkeypatch: pytest.MonkeyPatch) -> None:
    """It must be known, and have something to say."""
    assert speaks("de")
    assert not speaks("xx")
    monkeypatch.setattr(registry, "clauses", lambda _: ())
    assert not speaks("de")


# ---- clauses and phrasings ---------------------------------------------------------------------------------


def test_clauses_stand_in_the_order_of_the_room() -> None:
    """Each fits the tone, the length and the facts; the statement comes first, and a longer letter holds more."""
    facts = someone(handoff__commitments=["runbooks"], **YEARS)
    counts = []
    for length in LENGTHS:
        picks = assemble(facts, POSITIVE, length, "en-GB")
        assert [pick.clause.order for pick in picks] == sorted(pick.clause.order for pick in picks)
        assert picks[0].clause.id == "statement"
        assert all(length in pick.clause.lengths and pick.block in pick.clause.blocks[POSITIVE] for pick in picks)
        counts.append(len(picks))
    assert counts == sorted(set(counts))


def test_a_clause_stands_only_where_its_fact_holds() -> None:
    """Thanks for others need somebody to be thanked."""
    ids = [
        {str(pick.clause.id) for pick in assemble(facts, POSITIVE, "full", "en-GB")}
        for facts in (someone(), someone(thanks=[{"name": "Ann"}]))
    ]
    hanging = {str(clause.id) for clause in registry.clauses("en") if clause.when == "thanks_others"}
    assert hanging
    assert not hanging & ids[0]
    assert hanging & ids[1]


def phrasing(times: int = 0, **changes: Any) -> str:
    """Give the phrasing of the statement, after it was asked for another one so many times."""
    facts = someone(edits={"statement": {"phrasing": times}}, **changes)
    return assemble(facts, POSITIVE, "standard", "en-GB")[0].block


def test_asking_for_another_phrasing_goes_through_all_of_them() -> None:
    """Each comes once, in their order, and then the first one again."""
    (clause,) = (clause for clause in registry.clauses("en") if clause.id == "statement")
    every = clause.blocks[POSITIVE]
    asked = [phrasing(times) for times in range(len(every) + 1)]
    assert set(asked) == set(every)
    assert asked[0] == asked[-1]
    assert [(every.index(block) - every.index(asked[0])) % len(every) for block in asked[:-1]] == [*range(len(every))]


@pytest.mark.parametrize("path", ["you__name", "you__role", "employer__name", "employer__recipient_name"])
def test_who_writes_to_whom_decides_the_first_phrasing(path: str) -> None:
    """Two colleagues who leave at once do not hand in the same letter."""
    assert len({phrasing(0, **{path: f"{letter}. Example"}) for letter in "ABCDEFGHIJKL"}) > 1
