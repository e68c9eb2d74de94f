"""Paints the places of a comparison: text that wraps, piece beneath piece, a line under each row."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.compare_model import SAID_ROLE, Said

_SIDE = 10
_ABOVE = 7


class ComparePainter(QStyledItemDelegate):
    """The place where the keyboard is has a frame, so that colour alone says nothing."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = theme.tokens()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.fillRect(box, QColor(colours.surface))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(colours.line))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        top = float(box.top() + theme.px(_ABOVE))
        for piece, layout in _layouts(index.data(SAID_ROLE), _room(box), option.direction):
            painter.setPen(QColor(getattr(colours, piece.ink)))
            layout.draw(painter, QPointF(box.left() + theme.px(_SIDE), top))
            top += _height(layout)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(box.adjusted(2, 2, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.columnWidth(index.column()) if hasattr(view, "columnWidth") else option.rect.width()
        room = width - 2 * theme.px(_SIDE)
        high = sum(_height(layout) for _, layout in _layouts(index.data(SAID_ROLE), room, option.direction))
        return QSize(width, max(theme.px(20), round(high)) + 2 * theme.px(_ABOVE))


def _room(box: QRect) -> int:
    return box.width() - 2 * theme.px(_SIDE)


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()


def _layouts(
    pieces: tuple[Said, ...], room: int, way: Qt.LayoutDirection
) -> Iterator[tuple[Said, QTextLayout]]:
    """Yield each piece with its lines; what has no letter from right to left keeps its order: 4−/5."""
    for piece in pieces:
        weight = QFont.Weight.DemiBold if piece.bold else QFont.Weight.Normal
        layout = QTextLayout(piece.text, theme.font(theme.SMALL if piece.small else theme.TEXT, weight))
        option = QTextOption()
        mirrored = way == Qt.LayoutDirection.RightToLeft
        option.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            if mirrored
            else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        )
        runs_right = mirrored and any("\u0590" <= char <= "\u08ff" for char in piece.text)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if runs_right else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        high = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, room))
            line.setPosition(QPointF(0, high))
            high += line.height()
        layout.endLayout()
        yield piece, layout
