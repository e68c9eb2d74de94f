"""Paints the cards of visits: box, day, where the visit stands, finding, red flags in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.visit_cards import CARD_ROLE, Index, VisitCard

GAP: Final = 8
_SIDE: Final = 10
_BOX: Final = 18
_BESIDE: Final = 8
_PILL_SIDE: Final = 8
_PILL: Final = 20
_USUAL: Final = 240
_WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something to paint in a place of a card, as if it read from the left; ``tone`` is a colour's name."""

    place: QRect
    text: str
    font: QFont
    tone: str
    pill: bool = False


class VisitCardPainter(QStyledItemDelegate):
    """A marked card has a tick and a strong frame, so that colour alone says nothing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card = index.data(CARD_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else theme.px(_USUAL)
        if not isinstance(card, VisitCard):
            return QSize(width, 0)
        return QSize(width, _height(card, width) + theme.px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, VisitCard):
            return
        whole: QRect = option.rect
        frame = whole.adjusted(2, 1, -2, -theme.px(GAP))
        marked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        focused = current and bool(state & QStyle.StateFlag.State_HasFocus)
        way: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(way)
        _paint_frame(painter, frame, marked=marked, current=current, focused=focused)
        if not card.refusal:
            _paint_box(painter, QStyle.visualRect(way, frame, box_of(frame)), marked=marked)
        for piece in _pieces(card, frame):
            _paint_piece(painter, piece, QStyle.visualRect(way, frame, piece.place))
        painter.restore()


def box_of(frame: QRect) -> QRect:
    """Return where the box to mark stands in a card that reads from the left."""
    side = theme.px(_SIDE)
    return QRect(frame.left() + side, frame.top() + side, theme.px(_BOX), theme.px(_BOX))


def _height(card: VisitCard, width: int) -> int:
    frame = QRect(2, 1, width - 4, 10)
    lowest = max(piece.place.bottom() for piece in _pieces(card, frame))
    return lowest + theme.px(_SIDE)


def _pieces(card: VisitCard, frame: QRect) -> Iterator[_Piece]:
    """Yield what stands in a card, from above."""
    side, gap = theme.px(_SIDE), theme.px(4)
    left, right = frame.left() + side, frame.right() - side
    bold = theme.font(theme.TEXT, QFont.Weight.DemiBold)
    start = left if card.refusal else left + theme.px(_BOX) + theme.px(_BESIDE)
    day = _block(card.day, bold, start, frame.top() + side, right - start)
    least = theme.px(_PILL)
    day.setHeight(max(day.height(), least))
    yield _Piece(day, card.day, bold, "text")
    y, x = (
        day.top() + (day.height() - least) // 2,
        start + QFontMetrics(bold).horizontalAdvance(card.day) + theme.px(_BESIDE),
    )
    small = theme.font(theme.SMALL, QFont.Weight.DemiBold)
    for word, tone in card.pills:
        wide = min(QFontMetrics(small).horizontalAdvance(word) + 2 * theme.px(_PILL_SIDE), right - left)
        if x + wide > right:
            x, y = left, max(y + least + gap, day.bottom())
        yield _Piece(QRect(x, y, wide, least), word, small, tone, pill=True)
        x += wide + gap
    y = max(y + least, day.bottom()) + gap
    plain = theme.font(theme.SMALL)
    struck = theme.font(theme.SMALL)
    struck.setStrikeOut(card.void)
    lines = ((card.finding, struck, "muted"), (card.flags, struck if card.void else small, "red"))
    for text, font, tone in (*lines, (card.more, plain, "muted")):
        if text:
            place = _block(text, font, left, y, right - left)
            yield _Piece(place, text, font, tone)
            y = place.bottom() + theme.px(2)


def _block(text: str, font: QFont, left: int, top: int, width: int) -> QRect:
    found = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text)
    return QRect(left, top, width, found.height())


def _paint_frame(painter: QPainter, frame: QRect, *, marked: bool, current: bool, focused: bool) -> None:
    colours = theme.tokens()
    ground = colours.accent_soft if marked else colours.surface
    edge = colours.accent if marked or current else colours.line
    painter.setBrush(QColor(ground))
    painter.setPen(
        QPen(QColor(colours.accent if focused else edge), 2.4 if focused else 1.4 if marked else 1)
    )
    painter.drawRoundedRect(frame, theme.px(7), theme.px(7))


def _paint_box(painter: QPainter, place: QRect, *, marked: bool) -> None:
    colours = theme.tokens()
    painter.setBrush(QColor(colours.accent if marked else colours.surface))
    painter.setPen(QPen(QColor(colours.accent if marked else colours.muted), 1.2))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
    if marked:
        size = place.width() - theme.px(4)
        scale = painter.device().devicePixelRatioF()
        at = place.center() - QRect(0, 0, size, size).center()
        painter.drawPixmap(at, theme.pixmap("check", colours.on_accent, size, scale))


def _paint_piece(painter: QPainter, piece: _Piece, place: QRect) -> None:
    colours = theme.tokens()
    painter.setFont(piece.font)
    if not piece.pill:
        inks = {"red": colours.red, "muted": colours.muted}
        painter.setPen(QColor(inks.get(piece.tone, colours.text)))
        painter.drawText(place, _WRAP, piece.text)
        return
    ground, ink, edge = {
        "amber": (colours.amber_soft, colours.amber, colours.amber_line),
        "red": (colours.red_soft, colours.red, colours.red_line),
    }.get(piece.tone, (colours.neutral_soft, colours.text, colours.neutral_soft))
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(QColor(ink))
    room = place.width() - 2 * theme.px(_PILL_SIDE) + 2
    shown = QFontMetrics(piece.font).elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
