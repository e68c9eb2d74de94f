"""Rich text that wraps, of which a layout can ask the height often: each is worked out once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from footdrop_desktop.ui.rich_text import spoken

_REMADE = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)

MOST_HEIGHTS: Final = 200
"""How many texts in how many widths are remembered: a grade that is changed back costs nothing."""


class RichLabel(QLabel):
    """Takes whatever width it is given. A plain label would lay its text out anew for every hint."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int], int] = {}
        self.setProperty("look", look)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        asked = (self.text(), width)
        height = self._heights.get(asked)
        if height is None:
            if len(self._heights) >= MOST_HEIGHTS:
                self._heights.clear()
            height = self._heights[asked] = super().heightForWidth(width)
        return height

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _REMADE:
            self._heights.clear()
        super().changeEvent(event)


def show_cited(label: QLabel, text: str, references: str) -> None:
    """Show rich ``text``; a screen reader calls its raised numbers ``references``."""
    label.setText(text)
    label.setAccessibleName(spoken(text, references))
