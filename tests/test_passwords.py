"""Passwords in words: what stands after the word for one may be a secret, or only the next word of the sentence."""

from __future__ import annotations

import pytest

from resignation import registry
from resignation.model import Context


def found(text: str) -> list[str]:
    """Give the words that are marked."""
    find = registry.rules()["password-said"].find
    assert find is not None
    return [text[span.start : span.end] for span in find(text, Context())]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The PIN is 123.", "The PIN is 123"),
        ("The PIN is 12-34-56.", "The PIN is 12-34-56"),
        ("The pin is 2026.", "pin is 2026."),
        ("The root password is gpu-1234.", "password is gpu-1234."),
        ("The wifi key is gpu-room-77.", "wifi key is gpu-room-77."),
        ("My pass, as you know, is ab12cd.", "ab12cd"),
        ("pass: letmein", "pass: letmein"),
        ("The password is swordfish", "password is swordfish"),
        ("The password was swordfish.", "password was swordfish."),
        ("The password's swordfish.", "password's swordfish."),
        ("The password is welcome.", "password is welcome."),
        ("The secret is 'swordfish'.", "secret is 'swordfish"),
        ("The secret is Swordfish22.", "secret is Swordfish22."),
        ("The secret is swordFish.", "secret is swordFish."),
        ("Password Swordfish.", "Password Swordfish."),
        ('The login "ranker77".', 'login "ranker77"'),
        ("The login is “ranker”.", "login is “ranker"),
        ("The code was 4471 in 2024.", "The code was 4471"),
        ("log in as admin/Winter2026! please.", "as admin/Winter2026!"),
        ("Log in as ranker with Saltmarsh-22.", "as ranker with Saltmarsh-22."),
        ("username: svc password: hunter22", "password: hunter22"),
        ("The door: 4471", "door: 4471"),
        ("The VPN uses ranker and tr0ub4dor for now.", "uses ranker and tr0ub4dor"),
        ("tr0ub4dor99 is still our token.", "tr0ub4dor99"),
        ('Use "swordfish" to unlock it.', 'Use "swordfish" to unlock'),
        ("The password is the name of my dog.", "password is the name"),
    ],
)
def test_a_secret_is_marked(text: str, marked: str) -> None:
    """By its signs, by quotation marks, by what leads to it, or because a password is nearly any word."""
    assert found(text) == [marked]


@pytest.mark.parametrize(
    "text",
    [
        "The password is ab.",
        "The PIN is 12.",
        "The door code is 12ab.",
        "The passphrase is 2026.",
        "Password: 18/12/2026",
        "The root password is v1.2.",
        "The root password is gpu-1.",
        "The token is gpu-12.",
        "My pass for the gym is blue.",
        "The passwords are swordfish.",
        "The password is swordfish and that is all.",
        "The password is strong.",
        "The password is changed.",
        "The secret is welcome.",
        "The secret is swordfish.",
        "Password swordfish.",
        "The error code is 4471.",
        "The code of 2024.",
        "log in as and/or whatever1.",
        "The model: 4471",
        "The team uses ranker and tr0ub4dor for now.",
        "tr0ub4dor99 was mentioned beside a password.",
        "I told you of tr0ub4dor99, and the login page is blue.",
    ],
)
def test_an_ordinary_word_is_left_alone(text: str) -> None:
    """A day, a version, a machine, or what is said of a password."""
    assert found(text) == []
