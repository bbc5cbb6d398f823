"""Where records become words: the only module that knows Jinja2.

Two environments over one folder: ``.txt.jinja`` is plain text and never escaped, what ends in ``.html.jinja`` or
``.xml.jinja`` escapes what it is given. A file of words is a template whose blocks are named by a code.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, ModuleLoader, StrictUndefined, TemplateNotFound, pass_context
from markupsafe import Markup, escape

from resignation import edits, registry, speech
from resignation.letter import assemble
from resignation.markdown import escaped
from resignation.model import Letter, Paragraph
from resignation.wording import capital, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from jinja2 import BaseLoader, Template
    from jinja2.runtime import Context

    from resignation.known import Facts
    from resignation.model import Language, Length, Pick, Point, Problem, Recommendation, Sole, Step, Task, Tone

GAP = re.compile(r"\[[^\[\]\n]{2,60}\]")
WHITE = re.compile(r"[ \t\r\n\f\v]+")
INTERFACE_LANGUAGE = "en-GB"
SWISS = ".swiss"


@cache
def _environment(*, html: bool) -> Environment:
    environment = Environment(
        loader=_loader(html=html),
        autoescape=html,  # noqa: S701 - plain text is not escaped; what shows it on a page escapes it
        undefined=StrictUndefined,
        # Letters fold their white space themselves; a trimmed line break would join two sentences.
        trim_blocks=html,
        lstrip_blocks=html,
        auto_reload=False,
        cache_size=-1,
    )
    environment.filters.update(capital=capital, gaps=_marked_gaps)
    environment.globals.update(say=say, problem_words=problem_words, tone_name=tone_name, because=because)
    environment.globals.update(told=told, told_why=told_why, question=question)
    environment.filters["day"] = partial(speech.day, registry.languages()[INTERFACE_LANGUAGE])
    environment.filters["listed"] = _listed
    return environment


class AsWritten(FileSystemLoader):
    """Templates as they are written, and under a name of its own one in Swiss spelling, where that is another."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Read a template, and spell it as its name says."""
        source, path, is_current = super().get_source(environment, template.removesuffix(SWISS))
        if not template.endswith(SWISS):
            return source, path, is_current
        if "ß" not in source:
            raise TemplateNotFound(template)
        return source.replace("ß", "ss"), path, is_current


def _loader(*, html: bool) -> BaseLoader:
    """Read templates as they are written or, in the browser, as the build has compiled them."""
    compiled = registry.TEMPLATES.with_name("compiled") / ("html" if html else "txt")
    return ModuleLoader(compiled) if compiled.is_dir() else AsWritten(registry.TEMPLATES)


def environment_of(name: str) -> Environment:
    """Give the environment that a template belongs to by the ending of its name, for the build to compile it in."""
    return _markdown() if name.endswith(".md.jinja") else _environment(html=not name.endswith(".txt.jinja"))


@cache
def _markdown() -> Environment:
    """Give the environment of Markdown: whatever a template prints is escaped, whoever typed it."""
    environment = _environment(html=True).overlay(finalize=_as_markdown)
    # An overlay shares the table of filters with what it lies over, so that a filter is added there for both.
    environment.filters["cell"] = lambda text: " ".join(str(text).split())
    return environment


def _as_markdown(value: object) -> Markup:
    return value if isinstance(value, Markup) else Markup(escaped(str(value)))  # noqa: S704 - escaped, for Markdown


@pass_context
def _listed(context: Context, items: Sequence[str]) -> str:
    """Join a list in the language of the letter, or of the interface where there is no letter."""
    return listed(context.get("language") or registry.languages()[INTERFACE_LANGUAGE], items)


def _marked_gaps(text: str) -> Markup:
    """Mark what is still missing, such as [your name], in text that is shown on the page."""
    parts, end = [], 0
    for gap in GAP.finditer(text):
        parts += [escape(text[end : gap.start()]), Markup('<mark class="gap">{}</mark>').format(gap.group())]
        end = gap.end()
    return Markup("").join([*parts, escape(text[end:])])


def _block(template: Template, name: str, values: Mapping[str, Any]) -> str:
    """Render one block of a template and fold its white space, but for spaces at which no line may break."""
    context = template.new_context(dict(values))
    return WHITE.sub(" ", "".join(template.blocks[name](context))).strip()


@cache
def _text(name: str, *, swiss: bool = False) -> Template:
    """Load a text; Swiss German writes "ss" for "ß", but in no name that somebody bears."""
    return _environment(html=False).select_template([f"{name}{SWISS}", name] if swiss else [name])


def words(file: str, code: str, values: Mapping[str, Any]) -> str:
    """Put a code in words: the block of that name in ``templates/words/<file>.txt.jinja``."""
    language = registry.languages()[INTERFACE_LANGUAGE]
    spoken = {name: speech.spoken(language, value) for name, value in values.items()}
    return _block(_text(f"words/{file}.txt.jinja"), code.replace("-", "_"), spoken)


def lines_of(file: str, values: Mapping[str, Any], wanted: Callable[[str], bool]) -> dict[str, str]:
    """Say the wanted blocks of a file of words, by name and in the order in which they stand in the file."""
    template = _text(file)
    return {name: _block(template, name, values) for name in template.blocks if wanted(name)}


def say(step: Step) -> str:
    """Put a step or a warning in words."""
    return words("steps", step.code, {**step.values, "sure": step.confidence})


def told(file: str, thing: Task | Point | Sole, who: Mapping[str, str]) -> str:
    """Say a task, a point or a power to the one who leaves, or about them: ``who`` stands for ``you`` and ``your``."""
    return words(file, thing.code, {**thing.values, **who})


def told_why(file: str, thing: Task | Point, who: Mapping[str, str]) -> str:
    """Say why there is a task or a point."""
    return words(file, f"why_{thing.code}", {**thing.values, **who})


def question(field: str) -> str:
    """Ask for what a model's hand-over still lacks."""
    return words("gaps", field, {})


def problem_words(problem: Problem) -> str:
    """Say what an answer needs."""
    return words("problems", problem.code, dict(problem.values))


def tone_name(tone: str) -> str:
    """Name a tone."""
    return words("tones", tone, {})


def because(recommendation: Recommendation) -> str:
    """Say why a tone suits."""
    return words("recommendations", recommendation.because, {"tone": recommendation.tone})


# ---- the letter --------------------------------------------------------------------------------------------


def write(facts: Facts, tone: Tone, length: Length, tag: str) -> Letter:
    """Write the letter: the frame that its language has, and each clause in the person's own or our wording."""
    language = speech.language_of(facts, tag)
    said = {**speech.said(facts, language, length), "language": language}
    frame = partial(_block, _text(f"letters/{language.folder}.txt.jinja", swiss=_is_swiss(language)), values=said)
    paragraphs = _fitted(_paragraphs(facts, assemble(facts, tone, length, tag), language, said), length)
    return Letter(
        tone=tone,
        length=length,
        language=tag,
        paper=facts.place.paper if facts.place else "a4",
        subject=frame("subject"),
        sender=speech.sender(facts),
        recipient=speech.recipient(facts),
        date_line=said["letter_date"],
        salutation=frame("salutation"),
        valediction=frame(f"valediction_{tone.replace('-', '_')}"),
        signature=said["name"],
        signed_by_hand=facts.place is not None and facts.place.form.kind == "wet-ink",
        paragraphs=tuple(paragraph for paragraph in paragraphs if not paragraph.left_out),
        left_out=tuple(paragraph for paragraph in paragraphs if paragraph.left_out),
    )


def _paragraphs(facts: Facts, picks: Iterable[Pick], language: Language, said: Mapping[str, Any]) -> list[Paragraph]:
    own = facts.answers.edits
    found = {str(pick.clause.id): _paragraph(facts, pick, language, said) for pick in picks}
    added = {name: Paragraph(id=name, text=text, why="", own=True) for name, text in own.own}
    standing = {name: position for position, name in enumerate([*found, *added])}
    if added and found:
        standing = _before_the_close(list(found), list(added))
    order = edits.in_order(own, standing)
    first = [name for name in order if name in found and found[name].required]
    every = {**found, **added}
    return [every[name] for name in [*first, *(name for name in order if name not in first)]]


def _is_swiss(language: Language) -> bool:
    return language.spelling == "ch"


MOST_WORDS: dict[Length, int] = {"brief": 120, "standard": 220, "full": 350}


def _fitted(paragraphs: list[Paragraph], length: Length) -> list[Paragraph]:
    """Leave out what yields first until the letter keeps to its length; the person can put each back."""
    standing = [paragraph for paragraph in paragraphs if not paragraph.left_out]
    words = sum(len(paragraph.text.split()) for paragraph in standing)
    yielding = sorted((p for p in standing if p.yields), key=lambda paragraph: -paragraph.yields)
    gone = set()
    for paragraph in yielding:
        if words > MOST_WORDS[length]:
            gone.add(paragraph.id)
            words -= len(paragraph.text.split())
    return [replace(paragraph, left_out=True) if paragraph.id in gone else paragraph for paragraph in paragraphs]


def _before_the_close(found: Sequence[str], added: Sequence[str]) -> dict[str, int]:
    """Put paragraphs that the person added before the last one, until they are moved."""
    return {name: position for position, name in enumerate([*found[:-1], *added, found[-1]])}


def _paragraph(facts: Facts, pick: Pick, language: Language, said: Mapping[str, Any]) -> Paragraph:
    """Give a clause as a paragraph: the person's wording if there is one, and beside it what we suggest now."""
    template = _text(f"clauses/{language.folder}/{pick.clause.id}.txt.jinja", swiss=_is_swiss(language))
    suggested = _block(template, pick.block, said)
    # After a Swiss greeting stands no comma, so that the first sentence has its capital.
    suggested = capital(suggested) if _is_swiss(language) else suggested
    edit = edits.of(facts.answers.edits, pick.clause.id)
    return Paragraph(
        id=pick.clause.id,
        text=suggested if edit.text is None else edit.text,
        why=pick.clause.why,
        suggested=suggested,
        edited=edit.text is not None,
        changed=edit.text is not None and edit.suggested not in ("", suggested),
        required=pick.clause.required,
        left_out=edit.left_out and not pick.clause.required,
        yields=0 if edit.kept or edit.text is not None else pick.clause.yields,
        phrasings=len(next(names for names in pick.clause.blocks.values() if pick.block in names)),
        can_undo=bool(edit.history),
    )


# ---- the page ----------------------------------------------------------------------------------------------


def region(name: str, context: Mapping[str, Any]) -> str:
    """Render one region of the page."""
    return _environment(html=True).get_template(f"page/{name}.html.jinja").render(context)


def document(name: str, context: Mapping[str, Any]) -> str:
    """Render a document that is taken away; its name says how it escapes."""
    if name.endswith(".md.jinja"):
        return _markdown().get_template(f"documents/{name}").render(context)
    escapes = name.endswith((".html.jinja", ".xml.jinja"))
    return _environment(html=escapes).get_template(f"documents/{name}").render(context)
