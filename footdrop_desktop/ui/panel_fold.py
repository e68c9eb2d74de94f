"""Where the assessment stands: beside the page, or, where that leaves too little room, over it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.assessment_panel import AssessmentPanel
from footdrop_desktop.ui.exam_session import Snapshot

KEYS: Final = "Ctrl+J"


class PanelFold(QFrame):
    """Beside the page it holds the panel; folded it is a narrow bar with a button that shows it."""

    def __init__(self, panel: AssessmentPanel, strings: Strings, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._panel = panel
        self._snapshot: Snapshot | None = None
        self._stale = False
        self._width = 0
        self._beside = True
        self.wanted = True
        self.setProperty("look", "bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        edge = QFrame()
        edge.setProperty("look", "line")
        edge.setFixedWidth(1)
        line.addWidget(edge)
        self._bar = QWidget()
        column = QVBoxLayout(self._bar)
        column.setContentsMargins(2, theme.px(8), 2, 0)
        self.button = QPushButton()
        self.button.setProperty("look", "quiet")
        self.button.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.button.setIcon(theme.icon("activity", theme.tokens().accent, theme.px(18)))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.toggle)
        column.addWidget(self.button)
        column.addStretch(1)
        line.addWidget(self._bar)
        self._over = QFrame(parent)
        self._over.setProperty("look", "over")
        over = QHBoxLayout(self._over)
        over.setContentsMargins(1, 1, 1, 1)
        self._over.hide()
        self._layouts = (line, over)
        line.addWidget(panel, 1)
        self._bar.hide()
        self._name()

    @property
    def is_over(self) -> bool:
        """Whether the panel is shown over the page."""
        return not self._over.isHidden()

    def join(self, line: QBoxLayout) -> None:
        """Take the place at the end of ``line``."""
        line.addWidget(self)

    def show_beside(self, *, wanted: bool) -> None:
        """Show or hide everything: the review step says the same at length."""
        self.wanted = wanted
        self.setHidden(not wanted)
        if not wanted:
            self._over.hide()
        self._renew()

    def set_width(self, width: int, *, beside: bool) -> None:
        """Give the panel ``width`` pixels ``beside`` the page or, when asked for, over it."""
        self._width = width
        if beside != self._beside:
            self._beside = beside
            self._over.hide()
            self._layouts[0 if beside else 1].addWidget(self._panel, 1)
            self._bar.setHidden(beside)
            self._panel.show()
        self.setFixedWidth(width if beside else self.button.sizeHint().width() + 6)
        self.place()
        self._renew()

    def place(self) -> None:
        """Stand over the page, at the side of the bar."""
        area = self.geometry()
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        x = area.left() - self._width if right else area.right() + 1
        self._over.setGeometry(QRect(x, area.top(), self._width, area.height()))

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def toggle(self) -> None:
        """Show the folded panel over the page, or put it away; beside the page it stays."""
        if self._beside or not self.wanted:
            return
        self.place()
        self._over.setVisible(self._over.isHidden())
        self._over.raise_()
        self._renew()
        self._name()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what the answers mean now; nothing is worked out for a panel that nobody sees."""
        self._snapshot, self._stale = snapshot, True
        self._renew()

    def _renew(self) -> None:
        seen = self.wanted and (self._beside or self.is_over)
        if seen and self._stale and self._snapshot is not None:
            self._stale = False
            self._panel.show_snapshot(self._snapshot)

    def _name(self) -> None:
        key = "window.assessment-hide" if self.is_over else "window.assessment-show"
        self.button.setAccessibleName(self._say("ui", key))
        self.button.setToolTip(f"{self._say('ui', key)} ({KEYS})")
