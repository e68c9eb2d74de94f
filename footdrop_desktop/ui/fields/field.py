"""What every field is: it shows an answer silently and tells what the user did."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footdrop_desktop.form.model import Item, Value

_MOVES = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Field(QWidget):
    """One item's control. ``moved`` asks for the neighbour (columns, rows); (0, 0) for the next.

    ``untested`` tells that a key said "not tested": why is asked next. An answer that is shown
    ``by_default`` was given by nobody yet: the same again confirms it.
    """

    answered = Signal(str, object)
    cleared = Signal(str)
    moved = Signal(int, int)
    untested = Signal()

    def __init__(self, item: Item, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.name = name
        self._described = ("", "")
        self.setAccessibleName(name)

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody."""
        raise NotImplementedError

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels at the most."""
        self.setFixedWidth(width)

    def natural_width(self) -> int:
        """Return the width that this field likes."""
        return self.sizeHint().width()

    def least_width(self) -> int:
        """Return the width below which words are cut; 0 where that cannot happen."""
        return 0

    def flush(self) -> None:
        """Tell what was typed and not told yet."""

    def extra(self) -> QWidget | None:
        """Return a control of this field that belongs into the small second line."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _MOVES:
            self.moved.emit(*_MOVES[key])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.moved.emit(0, 0)
        else:
            event.ignore()

    def set_dim(self, *, dim: bool) -> None:
        """Look as what is not to be answered, or as usual; it can still be answered."""

    def described(self, words: str) -> None:
        """Tell a screen reader what is chosen."""
        self._describe(words, self._described[1])

    def set_beside(self, words: str) -> None:
        """Tell a screen reader what stands beside the answer."""
        self._describe(self._described[0], words)

    def _describe(self, *parts: str) -> None:
        if parts != self._described:
            self._described = (parts[0], parts[1])
            self.setAccessibleDescription("; ".join(part for part in parts if part))
