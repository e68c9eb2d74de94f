"""Free text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.line_field import PAUSE_MS


class _Text(QPlainTextEdit):
    """Undoes its own typing first, and leaves the rest to the exam; Tab leaves it."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            shorthand = event.matches(QKeySequence.StandardKey.DeleteEndOfLine)  # Ctrl+K on X11
            if undo or redo or shorthand:
                event.ignore()
                return False
        return super().event(event)


class TextField(Field):
    """Empty means not recorded. What is typed is told after a pause and when the field is left."""

    def __init__(self, item: Item, name: str, parent: QWidget | None = None) -> None:
        super().__init__(item, name, parent)
        self._told = ""
        self.text = _Text(self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(name)
        self.text.setFixedHeight(theme.px(76))
        self.setFocusProxy(self.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.addWidget(self.text)
        self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.text.textChanged.connect(self._on_changed)
        self.text.installEventFilter(self)

    def natural_width(self) -> int:
        return 1200

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody; what is being typed stays."""
        text = "" if value is None else str(value)
        if self._pause.isActive():
            return
        self._told = text
        if self.text.toPlainText() != text:
            self._showing = True
            self.text.setPlainText(text)
            self._showing = False

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        self._pause.stop()
        text = self.text.toPlainText()
        if text == self._told:
            return
        self._told = text
        if text.strip():
            self.answered.emit(self.item.link_id, text)
        else:
            self.cleared.emit(self.item.link_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self.flush()
        return False

    def _on_changed(self) -> None:
        if not self._showing:
            self._pause.start()
