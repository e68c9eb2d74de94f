"""One list of what is to be done: a note, lines, what can be done with one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list is called and says of itself: ``note`` above it, ``none`` where it has no line."""

    name: str
    note: str
    none: str


class WorkPart(QWidget):
    """``opened`` tells the line that Enter or a double click was on."""

    opened = Signal(str)

    def __init__(
        self,
        strings: Strings,
        told: ListWords,
        heads: Sequence[str],
        widths: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._column = scrolled(self)
        self.note = words(told.note, "muted")
        self._column.addWidget(self.note)
        self.list = RecordList(told.name, heads, widths)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(lambda _key: self._look())
        self._column.addWidget(self.list)
        self.more = words("", "small")
        self._column.addWidget(self.more)
        self.empty = words(told.none, "muted")
        self._column.addWidget(self.empty)
        self.buttons: tuple[QPushButton, ...] = ()
        self.setFocusProxy(self.list)

    @property
    def column(self) -> QVBoxLayout:
        """The column that the parts stand in."""
        return self._column

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show lines; ``more`` says that there are others."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.more.setText(self._say("work", "to-do.more", shown=len(rows)))
        self.more.setVisible(more)
        for button in self.buttons:
            button.setVisible(bool(rows))
        self._look()

    def _add_buttons(self, *buttons: QPushButton) -> None:
        """Put what can be done under the list."""
        self.buttons = buttons
        self._column.addLayout(row(*buttons, 1))
        self._column.addStretch(1)

    def _look(self) -> None:
        """Show what belongs to the line that is selected."""
