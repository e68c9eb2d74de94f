"""Draws what is read of a chart: the visit under the pointer or the keys, with the value of every series."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from footdrop_desktop.strings import RIGHT_TO_LEFT
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.trend_layout import Layout, shift_of, small
from footdrop_desktop.ui.history.trend_looks import draw_mark, draw_sample
from footdrop_desktop.ui.history.trend_painting import mark_size
from footdrop_desktop.ui.history.trend_words import Reading, ShownTrend

_SAMPLE: Final = 22
_WIDEST: Final = 0.62


def paint_reading(
    painter: QPainter, shown: ShownTrend, layout: Layout, reading: Reading, size: QSize, active: int | None
) -> None:
    """Draw a line through the visit, its marks larger, and a box with what was found."""
    colours = theme.tokens()
    x = layout.at(reading.x, 0).x()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 1.5))
    painter.drawLine(QLineF(x, layout.plot.top() - theme.px(4), x, layout.plot.bottom() + theme.px(4)))
    if reading.place is not None:
        _paint_marks(painter, shown, layout, reading.place)
    _paint_box(painter, shown, reading, size, x, active)


def _paint_marks(painter: QPainter, shown: ShownTrend, layout: Layout, place: int) -> None:
    for number, series in enumerate(shown.trend.series):
        point = series.points[place]
        if point.value is not None:
            at = layout.at(
                shown.span.place(point.day) if shown.span else 0,
                series.scale.height(point.value),
                shift_of(number, len(shown.trend.series)),
            )
            larger = mark_size(len(shown.trend.stops)) + theme.px(1.6)
            draw_mark(painter, number, at, larger, limited=point.limited)


def _paint_box(
    painter: QPainter, shown: ShownTrend, reading: Reading, size: QSize, x: float, active: int | None
) -> None:
    """Draw the box on the side of the line where there is more room; Arabic begins at its right."""
    heading, lines, events = shown.heading(reading), _lines(shown, reading), shown.events(reading)
    bold = theme.font(theme.SMALL, QFont.Weight.DemiBold)
    type_, strong, pad = small(), QFontMetricsF(bold), theme.px(10)
    sample = theme.px(_SAMPLE + 8)
    wide = max(
        strong.horizontalAdvance(heading),
        *(strong.horizontalAdvance(text) + sample for text in lines),
        *(type_.horizontalAdvance(text) for text in events),
        0,
    )
    wide = min(wide + 2 * pad + 2, size.width() * _WIDEST)
    step = type_.height() + theme.px(3)
    high = step * (1 + len(lines) + len(events)) + pad * 1.6
    left = x + theme.px(14) if x < size.width() / 2 else x - theme.px(14) - wide
    left = min(max(left, 2.0), max(2.0, size.width() - wide - 2))
    box = QRectF(left, max(2.0, min(theme.px(10), size.height() - high - 2)), wide, high)
    painter.setPen(QPen(QColor(theme.tokens().control_line), 1))
    painter.setBrush(QColor(theme.tokens().surface))
    painter.drawRoundedRect(box, 6, 6)
    mirrored = shown.wording.strings.language in RIGHT_TO_LEFT
    row = QRectF(box.left() + pad, box.top() + pad * 0.8, wide - 2 * pad, step)
    painter.setFont(bold)
    _write(painter, row, heading, strong, mirrored=mirrored)
    for number, text in enumerate(lines):
        row.translate(0, step)
        at = row.right() - theme.px(_SAMPLE) if mirrored else row.left()
        draw_sample(painter, number, at, row.center().y(), theme.px(_SAMPLE))
        room = row.adjusted(0, 0, -sample, 0) if mirrored else row.adjusted(sample, 0, 0, 0)
        painter.setFont(bold if number == active else theme.font(theme.SMALL))
        _write(painter, room, text, strong if number == active else type_, mirrored=mirrored)
    painter.setFont(theme.font(theme.SMALL))
    for text in events:
        row.translate(0, step)
        _write(painter, row, text, type_, mirrored=mirrored)


def _lines(shown: ShownTrend, reading: Reading) -> list[str]:
    values = shown.values(reading)
    say = shown.wording.strings.text
    return [
        say("history", "read.value", name=name, value=value)
        for name, value in zip(shown.names, values, strict=False)
    ]


def _write(painter: QPainter, box: QRectF, text: str, type_: QFontMetricsF, *, mirrored: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    painter.setPen(QColor(theme.tokens().text))
    painter.drawText(box, flags, type_.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
