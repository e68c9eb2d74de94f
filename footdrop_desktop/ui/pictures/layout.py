"""Where the figures of a picture stand. Right and left never change places with the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from footdrop_desktop.form.model import Side
from footdrop_desktop.report.diagrams.model import Diagram, Role, Shape
from footdrop_desktop.ui.pictures.drawings import painter_path


@dataclass(frozen=True, slots=True)
class Figure:
    """One drawing of one side, and the two lines beneath it."""

    diagram: Diagram
    side: Side
    name: str
    view: str


@dataclass(frozen=True)
class Placed:
    """A figure in pixels."""

    figure: Figure
    x: float
    y: float
    scale: float
    captions: QRectF

    @cached_property
    def transform(self) -> QTransform:
        """From the units of the drawing to pixels."""
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def path(self, shape: Shape) -> QPainterPath:
        """Return a shape in pixels."""
        path = self.transform.map(painter_path(shape.path))
        path.setFillRule(Qt.FillRule.WindingFill)
        return path

    def label(self, shape: Shape) -> QPointF | None:
        """Return where the sign of a shape stands, in pixels."""
        return None if shape.label is None else self.transform.map(QPointF(*shape.label))


@dataclass(frozen=True)
class Region:
    """A region that can be pressed, in pixels."""

    side: Side
    id: str
    shape: Shape
    path: QPainterPath
    label: QPointF | None

    @property
    def middle(self) -> QPointF:
        """A point for moving from region to region."""
        return self.label if self.label is not None else self.path.boundingRect().center()


@dataclass(frozen=True)
class Part:
    """A shape of a figure in pixels, in the order in which they are painted; ``region`` if it is one."""

    role: Role
    path: QPainterPath
    box: QRectF
    scale: float
    region: Region | None


def parts_of(placed: Sequence[Placed], layer: str) -> tuple[Part, ...]:
    """Return the shapes of every figure."""
    found = []
    for one in placed:
        for shape in one.figure.diagram.on(layer):
            path = one.path(shape)
            region = None
            if shape.role is Role.REGION:
                region = Region(one.figure.side, shape.id, shape, path, one.label(shape))
            box = path.boundingRect().adjusted(-3, -3, 3, 3)
            found.append(Part(shape.role, path, box, one.scale, region))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Rows:
    """How figures divide their room: all of one scale, right and left beside each other."""

    in_a_row: int
    rows: int
    cell: float
    scale: float
    high: float
    """The height of a row, without its captions."""


def rows_of(figures: Sequence[Figure], width: float, height: float, least: float) -> Rows:
    """Return rows of at most ``height`` in which each figure has ``least`` pixels or more, if that can be."""
    fit = max(2, int(width // least))
    rows = -(-len(figures) // (fit - fit % 2))
    in_a_row = -(-len(figures) // rows)
    in_a_row += in_a_row % 2
    cell = max(1.0, width / in_a_row)
    high, wide = (max(getattr(f.diagram, side) for f in figures) for side in ("height", "width"))
    scale = max(0.01, min(height / high, (cell - 6) / wide))
    return Rows(in_a_row, rows, min(cell, wide * scale + least / 2), scale, high * scale)


def placed_figures(figures: Sequence[Figure], width: float, rows: Rows, caption: float) -> tuple[Placed, ...]:
    """Return the figures in rows; each has ``caption`` pixels below it."""
    found = []
    for number, figure in enumerate(figures):
        row, column = divmod(number, rows.in_a_row)
        whole = min(rows.in_a_row, len(figures) - row * rows.in_a_row) * rows.cell
        left = (width - whole) / 2 + column * rows.cell
        wide, high = figure.diagram.width * rows.scale, figure.diagram.height * rows.scale
        top = row * (rows.high + caption)
        captions = QRectF(left, top + rows.high, rows.cell, caption)
        x, y = left + (rows.cell - wide) / 2, top + (rows.high - high) / 2
        found.append(Placed(figure, x, y, rows.scale, captions))
    return tuple(found)


def neighbour(regions: Sequence[Region], here: Region | None, across: int, down: int) -> Region | None:
    """Return the nearest region in a direction; the first one when there is none yet."""
    if here is None:
        return regions[0] if regions else None
    best: tuple[float, Region] | None = None
    for region in regions:
        step = region.middle - here.middle
        ahead = step.x() * across + step.y() * down
        aside = abs(step.x() * down) + abs(step.y() * across)
        if region is here or ahead <= 0.5 or aside > 3 * ahead:
            continue
        far = ahead + 2 * aside
        if best is None or far < best[0]:
            best = (far, region)
    return here if best is None else best[1]
