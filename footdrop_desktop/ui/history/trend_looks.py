"""How the series of a chart look: each differs from the others by shape and by line, not by colour alone."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from footdrop_desktop.ui import theme

_DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (5, 2.5), (1.2, 2.2), (7, 2.5, 1.2, 2.5))
_SHAPES: Final[tuple[tuple[tuple[float, float], ...], ...]] = (
    (),
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0, -1.2), (1.15, 0.8), (-1.15, 0.8)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((0, 1.2), (1.15, -0.8), (-1.15, -0.8)),
    (
        (-0.4, -1.2),
        (0.4, -1.2),
        (0.4, -0.4),
        (1.2, -0.4),
        (1.2, 0.4),
        (0.4, 0.4),
        (0.4, 1.2),
        (-0.4, 1.2),
        (-0.4, 0.4),
        (-1.2, 0.4),
        (-1.2, -0.4),
        (-0.4, -0.4),
    ),
)
"""The corners of marks, for one of size 1; a circle has none."""


def colour_of(series: int) -> QColor:
    """Return the colour of a series."""
    colours = theme.tokens()
    inks = (colours.amber, colours.link, colours.green, colours.text, colours.accent)
    return QColor(inks[series % len(inks)])


def pen_of(series: int, *, strong: bool = False) -> QPen:
    """Return the pen that draws the line of a series."""
    pen = QPen(colour_of(series), theme.px(3.2 if strong else 2))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = _DASHES[series % len(_DASHES)]
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def draw_mark(painter: QPainter, series: int, at: QPointF, size: float, *, limited: bool) -> None:
    """Draw a point in the shape of its series; a limited grade is hollow."""
    colour = colour_of(series)
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(QColor(theme.tokens().surface) if limited else colour)
    corners = _SHAPES[series % len(_SHAPES)]
    if corners:
        painter.drawPolygon(QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in corners]))
    else:
        painter.drawEllipse(at, size, size)


def mark_stamp(series: int, size: float, ratio: float, *, limited: bool) -> QPixmap:
    """Return the mark of a series as a picture, its middle in the middle: drawn once for many points."""
    side = 2 * math.ceil(1.3 * size + 1.6)
    stamp = QPixmap(QSize(side, side) * ratio)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, series, QPointF(side / 2, side / 2), size, limited=limited)
    painter.end()
    return stamp


def draw_sample(painter: QPainter, series: int, left: float, middle: float, width: float) -> None:
    """Draw a bit of a series' line with its mark, as a key beside a name."""
    painter.setPen(pen_of(series))
    painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
    draw_mark(painter, series, QPointF(left + width / 2, middle), theme.px(3.2), limited=False)
