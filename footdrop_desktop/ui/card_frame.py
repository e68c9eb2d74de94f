"""A card of the assessment: title, state, reasons; it opens, and some lead to an entry."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.cards import Card
from footdrop_desktop.ui.rich_label import RichLabel, show_cited

_NONE: Final = Card("\0")
_CHEVRON: Final = 16


class CardFrame(QFrame):
    """Shows a ``Card``; only what differs from the last one is set.

    ``toggled`` asks that the card be opened or closed: by a click on it, or Enter or Space on its mark.
    """

    toggled = Signal(str)
    wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._card = _NONE
        self._opened = ""
        self._on_a_link = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 10, 9)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = QLabel(self)
        self.title.setProperty("look", "strong")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.chevron = self._button("chevron")
        self.chevron.setIconSize(QSize(theme.px(_CHEVRON), theme.px(_CHEVRON)))
        self.chevron.clicked.connect(lambda: self.toggled.emit(self._card.opens))
        self.go = self._button("link")
        self.go.setText(self._say("ui", "panel.go-to"))
        self.go.clicked.connect(lambda: self.wanted.emit(self._card.target))
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.chevron, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.body = self._text()
        column.addWidget(self.body)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.details: RichLabel | None = None

    @property
    def card(self) -> Card:
        """What is shown."""
        return self._card

    def show_card(self, card: Card, opened: str = "") -> None:
        """Show ``card``; ``opened`` is what it tells while it is open, as rich text."""
        if card != self._card:
            self._show(card, self._card)
        if opened != self._opened:
            self._show_opened(opened)
        wanted = bool(card.body) and not opened
        if self.body.isHidden() == wanted:
            self.body.setVisible(wanted)
        self._name_buttons()

    def follow(self, before: CardFrame) -> None:
        """Let Tab come here from ``before``, whichever was made first."""
        QWidget.setTabOrder(before.go, self.chevron)
        QWidget.setTabOrder(self.chevron, self.go)

    def _show(self, card: Card, before: Card) -> None:
        self._card = card
        if before.tone != card.tone or before is _NONE:
            self.setProperty("look", f"card-{card.tone}" if card.tone else "card")
            self.style().polish(self)
        if before.title != card.title:
            self.title.setText(card.title)
        if before.state != card.state:
            self.state.setText(card.state)
        if before.ink != card.ink or before is _NONE:
            self.state.setStyleSheet(f"font-weight: 600; color: {_ink(card)};")
        if before.body != card.body:
            self._cite(self.body, card.body)
        acts = bool(card.target or card.opens)
        if acts != bool(before.target or before.opens) or before is _NONE:
            shape = Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        for widget, wanted in (
            (self.title, card.title),
            (self.state, card.state),
            (self.go, card.target),
            (self.chevron, card.opens),
        ):
            if widget.isHidden() == bool(wanted):
                widget.setVisible(bool(wanted))

    def _show_opened(self, opened: str) -> None:
        self._opened = opened
        if self.details is None:
            if not opened:
                return
            self.details = self._text(keyboard=True)
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.insertWidget(2, self.details)
            QWidget.setTabOrder(self.chevron, self.details)
        self._cite(self.details, opened)
        self.details.setVisible(bool(opened))

    def _name_buttons(self) -> None:
        if self._card.opens:
            word = self._say("ui", "panel.hide" if self._opened else "panel.show")
            name = ": ".join(part for part in (word, self._card.title, self._card.state) if part)
            if self.chevron.accessibleName() != name:
                self.chevron.setIcon(theme.icon(self._arrow(), theme.tokens().muted, theme.px(_CHEVRON)))
                self.chevron.setAccessibleName(name)
                self.chevron.setToolTip(word)
        if self._card.target:
            name = f"{self.go.text()}: {self._card.title}"
            if self.go.accessibleName() != name:
                self.go.setAccessibleName(name)

    def _arrow(self) -> str:
        if self._opened:
            return "chevron-down"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return "chevron-left" if mirrored else "chevron-right"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere but on a link goes to the entry, or opens the card."""
        on_a_link, self._on_a_link = self._on_a_link, False
        inside = self.rect().contains(event.position().toPoint())
        if on_a_link or not inside or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._card.target:
            self.wanted.emit(self._card.target)
        elif self._card.opens:
            self.toggled.emit(self._card.opens)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would go elsewhere

    def _on_link(self, link: str) -> None:
        self._on_a_link = True
        kind, _, name = link.partition(":")
        (self.wanted if kind == "item" else self.reference_wanted).emit(name)

    def _button(self, look: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", look)
        button.setAutoDefault(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.hide()
        return button

    def _text(self, *, keyboard: bool = False) -> RichLabel:
        label = RichLabel("small", self)
        if keyboard:
            label.setTextInteractionFlags(
                label.textInteractionFlags() | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
        label.linkActivated.connect(self._on_link)
        label.linkHovered.connect(self._on_hovered)
        return label

    def _cite(self, label: RichLabel, text: str) -> None:
        show_cited(label, text, self._say("literature", "literature.title"))

    def _on_hovered(self, link: str) -> None:
        self.reference_hovered.emit(link.removeprefix("ref:") if link.startswith("ref:") else "")


def _ink(card: Card) -> str:
    colours = theme.tokens()
    return {"red": colours.red, "amber": colours.amber, "green": colours.green}.get(card.ink, colours.muted)
