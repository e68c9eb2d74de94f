"""A list of options, each chosen by the key that stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from footdrop_desktop.ui import keys

_DIGITS: Final = "1234567890"
_BACKSPACE: Final = "⌫"
_AWAY: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Tab: (0, 0),
}


class KeyMenu(QMenu):
    """``chosen`` tells a code, or ``None`` for "not recorded". Escape closes it and chooses nothing.

    ``moved`` asks for the neighbour (columns, rows): left, right, and Tab leave the list and move on.
    """

    chosen = Signal(object)
    moved = Signal(int, int)

    def __init__(
        self, options: Sequence[tuple[str, str]], not_recorded: str, value: object, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keys = dict(zip(keys_for([text for _, text in options]), (c for c, _ in options), strict=True))
        self._add(not_recorded, _BACKSPACE, None, on=value is None)
        for key, (code, text) in zip(self.keys, options, strict=True):
            self._add(text, key, code, on=code == value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit = Qt.Key(event.key()), keys.digit(event)
        typed = str(digit) if digit is not None else keys.letter(event)
        if typed not in self.keys:
            typed = keys.command(event)
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._choose(None)
        elif typed in self.keys:
            self._choose(self.keys[typed])
        elif key in _AWAY:
            self.close()
            self.moved.emit(*_AWAY[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        return False

    def _add(self, text: str, key: str, code: str | None, *, on: bool) -> None:
        action = QAction(f"{text.replace('&', '&&')}\t{key}", self)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _on=False: self.chosen.emit(code))
        self.addAction(action)

    def _choose(self, code: str | None) -> None:
        self.close()
        self.chosen.emit(code)


def keys_for(texts: Sequence[str]) -> list[str]:
    """Return a key for each text: ten digits, then a letter of its own that no text begins with."""
    firsts = {text[:1].upper() for text in texts}
    found = list(_DIGITS[: len(texts)])
    for text in texts[len(_DIGITS) :]:
        letters = [letter for letter in text.upper() if letter.isalpha()]
        free = [letter for letter in letters if letter not in firsts and letter not in found]
        free += [chr(place) for place in range(ord("A"), ord("Z") + 1) if chr(place) not in found]
        found.append(free[0])
    return found
