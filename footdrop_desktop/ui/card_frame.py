"""A card of the assessment: title, state, reasons; some fold, some lead to an entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.panel_content import Card


class CardFrame(QFrame):
    """Shows a ``Card``; only what differs from the last one is set."""

    wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(
        self,
        go_to: str,
        fold: tuple[str, str],
        unfolded: Callable[[tuple[str, ...]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = Card("\0")
        self._go_to, self._fold, self._unfolded = go_to, fold, unfolded
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = QLabel(self)
        self.title.setProperty("look", "strong")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.body = self._text()
        column.addWidget(self.body)
        self._button: QPushButton | None = None
        self._folded: QLabel | None = None

    @property
    def card(self) -> Card:
        """What is shown."""
        return self._card

    def show_card(self, card: Card) -> None:
        """Show ``card``."""
        if self._folded is not None and not self._folded.isHidden():
            self._folded.setText(self._unfolded(card.folds))
            self._folded.setVisible(bool(card.folds))
        if card == self._card:
            return
        before, self._card = self._card, card
        if before.tone != card.tone or before.title == "\0":
            self.setProperty("look", f"card-{card.tone}" if card.tone else "card")
            self.style().polish(self)
        self.title.setText(card.title)
        self.title.setVisible(bool(card.title))
        self.state.setText(card.state)
        self.state.setVisible(bool(card.state))
        self.state.setStyleSheet(f"font-weight: 600; color: {_ink(card)};")
        self.body.setText(card.body)
        self.body.setVisible(bool(card.body))
        self._show_button(card)

    def _show_button(self, card: Card) -> None:
        if not (card.target or card.folds):
            if self._button is not None:
                self._button.hide()
            return
        if self._button is None:
            self._button = QPushButton(self)
            self._button.setProperty("look", "link")
            self._button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._button.clicked.connect(self._on_pressed)
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_word()
        self._button.show()

    def _show_word(self) -> None:
        if self._button is None:
            return
        unfolded = self._folded is not None and not self._folded.isHidden()
        word = self._go_to if self._card.target else self._fold[unfolded]
        self._button.setText(word)
        self._button.setAccessibleName(f"{word}: {self._card.title}")

    def _on_pressed(self) -> None:
        if self._card.target:
            self.wanted.emit(self._card.target)
            return
        if self._folded is None:
            self._folded = self._text()
            self._folded.setText(self._unfolded(self._card.folds))
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.addWidget(self._folded)
        else:
            self._folded.setText(self._unfolded(self._card.folds))
            self._folded.setVisible(self._folded.isHidden())
        self._show_word()

    def _on_link(self, link: str) -> None:
        kind, _, name = link.partition(":")
        (self.wanted if kind == "item" else self.reference_wanted).emit(name)

    def _text(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("look", "small")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        label.linkActivated.connect(self._on_link)
        label.linkHovered.connect(lambda link: self.reference_hovered.emit(link.removeprefix("ref:")))
        return label


def _ink(card: Card) -> str:
    colours = theme.tokens()
    return {"red": colours.red, "amber": colours.amber}.get(card.tone, colours.muted)
