"""Small faults to put into a file, one at a time: what a test that looks closely would notice.

Values and conditions of the code are changed, and never its prose: docstrings, sentences and patterns are judged by
their own tests, and annotations do nothing when the code runs.
"""

import ast
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}  # fmt: skip
# Turned round, these say the opposite already.
OPPOSITES = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)
CODE = re.compile(r"[\w.-]+")
# What is written here is for type checkers or for decorators, or cannot happen.
UNTOUCHED = {"annotation", "returns", "decorator_list", "type_params", "bases"}
STILL = (ast.Import, ast.ImportFrom, ast.Assert, ast.Raise)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a node hangs in a tree, in which statement."""

    holder: ast.AST
    field: str
    at: int | None
    statement: ast.stmt


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One fault: ``node`` in a place of the file's ``tree``."""

    file: Path
    line: int
    before: str
    after: str
    place: Place
    node: ast.AST | None
    tree: ast.Module

    def plant(self) -> ast.Module:
        """Put the fault into the tree, for good, and give the tree."""
        holder, field, at = self.place.holder, self.place.field, self.place.at
        if at is None:
            setattr(holder, field, self.node)
        elif self.node is None:
            del getattr(holder, field)[at]
        else:
            getattr(holder, field)[at] = self.node
        return ast.fix_missing_locations(self.tree)


def sample(files: Iterable[Path], count: int, seed: int) -> list[Mutant]:
    """Draw so many faults of the files, or all for a count of 0; a seed always draws the same ones."""
    every = [mutant for file in files for mutant in mutants(file)]
    if not count or count >= len(every):
        return every
    chosen = random.Random(seed).sample(range(len(every)), count)  # noqa: S311 - nothing is kept secret by it
    return [every[number] for number in sorted(chosen)]


def mutants(file: Path) -> Iterator[Mutant]:
    """Give every fault that a file may get, in its order."""
    tree = ast.parse(file.read_text("utf-8"))
    for place, node in _walk(tree):
        for other in _instead(node, place):
            before, after = (_words(place, one) for one in (node, other))
            line = getattr(node, "lineno", place.statement.lineno)
            yield Mutant(file=file, line=line, before=before, after=after, place=place, node=other, tree=tree)


def _words(place: Place, node: ast.AST | None) -> str:
    """Write a node as it is read in a report: alone, and a value of a keyword with what it belongs to."""
    if node is None:
        return "(left out)"
    if isinstance(node, ast.keyword):
        return f"{node.arg}={ast.unparse(node.value)}"
    holder = place.holder
    name = f"{holder.arg}=" if isinstance(holder, ast.keyword) else ""
    if isinstance(holder, ast.JoinedStr) and isinstance(node, ast.Constant):
        return repr(node.value)
    return name + ast.unparse(node)


def _walk(holder: ast.AST, statement: ast.stmt | None = None) -> Iterator[tuple[Place, ast.AST]]:
    """Give every node that does something, with its place."""
    for field, value in ast.iter_fields(holder):
        if field in UNTOUCHED:
            continue
        for at, node in enumerate(value) if isinstance(value, list) else ((None, value),):
            if not isinstance(node, ast.AST) or _is_still(node):
                continue
            within = node if isinstance(node, ast.stmt) else statement
            if within is not None:
                yield Place(holder=holder, field=field, at=at, statement=within), node
            yield from _walk(node, within)


def _is_still(node: ast.AST) -> bool:
    """Tell what cannot be noticed: imports, words that stand alone, and what only a type checker reads."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    if isinstance(node, ast.Subscript):
        return isinstance(node.value, ast.Name) and node.value.id == "Literal"
    return isinstance(node, STILL)


def _instead(node: ast.AST, place: Place) -> Iterator[ast.AST | None]:
    """Give what may stand in place of a node; None leaves it out."""
    if place.field == "test" or (place.field == "ifs" and isinstance(place.holder, ast.comprehension)):
        yield from _negated(node)
    match node:
        case ast.Compare(left=left, ops=[op], comparators=right) if type(op) in COMPARISONS:
            yield ast.Compare(left=left, ops=[COMPARISONS[type(op)]()], comparators=right)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            yield ast.BinOp(left=left, op=OPERATORS[type(op)](), right=right)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(op=ast.Or() if isinstance(op, ast.And) else ast.And(), values=values)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Return(value=ast.AST() as value) if not isinstance(value, ast.Constant) or value.value is not None:
            yield ast.Return(value=ast.Constant(None))
        case ast.keyword(arg=str()):
            yield None
        case ast.Constant(value=value):
            yield from _other_constant(value)


def _negated(node: ast.AST) -> Iterator[ast.AST]:
    """Turn a condition round, unless another fault does."""
    turned = isinstance(node, ast.Compare) and isinstance(node.ops[0], OPPOSITES)
    if isinstance(node, ast.expr) and not turned and not isinstance(node, ast.UnaryOp):
        yield ast.UnaryOp(op=ast.Not(), operand=node)


def _other_constant(value: object) -> Iterator[ast.Constant]:
    """Give another truth, the next number or another code; prose, patterns and signs are left as they are."""
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        yield ast.Constant(value + 1)
    elif isinstance(value, str) and CODE.fullmatch(value):
        yield ast.Constant(f"{value}-x")
