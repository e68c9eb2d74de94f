"""The references as a place of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.report.literature import Literature
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.literature_dialog import references_view
from footdrop_desktop.ui.pieces import words


class LiteraturePage(QWidget):
    """Every reference, what it supports, and the way to it."""

    def __init__(self, literature: Literature, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(strings.text("ui", "literature.title"), "title"))
        self.view = references_view(literature, strings, self)
        column.addWidget(self.view, 1)
