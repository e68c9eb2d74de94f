"""The events between visits, as a list; added, changed, and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from footdrop_desktop.record.model import Event
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.locales import shown_date
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Cell, Row


class EventCard(QFrame):
    """``change_wanted`` and ``remove_wanted`` tell the event."""

    add_wanted = Signal()
    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        say = strings.text
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        column.setSpacing(theme.px(8))
        self.add = press(say("chart", "events.add"), "small", self.add_wanted.emit)
        self.change = press(say("chart", "events.change"), "small", self._on_change)
        self.remove = press(say("chart", "events.remove"), "small", self._on_remove)
        title = words(say("chart", "events.title"), "heading", wrap=False)
        column.addLayout(row(title, 1, self.add, self.change, self.remove))
        column.addWidget(words(say("chart", "events.about"), "small"))
        heads = (say("chart", "events.on"), say("chart", "events.kind"), say("chart", "events.note"))
        self.list = RecordList(say("chart", "events.title"), heads, (22, 24, 54))
        self.list.opened.connect(self.change_wanted)
        column.addWidget(self.list)
        self.none = words(say("chart", "events.none"), "muted")
        column.addWidget(self.none)
        self.show_events(())

    def show_events(self, events: Sequence[Event]) -> None:
        """Show the events, the newest first."""
        self.list.show_rows([self._line(event) for event in events])
        for widget in (self.list, self.change, self.remove):
            widget.setVisible(bool(events))
        self.none.setVisible(not events)

    def _line(self, event: Event) -> Row:
        on = event.on.isoformat()
        kind = self._strings.text("history", f"event.{event.kind}")
        cells = (Cell(shown_date(on, self._strings), sort=on), Cell(kind), Cell(event.note))
        return Row(event.event_uid, cells)

    def _on_change(self) -> None:
        if self.list.key:
            self.change_wanted.emit(self.list.key)

    def _on_remove(self) -> None:
        if self.list.key:
            self.remove_wanted.emit(self.list.key)
