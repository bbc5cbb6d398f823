"""Hearing: how far above what a kind takes a sentence must be, for a finding to stay and for one to be heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from resignation import hearing, prose, registry, weighing
from resignation.model import Finding

FIRST, SECOND = "Nobody here ever listened to me.", "All of the work was left to me."
TEXT = f"{FIRST} {SECOND}"
KIND = "grievance-or-insult"
Above = Callable[..., None]


@pytest.fixture
def above(monkeypatch: pytest.MonkeyPatch) -> Above:
    """Say how far above what the kind takes each sentence is; what is not said is far below."""

    def say(**by_word: float) -> None:
        def weigh(sentence: str, _rules: Iterable[str]) -> dict[str, float]:
            far_below = dict.fromkeys(weighing.weights().kinds, -9.0)
            return far_below | {KIND: next((far for word, far in by_word.items() if word in sentence), -9.0)}

        monkeypatch.setattr(weighing, "weigh", weigh)

    return say


def finding(start: int, end: int, rule: str = "grievance", text: str = TEXT) -> Finding:
    """Make a finding of a rule that warns."""
    kind = registry.rules()[rule].kind
    return Finding(
        rule=rule, kind=kind, severity="warn", quote=text[start:end], start=start, end=end, message="m", suggestion="s"
    )


def heard(*found: Finding, spoken: tuple[tuple[int, int], ...] = (), text: str = TEXT) -> list[tuple[str, str]]:
    """Give severity and quote of what is heard."""
    return [(one.severity, one.quote) for one in hearing.heard(text, found, spoken)]


@pytest.mark.parametrize(
    ("far", "severity"),
    [(9.0, "warn"), (0.7, "warn"), (0.69, "consider"), (0.0, "consider"), (-0.3, "consider"), (-0.31, "")],
)
def test_a_finding_is_as_serious_as_its_sentence_bears_out(above: Above, far: float, severity: str) -> None:
    """Far above, it warns; near, it is a matter to consider; far below, it was a mistake."""
    above(listened=far)
    assert heard(finding(0, 6)) == ([(severity, "Nobody")] if severity else [])


def test_a_finding_over_two_sentences_is_borne_out_by_either(above: Above) -> None:
    """The one that says more counts, whichever stands first; a sentence beside it does not."""
    across = finding(7, 40)
    for far in ({"listened": 1.0}, {"work": 1.0}):
        above(**far)
        assert heard(across) == [("warn", across.quote)]
    above(work=1.0)
    assert heard(finding(0, len(FIRST))) == []


def test_what_rests_on_facts_is_never_weighed(above: Above) -> None:
    """A name from the answers and a key stay, however little the sentence sounds like it."""
    above()
    for rule in ("names-new-employer", "secret-shape", "wrong-form"):
        assert heard(finding(0, 6, rule)) == [("warn", "Nobody")], rule


def test_what_is_not_weighed_comes_first_and_nothing_is_lost(above: Above) -> None:
    """Facts in their order, then judgements."""
    above(listened=1.0, work=1.0)
    found = (finding(0, 6), finding(7, 11, "secret-shape"), finding(33, 36))
    assert [quote for _, quote in heard(*found)] == ["here", "Nobody", "All"]


def test_a_text_in_another_language_stays_as_the_rules_found_it(above: Above) -> None:
    """Nobody can weigh its words."""
    german = (
        "Hiermit kündige ich das Arbeitsverhältnis und bitte um ein Zeugnis. Mir hat hier niemand jemals zugehört, und"
        " die Arbeit ist nicht mehr die, die sie war."
    )
    above(listened=-9.0)
    assert not prose.read(german).is_english
    assert heard(finding(0, 7, text=german), spoken=((0, len(german)),), text=german) == [("warn", "Hiermit")]


# ---- what no rule found ------------------------------------------------------------------------------------

EVERYTHING = ((0, len(TEXT)),)


@pytest.mark.parametrize(("far", "is_heard"), [(0.0, True), (-0.01, False)])
def test_a_sentence_that_sounds_like_a_kind_is_quoted_whole(above: Above, far: float, *, is_heard: bool) -> None:
    """On the very step it is heard, under the rule that speaks for the kind, and only asks to consider."""
    above(work=far)
    (name, rule) = next((name, rule) for name, rule in registry.rules().items() if rule.kind == KIND and rule.heard)
    expected = Finding(
        rule=name,
        kind=KIND,
        severity="consider",
        quote=SECOND,
        start=len(FIRST) + 1,
        end=len(TEXT),
        message=rule.heard,
        suggestion=rule.suggestion,
    )
    assert list(hearing.heard(TEXT, (), EVERYTHING)) == [expected] * is_heard


@pytest.mark.parametrize(
    ("spoken", "quotes"),
    [
        (EVERYTHING, [FIRST, SECOND]),
        (((0, len(FIRST)),), [FIRST]),
        (((len(FIRST) + 1, len(TEXT)),), [SECOND]),
        (((0, len(FIRST)), (len(FIRST) + 1, len(TEXT))), [FIRST, SECOND]),
        (((1, len(FIRST)),), []),
        (((0, len(FIRST) - 1),), []),
        ((), []),
    ],
)
def test_only_sentences_of_the_person_s_own_are_listened_to(
    above: Above, spoken: tuple[tuple[int, int], ...], quotes: list[str]
) -> None:
    """A sentence must lie within their words from its first sign to its last."""
    above(listened=1.0, work=1.0)
    assert [quote for _, quote in heard(spoken=spoken)] == quotes


def test_what_a_rule_found_is_not_heard_again(above: Above) -> None:
    """Once for each kind and sentence; another kind, or another sentence, is heard beside it."""
    above(listened=1.0, work=1.0)
    assert heard(finding(0, 6), spoken=EVERYTHING) == [("warn", SECOND), ("warn", "Nobody")]
    other = finding(0, 6, "secret-shape")
    assert heard(other, spoken=EVERYTHING) == [("warn", "Nobody"), ("warn", FIRST), ("warn", SECOND)]


def test_a_few_words_are_not_listened_to(above: Above) -> None:
    """A greeting and a name sound like nothing."""
    text = "I resign from my post today. Yours listened."
    above(listened=1.0)
    assert heard(spoken=((0, len(text)),), text=text) == []


def test_each_kind_that_is_weighed_has_one_rule_to_speak_for_it() -> None:
    """Otherwise what is heard could not be said."""
    speakers = [rule.kind for rule in registry.rules().values() if rule.heard]
    assert sorted(speakers) == sorted(weighing.weights().kinds)
