"""The first screen: whom the visit is for, and where it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme

_WIDTH = 560


class StartPage(QWidget):
    """A name begins a visit; a file opens one again; practice needs neither."""

    started = Signal(str, str)
    open_wanted = Signal()
    place_wanted = Signal(str)
    practice_wanted = Signal()

    def __init__(self, strings: Strings, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self._say("ui", "start.name"))
        self.name.setPlaceholderText(self._say("ui", "start.name-example"))
        self.name.setMaxLength(200)
        self.file = QLineEdit(str(place), self)
        self.file.setAccessibleName(self._say("ui", "start.file"))
        self.change = self._button("start.change", "plain", lambda: self.place_wanted.emit(self.file.text()))
        self.start = self._button("start.start", "primary", self._on_start)
        self.open = self._button("start.open", "plain", self.open_wanted.emit)
        self.practice = self._button("start.practice", "plain", self.practice_wanted.emit)
        self.name.returnPressed.connect(self._on_start)
        self.name.textChanged.connect(lambda text: self.start.setEnabled(bool(text.strip())))
        self.start.setEnabled(False)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(self._card(), 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def show_place(self, place: Path) -> None:
        """Show where the next visit will be kept."""
        self.file.setText(str(place))

    def _card(self) -> QWidget:
        holder = QWidget(self)
        holder.setFixedWidth(_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._heading())
        card = QFrame(holder)
        card.setProperty("look", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(24, 20, 24, 24)
        inner.setSpacing(6)
        inner.addWidget(self._label("start.name", "strong"))
        inner.addWidget(self.name)
        inner.addSpacing(8)
        inner.addWidget(self._label("start.file", "strong"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.file, 1)
        line.addWidget(self.change)
        inner.addLayout(line)
        inner.addWidget(self._label("start.file-note", "small"))
        inner.addSpacing(10)
        inner.addWidget(self.start)
        column.addWidget(card)
        others = QHBoxLayout()
        others.setSpacing(8)
        others.addWidget(self.open, 1)
        others.addWidget(self.practice, 1)
        column.addLayout(others)
        column.addWidget(self._label("start.what", "small"))
        column.addWidget(self._label("start.what-not", "small"))
        return holder

    def _heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        mark = QLabel(self)
        mark.setPixmap(theme.pixmap("app", theme.tokens().accent, 56, self.devicePixelRatioF()))
        line.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label("window.title", "title"))
        words.addWidget(self._label("start.promise", "muted"))
        line.addLayout(words, 1)
        return line

    def _label(self, key: str, look: str) -> QLabel:
        label = QLabel(self._say("ui", key), self)
        label.setProperty("look", look)
        label.setWordWrap(True)
        return label

    def _button(self, key: str, look: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self._say("ui", key), self)
        button.setProperty("look", look)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _on=False: act())
        return button

    def _on_start(self) -> None:
        name = self.name.text().strip()
        if name:
            self.started.emit(name, self.file.text().strip())
