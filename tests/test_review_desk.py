"""The letter check's desk: what it knows, what it reads of our own letters, and what the person left as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from resignation import registry, review
from resignation.model import Checked, Context, Dismissal, Finding, Letter, Paragraph, Piece, Rule, Span
from tests.people import someone


def finding(start: int, end: int, quote: str = "x", rule: str = "grievance", severity: Any = "warn") -> Finding:
    """Make a finding."""
    return Finding(
        rule=rule, kind="made-up", severity=severity, quote=quote, start=start, end=end, message="m", suggestion="s"
    )


# ---- what it knows -----------------------------------------------------------------------------------------


def test_everything_that_the_answers_know_is_in_the_context() -> None:
    """Names are told apart by what they are to the person, each once; days and form come from the law."""
    facts = someone(
        employment__jurisdiction="DE",
        you__name="Maya",
        employer__recipient_name="Anke",
        employer__hr_contact="Ben",
        thanks=[{"name": "Ben"}, {"name": "Cleo"}, {"name": ""}],
        departure__new_employer="Vantage",
        departure__proposed_last_day="2026-11-27",
        handoff__models=[{"name": "tidepool", "confidential": True}, {"name": "open", "confidential": False}],
    )
    assert review.context_of(facts) == Context(
        private_names=("Vantage",),
        codenames=("tidepool",),
        people=("Anke", "Ben", "Cleo"),
        own_name="Maya",
        last_day=date(2026, 11, 27),
        earliest=date(2026, 12, 31),
        letter_date=date(2026, 11, 24),
        holidays=facts.holidays,
        form="wet-ink",
        email_ok=False,
    )
    assert facts.holidays


def test_where_an_e_mail_is_enough_the_context_says_so() -> None:
    """Unknown is not the same as forbidden."""
    contexts = [review.context_of(someone(employment__jurisdiction=place)) for place in ("UK", "")]
    assert [(context.form, context.email_ok) for context in contexts] == [("any", True), ("any", None)]


# ---- rules over a text -------------------------------------------------------------------------------------


SOME = next(iter(registry.rules().values()))


def made(*spans: Span, **changes: Any) -> Rule:
    """Make a rule that marks the same words in every text, and is never weighed."""
    plain: dict[str, Any] = {"kind": "made-up", "severity": "warn", "message": "m", "suggestion": "s", "heard": ""}
    return replace(SOME, **{**plain, "whole": False, "ours": False, "find": lambda *_: spans, **changes})


def test_only_so_much_of_a_text_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a rule nor a finding ever sees what follows."""
    seen: list[int] = []

    def find(text: str, _context: Context) -> tuple[Span, ...]:
        seen.append(len(text))
        return ()

    monkeypatch.setattr(registry, "rules", lambda: {"a": made(find=find), "b": made(find=find, whole=True)})
    review.review("x" * 60_001, Context())
    assert seen == [60_000, 60_000]


def test_the_same_place_is_marked_in_the_order_of_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """First what matters most, then where it stands, then by name."""
    rules = {
        "b": made(Span(1, 2), severity="consider"),
        "a": made(Span(1, 2), severity="consider"),
        "c": made(Span(0, 1), severity="consider"),
        "d": made(Span(5, 6), whole=True),
        "e": made(Span(9, 9), severity="stop"),
    }
    monkeypatch.setattr(registry, "rules", lambda: rules)
    assert [one.rule for one in review.review("abcdefghij", Context())] == ["e", "d", "c", "a", "b"]


# ---- a letter that we wrote --------------------------------------------------------------------------------


def paragraph(name: str, text: str, **changes: Any) -> Paragraph:
    """Make a paragraph."""
    return Paragraph(**{"id": name, "text": text, "why": "", "suggested": text, **changes})


OURS, EDITED, OWN = "We wrote this.", "Somebody changed this.", "Somebody added this."
PARAGRAPHS = (
    paragraph("ours", OURS),
    paragraph("edited", EDITED, edited=True),
    paragraph("own-1", OWN, own=True),
    paragraph("offer", "I offer a tour of the lab and more."),
)
SUBJECT = "Resignation"


def letter(*paragraphs: Paragraph) -> Letter:
    """Make a letter of paragraphs."""
    return Letter(
        tone="neutral-transition", length="brief", language="en-GB", paper="a4", subject=SUBJECT, sender=(),
        recipient=(), date_line="", salutation="", paragraphs=paragraphs, valediction="", signature="",
    )  # fmt: skip


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Collect what rules are given to read, by the name of the rule."""
    seen: dict[str, list[str]] = {}

    def reader(name: str) -> Any:
        def find(text: str, _context: Context) -> tuple[Span, ...]:
            seen.setdefault(name, []).append(text)
            return (Span(0, 2),)

        return find

    kinds = [(f"{whole}{ours}", whole, ours) for whole in (False, True) for ours in (False, True)]
    rules = {name: made(find=reader(name), whole=whole, ours=ours) for name, whole, ours in kinds}
    monkeypatch.setattr(registry, "rules", lambda: rules)
    review._found_in_paragraph.cache_clear()
    yield seen
    review._found_in_paragraph.cache_clear()


A_PARAGRAPH, OF_OURS, WHOLE, WHOLE_OF_OURS = "FalseFalse", "FalseTrue", "TrueFalse", "TrueTrue"
OFFERING: dict[str, Any] = {"handoff__commitments": ["a tour of the lab"]}


def test_a_thorough_check_reads_everything_with_every_rule(read: Any) -> None:
    """Each paragraph and the subject by themselves, and the letter as a whole."""
    texts = [SUBJECT, *(one.text for one in PARAGRAPHS)]
    review.review_letter(letter(*PARAGRAPHS), someone(**OFFERING))
    assert read[A_PARAGRAPH] == read[OF_OURS] == texts
    assert read[WHOLE] == read[WHOLE_OF_OURS] == ["\n\n".join(texts)]


def test_a_quick_check_reads_only_what_is_not_ours(read: Any) -> None:
    """What was edited, added or holds the person's own words is read by every rule, our words by few."""
    texts = [SUBJECT, *(one.text for one in PARAGRAPHS)]
    review.review_letter(letter(*PARAGRAPHS), someone(**OFFERING), thorough=False)
    assert read[A_PARAGRAPH] == [EDITED, OWN, "I offer a tour of the lab and more."]
    assert read[OF_OURS] == texts
    assert read[WHOLE] == read[WHOLE_OF_OURS] == ["\n\n".join(texts)]


def test_a_quick_check_of_words_that_are_all_ours_leaves_the_whole_alone(read: Any) -> None:
    """Only rules for what comes from answers read it."""
    review.review_letter(letter(paragraph("ours", OURS)), someone(), thorough=False)
    assert set(read) == {OF_OURS, WHOLE_OF_OURS}


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"departure__reason_words": "To Lisbon.", "departure__disclose": "specific"}, "I go. To Lisbon."),
        ({"thanks": [{"name": "Ann", "for": "your patience"}]}, "Thank you for your patience, Ann."),
        (OFFERING, "I offer a tour of the lab."),
    ],
)
def test_whatever_somebody_typed_is_theirs(read: Any, changes: dict[str, Any], text: str) -> None:
    """Reason, thanks and offers in their own words; names and known offers are not."""
    plain = "Ann, I will write runbooks."
    facts = someone(**{"handoff__commitments": ["runbooks"], "thanks": [{"name": "Ann"}], **changes})
    review.review_letter(letter(paragraph("a", text), paragraph("b", plain)), facts, thorough=False)
    assert read[A_PARAGRAPH] == [text]


def test_findings_are_placed_in_the_letter(read: Any) -> None:
    """Offsets count from the subject on, with the space between the paragraphs."""
    found = review.review_letter(letter(*PARAGRAPHS), someone(**OFFERING))
    whole = review.body(letter(*PARAGRAPHS))
    assert read
    assert all(whole[one.start : one.end] == one.quote for one in found)
    begins = [0, 13, 29, 53, 75]
    assert sorted(one.start for one in found if one.rule == A_PARAGRAPH) == begins
    assert [whole[start : start + 2] for start in begins] == ["Re", "We", "So", "So", "I "]


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (0, 11, ("", 0)),
        (13, 27, ("ours", 13)),
        (14, 15, ("ours", 13)),
        (12, 14, ("", 0)),
        (26, 28, ("", 0)),
        (29, 51, ("edited", 29)),
        (20, 40, ("", 0)),
        (53, 73, ("own-1", 53)),
        (500, 501, ("", 0)),
    ],
)
def test_the_paragraph_of_some_words_is_known(start: int, end: int, found: tuple[str, int]) -> None:
    """Words in the subject, between two paragraphs or beyond the end are in none."""
    assert review.paragraph_at(letter(*PARAGRAPHS), start, end) == found


# ---- what the person left as it is -------------------------------------------------------------------------


def dismissed(rule: str, quote: str, reason: str) -> Dismissal:
    """Give a finding that was left with a reason."""
    return Dismissal(rule=rule, quote=quote, reason=reason)


def left(*rows: Any) -> dict[str, Any]:
    """Make a saved file with findings that were left as they are."""
    return {"check": {"dismissed": list(rows)}}


PAY = {"rule": "compensation-figure", "quote": "10", "reason": "Agreed."}


def test_what_was_left_is_set_aside_with_its_reason() -> None:
    """Rule and words must both be the same; the rest stays open, with where it stands."""
    text = review.body(letter(*PARAGRAPHS))
    pay = finding(13, 15, "10", "compensation-figure")
    open_ones = (finding(29, 31, "11", "compensation-figure"), finding(0, 2, "10", "grievance"))
    checked = review.checked(text, (pay, *open_ones), left(PAY), letter(*PARAGRAPHS))
    assert checked == Checked(
        text=text,
        findings=open_ones,
        pieces=(Piece("Re", (2,)), Piece(text[2:29], ()), Piece("So", (1,)), Piece(text[31:], ())),
        aside=((pay, dismissed("compensation-figure", "10", "Agreed.")),),
        paragraphs=("edited", ""),
    )
    assert review.still_open((pay, *open_ones), left(PAY)) == open_ones
    assert review.checked(text, open_ones, {}).paragraphs == ("", "")


def test_pieces_are_cut_at_every_edge() -> None:
    """Findings may overlap, stand one in the other or touch; one without characters cuts nothing."""
    found = (finding(1, 4), finding(2, 6), finding(2, 3), finding(6, 7), finding(5, 5))
    assert review.checked("abcdefgh", found, {}).pieces == (
        Piece("a", ()), Piece("b", (1,)), Piece("c", (1, 2, 3)), Piece("d", (1, 2)), Piece("ef", (2,)),
        Piece("g", (4,)), Piece("h", ()),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "known"),
    [
        ([PAY], [dismissed("compensation-figure", "10", "Agreed.")]),
        ([{"rule": "compensation-figure"}], [dismissed("compensation-figure", "", "")]),
        ([{"rule": "compensation-figure", "quote": 1, "reason": 2}], [dismissed("compensation-figure", "", "")]),
        ([{**PAY, "rule": "no-such-rule"}, {**PAY, "rule": 7}, "x", None, {}], []),
        ([{**PAY, "reason": "r" * 301}], [dismissed("compensation-figure", "10", "r" * 300)]),
        ("x", []),
    ],
)
def test_a_saved_file_may_hold_anything_there(rows: Any, known: list[Dismissal]) -> None:
    """What is no dismissal of a rule that is there is passed over; a reason is cut where it grows too long."""
    assert review.dismissals({"check": {"dismissed": rows}}) == tuple(known)


def test_so_many_are_read_and_no_more() -> None:
    """The first five hundred."""
    rows = [{**PAY, "quote": str(number)} for number in range(501)]
    read = review.dismissals(left(*rows))
    assert (len(read), read[-1].quote) == (500, "499")


def test_what_is_written_is_read_again() -> None:
    """All three values survive."""
    kept = review.dismissals(left(PAY))
    assert review.written(kept) == [PAY]
    assert review.dismissals(left(*review.written(kept))) == kept
