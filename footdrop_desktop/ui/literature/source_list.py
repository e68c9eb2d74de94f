"""The references as a list: number, authors and year, and the title beneath."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from footdrop_desktop.report.literature import Reference
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.record.record_list import RecordList
from footdrop_desktop.ui.record.rows import KEY_ROLE, Cell, Row

HEIGHT: Final = 54
_FEWEST: Final = 3
_SIDE: Final = 10
_NUMBER: Final = 30
_NAMED: Final = 2
"""Up to so many authors are named; of more the first."""


class SourceList(RecordList):
    """Several can be chosen; ``picked`` tells that others are."""

    picked = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        name = strings.text("literature", "literature.title")
        super().__init__(name, (name,), (1,), parent)
        self._untitled = strings.text("literature", "literature.untitled")
        self.setObjectName("literature")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_Painter(self))
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.target(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.picked.emit())

    @property
    def keys(self) -> tuple[int, ...]:
        """The numbers that are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(int(self.model().index(place, 0).data(KEY_ROLE)) for place in rows)

    def show_references(self, references: Sequence[Reference], select: str = "") -> None:
        """Show references; the one that was chosen stays so, or ``select`` is."""
        self.show_rows([Row(entry.id, (Cell(self._lines(entry)),)) for entry in references], select=select)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.minimumSizeHint().height())  # it takes what room there is

    def minimumSizeHint(self) -> QSize:
        lines = min(_FEWEST, max(1, len(self.rows)))
        return QSize(theme.px(200), theme.target(HEIGHT) * lines + 4)

    def _lines(self, entry: Reference) -> str:
        names = entry.authors if len(entry.authors) <= _NAMED else (entry.authors[0], "et al")
        who = ", ".join(names) or entry.container or entry.publisher
        return f"{entry.number}\n{who} · {entry.year}\n{entry.title or self._untitled}"


class _Painter(QStyledItemDelegate):
    """The chosen lines have a tint and a bar where they begin, so that colour alone says nothing."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.tokens()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        way: Qt.LayoutDirection = option.direction
        number, who, title = str(index.data()).split("\n")
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(colours.accent_soft if chosen else colours.surface))
        if chosen:
            edge = QRect(box.left(), box.top(), 3, box.height())
            painter.fillRect(QStyle.visualRect(way, box, edge), QColor(colours.accent))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        side, wide = theme.px(_SIDE), theme.px(_NUMBER)
        line = box.height() // 2
        room = box.width() - 2 * side - wide
        top, below = box.top() + theme.px(5), box.top() + line
        strong, small = theme.font(theme.TEXT, QFont.Weight.DemiBold), theme.font(theme.SMALL + 1)
        high = line - theme.px(5)
        for text, font, ink, place in (
            (number, strong, colours.muted, QRect(box.left() + side, top, wide, high)),
            (who, strong, colours.text, QRect(box.left() + side + wide, top, room, high)),
            (title, small, colours.muted, QRect(box.left() + side + wide, below, room, high)),
        ):
            _draw(painter, text, font, ink, QStyle.visualRect(way, box, place), way)
        painter.restore()


def _draw(painter: QPainter, text: str, font: QFont, ink: str, box: QRect, way: Qt.LayoutDirection) -> None:
    """Draw a line of a citation, left-to-right in itself, from where lines of the window begin."""
    mirrored = way == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
