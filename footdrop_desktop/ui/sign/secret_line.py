"""The passphrase once more, where something is signed; in practice nothing is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import words
from footdrop_desktop.ui.record.passphrase_box import PassphraseBox


class SecretLine(QWidget):
    """Says what was wrong and that it is working, in its own place."""

    changed = Signal()

    def __init__(self, strings: Strings, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._practice = practice
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.title = words(self._say("ui", "sign.passphrase"), "strong")
        self.box = PassphraseBox(strings, self._say("ui", "sign.passphrase"))
        self.none = words(self._say("ui", "sign.practice"), "muted")
        self.trouble = words("", "refused")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._say("ui", "sign.signing"))
        self.doing = words(self._say("ui", "sign.signing"), "small")
        for part in (self.title, self.box, self.none, self.trouble, self.doing, self.bar):
            column.addWidget(part)
        self.title.setVisible(not practice)
        self.box.setVisible(not practice)
        self.none.setVisible(practice)
        self.box.typed.connect(lambda _text: self._on_typed())
        self.setFocusProxy(self.box)
        self.show_idle()

    @property
    def text(self) -> str:
        """The passphrase as it was typed; empty in practice."""
        return "" if self._practice else self.box.text

    @property
    def ready(self) -> bool:
        """Whether there is something to try."""
        return self._practice or bool(self.box.text)

    def show_busy(self) -> None:
        """Show that the key is being derived."""
        self.trouble.hide()
        self.box.setEnabled(False)
        self.doing.show()
        self.bar.show()

    def show_idle(self) -> None:
        """Show that nothing is under way."""
        self.box.setEnabled(True)
        self.doing.hide()
        self.bar.hide()
        self.trouble.hide()

    def show_refused(self, text: str) -> None:
        """Show why nothing was signed; the passphrase can be typed over."""
        self.show_idle()
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        if not self._practice:
            self.box.line.selectAll()
            self.box.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self.trouble.hide()
        self.changed.emit()
