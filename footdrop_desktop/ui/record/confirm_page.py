"""After an unlock: is this the patient in front of you? One key says so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdrop_desktop.record.model import Patient
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import card, press, row, words
from footdrop_desktop.ui.record.patient_banner import PatientBanner


class ConfirmPage(QWidget):
    """Enter goes on with the draft that was open; Escape shows the patients."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = strings.text
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        frame, column = card(margin=28, spacing=16)
        frame.setMaximumWidth(theme.px(620))
        column.addWidget(words(say("ui", "confirm.title"), "heading"))
        self.banner = PatientBanner(strings)
        column.addWidget(self.banner)
        column.addWidget(words(say("ui", "confirm.note"), "muted"))
        self.no = press(say("ui", "confirm.no"), "plain", self.refused.emit)
        self.yes = press(say("ui", "confirm.yes"), "primary", self.confirmed.emit)
        column.addLayout(row(self.no, 1, self.yes))
        middle = QHBoxLayout()  # not by alignment: the words would be measured at the width of the page
        middle.addStretch(1)
        middle.addWidget(frame, 100)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        for keys, act in (
            ("Return", self.confirmed.emit),
            ("Enter", self.confirmed.emit),
            ("Escape", self.refused.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusProxy(self.yes)

    def show_patient(self, patient: Patient, today: date) -> None:
        """Show whose draft it is."""
        self.banner.show_patient(patient, today)
        self.yes.setFocus()
