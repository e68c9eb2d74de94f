"""A passphrase for a new clinician, a colleague who forgot theirs, or oneself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import line_edit, press, row, words
from footdrop_desktop.ui.record.new_passphrase import NewPassphrase
from footdrop_desktop.ui.record.passphrase_box import PassphraseBox


class PassphraseDialog(QDialog):
    """``given`` tells name, passphrase until now, and new passphrase; what was not asked is empty."""

    given = Signal(str, str, str)

    def __init__(
        self,
        strings: Strings,
        title: str,
        names: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        ask_name: bool = False,
        ask_old: bool = False,
    ) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._names = names
        self._ask_name, self._ask_old = ask_name, ask_old
        self._busy = False
        self.setWindowTitle(strings.text("ui", "window.title"))
        self.setMinimumWidth(theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(words(title, "title"))
        self.name = line_edit(self._say("ui", "settings.name"))
        self.old = PassphraseBox(strings, self._say("ui", "settings.old"))
        self.new = NewPassphrase(strings)
        self.new.show_names(names)
        if ask_name:
            column.addWidget(words(self._say("ui", "settings.name"), "strong"))
            column.addWidget(self.name)
        if ask_old:
            column.addWidget(words(self._say("ui", "settings.old"), "strong"))
            column.addWidget(self.old)
        column.addWidget(self.new)
        self.trouble = words("", "refused")
        column.addWidget(self.trouble)
        self.cancel = press(self._say("ui", "dialog.cancel"), "plain", self.reject)
        self.go = press(self._say("ui", "patient.save"), "primary", self._on_go)
        self.go.setDefault(True)
        column.addLayout(row(1, self.cancel, self.go))
        self.name.textEdited.connect(self._on_name)
        self.old.typed.connect(lambda _text: self._look())
        self.new.changed.connect(lambda _good: self._look())
        first = self.name if ask_name else self.old if ask_old else self.new
        first.setFocus()
        self._look()

    def show_busy(self) -> None:
        """Show that it is being done."""
        self._busy = True
        self._look()

    def show_refused(self, text: str) -> None:
        """Show why it was not done."""
        self._busy = False
        self.trouble.setText(text)
        self._look()

    def _on_name(self, text: str) -> None:
        self.new.show_names((*self._names, text.strip()))
        self._look()

    def _look(self) -> None:
        whole = (
            self.new.good
            and (not self._ask_name or bool(self.name.text().strip()))
            and (not self._ask_old or bool(self.old.text))
        )
        self.go.setEnabled(whole and not self._busy)

    def _on_go(self) -> None:
        self.trouble.setText("")
        self.given.emit(
            self.name.text().strip() if self._ask_name else "",
            self.old.text if self._ask_old else "",
            self.new.text,
        )
