"""Who saw, printed, exported, or changed: by patient or by clinician."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import open_at, press, row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row


class WhoSawDialog(QDialog):
    """Newest first; every line has its number in the audit."""

    save_wanted = Signal()

    def __init__(self, strings: Strings, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = strings.text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("ui", "audit.title"))
        open_at(self, 860, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(say("ui", "audit.title"), "title"))
        column.addWidget(words(subject, "muted"))
        self.list = RecordList(
            say("ui", "audit.title"),
            (
                say("ui", "audit.number"),
                say("ui", "audit.time"),
                say("ui", "audit.who"),
                say("ui", "audit.what"),
                say("ui", "audit.where"),
            ),
            (8, 20, 22, 34, 16),
        )
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.save = press(say("ui", "audit.save"), "plain", self.save_wanted.emit)
        self.shut = press(say("ui", "dialog.close"), "primary", self.reject)
        column.addLayout(row(self.save, 1, self.shut))

    def show_entries(self, rows: Sequence[Row]) -> None:
        """Show the entries."""
        self.list.show_rows(rows)
