"""The literature over what one was doing: from a superscript to its entry, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.literature.browser import LiteratureBrowser
from footdrop_desktop.ui.literature.sources import Sources
from footdrop_desktop.ui.pieces import open_at, press, row
from footdrop_desktop.ui.record.scrolled import scrolled


class LiteratureDialog(QDialog):
    """Opened from a superscript it shows that entry alone; the whole list is a press away.

    Back, Alt+Left, and Escape return to the page beneath, which stays as it was.
    """

    def __init__(self, sources: Sources, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.text("literature", "literature.title"))
        open_at(self, 920, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(theme.px(8))
        self.back = press(strings.text("literature", "literature.back"), "quiet", self.reject)
        self.back.setIcon(back_icon(theme.tokens().muted, theme.px(18)))
        self.back.setToolTip("Alt+←")
        self.show_all = press(strings.text("literature", "literature.show-all"), "link", self._on_all)
        column.addLayout(row(self.back, 1, self.show_all))
        self.browser = LiteratureBrowser(sources, strings)
        ground = QWidget()
        inside = scrolled(ground)  # with large text there is more than a low window holds
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.browser)
        column.addWidget(ground, 1)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.reject)

    def show_reference(self, number: str) -> None:
        """Show one entry alone, or everything for no number."""
        if number:
            self.browser.show_reference(int(number))
        self._show_list(not number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the search first, and leaves next."""
        if event.key() != Qt.Key.Key_Escape or not self.browser.leave_search():
            super().keyPressEvent(event)

    def _on_all(self) -> None:
        self._show_list(True)

    def _show_list(self, shown: bool) -> None:
        self.browser.show_list(shown)
        self.show_all.setVisible(not shown)
        if shown:
            self.browser.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.browser.entry.focus_text()
