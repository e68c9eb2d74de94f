"""One option of the plan: a box to tick, its name, and what to know about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pages.columns import PADDING
from footdrop_desktop.ui.rich_label import show_cited


class PlanRow(QFrame):
    """``switched`` tells the code and whether it is ticked now; a click anywhere but on a link ticks.

    ``references`` is what a screen reader calls the raised numbers of a note.
    """

    switched = Signal(str, bool)
    link_wanted = Signal(str)
    link_hovered = Signal(str)

    def __init__(self, code: str, name: str, references: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self._references = references
        self._on_a_link = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        line = QHBoxLayout(self)
        line.setContentsMargins(PADDING - 6, 5, PADDING, 5)
        line.setSpacing(0)
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self.box.clicked.connect(lambda on: self.switched.emit(self.code, on))
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.setContentsMargins(0, 2, 0, 0)
        self.name = QLabel(name)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.note = QLabel()
        self.note.setProperty("look", "small")
        self.note.setTextFormat(Qt.TextFormat.RichText)
        self.note.setWordWrap(True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.note.linkActivated.connect(self._on_link)
        self.note.linkHovered.connect(self.link_hovered)
        self.note.hide()
        texts.addWidget(self.name)
        texts.addWidget(self.note)
        line.addLayout(texts, 1)
        self.setMinimumHeight(theme.target(32))

    def show_option(self, note: str, *, ticked: bool) -> None:
        """Show what to know of the option (rich text), and whether it is ticked; nobody is told."""
        if self.note.text() != note:
            show_cited(self.note, note, self._references)
            self.note.setVisible(bool(note))
        if self.box.isChecked() != ticked:
            self.box.setChecked(ticked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would go elsewhere

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_a_link, self._on_a_link = self._on_a_link, False
        if on_a_link or not self.rect().contains(event.position().toPoint()):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.click()

    def _on_link(self, link: str) -> None:
        self._on_a_link = True
        self.link_wanted.emit(link)
