"""What today's rules make of a signed visit's answers, beside what its signer saw. Nothing is changed."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from footdrop_desktop.history.then_and_now import ThenAndNow
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.now_html import now_html
from footdrop_desktop.ui.pieces import open_at, press, row, words

_SIZE = (860, 640)
_REF = "ref"


class NowDialog(QDialog):
    """``reference_wanted`` tells the number of a reference."""

    reference_wanted = Signal(str)

    def __init__(
        self, whose: str, found: ThenAndNow, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        say = wording.strings.text
        title = say("compare", "now.title")
        self.setWindowTitle(title)
        open_at(self, *_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(words(title, "title"))
        column.addWidget(words(whose, "strong"))
        self.kept = words(say("compare", "now.kept"))
        column.addWidget(self.kept)
        self.view = QTextBrowser(self)
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(title)
        self.view.document().setDefaultFont(theme.font())
        self.view.setHtml(now_html(found, wording))
        self.view.anchorClicked.connect(self._on_link)
        column.addWidget(self.view, 1)
        self.close_it = press(say("ui", "dialog.close"), "plain", self.reject)
        column.addLayout(row(1, self.close_it))
        self.view.setFocus()

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == _REF:
            self.reference_wanted.emit(link.path())
