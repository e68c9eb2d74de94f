"""Above the standing tests while nobody has said whether the patient can stand safely."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.form.model import Item
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import row


class SafetyNotice(QWidget):
    """``answered`` tells the code that was chosen."""

    answered = Signal(str)

    def __init__(self, item: Item, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("look", "card-amber")
        question = QLabel(strings.text("ui", "window.safe-first"))
        question.setProperty("look", "strong")
        question.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        for option in item.options:
            button = QPushButton(option.display)
            button.setProperty("look", "plain")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(f"{item.text} {option.display}")
            button.clicked.connect(lambda _on=False, code=option.code: self.answered.emit(code))
            self.buttons[option.code] = button
        line = row(question, *self.buttons.values(), spacing=theme.px(10))
        line.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        card.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.addWidget(card)
