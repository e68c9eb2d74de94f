"""Pages that scroll, as assistive technology sees them.

Qt's own answer for a scroll area takes the number of a child without looking whether there is one. A screen
reader asks by numbers that it read a moment ago; when a scroll bar has gone meanwhile, the program dies.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

_CLASS = "QScrollArea"
_held: dict[object, QAccessibleInterface] = {}
"""Qt asks for each once and keeps the bare pointer: it lives here as long as its scroll area."""


class _Area(QAccessibleWidget):
    """Its children are all parts of the area, bars that are hidden among them: their number never changes."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area, QAccessible.Role.Grouping)


def make_scroll_areas_safe() -> None:
    """Answer for every scroll area from now on: once, after the QApplication is made (whose own answers
    would come first), and before the first window.
    """
    QAccessible.installFactory(_answer)


def _answer(class_name: str, owner: QObject) -> QAccessibleInterface | None:
    if class_name != _CLASS or not isinstance(owner, QScrollArea):
        return None
    key = object()  # not the owner's id: another may get it
    area = _held[key] = _Area(owner)
    owner.destroyed.connect(lambda: _held.pop(key, None))
    return area
