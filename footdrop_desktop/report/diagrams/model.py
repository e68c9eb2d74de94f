"""A drawing as values: shapes with a role, an id, and a path. Screen and paper paint the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from footdrop_desktop.report.diagrams.marks import Marks

Point: TypeAlias = tuple[float, float]
"""A place in the units of the drawing; y grows downwards."""


class Role(StrEnum):
    """What a shape is for.

    ``ground`` is the body, ``region`` carries a finding, ``line`` and ``fine`` are drawn over it,
    ``outline`` is a dashed border around something that is not an area of its own.
    """

    GROUND = "ground"
    REGION = "region"
    LINE = "line"
    FINE = "fine"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class Segment:
    """A step of a path: to, line to, curve to (two handles and the end), or back to its beginning."""

    kind: Literal["M", "L", "C", "Z"]
    points: tuple[Point, ...] = ()


Path: TypeAlias = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape; ``id`` is the zone, movement, or muscle of a region.

    ``layer`` names the set that it belongs to (``roots``, ``nerves``); without one it belongs to all.
    ``label`` is where a sign has room.
    """

    id: str
    role: Role
    path: Path
    title: str = ""
    layer: str = ""
    label: Point | None = None


@dataclass(frozen=True, slots=True)
class Diagram:
    """A drawing of the right side, in a box of ``width`` and ``height``."""

    title: str
    width: float
    height: float
    shapes: tuple[Shape, ...]

    def on(self, layer: str) -> Iterator[Shape]:
        """Yield the shapes of one layer, in the order in which they are painted."""
        return (shape for shape in self.shapes if shape.layer in ("", layer))

    def regions(self, layer: str = "") -> Iterator[Shape]:
        """Yield the regions of one layer."""
        return (shape for shape in self.on(layer) if shape.role is Role.REGION)

    def mirrored(self) -> Diagram:
        """Return the drawing of the left side."""
        return replace(self, shapes=tuple(_mirrored(shape, self.width) for shape in self.shapes))


@dataclass(frozen=True, slots=True)
class Figure:
    """One drawing of one side, what it shows, and the words beneath it."""

    diagram: Diagram
    marks: Marks
    caption: str


def _mirrored(shape: Shape, width: float) -> Shape:
    path = tuple(Segment(step.kind, tuple((width - x, y) for x, y in step.points)) for step in shape.path)
    label = shape.label
    return replace(shape, path=path, label=None if label is None else (width - label[0], label[1]))
