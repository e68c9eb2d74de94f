"""Cards under headings; cards are kept and only what differs is set anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.card_frame import CardFrame
from footdrop_desktop.ui.cards import Card, CardGroup
from footdrop_desktop.ui.laid_out_once import laid_out_once

Opened = Callable[[str], str]
"""Returns, as rich text, what a card tells when it is open."""


class CardList(QWidget):
    """Shows groups of cards; asks for an entry or a reference to be shown."""

    item_wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(self, strings: Strings, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._opened = opened
        self._open: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._heads: list[QLabel] = []
        self._cards: list[list[CardFrame]] = []
        self._groups: list[QVBoxLayout] = []
        self._add_group()
        self._add_card(0)  # Tab comes to the cards where the list stands, not where the first one was made
        self._cards[0][0].hide()

    def show_groups(self, groups: Sequence[CardGroup]) -> None:
        """Show ``groups``; everything is laid out once, after the last change."""
        with laid_out_once(self):
            self._show_groups(groups)

    def _show_groups(self, groups: Sequence[CardGroup]) -> None:
        while len(self._groups) < len(groups):
            self._add_group()
        for place in range(len(self._groups)):
            group = groups[place] if place < len(groups) else CardGroup("", ())
            head = self._heads[place]
            heading = group.heading.upper()
            if head.text() != heading:
                head.setText(heading)
            wanted = bool(group.heading and group.cards)
            if head.isHidden() == wanted:
                head.setVisible(wanted)
            self._show_cards(place, group)

    def settle(self) -> None:
        """Work out what room each card needs now, from the inside out: Qt takes a turn for each."""
        for frame in self.cards():
            if (layout := frame.layout()) is not None:
                layout.activate()
        self._column.activate()

    def cards(self) -> list[CardFrame]:
        """Return the cards that are shown."""
        return [frame for cards in self._cards for frame in cards if not frame.isHidden()]

    def texts(self) -> list[str]:
        """Return what the cards say."""
        return [
            " · ".join(part for part in (frame.card.title, frame.card.state, frame.card.body) if part)
            for frame in self.cards()
        ]

    def toggle(self, opens: str) -> None:
        """Open the cards that tell ``opens``, or close them."""
        self._open ^= {opens}
        for frame in self.cards():
            if frame.card.opens == opens:
                frame.show_card(frame.card, self._told(frame.card))

    def _told(self, card: Card) -> str:
        return self._opened(card.opens) if card.opens and card.opens in self._open else ""

    def _add_group(self) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(theme.px(8))
        head = QLabel()
        head.setProperty("look", "overline")
        head.setContentsMargins(0, 6 if self._groups else 0, 0, 0)
        head.hide()
        layout.addWidget(head)
        self._column.addLayout(layout)
        self._heads.append(head)
        self._cards.append([])
        self._groups.append(layout)

    def _add_card(self, place: int) -> None:
        """Add a card to the group at ``place``, after the last one of it or of those before."""
        frame = CardFrame(self._strings, self)
        frame.toggled.connect(self.toggle)
        frame.wanted.connect(self.item_wanted)
        frame.reference_wanted.connect(self.reference_wanted)
        frame.reference_hovered.connect(self.reference_hovered)
        self._groups[place].addWidget(frame)
        before = next((group[-1] for group in reversed(self._cards[: place + 1]) if group), None)
        self._cards[place].append(frame)
        if before is not None:
            frame.follow(before)

    def _show_cards(self, place: int, group: CardGroup) -> None:
        frames = self._cards[place]
        while len(frames) < len(group.cards):
            self._add_card(place)
        for number, frame in enumerate(frames):
            shown = number < len(group.cards)
            if shown:
                card = group.cards[number]
                frame.show_card(card, self._told(card))
            if frame.isHidden() == shown:
                frame.setVisible(shown)
