"""Jokes, memes, laughter and emoji, which do not keep well in a file."""

import re

from resignation import jests, jestturns, jestways, phrasebook
from resignation.model import Context, Rule, Span

_SAID = phrasebook.Phrasebook(jestways.TABLE + jestturns.TABLE, {})
_MEETS = phrasebook.Lexicon(jests.LEXICON, jests.MEETINGS)
_EMOJI = re.compile(
    "[\U0001f595\U0001f602\U0001f389\U0001f923\U0001f921\U0001f643\U0001f60f\U0001f525\U0001f480\U0001f4a9\U0001f973\U0001f644\U0001f609\U0001f60e\U0001f37e\U0001f37b\U0001f483\U0001f680\U0001f4a3\U0001f92c\U0001f92e\U0001f61c\U0001f61d\U0001f92a\U0001f44b\U0001f64c\U0001f44f\U0001f918\u270c\u2620\U0001f60a\U0001f605\U0001f606\U0001f917\U0001f642\U0001f61b\U0001f600-\U0001f604]\ufe0f?|(?<!\\S)(?:;-?\\)|:-?[PpD]|xD|XD|\u00af\\\\_\\(\u30c4\\)_/\u00af)(?!\\w)"
)


def _is_meant(line: phrasebook.Line, said: re.Match[str]) -> bool:
    """Tell a joke from a word that goes on before it."""
    return line.text[said.start() - 1 : said.start()] not in {"-", "_"}


def _find(text: str, _context: Context) -> tuple[Span, ...]:
    """Mark each joke, and each emoji in any language."""
    said = phrasebook.joined((*_SAID.find(text, _is_meant), *_MEETS.find(text, _is_meant)))
    found = [*said, *(match.span() for match in _EMOJI.finditer(text))]
    return tuple(Span(start, end, (("words", " ".join(text[start:end].split()[:8])),)) for start, end in sorted(found))


RULE = Rule(
    kind="sarcasm-or-joke",
    severity="consider",
    title="A joke or an emoji",
    message="“{words}” is a joke that may not be taken as one.",
    suggestion="Keep it for the farewell message to the team. The letter goes into a file.",
    why="A resignation letter is read later, by people who do not know you, and a joke there looks like contempt "
    "or haste.",
    find=_find,
    bad=(
        "So long, and thanks for all the fish.",
        "I'm out, peace.",
        "May the odds be ever in your favour.",
        "This is my last day \U0001f602\U0001f389",
        "My loss function has plateaued, so it is time for early stopping of my career.",
        "I am leaving, lol, and I will not be back.",
        "Error 404: employee not found.",
        "I seem to be stuck in a local minimum, and I need a kick.",
        "Roses are red, the pager is too.",
        "I am running away to join the circus.",
        "Hasta la vista, and may the gradients be with you.",
        "You have been a lovely team ;-)",
    ),
    good=(
        "The loss has plateaued, and the last checkpoint is in the registry.",
        "Early stopping is set in the configuration of the training job.",
        "The endpoint returns an error 500 when the consumer lags.",
        "I will be out of the office on Monday and Tuesday.",
        "It would be my pleasure to help with the handover.",
        "I wish you all the best.",
        "The sentence in section 3 of the runbook needs a correction.",
        "Thank you for the fishing trip and for the good company.",
        "The learning rate is set to zero at the end of the schedule.",
        "Please find the free slots in my calendar.",
    ),
)
