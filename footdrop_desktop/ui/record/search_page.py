"""Search all visits: a line of words, filters, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from footdrop_desktop.record.query import LONGEST_TEXT, Query
from footdrop_desktop.record.saved import SavedSearch
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.pieces import keys_line, line_edit, press, row, words
from footdrop_desktop.ui.record.record_list import HEAD_HEIGHT, ROW_HEIGHT, RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled
from footdrop_desktop.ui.search.filters import Filters
from footdrop_desktop.ui.wrapping_row import WrappingRow

_PAUSE: Final = 40
_SLOW: Final = 300
_LINES: Final = 4
_WIDE: Final = 620
"""From this width on all filters are seen; below they are folded, so that what is found is not far down."""

_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class SearchPage(QWidget):
    """Arrows in the line move in the list. ``asked`` tells the question, ``None`` while it cannot be read."""

    asked = Signal(object)
    opened = Signal(str)
    saved_chosen = Signal(str)
    save_wanted = Signal()
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)
    export_wanted = Signal()
    export_stopped = Signal()

    def __init__(self, strings: Strings, *, record_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._pause = self._timer(_PAUSE, self._ask)
        self._slow = self._timer(_SLOW, self._on_slow)
        self._current = False
        column = scrolled(self)
        column.setSpacing(theme.px(8))
        self.search = line_edit(
            self._say("search", "search.line"), longest=LONGEST_TEXT, hint=self._say("search", "search.hint")
        )
        self.search.setProperty("look", "search")
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda _text: self._on_edited())
        self.search.returnPressed.connect(self._on_enter)
        column.addWidget(self.search)
        self.filters = Filters(strings, record_only=record_only)
        self.filters.changed.connect(self._on_edited)
        self.fold = press("", "small", self._look)
        self.fold.setCheckable(True)
        column.addLayout(row(self.fold))
        column.addWidget(self.filters)
        column.addLayout(self._saved_row())
        self.count = words("", "small", wrap=True)
        self.progress = words("", "small", wrap=False)
        self.export = press(self._say("search", "search.export"), "small", self.export_wanted.emit)
        self.stop = press(self._say("search", "search.export-stop"), "small", self.export_stopped.emit)
        column.addLayout(row(self.count, 1, self.progress, self.stop, self.export))
        self.list = self._list(record_only)
        column.addWidget(self.list)
        self.empty = words("", "muted")
        column.addWidget(self.empty)
        column.addWidget(
            keys_line(
                (("Ctrl", "Shift", "F"), self._say("search", "search.key-search")),
                (("↑", "↓"), self._say("search", "search.key-move")),
                (("Enter",), self._say("search", "search.key-open")),
            )
        )
        column.addStretch(1)
        self.setFocusProxy(self.search)
        self.show_export("")
        self.show_saved(())

    @property
    def query(self) -> Query | None:
        """What is asked for now; ``None`` while a day cannot be read."""
        return self.filters.query(self.search.text())

    @property
    def chosen(self) -> str:
        """The saved search that is chosen, or empty."""
        return str(self.saved.currentData() or "")

    def show_query(self, query: Query) -> bool:
        """Show a question; say whether all of it can be asked here."""
        self.search.setText(query.text)
        all_of_it = self.filters.show_query(query)
        self._look()
        return all_of_it

    def show_saved(self, searches: Sequence[SavedSearch], chosen: str = "") -> None:
        """Show the searches that are kept."""
        self.saved.clear()
        self.saved.addItem(self._say("search", "search.saved-none"), "")
        for search in searches:
            self.saved.addItem(search.name, search.search_uid)
        self.saved.setCurrentIndex(max(0, self.saved.findData(chosen)))
        self.saved.setEnabled(bool(searches))
        self._look()

    def show_waiting(self) -> None:
        """Mark that an answer is on its way; it is said only where it takes long."""
        self._current = False
        self._slow.start()

    def show_found(self, rows: Sequence[Row], *, more: bool, by_entry: bool) -> None:
        """Show what was found; of more, ``by_entry`` says that they are those entered last."""
        self._slow.stop()
        self._current = True
        key = ("search.more" if by_entry else "search.newest") if more else "search.found"
        said = self._say("search", key, count=len(rows)) if rows else self._say("search", "search.none")
        self.count.setText(said if rows else "")
        self.count.setVisible(bool(rows))
        self.empty.setText("" if rows else said)
        self.empty.setVisible(not rows)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.export.setEnabled(bool(rows))
        announce(self.search, said)

    def show_nothing(self, why: str) -> None:
        """Show no visits, and why."""
        self._slow.stop()
        self._current = False
        self.list.show_rows(())
        self.list.setVisible(False)
        self.count.setVisible(False)
        self.export.setEnabled(False)
        self.empty.setText(why)
        self.empty.setVisible(bool(why))

    def show_export(self, text: str) -> None:
        """Show how far a table is written; empty when none is."""
        self.progress.setText(text)
        self.progress.setVisible(bool(text))
        self.stop.setVisible(bool(text))
        self.export.setVisible(not text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _MOVES.get(Qt.Key(event.key()))
            if by is not None:
                self.list.step(by)
                return True
        return super().eventFilter(watched, event)

    def _timer(self, pause: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(act)
        return timer

    def _saved_row(self) -> WrappingRow:
        self.saved = QComboBox()
        self.saved.setAccessibleName(self._say("search", "search.saved"))
        self.saved.setMinimumWidth(theme.px(200))
        self.saved.activated.connect(lambda _place: self._on_saved())
        label = words(self._say("search", "search.saved"), "column", wrap=False)
        label.setBuddy(self.saved)
        self.save = press(self._say("search", "search.save"), "small", self.save_wanted.emit)
        self.rename = press(
            self._say("search", "search.rename"), "small", lambda: self.rename_wanted.emit(self.chosen)
        )
        self.delete = press(
            self._say("search", "search.delete"), "small", lambda: self.delete_wanted.emit(self.chosen)
        )
        return row(label, self.saved, self.save, self.rename, self.delete)

    def _list(self, record_only: bool) -> RecordList:
        heads = {
            self._say("search", "search.performed"): 17,
            self._say("search", "search.patient"): 17,
            self._say("search", "search.finding-head"): 24,
            self._say("search", "search.flags"): 29,
            self._say("search", "search.state"): 13,
        }
        if record_only:
            del heads[self._say("search", "search.flags")]
        found = RecordList(self._say("search", "search.results"), tuple(heads), tuple(heads.values()))
        found.setObjectName("search-results")
        found.setMinimumHeight(theme.px(HEAD_HEIGHT) + theme.target(ROW_HEIGHT) * _LINES)
        found.opened.connect(self.opened)
        return found

    def _look(self) -> None:
        narrow, count = self.width() < theme.px(_WIDE), self.filters.set_count
        key = "search.filters-set" if count else "search.filters"
        self.fold.setText(self._say("search", key, count=count))
        self.fold.setVisible(narrow)
        self.filters.setVisible(not narrow or self.fold.isChecked() or bool(self.filters.trouble_text()))
        for button in (self.rename, self.delete):
            button.setVisible(bool(self.chosen))

    def _on_edited(self) -> None:
        self._current = False
        self.saved.setCurrentIndex(0)
        self._look()
        self._pause.start()

    def _on_saved(self) -> None:
        self._look()
        if self.chosen:
            self.saved_chosen.emit(self.chosen)

    def _on_slow(self) -> None:
        self.count.setText(self._say("search", "search.searching"))
        self.count.setVisible(True)

    def _on_enter(self) -> None:
        """Open the chosen visit, but only among what was found for the words as they stand."""
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        elif self._current and self.list.isVisible() and self.list.key:
            self.opened.emit(self.list.key)

    def _ask(self) -> None:
        self.asked.emit(self.query)
