"""The line beneath the header while something is wrong: why, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from footdrop_desktop.ui import theme


class TroubleLine(QFrame):
    """Hidden as long as there is nothing to say."""

    def __init__(self, *acts: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 0, 20, theme.px(8))
        line.setSpacing(10)
        self.text = QLabel()
        self.text.setProperty("look", "refused")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        line.addWidget(self.text, 1)
        for act in acts:
            act.hide()
            line.addWidget(act)
        self.hide()

    def show_trouble(self, text: str) -> None:
        """Say what is wrong; nothing for no text."""
        if text != self.text.text():
            self.text.setText(text)
            self.setVisible(bool(text))
