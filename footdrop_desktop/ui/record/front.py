"""The frame of the pages before the record is open: the program's mark, its name, the language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import words
from footdrop_desktop.ui.record.language_box import LanguageBox

WIDTH = 560


def front(page: QWidget, strings: Strings, note: str) -> QVBoxLayout:
    """Fill ``page`` with the frame; return the column that the page's own cards go into."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    scroll = QScrollArea(page)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer.addWidget(scroll)
    ground = QWidget()
    middle = QVBoxLayout(ground)
    middle.setContentsMargins(16, 24, 16, 24)
    middle.addStretch(2)
    holder = QWidget(ground)
    holder.setMaximumWidth(theme.px(WIDTH))
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addLayout(_heading(page, strings, note))
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(holder, 100)
    line.addStretch(1)
    middle.addLayout(line)
    middle.addStretch(3)
    scroll.setWidget(ground)  # its viewport is not asked for: that costs as much as half of the start
    return column


def _heading(page: QWidget, strings: Strings, note: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(16)
    mark = QLabel()
    mark.setPixmap(theme.pixmap("app", theme.tokens().accent, theme.px(56), page.devicePixelRatioF()))
    line.addWidget(mark)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(words(strings.text("ui", "window.title"), "title"))
    column.addWidget(words(note, "muted"))
    line.addLayout(column, 1)
    line.addWidget(LanguageBox(strings), 0, Qt.AlignmentFlag.AlignTop)
    return line
