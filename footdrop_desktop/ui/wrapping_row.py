"""A row of widgets that goes on in a second line where the first is too short."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QSpacerItem, QWidget
from shiboken6 import isValid


@dataclass(slots=True)
class _Placed:
    item: QLayoutItem
    width: int = 0


class WrappingRow(QLayout):
    """What can grow (a line to type into, a text that wraps) takes the room that is left in its line."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_push(self) -> None:
        """Push what comes before to the beginning of its line, and what comes after to the end."""
        self.addItem(QSpacerItem(0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # Qt asks past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # Qt asks past the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        widths = [item.sizeHint().width() for item in shown]
        height = max((item.sizeHint().height() for item in shown), default=0)
        margins = self.contentsMargins()
        return QSize(
            sum(widths) + self.spacing() * max(0, len(widths) - 1) + margins.left() + margins.right(),
            height + margins.top() + margins.bottom(),
        )

    def minimumSize(self) -> QSize:
        shown = self._shown()
        margins = self.contentsMargins()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0) + margins.left() + margins.right(),
            max((item.minimumSize().height() for item in shown), default=0)
            + margins.top()
            + margins.bottom(),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._alive() if not item.isEmpty() and item.spacerItem() is None]

    def _alive(self) -> list[QLayoutItem]:
        """Return what is there still: Qt asks for sizes while it takes a page apart."""
        return [item for item in self._items if isValid(item)]

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._alive():
            if item.spacerItem() is not None:
                lines[-1].append(item)
                continue
            if item.isEmpty():
                continue
            wide = _least(item)
            if used and used + self.spacing() + wide > room:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + (self.spacing() if used else 0)
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.y()
        if move:  # in the middle of what is higher than it has to be
            y += max(0, rect.height() - self._place(QRect(0, 0, rect.width(), 0), move=False)) // 2
        top = y
        for number, line in enumerate(self._lines(inner.width())):
            if not any(item.spacerItem() is None for item in line):
                continue
            y += self.spacing() if number else 0
            y += self._place_line(line, QRect(inner.x(), y, inner.width(), 0), rect, move=move)
        return y - top + margins.top() + margins.bottom()

    def _place_line(self, line: list[QLayoutItem], room: QRect, whole: QRect, *, move: bool) -> int:
        shown = [_Placed(item, _within(item, room.width())) for item in line if item.spacerItem() is None]
        left = room.width() - sum(part.width for part in shown) - self.spacing() * (len(shown) - 1)
        growing = [part for part in shown if _grows(part.item)]
        for place, part in enumerate(growing):
            part.width += max(0, left // len(growing) + (left % len(growing) if place == 0 else 0))
        height = max(_height(part.item, part.width) for part in shown)
        if move:
            push = 0 if growing else max(0, left)
            self._move(line, shown, QRect(room.x(), room.y(), push, height), whole)
        return height

    def _move(self, line: list[QLayoutItem], shown: list[_Placed], room: QRect, whole: QRect) -> None:
        x, push = room.x(), room.width()
        pushes = sum(item.spacerItem() is not None for item in line)
        widths = {id(part.item): part.width for part in shown}
        for item in line:
            if item.spacerItem() is not None:
                x += push // pushes
                continue
            width = widths[id(item)]
            high = min(_height(item, width), room.height())
            box = QRect(QPoint(x, room.y() + (room.height() - high) // 2), QSize(width, high))
            item.setGeometry(_mirrored(box, whole, self.parentWidget()))
            x += width + self.spacing()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal) or item.hasHeightForWidth()


def _least(item: QLayoutItem) -> int:
    """Return the width below which an item goes to the next line."""
    hint, least = item.sizeHint().width(), item.minimumSize().width()
    if item.hasHeightForWidth():
        return max(least, min(hint, item.sizeHint().height() * 12))
    return max(hint, least)


def _within(item: QLayoutItem, room: int) -> int:
    """Return the width of an item in a line: what is wider than the line and can wrap takes the line's."""
    least = _least(item)
    return min(least, max(room, item.minimumSize().width())) if item.hasHeightForWidth() else least


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _mirrored(box: QRect, whole: QRect, parent: QWidget | None) -> QRect:
    direction = QApplication.layoutDirection() if parent is None else parent.layoutDirection()
    if direction == Qt.LayoutDirection.LeftToRight:
        return box
    return QRect(whole.left() + whole.right() - box.right(), box.y(), box.width(), box.height())
