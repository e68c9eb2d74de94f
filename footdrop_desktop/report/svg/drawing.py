"""From the tree of an SVG to shapes: what is drawn, where, and in which colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.diagrams.model import Path
from footdrop_desktop.report.svg.model import LogoShape
from footdrop_desktop.report.svg.numbers import Matrix, length, numbers, transform
from footdrop_desktop.report.svg.paint import CAPS, FIRST, JOINS, Style, colour, style_of, style_rules
from footdrop_desktop.report.svg.paths import ellipse, polygon, read_path, rectangle
from footdrop_desktop.report.svg.tree import Element, read_tree

_SILENT: Final = frozenset(("title", "desc", "metadata", "defs", "style"))
"""What is not drawn itself; what uses a part of ``defs`` is refused where it does."""

_GROUPS: Final = frozenset(("svg", "g", "a"))
_MOST: Final = 200_000
"""Steps of all paths together."""


def draw_svg(data: bytes) -> tuple[float, tuple[LogoShape, ...]]:
    """Return the width of an SVG for its height, and its shapes in a box of height 1.

    Raises ``UserError`` with a key of ``logo``: unsafe, not drawn here, damaged, empty.
    """
    root = read_tree(data)
    x, y, wide, high = _box(root)
    rules = style_rules(element.text for element in _all(root) if element.name == "style")
    fitted = Matrix(a=1 / high, d=1 / high).after(Matrix(e=-x, f=-y))
    shapes = tuple(_Drawing(rules).inside(root, fitted, style_of(root, FIRST, rules)))
    if not shapes:
        raise UserError("logo.empty")
    if sum(len(shape.path) for shape in shapes) > _MOST:
        raise UserError("logo.not-drawn", what=f"> {_MOST}")
    return wide / high, shapes


def _box(root: Element) -> tuple[float, float, float, float]:
    given = root.attributes
    if "viewBox" in given:
        box = numbers(given["viewBox"], "viewBox")
    elif "width" in given and "height" in given:
        box = [0.0, 0.0, length(given["width"], "width"), length(given["height"], "height")]
    else:
        raise UserError("logo.not-drawn", what="viewBox")
    if len(box) != 4 or min(box[2:]) <= 0:
        raise UserError("logo.not-drawn", what=f'viewBox="{given.get("viewBox", "")}"')
    return box[0], box[1], box[2], box[3]


def _all(element: Element) -> Iterator[Element]:
    yield element
    for child in element.children:
        yield from _all(child)


@dataclass(frozen=True, slots=True)
class _Drawing:
    rules: Mapping[str, Mapping[str, str]]

    def inside(self, parent: Element, place: Matrix, above: Style) -> Iterator[LogoShape]:
        """Yield the shapes in ``parent``, each where and as it is painted."""
        for element in parent.children:
            if element.name in _SILENT:
                continue
            style = style_of(element, above, self.rules)
            if style["display"] == "none":
                continue
            inner = place.after(transform(element.attributes.get("transform", "")))
            if element.name == "svg":
                raise UserError("logo.not-drawn", what="<svg> in <svg>")
            if element.name in _GROUPS:
                yield from self.inside(element, inner, style)
            elif path := _path(element):
                yield from _painted(path, inner, style)


def _painted(path: Path, place: Matrix, style: Style) -> Iterator[LogoShape]:
    """Yield a shape if any of it can be seen."""
    fill, stroke = colour(style, "fill"), colour(style, "stroke")
    width = length(style["stroke-width"], "stroke-width") * place.growth
    if width <= 0:
        stroke = ""
    if style["visibility"] != "visible" or not (fill or stroke):
        return
    yield LogoShape(
        path=place.path(path),
        fill=fill,
        stroke=stroke,
        width=width if stroke else 0.0,
        even_odd=style["fill-rule"] == "evenodd",
        cap=CAPS.get(style["stroke-linecap"], 0),
        join=JOINS.get(style["stroke-linejoin"], 0),
    )


def _path(element: Element) -> Path:
    """Return what an element draws, empty for nothing; ``UserError`` for what is not drawn here."""
    given = element.attributes

    def measure(name: str) -> float:
        return length(given.get(name, "0"), name)

    match element.name:
        case "path":
            return read_path(given.get("d", ""))
        case "rect":
            wide, high = measure("width"), measure("height")
            across = measure("rx") if "rx" in given else measure("ry")
            down = measure("ry") if "ry" in given else across
            return (
                rectangle(measure("x"), measure("y"), wide, high, across, down) if min(wide, high) > 0 else ()
            )
        case "circle" | "ellipse":
            wide, high = (measure("r"),) * 2 if element.name == "circle" else (measure("rx"), measure("ry"))
            return ellipse(measure("cx"), measure("cy"), wide, high) if min(wide, high) > 0 else ()
        case "line":
            ends = ((measure("x1"), measure("y1")), (measure("x2"), measure("y2")))
            return polygon(ends, closed=False)
        case "polygon" | "polyline":
            flat = numbers(given.get("points", ""), "points")
            points = tuple(zip(flat[::2], flat[1::2], strict=False))
            return polygon(points, closed=element.name == "polygon") if points else ()
    raise UserError("logo.not-drawn", what=f"<{element.name}>")
