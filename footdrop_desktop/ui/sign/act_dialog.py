"""One act about a signed visit: its reason or text, and the passphrase where it is signed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import card, press, row, words
from footdrop_desktop.ui.sign.dialog_width import dialog_width
from footdrop_desktop.ui.sign.secret_line import SecretLine
from footdrop_desktop.ui.sign.tick_list import TickList

_WIDTH: Final = 560
_MARGIN: Final = 24
_LEAST: Final = 80
"""How high what is asked is at the least."""


@dataclass(frozen=True, slots=True)
class Act:
    """What is asked. ``notes`` say what will happen; ``about`` stands in a frame of its own.

    Without ``ask`` no text is asked; with it, at least ``least`` characters are. ``secret`` says
    that it is signed. ``grave`` is for what cannot be taken back. ``ticks`` is what may be ticked, none
    of it is before: what it stands for and its words; with ``tick_one`` one at least has to be.
    """

    title: str
    go: str
    notes: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    ask: str = ""
    least: int = 1
    secret: bool = True
    grave: bool = False
    ticks: tuple[tuple[str, str], ...] = ()
    tick_one: bool = False


class ActDialog(QDialog):
    """``wanted`` tells the text and the passphrase; nothing is closed before it was done."""

    wanted = Signal(str, str)

    def __init__(
        self, strings: Strings, act: Act, parent: QWidget | None = None, *, practice: bool = False
    ) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._act = act
        self._busy = False
        self.setWindowTitle(self._say("ui", "window.title"))
        self._wide = dialog_width(_WIDTH, parent)
        self.setFixedWidth(self._wide)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        outer.setSpacing(12)
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._ground)
        self._ground.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        outer.addWidget(self._scroll)
        column.addWidget(words(act.title, "title"))
        if act.about:
            frame, inner = card(margin=16, spacing=4)
            for text in act.about:
                inner.addWidget(words(text, "strong"))
            column.addWidget(frame)
        for text in act.notes:
            column.addWidget(words(text))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(act.ask)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.px(96))
        self.text.textChanged.connect(self._look)
        if act.ask:
            column.addWidget(words(act.ask, "strong"))
            column.addWidget(self.text)
        self.ticks = TickList(
            self._say("work", "settles.ask"),
            act.ticks,
            self._say("work", "settles.hint"),
            self._say("work", "settles.needed") if act.tick_one else "",
        )
        self.ticks.setVisible(bool(act.ticks))
        self.ticks.changed.connect(self._look)
        column.addWidget(self.ticks)
        self.hint = words(self._say("ui", "signed.least", least=act.least), "small")
        self.hint.setVisible(bool(act.ask) and act.least > 1)
        column.addWidget(self.hint)
        self.secret = SecretLine(strings, practice=practice)
        self.trouble = words("", "refused")
        self.trouble.hide()
        outer.addWidget(self.secret if act.secret else self.trouble)
        self.cancel = press(self._say("ui", "dialog.cancel"), "plain", self.reject)
        self.go = press(act.go, "danger" if act.grave else "primary", self._on_go)
        self.go.setDefault(True)
        outer.addLayout(row(1, self.cancel, self.go))
        self.secret.changed.connect(self._look)
        if act.ask:
            self.text.setFocus()
        elif act.secret and not practice:
            self.secret.setFocus()
        else:
            self.go.setFocus()
        self._look()

    def show_busy(self) -> None:
        """Show that it is under way."""
        self._busy = True
        if self._act.secret:
            self.secret.show_busy()
        self._look()
        self._fit()

    def show_refused(self, text: str) -> None:
        """Show why it was not done; what was typed stays."""
        self._busy = False
        if self._act.secret:
            self.secret.show_refused(text)
        else:
            self.trouble.setText(text)
            self.trouble.setVisible(bool(text))
        self._look()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _fit(self) -> None:
        """Be as high as what is asked; in a low window it scrolls, passphrase and buttons stay in sight."""
        outer, column = self.layout(), self._ground.layout()
        if outer is None or column is None:
            return
        needed = column.totalHeightForWidth(self._wide - 2 * _MARGIN)
        self._scroll.setFixedHeight(0)
        rest = outer.totalHeightForWidth(self._wide)
        parent = self.parentWidget()
        room = needed + rest if parent is None else parent.window().height() - _MARGIN
        self._scroll.setFixedHeight(max(theme.px(_LEAST), min(needed, room - rest)))
        outer.activate()
        self.setFixedHeight(outer.totalHeightForWidth(self._wide))

    @property
    def _typed(self) -> str:
        return self.text.toPlainText().strip()

    def _look(self) -> None:
        told = not self._act.ask or len(self._typed) >= self._act.least
        ready = self.secret.ready or not self._act.secret
        ticked = bool(self.ticks.ticked) or not self._act.tick_one
        self.go.setEnabled(told and ready and ticked and not self._busy)
        self.ticks.setEnabled(not self._busy)
        self.cancel.setEnabled(not self._busy)
        self.text.setEnabled(not self._busy)

    def _on_go(self) -> None:
        self.wanted.emit(self._typed if self._act.ask else "", self.secret.text if self._act.secret else "")
