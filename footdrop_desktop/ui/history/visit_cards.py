"""The visits of a patient as cards: the values, and the item model that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex

CARD_ROLE: Final = int(Qt.ItemDataRole.UserRole)
MOST_MARKED: Final = 4
_NO_INDEX: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class VisitCard:
    """What a card says of a visit. ``pills`` are pairs of a word and a tone (``record/rows.Cell``).

    ``flags`` are its red flags in words, ``more`` what else is to be known. ``refusal`` says why it cannot
    be compared and is empty where it can; ``marked`` is what is said of a marked one.
    """

    key: str
    day: str
    pills: tuple[tuple[str, str], ...]
    finding: str
    flags: str = ""
    more: str = ""
    void: bool = False
    refusal: str = ""
    marked: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says, but for whether it is marked."""
        parts = (self.day, *(word for word, _ in self.pills), self.finding, self.flags, self.more)
        return ", ".join(part for part in parts if part)


class VisitCards(QAbstractListModel):
    """Asks for more cards when the list comes to its end: ``more_wanted`` tells how many it has."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[VisitCard] = []
        self._marked: tuple[str, ...] = ()
        self._more = False

    @property
    def cards(self) -> tuple[VisitCard, ...]:
        """What is shown so far."""
        return tuple(self._cards)

    @property
    def marked(self) -> tuple[str, ...]:
        """The visits marked for a comparison."""
        return self._marked

    def show_cards(self, cards: Sequence[VisitCard], *, more: bool) -> None:
        """Show other cards; ``more`` says that there are others after them."""
        self.beginResetModel()
        self._cards, self._more = list(cards), more
        self.endResetModel()

    def add_cards(self, cards: Sequence[VisitCard], *, more: bool) -> None:
        """Show cards after those that are shown."""
        self._more = more
        if cards:
            at = len(self._cards)
            self.beginInsertRows(QModelIndex(), at, at + len(cards) - 1)
            self._cards.extend(cards)
            self.endInsertRows()

    def show_marks(self, marked: Sequence[str]) -> None:
        """Show which visits are marked."""
        self._marked = tuple(marked)
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit(len(self._cards))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        is_marked = card.key in self._marked
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.day
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{card.spoken}, {card.marked}" if is_marked else card.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return card.refusal or None
        if role == Qt.ItemDataRole.CheckStateRole and not card.refusal:
            return Qt.CheckState.Checked if is_marked else Qt.CheckState.Unchecked
        return None
