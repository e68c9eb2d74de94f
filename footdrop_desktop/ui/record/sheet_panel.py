"""The recovery sheet: printed, saved, or written down by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import press, row, words


class SheetPanel(QWidget):
    """The code is shown only to the one who asks for it."""

    print_wanted = Signal()
    save_wanted = Signal()
    changed = Signal()

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._kept = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.print = press(self._say("ui", "set-up.print"), "primary", self.print_wanted.emit)
        self.save = press(self._say("ui", "set-up.save"), "plain", self.save_wanted.emit)
        self.reveal = press(self._say("ui", "set-up.reveal"), "plain", self._on_reveal)
        column.addLayout(row(self.print, self.save, self.reveal))
        self.code = words("", "code")
        self.code.setVisible(False)
        column.addWidget(self.code)
        self.written = QCheckBox(self._say("ui", "set-up.written"))
        self.written.setVisible(False)
        self.written.toggled.connect(lambda _on: self.changed.emit())
        column.addWidget(self.written)
        self.note = words(self._say("ui", "set-up.kept"), "notice")
        self.note.setVisible(False)
        column.addWidget(self.note)
        self.setFocusProxy(self.print)

    @property
    def kept(self) -> bool:
        """Whether there is a sheet."""
        return self._kept or self.written.isChecked()

    def show_code(self, code: str) -> None:
        """Have the code ready."""
        self.code.setText(code)

    def show_kept(self) -> None:
        """Show that the sheet was printed or saved."""
        self._kept = True
        self.note.setVisible(True)
        self.changed.emit()

    def _on_reveal(self) -> None:
        self.code.setVisible(True)
        self.written.setVisible(True)
        self.reveal.setEnabled(False)
        self.written.setFocus(Qt.FocusReason.OtherFocusReason)
