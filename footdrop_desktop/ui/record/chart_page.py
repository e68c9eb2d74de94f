"""One patient: who, the visits, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from footdrop_desktop.record.model import Patient
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.patient_banner import PatientBanner
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled

ACTS = ("merge", "undo-merge", "who-saw", "request", "export", "erase")


class ChartPage(QWidget):
    """Visits stand newest first, by when they were performed. ``paper_wanted`` tells the selected one."""

    back_wanted = Signal()
    visit_opened = Signal(str)
    new_visit_wanted = Signal()
    edit_wanted = Signal()
    act_chosen = Signal(str)
    paper_wanted = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        column = scrolled(self)
        self.back = press(self._say("ui", "chart.back"), "quiet", self.back_wanted.emit)
        self.back.setIcon(back_icon(theme.tokens().muted, theme.px(18)))
        column.addLayout(row(self.back, 1))
        self.banner = PatientBanner(strings)
        column.addWidget(self.banner)
        self.known = words("", "muted")
        column.addWidget(self.known)
        self.new_visit = press(self._say("ui", "chart.new-visit"), "primary", self.new_visit_wanted.emit)
        self.new_visit.setToolTip("Ctrl+N")
        self.open = press(self._say("ui", "chart.open"), "plain", self._on_open)
        self.papers = press(self._say("ui", "paper.open"), "plain", self._on_papers)
        self.papers.setToolTip("Ctrl+P")
        self.edit = press(self._say("ui", "patient.edit"), "plain", self.edit_wanted.emit)
        self.more = QPushButton(self._say("ui", "chart.more"))
        self.more.setProperty("look", "plain")
        self.more.setMenu(self._menu())
        column.addLayout(row(self.new_visit, self.open, self.papers, 1, self.edit, self.more))
        self.list = RecordList(
            self._say("ui", "chart.visits"),
            (
                self._say("ui", "chart.performed"),
                self._say("ui", "chart.finding"),
                self._say("ui", "chart.signed-by"),
                self._say("ui", "chart.state"),
            ),
            (19, 27, 16, 38),
        )
        self.list.setObjectName("visits")
        self.list.opened.connect(self.visit_opened)
        column.addWidget(self.list)
        self.empty = words(self._say("ui", "chart.no-visits"), "muted")
        column.addWidget(self.empty)
        column.addStretch(1)
        for keys, act in (
            ("Ctrl+N", self.new_visit_wanted.emit),
            ("Ctrl+P", self._on_papers),
            ("Escape", self.back_wanted.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_patient(self, patient: Patient, today: date, *, merged: bool) -> None:
        """Show whose chart it is."""
        self.banner.show_patient(patient, today)
        details = patient.details
        known = " · ".join(part for part in (details.other_names, details.contact, details.notes) if part)
        self.known.setText(" ".join(known.split()))
        self.known.setVisible(bool(known))
        self.acts["undo-merge"].setEnabled(merged)

    def show_visits(self, rows: Sequence[Row]) -> None:
        """Show the visits."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.open.setEnabled(bool(rows))
        (self.list if rows else self.new_visit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        named = {
            "merge": self._say("ui", "chart.merge"),
            "undo-merge": self._say("ui", "chart.undo-merge"),
            "who-saw": self._say("ui", "chart.who-saw"),
            "request": self._say("ui", "chart.request"),
            "export": self._say("ui", "chart.export"),
            "erase": self._say("ui", "chart.erase"),
        }
        self.acts: dict[str, QAction] = {}
        for act, name in named.items():
            if act == "erase":
                menu.addSeparator()
            action = menu.addAction(name)
            action.triggered.connect(lambda _on=False, act=act: self.act_chosen.emit(act))
            self.acts[act] = action
        return menu

    def _on_papers(self) -> None:
        self.paper_wanted.emit(self.list.key)

    def _on_open(self) -> None:
        if self.list.key:
            self.visit_opened.emit(self.list.key)
