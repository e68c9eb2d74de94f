"""Red flags of signed visits for which no action is recorded; what the selected one asks for in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, dressed_as, press, words
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.work_part import ListWords, WorkPart


@dataclass(frozen=True, slots=True)
class FlagTold:
    """A red flag in full: its name, how urgent, whose visit, and what it asks for."""

    title: str
    visit: str
    action: str
    emergency: bool


class FlagsPart(WorkPart):
    """``settle_wanted`` tells the line of which somebody wants to record what was done."""

    settle_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        say = strings.text
        super().__init__(
            strings,
            ListWords(say("work", "to-do.flags"), say("work", "flags.note"), say("work", "flags.none")),
            (
                say("ui", "flag.name"),
                say("work", "flags.act"),
                say("ui", "patients.name"),
                say("ui", "chart.performed"),
            ),
            (40, 16, 20, 24),
            parent,
        )
        self.list.setObjectName("flags-to-act-on")
        self._told: Mapping[str, FlagTold] = {}
        self.frame, inner = card("card-red", margin=16, spacing=4)
        self.title = words("", "strong")
        self.visit = words("")
        self.action = words("")
        for part in (self.title, self.visit, self.action):
            inner.addWidget(part)
        self.column.addWidget(self.frame)
        self.settle = press(
            say("work", "flags.record"), "primary", lambda: self.settle_wanted.emit(self.list.key)
        )
        self.open = press(say("work", "to-do.open-visit"), "plain", lambda: self.opened.emit(self.list.key))
        self._add_buttons(self.settle, self.open)

    def show_flags(self, rows: Sequence[Row], told: Mapping[str, FlagTold], *, more: bool) -> None:
        """Show the flags, and whether there are more; ``told`` is each in full, by the key of its line."""
        self._told = told
        self.note.setText(self._say("work", "flags.note"))
        self.show_rows(rows, more=more)

    def show_hidden(self) -> None:
        """Show that nothing of the program's reading is shown."""
        self._told = {}
        self.show_rows(())
        self.note.setText(self._say("work", "flags.hidden"))
        self.empty.hide()

    def _look(self) -> None:
        told = self._told.get(self.list.key)
        self.frame.setVisible(told is not None)
        if told is not None:
            self.title.setText(told.title)
            self.visit.setText(told.visit)
            self.action.setText(told.action)
            dressed_as(self.frame, "card-red" if told.emergency else "card-amber")
