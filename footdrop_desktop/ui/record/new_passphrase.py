"""A new passphrase, typed twice, with its strength in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import words
from footdrop_desktop.ui.record.passphrase_box import PassphraseBox

MOST = 4


class NewPassphrase(QWidget):
    """No rules on its composition; a guess that would succeed is refused and why is said."""

    changed = Signal(bool)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._say = strings.text
        self._names: tuple[str, ...] = ()
        self._enough = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(self._say("ui", "passphrase.new"), "strong"))
        self.first = PassphraseBox(strings, self._say("ui", "passphrase.new"))
        column.addWidget(self.first)
        self.bar = QProgressBar()
        self.bar.setRange(0, MOST)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._say("ui", "passphrase.strength"))
        column.addWidget(self.bar)
        self.judged = words(self._say("ui", "passphrase.advice"), "small")
        column.addWidget(self.judged)
        column.addSpacing(8)
        column.addWidget(words(self._say("ui", "passphrase.again"), "strong"))
        self.second = PassphraseBox(strings, self._say("ui", "passphrase.again"))
        column.addWidget(self.second)
        self.same = words("", "refused")
        self.same.setVisible(False)
        column.addWidget(self.same)
        self.first.typed.connect(lambda _text: self._on_first())
        self.first.entered.connect(lambda: self.second.setFocus(Qt.FocusReason.TabFocusReason))
        self.second.typed.connect(lambda _text: self._look())
        self.setFocusProxy(self.first)

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.first.text

    @property
    def good(self) -> bool:
        """Whether it is strong enough and was typed twice alike."""
        return self._enough and self.first.text == self.second.text

    def show_names(self, names: tuple[str, ...]) -> None:
        """Take these names, which anybody would guess, into account."""
        if names != self._names:
            self._names = names
            if self.first.text:
                self._on_first()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()
        self._on_first()

    def _on_first(self) -> None:
        from footdrop_desktop.record.passphrase import judge

        text = self.first.text
        if not text:
            self._enough = False
            self.bar.setValue(0)
            self.judged.setText(self._say("ui", "passphrase.advice"))
            self._look()
            return
        strength = judge(text, self._names)
        self._enough = strength.enough
        self.bar.setValue(strength.score)
        self.judged.setText(self._words(strength.score, strength.problems))
        self._look()

    def _words(self, score: int, problems: tuple[str, ...]) -> str:
        scores = (
            self._say("ui", "passphrase.score-zero"),
            self._say("ui", "passphrase.score-one"),
            self._say("ui", "passphrase.score-two"),
            self._say("ui", "passphrase.score-three"),
            self._say("ui", "passphrase.score-four"),
        )
        causes = {
            "short": self._say("ui", "passphrase.short"),
            "long": self._say("ui", "passphrase.long"),
            "common": self._say("ui", "passphrase.common"),
            "names": self._say("ui", "passphrase.names"),
        }
        return " ".join((scores[max(0, min(MOST, score))], *(causes[problem] for problem in problems)))

    def _look(self) -> None:
        differs = bool(self.second.text) and not self.first.text.startswith(self.second.text)
        self.same.setText(self._say("ui", "passphrase.differs") if differs else "")
        self.same.setVisible(differs)
        self.changed.emit(self.good)
