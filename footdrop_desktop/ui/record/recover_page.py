"""The recovery sheet opens the record: its code, who, and a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, line_edit, press, row, words
from footdrop_desktop.ui.record.front import front
from footdrop_desktop.ui.record.new_passphrase import NewPassphrase


class RecoverPage(QWidget):
    """Using the sheet is written into the audit."""

    recover_wanted = Signal(str, str, str)
    back_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        column = front(self, strings, self._say("ui", "recover.note"))
        frame, inner = card(margin=24)
        inner.addWidget(words(self._say("ui", "recover.code"), "strong"))
        self.code = line_edit(self._say("ui", "recover.code"), hint=self._say("ui", "recover.code-note"))
        self.code.textEdited.connect(lambda _text: self._look())
        inner.addWidget(self.code)
        inner.addSpacing(8)
        inner.addWidget(words(self._say("ui", "unlock.who"), "strong"))
        self.who = QComboBox()
        self.who.setAccessibleName(self._say("ui", "unlock.who"))
        inner.addWidget(self.who)
        inner.addSpacing(8)
        self.passphrase = NewPassphrase(strings)
        self.passphrase.changed.connect(lambda _good: self._look())
        self.passphrase.second.entered.connect(self._on_go)
        inner.addWidget(self.passphrase)
        self.trouble = words("", "refused")
        self.trouble.setVisible(False)
        inner.addWidget(self.trouble)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._say("ui", "recover.go"))
        self.bar.setVisible(False)
        self.back = press(self._say("ui", "window.back"), "plain", self.back_wanted.emit)
        self.go = press(self._say("ui", "recover.go"), "primary", self._on_go)
        inner.addSpacing(8)
        inner.addLayout(row(self.back, 1, self.go))
        inner.addWidget(self.bar)
        column.addWidget(frame)
        self._busy = False
        self._look()

    def show_names(self, names: tuple[tuple[str, str], ...], last: str = "") -> None:
        """Show who may get a new passphrase."""
        self.who.clear()
        for clinician_uid, name in names:
            self.who.addItem(name, clinician_uid)
        self.who.setCurrentIndex(max(0, self.who.findData(last)))
        self.passphrase.show_names(tuple(name for _, name in names))
        self.code.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Show whether the code is being checked."""
        self._busy = busy
        self.bar.setVisible(busy)
        self.trouble.setVisible(False)
        self._look()

    def show_refused(self, text: str) -> None:
        """Show why it did not open."""
        self.show_busy(busy=False)
        self.trouble.setText(text)
        self.trouble.setVisible(True)
        self.code.setFocus()
        self.code.end(False)  # one wrong letter is mended, not the whole typed again

    def _look(self) -> None:
        whole = bool(self.code.text().strip()) and self.passphrase.good
        self.go.setEnabled(whole and not self._busy)

    def _on_go(self) -> None:
        if not self.go.isEnabled():
            return
        self.recover_wanted.emit(self.code.text().strip(), str(self.who.currentData()), self.passphrase.text)
