"""How alike the four tones are: the same answers in two tones, compared word by word."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from statistics import mean

from resignation import answers
from resignation.model import LENGTHS, TONES
from tests import people

EXAMPLES = sorted((Path(__file__).parents[1] / "cases" / "answers").glob("*.json"))


def likeness(first: str, second: str, length: str) -> float:
    """Give how much of two tones' letters agrees, from 0 to 1, as a mean over the saved examples."""
    return mean(_ratio(path, first, second, length) for path in EXAMPLES)


def _ratio(path: Path, first: str, second: str, length: str) -> float:
    one, other = (_words(path, tone, length) for tone in (first, second))
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _words(path: Path, tone: str, length: str) -> list[str]:
    letter = people.letter_of(answers.load(path.read_text("utf-8")), tone=tone, length=length)
    return [word for paragraph in letter.paragraphs for word in paragraph.text.casefold().split()]


def table() -> str:
    """Return a line for each pair of tones and a column for each length."""
    lines = [f"{'two tones, ' + str(len(EXAMPLES)) + ' examples':<44}{''.join(f'{length:>10}' for length in LENGTHS)}"]
    for first, second in combinations(TONES, 2):
        shares = (f"{likeness(first, second, length):>10.0%}" for length in LENGTHS)
        lines.append(f"{first + ' / ' + second:<44}{''.join(shares)}")
    return "\n".join(lines)


def main() -> None:
    """Print how alike the tones are."""
    print("Likeness of the tones (words in the same order, names, dates and what was answered included)")
    print(table())


if __name__ == "__main__":
    main()
