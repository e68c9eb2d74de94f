"""What can be answered at a region."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.report.wording import Wording, is_grade


class OptionMenu(QMenu):
    """``chosen`` tells a code; ``taken_back`` that nothing is recorded there any more.

    ``row_wanted`` asks for the row of the entry. A digit chooses its grade.
    """

    chosen = Signal(object)
    taken_back = Signal()
    row_wanted = Signal()

    def __init__(
        self, item: Item, value: Value | None, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(wording.item(item.link_id))
        title = self.addAction(wording.item(item.link_id))
        title.setEnabled(False)
        self.addSeparator()
        for option in item.options:
            graded = is_grade(item, option.code)
            text = wording.answer(item, option.code) if graded else option.display
            action = self._add(text, chosen=value == option.code, by_key=len(option.code) == 1)
            action.triggered.connect(lambda _on=False, code=option.code: self.chosen.emit(code))
        self.addSeparator()
        none = self._add(wording.strings.text("ui", "field.not-recorded"), chosen=value is None)
        none.triggered.connect(lambda _on=False: self.taken_back.emit())
        row = self.addAction(wording.strings.text("ui", "panel.go-to"))
        row.triggered.connect(lambda _on=False: self.row_wanted.emit())

    def _add(self, text: str, *, chosen: bool, by_key: bool = False) -> QAction:
        escaped = text.replace("&", "&&")
        action = self.addAction(f"&{escaped}" if by_key else escaped)
        action.setCheckable(True)
        action.setChecked(chosen)
        return action
