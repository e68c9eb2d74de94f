"""A trend drawn over time: looked at, read with the pointer, and read with the keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.trend_layout import Layout, layout_of, least_height
from footdrop_desktop.ui.history.trend_painting import paint_chart
from footdrop_desktop.ui.history.trend_reading import paint_reading
from footdrop_desktop.ui.history.trend_words import Reading, ShownTrend

_LEAST_WIDTH: Final = 240


class TrendChart(QWidget):
    """``visit_wanted`` tells the visit that the user wants to see.

    Left and Right go from visit to visit, Up and Down from series to series, Home and End to the first
    and the last visit; Enter opens it, Escape leaves the reading. The oldest visit is always at the left.
    """

    visit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownTrend | None = None
        self._layout: Layout | None = None
        self._drawn: QPixmap | None = None
        self._read: int | None = None
        self._hovered: int | None = None
        self._series: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(_LEAST_WIDTH))

    @property
    def reading(self) -> Reading | None:
        """What is read: with the pointer, else with the keys; ``None`` when nothing is."""
        at = self._hovered if self._hovered is not None else self._read
        return None if at is None or self._shown is None else self._shown.readings[at]

    @property
    def spoken(self) -> str:
        """What a screen reader is told of the reading; empty when nothing is read with the keys."""
        if self._shown is None or self._read is None:
            return ""
        return self._shown.said(self._shown.readings[self._read], self._series)

    def show_trend(self, shown: ShownTrend) -> None:
        """Show a trend; what was read of the one before is left."""
        self._shown = shown
        self._read = self._hovered = self._series = None
        self.setFixedHeight(least_height(shown))
        self._name()
        self._lay_out()

    def place_of(self, at: int) -> float:
        """Return how far from the left a reading stands, in pixels."""
        if self._shown is None or self._layout is None:
            return 0.0
        return self._layout.at(self._shown.readings[at].x, 0).x()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._shown is not None and self._layout is not None:
            painter.drawPixmap(0, 0, self._picture(self._shown, self._layout))
            if self.reading is not None:
                painter.setLayoutDirection(self.layoutDirection())
                paint_reading(painter, self._shown, self._layout, self.reading, self.size(), self._series)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from leaving the page while it leaves the reading."""
        override = event.type() == QEvent.Type.ShortcutOverride and self._read is not None
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = -1 if self._shown is None else len(self._shown.readings) - 1
        key = Qt.Key(event.key())
        moves = {
            Qt.Key.Key_Left: last if self._read is None else max(0, self._read - 1),
            Qt.Key.Key_Right: 0 if self._read is None else min(last, self._read + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and key in moves:
            self._go_to(moves[key])
        elif last >= 0 and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_series(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and self._read is not None:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._read is not None:
            self._want(self._read)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found != self._hovered:
            self._hovered = found
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._want(found)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _at(self, x: float) -> int | None:
        """Return the reading nearest to a place; of several there, the newest."""
        count = 0 if self._shown is None else len(self._shown.readings)
        return min(reversed(range(count)), key=lambda at: abs(self.place_of(at) - x), default=None)

    def _go_to(self, at: int) -> None:
        self._read, self._hovered = at, None
        self._name()
        self.update()

    def _step_series(self, by: int) -> None:
        """Read another series alone; beyond the last and the first one all are read."""
        if self._shown is None:
            return
        count = len(self._shown.names)
        now = -1 if self._series is None else self._series
        found = (now + 1 + by) % (count + 1) - 1
        self._series = None if found < 0 else found
        self._drawn = None
        self._go_to(len(self._shown.readings) - 1 if self._read is None else self._read)

    def _leave(self) -> None:
        self._read = self._series = self._hovered = self._drawn = None
        self._name()
        self.update()

    def _want(self, at: int) -> None:
        stop = None if self._shown is None else self._shown.stop(self._shown.readings[at])
        if stop is not None:
            self.visit_wanted.emit(stop.visit_uid)

    def _name(self) -> None:
        """Name the chart for a screen reader, with what is read of it."""
        if self._shown is None:
            return
        name = self._shown.wording.strings.text("history", "chart.name", title=self._shown.title)
        self.setAccessibleName(f"{name}: {self.spoken}" if self.spoken else name)
        self.setAccessibleDescription(self._shown.about)

    def _lay_out(self) -> None:
        if self._shown is not None:
            self._layout = layout_of(self._shown, self.size())
        self._drawn = None
        self.update()

    def _picture(self, shown: ShownTrend, layout: Layout) -> QPixmap:
        """Return the chart as it is when nobody reads it, drawn once."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(QColor(theme.tokens().surface))
            painter = QPainter(self._drawn)
            painter.setLayoutDirection(self.layoutDirection())
            paint_chart(painter, shown, layout, self._series)
            painter.end()
        return self._drawn
