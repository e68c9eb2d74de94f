"""Paints the lines of a list: bold beginnings, pills, lines struck through, a clear selection."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.record.rows import CELL_ROLE, Cell, Index

_SIDE = 10
_LEAST_PILL = 40
_GAP = 8


class RowPainter(QStyledItemDelegate):
    """The selected line has a tint and a bar at its left, so that colour alone says nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.tokens()
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(colours.accent_soft if selected else colours.surface))
        if selected and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(colours.accent))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(colours.line))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        place = box.left() + _SIDE
        room = box.right() - _SIDE
        painter.setPen(QColor(colours.muted if cell.muted else colours.text))
        place = _paint_text(painter, cell, QRect(place, box.top(), room - place, box.height()))
        for word, tone in cell.pills:
            place = _paint_pill(painter, word, tone, QRect(place, box.top(), room - place, box.height()))
        painter.restore()


def _paint_text(painter: QPainter, cell: Cell, box: QRect) -> int:
    place = box.left()
    for text, weight in (
        (cell.text[: cell.bold], QFont.Weight.DemiBold),
        (cell.text[cell.bold :], QFont.Weight.Normal),
    ):
        if not text:
            continue
        font = theme.font(theme.TEXT, weight)
        font.setStrikeOut(cell.struck)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room = box.right() - place
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        area = QRect(place, box.top(), room, box.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        place += metrics.horizontalAdvance(shown)
    return place + (_GAP if cell.text else 0)


def _paint_pill(painter: QPainter, word: str, tone: str, box: QRect) -> int:
    colours = theme.tokens()
    ground, ink, edge = {
        "amber": (colours.amber_soft, colours.amber, colours.amber_line),
        "red": (colours.red_soft, colours.red, colours.red_line),
    }.get(tone, (colours.neutral_soft, colours.text, colours.neutral_soft))
    font = theme.font(theme.SMALL, QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    if box.width() < _LEAST_PILL:
        return box.right()
    word = metrics.elidedText(word, Qt.TextElideMode.ElideRight, box.width() - 16)
    width = metrics.horizontalAdvance(word) + 16
    pill = QRectF(box.left(), box.top() + (box.height() - 20) / 2, width, 20)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, 10, 10)
    painter.setPen(QColor(ink))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), word)
    return int(pill.right()) + _GAP
