"""A line for a passphrase: pasting is allowed, and it can be shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import line_edit, press

LONGEST = 1000


class PassphraseBox(QWidget):
    """Hidden until the user asks to see it."""

    typed = Signal(str)
    entered = Signal()

    def __init__(self, strings: Strings, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (strings.text("ui", "unlock.show"), strings.text("ui", "unlock.hide"))
        self.line = line_edit(name, longest=LONGEST)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(self.typed)
        self.line.returnPressed.connect(self.entered)
        self.toggle = press(self._words[0], "plain", self._on_toggle)
        self.toggle.setAccessibleName(f"{self._words[0]}: {name}")
        self._name = name
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.line, 1)
        line.addWidget(self.toggle)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes."""
        self.line.clear()
        if self.line.echoMode() is QLineEdit.EchoMode.Normal:
            self._on_toggle()

    def _on_toggle(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.toggle.setText(self._words[hidden])
        self.toggle.setAccessibleName(f"{self._words[hidden]}: {self._name}")
