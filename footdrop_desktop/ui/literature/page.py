"""The references as a place of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.literature.browser import LiteratureBrowser
from footdrop_desktop.ui.literature.sources import Sources
from footdrop_desktop.ui.pieces import words
from footdrop_desktop.ui.record.scrolled import scrolled


class LiteraturePage(QWidget):
    """Every reference, what rests on it, and the way to it."""

    def __init__(self, sources: Sources, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = scrolled(self)
        column.addWidget(words(strings.text("literature", "literature.title"), "title"))
        self.browser = LiteratureBrowser(sources, strings)
        column.addWidget(self.browser, 1)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.browser.leave_search)
        self.setFocusProxy(self.browser.search)
