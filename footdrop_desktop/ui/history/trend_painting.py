"""Draws a chart that nobody is reading: scale, band, events, series, names."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from footdrop_desktop.history.measures import LANE
from footdrop_desktop.history.plot import Plot
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.trend_layout import Layout, PlacedTag, shift_of, small
from footdrop_desktop.ui.history.trend_looks import colour_of, mark_stamp, pen_of
from footdrop_desktop.ui.history.trend_words import ShownTrend

_LEFT: Final = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_RIGHT: Final = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_MIDDLE: Final = int(Qt.AlignmentFlag.AlignCenter)
_MANY: Final = 40
"""From so many visits on marks are smaller."""

_FAINT: Final = 0.35


def paint_chart(painter: QPainter, shown: ShownTrend, layout: Layout, active: int | None) -> None:
    """Draw the chart; with ``active`` the other series are faint."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(theme.SMALL))
    _paint_scale(painter, shown, layout)
    for tag in layout.tags:
        _paint_tag(painter, tag, layout)
    for series in _last(active, len(shown.plots)):
        painter.setOpacity(_FAINT if active not in (None, series) else 1)
        _paint_series(painter, series, shown, layout, strong=series == active)
    painter.setOpacity(1)
    painter.setPen(QColor(theme.tokens().muted))
    for box, text in layout.dates:
        painter.drawText(box, _MIDDLE, text)


def mark_size(visits: int) -> float:
    """Return half the size of a mark."""
    return theme.px(2.6 if visits > _MANY else 4)


def _last(active: int | None, count: int) -> list[int]:
    """Return the series in the order in which they are drawn: the active one over the others."""
    return sorted(range(count), key=lambda series: series == active)


def _paint_scale(painter: QPainter, shown: ShownTrend, layout: Layout) -> None:
    colours, plot = theme.tokens(), layout.plot
    wide = plot.adjusted(-theme.px(8), 0, theme.px(8), 0)
    band = shown.trend.scale.band
    if band is not None:
        top, bottom = layout.at(0, band[1]).y(), layout.at(0, band[0]).y()
        painter.fillRect(QRectF(wide.left(), top, wide.width(), bottom - top), QColor(colours.red_soft))
        _paint_band_name(painter, shown, layout, QRectF(wide.left(), top, wide.width(), bottom - top))
    off = shown.trend.scale.off
    if off is not None:
        top = layout.at(0, LANE).y()
        painter.fillRect(
            QRectF(wide.left(), top, wide.width(), plot.bottom() - top), QColor(colours.neutral_soft)
        )
    for at, name in shown.ticks:
        y = layout.at(0, at).y()
        if at != off:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QLineF(wide.left(), y, wide.right(), y))
        painter.setPen(QColor(colours.muted))
        high = small().height()
        box = QRectF(0, y - high / 2, wide.left() - theme.px(5), high)
        painter.drawText(box, _RIGHT, name)


def _paint_band_name(painter: QPainter, shown: ShownTrend, layout: Layout, band: QRectF) -> None:
    """Write what the band is where no line crosses it: at its right end, else at its left, else nowhere."""
    text = shown.wording.strings.text("progress", "trend.band")
    wide, high = small().horizontalAdvance(text), small().height()
    if high > band.height():
        return
    crossed = [
        layout.at(one[0], 0).x()
        for plot in shown.plots
        for line in plot.lines
        for one, other in pairwise(line.corners)
        if one[0] == other[0] and min(one[1], other[1]) < (shown.trend.scale.band or (0, 0))[1]
    ]
    for left in (band.right() - wide - theme.px(22), band.left() + theme.px(22)):
        box = QRectF(left, band.center().y() - high / 2, wide, high)
        if not any(box.left() - 3 < x < box.right() + 3 for x in crossed):
            painter.setPen(QColor(theme.tokens().red))
            painter.drawText(box, _LEFT, text)
            return


def _paint_tag(painter: QPainter, placed: PlacedTag, layout: Layout) -> None:
    """Draw the line of an event with a flag: whole and full when entered, dashed and hollow when recorded."""
    colours = theme.tokens()
    ink, tag, x = QColor(colours.neutral), placed.tag, placed.x
    top = placed.box.center().y()
    pen = QPen(ink, 1.2)
    if not tag.entered:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    if not (tag.before or tag.after):
        painter.drawLine(QLineF(x, top, x, layout.plot.bottom()))
    way = -1 if tag.before or (placed.box.left() < x and not tag.after) else 1
    size = theme.px(4)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if tag.entered else QColor(colours.surface))
    painter.drawPolygon(
        QPolygonF([QPointF(x, top - size), QPointF(x + way * 1.6 * size, top), QPointF(x, top + size)])
    )
    painter.drawText(placed.box, _LEFT, placed.text)


def _paint_series(painter: QPainter, series: int, shown: ShownTrend, layout: Layout, *, strong: bool) -> None:
    drawn = shown.plots[series]
    shift = shift_of(series, len(shown.plots))
    painter.setPen(pen_of(series, strong=strong))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # steps are level or upright: as sharp
    for line in drawn.lines:
        painter.drawPolyline(QPolygonF([layout.at(x, y, shift) for x, y in line.corners]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ratio = painter.device().devicePixelRatioF()
    size = mark_size(len(shown.trend.stops))
    stamps = {limited: mark_stamp(series, size, ratio, limited=limited) for limited in (False, True)}
    middle = stamps[False].deviceIndependentSize().width() / 2
    for (x, y), limited in _spots(drawn, layout, shift, ratio).items():
        painter.drawPixmap(QPointF(x / ratio - middle, y / ratio - middle), stamps[limited])
    _paint_name(painter, series, drawn, layout)


def _spots(drawn: Plot, layout: Layout, shift: float, ratio: float) -> dict[tuple[int, int], bool]:
    """Return the pixels on which marks are seen; of several on one, a limited one stands for all."""
    found: dict[tuple[int, int], bool] = {}
    for mark in drawn.marks:
        at = layout.at(mark.x, mark.y, shift)
        spot = (round(at.x() * ratio), round(at.y() * ratio))
        found[spot] = mark.limited or found.get(spot, False)
    return found


def _paint_name(painter: QPainter, series: int, drawn: Plot, layout: Layout) -> None:
    """Write the name at the end of the line, with a thin line to it."""
    placed = layout.names[series]
    colour = colour_of(series)
    if drawn.marks:
        end = layout.at(drawn.marks[-1].x, 0).x()
        faint = QColor(colour)
        faint.setAlphaF(0.5)
        painter.setPen(QPen(faint, 1))
        begin = QPointF(max(end + theme.px(7), layout.plot.right() - theme.px(2)), placed.line)
        if end + theme.px(12) < layout.plot.right():
            begin = QPointF(layout.plot.right() + theme.px(8), placed.line)
        painter.drawLine(begin, QPointF(placed.box.left() - theme.px(4), placed.box.center().y()))
    painter.setPen(colour)
    painter.drawText(placed.box, _LEFT, placed.text)
