"""Which form a place asks for decides whether a resignation by e-mail is marked."""

from __future__ import annotations

from typing import get_args

import pytest

from resignation import registry
from resignation.model import Context, FormKind

BY_MAIL = "I hereby resign by this e-mail."
ON_PAPER = {"wet-ink", "registered", "telegram"}
ADMITTED = "I know that the contract asks for a signed letter, but this e-mail will do. I resign."


def is_marked(text: str, context: Context) -> bool:
    """Tell whether the form is found wrong."""
    find = registry.rules()["wrong-form"].find
    return find is not None and bool(find(text, context))


@pytest.mark.parametrize("form", get_args(FormKind))
def test_a_place_that_asks_for_paper_takes_no_mail(form: FormKind) -> None:
    """Ink, a registered letter and a telegram are no e-mail; what else a place asks for may be one."""
    assert is_marked(BY_MAIL, Context(form=form)) is (form in ON_PAPER)
    assert is_marked(BY_MAIL, Context(form=form, email_ok=False))


def test_a_letter_may_admit_that_it_is_in_the_wrong_form() -> None:
    """Then no law of a place needs to be known."""
    assert not is_marked(BY_MAIL, Context())
    assert is_marked(ADMITTED, Context())
    assert not is_marked("I know that the contract asks for a signed letter. I resign by this e-mail.", Context())


@pytest.mark.parametrize(
    ("also", "marked"),
    [
        ("The signed original follows by post.", False),
        ("The original stays with me.", True),
        ("The signed original follows by post, but the original will not be handed over.", True),
    ],
)
def test_mail_may_announce_the_paper(also: str, *, marked: bool) -> None:
    """An e-mail in advance is none that resigns, unless the paper is never to come."""
    assert is_marked(f"{BY_MAIL} {also}", Context(form="wet-ink")) is marked


def test_a_spoken_resignation_is_marked_wherever_it_is_given() -> None:
    """A voicemail counts nowhere as a letter, and the words for it alone are marked."""
    text = "Dear Ana. You already have my verbal resignation from Monday."
    find = registry.rules()["wrong-form"].find
    assert find is not None
    assert [text[span.start : span.end] for span in find(text, Context())] == ["verbal resignation"]
