"""The line in which words of a paper are looked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.paper.icon_button import icon_button, side_by_side
from footdrop_desktop.ui.paper.pdf_file import Hit
from footdrop_desktop.ui.pieces import line_edit, words


class FindBar(QWidget):
    """``wanted`` tells what is looked for, ``moved`` which of the places is to be shown."""

    wanted = Signal(str)
    moved = Signal(int)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._hits: tuple[Hit, ...] = ()
        self._place = -1
        self.line = line_edit(self._say("ui", "paper.find"), hint=self._say("ui", "paper.find"))
        self.line.setFixedWidth(theme.px(220))
        self.line.setToolTip("Ctrl+F")
        self.line.textChanged.connect(self.wanted)
        self.before = icon_button("chevron-up", self._say("ui", "paper.find-before"), lambda: self.step(-1))
        self.before.setToolTip("Shift+F3")
        self.following = icon_button("chevron-down", self._say("ui", "paper.find-next"), lambda: self.step(1))
        self.following.setToolTip("F3")
        self.count = words("", "small", wrap=False)
        side_by_side(self, self.line, self.before, self.following, self.count)
        self._look()

    @property
    def place(self) -> int:
        """Which of the places is shown; -1 for none."""
        return self._place

    def show_hits(self, hits: tuple[Hit, ...], page: int) -> None:
        """Show how many places were found, and go to the first from ``page`` on."""
        self._hits = hits
        later = next((place for place, hit in enumerate(hits) if hit.page >= page), 0)
        self._place = later if hits else -1
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next place, or to the one before; from the last one to the first."""
        if self._hits:
            self._place = (self._place + by) % len(self._hits)
            self._tell()

    def _tell(self) -> None:
        self._look()
        if self.line.text().strip():
            announce(self.line, self.count.text())
        self.moved.emit(self._place)

    def _look(self) -> None:
        found = bool(self._hits)
        self.before.setEnabled(found)
        self.following.setEnabled(found)
        if not self.line.text().strip():
            self.count.setText("")
        elif found:
            page = self._hits[self._place].page + 1
            text = self._say("ui", "paper.found", place=self._place + 1, count=len(self._hits), page=page)
            self.count.setText(text)
        else:
            self.count.setText(self._say("ui", "paper.not-found"))
        self.count.setVisible(bool(self.count.text()))
