"""The record could not be opened: what happened, and the safe next steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, press, row, words
from footdrop_desktop.ui.record.front import front

STEPS = ("retry", "find", "restore", "anyway", "new", "practice")


class TroublePage(QWidget):
    """The first step is the safest one and has the focus; what could lose something comes last."""

    step_chosen = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._words = {
            "retry": strings.text("ui", "trouble.retry"),
            "find": strings.text("ui", "trouble.find"),
            "restore": strings.text("ui", "trouble.restore"),
            "anyway": strings.text("ui", "trouble.anyway"),
            "new": strings.text("ui", "trouble.new"),
            "practice": strings.text("ui", "unlock.practice"),
        }
        column = front(self, strings, strings.text("ui", "trouble.note"))
        frame, inner = card("card-amber", margin=24, spacing=12)
        self.text = words("")
        inner.addWidget(self.text)
        column.addWidget(frame)
        self.buttons: dict[str, QPushButton] = {}
        for step in STEPS:
            button = press(self._words[step], "plain", partial(self.step_chosen.emit, step))
            self.buttons[step] = button
            column.addLayout(row(button))

    def show_trouble(self, text: str, steps: tuple[str, ...]) -> None:
        """Show what happened and only these ``steps``."""
        self.text.setText(text)
        for step, button in self.buttons.items():
            button.setVisible(step in steps)
        if steps:
            self.buttons[steps[0]].setFocus()
