"""Paints the lines of a list: bold beginnings, pills, lines struck through, a clear selection."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.record.rows import CELL_ROLE, Cell, Index

_SIDE = 10
_LEAST_PILL = 40
_GAP = 8


class RowPainter(QStyledItemDelegate):
    """The selected line has a tint and a bar where its line begins, so that colour alone says nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.tokens()
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        way: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(colours.accent_soft if selected else colours.surface))
        if selected and index.column() == 0:
            edge = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(QStyle.visualRect(way, box, edge), QColor(colours.accent))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QColor(colours.line))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(QColor(colours.muted if cell.muted else colours.text))
        used = _paint_text(painter, cell, box, way)
        for word, tone in cell.pills:
            used = _paint_pill(painter, word, tone, box, used, way)
        painter.restore()


def _paint_text(painter: QPainter, cell: Cell, box: QRect, way: Qt.LayoutDirection) -> int:
    """Paint the words of a cell; return how much of its width is used, from where its line begins."""
    if not cell.text:
        return _SIDE
    room = box.width() - 2 * _SIDE
    bold = theme.font(theme.TEXT, QFont.Weight.DemiBold)
    shown = QFontMetrics(bold if cell.bold else theme.font()).elidedText(
        cell.text, Qt.TextElideMode.ElideRight, room
    )
    layout = QTextLayout(shown, theme.font())
    option = QTextOption()
    option.setTextDirection(way)
    if way == Qt.LayoutDirection.RightToLeft:  # Qt itself begins every line at the left
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(_formats(cell, len(shown), bold))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    top = box.top() + (box.height() - line.height()) / 2
    layout.draw(painter, QPointF(box.left() + _SIDE, top))
    return _SIDE + round(line.naturalTextWidth()) + _GAP


def _formats(cell: Cell, length: int, bold: QFont) -> list[QTextLayout.FormatRange]:
    whole, part = QTextLayout.FormatRange(), QTextLayout.FormatRange()
    whole.start, whole.length = 0, length
    whole.format.setFontStrikeOut(cell.struck)
    part.start, part.length = 0, min(cell.bold, length)
    part.format.setFont(bold)
    part.format.setFontStrikeOut(cell.struck)
    return [whole, part] if part.length else [whole]


def _paint_pill(
    painter: QPainter, word: str, tone: str, box: QRect, used: int, way: Qt.LayoutDirection
) -> int:
    colours = theme.tokens()
    ground, ink, edge = {
        "amber": (colours.amber_soft, colours.amber, colours.amber_line),
        "red": (colours.red_soft, colours.red, colours.red_line),
    }.get(tone, (colours.neutral_soft, colours.text, colours.neutral_soft))
    room = box.width() - _SIDE - used
    if room < theme.px(_LEAST_PILL):
        return box.width()
    font = theme.font(theme.SMALL, QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    side, high = theme.px(8), theme.px(20)
    word = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room - 2 * side)
    width = metrics.horizontalAdvance(word) + 2 * side
    place = QRect(box.left() + used, box.top() + (box.height() - high) // 2, width, high)
    pill = QRectF(QStyle.visualRect(way, box, place))
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    painter.setPen(QColor(ink))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), word)
    return used + width + _GAP
