"""One thing that a search can ask for: its name, what is chosen, and a way to clear it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import press, words

_WIDTH = 170


class FilterField(QWidget):
    """``changed`` tells that the user chose something else."""

    changed = Signal()

    def __init__(self, name: str, strings: Strings, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        field.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        self.label: QLabel = words(name, "column", wrap=False)
        self.label.setBuddy(field)
        self.clear_it: QPushButton = press("✕", "link", self._on_clear)
        self.clear_it.setAccessibleName(strings.text("search", "search.clear", name=name))
        self.clear_it.setToolTip(self.clear_it.accessibleName())
        kept = self.clear_it.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # else all fields move when one is set
        self.clear_it.setSizePolicy(kept)
        self.clear_it.setVisible(False)
        line = QHBoxLayout()
        line.setSpacing(theme.px(2))
        line.addWidget(self.label, 1)
        line.addWidget(self.clear_it)
        column.addLayout(line)
        column.addWidget(field)
        self.field = field
        self.setFixedWidth(theme.px(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(field)

    def clear(self) -> None:
        """Ask for nothing; silent."""
        raise NotImplementedError

    def show_set(self, is_set: bool) -> None:
        """Show that something is chosen, which can be cleared."""
        self.clear_it.setVisible(is_set)

    def _on_clear(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()
        self.changed.emit()
