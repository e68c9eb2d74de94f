"""A field with one line of typing: what number and date fields share."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui.fields.field import Field

PAUSE_MS = 600
"""After this pause in typing the answer is told, and so kept."""


_EXAM: Final = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.DeleteEndOfLine,  # Ctrl+K on X11
)


class _Line(QLineEdit):
    """Leaves undo, redo, and Ctrl+K to the exam."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _EXAM)
        ):
            event.ignore()
            return False
        return super().event(event)


class LineField(Field):
    """Empty means not recorded. What is typed is told after a pause and when the line is left.

    ``unread`` tells what stands in the line and means nothing, and so is not recorded.
    """

    unread = Signal(str)

    def __init__(self, item: Item, name: str, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(item, name, parent)
        self._told = self._refused = ""
        self._value: Value | None = None
        self._by_default = self._edited = False
        self.line = _Line(self)
        self.line.setAccessibleName(f"{name} ({unit})" if unit else name)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(8)
        row.addWidget(self.line)
        self.row = row
        if unit:
            label = QLabel(unit, self)
            label.setProperty("look", "muted")
            row.addWidget(label)
        row.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.flush)

    @property
    def is_wrong(self) -> bool:
        """Whether something stands on the screen that is not what is recorded."""
        return bool(self.line.property("wrong"))

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody; what is being typed stays, and what was not taken."""
        text = "" if value is None else self.written(value)
        if self._pause.isActive() or (self.is_wrong and value == self._value):
            return
        self._value, self._refused = value, ""
        self._told, self._by_default, self._edited = text, by_default, False
        if self.line.text() != text and not (self.line.hasFocus() and self.read(self.line.text()) == value):
            self.line.setText(text)
        self._look_given(given=by_default and bool(text))
        self._mark(wrong=False)

    def written(self, value: Value) -> str:
        """Return ``value`` as it is typed."""
        raise NotImplementedError

    def read(self, text: str) -> Value | None:
        """Return what ``text`` means; ``None`` if it means nothing yet."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell what was typed and not told yet; what cannot be read is marked and kept on screen."""
        self._pause.stop()
        text = self.line.text().strip()
        if text == self._told and not (text and self._by_default and self._edited):
            self._mark(wrong=bool(text) and text == self._refused)
            return
        self._refused = ""
        value = self.read(text)
        self._mark(wrong=bool(text) and value is None)
        if text and value is None:
            self.unread.emit(text)
        if not text:
            self._told = text
            self.cleared.emit(self.item.link_id)
        elif value is not None:
            self._told = text
            self.answered.emit(self.item.link_id, value)

    def set_dim(self, *, dim: bool) -> None:
        """Look as what is not to be answered, or as usual."""
        if bool(self.line.property("dim")) != dim:
            self.line.setProperty("dim", dim)
            self.line.style().polish(self.line)

    def set_wrong(self) -> None:
        """Mark what was typed as refused; it stays on the screen."""
        self._refused = self.line.text().strip()
        self._mark(wrong=True)

    def _on_edited(self, _text: str) -> None:
        self._look_given(given=False)
        self._edited = True
        self._pause.start()

    def _look_given(self, *, given: bool) -> None:
        """Look as what nobody typed, or as usual."""
        if bool(self.line.property("given")) != given:
            self.line.setProperty("given", given)
            self.line.style().polish(self.line)

    def _mark(self, *, wrong: bool) -> None:
        if self.is_wrong != wrong:
            self.line.setProperty("wrong", wrong)
            self.line.style().polish(self.line)
