"""Settings: clinic, papers, window, exam, clinicians, passphrase and sheet, the record's place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from footdrop_desktop.settings import LEAST_MINUTES, MOST_MINUTES, Settings
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import card, line_edit, press, row, words
from footdrop_desktop.ui.record.exam_card import ExamCard
from footdrop_desktop.ui.record.look_card import LookCard
from footdrop_desktop.ui.record.paper_card import PaperCard
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled


class SettingsPage(QWidget):
    """What is typed is told when the line is left."""

    clinic_changed = Signal(str)
    idle_changed = Signal(int)
    changed = Signal(str, object)
    add_wanted = Signal()
    reset_wanted = Signal(str)
    deactivate_wanted = Signal(str)
    audit_wanted = Signal(str)
    passphrase_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._showing = False
        self._practice = False
        self._others: frozenset[str] = frozenset()
        column = scrolled(self)
        column.addWidget(words(self._say("ui", "workspace.settings"), "title"))
        self.look = LookCard(strings)
        self.exam = ExamCard(strings)
        self.look.changed.connect(self.changed)
        self.papers = PaperCard(strings)
        self.exam.changed.connect(self.changed)
        self.papers.changed.connect(self.changed)
        column.addWidget(self._clinic())
        column.addWidget(self.papers)
        column.addWidget(self.look)
        column.addWidget(self.exam)
        column.addWidget(self._clinicians())
        column.addWidget(self._keys())
        column.addWidget(self._place())
        column.addStretch(1)

    def show_settings(self, settings: Settings, folder: str) -> None:
        """Show what is set and where the record lies."""
        self._showing = True
        self.clinic.setText(settings.clinic)
        self.idle.setCurrentIndex(self.idle.findData(settings.idle_minutes))
        self.folder.setText(folder)
        self.look.show_settings(settings)
        self.exam.show_settings(settings)
        self.papers.show_settings(settings)
        self._showing = False

    def show_clinicians(self, rows: Sequence[Row], others: frozenset[str], *, practice: bool) -> None:
        """Show who works here; in a practice record there is only one, without a passphrase."""
        self._practice = practice
        self._others = others
        self.list.show_rows(rows)
        for button in (self.add, self.passphrase, self.sheet):
            button.setEnabled(not practice)
        self._look()

    def _look(self) -> None:
        other = self.list.key in self._others and not self._practice
        self.reset.setEnabled(other)
        self.deactivate.setEnabled(other)

    def _clinic(self) -> QWidget:
        frame, column = card()
        column.addWidget(words(self._say("ui", "settings.clinic"), "heading"))
        self.clinic = line_edit(self._say("ui", "settings.clinic"))
        self.clinic.editingFinished.connect(self._on_clinic)
        column.addWidget(self.clinic)
        column.addSpacing(8)
        self.idle = QComboBox()
        for minutes in range(LEAST_MINUTES, MOST_MINUTES + 1):
            self.idle.addItem(str(minutes), minutes)
        self.idle.setFixedWidth(theme.px(96))
        label = words(self._say("ui", "settings.idle"))
        label.setBuddy(self.idle)
        self.idle.setAccessibleName(label.text())
        self.idle.currentIndexChanged.connect(lambda _place: self._on_idle())
        column.addLayout(row(label, self.idle, spacing=12))
        return frame

    def _clinicians(self) -> QWidget:
        frame, column = card()
        column.addWidget(words(self._say("ui", "settings.clinicians"), "heading"))
        self.list = RecordList(
            self._say("ui", "settings.clinicians"),
            (self._say("ui", "settings.name"), self._say("ui", "chart.state")),
            (60, 40),
        )
        self.list.setObjectName("clinicians")
        self.list.opened.connect(self.audit_wanted)
        self.list.chosen.connect(lambda _key: self._look())
        column.addWidget(self.list)
        self.add = press(self._say("ui", "settings.add"), "plain", self.add_wanted.emit)
        self.reset = press(
            self._say("ui", "settings.reset"), "plain", lambda: self.reset_wanted.emit(self.list.key)
        )
        self.deactivate = press(
            self._say("ui", "settings.deactivate"),
            "plain",
            lambda: self.deactivate_wanted.emit(self.list.key),
        )
        self.audit = press(
            self._say("ui", "settings.audit"), "plain", lambda: self.audit_wanted.emit(self.list.key)
        )
        column.addLayout(row(self.add, self.reset, self.deactivate, 1, self.audit))
        return frame

    def _keys(self) -> QWidget:
        frame, column = card()
        column.addWidget(words(self._say("ui", "settings.keys"), "heading"))
        column.addWidget(words(self._say("ui", "settings.keys-note"), "muted"))
        self.passphrase = press(self._say("ui", "settings.passphrase"), "plain", self.passphrase_wanted.emit)
        self.sheet = press(self._say("ui", "settings.sheet"), "plain", self.sheet_wanted.emit)
        column.addLayout(row(self.passphrase, self.sheet, 1))
        return frame

    def _place(self) -> QWidget:
        frame, column = card()
        column.addWidget(words(self._say("ui", "settings.place"), "heading"))
        self.folder = words("")
        column.addWidget(self.folder)
        column.addWidget(words(self._say("ui", "settings.place-note"), "muted"))
        return frame

    def _on_clinic(self) -> None:
        if not self._showing:
            self.clinic_changed.emit(self.clinic.text().strip())

    def _on_idle(self) -> None:
        if not self._showing:
            self.idle_changed.emit(int(self.idle.currentData()))
