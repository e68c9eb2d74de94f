"""One reference to be read: its citation, what rests on it, the way to it, and copies of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from footdrop_desktop.report.cited_by import Place
from footdrop_desktop.report.citing import Style
from footdrop_desktop.report.literature import Reference
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.literature.entry_html import entry_html
from footdrop_desktop.ui.pieces import press, row, words

KEYS: Final[Mapping[Style, str]] = {
    Style.AMA: "Ctrl+Shift+C",
    Style.BIBTEX: "Ctrl+Shift+B",
    Style.RIS: "Ctrl+Shift+R",
}
"""The keys that copy, for each style."""

_LEAST_TEXT: Final = 180
_INDENT: Final = 20


class EntryView(QFrame):
    """``copy_wanted`` tells the style. The DOI opens in the system's browser; nothing is fetched here."""

    copy_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._say = strings.text
        self._reference: Reference | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setMinimumHeight(theme.px(_LEAST_TEXT))
        self.text.document().setDocumentMargin(theme.px(10))
        self.text.document().setIndentWidth(theme.px(_INDENT))
        self.text.anchorClicked.connect(QDesktopServices.openUrl)
        column.addWidget(self.text, 1)
        self.doi = press(self._say("literature", "literature.open-doi"), "primary", self.open_link)
        self.scope = words("", "muted", wrap=False)
        self.copies: dict[Style, QPushButton] = {}
        for style, keys in KEYS.items():
            button = press(style.value, "plain", partial(self.copy_wanted.emit, style.value))
            button.setToolTip(keys)
            self.copies[style] = button
        column.addLayout(row(self.doi, 1, self.scope, *self.copies.values()))
        self.note = words("", "small")
        self.note.setMinimumHeight(self.note.fontMetrics().height())
        column.addWidget(self.note)
        self.show_scope(1)

    @property
    def reference(self) -> Reference | None:
        """What is shown."""
        return self._reference

    def show_entry(self, reference: Reference, said: Mapping[Place, tuple[str, ...]]) -> None:
        """Show a reference from its beginning; ``said`` are the sentences that rest on it."""
        self._reference = reference
        self.text.setHtml(entry_html(reference, said, self._strings))
        self.text.setAccessibleName(self._say("literature", "literature.entry", number=reference.number))
        self.text.verticalScrollBar().setValue(0)
        self.doi.setEnabled(bool(reference.link))
        note = self._say("literature", "literature.open-note", link=reference.link) if reference.link else ""
        self.doi.setToolTip(note)
        self.doi.setAccessibleDescription(note)
        self.show_note("")

    def show_scope(self, count: int) -> None:
        """Show how many references a copy holds: this one, or all that are chosen."""
        say = self._say
        one = say("literature", "literature.copy")
        self.scope.setText(one if count < 2 else say("literature", "literature.copy-some", count=count))
        for style, button in self.copies.items():
            name = say("literature", "literature.copy-as", style=style.value)
            button.setAccessibleName(name if count < 2 else f"{name} ({count})")

    def show_note(self, text: str) -> None:
        """Say what was done; a screen reader says it at once."""
        self.note.setText(text)
        if text:
            announce(self, text)

    def open_link(self) -> None:
        """Open the DOI in the browser; nothing without one."""
        if self._reference is not None and self._reference.link:
            QDesktopServices.openUrl(QUrl(self._reference.link, QUrl.ParsingMode.StrictMode))

    def focus_text(self) -> None:
        """Put the focus where the entry is read."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
