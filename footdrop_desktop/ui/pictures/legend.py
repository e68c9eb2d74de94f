"""What the colours and patterns of a picture mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from footdrop_desktop.report.diagrams.marks import Look
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pictures.brush import paint_region
from footdrop_desktop.ui.wrapping_row import WrappingRow


class Legend(QWidget):
    """A swatch and its words for each look."""

    def __init__(self, entries: Sequence[tuple[Look, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrappingRow(theme.px(9))
        for look, text in entries:
            row.addWidget(_entry(look, text))
        self.setLayout(row)

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels, and the height that follows."""
        layout = self.layout()
        if layout is not None:
            self.setFixedSize(width, layout.heightForWidth(width))


class _Swatch(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedSize(QSize(theme.px(24), theme.px(14)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        paint_region(painter, path, self._look)


def _entry(look: Look, text: str) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(5))
    line.addWidget(_Swatch(look))
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", "small")
    line.addWidget(label)
    return made
