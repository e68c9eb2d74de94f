"""Restore a backup: which one, into which new folder, and who opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QProgressBar, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import line_edit, press, row, words
from footdrop_desktop.ui.record.new_passphrase import NewPassphrase
from footdrop_desktop.ui.record.passphrase_box import PassphraseBox


class RestoreDialog(QDialog):
    """A backup is only read. ``wanted`` tells backup, folder, who, secret, and new passphrase.

    The new passphrase is empty when the passphrase is still known; otherwise the secret is the code
    of the recovery sheet. A rehearsal asks for no folder.
    """

    wanted = Signal(str, str, str, str, str)
    backup_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None, *, rehearsal: bool = False) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._rehearsal = rehearsal
        self._busy = False
        title = self._say("ui", "restore.rehearsal" if rehearsal else "restore.title")
        self.setWindowTitle(self._say("ui", "window.title"))
        self.setMinimumWidth(theme.px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(words(title, "title"))
        column.addWidget(words(self._say("ui", "restore.note"), "muted"))
        column.addWidget(words(self._say("ui", "restore.backup"), "strong"))
        self.backup = line_edit(self._say("ui", "restore.backup"), longest=1000)
        self.backup.setReadOnly(True)
        self.choose_backup = press(self._say("ui", "backup.choose"), "plain", self.backup_wanted.emit)
        column.addLayout(row(self.backup, self.choose_backup))
        self.folder = line_edit(self._say("ui", "restore.folder"), longest=1000)
        self.choose_folder = press(self._say("ui", "backup.choose"), "plain", self.folder_wanted.emit)
        if not rehearsal:
            column.addWidget(words(self._say("ui", "restore.folder"), "strong"))
            column.addLayout(row(self.folder, self.choose_folder))
        column.addWidget(words(self._say("ui", "unlock.who"), "strong"))
        self.who = QComboBox()
        self.who.setAccessibleName(self._say("ui", "unlock.who"))
        column.addWidget(self.who)
        self.how = QComboBox()
        self.how.setAccessibleName(self._say("ui", "restore.how"))
        self.how.addItem(self._say("ui", "restore.by-passphrase"))
        self.how.addItem(self._say("ui", "restore.by-sheet"))
        self.how.currentIndexChanged.connect(lambda _place: self._look())
        self.how.setVisible(not rehearsal)
        column.addWidget(self.how)
        self.secret = PassphraseBox(strings, self._say("ui", "unlock.passphrase"))
        self.secret.typed.connect(lambda _text: self._look())
        self.asked = words(self._say("ui", "unlock.passphrase"), "strong")
        column.addWidget(self.asked)
        column.addWidget(self.secret)
        self.code = line_edit(self._say("ui", "recover.code"), hint=self._say("ui", "recover.code-note"))
        self.code.textEdited.connect(lambda _text: self._look())
        column.addWidget(self.code)
        self.new = NewPassphrase(strings)
        self.new.changed.connect(lambda _good: self._look())
        column.addWidget(self.new)
        self.trouble = words("", "refused")
        column.addWidget(self.trouble)
        self.doing = words("", "small")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        column.addWidget(self.doing)
        column.addWidget(self.bar)
        self.cancel = press(self._say("ui", "dialog.cancel"), "plain", self.reject)
        self.go = press(title, "primary", self._on_go)
        self.go.setDefault(True)
        column.addLayout(row(1, self.cancel, self.go))
        self._look()

    def show_backup(
        self, backup: Path, names: tuple[tuple[str, str], ...], last: str = "", *, fixed: bool = False
    ) -> None:
        """Show which backup it is and who may open it; a ``fixed`` one is not chosen here.

        ``last`` is who unlocked last.
        """
        self.backup.setText(str(backup))
        self.choose_backup.setVisible(not fixed)
        self.who.clear()
        for clinician_uid, name in names:
            self.who.addItem(name, clinician_uid)
        self.who.setCurrentIndex(max(0, self.who.findData(last)))
        self.new.show_names(tuple(name for _, name in names))
        self._look()
        if fixed:
            self.secret.setFocus()

    def show_folder(self, folder: Path) -> None:
        """Show where it is restored to."""
        self.folder.setText(str(folder))
        self._look()

    def show_busy(self, what: str) -> None:
        """Show what is being done."""
        self._busy = True
        self.trouble.setText("")
        self.doing.setText(what)
        self._look()

    def show_refused(self, text: str) -> None:
        """Show why it was not done; the backup and the record are as they were."""
        self._busy = False
        self.trouble.setText(text)
        self._look()

    def _by_sheet(self) -> bool:
        return self.how.currentIndex() == 1

    def _look(self) -> None:
        sheet = self._by_sheet()
        self.asked.setVisible(not sheet)
        self.secret.setVisible(not sheet)
        self.code.setVisible(sheet)
        self.new.setVisible(sheet)
        self.bar.setVisible(self._busy)
        self.doing.setVisible(self._busy)
        secret = bool(self.code.text().strip()) and self.new.good if sheet else bool(self.secret.text)
        placed = self._rehearsal or bool(self.folder.text().strip())
        whole = bool(self.backup.text()) and placed and self.who.count() > 0 and secret
        self.go.setEnabled(whole and not self._busy)

    def _on_go(self) -> None:
        sheet = self._by_sheet()
        self.wanted.emit(
            self.backup.text(),
            self.folder.text().strip(),
            str(self.who.currentData()),
            self.code.text().strip() if sheet else self.secret.text,
            self.new.text if sheet else "",
        )
