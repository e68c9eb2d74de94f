"""A menu with check marks that stays open while several are chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

_CHOOSES: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PartMenu(QMenu):
    """``chosen`` tells all that are chosen, in their order; the last one cannot be taken away."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, QAction] = {}

    @property
    def parts(self) -> tuple[str, ...]:
        """What is chosen."""
        return tuple(part for part, action in self._entries.items() if action.isChecked())

    def show_parts(self, parts: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """Show entries, each with its name; those that are there already stay, also while one is chosen."""
        if tuple(self._entries) != tuple(part for part, _ in parts):
            self.clear()
            self._entries = {part: self._entry(name) for part, name in parts}
        for part, action in self._entries.items():
            action.setChecked(part in chosen)

    def _entry(self, name: str) -> QAction:
        action = self.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.triggered.connect(lambda _on=False: self._on_chosen(action))
        return action

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action in self.actions():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSES and self.activeAction() in self.actions():
            self.activeAction().trigger()
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, action: QAction) -> None:
        if not self.parts:
            action.setChecked(True)
            return
        self.chosen.emit(self.parts)
