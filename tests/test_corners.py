"""Ways through the letter check that no letter of the two halves and no example takes."""

from __future__ import annotations

import pytest

from resignation import app, ownwords, prose, registry, weighing
from resignation.checks import identity_number, password_said
from resignation.daybook import read
from resignation.model import Context
from resignation.spellings import spelled


def found(name: str, text: str) -> list[str]:
    """Give the words that a rule marks."""
    rule = registry.rules()[name]
    assert rule.find
    return [text[span.start : span.end] for span in rule.find(text, Context())]


def test_a_letter_may_end_with_the_short_word_for_rupees() -> None:
    """Its point ends no sentence, so that what stands before it is read when nothing more comes."""
    assert found("compensation-figure", "My salary here is 40000 rs.") == ["salary here is 40000"]


@pytest.mark.parametrize("words", ["Please relieve me w.e.f. 18 December 2026.", "I leave wef. 18 December 2026."])
def test_the_short_word_for_with_effect_from_leads_to_a_last_day(words: str) -> None:
    """Its last point looks like the end of a sentence, and the day after it is none without its words."""
    assert found("missing-last-day", words) == []


def test_a_day_after_that_short_word_is_the_end() -> None:
    """The day alone in its sentence has the purpose that stands before the point."""
    assert [day.purpose for day in read("I resign w.e.f. 18 December 2026.").days] == ["end"]


@pytest.mark.parametrize("code", ["DE12", f"DE12{'1' * 40}"])
def test_no_account_number_is_so_short_or_so_long(code: str) -> None:
    """Fifteen to thirty-four signs, says the standard."""
    assert not identity_number._iban(code)


def test_who_claims_nothing_claims_nothing() -> None:
    """A denial before the words of owning is one where somebody makes it."""
    assert ownwords._in_a_bag("i make no claim to the model") == []
    assert ownwords._in_a_bag("i insist on a share of the model") == [(12, 32)]


def test_an_address_beside_a_user_is_no_password() -> None:
    """A slash leads to many things."""
    words = "default login admin/https://abc"
    assert list(password_said._others(words, words)) == []


def test_a_name_goes_on_with_a_capital() -> None:
    """The name stands in a longer one, and only the name is marked."""
    text = "I go to StripeAtlas now."
    assert [text[span.start : span.end] for span in spelled(text, prose.fold(text), "Stripe")] == ["Stripe"]


def test_a_name_in_signs_ends_where_it_ends() -> None:
    """No ending follows a name in Japanese, whatever sign comes next."""
    text = "\u79c1\u306f\u682a\u5f0f\u4f1a\u793e\u30df\u30e9\u30a4\u306b\u884c\u304d\u307e\u3059"
    (span,) = spelled(text, prose.fold(text), text[2:9])
    assert (span.start, span.end) == (2, 9)


def test_one_thing_at_a_time_is_made_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a rule was made ready and more may follow, the weights wait."""
    monkeypatch.setattr(registry, "prepare_rule", lambda: True)
    monkeypatch.setattr(weighing, "weights", lambda: pytest.fail("too soon"))
    assert app.prepare()
