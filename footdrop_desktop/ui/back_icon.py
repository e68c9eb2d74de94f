"""The arrow that points back: to where lines begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from footdrop_desktop.ui import theme


def back_icon(colour: str, size: int) -> QIcon:
    """Return the arrow in ``colour``, ``size`` pixels of the screen high; to the right in Arabic."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return theme.icon("chevron-right" if mirrored else "chevron-left", colour, size)
