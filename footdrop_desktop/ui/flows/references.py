"""From a superscript to what it stands for, and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QToolTip, QWidget
from shiboken6 import isValid

from footdrop_desktop.report.literature import Reference, plain_ama
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.paper.pdf_links import REFERENCE
from footdrop_desktop.ui.services import FORM

if TYPE_CHECKING:
    from footdrop_desktop.ui.literature.sources import Sources


def all_sources(desk: Desk) -> Sources:
    """Return the references in the words of the window."""
    from footdrop_desktop.report.wording import Wording
    from footdrop_desktop.ui.literature.sources import sources

    services = desk.services
    wording = Wording(services.strings, services.form_of(FORM, None))
    return sources(services.literature(), services.anatomy(), wording)


def show_reference(desk: Desk, number: str) -> None:
    """Show the literature at a reference; the whole of it for none. The focus comes back after it."""
    from footdrop_desktop.ui.literature.dialog import LiteratureDialog

    before = _focused(desk)
    dialog = LiteratureDialog(all_sources(desk), desk.services.strings, desk.window)

    def back(_result: int) -> None:
        if before is not None and isValid(before) and before.isVisible() and not before.hasFocus():
            before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)  # a link in it stays the current one

    dialog.finished.connect(back)
    dialog.browser.save_wanted.connect(lambda found, style: save_references(desk, found, style))
    dialog.open()
    dialog.show_reference(number)


def follow(desk: Desk, target: str) -> None:
    """Show the reference that a link of a paper leads to, or open its address in the browser."""
    if target.startswith(REFERENCE):
        show_reference(desk, target.removeprefix(REFERENCE))
    else:
        QDesktopServices.openUrl(QUrl(target, QUrl.ParsingMode.StrictMode))


def _focused(desk: Desk) -> QWidget | None:
    return desk.window.focusWidget()  # none, where nothing has the focus


def hint_reference(desk: Desk, number: str) -> None:
    """Show a reference beside the pointer, or hide it again."""
    if not number.isdecimal():
        QToolTip.hideText()
        return
    (reference,) = desk.services.literature().cited([number])
    QToolTip.showText(QCursor.pos(), f"{reference.number}. {plain_ama(reference)}", desk.window)


def save_references(desk: Desk, references: Sequence[Reference], style: str) -> None:
    """Let the user choose a file for references, and write it."""
    from footdrop_desktop.report.citing import Style, cite
    from footdrop_desktop.ui.dialogs import choose_file

    say = desk.services.strings.text
    bibtex = style == Style.BIBTEX
    kinds = say("literature", "literature.kinds-bibtex" if bibtex else "literature.kinds-ris")
    name = f"{say('literature', 'literature.file')}.{'bib' if bibtex else 'ris'}"
    title = say("literature", "literature.save-title")
    data = cite(references, Style(style)).encode()

    def write(path: Path) -> None:
        if desk.attempt(lambda: desk.services.write(path, data)):
            desk.tell(say("literature", "literature.written", name=str(path)))

    choose_file(desk.window, title, desk.services.documents / name, kinds, write, save=True)
