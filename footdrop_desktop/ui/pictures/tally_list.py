"""Nerves or roots, and beside each what its muscles show on the right and on the left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget


class TallyList(QWidget):
    """``chosen`` tells a row, or nothing when none is."""

    chosen = Signal(str)

    def __init__(self, heads: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        for place, head in enumerate(heads, 1):
            self._grid.addWidget(_label(head, "column"), 0, place)
        self.buttons: dict[str, QPushButton] = {}
        self._cells: dict[str, tuple[QLabel, QLabel]] = {}

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Make the rows: an id and a name each."""
        for row, (key, name) in enumerate(rows, 1):
            button = QPushButton(name, self)
            button.setProperty("look", "detail")
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.toggled.connect(lambda on, key=key: self._on_toggled(key, on=on))
            self._grid.addWidget(button, row, 0)
            cells = (_label("", "small"), _label("", "small"))
            for place, cell in enumerate(cells, 1):
                self._grid.addWidget(cell, row, place)
            self.buttons[key], self._cells[key] = button, cells
        self._grid.setRowStretch(len(rows) + 1, 1)

    def show_words(self, words: Mapping[str, tuple[str, str, str]]) -> None:
        """Show for each row what the right and the left show, and all of it for a screen reader."""
        for key, (right, left, whole) in words.items():
            for cell, text in zip(self._cells[key], (right, left), strict=True):
                if cell.text() != text:
                    cell.setText(text)
            self.buttons[key].setAccessibleName(whole)
            self.buttons[key].setToolTip(whole)

    def _on_toggled(self, key: str, *, on: bool) -> None:
        if on:
            for other, button in self.buttons.items():
                if other != key:
                    button.setChecked(False)
        self.chosen.emit(key if on else "")


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    return label
