"""A letter that nowhere says plainly that its writer resigns: a complaint, a thank-you, a thought, a request."""

import re

from resignation import daybook, statement
from resignation.model import Context, Rule, Span
from resignation.prose import Prose, read

# A few words are a fragment of a letter, not a letter that forgot to say something.
_LETTER = 12
_PUT_OFF = re.compile(r"\b(?:extension|extend(?:ed)?|renew(?:al|ed)?)\b")


def _first(page: Prose) -> statement.Place:
    """Give the first sentence that is one, after the address and the greeting."""
    for sentence in page.sentences:
        lines = sentence.text.split("\n")
        words = lines[-1].split()
        if len(words) > 4 and not words[0].startswith(("dear", "hi", "hello", "subject", "re:")):  # noqa: PLR2004
            return sentence.end - len(lines[-1]), sentence.end
    return page.sentences[0].start, page.sentences[0].end


def _names_last_day(text: str, context: Context) -> bool:
    """Tell whether a last day is named: then nobody doubts that somebody leaves, unless an end is to be put off."""
    return not _PUT_OFF.search(read(text[: statement.LONGEST]).folded) and any(
        day.style not in {"vague", "now"} for day in daybook.read(text, context.letter_date).last_days
    )


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark the words that fall short of a resignation, or where one should stand."""
    page = read(text[: statement.LONGEST])
    if not page.is_english or len(text.split()) < _LETTER:
        return ()
    said = statement.read(text)
    if said.clear or (not (said.doubtful or said.conditional) and _names_last_day(text, context)):
        return ()
    start, end = (*said.doubtful, *said.conditional, _first(page))[0]
    return (Span(start, end),)


RULE = Rule(
    kind="not-a-resignation-statement",
    severity="warn",
    title="It does not say that you resign",
    message="Nothing in this text says plainly that you resign.",
    suggestion="If you mean to leave, begin with it: “I resign from my position as …, and my last day will be …”. If "
    "you "
    "do not, do not call it a resignation.",
    why="A resignation is a statement, not a hint. Where it is missing, your notice may not have begun; where it is "
    "half said, somebody may act on it.",
    find=_find,
    whole=True,
    bad=(
        "I wanted to explain why I turned down the promotion. It isn't that I'm leaving; I just like writing code.",
        "I take back the notice that I gave on Monday, and I am sorry for all the trouble that it caused.",
        (
            "Dear Ana, thank you for five wonderful years. I have learned so much from all of you, and I will "
            "miss the team."
        ),
        (
            "Dear Sir, for some months my growth has been stagnant and I am seriously thinking about putting "
            "down my papers."
        ),
        (
            "Hi Winifred, sometime next year I'll probably be moving on from the company. This isn't my notice, "
            "only a heads-up."
        ),
        "I would like to check with HR on the process in the event that I wish to resign from the company.",
        "Dear Ms Koh, I am considering leaving the company and would like your advice before I decide anything.",
        "Dear Mr Hale, I would like to request permission to resign from my post at the end of the year.",
        "Dear HR, I wish to complain about how the on-call rota was changed without asking anybody in the team.",
        "Dear Beverly, my time on the ads team has to end. I would like to put my name forward for a transfer.",
        "Dear Bob, I was going to resign last spring, but the new project changed my mind and I am glad that it did.",
        (
            "If the promotion doesn't come through by the end of the month, please consider this my resignation "
            "from the post."
        ),
    ),
    good=(
        "I'm hanging up my boots after thirty years, and I want to thank everybody who worked with me.",
        "After five wonderful years I'm off to new shores, and I would like to thank you for all of them.",
        "Dear Ana, I am resigning from my position as Data Engineer, and my last day will be 18 December 2026.",
        "Dear Sir, please accept this letter as formal notification of my resignation from the post of ML Engineer.",
        "Dear Sam, it is with mixed feelings that I give you my resignation. Thank you for all that you taught me.",
        "Hey Luca, I'm putting in my notice. Last day: Friday, January 15, 2027. Thanks for everything, really.",
        "Dear Mr van Rooyen, after twenty-two years I have decided to retire. Thank you for all of it, to everyone.",
        "My employment as Analyst at Acme will end with this resignation; the last day is 18 December 2026, as agreed.",
        "I am bringing my engagement as Consultant with Acme to an end, with my last day on 18 December 2026.",
        "I am stepping down as Chief Scientist, and my last day in the role will be 31 March 2027, after the audit.",
        "With this letter I give four weeks' notice. I thought about it for long, and I am sure that it is right.",
        "Thank you so much.",
        (
            "Hiermit kündige ich mein Arbeitsverhältnis als Ingenieur ordentlich und fristgerecht zum 31. Januar "
            "2027, danke."
        ),
        (
            "Dear Joost, I quit my job as Machine Learning Engineer. My contract ends on 31 December 2026. No "
            "hard feelings."
        ),
    ),
)
