"""Backups: how old the last good one is, and everything that is done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, dressed_as, press, row, words
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import Row
from footdrop_desktop.ui.record.scrolled import scrolled


class BackupPage(QWidget):
    """While something is under way, it says what and how far, and can be cancelled."""

    backup_wanted = Signal()
    cancel_wanted = Signal()
    second_wanted = Signal()
    second_dropped = Signal()
    rehearsal_wanted = Signal(str)
    restore_wanted = Signal(str)
    verify_wanted = Signal()
    move_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        column = scrolled(self)
        column.addWidget(words(self._say("ui", "workspace.backup"), "title"))
        self.state_card, inner = card()
        self.state = words("", "heading")
        inner.addWidget(self.state)
        self.state_note = words(self._say("ui", "backup.note"), "muted")
        inner.addWidget(self.state_note)
        self.doing = words("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._say("ui", "backup.progress"))
        self.now = press(self._say("ui", "backup.now"), "primary", self.backup_wanted.emit)
        self.verify = press(self._say("ui", "backup.verify"), "plain", self.verify_wanted.emit)
        self.cancel = press(self._say("ui", "dialog.cancel"), "plain", self.cancel_wanted.emit)
        inner.addLayout(row(self.now, self.verify, self.cancel, 1))
        inner.addWidget(self.doing)
        inner.addWidget(self.bar)
        column.addWidget(self.state_card)
        column.addWidget(words(self._say("ui", "backup.list"), "heading"))
        self.list = RecordList(
            self._say("ui", "backup.list"),
            (
                self._say("ui", "backup.made"),
                self._say("ui", "backup.size"),
                self._say("ui", "backup.head"),
                self._say("ui", "chart.state"),
            ),
            (30, 16, 30, 24),
        )
        self.list.setObjectName("backups")
        column.addWidget(self.list)
        self.empty = words(self._say("ui", "backup.none"), "muted")
        column.addWidget(self.empty)
        self.rehearse = press(
            self._say("ui", "backup.rehearse"), "plain", lambda: self.rehearsal_wanted.emit(self.list.key)
        )
        self.rehearse.setToolTip(self._say("ui", "backup.rehearse-note"))
        self.restore = press(
            self._say("ui", "backup.restore"), "plain", lambda: self.restore_wanted.emit(self.list.key)
        )
        column.addLayout(row(self.rehearse, self.restore, 1))
        second, inner = card()
        inner.addWidget(words(self._say("ui", "backup.second"), "heading"))
        self.second = words("", "muted")
        inner.addWidget(self.second)
        self.choose = press(self._say("ui", "backup.choose"), "plain", self.second_wanted.emit)
        self.drop = press(self._say("ui", "backup.drop"), "plain", self.second_dropped.emit)
        inner.addLayout(row(self.choose, self.drop, 1))
        column.addWidget(second)
        moving, inner = card()
        inner.addWidget(words(self._say("ui", "backup.move"), "heading"))
        inner.addWidget(words(self._say("ui", "backup.move-note"), "muted"))
        self.move_record = press(self._say("ui", "backup.move-go"), "plain", self.move_wanted.emit)
        inner.addLayout(row(self.move_record, 1))
        column.addWidget(moving)
        column.addStretch(1)
        self._busy = False
        self.show_idle()

    def show_state(self, text: str, *, good: bool) -> None:
        """Say how old the last verified backup is; ``good`` when it is recent enough."""
        self.state.setText(text)
        dressed_as(self.state_card, "card" if good else "card-amber")

    def show_backups(self, rows: Sequence[Row]) -> None:
        """Show the backups, newest first."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._look()

    def show_second(self, folder: str) -> None:
        """Show the second folder, empty for none."""
        self.second.setText(folder or self._say("ui", "backup.second-none"))
        self.drop.setVisible(bool(folder))

    def show_busy(self, what: str, percent: int = -1) -> None:
        """Show what is under way and how far it is, -1 when that is not known."""
        self._busy = True
        self.doing.setText(what)
        self.bar.setRange(0, 100 if percent >= 0 else 0)
        self.bar.setValue(max(0, percent))
        self._look()

    def show_idle(self, what: str = "") -> None:
        """Show that nothing is under way, and how the last thing ended."""
        self._busy = False
        self.doing.setText(what)
        self._look()

    def _look(self) -> None:
        self.bar.setVisible(self._busy)
        self.cancel.setVisible(self._busy)
        self.doing.setVisible(bool(self.doing.text()))
        for button in (self.now, self.verify, self.move_record):
            button.setEnabled(not self._busy)
        for button in (self.rehearse, self.restore):
            button.setEnabled(not self._busy and bool(self.list.key))
