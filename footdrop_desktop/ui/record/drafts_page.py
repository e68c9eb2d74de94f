"""Visits that are not signed yet: whose they are, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled


class DraftsPage(QWidget):
    """A draft of another clinician can be taken over, and is not opened before that."""

    opened = Signal(str)
    hand_over_wanted = Signal(str)
    take_over_wanted = Signal(str)
    move_wanted = Signal(str)
    discard_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._mine: frozenset[str] = frozenset()
        column = scrolled(self)
        self.note = words(self._say("ui", "drafts.note"), "muted")
        column.addWidget(self.note)
        self.list = RecordList(
            self._say("ui", "workspace.drafts"),
            (
                self._say("ui", "patients.name"),
                self._say("ui", "patients.born"),
                self._say("ui", "chart.performed"),
                self._say("ui", "drafts.owner"),
                self._say("ui", "drafts.saved"),
            ),
            (26, 14, 20, 20, 20),
        )
        self.list.setObjectName("drafts")
        self.list.opened.connect(self._on_opened)
        self.list.chosen.connect(lambda _key: self._look())
        column.addWidget(self.list)
        self.empty = words(self._say("ui", "drafts.none"), "muted")
        column.addWidget(self.empty)
        self.open = press(self._say("ui", "chart.open"), "primary", lambda: self._on_opened(self.list.key))
        self.hand_over = press(
            self._say("ui", "drafts.hand-over"), "plain", lambda: self.hand_over_wanted.emit(self.list.key)
        )
        self.take_over = press(
            self._say("ui", "drafts.take-over"), "plain", lambda: self.take_over_wanted.emit(self.list.key)
        )
        self.move_to = press(
            self._say("ui", "drafts.move"), "plain", lambda: self.move_wanted.emit(self.list.key)
        )
        self.discard = press(
            self._say("ui", "drafts.discard"), "plain", lambda: self.discard_wanted.emit(self.list.key)
        )
        self.buttons = (self.open, self.hand_over, self.take_over, self.move_to, self.discard)
        column.addLayout(row(*self.buttons[:-1], 1, self.discard))
        column.addStretch(1)
        self.setFocusProxy(self.list)

    def show_drafts(self, rows: Sequence[Row], mine: frozenset[str]) -> None:
        """Show the drafts; ``mine`` are those of the one who works here."""
        self._mine = mine
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for button in self.buttons:
            button.setVisible(bool(rows))
        self._look()

    def _look(self) -> None:
        mine = self.list.key in self._mine
        held = self.window().focusWidget() in self.buttons
        self.open.setEnabled(mine)
        self.hand_over.setEnabled(mine)
        self.take_over.setEnabled(bool(self.list.key) and not mine)
        self.move_to.setEnabled(mine)
        self.discard.setEnabled(mine)
        if held and self.window().focusWidget() not in self.buttons:  # it went to whatever came next
            self.list.setFocus()

    def _on_opened(self, visit_uid: str) -> None:
        if visit_uid in self._mine:
            self.opened.emit(visit_uid)
        elif visit_uid:
            self.take_over_wanted.emit(visit_uid)
