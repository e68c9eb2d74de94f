"""Reads our own small part of SVG: path, circle, ellipse, and groups that are moved or mirrored.

Paths use M, L, C, Q, Z in both cases. Whatever else stands in a file is a fault of the drawing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal
from xml.etree import ElementTree as ET

from footdrop_desktop.report.diagrams.model import Diagram, Path, Point, Role, Segment, Shape

_SVG: Final = "{http://www.w3.org/2000/svg}"
_TOKEN: Final = re.compile(r"\s*,?\s*(?:([A-Za-z])|([-+]?(?:\d+\.?\d*|\.\d+)))")
_MOVE: Final = re.compile(r"(translate|scale)\(([-\d.]+)[ ,]+([-\d.]+)\)")
_POINTS: Final = {"M": 1, "L": 1, "C": 3, "Q": 2, "Z": 0}
_ROUND: Final = 0.5522847498
"""How far the handles of a quarter of a circle reach, for a radius of 1."""

_SILENT: Final = frozenset(("title", "desc", "style"))
_SHAPES: Final = {
    "path": frozenset(("d",)),
    "circle": frozenset(("cx", "cy", "r")),
    "ellipse": frozenset(("cx", "cy", "rx", "ry")),
}
_COMMON: Final = frozenset(("id", "class", "data-layer", "data-label"))


class DiagramFaultError(ValueError):
    """A drawing holds what this reader does not know."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a group stands: scaled by 1 or −1, then moved."""

    x: float = 0.0
    y: float = 0.0
    across: float = 1.0
    down: float = 1.0

    def of(self, point: Point) -> Point:
        return (self.x + self.across * point[0], self.y + self.down * point[1])

    def within(self, inner: _Place) -> _Place:
        x, y = self.of((inner.x, inner.y))
        return _Place(x, y, self.across * inner.across, self.down * inner.down)


def parse_diagram(source: bytes) -> Diagram:
    """Return the drawing of an SVG file; ``DiagramFaultError`` for anything outside of our subset."""
    try:
        root = ET.fromstring(source)  # noqa: S314  # only our own files are read
    except ET.ParseError as error:
        raise DiagramFaultError(str(error)) from error
    if root.tag != f"{_SVG}svg":
        raise DiagramFaultError(f"not a drawing: {root.tag}")
    box = [_number(part) for part in root.get("viewBox", "").split()]
    if len(box) != 4 or box[:2] != [0, 0] or min(box[2:]) <= 0:
        raise DiagramFaultError("the view box begins at 0 0")
    shapes = tuple(_shapes(root, _Place(), ""))
    named = [shape.id for shape in shapes if shape.role is Role.REGION]
    if "" in named or len(set(named)) != len(named):
        raise DiagramFaultError("every region has an id of its own")
    return Diagram(root.findtext(f"{_SVG}title", ""), box[2], box[3], shapes)


def _shapes(parent: ET.Element, place: _Place, layer: str) -> Iterator[Shape]:
    for element in parent:
        tag = element.tag.removeprefix(_SVG)
        if tag in _SILENT:
            continue
        if tag == "g":
            _require_only(element, _COMMON | {"transform"})
            inner = place.within(_place(element.get("transform", "")))
            yield from _shapes(element, inner, element.get("data-layer", layer))
        elif tag in _SHAPES:
            _require_only(element, _COMMON | _SHAPES[tag])
            yield _shape(element, tag, place, layer)
        else:
            raise DiagramFaultError(f"unknown element: {tag}")


def _shape(element: ET.Element, tag: str, place: _Place, layer: str) -> Shape:
    try:
        role = Role(element.get("class", ""))
    except ValueError as error:
        raise DiagramFaultError(f"unknown class: {element.get('class')}") from error
    path = parse_path(element.get("d", "")) if tag == "path" else _ellipse(element)
    placed = tuple(Segment(step.kind, tuple(place.of(point) for point in step.points)) for step in path)
    label = [_number(part) for part in element.get("data-label", "").split()]
    if len(label) not in (0, 2):
        raise DiagramFaultError("a label stands at x y")
    return Shape(
        id=element.get("id", ""),
        role=role,
        path=placed,
        title=element.findtext(f"{_SVG}title", ""),
        layer=element.get("data-layer", layer),
        label=place.of((label[0], label[1])) if label else None,
    )


def parse_path(text: str) -> Path:
    """Return a path in absolute moves, lines, and curves."""
    steps: list[Segment] = []
    here: Point = (0.0, 0.0)
    begun = here
    for letter, numbers in _commands(text):
        kind = letter.upper()
        if not steps and kind != "M":
            raise DiagramFaultError("a path begins with M")
        if kind == "Z":
            steps.append(Segment("Z"))
            here = begun
            continue
        for points in _chunks(numbers, _POINTS[kind]):
            from_here = here if letter.islower() else (0.0, 0.0)
            given = tuple((from_here[0] + x, from_here[1] + y) for x, y in points)
            steps.append(_step(kind, here, given))
            here = given[-1]
            if kind == "M":
                begun, kind = here, "L"
    if not steps:
        raise DiagramFaultError("an empty path")
    return tuple(steps)


def _step(kind: str, here: Point, given: tuple[Point, ...]) -> Segment:
    if kind == "Q":
        (x, y), end = given
        first = (here[0] + (x - here[0]) * 2 / 3, here[1] + (y - here[1]) * 2 / 3)
        second = (end[0] + (x - end[0]) * 2 / 3, end[1] + (y - end[1]) * 2 / 3)
        return Segment("C", (first, second, end))
    drawn: Literal["M", "L", "C"] = "C" if kind == "C" else "M" if kind == "M" else "L"
    return Segment(drawn, given)


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    letter, numbers, at = "", list[float](), 0
    text = text.strip()
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise DiagramFaultError(f"not a path: {text[at : at + 12]}")
        at = token.end()
        if token[1] is None:
            numbers.append(float(token[2]))
            continue
        if letter:
            yield letter, numbers
        letter, numbers = token[1], []
        if letter.upper() not in _POINTS:
            raise DiagramFaultError(f"unknown command: {letter}")
    if numbers and not letter:
        raise DiagramFaultError("a path begins with M")
    if letter:
        yield letter, numbers


def _chunks(numbers: list[float], points: int) -> Iterator[tuple[Point, ...]]:
    if not numbers or len(numbers) % (2 * points):
        raise DiagramFaultError("numbers are missing")
    for first in range(0, len(numbers), 2 * points):
        part = numbers[first : first + 2 * points]
        yield tuple(zip(part[::2], part[1::2], strict=True))


def _ellipse(element: ET.Element) -> Path:
    x, y = _number(element.get("cx", "0")), _number(element.get("cy", "0"))
    wide = _number(element.get("rx", element.get("r", "0")))
    high = _number(element.get("ry", element.get("r", "0")))
    if min(wide, high) <= 0:
        raise DiagramFaultError("a circle without a radius")
    across, down = wide * _ROUND, high * _ROUND
    return (
        Segment("M", ((x + wide, y),)),
        Segment("C", ((x + wide, y + down), (x + across, y + high), (x, y + high))),
        Segment("C", ((x - across, y + high), (x - wide, y + down), (x - wide, y))),
        Segment("C", ((x - wide, y - down), (x - across, y - high), (x, y - high))),
        Segment("C", ((x + across, y - high), (x + wide, y - down), (x + wide, y))),
        Segment("Z"),
    )


def _place(transform: str) -> _Place:
    place, at = _Place(), 0
    for move in _MOVE.finditer(transform):
        if transform[at : move.start()].strip():
            break
        x, y = _number(move[2]), _number(move[3])
        if move[1] == "scale" and (abs(x), abs(y)) != (1.0, 1.0):
            raise DiagramFaultError("a group is mirrored, and not scaled")
        place = place.within(_Place(x, y) if move[1] == "translate" else _Place(0, 0, x, y))
        at = move.end()
    if transform[at:].strip():
        raise DiagramFaultError(f"unknown transform: {transform}")
    return place


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise DiagramFaultError(f"not a number: {text}") from error


def _require_only(element: ET.Element, known: frozenset[str]) -> None:
    unknown = set(element.keys()) - known
    if unknown:
        raise DiagramFaultError(f"unknown attributes: {', '.join(sorted(unknown))}")
