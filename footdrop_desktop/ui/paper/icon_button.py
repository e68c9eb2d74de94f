"""Buttons that show a picture and are named in words, and what stands together with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import press

_BETWEEN: Final = 4
_PICTURE: Final = 16


def icon_button(picture: str, name: str, act: Callable[[], object]) -> QPushButton:
    """Return a small button with ``resources/icons/<picture>.svg`` on it; ``name`` is what it does."""
    button = press("", "small", act)
    button.setIcon(theme.icon(picture, theme.tokens().text, theme.px(_PICTURE)))
    button.setIconSize(QSize(theme.px(_PICTURE), theme.px(_PICTURE)))
    button.setAccessibleName(name)
    return button


def together(*parts: QWidget) -> QWidget:
    """Return ``parts`` side by side, which are never torn apart where a row goes on in the next line."""
    group = QWidget()
    side_by_side(group, *parts)
    return group


def side_by_side(group: QWidget, *parts: QWidget) -> None:
    """Fill ``group`` with ``parts``, no wider than they are."""
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(_BETWEEN)
    for part in parts:
        line.addWidget(part)
    group.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
