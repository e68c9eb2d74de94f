"""Drafts that only wait for a signature."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import press
from footdrop_desktop.ui.record.work_part import ListWords, WorkPart


class ToSignPart(WorkPart):
    """A draft is opened at its review; another clinician's is taken over first."""

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        say = strings.text
        super().__init__(
            strings,
            ListWords(say("work", "to-do.to-sign"), say("work", "to-sign.note"), say("work", "to-sign.none")),
            (
                say("ui", "patients.name"),
                say("ui", "patients.born"),
                say("ui", "chart.performed"),
                say("ui", "drafts.owner"),
                say("ui", "drafts.saved"),
            ),
            (26, 14, 20, 20, 20),
            parent,
        )
        self.list.setObjectName("to-sign")
        self.open = press(say("work", "to-sign.open"), "primary", lambda: self.opened.emit(self.list.key))
        self._add_buttons(self.open)
