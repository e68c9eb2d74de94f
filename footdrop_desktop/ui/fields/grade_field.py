"""An MRC grade: six segments and NT, and a refinement of 4."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from footdrop_desktop.exam.values import NOT_TESTABLE
from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.ui import keys, theme
from footdrop_desktop.ui.fields.option_button import Tone, directed
from footdrop_desktop.ui.fields.option_group import OptionGroup
from footdrop_desktop.ui.fields.segmented import Segmented

_TONES = {
    "0": Tone.RED,
    "1": Tone.RED,
    "2": Tone.AMBER,
    "3": Tone.AMBER,
    "4": Tone.AMBER,
    "5": Tone.ACCENT,
    NOT_TESTABLE: Tone.NEUTRAL,
}
_SIGNS = {"-": "4-", "+": "4+"}
_WRITTEN = {"4-": "4−", "4": "4", "4+": "4+"}


class GradeField(Segmented):
    """Keys: 0 to 5, then − or + after a 4, N for not tested, Backspace to clear."""

    mirrors = False

    def __init__(self, item: Item, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            item, name, [(value, value, tone) for value, tone in _TONES.items()], parent, size=14
        )
        self.buttons[NOT_TESTABLE].setAccessibleName(f"{name}: {item.option(NOT_TESTABLE).display}")
        self.buttons[NOT_TESTABLE].setToolTip(item.option(NOT_TESTABLE).display)
        self._refinement: QWidget | None = None
        self._signs: dict[str, QPushButton] = {}

    def natural_width(self) -> int:
        return theme.px(236)

    def set_width(self, width: int) -> None:
        """Place the segments; numbers keep their size."""
        OptionGroup.set_width(self, width)

    def placed(self, width: int) -> list[QRect]:
        """Return seven segments of one width over the whole width."""
        count = len(self.buttons)
        edges = [round(place * (width - 1) / count) for place in range(count + 1)]
        return [
            QRect(edges[place], 0, edges[place + 1] - edges[place] + 1, theme.control_height())
            for place in range(count)
        ]

    def segment_of(self, value: Value) -> Value:
        """Return the segment of a grade: 4− and 4+ stand on the segment of 4."""
        return "4" if value in _WRITTEN else value

    def words(self) -> str:
        return "" if self.value is None else str(self.value).replace("-", "−")

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show a grade without telling anybody."""
        self.buttons["4"].setText(_WRITTEN.get(str(value), "4"))
        super().show_answer(value, by_default=by_default)
        self._show_signs()

    def extra(self) -> QWidget | None:
        """Return the refinement, made when a 4 is first shown."""
        if self._refinement is None and self.value in _WRITTEN:
            self._refinement = self._made_refinement()
            self._show_signs()
        return self._refinement

    def refine(self, sign: str) -> None:
        """Turn a 4 into 4− or 4+, and back when it is that already."""
        if self.value in _WRITTEN:
            self.choose("4" if self.value == _SIGNS[sign] else _SIGNS[sign])

    def typed(self, event: QKeyEvent) -> bool:
        """Act on a plain key: digits are grades here, not places."""
        sign, digit = keys.sign(event), keys.digit(event)
        if sign:
            self.refine(sign)
        elif digit is not None:
            if str(digit) not in self.buttons:
                return False
            self.choose(str(digit))
        elif keys.command(event) == "N":
            self.choose(NOT_TESTABLE)
            self.untested.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.take_back()
        else:
            return False
        return True

    def _made_refinement(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for sign in _SIGNS:
            written = _WRITTEN[_SIGNS[sign]]
            button = QPushButton(directed(written, self), made)
            button.setProperty("look", "detail")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedWidth(theme.target(32))
            button.setAccessibleName(f"{self.name}: {written}")
            button.clicked.connect(lambda _on=False, sign=sign: self.refine(sign))
            row.addWidget(button)
            self._signs[sign] = button
        return made

    def _show_signs(self) -> None:
        if self._refinement is None:
            return
        if self._refinement.isHidden() == (self.value in _WRITTEN):
            self._refinement.setVisible(self.value in _WRITTEN)
        for sign, button in self._signs.items():
            look = "detail-set" if self.value == _SIGNS[sign] else "detail"
            if button.property("look") != look:
                button.setProperty("look", look)
                button.style().polish(button)
