"""Weighing: the words of a sentence bear out what a rule found, or do not, or sound like something by themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from resignation import hearing, prose, registry, weighing
from resignation.model import Context
from resignation.review import review, unweighed
from tests.check_figures import cases, outcome
from workshop import learning
from workshop.learning import Lesson

RESIGNS = "I resign from my post as ML Engineer. My last day will be 18 December 2026. "
BLAME = "Management ignored every single warning that we raised and then blamed my team for the outage."


def kinds_in(text: str) -> set[str]:
    """Return the kinds that the check finds in a text after a plain resignation."""
    return {finding.kind for finding in review(RESIGNS + text, Context()) if finding.start >= len(RESIGNS)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (BLAME, "accusation-or-blame"),
        ("The root password is taped to the underside of the keyboard.", "secret-or-credential"),
        ("I will keep a copy of the notebooks and the weights at home.", "promises-to-keep-material"),
        ("Ring me at any hour, for as long as you like, and I will fix it.", "open-ended-availability"),
        ("My oncologist wants the second round of chemotherapy to start in January.", "health-detail"),
    ],
)
def test_what_is_plain_is_found(text: str, kind: str) -> None:
    """Weighing does not silence what everybody would mark."""
    assert kind in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for owning the outage calls with me.",
        "I will return the laptop and the badge on my last day.",
        "Dana taught me everything I know about evaluation.",
        "Please let me know how my accrued holiday will be paid.",
    ],
)
def test_what_is_harmless_is_left_alone(text: str) -> None:
    """Ordinary sentences of a good letter sound like nothing."""
    assert kinds_in(text) == set()


def test_facts_are_never_weighed() -> None:
    """The next employer's name from the answers is found however kindly the sentence speaks."""
    text = f"{RESIGNS}Thank you all for the lovely send-off to Corvid Labs."
    context = Context(private_names=("Corvid Labs",))
    assert "names-new-employer" in {finding.kind for finding in review(text, context) if finding.severity == "stop"}


def test_our_own_sentences_are_not_listened_to() -> None:
    """Where nobody else speaks nothing is heard, though what a rule finds is still weighed."""
    found = unweighed(BLAME, Context())
    ours = list(hearing.heard(BLAME, found, ()))
    assert {finding.rule for finding in ours} <= {finding.rule for finding in found}


def test_what_is_only_heard_is_as_serious_as_it_is_clear() -> None:
    """A sentence that only sounds like something is quoted whole; a stop or a warning needs more than a doubt."""
    every = [finding for case in cases("tune") for finding in review(case.text, case.context)]
    speakers = {rule.heard: name for name, rule in registry.rules().items() if rule.heard}
    only_heard = [finding for finding in every if finding.message in speakers]
    assert only_heard
    for finding in only_heard:
        more = weighing.weigh(prose.fold(finding.quote), ())[finding.kind]
        serious = registry.rules()[finding.rule].severity if more >= hearing.CLEAR else "consider"
        assert finding.severity == serious
        assert finding.rule == speakers[finding.message]
        assert finding.fix is None


def test_a_text_in_another_language_is_not_weighed() -> None:
    """Weights are of English words, and what looks for shapes stays."""
    german = (
        "Hiermit kündige ich mein Arbeitsverhältnis. Der Schlüssel lautet AKIAIOSFODNN7EXAMPLE und gehört der Firma."
    )
    assert "secret-or-credential" in {finding.kind for finding in review(german, Context())}


def test_weights_speak_of_kinds_and_rules_that_are_there() -> None:
    """A rule that is renamed, or a kind without anybody to speak for it, would be weighed as nothing."""
    learned = weighing.weights()
    assert list(learned.kinds) == learning.kinds()
    assert set(learned.rules) <= set(registry.rules())
    places = {int(place) for pairs in (*learned.words.values(), *learned.rules.values()) for place in pairs[::2]}
    assert places == set(range(len(learned.kinds)))
    assert len(learned.begins) == len(learned.takes) == len(learned.kinds)


def test_what_a_rule_finds_counts_for_its_own_kind_alone() -> None:
    """On this rests that a rule is spared the sentences in which what it finds could not stand."""
    learned = weighing.weights()
    for name, pairs in learned.rules.items():
        assert {learned.kinds[int(place)] for place in pairs[::2]} == {registry.rules()[name].kind}


@pytest.mark.parametrize("path", sorted(learning.SENTENCES.glob("*.txt")), ids=lambda path: path.stem)
def test_sentences_that_are_spared_would_not_be_heard(path: Path) -> None:
    """A check that leaves out what could not stand says the same as one that finds everything and then weighs it."""
    text = "\n\n".join(line.partition(": ")[2] for line in path.read_text("utf-8").splitlines()[:80])
    heard = hearing.heard(text, unweighed(text, Context()), ((0, len(text)),))
    assert set(review(text, Context())) == set(heard)


def test_the_sentences_are_labelled_with_known_kinds() -> None:
    """Each line names kinds that a rule speaks for, or one of the helpers' kinds."""
    others = {"names-new-employer", "resigns", "last-day", "vague"}
    lessons = list(learning.written())
    assert len(lessons) > 6000
    assert {kind for lesson in lessons for kind in lesson.kinds} <= {*learning.kinds(), "wrong-form", *others}


def test_learning_finds_the_word_that_decides() -> None:
    """From a few sentences the machine learns which word makes the difference, and the same each time."""
    texts = [
        "you ignored us",
        "you thanked us",
        "they ignored it",
        "they thanked me",
        "we ignored him",
        "we thanked you",
    ]
    lessons = [Lesson(text, frozenset(), frozenset({"blame"} if "ignored" in text else ())) for text in texts]
    vocabulary = learning.common(lessons)
    assert {"ignor", "thank"} <= set(vocabulary)
    examples = [learning.example(lesson, {name: at for at, name in enumerate(vocabulary)}) for lesson in lessons]
    is_kind = ["blame" in lesson.kinds for lesson in lessons]
    weights, begins = learning.trained(examples, is_kind, range(len(lessons)))
    assert [learning.score(weights, begins, one) > 0 for one in examples] == is_kind
    assert (weights, begins) == learning.trained(examples, is_kind, range(len(lessons)))


def test_a_kind_is_learned_and_judged_on_letters_that_were_set_aside() -> None:
    """Each letter is judged by what the others teach; a sentence that may be of the kind teaches nothing."""
    words = [("ignored", frozenset({"accusation-or-blame"})), ("thanked", frozenset())]
    lessons = [
        Lesson(f"you {word} all of us in part {number}", frozenset(), kinds, letter=f"letter {number}")
        for number in range(2 * learning.FOLDS)
        for word, kinds in words
    ]
    perhaps = Lesson("you warned all of us", frozenset(), frozenset(), frozenset({"accusation-or-blame"}))
    vocabulary = learning.common([*lessons, perhaps])
    places = {name: at for at, name in enumerate(vocabulary)}
    examples = [learning.example(lesson, places) for lesson in (*lessons, perhaps)]
    weights, _, step = learning.of_kind([*lessons, perhaps], examples, vocabulary, "accusation-or-blame")
    assert weights[places["ignor"]] > 0 > weights[places["thank"]]
    assert step in learning.STEPS


def test_what_is_learned_is_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the engine reads it."""
    kept = tmp_path / "weights.json"
    monkeypatch.setattr(learning, "KEPT", kept)
    monkeypatch.setattr(learning, "learned", lambda: {"kinds": ["one"]})
    learning.learn()
    assert json.loads(kept.read_text("utf-8")) == {"kinds": ["one"]}


def test_the_step_is_chosen_where_alarms_are_true() -> None:
    """Between a miss and a false alarm the false alarm counts more."""
    scored = [(0.55, True), (0.35, False), (0.35, False), (0.25, True), (0.15, False)]
    assert learning.best(scored) in {0.4, 0.5}


def test_the_weights_are_what_the_sentences_teach() -> None:
    """Whoever changes a sentence, a rule or the learning has to learn anew; rounding differs a little by Python."""
    kept, anew = json.loads(weighing.KEPT.read_text("utf-8")), learning.learned()
    assert anew["kinds"] == kept["kinds"]
    assert anew["takes"] == pytest.approx(kept["takes"], abs=0.11)
    assert anew["begins"] == pytest.approx(kept["begins"], abs=0.02)
    for table in ("words", "rules"):
        both = anew[table].keys() & kept[table].keys()
        assert len(both) >= 0.98 * max(len(anew[table]), len(kept[table]))
        alike = [name for name in both if anew[table][name] == pytest.approx(kept[table][name], abs=0.03)]
        assert len(alike) >= 0.97 * len(both)


def test_the_unseen_half_is_read_as_well_as_the_readme_says() -> None:
    """A change that makes the check worse on letters that nobody tuned on does not pass unnoticed."""
    outcomes = [outcome(case) for case in cases("held")]
    hit, missed, false = (sum(len(getattr(each, name)) for each in outcomes) for name in ("hit", "missed", "false"))
    clean = [each for each in outcomes if not each.case.labels]
    assert hit / (hit + false) >= 0.75
    assert hit / (hit + missed) >= 0.7
    assert sum(any(f.severity != "consider" for f in each.false) for each in clean) <= len(clean) / 20
