"""A plot whose values are read one by one: with the pointer, and with the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from footdrop_desktop.report.overview_words import Plotted
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce


class ReadPlot(QWidget):
    """``read`` tells in words the value that is read, and nothing when none is.

    Arrows go from value to value, Home and End to the first and the last one; Escape leaves the reading.
    """

    read = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._plotted: Plotted | None = None
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def plotted(self) -> Plotted | None:
        """What is shown."""
        return self._plotted

    @property
    def reading(self) -> str:
        """The value that is read, in words; empty when none is."""
        if self._plotted is None or self._at is None:
            return ""
        bar = self._plotted.bars[self._at]
        return self._say("overview", "overview.read", name=bar.name, count=bar.shown)

    def show_plotted(self, plotted: Plotted) -> None:
        """Show other values; what was read before is left. Silent."""
        self._plotted, self._at = plotted, None
        self.setAccessibleName(plotted.title)
        self.setAccessibleDescription(self._say("overview", "overview.keys"))
        self._lay_out()

    def place_of(self, at: int) -> QRectF:
        """Return where a value stands, with its name."""
        raise NotImplementedError

    def needed_height(self, width: int) -> int:
        """Return how high the plot is when it is ``width`` pixels wide."""
        raise NotImplementedError

    def paint_values(self, painter: QPainter, at: int | None) -> None:
        """Draw all values; ``at`` is the one that is read."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._plotted is not None and self._plotted.bars:
            self.paint_values(painter, self._at)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._plotted.bars) - 1 if self._plotted is not None else -1
        key = Qt.Key(event.key())
        before = max(0, self._at - 1) if self._at is not None else last
        after = min(last, self._at + 1) if self._at is not None else 0
        moves = {
            Qt.Key.Key_Left: before,
            Qt.Key.Key_Up: before,
            Qt.Key.Key_Right: after,
            Qt.Key.Key_Down: after,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and key in moves:
            self._go_to(moves[key])
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self._go_to(None)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._go_to(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.read.emit(self.reading)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go_to(None)
        self.read.emit("")

    def _hover(self, point: QPointF) -> None:
        count = len(self._plotted.bars) if self._plotted is not None else 0
        found = next((at for at in range(count) if self.place_of(at).contains(point)), None)
        if found is not None and found != self._at:
            self._go_to(found)

    def _go_to(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            said = self.reading
            title = self._plotted.title if self._plotted is not None else ""
            self.setAccessibleName(f"{title}: {said}" if said else title)
            if said and self.hasFocus():
                announce(self, said)
            self.read.emit(said)
        self.update()

    def _lay_out(self) -> None:
        if self._plotted is not None:
            self.setFixedHeight(self.needed_height(self.width()))
        self.update()
