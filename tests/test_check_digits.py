"""Numbers that prove themselves: one whose check digits are wrong is no account and no card, only a number."""

from __future__ import annotations

import pytest

from resignation import registry
from resignation.model import Context

# An Aadhaar number, a payment card, two bank accounts and a South African identity number, each made up and right.
RIGHT = (
    "2345 6789 0124",
    "9999 4105 7058",
    "4111 1111 1111 1111",
    "5555-5555-5555-4444",
    "GB82 WEST 1234 5698 7654 32",
    "NO93 8601 1117 947",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "800101 5009 087",
)


def is_marked(number: str) -> bool:
    """Tell whether a number without any word about it is marked as a whole."""
    find = registry.rules()["identity-number"].find
    assert find is not None
    text = f"Please use {number} for it."
    return [text[span.start : span.end] for span in find(text, Context())] == [number]


def slips(number: str) -> list[str]:
    """Give a number with one digit wrong, in every place and every way."""
    digits = [at for at, sign in enumerate(number) if sign.isdigit()]
    return [number[:at] + other + number[at + 1 :] for at in digits for other in "0123456789" if other != number[at]]


@pytest.mark.parametrize("number", RIGHT)
def test_a_number_is_known_by_its_check_digits(number: str) -> None:
    """A slip in any one digit is what check digits are made to find."""
    assert is_marked(number)
    assert [slip for slip in slips(number) if is_marked(slip)] == []


def test_one_digit_again_and_again_is_no_card() -> None:
    """Somebody held down a key, though the sum of seventeen fours would be right."""
    assert is_marked("44444444444444451")
    assert not is_marked("44444444444444444")
