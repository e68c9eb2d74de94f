"""Settings of the exam: how long the Romberg test runs, and whether an assessment is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout

from footdrop_desktop.settings import Settings
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import row, words

_SECONDS: Final = (10, 15, 20, 30, 45, 60, 90, 120)


class ExamCard(QFrame):
    """``changed`` tells the name of a setting of ``Settings`` and its new value."""

    changed = Signal(str, object)

    def __init__(self, strings: Strings) -> None:
        super().__init__()
        self._say = strings.text
        self._showing = False
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.addWidget(words(self._say("ui", "exam-settings.title"), "heading"))
        self.romberg = QComboBox()
        for seconds in _SECONDS:
            self.romberg.addItem(str(seconds), seconds)
        self.romberg.setFixedWidth(theme.px(96))
        label = words(self._say("ui", "exam-settings.romberg"))
        label.setBuddy(self.romberg)
        self.romberg.setAccessibleName(label.text())
        self.romberg.activated.connect(
            lambda _place: self._tell("romberg_seconds", self.romberg.currentData())
        )
        column.addLayout(row(label, self.romberg, spacing=12))
        self.record_only = QCheckBox(self._say("ui", "exam-settings.record-only"))
        self.record_only.toggled.connect(lambda on: self._tell("record_only", on))
        column.addWidget(self.record_only)
        column.addWidget(words(self._say("ui", "exam-settings.record-only-note"), "small"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, silently."""
        self._showing = True
        if self.romberg.findData(settings.romberg_seconds) < 0:
            self.romberg.addItem(str(settings.romberg_seconds), settings.romberg_seconds)
        self.romberg.setCurrentIndex(self.romberg.findData(settings.romberg_seconds))
        self.record_only.setChecked(settings.record_only)
        self._showing = False

    def _tell(self, name: str, value: object) -> None:
        if not self._showing:
            self.changed.emit(name, value)
