"""The first start, step by step: who, where, the recovery sheet, its code typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.pieces import card, line_edit, press, row, words
from footdrop_desktop.ui.record.front import front
from footdrop_desktop.ui.record.new_passphrase import NewPassphrase
from footdrop_desktop.ui.record.sheet_panel import SheetPanel

YOU, PLACE, SHEET, CODE = range(4)


class SetUpPage(QWidget):
    """Nothing is written before the last step; going back keeps what was typed."""

    place_wanted = Signal(str)
    print_wanted = Signal()
    save_wanted = Signal()
    finished = Signal(str, str, str, str)
    find_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, strings: Strings, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._busy = False
        self.name = line_edit(self._say("ui", "set-up.name"), hint=self._say("ui", "set-up.name-example"))
        self.passphrase = NewPassphrase(strings)
        self.folder = line_edit(self._say("ui", "set-up.place"), longest=1000)
        self.folder.setText(str(place))
        self.code = line_edit(self._say("ui", "set-up.code"), hint=self._say("ui", "recover.code-note"))
        self.sheet = SheetPanel(strings)
        self.trouble = words("", "refused")
        self.step_words = words("", "overline")
        self._step = YOU
        self.steps = (self._you(strings), self._place(), self._sheet(), self._code())
        column = front(self, strings, self._say("ui", "start.promise"))
        frame, inner = card(margin=24)
        inner.addWidget(self.step_words)
        for step in self.steps:
            inner.addWidget(step)
        inner.addWidget(self.trouble)
        inner.addSpacing(8)
        self.back = press(self._say("ui", "window.back"), "plain", lambda: self.show_step(self.step - 1))
        self.go_on = press(self._say("ui", "window.continue"), "primary", self._on_continue)
        inner.addLayout(row(self.back, 1, self.go_on))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self._say("ui", "set-up.making"))
        self.making = words(self._say("ui", "set-up.making"), "small")
        inner.addWidget(self.making)
        inner.addWidget(self.bar)
        column.addWidget(frame)
        self.find_record = press(self._say("ui", "trouble.find"), "plain", self.find_wanted.emit)
        self.practice = press(self._say("ui", "unlock.practice"), "plain", self.practice_wanted.emit)
        column.addLayout(row(self.find_record, self.practice))
        column.addWidget(words(self._say("ui", "start.what-not"), "small"))
        self.sheet.print_wanted.connect(self.print_wanted)
        self.sheet.save_wanted.connect(self.save_wanted)
        self.sheet.changed.connect(self._look)
        self.name.textEdited.connect(self._on_name)
        self.passphrase.changed.connect(lambda _good: self._look())
        self.folder.textEdited.connect(lambda _text: self._look())
        self.code.textEdited.connect(lambda _text: self._look())
        self.name.returnPressed.connect(self._on_named)
        for line in (self.folder, self.code):
            line.returnPressed.connect(self._on_continue)
        self.passphrase.second.entered.connect(self._on_continue)
        self.show_step(YOU)

    @property
    def step(self) -> int:
        """The step that is shown."""
        return self._step

    def show_step(self, step: int) -> None:
        """Show a step; what was typed in the others stays."""
        self._step = step
        for place, page in enumerate(self.steps):
            page.setVisible(place == step)
        heads = (
            self._say("ui", "set-up.step-you"),
            self._say("ui", "set-up.step-place"),
            self._say("ui", "set-up.step-sheet"),
            self._say("ui", "set-up.step-code"),
        )
        self.step_words.setText(heads[step])
        self.show_trouble("")
        first = (self.name, self.folder, self.sheet, self.code)[step]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        self._look()

    def show_place(self, place: Path) -> None:
        """Show where the record will be kept."""
        self.folder.setText(str(place))
        self._look()

    def show_code(self, code: str) -> None:
        """Have the recovery code ready, for the one who writes it down by hand."""
        self.sheet.show_code(code)

    def show_kept(self) -> None:
        """Show that the sheet was printed or saved."""
        self.sheet.show_kept()
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        """Show whether the record is being made; what was wrong before is no longer said."""
        self._busy = busy
        self.show_trouble("")
        self._look()
        if not busy and self.step == CODE:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, text: str) -> None:
        """Show what is wrong; nothing was made."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _you(self, strings: Strings) -> QWidget:
        page, column = _page()
        column.addWidget(words(self._say("ui", "set-up.you"), "heading"))
        column.addWidget(words(self._say("ui", "set-up.you-note"), "muted"))
        column.addSpacing(8)
        column.addWidget(words(self._say("ui", "set-up.name"), "strong"))
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(self.passphrase)
        return page

    def _place(self) -> QWidget:
        page, column = _page()
        column.addWidget(words(self._say("ui", "set-up.place"), "heading"))
        column.addWidget(words(self._say("ui", "set-up.place-note"), "muted"))
        column.addSpacing(8)
        change = press(
            self._say("ui", "start.change"), "plain", lambda: self.place_wanted.emit(self.folder.text())
        )
        column.addLayout(row(self.folder, change))
        return page

    def _sheet(self) -> QWidget:
        page, column = _page()
        column.addWidget(words(self._say("ui", "set-up.sheet"), "heading"))
        column.addWidget(words(self._say("ui", "set-up.sheet-note"), "muted"))
        column.addSpacing(8)
        column.addWidget(self.sheet)
        return page

    def _code(self) -> QWidget:
        page, column = _page()
        column.addWidget(words(self._say("ui", "set-up.code"), "heading"))
        column.addWidget(words(self._say("ui", "set-up.code-why"), "muted"))
        column.addSpacing(8)
        column.addWidget(self.code)
        return page

    def _on_named(self) -> None:
        """Go on with the step if it is done, else to the next line of it."""
        if self.go_on.isEnabled():
            self._on_continue()
        else:
            self.passphrase.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_name(self, text: str) -> None:
        self.passphrase.show_names((text.strip(),))
        self._look()

    def _may_go_on(self) -> bool:
        return (
            bool(self.name.text().strip()) and self.passphrase.good,
            bool(self.folder.text().strip()),
            self.sheet.kept,
            bool(self.code.text().strip()),
        )[self.step]

    def _look(self) -> None:
        last = self.step == CODE
        self.making.setVisible(self._busy)
        self.bar.setVisible(self._busy)
        self.back.setVisible(self.step > YOU)
        self.back.setEnabled(not self._busy)
        for page in self.steps:
            page.setEnabled(not self._busy)
        self.go_on.setText(self._say("ui", "set-up.make") if last else self._say("ui", "window.continue"))
        self.go_on.setEnabled(self._may_go_on() and not self._busy)
        for button in (self.find_record, self.practice):
            button.setVisible(self.step == YOU)

    def _on_continue(self) -> None:
        if not self.go_on.isEnabled():
            return
        if self.step < CODE:
            self.show_step(self.step + 1)
            return
        self.finished.emit(
            self.name.text().strip(),
            self.passphrase.text,
            self.folder.text().strip(),
            self.code.text().strip(),
        )


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return page, column
