"""A few small buttons of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from footdrop_desktop.ui import theme


class ChoiceRow(QWidget):
    """``chosen`` tells the key of the button that the user chose."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(4))
        group = QButtonGroup(self)
        for key, text in choices:
            button = QPushButton(text, self)
            button.setProperty("look", "small")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(f"{name}: {text}")
            bold = QFontMetrics(theme.font(theme.SMALL, QFont.Weight.DemiBold))
            button.setMinimumWidth(bold.horizontalAdvance(text) + theme.px(24))
            group.addButton(button)
            line.addWidget(button)
            self.buttons[key] = button
        first = next(iter(self.buttons.values()))
        first.setChecked(True)
        for key, button in self.buttons.items():
            button.toggled.connect(lambda on, key=key: self._on_toggled(key, on=on))

    def _on_toggled(self, key: str, *, on: bool) -> None:
        if on:
            self.chosen.emit(key)
