"""A paper looked at before it is printed or saved: page by page, in any size, with a search."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from footdrop_desktop.record.model import Patient
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.back_icon import back_icon
from footdrop_desktop.ui.paper.drawn import Drawn
from footdrop_desktop.ui.paper.find_bar import FindBar
from footdrop_desktop.ui.paper.icon_button import icon_button, together
from footdrop_desktop.ui.paper.page_view import PAGE, WIDTH, ZOOMS, PageView
from footdrop_desktop.ui.paper.pdf_file import Hit, PdfFile
from footdrop_desktop.ui.pieces import press, row, words
from footdrop_desktop.ui.record.patient_banner import PatientBanner
from footdrop_desktop.ui.wrapping_row import WrappingRow

_MARGIN: Final = 24


class PreviewPage(QWidget):
    """Nothing of the paper is on the disk while it is looked at."""

    back_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    find_wanted = Signal(str)

    def __init__(self, strings: Strings, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._count = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 0)
        column.setSpacing(8)
        self.back = press(self._say("ui", "paper.back"), "quiet", self.back_wanted.emit)
        self.back.setIcon(back_icon(theme.tokens().muted, theme.px(18)))
        self.title = words(title, "heading")
        self.print = press(self._say("ui", "paper.print"), "primary", self.print_wanted.emit)
        self.print.setToolTip("Ctrl+P")
        self.save = press(self._say("ui", "signed.save"), "plain", self.save_wanted.emit)
        self.save.setToolTip("Ctrl+S")
        column.addLayout(row(self.back, self.title, 1, self.save, self.print, spacing=12))
        self.banner = PatientBanner(strings)
        self.banner.hide()
        column.addWidget(self.banner)
        self.view = PageView(strings)
        self.search = FindBar(strings)
        column.addLayout(self._tools())
        self.note = words(self._say("ui", "paper.making"), "small")
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self.view.turned.connect(self._on_turned)
        self.view.zoomed.connect(self._show_zoom)
        self.search.wanted.connect(self.find_wanted)
        self.search.moved.connect(lambda place: self.view.show_hits(self._hits, place))
        self._hits: tuple[Hit, ...] = ()
        self._bind_keys()
        self._look()

    def show_patient(self, patient: Patient, today: date) -> None:
        """Show whom the paper is about."""
        self.banner.show_patient(patient, today)
        self.banner.show()

    def show_file(self, file: PdfFile, drawn: Drawn) -> None:
        """Show the paper from its first page on."""
        self._count = len(file.sizes)
        self._look()
        self.show_note("")
        self.view.show_file(file, drawn)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show what was found."""
        self._hits = hits
        self.search.show_hits(hits, self.view.page)

    def show_note(self, text: str) -> None:
        """Show what is done with the paper, or how that ended."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _tools(self) -> WrappingRow:
        self.up = icon_button(
            "chevron-up", self._say("ui", "paper.page-before"), lambda: self.view.go_to(self.view.page - 1)
        )
        self.down = icon_button(
            "chevron-down", self._say("ui", "paper.page-next"), lambda: self.view.go_to(self.view.page + 1)
        )
        self.number = words("", "", wrap=False)
        self.smaller = icon_button("minus", self._say("ui", "paper.smaller"), lambda: self.view.zoom_by(-1))
        self.smaller.setToolTip("Ctrl+−")
        self.larger = icon_button("plus", self._say("ui", "paper.larger"), lambda: self.view.zoom_by(1))
        self.larger.setToolTip("Ctrl++")
        self.zoom = QComboBox()
        self.zoom.setAccessibleName(self._say("ui", "paper.zoom"))
        self.zoom.addItem(self._say("ui", "paper.fit-width"), WIDTH)
        self.zoom.addItem(self._say("ui", "paper.fit-page"), PAGE)
        for zoom in ZOOMS:
            self.zoom.addItem(f"{zoom * 100:.0f} %", zoom)
        self.zoom.activated.connect(lambda _place: self.view.set_zoom(self.zoom.currentData()))
        pages = together(self.up, self.down, self.number)
        sizes = together(self.smaller, self.zoom, self.larger)
        return row(pages, sizes, 1, self.search, spacing=24)

    def _bind_keys(self) -> None:
        acts = {
            "Escape": self._on_escape,
            "Ctrl+P": self.print_wanted.emit,
            "Ctrl+S": self.save_wanted.emit,
            "Ctrl+F": self._on_find,
            "F3": lambda: self.search.step(1),
            "Shift+F3": lambda: self.search.step(-1),
            "Ctrl++": lambda: self.view.zoom_by(1),
            "Ctrl+=": lambda: self.view.zoom_by(1),
            "Ctrl+-": lambda: self.view.zoom_by(-1),
            "Ctrl+0": lambda: self.view.set_zoom(1.0),
            "Ctrl+1": lambda: self.view.set_zoom(WIDTH),
            "Ctrl+2": lambda: self.view.set_zoom(PAGE),
            "Ctrl+PgDown": lambda: self.view.go_to(self.view.page + 1),
            "Ctrl+PgUp": lambda: self.view.go_to(self.view.page - 1),
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.search.line.returnPressed.connect(lambda: self.search.step(1))

    def _on_find(self) -> None:
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def _on_escape(self) -> None:
        """Leave the search first, and the paper next."""
        if self.search.line.text():
            self.search.line.clear()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_wanted.emit()

    def _on_turned(self, page: int) -> None:
        self.number.setText(self._say("ui", "paper.page-of", page=page + 1, count=self._count))
        self.up.setEnabled(page > 0)
        self.down.setEnabled(page + 1 < self._count)

    def _show_zoom(self) -> None:
        self.zoom.setCurrentIndex(self.zoom.findData(self.view.zoom))

    def _look(self) -> None:
        there = self._count > 0
        for part in (self.print, self.save, self.zoom, self.smaller, self.larger, self.search):
            part.setEnabled(there)
        self.up.setEnabled(False)
        self.down.setEnabled(self._count > 1)
