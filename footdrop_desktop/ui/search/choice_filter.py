"""One of several values, or any."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.search.filter_field import FilterField


class ChoiceFilter(FilterField):
    """A drop-down whose first line asks for nothing."""

    def __init__(self, name: str, anything: str, strings: Strings, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(name, strings, self.box, parent)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.addItem(anything, "")
        self.box.currentIndexChanged.connect(lambda _place: self._on_chosen())
        self.box.activated.connect(lambda _place: self.changed.emit())

    @property
    def value(self) -> str:
        """What is chosen, or empty."""
        return str(self.box.currentData() or "")

    def show_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Show what can be chosen, as value and name; what was chosen stays so where it is still there."""
        before = self.value
        while self.box.count() > 1:
            self.box.removeItem(1)
        for value, name in choices:
            self.box.addItem(name, value)
            self.box.setItemData(self.box.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        view = self.box.view()
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + 24, 520))
        self.show_value(before)

    def show_value(self, value: str) -> bool:
        """Choose ``value``; say whether it is there."""
        place = self.box.findData(value)
        self.box.setCurrentIndex(max(0, place))
        return place >= 0

    def clear(self) -> None:
        """Ask for nothing; silent."""
        self.box.setCurrentIndex(0)

    def _on_chosen(self) -> None:
        self.show_set(bool(self.value))
        self.box.setToolTip(self.box.currentText() if self.value else "")  # long names are cut in the box
