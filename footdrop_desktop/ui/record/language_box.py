"""The language of the window, chosen before anything else can be read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from footdrop_desktop.strings import LANGUAGE_NAMES, Strings


class LanguageBox(QComboBox):
    """Each language calls itself by its own name; ``spoken`` tells the one that was chosen."""

    spoken = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(strings.text("ui", "language.name"))
        for code, name in LANGUAGE_NAMES.items():
            self.addItem(name, code)
        self.setCurrentIndex(self.findData(strings.language))
        self.activated.connect(lambda _place: self.spoken.emit(str(self.currentData())))
