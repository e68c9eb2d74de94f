"""Cards under headings; cards are kept and only what differs is set anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.card_frame import CardFrame
from footdrop_desktop.ui.panel_content import CardGroup


class CardList(QWidget):
    """Shows groups of cards; asks for an entry or a reference to be shown."""

    item_wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(
        self,
        strings: Strings,
        unfolded: Callable[[tuple[str, ...]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._go_to = strings.text("ui", "panel.go-to")
        self._fold = (strings.text("ui", "panel.show"), strings.text("ui", "panel.hide"))
        self._unfolded = unfolded
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._heads: list[QLabel] = []
        self._cards: list[list[CardFrame]] = []
        self._groups: list[QVBoxLayout] = []

    def show_groups(self, groups: Sequence[CardGroup]) -> None:
        """Show ``groups``."""
        while len(self._groups) < len(groups):
            self._add_group()
        for place, layout in enumerate(self._groups):
            group = groups[place] if place < len(groups) else CardGroup("", ())
            self._heads[place].setText(group.heading.upper())
            self._heads[place].setVisible(bool(group.heading and group.cards))
            self._show_cards(layout, self._cards[place], group)

    def cards(self) -> list[CardFrame]:
        """Return the cards that are shown."""
        return [frame for cards in self._cards for frame in cards if not frame.isHidden()]

    def texts(self) -> list[str]:
        """Return what the cards say."""
        return [
            " · ".join(part for part in (frame.card.title, frame.card.state, frame.card.body) if part)
            for frame in self.cards()
        ]

    def _add_group(self) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(8)
        head = QLabel()
        head.setProperty("look", "overline")
        head.setContentsMargins(0, 6 if self._groups else 0, 0, 0)
        layout.addWidget(head)
        self._column.addLayout(layout)
        self._heads.append(head)
        self._cards.append([])
        self._groups.append(layout)

    def _show_cards(self, layout: QVBoxLayout, frames: list[CardFrame], group: CardGroup) -> None:
        while len(frames) < len(group.cards):
            frame = CardFrame(self._go_to, self._fold, self._unfolded, self)
            frame.wanted.connect(self.item_wanted)
            frame.reference_wanted.connect(self.reference_wanted)
            frame.reference_hovered.connect(self.reference_hovered)
            layout.addWidget(frame)
            frames.append(frame)
        for place, frame in enumerate(frames):
            shown = place < len(group.cards)
            if shown:
                frame.show_card(group.cards[place])
            if frame.isHidden() == shown:
                frame.setVisible(shown)
