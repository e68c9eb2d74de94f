"""Bars with their names and numbers: upright for what follows in time, lying for what has long names."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.overview.read_plot import ReadPlot

_HIGH: Final = 150
_NAMES: Final = 24
_NUMBERS: Final = 22
_WIDEST: Final = 44
_SHARE: Final = 0.62
_INSET: Final = 6
_NAME_SHARE: Final = 0.46
_THICK: Final = 14
_ROW: Final = 26
_ROUND: Final = 3
_TALL: Final = 10_000
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)


class BarPlot(ReadPlot):
    """Upright, the first bar is at the left in every language: time runs as on the other charts."""

    def __init__(self, strings: Strings, *, upright: bool, parent: QWidget | None = None) -> None:
        super().__init__(strings, parent)
        self._upright = upright
        self._rows: list[QRectF] = []

    def place_of(self, at: int) -> QRectF:
        """Return where a bar stands, with its name and number."""
        if not self._upright:
            return self._rows[at] if at < len(self._rows) else QRectF()
        count = len(self.plotted.bars) if self.plotted is not None else 1
        inset = theme.px(_INSET)
        wide = (self.width() - 2 * inset) / count
        return QRectF(inset + at * wide, inset, wide, self.height() - 2 * inset)

    def needed_height(self, width: int) -> int:
        """Return how high the plot is; lying, a name that is long takes several lines."""
        if self._upright:
            return theme.px(_HIGH + _NAMES + _NUMBERS)
        metrics = QFontMetrics(theme.font())
        names = round(width * _NAME_SHARE) - theme.px(2 * _INSET)
        inset = theme.px(_INSET)
        top = float(inset)
        self._rows = []
        for bar in self.plotted.bars if self.plotted is not None else ():
            box = metrics.boundingRect(QRect(0, 0, max(1, names), _TALL), _WRAPPED, bar.name)
            high = max(theme.px(_ROW), box.height() + theme.px(_INSET))
            self._rows.append(QRectF(inset, top, width - 2 * inset, high))
            top += high
        return round(top) + inset

    def paint_values(self, painter: QPainter, at: int | None) -> None:
        """Draw all bars."""
        if self._upright:
            self._paint_upright(painter, at)
        else:
            self._paint_lying(painter, at)

    @property
    def _longest(self) -> float:
        return max((bar.value for bar in self.plotted.bars), default=0.0) if self.plotted is not None else 0.0

    def _paint_upright(self, painter: QPainter, at: int | None) -> None:
        colours, bars = theme.tokens(), self.plotted.bars if self.plotted is not None else ()
        low = self.height() - theme.px(_INSET + _NAMES)
        painter.setFont(theme.font(theme.SMALL))
        metrics = painter.fontMetrics()
        free_number = float("-inf")
        every = self._every(metrics)
        for place, bar in enumerate(bars):
            slot = self.place_of(place)
            middle, wide = slot.center().x(), min(slot.width() * _SHARE, theme.px(_WIDEST))
            high = bar.value / self._longest * theme.px(_HIGH - _INSET) if self._longest else 0.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_over if place == at else colours.accent))
            painter.drawRect(QRectF(middle - wide / 2, low - high, wide, high))
            half = metrics.horizontalAdvance(bar.shown) / 2
            if middle - half > free_number:
                painter.setPen(QColor(colours.text))
                number = QRectF(
                    middle - half, low - high - theme.px(_NUMBERS), 2 * half + 1, theme.px(_NUMBERS)
                )
                painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), bar.shown)
                free_number = middle + half + 2
            if place % every == 0:
                half = metrics.horizontalAdvance(bar.name) / 2
                centre = min(max(middle, half + 2), self.width() - half - 2)
                painter.setPen(QColor(colours.muted))
                name = QRectF(centre - half, low, 2 * half + 1, theme.px(_NAMES))
                painter.drawText(name, int(Qt.AlignmentFlag.AlignCenter), bar.name)
            if place == at:
                self._frame(painter, slot)
        painter.setPen(QColor(colours.control_line))
        painter.drawLine(theme.px(_INSET), low, self.width() - theme.px(_INSET), low)

    def _every(self, metrics: QFontMetrics) -> int:
        """Return of how many bars one is named, so that no name runs into another."""
        bars = self.plotted.bars if self.plotted is not None else ()
        longest = max(metrics.horizontalAdvance(bar.name) for bar in bars) + theme.px(_INSET)
        return max(1, ceil(longest / max(1.0, self.place_of(0).width())))

    def _paint_lying(self, painter: QPainter, at: int | None) -> None:
        colours, bars = theme.tokens(), self.plotted.bars if self.plotted is not None else ()
        strong = theme.font(theme.TEXT, QFont.Weight.DemiBold)
        number = max(QFontMetrics(strong).horizontalAdvance(bar.shown) for bar in bars) + theme.px(_INSET)
        names = self.width() * _NAME_SHARE - theme.px(2 * _INSET)
        mirrored = self.isRightToLeft()
        for place, bar in enumerate(bars):
            row = self._rows[place]
            begin = row.left() + names + theme.px(_INSET)
            room = max(0.0, row.right() - begin - number - theme.px(_INSET))
            long = bar.value / self._longest * room if self._longest else 0.0
            painter.setFont(theme.font())
            painter.setPen(QColor(colours.text))
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | _WRAPPED
            box = QRectF(row.left(), row.top(), names, row.height())
            painter.drawText(self._seen(box), flags, bar.name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_over if place == at else colours.accent))
            thick = theme.px(_THICK)
            drawn = QRectF(begin, row.center().y() - thick / 2, max(long, 0.0), thick)
            painter.drawRoundedRect(self._seen(drawn), _ROUND, _ROUND)
            painter.setFont(strong)
            painter.setPen(QColor(colours.text))
            after = QRectF(begin + long + theme.px(_INSET), row.top(), number, row.height())
            painter.drawText(self._seen(after), flags & ~_WRAPPED, bar.shown)
            if place == at:
                self._frame(painter, row)

    def _seen(self, box: QRectF) -> QRectF:
        """Return a box where it is drawn: mirrored in a window from right to left."""
        if not self.isRightToLeft():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _frame(self, painter: QPainter, box: QRectF) -> None:
        """Draw a frame around what is read, so that colour alone says nothing."""
        painter.setPen(QColor(theme.tokens().text))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), _ROUND, _ROUND)
