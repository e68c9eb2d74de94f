"""The first screen: who, and the passphrase."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, press, row, words
from footdrop_desktop.ui.record.front import front
from footdrop_desktop.ui.record.passphrase_box import PassphraseBox


class UnlockPage(QWidget):
    """Says what is checked while it is, what was wrong, and how long to wait."""

    unlock_wanted = Signal(str, str)
    recovery_wanted = Signal()
    practice_wanted = Signal()
    find_wanted = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._wait = 0
        self._busy = False
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._on_second)
        column = front(self, strings, self._say("ui", "unlock.note"))
        frame, inner = card(margin=24)
        inner.addWidget(words(self._say("ui", "unlock.who"), "strong"))
        self.who = QComboBox()
        self.who.setAccessibleName(self._say("ui", "unlock.who"))
        inner.addWidget(self.who)
        inner.addSpacing(8)
        inner.addWidget(words(self._say("ui", "unlock.passphrase"), "strong"))
        self.passphrase = PassphraseBox(strings, self._say("ui", "unlock.passphrase"))
        self.passphrase.entered.connect(self._on_unlock)
        self.passphrase.typed.connect(lambda _text: self._look())
        inner.addWidget(self.passphrase)
        self.trouble = words("", "refused")
        self.trouble.setVisible(False)
        inner.addWidget(self.trouble)
        inner.addSpacing(8)
        self.unlock = press(self._say("ui", "unlock.unlock"), "primary", self._on_unlock)
        inner.addWidget(self.unlock)
        self.doing = words("", "small")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._say("ui", "unlock.unlock"))
        inner.addWidget(self.doing)
        inner.addWidget(self.bar)
        column.addWidget(frame)
        self.recovery = press(self._say("ui", "unlock.recovery"), "plain", self.recovery_wanted.emit)
        self.practice = press(self._say("ui", "unlock.practice"), "plain", self.practice_wanted.emit)
        column.addLayout(row(self.recovery, self.practice))
        column.addWidget(words(self._say("ui", "start.what-not"), "small"))
        self.show_idle()

    def show_names(self, names: tuple[tuple[str, str], ...], last: str = "") -> None:
        """Show who may unlock; ``last`` is who did so last."""
        self.who.clear()
        for clinician_uid, name in names:
            self.who.addItem(name, clinician_uid)
        place = self.who.findData(last)
        self.who.setCurrentIndex(max(0, place))
        self._look()
        self.passphrase.setFocus()

    def show_busy(self, what: str) -> None:
        """Show that the passphrase is being checked, and ``what`` is looked at."""
        self._busy = True
        self.doing.setText(what)
        self._look()

    def show_idle(self) -> None:
        """Show that nothing is under way."""
        self._busy = False
        self.doing.setText("")
        self._look()

    def show_refused(self, text: str, wait: int = 0) -> None:
        """Show why it did not open, and that ``wait`` seconds pass before the next try."""
        self.show_idle()
        self.passphrase.line.selectAll()
        self._refused = text
        self._wait = wait
        self._show_trouble()
        if wait:
            self._clock.start()
        else:
            self.passphrase.setFocus()

    _refused = ""

    def _show_trouble(self) -> None:
        parts = [self._refused]
        if self._wait:
            parts.append(self._say("ui", "unlock.wait", seconds=self._wait))
        text = " ".join(part for part in parts if part)
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self._look()

    def _on_second(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._clock.stop()
            self.passphrase.setFocus()
        self._show_trouble()

    def _look(self) -> None:
        free = not self._busy and not self._wait
        self.bar.setVisible(self._busy)
        self.doing.setVisible(self._busy)
        self.who.setEnabled(not self._busy)
        self.passphrase.setEnabled(not self._busy)
        self.recovery.setEnabled(not self._busy)
        self.practice.setEnabled(not self._busy)
        self.unlock.setEnabled(free and bool(self.passphrase.text) and self.who.count() > 0)

    def _on_unlock(self) -> None:
        if self.unlock.isEnabled():
            self.unlock_wanted.emit(str(self.who.currentData()), self.passphrase.text)
