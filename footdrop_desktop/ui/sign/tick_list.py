"""A few things to tick, of which nothing is ticked before; many of them scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import words

_AT_ONCE: Final = 4
_BOX: Final = 28


class TickList(QWidget):
    """``needed`` says that one at least has to be ticked, for as long as none is."""

    changed = Signal()

    def __init__(
        self,
        ask: str,
        ticks: Sequence[tuple[str, str]],
        hint: str,
        needed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._needed, self._hint = needed, hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(words(ask, "strong"))
        self.boxes = {key: _box(name, ask) for key, name in ticks}
        column.addWidget(self._list())
        self.hint = words("", "small")
        column.addWidget(self.hint)
        for box in self.boxes.values():
            box.toggled.connect(self._on_toggled)
        self._tell()

    @property
    def ticked(self) -> tuple[str, ...]:
        """What is ticked, in its order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _list(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in self.boxes.values():
            column.addWidget(box)
        if len(self.boxes) <= _AT_ONCE:
            return inner
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        scroll.setFixedHeight(theme.target(_BOX) * _AT_ONCE + theme.px(_BOX) // 2)
        return scroll

    def _on_toggled(self, _on: bool) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        needed = self._needed and not self.ticked
        self.hint.setText(f"{self._needed} {self._hint}" if needed else self._hint)


def _box(name: str, ask: str) -> QCheckBox:
    box = QCheckBox(name)
    box.setAccessibleDescription(ask)
    box.setMinimumHeight(theme.target(_BOX))
    return box
