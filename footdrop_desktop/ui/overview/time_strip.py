"""The middle half of the times as a box, with the median in it, from the shortest to the longest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.overview.read_plot import ReadPlot

_HIGH: Final = 96
_BOX: Final = 26
_INSET: Final = 14
_TEXT: Final = 20
_NEAR: Final = 8
_REACH: Final = 2.5
"""The strip ends at so many times the upper quartile: one exam that was left open would hide the rest."""

_LOWER, _MEDIAN, _UPPER, _MOST = 1, 2, 3, 4


class TimeStrip(ReadPlot):
    """It begins at no time at all; an arrow and a number say that the longest time lies beyond its end."""

    def place_of(self, at: int) -> QRectF:
        """Return where a value stands."""
        x, half = self._x(at), theme.px(_NEAR)
        return QRectF(x - half, 0, 2 * half, self.height())

    def needed_height(self, width: int) -> int:  # the same for every width
        """Return how high the strip is."""
        return theme.px(_HIGH)

    def paint_values(self, painter: QPainter, at: int | None) -> None:
        """Draw the line, the box, the median, and their numbers."""
        colours = theme.tokens()
        middle = float(theme.px(_HIGH)) / 2
        half = theme.px(_BOX) / 2
        x = [self._x(place) for place in range(5)]
        painter.setPen(QPen(QColor(colours.muted), 1.5))
        painter.drawLine(QPointF(x[0], middle), QPointF(x[_MOST], middle))
        painter.drawLine(QPointF(x[0], middle - half / 2), QPointF(x[0], middle + half / 2))
        if self._is_beyond:
            step = theme.px(5) if x[_MOST] > x[0] else -theme.px(5)
            painter.drawLine(QPointF(x[_MOST] - step, middle - abs(step)), QPointF(x[_MOST], middle))
            painter.drawLine(QPointF(x[_MOST] - step, middle + abs(step)), QPointF(x[_MOST], middle))
        else:
            painter.drawLine(QPointF(x[_MOST], middle - half / 2), QPointF(x[_MOST], middle + half / 2))
        box = QRectF(QPointF(x[_LOWER], middle - half), QPointF(x[_UPPER], middle + half)).normalized()
        painter.setBrush(QColor(colours.accent_soft))
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(colours.accent), 3))
        painter.drawLine(QPointF(x[_MEDIAN], middle - half), QPointF(x[_MEDIAN], middle + half))
        self._write(painter, x, middle, half)
        if at is not None:
            painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x[at], 2), QPointF(x[at], self.height() - 2))

    @property
    def _end(self) -> float:
        """The time at which the strip ends, in seconds."""
        values = [bar.value for bar in self.plotted.bars] if self.plotted is not None else []
        return min(values[_MOST], values[_UPPER] * _REACH) if values else 1.0

    @property
    def _is_beyond(self) -> bool:
        return self.plotted is not None and self.plotted.bars[_MOST].value > self._end

    def _x(self, at: int) -> float:
        value = self.plotted.bars[at].value if self.plotted is not None else 0.0
        inset = theme.px(_INSET)
        x = inset + min(1.0, value / self._end) * (self.width() - 2 * inset)
        return self.width() - x if self.isRightToLeft() else x

    def _write(self, painter: QPainter, x: list[float], middle: float, half: float) -> None:
        """Write the median above, the ends below, and the quartiles where they have room."""
        if self.plotted is None:
            return
        bars = self.plotted.bars
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(theme.tokens().text))
        metrics = painter.fontMetrics()
        taken: list[tuple[float, float]] = []
        high = theme.px(_TEXT)
        above = QRectF(0, middle - half - high, 0, high)
        below = QRectF(0, middle + half, 0, high)
        for place in (_MEDIAN, 0, _MOST, _LOWER, _UPPER):
            wide = metrics.horizontalAdvance(bars[place].shown)
            left = min(max(2.0, x[place] - wide / 2), self.width() - wide - 2.0)
            line = above if place == _MEDIAN else below
            free = all(left > end + 6 or left + wide < begin - 6 for begin, end in taken)
            if place == _MEDIAN or free:
                box = QRectF(left, line.top(), wide + 1, high)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), bars[place].shown)
                if place != _MEDIAN:
                    taken.append((left, left + wide))
