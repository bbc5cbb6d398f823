"""The conversation before the letter: what holds for anyone's, and a few that were read."""

from __future__ import annotations

import re
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from resignation import answers, registry
from resignation.conversation import SCRIPT, Conversation, conversation
from resignation.flags import REASONS
from resignation.letter import chosen_language, chosen_tone
from resignation.model import TONES, Tone
from resignation.privacy import mentions
from resignation.render import _text, region
from tests.strategies import hostile_files, saved_files
from tests.test_letter import CASES, SEAMS, facts_of, letter_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resignation.model import JurisdictionId

PARTS = ("before", "ask", "opening", "reason", "handover", "replies", "unsaid", "close", "order")
USUAL_REPLIES = (
    "What would it take for you to stay?",
    "Where are you going?",
    "Can you stay longer?",
    "Then please leave today.",
    "Silence",
    "Anger, or a reproach",
)
STOP_SIGNS = ("asked-to-resign", "offered-severance", "notice-already-given")
MAIL, PAPER, FILING = "UK", "DE", "IT"
LONGEST_SENTENCE = 28
MANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def talk_of(raw: dict[str, Any], tone: Tone | None = None) -> Conversation:
    """Write the conversation that a saved file asks for, or that of another tone."""
    facts = facts_of(raw)
    return conversation(facts, tone or chosen_tone(facts), chosen_language(facts))


def part_of(talk: Conversation, name: str, *voices: str) -> list[str]:
    """Give the lines of a part, or those of some voices."""
    lines = next(part.lines for part in talk.parts if part.id == name)
    return [line.text for line in lines if not voices or line.voice in voices]


def spoken(talk: Conversation) -> list[str]:
    """Give everything that is said aloud."""
    return [line.text for part in talk.parts for line in part.lines if line.voice == "you"]


def everything(talk: Conversation) -> list[str]:
    """Give every text of a conversation, the e-mail by its paragraphs."""
    lines = [text for part in talk.parts for text in (part.title, *(line.text for line in part.lines))]
    return [text for text in (*lines, talk.cover_subject, talk.cover_note, *talk.cover.split("\n")) if text]


def someone(place: str = MAIL, **answered: object) -> dict[str, Any]:
    """Give a saved file with a few answers in it; dots in a path are written as double underscores."""
    raw: dict[str, Any] = answers.load((CASES / "answers" / "safety-researcher-uk-ethics.json").read_text("utf-8"))
    answers.store(raw, "employment.jurisdiction", place)
    for path, value in answered.items():
        answers.store(raw, path.replace("__", "."), value)
    return raw


def sentences(texts: list[str]) -> Iterator[str]:
    """Cut texts into sentences."""
    for text in texts:
        yield from re.split(r"(?<=[.?]) (?=[A-Z])", text)


# ---- laws --------------------------------------------------------------------------------------------------


@st.composite
def _people(draw: st.DrawFn) -> dict[str, Any]:
    """Give saved files as people fill them in, some with stop signs and all that makes a conversation delicate."""
    raw = draw(saved_files())
    raw["departure"]["stop_signs"] = draw(st.lists(st.sampled_from(STOP_SIGNS), max_size=2, unique=True))
    raw["departure"]["visa"] = draw(st.sampled_from(["", "h1b"]))
    raw["agreements"]["bonus_date"] = draw(st.sampled_from([None, "2031-03-31"]))
    return raw


@MANY
@given(_people())
def test_what_is_private_is_never_said(raw: dict[str, Any]) -> None:
    """Neither the next employer nor a confidential name stands anywhere, not even under what not to say."""
    private = [raw["departure"]["new_employer"]]
    private += [model["name"] for model in raw["handoff"]["models"] if model["confidential"]]
    text = "\n".join(everything(talk_of(raw)))
    assert not [name for name in private if name and mentions(text, name)]


@MANY
@given(_people())
def test_models_and_systems_are_counted_and_not_named(raw: dict[str, Any]) -> None:
    """The hand-over is offered by number; what runs where is for the pack."""
    text = "\n".join(everything(talk_of(raw))).casefold()
    for word in ("mlflow", "ranking-prod", "slurm", "kubernetes", "nightly scoring", "grasp", "home-page"):
        assert word not in text


@MANY
@given(_people())
def test_there_are_no_seams(raw: dict[str, Any]) -> None:
    """Every line reads as a sentence that somebody wrote: whole, calm, and without a hole."""
    typed = [raw["employer"]["name"], raw["you"]["role"], raw["you"]["name"], raw["employer"]["recipient_name"]]
    typed += [raw["departure"]["reason_words"], *(thanks["name"] for thanks in raw["thanks"])]
    for line in everything(talk_of(raw)):
        text = line
        for words in sorted(filter(None, typed), key=len, reverse=True):
            text = text.replace(words, "Word")
        for name, seam in SEAMS.items():
            assert not seam.search(text), f"{name}: {text}"
        assert text[0] in "“[" or text[0] == text[0].upper(), text
        assert not re.search(r"[!—–]", text), text


@MANY
@given(_people())
def test_what_is_said_can_be_said_in_a_breath(raw: dict[str, Any]) -> None:
    """No sentence is long, apart from what the person typed and the list of what is handed over."""
    for sentence in sentences(spoken(talk_of(raw))):
        assert len(sentence.split()) <= LONGEST_SENTENCE, sentence


@MANY
@given(_people())
def test_all_parts_are_there_unless_there_should_be_no_conversation(raw: dict[str, Any]) -> None:
    """Each part has lines, each spoken one words to say; for someone who is pressed to resign only one part stands."""
    talk = talk_of(raw)
    if "asked-to-resign" in raw["departure"]["stop_signs"]:
        assert [part.id for part in talk.parts] == ["held"]
        assert (talk.cover_subject, talk.cover, talk.cover_note) == ("", "", "")
        return
    assert tuple(part.id for part in talk.parts) == PARTS
    assert all(part.title and part.lines for part in talk.parts)
    assert all(part_of(talk, name, "you") for name in ("ask", "opening", "reason", "handover", "replies", "close"))
    assert set(USUAL_REPLIES) <= set(part_of(talk, "replies", "them"))
    assert talk.cover_subject
    assert talk.cover_note


@MANY
@given(_people())
def test_whatever_is_heard_has_an_answer(raw: dict[str, Any]) -> None:
    """After each thing that may be heard comes something to say."""
    for part in talk_of(raw).parts:
        voices = [line.voice for line in part.lines]
        assert all(voices[place + 1 : place + 2] == ["you"] for place, voice in enumerate(voices) if voice == "them")


@MANY
@given(_people(), st.sampled_from(["competing-lab", "ethics", "burnout", "family", "study"]))
def test_a_reason_that_is_not_disclosed_is_not_told(raw: dict[str, Any], reason: str) -> None:
    """Where nothing is disclosed, the same is said of the reason whatever it is."""
    raw["departure"] |= {"disclose": "nothing", "stop_signs": [], "reason": "undisclosed"}
    said = talk_of(raw, "graceful-exit")
    raw["departure"]["reason"] = reason
    again = talk_of(raw, "graceful-exit")
    assert part_of(again, "reason") == part_of(said, "reason")
    assert again.cover == said.cover


@settings(max_examples=150, deadline=None)
@given(hostile_files(), st.sampled_from(TONES), st.sampled_from(sorted(registry.languages())))
def test_any_file_gives_a_conversation(raw: dict[str, Any], tone: Tone, tag: str) -> None:
    """Whatever stands in a saved file and whatever the language of the letter, there is something to say."""
    facts = facts_of(raw)
    talk = conversation(facts, tone, tag)
    assert spoken(talk)
    assert talk == conversation(facts, tone, tag)


# ---- every tone, reason and place --------------------------------------------------------------------------

EVERY_REASON = (*REASONS, "undisclosed")


@pytest.mark.parametrize(("tone", "reason"), list(product(TONES, EVERY_REASON)))
def test_every_tone_and_reason_has_words(tone: Tone, reason: str) -> None:
    """A told reason is told in words of its own, and everything else is there, too."""
    talk = talk_of(someone(departure__reason=reason), tone)
    assert tuple(part.id for part in talk.parts) == PARTS
    (told,) = part_of(talk, "reason", "you")
    nothing = part_of(talk_of(someone(departure__disclose="nothing"), tone), "reason", "you")
    assert ([told] == nothing) == (reason == "undisclosed")


@pytest.mark.parametrize("place", sorted(registry.jurisdictions()))
def test_every_place_has_an_e_mail_that_fits_its_form(place: JurisdictionId) -> None:
    """Where an e-mail may not be enough it only announces, and says that it is not the notice."""
    carries = registry.jurisdictions()[place].form.email_ok
    for talk in (talk_of(someone(place), tone) for tone in TONES):
        _assert_fits(talk, carries=carries)


def _assert_fits(talk: Conversation, *, carries: bool) -> None:
    assert ("letter of resignation" in talk.cover) == carries
    assert bool(re.search(r"not (?:itself )?(?:my )?notice|not be taken as the notice", talk.cover)) != carries
    assert carries or "resign" not in f"{talk.cover_subject}{talk.cover}".casefold()


ANYONES = re.compile(r"\b(?:Once|after) I have left\b")


@pytest.mark.parametrize("reason", EVERY_REASON)
def test_no_two_tones_share_a_sentence(reason: str) -> None:
    """Four tones are four ways to speak; only the date and the limits of an offer are the same for all."""
    raw = someone(departure__reason=reason, handoff__after_leaving="two-weeks")
    said = {}
    for tone in TONES:
        talk = talk_of(raw, tone)
        texts = [part_of(talk, name, "you") for name in ("ask", "reason", "handover", "replies", "close")]
        found = sentences([text for group in texts for text in group])
        said[tone] = {one for one in found if not ANYONES.search(one) and one != "I can only speak for myself."}
    for one, other in combinations(TONES, 2):
        assert not said[one] & said[other]


@pytest.mark.parametrize("reason", EVERY_REASON)
@pytest.mark.parametrize("tone", ["neutral-transition", "graceful-exit"])
def test_the_measured_tones_speak_without_contractions(tone: Tone, reason: str) -> None:
    """Warm tones say I'm; measured ones say I am."""
    said = " ".join(spoken(talk_of(someone(departure__reason=reason), tone)))
    assert not re.search(r"\b\w+(?:n't|'(?:m|ll|ve|re|d|s))\b", said)


@pytest.mark.parametrize("tone", TONES)
def test_it_takes_a_minute_or_two(tone: Tone) -> None:
    """Without questions, the whole is said in well under two minutes."""
    talk = talk_of(letterful(), tone)
    words = [part_of(talk, name, "you") for name in ("opening", "reason", "handover", "close")]
    assert sum(len(text.split()) for group in words for text in group) <= 200


def letterful() -> dict[str, Any]:
    """Give the answers of someone with much to hand over."""
    return answers.load((CASES / "answers" / "recsys-lead-us-ca.json").read_text("utf-8"))


# ---- examples ----------------------------------------------------------------------------------------------


def test_ink_is_said_first_and_then_handed_over() -> None:
    """Where paper is needed it is in the bag, comes after the sentence, and the e-mail carries nothing."""
    talk = talk_of(someone(PAPER), "neutral-transition")
    assert any("sign both copies in ink" in text for text in part_of(talk, "before"))
    news, _, letter = part_of(talk, "opening", "you")
    assert news.startswith("I am resigning.")
    assert letter == "Here is my letter, signed by hand. Would you note on my copy that you received it today?"
    assert talk.cover_subject == "A signed letter will follow: Siân O'Rourke, AI Safety Researcher"
    assert "attach nothing" in talk.cover_note


def test_a_filing_is_an_employees() -> None:
    """Where an official filing ends employment, a contractor has none to make."""
    assert any("file" in text for text in part_of(talk_of(someone(FILING)), "opening", "you"))
    contractor = talk_of(someone(FILING, employment__status="contractor"))
    assert not any("file" in text for text in part_of(contractor, "opening", "you"))
    assert "letter ending my engagement" in contractor.cover


def test_someone_pressed_to_resign_is_told_to_wait() -> None:
    """Being asked to resign leaves three sentences to say, and none of them resigns."""
    talk = talk_of(someone(departure__stop_signs=["asked-to-resign"]))
    assert "Do not have this conversation yet" in part_of(talk, "held")[0]
    assert not any("resign" in text.casefold() for text in spoken(talk))


@pytest.mark.parametrize("sign", ["offered-severance", "notice-already-given"])
def test_other_stop_signs_warn_before_anything_is_said(sign: str) -> None:
    """Severance and a notice that is already given are spoken of before the first sentence."""
    plain = part_of(talk_of(someone()), "before")
    warned = part_of(talk_of(someone(departure__stop_signs=[sign])), "before")
    assert len(warned) == len(plain) + 1


def test_a_competing_lab_is_neither_named_nor_denied() -> None:
    """Asked whether it is a competitor, one says that one does not say, and what one signed still holds."""
    raw = someone(departure__reason="competing-lab", departure__disclose="nothing", departure__new_employer="Qorvex")
    talk = talk_of(raw, "neutral-transition")
    replies = part_of(talk, "replies")
    assert replies[replies.index("Is it a competitor?") + 1] == (
        "I will not answer that. I will observe the agreements that I signed."
    )
    assert "Qorvex" not in "\n".join(everything(talk))


def test_a_date_before_the_end_of_notice_is_asked_for() -> None:
    """A last day that is sooner than the notice allows is a request and said as one."""
    talk = talk_of(someone(departure__proposed_last_day="2026-12-11"))
    assert "I am asking you to agree to it." in part_of(talk, "opening", "you")[1]
    assert "I ask for 11 December 2026" in talk.cover


def test_own_words_are_said_as_they_were_written() -> None:
    """The person's own reason is spoken in exactly their words."""
    raw = someone(departure__disclose="specific", departure__reason_words="I am moving to Lisbon this winter")
    for tone in TONES:
        assert part_of(talk_of(raw, tone), "reason", "you")[0].startswith("I am moving to Lisbon this winter. ")


def test_the_manager_is_greeted_only_where_it_is_known_who_that_is() -> None:
    """The reader of the letter may be HR; only thanks as a manager tell who leads the person."""
    thanked = [{"name": "Thomas", "relation": "manager", "for": "your patience"}]
    assert part_of(talk_of(someone()), "ask", "you")[0].startswith("Could you")
    talk = talk_of(someone(thanks=thanked))
    assert part_of(talk, "ask", "you")[0].startswith("Thomas, could you")
    assert "for your patience" in part_of(talk, "close", "you")[0]


def test_a_letter_in_another_language_has_its_script_in_english() -> None:
    """The script is English, and says so where the letter is not."""
    facts = facts_of(someone(PAPER))
    assert "It is in English" in conversation(facts, "graceful-exit", "de").cover_note
    assert "It is in English" not in conversation(facts, "graceful-exit", "en-US").cover_note


def test_every_block_says_what_it_is() -> None:
    """A block's name is its part and voice; each part has a title, and a line that has one tone has all four."""
    names = [name.split("__") for name in _text(SCRIPT).blocks]
    lines = [name for name in names if name[0] not in {"term", "cover"}]
    assert {voice for _, voice, *_ in lines} == {"title", "you", "them", "aside"}
    assert {part for part, voice, *_ in lines if voice == "title"} == {"held", *PARTS}
    codes = {tone.replace("-", "_") for tone in TONES}
    toned = [tuple(name[:-1]) for name in names if name[-1] in codes]
    assert all(toned.count(name) == len(TONES) for name in toned)


def test_the_pane_shows_what_is_said_and_escapes_what_was_typed() -> None:
    """The pane has a heading for every part, quotes what is said, and prints typed text as text."""
    raw = someone(you__name="<b>Ada</b>", departure__disclose="specific", departure__reason_words="<i>Rest</i>")
    html = region("talk", {"conversation": talk_of(raw), "letter": letter_of(raw), "sample": False})
    assert 'id="pane-talk"' in html
    assert [name for name in PARTS if f'<h3 id="talk-{name}">' not in html] == []
    assert "<q>" in html
    assert "&lt;b&gt;Ada" in html
    assert "&lt;i&gt;Rest" in html


def test_the_pane_of_someone_who_should_wait_has_no_e_mail() -> None:
    """Where there should be no conversation there is nothing to send, either."""
    raw = someone(departure__stop_signs=["asked-to-resign"])
    html = region("talk", {"conversation": talk_of(raw), "letter": letter_of(raw), "sample": False})
    assert 'id="talk-held"' in html
    assert "talk__mail" not in html
