"""Find a patient: one line to type into, and what it finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import keys_line, line_edit, press, row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled

_PAUSE = 40
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class PatientsPage(QWidget):
    """Arrows move in the list while the line keeps the focus; Enter opens."""

    searched = Signal(str)
    opened = Signal(str)
    visit_opened = Signal(str)
    new_patient_wanted = Signal(str)
    new_visit_wanted = Signal(str)
    papers_wanted = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        column = scrolled(self)
        column.setSpacing(8)
        self.search = line_edit(self._say("ui", "patients.search"), hint=self._say("ui", "patients.hint"))
        self.search.setProperty("look", "search")
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._on_enter)
        self.new_patient = press(self._say("ui", "patients.new"), "large", self._on_new_patient)
        self.new_patient.setToolTip("Ctrl+Shift+N")
        column.addLayout(row(self.search, self.new_patient, spacing=12))
        self.count = words("", "small")
        self.papers = press(
            self._say("ui", "batch.open"), "link", lambda: self.papers_wanted.emit(self.search.text())
        )
        self.search_visits = press(
            self._say("search", "search.open"), "link", lambda: self.search_wanted.emit(self.search.text())
        )
        column.addLayout(row(self.count, 1, self.search_visits, self.papers, spacing=16))
        self.list = RecordList(
            self._say("ui", "workspace.patients"),
            (
                self._say("ui", "patients.name"),
                self._say("ui", "patients.born"),
                self._say("ui", "patients.mrn"),
                self._say("ui", "patients.last-visit"),
                self._say("ui", "patients.last-finding"),
            ),
            (23, 14, 14, 15, 34),
        )
        self.list.setObjectName("patients")
        self.list.opened.connect(self.opened)
        column.addWidget(self.list)
        self.empty = words("", "muted")
        column.addWidget(self.empty)
        self.keys = keys_line(
            (("Enter",), self._say("ui", "patients.key-open")),
            (("Ctrl", "N"), self._say("ui", "patients.key-visit")),
            (("Ctrl", "Shift", "N"), self._say("ui", "patients.key-patient")),
            (("Ctrl", "L"), self._say("ui", "patients.key-lock")),
        )
        column.addWidget(self.keys)
        column.addSpacing(8)
        self.visits_head = words(self._say("ui", "patients.visits"), "heading")
        column.addWidget(self.visits_head)
        self.visits = RecordList(
            self._say("ui", "patients.visits"),
            (
                self._say("ui", "chart.performed"),
                self._say("ui", "patients.name"),
                self._say("ui", "chart.finding"),
                self._say("ui", "chart.state"),
            ),
            (20, 22, 36, 22),
        )
        self.visits.setObjectName("found-visits")
        self.visits.opened.connect(self.visit_opened)
        column.addWidget(self.visits)
        column.addStretch(1)
        for keys, act in (("Ctrl+N", self._on_new_visit), ("Ctrl+Shift+N", self._on_new_patient)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusProxy(self.search)
        self.show_visits(())

    def show_found(self, rows: Sequence[Row], *, more: bool, count: int, select: str = "") -> None:
        """Show the patients that were found, of ``count`` in all; ``select`` is to be the chosen one."""
        typed = bool(self.search.text().strip())
        key = ("patients.count-more" if more else "patients.count") if typed else "patients.recent"
        self.count.setText(self._say("ui", key, found=len(rows), count=count))
        self.count.setVisible(bool(count))
        self.list.show_rows(rows, select=select)
        self.list.setVisible(bool(rows))
        if rows:
            self.empty.setText("")
        elif not count:
            self.empty.setText(self._say("ui", "patients.none"))
        else:
            self.empty.setText(self._say("ui", "patients.not-found"))
        self.empty.setVisible(not rows)
        self.keys.setVisible(bool(count))

    def show_visits(self, rows: Sequence[Row]) -> None:
        """Show the visits whose text matches."""
        self.visits.show_rows(rows)
        self.visits.setVisible(bool(rows))
        self.visits_head.setVisible(bool(rows))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _MOVES.get(Qt.Key(event.key()))
            if by is not None:
                self.list.step(by)
                return True
        return super().eventFilter(watched, event)

    def _on_pause(self) -> None:
        self.searched.emit(self.search.text())

    def _on_enter(self) -> None:
        if self._pause.isActive():  # what was typed last was not looked for yet
            self._pause.stop()
            self.searched.emit(self.search.text())
        if self.list.isVisible() and self.list.key:
            self.opened.emit(self.list.key)

    def _on_new_visit(self) -> None:
        if self.list.isVisible() and self.list.key:
            self.new_visit_wanted.emit(self.list.key)

    def _on_new_patient(self) -> None:
        self.new_patient_wanted.emit(self.search.text().strip())
