"""How wide a dialog is: with the text, and never wider than its window."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from footdrop_desktop.ui import theme

_MARGIN: Final = 24


def dialog_width(width: int, parent: QWidget | None) -> int:
    """Return the width in pixels of a dialog that is ``width`` wide with text of the usual size."""
    wanted = theme.px(width)
    if parent is None:
        return wanted
    return max(min(wanted, parent.window().width() - _MARGIN), width)
