"""A page that scrolls down where its window is low, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


def scrolled(page: QWidget) -> QVBoxLayout:
    """Fill ``page`` with what scrolls; return the column that its words and controls go into."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    scroll = QScrollArea(page)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    scroll.setWidget(ground)
    ground.setAutoFillBackground(False)
    scroll.viewport().setAutoFillBackground(False)
    outer.addWidget(scroll)
    return column
