"""A list of visits to tick, so many at the most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from footdrop_desktop.ui import theme

_LINES: Final = 4
_LINE: Final = 28
_UID: Final = int(Qt.ItemDataRole.UserRole)


class MoreVisits(QListWidget):
    """Space ticks the visit where the keyboard is; once there are enough, no other can be ticked."""

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemChanged.connect(lambda _item: self._look())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the visits that are ticked."""
        return tuple(
            str(item.data(_UID)) for item in self._entries() if item.checkState() is Qt.CheckState.Checked
        )

    def show_visits(self, visits: Sequence[tuple[str, str]]) -> None:
        """Show visits, ids and words; those that were ticked stay so."""
        if [str(item.data(_UID)) for item in self._entries()] == [uid for uid, _ in visits]:
            return
        ticked = self.chosen
        with QSignalBlocker(self):
            self.clear()
            for uid, name in visits:
                item = QListWidgetItem(name, self)
                item.setData(_UID, uid)
                item.setCheckState(Qt.CheckState.Checked if uid in ticked else Qt.CheckState.Unchecked)
        self.setFixedHeight(theme.target(_LINE) * max(1, min(_LINES, len(visits))) + 8)
        self._look()

    def tick(self, visit_uid: str, *, on: bool = True) -> None:
        """Tick a visit, as a click does."""
        for item in self._entries():
            if item.data(_UID) == visit_uid:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _entries(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]

    def _look(self) -> None:
        """Let nothing more be ticked once there are enough."""
        full = len(self.chosen) >= self._most
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        with QSignalBlocker(self):
            for item in self._entries():
                off = full and item.checkState() is Qt.CheckState.Unchecked
                item.setFlags(flags if off else flags | Qt.ItemFlag.ItemIsEnabled)
        self.viewport().update()
