"""Two offline proof-readers over the English letters: what they find is mended, or explained here with its reason.

Harper runs as WebAssembly under Node and proselint in Python; neither has a server behind it. With ``FULL_PROOF`` set
in the environment they read 2,000 generated letters besides the golden ones, otherwise 300.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from proselint.checks import __register__ as every_check
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from resignation import registry
from resignation.render import GAP
from tests import people
from tests.test_letter import LETTERS, _case
from tests.test_letter import letter_of as golden_letter
from workshop.node import node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resignation.model import Letter

HARPER = Path(__file__).parent / "proofread.mjs"
GENERATED = 2_000 if os.environ.get("FULL_PROOF") else 300
LONGEST_SENTENCE = 60
TERMS = ("MLOps", "runbooks", "Zeugnis", "Priya")
"""Words of the trade and of the place, and a name that a golden letter thanks."""


class Finding(NamedTuple):
    """What a proof-reader says: its rule, the words it means, and the paragraph that they stand in."""

    rule: str
    quote: str
    text: str


class Explained(NamedTuple):
    """Findings that are none: the rule, what the text around the words it means looks like, and why they stand."""

    rule: str
    around: str
    why: str

    def covers(self, finding: Finding) -> bool:
        """Tell whether this explains a finding."""
        around = self.around.replace("QUOTE", re.escape(finding.quote))
        return self.rule == finding.rule and re.search(around, finding.text) is not None


EXPLAINED = (
    Explained("AnA", r"\bA/S\b", "A/S is a company's form in an employer's name; articles have a law in test_letter"),
    Explained("SentenceCapitalization", r"(?:Inc\.|Yes!) QUOTE\b", "an employer's name may end in a stop"),
    Explained(
        "LongSentences", r", .*(?:,| and )", "what is handed over and who is thanked is a list, as long as was answered"
    ),
)


def _texts(letters: Iterable[Letter]) -> list[str]:
    """Give what is written in letters, each text once, with what is still missing filled by a neutral word."""
    lines = [[letter.subject, letter.salutation, letter.valediction] for letter in letters]
    paragraphs = [[paragraph.text for paragraph in letter.paragraphs] for letter in letters]
    return list(dict.fromkeys(GAP.sub("Monday", text) for group in (*lines, *paragraphs) for text in group))


@pytest.fixture(scope="module")
def texts() -> dict[str, list[str]]:
    """Collect the English texts to read, by the spelling they are in."""
    golden = [golden_letter(_case(path)[1]) for path in LETTERS]
    letters = [*golden, *map(people.letter_of, people.people(GENERATED))]
    languages = {tag for tag, language in registry.languages().items() if language.folder == "en"}
    return {tag: _texts([letter for letter in letters if letter.language == tag]) for tag in sorted(languages)}


def _names() -> list[str]:
    """Give every word of a name that somebody in the crowd bears or mentions, and the terms of the trade."""
    typed = (*people.NAMES, *people.EMPLOYERS, *people.PRIVATE, *map(_case_names, LETTERS))
    return sorted({word for name in typed for word in re.findall(r"\w+(?:['’]\w+)*", name)} | set(TERMS))


def _case_names(path: Path) -> str:
    """Give the names in a golden letter's answers."""
    raw = _case(path)[1]
    return " ".join(str(part) for part in (*raw["you"].values(), *raw["employer"].values()))


def _harper(texts: list[str], *, british: bool) -> Iterator[Finding]:
    asked = json.dumps({"british": british, "words": _names(), "texts": texts})
    done = subprocess.run([node(), HARPER], input=asked, capture_output=True, encoding="utf-8", check=True)
    for text, found in zip(texts, json.loads(done.stdout), strict=True):
        for finding in found:
            yield Finding(finding["rule"], finding["quote"], text)


def _proselint(texts: list[str]) -> Iterator[Finding]:
    CheckRegistry().register_many(every_check)
    for text in texts:
        for result in LintFile(source="letter", content=text).lint(DEFAULT):
            start, end = result.check_result.span
            # Positions count from a line break that proselint puts before the text.
            yield Finding(result.check_result.check_path, text[start - 1 : end - 1], text)


def _unexplained(findings: Iterable[Finding]) -> list[str]:
    left = [finding for finding in findings if not any(one.covers(finding) for one in EXPLAINED)]
    return [f"{finding.rule}: “{finding.quote}” in “{finding.text}”" for finding in left]


@pytest.mark.parametrize("tag", ["en-GB", "en-US"])
def test_harper_finds_nothing_unexplained(texts: dict[str, list[str]], tag: str) -> None:
    """Harper, in the spelling of the place, finds nothing in the English letters that is not explained above."""
    print(f"{tag}: {len(texts[tag])} different paragraphs and lines")
    assert not _unexplained(_harper(texts[tag], british=tag == "en-GB"))


def test_proselint_finds_nothing_unexplained(texts: dict[str, list[str]]) -> None:
    """Proselint finds nothing in the English letters that is not explained above."""
    assert not _unexplained(_proselint([text for group in texts.values() for text in group]))


def test_the_proof_readers_are_awake() -> None:
    """Both find a mistake that is put before them."""
    assert [finding.rule for finding in _harper(["This are an mistake."], british=True)]
    assert list(_proselint(["It was a very unique journey."]))


def test_lists_do_not_run_on(texts: dict[str, list[str]]) -> None:
    """What excuses a long sentence is its list, and even then it ends."""
    sentences = [part for group in texts.values() for text in group for part in re.split(r"(?<=[.?]) ", text)]
    assert max(len(sentence.split()) for sentence in sentences) <= LONGEST_SENTENCE
