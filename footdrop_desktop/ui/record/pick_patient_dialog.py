"""Another patient: to merge into, or to move a draft to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import line_edit, open_at, press, row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row


class PickPatientDialog(QDialog):
    """Typing finds; arrows move; Enter picks."""

    searched = Signal(str)
    picked = Signal(str)

    def __init__(self, strings: Strings, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = strings.text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("ui", "window.title"))
        open_at(self, 680, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(title, "title"))
        column.addWidget(words(text, "muted"))
        self.search = line_edit(say("ui", "patients.search"), hint=say("ui", "patients.hint"))
        self.search.textEdited.connect(self.searched)
        self.search.installEventFilter(self)
        column.addWidget(self.search)
        self.list = RecordList(
            say("ui", "workspace.patients"),
            (say("ui", "patients.name"), say("ui", "patients.born"), say("ui", "patients.mrn")),
            (44, 26, 30),
        )
        self.list.opened.connect(self._on_picked)
        column.addWidget(self.list)
        column.addStretch(1)
        self.cancel = press(say("ui", "dialog.cancel"), "plain", self.reject)
        self.pick = press(say("ui", "window.continue"), "primary", lambda: self._on_picked(self.list.key))
        self.pick.setDefault(True)
        column.addLayout(row(1, self.cancel, self.pick))
        self.search.setFocus()

    def show_found(self, rows: Sequence[Row]) -> None:
        """Show the patients that were found."""
        self.list.show_rows(rows)
        self.pick.setEnabled(bool(rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None:
                self.list.step(by)
                return True
        return super().eventFilter(watched, event)

    def _on_picked(self, patient_uid: str) -> None:
        if patient_uid:
            self.picked.emit(patient_uid)
            self.accept()
