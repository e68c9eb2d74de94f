"""The parts of a page side by side, one of them shown: arrows go from one to the next, Tab leaves them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.ui.pieces import row

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_BESIDE = (Qt.Key.Key_Right, Qt.Key.Key_Left)


class PartsHead(QWidget):
    """``chosen`` tells the key of the part that the user wants."""

    chosen = Signal(str)

    def __init__(self, name: str, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._names = dict(parts)
        self._showing = False
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for key, word in parts:
            button = self.buttons[key] = QPushButton(word)
            button.setCheckable(True)
            button.setProperty("look", "part")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.toggled.connect(partial(self._on_toggled, key))
            group.addButton(button)
        line = row(*self.buttons.values())
        line.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        self.show_part(parts[0][0])

    @property
    def part(self) -> str:
        """The part that is chosen."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def show_part(self, key: str) -> None:
        """Mark a part as chosen; Tab comes to it alone."""
        self._showing = True
        self.buttons[key].setChecked(True)
        self._showing = False
        for other, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.buttons[key])

    def show_count(self, key: str, count: int | None, *, more: bool = False) -> None:
        """Show how many lines a part has, or so many and more; ``None`` where that is not told."""
        name, button = self._names[key], self.buttons[key]
        number = f"{count}+" if more else f"{count}"
        button.setText(f"{name}  {number}" if count else name)
        button.setAccessibleName(name if count is None else f"{name}, {number}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in _BESIDE:
            step = -step
        keys = list(self.buttons)
        key = keys[(keys.index(self.part) + step) % len(keys)]
        self.buttons[key].setChecked(True)
        self.buttons[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_toggled(self, key: str, on: bool) -> None:
        if on and not self._showing:
            self.show_part(key)
            self.chosen.emit(key)
