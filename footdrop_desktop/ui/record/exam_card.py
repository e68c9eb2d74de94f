"""Settings of the exam: how long the Romberg test runs, and whether an assessment is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QSpinBox, QVBoxLayout

from footdrop_desktop.settings import LEAST_ROMBERG, MOST_ROMBERG, Settings
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import row, words


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
        self.romberg = QSpinBox()
        self.romberg.setRange(LEAST_ROMBERG, MOST_ROMBERG)
        self.romberg.setFixedWidth(theme.px(96))
        self.romberg.setKeyboardTracking(False)
        self.romberg.setAccessibleName(self._say("ui", "exam-settings.romberg"))
        self.romberg.valueChanged.connect(lambda value: self._tell("romberg_seconds", value))
        label = words(self._say("ui", "exam-settings.romberg"), wrap=False)
        column.addLayout(row(label, self.romberg, 1, spacing=12))
        self.record_only = QCheckBox(self._say("ui", "exam-settings.record-only"))
        self.record_only.toggled.connect(lambda on: self._tell("record_only", on))
        column.addWidget(self.record_only)
        column.addWidget(words(self._say("ui", "exam-settings.record-only-note"), "small"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, silently."""
        self._showing = True
        self.romberg.setValue(settings.romberg_seconds)
        self.record_only.setChecked(settings.record_only)
        self._showing = False

    def _tell(self, name: str, value: object) -> None:
        if not self._showing:
            self.changed.emit(name, value)
