"""A new recovery sheet: printed, its code typed back; only then the old one is void."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import line_edit, press, row, words
from footdrop_desktop.ui.record.sheet_panel import SheetPanel


class SheetDialog(QDialog):
    """``typed`` tells the code as it was typed back."""

    typed = Signal(str)
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, strings: Strings, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say = strings.text
        self.setWindowTitle(say("ui", "set-up.sheet"))
        self.setMinimumWidth(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(say("ui", "set-up.sheet"), "title"))
        column.addWidget(words(say("ui", "set-up.sheet-note"), "muted"))
        self.sheet = SheetPanel(strings)
        self.sheet.show_code(code)
        self.sheet.print_wanted.connect(self.print_wanted)
        self.sheet.save_wanted.connect(self.save_wanted)
        self.sheet.changed.connect(self._look)
        column.addWidget(self.sheet)
        column.addWidget(words(say("ui", "set-up.code"), "strong"))
        column.addWidget(words(say("ui", "set-up.code-why"), "small"))
        self.code = line_edit(say("ui", "set-up.code"), hint=say("ui", "recover.code-note"))
        self.code.textEdited.connect(lambda _text: self._look())
        column.addWidget(self.code)
        self.trouble = words("", "refused")
        column.addWidget(self.trouble)
        self.cancel = press(say("ui", "dialog.cancel"), "plain", self.reject)
        self.go = press(say("ui", "settings.sheet-go"), "primary", self._on_go)
        self.go.setDefault(True)
        column.addLayout(row(1, self.cancel, self.go))
        self._look()

    def show_kept(self) -> None:
        """Show that the sheet was printed or saved."""
        self.sheet.show_kept()

    def show_refused(self, text: str) -> None:
        """Show what is wrong with the code that was typed."""
        self.trouble.setText(text)
        self._look()
        self.code.setFocus()

    def _look(self) -> None:
        self.go.setEnabled(self.sheet.kept and bool(self.code.text().strip()))

    def _on_go(self) -> None:
        self.go.setEnabled(False)
        self.trouble.setText("")
        self.typed.emit(self.code.text().strip())
