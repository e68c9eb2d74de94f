"""A patient's visits as a list: moved in by arrows, opened by Enter or a click, marked by Space or a box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QStyle, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.history.visit_card_painter import GAP, VisitCardPainter, box_of
from footdrop_desktop.ui.history.visit_cards import CARD_ROLE, MOST_MARKED, VisitCard, VisitCards

_LEAST: Final = 120
_AROUND: Final = 6
_HIGH_ENOUGH: Final = 2400
"""No window is higher: further cards need not be measured."""


class VisitList(QListView):
    """``marks_changed`` tells what is marked now; ``refused`` why a visit cannot be marked.

    ``more_wanted`` tells how many cards are shown when the list comes to its end. ``most`` is what is
    said where no more can be marked.
    """

    opened = Signal(str)
    marks_changed = Signal(object)
    refused = Signal(str)
    more_wanted = Signal(int)

    def __init__(self, name: str, most: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._pressed = ""
        self._cards = VisitCards(self)
        self._cards.more_wanted.connect(self.more_wanted)
        self.setModel(self._cards)
        self.setItemDelegate(VisitCardPainter(self))
        self.setObjectName("visits")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def rows(self) -> tuple[VisitCard, ...]:
        """What is shown so far."""
        return self._cards.cards

    @property
    def marked(self) -> tuple[str, ...]:
        """The visits that are marked for a comparison."""
        return self._cards.marked

    @property
    def key(self) -> str:
        """The visit that is selected, or empty."""
        card = self._card(self.currentIndex())
        return "" if card is None else card.key

    def show_cards(self, cards: Sequence[VisitCard], *, more: bool = False) -> None:
        """Show other cards; the one that was selected stays so, unless a new one came before all."""
        wanted, known = self.key, {card.key for card in self.rows}
        self._cards.show_cards(cards, more=more)
        keys = [card.key for card in cards]
        if keys:
            stays = wanted in keys and keys[0] in known
            self._select(keys.index(wanted) if stays else 0)
        self.updateGeometry()

    def add_cards(self, cards: Sequence[VisitCard], *, more: bool) -> None:
        """Show cards after those that are shown."""
        self._cards.add_cards(cards, more=more)
        self.updateGeometry()

    def show_marks(self, marked: Sequence[str]) -> None:
        """Show which visits are marked."""
        self._cards.show_marks(marked)

    def mark(self, key: str) -> None:
        """Mark a visit, or take its mark off; say why it cannot be."""
        card = next((card for card in self.rows if card.key == key), None)
        if card is None:
            return
        if card.refusal:
            self._refuse(card.refusal)
            return
        marked = self.marked
        if key in marked:
            marked = tuple(other for other in marked if other != key)
        elif len(marked) >= MOST_MARKED:
            self._refuse(self._most)
            return
        else:
            marked = (*marked, key)
            announce(self, card.marked)
        self.show_marks(marked)
        self.marks_changed.emit(marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.key:
                self.opened.emit(self.key)
            return
        if event.key() == Qt.Key.Key_Space:
            self.mark(self.key)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        card = self._card(self.indexAt(event.position().toPoint()))
        self._pressed = card.key if card is not None and event.button() == Qt.MouseButton.LeftButton else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        card, pressed = self._card(index), self._pressed
        self._pressed = ""
        if card is None or card.key != pressed:
            return
        if self._is_box(at, index):
            self.mark(card.key)
        else:
            self.opened.emit(card.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        high = theme.px(_AROUND)
        for row in range(len(self.rows)):
            high += self.sizeHintForRow(row)
            if high > _HIGH_ENOUGH:
                break
        return QSize(theme.px(250), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_LEAST))

    def box(self, key: str) -> QRect:
        """Return where a visit's box is in the viewport, and what counts as pressing it."""
        row = next(at for at, card in enumerate(self.rows) if card.key == key)
        return self._box(self._cards.index(row))

    def _box(self, index: QModelIndex) -> QRect:
        frame = self.visualRect(index).adjusted(2, 1, -2, -theme.px(GAP))
        room = max(0, theme.target(28) - box_of(frame).width()) // 2
        box = box_of(frame).adjusted(-room, -room, room, room)
        return QStyle.visualRect(self.layoutDirection(), frame, box)

    def _is_box(self, at: QPoint, index: QModelIndex) -> bool:
        return self._box(index).contains(at)

    def _card(self, index: QModelIndex) -> VisitCard | None:
        card = index.data(CARD_ROLE) if index.isValid() else None
        return card if isinstance(card, VisitCard) else None

    def _refuse(self, why: str) -> None:
        announce(self, why)
        self.refused.emit(why)

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._cards.index(row), flags)
