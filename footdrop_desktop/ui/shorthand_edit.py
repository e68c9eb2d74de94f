"""The line that shorthand is typed into: one line, mistakes underlined at their place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from footdrop_desktop.ui import theme

LONGEST: Final = 2000
"""Characters; a line of every item of both sides is shorter."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELP: Final = ("?", "\u061f")


class ShorthandEdit(QPlainTextEdit):
    """Tells what keys ask for; their use is decided elsewhere. Read from the left in each language."""

    entered = Signal()
    left = Signal()
    help_wanted = Signal()
    completion_wanted = Signal(int)
    recall_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(theme.px(2))
        line, height = self.fontMetrics().height() + 2 * theme.px(2), theme.control_height()
        self.setFixedHeight(height)
        self.setViewportMargins(0, max((height - line) // 2 - theme.px(7), 0), 0, 0)

    @property
    def place(self) -> int:
        """Where the cursor is."""
        return self.textCursor().position()

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in the place of what stands from ``start`` to ``end``; undo takes it back."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def show_line(self, text: str) -> None:
        """Show another line, the cursor at its end."""
        self.replace(0, len(self.toPlainText()), text)

    def show_faults(self, places: Iterable[tuple[int, int]]) -> None:
        """Underline what is not understood."""
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(theme.tokens().red))
        look.setForeground(QColor(theme.tokens().red))
        marks = []
        for start, end in places:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = look
            marks.append(mark)
        self.setExtraSelections(marks)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from going to another step; leave Ctrl+K, which some systems take for editing."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                event.accept()
                return True
            if event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.completion_wanted.emit(1 if key == Qt.Key.Key_Tab else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.recall_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        elif event.text() in _HELP:
            self.help_wanted.emit()
        elif not event.text().isprintable() or len(self.toPlainText()) < LONGEST:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab: it completes a word."""
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text; its lines become clauses of one line."""
        room = LONGEST - len(self.toPlainText())
        lines = (line.strip() for line in source.text().splitlines())
        self.insertPlainText("; ".join(line for line in lines if line)[: max(room, 0)])
