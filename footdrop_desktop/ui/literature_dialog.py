"""The references, and what each supports in the program."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from footdrop_desktop.report.literature import Literature, Reference, ama
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.dialogs import dressed
from footdrop_desktop.ui.pieces import open_at


class LiteratureDialog(QDialog):
    """Opened from a superscript it shows that reference first."""

    def __init__(self, literature: Literature, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.text("ui", "literature.title"))
        open_at(self, 720, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        self.view = references_view(literature, strings, self)
        column.addWidget(self.view)
        buttons = QDialogButtonBox(self)
        close = strings.text("ui", "dialog.close")
        dressed(buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole), "plain")
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def show_reference(self, number: str) -> None:
        """Bring one reference into view."""
        if number:
            self.view.scrollToAnchor(f"r{number}")


def references_view(literature: Literature, strings: Strings, parent: QWidget) -> QTextBrowser:
    """Return every reference with what it supports; a link opens in the browser of the system."""
    view = QTextBrowser(parent)
    view.setOpenLinks(False)
    view.setAccessibleName(strings.text("ui", "literature.title"))
    view.anchorClicked.connect(QDesktopServices.openUrl)
    view.setHtml("".join(_entry(entry, strings) for entry in literature.references.values()))
    return view


def plain_reference(reference: Reference) -> str:
    """Return a reference as one line of text."""
    return f"{reference.number}. " + "".join(run.text for run in ama(reference))


def _html(reference: Reference) -> str:
    parts = []
    for run in ama(reference):
        text = escape(run.text)
        if run.italic:
            text = f"<i>{text}</i>"
        if run.link:
            text = f'<a href="{escape(run.link)}">{text}</a>'
        parts.append(text)
    return "".join(parts)


def _entry(reference: Reference, strings: Strings) -> str:
    colours = theme.tokens()
    supports = "".join(f"<li>{escape(text)}</li>" for text in reference.supports)
    origin = "literature.beyond" if reference.beyond else "literature.article"
    return (
        f'<p style="margin-bottom:2px"><a name="r{reference.number}"></a><b>{reference.number}.</b> '
        f"{_html(reference)}</p>"
        f'<p style="margin:0; color:{colours.muted}">{escape(strings.text("ui", origin))}</p>'
        f'<ul style="margin-top:2px; color:{colours.muted}">{supports}</ul>'
    )
