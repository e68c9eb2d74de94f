"""Small faults, one at a time: every way in which a rule could be written wrongly.

A mutant is the syntax tree of a module with one change. Annotations, docstrings, decorators, imports,
and type aliases are left alone: they decide nothing.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Change = Callable[[ast.AST], None]

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
CALLED = {"all": "any", "any": "all", "min": "max", "max": "min"}
ENUMS = {
    "Truth": ("YES", "NO", "INDETERMINATE"),
    "Tier": ("EMERGENCY", "URGENT"),
    "Within": ("NOW", "SAME_DAY", "DAYS", "WEEKS"),
    "FlagOrigin": ("SOURCE", "BEYOND", "DERIVED"),
    "Urgency": ("EMERGENCY", "URGENT", "ROUTINE", "INDETERMINATE"),
    "Severity": ("COMPLETE", "SEVERE", "MILD", "NONE", "UNGRADED"),
    "Definition": ("ARTICLE", "MRC_3_OR_LESS", "MRC_BELOW_3"),
    "Label": (
        "FLAIL_FOOT",
        "FOOT_DROP_OR_FLAIL_FOOT",
        "FOOT_DROP",
        "TOE_EXTENSION_ONLY",
        "TOE_EXTENSION_ONLY_ANKLE_UNTESTED",
        "HEEL_WALK_ABNORMAL",
        "NO_FOOT_DROP",
        "NOT_ASSESSABLE",
    ),
    "Extent": ("LIMITED", "ALL", "NOT_LIMITED"),
    "Feature": ("UPPER_MOTOR_NEURON", "SADDLE_OR_SPHINCTER", "BOTH_SIDES"),
    "SIDES": (),
}


@dataclass(frozen=True)
class Mutant:
    """One fault: where it is, what it is, and the node that it changes."""

    line: int
    scope: str
    what: str
    _index: int
    _change: Change

    def applied(self, tree: ast.Module) -> ast.Module:
        """Return ``tree`` with the fault."""
        changed = copy.deepcopy(tree)
        self._change(list(ast.walk(changed))[self._index])
        return ast.fix_missing_locations(changed)


def mutants(source: str) -> tuple[ast.Module, list[Mutant]]:
    """Return the tree of ``source`` and every mutant of it."""
    tree = ast.parse(source)
    left_alone = set(_left_alone(tree))
    scopes = dict(_scopes(tree, ""))
    found: list[Mutant] = []
    for index, node in enumerate(ast.walk(tree)):
        if id(node) in left_alone:
            continue
        for what, change in _changes(node, left_alone):
            line = getattr(node, "lineno", 0)
            found.append(Mutant(line, scopes.get(id(node), ""), what, index, change))
    return tree, found


def _scopes(node: ast.AST, scope: str) -> Iterator[tuple[int, str]]:
    for child in ast.iter_child_nodes(node):
        yield id(child), scope
        named = isinstance(child, (ast.FunctionDef, ast.ClassDef))
        inner = f"{scope}.{child.name}".lstrip(".") if named else scope  # type: ignore[attr-defined]  # named: it has one
        yield from _scopes(child, inner)


def _left_alone(tree: ast.Module) -> Iterator[int]:
    """Yield the ids of nodes that decide nothing, with everything below them."""
    for node in ast.walk(tree):
        skipped: list[ast.AST | None] = []
        match node:
            case ast.Import() | ast.ImportFrom():
                skipped.append(node)
            case ast.Expr(value=ast.Constant()):
                skipped.append(node)
            case ast.AnnAssign():
                skipped.append(node.annotation)
                if isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias":
                    skipped.append(node)
            case ast.Assign(value=ast.Subscript()) if isinstance(node.targets[0], ast.Name):
                if node.targets[0].id[0].isupper() and not node.targets[0].id.isupper():
                    skipped.append(node)
            case ast.arg():
                skipped.append(node.annotation)
            case ast.FunctionDef():
                skipped += [node.returns, *node.decorator_list]
            case ast.ClassDef():
                skipped += node.decorator_list
            case _:
                pass
        for top in skipped:
            if top is not None:
                yield from (id(below) for below in ast.walk(top))


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 70 else text[:69] + "…"


def _set(field: str, value: object) -> Change:
    def change(node: ast.AST) -> None:
        setattr(node, field, value)

    return change


def _changes(node: ast.AST, left_alone: set[int]) -> Iterator[tuple[str, Change]]:
    match node:
        case ast.Constant():
            yield from _constant(node)
        case ast.Compare():
            yield from _compare(node)
        case ast.BoolOp():
            other = ast.Or if isinstance(node.op, ast.And) else ast.And
            yield f"{_short(node)}: and/or", _set("op", other())
        case ast.BinOp(op=ast.Add() | ast.Sub()):
            other_op = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
            yield f"{_short(node)}: +/-", _set("op", other_op)
        case ast.UnaryOp(op=ast.Not()):
            yield f"{_short(node)}: not dropped", _not_not
        case ast.IfExp():
            yield f"{_short(node)}: condition turned", _negate
        case ast.If() | ast.While():
            yield f"if {_short(node.test)}: condition turned", _negate
        case ast.comprehension() if node.ifs:
            for place, test in enumerate(node.ifs):
                yield f"if {_short(test)}: dropped", _drop("ifs", place)
        case ast.Call(func=ast.Name(id=name)) if name in CALLED:
            yield f"{_short(node)}: {CALLED[name]}", _rename(CALLED[name])
        case ast.Attribute(value=ast.Name(id=name)) if name in ENUMS:
            for member in ENUMS[name]:
                if member != node.attr:
                    yield f"{_short(node)}: {member}", _set("attr", member)
        case ast.Tuple(ctx=ast.Load()) | ast.List(ctx=ast.Load()) | ast.Set():
            for place, part in enumerate(node.elts):
                yield f"{_short(node)}: without {_short(part)}", _drop("elts", place)
        case ast.Dict():
            for place, key in enumerate(node.keys):
                name = _short(key) if key else "**"
                yield f"{{…}}: without {name}", _drop_pair(place)
        case _:
            pass
    for field in ("body", "orelse", "finalbody"):
        statements = getattr(node, field, None)
        if isinstance(statements, list) and not isinstance(node, (ast.Module, ast.ClassDef)):
            for place, statement in enumerate(statements):
                if id(statement) not in left_alone and isinstance(
                    statement, (ast.Expr, ast.AugAssign, ast.Return, ast.Continue)
                ):
                    yield f"{_short(statement)}: dropped", _pass(field, place)


def _constant(node: ast.Constant) -> Iterator[tuple[str, Change]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value}: {not value}", _set("value", not value)
    elif isinstance(value, int):
        yield f"{value}: {value + 1}", _set("value", value + 1)
        yield f"{value}: {value - 1}", _set("value", value - 1)
    elif isinstance(value, str) and value:
        yield f"{value!r}: changed", _set("value", f"{value}~")


def _compare(node: ast.Compare) -> Iterator[tuple[str, Change]]:
    for place, operator in enumerate(node.ops):
        for other in COMPARED[type(operator)]:

            def change(found: ast.AST, place: int = place, other: type[ast.cmpop] = other) -> None:
                assert isinstance(found, ast.Compare)
                found.ops[place] = other()

            yield f"{_short(node)}: {other.__name__}", change


def _negate(node: ast.AST) -> None:
    node.test = ast.UnaryOp(ast.Not(), node.test)  # type: ignore[attr-defined]  # if, while, and a if b else c


def _not_not(node: ast.AST) -> None:
    """``not x`` becomes ``not not x``: the same place in the tree, the other truth."""
    assert isinstance(node, ast.UnaryOp)
    node.operand = ast.UnaryOp(ast.Not(), node.operand)


def _rename(name: str) -> Change:
    def change(node: ast.AST) -> None:
        node.func = ast.Name(name, ast.Load())  # type: ignore[attr-defined]  # a Call

    return change


def _drop(field: str, place: int) -> Change:
    def change(node: ast.AST) -> None:
        del getattr(node, field)[place]

    return change


def _drop_pair(place: int) -> Change:
    def change(node: ast.AST) -> None:
        assert isinstance(node, ast.Dict)
        del node.keys[place], node.values[place]

    return change


def _pass(field: str, place: int) -> Change:
    def change(node: ast.AST) -> None:
        getattr(node, field)[place] = ast.Pass()

    return change
