"""Pages that scroll and groups of options, as assistive technology sees them.

Qt's own answer for a scroll area takes the number of a child without looking whether there is one. A screen
reader asks by numbers that it read a moment ago; when a scroll bar has gone meanwhile, the program dies.
A group of options would be a filler to it, whose name is not said: it has the focus, so its name must be.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_GROUPS = ("QScrollArea", "OptionGroup")
_held: dict[object, QAccessibleInterface] = {}
"""Qt asks for each once and keeps the bare pointer: it lives here as long as its widget."""


class _Group(QAccessibleWidget):
    """Its children are all parts of it, those that are hidden among them: their number never changes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Grouping)


def answer_for_groups() -> None:
    """Answer for every scroll area and group of options from now on: once, after the QApplication is made
    (whose own answers would come first), and before the first window.
    """
    QAccessible.installFactory(_answer)


def _answer(class_name: str, owner: QObject) -> QAccessibleInterface | None:
    if class_name not in _GROUPS or not isinstance(owner, QWidget):
        return None
    key = object()  # not the owner's id: another may get it
    group = _held[key] = _Group(owner)
    owner.destroyed.connect(lambda: _held.pop(key, None))
    return group
