"""From a superscript to what it stands for."""

from __future__ import annotations

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from footdrop_desktop.ui.flows.desk import Desk


def show_reference(desk: Desk, number: str) -> None:
    """Show the literature at a reference; at its beginning for none."""
    from footdrop_desktop.ui.literature_dialog import LiteratureDialog

    dialog = LiteratureDialog(desk.services.literature(), desk.services.strings, desk.window)
    dialog.open()
    dialog.show_reference(number)


def hint_reference(desk: Desk, number: str) -> None:
    """Show a reference beside the pointer, or hide it again."""
    from footdrop_desktop.ui.literature_dialog import plain_reference

    if not number.isdecimal():
        QToolTip.hideText()
        return
    (reference,) = desk.services.literature().cited([number])
    QToolTip.showText(QCursor.pos(), plain_reference(reference), desk.window)
